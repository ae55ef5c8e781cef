//! English phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            advertisement | advertisements | advertisement # | advertisement advertisement
            advertisement remove ads | advertisement continue reading | advertisement skip
            advertising | advertise | advertise here | advertise with us | advertise on this site
            advertise in print | advertising info | advertising information
            advertising opportunities | advertising policy | advertising terms
            advertiser disclosure | advertiser content | advert | adverts | ad | ad # | ad choices
            adchoices | ad content | ad loading | ad break | ad blocker | ad slot | ad space
            ad unit | ads | ads by google | ads by | google ads | banner ad | display ad
            brandvoice | brand content | brand studio | branded content
            buyer's guide advertisement | commercial break | in association with
            in partnership with | partner | partner content | partner offers | partner stories
            partnered content | our partners | our sponsors | paid ad | paid advertisement
            paid advertising | paid content | paid for by | paid partner content | paid post
            paid program | paid promotion | presented by | promo | promoted | promoted by
            promoted content | promoted links | promoted post | promoted stories | promotion
            promotional content | promotions | recommended by | recommended by outbrain | remove ads
            remove all ads | hide ads | report ad | report this ad | why this ad | sponsor
            sponsor content | sponsor message | sponsor a post | sponsors | sponsored | sponsored ad
            sponsored ads | sponsored by | sponsored content | sponsored links | sponsored link
            sponsored message | sponsored post | sponsored posts | sponsored stories
            sponsored story | become a sponsor | become an advertiser | native ad | by taboola
            taboola | outbrain | by outbrain | powered by taboola | powered by outbrain
            you may like by taboola | affiliate disclosure | affiliate link | advertorial
            article continues after ad | article continues below | story continues
            story continues below | continue reading below | scroll to continue
            promoted links promoted links | sponsored links sponsored links | supported by
            [paid, commercial] [partnership, partner, partner message]
            [paid, in paid] partnership with
            [ad, advert] [feature, disclosure, by google]
            [report, close, hide] this [advert, advertisement]
            [upgrade, subscribe, go premium, sign up] to remove ads
            why am i seeing this [ad, advert, ]
            about this ad
        ",
        hit: "ADVERTISEMENT",
        miss: "The advertisement ran for two weeks before anybody complained.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            article continues below | article continues after
            article continues after this advertisement | article continues after advertisement
            article continues after ad | article continues below this ad
            article continues in a moment | story continues below | story continues after
            story continues after advertisement | story continues below advertisement
            story continues below this ad | post continues below | post continues after
            content continues below | content continues after | report continues below
            recipe continues below | text continues after | review continues below
            keep scrolling to read | keep reading below | continue reading below
            continue reading the main story | continues after the ad | continues below the ad
            continues after advertising | scroll to continue | scroll down to continue
            scroll for more content | scroll to continue with content | scroll to continue reading
            advertisement scroll to continue | advertisement continue reading below
            advertisement story continues | advertisement article continues | after the ad break
            ad feedback | ad is loading | ad closed by | ad was inappropriate | this ad will end in
            this advertisement has not loaded yet | this ad has not loaded yet
            your article continues below | but your article continues below | paid partner content
            sponsored content by | learn more about rev ads | promoted content by
            recommended by outbrain | content by taboola | sponsored links by taboola
            powered by taboola | ads by google | enjoy ad-free | go ad-free
            turn off your ad blocker | turn off ad blocker | disable your ad blocker
            disable your adblocker | ad blocker detected | adblock detected | whitelist our site
            whitelisting our site | advertise with us | advertise on this site | to advertise here
            advertising inquiries | advertising enquiries | content is provided by our partner
            created by our commercial team | editorial staff was not involved in the creation
            you are using an ad blocker | you're using an ad blocker
            this is a sponsored post | this episode is sponsored by | this article is sponsored by | this story is sponsored by | this episode is brought to you by | thanks to our sponsor | thank you to our sponsor
        ",
        hit: "Article continues below advertisement",
        miss: "He continues to write the article below his window each morning.",
    },
];
