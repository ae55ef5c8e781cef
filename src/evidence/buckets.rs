//! The ranges into which quantities are divided.

use crate::document::{Kind, Regime};
#[cfg(test)]
use crate::label::Label;
use crate::lines::{End, Lead, Start};
use crate::said;

/// The ranges of one quantity: `edges[i]` is the first value of range `i + 1`.
pub(crate) struct Axis {
    /// First values of all ranges but the lowest.
    pub edges: &'static [u32],
    /// The ranges' names.
    pub names: &'static [&'static str],
    /// The range of each small value, in steps that no edge divides: most values are small, and every block needs
    /// dozens of look-ups.
    steps: &'static [u8; STEPS],
    shift: u32,
}

/// Number of combinations of one range of each quantity.
pub(crate) const fn combinations(axes: &[Axis]) -> usize {
    let mut product = 1;
    let mut at = 0;
    while at < axes.len() {
        product *= axes[at].len();
        at += 1;
    }
    product
}

/// Number of steps in a table.
const STEPS: usize = 256;

/// The longest step that no edge divides, as a power of two.
const fn shift(edges: &[u32]) -> u32 {
    let mut shift = 8;
    let mut at = 0;
    while at < edges.len() {
        if edges[at].trailing_zeros() < shift {
            shift = edges[at].trailing_zeros();
        }
        at += 1;
    }
    shift
}

const fn steps(edges: &[u32]) -> [u8; STEPS] {
    let shift = shift(edges);
    let mut steps = [0; STEPS];
    let mut step = 0;
    while step < STEPS {
        let mut at = 0;
        while at < edges.len() && (step as u32) << shift >= edges[at] {
            at += 1;
        }
        steps[step] = at as u8;
        step += 1;
    }
    steps
}

impl Axis {
    /// Number of ranges.
    pub(crate) const fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether another axis has the same ranges.
    pub(crate) const fn is(&self, other: &Axis) -> bool {
        let mut at = 0;
        while at < self.edges.len() && at < other.edges.len() {
            if self.edges[at] != other.edges[at] {
                return false;
            }
            at += 1;
        }
        self.edges.len() == other.edges.len()
    }

    /// The range that contains `value`, for building tables.
    pub(crate) const fn range_of(&self, value: u32) -> u8 {
        let mut at = 0;
        while at < self.edges.len() && value >= self.edges[at] {
            at += 1;
        }
        at as u8
    }

    /// The range that contains `value`, which must be small enough for the table.
    #[inline]
    pub(crate) fn of_small(&self, value: u32) -> usize {
        let step = value >> self.shift;
        debug_assert!(step < STEPS as u32);
        self.steps[usize::from(step as u8)].into()
    }

    /// The range that contains `value`.
    #[inline]
    pub(crate) fn of(&self, value: u32) -> usize {
        match self.steps.get((value >> self.shift) as usize) {
            Some(&range) => usize::from(range),
            None => self.edges.partition_point(|&edge| value >= edge),
        }
    }
}

/// `part` of `whole` in percent; 0 if `whole` is 0.
#[inline]
pub(crate) fn percent(part: u32, whole: u32) -> u32 {
    match part.checked_mul(100) {
        // Most counts are zero.
        _ if part == 0 || whole == 0 => 0,
        // Dividing short numbers takes half the time.
        Some(part) => part / whole,
        None => (u64::from(part) * 100 / u64::from(whole)) as u32,
    }
}

