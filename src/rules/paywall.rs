//! Paywalls. Prompts to subscribe or to log in, where the article is cut or in the middle of it.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Paywall`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "paywall.prompt",
        label: Label::Paywall,
        test: Test::Within,
        max_words: 60,
        points: -250,
        why: "asks the reader to subscribe or to log in to read on",
        hits: &[
            "Already a subscriber? Log in here.",
            "Subscribe to continue",
        ],
        misses: &["Nearly every subscriber had already cancelled when the price rose."],
    },
    Rule {
        id: "paywall.word",
        label: Label::Paywall,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "is a button to subscribe or marks content for subscribers",
        hits: &["Subscribe now", "Subscribers only"],
        misses: &["Those who subscribe now will be sent the first issue in March."],
    },
];
