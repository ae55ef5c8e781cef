//! What the page says twice stands once.
//!
//! Some pages hold their article, or a section of it, a second time: once for narrow screens, once in a form to
//! copy from, once more under another heading. Every paragraph of the copy reads as well as the one that it
//! repeats, so no evidence speaks against it, and whoever counts words afterwards counts them twice.
//!
//! But authors repeat themselves, too: a refrain, a clause of a contract, the blurb of an event that is held every
//! month. Those come back one at a time, or are no paragraphs. So a copy is a run of kept lines that follow one
//! another as they did above, with enough words in paragraphs; and as a clean text comes back as it was, a copy goes
//! only where something else does.

use std::ops::Range;

use crate::document::{Block, Document, Turn};
use crate::passes::repeats;

/// Shorter lines neither make a run nor end it: "Read more", "3".
const LEAST_WORDS: u16 = 3;

/// A run has so many lines at least,
const LEAST_LINES: usize = 3;

/// and so many words of paragraphs.
const LEAST_PROSE: u32 = 80;

/// What it counts to be a copy, as a report tells it; the copy goes whatever else it counts.
pub(crate) const POINTS: i32 = -2000;

/// Removes the copies among the kept blocks. `kept` and `slots` are working memory.
pub(crate) fn remove(document: &mut Document, kept: &mut Vec<u32>, slots: &mut Vec<u32>) {
    let Document { blocks, keys, .. } = document;
    let may_be_copied = |block: &Block| block.repeats > 1 && counts(block);
    let is_gone = |block: &Block| !block.body && block.shape.has_words();
    if !blocks.iter().any(may_be_copied) || !blocks.iter().any(is_gone) {
        return;
    }
    kept.clear();
    kept.extend((0..blocks.len() as u32).filter(|&at| counts(&blocks[at as usize])));
    repeats::make_room(slots, kept.len());
    let mut run = 0..0;
    // Where the line stands above that the last line of the run repeats.
    let mut last = None;
    for at in 0..kept.len() {
        let block = kept[at] as usize;
        let original = match blocks[block].repeats {
            1 => None,
            _ => Some(repeats::first(keys, block, slots) as u32).filter(|&first| first < kept[at]),
        };
        let original = original.and_then(|first| kept.binary_search(&first).ok());
        let goes_on = last.is_some() && original == last.map(|last: usize| last + 1);
        if !goes_on {
            remove_run(blocks, kept, run);
            run = at..at;
        }
        if original.is_some() {
            run.end = at + 1;
        }
        last = original;
    }
    remove_run(blocks, kept, run);
}

/// Whether it is a line of which a run may consist.
fn counts(block: &Block) -> bool {
    block.body && block.shape.words >= LEAST_WORDS
}

/// Removes a run of the `kept` lines, if it is a copy, and what stands twice between them.
fn remove_run(blocks: &mut [Block], kept: &[u32], run: Range<usize>) {
    let lines = &kept[run];
    let prose = lines.iter().map(|&at| &blocks[at as usize]);
    let prose = prose.filter(|block| block.kind.is_prose());
    let words: u32 = prose.map(|block| u32::from(block.shape.words)).sum();
    let (Some(&first), Some(&last)) = (lines.first(), lines.last()) else {
        return;
    };
    if lines.len() < LEAST_LINES || words < LEAST_PROSE {
        return;
    }
    for block in &mut blocks[first as usize..=last as usize] {
        let is_copy = counts(block) || block.repeats > 1 || !block.shape.has_words();
        if block.body && is_copy {
            block.body = false;
            block.turn = Turn::Copy;
            block.points += POINTS;
        }
    }
}
