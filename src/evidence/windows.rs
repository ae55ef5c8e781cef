//! What is around each block, as prefix sums, so that any window takes two look-ups.
//!
//! A decision needs to know for every block how much prose and how many hits there are in the two,
//! six, ten or twenty blocks on either side. So the sums up to each block are stored, and a window
//! is the difference of two of them. The arrays extend beyond both ends of the text, where nothing
//! more is added: so every window has the same position in its slice of them, and no bounds need to
//! be checked.

use super::buckets as b;
use super::rows::Passed;
use crate::document::{Block, Kind};
use crate::label::Label;

/// The windows over the blocks of a text.
#[derive(Debug, Default)]
pub(crate) struct Windows {
    /// Words of prose before each block, starting [`REACH`] blocks before the first.
    prose: Vec<u32>,
    /// The rows, starting one more than [`NEAR`] blocks before the first.
    rows: Vec<Row>,
}

/// Blocks on either side in the widest window of prose.
const REACH: usize = 20;
/// Blocks on either side in the widest of the other windows.
const NEAR: usize = 10;

/// What is known of a block and of all before it. The sums wrap, but no window holds so many
/// blocks.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Row {
    pub kind: u8,
    /// What its rules say it is: see [`Block::said`].
    pub said: u8,
    pub gap: bool,
    /// Blocks hit by rules, itself included.
    hits: u8,
    /// Blocks of a comment thread, itself included.
    threads: u8,
    /// Blocks of navigation, related links and social buttons, itself included.
    links: u8,
    /// Blocks since the last prose, at most [`FAR`]; 0 for none.
    since_prose: u8,
    /// Blocks until the next prose.
    until_prose: u8,
    /// How much of the text's prose is before it: [`b::PASSED`].
    pub passed: u8,
}

/// Maximum distance of prose that is stored.
const FAR: u8 = 200;

/// The ranges of all distances that are stored.
const DISTANCES: [u8; FAR as usize + 1] = {
    let mut ranges = [0; FAR as usize + 1];
    let mut at = 0;
    while at < ranges.len() {
        ranges[at] = b::DISTANCE.range_of(if at == 0 { u32::MAX } else { at as u32 });
        at += 1;
    }
    ranges
};

impl Windows {
    /// Working memory for a pass that is over before the windows are filled.
    pub(crate) fn room(&mut self) -> &mut Vec<u32> {
        &mut self.prose
    }

    pub(crate) fn fill(&mut self, blocks: &[Block]) {
        let Windows { prose, rows } = self;
        prose.clear();
        prose.reserve_exact(blocks.len() + 2 * REACH + 1);
        prose.resize(blocks.len() + 2 * REACH + 1, 0);
        rows.clear();
        rows.reserve_exact(blocks.len() + 2 * NEAR + 1);
        rows.resize(blocks.len() + 2 * NEAR + 1, Row::default());
        let of = Label::number;
        let mut words = 0_u32;
        let (mut hits, mut threads, mut links) = (0_u8, 0_u8, 0_u8);
        let mut since_prose = 0;
        let so_far = prose[REACH + 1..].iter_mut().zip(&mut rows[NEAR + 1..]);
        for (block, (prose, row)) in blocks.iter().zip(so_far) {
            if block.kind.is_prose() {
                words = words.saturating_add(u32::from(block.shape.words));
            }
            *prose = words;
            let said = block.said;
            let is_link = said == of(Label::Navigation)
                || said == of(Label::Related)
                || said == of(Label::Social);
            hits = hits.wrapping_add(u8::from(said > 0));
            threads = threads.wrapping_add(u8::from(said == of(Label::Comments)));
            links = links.wrapping_add(u8::from(is_link));
            *row = Row {
                kind: block.kind as u8,
                said,
                gap: block.gap,
                hits,
                threads,
                links,
                since_prose,
                until_prose: 0,
                passed: 0,
            };
            since_prose = further(since_prose, row.kind);
        }
        prose[REACH + 1 + blocks.len()..].fill(words);
        rows[NEAR + 1 + blocks.len()..].fill(Row {
            kind: Kind::Edge as u8,
            hits,
            threads,
            links,
            ..Row::default()
        });
        let ranges = Passed::of(words);
        let mut passed = ranges.range(words, 0);
        let (mut until, mut kind) = (0, Kind::Edge as u8);
        let rows = rows[NEAR + 1..][..blocks.len()].iter_mut();
        let prose = &prose[REACH..][..blocks.len()];
        for (row, &before) in rows.zip(prose).rev() {
            passed = ranges.range_back(before, passed);
            row.passed = passed;
            until = further(until, kind);
            row.until_prose = until;
            kind = row.kind;
        }
    }

