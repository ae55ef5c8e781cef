//! Paywalls. What phrases cannot say of them is the price.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Paywall`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "paywall.articles-left",
        label: Label::Paywall,
        test: Test::Regex(
            Needs::Digit,
            "^(?:you(?:.ve| have)? )?(?:read |used |viewed )?[0-9]{1,2} (?:of (?:your )?[0-9]{1,2} )?(?:more )?(?:free|complimentary|gratis|kostenlose|freie)[ -](?:articles?|stories|artikel)(?: [^0-9]*)?$",
        ),
        max_words: 20,
        points: -350,
        why: "counts the free articles that are left",
        hits: &["You have 2 free articles left this month", "1 of 3 free stories"],
        misses: &["She wrote 2 articles free of charge", "12 free meals a day"],
    },
];
