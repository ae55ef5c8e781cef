//! Comments. Prompts, forms and buttons of comment threads; the comments themselves are found by them.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Comments`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "comments.prompt",
        label: Label::Comments,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "asks for comments or counts them",
        hits: &["Leave a Reply", "Leave a reply cancel reply"],
        misses: &["He did not leave a reply, only a muddy print on the doorstep."],
    },
    Rule {
        id: "comments.form",
        label: Label::Comments,
        test: Test::Within,
        max_words: 40,
        points: -300,
        why: "belongs to the comment form",
        hits: &[
            "Your email address will not be published. Required fields are marked *",
            "Your email will not be published",
        ],
        misses: &["The council said the address of the shelter will not be published for now."],
    },
    Rule {
        id: "comments.notice",
        label: Label::Comments,
        test: Test::Within,
        max_words: 40,
        points: -350,
        why: "says whose the comments below are",
        hits: &["The comments below have not been moderated."],
        misses: &["The comments below the line of the map have faded."],
    },
    Rule {
        id: "comments.thread",
        label: Label::Comments,
        test: Test::Whole,
        max_words: 12,
        points: -150,
        why: "is a button of a comment thread",
        hits: &["Reply", "Replies"],
        misses: &["Her reply came in the last post before the bank holiday."],
    },
    Rule {
        id: "comments.says",
        label: Label::Comments,
        test: Test::OpenEnd,
        max_words: 8,
        points: -100,
        why: "is the header of a comment",
        hits: &["margaret_t says:", "Ada Sample, said on"],
        misses: &[
            "She says little and writes less.",
            "I shall never learn, he says.",
        ],
    },
];
