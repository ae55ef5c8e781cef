//! The words of a line, as they are noted down.
//!
//! Every other word of a text is known, a cue or a content word, and nobody could guess which: a loop
//! that asks of each word whether there is anything to do guesses wrong at every second one, and a wrong
//! guess costs as much as the rest of the word. So the loop that finds the words writes all of them
//! down, eight bytes each, and whoever counts them walks over them afterwards.

use crate::lexicon::{Known, DATE, STOP};

/// So many words are noted before somebody counts them.
pub(crate) const MOST_NOTED: usize = 128;

/// A word of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Noted {
    /// The upper half of its hash.
    pub hash: u32,
    /// What is known of it, and the constants.
    bits: u32,
}

/// It has letters enough to carry meaning.
const LONG: u32 = 1 << 31;
/// It is the first word of the line.
const FIRST: u32 = 1 << 30;

impl Noted {
    #[inline(always)]
    pub(crate) fn new(hash: u64, known: Known, is_long: bool) -> Self {
        Noted {
            hash: (hash >> 32) as u32,
            bits: known.bits() | if is_long { LONG } else { 0 },
        }
    }

    /// The same as the first word of its line.
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

    /// How many function words of English it is, times two; 0 if it is none.
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

    /// Index among the cues plus one; 0 for the words that are none.
    #[inline]
    pub(crate) fn cue(self) -> u16 {
        Known::of_bits(self.bits).cue()
    }
}
