//! One form for what looks the same.
//!
//! The same article comes with composed and decomposed accents, with no-break spaces and byte order
//! marks. A reader sees no difference, so neither must the rules nor the users of the output.
//! Normalisation maps to NFC, folds white space, and drops what cannot be seen; apart from that, it
//! never changes a letter.
//!
//! | in the text | in the output |
//! |---|---|
//! | decomposed characters | composed (NFC) |
//! | runs of white space inside a line | one space |
//! | white space at the ends of a line | nothing |
//! | ASCII control characters, U+0085 | white space |
//! | byte order mark, word joiner, invisible operators | nothing |
//!
//! Soft hyphens, zero-width spaces, joiners and directional marks are kept: they belong to the author's spelling and
//! typography, and clean text must come back as it was. So are the control characters U+0080 to U+009F, which are what
//! is left of wrongly decoded quotation marks and letters: anyone who wants to repair that later needs them. Phrases
//! are compared without all of these.

use std::iter;

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
use unicode_normalization::{is_nfc_quick, IsNormalized, UnicodeNormalization};

use crate::chars::{is_dropped, Class};
use crate::classes;

/// Whether `line` is in NFC; exact, and free for ASCII.
pub(crate) fn is_nfc(line: &str) -> bool {
    if line.is_ascii() {
        return true;
    }
    match is_nfc_quick(line.chars()) {
        IsNormalized::Yes => true,
        IsNormalized::No => false,
        IsNormalized::Maybe => line.nfc().eq(line.chars()),
    }
}

/// Writes `line` to `out` as [`nfc_into`] does; returns whether the result differs. If it does not,
/// `out` may contain anything.
pub(crate) fn nfc_if_other(line: &str, out: &mut String) -> bool {
    let is_whole = || !line.contains(is_dropped);
    if line.is_ascii() || is_nfc_quick(line.chars()) == IsNormalized::Yes && is_whole() {
        return false;
    }
    nfc_into(line, out);
    out != line
}

/// Writes `line` in NFC to `out`, which is cleared first. What is dropped is dropped before that,
/// because it may be between a letter and its accent.
pub(crate) fn nfc_into(line: &str, out: &mut String) {
    out.clear();
    out.extend(shown(line).nfc());
}

/// The characters that are not dropped.
fn shown(line: &str) -> impl Iterator<Item = char> + '_ {
    line.chars().filter(|&c| !is_dropped(c))
}

/// Whether NFC may change the start of `line` once something directly precedes it: it is an accent,
/// or a sign that is composed with the letter before it.
pub(crate) fn leans(line: &str) -> bool {
    let Some(first) = shown(line).find(|&c| classes::of(c).0 != Class::Space) else {
        return false;
    };
    if !classes::of(first).1 {
        return false;
    }
    let mut start = None;
    decompose_canonical(first, |c| {
        start.get_or_insert(c);
    });
    start.is_some_and(|c| {
        canonical_combining_class(c) != 0 || is_nfc_quick(iter::once(c)) == IsNormalized::Maybe
    })
}

/// Returns `line`, which is in NFC, with its white space folded and its invisible characters
/// dropped; if the result must be assembled, it is in `out`.
pub(crate) fn folded<'t>(line: &'t str, out: &'t mut String) -> &'t str {
    let inner = line.trim_matches(' ');
    if plain(inner.as_bytes()) == inner.len() {
        return inner;
    }
    out.clear();
    push_folded(inner, out);
    out
}

