//! The form in which phrases are compared.
//!
//! "Read More »", "READ MORE:" and "Read more" say the same. Folding keeps what is said: small
//! letters, every run of digits as `#`, every run of anything else as one space, apostrophes
//! gone. The catalogue's phrases and the lines go through the same fold, so they can be
//! compared byte by byte.

use crate::chars::Class;

/// Bytes kept at the head and at the tail of a long line: phrases are looked for at the ends.
const KEEP: usize = 256;

/// A folded line, in a buffer that is used again for the next line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fold {
    text: String,
    word_start: usize,
    pair_start: usize,
    pairs: u8,
    /// Text was dropped between head and tail.
    cut: bool,
    after_digit: bool,
}

impl Fold {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.word_start = 0;
        self.pairs = 0;
        self.cut = false;
        self.after_digit = false;
    }

    /// The folded line: all of it, or the head and the tail of a long one.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the middle is missing.
    pub(crate) fn is_cut(&self) -> bool {
        self.cut
    }

    pub(crate) fn begin_word(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.word_start = self.text.len();
        self.pairs = 0;
        self.after_digit = false;
    }

    pub(crate) fn hyphen(&mut self) {
        self.text.push(' ');
        self.after_digit = false;
    }

    pub(crate) fn push_ascii(&mut self, byte: u8) {
        self.text.push(byte as char);
        self.after_digit = false;
    }

    pub(crate) fn push_char(&mut self, c: char, upper: bool) {
        self.after_digit = false;
        match c {
            // One letter in two forms.
            'ς' => self.text.push('σ'),
            // Persian writes some compounds apart, some together and some in between.
            '\u{200C}' => self.text.push(' '),
            // What Arabic and Hebrew may write or leave out: joiner, vowel marks, lengthening.
            '\u{200D}' | '\u{591}'..='\u{5C7}' | '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}' => {}
            _ if upper => self.text.extend(c.to_lowercase()),
            _ => self.text.push(c),
        }
    }

    pub(crate) fn push_unspaced(&mut self, c: char) {
        self.after_digit = false;
        self.pair_start = if self.pairs == 0 {
            self.text.len()
        } else {
            self.text.len() - self.text.chars().next_back().map_or(0, char::len_utf8)
        };
        self.pairs = self.pairs.saturating_add(1);
        self.text.push(c);
        self.shorten();
    }

    pub(crate) fn push_digit(&mut self) {
        if !self.after_digit {
            // 1,245 and 12.03.2021 are one number.
            if self.text.ends_with("# ") {
                self.text.pop();
                self.word_start = self.text.len() - 1;
            } else {
                self.text.push('#');
            }
        }
        self.after_digit = true;
    }

    /// The hash of the last two letters of an unspaced script.
    pub(crate) fn last_pair(&self) -> Option<u32> {
        (self.pairs >= 2).then(|| (hash(&self.text.as_bytes()[self.pair_start..]) >> 32) as u32)
    }

    /// The hash of the word that is being folded.
    pub(crate) fn word_hash(&self) -> u64 {
        hash(&self.text.as_bytes()[self.word_start..])
    }

    pub(crate) fn end_word(&mut self) {
        self.pairs = 0;
        self.after_digit = false;
        self.word_start = self.text.len();
        self.shorten();
    }

    /// Keeps a long line from filling the buffer.
    fn shorten(&mut self) {
        if self.text.len() > 16 * KEEP {
            self.drop_middle();
        }
    }

    fn drop_middle(&mut self) {
        let head = floor(&self.text, KEEP);
        let tail = floor(&self.text, self.text.len() - KEEP);
        self.text.replace_range(head..tail, " ");
        self.word_start = self.text.len();
        self.pair_start = self.text.len();
        self.pairs = 0;
        self.cut = true;
    }

    pub(crate) fn finish(&mut self) {
        if self.text.len() > 2 * KEEP {
            self.drop_middle();
        }
        while self.text.ends_with(' ') {
            self.text.pop();
        }
    }
}

/// The largest character boundary that is not beyond `at`.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Folds a phrase of the catalogue, in which `#` stands for any number.
pub(crate) fn fold(phrase: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let phrase: String = phrase
        .nfc()
        .map(|c| if c == '#' { '0' } else { c })
        .collect();
    let lexicon = crate::lexicon::Lexicon::empty();
    let mut fold = Fold::default();
    crate::lines::shape::scan(&phrase, &lexicon, &mut fold, |_| ());
    fold.text
}

/// A 64-bit hash of folded text, the same on every machine and in every run.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    const K: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut state: u64 = bytes.len() as u64;
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let mut word = [0; 8];
        word.copy_from_slice(chunk);
        state = (state.rotate_left(23) ^ u64::from_le_bytes(word)).wrapping_mul(K);
    }
    let mut last = 0;
    for &byte in chunks.remainder().iter().rev() {
        last = last << 8 | u64::from(byte);
    }
    state = (state.rotate_left(23) ^ last).wrapping_mul(K);
    state ^ state >> 29
}

/// Whether a word may begin or end between these two characters of folded text.
pub(crate) fn is_boundary(class_before: Class, class_after: Class) -> bool {
    let unspaced = |class| matches!(class, Class::Ideograph | Class::Unspaced);
    class_before == Class::Space
        || class_after == Class::Space
        || unspaced(class_before)
        || unspaced(class_after)
}
