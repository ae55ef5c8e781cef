//! Sums the points of the first evidence of a block.

use super::Packed;
use crate::evidence::{bundles, Feature, Sink};

/// Sums points for all decisions at once.
pub(crate) struct Sum<'p> {
    points: &'p Packed,
    packed: i64,
}

impl<'p> Sum<'p> {
    pub(crate) fn new(points: &'p Packed) -> Self {
        Sum { points, packed: 0 }
    }

    /// The sums, packed.
    pub(crate) fn packed(&self) -> i64 {
        self.packed
    }

    /// Adds sums that are packed in the same way.
    pub(crate) fn add_packed(&mut self, packed: i64) {
        self.packed += packed;
    }
}

impl Sink for Sum<'_> {
    #[inline]
    fn add(&mut self, feature: Feature) {
        self.packed += self.points.of(feature);
    }

    #[inline(always)]
    fn add_bundle<const N: usize>(&mut self, bundle: usize, ranges: [usize; N]) {
        self.packed += self.points.of_entry(bundles::entry(bundle, ranges));
    }

    #[inline(always)]
    fn add_cues(&mut self, cues: &[u16]) {
        self.packed += self.points.of_cues(cues);
    }

    /// The points of custom rules are not evidence for other lines: see [`crate::custom`].
    #[inline]
    fn add_rule(&mut self, index: u16) {
        self.packed += self.points.of_rule(index);
    }
}