/// Appends `line`, which is in NFC, to `out` with its white space folded and its invisible
/// characters dropped.
pub(crate) fn push_folded(line: &str, out: &mut String) {
    let start = out.len();
    let mut gap = false;
    let mut rest = line.trim_matches(' ');
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
            _ if is_dropped(c) => {}
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

/// Length of the run at the start that does not change: words with single spaces between them.
/// Looks at eight bytes at a time.
fn plain(bytes: &[u8]) -> usize {
    const TOPS: u64 = 0x8080_8080_8080_8080;
    const ONES: u64 = 0x0101_0101_0101_0101;
    let mut space_before = 0x80;
    let mut at = 0;
    let end = loop {
        let rest = &bytes[at..];
        let (word, len) = match rest.first_chunk() {
            Some(next) => (u64::from_le_bytes(*next), 8),
            None => {
                let mut word = [b'.'; 8];
                word[..rest.len()].copy_from_slice(rest);
                (u64::from_le_bytes(word), rest.len())
            }
        };
        let controls = !((word | TOPS) - 0x20 * ONES);
        let deletes = (word & !TOPS) + ONES;
        let others = word ^ (0x20 * ONES);
        let spaces = !(((others & !TOPS) + !TOPS) | others) & TOPS;
        let doubles = spaces & (spaces << 8 | space_before);
        let mut stops = ((controls | deletes) & !word | doubles) & TOPS;
        if word & TOPS != 0 {
            stops |= may_change(word);
        }
        if stops != 0 {
            break at + stops.trailing_zeros() as usize / 8;
        }
        at += len;
        if at == bytes.len() {
            break at;
        }
        space_before = spaces >> 56;
    };
    end - usize::from(bytes[..end].ends_with(b" "))
}

/// The top bit of every byte of `word` that begins a non-ASCII character that may be white space or
/// invisible: U+0080 to U+00BF, U+1680, U+2000 to U+2064, U+3000 and U+FEFF are.
fn may_change(word: u64) -> u64 {
    word.to_le_bytes().iter().rev().fold(0, |stops, byte| {
        stops << 8 | u64::from(matches!(byte, 0xC2 | 0xE1..=0xE3 | 0xEF)) << 7
    })
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
            ("don\u{92}t \u{93}go\u{94}", "don\u{92}t \u{93}go\u{94}"),
            ("one\u{85}two", "one two"),
            ("\u{FEFF}", ""),
            ("cafe\u{FEFF}\u{301}", "café"),
        ] {
            assert_eq!(normal(line), expected, "{line:?}");
        }
    }

    #[test]
    fn a_plain_run_ends_where_something_changes() {
        for (text, run) in [
            ("", 0),
            (" a", 0),
            ("a", 1),
            ("two words", 9),
            ("two words ", 9),
            ("a line of some words  and more", 20),
            ("seven b  c", 7),
            ("eight by\tc", 8),
            ("nine byte\u{7F}", 9),
            ("all of caf\u{E9} \u{436}", 15),
            ("up to\u{A0}\u{E9}", 5),
        ] {
            assert_eq!(plain(text.as_bytes()), run, "{text:?}");
        }
    }

    #[test]
    fn nothing_that_changes_is_plain() {
        for c in (char::MIN..=char::MAX).filter(|&c| c != ' ') {
            let class = classes::of(c).0;
            if class == Class::Space || is_dropped(c) {
                for word in ["a", "eight by"] {
                    assert_eq!(plain(format!("{word}{c}b").as_bytes()), word.len(), "{c:?}");
                }
            }
        }
    }

    #[test]
    fn accents_lean_on_what_stands_before() {
        for line in [
            "\u{301}e",
            "\u{3099}、",
            " \u{FEFF}\u{3099}",
            "\u{1161}",
            "\u{9BE}",
            "\u{344}",
            "\u{F73}",
        ] {
            assert!(leans(line), "{line:?}");
        }
        for line in [
            "", " ", "e\u{301}", "か", "한", "\u{212B}", "\u{F900}", "𠀀",
        ] {
            assert!(!leans(line), "{line:?}");
        }
    }

    #[test]
    fn quick_check_is_exact() {
        assert!(is_nfc("plain"));
        assert!(is_nfc("café — “漢字” 한국"));
        assert!(!is_nfc("cafe\u{301}"));
        assert!(!is_nfc("\u{212B}"));
        let mut out = String::new();
        assert!(!nfc_if_other("plain", &mut out));
        assert!(!nfc_if_other("q\u{301} café", &mut out));
        assert!(nfc_if_other("cafe\u{301}", &mut out));
        assert_eq!(out, "café");
    }
}
