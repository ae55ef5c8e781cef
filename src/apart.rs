//! The ends of a text, kept apart while the core is judged.
//!
//! The core must be judged as if it were the whole text, by code that knows nothing about ends. So
//! the blocks of the ends are moved out of the document, which then holds the core alone, and are
//! moved back when the core has been judged. They are few; nothing of the core is copied.

use std::ops::Range;

use crate::document::{clamped, Block, Document, Facts, Rounds, Turn};
use crate::lines::Shape;

/// The blocks at the start and at the end of a text that rules match.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ends {
    /// Number of blocks above the core.
    head: usize,
    /// Number of blocks below the core.
    tail: usize,
    /// Whether they are currently not among the document's blocks.
    are_apart: bool,
    /// Whether empty lines precede the core.
    gap: bool,
    /// Facts about the text as a whole, when the ends are judged.
    pub facts: Facts,
    blocks: Vec<Block>,
    keys: Vec<u64>,
    looks: Vec<i64>,
    shapes: Vec<Shape>,
    rounds: Rounds,
}

impl Document {
    /// Takes everything except the `core` out of the blocks, which were read and are not judged
    /// yet.
    pub(crate) fn set_apart(&mut self, core: Range<usize>) {
        let ends = &mut self.ends;
        ends.head = core.start;
        ends.tail = self.blocks.len() - core.end;
        ends.are_apart = false;
        self.rounds.begin(0);
        self.take_apart();
    }

    /// Whether the text has ends.
    pub(crate) fn has_ends(&self) -> bool {
        self.ends.head + self.ends.tail > 0
    }

    /// Number of blocks in the text, including its ends.
    pub(crate) fn all_blocks(&self) -> usize {
        let apart = usize::from(self.ends.are_apart);
        self.blocks.len() + apart * (self.ends.head + self.ends.tail)
    }

    /// Range of the core among all blocks.
    pub(crate) fn core(&self) -> Range<usize> {
        self.ends.head..self.all_blocks() - self.ends.tail
    }

    /// Indices, among all blocks, of those outside the core.
    pub(crate) fn ends(&self) -> impl Iterator<Item = usize> {
        let core = self.core();
        (0..core.start).chain(core.end..self.all_blocks())
    }

    /// Facts about the text in which block `at` was judged.
    pub(crate) fn facts_of(&self, at: usize) -> &Facts {
        match self.core().contains(&at) {
            true => &self.facts,
            false => &self.ends.facts,
        }
    }

    /// Swaps the facts about the text as a whole with those about the core.
    pub(crate) fn swap_facts(&mut self) {
        std::mem::swap(&mut self.facts, &mut self.ends.facts);
    }

    /// Keeps block `at` after all, with the points that the decisions gave it.
    pub(crate) fn restore(&mut self, at: usize) {
        let doubt = self.facts_of(at).doubt;
        let block = &mut self.blocks[at];
        if block.turn != Turn::None {
            block.points = self.rounds.points[at] + doubt;
            block.turn = Turn::None;
        }
        block.body = true;
    }

    /// Index of the first line of the blocks.
    pub(crate) fn first_line(&self) -> usize {
        self.blocks
            .first()
            .map_or(0, |block| block.first_line as usize)
    }

    /// Takes the ends out of the blocks, if they are there.
    pub(crate) fn take_apart(&mut self) {
        let ends = &mut self.ends;
        if std::mem::replace(&mut ends.are_apart, true) {
            return;
        }
        let (head, tail) = (ends.head, ends.tail);
        take(&mut self.blocks, &mut ends.blocks, head, tail);
        take(&mut self.keys, &mut ends.keys, head, tail);
        take(&mut self.looks, &mut ends.looks, head, tail);
        take(&mut self.shapes, &mut ends.shapes, head, tail);
        self.rounds.take(&mut ends.rounds, head, tail);
        if let Some(first) = self.blocks.first_mut() {
            // Nothing precedes the first line, not even an empty line.
            ends.gap = std::mem::take(&mut first.gap);
        }
        let headline = &mut self.facts.headline;
        *headline = headline.and_then(|at| at.checked_sub(head as u32));
    }

    /// Puts the ends back among the blocks.
    pub(crate) fn put_together(&mut self) {
        let ends = &mut self.ends;
        if !std::mem::take(&mut ends.are_apart) {
            return;
        }
        if let Some(first) = self.blocks.first_mut() {
            first.gap = ends.gap;
        }
        let head = ends.head;
        put(&mut self.blocks, &ends.blocks, head);
        put(&mut self.keys, &ends.keys, head);
        put(&mut self.looks, &ends.looks, head);
        put(&mut self.shapes, &ends.shapes, head);
        self.rounds.put(&mut ends.rounds, head, ends.blocks.len());
        self.facts.headline = self.facts.headline.map(|at| at + head as u32);
    }
}

