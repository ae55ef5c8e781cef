//! Words of ASCII letters, eight bytes at a time.
//!
//! Most of a text is words of small letters followed by a space. Classifying every byte would cost more than everything
//! else that is done with a word. Arithmetic on eight bytes at once finds where a word ends, which of its letters are
//! capitals and what its hash is, and consecutive words are taken in one loop that only counts.

use super::{class_of, Finds, Scan, Word, MEANINGFUL};
use crate::chars::{self, Class};
use crate::fold::{self, load, Fold, Noted, Token};

/// The top bit of every byte.
const TOPS: u64 = 0x8080_8080_8080_8080;
/// A one in every byte.
const ONES: u64 = 0x0101_0101_0101_0101;

/// Sets the top bit of the first byte of `word` that is not an ASCII letter, and of none before it; the bits after it
/// are arbitrary.
#[inline]
fn others_of(word: u64) -> u64 {
    // 0 to 25 for a letter. Only bytes that are not letters cause a borrow or a carry.
    let place = (word | (0x20 * ONES)).wrapping_sub(0x61 * ONES);
    (place.wrapping_add((0x80 - 26) * ONES) | place) & TOPS
}

/// A run of letters.
#[derive(Clone, Copy)]
struct Run {
    /// Hash of the letters in lower case.
    hash: u64,
    len: usize,
    /// The byte after the run, which may be beyond the line.
    next: u8,
    /// [`CAPITAL`] if its first letter is a capital, otherwise 0.
    capital: u64,
}

/// The bit that turns a capital into a small letter.
const CAPITAL: u64 = 0x20;

/// The capitals of a run. Hardly any run has one that is not its first letter, and they are only counted if it does.
#[derive(Clone, Copy, Default)]
struct Capitals {
    count: u32,
    /// Small letters followed by a capital.
    glued: u8,
}

impl Capitals {
    /// Counts more of them.
    fn add(&mut self, capital: u64, small: u64, small_before: u64) {
        self.count += capital.count_ones();
        let glued = (capital & (small << 8 | small_before)).count_ones();
        self.glued = self.glued.saturating_add(glued as u8);
    }
}

impl Run {
    /// The run at `start`, where there may be a letter; `None` if it is longer than most, or has capitals besides its
    /// first letter.
    #[inline(always)]
    fn at(bytes: &[u8], start: usize) -> Option<Self> {
        let word = load(bytes, start);
        let others = others_of(word);
        if others == 0 {
            return Run::long(bytes, start, word);
        }
        let bits = others.trailing_zeros() & !7;
        let used = (others ^ (others - 1)) >> 8;
        let small = word | (CAPITAL * ONES);
        let capital = (small ^ word) & used;
        if capital > CAPITAL {
            return None;
        }
        Some(Run {
            hash: fold::mix(0, small & used),
            len: (bits / 8) as usize,
            next: (word >> bits) as u8,
            capital,
        })
    }

    /// The run of eight or more letters at `start`; `word` holds the first eight.
    #[inline(always)]
    fn long(bytes: &[u8], start: usize, word: u64) -> Option<Self> {
        let next = load(bytes, start + 8);
        let others = others_of(next);
        let used = (others ^ others.wrapping_sub(1)) >> 8;
        let (small, small_next) = (word | (CAPITAL * ONES), next | (CAPITAL * ONES));
        let capital = small ^ word;
        if others == 0 || (small_next ^ next) & used != 0 || capital > CAPITAL {
            return None;
        }
        let bits = others.trailing_zeros() & !7;
        let first = fold::mix(0, small);
        let all = fold::mix(first, small_next & used);
        Some(Run {
            hash: if bits == 0 { first } else { all },
            len: 8 + (bits / 8) as usize,
            next: (next >> bits) as u8,
            capital,
        })
    }

    /// A run of any length, with any capitals.
    #[inline(never)]
    fn odd(bytes: &[u8], start: usize) -> (Self, Capitals) {
        let mut run = Run {
            hash: 0,
            len: 0,
            next: 0,
            capital: 0,
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
                run.capital = !word & CAPITAL;
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

/// Where the scan continues after a word.
enum Step {
    /// At this position, with a word if there is one.
    Next(usize),
    /// At this position, with something else.
    Leave(usize),
}

/// Why a row of plain words ends.
enum Over {
    /// What follows is not a word.
    NoWord,
    /// What follows is not a plain word.
    Odd,
    /// There is no room for more notes.
    Full,
}

impl Scan<'_> {
    /// Takes words from `start` on, where an ASCII letter begins one, as long as each is followed by one space, or by a
    /// mark and one space, and returns where the scan continues. `ahead` is the line and what follows it: nothing, or a
    /// line end.
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
            let (end, over) = self.plain_words(line, ahead, at, fold);
            at = end;
            match over {
                Over::NoWord => break,
                Over::Full => self.take_noted(fold, finds),
                Over::Odd => match self.odd_word(line, ahead, at, fold, finds) {
                    Step::Next(next) => at = next,
                    Step::Leave(end) => return end,
                },
            }
        }
        self.previous = match ahead[at - 1] {
            b' ' => Class::Space,
            letter => class_of(letter),
        };
        at
    }

