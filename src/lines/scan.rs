//! The single scan over the bytes of a line.
//!
//! Everything that later stages need to know about a line is counted in one pass. Text is mostly plain words of
//! letters; these are taken as a whole, ASCII in [`words`] and other letters in [`wide`]. The rest is processed
//! character by character; [`marks`] explains what a mark means.

mod length;
mod marks;
mod wide;
mod words;

pub(crate) use marks::link_number;

use std::ops::Range;

use self::length::Syllables;
use super::{End, Reading, Shape, Start};
use crate::chars::{self, Class};
use crate::classes;
use crate::fold::{Fold, Noted, MOST_NOTED};
use crate::lexicon::{Known, Lexicon};
use crate::screen::Marks;

/// Receives the words that the evidence needs individually.
pub(crate) trait Finds {
    /// The next words of the line.
    fn take(&mut self, words: &[Noted]);
}

/// For callers that do not need the words.
impl Finds for () {
    fn take(&mut self, _: &[Noted]) {}
}

/// One scan of a line.
struct Scan<'l> {
    shape: Shape,
    lexicon: &'l Lexicon,
    /// Class of the character before.
    previous: Class,
    /// The character before the run of dots, quotes and brackets at the end.
    tail: End,
    /// The word at the current position, if inside one: what is known of it so far.
    word: Option<Word>,
    /// Parts of a word in the letters of a script without spaces: see [`length`].
    unspaced: u32,
    syllables: Syllables,
    dots: u8,
    /// Whether an end mark was seen and no letter since.
    ended: bool,
    seen_word: bool,
    /// Classes of the marks, digits and symbols, as bits, and [`WIDE`](marks::WIDE).
    classes: u32,
    reading: Reading,
    counts: Counts,
}

/// Minimum number of letters in a content word; shorter words hardly show what a text is about.
const MEANINGFUL: u32 = 4;

/// Counts over all words of a line; [`Shape`] has smaller types.
#[derive(Clone, Copy, Default)]
struct Counts {
    words: u32,
    stops: u32,
    /// Function words, as English would have them, times two.
    stop_halves: u32,
    caps: u32,
    uppers: u32,
    numbers: u32,
    dates: u32,
}

#[derive(Clone, Copy)]
struct Word {
    upper_first: bool,
    digit_first: bool,
    letters: u32,
    capitals: u32,
}

/// Scans the line at `range` of `text`, without its line end, and folds it into `fold`, which is cleared first. Returns
/// the shape of the line and what else is needed while it is read. The range must be followed by a line end or the end
/// of `text`.
pub(crate) fn scan(
    text: &str,
    range: Range<usize>,
    lexicon: &Lexicon,
    fold: &mut Fold,
    finds: &mut impl Finds,
) -> (Shape, Reading) {
    fold.clear();
    let mut scan = Scan {
        shape: Shape::default(),
        lexicon,
        previous: Class::Space,
        tail: End::Open,
        word: None,
        unspaced: 0,
        syllables: Syllables::default(),
        dots: 0,
        ended: false,
        seen_word: false,
        classes: 0,
        reading: Reading {
            marks: Marks::EVER,
            ..Reading::default()
        },
        counts: Counts::default(),
    };
    let ahead = &text.as_bytes()[range.start..];
    let line = &text[range];
    let bytes = line.as_bytes();
    let mut at = match bytes.starts_with(marks::DEEP) {
        true => scan.letter_bullet(bytes),
        false => 0,
    };
    while at < bytes.len() {
        let byte = bytes[at];
        if byte < 128 {
            let class = chars::ASCII[byte as usize];
            match class {
                Class::Lower | Class::Upper => {
                    at = if scan.word.is_none() {
                        scan.words(line, ahead, at, fold, finds)
                    } else {
                        scan.more_letters(ahead, at, fold)
                    };
                    continue;
                }
                Class::Space => {
                    let is_inner = scan.shape.chars > 0 && scan.previous == Class::Space;
                    scan.reading.untidy |= scan.previous == Class::Space;
                    scan.reading.untidy_within |= byte != b' ' || is_inner;
                    scan.space(fold, finds);
                }
                _ => {
                    if byte == b'[' && scan.previous == Class::Space {
                        if let Some(bytes) = link_number(&bytes[at..]) {
                            // The number of a link says nothing about the words.
                            at += bytes;
                            continue;
                        }
                    }
                    scan.classes |= 1 << class as u32;
                    scan.reading.marks.add(byte);
                    let next = bytes.get(at + 1).copied();
                    scan.other(class, byte as char, fold, finds, next);
                }
            }
            scan.previous = class;
            at += 1;
        } else {
            let c = line[at..].chars().next().unwrap_or(' ');
            let (class, unsure) = classes::of(c);
            scan.reading.marks.add_wide();
            if is_letter(class) && scan.word.is_none() {
                if let Some(end) = scan.wide_words(line, ahead, at, fold, finds) {
                    at = end;
                    continue;
                }
            }
            at += c.len_utf8();
            scan.reading.unsure |= unsure;
            match class {
                Class::Invisible => {
                    scan.reading.untidy_within = true;
                    continue;
                }
                Class::Space => {
                    scan.reading.untidy_within = true;
                    scan.space(fold, finds);
                }
                Class::Lower | Class::Upper | Class::Caseless => {
                    if class == Class::Caseless && scan.word.is_none() && is_mark(c) {
                        // A combining mark without a letter before it belongs to nothing.
                        scan.shape.chars += 1;
                        continue;
                    }
                    scan.letter(class, fold);
                    scan.syllables.hangul += u32::from(length::is_hangul(c));
                    fold.push_char(c, class == Class::Upper, lexicon);
                }
                Class::Ideograph | Class::Unspaced => {
                    scan.unspaced_letter(c, class, fold);
                    if let Some(hash) = fold.push_unspaced(c, lexicon) {
                        scan.note(Noted::new(hash, Known::default(), true), fold, finds);
                    }
                }
                _ => {
                    scan.classes |= 1 << class as u32 | marks::WIDE;
                    scan.other(class, c, fold, finds, bytes.get(at).copied());
                }
            }
            scan.previous = class;
        }
    }
    scan.finish(line, fold, finds)
}

