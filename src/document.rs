//! The working copy of one text: its lines, and the blocks that they make.
//!
//! Everything the stages learn about a text is written down here. The buffers are used again
//! for the next text, so that a long run does not allocate.

use std::ops::Range;

use crate::label::Label;
use crate::lines::{End, Shape};

/// A line that holds something visible.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// The lower halves of where it starts and ends, and eight bits more of each: a text has many
    /// lines, and hardly ever a terabyte.
    start: u32,
    end: u32,
    upper: [u8; 2],
    /// Empty lines stand before it.
    pub gap: bool,
    /// What its normal form takes.
    pub form: Form,
}

impl Line {
    /// The line at these bytes of the text, without its line end.
    ///
    /// # Panics
    ///
    /// If it ends beyond a terabyte.
    pub(crate) fn new(range: Range<usize>, gap: bool, form: Form) -> Self {
        let upper = |at: usize| u8::try_from(at as u64 >> 32).expect("a text below a terabyte");
        Line {
            start: range.start as u32,
            end: range.end as u32,
            upper: [upper(range.start), upper(range.end)],
            gap,
            form,
        }
    }

    /// Where it stands in the text.
    #[inline]
    pub(crate) fn range(&self) -> Range<usize> {
        let at = |upper: u8, lower: u32| (u64::from(upper) << 32 | u64::from(lower)) as usize;
        at(self.upper[0], self.start)..at(self.upper[1], self.end)
    }
}

/// How far a line is from its normal form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// It stands in the output as it stands in the text.
    Normal,
    /// It is in NFC, but its white space is not as it should be.
    Untidy,
    /// It is not in NFC.
    Decomposed,
}

/// Stands among the hits of a block in the place of a rule that does not count.
pub(crate) const NO_RULE: u16 = u16::MAX;

/// So many different cues of a line count; a paragraph hardly has more.
pub(crate) const MOST_CUES: usize = 64;

/// A buffer begins with so many entries.
const FIRST_ROOM: usize = 64;

/// A range of one of the document's arenas.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Span {
    pub start: u32,
    pub len: u32,
}

impl Span {
    pub(crate) fn range(self) -> Range<usize> {
        self.start as usize..(self.start + self.len) as usize
    }
}

/// What a rule of the caller's orders, whatever the points say; the later one wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Force {
    #[default]
    None,
    Remove,
    Keep,
}

/// The coarse kind of a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Kind {
    /// No block: before the first or after the last.
    #[default]
    Edge,
    /// No word at all.
    Symbols,
    /// One or two words, no end mark.
    Tiny,
    /// Three to five words, no end mark.
    Label,
    /// Six to fifteen words, no end mark.
    Title,
    /// More words without an end mark.
    LongOpen,
    /// Up to nine words and an end mark.
    ShortSentence,
    /// Ten to twenty-four words and an end mark.
    Sentence,
    /// Up to fifty-nine words and an end mark.
    Prose,
    /// Sixty words and more, with an end mark.
    LongProse,
}

/// Number of kinds.
pub(crate) const KINDS: usize = Kind::LongProse as usize + 1;

