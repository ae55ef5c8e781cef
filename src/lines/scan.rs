//! The one scan over the bytes of a line.
//!
//! Text is mostly small letters and spaces, so a word of ASCII letters that stands by itself is
//! taken eight bytes at a time: where it ends, its capitals, its hash. A word with letters beyond
//! ASCII is taken as one as well, and everything else goes character by character.

use super::{End, Lead, Shape, Start};
use crate::chars::{self, Class};
use crate::classes;
use crate::fold::{self, Fold};
use crate::lexicon::{self, Known, Lexicon};
use crate::rules::Needs;

/// A word that the evidence needs by itself.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found {
    /// The hash of a word that is long enough to carry meaning.
    Content(u32),
    /// The index of a cue, and whether the line begins with it.
    Cue(u16, bool),
}

/// One scan of a line.
struct Scan<'l> {
    shape: Shape,
    lexicon: &'l Lexicon,
    /// Class of the character before.
    previous: Class,
    /// The character before the run of dots, quotes and brackets at the end.
    tail: End,
    /// Inside a word: what it has shown so far.
    word: Option<Word>,
    unspaced: u32,
    dots: u8,
    /// An end mark was seen and no letter since.
    ended: bool,
    seen_word: bool,
    /// Classes of the marks, digits and symbols, as bits, and [`WIDE`].
    classes: u32,
    counts: Counts,
}

/// A mark, digit or symbol beyond ASCII.
const WIDE: u32 = 1 << 31;

/// What is counted of every word; [`Shape`] has less room.
#[derive(Clone, Copy, Default)]
struct Counts {
    words: u32,
    stops: u32,
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

/// Scans `text`, a line without its line end, and folds it into `fold`, which is cleared first.
/// The words that the evidence needs by themselves go to `found`.
pub(crate) fn scan(
    text: &str,
    lexicon: &Lexicon,
    fold: &mut Fold,
    mut found: impl FnMut(Found),
) -> Shape {
    fold.clear();
    let mut scan = Scan {
        shape: Shape::default(),
        lexicon,
        previous: Class::Space,
        tail: End::Open,
        word: None,
        unspaced: 0,
        dots: 0,
        ended: false,
        seen_word: false,
        classes: 0,
        counts: Counts::default(),
    };
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte < 128 {
            let class = chars::ASCII[byte as usize];
            match class {
                Class::Lower | Class::Upper => {
                    if scan.word.is_none() {
                        at = scan.letters(text, at, fold, &mut found);
                        continue;
                    }
                    scan.letter(class, fold);
                    fold.push_ascii(byte.to_ascii_lowercase());
                }
                Class::Space => {
                    scan.shape.untidy |= byte != b' ' || scan.previous == Class::Space;
                    scan.space(fold, &mut found);
                }
                _ => {
                    scan.classes |= 1 << class as u32;
                    let next = bytes.get(at + 1).copied();
                    scan.other(class, byte as char, fold, &mut found, next);
                }
            }
            scan.previous = class;
            at += 1;
        } else {
            let c = text[at..].chars().next().unwrap_or(' ');
            let (class, unsure) = classes::of(c);
            if is_letter(class) && scan.word.is_none() {
                if let Some(end) = scan.whole_word(text, at, fold, &mut found) {
                    at = end;
                    continue;
                }
            }
            at += c.len_utf8();
            scan.shape.unsure |= unsure;
            match class {
                Class::Invisible => {
                    scan.shape.untidy = true;
                    continue;
                }
                Class::Space => {
                    scan.shape.untidy = true;
                    scan.space(fold, &mut found);
                }
                Class::Lower | Class::Upper | Class::Caseless => {
                    if class == Class::Caseless && scan.word.is_none() && is_mark(c) {
                        // A mark with no letter before it is nobody's.
                        scan.shape.chars += 1;
                        continue;
                    }
                    scan.letter(class, fold);
                    fold.push_char(c, class == Class::Upper, lexicon);
                }
                Class::Ideograph | Class::Unspaced => {
                    scan.unspaced_letter(class, fold);
                    if let Some(hash) = fold.push_unspaced(c, lexicon) {
                        found(Found::Content(hash));
                    }
                }
                _ => {
                    scan.classes |= 1 << class as u32 | WIDE;
                    scan.other(class, c, fold, &mut found, bytes.get(at).copied());
                }
            }
            scan.previous = class;
        }
    }
    scan.finish(fold, &mut found)
}

