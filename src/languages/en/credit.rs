//! English phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            photo by | photos by | photo and video by | photo credit | photo credits
            photo courtesy | photo courtesy of | photo via | photo source | photo copyright
            photo provided by | photo supplied by | photo submitted by | photo used with permission
            photo illustration by | photo getty | photo reuters | photo ap | photo afp
            photo shutterstock | photo unsplash | photo wikimedia | photograph by
            photograph courtesy of | photographs by | photograph getty | photographs courtesy of
            photography by | photography courtesy of | photographer credit | photographed by
            image credit | image credits | image by | image by author | image source | image sources
            image courtesy | image courtesy of | image copyright | image via | image getty
            image reuters | image shutterstock | image licensed under | images courtesy of
            images by | images via | images credit | picture by | picture credit | picture credits
            picture courtesy of | picture source | pictures by | pictures courtesy of | pic credit
            pic courtesy | pics by | illustration by | illustration credit | illustrations by
            illustrated by | illustration courtesy of | graphic by | graphics by | chart by
            charts by | map by | infographic by | animation by | cover photo | cover photo by
            cover image by | cover image credit | cover image courtesy | header image | header photo
            featured image | featured photo by | feature image | feature photo by
            featured image credit | lead image | lead photo | hero image | main image | main photo
            top image | banner image | thumbnail image | stock image by | video credit
            video courtesy of | videos by | video produced by | video via | footage courtesy
            footage by | screenshot by | screenshot via | screengrab via | screenshot courtesy
            all photos by | all photographs by | all images courtesy of | all images by
            all images copyright | all photos courtesy of | via getty images | ap photo | afp photo
            creative commons license | credit getty | credit reuters | credit supplied | credit ap
            credit unsplash | credit shutterstock | credit photo by | photo from getty
            [photos, images, pictures, photographs, photographer, photographers, photography, illustrator, illustrations]:
        ",
        hit: "Photo credit: Martha Ilves",
        miss: "She earned her living with a photo credit here and a caption there.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            reporting by | additional reporting by | additional reporting from
            additional writing by | additional editing by | additional research by
            additional contributions by | reporting and writing by | reporting and editing by
            reporting contributed by | reporting for this story | reporting from | reported by
            with reporting by | with reporting from | with additional reporting by
            with additional reporting from | with files from | with files by | with input from
            with inputs from | with agency inputs | with wire reports | writing by | editing by
            produced by | compiled by | translated by | translation by | copy edited by
            fact checked by | fact check by | fact checking by | medically reviewed by
            expert reviewed by | audio by | narrated by | source: | source link
            source associated press | source reuters | source wikipedia | source bloomberg
            original source | original article | news source | compiled from
            compiled from wire reports | from wire reports | from staff reports
            from staff and wire reports | staff and wire reports
            our standards the thomson reuters trust principles | associated press writers
            associated press writer | associated press reporters | associated press journalists
            ap writers | ap writer | the associated press contributed to this report
            reuters contributed to this report | afp contributed to this report
            agencies contributed to this report | staff writers contributed to this report
            this story was reported by | this story was written by | this report was written by
            this article was translated | this article was edited by | this article was written by
            reuters staff | contributors to this article
            news provided by
            [editor, editors, copy editor, sub-editor, translator, text, words, additional reporting]:
        ",
        hit: "(Reporting by Anna Dole in Ramsby; Editing by Piet Maas)",
        miss: "Years of patient reporting by two local papers had forced the inquiry.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            contributed to this report | contributed to this story | contributed to this article
            contributed to this piece | contributed to this post | contributed reporting
            contributed research | contributed to the reporting
        ",
        hit: "Anna Dole in Ramsby contributed to this report.",
        miss: "Warm weather contributed to this story of a lost harvest, too.",
    },
];