macro_rules! axes {
    ($($(#[$doc:meta])* $name:ident = [$($edge:literal),*] [$($bucket:literal),* $(,)?];)*) => {$(
        $(#[$doc])*
        pub(crate) const $name: Axis = Axis {
            edges: &[$($edge),*],
            names: &[$($bucket),*],
            steps: &steps(&[$($edge),*]),
            shift: shift(&[$($edge),*]),
        };
    )*};
}

axes! {
    /// Words of a block.
    WORDS = [1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 45, 70] ["0", "1", "2", "3", "4-5", "6-7", "8-10", "11-14", "15-19", "20-29", "30-44", "45-69", "70+"];
    /// Words of a block, coarser.
    SIZE = [3, 8, 16, 35] ["1-2", "3-7", "8-15", "16-34", "35+"];
    /// The class of the first character.
    START = [1, 2, 3, 4, 5, 6, 7] ["none", "upper", "lower", "caseless", "digit", "continuation", "bracket", "symbol"];
    /// The class of the end.
    END = [1, 2, 3, 4, 5] ["open", "sentence", "ellipsis", "colon", "comma", "symbol"];
    /// The mark before the first word.
    LEAD = [1, 2, 3, 4] ["none", "bullet", "number", "heading", "quote"];
    /// Percentage of words that are function words.
    STOPS = [1, 10, 20, 27, 34, 42, 50] ["0%", "<10%", "<20%", "<27%", "<34%", "<42%", "<50%", "50%+"];
    /// A percentage, in a few steps.
    SHARE = [1, 10, 25, 50, 75, 100] ["0%", "<10%", "<25%", "<50%", "<75%", "<100%", "100%"];
    /// A small count.
    FEW = [1, 2, 3, 5] ["0", "1", "2", "3-4", "5+"];
    /// None, one or more.
    SOME = [1, 2] ["0", "1", "2+"];
    /// Yes or no.
    FLAG = [1] ["no", "yes"];
    /// Characters per word, times ten.
    LETTERS = [35, 42, 47, 52, 58, 66, 80] ["<3.5", "<4.2", "<4.7", "<5.2", "<5.8", "<6.6", "<8", "8+"];
    /// The coarse kind of a block.
    KIND = [1, 2, 3, 4, 5, 6, 7, 8, 9] ["edge", "symbols", "tiny", "label", "title", "long-open", "short-sentence", "sentence", "prose", "long-prose"];
    /// Distance in blocks.
    DISTANCE = [2, 3, 4, 6, 9, 16, 40, 1000000] ["1", "2", "3", "4-5", "6-8", "9-15", "16-39", "40+", "none"];
    /// Distance from a header, 0 for none.
    REACH = [1, 2, 3, 5, 9, 17] ["none", "1", "2", "3-4", "5-8", "9-16", "17+"];
    /// Index of a block from an end of the text.
    INDEX = [1, 2, 3, 5, 9, 16, 30, 60, 120] ["0", "1", "2", "3-4", "5-8", "9-15", "16-29", "30-59", "60-119", "120+"];
    /// Tenths of the text before the block.
    TENTH = [1, 2, 3, 4, 5, 6, 7, 8, 9] ["0-9%", "10-19%", "20-29%", "30-39%", "40-49%", "50-59%", "60-69%", "70-79%", "80-89%", "90-100%"];
    /// Permille of the prose before or after a block.
    PASSED = [1, 20, 60, 150, 500, 850, 940, 980, 1000] ["0", "<2%", "<6%", "<15%", "<50%", "<85%", "<94%", "<98%", "<100%", "all"];
    /// Percentage of the text's words that are in prose.
    PROSE = [1, 20, 40, 55, 70, 80, 88, 94, 98] ["0%", "<20%", "<40%", "<55%", "<70%", "<80%", "<88%", "<94%", "<98%", "98%+"];
    /// Words of prose per block in a window.
    DENSITY = [1, 3, 6, 10, 16, 25, 40] ["0", "<3", "<6", "<10", "<16", "<25", "<40", "40+"];
    /// Blocks of the text that rules classify as boilerplate.
    FURNITURE = [1, 2, 4, 8, 16, 40] ["0", "1", "2-3", "4-7", "8-15", "16-39", "40+"];
    /// Words of the text.
    TOTAL = [60, 150, 300, 600, 1200, 3000] ["<60", "<150", "<300", "<600", "<1200", "<3000", "3000+"];
    /// The kind of input that the text is.
    REGIME = [1, 2, 3] ["clean", "light", "mixed", "dump"];
    /// Number of blocks that say the same.
    REPEATS = [2, 3, 4] ["1", "2", "3", "4+"];
    /// How the lines of the text are separated.
    GAPS = [1, 2] ["none", "some", "most"];
    /// Percentage of blocks that consist of links in Markdown, in a text that has any links.
    LINKS = [1, 10, 30] ["0%", "<10%", "<30%", "30%+"];
    /// How much of a block is in links, or whether it begins with an image.
    LINKED = [1, 2, 3, 4] ["none", "part", "most", "all", "image"];
    /// Indentation relative to that of most prose.
    INDENT = [1, 2, 3, 4] ["flat", "less", "same", "more", "much-more"];
    /// Percentage of the words of a block that are also in the title.
    TITLE = [1, 31, 61, 86] ["no-title", "<30%", "<60%", "<85%", "85%+"];
    /// Position relative to the headline.
    PLACE = [1, 2, 3, 4, 5, 6, 7] ["no-headline", "before", "is", "after-1", "after-2-3", "after-4-8", "after-9-30", "after-31+"];
    /// What the rules say: a label or a finer kind of line, 0 for nothing.
    SAID = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] ["none", "headline", "byline", "metadata", "caption", "credit", "related", "navigation", "tags", "comments", "social", "promotion", "advertisement", "paywall", "legal", "artifact", "read-on", "sign-off"];
    /// A mean of points, shifted by 500: 500 is neutral.
    POINTS = [200, 320, 400, 460, 500, 540, 600, 680, 800] ["<-300", "<-180", "<-100", "<-40", "<0", "<40", "<100", "<180", "<300", "300+"];
    /// Percentage of the text's body that one run of body holds.
    RUN = [1, 5, 15, 40, 80] ["none", "<5%", "<15%", "<40%", "<80%", "80%+"];
    /// Position relative to the main run of body: inside, before, after.
    MAIN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] ["no-body", "inside", "before-1", "before-2-3", "before-4-8", "before-9-20", "before-21+", "after-1", "after-2-3", "after-4-8", "after-9-20", "after-21-60", "after-61+"];
    /// Percentage of the content words that the body also uses elsewhere.
    COHESION = [1, 15, 30, 45, 60, 80] ["0%", "<15%", "<30%", "<45%", "<60%", "<80%", "80%+"];
    /// Percentage of the title's words that a stretch of text uses; 0 if there is no title.
    COVER = [1, 2, 26, 51, 76, 101] ["no-title", "0%", "<25%", "<50%", "<75%", "<100%", "100%"];
    /// Content words of a block.
    CONTENT = [1, 3, 6, 12] ["0", "1-2", "3-5", "6-11", "12+"];
}

