//! English phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            all rights reserved | all right reserved | some rights reserved | rights reserved
            all content copyright | all images copyright | all photos copyright | copyright #
            copyright the associated press | copyright agence france-presse
            copyright thomson reuters | copyright reserved | copyright notice | copyright protected
            may not be reproduced | may not be republished | may not be reprinted
            may not be copied | may not be redistributed | may not be published broadcast
            may not be published broadcast rewritten or redistributed
            reproduction in whole or in part | reproduction is prohibited | reproduction prohibited
            reproduction without permission | without written permission
            without prior written permission | without the express written
            without the prior written consent | without permission is prohibited
            without permission is strictly prohibited | redistribution is prohibited
            is a registered trademark | are registered trademarks | registered trademark of
            trademarks are the property of | are the property of their respective owners
            property of their respective owners | is the copyright of
            registered in england and wales | company registration number
            vat number | registered charity number | registered charity no
            part of the usa today network | published by and for | order reprints | request reprints
            purchase licensing rights | acquire licensing rights | reprints and permissions
            licensed under a creative commons | licensed under creative commons
            under a creative commons license | under a creative commons licence
            creative commons attribution | creative commons attribution-sharealike
            for personal non-commercial use | the contents of this site are
            material on this site may not be | the material on this site | powered by wordpress
            proudly powered by wordpress | powered by blogger | powered by squarespace
            powered by shopify | powered by blox content management system | powered by tncms
            powered by drupal | powered by ghost | wordpress theme | website design by
            website designed by | site design by | designed and developed by
            designed by elegant themes | theme designed by | built with wordpress | theme images by
            distributed by tribune content agency
            blog at wordpress com | powered by phpbb | powered by discourse | powered by vbulletin
            powered by wordpress com | powered by xenforo | powered by disqus and
            create a website or blog at wordpress com
            subscribe to post comments atom | theme powered by blogger | funeral home website by
            [this website was, this site was] [designed by, developed by, built by]
            [company, registered company] [reg no, registration no, number] #
            registered [office:, company no, company number]
            [registered in, incorporated in] [scotland, ireland, northern ireland]
            vat [reg no, registration no, registration number, no]
            [no part of this site, no part of this website] may be [reproduced, copied, used]
        ",
        hit: "© 2021 Ramsby Courier. All rights reserved.",
        miss: "The heirs reserved all rights to the songs he wrote after the war.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            we use cookies | we are using cookies | we and our partners use cookies
            we and our partners store | we and our partners process | we and our vendors
            we and our # partners | we use essential cookies | we use necessary cookies
            we use optional cookies | we use technical cookies
            we use our own and third-party cookies | we use tracking technologies | uses cookies
            uses necessary cookies | uses essential cookies | use cookies to
            use cookies and similar | use cookies on this site | use cookies on our site
            use cookies on our website | cookies and similar technologies
            cookies and other technologies | cookies and other tracking
            cookies and data processing | cookies to improve | cookies to ensure
            cookies to enhance | cookies to personalise | cookies to personalize
            cookies to analyse | cookies to analyze | cookies help us | cookies on our website
            cookies on this site | cookies on this website | cookies are used
            accept additional cookies | accept our cookies
            accept necessary cookies | allow selected cookies
            agree to our use of cookies | agree to the use of cookies
            consent to the use of cookies | consent to our use of cookies | consent to cookies
            accepting our use of cookies
            reject non-essential cookies
            manage cookie | manage your cookies | manage my cookies
            manage your preferences | manage your consent
            manage your privacy settings | customise cookies | customize cookies | cookie settings
            cookies settings | cookie preferences | cookie notice | cookie policy
            cookies policy | cookie statement | cookie list | cookie declaration
            cookie information | cookie choices | cookie control | strictly necessary cookies
            necessary cookies | functional cookies | performance cookies | analytics cookies
            analytical cookies | advertising cookies | marketing cookies | targeting cookies
            social media cookies | statistics cookies | by continuing to browse
            by continuing to use this site | by continuing to use this website
            by continuing to use our site | by continuing to use our website
            by continuing to use the site | by continuing you agree | by clicking accept
            by clicking accept all | by clicking allow all | by clicking agree
            by clicking i accept | by clicking on accept | by clicking continue
            by closing this banner | by closing this message | by using this site you agree
            by using this website you agree | by using our site you agree
            by using our website you agree | by using our services you agree
            by navigating this site | if you continue to use this site
            if you continue to use this website | if you continue without changing your settings
            change your cookie settings | change your consent | withdraw your consent
            update your consent | your consent preferences | your privacy choices
            your privacy is important to us | we value your privacy | we respect your privacy
            we've updated our privacy policy | we have updated our privacy | we've updated our terms
            our privacy policy | our privacy notice | privacy preference center
            privacy preference centre | privacy manager
            store and/or access information on a device | store and access information on a device
            improve your browsing experience | improve your experience on our
            enhance your browsing experience | best experience on our website
            best experience on our site | best possible experience on our
            for the best user experience | serve personalized ads | serve personalised ads
            show personalized ads | personalise content and ads | personalize content and ads
            personalised ads and content | personalized ads and content | this website uses
            this site uses | this content is hosted by a third party
            to view this content please accept | opt-out preferences | gdpr cookie
            our use of cookies as | uncategorized cookies are those that are being analyzed
            we care about your privacy | choosing a selection results in a full page refresh
            choosing to select results in a full page refresh
            your privacy matters to us
            [click, select] [accept all cookies, accept all] [to, you]
            you can [accept, manage] [all, your] [cookie settings, cookie preferences]
            [our website, our site] uses [cookies, essential cookies, necessary cookies]
            [the site, this service, this platform, this portal, this app] uses cookies
        ",
        hit: "We use cookies to give you the best experience on our website.",
        miss: "The bakery uses its cookie dough within a day and gives the rest away.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            privacy | privacy policy | privacy policies | privacy notice | privacy statement
            privacy settings | privacy center | privacy centre | privacy options | privacy choices
            privacy preferences | privacy manager | privacy & cookies | privacy and cookies
            privacy & terms | privacy and cookie policy | privacy policy & terms
            privacy policy cookie policy | privacy policy terms of service
            privacy policy terms of use | privacy policy terms & conditions | updated privacy policy
            our privacy policy | digital privacy policy | children's privacy | us privacy policy
            california privacy | california notice | california privacy rights
            your california privacy rights | california notice at collection | california residents
            california do not sell my info | your privacy rights | your privacy choices
            your privacy | your ad choices | your us state privacy rights | interest-based ads
            do not sell my info | do not sell my information | do not sell my personal information
            do not sell my data | do not sell or share
            do not sell or share my personal information | don't sell my data | notice at collection
            data protection | data policy | data privacy | gdpr policy | terms | terms & conditions
            terms and conditions | terms of use | terms of service | terms of sale
            terms of business | terms of subscription | terms and privacy
            terms of use privacy policy | terms of service privacy policy | terms & policies
            terms privacy | terms of use and privacy policy | terms & conditions privacy policy
            user agreement | website terms | website terms of use | conditions of use
            subscription terms | subscriber terms | subscriber agreement | visitor agreement
            participation guidelines | contributor terms | legal | legal notice | legal information
            legal disclaimer | legal terms | legal stuff | legal & privacy | imprint | impressum
            disclaimer | disclaimers | disclosure policy | dmca | dmca notice | dmca policy
            ethics policy | ethics statement | code of ethics | code of conduct | editorial policy
            editorial policies | editorial guidelines | editorial standards | editorial code
            editorial process | corrections | corrections policy | correction policy
            corrections & clarifications | corrections and clarifications | complaints
            complaints policy | how to complain | report an error | report a typo
            report a correction | report a problem | fact checking policy
            our fact-checking process | our ethics | our standards | modern slavery act
            modern slavery statement | ownership & funding | diversity policy
            equal opportunity employer | eeo report | eeo statement | eeo | eeo public file report
            fcc public file | public file | public inspection file | public file contact
            fcc applications | closed captioning | closed captions | accessibility
            accessibility policy | accessibility statement | website accessibility | ad policy
            ad preferences | refund policy | return policy | returns policy | shipping policy
            cancellation policy | cookie policy | cookies policy | cookie notice | cookie settings
            cookies settings | cookie preferences | cookie statement | cookie consent | cookies
            cookie list | manage cookies | manage cookie preferences | manage cookie settings
            manage preferences | manage consent | manage options | manage settings | manage choices
            manage my preferences | accept | accept & close | accept & continue
            accept cookies | accept and close | accept and continue
            accept selected | accept necessary | i accept | i agree | agree & close
            agree and close | agree & continue | agree and proceed | allow
            allow cookies | allow selection | confirm my choices
            confirm choices | confirm | decline | decline all | deny | deny all | reject
            reject all | reject all cookies | necessary only | only necessary
            only essential cookies | essential cookies only | save preferences | save & exit
            save & accept | save settings | save and close | view preferences | customise
            customize | more information about cookies | always active | functional | necessary
            vendors | consent | copyright | copyright notice | copyright policy
            copyright information | copyright & permissions | all rights reserved | licensing
            licensing & reprints | reprints | reprints & licensing | reprints & permissions
            reuse this content | reuse content | republish | republish this article
            republish this story | republish our articles | permissions | rights & permissions
            syndication | content licensing | buy licensing rights | get permissions
            request permission | trust principles | always enabled | privacy overview
            show purposes | list of partners vendors | vulnerability disclosure policy
            do not sell my personal info | eu privacy | eu privacy rights | no fear act
            price transparency
            the trust project | ad transparency | ai policy | use of ai policy | use of cookies
            licensing information | consumer health data privacy policy
            limit the use of my sensitive personal information
            licensing rights | purchase licensing rights | terms and privacy policy
            privacy dashboard | rights and permissions | reprints and permissions
            all rights reserved terms
            editorial complaints | complaints and corrections | clarifications and corrections
            grievance redressal | complaint redressal | news licensing
            request a correction | suggest [a correction, an edit, a change]
            report [a problem, an issue] [with, on] [this page, this article]
            [select, choose] [your, my] [cookie preferences, cookie settings]
            [accept, allow] [all, all cookies, necessary cookies]
            yes i accept | yes i agree
            [accept all, reject all] [manage preferences, manage cookies, customise]
            accept all [reject all, decline all]
            [continue, proceed] without [accepting, consent, agreeing]
            accept [all, ] [and, &] [visit site, visit the site]
            [hide cookie message, close cookie banner, cookie banner, dismiss this message, got it
            thanks]
            an equal opportunity employer
            [we are, we're] an equal [opportunity, opportunities] employer
            equal opportunities employer | equal opportunity employer m f d v
            [privacy, cookie, cookies] and terms
            [anti-slavery statement, modern slavery & human trafficking statement, modern slavery and
            human trafficking statement, slavery and human trafficking statement, gender pay gap report,
            company information, legal notices and terms, legal and privacy, legal notice and privacy]
            [imprint, legal info] [and, &] privacy [, policy]
        ",
        hit: "Terms & Conditions",
        miss: "The terms and conditions of the loan were never read out in court.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            views expressed | views and opinions expressed | the views expressed
            views expressed here | views expressed in this article
            views expressed are the author's own | the opinions expressed | opinions expressed are
            opinions expressed by | opinions expressed in this article
            opinions expressed in this piece | not necessarily those of | author's own and do not
            this is an opinion piece | this is an opinion column
            this article represents the opinion of the author | this story was originally published
            this story originally appeared | this story first appeared
            this story was first published | this story was provided by | this story was produced by
            this story was published in partnership | this story is published in partnership
            this story is part of covering climate now | this story is republished from
            this story was corrected | this article was originally published
            this article originally appeared | this article first appeared
            this article was first published | this article was produced by
            this article was provided by | this article was produced in partnership
            this article is republished from | this article is adapted from
            this article has been republished | this article has been adapted
            this article has been published from a wire agency feed | this article was generated
            this article was created with the help of ai
            this article was written with the assistance of | this article contains affiliate
            this article may contain affiliate | this article is for informational purposes
            this article is intended for informational | this article is not investment advice
            this article does not constitute | this post contains affiliate
            this post may contain affiliate | this post was originally published
            this post originally appeared | this post first appeared on | this post is sponsored by
            this piece was originally published | this piece originally appeared
            this page contains affiliate | this site contains affiliate | this content was produced
            this content is provided for | this content is not provided by
            this content was originally published | this report is auto-generated
            this story has not been edited by | has not been edited by
            auto-generated from a syndicated feed | published from a syndicated feed
            was auto-published from an agency | read the original article | appeared first on
            the post appeared first on | was republished with permission
            republished with permission | reprinted with permission | reproduced with permission
            republished under a creative commons | republish our articles for free
            under creative commons license | press release distribution
            legally responsible for the content of | this press release was issued
            this press release contains forward-looking | forward-looking statements
            view source version on | view original content | we may earn a commission
            we may earn commission | we may receive a commission | we may earn a small commission
            we may earn an affiliate commission | we may earn money from | we may get a commission
            we may collect a share of sales | we earn a commission | we receive commission
            may earn us a commission | i may earn a small commission | i may receive a commission
            earn from qualifying purchases | an affiliate commission | at no extra cost to you
            at no additional cost to you | affiliate links | affiliate partnerships
            affiliate advertising program | amazon associate | amazon associates program
            amazon services llc associates | products we recommend are independently
            independently selected by our editors | our editors independently select
            every product is independently | prices are correct at time of
            prices correct at time of publication | protected by recaptcha
            the google privacy policy and terms of service apply | google privacy policy and terms
            we are not responsible for the content of external
            not responsible for the content of external sites | no responsibility for the content
            for informational purposes only | for information purposes only
            for general information purposes only | for educational purposes only
            for entertainment purposes only | does not constitute financial advice
            does not constitute legal advice | does not constitute medical advice
            does not constitute investment advice
            not intended to be a substitute for professional medical advice
            not a substitute for professional medical advice | is not intended as medical advice
            your capital is at risk | market data provided by | market data delayed
            quotes delayed at least | data delayed at least # minutes
            real-time or delayed by at least # minutes | delayed by at least # minutes
            powered and implemented by factset | if you believe this article violates
            if you find an error | if you spot an error | see something wrong with this
            to report an error | to request a correction | to submit a correction
            submit a correction | see our ethics statement | our editorial guidelines
            our editorial standards | our editorial policy | our full disclaimer | our ethics policy
            independent press standards organisation | editors code of practice
            if you are dissatisfied with the response | contact ipso
            if you purchase an item through | when you purchase through links on our site
            when you buy through links on our site | when you buy through our links
            if you buy something using links | if you click on a link and make a purchase
            if you buy through our links | has no relevant affiliations
            disclose no relevant affiliations | have disclosed no relevant affiliations
            would benefit from this article and has disclosed | the author declares no
            not involved in the creation of this content | translated by machine
            for media inquiries | for media enquiries | for press inquiries | media contact
            for permission to reuse | for permission requests | do not necessarily reflect the views
            do not necessarily reflect the opinions | do not necessarily represent the views
            is not responsible for the content of | we independently evaluate all
            if you click on links we provide | message and data rates may apply
            msg & data rates may apply | an official website of the united states government
            official websites use gov | a gov website belongs to an official government organization
            secure gov websites use https | share sensitive information only on official
            is protected by hcaptcha | by submitting your information you agree
            by submitting this form you agree
            i accept the terms and conditions | i agree to the terms | you agree to our terms
            view original content to download multimedia | for further press information
            notes to editors | we will earn a commission | i may earn a commission
            we earn a small commission | i may receive a small commission
            we receive a small commission | i receive a small commission
            this article has been reviewed according to | this document is subject to copyright
            the content is provided for information purposes only | this summary was generated by
            this summary was created by ai | this summary was created using
            summary is ai-generated | ai-generated summaries can
            this content was generated with ai | ai-generated content may be
            this translation was generated by | was translated by ai
            this article was translated by | taxes discounts and shipping calculated at checkout
            taxes and shipping calculated at checkout
            this audio is auto-generated | this audio was created using ai
            bullet points generated by ai | this summary was generated with ai
            this is an automated voice
            our experts continually monitor the health and wellness space
            some results have been hidden
            opinions expressed here are | opinions expressed are those of | all opinions are my own
        ",
        hit: "The views expressed here are the author's own.",
        miss: "He expressed his views with a shrug, and the meeting moved on.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            we do not allow you to opt-out | necessary to ensure the proper functioning of
            opt-out of the sale of your personal | you may exercise your right to opt
            we will not be able to offer | enabled privacy controls on your browser
            take that as a valid request to | able to track your activity through the
            store or retrieve information on your browser | small piece of data text file that
            asks your browser to store on your | make the site work as you expect
            find out more and change our default | may impact your experience of the site
            necessary for the website to function and | cannot be switched off in our systems
            only set in response to actions made | block or alert you about these cookies
            allow us to count visits and traffic | aggregated and therefore anonymous
            know when you have visited our site | provide enhanced functionality and personalisation
            provide enhanced functionality and personalization
            through our site by our advertising partners
            uniquely identifying your browser and internet device | set by a range of social media
            tracking your browser across other sites | we store cookies on your browser to
            also use cookies to personalize your experience
            also use cookies to personalise your experience | the technical storage or access
            requested by the subscriber or user | create user profiles to send advertising
            absolutely essential for the website to function
            categorized as necessary are stored on your | stored in your browser only with your
            this cookie is set by gdpr cookie | used to store the user consent for
            cookies are small text files that can | store cookies on your device if they
            help make a website usable by enabling | cookies are used to track visitors across
            cookies that we are in the process | use limited data to select
            actively scan device characteristics for identification | use precise geolocation data
            audience research and services development | scanning device characteristics
            need your permission to use cookies | which may be using cookies and other
            are a california consumer you have the | referred to as the right to opt-out
        ",
        hit: "When you visit a site, it may store or retrieve information on your browser, mostly as cookies.",
        miss: "The firm fought the right to opt out of such sales in three courts.",
    },
];
