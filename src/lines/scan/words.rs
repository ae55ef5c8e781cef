//! Words of ASCII letters, eight bytes at a time.
//!
//! Most of a text is words of small letters with a space behind them. Asking of every byte what it
//! is would cost more than all that is learnt of a word. Arithmetic on eight bytes at once tells
//! where a word ends, which of its letters are capitals and what its hash is, and words that follow
//! one another are taken in one loop, which only counts.

use super::{class_of, Finds, Scan, Word, MEANINGFUL};
use crate::chars::{self, Class};
use crate::fold::{self, Fold};

/// The top bit of every byte.
const TOPS: u64 = 0x8080_8080_8080_8080;
/// One in every byte.
const ONES: u64 = 0x0101_0101_0101_0101;

/// The next eight bytes from `at`, with zeros where the text is at its end.
#[inline(always)]
fn load(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..at + 8).and_then(<[u8]>::first_chunk) {
        Some(next) => u64::from_le_bytes(*next),
        None => load_last(bytes, at),
    }
}

/// The same at the end of the text.
#[cold]
fn load_last(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    let mut word = [0; 8];
    word[..rest.len()].copy_from_slice(rest);
    u64::from_le_bytes(word)
}

/// The top bit of every byte of `word` up to the first that is no letter of ASCII; beyond it any.
#[inline]
fn others_of(word: u64) -> u64 {
    // 0 to 25 for a letter. What is borrowed or carried comes from a byte that is none.
    let place = ((word | (0x20 * ONES)) ^ (0x60 * ONES)).wrapping_sub(ONES);
    (place.wrapping_add((0x80 - 26) * ONES) | place) & TOPS
}

/// The bit of the first letter.
const FIRST: u64 = 0x80;

/// A run of letters.
#[derive(Clone, Copy)]
struct Run {
    /// Hash of the letters without capitals.
    hash: u64,
    len: usize,
    /// The byte behind the run, which may be beyond the line.
    next: u8,
    /// Whether its first letter is a capital.
    is_upper: bool,
}

/// The capitals of a run: hardly any has others than the first letter, and only then they are counted.
#[derive(Clone, Copy, Default)]
struct Capitals {
    count: u32,
    /// Small letters with a capital behind them.
    glued: u8,
}

impl Capitals {
    /// Those of a run that has no others than the first letter.
    fn of(run: Run) -> Self {
        Capitals {
            count: run.is_upper.into(),
            glued: 0,
        }
    }

    /// Counts more of them.
    fn add(&mut self, capital: u64, small: u64, small_before: u64) {
        self.count += capital.count_ones();
        let glued = (capital & (small << 8 | small_before)).count_ones();
        self.glued = self.glued.saturating_add(glued as u8);
    }
}

impl Run {
    /// The run at `start`, where a letter may stand; `None` if it is longer than most, or has capitals
    /// besides its first letter.
    #[inline(always)]
    fn at(bytes: &[u8], start: usize) -> Option<Self> {
        let word = load(bytes, start);
        let others = others_of(word);
        if others == 0 {
            return Run::long(bytes, start, word);
        }
        let bits = others.trailing_zeros() & !7;
        let used = (others ^ (others - 1)) >> 8;
        let capital = !(word << 2) & used & TOPS;
        if capital > FIRST {
            return None;
        }
        Some(Run {
            hash: fold::mix(0, (word | (0x20 * ONES)) & used),
            len: (bits / 8) as usize,
            next: (word >> bits) as u8,
            is_upper: capital != 0,
        })
    }

    /// The run of eight letters and more at `start`, of which `word` are the first.
    #[inline(always)]
    fn long(bytes: &[u8], start: usize, word: u64) -> Option<Self> {
        let next = load(bytes, start + 8);
        let others = others_of(next);
        let capital = !(word << 2) & TOPS;
        let used = (others ^ others.wrapping_sub(1)) >> 8;
        let more = !(next << 2) & used & TOPS;
        if others == 0 || more != 0 || capital > FIRST {
            return None;
        }
        let bits = others.trailing_zeros() & !7;
        let first = fold::mix(0, word | (0x20 * ONES));
        let all = fold::mix(first, (next | (0x20 * ONES)) & used);
        Some(Run {
            hash: if bits == 0 { first } else { all },
            len: 8 + (bits / 8) as usize,
            next: (next >> bits) as u8,
            is_upper: capital != 0,
        })
    }

