//! Evidence: everything that is known of a block, as a list of named facts.
//!
//! A score that nobody can take apart cannot be trusted. So each fact about a block is one
//! *feature* with a name and points of its own, and a block's score is nothing but the sum of
//! the points of its features. A feature is a rule that hit, or one bucket of a *family*: a
//! quantity such as the number of words, or a few of them side by side, cut into ranges.
//!
//! The same code lists the features for the score, for the report and for the tuner; only the
//! [`Sink`] that receives them differs. They can therefore never disagree.

pub(crate) mod buckets;
pub(crate) mod bundles;
pub(crate) mod context;
pub(crate) mod families;
pub(crate) mod line;
mod rows;
pub(crate) mod windows;
mod words;

use crate::builder::MAX_RULES;
use crate::rules;
use crate::score::{self, cues, Packed, Points, ROUNDS};

/// The id of what the caller asked for, in a report.
pub(crate) const THRESHOLD: &str = "threshold";
/// The id of what every line gets where the body was hardly believed in.
pub(crate) const DOUBT: &str = "text.doubt";
/// The id of what it counts to stand below the header of the list that closes the article.
pub(crate) const CLOSING: &str = "place.closing";

/// The id of what it counts to stand among the kept lines alone, for a line that went when they were judged again.
pub(crate) const AGAIN: &str = "text.again";

/// The ids of evidence that is neither a rule nor a quantity in its range.
pub(crate) const RESERVED: [&str; 4] = [THRESHOLD, DOUBT, CLOSING, AGAIN];

/// Whether an id in a report can be that of evidence which is no rule. All quantities stand in
/// ranges, `shape.length=…`, and all cues are words, `word=…`.
pub(crate) fn is_reserved(id: &str) -> bool {
    id.contains('=') || RESERVED.contains(&id)
}

/// Index of a feature: the families' buckets first, then the rules of the catalogue and of the caller, and
/// from [`CUES`] on the cues.
pub(crate) type Feature = u16;

/// Receives the features of a block.
pub(crate) trait Sink {
    /// The block has this feature.
    fn add(&mut self, feature: Feature);

    /// All families of a bundle.
    #[inline(always)]
    fn add_bundle<const N: usize>(&mut self, bundle: usize, ranges: [usize; N]) {
        for feature in bundles::features(bundle, &ranges) {
            self.add(feature);
        }
    }

    /// A cue of the block, as its document has it.
    #[inline]
    fn add_cue(&mut self, cue: u16) {
        self.add(CUES + (cue & !1));
        if cue & 1 == 1 {
            self.add(CUES + cue);
        }
    }

    /// The rule at `index` of the catalogue, or of the caller's after it, hits the block.
    #[inline]
    fn add_rule(&mut self, index: u16) {
        self.add(of_rule(index));
    }
}

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
        let mut sums = score::unpack(self.packed);
        for (sum, rules) in sums.iter_mut().zip(self.rules) {
            *sum += score::heard(rules);
        }
        score::pack(&sums)
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
        let points = &self.points.features[usize::from(of_rule(index))];
        for (sum, &points) in self.rules.iter_mut().zip(points) {
            *sum = sum.saturating_add(points.into());
        }
    }
}

impl Sink for Vec<Feature> {
    fn add(&mut self, feature: Feature) {
        self.push(feature);
    }
}

/// First feature of the cues: two each, for the word anywhere and for the first word.
pub(crate) const CUES: Feature = 1 << 15;

/// There is room for so many cues.
pub(crate) const CUE_ROOM: usize = (Feature::MAX - CUES) as usize / 2 + 1;

const _: () = assert!(cues::CUES.len() <= CUE_ROOM);

/// The cue that a feature is about, and whether it is the first word of its block.
pub(crate) fn cue(feature: Feature) -> Option<(usize, bool)> {
    let cue = feature.checked_sub(CUES)?;
    Some((usize::from(cue / 2), cue % 2 == 1))
}

/// The feature of the rule at `index` of the catalogue.
pub(crate) fn of_rule(index: u16) -> Feature {
    families::COUNT + index
}

/// Number of features, the cues and the caller's own rules left out.
///
/// # Panics
///
/// If a cleaner with the most rules that there may be would take some for cues: no engine starts on such
/// a catalogue.
pub(crate) fn count() -> usize {
    let count = usize::from(families::COUNT) + rules::catalogue().len();
    assert!(count + MAX_RULES <= CUES.into(), "{count} features");
    count
}

/// The name of a feature: a rule's id, or a family's id and the names of the buckets.
pub(crate) fn name(feature: Feature) -> String {
    if let Some((cue, is_first)) = cue(feature) {
        let family = if is_first { "first-word" } else { "word" };
        return format!("{family}={}", cues::CUES[cue].0);
    }
    if let Some(rule) = feature.checked_sub(families::COUNT) {
        return rules::catalogue()[usize::from(rule)].id.to_owned();
    }
    families::name(feature)
}
