//! Digits, marks and symbols: where sentences end, and what a line begins and ends with.

use super::{Finds, Scan};
use crate::chars::Class;
use crate::classes;
use crate::fold::Fold;
use crate::lines::{End, Lead, Start};
use crate::rules::Needs;

/// What precedes a letter that is a bullet; the tools in question write ten spaces or more.
pub(super) const DEEP: &[u8] = b"        ";

/// The bit for a mark, digit or symbol beyond ASCII, among those of a line's classes.
pub(super) const WIDE: u32 = 1 << 31;

/// A mark or a symbol and its surroundings.
#[derive(Clone, Copy)]
struct Mark {
    c: char,
    /// The byte after it.
    next: Option<u8>,
    /// Whether nothing visible precedes it in the line.
    is_first: bool,
    /// Whether a word directly precedes it.
    after_word: bool,
}

impl Mark {
    /// Whether an ASCII letter or digit follows it.
    fn before_word(self) -> bool {
        self.next.is_some_and(|byte| byte.is_ascii_alphanumeric())
    }
}

impl Scan<'_> {
    /// Processes a digit, a mark or a symbol, given the byte after it.
    pub(super) fn other(
        &mut self,
        class: Class,
        c: char,
        fold: &mut Fold,
        finds: &mut impl Finds,
        next: Option<u8>,
    ) {
        let mark = Mark {
            c,
            next,
            is_first: self.shape.chars == 0,
            after_word: self.word.is_some(),
        };
        self.shape.chars += 1;
        if class == Class::Digit {
            self.digit(fold);
            return;
        }
        if self.may_join(class, mark) {
            return;
        }
        // A point between letters or digits only ends the word.
        if matches!(c, '.' | ',') && mark.after_word && mark.before_word() {
            self.point_within(mark);
            self.end_word(fold, finds);
            return;
        }
        self.end_word(fold, finds);
        match class {
            Class::End => self.end_mark(mark),
            Class::Comma => self.comma(mark),
            Class::Colon => self.colon(mark, fold),
            Class::Quote | Class::Apostrophe => self.quote(mark),
            Class::Open => self.open(mark),
            Class::Close => self.close(mark),
            Class::Hyphen | Class::Dash => self.dash(mark),
            Class::Separator => self.separator(mark),
            _ => self.symbol(mark),
        }
    }

    /// Text browsers and similar tools write the letter o as the bullet of the third level of a list. It is deep in the
    /// line ([`DEEP`]), where no sentence continues. Returns the position of what is read next.
    #[cold]
    pub(super) fn letter_bullet(&mut self, line: &[u8]) -> usize {
        let indent = line.iter().take_while(|&&byte| byte == b' ').count();
        if !line[indent..].starts_with(b"o ") {
            return 0;
        }
        self.shape.lead = Lead::Bullet;
        self.shape.indent = u8::try_from(indent).unwrap_or(u8::MAX);
        self.shape.chars = 1;
        self.reading.untidy = true;
        self.previous = Class::Symbol;
        indent + 1
    }

    fn digit(&mut self, fold: &mut Fold) {
        if self.word.is_none() {
            self.begin(Class::Digit, fold);
        } else {
            self.resume(fold);
        }
        fold.push_digit();
    }

    /// Whether an apostrophe or a hyphen may be inside a word: what follows decides.
    fn may_join(&self, class: Class, mark: Mark) -> bool {
        matches!(class, Class::Apostrophe | Class::Hyphen)
            && mark.after_word
            && self.previous != class
            && (mark.before_word() || mark.next.is_some_and(|byte| byte >= 128))
    }

    /// 3.5, 1,000, U.S., example.com: not an end, but perhaps an address.
    fn point_within(&mut self, mark: Mark) {
        let is_address = mark.c == '.'
            && self.previous == Class::Lower
            && mark.next.is_some_and(|byte| byte.is_ascii_lowercase());
        if is_address {
            self.add_link();
        }
    }

    fn end_mark(&mut self, mark: Mark) {
        let Mark { c, next, .. } = mark;
        if c == '.' {
            self.dots = self.dots.saturating_add(1);
        }
        self.tail = if self.dots >= 3 || c == '…' {
            End::Ellipsis
        } else {
            End::Sentence
        };
        self.ended = self.seen_word;
        // An ellipsis before a sentence does not end the previous one.
        let is_ellipsis = c == '…' || c == '.' && next == Some(b'.');
        // Nor does "?Right" continue it: the quotation mark before it was lost.
        let is_lost = c != '.' && next.is_some_and(|byte| byte.is_ascii_alphanumeric());
        if mark.is_first && !is_ellipsis && !is_lost {
            self.shape.start = Start::Continuation;
            self.shape.code = c == '.' && next.is_some_and(|byte| byte.is_ascii_alphabetic());
        }
        self.lead_by_number();
    }

    fn comma(&mut self, mark: Mark) {
        // Two commas open a quotation in typewriter style: ,,Nobody asked us.''
        if mark.is_first && mark.next == Some(b',') {
            self.quote(mark);
            return;
        }
        self.shape.commas = self.shape.commas.saturating_add(1);
        self.tail = End::Comma;
        self.ended = false;
        self.start_with(mark, Start::Continuation);
    }

    fn colon(&mut self, mark: Mark, fold: &mut Fold) {
        fold.colon();
        self.shape.colons = self.shape.colons.saturating_add(1);
        self.tail = End::Colon;
        self.start_with(mark, Start::Continuation);
    }

    /// A sentence that ends before a quotation mark also ends after it.
    fn quote(&mut self, mark: Mark) {
        self.shape.quotes = self.shape.quotes.saturating_add(1);
        if mark.is_first {
            self.shape.lead = Lead::Quote;
        }
        // Japanese writes no full stop before a closing quotation mark; if the line has sentences, the quotation mark
        // ends one.
        let is_closing = matches!(mark.c, '」' | '』');
        if is_closing && self.tail == End::Open && self.shape.sentences > 0 {
            self.tail = End::Sentence;
        }
    }

    fn open(&mut self, mark: Mark) {
        self.shape.brackets = self.shape.brackets.saturating_add(1);
        self.shape.code |= mark.c == '{';
        self.start_with(mark, Start::Bracket);
    }

    fn close(&mut self, mark: Mark) {
        self.shape.code |= mark.c == '}';
        self.start_with(mark, Start::Continuation);
        self.lead_by_number();
    }

    fn dash(&mut self, mark: Mark) {
        if mark.is_first {
            self.shape.lead = Lead::Bullet;
        } else {
            self.tail = End::Symbol;
        }
    }

    fn separator(&mut self, mark: Mark) {
        if mark.c == '\\' && mark.next.is_some_and(|byte| byte.is_ascii_punctuation()) {
            // Markdown puts a backslash before a mark that has no special meaning.
            self.shape.chars -= 1;
            return;
        }
        if !mark.is_first {
            self.shape.separators = self.shape.separators.saturating_add(1);
        }
        self.dash(mark);
    }

    fn symbol(&mut self, mark: Mark) {
        let c = mark.c;
        if c == '@' || c == '#' && mark.before_word() {
            self.add_link();
        }
        if c == '#' && !self.seen_word {
            self.shape.lead = Lead::Heading;
        } else if matches!(c, '*' | '+') && mark.is_first && mark.next == Some(b' ') {
            self.shape.lead = Lead::Bullet;
        } else if !matches!(c, '*' | '_') {
            // Those are emphasis.
            self.start_with(mark, Start::Symbol);
            self.shape.symbols = self.shape.symbols.saturating_add(1);
            // "12%" ends with its number.
            if !mark.after_word || c != '%' {
                self.tail = End::Symbol;
            }
        }
    }

    /// Sets how the line starts, if it starts with this mark.
    fn start_with(&mut self, mark: Mark, start: Start) {
        if mark.is_first {
            self.shape.start = start;
        }
    }

    /// "1." or "2)": a number and its mark lead the line, if no mark did so before.
    fn lead_by_number(&mut self) {
        let is_number = self.counts.words == 1 && self.counts.numbers == 1;
        if is_number && self.shape.lead == Lead::None {
            self.shape.lead = Lead::Number;
        }
    }

    /// Counts an address, a handle or a hashtag.
    fn add_link(&mut self) {
        self.shape.links = self.shape.links.saturating_add(1);
    }
}

