//! Words with letters beyond ASCII.

use super::words::ends_word;
use super::{is_letter, is_mark, Finds, Scan, Word, MEANINGFUL};
use crate::chars::{self, Class};
use crate::classes;
use crate::fold::{self, Fold, Pair};

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

/// Whether a letter is a syllable of Hangul.
fn is_syllable(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// What is known of the two bytes at `at`, if they are one character.
#[inline]
fn pair(bytes: &[u8], at: usize) -> Option<Pair> {
    let &[first, second] = bytes.get(at..)?.first_chunk()?;
    classes::pair(first, second)
}

impl Scan<'_> {
    /// A word of letters of any script with spaces that stands by itself, and the space behind
    /// it; gives where the scan goes on. `None` if the word holds anything else, or may go on
    /// behind a mark: nothing is done then.
    pub(super) fn whole_word(
        &mut self,
        text: &str,
        start: usize,
        fold: &mut Fold,
        finds: &mut impl Finds,
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
        let (mut syllables, mut stem) = (0, None);
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
            } else if let Some(pair) = pair(bytes, at).filter(|pair| pair.is_plain()) {
                state.push_pair(pair.folded());
                unsure |= pair.is_unsure();
                at += 2;
                pair.class()
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
                if is_syllable(c) {
                    syllables += 1;
                    if syllables == 2 && word.letters == 1 {
                        stem = Some(state.hash());
                    }
                }
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
        self.reading.marks.add_wide();
        self.reading.unsure |= unsure;
        self.shape.glued = self.shape.glued.saturating_add(glued);
        self.shape.chars += word.letters;
        let (hash, len, marks) = state.end();
        let known = self.lexicon.known(hash);
        fold.push_word(hash, len, known, marks, self.lexicon);
        // Two syllables of Hangul are a stem; what follows are mostly endings.
        let content = stem.or((word.letters >= MEANINGFUL).then_some(hash));
        self.count_spaced(word, content, known, finds);
        self.previous = before;
        if bytes.get(at) == Some(&b' ') {
            self.previous = Class::Space;
            at += 1;
        }
        Some(at)
    }
}
