//! The form in which words and phrases are compared.
//!
//! "Read More »", "READ MORE:" and "Read more" say the same. Folding keeps only what is said: letters in lower case,
//! every run of digits as `#`, and apostrophes dropped. A folded line is a row of *tokens*, each identified by its hash
//! alone: a token is what is between spaces, or every character in scripts without spaces. The catalogue's phrases and
//! the lines go through the same fold, so a line contains a phrase if it contains the phrase's tokens in a row, and no
//! text is compared.

mod hash;
mod noted;
pub(crate) mod pair;
mod state;
mod token;

use crate::lexicon::{Known, Lexicon};

pub(crate) use hash::{hash, load, mix};
pub(crate) use noted::{Noted, MOST_NOTED};
pub(crate) use pair::Pair;
pub(crate) use state::{push_folded, State};
pub(crate) use token::Token;
use token::{GLUED, KEY, WIDE_END, WIDE_START};

/// Maximum number of tokens in a line that is searched for phrases; a longer line is prose, or noise.
pub(crate) const MOST_TOKENS: usize = 1024;

/// Number of tokens beyond [`MOST_TOKENS`] that may be written before they are discarded.
const SPARE: usize = 32;

/// Number of bytes that count at either end of a folded line of more than twice that length: phrases are found at the
/// ends of long lines.
pub(crate) const ENDS: u32 = 256;

/// A line that is being turned into tokens, in buffers that are reused for the next line.
#[derive(Clone, Debug)]
pub(crate) struct Fold {
    /// The first tokens; further ones are only counted, and written to the spare places.
    tokens: Box<[Token; MOST_TOKENS + SPARE]>,
    count: usize,
    /// The words that have not been counted yet.
    noted: Box<[Noted; MOST_NOTED]>,
    noted_count: usize,
    /// The token that is being folded.
    buffer: Vec<u8>,
    /// The last token that was ended, unless it was a plain word.
    former: Vec<u8>,
    /// Bytes of the folded line up to the last token, as in [`Token::end`].
    length: usize,
    /// Whether nothing separates the last token from the one that is being folded.
    glued: bool,
    after_digit: bool,
    /// How many tokens of the word have ended, and their hash.
    parts: u16,
    compound: u64,
    /// The letter of an unspaced script directly before.
    letter: Option<u64>,
}

impl Default for Fold {
    fn default() -> Self {
        Fold {
            tokens: Box::new([Token::default(); MOST_TOKENS + SPARE]),
            count: 0,
            noted: Box::new([Noted::default(); MOST_NOTED]),
            noted_count: 0,
            buffer: Vec::new(),
            former: Vec::new(),
            length: 0,
            glued: false,
            after_digit: false,
            parts: 0,
            compound: 0,
            letter: None,
        }
    }
}

impl Fold {
    pub(crate) fn clear(&mut self) {
        self.count = 0;
        self.noted_count = 0;
        self.buffer.clear();
        self.former.clear();
        self.length = 0;
        self.begin();
    }

    fn begin(&mut self) {
        self.glued = false;
        self.after_digit = false;
        self.parts = 0;
        self.letter = None;
    }

    /// The tokens of the line; empty if there are too many.
    pub(crate) fn tokens(&self) -> &[Token] {
        self.tokens[..MOST_TOKENS].get(..self.count).unwrap_or(&[])
    }

    /// A hash of what the line says: long lines are compared by their ends, and very long ones by their start and their
    /// length.
    pub(crate) fn key(&self) -> u64 {
        let all = &self.tokens[..self.count.min(MOST_TOKENS)];
        if self.length <= 2 * ENDS as usize {
            return key_of(all);
        }
        let head = all.partition_point(|token| token.end <= ENDS);
        if self.count > MOST_TOKENS {
            return mix(key_of(&all[..head]), self.length as u64);
        }
        let tail =
            all.partition_point(|token| (token.start() as usize) < self.length - ENDS as usize);
        mix(key_of(&all[..head]), key_of(&all[tail..]))
    }

    #[inline]
    fn push(&mut self, hash: u64, len: usize, known: u8, marks: u8) {
        self.length += len + usize::from(marks & GLUED == 0);
        // Checking whether there is room takes longer than writing to a spare place.
        let at = self.count.min(MOST_TOKENS);
        self.tokens[at] = Token {
            hash,
            end: self.length as u32,
            len: len as u16,
            known,
            marks,
        };
        self.count += 1;
    }

