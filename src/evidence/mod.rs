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
pub(crate) mod context;
pub(crate) mod families;
pub(crate) mod line;

use crate::rules;
use crate::score::ROUNDS;

/// Index of a feature: the families' buckets first, then the rules.
pub(crate) type Feature = u16;

/// Receives the features of a block.
pub(crate) trait Sink {
    /// The block has this feature.
    fn add(&mut self, feature: Feature);
}

/// Adds up points.
pub(crate) struct Sum<'p> {
    pub points: &'p [[i16; ROUNDS]],
    /// One sum for each decision.
    pub sums: [i32; ROUNDS],
}

impl Sink for Sum<'_> {
    #[inline]
    fn add(&mut self, feature: Feature) {
        for (sum, &points) in self.sums.iter_mut().zip(&self.points[usize::from(feature)]) {
            *sum += i32::from(points);
        }
    }
}

impl Sink for Vec<Feature> {
    fn add(&mut self, feature: Feature) {
        self.push(feature);
    }
}

/// The feature of the rule at `index` of the catalogue.
pub(crate) fn of_rule(index: u16) -> Feature {
    families::COUNT + index
}

/// Number of features.
pub(crate) fn count() -> usize {
    usize::from(families::COUNT) + rules::catalogue().len()
}

/// The name of a feature: a rule's id, or a family's id and the names of the buckets.
pub(crate) fn name(feature: Feature) -> String {
    if let Some(rule) = feature.checked_sub(families::COUNT) {
        return rules::catalogue()[usize::from(rule)].id.to_owned();
    }
    families::name(feature)
}
