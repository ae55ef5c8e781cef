//! Advertisements. Marks of advertisements, which break into the text between paragraphs.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Advertisement`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "advertisement.mark",
        label: Label::Advertisement,
        test: Test::Whole,
        max_words: 12,
        points: -250,
        why: "marks an advertisement",
        hits: &["ADVERTISEMENT", "Advertisements"],
        misses: &["The advertisement ran for two weeks before anybody complained."],
    },
    Rule {
        id: "advertisement.notice",
        label: Label::Advertisement,
        test: Test::Within,
        max_words: 25,
        points: -250,
        why: "says that the article continues below an advertisement",
        hits: &[
            "Article continues below advertisement",
            "Article continues after",
        ],
        misses: &["He continues to write the article below his window each morning."],
    },
];
