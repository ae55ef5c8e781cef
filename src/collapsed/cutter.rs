//! Cuts a line where lines must have ended.
//!
//! When white space is collapsed, the ends of lines become spaces like all others. They were behind sentences, where
//! running prose and labels meet, and around phrases that are whole lines. Prose and labels differ in most of their
//! words, because labels are written with capitals and contain few function words. So each word has points, and the
//! best sequence of the two is found as it is [for lines](crate::decide::viterbi).
//!
//! What a tool wrote at the start of a line still stands there: the bullet of an item, the mark of a heading in
//! Markdown. And where one link follows another, each was a line.

use std::cmp::Reverse;
use std::ops::Range;

use crate::decide::viterbi;
use crate::engine::Buffers;
use crate::fold::Token;
use crate::lexicon::Lexicon;
use crate::lines::scan;
use crate::lines::{End, Shape, Start};
use crate::normalize;
use crate::phrases::{Phrases, Place};
use crate::pieces;

/// Number of words that are cut from either end to find out whether the line is a page.
const ENDS: usize = 200;

/// Points of a word for prose, against labels: half the natural logarithm of the odds, in hundredths, measured on
/// annotated page dumps (`wet`).
mod points {
    use crate::lines::{Shape, Start};

    pub const LOWER: i32 = 75;
    pub const CAPITAL: i32 = -100;
    pub const CAPITAL_STOP: i32 = -30;
    pub const NUMBER: i32 = -70;
    pub const SYMBOL: i32 = -90;
    pub const CASELESS: i32 = -25;
    pub const CASELESS_STOP: i32 = 75;

    /// The points of a word, by its shape.
    pub fn of(shape: &Shape) -> i32 {
        let is_stop = shape.stops > 0;
        match shape.start {
            Start::Lower => LOWER,
            Start::Upper if is_stop => CAPITAL_STOP,
            Start::Upper => CAPITAL,
            Start::Caseless if is_stop => CASELESS_STOP,
            Start::Caseless => CASELESS,
            Start::Digit => NUMBER,
            _ if shape.words == 0 => SYMBOL,
            _ => 0,
        }
    }
}

/// Cost of a change between prose and labels.
const SWITCH: i32 = 300;

/// A stretch of fewer words is all prose or all labels.
const SHORT: usize = 12;

/// Maximum number of words from a capitalised function word to the first word of prose behind it: "The Council of
/// Exampleton has".
const NAME: usize = 4;

/// In prose, a phrase of so many words that begins with a capital is a line of its own.
const LONG_PHRASE: usize = 3;

/// Maximum number of words that are looked at together.
const MOST_WORDS: usize = 4096;

/// A word of the line.
#[derive(Clone, Copy, Debug)]
struct Word {
    /// Where it starts in the text.
    start: u32,
    /// Its first token in `tokens`.
    first: u32,
    points: i32,
    begins: Start,
    is_stop: bool,
    /// Whether a line starts with it, because of a mark, a link or a phrase.
    starts: bool,
    /// Whether it is the mark before an item or a heading, which belongs to what is behind it.
    is_mark: bool,
}

/// A phrase of the catalogue.
#[derive(Clone, Debug)]
struct Phrase {
    words: Range<usize>,
    /// Where in its line it must be.
    place: Place,
    /// Whether it is one of several in a row, or long: a line wherever it is. A single word is often part of a name
    /// ("Digital", "Best").
    is_certain: bool,
}

impl Phrase {
    fn is_line(&self) -> bool {
        is_line(self.place)
    }
}

/// Whether a phrase in this place of a line may be all of the line.
fn is_line(place: Place) -> bool {
    matches!(place, Place::Whole | Place::Within)
}

/// What is known of words and phrases.
#[derive(Clone, Copy)]
pub(super) struct Words<'w> {
    pub lexicon: &'w Lexicon,
    pub phrases: &'w Phrases,
}

/// Cuts lines; holds what is reused for the next.
#[derive(Debug, Default)]
pub(crate) struct Cutter {
    /// The text with line ends in place of some spaces.
    text: String,
    /// Where the lines that were cut out of it start.
    starts: Vec<u32>,
    /// The words since the last end of a sentence, and what was found about them.
    words: Vec<Word>,
    tokens: Vec<Token>,
    phrases: Vec<Phrase>,
    /// For each word, 1 for prose and 0 for labels.
    prose: Vec<u8>,
    /// Room for a word in NFC.
    normal: String,
}

