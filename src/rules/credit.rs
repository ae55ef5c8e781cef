//! Credits. Who took, reported, edited or supplied a piece stands at its end or under its pictures.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Credit`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "credit.photo",
        label: Label::Credit,
        test: Test::Start,
        max_words: 20,
        points: -200,
        why: "says who took the picture",
        hits: &["Photo credit: Martha Ilves", "Photos by"],
        misses: &["She earned her living with a photo credit here and a caption there."],
    },
    Rule {
        id: "credit.reporting",
        label: Label::Credit,
        test: Test::Start,
        max_words: 40,
        points: -200,
        why: "says who reported, wrote or edited",
        hits: &[
            "(Reporting by Anna Dole in Ramsby; Editing by Piet Maas)",
            "Additional reporting by",
        ],
        misses: &["Years of patient reporting by two local papers had forced the inquiry."],
    },
    Rule {
        id: "credit.contributed",
        label: Label::Credit,
        test: Test::End,
        max_words: 30,
        points: -200,
        why: "says who helped to report",
        hits: &[
            "Anna Dole in Ramsby contributed to this report.",
            "Contributed to this report",
        ],
        misses: &["Nobody knows who contributed to this report of the drowned bells."],
    },
];
