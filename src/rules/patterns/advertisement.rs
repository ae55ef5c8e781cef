//! Advertising. The marks of the slots that advertisements stand in, with numbers, sizes and
//! codes.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Advertisement`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "advertisement.numbered",
        label: Label::Advertisement,
        test: Test::Regex(
            Needs::Digit,
            r"^[-–—*\[( ]*(?:advertisements?|ad|ads|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|reklam[aey]?|advertentie|annons|mainos|广告|廣告|広告|광고)[ :#-]*(?:[0-9]{1,2}(?: ?(?:of|/) ?[0-9]{1,2})?|[0-9]{1,2}:[0-9]{2})[\]) ]*$",
        ),
        max_words: 6,
        points: -400,
        why: "marks an advertisement and numbers it",
        hits: &["Advertisement 2", "Ad 1 of 2", "Werbung 0:15"],
        misses: &["Ad 79 was a hard year", "Ads 2 go"],
    },
    Rule {
        id: "advertisement.marked",
        label: Label::Advertisement,
        test: Test::Regex(
            Needs::Symbol,
            "^(?:ad|advertisement|sponsored|promoted|anzeige|werbung|advertorial|paid post|paid content|sponsored content|publicité|publicidad|patrocinado|реклама|advertentie) ?[|•·–—] ?[^|]+$",
        ),
        max_words: 20,
        points: -300,
        why: "is marked as paid for, before a separator",
        hits: &["Ad | Example Shoes", "Sponsored • How to sleep", "Anzeige – Der neue Wagen"],
        misses: &["Adverts | none", "Advertising | a short history"],
    },
    Rule {
        id: "advertisement.marked-key",
        label: Label::Advertisement,
        test: Test::Regex(
            Needs::Colon,
            "^(?:ad|sponsored(?: by| content)?|promoted(?: by)?|anzeige|advertorial|paid post|presented by|publirreportaje|реклама|in partnership with) ?[:：] ?.+$",
        ),
        max_words: 20,
        points: -250,
        why: "is marked as paid for",
        hits: &["Sponsored: How to sleep", "Anzeige: Der neue Wagen"],
        misses: &["Ads: a short history", "Sponsored events are rare: two a year"],
    },
];