    /// A run of any length, with any capitals.
    #[inline(never)]
    fn odd(bytes: &[u8], start: usize) -> (Self, Capitals) {
        let mut run = Run {
            hash: 0,
            len: 0,
            next: 0,
            is_upper: false,
        };
        let mut capitals = Capitals::default();
        let mut small_before = 0;
        loop {
            let word = load(bytes, start + run.len);
            let others = others_of(word);
            let bits = others.trailing_zeros() & !7;
            run.next = word as u8;
            if bits == 0 {
                return (run, capitals);
            }
            let used = !0 >> (64 - bits);
            let capital = !(word << 2) & used & TOPS;
            let small = used & TOPS & !capital;
            if run.len == 0 {
                run.is_upper = capital & FIRST != 0;
            }
            if capital != 0 {
                capitals.add(capital, small, small_before);
            }
            small_before = small >> 56;
            run.hash = fold::mix(run.hash, (word | (0x20 * ONES)) & used);
            run.len += (bits / 8) as usize;
            if bits < 64 {
                run.next = (word >> bits) as u8;
                return (run, capitals);
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
    /// space, or by a mark and one space; gives where the scan goes on. `ahead` is the line and what
    /// stands behind it: nothing, or what ends a line.
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
            let step = match Run::at(ahead, at) {
                Some(run) if run.len == 0 => break,
                Some(run) if run.next == b' ' => {
                    self.count_plain(run, fold, finds);
                    at += run.len + 1;
                    continue;
                }
                Some(run) if self.ends_clause(ahead, at + run.len) => {
                    self.count_plain(run, fold, finds);
                    at += run.len + 2;
                    continue;
                }
                Some(run) => self.last_word(line, at, (run, Capitals::of(run)), fold, finds),
                None => self.odd_word(line, ahead, at, fold, finds),
            };
            match step {
                Step::Next(next) => at = next,
                Step::Leave(end) => return end,
            }
        }
        self.previous = Class::Space;
        at
    }

    /// A long word, or one with capitals besides its first letter.
    #[inline(never)]
    fn odd_word(
        &mut self,
        line: &str,
        ahead: &[u8],
        at: usize,
        fold: &mut Fold,
        finds: &mut impl Finds,
    ) -> Step {
        let (run, capitals) = Run::odd(ahead, at);
        let end = at + run.len;
        let next = if run.next == b' ' {
            end + 1
        } else if self.ends_clause(ahead, end) {
            end + 2
        } else {
            return self.last_word(line, at, (run, capitals), fold, finds);
        };
        self.count_capitals(run, capitals);
        self.count_plain(run, fold, finds);
        Step::Next(next)
    }

    /// Whether a mark, a space and another word follow at `end`, where a word is over; if so, the
    /// mark is counted.
    #[inline]
    fn ends_clause(&mut self, ahead: &[u8], end: usize) -> bool {
        let Some(&[mark, b' ', then]) = ahead.get(end..).and_then(<[u8]>::first_chunk) else {
            return false;
        };
        let count = match mark {
            b'.' | b'!' | b'?' => &mut self.shape.sentences,
            b',' | b';' => &mut self.shape.commas,
            b':' => &mut self.shape.colons,
            _ => return false,
        };
        if !then.is_ascii_alphabetic() {
            return false;
        }
        *count = count.saturating_add(1);
        self.shape.chars += 1;
        self.classes |= 1 << chars::ASCII[usize::from(mark)] as u32;
        self.reading.marks.add(mark);
        true
    }

    /// The word of letters that begins with `run` at `at`, and is the last of its row but for one
    /// case: letters beyond ASCII.
    fn last_word(
        &mut self,
        line: &str,
        at: usize,
        (run, capitals): (Run, Capitals),
        fold: &mut Fold,
        finds: &mut impl Finds,
    ) -> Step {
        let bytes = line.as_bytes();
        let end = at + run.len;
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
            self.count_capitals(run, capitals);
            self.count_plain(run, fold, finds);
        } else {
            self.begin_slow(&bytes[at..end], run, capitals, fold);
        }
        Step::Leave(end)
    }

    fn count_capitals(&mut self, run: Run, capitals: Capitals) {
        let is_upper = capitals.count > 1 && capitals.count as usize == run.len;
        self.counts.uppers += u32::from(is_upper);
        self.shape.glued = self.shape.glued.saturating_add(capitals.glued);
    }

    /// Counts a word of letters that stands by itself, but for its capitals.
    #[inline(always)]
    fn count_plain(&mut self, run: Run, fold: &mut Fold, finds: &mut impl Finds) {
        let counts = &mut self.counts;
        counts.words += 1;
        counts.caps += u32::from(run.is_upper);
        self.shape.chars += run.len as u32;
        let known = self.lexicon.known(run.hash);
        fold.push_plain(run.hash, run.len, known);
        self.count_known(known, finds);
        let is_content = (run.len >= MEANINGFUL as usize) & known.may_be_content();
        finds.content((run.hash >> 32) as u32, is_content);
    }

    /// Letters of ASCII inside a word that goes character by character; gives where they end.
    pub(super) fn more_letters(&mut self, ahead: &[u8], at: usize, fold: &mut Fold) -> usize {
        let (run, capitals) = Run::odd(ahead, at);
        let end = at + run.len;
        if matches!(self.previous, Class::Apostrophe | Class::Hyphen) {
            self.resume(fold);
        } else if run.is_upper && self.previous == Class::Lower {
            self.shape.glued = self.shape.glued.saturating_add(1);
        }
        self.shape.glued = self.shape.glued.saturating_add(capitals.glued);
        self.shape.chars += run.len as u32;
        if let Some(word) = &mut self.word {
            word.letters += run.len as u32;
            word.capitals += capitals.count;
        }
        fold.push_letters(&ahead[at..end]);
        self.previous = class_of(ahead[end - 1]);
        end
    }

    /// A word of letters that goes on with something else: the rest goes character by character.
    #[inline(never)]
    fn begin_slow(&mut self, letters: &[u8], run: Run, capitals: Capitals, fold: &mut Fold) {
        self.shape.chars += run.len as u32;
        self.shape.glued = self.shape.glued.saturating_add(capitals.glued);
        fold.begin_word(self.lexicon);
        fold.push_letters(letters);
        self.word = Some(Word {
            upper_first: run.is_upper,
            digit_first: false,
            letters: run.len as u32,
            capitals: capitals.count,
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
