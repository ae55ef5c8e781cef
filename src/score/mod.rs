//! Points: what each piece of evidence is worth.
//!
//! A hundred points multiply the odds of being body text by e; positive points speak for body text, negative ones for
//! clutter. The table is tuned on an annotated corpus by a command of this repository and is stored in [`table`]; a
//! rule that does not occur in the corpus keeps the points of its row in the catalogue.

pub(crate) mod cues;
mod sum;
pub(crate) mod table;

use crate::evidence::bundles::{self, Entry};
use crate::evidence::sure::Least;
use crate::evidence::{self, families, Feature, Sink};
use crate::rules;

pub(crate) use sum::Sum;

/// Number of decisions about a text: the first uses its blocks alone, the later ones also use what the previous
/// decision says of the text.
pub const ROUNDS: usize = 3;

/// The points of every feature, and the costs of the decisions.
#[derive(Clone, Debug)]
pub struct Points {
    /// Points by feature, for each decision.
    pub features: Vec<[i16; ROUNDS]>,
    /// Points of each cue anywhere in a block, and its additional points as the first word.
    pub cues: Vec<[[i16; ROUNDS]; 2]>,
    /// Cost of a change between body and clutter, in each decision.
    pub switch: [i32; ROUNDS],
}

impl Points {
    /// The tuned table.
    pub fn tuned() -> Self {
        let mut features = vec![[0; ROUNDS]; evidence::count()];
        for (family, columns) in table::FAMILIES {
            let Some(at) = families::FAMILIES
                .iter()
                .position(|known| known.id == *family)
            else {
                continue;
            };
            let range = usize::from(families::OFFSETS[at])..usize::from(families::OFFSETS[at + 1]);
            for (at, points) in features[range].iter_mut().enumerate() {
                *points = columns.map(|column| column.get(at).copied().unwrap_or(0));
            }
        }
        for (at, rule) in rules::catalogue().iter().enumerate() {
            let tuned = table::RULES.iter().find(|(id, _)| *id == rule.id);
            features[usize::from(families::COUNT) + at] =
                tuned.map_or([rule.points; ROUNDS], |(_, points)| *points);
        }
        Points {
            features,
            cues: cues::CUES.iter().map(|(_, points)| *points).collect(),
            switch: table::SWITCH,
        }
    }
}

impl Points {
    /// The points of a feature, for each decision.
    pub fn of(&self, feature: Feature) -> [i16; ROUNDS] {
        match evidence::cue(feature) {
            Some((cue, is_first)) => self.cues[cue][usize::from(is_first)],
            None => self.features[usize::from(feature)],
        }
    }
}

/// The points of the families' features, of the cues and of the rules. The first evidence counts in all decisions, so
/// its points for all of them are packed into one number per feature: a block has some fifty such features, and each
/// takes a single addition. Evidence that depends on the previous decision counts in one decision only. A feature has
/// at most 16 000 points.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    // Arrays of known size: looking up an entry does not need to load their length.
    families: Box<[i64; families::FIRST]>,
    /// The sums of the bundles.
    bundles: Box<[i64; bundles::FIRST]>,
    /// By cue, as a document stores it (see [`crate::document::Document::cues`]).
    cues: Vec<i64>,
    /// By rule of the catalogue.
    rules: Vec<i64>,
    /// For each of the later decisions.
    later: [Later; ROUNDS - 1],
}

/// The points of the evidence that depends on the previous decision.
#[derive(Clone, Debug)]
struct Later {
    least: Least,
    families: Box<[i16; families::COUNT as usize - families::FIRST]>,
    bundles: Box<[i32; bundles::COUNT - bundles::FIRST]>,
}

impl Packed {
    pub(crate) fn new(points: &Points) -> Self {
        let families = points.features.iter().take(usize::from(families::COUNT));
        let families: Vec<i64> = families.map(pack_points).collect();
        let bundles = bundles::sums(|feature| families[usize::from(feature)]);
        let rules = points.features.iter().skip(usize::from(families::COUNT));
        let cues = |cue: &[[i16; ROUNDS]; 2]| {
            let anywhere = pack_points(&cue[0]);
            [anywhere, anywhere + pack_points(&cue[1])]
        };
        let later = |round| {
            let of_round = |&packed: &i64| lane(packed, round);
            let later_families = families[families::FIRST..].iter().map(of_round);
            let later_bundles = bundles[bundles::FIRST..].iter().map(of_round);
            let of_entry = |entry: Entry| lane(bundles[entry.start + entry.index], round);
            let of_feature = |feature: Feature| lane(families[usize::from(feature)], round);
            let least = Least::new(of_feature, of_entry);
            Later {
                least,
                families: boxed(later_families.map(|points| points as i16)),
                bundles: boxed(later_bundles),
            }
        };
        Packed {
            later: std::array::from_fn(|at| later(at + 1)),
            bundles: boxed(bundles.iter().copied()),
            families: boxed(families.iter().copied()),
            cues: points.cues.iter().flat_map(cues).collect(),
            rules: rules.map(pack_points).collect(),
        }
    }

    /// The points of a family's feature.
    #[inline]
    pub fn of(&self, feature: Feature) -> i64 {
        self.families[usize::from(feature)]
    }

    /// The points of all families of a bundle.
    #[inline]
    pub(crate) fn of_entry(&self, entry: Entry) -> i64 {
        self.bundles[entry.start..][entry.index]
    }

    /// The points of cues.
    #[inline]
    pub(crate) fn of_cues(&self, cues: &[u16]) -> i64 {
        let points = self.cues.as_slice();
        cues.iter().map(|&cue| points[usize::from(cue)]).sum()
    }