impl Rounds {
    /// Makes the first decision about the `ends` the one before.
    pub(crate) fn hold_ends(&mut self, ends: impl Iterator<Item = usize>) {
        for at in ends {
            self.points_before[at] = clamped(self.points[at]);
            self.body_before[at] = self.body_first[at];
        }
    }

    fn take(&mut self, ends: &mut Rounds, head: usize, tail: usize) {
        take(&mut self.alone, &mut ends.alone, head, tail);
        take(&mut self.points, &mut ends.points, head, tail);
        take(&mut self.body, &mut ends.body, head, tail);
        take(&mut self.points_before, &mut ends.points_before, head, tail);
        take(&mut self.body_before, &mut ends.body_before, head, tail);
        take(&mut self.body_first, &mut ends.body_first, head, tail);
    }

    /// Puts the values of the ends back, zeros where nothing was decided about them yet.
    fn put(&mut self, ends: &mut Rounds, head: usize, count: usize) {
        fn filled<T: Copy + Default>(
            to: &mut Vec<T>,
            ends: &mut Vec<T>,
            head: usize,
            count: usize,
        ) {
            ends.resize(count, T::default());
            put(to, ends, head);
        }
        filled(&mut self.alone, &mut ends.alone, head, count);
        filled(&mut self.points, &mut ends.points, head, count);
        filled(&mut self.body, &mut ends.body, head, count);
        filled(
            &mut self.points_before,
            &mut ends.points_before,
            head,
            count,
        );
        filled(&mut self.body_before, &mut ends.body_before, head, count);
        filled(&mut self.body_first, &mut ends.body_first, head, count);
    }
}

/// Moves the first `head` and the last `tail` entries, of one for each block, to `ends`.
fn take<T: Copy>(from: &mut Vec<T>, ends: &mut Vec<T>, head: usize, tail: usize) {
    ends.clear();
    if head + tail == 0 {
        return;
    }
    let Some(end) = from.len().checked_sub(tail).filter(|&end| head <= end) else {
        return;
    };
    ends.extend_from_slice(&from[..head]);
    ends.extend_from_slice(&from[end..]);
    from.truncate(end);
    from.drain(..head);
}

/// Moves the entries back.
fn put<T: Copy>(to: &mut Vec<T>, ends: &[T], head: usize) {
    // Most texts have no ends.
    if ends.is_empty() {
        return;
    }
    let Some((head, tail)) = ends.split_at_checked(head) else {
        return;
    };
    to.extend_from_slice(tail);
    to.splice(..0, head.iter().copied());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_apart_comes_back() {
        let block = |at: u32| Block {
            first_line: at,
            gap: at == 2,
            ..Block::default()
        };
        let mut document = Document {
            blocks: (0..6).map(block).collect(),
            keys: (0..6).collect(),
            looks: (10..16).collect(),
            ..Document::default()
        };
        let of = |document: &Document| {
            let lines = document.blocks.iter().map(|block| block.first_line);
            (lines.collect::<Vec<_>>(), document.keys.clone())
        };
        document.set_apart(2..5);
        assert_eq!(of(&document), (vec![2, 3, 4], vec![2, 3, 4]));
        assert!(!document.blocks[0].gap, "nothing stands above the core");
        assert_eq!((document.first_line(), document.all_blocks()), (2, 6));
        // Lines are joined and decided about.
        document.blocks.remove(1);
        document.keys.remove(1);
        document.looks.remove(1);
        document.rounds.points = vec![7, 8];
        document.facts.headline = Some(1);
        document.put_together();
        document.put_together();
        assert_eq!(of(&document), (vec![0, 1, 2, 4, 5], vec![0, 1, 2, 4, 5]));
        assert_eq!(document.looks, [10, 11, 12, 14, 15]);
        assert_eq!(document.rounds.points, [0, 0, 7, 8, 0]);
        assert_eq!(document.facts.headline, Some(3));
        assert!(document.blocks[2].gap);
        assert_eq!(document.core(), 2..4);
        assert_eq!(document.ends().collect::<Vec<_>>(), [0, 1, 4]);
        document.rounds.points[4] = 9;
        document.take_apart();
        assert_eq!(document.rounds.points, [7, 8]);
        assert_eq!(document.facts.headline, Some(1));
        document.put_together();
        assert_eq!(document.rounds.points, [0, 0, 7, 8, 9]);
    }

    #[test]
    fn a_text_without_ends_stays_whole() {
        let mut document = Document::default();
        document.set_apart(0..0);
        document.put_together();
        assert!(!document.has_ends());
        document.blocks.push(Block::default());
        document.set_apart(0..1);
        assert_eq!(document.blocks.len(), 1);
        assert_eq!(document.ends().count(), 0);
    }
}
