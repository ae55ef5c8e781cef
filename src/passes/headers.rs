//! A header applies to what follows it.
//!
//! "Read also", "Most read", "Leave a comment": such a line says little about itself and everything
//! about the lines below. Its effect reaches until prose begins again.

use std::ops::Range;

use crate::document::{Block, Kind};
use crate::label::Label;

/// Records for every block the distance to the header over links above it, and to the prompt of the
/// comments.
pub(crate) fn reach(blocks: &mut [Block]) {
    reach_around(blocks, 0..0);
}

/// The same, leaving what was recorded for the blocks of the `core`.
pub(crate) fn reach_around(blocks: &mut [Block], core: Range<usize>) {
    let related = Label::Related.number();
    let comments = Label::Comments.number();
    let (author, date) = (Label::Byline.number(), Label::Metadata.number());
    let mut byline = 0_u8;
    let (mut header, mut thread, mut prose) = (0_u8, 0_u8, 0_u32);
    for (at, block) in blocks.iter_mut().enumerate() {
        let said = block.said;
        if !core.contains(&at) {
            block.reach = header;
            block.thread = thread;
            block.byline = byline;
        }
        if said == author || said == date {
            byline = 1;
        } else if byline > 0 {
            byline = byline.saturating_add(1);
        }
        if block.kind >= Kind::Prose {
            prose += 1;
            // A teaser may be two sentences long; two in a row are prose.
            if prose >= 2 {
                header = 0;
            }
        } else if block.kind != Kind::Symbols {
            prose = 0;
        }
        if said == related && block.shape.words <= 8 {
            header = 1;
            prose = 0;
        } else if header > 0 {
            header = header.saturating_add(1);
        }
        if said == comments {
            thread = 1;
        } else if thread > 0 {
            thread = thread.saturating_add(1);
        }
    }
}
