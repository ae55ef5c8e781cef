//! Long texts, in pieces.
//!
//! A text is judged as a whole, so all of it has to be in working memory at once, which takes a
//! multiple of its size: more than a hundred times for lines of one letter. A text of that size is
//! not an article but many of them, a book, or a log, and its last line says nothing about the
//! first.
//!
//! So a text that is longer than any article is cut into *pieces*, and each is judged as a text of
//! its own, one after the other in the same memory. The memory then grows with a piece, not with
//! the text. The pieces are about equally long, and a cut is made before an empty line if one is
//! near, otherwise before some other line; never inside a line.
//!
//! White space does not count. Dumps of tables are padded with it (the longest annotated page has 67 KB
//! of text in 1.9 MB), and it takes no memory.

use std::ops::{Add, Range};

use crate::lines::split::Split;

/// Amount of text, which determines the working memory that it takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    /// Number of bytes, without white space.
    pub bytes: usize,
    /// Number of ends of lines that are not empty; slightly more where lines end in rare ways.
    pub lines: usize,
}

/// Maximum size of a text that is one piece. The longest of 10,585 annotated pages has 121 KB, and
/// the one with most lines has 7,108.
pub(crate) const MOST: Size = Size {
    bytes: 512 << 10,
    lines: 16 << 10,
};

/// A piece may grow by this part of its size (one in this many) to reach an empty line.
const REACH: usize = 64;

/// Number of bytes measured at a time until a cut is near.
const STEP: usize = 4 << 10;

impl Size {
    /// Returns the size of a part of a text. Sizes of parts add up to that of the whole.
    pub(crate) fn of(text: &[u8], part: Range<usize>) -> Size {
        // One-byte counts are added up sixteen at a time.
        const FEW: usize = 128;
        let mut size = Size::default();
        for start in part.clone().step_by(FEW) {
            let few = &text[start..part.end.min(start + FEW)];
            let shown = few.iter().map(|&byte| u8::from(byte > b' '));
            size.bytes += usize::from(shown.fold(0, u8::wrapping_add));
            // Nothing ends before the first byte.
            let before = &text[start.saturating_sub(1)..];
            let ends = before.iter().zip(&few[usize::from(start == 0)..]);
            let ends = ends.map(|(&before, &byte)| u8::from(ends_line(before, byte)));
            size.lines += usize::from(ends.fold(0, u8::wrapping_add));
        }
        size
    }

    fn reaches(self, most: Size) -> bool {
        self.bytes >= most.bytes || self.lines >= most.lines
    }

    /// The size to which a piece of this size may grow.
    fn and_reach(self) -> Size {
        Size {
            bytes: self.bytes.saturating_add(self.bytes / REACH),
            lines: self.lines + self.lines / REACH,
        }
    }
}

impl Add for Size {
    type Output = Size;

    fn add(self, more: Size) -> Size {
        Size {
            bytes: self.bytes + more.bytes,
            lines: self.lines + more.lines,
        }
    }
}

/// Whether `byte` ends a line that is not empty.
fn ends_line(before: u8, byte: u8) -> bool {
    let is_end = |byte: u8| byte.wrapping_sub(b'\n') < 4;
    let is_rare = (before == 0xC2) & (byte == 0x85) | (before == 0x80) & (byte | 1 == 0xA9);
    is_end(byte) & !is_end(before) | is_rare
}

/// The pieces of a text, as consecutive byte ranges; none for the empty text.
pub(crate) struct Pieces<'t> {
    text: &'t str,
    most: Size,
    at: usize,
    /// The text's lines, and how many bytes count from `at` on; `None` if the text is certainly one
    /// piece.
    rest: Option<(Split<'t>, usize)>,
}

impl<'t> Pieces<'t> {
    pub(crate) fn new(text: &'t str, most: Size) -> Self {
        // Lines that are not empty have two bytes each. Nearly every text is this short.
        let is_short = text.len() < most.bytes.min(2 * most.lines);
        let rest = (!is_short).then(|| {
            let all = Size::of(text.as_bytes(), 0..text.len());
            (Split::new(text), all.bytes)
        });
        Pieces {
            text,
            most,
            at: 0,
            rest,
        }
    }