impl Kind {
    pub(crate) fn of(shape: &Shape) -> Self {
        let ended = matches!(shape.end, End::Sentence | End::Ellipsis | End::Colon)
            || (shape.sentences >= 2 && shape.words >= 25)
            // Thai and its neighbours write no end marks.
            || (u32::from(shape.unended) * 2 > u32::from(shape.unspaced) && shape.words >= 18);
        match (shape.words, ended) {
            (0, _) => Kind::Symbols,
            (1..=9, true) => Kind::ShortSentence,
            (10..=24, true) => Kind::Sentence,
            (25..=59, true) => Kind::Prose,
            (_, true) => Kind::LongProse,
            (1..=2, false) => Kind::Tiny,
            (3..=5, false) => Kind::Label,
            (6..=15, false) => Kind::Title,
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

    /// Whether it reads like a sentence of prose.
    pub(crate) fn is_prose(self) -> bool {
        self >= Kind::Sentence
    }
}

/// More points of one block make no difference to the decision after.
pub(crate) const CLAMP: i32 = 400;

/// Stands for a sum that was not counted yet. A sum that comes to nothing is counted again.
pub(crate) const UNKNOWN: i64 = 0;

/// Lines that belong together: usually one, several where a paragraph was broken.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Block {
    /// Index of its first line.
    pub first_line: u32,
    /// Number of its lines.
    pub lines: u32,
    pub shape: Shape,
    pub kind: Kind,
    /// Empty lines stand before it.
    pub gap: bool,
    /// What a rule of the caller's orders.
    pub force: Force,
    /// Hash of its folded text.
    pub key: u64,
    /// Rules that hit it, in the document's `hits`.
    pub hits: Span,
    /// Its content words, in the document's `content`.
    pub content: Span,
    /// Where its cues start in the document's `cues`, and how many there are; the first
    /// [`MOST_CUES`] count.
    pub cues: u32,
    pub cue_count: u8,
    /// How many blocks say the same, itself included.
    pub repeats: u8,
    /// Percent of its content words that stand in the title; 101 where there is no title.
    pub title_share: u8,
    /// Index of a label in `Label::ALL` plus one: what its rules say it is, 0 for nothing.
    pub said: u8,
    /// How many of the title's words it has.
    pub title_words: u8,
    /// Blocks since the last byline or date, 0 for none.
    pub byline: u8,
    /// Blocks since a header over links with no prose between, 0 for none.
    pub reach: u8,
    /// Blocks since the prompt of a comment thread, 0 for none.
    pub thread: u8,
    /// What its looks and cues count in all decisions, packed; see [`UNKNOWN`].
    pub looks: i64,
    /// What its evidence counts without context in all decisions, packed.
    pub points_alone: i64,
    /// Points in the decision before, on which the context of the last one rests; up to
    /// [`CLAMP`] either way.
    pub points_before: i16,
    /// Body text in the decision before.
    pub body_before: bool,
    /// Points in the decision that was taken last.
    pub points: i32,
    /// Body text in the first decision.
    pub body_first: bool,
    /// Body text in the decision that was taken last.
    pub body: bool,
    /// Only its rules counted in the end.
    pub certain: bool,
    /// It was kept, and stands below the header that closes the article.
    pub closing: bool,
    /// It is kept only since the text without its ends was judged, too.
    pub came_back: bool,
}

// A text has many: what is learnt of each takes two lines of the cache.
const _: () = assert!(size_of::<Block>() <= 112);

impl Block {
    /// What its rules say it is.
    pub(crate) fn label_said(&self) -> Option<Label> {
        let at = self.said.checked_sub(1)?;
        Label::ALL.get(usize::from(at)).copied()
    }

    /// The range of its cues.
    pub(crate) fn cues(&self) -> Range<usize> {
        let start = self.cues as usize;
        start..start + usize::from(self.cue_count)
    }

    /// The decision that was taken last becomes the one before.
    pub(crate) fn hold(&mut self) {
        self.points_before = self.points.clamp(-CLAMP, CLAMP) as i16;
        self.body_before = self.body;
    }
}

/// What kind of input a text is, as far as a first look can tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Regime {
    /// No rule hits anything.
    #[default]
    Clean,
    /// A line here and there.
    Light,
    /// Neither nor.
    Mixed,
    /// The furniture of a whole page.
    Dump,
}

impl Regime {
    /// `furniture` blocks of `blocks` are hit by rules, and `prose` percent of the words stand in
    /// prose.
    pub(crate) fn of(furniture: u32, blocks: u32, prose: u32) -> Self {
        match furniture {
            0 => Regime::Clean,
            1..=3 if furniture * 5 <= blocks || prose >= 80 => Regime::Light,
            _ if furniture >= 12 && furniture * 8 >= blocks => Regime::Dump,
            _ => Regime::Mixed,
        }
    }
}

