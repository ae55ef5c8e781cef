//! Bylines. Who wrote an article stands above it, below it and in a box beside it; none of it is the article.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Byline`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "byline.by",
        label: Label::Byline,
        test: Test::Start,
        max_words: 12,
        points: -100,
        why: "begins like a byline",
        hits: &["By Hannah Roe and Piet Maas", "By our"],
        misses: &["The hall was paid for by two brothers and by the parish."],
    },
    Rule {
        id: "byline.about",
        label: Label::Byline,
        test: Test::Whole,
        max_words: 12,
        points: -450,
        why: "is the header of the box about the author",
        hits: &["About the author", "About the authors"],
        misses: &["Little is known about the author of the oldest of these letters."],
    },
    Rule {
        id: "byline.more-by",
        label: Label::Byline,
        test: Test::Start,
        max_words: 12,
        points: -200,
        why: "offers more by the same author",
        hits: &["View all posts by Hannah Roe", "More by this author"],
        misses: &["The court asked to view all posts by the two defendants."],
    },
    Rule {
        id: "byline.role",
        label: Label::Byline,
        test: Test::End,
        max_words: 12,
        points: -100,
        why: "ends with the role of a journalist",
        hits: &["Hannah Roe, Senior Reporter", "Ada Sample, staff writers"],
        misses: &["The senior reporter on the story had never met him."],
    },
    Rule {
        id: "byline.bio",
        label: Label::Byline,
        test: Test::Within,
        max_words: 80,
        points: -150,
        why: "says who the author is",
        hits: &[
            "Hannah Roe is a freelance journalist who writes about rivers.",
            "Is a staff reporter",
        ],
        misses: &["The freelance journalist was released on Friday after a week in a cell."],
    },
];
