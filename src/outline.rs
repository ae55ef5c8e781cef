//! What is kept of a shape.
//!
//! A shape has two dozen counts, and a long text has many lines. But once the looks of a line have
//! been counted, the later stages need little of it: how many words it has, how it ends, and its
//! coarse kind.

use crate::evidence::buckets::{self as b, percent};
use crate::lines::{End, Lead, Shape, Start};
use crate::links::{Linked, Scrap};

/// What is needed of a line's or a block's shape once its looks are counted. A text has many of
/// these, and a [`Shape`] is four times as large.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Outline {
    pub words: u16,
    pub indent: u8,
    pub start: Start,
    pub end: End,
    pub lead: Lead,
    /// Its size, as a range of [`b::SIZE`].
    pub size: u8,
    /// Share of function words, as a range of [`b::STOPS`], plus one; 0 in a script without spaces.
    pub stops: u8,
    /// Other properties that hold or not, as bits.
    traits: u8,
    /// How much of it is in links, and what else is known of these: see [`Outline::linked`].
    links: u8,
}

impl Outline {
    const HAS_STOPS: u8 = 1;
    const HANGS: u8 = 2;
    const CODE: u8 = 4;
    const SIGN: u8 = 8;
    const UNSPACED: u8 = 16;
    const DATED: u8 = 32;
    const QUOTED: u8 = 64;
    const PAGE_CODE: u8 = 128;

    // Ranges of [`b::LINKED`].
    const PART: u8 = 1;
    const MOST: u8 = 2;
    const ALL: u8 = 3;
    const IMAGE: u8 = 4;
    /// The bits that hold them.
    const LINKED: u8 = 7;
    /// Set if it goes on where the line before ends within a link.
    const GOES_ON: u8 = 8;
    /// Set if it begins within a link's text.
    const BEGINS_INSIDE: u8 = 16;
    // What it is if nothing is left of it without its links.
    const EMPTY: u8 = 32;
    const OPENS: u8 = 64;
    const CLOSES: u8 = 96;
    const TAGS: u8 = 128;
    /// The bits that hold it.
    const SCRAP: u8 = 224;
    /// All bits of which any is set if there are links.
    const OF_LINKS: u8 = 127;

    #[inline(always)]
    pub(crate) fn of(shape: &Shape) -> Self {
        let share = percent(shape.stops_weighed.into(), shape.tokens.into());
        let stops = b::STOPS.of_small(share.min(100)) as u8;
        let traits = [
            (Self::HAS_STOPS, shape.stops > 0),
            (Self::HANGS, shape.hangs),
            (Self::CODE, shape.code),
            (Self::SIGN, shape.chars == 1),
            (Self::UNSPACED, shape.unspaced >= shape.words),
            (Self::DATED, shape.dates > 0 && shape.numbers > 0),
            (Self::QUOTED, shape.quotes > 1),
        ];
        Outline {
            words: shape.words,
            indent: shape.indent,
            start: shape.start,
            end: shape.end,
            lead: shape.lead,
            size: b::SIZE.of(shape.words.into()) as u8,
            stops: if shape.unspaced == 0 { stops + 1 } else { 0 },
            traits: traits
                .iter()
                .fold(0, |all, &(bit, is_so)| all | (bit * u8::from(is_so))),
            links: match u32::from(shape.linked) {
                0 if shape.image => Self::IMAGE,
                0 => 0,
                // List marks and bars between links are in no link.
                linked if linked * 3 >= shape.chars * 2 => Self::ALL,
                _ if shape.image => Self::IMAGE,
                linked if linked * 3 >= shape.chars => Self::MOST,
                _ => Self::PART,
            },
        }
    }

    /// Returns the same outline with what else is known of its links.
    pub(crate) fn with_links(self, linked: Linked) -> Self {
        let scrap = match linked.scrap {
            Scrap::None => 0,
            Scrap::Empty => Self::EMPTY,
            Scrap::Opens => Self::OPENS,
            Scrap::Closes => Self::CLOSES,
            Scrap::Tags => Self::TAGS,
        };
        let goes_on = u8::from(linked.goes_on) * Self::GOES_ON;
        let begins_inside = u8::from(linked.begins_inside) * Self::BEGINS_INSIDE;
        Outline {
            links: self.links | goes_on | begins_inside | scrap,
            ..self
        }
    }

    /// How much of it is in links, as a range of [`b::LINKED`].
    #[inline]
    pub(crate) fn linked(&self) -> u8 {
        self.links & Self::LINKED
    }

    /// Whether it certainly continues the line before, because a link does: see [`Linked::goes_on`].
    pub(crate) fn goes_on_in_link(&self) -> bool {
        self.links & Self::GOES_ON > 0
    }

    /// Whether the line before ends within the text of a link.
    pub(crate) fn begins_in_link(&self) -> bool {
        self.links & Self::BEGINS_INSIDE > 0
    }

    /// Whether it consists of a link, or of links.
    pub(crate) fn is_link(&self) -> bool {
        self.linked() == Self::ALL
    }

    /// Whether a link or an image is in it, or a part of one.
    pub(crate) fn has_links(&self) -> bool {
        self.links & Self::OF_LINKS > 0
    }