/// The header of the list that closes an article.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Closing {
    /// What stands below it is of its kind.
    pub label: Label,
    /// What it counts to stand below it.
    pub points: i32,
}

/// Facts about the text as a whole.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts {
    /// Words of all blocks.
    pub words: u32,
    /// Words of the blocks that read like prose.
    pub prose: u32,
    /// Blocks that a rule hits.
    pub furniture: u32,
    /// What kind of input it is.
    pub regime: Regime,
    /// 0 no blank lines, 1 some, 2 before most blocks.
    pub gaps: u8,
    /// Indentation of most prose.
    pub indent: u8,
    /// Whether any block is indented.
    pub indented: bool,
    /// The block that bears the headline.
    pub headline: Option<u32>,
    /// The text is hard-wrapped.
    pub wrapped: bool,
    /// Points that every block got because the body was hardly believed in.
    pub lift: i32,
    /// The header that closes the article, where something was kept below it.
    pub closing: Option<Closing>,
}

/// The working copy of one text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub lines: Vec<Line>,
    pub blocks: Vec<Block>,
    pub hits: Vec<u16>,
    /// Content words: their hashes, and numbers in their place once the decisions begin.
    pub content: Vec<u32>,
    /// Index of each cue times two, plus one where the line begins with it.
    pub cues: Vec<u16>,
    /// The title's content words as they stand in `content`, in order, each once.
    pub title: Vec<u32>,
    /// Working memory: which lines go on with what the line before began.
    pub joined: Vec<bool>,
    pub facts: Facts,
}

impl Document {
    /// Makes room for a line of so many bytes, after `done` of `all` bytes of the text: where a
    /// buffer is full, for as much as the rest of the text will bring if it goes on like this.
    pub(crate) fn make_room(&mut self, line: usize, done: usize, all: usize) {
        fn room<T>(buffer: &mut Vec<T>, wanted: usize, done: usize, all: usize) {
            let len = buffer.len();
            if buffer.capacity() - len >= wanted {
                return;
            }
            let least = len + wanted.max(len / 8).max(FIRST_ROOM);
            let whole = len as u128 * all as u128 / done.max(1) as u128;
            // Not all text goes on as it began.
            let whole = (whole + whole / 16).min(4 * len as u128) as usize;
            buffer.reserve_exact(whole.max(least) - len);
        }
        room(&mut self.lines, 1, done, all);
        room(&mut self.blocks, 1, done, all);
        // A letter that is a word by itself, or a pair of letters, takes three bytes.
        room(&mut self.content, line / 3 + 1, done, all);
        room(&mut self.cues, MOST_CUES.min(line / 2 + 1), done, all);
        room(&mut self.hits, 8, done, all);
    }

    /// Gives each block its hits, words and cues for itself, one after the other, as if the
    /// document had been read.
    pub(crate) fn gather(&mut self) {
        fn moved<T: Copy>(arena: &mut Vec<T>, span: &mut Span) {
            let start = arena.len() as u32;
            arena.extend_from_within(span.range());
            span.start = start;
        }
        for block in &mut self.blocks {
            moved(&mut self.hits, &mut block.hits);
            moved(&mut self.content, &mut block.content);
            let mut cues = Span {
                start: block.cues,
                len: block.cue_count.into(),
            };
            moved(&mut self.cues, &mut cues);
            block.cues = cues.start;
        }
    }

    pub(crate) fn clear(&mut self) {
        self.lines.clear();
        self.blocks.clear();
        self.hits.clear();
        self.content.clear();
        self.cues.clear();
        self.title.clear();
        self.facts = Facts::default();
    }

    /// The kind of the block `offset` away from block `at`.
    pub(crate) fn kind(&self, at: usize, offset: isize) -> Kind {
        at.checked_add_signed(offset)
            .and_then(|at| self.blocks.get(at))
            .map_or(Kind::Edge, |block| block.kind)
    }
}
