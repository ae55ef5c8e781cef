//! Evidence: everything that is known of a block, as a list of named facts.
//!
//! A score that cannot be taken apart cannot be trusted. So each fact about a block is a *feature* with a name and
//! points of its own, and a block's score is nothing but the sum of the points of its features. A feature is either a
//! rule that hit, or one bucket of a *family*: a quantity such as the number of words, or a few quantities combined,
//! divided into ranges.
//!
//! The same code lists the features for the score, for the report and for the tuner; only the [`Sink`] that receives
//! them differs. So the three can never disagree.

pub(crate) mod buckets;
pub(crate) mod bundles;
pub(crate) mod context;
pub(crate) mod families;
pub(crate) mod line;
mod rows;
pub(crate) mod sure;
pub(crate) mod windows;
mod words;

use crate::rules;
use crate::score::cues;

/// Index of a feature: first the families' buckets, then the rules of the catalogue and the custom rules, and from
/// [`CUES`] on the cues.
pub(crate) type Feature = u16;

/// Receives the features of a block.
pub(crate) trait Sink {
    /// Adds a feature of the block.
    fn add(&mut self, feature: Feature);

    /// Adds the features of all families of a bundle.
    #[inline(always)]
    fn add_bundle<const N: usize>(&mut self, bundle: usize, ranges: [usize; N]) {
        for feature in bundles::features(bundle, &ranges) {
            self.add(feature);
        }
    }

    /// Adds the cues of the block, as its document stores them.
    #[inline]
    fn add_cues(&mut self, cues: &[u16]) {
        for cue in cues {
            self.add(CUES + (cue & !1));
            if cue & 1 == 1 {
                self.add(CUES + cue);
            }
        }
    }

    /// Adds the rule at `index`, which hits the block: a rule of the catalogue, or a custom rule after these.
    #[inline]
    fn add_rule(&mut self, index: u16) {
        self.add(of_rule(index));
    }
}

impl Sink for Vec<Feature> {
    fn add(&mut self, feature: Feature) {
        self.push(feature);
    }
}

/// Maximum number of custom rules in one cleaner: their features come before those of the cues.
pub(crate) const MAX_RULES: usize = 10_000;

/// First feature of the cues: two each, for the word anywhere and for the first word.
pub(crate) const CUES: Feature = 1 << 15;

/// Maximum number of cues.
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

/// Number of features, without the cues and the custom rules.
///
/// # Panics
///
/// If the features of [`MAX_RULES`] custom rules would overlap with those of the cues: no engine starts with such a
/// catalogue.
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
