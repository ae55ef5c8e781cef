//! How a line looks.
//!
//! Body text and clutter differ in shape before a word of them is understood: prose has
//! function words, commas and end marks, a menu has capitals and none of them. One scan over
//! the characters of a line counts all that the later stages ask about, and at the same time
//! folds the line into the form in which phrases are compared.

use crate::chars::{self, Class};
use crate::fold::Fold;
use crate::lexicon::{self, Lexicon};

/// What the first visible character of a line is, after list marks and quotation marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Start {
    /// Nothing: the line has no word.
    #[default]
    None,
    Upper,
    Lower,
    /// A letter of a script without capitals.
    Caseless,
    Digit,
    /// A comma, end mark or closing bracket: the middle of a sentence.
    Continuation,
    /// An opening bracket.
    Bracket,
    Symbol,
}

/// How a line ends, closing quotation marks and brackets aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum End {
    /// A letter or digit.
    #[default]
    Open,
    /// An end mark.
    Sentence,
    /// Three dots or the ellipsis: a sentence, or a teaser cut short.
    Ellipsis,
    Colon,
    Comma,
    /// A dash, separator, arrow or other symbol.
    Symbol,
}

/// The mark that stands before the first word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Lead {
    #[default]
    None,
    /// A bullet: `*`, `-`, `•` and the like.
    Bullet,
    /// A number of a list: `3.`, `3)`.
    Number,
    /// A heading in Markdown: `#`.
    Heading,
    /// A quotation mark.
    Quote,
}

/// The counts of a line or of a block of lines. All of them saturate.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shape {
    /// Visible characters.
    pub chars: u32,
    /// Words; two ideographs or four letters of an unspaced script count as one.
    pub words: u16,
    /// Function words.
    pub stops: u16,
    /// Words that start with a capital.
    pub caps: u16,
    /// Words of two letters and more in capitals alone.
    pub uppers: u16,
    /// Words that start with a digit.
    pub numbers: u16,
    /// Names of months and days.
    pub dates: u16,
    /// Ideographs and letters of unspaced scripts.
    pub unspaced: u16,
    /// Letters of scripts that write no end marks: Thai, Lao, Khmer, Burmese.
    pub unended: u16,
    /// Commas and semicolons.
    pub commas: u8,
    /// Ends of sentences, the last one included.
    pub sentences: u8,
    /// Bars, bullets, arrows and slashes between words.
    pub separators: u8,
    /// Quotation marks.
    pub quotes: u8,
    /// Small letter and capital without a space between them: "SearchMenu".
    pub glued: u8,
    /// Addresses, handles and hashtags.
    pub links: u8,
    /// Opening brackets.
    pub brackets: u8,
    /// Symbols that are none of the above.
    pub symbols: u8,
    /// Colons.
    pub colons: u8,
    /// White space before the first character.
    pub indent: u8,
    pub start: Start,
    pub end: End,
    pub lead: Lead,
    /// The last word is a function word.
    pub hangs: bool,
    /// White space or invisible characters that normalisation would change.
    pub untidy: bool,
}

impl Shape {
    /// The shape of two stretches of text that belong together, `next` after `self`.
    pub(crate) fn absorb(&mut self, next: &Shape) {
        macro_rules! add {
            ($($count:ident)*) => { $(self.$count = self.$count.saturating_add(next.$count);)* };
        }
        add!(chars words stops caps uppers numbers dates unspaced unended);
        add!(commas sentences separators quotes glued links brackets symbols colons);
        if self.end == End::Ellipsis && next.words > 0 {
            self.end = End::Open;
        }
        if next.words > 0 || next.end != End::Open {
            self.end = next.end;
            self.hangs = next.hangs;
        }
        if self.start == Start::None {
            self.start = next.start;
        }
    }

    /// Whether the line has anything that can be read.
    pub(crate) fn has_words(&self) -> bool {
        self.words > 0
    }
}

/// One scan of a line.
pub(crate) struct Scan<'l> {
    shape: Shape,
    lexicon: &'l Lexicon,
    /// Class of the character before.
    previous: Class,
    /// The character before the run of dots, quotes and brackets at the end.
    tail: End,
    /// Inside a word: where it starts in the fold, and what it has shown so far.
    word: Option<Word>,
    unspaced: u32,
    dots: u8,
    /// An end mark was seen and no letter since.
    ended: bool,
    seen_word: bool,
}

#[derive(Clone, Copy)]
struct Word {
    upper_first: bool,
    digit_first: bool,
    letters: u16,
    capitals: u16,
}