/// Some axes are the variants of an enum. Here all variants are named once more, in order: if one is missing here, or
/// has no range, this does not compile. An axis may begin with ranges that are not variants.
macro_rules! stand_for {
    ($($axis:ident $first:literal $of:ident [$($variant:ident)*];)*) => {$(
        const _: () = {
            const fn is_named(variant: $of) -> bool {
                match variant {
                    $($of::$variant)|* => true,
                }
            }
            let variants = [$($of::$variant),*];
            assert!($axis.len() == $first + variants.len(), stringify!($axis));
            let mut at = 0;
            while at < variants.len() {
                assert!(is_named(variants[at]) && variants[at] as usize == at, stringify!($of));
                at += 1;
            }
        };
    )*};
}

stand_for! {
    START 0 Start [None Upper Lower Caseless Digit Continuation Bracket Symbol];
    END 0 End [Open Sentence Ellipsis Colon Comma Symbol];
    LEAD 0 Lead [None Bullet Number Heading Quote];
    KIND 0 Kind [Edge Symbols Tiny Label Title LongOpen ShortSentence Sentence Prose LongProse];
    REGIME 0 Regime [Clean Light Mixed Dump];
}

const _: () = assert!(SAID.len() == said::SIGN_OFF as usize + 1);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ranges_of_labels_bear_their_names() {
        let labels = Label::ALL.map(Label::as_str);
        assert_eq!(SAID.names[1..=labels.len()], labels);
        assert_eq!(SAID.names[usize::from(said::READ_ON)], "read-on");
    }

    #[test]
    fn the_steps_are_the_edges() {
        for axis in [WORDS, SIZE, SHARE, POINTS, PASSED, DISTANCE, TOTAL, COVER] {
            for value in (0..5000).chain([999_999, 1_000_000, u32::MAX]) {
                let range = axis.edges.iter().filter(|&&edge| value >= edge).count();
                assert_eq!(axis.of(value), range, "{value} in {:?}", axis.edges);
            }
        }
    }
}
