//! What separates the outputs of two pieces.
//!
//! The pieces of a long text are judged as texts of their own (`pieces.rs`), but their output is
//! one text. A cut falls between two paragraphs if possible; in a long list or a program it cannot,
//! and the output must not show where it was. So the joint is what it would be if the two lines
//! were in one piece, and a line of a program that begins a piece keeps its indentation.

use std::ops::Range;

use crate::document::{Block, Document};
use crate::lines::split::Split;
use crate::listing;
use crate::render::{self, Joint};

/// The end of what was kept of the previous pieces.
#[derive(Debug, Default)]
pub(crate) struct Seam {
    /// The last kept block.
    last: Option<Block>,
    /// Whether it is a line of a program listing.
    is_listed: bool,
    /// Whether an empty line, or something that was removed, separates it from the next piece.
    is_apart: bool,
}

impl Seam {
    /// Whether anything was kept before.
    pub(crate) fn follows_text(&self) -> bool {
        self.last.is_some()
    }

    /// Returns the joint before what is kept of a piece; `None` if nothing is kept, or if nothing
    /// was kept before.
    pub(crate) fn joint(
        &self,
        document: &Document,
        is_kept: impl Fn(&Document, usize) -> bool,
    ) -> Option<Joint> {
        let last = self.last.as_ref()?;
        let first = first_kept(document, is_kept)?;
        let block = &document.blocks[first];
        Some(if self.is_apart || first > 0 || block.gap {
            Joint::Paragraph
        } else if self.is_listed && listing::around(&document.listings, first).is_some() {
            Joint::Line
        } else {
            render::beside(last, block, &document.facts)
        })
    }

    /// Returns the white space that precedes what is kept of a piece, as a byte range of the piece;
    /// `None` if nothing is kept, or if nothing was kept before. Listings must be marked.
    pub(crate) fn indentation(
        &self,
        piece: &str,
        document: &Document,
        is_kept: impl Fn(&Document, usize) -> bool,
    ) -> Option<Range<usize>> {
        self.last.as_ref()?;
        let first = first_kept(document, is_kept)?;
        Some(render::indentation(piece, document, first))
    }

    /// Moves on to the end of a piece.
    pub(crate) fn pass(
        &mut self,
        piece: &str,
        document: &Document,
        is_kept: impl Fn(&Document, usize) -> bool,
    ) {
        let Document { blocks, lines, .. } = document;
        let Some(last) = (0..blocks.len()).rfind(|&at| is_kept(document, at)) else {
            self.is_apart = true;
            return;
        };
        let end = lines.last().map_or(0, |line| line.range().end);
        let is_gap = || Split::new(&piece[end..]).nth(1).is_some();
        self.last = Some(blocks[last]);
        self.is_listed = listing::around(&document.listings, last).is_some();
        self.is_apart = last + 1 < blocks.len() || is_gap();
    }
}

fn first_kept(document: &Document, is_kept: impl Fn(&Document, usize) -> bool) -> Option<usize> {
    (0..document.blocks.len()).find(|&at| is_kept(document, at))
}
