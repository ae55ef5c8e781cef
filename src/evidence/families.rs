//! The families of features: which quantities are used, and which of them together.

use super::buckets::{self as b, Axis};
use super::Feature;

#[cfg_attr(not(feature = "internals"), allow(dead_code))]
/// A few quantities, divided into ranges and combined.
pub(crate) struct Family {
    /// Its name.
    pub id: &'static str,
    /// A description of it.
    pub why: &'static str,
    /// The quantities.
    pub axes: &'static [Axis],
    /// Whether it needs a first decision about the text (see [`super::context`]).
    pub context: bool,
}

macro_rules! families {
    ($($name:ident $context:literal $id:literal [$($axis:ident),*] $why:literal;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Order { $($name),* }
        $(pub(crate) const $name: usize = Order::$name as usize;)*
        /// All families.
        pub(crate) static FAMILIES: &[Family] = LIST;
        const LIST: &[Family] = &[$(Family { id: $id, why: $why, axes: &[$(b::$axis),*], context: $context }),*];
    };
}

families! {
    LENGTH false "shape.length" [REGIME, WORDS, END] "words, and how the block ends";
    EDGES false "shape.edges" [START, END, SIZE] "how the block starts and ends";
    STOPS false "shape.stops" [REGIME, STOPS, SIZE] "share of function words";
    CAPS false "shape.caps" [SHARE, SIZE] "share of words with a capital";
    UPPERS false "shape.uppers" [SHARE, SIZE] "share of words all in capitals";
    NUMBERS false "shape.numbers" [SHARE, SIZE] "share of numbers";
    DATES false "shape.dates" [SHARE, SIZE] "share of date words and numbers, if there is a date word";
    COMMAS false "shape.commas" [FEW, SIZE] "commas";
    SENTENCES false "shape.sentences" [FEW, SIZE] "ends of sentences";
    SEPARATORS false "shape.separators" [FEW, SIZE] "separators between words";
    QUOTES false "shape.quotes" [FEW, SIZE] "quotation marks";
    LINKS false "shape.links" [SOME, SIZE] "addresses, handles, hashtags";
    GLUED false "shape.glued" [SOME, SIZE] "words glued together";
    BRACKETS false "shape.brackets" [SOME, SIZE] "brackets";
    SYMBOLS false "shape.symbols" [FEW, SIZE] "symbols";
    COLONS false "shape.colons" [SOME, SIZE] "colons";
    LEADS false "shape.lead" [LEAD, SIZE, END] "the mark before the first word";
    LETTERS false "shape.letters" [LETTERS, SIZE] "characters per word";
    HANGS false "shape.hangs" [FLAG, SIZE] "the last word is a function word";
    REPEATS false "place.repeats" [REPEATS, SIZE] "blocks of the text that say the same";
    GAPS false "place.gaps" [GAPS, FLAG, FLAG, KIND] "blank lines before and after, in a text with none, some or mostly such";
    NEIGHBOURS false "place.neighbours" [KIND, KIND, KIND] "the kinds of the block before, of this one and of the next";
    BEFORE2 false "place.before-2" [KIND, KIND] "the kind of the block two before";
    AFTER2 false "place.after-2" [KIND, KIND] "the kind of the block two after";
    NEAR false "place.near" [DENSITY, KIND] "words of prose per block, 2 around";
    AROUND false "place.around" [REGIME, DENSITY, KIND] "words of prose per block, 6 around";
    WIDE false "place.wide" [DENSITY, KIND] "words of prose per block, 20 around";
    PROSE_BEFORE false "place.prose-before" [REGIME, DISTANCE, KIND] "blocks since the last prose";
    PROSE_AFTER false "place.prose-after" [REGIME, DISTANCE, KIND] "blocks until the next prose";
    FROM_START false "place.from-start" [REGIME, INDEX, KIND] "blocks since the start of the text";
    FROM_END false "place.from-end" [REGIME, INDEX, KIND] "blocks until the end of the text";
    TENTH false "place.tenth" [TENTH, KIND] "tenths of the way through the text";
    PASSED false "place.passed" [PASSED, KIND] "share of the text's prose that stands before";
    PROSE false "text.prose" [PROSE, KIND] "share of the text's words that stand in prose";
    FURNITURE false "text.furniture" [FURNITURE, KIND] "blocks of the text that rules call furniture of a page";
    REGIME false "text.regime" [FURNITURE, PROSE] "furniture and prose of the text together";
    TOTAL false "text.words" [TOTAL, KIND] "words of the text";
    INDENT false "place.indent" [INDENT, KIND] "indentation against that of most prose";
    TITLE false "title.shared" [TITLE, SIZE] "share of words that the title has too";
    HEADLINE false "title.place" [REGIME, PLACE, KIND] "place against the headline";
    HITS_BEFORE false "rules.before" [SAID, KIND] "what the rules say of the block before";
    HITS_AFTER false "rules.after" [SAID, KIND] "what the rules say of the next block";
    TITLE_WORDS false "title.words" [FEW, SIZE] "words that the title has too";
    BYLINE false "rules.byline" [REACH, KIND] "blocks since a byline or date";
    THREAD_NEAR false "rules.thread-near" [FEW, KIND] "blocks of a comment thread, 6 around";
    LINKS_NEAR false "rules.links-near" [FEW, KIND] "blocks of navigation, related links and social buttons, 5 around";
    HITS_NEAR false "rules.near" [FEW, KIND] "blocks hit by rules, 3 around";
    HITS_WIDE false "rules.wide" [FURNITURE, KIND] "blocks hit by rules, 10 around";
    HEADER false "rules.header" [REACH, KIND] "blocks since a header over links, with no prose since";
    THREAD false "rules.thread" [REACH, KIND] "blocks since the comments' prompt";
    SAID false "rules.said" [SAID, SIZE, FLAG] "what the rules say of the block, by its words, without or with quotation marks";
    NO_HIT false "rules.none" [FURNITURE, SIZE] "no rule hits, in a text with so much furniture";
    LINKED false "links.own" [LINKS, LINKED, KIND] "how much of the block is in links, in a text with so many blocks that consist of links";
    LINKED_BESIDE false "links.beside" [LINKED, LINKED, LINKED] "the same of the block, of the one before and of the next";
    LINKED_NEAR false "links.near" [LINKED, FEW, KIND] "how much of the block is in links, and blocks that consist of links, 3 around";
    C_RUN_NEAR true "context.run-near" [RUN, POINTS, POINTS] "share of the body that the block's own run holds, mean points 3 around, own points";
    C_MAIN_NEAR true "context.main-near" [MAIN, POINTS, POINTS] "place against the main run of body, mean points 3 around, own points";
    C_PASSED_POINTS true "context.passed-points" [PASSED, POINTS, POINTS] "share of the body that stands before, mean points 3 around, own points";
    C_RUN_TITLE true "context.run-title" [COVER, RUN, KIND] "share of the title's words that the block's own run uses";
    C_OPENING true "context.opening" [REGIME, COHESION, KIND, KIND] "a line without an end mark that opens the text: content words shared with the body, kind, kind of the next";
    C_HEADLINE true "context.headline" [FLAG] "opens a text with furniture, has no end mark, and the prose below speaks of the same things";
    C_BEFORE true "context.before" [POINTS, POINTS] "own points, and points of the block before";
    C_AFTER true "context.after" [POINTS, POINTS] "own points, and points of the next block";
    C_NEAR true "context.near" [POINTS, POINTS] "own points, and mean points, 3 around";
    C_WIDE true "context.wide" [POINTS, POINTS] "own points, and mean points, 10 around";
    C_MAIN true "context.main" [MAIN, POINTS] "place against the main run of body";
    C_MAIN_KIND true "context.main-kind" [REGIME, MAIN, KIND] "place against the main run of body, by kind";
    C_RUN true "context.run" [RUN, KIND] "share of the body that the block's own run holds";
    C_RUN_POINTS true "context.run-points" [RUN, POINTS] "share of the body that the block's own run holds, by own points";
    C_PASSED true "context.passed" [PASSED, KIND] "share of the body that stands before";
    C_COHESION true "context.cohesion" [COHESION, CONTENT, FLAG] "content words shared with the body elsewhere";
    C_COHESION_MAIN true "context.cohesion-main" [COHESION, MAIN] "content words shared with the body elsewhere, by place";
    C_BODY true "context.body" [PROSE, KIND] "share of the text's words that look like body";
    C_BODY_POINTS true "context.body-points" [PROSE, POINTS] "share of the text's words that look like body, by own points";
    C_SAID_NEAR true "context.said-near" [SAID, POINTS, SIZE] "what the rules say of the block, and mean points 3 around";
    C_SAID_MAIN true "context.said-main" [SAID, MAIN] "what the rules say of the block, and place against the main run of body";
    C_REPEATS true "context.repeats" [REPEATS, POINTS] "repeats, by own points";
}

const fn offsets() -> [Feature; LIST.len() + 1] {
    let mut offsets = [0; LIST.len() + 1];
    let mut at = 0;
    while at < LIST.len() {
        let next = offsets[at] as usize + b::combinations(LIST[at].axes);
        assert!(next <= Feature::MAX as usize, "too many features");
        offsets[at + 1] = next as Feature;
        at += 1;
    }
    offsets
}

/// Points that are set by hand, not tuned: the annotators of the corpus disagree on whether an
/// extractor should leave the headline, while the definitions do not.
#[cfg_attr(not(feature = "internals"), allow(dead_code))]
pub(crate) const PINNED: &[(Feature, i16)] = &[(OFFSETS[C_HEADLINE] + 1, -500)];

/// First feature of each family.
pub(crate) const OFFSETS: [Feature; LIST.len() + 1] = offsets();

/// Number of features of the families that need no decision; they come first.
pub(crate) const FIRST: usize = OFFSETS[C_RUN_NEAR] as usize;

/// Number of features of all families.
pub(crate) const COUNT: Feature = OFFSETS[LIST.len()];

/// The feature of `family` for one bucket of each of its quantities.
#[inline(always)]
pub(crate) fn feature<const N: usize>(family: usize, buckets: [usize; N]) -> Feature {
    let axes = LIST[family].axes;
    debug_assert_eq!(axes.len(), N, "{}", LIST[family].id);
    let mut index = 0;
    for (axis, bucket) in axes.iter().zip(buckets) {
        debug_assert!(bucket < axis.len(), "{}", LIST[family].id);
        index = index * axis.len() + bucket;
    }
    OFFSETS[family] + index as Feature
}

/// The family that a feature belongs to.
pub(crate) fn family(feature: Feature) -> usize {
    OFFSETS.partition_point(|&offset| offset <= feature) - 1
}

/// The name of a feature: `family=bucket/bucket`.
pub(crate) fn name(feature: Feature) -> String {
    let at = family(feature);
    let mut index = usize::from(feature - OFFSETS[at]);
    let mut names = Vec::new();
    for axis in LIST[at].axes.iter().rev() {
        names.push(axis.names[index % axis.len()]);
        index /= axis.len();
    }
    names.reverse();
    format!("{}={}", LIST[at].id, names.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_axis_names_each_of_its_ranges() {
        for family in FAMILIES {
            for axis in family.axes {
                assert_eq!(axis.edges.len() + 1, axis.names.len(), "{}", family.id);
                assert!(axis.edges.is_sorted(), "{}", family.id);
            }
        }
    }

    #[test]
    fn features_have_names_of_their_own() {
        let mut names: Vec<_> = (0..COUNT).map(name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), usize::from(COUNT));
        assert_eq!(name(feature(STOPS, [0, 0, 4])), "shape.stops=clean/0%/35+");
    }
}
