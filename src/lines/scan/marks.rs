//! Digits, marks and symbols: where sentences end, what leads a line and what closes it.

use super::{Finds, Scan};
use crate::chars::Class;
use crate::classes;
use crate::fold::Fold;
use crate::lines::{End, Lead, Start};

impl Scan<'_> {
    /// A digit, a mark or a symbol.
    pub(super) fn other(
        &mut self,
        class: Class,
        c: char,
        fold: &mut Fold,
        finds: &mut impl Finds,
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
                self.end_word(fold, finds);
                return;
            }
            _ => {}
        }
        let in_word = self.word.is_some();
        self.end_word(fold, finds);
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
                // What is left out before a sentence is no end of the one before.
                let is_ellipsis = c == '…' || c == '.' && next == Some(b'.');
                if first && !is_ellipsis {
                    shape.start = Start::Continuation;
                    shape.code = c == '.' && next.is_some_and(|byte| byte.is_ascii_alphabetic());
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
                // Japanese writes no full stop before a closing quotation mark; where the line has
                // sentences, it ends one.
                if matches!(c, '」' | '』') && self.tail == End::Open && shape.sentences > 0 {
                    self.tail = End::Sentence;
                }
            }
            Class::Open => {
                shape.brackets = shape.brackets.saturating_add(1);
                shape.code |= c == '{';
                if first {
                    shape.start = Start::Bracket;
                }
            }
            Class::Close => {
                shape.code |= c == '}';
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
}

/// Whether a sentence ends before the marks of footnotes at the end of the line: "… in 1983.[1][b]".
pub(super) fn ends_before_notes(line: &str) -> bool {
    let line = line.trim_end();
    let mut rest = line;
    while let Some((before, mark)) = rest.strip_suffix(']').and_then(|r| r.rsplit_once('[')) {
        if !(1..=3).contains(&mark.len()) || !mark.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return false;
        }
        rest = before;
    }
    rest.len() < line.len() && rest.ends_with(|c| classes::of(c).0 == Class::End)
}

#[cfg(test)]
mod tests {
    use super::ends_before_notes;

    #[test]
    fn footnotes_stand_behind_the_end() {
        for line in [
            "The lamp was automated in 1983.[1]",
            "So it was.[12][b] ",
            "灯台は無人になった。[3]",
        ] {
            assert!(ends_before_notes(line), "{line}");
        }
        for line in [
            "[1]",
            "The lamp [1]",
            "Off.[edit]",
            "It ended. ",
            "(see [2])",
            "]",
            "",
        ] {
            assert!(!ends_before_notes(line), "{line}");
        }
    }
}
