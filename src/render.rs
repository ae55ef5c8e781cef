//! From kept lines to text.
//!
//! Broken lines are joined, lines that belong together follow each other, and paragraphs are
//! separated by one empty line: what separates two kept lines is a [`Joint`]. Both `clean` and the
//! report assemble text here, so they cannot disagree.

use std::ops::Range;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::UnicodeNormalization;

use crate::chars::{self, Class};
use crate::document::{Block, Document, Facts, Form, Line};
use crate::lines::{End, Lead};
use crate::listing;
use crate::normalize;

/// What separates a kept line from the kept line before it in the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Joint {
    /// Nothing: the two are one word or need no space between them.
    Glue,
    /// A space: the line continues the one before.
    Space,
    /// A line end: the lines belong together.
    Line,
    /// An empty line: a new paragraph.
    Paragraph,
}

impl Joint {
    /// Returns the text itself.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Joint::Glue => "",
            Joint::Space => " ",
            Joint::Line => "\n",
            Joint::Paragraph => "\n\n",
        }
    }
}

/// The joint before the block at `at`; `last` is the kept block before it.
pub(crate) fn between(document: &Document, last: usize, at: usize) -> Joint {
    let (before, block) = (&document.blocks[last], &document.blocks[at]);
    let line = document.cut_out_of(before);
    if line.is_some() && line == document.cut_out_of(block) {
        return Joint::Space;
    }
    if last + 1 < at || block.gap {
        return Joint::Paragraph;
    }
    if let Some(joint) = block.goes_on() {
        return joint;
    }
    if listing::around(&document.listings, at).is_some_and(|l| l.holds(last)) {
        return Joint::Line;
    }
    beside(before, block, &document.facts)
}

/// The joint between two adjacent blocks, which are not even separated by an empty line.
pub(crate) fn beside(before: &Block, block: &Block, facts: &Facts) -> Joint {
    let is_item = |block: &Block| matches!(block.shape.lead, Lead::Bullet | Lead::Number);
    if is_item(before) && is_item(block) {
        return Joint::Line;
    }
    if facts.gaps == 0 {
        // Two lines of verse or of a list without marks, where no empty line shows what is a
        // paragraph.
        return if before.kind.is_open() && !block.kind.is_prose() {
            Joint::Line
        } else {
            Joint::Paragraph
        };
    }
    // No empty line between the two, in a text that has some.
    let ends = before.shape.end == End::Sentence && before.kind.is_prose();
    if ends && (block.kind.is_prose() || facts.wrapped) {
        Joint::Paragraph
    } else {
        Joint::Line
    }
}

/// The joint between two lines of one block.
pub(crate) fn inside(text: &str, before: &Line, line: &Line) -> Joint {
    let (last, first) = (&text[before.range()], &text[line.range()]);
    let (last, first) = (last.trim_end(), first.trim_start());
    let class = |c: Option<char>| c.map_or(Class::Space, chars::class);
    let (beside, last) = last_two(last);
    let (end, start) = (class(last), class(first.chars().next()));
    let hyphenated = end == Class::Hyphen
        && matches!(class(beside), Class::Lower | Class::Upper)
        && start == Class::Lower;
    // ".NET" and "...and then" begin with a full stop but do not end anything.
    let ends = || {
        let behind = first.trim_start_matches(|c| chars::class(c) == Class::End);
        is_wide(first.chars().next()) || !behind.starts_with(char::is_alphanumeric)
    };
    let closes = matches!(start, Class::Comma | Class::Colon | Class::Close)
        || start == Class::End && ends()
        || first.starts_with(['’', '”', '»'])
        || (first.starts_with('\'') && first[1..].starts_with(char::is_alphabetic));
    let unspaced = |class| matches!(class, Class::Ideograph | Class::Unspaced);
    let glues = hyphenated
        || closes
        || end == Class::Open
        || unspaced(end)
        || unspaced(start)
        || is_wide(last);
    // Without a space, an accent would become part of the letter before it.
    if glues && !normalize::leans(first) {
        Joint::Glue
    } else {
        Joint::Space
    }
}

/// Whether it is a Chinese or Japanese mark, which includes its own white space: no space follows.
fn is_wide(c: Option<char>) -> bool {
    matches!(c, Some('、'..='〟' | '！'..='｠'))
}

