//! What the previous decision says of each block, as ranges of quantities.
//!
//! A later decision only needs the ranges, but a dozen times for every block. So they are computed
//! once, and those of a block fit into eight bytes.

use super::buckets as b;
use crate::document::CLAMP;

/// What a decision says of a block, as ranges.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// Range of its points: [`b::POINTS`].
    pub own: u8,
    /// Range of the mean points of the 3 blocks on either side.
    pub near: u8,
    /// Range of the mean points of the 10 blocks on either side.
    pub wide: u8,
    /// Its position relative to the main run of body: [`b::MAIN`].
    pub place: u8,
    /// The share of the body that its run of body holds: [`b::RUN`].
    pub run: u8,
    /// Percent of the title's words that its run uses, plus one: [`b::COVER`].
    pub cover: u8,
    /// How much of the body is before it: [`b::PASSED`].
    pub passed: u8,
    /// How many of its words the body also uses elsewhere: [`b::COHESION`].
    pub cohesion: u8,
}

impl Row {
    /// The row beyond the ends of the text.
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

/// The first values of the ranges of [`b::PASSED`] in a body with a given number of words.
pub(crate) struct Passed([u32; b::PASSED.len()]);

impl Passed {
    pub(crate) fn of(all: u32) -> Self {
        let edges = b::PASSED.edges;
        Passed(std::array::from_fn(|at| match edges.get(at) {
            _ if all == 0 => u32::MAX,
            // Any word before the block is more than nothing.
            Some(1) => 1,
            Some(&edge) => (u64::from(edge) * u64::from(all)).div_ceil(1000) as u32,
            None => u32::MAX,
        }))
    }

    /// The range of `words`, given that it is `range` or a higher one.
    #[inline]
    pub(crate) fn range(&self, words: u32, mut range: u8) -> u8 {
        while words >= self.0[usize::from(range)] && usize::from(range) + 1 < self.0.len() {
            range += 1;
        }
        range
    }

    /// The range of `words`, given that it is `range` or a lower one.
    #[inline]
    pub(crate) fn range_back(&self, words: u32, mut range: u8) -> u8 {
        while range > 0 && words < self.0[usize::from(range) - 1] {
            range -= 1;
        }
        range
    }
}

/// Number of blocks on either side in the widest mean.
pub(crate) const WIDE: usize = 10;

/// Factors that replace a division by each number, in units of 2⁻¹⁸: exact as long as the product
/// of dividend and divisor is below 2¹⁸.
const RECIPROCALS: [u32; 2 * WIDE + 1] = {
    let mut all = [0; 2 * WIDE + 1];
    let mut at = 1;
    while at < all.len() {
        all[at] = (1 << 18) / at as u32 + 1;
        at += 1;
    }
    all
};

/// Range of the mean points of the blocks at most `REACH` away, of which `count` are in the text.
/// The block itself, with `own` points, is left out.
#[inline(always)]
pub(crate) fn mean<const REACH: usize>(sums: &[i16; 2 * WIDE + 2], count: usize, own: i16) -> u8 {
    // Twenty blocks fit into the sums.
    let sum = sums[WIDE + 1 + REACH]
        .wrapping_sub(sums[WIDE - REACH])
        .wrapping_sub(own);
    // A division would take longer.
    let mean = (u32::from(sum.unsigned_abs()) * RECIPROCALS[count]) >> 18;
    points_range(if sum < 0 { -(mean as i16) } else { mean as i16 })
}

/// The range of points between -[`CLAMP`] and [`CLAMP`].
#[inline(always)]
pub(crate) fn points_range(points: i16) -> u8 {
    b::POINTS.of_small((points + 500) as u32) as u8
}
