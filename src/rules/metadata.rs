//! Metadata. Dates, reading times and counters are written by the site, not by the author.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Metadata`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "metadata.published",
        label: Label::Metadata,
        test: Test::Start,
        max_words: 16,
        points: -120,
        why: "says when the article was published or changed",
        hits: &["Published 14 May 2021, 09:30 BST", "Published on"],
        misses: &["The figures were published on Tuesday and updated at noon."],
    },
    Rule {
        id: "metadata.reading-time",
        label: Label::Metadata,
        test: Test::Whole,
        max_words: 12,
        points: -250,
        why: "says how long reading or listening takes",
        hits: &["4 min read", "3 mins"],
        misses: &["The 4-minute read of the verdict left the room silent."],
    },
    Rule {
        id: "metadata.time-ago",
        label: Label::Metadata,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "says how long ago it was",
        hits: &["3 hours ago", "3 seconds ago"],
        misses: &["Three hours ago the river was still below the lower mark."],
    },
    Rule {
        id: "metadata.views",
        label: Label::Metadata,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "counts views or words",
        hits: &["408 views", "3 view"],
        misses: &["The clip drew 12,408 views in a day before the club took it down."],
    },
    Rule {
        id: "metadata.date-words",
        label: Label::Metadata,
        test: Test::Dates,
        max_words: 10,
        points: -150,
        why: "consists of date words and numbers and nothing else",
        hits: &[
            "12:40, 15 марта",
            "3 Mayıs 2024 Cuma",
            "3 tháng 5, 2024, 10:33",
            "Monday – Friday: 9 am – 5 pm",
        ],
        misses: &[
            "12:30 Uhr",
            "1:30 PM ET",
            "30–40 mi",
            "25 November 1947",
            "On Friday 3 May 2024 it closed",
            "3 tugs 5 barges 2024",
        ],
    },
];
