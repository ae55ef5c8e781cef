//! How a line looks.
//!
//! Body text and clutter differ in shape before a word of them is understood: prose has function words, commas and end
//! marks, while a menu has capitals and none of these. The types here hold what the later stages need to know;
//! [`scan`](super::scan) counts it.

use crate::screen::Marks;

/// The first visible character of a line, after list marks and quotation marks.
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

/// How a line ends, ignoring closing quotation marks and brackets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum End {
    /// A letter or digit.
    #[default]
    Open,
    /// An end mark.
    Sentence,
    /// Three dots or an ellipsis: a sentence, or a truncated teaser.
    Ellipsis,
    Colon,
    Comma,
    /// A dash, separator, arrow or other symbol.
    Symbol,
}

/// The mark before the first word.
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
    /// Words, as English would have them: see [`scan::length`](super::scan).
    pub words: u16,
    /// Words as they are written; shares of words refer to these.
    pub tokens: u16,
    /// Function words.
    pub stops: u16,
    /// Function words, as English would have them: see [`stop_share`](crate::languages::Language::stop_share).
    pub stops_weighed: u16,
    /// Words that start with a capital.
    pub caps: u16,
    /// Words of two or more letters, all of them capitals.
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
    /// Ends of sentences, including the last one.
    pub sentences: u8,
    /// Bars, bullets, arrows and slashes between words.
    pub separators: u8,
    /// Quotation marks.
    pub quotes: u8,
    /// Places where a capital follows a small letter without a space: "SearchMenu".
    pub glued: u8,
    /// Addresses, handles and hashtags.
    pub links: u8,
    /// Visible characters in the texts of [links](crate::links).
    pub linked: u16,
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
    /// Whether it begins with an image in Markdown.
    pub image: bool,
    /// Whether the last word is a function word.
    pub hangs: bool,
    /// Whether it contains a curly bracket, or begins with a full stop and a letter: part of a program.
    pub code: bool,
}

/// What is known of a line only while it is read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reading {
    /// Its marks and digits.
    pub marks: Marks,
    /// What a pattern may need and the line may show: bits by [`Needs`](crate::rules::Needs).
    pub shows: u8,
    /// Whether it contains white space or invisible characters that normalisation would change.
    pub untidy: bool,
    /// Whether these are more than spaces at the ends of the line.
    pub untidy_within: bool,
    /// Whether it contains characters that NFC may change.
    pub unsure: bool,
}

impl Shape {
    /// Turns `self` into the shape of both stretches of text together; `next` follows `self`.
    pub(crate) fn absorb(&mut self, next: &Shape) {
        macro_rules! add {
            ($($count:ident)*) => { $(self.$count = self.$count.saturating_add(next.$count);)* };
        }
        add!(chars words tokens stops stops_weighed caps uppers numbers dates unspaced unended);
        add!(commas sentences separators quotes glued links linked brackets symbols colons);
        if next.words > 0 || next.end != End::Open {
            self.end = next.end;
            self.hangs = next.hangs;
        }
        if self.start == Start::None {
            self.start = next.start;
        }
        self.code |= next.code;
    }
}
