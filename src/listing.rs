//! A listing keeps the indentation that its author gave it.
//!
//! White space at the start of a line hardly ever means anything: dumps indent whatever was deeply
//! nested in the page. So it is removed. But a program in Python is no longer a program without its
//! indentation, and a file in YAML means something else.
//!
//! So where consecutive kept lines are indented deeper than the prose and look like a program, they
//! are a *listing*: their indentation is kept, less that of the prose, and no empty line is
//! inserted between two of them that had none. Only a text in which a kept line is indented deeper
//! than the one before is searched for listings. A listing hardly ever affects what is kept: only
//! where the kept lines are judged again, as the text that they form, are the lines of a listing
//! indented deeper.

use std::ops::Range;

use crate::chars::{self, Class};
use crate::document::{Block, Document, Kind};
use crate::lines::End;
use crate::program;

/// Kept blocks that form a program listing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listing {
    /// The first block and (`end`) the one after the last; removed blocks in between do not belong
    /// to the listing.
    start: u32,
    end: u32,
    /// Indentation that is removed: that of the prose, or of a line that is indented less.
    least: u8,
}

/// Marks the listings among the kept blocks; `is_kept` says which those are.
pub(crate) fn mark(
    text: &str,
    document: &mut Document,
    is_kept: impl Fn(&Document, usize) -> bool,
) {
    document.listings.clear();
    if !has_steps(document, &is_kept) {
        return;
    }
    let mut run = Run::default();
    for at in 0..document.blocks.len() {
        if !is_kept(document, at) {
            run.skipped = true;
            continue;
        }
        let block = &document.blocks[at];
        let raw = document.raw(text, block);
        if !run.takes(block, at, raw) {
            let next = Run::begin(block, at, raw);
            document.listings.extend(run.listing(document.facts.indent));
            run = next;
        }
    }
    document.listings.extend(run.listing(document.facts.indent));
}

/// Whether a kept line that may belong to a listing is indented deeper than the kept line before
/// it.
fn has_steps(document: &Document, is_kept: impl Fn(&Document, usize) -> bool) -> bool {
    let mut before = u8::MAX;
    document.blocks.iter().enumerate().any(|(at, block)| {
        let is_step = block.shape.indent > before && may_belong(block) && is_kept(document, at);
        if block.shape.indent != before && is_kept(document, at) {
            before = block.shape.indent;
        }
        is_step
    })
}

/// Lines that may form a listing.
#[derive(Default)]
struct Run {
    /// The first block and (`end`) the one after the last.
    start: usize,
    end: usize,
    /// Number of lines and (`signs`) of those that look like a program.
    lines: usize,
    signs: usize,
    /// Smallest and (`most`) largest indentation of its lines.
    least: u8,
    most: u8,
    /// Whether something that was removed follows its last line.
    skipped: bool,
}

impl Run {
    /// Begins a run with a block that may begin a listing; the run is empty if the block may not.
    fn begin(block: &Block, at: usize, raw: &str) -> Self {
        let mut run = Run::default();
        if may_belong(block) && program::is_line(raw) {
            run.start = at;
            run.least = block.shape.indent;
            run.add(block, at, true);
        }
        run
    }

    fn add(&mut self, block: &Block, at: usize, is_sign: bool) {
        self.end = at + 1;
        self.lines += 1;
        self.signs += usize::from(is_sign);
        self.least = self.least.min(block.shape.indent);
        self.most = self.most.max(block.shape.indent);
        self.skipped = false;
    }

    /// Whether the next kept block belongs to the run; if so, it is added.
    fn takes(&mut self, block: &Block, at: usize, raw: &str) -> bool {
        if self.lines == 0 || !may_belong(block) {
            return false;
        }
        let is_sign = program::is_line(raw);
        let is_deeper = block.shape.indent > self.least;
        let is_apart = block.gap || self.skipped;
        let belongs = is_sign || is_deeper || !is_apart && is_bare(block);
        if belongs {
            self.add(block, at, is_sign);
        }
        belongs
    }

    /// The listing that the run is, if it is one in a text whose prose has this indentation.
    fn listing(&self, prose: u8) -> Option<Listing> {
        let least = self.least.min(prose);
        let is_listing = self.most > least && self.signs >= 2 && self.signs * 3 >= self.lines;
        is_listing.then_some(Listing {
            start: self.start as u32,
            end: self.end as u32,
            least,
        })
    }
}

