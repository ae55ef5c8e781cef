//! Pages that are a single line, or a few.
//!
//! The line is the unit of everything here, but many tools collapse all white space while they take the text out of the
//! HTML: then menu, headline, article and footer are one line, or a few where the HTML itself has line ends in its text.
//! Such a page used to come back whole.
//!
//! So long lines that make up most of a text are [cut](cutter) again where their lines must have ended. If what is cut
//! out of the ends shows that the text is a page, it is judged in pieces, and the pieces of a line that are kept are
//! joined by spaces. Any other line is left whole: an article in one line has headlines and names in it, too, and comes
//! back as it was.
//!
//! A line end takes the place of a space, so every position stays the same, and nearly all of the other code knows
//! nothing about it.

mod cutter;

use std::iter;
use std::ops::Range;

use memchr::{memchr2, memchr2_iter, memrchr2};

use crate::document::{Block, Document};
use crate::engine::{Engine, Scratch};
use crate::lines::split::Split;
use crate::passes::survey;
use crate::pieces;
use crate::rules;
use cutter::{is_space, Words};

pub(crate) use cutter::Cutter;

// Words are counted, not bytes: neither the normal form of a text nor its line ends change their number.

/// Minimum number of words in a long line.
const LEAST: usize = 60;

/// Minimum number of bytes in such a line: a word takes a letter and a space at least.
const SHORTEST: usize = 2 * LEAST - 1;

/// The long lines have at least so many times as many words as all others.
const MOST: usize = 2;

/// In a text of more lines than this, only one of them may be a page.
const MOST_LINES: usize = 12;

/// Number of words at either end that are looked at first, and how many of a hundred of them may be in lower case: in
/// nine of ten articles in English, it is more than 70; in nine of ten pages, less than 60.
const FIRST_LOOK: usize = 60;
const MOST_LOWER: usize = 65;

/// Number of lines at either end of a text that show whether it is a page. Among those of a page, at least [`MANY`] are
/// [boilerplate](survey::is_furniture), and one in [`MANY_OF`], or at least [`MANY`] are links, and one in [`LINKS_OF`];
/// at most one in [`LITTLE_PROSE`] reads like prose.
const END: usize = 20;
const MANY: usize = 5;
const MANY_OF: usize = 6;
const LINKS_OF: usize = 3;
const LITTLE_PROSE: usize = 3;

impl Engine {
    /// Cuts a text that is a page on one line or a few: see the [module](self). Puts the lines that are cut into
    /// `lines`, in order, and returns the text with line ends in place of some of their spaces.
    pub(crate) fn cut<'c>(
        &self,
        text: &str,
        cutter: &'c mut Cutter,
        lines: &mut Vec<Range<usize>>,
        scratch: &mut Scratch,
    ) -> Option<&'c str> {
        find_long_lines(text, lines);
        let cut = self.cut_lines(text, cutter, lines, scratch);
        if cut.is_none() {
            lines.clear();
        }
        cut
    }

    fn cut_lines<'c>(
        &self,
        text: &str,
        cutter: &'c mut Cutter,
        lines: &[Range<usize>],
        scratch: &mut Scratch,
    ) -> Option<&'c str> {
        let Scratch {
            document, buffers, ..
        } = scratch;
        let (first, last) = (lines.first()?, lines.last()?);
        let words = Words {
            lexicon: &self.lexicon,
            phrases: self.matcher.phrases(),
        };
        document.clear();
        let ends = cutter.cut_ends(text, [first, last], words, buffers);
        buffers.links.find(ends);
        for range in Split::new(ends) {
            self.read_line(ends, range, false, document, buffers);
        }
        if !is_page(document) {
            return None;
        }
        cutter.cut(text, lines, words, buffers)
    }
}

/// Finds the long lines of a text, if it may be a page on one line or a few.
fn find_long_lines(text: &str, lines: &mut Vec<Range<usize>>) {
    lines.clear();
    if text.trim().len() < SHORTEST {
        return;
    }
    // Most lines begin with a letter.
    let is_full = |line: &str| {
        line.as_bytes().first().is_some_and(u8::is_ascii_graphic) || !line.trim().is_empty()
    };
    // Lines may also end in rarer ways, but then there are even more of them.
    let mut start = 0;
    let common = memchr2_iter(b'\n', b'\r', text.as_bytes()).filter(|&end| {
        let line = &text[start..end];
        start = end + 1;
        is_full(line)
    });
    let mut are_many = common.take(MOST_LINES + 1).count() > MOST_LINES;
    if !are_many {
        let full = Split::new(text).filter(|line| is_full(&text[line.clone()]));
        lines.extend(full.take(MOST_LINES + 1));
        are_many = lines.len() > MOST_LINES;
    }
    if are_many {
        lines.clear();
        lines.extend(middle_line(text));
    }
    let words = |line: &Range<usize>| 1 + spaces(&text.as_bytes()[line.clone()]);
    let is_long = |line: &&Range<usize>| line.len() >= SHORTEST && words(line) >= LEAST;
    let first = lines.iter().find(is_long);
    let ends = first.and_then(|first| Some((first, lines.iter().rev().find(is_long)?)));
    // Most texts of few lines are articles, and need not be counted.
    let may_be_page = ends.is_some_and(|(first, last)| {
        last.end - first.start <= pieces::MOST.bytes
            && !is_prose(&text[first.clone()], &text[last.clone()])
    });
    if may_be_page {
        lines.retain(|line| is_long(&line));
        let long: usize = lines.iter().map(words).sum();
        if long >= words_beside(text, lines) * MOST {
            return;
        }
    }
    lines.clear();
}

