//! Function words and date words of all languages, in one table.
//!
//! Running prose is full of function words in every language, and a date is made of names of
//! months and days. Which language a line is in does not matter for either question, so all
//! words of all languages stand in one hash table, and looking one up costs the same however
//! many languages there are.

use crate::fold;
use crate::languages::Language;

/// A function word.
pub(crate) const STOP: u8 = 1;
/// The name of a month or of a day of the week.
pub(crate) const DATE: u8 = 2;

/// Words by the hash of their folded form.
#[derive(Clone, Debug)]
pub(crate) struct Lexicon {
    /// Open addressing; an entry is the upper bits of the hash with the flags in the lowest
    /// byte, 0 is empty.
    slots: Vec<u64>,
    mask: usize,
}

impl Lexicon {
    /// A table without words.
    pub(crate) fn empty() -> Self {
        Lexicon {
            slots: vec![0],
            mask: 0,
        }
    }

    /// The words of `languages`.
    pub(crate) fn new<'a>(languages: impl Iterator<Item = &'a Language> + Clone) -> Self {
        let count: usize = languages
            .clone()
            .map(|language| {
                language.stop_words.split_whitespace().count()
                    + language.date_words.split_whitespace().count()
            })
            .sum();
        let size = (count * 4).next_power_of_two().max(64);
        let mut lexicon = Lexicon {
            slots: vec![0; size],
            mask: size - 1,
        };
        for language in languages {
            for word in language.stop_words.split_whitespace() {
                lexicon.insert(&fold::fold(word), STOP);
            }
            for word in language.date_words.split_whitespace() {
                lexicon.insert(&fold::fold(word), DATE);
            }
        }
        lexicon
    }

    fn insert(&mut self, word: &str, flag: u8) {
        if word.is_empty() {
            return;
        }
        let hash = fold::hash(word.as_bytes());
        let mut slot = hash as usize & self.mask;
        loop {
            let entry = self.slots[slot];
            if entry == 0 || entry >> 8 == hash >> 8 {
                self.slots[slot] = hash & !0xFF | (entry & 0xFF) | u64::from(flag);
                return;
            }
            slot = (slot + 1) & self.mask;
        }
    }

    /// What is known of the word with this hash: [`STOP`], [`DATE`], both or nothing.
    #[inline]
    pub(crate) fn flags(&self, hash: u64) -> u8 {
        let mut slot = hash as usize & self.mask;
        loop {
            let entry = self.slots[slot];
            if entry == 0 {
                return 0;
            }
            if entry >> 8 == hash >> 8 {
                return entry as u8;
            }
            slot = (slot + 1) & self.mask;
        }
    }
}