/// Whether it is one line and not a paragraph.
fn may_belong(block: &Block) -> bool {
    block.lines == 1 && block.goes_on().is_none() && block.kind < Kind::Prose
}

/// Whether it is not a sentence.
fn is_bare(block: &Block) -> bool {
    !matches!(block.shape.end, End::Sentence | End::Ellipsis) && !block.shape.has_stops()
}

/// The listing that block `at` belongs to.
pub(crate) fn around(listings: &[Listing], at: usize) -> Option<&Listing> {
    let at = at as u32;
    let next = listings.partition_point(|listing| listing.end <= at);
    listings.get(next).filter(|listing| listing.start <= at)
}

impl Listing {
    /// Whether a kept block belongs to the listing.
    pub(crate) fn holds(&self, at: usize) -> bool {
        (self.start..self.end).contains(&(at as u32))
    }

    /// The white space that is kept before one of its lines, which is `raw`.
    pub(crate) fn indentation(&self, raw: &str) -> Range<usize> {
        let is_space = |c: char| chars::class(c) == Class::Space;
        let end = raw.len() - raw.trim_start_matches(is_space).len();
        let start = raw[..end].char_indices().nth(self.least.into());
        start.map_or(end, |(start, _)| start)..end
    }
}

#[cfg(test)]
mod tests {
    /// A listing between two paragraphs that are indented this deep.
    fn page(listing: &str, indent: usize) -> String {
        let prose = |text: &str| format!("{}{text}\n\n", " ".repeat(indent));
        [
            &*prose(
                "Counting words is the first thing that anybody wants to know about a text, and it \
                 is done in a few lines. Here is the function that we use for our own articles.",
            ),
            listing,
            "\n\n",
            &*prose(
                "It reads one line after the other, so that a file may be larger than the memory \
                 of the machine. Nobody has to wait for it, not even on a very old computer.",
            ),
        ]
        .concat()
    }

    /// What `clean` makes of the listing.
    fn cleaned(listing: &str, indent: usize) -> String {
        let body = crate::clean(&page(listing, indent));
        let paragraphs: Vec<&str> = body.split("\n\n").collect();
        paragraphs[1..paragraphs.len() - 1].join("\n\n")
    }

    #[test]
    fn a_listing_comes_back_as_it_was() {
        for listing in [
            "def count(path):\n    words = 0\n    for line in open(path):\n        # Some have none.\n\n        words += len(line.split())\n    return words",
            "paths:\n  - articles/\n  - notes/\nwords:\n  least: 5\n  most: 4000",
            "int main(void) {\n\tputs(\"ready\");\n\treturn 0;\n}",
            "    $ cargo build --release\n    $ ls target/release",
        ] {
            assert_eq!(cleaned(listing, 0), listing);
            let body = crate::clean(&page(listing, 0));
            assert_eq!(crate::clean(&body), body);
            assert_eq!(crate::report(&body).clean_text(), body);
        }
    }

    #[test]
    fn it_stands_against_the_prose() {
        let listing = "    let x = 1;\n      x += 2;\n    done();";
        assert_eq!(cleaned(listing, 4), "let x = 1;\n  x += 2;\ndone();");
        assert_eq!(cleaned(listing, 8), "let x = 1;\n  x += 2;\ndone();");
        assert_eq!(cleaned(listing, 2), "  let x = 1;\n    x += 2;\n  done();");
    }

    #[test]
    fn tabs_stay_and_other_white_space_becomes_spaces() {
        assert_eq!(
            cleaned("begin();\n\u{A0}\u{A0}while (true) {\n\tnext();\n}", 0),
            "begin();\n  while (true) {\n\tnext();\n}"
        );
    }

    #[test]
    fn nothing_else_is_indented() {
        for lines in [
            "The ferry runs at nine.\n    The bus runs at ten.\n    The train runs at noon.",
            "    The keeper was asked what he had seen, and he said that he had seen nothing.",
        ] {
            let flat: String = cleaned(lines, 0);
            assert!(flat.lines().all(|line| !line.starts_with(' ')), "{flat}");
        }
    }
}
