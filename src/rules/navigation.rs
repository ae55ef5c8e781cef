//! Navigation. Menus, buttons and paging: short lines, the same on every page of a site.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Navigation`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "navigation.word",
        label: Label::Navigation,
        test: Test::Whole,
        max_words: 12,
        points: -180,
        why: "is an entry of a menu or a button",
        hits: &["Skip to main content", "Homepage"],
        misses: &["Readers in a hurry skip to main content far down the second page."],
    },
    Rule {
        id: "navigation.section",
        label: Label::Navigation,
        test: Test::Whole,
        max_words: 12,
        points: -150,
        why: "is the name of a section",
        hits: &["Food & Drink", "All the news"],
        misses: &["Food and drink made up a third of what the family spent."],
    },
    Rule {
        id: "navigation.skip",
        label: Label::Navigation,
        test: Test::Start,
        max_words: 10,
        points: -150,
        why: "is a link for moving around on the page",
        hits: &["You are here: Home / Sport / Rowing", "Skip past"],
        misses: &["Asked where the keys were, he said: look up, you are here already."],
    },
];
