//! Adds up what the first evidence of a block counts.

use super::{pack, unpack, Packed, Points, ROUNDS};
use crate::evidence::{self, bundles, Feature, Sink};
use crate::rules;

/// Adds up points.
pub(crate) struct Sum<'p> {
    points: &'p Points,
    families: &'p Packed,
    /// The sums over the families' features, packed.
    packed: i64,
    /// The sums over the rules.
    rules: [i32; ROUNDS],
}

impl<'p> Sum<'p> {
    pub(crate) fn new(points: &'p Points, families: &'p Packed) -> Self {
        Sum {
            points,
            families,
            packed: 0,
            rules: [0; ROUNDS],
        }
    }

    /// The sum over families and cues, packed.
    pub(crate) fn packed(&self) -> i64 {
        self.packed
    }

    /// Adds such a sum.
    pub(crate) fn add_packed(&mut self, packed: i64) {
        self.packed += packed;
    }

    /// The sums over everything, packed.
    pub(crate) fn all(&self) -> i64 {
        if self.rules == [0; ROUNDS] {
            return self.packed;
        }
        let mut sums = unpack(self.packed);
        for (sum, rules) in sums.iter_mut().zip(self.rules) {
            *sum += rules;
        }
        pack(&sums)
    }
}

impl Sink for Sum<'_> {
    #[inline]
    fn add(&mut self, feature: Feature) {
        self.packed += self.families.of(feature);
    }

    #[inline(always)]
    fn add_bundle<const N: usize>(&mut self, bundle: usize, ranges: [usize; N]) {
        self.packed += self.families.of_entry(bundles::entry(bundle, ranges));
    }

    #[inline]
    fn add_cue(&mut self, cue: u16) {
        self.packed += self.families.of_cue(cue);
    }

    fn add_rule(&mut self, index: u16) {
        // What the caller's rules count is no evidence for other lines: see [`crate::custom`].
        if usize::from(index) >= rules::points().len() {
            return;
        }
        let points = &self.points.features[usize::from(evidence::of_rule(index))];
        for (sum, &points) in self.rules.iter_mut().zip(points) {
            *sum += i32::from(points);
        }
    }
}
