//! What is known of single words, in all languages, in one table.
//!
//! Running prose is full of function words in every language, and a date is made of names of
//! months and days. Which language a line is in does not matter for either question, so all
//! words of all languages stand in one hash table, and looking one up costs the same however
//! many languages there are. The same look-up tells whether a phrase of the catalogue begins
//! with the word.

use std::collections::BTreeMap;

use crate::fold::{self, Token};
use crate::languages::Language;
use crate::table::{Sieve, Table};

/// A function word.
pub(crate) const STOP: u8 = 1;
/// The name of a month or of a day of the week.
pub(crate) const DATE: u8 = 2;
/// The first of several words of a phrase that may stand anywhere in a line.
pub(crate) const FLOATS: u8 = 4;
/// Such a phrase by itself.
pub(crate) const FLOATS_ALONE: u8 = 8;

/// Words by the hash of their folded form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lexicon {
    words: Table<8>,
    /// Most words of a text are in no table.
    sieve: Sieve,
}

impl Lexicon {
    /// A table without words.
    pub(crate) fn empty() -> Self {
        Lexicon::of(&BTreeMap::new())
    }

    /// The words of `languages`, and the first words of phrases that may stand anywhere with their
    /// flags.
    pub(crate) fn new(languages: &[&Language], firsts: impl Iterator<Item = (u64, u8)>) -> Self {
        let mut words = BTreeMap::new();
        let mut add = |list: &str, flag| {
            for word in list.split_whitespace() {
                let tokens: Vec<Token> = fold::fold(word);
                if !tokens.is_empty() {
                    *words.entry(fold::hash_of(&tokens)).or_insert(0) |= flag;
                }
            }
        };
        for language in languages {
            add(language.stop_words, STOP);
            add(language.date_words, DATE);
        }
        for (first, flag) in firsts {
            *words.entry(first).or_insert(0) |= flag;
        }
        Lexicon::of(&words)
    }

    fn of(words: &BTreeMap<u64, u8>) -> Self {
        Lexicon {
            words: Table::new(words.iter().map(|(&hash, &flags)| (hash, u32::from(flags)))),
            sieve: Sieve::new(words.keys().copied()),
        }
    }

    /// The table that stands in `words` and `sieve`.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(words: &'static [u8], sieve: &'static [u8]) -> Self {
        Lexicon {
            words: Table::stored(words),
            sieve: Sieve::stored(sieve),
        }
    }

    /// The two tables, to be stored.
    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> [&[u8]; 2] {
        [self.words.bytes(), self.sieve.bytes()]
    }

    /// What is known of the word with this hash: any of [`STOP`], [`DATE`],
    /// [`FLOATS`] and [`FLOATS_ALONE`].
    #[inline]
    pub(crate) fn known(&self, hash: u64) -> u8 {
        if self.sieve.may_hold(hash) {
            self.words.get(hash) as u8
        } else {
            0
        }
    }
}
