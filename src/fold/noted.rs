//! Notes of the words of a line.
//!
//! Every other word of a text is a known word, a cue or a content word, and which ones cannot be predicted: a branch on
//! whether there is anything to do is mispredicted for every second word, and a misprediction costs as much as the rest
//! of the work on the word. So the loop that finds the words writes down all of them, eight bytes each, and they are
//! counted in a second loop afterwards.

use crate::lexicon::{Known, DATE, STOP};

/// Maximum number of words that are noted before they are counted.
pub(crate) const MOST_NOTED: usize = 128;

/// A word of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Noted {
    /// The upper half of its hash.
    pub hash: u32,
    /// What is known of it, and the flags below.
    bits: u32,
}

/// The word has enough letters to carry meaning.
const LONG: u32 = 1 << 31;
/// The word is the first one of the line.
const FIRST: u32 = 1 << 30;

impl Noted {
    #[inline(always)]
    pub(crate) fn new(hash: u64, known: Known, is_long: bool) -> Self {
        Noted {
            hash: (hash >> 32) as u32,
            bits: known.bits() | if is_long { LONG } else { 0 },
        }
    }

    /// The same word, marked as the first one of its line.
    #[inline]
    pub(crate) fn first(self) -> Self {
        Noted {
            bits: self.bits | FIRST,
            ..self
        }
    }

    #[inline]
    pub(crate) fn is_first(self) -> bool {
        self.bits & FIRST != 0
    }

    #[inline]
    pub(crate) fn is_stop(self) -> bool {
        self.bits & u32::from(STOP) != 0
    }

    /// How many English function words it counts for, times two; 0 if it is not a function word.
    #[inline]
    pub(crate) fn stop_halves(self) -> u32 {
        Known::of_bits(self.bits).stop_halves()
    }

    #[inline]
    pub(crate) fn is_date(self) -> bool {
        self.bits & u32::from(DATE) != 0
    }

    /// Whether it carries meaning.
    #[inline]
    pub(crate) fn is_content(self) -> bool {
        self.bits & (LONG | u32::from(STOP | DATE)) == LONG
    }

    /// Its index among the cues plus one; 0 if it is not a cue.
    #[inline]
    pub(crate) fn cue(self) -> u16 {
        Known::of_bits(self.bits).cue()
    }
}
