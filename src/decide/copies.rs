//! Text that the page says twice is kept once.
//!
//! Some pages hold their article, or a section of it, a second time: once for narrow screens, once in a form to copy
//! from, once more under another heading. Every paragraph of the copy reads as well as the one that it repeats, so no
//! evidence speaks against it, and its words would be counted twice.
//!
//! But authors repeat themselves, too: a refrain, a clause of a contract, the blurb of an event that is held every
//! month. Those are repeated one at a time, or are not paragraphs. So a copy is a run of kept lines in the same order
//! as the originals above, with enough words in paragraphs. And since a clean text must come back unchanged, a copy is
//! removed only if something else is.

use std::ops::Range;

use crate::document::{Block, Document, Turn};
use crate::passes::repeats;

/// Minimum number of words in a line of a run; shorter lines neither belong to a run nor end it: "Read more", "3".
const LEAST_WORDS: u16 = 3;

/// Minimum number of lines in a run.
const LEAST_LINES: usize = 3;

/// Minimum number of words that a run has in paragraphs.
const LEAST_PROSE: u32 = 80;

/// Points of a block for being a copy, as a report shows them; a copy is removed whatever its other points are.
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
    // The line above that the last line of the run repeats.
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

/// Whether it is a line that can be part of a run.
fn counts(block: &Block) -> bool {
    block.body && block.shape.words >= LEAST_WORDS
}

/// Removes a run of the `kept` lines if it is a copy, together with repeated lines inside it.
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
