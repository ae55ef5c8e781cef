//! English phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            sign up for email alerts | sign up for email updates
            sign up to receive our | sign up to receive daily
            sign up to receive the latest | sign up to get the latest | sign up for daily updates
            sign up for breaking news alerts | sign up for free to our | sign up here to get
            sign up here to receive
            subscribe to this newsletter | subscribe to newsletter | subscribe to blog via email
            subscribe to this blog | subscribe to our blog | subscribe for free updates
            subscribe to get the latest | subscribe to receive the latest
            get our newsletter | get our free newsletter
            get our daily newsletter | get our weekly newsletter | get our morning newsletter
            get our email newsletter | get the newsletter | get our best stories
            get our latest news | get our top stories | get the latest news | get the latest stories
            get the latest headlines | get the latest posts delivered | get the latest updates
            get the best of our | get breaking news alerts | get daily updates | get email alerts
            get email notifications | get news alerts | get notified of new posts
            get the day's top headlines | get the morning's top stories | get this newsletter
            get updates by email | get these stories in your inbox | delivered to your inbox
            delivered daily to your inbox | delivered straight to your inbox
            delivered directly to your inbox | delivered right to your inbox
            delivered to your email | delivered to your mailbox | straight to your inbox
            straight into your inbox | direct to your inbox | directly to your inbox
            directly in your inbox | right to your inbox | right in your inbox | sent to your inbox
            sent straight to your inbox | sent directly to your inbox | in your inbox every morning
            in your inbox every day | in your inbox every week | in your inbox each morning
            in your inbox daily | to your inbox every | newsletter sign up | newsletter subscription
            enter your email to subscribe | enter your email address to subscribe
            enter your email address to follow this blog | enter your email below
            by signing up you agree | by signing up you will receive | by subscribing you agree
            by submitting your email | by providing your email | you can unsubscribe at any time
            you can unsubscribe anytime | you may unsubscribe at any time | unsubscribe at any time
            no spam unsubscribe | we never spam | we don't spam | we'll never share your email
            we will never share your email | we use your sign-up to provide content
            see all newsletters | view all newsletters | our free weekly email
            our free daily email | receive notifications of new posts by email
            receive our daily newsletter | receive our newsletter | receive our weekly newsletter
            check your inbox to confirm | thank you for signing up | thanks for signing up
            thanks for subscribing | you have successfully subscribed
            you've been successfully subscribed | was originally featured in our newsletter
            first appeared in our newsletter
            free email newsletter
            subscribe for free to receive new posts | to receive new posts and support my work
            stories in your inbox
            subscribe to get the latest posts sent to your email
            join # other subscribers | join # # other subscribers | join # # # other subscribers
            join # other followers | join # # other followers | follow blog via email
            get emails about this page | we respect your privacy unsubscribe
            view this email in your browser | was this forwarded to you | was this email forwarded to you | you received this email because | you are receiving this email because | you're receiving this email because
            [sign up, subscribe] [for, to] [our, the, my] [, free, daily, weekly, monthly, email, morning,
            free daily, free weekly, free monthly, free email] [newsletter, newsletters, mailing list,
            email list, e-newsletter, email updates, email alerts, emails, news alerts, bulletin, digest]
            join [our, the, my] [, free, daily, weekly, email, free weekly, free email] [newsletter,
            mailing list, email list]
            [join, join the] # [readers, subscribers, other readers]
            enter your [email, email address] [to, below to] [receive, get] [our, daily]
            [send me, sign me up for] [the, your] [newsletter, newsletters]
            i [want, would like] to receive [the, your] [newsletter, newsletters]
            i [want, would like, agree] to receive [marketing, promotional] emails
            [unsubscribe, you can unsubscribe] [with one click, in one click, at the click of a button]
            [click, use] the unsubscribe link [in, at]
        ",
        hit: "Sign up for our newsletter and never miss a story from the coast.",
        miss: "The club prints a newsletter that members sign up for at the library desk.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletters | our newsletter | our newsletters | free newsletter
            daily newsletter | weekly newsletter | email newsletter | email newsletters
            the newsletter | newsletter sign up | newsletter subscription | newsletter archive
            subscribe to newsletter | subscribe to our newsletter | subscribe via email
            subscribe by email | subscribe to blog via email | email | email address | your email
            your email address | enter your email | enter your email address | enter email
            enter email address | enter your email here | your email here | email required
            email sign up | email subscription | email alerts | email updates | mailing list
            sign up | sign me up | sign up now | sign up today | sign up for free | sign up here
            sign up for newsletters | sign up for alerts
            sign up to newsletters | join our newsletter | join our mailing list
            join the newsletter | join the list | join now | join us | first name | last name
            full name | your name | zip code | postcode | stay informed | stay connected
            stay up to date | stay in touch | stay in the loop | stay updated | keep in touch
            keep up to date | get updates | get alerts | get notified | get the newsletter
            never miss a story | never miss a post | never miss an update | don't miss out
            don't miss a thing | don't miss a story | no thanks | no thank you | maybe later
            not now | unsubscribe | unsubscribe anytime | no spam | submit
            thank you for subscribing | thank you for signing up | thanks for subscribing
            check your inbox | please enter a valid email address
            invalid email address | this field is required | manage newsletters | manage alerts
            turn on notifications | enable notifications | turn on desktop notifications | enable desktop notifications | breaking news alerts | news alerts
            allow notifications | ready for more | no posts | type your email | newsletter signup
            thank you your submission has been received | thank you your form has been submitted
            your form has been submitted | oops something went wrong while submitting the form
            something went wrong while submitting the form
            this field is for validation purposes and should be left unchanged
            this field is hidden when viewing the form | leave this field blank
            leave this field empty if you're human | please fill out this field
            please fill out the form below | phone number | company name | start your substack
            start your substack get the app | substack is the home for great culture
            invalid email | please enter a valid email | email is invalid | please enter valid email
            please provide a valid email | please provide a valid email address
            this email is already registered | email is required | enter a valid email address
            please check your email | please check your inbox
            no spam ever | built with kit | powered by mailchimp | we respect your privacy
            thanks for your feedback | thank you for your feedback | thanks for joining us
            free weekly newsletter | free daily newsletter | after newsletter promotion | skip past newsletter promotion | update your preferences | unsubscribe update your preferences | manage your preferences
            [sign up, subscribe, register] [for, to] [emails, email updates, updates, our updates, our emails,
            our blog, blog updates, new posts, the blog, this blog, our feed, the feed]
            [stay up to date, keep up to date, stay informed, stay connected, stay in the know] with our [newsletter,
            free newsletter, newsletters]
            [choose, select] [which newsletters you want to receive, which newsletters you'd like to
            receive, your newsletters]
            [manage, update] [your, my] [email preferences, email settings, newsletter preferences]
            [send me, i want] [breaking news alerts, breaking news, news alerts]
            [enable, turn on] [push, browser] [notifications, alerts] [to stay up to date, to stay
            informed]
            [you're, you are] [now, successfully] [subscribed, signed up]
            you're [subscribed, signed up, on the list]
            almost there check your email
            [please, ] confirm your [subscription, email subscription, newsletter subscription]
            [please, ] check your [inbox, email] to [confirm, complete your subscription]
            [thanks, thank you] for [your subscription, your interest, your message, contacting us,
            getting in touch, your submission, your comment, your order]
            [never, don't] miss [another, an] [story, post]
            be the first to know
            get # off your [first, next] order
        ",
        hit: "Your email address",
        miss: "Write your email address on the back of the card and hand it to a steward.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            download our app | download our free app | download our mobile app
            download our news app | download our new app | download the free app
            download the mobile app | download the news app | download on the app store
            download from the app store | download for ios | download for android | get our app
            get our free app | get our mobile app
            get the news app | get it on google play | get it on the app store
            install our app | open in app
            open in the app | read in the app | read this in the app | better in the app
            try our app | view in app | continue in the app | android app on google play
            on your phone with our app | scan the qr code to download
            for the best experience download | app for iphone and android | get the app now
            download our app from
            [read, open] [this, the full] [article, story] in [our, the] app
            [download, get] our [android, ios, iphone] app
            download the app [now, today, here, for ios, for iphone, from the app store, on the app
            store, from google play, on google play, to get, and get, and never miss]
            [download, get] the [free, mobile] app [now, today]
            scan [the, this] [code, qr code] [to get, to download] [, the] app
        ",
        hit: "Download our app for iPhone and Android",
        miss: "More than a million drivers use the app each day, the company said.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            join our telegram channel | join our telegram group | join our whatsapp channel
            join our whatsapp group | join our whatsapp community | join our facebook group
            join our discord | join our community on | join us on telegram | join us on whatsapp
            join the whatsapp channel | join the telegram channel
            join our official telegram channel | join our official whatsapp channel
            follow our telegram channel | follow our whatsapp channel | follow our youtube channel
            follow the whatsapp channel | follow us on whatsapp | follow us on telegram
            follow us on google news | follow us on flipboard | follow our channel on
            follow on google news | add us on google news | add us as a preferred source
            add as a preferred source on google | make us a preferred source
            preferred source on google | find us on google news | read us on google news
            subscribe to our youtube channel | subscribe to our channel
            subscribe to our telegram channel | subscribe to our whatsapp channel
            subscribe to the youtube channel | subscribe to my youtube channel
            subscribe on youtube | subscribe to our podcast | subscribe to the podcast
            subscribe to our rss feed | subscribe on apple podcasts | on apple podcasts spotify
            listen on apple podcasts | wherever you get your podcasts
            wherever you listen to podcasts | visit our youtube channel
            watch more on our youtube channel | click here to join our | click to join our
            for real-time updates join | for breaking news and live news updates
            for all the latest news follow | for the latest news and updates follow
            on our telegram channel | on our whatsapp channel | get news on whatsapp
            get breaking news on whatsapp | get instant updates on whatsapp | message us on whatsapp
            text us your story | send us your story | send us your photos
            do you have a story for us | got a story for us | got a story to share
            got a story email | got a news tip | have a news tip | do you have a tip | send us a tip
            submit a news tip | send tips to | contact our news team | get in touch by emailing
            for more stories like this check our | for more stories like this one
            check our news page
            add as preferred source | add as a preferred source | as a preferred source on google
            as your preferred source on google | make us preferred on google
            follow the channel on whatsapp
            make it preferred on google | prefer us on google | see more of our stories on google
            google preferred source | set us as preferred on google
            choose us as your preferred source
            [subscribe, listen] [in, on] your [favourite, favorite] podcast [app, platform]
            join [our, the] [discord server, slack community, slack channel]
            [chat with us, contact us] on [whatsapp, telegram, messenger]
        ",
        hit: "Join our Telegram channel for the latest from the valley",
        miss:
            "The army said it had shut down a Telegram channel used by the rebels to join forces.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            support our journalism | support our reporting | support our newsroom
            support independent journalism | support independent media | support local journalism
            support local news | support quality journalism | support nonprofit journalism
            support this site | support this blog | support this website | support this podcast
            support this newsletter | support public media | support us on patreon
            support me on patreon | support us from as little as | support us today
            support us with a donation | support us by subscribing | please support us
            please consider supporting | please consider donating
            please consider making a donation | please consider becoming a member
            please consider subscribing | please consider a donation | consider supporting our
            consider making a contribution | consider making a donation today | become a supporter
            become a supporter today | become a patron | become a member today
            become a sustaining member | become a monthly donor | become a paid subscriber
            become a paying subscriber | become a free or paid subscriber
            make a donation today | make a contribution today | make a gift today
            make a one-time donation | make a tax-deductible
            make a recurring donation | donate now | donate today | donate here | donate to keep
            donate via paypal | your donation helps | your donation will help
            your donation today | your contribution helps | your contribution will help
            your support helps | your support allows us | your support enables us
            your support powers | with your support we can | we need your help to keep
            we rely on readers like you | we depend on readers like you | we rely on your support
            readers like you | made possible by readers | reader-supported publication
            reader-funded | help keep our journalism | help keep this site | fund our journalism
            before you close this page | our journalism is free | our journalism free for everyone
            keep our journalism free | keep this site free | without a paywall
            free to read thanks to | independent journalism needs | buy me a coffee
            buy us a coffee | contribute from as little as | if you enjoyed this article please
            if you liked this article please | if you value our | if you appreciate our
            if everyone who reads | help us keep our journalism | help us keep our reporting
            help us keep this site | help us keep the lights on | help fund our journalism
            help support our journalism | please support our work
            give once | give monthly | tip jar
            [make a donation, make a monthly donation] [now, here, online]
            donate to support our
            [donate, give] [now, today] to [support our, help us]
            [support, fund] our [independent, local] [journalism, reporting]
            help us keep [our, this] [website running, site running, site free]
            if you [enjoy, like] [our, my] [work, site] [please, consider]
        ",
        hit: "If you can, please support our journalism with a monthly gift.",
        miss: "The foundation gave two donations last year to support young journalists abroad.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            add to cart | add to basket | add to bag | add to wishlist | add to wish list
            add to list | add to my list | add to favourites | add to favorites | add to compare
            view cart | view basket | shopping cart | shopping basket | your cart
            your cart is empty | your basket is empty | cart | cart # | basket | checkout
            proceed to checkout | continue shopping | buy | buy now | buy it now | buy here
            buy online | buy the book | buy tickets | buy tickets now | buy on amazon
            buy at amazon | buy from amazon | buy a subscription | view at amazon | view on amazon
            see at amazon | see on amazon | see price at amazon | check price
            check price on amazon | check latest price | view deal | view deals | view offer
            get deal | see deal | see price | shop | shop all | shop here | shop now
            shop this look | shop the look | shop online | our store | online store | gift shop
            order now | order online | order here | pre-order now | book now | book online
            book a demo | book a call | book tickets | book your tickets | book your stay
            book an appointment | reserve now | get tickets | get your tickets | learn more
            learn more here | get started now | get started for free
            get started today | get a quote | get a free quote | get quote | get in touch
            get offer | get the deal | get access | claim offer | claim your offer | contact sales
            talk to sales | request a demo | request demo | request a quote | schedule a demo
            schedule a call | free trial | free shipping | free demo | start free trial
            start your free trial | start now | start here | try it free | try for free | try it now
            try now | try free | download | download now | download pdf | download as pdf
            download the report | out of stock | in stock | sold out
            special offer | special offers | limited time offer | latest deals | best deals
            today's best deals | deals | discount codes | voucher codes | vouchers | coupons
            promo codes | pricing | view pricing | compare plans | subscribe and save | apply now
            enroll now | enrol now | register now | # reviews | customer reviews | write a review
            product details | free delivery | wishlist | visit website | visit site
            visit the website | get a demo | book your demo | get your demo | request info
            request information | request more information | request a callback
            no credit card required | check price at amazon | ready to get started
            contact us today | make an appointment | schedule online | schedule an appointment
            schedule a consultation | book a consultation | find a location | find a store
            gift cards | gift card | give today | give now | make a gift
            ways to give | get my free quote | get your free quote | talk to an expert | talk to us
            take the next step | how can we help | payment methods
            refer a friend
            send flowers | plant a tree | send sympathy gifts | send sympathy flowers
            send a sympathy gift | send sympathy card | order flowers | send a gift
            visit tribute store | estimated total
            log in to check out faster | app store | google play | get the app | get app
            get our app | download app | apple store | download on app store
            iphone app | amazon music | pocket casts | stitcher | google podcasts
            iheartradio | castbox | youtube music | apple podcast | audible | deezer | podbean
            download episode | download this episode | choose options | add to cart add to cart
            sold out unavailable | couldnt load pickup availability | view full details
            view store information
            add to calendar | add to google calendar | google calendar | icalendar
            outlook calendar | export events | download ics | subscribe to calendar | free returns
            ships from | claim this business | create your website | advertise on reddit
            get free quotes | make an enquiry | claim this listing | see current price | check current price | value your trade | buy a print | buy this print | rated excellent on trustpilot
            download the app
            [request, order] [a, our] [prospectus, brochure]
            free [, uk] [delivery, shipping] [on all orders, on orders over #, on all orders over #]
            [free, easy] [# day returns, returns within # days, returns on all orders]
            [delivery, shipping] [information, & returns, and returns]
            order [status, history, tracking]
            returns & [refunds, exchanges]
            store [finder, locator]
            size [guide, chart, guides, charts]
            sizing [guide, chart, help]
            view size [guide, chart]
            select [a, your] [size, option, options]
            find your size | qty | choose an option
            [only # left, only # left in stock, # in stock, # left in stock, low stock, low in stock, in
            stock now, back in stock, back in stock soon, temporarily out of stock, currently out of
            stock, currently unavailable]
            [add, added, item added] to your [cart, basket, bag, shopping cart, shopping basket]
            add to [order, quote, registry, gift list, shopping list, shopping bag, shopping cart,
            shopping basket, trolley]
            [quick add, quick shop, quick buy, pre-order, preorder, preorder now]
            [go to, continue to, secure, proceed to secure, view cart and, express] checkout
            checkout [now, securely]
            [your, your shopping] [bag, trolley] is [empty, currently empty]
            your basket is currently empty
            [you have no, there are no] [items, item] in your [cart, basket]
            [order summary, subtotal, apply coupon, apply discount, apply code, enter promo code, promo
            code, coupon code, discount code, gift card code, have a promo code, have a coupon]
            product [code, code #, description, information, categories, search]
            [ratings, reviews] [& reviews, and reviews, & ratings]
            reviews #
            shop [by category, by brand, by price, by colour, by color, by size, by department, by
            collection, by occasion, by room, by style, by product]
            new arrivals
            [call, text] us [now, today, here]
            [call, text, phone] us
            call [now, today, for price, for pricing, for availability, for a quote, for a free quote,
            or text, or text #, us #, now #, today #]
            tap to call | click to call
            [write to us, email us, message us, chat with us, chat to us, live chat, chat now, start a
            chat, start chat, start live chat, send us a message, send us an email]
            [speak, talk] to [us today, our team, our experts]
            contact our [team, support, support team, sales team, customer service, customer service
            team, customer services, customer support, customer care, helpdesk, help desk, office]
            [submit, raise] a [ticket, support ticket, support request]
            [book, schedule] [a, your] [free consultation, viewing] [, now]
            book your [place, table] [now, today, online]
            request a viewing
            [submit, upload] [, your] [cv, resume]
            [apply, quick apply, easy apply, apply online, apply here, apply today, apply for this
            position, apply for this role, apply for this vacancy, apply to this job, apply for job,
            apply for the job]
            make a donation | make a monthly donation | make a one-off donation
            available on [, the] [app store, apple app store, google play]
            available on the app store and google play
        ",
        hit: "Add to basket",
        miss: "Add to basket and box whatever apples the wind has brought down overnight.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            listen to this article | listen to this story | listen to this post
            listen to the article | listen to the story | listen to article | listen to our podcast
            listen to the podcast | listen to the full interview | listen to the full episode
            listen to this episode | listen to the episode | listen to the latest | listen to more
            listen to our latest | listen now on | listen live | listen here | listen in full
            hear more | hear the full | watch our video | watch the full | watch this video
            watch the video below | watch the clip | watch the moment | watch on youtube | watch our
            click here to | click here for | click here if | click to read | click the link
            click on the link | tap here to | tap here for | this article is available in audio
            subscribe to our podcast | subscribe to the podcast | follow the podcast
            download the podcast | view the full gallery | view the gallery | see the gallery
            see more photos | scroll through our gallery | take our quiz | take our poll
            take our survey | take the quiz | vote in our poll | have your say in our
            let us know what you think | let us know in the comments | tell us what you think
            tell us in the comments | what do you think let us know | this story is part of our
            to send flowers to the family | to plant a tree in memory of
            to plant trees in memory of | to order memorial trees
            to send flowers or a memorial gift | to share a memory or | listen on apple podcasts
            listen on spotify | listen on amazon music | listen on your favorite podcast
            listen on google podcasts | watch on spotify | rate us on | leave us a review on
            subscribe on itunes
            got a tip | have a tip | got a story | got a news tip | do you have a story
            do you have a news tip | send us a tip at | contact the newsroom at
            get in touch with our news team | email our news desk
            [subscribe, follow] [on, via] [apple podcasts, spotify]
            rate and review [us, the show, our, this podcast]
            click [below, the link below] to [read, listen, watch]
        ",
        hit: "Listen to this article (6 minutes)",
        miss: "She would listen to this article being read aloud and nod at every name.",
    },
];
