//! The minimum points of context in a text in which every block is surely body.
//!
//! In such a text the previous decision says the same of every block: all points are in the highest
//! range, the one run of body holds everything, and every block is inside it. What remains open is
//! the block's kind, what its rules say, and a few quantities that only a closer look would
//! determine; for these the worst case is assumed.

use super::buckets as b;
use super::bundles::{self as g, Entry};
use super::context::may_be_headline;
use super::families::{self as f, feature, OFFSETS};
use super::Feature;
use crate::document::{Document, KINDS};

/// The highest range of points, also for means of points.
const TOP: usize = b::POINTS.len() - 1;
/// Possible ranges of the neighbours' points. Beyond the first and the last block there is nothing,
/// which counts as the lowest range.
const BESIDE: [usize; 2] = [0, TOP];
/// Range of [`b::MAIN`]: inside the main run.
const INSIDE: usize = 1;
/// Range of [`b::RUN`]: the run holds all of the body.
const WHOLE: usize = b::RUN.len() - 1;
/// Range of [`b::PROSE`]: all words of the text are body.
const ALL: usize = b::PROSE.len() - 1;

/// The minimum points of context in one decision.
#[derive(Clone, Debug)]
pub(crate) struct Least {
    by_kind: [i32; KINDS],
    by_said: [i32; b::SAID.len()],
    /// Added for a first block that may be a heading.
    opening: i32,
    /// Added for a first block that may be the headline.
    headline: i32,
}

impl Least {
    /// Computes the minima, given the points of each feature and the sum of each entry of the
    /// bundles.
    pub(crate) fn new(points: impl Fn(Feature) -> i32, sum: impl Fn(Entry) -> i32) -> Self {
        // The lowest entry of a bundle among those with the same key.
        let least = |bundle, key: &dyn Fn(&[usize]) -> Option<usize>| {
            let mut least = [i32::MAX; b::SAID.len()];
            g::each_entry(bundle, |ranges, entry| {
                if let Some(key) = key(ranges) {
                    least[key] = least[key].min(sum(entry));
                }
            });
            least
        };
        let of_all = [
            least(g::C_BESIDE, &|r| {
                let is_so = r[0] == TOP && BESIDE.contains(&r[1]) && BESIDE.contains(&r[2]);
                is_so.then_some(0)
            }),
            least(g::C_BODY_POINTS, &|r| {
                (r[0] == TOP && r[1] == ALL && r[3] == TOP).then_some(0)
            }),
            least(g::C_MAIN, &|r| (*r == [TOP, TOP, INSIDE]).then_some(0)),
            least(g::C_RUN, &|r| (*r == [TOP, TOP, WHOLE]).then_some(0)),
            least(g::C_PASSED_POINTS, &|r| (r[..2] == [TOP, TOP]).then_some(0)),
            least(g::C_COHESION, &|r| (r[0] == INSIDE).then_some(0)),
        ];
        let of_all = of_all.iter().map(|least| least[0]).sum::<i32>();
        let of_kind = [
            least(g::C_MAIN_KIND, &|r| (r[2] == INSIDE).then_some(r[0])),
            least(g::C_COVER, &|r| (r[2] == WHOLE).then_some(r[0])),
            least(g::C_BODY, &|r| (r[1] == ALL).then_some(r[0])),
        ];
        let of_said = [
            least(g::C_SAID_NEAR, &|r| (r[1] == TOP).then_some(r[0])),
            least(g::C_SAID_MAIN, &|r| (r[1] == INSIDE).then_some(r[0])),
        ];
        let openings = OFFSETS[f::C_OPENING]..OFFSETS[f::C_OPENING + 1];
        Least {
            by_kind: std::array::from_fn(|kind| {
                of_all + of_kind.iter().map(|least| least[kind]).sum::<i32>()
            }),
            by_said: std::array::from_fn(|said| of_said.iter().map(|least| least[said]).sum()),
            opening: openings.map(&points).min().unwrap_or(0).min(0),
            headline: points(feature(f::C_HEADLINE, [1])).min(0),
        }
    }

    /// The minimum points of context for block `at` of such a text.
    #[inline]
    pub(crate) fn of(&self, document: &Document, at: usize) -> i32 {
        let block = &document.blocks[at];
        let mut least = self.by_kind[block.kind as usize] + self.by_said[usize::from(block.said)];
        if at == 0 && block.kind.is_heading() {
            least += self.opening;
            if may_be_headline(document) {
                least += self.headline;
            }
        }
        least
    }
}