    /// A colon follows the last token.
    pub(crate) fn colon(&mut self) {
        if let Some(last) = self.count.checked_sub(1) {
            self.tokens[last.min(MOST_TOKENS)].marks |= KEY;
        }
    }

    /// Prepares for words of ASCII letters.
    #[inline]
    pub(crate) fn begin_plain(&mut self, lexicon: &Lexicon) {
        if !self.buffer.is_empty() {
            self.end_token(lexicon);
        }
        // No number continues in a word.
        self.former.clear();
    }

    /// Room for such words, as tokens and as notes, and the length of the folded line.
    #[inline]
    pub(crate) fn room(&mut self) -> (&mut [Token], &mut [Noted], usize) {
        (
            &mut self.tokens[self.count.min(MOST_TOKENS)..],
            &mut self.noted[self.noted_count..],
            self.length,
        )
    }

    /// Records that `count` words were written there, and the new length of the folded line.
    #[inline]
    pub(crate) fn fill(&mut self, count: usize, length: usize) {
        self.count += count;
        self.noted_count += count;
        self.length = length;
    }

    /// Adds one of them, by its hash.
    #[inline]
    pub(crate) fn push_plain(&mut self, hash: u64, len: usize, known: Known) {
        self.push(hash, len, known.flags(), 0);
    }

    /// The words that were noted since they were last forgotten.
    #[inline]
    pub(crate) fn noted(&self) -> &[Noted] {
        &self.noted[..self.noted_count]
    }

    /// Notes a word, if there is room.
    #[inline]
    pub(crate) fn note(&mut self, word: Noted) {
        if let Some(free) = self.noted.get_mut(self.noted_count) {
            *free = word;
            self.noted_count += 1;
        }
    }

    pub(crate) fn forget_noted(&mut self) {
        self.noted_count = 0;
    }

    /// Adds a whole word of letters, by its hash.
    #[inline]
    pub(crate) fn push_word(
        &mut self,
        hash: u64,
        len: usize,
        known: Known,
        marks: u8,
        lexicon: &Lexicon,
    ) {
        if !self.buffer.is_empty() {
            self.end_token(lexicon);
        }
        self.push(hash, len, known.flags(), marks);
        // No number continues in a word.
        self.former.clear();
    }

    /// Ends the token that is being folded, and returns its hash and what is known of it.
    fn end_token(&mut self, lexicon: &Lexicon) -> (u64, Known) {
        let (Some(&first), Some(&last)) = (self.buffer.first(), self.buffer.last()) else {
            return (0, Known::default());
        };
        let hash = hash(&self.buffer);
        let known = lexicon.known(hash);
        let mark = |is_so, mark| if is_so { mark } else { 0 };
        let marks =
            mark(self.glued, GLUED) | mark(first >= 128, WIDE_START) | mark(last >= 128, WIDE_END);
        self.push(hash, self.buffer.len(), known.flags(), marks);
        std::mem::swap(&mut self.buffer, &mut self.former);
        self.buffer.clear();
        (hash, known)
    }

    pub(crate) fn begin_word(&mut self, lexicon: &Lexicon) {
        self.end_token(lexicon);
        self.begin();
    }

    /// Takes a hyphen in a word, or a character that acts as one.
    pub(crate) fn hyphen(&mut self, lexicon: &Lexicon) {
        let own = hash(&self.buffer);
        self.end_token(lexicon);
        self.compound = if self.parts == 0 {
            own
        } else {
            mix(self.compound, own)
        };
        self.parts = self.parts.saturating_add(1);
        self.glued = false;
        self.after_digit = false;
    }

    /// Takes ASCII letters.
    pub(crate) fn push_letters(&mut self, letters: &[u8]) {
        let from = self.buffer.len();
        self.buffer.extend_from_slice(letters);
        self.buffer[from..].make_ascii_lowercase();
        self.after_digit = false;
    }

    pub(crate) fn push_char(&mut self, c: char, upper: bool, lexicon: &Lexicon) {
        self.after_digit = false;
        match c {
            // One letter in two forms.
            'ς' => self.push_utf8('σ'),
            // Persian writes some compounds as two words, some as one and some in between.
            ZWNJ => self.hyphen(lexicon),
            _ if is_special(c) => {}
            _ if upper => c.to_lowercase().for_each(|c| self.push_utf8(c)),
            _ => self.push_utf8(c),
        }
    }

