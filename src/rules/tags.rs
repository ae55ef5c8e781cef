//! Tags. Rows of topics and keywords at the end of an article.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Tags`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[Rule {
    id: "tags.header",
    label: Label::Tags,
    test: Test::Start,
    max_words: 40,
    points: -120,
    why: "is the label of a row of topics",
    hits: &["Filed under: rowing, rivers, Ramsby", "Tags in this story"],
    misses: &["The letters had been filed under the wrong name since the war."],
}];