    /// Notes the plain words from `at` on while there is room, and returns where they end, and why.
    #[inline(always)]
    fn plain_words(
        &mut self,
        line: &str,
        ahead: &[u8],
        mut at: usize,
        fold: &mut Fold,
    ) -> (usize, Over) {
        let (tokens, noted, mut length) = fold.room();
        let (mut count, mut capitals, before) = (0, 0, length);
        let mut over = Over::Full;
        for (token, word) in tokens.iter_mut().zip(&mut *noted) {
            let Some(run) = Run::at(ahead, at) else {
                over = Over::Odd;
                break;
            };
            if run.len == 0 {
                over = Over::NoWord;
                break;
            }
            let mut next = at + run.len + 1;
            if run.next != b' ' {
                let Some(end) = self.end_of_word(line, ahead, at + run.len) else {
                    over = Over::Odd;
                    break;
                };
                next = end;
            }
            at = next;
            capitals += run.capital;
            length += run.len + 1;
            let known = self.lexicon.known(run.hash);
            *token = Token::plain(run.hash, length, run.len, known);
            *word = Noted::new(run.hash, known, run.len >= MEANINGFUL as usize);
            count += 1;
        }
        if let [first, ..] = noted {
            if self.counts.words == 0 {
                *first = first.first();
            }
        }
        if let Some(last) = noted[..count].last() {
            self.shape.hangs = last.is_stop();
        }
        fold.fill(count, length);
        self.counts.words += count as u32;
        self.counts.caps += (capitals / CAPITAL) as u32;
        self.shape.chars += (length - before - count) as u32;
        (at, over)
    }

    /// Where the scan continues after a word of letters that ends at `end`, before something other than a space; `None`
    /// if the word may continue.
    #[inline]
    fn end_of_word(&mut self, line: &str, ahead: &[u8], end: usize) -> Option<usize> {
        if self.ends_clause(ahead, end) {
            return Some(end + 2);
        }
        let rest = line.as_bytes().get(end..)?;
        let is_over = match *rest {
            [] => true,
            [next] => ends_word(next, None),
            [next, then, ..] => ends_word(next, Some(then)),
        };
        is_over.then_some(end)
    }

    /// Takes a long word, one with capitals besides its first letter, one with letters beyond ASCII, or one that
    /// continues with something else.
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
            Some(end + 1)
        } else {
            self.end_of_word(line, ahead, end)
        };
        if let Some(next) = next {
            self.count_capitals(run, capitals);
            self.count_plain(run, fold, finds);
            return Step::Next(next);
        }
        if run.next >= 128 {
            match self.whole_word(line, ahead, at, fold, finds) {
                Some(end) if self.previous == Class::Space => return Step::Next(end),
                Some(end) => return Step::Leave(end),
                None => {}
            }
        }
        self.begin_slow(&ahead[at..end], run, capitals, fold);
        Step::Leave(end)
    }

    /// Whether a mark, a space and another word follow at `end`, where a word is over; if so, counts the mark.
    #[inline]
    fn ends_clause(&mut self, ahead: &[u8], end: usize) -> bool {
        let Some(&[mark, b' ', then]) = ahead.get(end..).and_then(<[u8]>::first_chunk) else {
            return false;
        };
        let count = match mark {
            b'.' | b'!' | b'?' => &mut self.shape.sentences,
            b',' | b';' => &mut self.shape.commas,
            // A colon may end a key, and its token has to know.
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

    fn count_capitals(&mut self, run: Run, capitals: Capitals) {
        let is_upper = capitals.count > 1 && capitals.count as usize == run.len;
        self.counts.uppers += u32::from(is_upper);
        self.shape.glued = self.shape.glued.saturating_add(capitals.glued);
    }

    /// Counts a plain word of letters, without its capitals.
    fn count_plain(&mut self, run: Run, fold: &mut Fold, finds: &mut impl Finds) {
        self.counts.words += 1;
        self.counts.caps += (run.capital / CAPITAL) as u32;
        self.shape.chars += run.len as u32;
        let known = self.lexicon.known(run.hash);
        fold.push_plain(run.hash, run.len, known);
        let noted = Noted::new(run.hash, known, run.len >= MEANINGFUL as usize);
        self.note_counted(noted, fold, finds);
    }

    /// Takes ASCII letters inside a word that is processed character by character, and returns where they end.
    pub(super) fn more_letters(&mut self, ahead: &[u8], at: usize, fold: &mut Fold) -> usize {
        let (run, capitals) = Run::odd(ahead, at);
        let end = at + run.len;
        self.resume(fold);
        if run.capital != 0 && self.previous == Class::Lower {
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

    /// Begins a word of letters that continues with something else: the rest is processed character by character.
    #[inline(never)]
    fn begin_slow(&mut self, letters: &[u8], run: Run, capitals: Capitals, fold: &mut Fold) {
        self.shape.chars += run.len as u32;
        self.shape.glued = self.shape.glued.saturating_add(capitals.glued);
        fold.begin_word(self.lexicon);
        fold.push_letters(letters);
        self.word = Some(Word {
            upper_first: run.capital != 0,
            digit_first: false,
            letters: run.len as u32,
            capitals: capitals.count,
        });
        self.previous = class_of(letters[run.len - 1]);
    }
}

/// Whether a word of letters is over before `next`, an ASCII character other than a space that is followed by `then`.
/// Uncertain cases are processed character by character.
#[inline]
pub(super) fn ends_word(next: u8, then: Option<u8>) -> bool {
    match next {
        b'.' | b',' => !then.is_some_and(|byte| byte.is_ascii_alphanumeric()),
        b'!' | b'?' | b';' | b':' | b'"' | b'(' | b')' | b'|' | b'/' => true,
        _ => false,
    }
}
