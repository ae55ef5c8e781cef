//! Words, as every score of this repository counts them.
//!
//! A word is a run of letters, digits and `_` of the lower-cased text (`\w+`), except that each
//! character of a script that writes no spaces between its words, or whose characters are syllables
//! (Han, Hiragana, Katakana, Hangul), is a word of its own.
//!
//! "Letter or digit" means [`char::is_alphanumeric`]. It differs from the `\w` of regular
//! expressions only in a few combining marks, which end a word here.

use rustc_hash::FxHashMap;

/// Calls `each` with every word of `text`, in order.
pub fn each(text: &str, mut each: impl FnMut(&str)) {
    let mut word = String::with_capacity(32);
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || c == '_' {
            word.push(c.to_ascii_lowercase());
        } else if c.is_ascii() || !c.is_alphanumeric() {
            flush(&mut word, &mut each);
        } else if is_own_word(c) {
            flush(&mut word, &mut each);
            word.push(c);
            flush(&mut word, &mut each);
        } else {
            word.extend(c.to_lowercase());
        }
    }
    flush(&mut word, &mut each);
}

fn flush(word: &mut String, each: &mut impl FnMut(&str)) {
    if !word.is_empty() {
        each(word);
        word.clear();
    }
}

/// How many words `text` has.
#[must_use]
pub fn count(text: &str) -> usize {
    let mut words = 0;
    each(text, |_| words += 1);
    words
}

/// Han, Hiragana, Katakana or Hangul, by the Unicode blocks that contain them.
fn is_own_word(c: char) -> bool {
    matches!(u32::from(c),
        0x1100..=0x11FF // Hangul Jamo
        | 0x3005..=0x3007 // 々 〆 〇
        | 0x3021..=0x3029 | 0x3038..=0x303C // Hangzhou numerals, marks
        | 0x3041..=0x30FF // Hiragana, Katakana
        | 0x3130..=0x318F // Hangul Compatibility Jamo
        | 0x31F0..=0x31FF // Katakana Phonetic Extensions
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF // Han
        | 0xA960..=0xA97F | 0xAC00..=0xD7FF // Hangul
        | 0xF900..=0xFAFF // Han, compatibility
        | 0xFF66..=0xFFDC // half-width Katakana and Hangul
        | 0x1AFF0..=0x1B16F // Kana supplements
        | 0x20000..=0x3FFFF) // Han, supplementary planes
}

/// Numbers for words: equal words have equal numbers, so that texts can be compared as lists of
/// integers.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    ids: FxHashMap<Box<str>, u32>,
}

impl Vocabulary {
    /// An empty vocabulary.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of one word as produced by [`each`].
    ///
    /// # Panics
    /// If there are 2³² different words.
    pub fn id(&mut self, word: &str) -> u32 {
        if let Some(&id) = self.ids.get(word) {
            return id;
        }
        let id = u32::try_from(self.ids.len()).expect("fewer than 2³² different words");
        self.ids.insert(word.into(), id);
        id
    }

    /// The numbers of all words of `text`, in order.
    pub fn ids(&mut self, text: &str) -> Vec<u32> {
        let mut ids = Vec::with_capacity(text.len() / 5);
        self.extend(text, &mut ids);
        ids
    }

    /// Appends the numbers of all words of `text` to `ids`.
    pub fn extend(&mut self, text: &str, ids: &mut Vec<u32>) {
        each(text, |word| ids.push(self.id(word)));
    }

    /// Number of different words that have a number.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether no word has a number yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        for (text, expected) in [
            ("", ""),
            (" .,;!? — ", ""),
            ("Don't PANIC, snake_case!", "don t panic snake_case"),
            ("Äpfel und ÉTÉ 2024", "äpfel und été 2024"),
            ("新聞を読む", "新 聞 を 読 む"),
            ("iPhoneの値段", "iphone の 値 段"),
            ("서울 city", "서 울 city"),
            ("한국,", "한 국"),
            ("Ёлка – ёлка", "ёлка ёлка"),
        ] {
            let mut words = Vec::new();
            each(text, |w| words.push(w.to_owned()));
            assert_eq!(words.join(" "), expected, "{text}");
            assert_eq!(count(text), words.len());
        }
    }

    #[test]
    fn the_same_word_has_the_same_number() {
        let mut vocabulary = Vocabulary::new();
        assert_eq!(vocabulary.ids("The cat, the CAT"), [0, 1, 0, 1]);
        assert_eq!(vocabulary.ids("a cat"), [2, 1]);
        assert_eq!(vocabulary.len(), 3);
    }
}
