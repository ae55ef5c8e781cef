//! English phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            play | play # | play all | play now | play live | play again | play next | play episode
            play pause | play icon | play button | play clip | play sound | play the audio | playing
            now playing | playing next | playlist | autoplay | pause | pause video | resume | replay
            rewind | rewind # seconds | fast forward | skip back # seconds | skip forward # seconds
            seek to live | seek to live currently behind live | seek to live currently playing live
            mute | muted | mute video | unmute | volume | volume # | volume up | volume down
            sound on | sound off | sound is muted | tap to unmute | click to unmute | current time
            current time # # | current time # # duration # # | duration | duration time
            duration time # # | remaining time | remaining time # # | total duration # #
            elapsed time | loaded | loaded # | loaded # # | loaded progress | progress # | buffering
            stream type | stream type live | live stream | live now | on air | video player
            video player is loading | video player loading | audio player | audio player loading
            media player | video playback | video unavailable | video not available
            this video is unavailable | this video is not available | this video can not be played
            this video is private | this video has been removed | video ad | video loading
            media error | format error | to play this video you need to enable | player error
            error loading player | error loading media | the media could not be loaded
            no compatible source was found | no compatible source was found for this media
            fullscreen | full screen | full screen video | enter fullscreen | exit fullscreen
            exit full screen | non-fullscreen | toggle fullscreen | toggle mute | toggle play
            theater mode | expand video | minimize | minimise | maximize | picture-in-picture
            exit picture-in-picture | mini player | airplay | chromecast | this is a modal window
            close modal dialog | close modal | end of dialog window | beginning of dialog window
            escape will cancel and close the window | chapters chapters | descriptions
            descriptions off | descriptions off selected | captions and subtitles off
            captions settings | captions off selected | subtitles | subtitles off
            subtitles settings | subtitles off selected | subtitles captions | audio track
            audio tracks | default selected | en main selected | english captions | quality auto
            hd | playback speed | playback rate | playback rate #x | normal speed | #x | # #x | #p
            transcript | view transcript | show transcript | hide transcript | read transcript
            download audio | download mp# | audio | listen | listen now | listen again
            listen to audio | listen to this | listen to this article | listen to this story
            listen to article | listen to the article | listen live | watch | watch again
            watch later | watch on youtube | watch next | watch this video | embedded video
            up next in # seconds | next video in # | text color | text background | text edge style
            text edge stylenoneraiseddepresseduniformdropshadow | font family | opacity
            semi-transparent | opaque | caption area background
            restore all settings to the default values
            reset restore all settings to the default values | done close modal dialog | share video
            copy video url | session id
            back # seconds | forward # seconds | powered by trinity audio | powered by elevenlabs
            include playlist | watch on | you're signed out | skip forward | skip backward
            skip back | loading audio
            this [video, content, media, clip, programme, program] is not available in your [country, region,
            location, area]
            [this video, this content] [is no longer available, is currently unavailable, has expired]
            [play, pause] [this video, this clip, trailer]
            skip [intro, ads, ad in #, recap]
            [watch, play] full [episode, video]
            [open, see, full, copy, episode, video, show full] transcript
            [view, show, read] [captions, show notes]
            [close, open, restart, minimise, minimize, expand] player
            [rewind, forward] [back, ahead] # [sec, secs, seconds]
            [your browser cannot, your browser can't] play this video
        ",
        hit: "Video Player is loading.",
        miss: "The video player is loading bay two's oldest and dustiest machine.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            enable javascript | enable java script | javascript is disabled
            javascript is not enabled | javascript is required | javascript is turned off
            javascript is currently disabled | javascript is not available
            javascript must be enabled | javascript needs to be enabled | javascript to be enabled
            javascript enabled | javascript disabled | javascript in your browser
            javascript seems to be disabled | javascript appears to be disabled
            javascript and cookies | activate javascript | turn on javascript | turn javascript on
            switch on javascript | allow javascript | you need javascript
            works best with javascript | your browser does not support
            your browser doesn't support | your browser is not supported
            your browser is out of date | your browser is outdated | your browser may not support
            your browser isn't supported | browser not supported
            browser does not support the video tag | browser does not support the audio element
            browser does not support html# | browser does not support iframes
            browser does not support inline frames | unsupported browser | outdated browser
            please upgrade your browser | please update your browser | please use a modern browser
            please use a different browser | please use the latest version of
            please switch to a supported browser | please enable cookies | please enable scripts
            please verify you are a human | please verify that you are | checking your browser
            checking if the site connection is secure | unusual activity from your
            unusual traffic from your | are you a robot | you are using an outdated browser
            you are using an older browser | you need to have javascript | you must have javascript
            to use this site please enable | upgrade to a modern browser | upgrade your browser
            this email address is being protected from spambots | protected from spambots
            get adobe flash player | this feature requires flash | this page requires frames
            we've detected that javascript | we have detected that javascript
            we recommend using a modern browser | we recommend you upgrade
            the browser you are using | iframe tag is not supported | does not support iframes
            doesn't support iframes | access denied you don't have permission | cloudflare ray id
            this site requires javascript | this page requires javascript
            this website requires javascript | this app requires javascript
            this video has failed to load | try refreshing your browser
            an error occurred while retrieving sharing information
            videos you watch may be added to the tv's watch history | try watching this video on
            we need your consent to load this | this content is blocked because
            javascript [isn't, has been] [enabled, disabled] [in, on] your
            javascript is [off, not supported] [in your, on your, by your]
            [your browser has, you have] [javascript disabled, javascript turned off, disabled
            javascript]
            to view the video please
            [verify, confirm] [you are, you're, that you are] human
            press and hold to confirm | complete the captcha | complete the security check
        ",
        hit: "Please enable JavaScript to view this page.",
        miss: "JavaScript, written in ten days, now runs most of the web.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            markdown content |
            loading | loading more | loading more stories | loading article | loading content
            loading video | loading tweet | loading image | loading ad | loading advertisement
            loading related articles | loading form | loading poll | loading map | loading weather
            loading player | loading please wait | now loading | still loading | please wait
            please wait while we load | please wait loading | one moment please | just a moment
            processing your request | submitting | sending | image | image not available
            image not found | image unavailable | image placeholder | image loading
            image description | img | no image | no image available | no photo
            no preview available | picture | thumbnail | thumb | placeholder | placeholder image
            placeholder text | icon | logo | site logo | company logo | author photo | author image
            author avatar | author's photo | profile photo | profile picture | profile image
            user avatar | arrow | arrow right | arrow left | left arrow | right arrow | chevron
            chevron right | chevron down | down arrow | caret down | hamburger | hamburger menu
            hamburger icon | menu icon | close icon | icon search | icon close | icon menu
            external link | open in new tab | open in new window | link opens in new window
            untitled | untitled document | no title | null | undefined | nan | n/a | lorem ipsum
            object object | error loading | error loading content | error occurred
            an error occurred | an error has occurred | an error occurred please try again
            an unexpected error occurred | unknown error | something went wrong
            something went wrong please try again | oops something went wrong | try again
            try again later | please try again | please try again later | not found | page not found
            # not found | no results | no results found | no posts found | no content available
            nothing found | no data | no data available | no items found | unavailable
            content could not be loaded | content not available | content unavailable
            this content is not available | this content is unavailable | content is loading
            could not load content | failed to load | unable to load content
            this tweet is unavailable | this tweet has been deleted | this post is unavailable
            view on instagram | view this post on instagram | view on twitter | view tweet
            see new tweets | pic | tweet embed | embedded content | embedded tweet
            embed from getty images | external content | interactive | interactive graphic
            interactive content | click to expand | click to collapse | click to show
            click to reveal | tap to expand | expand | expand all | expand menu | expand child menu
            expand collapse | expand section | collapse | collapse all | collapse menu
            collapse child menu | collapse section | show hide | hide show | show less
            show content | show details | hide details | show submenu | open submenu
            toggle child menu | toggle dropdown | dropdown | drop down | tab | tooltip | widget
            widgets | slider | carousel | modal | popup | sponsored logo | spinner | skeleton
            tracking pixel | html | pdf | jpg | png | svg | div | cdata | iframe | document
            attachment | attachments | file size | spacer | divider | separator | end of article
            end of content | end of story | beginning of article | begin article | start of article
            article | post content | main content | article body | article content | sponsored image
            this is some text inside of a div block | lorem ipsum dolor sit amet
            oops something went wrong please try again later
            an error has occurred please try again later | an error occurred please try again later
            sorry something went wrong | sorry something went wrong please try again
            there was an error please try again | there was an error processing your request
            press enter or click to view image in full size | there was a problem please try again
            begin typing your search above and press return to search | press esc to cancel
            this page could not be loaded | your session has expired
            prevent your screen from going dark | cook mode prevent your screen from going dark
            nothing to see here yet | loading tweets | content blocked | allow content
            load content
            something went wrong [on our end, please try again later, try again, please refresh the
            page, please reload the page]
            [, sorry] [this, that] page [doesn't exist, does not exist]
            [we can't find, we couldn't find, we could not find] the page you [were, are] looking for
            the page you [are, were] looking for [does not exist, doesn't exist, cannot be found]
            [no, no matching] [articles found, products found, jobs found]
            this [page, article, story, post] [is no longer available, no longer exists, has been
            removed, has expired]
            loading [results, posts, more posts, more articles, data, page, search, next article,
            gallery, reviews, products, events]
            [access denied, permission denied, forbidden, bad request, service unavailable, internal
            server error, gateway timeout, server error, # forbidden, # error, error #, network error]
        ",
        hit: "Loading…",
        miss: "Loading took two hours, and the ferry left without the horses.",
    },
];