/// Scans `text`, a line without its line end, and folds it into `fold`, which is cleared first.
/// The hash of every word that is long enough to carry meaning goes to `content`.
pub(crate) fn scan(
    text: &str,
    lexicon: &Lexicon,
    fold: &mut Fold,
    mut content: impl FnMut(u32),
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
    };
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte < 128 {
            let class = chars::ASCII[byte as usize];
            match class {
                // The two that most text is made of.
                Class::Lower => {
                    if scan.word.is_none() {
                        scan.begin(Class::Lower, fold);
                    } else if scan.previous == Class::Apostrophe || scan.previous == Class::Hyphen {
                        scan.resume(fold);
                    }
                    if let Some(word) = &mut scan.word {
                        word.letters = word.letters.saturating_add(1);
                    }
                    fold.push_ascii(byte);
                    scan.shape.chars += 1;
                }
                Class::Space => {
                    scan.shape.untidy |= byte != b' ' || scan.previous == Class::Space;
                    scan.space(fold, &mut content);
                }
                Class::Upper => {
                    scan.letter(Class::Upper, fold);
                    fold.push_ascii(byte.to_ascii_lowercase());
                }
                _ => scan.other(
                    class,
                    byte as char,
                    fold,
                    &mut content,
                    bytes.get(at + 1).copied(),
                ),
            }
            scan.previous = class;
            at += 1;
        } else {
            let c = text[at..].chars().next().unwrap_or(' ');
            at += c.len_utf8();
            let class = chars::class(c);
            match class {
                Class::Invisible => {
                    scan.shape.untidy = true;
                    continue;
                }
                Class::Space => {
                    scan.shape.untidy = true;
                    scan.space(fold, &mut content);
                }
                Class::Lower | Class::Upper | Class::Caseless => {
                    if class == Class::Caseless && scan.word.is_none() && is_mark(c) {
                        // A mark with no letter before it is nobody's.
                        scan.shape.chars += 1;
                        continue;
                    }
                    scan.letter(class, fold);
                    fold.push_char(c, class == Class::Upper);
                }
                Class::Ideograph | Class::Unspaced => {
                    scan.unspaced_letter(class, fold);
                    fold.push_unspaced(c);
                    if let Some(hash) = fold.last_pair() {
                        content(hash);
                    }
                }
                _ => scan.other(class, c, fold, &mut content, bytes.get(at).copied()),
            }
            scan.previous = class;
        }
    }
    scan.finish(fold, &mut content)
}

fn is_mark(c: char) -> bool {
    !c.is_alphanumeric()
}

impl Scan<'_> {
    /// A word starts.
    fn begin(&mut self, class: Class, fold: &mut Fold) {
        fold.begin_word();
        self.word = Some(Word {
            upper_first: class == Class::Upper,
            digit_first: class == Class::Digit,
            letters: 0,
            capitals: 0,
        });
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
            fold.hyphen();
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
            word.letters = word.letters.saturating_add(1);
            word.capitals = word
                .capitals
                .saturating_add(u16::from(class == Class::Upper));
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

    fn end_word(&mut self, fold: &mut Fold, content: &mut impl FnMut(u32)) {
        let Some(word) = self.word.take() else {
            return;
        };
        let shape = &mut self.shape;
        if self.unspaced > 0 {
            shape.words = shape
                .words
                .saturating_add(u16::try_from(self.unspaced.div_ceil(4)).unwrap_or(u16::MAX));
            self.unspaced = 0;
            shape.hangs = false;
            fold.end_word();
            return;
        }
        shape.words = shape.words.saturating_add(1);
        shape.caps = shape.caps.saturating_add(u16::from(word.upper_first));
        shape.numbers = shape.numbers.saturating_add(u16::from(word.digit_first));
        shape.uppers = shape.uppers.saturating_add(u16::from(
            word.capitals > 1 && word.capitals == word.letters,
        ));
        let hash = fold.word_hash();
        let flags = self.lexicon.flags(hash);
        shape.hangs = flags & lexicon::STOP != 0;
        shape.stops = shape.stops.saturating_add(u16::from(shape.hangs));
        shape.dates = shape
            .dates
            .saturating_add(u16::from(flags & lexicon::DATE != 0));
        if word.letters >= 4 && flags == 0 {
            content((hash >> 32) as u32);
        }
        fold.end_word();
    }

    fn space(&mut self, fold: &mut Fold, content: &mut impl FnMut(u32)) {
        if self.word.is_some() {
            self.end_word(fold, content);
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
        content: &mut impl FnMut(u32),
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
                self.end_word(fold, content);
                return;
            }
            _ => {}
        }
        let in_word = self.word.is_some();
        self.end_word(fold, content);
        let shape = &mut self.shape;
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
                    && shape.numbers == 1
                    && shape.words == 1
                    && shape.caps == 0
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
                if shape.lead == Lead::None && shape.numbers == 1 && shape.words == 1 {
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

    fn finish(mut self, fold: &mut Fold, content: &mut impl FnMut(u32)) -> Shape {
        self.end_word(fold, content);
        fold.finish();
        if self.ended {
            self.shape.sentences = self.shape.sentences.saturating_add(1);
        }
        self.shape.end = self.tail;
        self.shape.untidy |= self.previous == Class::Space;
        self.shape
    }
}
