//! Long texts, in pieces.
//!
//! A text is judged as a whole, so all of it has to be in the working memory at once, which takes a
//! multiple of its size: for lines of one letter more than a hundred times. What holds so much is not
//! an article but many of them, a book, or a log, and the last line of it says nothing about the first.
//!
//! So a text that is longer than any article is cut into *pieces*, and each is judged as a text of its
//! own, one after the other in the same memory. What is taken then grows with a piece, not with the
//! text. The pieces are about equally long, and a cut is made before an empty line if one is near, else
//! before some other line; never inside a line.
//!
//! White space does not count. Dumps of tables are padded with it (the longest annotated page has 67 KB
//! of text in 1.9 MB), and it takes no memory.

use std::iter::Peekable;
use std::ops::Range;

use crate::lines::split::Split;

/// How much text there is: what the working memory of a text grows with.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    /// Bytes, without white space.
    pub bytes: usize,
    /// Lines that are not empty.
    pub lines: usize,
}

/// A text up to this is one piece. The longest of 10,585 annotated pages has 121 KB, and the one with
/// most lines 7,108.
pub(crate) const MOST: Size = Size {
    bytes: 1 << 20,
    lines: 32 << 10,
};

/// A piece may grow by this part of its size where that leads to an empty line.
const REACH: usize = 64;

impl Size {
    fn add(&mut self, line: &str) {
        self.bytes += counted(line);
        self.lines += usize::from(!line.is_empty());
    }

    fn reaches(self, most: Size) -> bool {
        self.bytes >= most.bytes || self.lines >= most.lines
    }

    /// Grown by what a piece may grow.
    fn and_reach(self) -> Size {
        Size {
            bytes: self.bytes.saturating_add(self.bytes / REACH),
            lines: self.lines + self.lines / REACH,
        }
    }
}

/// How many bytes of a text are no white space.
fn counted(text: &str) -> usize {
    let of = |few: &[u8]| {
        let each = few.iter().map(|&byte| u8::from(byte > b' '));
        usize::from(each.fold(0, u8::wrapping_add))
    };
    // Counts of one byte are added up sixteen at a time.
    text.as_bytes().chunks(128).map(of).sum()
}

/// The pieces of a text, as byte ranges that follow one another; none for the empty text.
pub(crate) struct Pieces<'t> {
    text: &'t str,
    most: Size,
    at: usize,
    /// The lines from `at` on and how many of their bytes count; `None` in a text that is one piece
    /// for certain.
    rest: Option<(Peekable<Split<'t>>, usize)>,
}

impl<'t> Pieces<'t> {
    pub(crate) fn new(text: &'t str, most: Size) -> Self {
        // Lines that are not empty have two bytes each. Nearly every text is so short.
        let is_short = text.len() < most.bytes.min(2 * most.lines);
        let rest = (!is_short).then(|| (Split::new(text).peekable(), counted(text)));
        Pieces {
            text,
            most,
            at: 0,
            rest,
        }
    }

    /// Where the piece ends that begins at `at`.
    fn end(&mut self) -> usize {
        let Some((lines, left)) = &mut self.rest else {
            return self.text.len();
        };
        let parts = left.div_ceil(self.most.bytes);
        let part = Size {
            bytes: match parts {
                0 | 1 => usize::MAX,
                _ => left.div_ceil(parts),
            },
            ..self.most
        };
        let far = part.and_reach();
        let mut size = Size::default();
        while let Some(line) = lines.peek() {
            let start = line.start;
            let line = &self.text[line.clone()];
            if size.reaches(part) && (size.reaches(far) || line.trim().is_empty()) {
                *left -= size.bytes;
                return start;
            }
            size.add(line);
            lines.next();
        }
        self.text.len()
    }
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
        // An empty line is looked for in vain.
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
            let text = format!("über{end}").repeat(300);
            let all = pieces(&text, 100, 9000);
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
