//! Where lines end.
//!
//! Text comes from everywhere: `\n`, `\r\n`, a lone `\r`, vertical tab, form feed, NEL and the two
//! separators of Unicode all end a line. The first three are found at the speed of memory; the
//! others are searched for only in texts that contain one.

use std::ops::Range;

use memchr::memchr2;
use memchr::memmem::Finder;
use once_cell::sync::Lazy;

/// NEL and the two separators of Unicode, with what is computed once to search for them.
static RARE: Lazy<[Finder<'static>; 3]> =
    Lazy::new(|| ["\u{85}", "\u{2028}", "\u{2029}"].map(Finder::new));

/// The length in bytes of the line end with which `bytes`, which are those of a text, begin; `None` if they begin with
/// anything else.
#[inline]
pub(crate) fn end_at(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'\r', b'\n', ..] => Some(2),
        [b'\n' | b'\r' | 0x0B | 0x0C, ..] => Some(1),
        [0xC2, 0x85, ..] => Some(2),
        [0xE2, 0x80, 0xA8 | 0xA9, ..] => Some(3),
        _ => None,
    }
}

/// The lines of a text, as byte ranges without their line ends. Text after the last line end is
/// also a line, if there is any.
pub(crate) struct Split<'t> {
    text: &'t str,
    at: usize,
    rare: bool,
}

impl<'t> Split<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let rare = memchr2(0x0B, 0x0C, bytes).is_some()
            || RARE.iter().any(|end| end.find(bytes).is_some());
        Split { text, at: 0, rare }
    }

    /// The same, starting at `at`, where a line need not begin.
    pub(crate) fn from(&self, at: usize) -> Self {
        Split { at, ..*self }
    }

    /// The next line end at or after `from`: its start and its length. Looks at no byte beyond it,
    /// so that the whole text is read only once, whatever it contains.
    #[inline]
    fn line_end(&self, from: usize) -> Option<(usize, usize)> {
        let bytes = self.text.as_bytes();
        if !self.rare {
            return memchr2(b'\n', b'\r', &bytes[from..]).map(|at| (from + at, 1));
        }
        let mut at = from;
        while at < bytes.len() {
            match bytes[at] {
                b'\n' | b'\r' | 0x0B | 0x0C => return Some((at, 1)),
                0xC2 if bytes[at + 1] == 0x85 => return Some((at, 2)),
                0xE2 if bytes[at + 1] == 0x80 && matches!(bytes[at + 2], 0xA8 | 0xA9) => {
                    return Some((at, 3));
                }
                _ => at += 1,
            }
        }
        None
    }
}

impl Iterator for Split<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if start >= self.text.len() {
            return None;
        }
        let Some((end, length)) = self.line_end(start) else {
            self.at = self.text.len();
            return Some(start..self.text.len());
        };
        let bytes = self.text.as_bytes();
        let pair = bytes[end] == b'\r' && bytes.get(end + 1) == Some(&b'\n');
        self.at = end + if pair { 2 } else { length };
        Some(start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_ends_a_line() {
        for (text, lines) in [
            ("", vec![]),
            ("a", vec!["a"]),
            ("a\n", vec!["a"]),
            ("a\n\nb", vec!["a", "", "b"]),
            ("a\r\nb\rc\n", vec!["a", "b", "c"]),
            ("a\u{B}b\u{C}c", vec!["a", "b", "c"]),
            ("a\u{85}b\u{2028}ç\u{2029}d\n", vec!["a", "b", "ç", "d"]),
            ("Å\u{85}¨\u{2028}", vec!["Å", "¨"]),
            ("\r\r\n\n", vec!["", "", ""]),
        ] {
            let found: Vec<_> = Split::new(text).map(|range| &text[range]).collect();
            assert_eq!(found, lines, "{text:?}");
        }
    }
}
