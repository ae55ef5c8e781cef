//! What is known of single words, in all languages, in one table.
//!
//! Running prose is full of function words in every language, and a date is made of names of
//! months and days. Which language a line is in does not matter for either question, so all
//! words of all languages stand in one hash table, and looking one up costs the same however
//! many languages there are. The same look-up tells whether a phrase of the catalogue begins
//! with the word.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::fold::{self, Token};
use crate::languages::Language;
use crate::table::Table;

/// A function word.
pub(crate) const STOP: u8 = 1;
/// The name of a month or of a day of the week.
pub(crate) const DATE: u8 = 2;
/// The first word of a phrase that may stand anywhere in a line.
pub(crate) const FLOATS: u8 = 4;

/// Words by the hash of their folded form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lexicon {
    words: Table<8>,
    /// One bit of every hash: where it is not set, the table need not be asked. Most words of a
    /// text are in no table, and this one fits the fastest memory.
    sieve: Cow<'static, [u8]>,
}

impl Lexicon {
    /// A table without words.
    pub(crate) fn empty() -> Self {
        Lexicon::of(&BTreeMap::new())
    }

    /// The words of `languages`, and the first words of phrases that may stand anywhere.
    pub(crate) fn new(languages: &[&Language], firsts: impl Iterator<Item = u64>) -> Self {
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
        for first in firsts {
            *words.entry(first).or_insert(0) |= FLOATS;
        }
        Lexicon::of(&words)
    }

    fn of(words: &BTreeMap<u64, u8>) -> Self {
        let mut sieve = vec![0; (words.len() * 2).next_power_of_two().max(8)];
        let bits = sieve.len() * 8 - 1;
        for hash in words.keys() {
            let bit = (hash >> 20) as usize & bits;
            sieve[bit / 8] |= 1 << (bit % 8);
        }
        Lexicon {
            words: Table::new(words.iter().map(|(&hash, &flags)| (hash, u32::from(flags)))),
            sieve: Cow::Owned(sieve),
        }
    }

    /// The table that stands in `words` and `sieve`.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(words: &'static [u8], sieve: &'static [u8]) -> Self {
        Lexicon {
            words: Table::stored(words),
            sieve: Cow::Borrowed(sieve),
        }
    }

    /// The two tables, to be stored.
    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> [&[u8]; 2] {
        [self.words.bytes(), &self.sieve]
    }

    /// What is known of the word with this hash: any of [`STOP`], [`DATE`] and [`FLOATS`].
    #[inline]
    pub(crate) fn known(&self, hash: u64) -> u8 {
        let bit = (hash >> 20) as usize & (self.sieve.len() * 8 - 1);
        if self.sieve[bit / 8] >> (bit % 8) & 1 == 0 {
            return 0;
        }
        self.words.get(hash) as u8
    }
}