impl Cutter {
    /// Cuts lines of `text`, which are in order, and returns the text with line ends in place of some spaces; `None` if
    /// it has too many lines then.
    pub(super) fn cut(
        &mut self,
        text: &str,
        lines: &[Range<usize>],
        words: Words,
        buffers: &mut Buffers,
    ) -> Option<&str> {
        self.text.clear();
        let (mut count, mut done) = (0, 0);
        for line in lines {
            self.text.push_str(&text[done..line.start]);
            count += self.push_cut(text, line.clone(), words, buffers);
            done = line.end;
        }
        self.text.push_str(&text[done..]);
        (count <= pieces::MOST.lines).then_some(&*self.text)
    }

    /// Cuts the start of the first of two lines of `text` and the end of the last one, or all of them if they are not
    /// long, and returns these lines. The two may be the same.
    pub(super) fn cut_ends(
        &mut self,
        text: &str,
        [first, last]: [&Range<usize>; 2],
        words: Words,
        buffers: &mut Buffers,
    ) -> &str {
        self.text.clear();
        let head = text[first.clone()].match_indices(is_space).nth(ENDS - 1);
        let head = head.map_or(first.end, |(at, _)| first.start + at);
        let tail = text[last.clone()].rmatch_indices(is_space).nth(ENDS - 1);
        let tail = tail.map_or(last.start, |(at, _)| last.start + at + 1);
        if head < tail {
            self.push_cut(text, first.start..head, words, buffers);
            self.text.push('\n');
            self.push_cut(text, tail..last.end, words, buffers);
        } else {
            self.push_cut(text, first.start..last.end, words, buffers);
        }
        &self.text
    }

    /// Appends part of a line with line ends in place of some spaces; returns the number of its lines.
    fn push_cut(
        &mut self,
        text: &str,
        part: Range<usize>,
        words: Words,
        buffers: &mut Buffers,
    ) -> usize {
        let Words { lexicon, phrases } = words;
        let Buffers { fold, links, .. } = buffers;
        links.find_in(text, part.clone());
        self.starts.clear();
        let (mut was_ended, mut was_wide, mut was_link) = (false, false, false);
        let mut at = part.start;
        for word in text[part.clone()].split(is_space) {
            let start = at;
            at += word.len() + 1;
            if word.is_empty() {
                continue;
            }
            let linked = links.read(text, start..start + word.len());
            let follows_link = was_link && linked.is_some_and(|linked| !linked.begins_inside);
            was_link = linked.is_some() && word.ends_with(')');
            let word = linked.map_or(word, |_| links.text());
            let (mut shape, reading) = scan::scan(word, 0..word.len(), lexicon, fold, &mut ());
            if reading.unsure && normalize::nfc_if_other(word, &mut self.normal) {
                let all = 0..self.normal.len();
                (shape, _) = scan::scan(&self.normal, all, lexicon, fold, &mut ());
            }
            if shape.chars == 0 {
                continue;
            }
            // Scripts without spaces have them only where something ends.
            let is_wide = shape.unspaced > 0 && shape.unended == 0;
            let goes_on = matches!(shape.start, Start::Lower | Start::Continuation);
            let is_start = was_ended && !goes_on || was_wide || is_wide;
            if is_start || self.words.len() == MOST_WORDS {
                self.end_stretch(phrases);
            }
            was_wide = is_wide;
            was_ended = shape.end == End::Sentence && !may_be_abbreviation(word, &shape);
            let is_mark = is_mark(word);
            self.words.push(Word {
                start: start as u32,
                first: self.tokens.len() as u32,
                points: points::of(&shape),
                begins: shape.start,
                is_stop: shape.stops > 0,
                starts: follows_link || is_mark,
                is_mark,
            });
            self.tokens.extend_from_slice(fold.tokens());
        }
        self.end_stretch(phrases);
        let mut done = part.start;
        // Nothing precedes the first.
        for start in self.starts.iter().skip(1).map(|&start| start as usize) {
            self.text.push_str(&text[done..start - 1]);
            self.text.push('\n');
            done = start;
        }
        self.text.push_str(&text[done..part.end]);
        self.starts.len()
    }

