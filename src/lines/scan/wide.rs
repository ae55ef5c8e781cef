//! Words with letters beyond ASCII.

use super::length::{is_hangul, is_toned};
use super::words::ends_word;
use super::{class_of, is_letter, is_mark, Finds, Scan, Word, MEANINGFUL};
use crate::chars::{self, Class};
use crate::classes;
use crate::fold::{self, Fold, Noted, Pair};

/// Whether a non-ASCII character of this class ends a word of letters.
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

/// What is known of the two bytes at `at`, if they are one character.
#[inline]
fn pair(bytes: &[u8], at: usize) -> Option<Pair> {
    let &[first, second] = bytes.get(at..)?.first_chunk()?;
    classes::pair(first, second)
}

/// The letters that a word begins with: a first one of any kind, then small ones.
struct Letters {
    state: fold::State,
    /// Where they end.
    end: usize,
    count: u32,
    first: Class,
    /// Where the last one starts.
    last: usize,
}

impl Letters {
    /// No letter.
    fn none(start: usize) -> Self {
        Letters {
            state: fold::State::default(),
            end: start,
            count: 0,
            first: Class::Space,
            last: start,
        }
    }

    /// The class of the last one.
    fn class_of_last(&self, bytes: &[u8]) -> Class {
        match bytes.get(self.last) {
            Some(&byte) if self.count > 0 && byte < 128 => class_of(byte),
            _ => pair(bytes, self.last).map_or(Class::Space, Pair::class),
        }
    }

    /// The letters at `start`, as long as they are ASCII or two bytes long and, after the first, fold to themselves.
    /// Most words contain no others, so only their end has to be found.
    #[inline(always)]
    fn at(bytes: &[u8], start: usize) -> Option<Self> {
        let &byte = bytes.get(start)?;
        let (first, folded, len) = if byte < 128 {
            (class_of(byte), u64::from(byte | 0x20), 1)
        } else {
            let pair = pair(bytes, start).filter(|pair| pair.is_plain() && !pair.is_unsure())?;
            (pair.class(), u64::from(pair.folded()), 2)
        };
        let (mut last, mut end, mut count) = (start, start + len, 1);
        while let Some(&byte) = bytes.get(end) {
            let is_wide = byte >= 128;
            let is_itself = if is_wide {
                let second = bytes.get(end + 1);
                second.is_some_and(|&second| classes::is_itself(byte, second))
            } else {
                byte.is_ascii_lowercase()
            };
            if !is_itself {
                break;
            }
            last = end;
            end += 1 + usize::from(is_wide);
            count += 1;
        }
        let mut state = fold::State::of(bytes, start..end, (folded, len));
        state.mark(len > 1, bytes[last] >= 128);
        Some(Letters {
            state,
            end,
            count,
            first,
            last,
        })
    }
}

