//! Families that are looked up together.
//!
//! A block has some seventy features, and the text is decided about half a dozen times. Looking
//! each of them up by itself took most of the time of a decision. But many families share a
//! quantity, and what they say side by side is a sum: so the points of all families of a *bundle*
//! are added up once, for every combination of the ranges of its quantities, and a block asks for
//! the sum. The report and the tuner still see each family by itself.

use super::buckets::{self as b, Axis};
use super::families::{self as f, FAMILIES, OFFSETS};
use super::Feature;

/// Families, and the quantities of all of them.
pub(crate) struct Bundle {
    /// The quantities.
    axes: &'static [Axis],
    /// The families, and for each of their quantities its place among those of the bundle.
    families: &'static [(usize, &'static [usize])],
}

macro_rules! bundles {
    ($($name:ident [$($axis:ident),*] $($family:ident [$($place:literal),*])+;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Order { $($name),* }
        $(pub(crate) const $name: usize = Order::$name as usize;)*
        static BUNDLES: &[Bundle] = LIST;
        const LIST: &[Bundle] = &[$(Bundle {
            axes: &[$(b::$axis),*],
            families: &[$((f::$family, &[$($place),*])),+],
        }),*];
    };
}

bundles! {
    EDGES [START, END, SIZE, LEAD] EDGES [0, 1, 2] LEADS [3, 2, 1];
    MARKS [FEW, FEW, SIZE] COMMAS [0, 2] SENTENCES [1, 2];
    SIGNS [FEW, FEW, FEW, SIZE] SEPARATORS [0, 3] QUOTES [1, 3] SYMBOLS [2, 3];
    TRACES [SOME, SOME, SOME, SOME, FLAG, SIZE] LINKS [0, 5] GLUED [1, 5] BRACKETS [2, 5] COLONS [3, 5] HANGS [4, 5];
    CAPITALS [SHARE, SHARE, SIZE] CAPS [0, 2] UPPERS [1, 2];
    NUMBERS [SHARE, SHARE, SIZE] NUMBERS [0, 2] DATES [1, 2];
    SAID_BEFORE [REPEATS, TITLE, FEW, SIZE] REPEATS [0, 3] TITLE [1, 3] TITLE_WORDS [2, 3];
    TWO_AWAY [KIND, KIND, KIND] BEFORE2 [0, 2] AFTER2 [1, 2];
    DENSITY [DENSITY, DENSITY, KIND] NEAR [0, 2] WIDE [1, 2];
    PROSE [REGIME, DISTANCE, DISTANCE, KIND] PROSE_BEFORE [0, 1, 3] PROSE_AFTER [0, 2, 3];
    INDEX [REGIME, INDEX, INDEX, KIND] FROM_START [0, 1, 3] FROM_END [0, 2, 3];
    WAY [TENTH, PASSED, KIND] TENTH [0, 2] PASSED [1, 2];
    HEADLINE [REGIME, PLACE, INDENT, KIND] HEADLINE [0, 1, 3] INDENT [2, 3];
    SAID_BESIDE [SAID, SAID, KIND] HITS_BEFORE [0, 2] HITS_AFTER [1, 2];
    RULES_NEAR [FEW, FEW, FEW, KIND] THREAD_NEAR [0, 3] LINKS_NEAR [1, 3] HITS_NEAR [2, 3];
    RULES_WIDE [FURNITURE, REACH, KIND] HITS_WIDE [0, 2] BYLINE [1, 2];
    HEADERS [REACH, REACH, KIND] HEADER [0, 2] THREAD [1, 2];
    C_MAIN [MAIN, POINTS, POINTS] C_MAIN_NEAR [0, 1, 2] C_NEAR [2, 1] C_MAIN [0, 2];
    C_BESIDE [POINTS, POINTS, POINTS] C_BEFORE [2, 0] C_AFTER [2, 1];
    C_RUN [RUN, POINTS, POINTS] C_RUN_NEAR [0, 1, 2] C_RUN_POINTS [0, 2];
    C_BODY_POINTS [PROSE, REPEATS, POINTS, POINTS] C_BODY_POINTS [0, 3] C_REPEATS [1, 3] C_WIDE [3, 2];
    C_COVER [COVER, RUN, KIND] C_RUN_TITLE [0, 1, 2] C_RUN [1, 2];
    C_BODY [PROSE, PASSED, KIND] C_BODY [0, 2] C_PASSED [1, 2];
    C_COHESION [COHESION, MAIN, CONTENT, FLAG] C_COHESION [0, 2, 3] C_COHESION_MAIN [0, 1];
}

const fn offsets() -> [usize; LIST.len() + 1] {
    let mut offsets = [0; LIST.len() + 1];
    let mut at = 0;
    while at < LIST.len() {
        offsets[at + 1] = offsets[at] + b::combinations(LIST[at].axes);
        at += 1;
    }
    offsets
}

/// The first entry of each bundle.
const STARTS: [usize; LIST.len() + 1] = offsets();

/// Number of entries of the bundles that need no decision; they stand first.
pub(crate) const FIRST: usize = STARTS[C_MAIN];

/// Number of entries.
pub(crate) const COUNT: usize = STARTS[LIST.len()];

/// The entry of a bundle for one range of each of its quantities.
#[inline(always)]
pub(crate) fn entry<const N: usize>(bundle: usize, ranges: [usize; N]) -> usize {
    let axes = LIST[bundle].axes;
    debug_assert_eq!(axes.len(), N);
    let mut index = 0;
    for (axis, range) in axes.iter().zip(ranges) {
        debug_assert!(range < axis.len());
        index = index * axis.len() + range;
    }
    STARTS[bundle] + index
}

/// The features of a bundle for one range of each of its quantities.
pub(crate) fn features(bundle: usize, ranges: &[usize]) -> impl Iterator<Item = Feature> + '_ {
    BUNDLES[bundle]
        .families
        .iter()
        .map(move |&(family, places)| {
            let axes = FAMILIES[family].axes.iter().zip(places);
            let index = axes.fold(0, |index, (axis, &place)| {
                index * axis.len() + ranges[place]
            });
            OFFSETS[family] + index as Feature
        })
}