    /// The points of a rule of the catalogue; 0 for a custom rule, whose index comes after these.
    #[inline]
    pub(crate) fn of_rule(&self, index: u16) -> i64 {
        self.rules.get(usize::from(index)).copied().unwrap_or(0)
    }

    /// The minimum points of context in a later decision about a text that is surely body.
    pub(crate) fn least(&self, round: usize) -> &Least {
        &self.later[round - 1].least
    }

    /// Sums the points of a block's context in a later decision.
    #[inline]
    pub(crate) fn of_round(&self, round: usize) -> LaterSum<'_> {
        LaterSum {
            later: &self.later[round - 1],
            sum: 0,
        }
    }
}

/// As many of `values` as fit.
fn boxed<T: Copy + Default, const N: usize>(values: impl Iterator<Item = T>) -> Box<[T; N]> {
    let mut all = Box::new([T::default(); N]);
    all.iter_mut()
        .zip(values)
        .for_each(|(to, value)| *to = value);
    all
}

/// The sum of the points of a block's context in one decision.
pub(crate) struct LaterSum<'p> {
    later: &'p Later,
    sum: i32,
}

impl LaterSum<'_> {
    pub(crate) fn sum(&self) -> i32 {
        self.sum
    }
}

impl Sink for LaterSum<'_> {
    #[inline(always)]
    fn add(&mut self, feature: Feature) {
        self.sum += i32::from(self.later.families[usize::from(feature) - families::FIRST]);
    }

    #[inline(always)]
    fn add_bundle<const N: usize>(&mut self, bundle: usize, ranges: [usize; N]) {
        let Entry { start, index } = bundles::entry(bundle, ranges);
        self.sum += self.later.bundles[start - bundles::FIRST..][index];
    }
}

/// Number of bits for one decision in a packed number; sixty times the maximum number of points fits.
const LANE: u32 = 21;

/// Maximum number of points of a packed feature.
const MOST: i64 = 16_000;

/// Packs the points for all decisions into one number, so that sums of such numbers hold the sums of the points.
fn pack_points(points: &[i16; ROUNDS]) -> i64 {
    points.iter().rev().fold(0, |packed, &points| {
        (packed << LANE) + i64::from(points).clamp(-MOST, MOST)
    })
}

/// The sum for one decision in a packed number.
#[inline]
pub(crate) fn lane(packed: i64, round: usize) -> i32 {
    // With the largest possible negative amount added to each lane, no lane borrows from the one above.
    const HALF: i64 = 1 << (LANE - 1);
    const HALVES: i64 = HALF | HALF << LANE | HALF << (2 * LANE);
    let from = (packed + HALVES) >> (LANE * round as u32);
    ((from & (2 * HALF - 1)) - HALF) as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::MOST_CUES;
    use crate::evidence::buckets;

    /// An entry that [`Points::tuned`] does not find has no points, and one that it finds in the wrong place gives its
    /// points to something else: so after changing a quantity's ranges, or removing a rule, the points must be tuned
    /// again. (This is not a compile-time assertion, because the tuner must be built to do so.)
    #[test]
    fn the_table_is_that_of_the_families_and_rules() {
        let ids = |ids: &mut dyn Iterator<Item = &'static str>| ids.collect::<Vec<_>>();
        let known = ids(&mut families::FAMILIES.iter().map(|family| family.id));
        let listed = ids(&mut table::FAMILIES.iter().map(|(id, _)| *id));
        assert_eq!(listed, known, "each family once, in its place");
        for (family, (id, columns)) in families::FAMILIES.iter().zip(table::FAMILIES) {
            let all = buckets::combinations(family.axes);
            for column in columns {
                // The tuner writes a column of zeros as an empty one.
                let is_full = column.is_empty() || column.len() == all;
                assert!(is_full, "{id}: {} points for {all} ranges", column.len());
            }
        }
        for (at, (id, _)) in table::RULES.iter().enumerate() {
            let is_known = rules::catalogue().iter().any(|rule| rule.id == *id);
            assert!(is_known, "{id} is no rule of the catalogue");
            let before = &table::RULES[..at];
            assert!(before.iter().all(|(known, _)| known != id), "{id} twice");
        }
    }

    /// Even a line that all rules hit has no more points than fit into a packed number.
    #[test]
    fn all_rules_and_the_loudest_cues_fit() {
        let points = Points::tuned();
        let most = |rows: &[[i16; ROUNDS]]| {
            let of_row = |row: &[i16; ROUNDS]| row.map(|points| i64::from(points).abs());
            rows.iter().flat_map(of_row).max().unwrap_or(0)
        };
        let (families, rules) = points.features.split_at(families::COUNT.into());
        let of_rules: i64 = rules.iter().map(|&row| most(&[row])).sum();
        let of_cues = MOST_CUES as i64 * 2 * most(points.cues.as_flattened());
        let of_families = families::FAMILIES.len() as i64 * most(families);
        assert!(of_rules + of_cues + of_families < 1 << (LANE - 1));
    }

    #[test]
    fn packed_points_add_up() {
        let rows = [
            [-16_000, 16_000, -1],
            [5, -7, 16_000],
            [0, 0, -16_000],
            [-1, 0, 1],
        ];
        let mut packed = 0;
        let mut sums = [0; ROUNDS];
        for row in rows.iter().cycle().take(60) {
            packed += pack_points(row);
            for (sum, &points) in sums.iter_mut().zip(row) {
                *sum += i32::from(points);
            }
            assert_eq!([0, 1, 2].map(|round| lane(packed, round)), sums);
        }
    }
}
