//! Families that are looked up together.
//!
//! A block has some seventy features, and about half a dozen decisions are taken about a text.
//! Looking each feature up by itself took most of the time of a decision. But many families share a
//! quantity, and their points are summed anyway. So the points of all families of a *bundle* are
//! summed in advance, for every combination of the ranges of its quantities, and a block looks up
//! the sum. The report and the tuner still see each family by itself.
//!
//! The length or the kind of a block need not be looked up again for each bundle either. Bundles
//! that share their first quantities form a *sheet*: all their entries for one size, or for one
//! kind, are stored together, and the start of these is computed once.

use super::buckets::{self as b, Axis};
use super::families::{self as f, FAMILIES, OFFSETS};
use super::Feature;

/// Families, and the quantities of all of them.
pub(crate) struct Bundle {
    /// The quantities, beginning with those that the sheet shares.
    axes: &'static [Axis],
    /// Number of quantities that the sheet shares.
    shared: usize,
    /// The families, and for each of their quantities its index among those of the bundle.
    families: &'static [(usize, &'static [usize])],
}

macro_rules! bundles {
    ($($name:ident [$($shared:ident),*; $($axis:ident),*] $($family:ident [$($place:literal),*])+;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Order { $($name),* }
        $(pub(crate) const $name: usize = Order::$name as usize;)*
        static BUNDLES: &[Bundle] = LIST;
        const LIST: &[Bundle] = &[$(Bundle {
            axes: &[$(b::$shared,)* $(b::$axis),*],
            shared: [$(stringify!($shared)),*].len(),
            families: &[$((f::$family, &[$($place),*])),+],
        }),*];
    };
}

// Bundles that share their first quantities are next to each other.
bundles! {
    EDGES [SIZE; START, END, LEAD] EDGES [1, 2, 0] LEADS [3, 0, 2];
    CAPITALS [SIZE; SHARE, SHARE] CAPS [1, 0] UPPERS [2, 0];
    LETTERS [SIZE; LETTERS] LETTERS [1, 0];
    NUMBERS [SIZE; SHARE, SHARE] NUMBERS [1, 0] DATES [2, 0];
    MARKS [SIZE; FEW, FEW] COMMAS [1, 0] SENTENCES [2, 0];
    SIGNS [SIZE; FEW, FEW, FEW] SEPARATORS [1, 0] QUOTES [2, 0] SYMBOLS [3, 0];
    TRACES [SIZE; SOME, SOME, SOME, SOME, FLAG] LINKS [1, 0] GLUED [2, 0] BRACKETS [3, 0] COLONS [4, 0] HANGS [5, 0];
    STOPS [SIZE; REGIME, STOPS] STOPS [1, 2, 0];
    SAID_BEFORE [SIZE; REPEATS, TITLE, FEW] REPEATS [1, 0] TITLE [2, 0] TITLE_WORDS [3, 0];
    NO_HIT [SIZE; FURNITURE] NO_HIT [1, 0];
    GAPS [KIND; GAPS, FLAG, FLAG] GAPS [1, 2, 3, 0];
    NEIGHBOURS [KIND; KIND, KIND] NEIGHBOURS [1, 0, 2];
    TWO_AWAY [KIND; KIND, KIND] BEFORE2 [1, 0] AFTER2 [2, 0];
    DENSITY [KIND; DENSITY, DENSITY] NEAR [1, 0] WIDE [2, 0];
    AROUND [KIND; REGIME, DENSITY] AROUND [1, 2, 0];
    PROSE [KIND; REGIME, DISTANCE, DISTANCE] PROSE_BEFORE [1, 2, 0] PROSE_AFTER [1, 3, 0];
    INDEX [KIND; REGIME, INDEX, INDEX] FROM_START [1, 2, 0] FROM_END [1, 3, 0];
    WAY [KIND; TENTH, PASSED] TENTH [1, 0] PASSED [2, 0];
    HEADLINE [KIND; REGIME, PLACE, INDENT] HEADLINE [1, 2, 0] INDENT [3, 0];
    SAID_BESIDE [KIND; SAID, SAID] HITS_BEFORE [1, 0] HITS_AFTER [2, 0];
    RULES_NEAR [KIND; FEW, FEW, FEW] THREAD_NEAR [1, 0] LINKS_NEAR [2, 0] HITS_NEAR [3, 0];
    RULES_WIDE [KIND; FURNITURE, REACH] HITS_WIDE [1, 0] BYLINE [2, 0];
    HEADERS [KIND; REACH, REACH] HEADER [1, 0] THREAD [2, 0];
    C_BESIDE [POINTS; POINTS, POINTS] C_BEFORE [0, 1] C_AFTER [0, 2];
    C_BODY_POINTS [POINTS; PROSE, REPEATS, POINTS] C_BODY_POINTS [1, 0] C_REPEATS [2, 0] C_WIDE [0, 3];
    C_MAIN [POINTS, POINTS; MAIN] C_MAIN_NEAR [2, 1, 0] C_NEAR [0, 1] C_MAIN [2, 0];
    C_RUN [POINTS, POINTS; RUN] C_RUN_NEAR [2, 1, 0] C_RUN_POINTS [2, 0];
    C_PASSED_POINTS [POINTS, POINTS; PASSED] C_PASSED_POINTS [2, 1, 0];
    C_MAIN_KIND [KIND; REGIME, MAIN] C_MAIN_KIND [1, 2, 0];
    C_COVER [KIND; COVER, RUN] C_RUN_TITLE [1, 2, 0] C_RUN [2, 0];
    C_BODY [KIND; PROSE, PASSED] C_BODY [1, 0] C_PASSED [2, 0];
    C_COHESION [MAIN; COHESION, CONTENT, FLAG] C_COHESION [1, 2, 3] C_COHESION_MAIN [1, 0];
    C_SAID_NEAR [SAID; POINTS, SIZE] C_SAID_NEAR [0, 1, 2];
    C_SAID_MAIN [SAID; MAIN] C_SAID_MAIN [0, 1];
}

/// The position of the entries of a bundle.
#[derive(Clone, Copy)]
struct Place {
    /// Index of the first one.
    start: usize,
    /// Number of entries from one combination of the sheet's quantities to the next.
    step: usize,
}

const fn places() -> [Place; LIST.len() + 1] {
    let mut places = [Place { start: 0, step: 0 }; LIST.len() + 1];
    let (mut start, mut first) = (0, 0);
    while first < LIST.len() {
        let (shared, _) = LIST[first].axes.split_at(LIST[first].shared);
        let (mut end, mut step) = (first, 0);
        while end < LIST.len() && is_one_sheet(&LIST[first], &LIST[end]) {
            places[end].start = start + step;
            let (_, own) = LIST[end].axes.split_at(LIST[end].shared);
            step += b::combinations(own);
            end += 1;
        }
        while first < end {
            places[first].step = step;
            first += 1;
        }
        start += step * b::combinations(shared);
    }
    places[LIST.len()].start = start;
    places
}

/// Whether two bundles share the same quantities with their sheets.
const fn is_one_sheet(a: &Bundle, b: &Bundle) -> bool {
    let mut at = 0;
    while at < a.shared && at < b.shared {
        if !a.axes[at].is(&b.axes[at]) {
            return false;
        }
        at += 1;
    }
    a.shared == b.shared
}

const PLACES: [Place; LIST.len() + 1] = places();

/// Number of entries of the bundles that need no decision; they come first.
pub(crate) const FIRST: usize = PLACES[C_BESIDE].start;

/// Number of entries.
pub(crate) const COUNT: usize = PLACES[LIST.len()].start;

/// The position of an entry: `index` entries after `start`, the first entry of its bundle. The
/// compiler knows `start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub start: usize,
    pub index: usize,
}

