//! Artifacts. Player controls, placeholders, and what a page says to browsers without JavaScript.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Artifact`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "artifact.player",
        label: Label::Artifact,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "is a control of a player",
        hits: &["Video Player is loading.", "Play 3"],
        misses: &["The video player is loading bay two's oldest and dustiest machine."],
    },
    Rule {
        id: "artifact.javascript",
        label: Label::Artifact,
        test: Test::Within,
        max_words: 40,
        points: -250,
        why: "asks for another browser or for JavaScript",
        hits: &[
            "Please enable JavaScript to view this page.",
            "Enable java script",
        ],
        misses: &["JavaScript, written in ten days, now runs most of the web."],
    },
    Rule {
        id: "artifact.loading",
        label: Label::Artifact,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "is a placeholder",
        hits: &["Loading…", "Loading more"],
        misses: &["Loading took two hours, and the ferry left without the horses."],
    },
];