    fn push_utf8(&mut self, c: char) {
        self.buffer
            .extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }

    /// Takes a letter of an unspaced script, which is a token by itself. Returns the hash of it and the letter before.
    pub(crate) fn push_unspaced(&mut self, c: char, lexicon: &Lexicon) -> Option<u64> {
        self.after_digit = false;
        self.end_token(lexicon);
        self.push_utf8(c);
        let (hash, _) = self.end_token(lexicon);
        let pair = self.letter.map(|before| mix(before, hash));
        self.letter = Some(hash);
        self.glued = true;
        pair
    }

    pub(crate) fn push_digit(&mut self) {
        if !self.after_digit {
            // 1,245 and 12.03.2021 are one number. A word that ends with a number ("5x5") is not continued: opening it
            // again for each following number would take as long as it has grown by then.
            let goes_on = self.buffer.is_empty() && !self.glued && self.former == b"#";
            let last = self.tokens[..MOST_TOKENS].get(self.count.wrapping_sub(1));
            if let Some(number) = last.filter(|_| goes_on) {
                std::mem::swap(&mut self.buffer, &mut self.former);
                self.count -= 1;
                self.glued = number.marks & GLUED != 0;
                self.length -= usize::from(number.len) + usize::from(!self.glued);
                self.parts = 0;
            } else {
                self.buffer.push(b'#');
            }
        }
        self.after_digit = true;
    }

    /// Ends the word that is being folded, and returns its hash and what is known of it.
    pub(crate) fn end_word(&mut self, lexicon: &Lexicon) -> (u64, Known) {
        let (hash, known) = self.end_token(lexicon);
        if self.parts == 0 {
            return (hash, known);
        }
        let hash = mix(self.compound, hash);
        (hash, lexicon.known(hash))
    }

    /// Ends the line.
    #[inline]
    pub(crate) fn finish(&mut self, lexicon: &Lexicon) {
        if !self.buffer.is_empty() {
            self.end_token(lexicon);
        }
    }
}

/// Folds a phrase of the catalogue, in which `#` stands for any number.
pub(crate) fn fold(phrase: &str) -> Vec<Token> {
    use unicode_normalization::UnicodeNormalization;
    let phrase: String = phrase
        .nfc()
        .map(|c| if c == '#' { '0' } else { c })
        .collect();
    let mut fold = Fold::default();
    let lexicon = Lexicon::empty();
    crate::lines::scan::scan(&phrase, 0..phrase.len(), lexicon, &mut fold, &mut ());
    fold.tokens().to_vec()
}

/// Separates the parts of a Persian compound.
const ZWNJ: char = '\u{200C}';

/// Whether a character without case does not count as a letter in the fold: [`ZWNJ`], and the optional characters of
/// Arabic and Hebrew: joiner, vowel marks, lengthening.
pub(crate) fn is_special(c: char) -> bool {
    matches!(c, ZWNJ | '\u{200D}' | '\u{591}'..='\u{5C7}' | '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}')
}

/// The hash of a row of tokens, or of a word of several tokens.
pub(crate) fn hash_of(tokens: &[Token]) -> u64 {
    tokens
        .iter()
        .map(Token::link)
        .reduce(mix)
        .unwrap_or_default()
}

/// A hash of a row of tokens that is only compared with others of its kind; that of a single token is the token's own
/// hash. The tokens' hashes are well mixed, so only their order must still be taken into account. Two rows are hashed
/// side by side: the processor continues with one while it waits for the other.
fn key_of(tokens: &[Token]) -> u64 {
    if let [one] = tokens {
        return one.link();
    }
    let add = |key: u64, token: &Token| key.wrapping_mul(ORDER).wrapping_add(token.link());
    let mut pairs = tokens.chunks_exact(2);
    let (mut even, mut odd) = (tokens.len() as u64, 0);
    for pair in &mut pairs {
        even = add(even, &pair[0]);
        odd = add(odd, &pair[1]);
    }
    if let [last] = pairs.remainder() {
        even = add(even, last);
    }
    mix(even, odd)
}

/// Any large odd number will do.
const ORDER: u64 = 0xD6E8_FEB8_6659_FD93;
