//! Pages that are a single line.
//!
//! The line is the unit of everything here, but many tools collapse all white space while they take the text out of the
//! HTML: then menu, headline, article and footer are one line. Such a page used to come back whole.
//!
//! So a line that makes up most of a text is [cut](cutter) again where its lines must have ended. If what is cut out of
//! its ends shows that it is a page, it is judged in pieces, and the pieces that are kept are joined by spaces. Any
//! other line is left whole: an article in one line has headlines and names in it, too, and comes back as it was.
//!
//! A line end takes the place of a space, so every position stays the same, and nearly all of the other code knows
//! nothing about it.

mod cutter;

use std::ops::Range;

use memchr::{memchr2, memrchr2};

use crate::document::{Block, Document};
use crate::engine::{Engine, Scratch};
use crate::lines::split::Split;
use crate::passes::survey;
use crate::pieces;
use crate::rules;
use cutter::{is_space, Words};

pub(crate) use cutter::Cutter;

// Words are counted, not bytes: neither the normal form of a text nor its line ends change their number.

/// Minimum number of words in a line that may be a page.
const LEAST: usize = 60;

/// It has at least so many times as many words as all other lines.
const MOST: usize = 2;

/// Number of words at either end that are looked at first, and how many of a hundred of them may be in lower case: in
/// nine of ten articles in English, it is more than 70; in nine of ten pages, less than 60.
const FIRST_LOOK: usize = 60;
const MOST_LOWER: usize = 65;

/// Number of lines at either end of a text that show whether it is a page. Among those of a page, at least [`MANY`] are
/// [boilerplate](survey::is_furniture), and one in [`MANY_OF`]; at most one in [`LITTLE_PROSE`] reads like prose.
const END: usize = 20;
const MANY: usize = 5;
const MANY_OF: usize = 6;
const LITTLE_PROSE: usize = 3;

impl Engine {
    /// Cuts a text that is a page on one line: see the [module](self).
    pub(crate) fn cut<'c>(
        &self,
        text: &str,
        cutter: &'c mut Cutter,
        scratch: &mut Scratch,
    ) -> Option<(&'c str, Range<usize>)> {
        let Scratch {
            document, buffers, ..
        } = scratch;
        let line = main_line(text)?;
        let words = Words {
            lexicon: &self.lexicon,
            phrases: self.matcher.phrases(),
        };
        document.clear();
        let ends = cutter.cut_ends(text, &line, words, &mut buffers.fold);
        for range in Split::new(ends) {
            self.read_line(ends, range, false, document, buffers);
        }
        if !is_page(document) {
            return None;
        }
        let cut = cutter.cut(text, &line, words, &mut buffers.fold)?;
        Some((cut, line))
    }
}

/// Returns the line that makes up most of a text, if it is long.
fn main_line(text: &str) -> Option<Range<usize>> {
    // It contains the middle. Hardly any text has so long a line there that its words need to be counted.
    let end = text.trim_end().len();
    let start = end - text[..end].trim_start().len();
    let bytes = &text.as_bytes()[start..end];
    let (head, tail) = bytes.split_at(bytes.len() / 2);
    let middle = start + head.len();
    let above = memrchr2(b'\n', b'\r', head).map_or(0, |end| end + 1);
    let below = memchr2(b'\n', b'\r', tail).unwrap_or(tail.len());
    if head.len() - above + below < bytes.len() / 3 {
        return None;
    }
    // Lines may also end in rarer ways.
    let line = Split::new(text).find(|line| line.end > middle)?;
    let is_space = |byte: &&u8| is_space(char::from(**byte));
    let own = 1 + text.as_bytes()[line.clone()]
        .iter()
        .filter(is_space)
        .count();
    let others =
        [&text[..line.start], &text[line.end..]].map(|text| text.split_whitespace().count());
    let is_main = own >= LEAST && own >= others.iter().sum::<usize>() * MOST;
    let is_main = is_main && line.len() <= pieces::MOST.bytes && !is_prose(&text[line.clone()]);
    is_main.then_some(line)
}

/// Whether so many words at both ends are in lower case that no menu is there: then there is no need to cut anything.
fn is_prose(line: &str) -> bool {
    let words = || line.split(is_space).filter(|word| !word.is_empty());
    let is_lower = |word: &&str| word.starts_with(char::is_lowercase);
    let ends = || {
        words()
            .take(FIRST_LOOK)
            .chain(words().rev().take(FIRST_LOOK))
    };
    ends().filter(is_lower).count() * 100 > ends().count() * MOST_LOWER
}

/// Whether a text is a page, of which at least the first and the last lines were read.
fn is_page(document: &Document) -> bool {
    let Document { blocks, hits, .. } = document;
    let head = END.min(blocks.len());
    let tail = blocks.len().saturating_sub(END).max(head);
    let ends = || blocks[..head].iter().chain(&blocks[tail..]);
    let points = rules::points();
    let is_boilerplate = |block: &&Block| survey::is_furniture(&hits[block.hits.range()], points);
    let boilerplate = ends().filter(is_boilerplate).count();
    let prose = ends().filter(|block| block.kind.is_prose()).count();
    boilerplate >= MANY
        && boilerplate * MANY_OF >= ends().count()
        && prose * LITTLE_PROSE <= ends().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_may_be_a_page_is_long_and_most_of_the_text() {
        let line = vec!["Word"; LEAST].join(" ");
        let length = line.len();
        for (text, found) in [
            (line.clone(), Some(0..length)),
            (format!("Title\n{line}\r\n\n\n"), Some(6..length + 6)),
            (format!("Title\u{2028}{line}\u{2028}"), Some(8..length + 8)),
            (format!("{line}\n{line}"), None),
            (format!("{line}\u{2028}{line}"), None),
            (line[5..].to_owned(), None),
            (line.to_lowercase(), None),
            (line.repeat(pieces::MOST.bytes / length + 1), None),
            ("word\n".repeat(LEAST), None),
            (String::new(), None),
            (" \n".repeat(LEAST), None),
        ] {
            assert_eq!(main_line(&text), found, "{} bytes", text.len());
        }
    }
}