/// The sums of all entries, where `points` gives those of a feature.
pub(crate) fn sums(points: impl Fn(Feature) -> i64) -> Vec<i64> {
    let mut sums = vec![0; COUNT];
    let mut entries = sums.iter_mut();
    for (at, bundle) in BUNDLES.iter().enumerate() {
        let mut ranges = vec![0; bundle.axes.len()];
        for entry in entries.by_ref().take(b::combinations(bundle.axes)) {
            *entry = features(at, &ranges).map(&points).sum();
            // The next combination: the last quantity counts fastest.
            for (range, axis) in ranges.iter_mut().zip(bundle.axes).rev() {
                *range += 1;
                if *range < axis.len() {
                    break;
                }
                *range = 0;
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_in_one_bundle_with_its_own_quantities() {
        let mut seen = vec![false; FAMILIES.len()];
        for bundle in BUNDLES {
            for &(family, places) in bundle.families {
                assert!(!std::mem::replace(&mut seen[family], true));
                let own = FAMILIES[family].axes.iter().map(|axis| axis.names);
                let named = places.iter().map(|&place| bundle.axes[place].names);
                assert!(own.eq(named), "{}", FAMILIES[family].id);
            }
        }
    }

    #[test]
    fn an_entry_is_the_sum_of_its_features() {
        let points = |feature: Feature| i64::from(feature) * i64::from(feature) + 1;
        let sums = sums(points);
        for ranges in [[0, 0, 0], [12, 9, 9], [7, 3, 8], [1, 9, 0]] {
            let expected: i64 = [
                f::feature(f::C_MAIN_NEAR, ranges),
                f::feature(f::C_NEAR, [ranges[2], ranges[1]]),
                f::feature(f::C_MAIN, [ranges[0], ranges[2]]),
            ]
            .into_iter()
            .map(points)
            .sum();
            assert_eq!(sums[entry(C_MAIN, ranges)], expected);
        }
    }
}
