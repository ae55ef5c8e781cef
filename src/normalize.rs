//! One form for what looks the same.
//!
//! The same article comes with composed and decomposed accents, with no-break spaces and byte
//! order marks. A reader sees no difference, and neither must the rules nor
//! the users of the output. Normalisation maps to NFC, folds white space, and drops what
//! cannot be seen; it never changes a letter otherwise.
//!
//! | in the text | in the output |
//! |---|---|
//! | decomposed characters | composed (NFC) |
//! | runs of white space inside a line | one space |
//! | white space at the ends of a line | nothing |
//! | control characters | white space |
//! | byte order mark, word joiner, invisible operators | nothing |
//!
//! Soft hyphens, zero-width spaces, joiners and directional marks stay: they belong to the
//! author's spelling and typography, and text that is clean must come back as it was. Phrases
//! are compared without them.

use unicode_normalization::{is_nfc_quick, IsNormalized, UnicodeNormalization};

use crate::chars::Class;
use crate::classes;

/// Whether NFC would change `line`; exact, and free for ASCII.
pub(crate) fn is_nfc(line: &str) -> bool {
    if line.is_ascii() {
        return true;
    }
    // Nothing below U+0300 changes under NFC, and most scripts' letters are far from the
    // characters that do; only the others are asked one by one.
    match is_nfc_quick(line.chars()) {
        IsNormalized::Yes => true,
        IsNormalized::No => false,
        IsNormalized::Maybe => unicode_normalization::is_nfc(line),
    }
}

/// `line` in NFC, into `out`, which is cleared first.
pub(crate) fn nfc_into(line: &str, out: &mut String) {
    out.clear();
    out.extend(line.nfc());
}

/// Appends `line`, which is in NFC, to `out` with its white space folded and its invisible
/// characters dropped.
pub(crate) fn push_folded(line: &str, out: &mut String) {
    let start = out.len();
    let mut gap = false;
    let mut rest = line;
    while !rest.is_empty() {
        let run = plain(rest.as_bytes());
        if run > 0 {
            if gap && out.len() > start {
                out.push(' ');
            }
            gap = false;
            out.push_str(&rest[..run]);
            rest = &rest[run..];
            continue;
        }
        let Some(c) = rest.chars().next() else { break };
        rest = &rest[c.len_utf8()..];
        match classes::of(c).0 {
            Class::Space => gap = true,
            Class::Invisible if !is_typography(c) => {}
            _ => {
                if gap && out.len() > start {
                    out.push(' ');
                }
                gap = false;
                out.push(c);
            }
        }
    }
}

/// Length of the run at the start that stays as it is: words of ASCII with single spaces between.
fn plain(bytes: &[u8]) -> usize {
    let is_visible = |byte: &u8| (b'!'..127).contains(byte);
    let mut at = 0;
    loop {
        at += bytes[at..]
            .iter()
            .position(|byte| !is_visible(byte))
            .unwrap_or(bytes.len() - at);
        let goes_on = bytes.get(at) == Some(&b' ') && bytes.get(at + 1).is_some_and(is_visible);
        if at == 0 || !goes_on {
            return at;
        }
        at += 1;
    }
}

/// Invisible characters that an author or a typesetter put there.
fn is_typography(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(line: &str) -> String {
        let mut composed = String::new();
        nfc_into(line, &mut composed);
        let mut out = String::from("|");
        push_folded(&composed, &mut out);
        out.split_off(1)
    }

    #[test]
    fn looks_stay_and_forms_unite() {
        for (line, expected) in [
            ("plain", "plain"),
            ("  two \t words  ", "two words"),
            ("no\u{A0}break\u{3000}space", "no break space"),
            ("cafe\u{301}", "café"),
            ("\u{FEFF}soft\u{AD}hyphen", "soft\u{AD}hyphen"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("\u{7}bell\u{0}", "bell"),
            ("\u{FEFF}", ""),
        ] {
            assert_eq!(normal(line), expected, "{line:?}");
        }
    }

    #[test]
    fn quick_check_is_exact() {
        assert!(is_nfc("plain"));
        assert!(is_nfc("café — “漢字” 한국"));
        assert!(!is_nfc("cafe\u{301}"));
        assert!(!is_nfc("\u{212B}"));
    }
}
