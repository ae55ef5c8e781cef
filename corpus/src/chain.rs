//! The best chain of blocks that runs forward through text and gold at once.
//!
//! A word gains [`WORD`]; a word of the text that is skipped between two blocks costs [`SKIP`]. So
//! of two copies of a paragraph the one nearer to the rest of the body is taken, and a distant
//! phrase is not.

use crate::seeds::Block;

/// Gain of a matched word.
const WORD: i64 = 128;
/// Gain when a piece continues where the previous one ended.
const JOIN: i64 = 64;
/// Cost of a skipped word of the text.
const SKIP: i64 = 1;
/// Length of the pieces that blocks are cut into, so that where two blocks overlap only a piece is
/// lost and not a block.
const PIECE: usize = 8;

/// Picks the chain; the pieces come in order and do not overlap.
pub(crate) fn best(blocks: &[Block], text_len: usize, gold_len: usize) -> Vec<Block> {
    let pieces = cut(blocks);
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by_key(|&i| (pieces[i].block.text, pieces[i].block.gold));

    let mut links = vec![Link::default(); pieces.len()];
    let mut reach = Reach::new(gold_len);
    // Pieces by the text position where they end: from there on, others can follow.
    let mut ending: Vec<Vec<usize>> = vec![Vec::new(); text_len + 1];
    let mut done = 0;
    for &i in &order {
        let Piece { block, before } = pieces[i];
        while done <= block.text {
            for &ended in &ending[done] {
                let end = pieces[ended].block.gold + pieces[ended].block.len;
                reach.add(end, links[ended].gain + SKIP * done as i64, ended);
            }
            done += 1;
        }
        let mut link = Link::default();
        if let Some((gain, from)) = reach.best(block.gold) {
            link.follow(gain - SKIP * block.text as i64, from);
        }
        if let Some(from) = before {
            link.follow(links[from].gain + JOIN, from);
        }
        link.gain += WORD * block.len as i64;
        links[i] = link;
        ending[block.text + block.len].push(i);
    }

    let last = order.iter().copied().max_by_key(|&i| links[i].gain);
    let mut chain: Vec<Block> = std::iter::successors(last, |&i| links[i].from)
        .map(|i| pieces[i].block)
        .collect();
    chain.reverse();
    chain
}

/// A part of a block, and the part of the same block before it.
#[derive(Clone, Copy)]
struct Piece {
    block: Block,
    before: Option<usize>,
}

fn cut(blocks: &[Block]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for block in blocks {
        for start in (0..block.len).step_by(PIECE) {
            pieces.push(Piece {
                block: Block {
                    text: block.text + start,
                    gold: block.gold + start,
                    len: PIECE.min(block.len - start),
                },
                before: (start > 0).then(|| pieces.len() - 1),
            });
        }
    }
    pieces
}

/// The best chain that ends in a piece: its gain, and the piece before.
#[derive(Clone, Copy, Default)]
struct Link {
    gain: i64,
    from: Option<usize>,
}

impl Link {
    fn follow(&mut self, gain: i64, from: usize) {
        if gain > self.gain {
            *self = Self {
                gain,
                from: Some(from),
            };
        }
    }
}

/// The best piece that ends at or before a gold position (a Fenwick tree of maxima).
struct Reach {
    tree: Vec<Option<(i64, usize)>>,
}

impl Reach {
    fn new(gold_len: usize) -> Self {
        Self {
            tree: vec![None; gold_len + 2],
        }
    }

    fn add(&mut self, gold_end: usize, gain: i64, piece: usize) {
        let mut slot = gold_end + 1;
        while slot < self.tree.len() {
            if self.tree[slot].is_none_or(|(best, _)| gain > best) {
                self.tree[slot] = Some((gain, piece));
            }
            slot += slot & slot.wrapping_neg();
        }
    }

    fn best(&self, gold_end: usize) -> Option<(i64, usize)> {
        let mut slot = gold_end + 1;
        let mut best: Option<(i64, usize)> = None;
        while slot > 0 {
            if let Some((gain, piece)) = self.tree[slot] {
                if best.is_none_or(|(most, _)| gain > most) {
                    best = Some((gain, piece));
                }
            }
            slot &= slot - 1;
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(text: usize, gold: usize, len: usize) -> Block {
        Block { text, gold, len }
    }

    #[test]
    fn a_chain_runs_forward_in_both() {
        let blocks = [block(0, 20, 5), block(10, 0, 7), block(30, 8, 6)];
        assert_eq!(best(&blocks, 40, 30), blocks[1..]);
    }

    #[test]
    fn the_nearer_copy_wins() {
        let blocks = [block(0, 0, 6), block(90, 0, 6), block(100, 6, 8)];
        assert_eq!(best(&blocks, 200, 20), blocks[1..]);
    }

    #[test]
    fn a_phrase_far_away_is_left_out() {
        let blocks = [block(0, 0, 4), block(5000, 4, 8)];
        assert_eq!(best(&blocks, 6000, 20), blocks[1..]);
    }

    #[test]
    fn an_overlap_costs_a_piece_only() {
        let chain = best(&[block(0, 0, 40), block(41, 39, 40)], 100, 100);
        let words: usize = chain.iter().map(|b| b.len).sum();
        assert!(words >= 64, "{chain:?}");
        assert!(best(&[], 5, 5).is_empty());
    }
}
