//! English phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            follow us on | follow us at | follow us for more | follow us here | follow me on
            follow him on twitter | follow her on twitter | follow them on twitter | follow him on x
            follow her on x | follow him on instagram | follow her on instagram | follow on twitter
            follow on facebook | follow on instagram | follow on bluesky | follow on linkedin
            follow our facebook page | follow our instagram | follow our social media
            follow the author on | find us on facebook | find us on twitter | find us on instagram
            find us on social media | find me on | find me on twitter | find him on twitter
            find her on twitter | like us on facebook | like us on our facebook page
            like our facebook page | like our page on facebook | like and follow us
            like share and subscribe | like and subscribe | join us on facebook | join us on twitter
            join us on instagram | join us on social media | connect with us on | connect with me on
            keep up with us on | catch up with us on | stay connected with us
            visit our facebook page | visit us on facebook | check us out on facebook
            watch us on youtube | tweet us at | tweet us @ | tweet him at | tweet her at
            tweet me at | you can follow him on | you can follow her on | you can follow me on
            you can follow us on | see us on instagram | facebook twitter instagram
            facebook twitter linkedin | facebook twitter youtube | facebook twitter email
            facebook twitter whatsapp | facebook twitter pinterest | facebook instagram twitter
            facebook instagram youtube | facebook x instagram | facebook x whatsapp
            facebook x linkedin | twitter facebook instagram | twitter facebook linkedin
            twitter facebook email
            follow our [page, pages, account, socials, social channels, company page] on
            [find, like, join] us on [tiktok, youtube, threads, bluesky, mastodon]
            don't forget to [follow us, like and subscribe, tag us, like and share, subscribe to our]
        ",
        hit: "Follow us on Instagram and Facebook",
        miss: "Reporters tried to follow the minister on foot, but he would not let us near.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            share | shares | share it | share now | share this | share this article
            share this article on | share this story | share this post | share this page
            share this entry | share this content | share this video | share this on social media
            share this with | share this with your friends | share story | share article
            share page | share post | share link | share close | share panel | share options
            share icon | share the story | share the article | share the post | share the news
            share the love | share with friends | share with your friends | share on
            share on facebook | share on twitter | share on x | share on x twitter
            share on linkedin | share on whatsapp | share on telegram | share on pinterest
            share on reddit | share on tumblr | share on email | share on flipboard
            share on bluesky | share on threads | share on messenger | share on social media
            share to facebook | share to twitter | share to x | share to whatsapp
            share to linkedin | share to pinterest | share to flipboard | share via
            share via email | share via facebook | share via twitter | share via whatsapp
            share via linkedin | share by email | share full article | share options for this story
            sharethis | sharing | more sharing options | more share options | sharing is caring
            please share | please share this | spread the word | spread the love | tell your friends
            tell a friend | send | send to a friend | send to kindle | send by email
            send this page | send email | email to a friend | email a friend | email this
            email this article | email this story | email this page | email this post
            email article | email link | email story | mail | e-mail | print | print article
            print page | print story | print this | print this article | print this page
            print this story | print friendly | print friendly version | print pdf
            printer friendly | printer friendly version | printable version | copy | copied
            copy link | copy url | copy the link | copy link to clipboard | copy this link
            copy this url | copy to clipboard | copy article link | copied to clipboard
            link copied | link copied to clipboard | url copied | url copied to clipboard
            permanent link | get link | embed | embed this | embed code | embed video | tweet
            tweet this | tweet it | post | post this | post on x | post to facebook | retweet
            repost | reblog | restack | pin | pin it | pin this | pin this post | save to pinterest
            save to pocket | save to facebook | like this | like this on facebook | like loading
            be the first to like this | like us | like what you see | love this | recommend
            recommend this | share & follow | follow | follow us | follow me
            follow us on social media | follow us on facebook
            follow us on twitter | follow us on instagram | follow us on youtube | following
            followers | connect | connect with us | social | social media | social links
            find us on | find us on social media | social network | facebook | facebook messenger
            messenger | twitter | twitter x | x | x twitter | whatsapp | instagram | linkedin
            pinterest | telegram | reddit | tumblr | flipboard | pocket | youtube | tiktok
            snapchat | bluesky | threads | mastodon | vkontakte | viber | line | wechat | sms
            gmail | skype | xing | buffer | mix | digg | hacker news | stumbleupon | google+
            google plus | google news | feedly | discord | twitch | vimeo | spotify | soundcloud
            apple podcasts | apple news | patreon | addtoany | facebook twitter | facebook x
            facebook tweet | facebook icon | twitter icon | instagram icon | facebook email
            opens in new window | opens in a new tab | pin it on pinterest | close share | restacks
            # restacks
            print recipe | save recipe | pin recipe | email recipe | share recipe | print pin
            print pin rate | pin recipe share | share follow | share improve this answer follow
            share improve this question follow | share cite follow | share edit follow
            share improve this answer | share obituary | share this obituary | share this episode
            share episode | copy embed code | copy as markdown | copy page link | share this recipe
            share comment | share this job | share this listing
            follow this question to receive notifications
            follow this answer to receive notifications
            pin for later | pin it for later | save for later pin
            share your score | share this quiz | share this puzzle
            share [this, the] [question, answer, comment]
            share a link to this [article, story, post, page, video]
            [get, copy] [a, the] [link to this page, link to this article]
            copy [shareable link, share link, short link, permalink, link address, page url, page
            address, product link, embed]
            share [article, page] [on, via] [facebook, twitter, x]
            share [on, via] [weibo, wechat, line]
            [follow, unfollow] this [question, answer, topic]
            print [this, the] [guide, document, manual]
            [email, send] this [article, page] to [a friend, friends]
            [save, bookmark] this [item, event, video]
            share [us with your friends, with a friend, with your network, with your followers, with
            colleagues, with others]
            [find, follow] us [on social, on our socials, on socials]
            our [socials, social media, social channels, social media channels, social networks]
            share a link to this [question, answer, comment, reply, topic]
            print [entire, whole] [guide, document]
            print this section | invite your friends | let your friends know
        ",
        hit: "Share this article",
        miss: "Few of those who share this article online have read beyond its second line.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            share this | share on | share via | share it on | share article | share link
            share your thoughts | click to share | click to share on | click to email
            click to print | click to tweet | tap to share | tweet this | email this | print this
            pin this | save this article | save this story | like this article | liked this
            enjoyed this article | enjoy this article | did you like this | did you enjoy this
            if you liked this | if you enjoyed this | copy the link | copy link
            copy and paste this url | send this | recommend this | was this article helpful
            was this article useful | did this article help you | was this information helpful
            was this helpful | was this page helpful | did you find this
            how did you like this | rate this article | rate this story | rate this post
            thank you for sharing | more ways to share
            rate this recipe | did you make this recipe | have you tried this recipe
            tried this recipe | made this recipe | if you make this recipe | if you try this recipe
        ",
        hit: "Click to share on Facebook (Opens in new window)",
        miss: "The farmers share this well with the people of two other villages.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # shares | # share | # total shares | total shares # | shares # | #k shares
            # #k shares | # likes | # like | #k likes | likes # | # followers | #k followers
            # fans | # subscribers | #k subscribers | # retweets | # reposts | # tweets | # tweet
            # pins | # reactions | # claps | # votes | # points | # upvotes | # downloads | # plays
            # ratings | # stars | # members | # online | followers # | # people like this
            # people liked this | # others | no likes yet | like # | share # | tweet # | # # shares
            # # likes | # # followers
            # from # votes | # # from # votes | # from # vote | # # from # vote | # from # reviews
            # # from # reviews | # # from # ratings
            # [comments, comment] # [shares, likes, views]
            # [likes, like] # [comments, comment, replies]
            # shares # [comments, likes]
            liked by # [people, users, members]
            # people [reacted, shared this, follow this]
            based on # [customer, user, verified] [reviews, ratings]
            rated # [out of #, / #, stars, by # users, # based on # reviews]
            # [star, star rating, stars out of #, out of # stars, out of # based on # reviews, customer
            reviews, verified reviews, global ratings, ratings # reviews, reviews # questions]
            # [members, subscribers] # [online, posts, following]
            # following
            based on # [reviews, ratings]
        ",
        hit: "204 shares",
        miss: "The family sold 1,204 shares in the brewery to a rival from Leeds.",
    },
];
