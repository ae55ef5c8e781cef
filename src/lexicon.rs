//! What is known about single words, in all languages, in one table.
//!
//! Running prose is full of function words in every language, and a date consists of names of
//! months and days. For either question it does not matter which language a line is in, so all
//! words of all languages are in one hash table, and looking one up costs the same however many
//! languages there are. The same look-up says whether a phrase of the catalogue begins with the
//! word, and whether the word is a cue: one that speaks for or against body text.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::fold;
use crate::languages::Language;
use crate::perfect::Perfect;

/// A function word.
pub(crate) const STOP: u8 = 1;
/// The name of a month or of a day of the week.
pub(crate) const DATE: u8 = 2;
/// The first of several words of a phrase that may be anywhere in a line.
pub(crate) const FLOATS: u8 = 4;
/// A phrase of one word that may be anywhere in a line.
pub(crate) const FLOATS_ALONE: u8 = 8;
/// A phrase of one word that must be the end of the line.
pub(crate) const ENDS_ALONE: u8 = 16;
/// Two bits that say what a function word weighs: see [`Known::stop_halves`].
const WEIGHT: u32 = 3 << WEIGHT_SHIFT;
const WEIGHT_SHIFT: u32 = 5;
/// Percentage of the words of English prose that are function words.
const SHARE_IN_ENGLISH: u32 = 43;
/// Number of bits that hold flags; above them is the index of the cue plus one.
const FLAG_BITS: u32 = 8;

/// What is known about a word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known(u32);

impl Known {
    /// All that is known, in 24 bits.
    #[inline]
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// Restores it from bits, of which the upper eight may be anything.
    #[inline]
    pub(crate) fn of_bits(bits: u32) -> Self {
        Known(bits)
    }

    /// Any of [`STOP`], [`DATE`], [`FLOATS`], [`FLOATS_ALONE`] and [`ENDS_ALONE`].
    #[inline]
    pub(crate) fn flags(self) -> u8 {
        self.0 as u8
    }

    /// How many English function words the word counts for, times two; 0 if it is not a function
    /// word.
    #[inline]
    pub(crate) fn stop_halves(self) -> u32 {
        (self.0 & u32::from(STOP)) * halves((self.0 & WEIGHT) >> WEIGHT_SHIFT)
    }

    /// Index among the cues plus one; 0 for words that are not cues.
    #[inline]
    pub(crate) fn cue(self) -> u16 {
        (self.0 >> FLAG_BITS) as u16
    }
}

/// Returns 2, 3, 4 and 6 for the two bits; computed, since that can be done for many words at once.
#[inline]
const fn halves(weight: u32) -> u32 {
    2 + weight + (weight & weight >> 1)
}

/// What is known about the function words of a language.
fn flags_of_stops(language: &Language) -> u32 {
    let share = u32::from(language.stop_share).max(1);
    let worth = (2 * SHARE_IN_ENGLISH + share / 2) / share;
    let weights = 0..=WEIGHT >> WEIGHT_SHIFT;
    let nearest = weights.min_by_key(|&weight| halves(weight).abs_diff(worth));
    u32::from(STOP) | nearest.unwrap_or_default() << WEIGHT_SHIFT
}

/// What is known about a function word of two languages: it weighs what it weighs in the language that has more of
/// them.
fn shared(known: u32, own: u32) -> u32 {
    known & !WEIGHT | (known & WEIGHT).min(own & WEIGHT)
}

/// The hashes of the words of a list.
fn hashes(list: &str) -> impl Iterator<Item = u64> + '_ {
    let tokens = list.split_whitespace().map(fold::fold);
    let tokens = tokens.filter(|tokens| !tokens.is_empty());
    tokens.map(|tokens| fold::hash_of(&tokens))
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

    /// The words of `languages`, the first words of phrases that may be anywhere with their flags,
    /// and the cues, each once.
    pub(crate) fn new<'w>(
        languages: &[&Language],
        firsts: impl Iterator<Item = (u64, u8)>,
        cues: impl Iterator<Item = &'w str>,
    ) -> Self {
        let mut words = BTreeMap::<u64, u32>::new();
        for language in languages {
            for hash in hashes(language.date_words) {
                *words.entry(hash).or_default() |= u32::from(DATE);
            }
            let own = flags_of_stops(language);
            for hash in hashes(language.stop_words) {
                let known = words.entry(hash).or_default();
                *known = match *known & u32::from(STOP) {
                    0 => *known | own,
                    _ => shared(*known, own),
                };
            }
        }
        for (first, flag) in firsts {
            *words.entry(first).or_default() |= u32::from(flag);
        }
        for (at, cue) in cues.enumerate() {
            for hash in hashes(cue) {
                let known = words.entry(hash).or_default();
                if *known >> FLAG_BITS == 0 {
                    *known |= (at as u32 + 1) << FLAG_BITS;
                }
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

    /// The table stored in `words` and `steps`.
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

    /// Returns what is known about the word with this hash.
    #[inline]
    pub(crate) fn known(&self, hash: u64) -> Known {
        Known(self.words.get(hash))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages;

    /// How many English function words, times two, the word counts for in these languages.
    fn halves_of(word: &str, codes: &[&str]) -> u32 {
        let is_asked = |language: &&&Language| codes.contains(&language.code);
        let some: Vec<&Language> = languages::ALL
            .iter()
            .copied()
            .filter(|l| is_asked(&l))
            .collect();
        let lexicon = Lexicon::new(&some, [].into_iter(), [].into_iter());
        lexicon.known(fold::hash(word.as_bytes())).stop_halves()
    }

    #[test]
    fn a_function_word_weighs_more_where_there_are_few() {
        assert_eq!(halves_of("and", &["en"]), 2);
        assert_eq!(halves_of("und", &["de"]), 2);
        assert_eq!(halves_of("и", &["ru"]), 3);
        assert_eq!(halves_of("että", &["fi"]), 4);
        assert_eq!(halves_of("için", &["tr"]), 6);
        assert_eq!(halves_of("bridge", &["en"]), 0);
    }

    #[test]
    fn a_word_of_two_languages_weighs_what_it_weighs_in_the_one_that_has_more() {
        // It is; he.
        assert_eq!(halves_of("on", &["fi"]), 4);
        for codes in [["fi", "en"], ["en", "fi"]] {
            assert_eq!(halves_of("on", &codes), 2);
        }
    }
}
