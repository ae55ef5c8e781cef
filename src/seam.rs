//! What stands between the texts that two pieces leave.
//!
//! The pieces of a long text are judged as texts of their own (`pieces.rs`), but what is left of them
//! is one text. A cut falls between two paragraphs if it can; in a long list or a program it cannot,
//! and nobody shall see where it was. So the joint is what it would be between the two lines if they
//! stood in one piece.

use crate::document::{Block, Document};
use crate::lines::split::Split;
use crate::render::{self, Joint};

/// The end of what was kept of the pieces before.
#[derive(Debug, Default)]
pub(crate) struct Seam {
    /// The last kept block.
    last: Option<Block>,
    /// Between it and the next piece stands an empty line, or something that goes.
    is_apart: bool,
}

impl Seam {
    /// Whether anything was kept before.
    pub(crate) fn follows_text(&self) -> bool {
        self.last.is_some()
    }

    /// The joint before what is kept of a piece; `None` if nothing is, or nothing was before.
    pub(crate) fn joint(
        &self,
        document: &Document,
        is_kept: impl Fn(&Document, usize) -> bool,
    ) -> Option<Joint> {
        let last = self.last.as_ref()?;
        let first = (0..document.blocks.len()).find(|&at| is_kept(document, at))?;
        let block = &document.blocks[first];
        Some(if self.is_apart || first > 0 || block.gap {
            Joint::Paragraph
        } else {
            render::beside(last, block, &document.facts)
        })
    }

    /// Goes on to the end of a piece.
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
        self.is_apart = last + 1 < blocks.len() || is_gap();
    }
}
