//! Related links. Headers over links, and the links inside the text that lead away from it.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Related`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "related.header",
        label: Label::Related,
        test: Test::Whole,
        max_words: 12,
        points: -150,
        why: "is the header of a list of links to other articles",
        hits: &["You May Also Like", "Related articles"],
        misses: &["You may also like the smaller of the two beaches, which is quieter in August."],
    },
    Rule {
        id: "related.popular",
        label: Label::Related,
        test: Test::Whole,
        max_words: 12,
        points: -150,
        why: "is the header of a ranking of other articles",
        hits: &["Most Read", "Most read stories"],
        misses: &["It was the most read novel of that winter, and nobody could say why."],
    },
    Rule {
        id: "related.header-start",
        label: Label::Related,
        test: Test::Start,
        max_words: 9,
        points: -120,
        why: "names a section and offers more of it",
        hits: &["Next In World", "More on"],
        misses: &["There is more in the archive than anybody has ever read."],
    },
    Rule {
        id: "related.read-also",
        label: Label::Related,
        test: Test::Start,
        max_words: 40,
        points: -120,
        why: "refers the reader to another article",
        hits: &[
            "Read more: Five charts that explain the price of bread",
            "Read also",
        ],
        misses: &["Pupils who read more than two books a month scored higher in every test."],
    },
    Rule {
        id: "related.continue",
        label: Label::Related,
        test: Test::Whole,
        max_words: 12,
        points: -150,
        why: "is the button under a teaser",
        hits: &["Continue reading →", "Read more here"],
        misses: &["He told the class to continue reading until the bell rang at noon."],
    },
];