/// The length in bytes of a link's number at the start of `line`, directly before its text: "[12]the council", as text
/// browsers write it. A note is followed by a space or the end of the line.
#[cold]
pub(crate) fn link_number(line: &[u8]) -> Option<usize> {
    let digits = line.get(1..)?.iter().take_while(|b| b.is_ascii_digit());
    let end = digits.count() + 1;
    let is_number = line[0] == b'[' && (2..=5).contains(&end) && line.get(end) == Some(&b']');
    let is_before_text = |byte: &u8| !byte.is_ascii_whitespace() && !b".,;:!?)[]".contains(byte);
    (is_number && line.get(end + 1).is_some_and(is_before_text)).then_some(end + 1)
}

/// Whether a sentence ends before the footnote marks at the end of the line: "… in 1983.[1][b]".
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

/// Which of the facts that patterns need a line with marks of these classes may show.
pub(super) fn shows(classes: u32) -> u8 {
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

#[cfg(test)]
mod tests {
    use super::{ends_before_notes, link_number};
    use crate::fold::Fold;
    use crate::lexicon::Lexicon;
    use crate::lines::scan::scan;
    use crate::lines::{Lead, Shape};

    fn read(line: &str) -> Shape {
        let lexicon = Lexicon::empty();
        scan(line, 0..line.len(), lexicon, &mut Fold::default(), &mut ()).0
    }

    #[test]
    fn deep_in_the_line_the_letter_o_is_a_bullet() {
        let item = read("          o the keeper of the bridge");
        assert_eq!((item.lead, item.words, item.indent), (Lead::Bullet, 5, 10));
        // The letter is a word in Portuguese, and a paragraph may be broken before it.
        for line in [
            "o presidente disse que a ponte",
            "    o presidente disse",
            "          o",
            "          oh no",
        ] {
            assert_eq!(read(line).lead, Lead::None, "{line}");
        }
    }

    #[test]
    fn a_backslash_before_a_mark_says_nothing() {
        assert_eq!(read("\\- the keeper").lead, Lead::Bullet);
        assert_eq!(read("1\\. The keeper").lead, Lead::Number);
    }

    #[test]
    fn the_number_of_a_link_stands_before_its_text() {
        for (line, bytes) in [("[1]Home", 3), ("[1204]the council", 6), ("[7]«Nein»", 3)] {
            assert_eq!(link_number(line.as_bytes()), Some(bytes), "{line}");
        }
        for line in [
            "[1] Home", "[1]", "[1].", "[1][2]", "[edit]", "[12345]x", "1]x", "[", "",
        ] {
            assert_eq!(link_number(line.as_bytes()), None, "{line}");
        }
    }

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
