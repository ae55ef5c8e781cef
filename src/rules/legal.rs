//! Legal notices. Cookies, copyright, terms, disclaimers, notices of agencies.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Legal`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "legal.copyright",
        label: Label::Legal,
        test: Test::Within,
        max_words: 60,
        points: -250,
        why: "claims the rights",
        hits: &[
            "© 2021 Ramsby Courier. All rights reserved.",
            "All right reserved",
        ],
        misses: &["The heirs reserved all rights to the songs he wrote after the war."],
    },
    Rule {
        id: "legal.cookies",
        label: Label::Legal,
        test: Test::Within,
        max_words: 90,
        points: -250,
        why: "is about cookies",
        hits: &[
            "We use cookies to give you the best experience on our website.",
            "We are using cookies",
        ],
        misses: &["The bakery uses its cookie dough within a day and gives the rest away."],
    },
    Rule {
        id: "legal.terms",
        label: Label::Legal,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "is a link to the terms",
        hits: &["Terms & Conditions", "Privacy policy"],
        misses: &["The terms and conditions of the loan were never read out in court."],
    },
    Rule {
        id: "legal.notice",
        label: Label::Legal,
        test: Test::Within,
        max_words: 90,
        points: -200,
        why: "is a disclaimer or a notice of an agency",
        hits: &[
            "The views expressed here are the author's own.",
            "Views and opinions expressed",
        ],
        misses: &["He expressed his views with a shrug, and the meeting moved on."],
    },
    Rule {
        id: "legal.consent-tool",
        label: Label::Legal,
        test: Test::Within,
        max_words: 250,
        points: -600,
        why: "is a paragraph of a tool that asks for consent to cookies",
        hits: &[
            "When you visit a site, it may store or retrieve information on your browser, mostly as cookies.",
            "The technical storage or access",
        ],
        misses: &["The firm fought the right to opt out of such sales in three courts."],
    },
];
