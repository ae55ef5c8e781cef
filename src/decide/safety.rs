//! The safety net: an article with prose never comes back empty.

use crate::document::{Block, Document, Kind};

/// Without any end mark in the text, a line of so many words is taken for prose.
const LEAST_WORDS: u16 = 4;

/// If nothing was kept, keeps the best of what reads like prose: the run of blocks whose
/// points, lifted so that its prose is just worth keeping, are highest.
pub(crate) fn catch(document: &mut Document) {
    let blocks = &mut document.blocks;
    if blocks
        .iter()
        .any(|block| block.body && block.shape.has_words())
    {
        return;
    }
    let tiers: [fn(&Block) -> bool; 3] = [
        |block| block.kind >= Kind::Prose,
        |block| block.kind.is_prose(),
        |block| block.shape.words >= LEAST_WORDS,
    ];
    let Some(reads_like_prose) = tiers.into_iter().find(|tier| blocks.iter().any(tier)) else {
        return;
    };
    // Lift: the best prose is worth its words, everything else loses against it.
    let best = blocks
        .iter()
        .filter(|block| reads_like_prose(block))
        .map(|block| block.points)
        .max();
    let lift = best.map_or(0, |best| 100 - best.min(0));
    // Kadane's run of the highest sum.
    let (mut sum, mut start) = (0_i64, 0);
    let mut found = (0_i64, 0, 0);
    for (at, block) in blocks.iter().enumerate() {
        if sum <= 0 {
            sum = 0;
            start = at;
        }
        sum += i64::from(block.points + lift) * i64::from(block.shape.words.max(1));
        if sum > found.0 {
            found = (sum, start, at + 1);
        }
    }
    for block in &mut blocks[found.1..found.2] {
        block.body = block.points + lift > 0;
    }
}
