//! Social buttons. Share and follow rows, and their counters.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Social`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "social.follow",
        label: Label::Social,
        test: Test::Within,
        max_words: 40,
        points: -200,
        why: "asks the reader to follow an account",
        hits: &["Follow us on Instagram and Facebook", "Follow us at"],
        misses: &["Reporters tried to follow the minister on foot, but he would not let us near."],
    },
    Rule {
        id: "social.share",
        label: Label::Social,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "is a share button",
        hits: &["Share this article", "Shares"],
        misses: &["Few of those who share this article online have read beyond its second line."],
    },
    Rule {
        id: "social.share-start",
        label: Label::Social,
        test: Test::Start,
        max_words: 12,
        points: -150,
        why: "is the label of a row of share buttons",
        hits: &[
            "Click to share on Facebook (Opens in new window)",
            "Share on",
        ],
        misses: &["The farmers share this well with the people of two other villages."],
    },
    Rule {
        id: "social.count",
        label: Label::Social,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "counts shares or followers",
        hits: &["204 shares", "3 share"],
        misses: &["The family sold 1,204 shares in the brewery to a rival from Leeds."],
    },
];