/// The last two characters, in NFC.
fn last_two(text: &str) -> (Option<char>, Option<char>) {
    let mut chars = text.chars().rev();
    let end = chars.next();
    let beside = chars.next();
    let is_accent = |c: char| canonical_combining_class(c) != 0;
    let may_compose = beside.is_some_and(|c| chars::class(c) == Class::Caseless || is_accent(c))
        || end.is_some_and(is_accent);
    if may_compose && !normalize::is_nfc(text) {
        let composed: Vec<char> = text.nfc().collect();
        return (
            composed.iter().rev().nth(1).copied(),
            composed.last().copied(),
        );
    }
    (beside, end)
}

impl Line {
    /// Appends the line in its normal form; `normal` is room for its NFC form.
    pub(crate) fn push_to(&self, text: &str, normal: &mut String, out: &mut String) {
        let raw = &text[self.range()];
        match self.form {
            Form::Normal => out.push_str(raw),
            Form::Untidy => normalize::push_folded(raw, out),
            Form::Decomposed => {
                normalize::nfc_into(raw, normal);
                normalize::push_folded(normal, out);
            }
        }
    }
}

/// Appends the lines of block `at`, joined, in their normal form; `normal` is room for the NFC form
/// of one.
pub(crate) fn push_block(
    text: &str,
    document: &Document,
    at: usize,
    normal: &mut String,
    out: &mut String,
) {
    let mut before = None;
    for line in &document.lines[document.blocks[at].lines()] {
        let joint = before.map(|before| inside(text, before, line));
        out.push_str(joint.map_or("", Joint::as_str));
        line.push_to(text, normal, out);
        before = Some(line);
    }
}

/// Appends a line of the text, about which nothing is known, in its normal form.
pub(crate) fn push_line(raw: &str, normal: &mut String, out: &mut String) {
    let line = if normalize::nfc_if_other(raw, normal) {
        normal
    } else {
        raw
    };
    normalize::push_folded(line, out);
}

/// Byte range of the white space that is kept before block `at`: at the start of a line of a
/// listing.
pub(crate) fn indentation(text: &str, document: &Document, at: usize) -> Range<usize> {
    let line = document.lines[document.blocks[at].first_line as usize].range();
    let within = match listing::around(&document.listings, at) {
        Some(listing) => listing.indentation(&text[line.clone()]),
        None => 0..0,
    };
    line.start + within.start..line.start + within.end
}

/// Appends the white space that is kept before a line: tabs as they are, any other as a space.
pub(crate) fn push_indentation(spaces: &str, out: &mut String) {
    out.extend(spaces.chars().map(|c| if c == '\t' { c } else { ' ' }));
}

/// Appends what is kept of a text; `normal` is room for the NFC form of a line.
pub(crate) fn push_kept(
    text: &str,
    document: &mut Document,
    is_kept: impl Fn(&Document, usize) -> bool,
    normal: &mut String,
    out: &mut String,
) {
    kept_lines(
        text,
        document,
        is_kept,
        |document, line, joint, indentation| {
            out.push_str(joint.map_or("", Joint::as_str));
            push_indentation(&text[indentation], out);
            document.lines[line].push_to(text, normal, out);
        },
    );
}

/// Calls `line` for every line of the kept blocks, with the joint before it (`None` for the first
/// line) and the white space that is kept before it.
pub(crate) fn kept_lines(
    text: &str,
    document: &mut Document,
    is_kept: impl Fn(&Document, usize) -> bool,
    mut line: impl FnMut(&Document, usize, Option<Joint>, Range<usize>),
) {
    listing::mark(text, document, &is_kept);
    let document = &*document;
    let mut last = None;
    for (at, block) in document.blocks.iter().enumerate() {
        if !is_kept(document, at) {
            continue;
        }
        let first = block.first_line as usize;
        for index in block.lines() {
            let lines = &document.lines;
            let none = lines[index].range().start..lines[index].range().start;
            let (joint, indentation) = match last {
                _ if index > first => (Some(inside(text, &lines[index - 1], &lines[index])), none),
                Some(last) => (
                    Some(between(document, last, at)),
                    indentation(text, document, at),
                ),
                None => (None, none),
            };
            line(document, index, joint, indentation);
        }
        last = Some(at);
    }
}