    /// Returns the end of the piece that begins at `at`.
    fn end(&mut self) -> usize {
        let Pieces {
            text,
            most,
            at,
            rest,
        } = self;
        let Some((lines, left)) = rest else {
            return text.len();
        };
        let parts = left.div_ceil(most.bytes);
        let part = Size {
            bytes: if parts > 1 {
                left.div_ceil(parts)
            } else {
                usize::MAX
            },
            ..*most
        };
        let size_of = |part| Size::of(text.as_bytes(), part);
        let (mut size, mut known) = (Size::default(), *at);
        loop {
            let end = floor(text, known + STEP);
            let size_there = size + size_of(known..end);
            if size_there.reaches(part) {
                break;
            }
            if end == text.len() {
                return end;
            }
            (size, known) = (size_there, end);
        }
        // The first item is the rest of a line.
        for line in lines.from(known).skip(1) {
            size = size + size_of(known..line.start);
            known = line.start;
            if !size.reaches(part) {
                continue;
            }
            if size.reaches(part.and_reach()) || text[line].trim().is_empty() {
                *left -= size.bytes;
                return known;
            }
        }
        text.len()
    }
}

/// Returns the start of the character at this position, or the end of the text.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rfind(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

impl Iterator for Pieces<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if start == self.text.len() {
            return None;
        }
        self.at = self.end();
        Some(start..self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str, bytes: usize, lines: usize) -> Vec<&str> {
        let most = Size { bytes, lines };
        Pieces::new(text, most).map(|range| &text[range]).collect()
    }

    #[test]
    fn a_text_up_to_the_limit_is_one_piece() {
        let line = "ferry\n";
        for (count, parts) in [(199, 1), (200, 1), (201, 2), (400, 2), (401, 3)] {
            assert_eq!(pieces(&line.repeat(count), 1000, 1000).len(), parts);
        }
        // White space does not count.
        assert_eq!(
            pieces(&"  fer  ry  \r\n\r\n".repeat(200), 1000, 1000).len(),
            1
        );
        assert_eq!(pieces("", 1000, 1000), [""; 0]);
        assert_eq!(pieces(&"\n".repeat(9000), 1000, 1000).len(), 1);
    }

    #[test]
    fn sizes_add_up() {
        let text = "a\n\nb c\r\n\r\n\u{85}ü\u{2028}漢\t\rd".repeat(20);
        let whole = Size::of(text.as_bytes(), 0..text.len());
        assert_eq!((whole.bytes / 20, whole.lines / 20), (14, 5));
        for cut in 0..text.len() {
            let parts = [0..cut, cut..text.len()].map(|part| Size::of(text.as_bytes(), part));
            assert_eq!(parts[0] + parts[1], whole);
        }
    }

    #[test]
    fn pieces_are_about_equal() {
        let text = "The ferry runs.\n".repeat(1000);
        let all = pieces(&text, 6000, 9000);
        assert_eq!(all.concat(), text);
        assert_eq!(all.len(), 3);
        assert!(all.iter().all(|piece| (5000..5600).contains(&piece.len())));
    }

    #[test]
    fn short_lines_are_counted() {
        let text = "a\n".repeat(1000);
        let lengths: Vec<_> = pieces(&text, 900, 128)
            .iter()
            .map(|piece| piece.len() / 2)
            .collect();
        // The search for an empty line is in vain.
        assert_eq!(lengths, [130, 130, 130, 130, 130, 130, 130, 90]);
        assert_eq!(
            pieces(&"a\n\n".repeat(1000), 900, 128)[0].len(),
            3 * 128 - 1
        );
    }

    #[test]
    fn cuts_are_made_before_empty_lines() {
        let paragraph = "The ferry runs again.\nIt ran at noon.\n";
        for blank in ["\n", "\r\n", " \t\n", "\u{A0}\u{2028}"] {
            let text = format!("{paragraph}{blank}").repeat(400);
            let all = pieces(&text, 3000, 9000);
            assert_eq!(all.concat(), text);
            assert!(all.len() >= 4 && all[1..].iter().all(|piece| piece.starts_with(blank)));
        }
    }

    #[test]
    fn no_line_is_cut() {
        for end in [
            "\n", "\r\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
        ] {
            let text = format!("über{end}").repeat(9000);
            let all = pieces(&text, 3000, 9000);
            assert_eq!(all.concat(), text);
            assert!(all.len() >= 12, "{end:?}: {}", all.len());
            assert!(all
                .iter()
                .all(|piece| piece.ends_with(end) && piece.starts_with('ü')));
        }
        let giant = "a giant line ".repeat(1000);
        let text = format!("{giant}\nferry\n{giant}");
        assert_eq!(pieces(&giant, 100, 100), [&*giant]);
        assert_eq!(
            pieces(&text, 100, 100),
            [&*format!("{giant}\n"), &*format!("ferry\n{giant}")]
        );
    }
}
