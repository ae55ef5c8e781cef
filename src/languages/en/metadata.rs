//! English phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            published on | published at | published date | published online
            published time: | url source: | source url:
            originally posted | date published | date posted | date created
            publication date | publish date | publishing date | release date | article date
            article published | article type | article id | article last updated
            updated on | updated at | last update
            last modified | last modified on | last reviewed | last edited | last edited on
            latest update | page last updated | this page was last updated
            this page was last edited | date modified | date updated | modified on | modified date
            posted on | posted at | posted in | posted date | uploaded on
            submitted on | submitted at | created: | created on | created at | added on | aired on
            first aired | filed on | story created | story updated | story last updated
            print edition published | a version of this article appears in print
            this article was published | this article was first published
            this article was originally published on | this article was updated
            this article was last updated | this story was published
            this story was first published | this post was published | this post was last modified
            this post was updated | this entry was posted | this entry was posted on | timestamp
            time posted | issue date | isbn | issn | reference number | user status
            word count | access level | copyright year | estimated reading time
            est reading time
            page last reviewed | media last reviewed | last medically reviewed | medically reviewed on | next review due | content last reviewed
            created #
            [published, updated, posted, uploaded, first published, last updated, originally published,
            last edited, revised, last revised, date posted, date added]:
            [published, updated, posted, uploaded, first published, last updated, originally published,
            last revised, listening time] #
            [first published, originally published, last updated] [on, at]
            [reading time, read time] [#, approx, about #]
            [this page was, this page] last [reviewed, modified] [on, :]
        ",
        hit: "Published 14 May 2021, 09:30 BST",
        miss: "The figures were published on Tuesday and updated at noon.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            # min | # mins | # minute | # minutes | # min read | # mins read | # minute read
            # minutes read | # minutes to read | # minutes of reading | # min reading
            # min reading time | # minute reading time | # mins reading time | # m read | #m read
            #min read | #mins read | # sec read | # second read | # seconds read
            reading time # min | reading time # mins | reading time # minute
            reading time # minutes | reading time about # minutes | reading time approx # minutes
            reading time less than # minute | reading time less than a minute | reading time #m
            est reading time # min | est reading time # minutes | estimated reading time # min
            estimated reading time # minute | estimated reading time # minutes
            estimated read time # minutes | approx # min read | approximately # min read
            approximate reading time # minutes | about # min to read | about a # minute read
            read time # min | read time # mins | read time # minute | read time # minutes
            read in # minutes | read in # min | read # min | read # minutes | time to read # minutes
            time to read # min | takes # minutes to read | this article takes # minutes to read
            # words # min read | # words # minutes | less than # minute read | less than # min read
            less than a minute | listen # min | listen # mins | listen # minutes | # min listen
            # minute listen | listening time # minutes | audio # min | watch # min | # min watch
            # minute watch | # hr # min | # hour # minutes | duration # min | duration # #
            duration # minutes | # minutes # seconds | #m #s
            reading time | read time | estimated reading time
        ",
        hit: "4 min read",
        miss: "The 4-minute read of the verdict left the room silent.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # second ago | # seconds ago | # sec ago | # secs ago | #s ago | # minute ago
            # minutes ago | # min ago | # mins ago | #m ago | # m ago | # hour ago | # hours ago
            # hr ago | # hrs ago | #h ago | #hr ago | #hrs ago | # h ago | # hours # minutes ago
            # day ago | # days ago | #d ago | # d ago | # days # hours ago | # week ago
            # weeks ago | #w ago | # wk ago | # month ago | # months ago | #mo ago | # year ago
            # years ago | #y ago | # yr ago | # yrs ago | a minute ago | a few minutes ago
            a few seconds ago | an hour ago | about an hour ago | about # hours ago
            about # hour ago | about # days ago | about # months ago | over a year ago
            over # years ago | less than a minute ago | moments ago | just now | today | today #
            today # # | today # # am | today # # pm | today at # # | today at # # am
            today at # # pm | yesterday | yesterday # | yesterday # # | yesterday at # #
            yesterday at # # am | yesterday at # # pm | posted # hours ago | posted # days ago
            posted # hour ago | posted # day ago | posted # minutes ago | posted # years ago
            posted # months ago | published # hours ago | published # days ago
            published # hour ago | published # minutes ago | published # years ago
            published # months ago | published # weeks ago | updated # hours ago
            updated # hour ago | updated # days ago | updated # minutes ago | updated # mins ago
            updated just now
            modified today | asked today | modified yesterday | asked # years # months ago
            modified # years # months ago | asked # years # month ago | asked # year # months ago
            modified # year # months ago | active today | modified # months ago | asked # months ago
            [published, updated] [, yesterday, today]
            [last updated, added] # [minutes, hours, days] ago
        ",
        hit: "3 hours ago",
        miss: "Three hours ago the river was still below the lower mark.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # views | # view | #k views | # #k views | #m views | # page views | # pageviews
            # total views | # views today | # views # comments | views | views # | view count #
            post views # | total views # | page views # | article views # | # reads | # read
            reads # | read # times | # times read | viewed # times | # words | # word | words #
            word count # | word count | # characters | hits # | # hits | # clicks | # visits
            # visitors | visitors # | # readers | # watching | # people reading | # listens
            # installs | # results | # articles | # posts | # items | # stories | # videos | # pages
            # kb | # mb | impressions # | # # views | viewed # times today
            viewed #k times | viewed # #k times | viewed #m times
            # [results, articles, items] [found, available]
            [replies # views #, views # replies #, downloads #, plays #]
            viewed [# time, # times in the last # days]
            # [replies, answers] # views
            # views # [replies, answers, likes]
        ",
        hit: "408 views",
        miss: "The clip drew 12,408 views in a day before the club took it down.",
    },
];
