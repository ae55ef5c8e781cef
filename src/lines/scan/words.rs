//! Words of ASCII letters, eight bytes at a time.
//!
//! Most of a text is words of small letters with a space behind them. Asking of every byte what it
//! is would cost more than all that is learnt of a word. Arithmetic on eight bytes at once tells
//! where a word ends, which of its letters are capitals and what its hash is, and words that follow
//! one another are taken in one loop, which only counts.

use super::{class_of, Finds, Scan, Word, MEANINGFUL};
use crate::chars::Class;
use crate::fold::{self, Fold};

/// The top bit of every byte.
const TOPS: u64 = 0x8080_8080_8080_8080;
/// One in every byte.
const ONES: u64 = 0x0101_0101_0101_0101;

/// The next eight bytes from `at`, with zeros where the text is at its end.
#[inline]
fn load(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    if let Some(next) = rest.first_chunk() {
        return u64::from_le_bytes(*next);
    }
    let mut word = [0; 8];
    word[..rest.len()].copy_from_slice(rest);
    u64::from_le_bytes(word)
}

/// The top bit of every byte of `word` that is a letter of ASCII.
#[inline]
fn letters_of(word: u64) -> u64 {
    let small = (word | (0x20 * ONES)) & !TOPS;
    let from_a = small + (0x80 - b'a' as u64) * ONES;
    let beyond_z = small + (0x80 - b'z' as u64 - 1) * ONES;
    from_a & !beyond_z & !word & TOPS
}

/// The bit of the first letter.
const FIRST: u64 = 0x80;

/// How many of `letters` are capitals, and how many of these stand behind a small letter. Counting
/// bits is dear where the processor cannot be asked to, and hardly any word has such capitals.
#[cold]
fn count_capitals(letters: u64, capital: u64) -> (u32, u8) {
    let small = letters & !capital;
    let glued = (capital & small << 8).count_ones();
    (capital.count_ones(), glued as u8)
}

/// A run of letters.
struct Run {
    /// Hash of the letters without capitals.
    hash: u64,
    len: usize,
    capitals: u32,
    /// Small letters with a capital behind them.
    glued: u8,
    /// The byte behind the run, which may be beyond the line.
    next: u8,
}

impl Run {
    /// The run that begins with `word`, of which the lowest `bits` are letters as told by
    /// `letters`; not all eight bytes are.
    #[inline(always)]
    fn short(word: u64, letters: u64, bits: u32) -> Self {
        let used = !(!0 << bits);
        let capital = letters & !(word << 2) & used;
        let (capitals, glued) = if capital > FIRST {
            count_capitals(letters & used, capital)
        } else {
            ((capital / FIRST) as u32, 0)
        };
        Run {
            hash: fold::mix(0, (word | (0x20 * ONES)) & used),
            len: (bits / 8) as usize,
            capitals,
            glued,
            next: (word >> bits) as u8,
        }
    }

    /// The run of eight letters and more at `start`.
    fn long(bytes: &[u8], start: usize) -> Self {
        let mut run = Run {
            hash: 0,
            len: 0,
            capitals: 0,
            glued: 0,
            next: 0,
        };
        let mut small_before = 0;
        loop {
            let word = load(bytes, start + run.len);
            let letters = letters_of(word);
            let bits = (letters ^ TOPS).trailing_zeros() & !7;
            if bits == 0 {
                run.next = word as u8;
                return run;
            }
            let used = !0 >> (64 - bits);
            let capital = letters & !(word << 2) & used;
            let small = letters & !capital & used;
            if capital != 0 {
                run.capitals += capital.count_ones();
                let glued = (capital & (small << 8 | small_before)).count_ones();
                run.glued = run.glued.saturating_add(glued as u8);
            }
            small_before = small >> 56;
            run.hash = fold::mix(run.hash, (word | (0x20 * ONES)) & used);
            run.len += (bits / 8) as usize;
            if bits < 64 {
                run.next = (word >> bits) as u8;
                return run;
            }
        }
    }
}

/// Where the scan goes on after a word.
enum Step {
    /// Behind its space, with a word if there is one.
    Next(usize),
    /// With something else.
    Leave(usize),
}

