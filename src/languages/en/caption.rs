//! English phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            photo | photo above | photo taken | photo shows | photo illustration | photograph
            image: | image caption | image shows | picture caption | pictured | pictured above
            pictured below | pictured here | above left | above right | above from left | below left
            from left to right | left to right | l r | caption | video caption | media caption
            video shows | watch video | watch moment | play video | chart shows | infographic:
            map shows | map locator | screenshot | screenshot from | screengrab | screen grab
            still from | a still from | stock photo | stock image | illustration:
            illustrative image | illustrative photo | artist's impression | artist's rendering
            an artist's impression | an artist's rendering | aerial view of | an aerial view of
            an aerial view shows | a general view of | general view of | in this photo
            in this image | in this handout | in this courtroom sketch | in this satellite image
            in this screengrab | this handout | this picture taken | this combination of
            this combination photo | this satellite image | this screengrab
            a satellite image shows | a screengrab | people walk past | pedestrians walk past
            a man walks past | a woman walks past | a pedestrian walks past
            photo credit and caption
            video:
        ",
        hit: "Photo Ramsby, 2019",
        miss: "Her lawyer said the file photo of the barge had been taken a year earlier.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            enlarge | enlarge image | enlarge photo | enlarge this image | enlarge picture
            enlarge caption | click to enlarge | click image to enlarge | click on image to enlarge
            click to zoom | click for larger image | click for full size | tap to enlarge | zoom
            zoom in | zoom image | zoom out | view image in fullscreen | view fullscreen
            view full screen | view full size | view full image | view image | view larger
            view larger image | view larger map | view gallery | view # images | view # photos
            view all photos | view all images | view photo | view photos | view slideshow
            view in gallery | view video | see full size | see gallery | see photos | see all photos
            open this photo in gallery | open image in gallery | open image modal | open gallery
            open in gallery | open image | expand image | expand this image | expand photo
            show caption | hide caption | toggle caption | read caption | image caption
            video caption | media caption | photo caption | figure caption | caption
            caption options | captions | captions off | image # | image # of # | image gallery
            image credit | images | # images | # image | photo | photo # | photo # of #
            photo gallery | photo galleries | photo credit | photos gallery | # photo | # photos
            # pictures | picture # of # | picture gallery | gallery | gallery # | gallery # of #
            gallery # photos | gallery # images | slide # of # | slide # | slideshow | slide show
            slide # to # of # | # of # | # slides | previous image | next image | previous photo
            next photo | previous slide | next slide | hide image | show image | image slideshow
            launch gallery | start slideshow | full screen image | fullscreen image | see image
            watch the slideshow | photo by | file photo | file | stock photo | close gallery
            back to gallery | more photos | see more photos | in pictures | in photos | play video
            play the video | play gallery | play audio | embedded image | featured image
            main image | lead image | hero image
            click to enlarge image | click to view full size
        ",
        hit: "Image 3 of 7",
        miss: "Of the three, image seven of the set is by far the oldest.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            getty images | getty | afp via getty images | ap via getty images | getty images file
            via epa | via xinhua
            via usa today network | via usa today sports
            usa today network | reuters file | reuters photo | reuters handout | handout via reuters
            handout reuters | photo reuters | pool reuters | photo ap | ap photo | ap photos
            ap images | ap file | ap photo file | ap wirephoto | the associated press file
            associated press file | photo afp | afp photo | afp file | afp pic | afp pix | photo epa
            epa efe | efe epa | epa images | epa shutterstock | photo xinhua | xinhua photo
            pti photo | photo pti | ani photo | photo ani | photo dpa | dpa picture alliance
            picture alliance | canadian press file | the canadian press file | shutterstock
            shutterstock com | istock | istockphoto | istock com | istock getty images
            getty images istockphoto | adobe stock | stock adobe com | alamy | alamy stock photo
            alamy live news | dreamstime | dreamstime com | depositphotos | unsplash | unsplash com
            on unsplash | pexels | pexels com | pixabay | wikimedia commons | wikipedia commons
            cc by # | cc by # # | cc by sa # # | cc by nc # # | flickr | flickr com | flickr cc
            zuma press | zumapress com | zuma wire | rex shutterstock | rex features | rex usa
            imago images | imagn images | usa today sports | icon sportswire | action images
            pa images | pa wire | press association images | handout | photo handout
            courtesy photo | photo courtesy | courtesy image | submitted photo | photo submitted
            contributed photo | photo contributed | photo supplied | supplied photo
            picture supplied | image supplied | photo illustration | stock image | stock photo
            staff photo | staff photographer | staff file | editorial use only
            for editorial use only | photo provided | photo by the author | image by the author
            all photos by the author | screengrab | screenshot youtube | screenshot twitter
            screenshot facebook | bloomberg via getty images | nurphoto | sipa usa
            anadolu via getty images
        ",
        hit: "A tug leaves the harbour of Ramsby in June. Tom Elwood/Getty Images",
        miss: "Getty Images has sued the start-up for copying twelve million pictures.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            file photo | file photograph | file image | file picture | file pic | pictured from left
            pictured left | pictured right | clockwise from top | clockwise from left
            clockwise from bottom | representational image | representative image
            representational photo | for representational purpose | for representation purposes only
            for illustration purposes | image used for representational | an undated handout
            undated handout | undated file photo | undated photo | handout photo | handout image
            handout picture | courtesy photo | courtesy image | archive photo | archive image
            archival photo | in this file photo | in this undated | this file photo | this undated
            a combination of file photos | a file photo | a handout photo | a courtesy photo
            an archive photo
            pictured at the back | pictured in front | pictured with
        ",
        hit: "FILE PHOTO: A tug pulls a barge out of the harbour of Ramsby, June 3, 2019.",
        miss: "Her lawyer said the file photo of the barge had been taken a year earlier.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            getty images file photo | reuters file photo | ap file photo | afp file photo
            pa archive | file photo | file photograph | file pic | file image | file photos
            file picture | handout photo | no resales no archives | representational image
            representational photo | reuters archive
            via getty images | via getty | via ap | via ap images | via reuters | via afp | via imago | via shutterstock
            via alamy | via zuma press | via zuma press wire | via wikimedia commons | via flickr | via unsplash | via pexels
        ",
        hit: "Ramsby, 2019. Getty images file photo",
        miss: "Getty Images has sued the start-up for copying twelve million pictures.",
    },
];
