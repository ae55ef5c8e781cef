//! English phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            tags | tags in this story | post tags | article tags | story tags | news tags
            tagged as | tagged in | tagged under | tagged with | topics in this story
            topics in this article | article topics | story topics | explore topics
            explore these topics | explore more on these topics | explore related topics
            read more about these topics | more on these topics | more about these topics
            follow topics in this article | follow these topics | related topics | related tags
            related subjects | related companies | related to this story | related to this article
            related to this topic | popular tags | popular topics | trending tags | filed under
            find more on | posted under | posted in category | published under | listed under
            keyword: | categories tags | categorized as
            categorized in | categorised as | subject tags | mentioned in this article
            mentioned in this story | people in this story | companies in this story
            more on this story | this entry was posted in | this entry was tagged
            this post was tagged | this post is tagged | this article is tagged under
            this entry is filed under | see more on | learn more about these topics
            join the conversation about
            browse other questions tagged | not the answer youre looking for browse
            labels:
            topics: | categories: | keywords: | key words: | tagged: | tag: | hashtags: | subjects:
            subject areas: | index terms:
            [more, read more] [about, on, in]:
            [more on these, explore these] [tags, keywords, categories]
            [mentioned, featured] in this [episode, video, post]
            [filed, posted, published] [in, under]:
            [article, post] [topics, categories, keywords]:
        ",
    hit: "Filed under: rowing, rivers, Ramsby",
    miss: "The letters had been filed under the wrong name since the war.",
}];