fn is_mark(c: char) -> bool {
    !c.is_alphanumeric()
}

/// Whether characters of the class make words with spaces between them.
#[inline]
fn is_letter(class: Class) -> bool {
    matches!(class, Class::Lower | Class::Upper | Class::Caseless)
}

/// Whether a word of letters is over before a character of this class beyond ASCII.
fn ends_wide(class: Class) -> bool {
    matches!(
        class,
        Class::Space
            | Class::End
            | Class::Comma
            | Class::Colon
            | Class::Quote
            | Class::Open
            | Class::Close
            | Class::Dash
            | Class::Separator
            | Class::Symbol
    )
}

/// The class of a letter of ASCII.
#[inline]
fn class_of(letter: u8) -> Class {
    if letter & 0x20 == 0 {
        Class::Upper
    } else {
        Class::Lower
    }
}

/// The top bit of every byte.
const TOPS: u64 = 0x8080_8080_8080_8080;
/// One in every byte.
const ONES: u64 = 0x0101_0101_0101_0101;

/// The next eight bytes from `at`, with zeros where the line is at its end.
#[inline]
fn load(bytes: &[u8], at: usize) -> u64 {
    let mut word = [0; 8];
    if let Some(next) = bytes.get(at..at + 8) {
        word.copy_from_slice(next);
        return u64::from_le_bytes(word);
    }
    let first = bytes.len().saturating_sub(8);
    if first > 0 && at < bytes.len() {
        word.copy_from_slice(&bytes[first..]);
        return u64::from_le_bytes(word) >> (8 * (at - first));
    }
    let rest = &bytes[at..];
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

impl Scan<'_> {
    /// A run of ASCII letters that begins a word, and the space behind it; gives where the
    /// scan goes on.
    #[inline]
    fn letters(
        &mut self,
        text: &str,
        start: usize,
        fold: &mut Fold,
        found: &mut impl FnMut(Found),
    ) -> usize {
        let bytes = text.as_bytes();
        let mut at = start;
        let mut hash = 0;
        let mut capitals = 0;
        let mut glued = 0_u8;
        let mut small_before = 0;
        loop {
            let word = load(bytes, at);
            let letters = letters_of(word);
            let count = ((letters ^ TOPS).trailing_zeros() / 8) as usize;
            if count == 0 {
                break;
            }
            let used = if count == 8 {
                !0
            } else {
                (1 << (count * 8)) - 1
            };
            let capital = letters & !(word << 2) & used;
            if capital != 0 {
                capitals += capital.count_ones();
                let small = letters & !capital & used;
                let here = (capital & (small << 8 | small_before)).count_ones();
                glued = glued.saturating_add(here as u8);
                small_before = small >> 56;
            } else {
                small_before = 0x80;
            }
            hash = fold::mix(hash, (word | (0x20 * ONES)) & used);
            at += count;
            if count < 8 {
                break;
            }
        }
        if bytes.get(at).is_some_and(|&byte| byte >= 128) {
            if let Some(end) = self.whole_word(text, start, fold, found) {
                return end;
            }
        }
        let first = class_of(bytes[start]);
        let len = at - start;
        self.shape.glued = self.shape.glued.saturating_add(glued);
        self.start_word(first);
        self.shape.chars += len as u32;
        let word = Word {
            upper_first: first == Class::Upper,
            digit_first: false,
            letters: len as u32,
            capitals,
        };
        let next = bytes.get(at).copied().unwrap_or(b' ');
        if next == b' ' || ends_word(next, bytes.get(at + 1).copied()) {
            let known = self.lexicon.known(hash);
            fold.push_word(hash, len, known, 0, self.lexicon);
            self.count_spaced(word, hash, known, found);
            if next == b' ' && at < bytes.len() {
                self.previous = Class::Space;
                return at + 1;
            }
        } else {
            fold.begin_word(self.lexicon);
            for &byte in &bytes[start..at] {
                fold.push_ascii(byte.to_ascii_lowercase());
            }
            self.word = Some(word);
        }
        self.previous = class_of(bytes[at - 1]);
        at
    }

    /// A word of letters of any script with spaces that stands by itself, and the space behind
    /// it; gives where the scan goes on. `None` if the word holds anything else, or may go on
    /// behind a mark: nothing is done then.
    fn whole_word(
        &mut self,
        text: &str,
        start: usize,
        fold: &mut Fold,
        found: &mut impl FnMut(Found),
    ) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut state = fold::State::default();
        let mut word = Word {
            upper_first: false,
            digit_first: false,
            letters: 0,
            capitals: 0,
        };
        let (mut before, mut unsure) = (Class::Space, false);
        let mut first = Class::Space;
        let mut glued = 0_u8;
        let mut at = start;
        let goes_on = loop {
            let Some(&byte) = bytes.get(at) else {
                break false;
            };
            let class = if byte < 128 {
                let class = chars::ASCII[usize::from(byte)];
                if !is_letter(class) {
                    break byte != b' ' && !ends_word(byte, bytes.get(at + 1).copied());
                }
                state.push(u64::from(byte | 0x20), 1);
                at += 1;
                class
            } else {
                let c = text[at..].chars().next()?;
                let (class, is_unsure) = classes::of(c);
                if !is_letter(class) {
                    break !ends_wide(class);
                }
                if class == Class::Caseless
                    && (fold::is_special(c) || word.letters == 0 && is_mark(c))
                {
                    return None;
                }
                unsure |= is_unsure;
                at += c.len_utf8();
                fold::push_folded(c, class == Class::Upper, &mut state);
                class
            };
            if word.letters == 0 {
                first = class;
            } else if class == Class::Upper && before == Class::Lower {
                glued = glued.saturating_add(1);
            }
            word.letters += 1;
            word.capitals += u32::from(class == Class::Upper);
            before = class;
        };
        if goes_on {
            return None;
        }
        word.upper_first = first == Class::Upper;
        self.start_word(first);
        self.shape.unsure |= unsure;
        self.shape.glued = self.shape.glued.saturating_add(glued);
        self.shape.chars += word.letters;
        let (hash, len, marks) = state.end();
        let known = self.lexicon.known(hash);
        fold.push_word(hash, len, known, marks, self.lexicon);
        self.count_spaced(word, hash, known, found);
        self.previous = before;
        if bytes.get(at) == Some(&b' ') {
            self.previous = Class::Space;
            at += 1;
        }
        Some(at)
    }

    /// A word starts.
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

    /// What changes where a word starts.
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

    /// The word goes on after an apostrophe or hyphen.
    fn resume(&mut self, fold: &mut Fold) {
        if self.previous == Class::Hyphen {
            fold.hyphen(self.lexicon);
        }
    }

    fn letter(&mut self, class: Class, fold: &mut Fold) {
        if self.word.is_none() {
            self.begin(class, fold);
        } else if matches!(self.previous, Class::Apostrophe | Class::Hyphen) {
            self.resume(fold);
        } else if class == Class::Upper && self.previous == Class::Lower {
            self.shape.glued = self.shape.glued.saturating_add(1);
        }
        if let Some(word) = &mut self.word {
            word.letters += 1;
            word.capitals += u32::from(class == Class::Upper);
        }
        self.shape.chars += 1;
    }

    fn unspaced_letter(&mut self, class: Class, fold: &mut Fold) {
        if self.word.is_none() || !matches!(self.previous, Class::Ideograph | Class::Unspaced) {
            self.word = None;
            self.begin(Class::Caseless, fold);
        }
        self.unspaced += if class == Class::Ideograph { 2 } else { 1 };
        self.shape.unspaced = self.shape.unspaced.saturating_add(1);
        self.shape.unended = self
            .shape
            .unended
            .saturating_add(u16::from(class == Class::Unspaced));
        self.shape.chars += 1;
    }

    fn end_word(&mut self, fold: &mut Fold, found: &mut impl FnMut(Found)) {
        let Some(word) = self.word.take() else {
            return;
        };
        let (hash, known) = fold.end_word(self.lexicon);
        self.count_word(word, hash, known, found);
    }

    fn count_word(&mut self, word: Word, hash: u64, known: Known, found: &mut impl FnMut(Found)) {
        if self.unspaced > 0 {
            self.counts.words = self.counts.words.saturating_add(self.unspaced.div_ceil(4));
            self.unspaced = 0;
            self.shape.hangs = false;
        } else {
            self.count_spaced(word, hash, known, found);
        }
    }

    #[inline]
    fn count_spaced(&mut self, word: Word, hash: u64, known: Known, found: &mut impl FnMut(Found)) {
        let counts = &mut self.counts;
        let flags = known.flags();
        let is_stop = flags & lexicon::STOP != 0;
        counts.words = counts.words.saturating_add(1);
        if let Some(cue) = known.cue() {
            found(Found::Cue(cue, counts.words == 1));
        }
        counts.caps += u32::from(word.upper_first);
        counts.numbers += u32::from(word.digit_first);
        counts.uppers += u32::from(word.capitals > 1 && word.capitals == word.letters);
        counts.stops += u32::from(is_stop);
        counts.dates += u32::from(flags & lexicon::DATE != 0);
        self.shape.hangs = is_stop;
        if word.letters >= 4 && flags & (lexicon::STOP | lexicon::DATE) == 0 {
            found(Found::Content((hash >> 32) as u32));
        }
    }

    fn space(&mut self, fold: &mut Fold, found: &mut impl FnMut(Found)) {
        if self.word.is_some() {
            self.end_word(fold, found);
        } else if self.shape.chars == 0 {
            self.shape.indent = self.shape.indent.saturating_add(1);
        }
    }

    /// A digit, a mark or a symbol.
    fn other(
        &mut self,
        class: Class,
        c: char,
        fold: &mut Fold,
        found: &mut impl FnMut(Found),
        next: Option<u8>,
    ) {
        self.shape.chars += 1;
        match class {
            Class::Digit => {
                if self.word.is_none() {
                    self.begin(class, fold);
                } else if matches!(self.previous, Class::Apostrophe | Class::Hyphen) {
                    self.resume(fold);
                }
                fold.push_digit();
                return;
            }
            // Perhaps inside a word: decided by what follows.
            Class::Apostrophe | Class::Hyphen
                if self.word.is_some()
                    && self.previous != class
                    && next.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte >= 128) =>
            {
                return;
            }
            // 3.5, 1,000, U.S., example.com: no end.
            Class::End | Class::Comma
                if (c == '.' || c == ',')
                    && self.word.is_some()
                    && next.is_some_and(|byte| byte.is_ascii_alphanumeric()) =>
            {
                if c == '.'
                    && next.is_some_and(|byte| byte.is_ascii_lowercase())
                    && self.previous == Class::Lower
                {
                    self.shape.links = self.shape.links.saturating_add(1);
                }
                self.end_word(fold, found);
                return;
            }
            _ => {}
        }
        let in_word = self.word.is_some();
        self.end_word(fold, found);
        let shape = &mut self.shape;
        let counts = &self.counts;
        let first = !self.seen_word && shape.chars == 1;
        match class {
            Class::End => {
                if c == '.' {
                    self.dots = self.dots.saturating_add(1);
                }
                self.tail = if self.dots >= 3 || c == '…' {
                    End::Ellipsis
                } else {
                    End::Sentence
                };
                self.ended = self.seen_word;
                if first {
                    shape.start = Start::Continuation;
                }
                if shape.lead == Lead::None
                    && counts.numbers == 1
                    && counts.words == 1
                    && counts.caps == 0
                {
                    shape.lead = Lead::Number;
                }
            }
            Class::Comma => {
                shape.commas = shape.commas.saturating_add(1);
                self.tail = End::Comma;
                self.ended = false;
                if first {
                    shape.start = Start::Continuation;
                }
            }
            Class::Colon => {
                shape.colons = shape.colons.saturating_add(1);
                self.tail = End::Colon;
                if first {
                    shape.start = Start::Continuation;
                }
            }
            Class::Quote | Class::Apostrophe => {
                shape.quotes = shape.quotes.saturating_add(1);
                if first {
                    shape.lead = Lead::Quote;
                }
            }
            Class::Open => {
                shape.brackets = shape.brackets.saturating_add(1);
                if first {
                    shape.start = Start::Bracket;
                }
            }
            Class::Close => {
                if first {
                    shape.start = Start::Continuation;
                }
                if shape.lead == Lead::None && counts.numbers == 1 && counts.words == 1 {
                    shape.lead = Lead::Number;
                }
            }
            Class::Hyphen | Class::Dash => {
                if first {
                    shape.lead = Lead::Bullet;
                } else {
                    self.tail = End::Symbol;
                }
            }
            Class::Separator => {
                if first {
                    shape.lead = Lead::Bullet;
                } else {
                    shape.separators = shape.separators.saturating_add(1);
                    self.tail = End::Symbol;
                }
            }
            _ => {
                if c == '@' || (c == '#' && next.is_some_and(|byte| byte.is_ascii_alphanumeric())) {
                    shape.links = shape.links.saturating_add(1);
                }
                if c == '#' && !self.seen_word {
                    shape.lead = Lead::Heading;
                } else if (c == '*' || c == '+') && first && next == Some(b' ') {
                    shape.lead = Lead::Bullet;
                } else if c != '*' && c != '_' {
                    if first {
                        shape.start = Start::Symbol;
                    }
                    shape.symbols = shape.symbols.saturating_add(1);
                    if !in_word || c != '%' {
                        self.tail = End::Symbol;
                    }
                }
            }
        }
    }

    fn finish(mut self, fold: &mut Fold, found: &mut impl FnMut(Found)) -> Shape {
        self.end_word(fold, found);
        fold.finish(self.lexicon);
        if self.ended {
            self.shape.sentences = self.shape.sentences.saturating_add(1);
        }
        let short = |count: u32| u16::try_from(count).unwrap_or(u16::MAX);
        self.shape.words = short(self.counts.words);
        self.shape.stops = short(self.counts.stops);
        self.shape.caps = short(self.counts.caps);
        self.shape.uppers = short(self.counts.uppers);
        self.shape.numbers = short(self.counts.numbers);
        self.shape.dates = short(self.counts.dates);
        self.shape.end = self.tail;
        self.shape.shows = shows(self.classes);
        self.shape.untidy |= self.previous == Class::Space;
        self.shape
    }
}

