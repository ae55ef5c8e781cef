//! English phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            home | homepage | home page | front page | main page | main menu | menu | menu close
            site menu | mobile menu | open menu | close menu | show menu | hide menu | toggle menu
            toggle navigation | toggle search | toggle sidebar | navigation | main navigation
            primary navigation | primary menu | secondary menu | secondary navigation | footer
            footer menu | footer navigation | sidebar | primary sidebar | user menu
            user account menu | navigation menu | post navigation | posts navigation
            article navigation | breadcrumb | breadcrumbs | search | search for | search here
            search site | search this site | search the site | search this website
            search this blog | search our site | search form | search results | search query
            search button | search icon | advanced search | open search | close search
            clear search | what are you looking for | enter keywords | site search | sign in
            sign in sign up | sign in register | sign out | sign in here | log in | log in register
            log in sign up | log out | login | login register | logout | logged in | register
            register for free | register here | register today | join | create account
            create an account | create a free account | create free account | forgot password
            forgot your password | forgotten your password | reset password | username
            username or email | password | remember me | my account | your account | account
            account settings | manage account | manage my account | my profile | my feed | my news
            my bookmarks | my list | profile settings | bookmarks | bookmark | bookmark this page
            favorites | favourites | saved | saved articles | saved stories | dashboard
            preferences | settings | notifications | alerts | messages | inbox | next | next article
            next post | next page | next entry | next news | next video | previous | prev
            prev post | prev next | previous article | previous post | previous page
            previous entry | previous story | previous next | previous post next post
            previous article next article | older | older posts | older post | older articles
            older entries | newer | newer posts | newer post | newer entries | back | back to top
            back to home | back to home page | back to homepage | back to blog | back to news
            back to all news | back to article | back to menu
            back to main menu | go to top | go home | go to homepage
            return to homepage | return to top | return home | scroll to top | scroll up
            scroll down | to top | to the top | top of page | page top | skip | skip navigation
            skip to content | skip to main content | skip to the content | skip to navigation
            skip to footer | skip to search | skip ad | skip links | close | close this
            close window | close popup | close panel | close dialog | dismiss | ok | okay | go
            got it | done | reset | clear all | filter | filters | filter by | refresh
            more options | more menu | more links | less | all | all categories | all topics
            all sections | all tags | select | select language | select a category | select category
            select month | select page | choose language | change language
            language | languages | english | english us | english uk | en | edition | editions
            us edition | uk edition | international edition | switch edition
            contact | contacts | contact us | contact info | contact information | contact me
            contact form | contact the newsroom | contact page | about | about us | about this site
            about this blog | about this website | about our ads | about our company | our company
            company | who we are | what we do | our team | our story | our mission | our services
            our work | our journalists | our sites | our network | our brands | team | services
            products | resources | partners | support | support center | support us
            customer service | customer support | help | help center | help centre | help & support
            help and support | faq | faqs | feedback | send feedback | give feedback | site feedback
            site map | sitemap | site index | site information | site links | quick links
            useful links | important links | external links | links | directory | a-z | index
            archive | archives | news archive | article archive | categories | category | sections
            section | topics a-z | pages | page | page # | page # of # | page # # # | # # # next
            rss | rss feed | rss feeds | feeds | feed | atom | blog | blogs | blogroll | forum
            forums | community | careers | work with us | work for us | write for us | join our team
            we're hiring | contribute | donate | volunteer | media kit | press room | press center
            press office | press releases | investor relations | investors | subscriber services
            subscriber login | member login | members area | client login | login with facebook
            upload
            submit a tip | submit news | send us news | news tips | meta
            log in with facebook | dark mode | light mode | night mode | font size | text size
            decrease font size | increase font size | small medium large | reader view
            switch to desktop version | desktop version | desktop site | mobile version
            mobile site | full site | view mobile site | accessibility help | accessibility links
            skip to sections navigation | on this page | in this article | in this story
            in this section | table of contents | contents | jump to | jump to section
            you are here | you're here | recently viewed | calendar | events calendar
            random article | what links here | edit this page | view history
            hello guest | welcome back | welcome guest | bottom of page | social links navigation
            site information navigation | breadcrumb trail links | open menu close menu
            open navigation menu | submit search | close alert | here's how you know
            customer stories | knowledge base | release notes | product updates | who we serve
            get involved | our impact | press kit | media inquiries | media relations
            leadership team | board of trustees | staff directory | career services
            current students | faculty & staff | academic calendar | campus life
            employment opportunities | resource center | learning center | affiliate program
            partner program | partner with us | become a partner | referral program
            success stories | trust center | service status | search jobs | all products
            popular searches | helpful links | blog home | blog categories | customer care
            visit us | get to know us | make a payment | opens in a new window
            select international site | en español
            jump to video | skip to recipe | cook mode
            us customary metric | question feed | hot network questions | more hot questions
            ask question | copy page | copy code | view as markdown | view on github
            edit on github | edit this page on github | suggest edits | suggest changes
            raise issue | improve this page | report an issue | open an issue | yes no
            sign up sign in | ask ai | ask ai about this page
            summarize with ai | summarise with ai | ai summary
            ai-generated summary | summarize with chatgpt | open in chatgpt | open in claude
            summarize this article | fact-checked | peer-reviewed publication
            trusted source | proofread | written by researcher s | reputable news agency
            search forums | new posts | forum rules | forum list | who is online | log in now
            collapse this bar | report this content | view site in reader | customize buttons
            quick view | have an account | my orders | track order | track your order
            show key points | show key takeaways | hide key takeaways | generated by ai
            entries feed | comments feed | wordpress com | wordpress org | blog archive
            back to search results | get directions | view map
            open in google maps | view on map | check availability
            explore the topic | see all updates
            help us improve gov uk | is this page useful | yes this page is useful
            expert reviewed | view all sources | show sources
            article sources | cite this article | cite this page | cite this
            export citation | view pdf | article metrics | google scholar | view in article
            figure viewer | download slide | download figure | open figure viewer
            access this article | about this article | buy article pdf | log in via an institution
            access through your institution | tell us why | similar jobs | save job | save this job
            apply for this job | related jobs | view all jobs | hear this story | quick read
            back to index | place a notice | download transcript | read in app
            web stories
            download references | download citations | report this listing | contact organiser | contact organizer | make a copy | see results | hide results | buy a photo | view this trip | related changes | upload file | special pages | page information | random page | recent changes | not logged in | next episode | previous episode
            edit | hide | edit source | edit section | edit edit source
            hide content | view images | back to contents
            [return to, back to] [insights, articles, posts, blog posts, listing, listings, results, resources,
            reviews, recipes, videos, events, stories, projects, overview]
            read aloud | [change, choose, select] [region, country, location, your region, your country, your
            location, your state, city, edition] | place an [ad, obituary, announcement] | submit [a story,
            your story, a photo, your photo, an event, your event, an obituary, a letter] | want to write for us
            guest post guidelines | guest posting guidelines
            [sign in, log in, login] to [your, my] account
            [sign in, continue, sign up] with [google, apple, facebook, microsoft, github, email]
            [continue, checkout, check out] as [a, ] guest
            [forgot, forgotten] [, your] [username, username or password]
            [keep me, stay] [logged in, signed in] [, on this device]
            [remember my login, remember this device, remember my password, remember my details]
            [student, staff] [login, log in, sign in]
            [no account yet, new user, new customer, new here, not registered yet, not registered,
            returning customer, returning user]
            [register, sign up] for [an, a free] account
            register a new account
            my [wishlist, wish list, basket, cart, bag, address book, addresses, downloads, saved items,
            saved searches, watchlist, favorites]
            [sort by, sort results by] [relevance, date, newest to oldest, oldest to newest, price,
            price low to high, price high to low, price lowest first]
            [filter by, filter results by, refine by, refine results by] [category, topic, type, tag]
            [clear, reset] [all filters, filters, all selections]
            clear filters and search
            [apply, show, hide, more, all, open, close, view, see] filters
            apply filter
            refine [results, your results, search, your search, my search]
            [showing, displaying] [#, # to #] of # [, results]
            showing [all #, the single] [result, results, items]
            showing # [results, items, products, jobs, articles]
            [items, results, articles] # [, to #] of #
            [choose, select] [your, a, site] language
            [select, change] [your, a] [currency, store]
            [was this, is this] [section, information] [helpful, useful]
            [was this answer, was this video, was this faq, was this documentation] helpful
            did you find [what you were looking for, what you needed, what you need, what you wanted,
            the information you need, the information you were looking for, the answer you were looking
            for]
            did [this, we, this article, this page, that] answer your question
            did this solve your [problem, issue]
            is [there anything, anything, there something, something] wrong with this page
            there is something wrong with this page
            [spotted, found] [a mistake, an error] [, on this page]
            see an error in this article
            feedback [on, about] [this page, this article, this site]
            help [us, us to] improve [this page, this site, this website]
            how can we improve this [page, article, site]
            [no this page is not useful, no this page is not helpful, yes this page is helpful, yes this
            was helpful, no this was not helpful, yes it was helpful]
            [edit, view] this page on [gitlab, bitbucket, wikidata]
            view page source | view source on github | edit this page on the wiki | in this guide
            on this site
            [mark, mark all, mark thread] [as, ] read
            [search, search in] this [thread, forum, topic]
            search within [this, these] [results, site, section]
            search [our, the] [website, archive, archives]
            search [jobs by keyword, by keyword, by keyword or location, products, articles,
            documentation, recipes, news, courses, events, people, everything]
            continue in [browser, your browser, the browser, web browser]
            read [this, the] [article, story] in [our, the] app
            jump to [page, forum, a forum, comments section, the top, top, navigation, main content,
            content, search, footer]
            [members, users] online [, now, #]
            [who's, currently] online
            [users, users who are] viewing this [topic, thread, forum]
            [view, see] [first unread, latest post, last post]
            start topic | start new topic
            [start, post, create] a new [topic, discussion thread]
            [post, add] new [topic, thread, question]
            [view, see] [the, ] [answers, answer]
            find [your nearest, your local] [store, branch, dealer]
            [current, open] [vacancies, openings, job openings]
            [view, see] [current, open] [vacancies, openings]
            view [vacancy, this job, job, job details]
            [job alerts, create alert, create job alert, create a job alert, get job alerts, set up job
            alerts, set up a job alert, email me jobs like this, jobs by email, email me similar jobs,
            send me jobs like this, save search]
            back to [jobs, job search, job list, job listings, all jobs, vacancies, all vacancies,
            search, courses, all courses, products, shop]
            [view, open] [full text, full-text, full text pdf]
            [export, print] [to, as] [pdf, csv]
            export [results, bibtex, ris]
            copy citation
            [get, download] citation
            [log in, login] or [create account, sign up, join]
            please [log in, login, sign in, register]
            [powered by google, google translate, translate this page, translate page, view in english,
            english version, read in english, read this in english, view this page in english, switch
            language, language switcher, language selector]
            [toggle, switch to] [dark mode, light mode, dark theme]
            [toggle, switch] theme
            find a [course, programme]
            give feedback [about, on] [this page, this article]
            topics
        ",
        hit: "Skip to main content",
        miss: "Readers in a hurry skip to main content far down the second page.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            news | all the news | news home | news & politics | local | local news | regional
            regions | national | nation | national news | metro | cities | community news
            county news | international | international news | world | world news | global | uk
            uk news | us | u.s. | usa | us news | u.s. news | us politics | uk politics
            us & canada | canada | africa | asia | asia pacific | americas | latin america
            middle east | europe | australia | australia news | england | scotland | wales
            n. ireland | northern ireland | ireland | india | china | london | new york
            new zealand | pakistan | politics | elections | election # | us election # | congress
            white house | business | business news | economy | economics | markets | stocks
            stock market | finance | personal finance | money | investing | crypto | cryptocurrency
            industries | startups | small business | property | properties | real estate | homes
            home & garden | house & home | gardening | diy | cars | autos | automotive | motoring
            motors | aviation | sport | sports | sports news | football | soccer | cricket | rugby
            rugby union | rugby league | tennis | golf | boxing | athletics | cycling | swimming
            hockey | basketball | baseball | formula # | f# | motorsport | motor sport | racing
            horse racing | nfl | nba | mlb | nhl | mls | wnba | ncaa | ufc | mma | wwe
            premier league | championship | champions league | olympics | college sports
            college football | high school sports | prep sports | us sports | more sports | fixtures
            scores | scores & fixtures | scores & schedules | live scores | standings | transfers
            transfer news | betting | fantasy | fantasy football | esports | tech | technology
            tech news | internet | mobiles | gaming | games | video games | ai
            artificial intelligence | innovation | cybersecurity | computing | science
            science & tech | science & technology | science & environment | sci-tech | environment
            climate | sustainability | health | health & fitness | health & wellness | health news
            wellness | wellbeing | fitness | coronavirus | covid-# | education | universities
            culture | arts | arts & culture | arts & entertainment | art & design | books
            book reviews | literature | film | films | movies | movie reviews | music | theatre
            theater | classical | photography | tv | tv & radio | tv & film | tv & movies | tv guide
            tv listings | television | radio | streaming | soaps | comics | entertainment
            entertainment & arts | entertainment news | showbiz | show business | celebrity
            celebrities | celebrity news | celebs | gossip | bollywood | hollywood | royals
            royal family | opinion | opinions | opinion & analysis | editorial | editorials
            columns | columnists | commentary | comment & analysis | letters | op-ed | perspectives
            perspective | views & opinions | viewpoint | voices | the view | analysis & opinion
            fact check | explainers | explainer | investigations | in depth | long reads | long read
            longreads | special reports | special report | interviews | profiles | q&a | quizzes
            quiz | lifestyle | life & style | life & culture | style | fashion | fashion & beauty
            love & sex | religion | food | food & drink | food & wine | drinks | recipes | dining
            eat & drink | travel | travel news | travel guides | destinations | holidays | cruises
            vacations | weather | weather forecast | traffic | traffic & travel | traffic & weather
            crime | crime & courts | courts | society | defence | defense | farming | public safety
            weird | weird news | odd news | viral | good news | video | videos | live tv | live
            live news | live blog | watch live tv | photos | pictures | galleries | audio & video
            multimedia | graphics | cartoons | cartoon | podcast | podcasts | shows | programs
            programmes | tv schedule | schedule | what's on | whats on tv | events | things to do
            going out | competitions | contests | giveaways | jobs | job search | find a job
            classifieds | classified ads | marketplace | business directory | public notices
            legal notices | notices | family notices | funeral notices | death notices | obituaries
            obits | obituary | in memoriam | births | weddings | announcements | e-paper | epaper
            e-edition | eedition | print edition | digital edition | today's paper | magazine
            the magazine | sunday magazine | supplements | weekend | horoscope | horoscopes
            astrology | puzzles | puzzles & games | crossword | crosswords | sudoku | wordle
            lottery | lottery results | guides | tips & tricks | tutorials | case studies
            white papers | whitepapers | webinars | ebooks | product reviews | buying guides
            best buys | shopping | uncategorized | uncategorised | miscellaneous | miscellany
        ",
        hit: "Food & Drink",
        miss: "Food and drink made up a third of what the family spent.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            skip to | skip past | skip links | skip newsletter | skip advertisement | skip carousel
            jump to | jump directly to | go to the homepage | go to homepage | go to the main page
            go to section | go to page | go to the top | go to forum | go to content
            go to navigation | go back to | back to top | back to home | back to news | back to blog
            back to all | back to list | back to section | back to overview | back to page
            back to main | back to previous page | back to article | return to homepage
            return to home page | return to top | return to main | return to previous page
            return to blog | you are here | you're here | you are reading | you are viewing
            you are currently viewing | you're reading | currently reading | now reading
            search our | search this | search the site | search website | browse by
            browse all | browse our | browse more | browse through our | home news
            home blog | home sport | home politics | home world
            home about contact | next article | next post | next story | previous article
            previous post | previous story | prev post | prev article | older posts | older post
            newer posts | newer post | view mobile version | view desktop version | view all in
            view more in | view more on | see all in | see all from | see our full range
            select a language | change your location
            sign up or log in | sign in or sign up | log in or sign up
            welcome to our website | welcome log in | don't have an account
            already have an account | already a member | not a member | forgot your password
            lost your password | lost password | a password will be e-mailed to you
            recover your password | password recovery | from wikipedia the free encyclopedia
            [return to, back to] [the blog, all articles, all posts, all news, all stories, search results,
            index, archive, archives, newsroom]
        ",
        hit: "You are here: Home / Sport / Rowing",
        miss: "Asked where the keys were, he said: look up, you are here already.",
    },
];
