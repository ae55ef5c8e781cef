//! English phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            related | related articles | related article | related stories | related story
            related posts | related post | related content | related news | related links
            related coverage | related reading | related items | related videos
            related internet links | recommended
            recommended for you | recommended stories | recommended articles | recommended reading
            recommended reads | recommended posts | you may also like | you might also like
            you may also enjoy | you might also enjoy | you may like | you might like
            you may have missed | you might have missed | you may also be interested in
            you might also be interested in | you might be interested in | you may be interested in
            we think you'll like | others also read | people also read
            read next | what to read next | up next | next up | next story
            more top stories
            more like this | more on this topic | more on this story
            more on the topic | more from this section | more from this author
            more from this category | more from our network | more from the web
            more from around the web | more to explore | more to read | more to discover
            more for you | more in this series | also in this series | also in this section
            in this series | from the web | from around the web | around the web
            elsewhere on the web | from our partners | from our network | in case you missed it
            icymi | see also | read also | also read | also of interest | also on this site
            don't miss | keep reading
            latest updates | latest from the blog | from the blog
            from the archives | from the archive
            similar articles | similar stories | similar posts | similar topics | discover more
            explore more | explore more topics | suggested for you | suggested reads
            picked for you | just in | just for you | today's headlines
            top stories for you | on this topic | follow this story | previously on this site
            read these next | you'll also like | we recommend
            our recommendations | you'll also love | you will also love
            explore further | recommended from medium | more from medium | similar threads
            related threads | related questions | related recipes
            you might also enjoy these | more recipes you will love | more recipes to try
            other recipes you may like | related episodes
            suggested topics | recommended videos | also from this source
            more releases from this source | customers also bought | frequently bought together
            customers also viewed | similar content being viewed by others
            view discussions in # other community | view discussions in # other communities
            similar products | related products | recently viewed products
            try another quiz | more puzzles | similar listings | similar properties
            also in this issue | more quotes you may like | travellers also looked at | travelers also looked at | more itineraries | stories from the field | more from our journal | more stories from this issue | users browsing this forum
            [related, similar, recommended, suggested] [blog posts, blogs, blog, news stories, news articles,
            reviews, guides, insights, tags, categories, case studies, reports, features, interviews, podcasts,
            galleries, tutorials, press releases, columns, entries]
            [latest, recent, most recent, our latest, our most recent, the latest, more, more recent, more
            related, more of our, more great, other, other recent, other related, newest] [posts, blog posts,
            blogs, blog entries, articles, stories, news, news stories, news articles, reviews, recipes,
            guides, columns, interviews, podcasts, episodes, videos, galleries, headlines, insights, press
            releases, tutorials, quizzes, case studies, editorials, newsletters, opinions]
            [posts, articles, stories, news, reviews, recipes, videos, more posts, more articles, more stories,
            more news, more recipes, other posts, other articles, other stories, recent posts, recent articles,
            recent stories, latest posts, latest articles, latest news, similar posts, similar articles,
            similar stories, related posts, related articles, related stories, related news] [you might like,
            you may like, you might also like, you may also like, you might enjoy, you may enjoy, you'll love,
            like this, for you, by this author, from this author, from our blog, on this topic, on this
            subject, in this category, from this category, in this section, from this section, from our
            partners, from our network, from the web, you may have missed, you might have missed]
            [keep exploring, dig deeper, go deeper] [, into this topic, on this topic, this topic]
            people also ask
            [customers, people] who [bought, viewed] this [, item] also [bought, viewed]
            [people, readers] also [viewed, liked, searched for]
            recently viewed [listings, jobs, properties]
            you recently viewed
            [similar, related] [vacancies, courses, items you may like]
            jobs like this
            similar jobs [near you, nearby, by email]
            complete the look
            more from [this issue, this edition, this collection, this seller, this shop, this artist,
            this brand, this contributor, this show, this podcast, this writer, this columnist]
        ",
        hit: "You May Also Like",
        miss: "You may also like the smaller of the two beaches, which is quieter in August.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            most read | most read today
            most read this week | most viewed | most popular
            most popular this week | most shared
            most commented | most discussed | most recent | most watched | most emailed
            most active | popular | popular now
            popular this week | popular today | popular reads | popular on the site
            trending | trending now | trending today
            trending this week | what's trending | what's hot | hot topics | hot right now
            editor's picks | editor's pick | editor's choice | editors choices | staff picks
            our picks | top picks | top stories | top story | top news | top posts
            top articles | top reads | top videos | today's top stories | today's top news
            must read | must reads | must read stories | featured | featured stories
            featured articles | featured posts | featured news | featured video | featured videos
            don't miss these | best of the week | best of the web | across the site | in the news
            in the spotlight | the big read | breaking news | deeply read | headlines | spotlight
            highlights from the site
            [popular, most popular, our most popular, trending, most viewed, most shared, most commented, most
            read] [posts, blog posts, blogs, articles, stories, news, news stories, reviews, recipes, guides,
            resources, categories, tags, podcasts, episodes, tutorials, videos, columns, galleries, headlines,
            topics, content, pages, links]
            [popular, trending, top, featured] [posts, articles, stories, news, videos, recipes] [today, this
            week, this month, now, right now]
            [featured, top] [blog posts, blogs, news stories, news articles, recipes, reviews, guides,
            podcasts, interviews, content, headlines, collections, columns, galleries, episodes]
            most [read, viewed] [in news, in sport, this month]
            what's popular | what's trending now | popular right now
            trending [right now, this month, searches, products, on the site, questions, discussions]
        ",
        hit: "Most Read",
        miss: "It was the most read novel of that winter, and nobody could say why.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            more in | more on | more from | next in | latest in | latest on | latest from
            the latest from | the latest in | the latest on | latest news from | latest news in
            popular in | trending in | trending on | recommended in | related to this | most read in
            most popular in | most viewed in | top stories in | top stories from | top news in
            read more on | read more about | read more from | read more in | see more from
            see more in | explore more on | explore more in | discover more from | other stories in
            other news in | recent stories from | recent posts from | recent posts in
            editor's picks in | you may also like from
        ",
        hit: "Next In World",
        miss: "There is more in the archive than anybody has ever read.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            read more | read also | also read | read next | read this next | read the latest
            see also | see related | also see | also watch | watch also | watch now
            watch the video | watch below | watch live | related | related article
            related articles | related story | related stories | related coverage | related reading
            related news | related post | related content | related video | recommended reading
            recommended for you | must read | must watch | icymi | in case you missed it
            you may also like | you might also like | you might be interested in | more on this
            more details here | for more on this story | for more on this topic
            for more information visit | find out more | learn more about
            check out the full | full coverage | full story | live updates | follow live
            from the archives | further coverage | suggested read | recommended read
            essential read
            more:
        ",
        hit: "Read more: Five charts that explain the price of bread",
        miss: "Pupils who read more than two books a month scored higher in every test.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            read more | read more here
            read more about this story
            read full text | read it here | read it now | read on | read now
            read the original
            read the whole story | read the rest | read the rest of this entry | read the story
            read the article | read original article | read original | read article | read story
            read post | read all | read less | read bio | read review | continue | continue reading
            continue reading the main story | continue to article | continue to the article
            full story | full article | full coverage | full review | full bio | full text
            view more | view all
            view post | view article
            view profile | view full version
            view details | view original | view source | see all
            see more
            see less | load more
            load more content
            load next article | show more
            show all | show full article | show me more | all stories | all articles | all posts
            all news | all latest news | all updates | more info | more details | more here
            find out more | find out more here | click here | click here to read more
            click here for more | click here for more news | click to read more | tap to read more
            tap for more | go to article | go to the article | go to story | open article
            jump to recipe | source link | link | watch more | watch now | watch live
            watch the video | watch video | watch the full video | watch the trailer | full video
            full details | explore | discover | keep reading below
            more
            [view, see, browse, show, load, read] [all, all our, more, our, our latest] [posts, blog posts,
            blogs, articles, stories, news, news stories, recipes, guides, resources, insights, topics, tags,
            categories, case studies, reports, opinion, columns, features, interviews, podcasts, episodes,
            videos, galleries, events, projects, products, services, courses, books, authors, press releases,
            publications, headlines, collections, destinations, webinars, tutorials, results, listings, deals,
            offers, entries, editions, series, shows, sections, locations, brands, properties]
            [read, view, see] [the full, the complete, the entire, the original, full, complete] [article,
            story, post, blog post, blog, review, report, interview, recipe, guide, case study, press release,
            column, transcript, announcement, paper, study, profile, bio, biography, list, schedule, calendar,
            results, gallery, newsletter, issue, episode] [, here]
            [show, load] [older, newer, previous]
            [read, view] [the, ] [rest of this article, rest of this post]
        ",
        hit: "Continue reading →",
        miss: "He told the class to continue reading until the bell rang at noon.",
    },
];