impl Scan<'_> {
    /// Words from `start` on, where an ASCII letter begins one, as long as each is followed by one
    /// space; gives where the scan goes on. `ahead` is the line and what stands behind it, which no
    /// letter begins.
    #[inline]
    pub(super) fn words(
        &mut self,
        line: &str,
        ahead: &[u8],
        start: usize,
        fold: &mut Fold,
        finds: &mut impl Finds,
    ) -> usize {
        self.start_word(class_of(ahead[start]));
        fold.begin_plain(self.lexicon);
        let mut at = start;
        loop {
            let word = load(ahead, at);
            let letters = letters_of(word);
            let bits = (letters ^ TOPS).trailing_zeros() & !7;
            if bits == 0 {
                self.previous = Class::Space;
                return at;
            }
            let step = if bits < 64 {
                let run = Run::short(word, letters, bits);
                self.word(line, at, &run, fold, finds)
            } else {
                self.long_word(line, ahead, at, fold, finds)
            };
            match step {
                Step::Next(next) => at = next,
                Step::Leave(end) => return end,
            }
        }
    }

    /// The word that begins with `run` at `at`.
    #[inline(always)]
    fn word(
        &mut self,
        line: &str,
        at: usize,
        run: &Run,
        fold: &mut Fold,
        finds: &mut impl Finds,
    ) -> Step {
        let bytes = line.as_bytes();
        let end = at + run.len;
        if run.next == b' ' && end < bytes.len() {
            self.count_plain(run, bytes[at], fold, finds);
            return Step::Next(end + 1);
        }
        if run.next >= 128 && end < bytes.len() {
            match self.whole_word(line, at, fold, finds) {
                Some(end) if self.previous == Class::Space => return Step::Next(end),
                Some(end) => return Step::Leave(end),
                None => {}
            }
        }
        let next = bytes.get(end).copied().unwrap_or(b' ');
        if next == b' ' || ends_word(next, bytes.get(end + 1).copied()) {
            self.previous = class_of(bytes[end - 1]);
            self.count_plain(run, bytes[at], fold, finds);
        } else {
            self.begin_slow(&bytes[at..end], run, fold);
        }
        Step::Leave(end)
    }

    /// The same for a run of eight letters and more.
    #[inline(never)]
    fn long_word(
        &mut self,
        line: &str,
        ahead: &[u8],
        at: usize,
        fold: &mut Fold,
        finds: &mut impl Finds,
    ) -> Step {
        let run = Run::long(ahead, at);
        self.word(line, at, &run, fold, finds)
    }

    /// Counts a word of letters that stands by itself.
    #[inline(always)]
    fn count_plain(&mut self, run: &Run, first: u8, fold: &mut Fold, finds: &mut impl Finds) {
        let counts = &mut self.counts;
        counts.words += 1;
        counts.caps += u32::from(first & 0x20 == 0);
        if run.capitals > 1 {
            counts.uppers += u32::from(run.capitals as usize == run.len);
            self.shape.glued = self.shape.glued.saturating_add(run.glued);
        } else if run.glued > 0 {
            self.shape.glued = self.shape.glued.saturating_add(1);
        }
        self.shape.chars += run.len as u32;
        let known = self.lexicon.known(run.hash);
        fold.push_plain(run.hash, run.len, known);
        self.count_known(known, finds);
        let is_content = run.len >= MEANINGFUL as usize && known.may_be_content();
        finds.content((run.hash >> 32) as u32, is_content);
    }

    /// A word of letters that goes on with something else: the rest goes character by character.
    #[inline(never)]
    fn begin_slow(&mut self, letters: &[u8], run: &Run, fold: &mut Fold) {
        self.shape.chars += run.len as u32;
        self.shape.glued = self.shape.glued.saturating_add(run.glued);
        fold.begin_word(self.lexicon);
        for &byte in letters {
            fold.push_ascii(byte.to_ascii_lowercase());
        }
        self.word = Some(Word {
            upper_first: letters[0].is_ascii_uppercase(),
            digit_first: false,
            letters: run.len as u32,
            capitals: run.capitals,
        });
        self.previous = class_of(letters[run.len - 1]);
    }
}

/// Whether a word of letters is over before `next`, a character of ASCII that is no space; `then`
/// stands behind it. What is not sure goes the slow way.
#[inline]
pub(super) fn ends_word(next: u8, then: Option<u8>) -> bool {
    match next {
        b'.' | b',' => !then.is_some_and(|byte| byte.is_ascii_alphanumeric()),
        b'!' | b'?' | b';' | b':' | b'"' | b'(' | b')' | b'|' | b'/' => true,
        _ => false,
    }
}
