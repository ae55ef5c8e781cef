//! English phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            subscribe to continue reading | subscribe to continue | subscribe to keep reading
            subscribe to read | subscribe to read the full | subscribe to read more
            subscribe to unlock | subscribe to get unlimited | subscribe to our premium
            subscribe to access | subscribe for full access | subscribe for unlimited
            subscribe for as little as | subscribe for just | subscribe for only | subscribe now for
            subscribe now to | subscribe today and | subscribe today for | subscribe today to
            subscribe or log in to | subscribe or sign in to | subscribe from just
            already a subscriber | already a member log in | already a member sign in
            already registered log in | already registered sign in | already have a subscription
            already have an account log in | already have an account sign in | not a subscriber
            not yet a subscriber | new to our site | for subscribers only
            this article is for subscribers | this article is for members
            this article is available to subscribers | this article is exclusive to subscribers
            this article is only available to | this article is free for
            this article is reserved for | this content is for subscribers
            this content is for members | this content is available exclusively to
            this content is only available to | this content is restricted | this content is locked
            this content is reserved for | this is a subscriber-only | this is a premium article
            this is a subscriber exclusive | this is a free preview | this is premium content
            this post is for paid subscribers | this post is for paying subscribers
            this post is for subscribers | this story is for subscribers | this story is for members
            this story is available exclusively to | this story is only available to
            this is a preview of | the rest of this article is for | the rest of this post is for
            exclusive to subscribers | exclusive to members | exclusively for subscribers
            exclusively for members | log in to continue
            log in or subscribe | log in or create an account
            log in or register to read | login to read | login to continue
            sign in to read | sign in to continue
            sign in or subscribe | sign in or create an account | sign in or register
            register to read | register to continue | register for free to
            register for a free account | register now for free | register now to get
            register now to gain | free registration required | create a free account
            create your free account | create a free account to | sign up for a free account
            sign up for free access | sign up to read | sign up to continue | sign up to unlock
            you have # free articles | you have # articles | you have # free article
            you have read # of | you have read all your free articles | you have reached your limit
            you have reached the limit | you've read your last free article
            you've reached your limit of free articles | you've read # of | you've hit your limit
            you can read # articles | free articles left | free articles remaining
            free articles this month | free articles per month | articles remaining this month
            last free article | to continue reading this article | to continue reading subscribe
            to continue reading please | to continue reading log in | to keep reading subscribe
            to read the full article subscribe | to read the full story subscribe
            to read the rest of this article | to read the full story
            to unlock this article | want to keep reading
            want to continue reading | keep reading for free | keep reading with a
            keep reading with one of these options | continue reading your article with
            continue reading with a | continue reading for free
            continue reading with a free account | unlock this article | unlock unlimited
            unlock full access | unlimited access | unlimited digital access | unlimited articles
            unlimited reading | full digital access | full access for just
            all access digital | get unlimited | get full access | get digital access
            get instant access | start your free trial | start your subscription
            start your # day free trial | start a free trial | start my free trial
            try # month free | try # months free | try one month | try us free for
            first month free | # day free trial | # month free trial | free for the first month
            per week billed | cancel anytime | cancel any time
            introductory offer | limited time offer subscribe | choose your plan
            choose your subscription | choose a subscription | view subscription options
            see subscription options | see our subscription offers | explore our subscription
            become a subscriber to | become a member to | become a member and | upgrade to premium
            upgrade to paid | upgrade your subscription | upgrade to a paid | gift this article
            gift articles to | as a subscriber you have | # gift articles to give each month
            we have detected you are | manage your subscription | please log in to | please login to
            please sign in to | please subscribe to | please register to
            activate your digital access | activate your account
            join medium for free | this story is only available to members
            already have a wordpress com account
            get access to the full version of this article
            subscribe now to keep reading and get access
            [log in, login] to [read, view] [this article, this story]
            [register, sign up] to [view, access] this [article, story]
            to [read this article, read this story] [please, subscribe, you must]
            [you've, you have] [used, viewed] [all, your] [, #] free [articles, stories]
            [you have, you've got] # [free, complimentary] [story, stories] [left, remaining]
            [you've, you have] reached [your, the] [article, monthly] limit
            this [article, story] is [available, only available] to [registered, paid] [subscribers,
            members]
            not a [member, subscriber] yet [join, subscribe, sign up]
        ",
        hit: "Already a subscriber? Log in here.",
        miss: "Nearly every subscriber had already cancelled when the price rose.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            subscribe | subscribe now | subscribe today | subscribe here | subscribe for free
            subscribe for # | subscribe for # month | subscribe to | subscribe to us
            subscribe to read | subscribe to continue reading | subscribe to rss | subscribe log in
            subscribe sign in | subscribe to the magazine | subscribe to print
            subscribe to our magazine | subscribe for full access | subscribe with google
            subscribed | subscriber | subscribers | subscriber only | subscribers only
            subscriber exclusive | subscriber benefits | subscriber content | subscriber rewards
            subscriber center | subscribers exclusive | for subscribers | for members
            for subscribers only | exclusive for subscribers | exclusive to subscribers
            subscription | subscriptions | subscription options | subscription plans
            subscription faq | my subscription | my subscriptions | manage subscription
            manage subscriptions | manage my subscription | your subscription
            digital subscriptions | print subscriptions | gift subscription | gift subscriptions
            gift a subscription | gift article | gift this article | give a gift | give this article
            group subscriptions | corporate subscriptions | student subscriptions
            renew subscription | start subscription | already a subscriber | already a member
            already a subscriber log in | already a subscriber sign in | become a member
            become a subscriber | become a supporter | member | membership | memberships
            member only | members only | members only content | member exclusive | member benefits
            member center | join today | join for free | premium | premium content | premium article
            premium story | premium subscribers | premium members | go premium | get premium
            get digital access | get full access | get unlimited access | exclusive
            exclusive content | unlock | unlock article | unlock this article | locked | paywall
            save | saved to reading list | save article | save articles for later | save for later
            save story | save this article | save this story | save this post
            read later | reading list | my reading list | remove from saved
            remove from bookmarks | free article | free to read | free account | free preview | plus
            upgrade | upgrade now | upgrade to premium | upgrade to paid | see plans | see offers
            our plans | cancel anytime | try # month for free | # free articles left
            support our journalism
            member-only story | members-only story | subscriber-only story | friend link
            [add to, save to, view] [bookmarks, my bookmarks, reading list, my reading list]
            support our [work, mission, coverage]
            [you've, you have] reached [your, the] [limit of free articles, monthly limit]
            [unlock, get] [full, unlimited] access [now, today]
            [unlock, read] the full [article, story] [now, for free]
            [subscribe, sign up] to [see more, view more, unlock]
            subscription [prices, pricing, offers]
            [view, see] [, our] [subscription plans, membership plans]
            [manage, renew] [my, your] [membership, account subscription]
            [print, digital] [subscriber, subscription, membership]
            [premium, paid] [subscribers, members, users] only
            [this is, this article is] [premium, locked, restricted]
            [try, start] [your, a] [free month, first month]
        ",
        hit: "Subscribe now",
        miss: "Those who subscribe now will be sent the first issue in March.",
    },
];