    /// What it is if nothing is left of it without its links.
    pub(crate) fn scrap(&self) -> Scrap {
        match self.links & Self::SCRAP {
            Self::EMPTY => Scrap::Empty,
            Self::OPENS => Scrap::Opens,
            Self::CLOSES => Scrap::Closes,
            Self::TAGS => Scrap::Tags,
            _ => Scrap::None,
        }
    }

    /// Whether it has any words.
    pub(crate) fn has_words(&self) -> bool {
        self.words > 0
    }

    /// Whether it has any function words.
    pub(crate) fn has_stops(&self) -> bool {
        self.traits & Self::HAS_STOPS > 0
    }

    /// Whether the last word is a function word.
    pub(crate) fn hangs(&self) -> bool {
        self.traits & Self::HANGS > 0
    }

    /// Whether it is part of a program.
    pub(crate) fn is_code(&self) -> bool {
        self.traits & Self::CODE > 0
    }

    /// Returns the same outline, marked as the page's code.
    pub(crate) fn of_page_code(self) -> Self {
        Outline {
            traits: self.traits | Self::PAGE_CODE,
            ..self
        }
    }

    /// Whether it is the page's code: see [`page_code`](crate::passes::page_code).
    pub(crate) fn is_page_code(&self) -> bool {
        self.traits & Self::PAGE_CODE > 0
    }

    /// Whether it is a single character.
    pub(crate) fn is_sign(&self) -> bool {
        self.traits & Self::SIGN > 0
    }

    /// Whether hardly any of its words are delimited by spaces.
    pub(crate) fn is_unspaced(&self) -> bool {
        self.traits & Self::UNSPACED > 0
    }

    /// Whether it contains a quotation.
    pub(crate) fn is_quoted(&self) -> bool {
        self.traits & Self::QUOTED > 0
    }

    /// Whether it contains a date word and a number.
    pub(crate) fn is_dated(&self) -> bool {
        self.traits & Self::DATED > 0
    }
}

/// The coarse kind of a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Kind {
    /// Not a block: before the first or after the last.
    #[default]
    Edge,
    /// No words at all.
    Symbols,
    /// One or two words, no end mark: a button.
    Tiny,
    /// A few words, no end mark: an entry of a menu, a subheading.
    Label,
    /// Some words, no end mark: a headline, a caption.
    Title,
    /// More words without an end mark.
    LongOpen,
    /// A few words and an end mark.
    ShortSentence,
    /// More words and an end mark.
    Sentence,
    /// Enough words for a paragraph, and an end mark.
    Prose,
    /// More words than a paragraph on the web has.
    LongProse,
}

/// Number of kinds.
pub(crate) const KINDS: usize = Kind::LongProse as usize + 1;

impl Kind {
    // The maximum number of words of each kind. All are set by hand; the points by kind are tuned on the kinds that
    // they yield.
    const TINY: u16 = 2;
    const LABEL: u16 = 5;
    const TITLE: u16 = 15;
    const SHORT_SENTENCE: u16 = 9;
    const SENTENCE: u16 = 24;
    const PROSE: u16 = 59;

    /// Minimum number of sentences that make a block with more words than a [`Kind::Sentence`] prose, however it ends:
    /// its end may be a link or the name of the person quoted.
    const SENTENCES: u8 = 2;
    /// Minimum number of words in a sentence of Thai and its neighbours, which write no end marks;
    /// set by hand.
    const UNENDED: u16 = 18;

    pub(crate) fn of(shape: &Shape) -> Self {
        let is_unended = u32::from(shape.unended) * 2 > u32::from(shape.unspaced);
        let ended = matches!(shape.end, End::Sentence | End::Ellipsis | End::Colon)
            || (shape.sentences >= Self::SENTENCES && shape.words > Self::SENTENCE)
            || (is_unended && shape.words >= Self::UNENDED);
        match (shape.words, ended) {
            (0, _) => Kind::Symbols,
            (..=Self::SHORT_SENTENCE, true) => Kind::ShortSentence,
            (..=Self::SENTENCE, true) => Kind::Sentence,
            (..=Self::PROSE, true) => Kind::Prose,
            (_, true) => Kind::LongProse,
            (..=Self::TINY, false) => Kind::Tiny,
            (..=Self::LABEL, false) => Kind::Label,
            (..=Self::TITLE, false) => Kind::Title,
            (_, false) => Kind::LongOpen,
        }
    }

    /// Whether it could be a headline or a subheading.
    pub(crate) fn is_heading(self) -> bool {
        matches!(
            self,
            Kind::Label | Kind::Title | Kind::LongOpen | Kind::ShortSentence
        )
    }

    /// Whether it has words and no end mark, or one that does not end a sentence.
    pub(crate) fn is_open(self) -> bool {
        (Kind::Tiny..=Kind::LongOpen).contains(&self)
    }

    /// Whether it reads like a sentence of prose.
    pub(crate) fn is_prose(self) -> bool {
        self >= Kind::Sentence
    }
}

/// What is known of the links of several lines together.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct AnyLinks(u8);

impl AnyLinks {
    pub(crate) fn add(&mut self, outline: &Outline) {
        self.0 |= outline.links;
    }

    /// Whether any of the lines [has links](Outline::has_links).
    pub(crate) fn has_links(self) -> bool {
        self.0 & Outline::OF_LINKS > 0
    }

    /// Whether any of them consists of tags of HTML.
    pub(crate) fn has_tags(self) -> bool {
        self.0 & Outline::TAGS > 0
    }
}