impl Scan<'_> {
    /// Takes words from `start` on, where a letter beyond ASCII begins one, as long as each is followed by one space
    /// and the next begins with such a letter. Returns the same as [`whole_word`](Self::whole_word) for the first of
    /// them.
    pub(super) fn wide_words(
        &mut self,
        text: &str,
        ahead: &[u8],
        start: usize,
        fold: &mut Fold,
        finds: &mut impl Finds,
    ) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut at = self.whole_word(text, ahead, start, fold, finds)?;
        while self.previous == Class::Space && bytes.get(at).is_some_and(|&byte| byte >= 128) {
            match self.whole_word(text, ahead, at, fold, finds) {
                Some(end) => at = end,
                None => break,
            }
        }
        Some(at)
    }

    /// Counts a word of only these letters, and the space after it.
    #[inline(always)]
    fn count_letters(&mut self, letters: Letters, fold: &mut Fold, finds: &mut impl Finds) {
        self.start_word(letters.first);
        self.reading.marks.add_wide();
        self.shape.chars += letters.count;
        self.counts.words += 1;
        self.counts.caps += u32::from(letters.first == Class::Upper);
        let (hash, len, marks) = letters.state.end();
        let known = self.lexicon.known(hash);
        fold.push_word(hash, len, known, marks, self.lexicon);
        let noted = Noted::new(hash, known, letters.count >= MEANINGFUL);
        self.note_counted(noted, fold, finds);
        self.previous = Class::Space;
    }

    /// Takes a plain word of letters of any script with spaces, and the space after it, and returns where the scan
    /// continues. Returns `None` and changes nothing if the word contains anything else, or may continue after a mark.
    pub(super) fn whole_word(
        &mut self,
        text: &str,
        ahead: &[u8],
        start: usize,
        fold: &mut Fold,
        finds: &mut impl Finds,
    ) -> Option<usize> {
        let bytes = text.as_bytes();
        let letters = Letters::at(ahead, start);
        let letters = match letters {
            Some(letters) if ahead.get(letters.end) == Some(&b' ') => {
                let end = letters.end + 1;
                self.count_letters(letters, fold, finds);
                return Some(end);
            }
            Some(letters) => letters,
            None => Letters::none(start),
        };
        let mut before = letters.class_of_last(bytes);
        let mut state = letters.state;
        let mut word = Word {
            upper_first: false,
            digit_first: false,
            letters: letters.count,
            capitals: u32::from(letters.first == Class::Upper),
        };
        let mut unsure = false;
        let mut first = letters.first;
        let mut glued = 0_u8;
        let (mut syllables, mut stem) = (0, None);
        let mut toned = false;
        let mut at = letters.end;
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
                toned |= is_toned(c);
                if is_hangul(c) {
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
        if goes_on || word.letters == 0 {
            return None;
        }
        word.upper_first = first == Class::Upper;
        self.start_word(first);
        self.reading.marks.add_wide();
        self.reading.unsure |= unsure;
        self.shape.glued = self.shape.glued.saturating_add(glued);
        self.shape.chars += word.letters;
        self.syllables.hangul += syllables;
        self.syllables.toned += u32::from(toned);
        let (hash, len, marks) = state.end();
        let known = self.lexicon.known(hash);
        fold.push_word(hash, len, known, marks, self.lexicon);
        // Two syllables of Hangul are a stem; what follows is mostly endings.
        let content = stem.or((word.letters >= MEANINGFUL).then_some(hash));
        self.count_spaced(word, content, known, fold, finds);
        self.previous = before;
        if bytes.get(at) == Some(&b' ') {
            self.previous = Class::Space;
            at += 1;
        }
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use crate::fold::{self, Fold};
    use crate::lexicon::Lexicon;
    use crate::lines::scan::scan;

    /// The hashes of the line's tokens.
    fn hashes(line: &str) -> Vec<u64> {
        let mut fold = Fold::default();
        scan(line, 0..line.len(), Lexicon::empty(), &mut fold, &mut ());
        fold.tokens().iter().map(|token| token.hash).collect()
    }

    #[test]
    fn a_word_has_the_hash_of_its_small_letters() {
        let words = [
            "Über",
            "für",
            "ÜBER",
            "eÜber",
            "ё",
            "Ё",
            "слово",
            "Слово",
            "СЛОВО",
            "словоСлово",
            "λόγος",
            "Straße",
            "ñandú",
            "tiếng",
            "Việt",
            "नमस्ते",
            "गांधी",
            "한국어",
            "straßenbahnhöfe",
            "öffentlichkeitsarbeit",
            "необыкновенность",
            "aé",
            "éa",
            "aaaaaaaé",
            "aaaaaaaéa",
            "ééééa",
        ];
        let hash_of = |word: &str| fold::hash(word.to_lowercase().replace('ς', "σ").as_bytes());
        for word in words {
            // At the end of the line, before a space, and before a mark.
            for line in [word.to_owned(), format!("{word} "), format!("{word}, ")] {
                assert_eq!(hashes(&line), [hash_of(word)], "{line:?}");
            }
        }
        let all: Vec<u64> = words.into_iter().map(hash_of).collect();
        assert_eq!(hashes(&words.join(" ")), all);
        assert_eq!(hashes(&words.join(", ")), all);
    }

    #[test]
    fn what_is_no_letter_is_no_word() {
        for line in [
            "слово « »",
            "« слово »",
            "слово — — слово",
            "é …",
            "слово \u{301}",
        ] {
            let words = line.matches("слово").count() + line.matches('é').count();
            assert_eq!(hashes(line).len(), words, "{line:?}");
        }
    }
}
