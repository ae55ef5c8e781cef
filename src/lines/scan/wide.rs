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

/// The letters with which a word begins: one of any kind, and small ones.
struct Letters {
    state: fold::State,
    /// Where they end.
    end: usize,
    count: u32,
    first: Class,
    last: Class,
    /// NFC may change one of them.
    unsure: bool,
}

impl Letters {
    /// Those at `start`, as long as they are of ASCII or of two bytes. Most words hold no others, and
    /// a loop that only counts them needs half of the steps.
    #[inline(always)]
    fn at(bytes: &[u8], start: usize) -> Self {
        let mut state = fold::State::default();
        let (mut end, mut last, mut count) = (start, start, 0);
        let mut unsure = false;
        while let Some(&byte) = bytes.get(end) {
            let (letter, len) = if byte < 128 {
                let small = if count == 0 { byte | 0x20 } else { byte };
                if !small.is_ascii_lowercase() {
                    break;
                }
                (u64::from(small), 1)
            } else {
                let Some(pair) = pair(bytes, end) else { break };
                if !pair.is_small() && (count > 0 || !pair.is_plain()) {
                    break;
                }
                unsure |= pair.is_unsure();
                (u64::from(pair.folded()), 2)
            };
            state.push_few(letter, len);
            last = end;
            end += len as usize;
            count += 1;
        }
        let class = |at: usize| match bytes.get(at) {
            Some(&byte) if byte < 128 => chars::ASCII[usize::from(byte)],
            _ => pair(bytes, at).map_or(Class::Space, Pair::class),
        };
        let is_wide = |at: usize| bytes.get(at).is_some_and(|&byte| byte >= 128);
        let (first, last) = if count == 0 {
            (Class::Space, Class::Space)
        } else {
            state.mark(is_wide(start), is_wide(last));
            (class(start), class(last))
        };
        Letters {
            state,
            end,
            count,
            first,
            last,
            unsure,
        }
    }
}

impl Scan<'_> {
    /// Words from `start` on, where a letter beyond ASCII begins one, as long as each is followed by
    /// one space and the next begins with such a letter. The same answer as that of
    /// [`whole_word`](Self::whole_word) to the first of them.
    pub(super) fn wide_words(
        &mut self,
        text: &str,
        start: usize,
        fold: &mut Fold,
        finds: &mut impl Finds,
    ) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut at = self.whole_word(text, start, fold, finds)?;
        while self.previous == Class::Space && bytes.get(at).is_some_and(|&byte| byte >= 128) {
            match self.whole_word(text, at, fold, finds) {
                Some(end) => at = end,
                None => break,
            }
        }
        Some(at)
    }

    /// Counts a word of these letters alone, and the space behind it.
    #[inline(always)]
    fn count_letters(&mut self, letters: Letters, fold: &mut Fold, finds: &mut impl Finds) {
        self.start_word(letters.first);
        self.reading.marks.add_wide();
        self.reading.unsure |= letters.unsure;
        self.shape.chars += letters.count;
        self.counts.words += 1;
        self.counts.caps += u32::from(letters.first == Class::Upper);
        let (hash, len, marks) = letters.state.end();
        let known = self.lexicon.known(hash);
        fold.push_word(hash, len, known, marks, self.lexicon);
        self.count_known(known, finds);
        let is_content = (letters.count >= MEANINGFUL) & known.may_be_content();
        finds.content((hash >> 32) as u32, is_content);
        self.previous = Class::Space;
    }

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
        let letters = Letters::at(bytes, start);
        if letters.count > 0 && bytes.get(letters.end) == Some(&b' ') {
            let end = letters.end + 1;
            self.count_letters(letters, fold, finds);
            return Some(end);
        }
        let mut state = letters.state;
        let mut word = Word {
            upper_first: false,
            digit_first: false,
            letters: letters.count,
            capitals: u32::from(letters.first == Class::Upper),
        };
        let (mut before, mut unsure) = (letters.last, letters.unsure);
        let mut first = letters.first;
        let mut glued = 0_u8;
        let (mut syllables, mut stem) = (0, None);
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
        if goes_on || word.letters == 0 {
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

#[cfg(test)]
mod tests {
    use crate::fold::{self, Fold};
    use crate::lexicon::Lexicon;
    use crate::lines::scan::scan;

    /// The hashes of the line's tokens.
    fn hashes(line: &str) -> Vec<u64> {
        let mut fold = Fold::default();
        scan(line, 0..line.len(), &Lexicon::empty(), &mut fold, &mut ());
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