    /// What is around block `at`.
    #[inline(always)]
    pub(crate) fn around(&self, at: usize) -> Around<'_> {
        let rows = self.rows[at..].first_chunk();
        let prose = self.prose[at..].first_chunk();
        Around {
            rows: rows.expect("the rows go on beyond the text"),
            prose: prose.expect("the sums go on beyond the text"),
        }
    }
}

/// The distance of prose from a block, given `distance`, which is that from the block beside it,
/// and the kind of that block.
fn further(distance: u8, beside: u8) -> u8 {
    if beside >= Kind::Prose as u8 {
        1
    } else {
        // 0 stays 0.
        (distance + u8::from(distance > 0)).min(FAR)
    }
}

/// What is around one block.
#[derive(Clone, Copy)]
pub(crate) struct Around<'w> {
    rows: &'w [Row; 2 * NEAR + 2],
    prose: &'w [u32; 2 * REACH + 2],
}

impl Around<'_> {
    /// The row of the block at this offset.
    #[inline(always)]
    pub(crate) fn row(&self, offset: isize) -> Row {
        self.rows[(NEAR + 1).wrapping_add_signed(offset)]
    }

    /// Sum of `of` over the blocks at most `reach` away, without the block itself.
    #[inline(always)]
    fn sum(&self, reach: usize, of: impl Fn(Row) -> u8) -> u8 {
        let at = NEAR + 1;
        let all = of(self.rows[at + reach]).wrapping_sub(of(self.rows[at - reach - 1]));
        all.wrapping_sub(of(self.rows[at]).wrapping_sub(of(self.rows[at - 1])))
    }

    /// Blocks hit by rules at most `reach` away.
    #[inline(always)]
    pub(crate) fn hits(&self, reach: usize) -> u32 {
        self.sum(reach, |row| row.hits).into()
    }

    /// Blocks of a comment thread at most `reach` away.
    #[inline(always)]
    pub(crate) fn threads(&self, reach: usize) -> u32 {
        self.sum(reach, |row| row.threads).into()
    }

    /// Blocks of links at most `reach` away.
    #[inline(always)]
    pub(crate) fn links(&self, reach: usize) -> u32 {
        self.sum(reach, |row| row.links).into()
    }

    /// Range of the words of prose per block at most `BLOCKS` away, of which `count` are in the
    /// text. The block itself is left out.
    #[inline(always)]
    pub(crate) fn density<const BLOCKS: usize>(&self, count: usize) -> usize {
        let own = self.prose[REACH + 1] - self.prose[REACH];
        let words = self.prose[REACH + 1 + BLOCKS] - self.prose[REACH - BLOCKS] - own;
        b::DENSITY.of(match count {
            0 => words,
            // Dividing by a constant takes less than half the time.
            count if count == 2 * BLOCKS => words / (2 * BLOCKS) as u32,
            count => words / count as u32,
        })
    }

    /// The ranges of the distances to the last prose and to the next.
    #[inline(always)]
    pub(crate) fn distances(&self) -> [usize; 2] {
        let row = self.row(0);
        [row.since_prose, row.until_prose]
            .map(|blocks| DISTANCES[usize::from(blocks.min(FAR))].into())
    }
}