/// Number of spaces: counted so that the compiler looks at many bytes at a time.
fn spaces(bytes: &[u8]) -> usize {
    let of = |few: &[u8]| {
        let are_spaces = few.iter().map(|byte| u8::from(is_space(char::from(*byte))));
        are_spaces.fold(0, u8::wrapping_add)
    };
    bytes.chunks(128).map(|few| usize::from(of(few))).sum()
}

/// Number of words that are not in these lines, which are in order.
fn words_beside(text: &str, lines: &[Range<usize>]) -> usize {
    let mut from = 0;
    let mut count = 0;
    for line in lines {
        count += text[from..line.start].split_whitespace().count();
        from = line.end;
    }
    count + text[from..].split_whitespace().count()
}

/// The line that contains the middle of a text, if it may be most of it. Hardly any text has so long a line there that
/// its words need to be counted.
fn middle_line(text: &str) -> Option<Range<usize>> {
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
    Split::new(text).find(|line| line.end > middle)
}

/// Whether so many words at the start of the first line and at the end of the last one are in lower case that no menu
/// is there: then there is no need to cut anything.
fn is_prose(first: &str, last: &str) -> bool {
    // Behind every space a word starts, or another space is there.
    let starts = |line| {
        let spaces = memchr2_iter(b' ', b'\t', str::as_bytes(line));
        spaces.map(|at| at + 1)
    };
    let (head, head_lower) = lower_of(first, iter::once(0).chain(starts(first)));
    let (tail, tail_lower) = lower_of(last, starts(last).rev().chain(iter::once(0)));
    (head_lower + tail_lower) * 100 > (head + tail) * MOST_LOWER
}

/// How many words start at these places of a line, up to [`FIRST_LOOK`], and how many of them are in lower case.
fn lower_of(line: &str, places: impl Iterator<Item = usize>) -> (usize, usize) {
    let bytes = line.as_bytes();
    let is_word = |at: &usize| {
        bytes
            .get(*at)
            .is_some_and(|byte| !is_space(char::from(*byte)))
    };
    let is_lower = |at: usize| match bytes[at] {
        byte if byte.is_ascii() => byte.is_ascii_lowercase(),
        _ => line[at..].starts_with(char::is_lowercase),
    };
    let looked = places.filter(is_word).take(FIRST_LOOK).map(is_lower);
    looked.fold((0, 0), |(count, lower), is_lower| {
        (count + 1, lower + usize::from(is_lower))
    })
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
    let links = ends().filter(|block| block.shape.is_link()).count();
    let prose = ends().filter(|block| block.kind.is_prose()).count();
    let is_many = |count: usize, of: usize| count >= MANY && count * of >= ends().count();
    (is_many(boilerplate, MANY_OF) || is_many(links, LINKS_OF))
        && prose * LITTLE_PROSE <= ends().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_may_be_a_page_are_long_and_most_of_the_text() {
        let line = vec!["Word"; LEAST].join(" ");
        let giant = line.repeat(pieces::MOST.bytes / line.len() + 1);
        for (text, found) in [
            (line.clone(), 1),
            (format!("Title\n{line}\r\n\n\n"), 1),
            (format!("Title\u{2028}{line}\u{2028}"), 1),
            (format!("{line}\n\r\n{line}\nA B"), 2),
            (format!("{line}\u{2028}{line}"), 2),
            (format!("{line}\n").repeat(MOST_LINES + 1), 0),
            (line[5..].to_owned(), 0),
            (line.to_lowercase(), 0),
            (giant, 0),
            ("word\n".repeat(LEAST), 0),
            (String::new(), 0),
            (" \n".repeat(LEAST), 0),
        ] {
            let mut lines = Vec::new();
            find_long_lines(&text, &mut lines);
            assert_eq!(lines.len(), found, "{} bytes", text.len());
            assert!(lines.into_iter().all(|range| text[range] == line));
        }
    }
}
