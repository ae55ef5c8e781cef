//! What is known of single words, in all languages, in one table.
//!
//! Running prose is full of function words in every language, and a date is made of names of
//! months and days. Which language a line is in does not matter for either question, so all
//! words of all languages stand in one hash table, and looking one up costs the same however
//! many languages there are. The same look-up tells whether a phrase of the catalogue begins
//! with the word, and whether the word is a cue: one that speaks for body text or against it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::fold::{self, Token};
use crate::languages::Language;
use crate::perfect::Perfect;

/// A function word.
pub(crate) const STOP: u8 = 1;
/// The name of a month or of a day of the week.
pub(crate) const DATE: u8 = 2;
/// The first of several words of a phrase that may stand anywhere in a line.
pub(crate) const FLOATS: u8 = 4;
/// Such a phrase by itself …
pub(crate) const FLOATS_ALONE: u8 = 8;
/// … or one by itself that must be the end of the line.
pub(crate) const ENDS_ALONE: u8 = 16;
/// Bits of what is known of a word that hold flags; above them stands the index of the cue plus
/// one.
const FLAG_BITS: u32 = 8;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known(u32);

impl Known {
    /// All that is known, in 24 bits.
    #[inline]
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// The same from bits, of which the upper eight may be anything.
    #[inline]
    pub(crate) fn of_bits(bits: u32) -> Self {
        Known(bits)
    }

    /// Any of [`STOP`], [`DATE`], [`FLOATS`], [`FLOATS_ALONE`] and [`ENDS_ALONE`].
    #[inline]
    pub(crate) fn flags(self) -> u8 {
        self.0 as u8
    }

    /// Index among the cues plus one; 0 for the words that are none.
    #[inline]
    pub(crate) fn cue(self) -> u16 {
        (self.0 >> FLAG_BITS) as u16
    }
}

/// Words by the hash of their folded form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lexicon {
    words: Perfect<24>,
}

impl Lexicon {
    /// The table without words.
    pub(crate) fn empty() -> &'static Self {
        static EMPTY: OnceLock<Lexicon> = OnceLock::new();
        EMPTY.get_or_init(|| Lexicon::of(&BTreeMap::new()))
    }

    /// The words of `languages`, the first words of phrases that may stand anywhere with their
    /// flags, and the cues, each once.
    pub(crate) fn new<'w>(
        languages: &[&Language],
        firsts: impl Iterator<Item = (u64, u8)>,
        cues: impl Iterator<Item = &'w str>,
    ) -> Self {
        let mut words = BTreeMap::new();
        let mut add = |list: &str, flag: u32| {
            for word in list.split_whitespace() {
                let tokens: Vec<Token> = fold::fold(word);
                if !tokens.is_empty() {
                    *words.entry(fold::hash_of(&tokens)).or_insert(0) |= flag;
                }
            }
        };
        for language in languages {
            add(language.stop_words, STOP.into());
            add(language.date_words, DATE.into());
        }
        for (first, flag) in firsts {
            *words.entry(first).or_insert(0) |= u32::from(flag);
        }
        for (at, cue) in cues.enumerate() {
            let tokens: Vec<Token> = fold::fold(cue);
            let known = words.entry(fold::hash_of(&tokens)).or_insert(0);
            if *known >> FLAG_BITS == 0 {
                *known |= (at as u32 + 1) << FLAG_BITS;
            }
        }
        Lexicon::of(&words)
    }

    fn of(words: &BTreeMap<u64, u32>) -> Self {
        let words: Vec<_> = words.iter().map(|(&hash, &known)| (hash, known)).collect();
        Lexicon {
            words: Perfect::new(&words),
        }
    }

    /// The table that stands in `words` and `steps`.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(words: &'static [u8], steps: &'static [u8]) -> Self {
        Lexicon {
            words: Perfect::stored(words, steps),
        }
    }

    /// The two parts of the table, to be stored.
    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> [Vec<u8>; 2] {
        self.words.bytes()
    }

    /// What is known of the word with this hash.
    #[inline]
    pub(crate) fn known(&self, hash: u64) -> Known {
        Known(self.words.get(hash))
    }
}
