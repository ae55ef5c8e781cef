//! Which kind of clutter a removed block is.
//!
//! The decision itself only distinguishes body text from clutter. The label is taken from the block's own rules;
//! failing that, from the header above it; failing that, from what a block of its kind at its position usually is.

use crate::document::{Block, Document, Kind, Turn};
use crate::label::Label;

/// The label that block `at` has if it is clutter.
pub(crate) fn label(document: &Document, at: usize) -> Label {
    let block = &document.blocks[at];
    if block.turn == Turn::Copy {
        return Label::Artifact;
    }
    if let Some(label) = block.label_said() {
        return label;
    }
    // A line that says nearly what the title says is a copy of it; the 80 percent are set by hand. 101 stands for a
    // text without a title.
    if document.facts.headline == Some(at as u32)
        || block.title_share >= 80 && block.title_share <= 100 && block.content.len >= 2
    {
        return Label::Headline;
    }
    if block.kind == Kind::Symbols {
        return Label::Artifact;
    }
    let closing = document.facts_of(at).closing;
    if let Some(closing) = closing.filter(|_| block.turn == Turn::Closed) {
        return closing.label;
    }
    if block.thread > 0 && (block.reach == 0 || block.thread <= block.reach) {
        return Label::Comments;
    }
    if block.reach > 0 {
        return Label::Related;
    }
    by_kind(document, block, at)
}

fn by_kind(document: &Document, block: &Block, at: usize) -> Label {
    let beside_body = [at.checked_sub(1), Some(at + 1)]
        .into_iter()
        .flatten()
        .filter_map(|at| document.blocks.get(at))
        .any(Block::was_body);
    match block.kind {
        // A longer line with a date says what happened then; the twelve words are set by hand.
        _ if block.shape.is_dated() && block.shape.words <= 12 => Label::Metadata,
        Kind::Tiny | Kind::Label => Label::Navigation,
        Kind::Title | Kind::LongOpen if !beside_body => Label::Related,
        _ if beside_body => Label::Caption,
        Kind::ShortSentence => Label::Promotion,
        _ => Label::Related,
    }
}
