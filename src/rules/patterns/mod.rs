//! The rules of the catalogue that describe shapes. Phrases cover most of what a site says, but no
//! phrase can say "a name and a date" or "five entries with bars between them". Such shapes are
//! regular expressions, and hardly any of them depends on the language.
//!
//! Each pattern is compiled when a line could match it for the first time, so the patterns are made
//! of small classes: a letter is "not ASCII except letters, not punctuation, not a symbol", which
//! takes a few states, where `\p{L}` takes hundreds.

/// A word: letters of any script. If case were ignored in it, "k" would be excluded along with the
/// Kelvin sign, and "å" along with the Ångström sign.
macro_rules! word {
    () => {
        r"(?-i:[^\x00-@\[-`{-\xBF\u{2010}-\u{2BFF}\u{3000}-\u{3002}\u{FF00}-\u{FF0F}]+)"
    };
}

/// The name of a person: two to four words that start with a capital or are in a script without
/// capitals.
macro_rules! name {
    () => {
        r"(?-i:[^\x00-@\[-\xBF\u{2010}-\u{2BFF}][^\x00-&(-,/-@\[-`{-\xBF\u{2010}-\u{2018}\u{201A}-\u{2BFF}]*(?: (?:(?:de|da|van|von|der|den|la|el|al|bin) ){0,2}[^\x00-@\[-\xBF\u{2010}-\u{2BFF}][^\x00-&(-,/-@\[-`{-\xBF\u{2010}-\u{2018}\u{201A}-\u{2BFF}]*){1,3})"
    };
}

/// A date of this century with day, month and year, and at most the weekday before it.
macro_rules! date {
    () => {
        concat!(
            "(?:",
            word!(),
            r"[.,]{0,2} )?(?:",
            // 21 Nov 2026, 5. Juni 2025, 5 de junio de 2025
            r"[0-9]{1,2}(?:\.|st|nd|rd|th|er|º)?(?: de| of)? ",
            word!(),
            r"[.,]{0,2}(?: del?)? 20[0-9]{2}(?: г\.?)?|",
            // Nov. 21, 2026
            word!(),
            r"\.? [0-9]{1,2}(?:st|nd|rd|th)?,? 20[0-9]{2}|",
            // 12.03.2021, 3/12/2021, 12-03-2021
            r"[0-9]{1,2}(?:\. ?[0-9]{1,2}\. ?|/[0-9]{1,2}/|-[0-9]{1,2}-)20[0-9]{2}|",
            // 2026-11-21, 2026/11/21
            r"20[0-9]{2}[-/][0-9]{1,2}[-/][0-9]{1,2})"
        )
    };
}

/// The time of day, with an introductory word and its time zone.
macro_rules! time {
    () => {
        r"(?:(?:at|um|à|a las|às|alle|kl\.?|om|в|о|o) )?[0-9]{1,2}[:.h：][0-9]{2}(?::[0-9]{2})?(?: ?(?:[ap]\.?m\.?|uhr|h|hrs))?(?: ?(?-i:Z|[A-Z]{2,5}))?"
    };
}

/// A comma, bar, bullet or dash between two entries of a row.
macro_rules! separator {
    () => {
        " ?[,|/•·∙–—-]? ?"
    };
}

pub(super) mod advertisement;
pub(super) mod artifact;
pub(super) mod byline;
pub(super) mod caption;
pub(super) mod comments;
pub(super) mod credit;
pub(super) mod legal;
pub(super) mod metadata;
pub(super) mod navigation;
pub(super) mod paywall;
pub(super) mod promotion;
pub(super) mod related;
pub(super) mod social;
pub(super) mod tags;