fn is_mark(c: char) -> bool {
    !c.is_alphanumeric()
}

/// Whether characters of the class make words with spaces between them.
#[inline]
fn is_letter(class: Class) -> bool {
    matches!(class, Class::Lower | Class::Upper | Class::Caseless)
}

/// The class of an ASCII letter.
#[inline]
fn class_of(letter: u8) -> Class {
    if letter & 0x20 == 0 {
        Class::Upper
    } else {
        Class::Lower
    }
}

impl Scan<'_> {
    /// Starts a word.
    fn begin(&mut self, class: Class, fold: &mut Fold) {
        fold.begin_word(self.lexicon);
        self.word = Some(Word {
            upper_first: class == Class::Upper,
            digit_first: class == Class::Digit,
            letters: 0,
            capitals: 0,
        });
        self.start_word(class);
    }

    /// Updates everything that changes where a word starts.
    #[inline]
    fn start_word(&mut self, class: Class) {
        if self.shape.start == Start::None {
            self.shape.start = match class {
                Class::Upper => Start::Upper,
                Class::Lower => Start::Lower,
                Class::Digit => Start::Digit,
                _ => Start::Caseless,
            };
        }
        if self.ended {
            self.shape.sentences = self.shape.sentences.saturating_add(1);
            self.ended = false;
        }
        self.dots = 0;
        self.tail = End::Open;
        self.seen_word = true;
    }

    /// Continues the word after an apostrophe or hyphen.
    fn resume(&mut self, fold: &mut Fold) {
        if self.previous == Class::Hyphen {
            fold.hyphen(self.lexicon);
        }
    }

    fn letter(&mut self, class: Class, fold: &mut Fold) {
        if self.word.is_none() {
            self.begin(class, fold);
        } else {
            self.resume(fold);
            if class == Class::Upper && self.previous == Class::Lower {
                self.shape.glued = self.shape.glued.saturating_add(1);
            }
        }
        if let Some(word) = &mut self.word {
            word.letters += 1;
            word.capitals += u32::from(class == Class::Upper);
        }
        self.shape.chars += 1;
    }

    fn unspaced_letter(&mut self, c: char, class: Class, fold: &mut Fold) {
        if self.word.is_none() || !matches!(self.previous, Class::Ideograph | Class::Unspaced) {
            self.word = None;
            self.begin(Class::Caseless, fold);
        }
        self.unspaced = (self.unspaced).saturating_add(length::parts_of_letter(c, class));
        self.shape.unspaced = self.shape.unspaced.saturating_add(1);
        self.shape.unended = self
            .shape
            .unended
            .saturating_add(u16::from(class == Class::Unspaced));
        self.shape.chars += 1;
    }

    /// Ends the word that is processed character by character, if there is one.
    #[inline]
    fn end_word(&mut self, fold: &mut Fold, finds: &mut impl Finds) {
        if let Some(word) = self.word.take() {
            self.count_ended(word, fold, finds);
        }
    }

    #[inline(never)]
    fn count_ended(&mut self, word: Word, fold: &mut Fold, finds: &mut impl Finds) {
        let (hash, known) = fold.end_word(self.lexicon);
        if self.unspaced > 0 {
            let words = length::words_of_parts(self.unspaced);
            self.counts.words = self.counts.words.saturating_add(words);
            self.unspaced = 0;
            self.shape.hangs = false;
        } else {
            let content = (word.letters >= MEANINGFUL).then_some(hash);
            self.count_spaced(word, content, known, fold, finds);
        }
    }

    /// Counts a word; `content` is its hash as a content word, if it is long enough.
    fn count_spaced(
        &mut self,
        word: Word,
        content: Option<u64>,
        known: Known,
        fold: &mut Fold,
        finds: &mut impl Finds,
    ) {
        let counts = &mut self.counts;
        counts.words += 1;
        counts.caps += u32::from(word.upper_first);
        counts.numbers += u32::from(word.digit_first);
        counts.uppers += u32::from(word.capitals > 1 && word.capitals == word.letters);
        let noted = Noted::new(content.unwrap_or_default(), known, content.is_some());
        self.note_counted(noted, fold, finds);
    }

    /// Notes the word that was counted last.
    #[inline]
    fn note_counted(&mut self, mut noted: Noted, fold: &mut Fold, finds: &mut impl Finds) {
        self.shape.hangs = noted.is_stop();
        if self.counts.words == 1 {
            noted = noted.first();
        }
        self.note(noted, fold, finds);
    }

    #[inline]
    fn note(&mut self, noted: Noted, fold: &mut Fold, finds: &mut impl Finds) {
        if fold.noted().len() == MOST_NOTED {
            self.take_noted(fold, finds);
        }
        fold.note(noted);
    }

    /// Counts what the lexicon knows of the noted words, and passes them on.
    fn take_noted(&mut self, fold: &mut Fold, finds: &mut impl Finds) {
        let noted = fold.noted();
        self.counts.stops += noted
            .iter()
            .map(|word| u32::from(word.is_stop()))
            .sum::<u32>();
        self.counts.stop_halves += noted.iter().map(|word| word.stop_halves()).sum::<u32>();
        self.counts.dates += noted
            .iter()
            .map(|word| u32::from(word.is_date()))
            .sum::<u32>();
        finds.take(noted);
        fold.forget_noted();
    }

    fn space(&mut self, fold: &mut Fold, finds: &mut impl Finds) {
        if self.word.is_some() {
            self.end_word(fold, finds);
        } else if self.shape.chars == 0 {
            self.shape.indent = self.shape.indent.saturating_add(1);
        }
    }

    fn finish(&mut self, line: &str, fold: &mut Fold, finds: &mut impl Finds) -> (Shape, Reading) {
        self.end_word(fold, finds);
        self.take_noted(fold, finds);
        let is_closed = self.classes & 1 << Class::Close as u32 != 0;
        if is_closed && self.tail == End::Open && marks::ends_before_notes(line) {
            self.tail = End::Sentence;
        }
        fold.finish(self.lexicon);
        if self.ended {
            self.shape.sentences = self.shape.sentences.saturating_add(1);
        }
        let short = |count: u32| u16::try_from(count).unwrap_or(u16::MAX);
        let length = length::length(self.counts.words, self.shape.chars, self.syllables);
        self.shape.words = short(length);
        self.shape.tokens = short(self.counts.words);
        self.shape.stops = short(self.counts.stops);
        self.shape.stops_weighed = short(self.counts.stop_halves.div_ceil(2));
        self.shape.caps = short(self.counts.caps);
        self.shape.uppers = short(self.counts.uppers);
        self.shape.numbers = short(self.counts.numbers);
        self.shape.dates = short(self.counts.dates);
        self.shape.end = self.tail;
        self.reading.shows = marks::shows(self.classes);
        self.reading.untidy |= self.previous == Class::Space || self.reading.untidy_within;
        (self.shape, self.reading)
    }
}
