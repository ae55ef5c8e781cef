//! What the decision before says of each block, as ranges of quantities.
//!
//! A later decision asks for the ranges alone, a dozen times for every block. So they are found once,
//! and all of a block fit into eight bytes.

use super::buckets as b;
use crate::document::CLAMP;

/// What a decision says of a block, as ranges.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// Its points: [`b::POINTS`].
    pub own: u8,
    /// The mean points of the blocks 3 around.
    pub near: u8,
    /// The mean points of the blocks 10 around.
    pub wide: u8,
    /// Its place against the main run of body: [`b::MAIN`].
    pub place: u8,
    /// The share of the body that its run of body holds: [`b::RUN`].
    pub run: u8,
    /// Percent of the title's words that its run uses, plus one: [`b::COVER`].
    pub cover: u8,
    /// How much of the body stands before it: [`b::PASSED`].
    pub passed: u8,
    /// How many of its words the body uses elsewhere: [`b::COHESION`].
    pub cohesion: u8,
}

impl Row {
    /// Beyond the ends of the text.
    pub(crate) fn beyond() -> Self {
        Row {
            own: points_range(-(CLAMP as i16)),
            near: 0,
            wide: 0,
            place: 0,
            run: 0,
            cover: 0,
            passed: 0,
            cohesion: 0,
        }
    }
}

/// Where the ranges of [`b::PASSED`] begin in a body of so many words.
pub(crate) struct Passed([u32; b::PASSED.len()]);

impl Passed {
    pub(crate) fn of(all: u32) -> Self {
        let edges = b::PASSED.edges;
        Passed(std::array::from_fn(|at| match edges.get(at) {
            _ if all == 0 => u32::MAX,
            // Whatever stands before is more than nothing.
            Some(1) => 1,
            Some(&edge) => (u64::from(edge) * u64::from(all)).div_ceil(1000) as u32,
            None => u32::MAX,
        }))
    }

    /// The range of `words`, which is `range` or one above it.
    #[inline]
    pub(crate) fn range(&self, words: u32, mut range: u8) -> u8 {
        while words >= self.0[usize::from(range)] && usize::from(range) + 1 < self.0.len() {
            range += 1;
        }
        range
    }

    /// The range of `words`, which is `range` or one below it.
    #[inline]
    pub(crate) fn range_back(&self, words: u32, mut range: u8) -> u8 {
        while range > 0 && words < self.0[usize::from(range) - 1] {
            range -= 1;
        }
        range
    }
}

/// The widest mean is over so many blocks to both sides.
pub(crate) const WIDE: usize = 10;

/// What a number is multiplied by to divide it by another one, in parts of 2 to the 18th: exact as
/// long as their product is below that.
const RECIPROCALS: [u32; 2 * WIDE + 1] = {
    let mut all = [0; 2 * WIDE + 1];
    let mut at = 1;
    while at < all.len() {
        all[at] = (1 << 18) / at as u32 + 1;
        at += 1;
    }
    all
};

/// Mean of the points of the blocks at most `REACH` away, of which `count` are in the text, as range:
/// the block itself, which has `own` points, is left out.
#[inline(always)]
pub(crate) fn mean<const REACH: usize>(sums: &[i16; 2 * WIDE + 2], count: usize, own: i16) -> u8 {
    // Twenty blocks fit into the sums.
    let sum = sums[WIDE + 1 + REACH]
        .wrapping_sub(sums[WIDE - REACH])
        .wrapping_sub(own);
    // Dividing takes longer.
    let mean = (u32::from(sum.unsigned_abs()) * RECIPROCALS[count]) >> 18;
    points_range(if sum < 0 { -(mean as i16) } else { mean as i16 })
}

/// The range of points, [`CLAMP`] at most either way.
#[inline(always)]
pub(crate) fn points_range(points: i16) -> u8 {
    b::POINTS.of_small((points + 500) as u32) as u8
}
