//! Where the links and the tags of a text are.
//!
//! Every byte is looked at a few times at most: what follows a closing bracket is read up to a limit or the next bracket.

use std::ops::Range;

use memchr::memmem::{self, Finder};
use memchr::{memchr, memchr3_iter};
use once_cell::sync::Lazy;

use super::syntax::{attributes, target};
use super::{tags, Cut, Links, Of};
use crate::lines::split::Split;

/// What every link has, with what is computed once to search for it.
static LINK: Lazy<Finder<'static>> = Lazy::new(|| Finder::new("]("));

/// Maximum number of line ends in the text of a link that begins or ends with a line: that of a card with a teaser.
pub(super) const CARD: usize = 24;

/// The same for any other link, which a tool has wrapped.
pub(super) const WRAPPED: usize = 5;

/// An opening bracket.
#[derive(Debug)]
pub(super) struct Bracket {
    at: usize,
    /// The number of its line.
    line: usize,
    /// See [`Place::begins_line`].
    begins_line: bool,
}

/// Maximum number of brackets that are open; of more of them, the first ones are forgotten.
const MOST_OPEN: usize = 64;

impl Links {
    /// Finds the links of a text, and forgets those of any other. Takes next to no time if there are none.
    pub(crate) fn find(&mut self, text: &str) {
        self.find_in(text, 0..text.len());
    }

    /// Finds the links in this range of a text.
    pub(crate) fn find_in(&mut self, text: &str, range: Range<usize>) {
        self.base = range.start;
        self.cuts.clear();
        self.whole.clear();
        let text = &text[range];
        let bytes = text.as_bytes();
        if u32::try_from(bytes.len()).is_err() {
            return;
        }
        let has_links = LINK.find(bytes).is_some();
        if has_links {
            self.find_links(text);
            fences(text, &mut self.cuts);
        }
        let has_tags = memchr(b'<', bytes).is_some();
        if has_tags {
            tags::find(text, &mut self.cuts, &mut self.text);
        }
        if !self.cuts.is_empty() {
            self.put_in_order();
        }
    }

    /// Puts the cuts in order, and counts the links that are open behind each.
    fn put_in_order(&mut self) {
        self.cuts.sort_unstable_by_key(|cut| cut.start);
        let (mut depth, mut end) = (0, 0);
        self.cuts.retain_mut(|cut| {
            depth += cut.step;
            cut.step = depth;
            // What is in a target is no tag.
            let is_outside = cut.start >= end;
            end = end.max(cut.end);
            is_outside
        });
    }

    fn find_links(&mut self, text: &str) {
        let Links {
            open, cuts, whole, ..
        } = self;
        open.clear();
        let bytes = text.as_bytes();
        let mut place = Place::new(text);
        let mut next = 0;
        for at in memchr3_iter(b'[', b']', b'\\', bytes) {
            if at < next {
                continue;
            }
            match bytes[at] {
                // "\[" is no bracket.
                b'\\' => next = at + 2,
                b'[' => {
                    place.go_to(at);
                    if open.len() == MOST_OPEN {
                        open.remove(0);
                    }
                    open.push(Bracket {
                        at,
                        line: place.number,
                        begins_line: place.begins_line,
                    });
                }
                _ => {
                    let start = open.pop();
                    let target = target(&bytes[at + 1..]);
                    let end = at + 1 + target.unwrap_or(0);
                    let attributes = attributes(&bytes[end..]);
                    let end = end + attributes.unwrap_or(0);
                    if target.is_none() && attributes.is_none() {
                        continue;
                    }
                    place.go_to(at);
                    let start = start.filter(|start| {
                        let lines = place.number - start.line;
                        lines <= WRAPPED
                            || lines <= CARD && (start.begins_line || place.begins_line)
                    });
                    // With attributes alone, it is no link.
                    let step = i16::from(target.is_some());
                    let mut cut = |start: usize, end: usize, step| {
                        let (start, end) = (start as u32, end as u32);
                        cuts.push(Cut {
                            start,
                            end,
                            step,
                            of: Of::Link,
                        });
                    };
                    match start {
                        Some(start) if bytes[..start.at].ends_with(b"!") => {
                            cut(at + 1, end, 0);
                            if start.line < place.number {
                                whole.push(start.at as u32..at as u32 + 1);
                            }
                        }
                        Some(start) => {
                            cut(start.at, start.at + 1, step);
                            cut(at, end, -step);
                            // It began in the middle of a sentence, and ends in the middle of one.
                            if start.line < place.number && !start.begins_line && !place.begins_line
                            {
                                whole.push(start.at as u32..at as u32 + 1);
                            }
                        }
                        // The end of a link whose beginning is not there.
                        None if place.begins_line => cut(at, end, 0),
                        None => continue,
                    }
                    next = end;
                }
            }
        }
    }
}

/// A place in a text that moves ahead.
struct Place<'t> {
    text: &'t str,
    lines: Split<'t>,
    /// The current line, and its number.
    line: Range<usize>,
    number: usize,
    /// How far the current line was looked at.
    seen: usize,
    /// Whether there is nothing in it until then but spaces and marks of lists, headings and quotations.
    begins_line: bool,
}

impl<'t> Place<'t> {
    fn new(text: &'t str) -> Self {
        Place {
            text,
            lines: Split::new(text),
            line: 0..0,
            number: 0,
            seen: 0,
            begins_line: true,
        }
    }

    fn go_to(&mut self, at: usize) {
        while self.line.end <= at {
            let Some(line) = self.lines.next() else {
                return;
            };
            self.number += 1;
            self.seen = line.start;
            self.line = line;
            self.begins_line = true;
        }
        let passed = self.text.as_bytes()[self.seen..at].iter();
        let mut marks = passed.map(|byte| b" \t*-+#>!.)0123456789".contains(byte));
        self.begins_line = self.begins_line && marks.all(|is_mark| is_mark);
        self.seen = at;
    }
}

/// Cuts the lines with which Pandoc marks the divisions of a page: `::: {.menu}`, `::::: header`, `:::`. Authors of
/// manuals write such marks, too, but no lists of classes.
fn fences(text: &str, cuts: &mut Vec<Cut>) {
    let has_classes = |mark: &str| memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
    if !has_classes("::: {.") && !has_classes("::: {#") {
        return;
    }
    for range in Split::new(text) {
        let marks = text[range.clone()].trim();
        let name = marks.trim_matches(':');
        let is_name = name.starts_with(' ') && !name.trim_start().contains(' ');
        let is_fence = name.is_empty() || is_name || name.starts_with(" {");
        if marks.starts_with(":::") && is_fence {
            cuts.push(Cut {
                start: range.start as u32,
                end: range.end as u32,
                step: 0,
                of: Of::Link,
            });
        }
    }
}