/// The entry of a bundle for one range of each of its quantities.
#[inline(always)]
pub(crate) fn entry<const N: usize>(bundle: usize, ranges: [usize; N]) -> Entry {
    entry_of(bundle, &ranges)
}

#[inline(always)]
fn entry_of(bundle: usize, ranges: &[usize]) -> Entry {
    let Bundle { axes, shared, .. } = LIST[bundle];
    debug_assert_eq!(axes.len(), ranges.len());
    let index = |axes: &[Axis], ranges: &[usize]| {
        axes.iter().zip(ranges).fold(0, |index, (axis, &range)| {
            debug_assert!(range < axis.len());
            index * axis.len() + range
        })
    };
    let sheet = index(&axes[..shared], &ranges[..shared]);
    let Place { start, step } = PLACES[bundle];
    Entry {
        start,
        index: sheet * step + index(&axes[shared..], &ranges[shared..]),
    }
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

/// The sums of all entries, where `points` returns the points of a feature.
pub(crate) fn sums(points: impl Fn(Feature) -> i64) -> Vec<i64> {
    let mut sums = vec![0; COUNT];
    for bundle in 0..BUNDLES.len() {
        each_entry(bundle, |ranges, Entry { start, index }| {
            sums[start + index] = features(bundle, ranges).map(&points).sum();
        });
    }
    sums
}

/// Visits every combination of the ranges of a bundle's quantities, and its entry.
pub(crate) fn each_entry(bundle: usize, mut visit: impl FnMut(&[usize], Entry)) {
    let axes = BUNDLES[bundle].axes;
    let mut ranges = vec![0; axes.len()];
    for _ in 0..b::combinations(axes) {
        visit(&ranges, entry_of(bundle, &ranges));
        // The next combination: the last quantity varies fastest.
        for (range, axis) in ranges.iter_mut().zip(axes).rev() {
            *range += 1;
            if *range < axis.len() {
                break;
            }
            *range = 0;
        }
    }
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
    fn each_entry_is_one_combination_of_one_bundle() {
        let mut seen = vec![false; COUNT];
        for bundle in 0..BUNDLES.len() {
            each_entry(bundle, |_, Entry { start, index }| {
                assert!(!std::mem::replace(&mut seen[start + index], true));
            });
        }
        assert!(seen.iter().all(|&seen| seen));
    }

    #[test]
    fn an_entry_is_the_sum_of_its_features() {
        let points = |feature: Feature| i64::from(feature) * i64::from(feature) + 1;
        let sums = sums(points);
        for [own, near, place] in [[0, 0, 0], [9, 9, 12], [8, 3, 7], [0, 9, 1]] {
            let expected: i64 = [
                f::feature(f::C_MAIN_NEAR, [place, near, own]),
                f::feature(f::C_NEAR, [own, near]),
                f::feature(f::C_MAIN, [place, own]),
            ]
            .into_iter()
            .map(points)
            .sum();
            let Entry { start, index } = entry(C_MAIN, [own, near, place]);
            assert_eq!(sums[start + index], expected);
        }
    }
}