/// What a line of marks of these classes may show of what patterns need.
fn shows(classes: u32) -> u8 {
    let of = |some: &[Class]| {
        some.iter()
            .fold(0, |bits, &class| bits | 1_u32 << class as u32)
    };
    let show = |some: &[Class], needs: Needs| u8::from(classes & of(some) != 0) << needs as u8;
    let wide = [Class::Quote, Class::Dash, Class::End, Class::Hyphen];
    let symbols = [Class::Separator, Class::Symbol, Class::Open, Class::Close];
    show(&[Class::Digit], Needs::Digit)
        | show(&[Class::Colon], Needs::Colon)
        | show(&[Class::Open], Needs::Bracket)
        | show(&symbols, Needs::Symbol)
        | if classes & WIDE == 0 {
            0
        } else {
            show(&wide, Needs::Symbol)
        }
}

/// Whether a word of letters is over before `next`, a character of ASCII that is no space; `then`
/// stands behind it. What is not sure goes the slow way.
#[inline]
fn ends_word(next: u8, then: Option<u8>) -> bool {
    match next {
        b'.' | b',' => !then.is_some_and(|byte| byte.is_ascii_alphanumeric()),
        b'!' | b'?' | b';' | b':' | b'"' | b'(' | b')' | b'|' | b'/' => true,
        _ => false,
    }
}
