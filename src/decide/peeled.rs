//! Which lines the clutter at the ends of a text may have cost: see [`crate::peel`].

use std::ops::Range;

use crate::document::{Block, Document, Force, Kind, Turn};
use crate::rules;

/// What a line gets that comes back; lines that lack more do not.
pub(crate) const POINTS: i32 = 150;

/// Longer lines at the ends are not peeled off, whatever rules hit them.
const MOST_WORDS: u16 = 40;

/// The ends of a longer text are a small part of it. This also bounds the memory of the second look.
const MOST_BLOCKS: usize = 2000;

/// The blocks of a text without those that rules hit at its ends, where a line among them may come
/// back.
pub(crate) fn inside(document: &Document, lift: i32) -> Option<Range<usize>> {
    let Document { blocks, hits, .. } = document;
    if blocks.len() > MOST_BLOCKS {
        return None;
    }
    // A rule of the caller's speaks of the line that it hits and no other.
    let catalogue = rules::catalogue().len() as u16;
    let stays = |block: &Block| {
        let rules = &hits[block.hits.range()];
        block.shape.words > MOST_WORDS || !rules.iter().any(|&rule| rule < catalogue)
    };
    let start = blocks.iter().position(stays)?;
    let end = blocks.iter().rposition(stays)? + 1;
    let inside = &blocks[start..end];
    let is_peeled = inside.len() < blocks.len();
    let has_one = || (0..inside.len()).any(|at| may_come_back(inside, at, lift));
    (is_peeled && has_one()).then_some(start..end)
}

/// Whether a line was removed that no rule hits, had nearly the points to stay, and stands between
/// body text; only what rules know may stand between.
fn may_come_back(inside: &[Block], at: usize, lift: i32) -> bool {
    let block = &inside[at];
    if block.body
        || block.hits.len > 0
        || block.force != Force::None
        || block.kind == Kind::Symbols
        || block.points + lift <= -POINTS
    {
        return false;
    }
    let is_known = |block: &&Block| block.hits.len > 0 && !block.body;
    let above = inside[..at].iter().rev().find(|block| !is_known(block));
    let below = inside[at + 1..].iter().find(|block| !is_known(block));
    [above, below]
        .iter()
        .all(|beside| beside.is_some_and(|block| block.body))
}

/// Keeps of the blocks `inside` what may come back and is kept in `alone`, which are the same blocks
/// judged by themselves.
pub(crate) fn bring_back(inside: &mut [Block], alone: &[Block], lift: i32) {
    for at in 0..inside.len() {
        if alone[at].body && may_come_back(inside, at, lift) {
            let block = &mut inside[at];
            block.body = true;
            block.turn = Turn::CameBack;
            block.points += POINTS;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Span;

    /// Body text (B), clutter that a rule hits (c) and clutter with so many points (-).
    fn blocks(signs: &str, points: i32) -> Document {
        let block = |sign| {
            let is_body = sign == 'B';
            Block {
                body: is_body,
                kind: Kind::Title,
                points: if is_body { 100 } else { points },
                hits: Span {
                    start: 0,
                    len: u32::from(sign == 'c'),
                },
                ..Block::default()
            }
        };
        Document {
            blocks: signs.chars().map(block).collect(),
            hits: vec![0],
            ..Document::default()
        }
    }

    #[test]
    fn only_ends_are_peeled() {
        let inside = |signs| inside(&blocks(signs, -50), 0);
        assert_eq!(inside("ccBB-Bc"), Some(2..6));
        assert_eq!(inside("BcB-B"), None, "nothing at the ends");
        assert_eq!(inside("ccBBBc"), None, "nothing to come back");
        assert_eq!(inside("ccc"), None);
        assert_eq!(inside(""), None);
    }

    #[test]
    fn what_comes_back_stands_between_body_text() {
        let comes_back = |signs, points, lift| {
            let mut document = blocks(signs, points);
            let alone = blocks(&"B".repeat(signs.len()), 0);
            bring_back(&mut document.blocks, &alone.blocks, lift);
            let blocks = document.blocks.iter();
            blocks.filter(|block| block.turn == Turn::CameBack).count()
        };
        assert_eq!(comes_back("B-B", -50, 0), 1);
        assert_eq!(comes_back("Bc-ccB", -50, 0), 1, "rules know the others");
        assert_eq!(comes_back("B--B", -50, 0), 0);
        assert_eq!(comes_back("-B-", -50, 0), 0);
        assert_eq!(comes_back("B-B", -POINTS, 0), 0, "too few points");
        assert_eq!(comes_back("B-B", -POINTS, 1), 1);
        assert_eq!(comes_back("B-B", -50, -100), 0, "the caller's dial");
    }
}
