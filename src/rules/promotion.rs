//! Promotion. Newsletters, apps, channels, donations, events and shops.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Promotion`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "promotion.newsletter",
        label: Label::Promotion,
        test: Test::Within,
        max_words: 60,
        points: -250,
        why: "offers a newsletter",
        hits: &[
            "Sign up for our newsletter and never miss a story from the coast.",
            "Sign up to our newsletter",
        ],
        misses: &["The club prints a newsletter that members sign up for at the library desk."],
    },
    Rule {
        id: "promotion.newsletter-form",
        label: Label::Promotion,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "is part of a form to subscribe to a newsletter",
        hits: &["Your email address", "Newsletters"],
        misses: &["Write your email address on the back of the card and hand it to a steward."],
    },
    Rule {
        id: "promotion.app",
        label: Label::Promotion,
        test: Test::Within,
        max_words: 40,
        points: -250,
        why: "offers an app",
        hits: &[
            "Download our app for iPhone and Android",
            "Download our free app",
        ],
        misses: &["More than a million drivers use the app each day, the company said."],
    },
    Rule {
        id: "promotion.channel",
        label: Label::Promotion,
        test: Test::Within,
        max_words: 50,
        points: -250,
        why: "offers a channel of a messenger or another platform",
        hits: &[
            "Join our Telegram channel for the latest from the valley",
            "Join our telegram group",
        ],
        misses: &[
            "The army said it had shut down a Telegram channel used by the rebels to join forces.",
        ],
    },
    Rule {
        id: "promotion.donate",
        label: Label::Promotion,
        test: Test::Within,
        max_words: 60,
        points: -250,
        why: "asks readers for money",
        hits: &[
            "If you can, please support our journalism with a monthly gift.",
            "Support our reporting",
        ],
        misses: &[
            "The foundation gave two donations last year to support young journalists abroad.",
        ],
    },
    Rule {
        id: "promotion.shop",
        label: Label::Promotion,
        test: Test::Whole,
        max_words: 12,
        points: -180,
        why: "is a button to buy or book",
        hits: &["Add to basket", "Buy now"],
        misses: &["Add to basket and box whatever apples the wind has brought down overnight."],
    },
    Rule {
        id: "promotion.listen",
        label: Label::Promotion,
        test: Test::Start,
        max_words: 25,
        points: -100,
        why: "refers the reader to audio, video or elsewhere",
        hits: &["Listen to this article (6 minutes)", "Listen to this story"],
        misses: &["She would listen to this article being read aloud and nod at every name."],
    },
];
