//! English phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            by | by our | by staff writer | by admin | by editor | by editorial team
            by our correspondent | by our reporter | by our staff reporter | by the associated press
            by reuters | by guest author | by guest contributor | written by | posted by
            submitted by | contributed by | authored by | prepared by | presented by | hosted by
            analysis by | opinion by | review by | recipe by | interview by | essay by | column by
            guest post by | words by | words and photos by | text by
            text and photos by | story by | story and photos by | story & photos by | article by
            blog by | post by | author: | authors: | author name | article author | post author
            from our correspondent | from our own correspondent | our correspondent | our reporter
            our staff reporter | special correspondent | staff reporter | staff writer | news desk
            web desk | online desk | digital desk | sports desk | edited by | updated by
            last updated by | reviewed by | a guest post by | contributor | op-ed by
            [words, text] [and, &] [photo, pictures] by
            [last, latest] [post, reply, message] by
            uploaded by | published by
            [original article, originally written, originally posted, article written, guest article,
            guest column, feature, commentary, opinion piece, blog post, photo essay] by
            [edited, posted, submitted, reviewed, added] by:
        ",
        hit: "By Hannah Roe and Piet Maas",
        miss: "The hall was paid for by two brothers and by the parish.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            about the author | about author | about the writer
            about the writers | about the reporter | about the journalist | about the contributor
            about the editor | about the photographer | about the expert | about me | about admin
            author | authors | author bio | author info | author information
            author profile | author details | author archive | the author | the authors | the writer
            article by | written by | post author | posted by | contributor | contributors
            guest author | guest contributor | guest writer | meet the author
            meet the writer | meet our author | our authors | our writers
            our experts | profile | bio | view bio | author page | follow the author | follow author
            follow this author | follow the authors | contact the author | contact author
            email the author | email author | reporter | staff reporter
            staff writer | editor | admin | administrator | correspondent | senior reporter
            senior writer | freelance writer | journalist | editorial team | editorial staff
            editorial board | news desk | newsroom | newsroom staff | web desk | news editor
            fact checked by | reviewed by | edited by | by | about this author
            about the interviewer
            staff report | staff reports | staff and wire reports | staff & wire reports
            from staff reports | from staff and wire reports | wire reports
            staff report staff report
            view my complete profile | expert reviewer
            [about, meet] [the, our, this] [blogger, columnist, reviewer, presenter, host, instructor, creator,
            editors, team, contributors, authors, experts, staff]
            more about [me, this author, the author, the authors, our team, our authors]
        ",
        hit: "About the author",
        miss: "Little is known about the author of the oldest of these letters.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            more by | more by this author | more stories by | more articles by | more posts by
            more from this author | more from the author | more from author | more news by
            other articles by | other stories by | other posts by | all posts by | all articles by
            all stories by | all stories from | articles by | stories by | posts by
            recent posts by | recent articles by | latest posts by | latest articles by
            latest stories by | latest by
            view all posts from | view posts by | view more articles by
            view more posts by | view author archive | view author posts | view author profile
            see more by
            see more stories by | see full bio | see author's posts | read more by
            read more from this author | read more articles by | read more stories by
            read all articles by | read all posts by | read all stories by | show all posts by
            follow the author | follow author | follow this author | visit the author
            contact the author | contact the reporter | contact the writer | contact reporter
            contact author | contact this reporter | contact this journalist | contact this writer
            contact staff writer | email the author | email the reporter | email the writer
            email him at | email her at | email this reporter | email this journalist
            reach the reporter | reach the author | reach reporter | reach him at | reach her at
            reach them at | reach staff writer | write to the author | do you know more contact
            get an email whenever
            [view all, see all] [articles, posts, stories] by
            [see, view] [this author's, the author's] [profile, website]
        ",
        hit: "View all posts by Hannah Roe",
        miss: "The court asked to view all posts by the two defendants.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            staff writer | staff writers | staff reporter | staff reporters | staff correspondent
            senior reporter | senior writer | senior editor | senior correspondent
            senior staff writer | senior news editor | senior contributor | senior producer
            news reporter | news editor | news writer | local democracy reporter
            local democracy reporting service | live reporter | breaking news reporter
            trainee reporter | chief reporter | chief correspondent | chief political correspondent
            chief sports writer | chief football writer | chief executive editor
            chief political commentator | correspondent | foreign correspondent
            special correspondent | our correspondent | own correspondent | world affairs editor
            political correspondent | political reporter | political editor | politics reporter
            politics editor | health correspondent | health editor | health reporter
            science correspondent | science editor | science writer | environment correspondent
            environment editor | business correspondent | business editor | business reporter
            economics correspondent | economics editor | education correspondent | education editor
            education reporter | crime correspondent | crime reporter | court reporter
            home affairs correspondent | home affairs editor | legal affairs correspondent
            technology correspondent | technology editor | technology reporter | tech reporter
            transport correspondent | royal correspondent | royal editor | diplomatic correspondent
            defence correspondent | defence editor | culture editor | culture reporter
            arts correspondent | arts editor | arts writer | entertainment reporter
            entertainment editor | showbiz reporter | film critic | music critic | theatre critic
            restaurant critic | sports reporter | sports editor | sports writer | sports journalist
            football writer | football correspondent | cricket correspondent | rugby correspondent
            lifestyle editor | travel editor | travel writer | food editor | food writer
            money editor | money reporter | personal finance editor | features writer
            features editor | feature writer | web editor | digital editor | digital reporter
            digital producer | digital content producer | audience writer | trends reporter
            senior trends reporter | data reporter | investigative reporter | investigations editor
            managing editor | deputy editor | assistant editor | associate editor | executive editor
            contributing editor | contributing writer | contributing reporter
            contributing columnist | consulting editor | editor in chief | editor at large
            editor emeritus | city editor | night editor | weekend editor | opinion editor
            opinion contributor | opinion columnist | opinion writer | guest columnist
            guest contributor | guest writer | columnist | syndicated columnist | freelance writer
            freelance journalist | freelance reporter | freelance contributor
            for the associated press | associated press writer | ap business writer
            ap sports writer | ap science writer | ap medical writer | bbc correspondent
            special to the times | news desk | web desk
        ",
        hit: "Hannah Roe, Senior Reporter",
        miss: "The senior reporter on the story had never met him.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            is a staff writer | is a staff reporter | is a senior staff writer
            is a senior reporter | is a senior writer | is a senior editor
            is a senior correspondent | is a senior contributor | is a freelance journalist
            is a freelance writer | is a freelance reporter | is a freelance contributor
            is a freelance photographer | is an award-winning journalist
            is an award-winning reporter | is an award-winning writer
            is an investigative reporter with | is a journalist based in
            is a journalist and author | is a journalist who covers | is a journalist covering
            is a writer based in | is a writer and editor | is a writer living in
            is a reporter based in | is a reporter covering | is a reporter for | is a reporter with
            is a reporter at | is a reporter on the | is a news reporter
            is a breaking news reporter | is a business reporter | is a political reporter
            is a sports writer | is a correspondent for | is a correspondent based in
            is a columnist for | is a columnist at | is a columnist and | is a contributor to
            is a contributor at | is a regular contributor | is a contributing editor
            is a contributing writer | is a contributing columnist | is a guest columnist
            is a syndicated columnist | is an opinion columnist | is an opinion writer
            is an editor at | is an editor for | is an editorial assistant | is an assistant editor
            is an associate editor | is a digital reporter | is a content writer
            is a multimedia journalist | is a data journalist | is a photographer based in
            is our political editor | is the deputy editor | is the managing editor
            is the news editor | is the author of several | is the author of the book
            is the author of numerous | is the author most recently of | author most recently of
            can be reached at | can be reached via email | can be contacted at
            you can reach him at | you can reach her at | you can reach them at
            you can contact him at | you can contact her at | you can email him at
            you can email her at | you can find him on | you can find her on
            you can find more of his work | you can find more of her work | read more of his work
            read more of her work | contact him at | contact her at | email him at | email her at
            has been a reporter | has been a journalist for | his work has appeared in
            her work has appeared in | his work has been published in
            her work has been published in | their work has appeared in | whose work has appeared in
            his writing has appeared in | her writing has appeared in | before joining the newsroom
            she previously covered | he previously covered | is an associate professor
            is an assistant professor | is a senior lecturer | is a research fellow at
            is a phd candidate | is a postdoctoral | does not work for consult own shares in
            is a member of the editorial board | when he's not writing | when she's not writing
            when not writing | follow her work at | covers breaking news | covers politics for
            covers technology for | covers education for | writes about politics
            writes about technology | writes about food and | writes a weekly column
            is passionate about writing | a graduate of the school of journalism
            holds a degree in journalism | degree in journalism from
            is a senior fellow at | is a senior fellow with | is a food writer | is a travel writer
            is a wine writer | is a science writer | is a health writer | is a finance writer
            is a tech writer | is a freelance travel writer | is a beauty writer
            is a technology writer | is a content marketer | is a content strategist
            is a copywriter | is a freelance copywriter | is the executive editor of
            is the senior editor of | is the editor in chief of | is a digital editor
            is a senior specialist | is a senior content | is the content manager
            is the marketing manager | is a landscape photographer | is a former editor
            is a former reporter | is the founder and editor
        ",
        hit: "Hannah Roe is a freelance journalist who writes about rivers.",
        miss: "The freelance journalist was released on Friday after a week in a cell.",
    },
];