    /// Cuts the words of a stretch, in which no sentence ends before the last word.
    fn end_stretch(&mut self, phrases: &Phrases) {
        self.find_phrases(phrases);
        let words = self.words.iter().map(|word| word.points);
        if self.words.len() < SHORT {
            let is_prose = u8::from(words.sum::<i32>() >= 0);
            self.prose.clear();
            self.prose.resize(self.words.len(), is_prose);
        } else {
            viterbi::decide(words, SWITCH, &mut self.prose);
            self.complete_sentences();
        }
        for phrase in &self.phrases {
            let Phrase { words, place, .. } = phrase;
            let is_prose = self.prose[words.start] == 1;
            if phrase.is_certain || !is_prose && words.len() > 1 {
                self.words[words.start].starts |= *place != Place::End;
                if let Some(next) = self.words.get_mut(words.end) {
                    next.starts |= *place != Place::Start;
                }
            }
        }
        for (at, word) in self.words.iter().enumerate() {
            let ends =
                |last: usize| self.prose[last] != self.prose[at] && !self.words[last].is_mark;
            if at == 0 || word.starts || ends(at - 1) {
                self.starts.push(word.start);
            }
        }
        self.words.clear();
        self.tokens.clear();
    }

    /// Finds the phrases in the stretch.
    fn find_phrases(&mut self, phrases: &Phrases) {
        self.phrases.clear();
        let mut at = 0;
        while at < self.words.len() {
            let Some(mut phrase) = self.longest_phrase(at, phrases) else {
                at += 1;
                continue;
            };
            at = phrase.words.end;
            if phrase.is_line() {
                if let Some(last) = self.phrases.last_mut() {
                    if last.is_line() && last.words.end == phrase.words.start {
                        last.is_certain = true;
                        phrase.is_certain = true;
                    }
                }
            } else if phrase.words.len() == 1 {
                continue;
            }
            self.phrases.push(phrase);
        }
        for phrase in self.phrases.iter().filter(|phrase| phrase.is_certain) {
            for word in &mut self.words[phrase.words.clone()] {
                word.points = points::CAPITAL;
            }
        }
    }

    /// The longest phrase that begins with the word at `at`.
    fn longest_phrase(&self, at: usize, phrases: &Phrases) -> Option<Phrase> {
        let token = |at: usize| match self.words.get(at) {
            Some(word) => word.first as usize,
            None => self.tokens.len(),
        };
        let first = token(at);
        if self.words[at].begins == Start::Lower || first == token(at + 1) {
            return None;
        }
        // A whole line is better than the start of one, however long that is.
        let mut best = None;
        phrases.each_from(&self.tokens[first..], |count, _, place| {
            best = best.max(Some((is_line(place), count, Reverse(place))));
        });
        let (_, count, Reverse(place)) = best?;
        let end = (at + 1..).find(|&end| token(end) >= first + count)?;
        let mut phrase = Phrase {
            words: at..end,
            place,
            is_certain: false,
        };
        phrase.is_certain = phrase.is_line() && phrase.words.len() >= LONG_PHRASE;
        // It may end within a word.
        (token(end) == first + count).then_some(phrase)
    }

    /// The capitals with which prose begins look like labels.
    fn complete_sentences(&mut self) {
        for at in 1..self.words.len() {
            if self.prose[at] == 0 || self.prose[at - 1] == 1 {
                continue;
            }
            let is_capital = |at: usize| self.words[at].begins == Start::Upper;
            if is_capital(at) || !is_capital(at - 1) {
                continue;
            }
            let far = at.saturating_sub(NAME).max(1);
            let start = (far..at)
                .rev()
                .find(|&at| is_capital(at) && self.words[at].is_stop);
            self.prose[start.unwrap_or(at - 1)..at].fill(1);
        }
    }
}

/// Whether a line may be cut at this character: a line end takes its place, so it has one byte.
pub(super) fn is_space(c: char) -> bool {
    c == ' ' || c == '\t'
}

/// Whether a word is the mark before an item or a heading.
fn is_mark(word: &str) -> bool {
    matches!(
        word,
        "*" | "•" | "#" | "##" | "###" | "####" | "#####" | "######"
    )
}

/// Whether a word with a full stop is probably none that ends a sentence: "J.", "Mr.", "U.S."
fn may_be_abbreviation(word: &str, shape: &Shape) -> bool {
    word.ends_with('.')
        && (shape.chars <= 4 && shape.start == Start::Upper
            || word.trim_end_matches('.').contains('.'))
}

#[cfg(test)]
mod tests;
