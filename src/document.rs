//! The working copy of one text: its lines, and the blocks that they make.
//!
//! Everything the stages learn about a text is written down here. The buffers are used again
//! for the next text, so that a long run does not allocate.

use std::ops::Range;

use crate::apart::Ends;
use crate::label::Label;
use crate::lines::Shape;
use crate::listing::Listing;
pub(crate) use crate::outline::{Kind, Outline, KINDS};
use crate::render::Joint;
use crate::said;

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

/// More points of one block make no difference to the decision after.
pub(crate) const CLAMP: i32 = 400;

/// What changed the decision about a block after it was taken. A block that no rule hits is never
/// known for certain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Turn {
    #[default]
    None,
    /// Only its rules counted in the end.
    Certain,
    /// It was kept, and stands below the header that closes the article.
    Closed,
    /// It was kept, and stands above already.
    Copy,
    /// It was kept, and went when the kept blocks were judged again, or another was joined to it then;
    /// its points are those of that look.
    Again,
    /// It was joined to the block before when the kept blocks were judged again; the same of its points.
    Joined(Joint),
}

/// Lines that belong together: usually one, several where a paragraph was broken.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Block {
    /// Index of its first line.
    pub first_line: u32,
    /// Number of its lines.
    pub lines: u32,
    pub shape: Outline,
    pub kind: Kind,
    /// Empty lines stand before it.
    pub gap: bool,
    /// What a rule of the caller's orders.
    pub force: Force,
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
    /// What rules of the catalogue [say](crate::said) it is, 0 for nothing.
    pub said: u8,
    /// How many of the title's words it has.
    pub title_words: u8,
    /// Blocks since the last byline or date, 0 for none.
    pub byline: u8,
    /// Blocks since a header over links with no prose between, 0 for none.
    pub reach: u8,
    /// Blocks since the prompt of a comment thread, 0 for none.
    pub thread: u8,
    /// Points in the last decision, and what was mended.
    pub points: i32,
    /// Body text in the end.
    pub body: bool,
    /// The caller's dial turned the verdict.
    pub dialled: bool,
    /// What else changed the decision.
    pub turn: Turn,
}

// A text has many.
const _: () = assert!(size_of::<Block>() <= 56);

impl Block {
    /// What rules of the catalogue say it is.
    pub(crate) fn label_said(&self) -> Option<Label> {
        said::label(self.said)
    }

    /// Whether it was body text before the caller's dial: labels and the headline rest on the decisions,
    /// lest the dial move them.
    pub(crate) fn was_body(&self) -> bool {
        self.body != self.dialled
    }

    /// What stands between it and the block before, where it goes on with that and both are kept.
    pub(crate) fn goes_on(&self) -> Option<Joint> {
        match self.turn {
            Turn::Joined(joint) => Some(joint),
            _ => None,
        }
    }

    /// Which of the document's lines are its own.
    pub(crate) fn lines(&self) -> Range<usize> {
        let first = self.first_line as usize;
        first..first + self.lines as usize
    }

    /// The range of its cues.
    pub(crate) fn cues(&self) -> Range<usize> {
        let start = self.cues as usize;
        start..start + usize::from(self.cue_count)
    }
}

/// What the decisions count and choose, by blocks. Each decision walks over all of them several
/// times, so they stand apart from all that the blocks are besides.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rounds {
    /// What the evidence counts without context in all decisions, packed.
    pub alone: Vec<i64>,
    /// Points in the decision that was taken last.
    pub points: Vec<i32>,
    /// 1 for body text in the decision that was taken last.
    pub body: Vec<u8>,
    /// Points in the decision before, on which the context of the next one rests; up to
    /// [`CLAMP`] either way.
    pub points_before: Vec<i16>,
    /// 1 for body text in the decision before.
    pub body_before: Vec<u8>,
    /// 1 for body text in the first decision.
    pub body_first: Vec<u8>,
}

impl Rounds {
    /// Forgets all decisions and makes room for those about so many blocks.
    pub(crate) fn begin(&mut self, blocks: usize) {
        fn clear<T>(buffer: &mut Vec<T>, blocks: usize) {
            buffer.clear();
            buffer.reserve_exact(blocks);
        }
        clear(&mut self.alone, blocks);
        clear(&mut self.points, blocks);
        clear(&mut self.body, blocks);
        clear(&mut self.points_before, blocks);
        clear(&mut self.body_before, blocks);
        clear(&mut self.body_first, blocks);
    }

    /// The decision that was taken last becomes the one before.
    pub(crate) fn hold(&mut self) {
        self.points_before.clear();
        let points = self.points.iter().map(|&points| clamped(points));
        self.points_before.extend(points);
        std::mem::swap(&mut self.body, &mut self.body_before);
    }
}

/// Points as the context of the next decision has them.
pub(crate) fn clamped(points: i32) -> i16 {
    points.clamp(-CLAMP, CLAMP) as i16
}

/// What kind of input a text is, as far as a first look can tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Regime {
    /// No furniture: no rule of many points hits anything.
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
    // All set by hand; the points by regime are tuned on what these make of a text.

    /// Blocks of furniture that an extractor may have left: a line here and there …
    const A_FEW: u32 = 3;
    /// … which are no more than one block in so many,
    const FEW_OF: u32 = 5;
    /// or stand in a text of which so many percent of the words are prose.
    const MOSTLY_PROSE: u32 = 80;
    /// The menus, buttons and lists of a page make at least so many blocks of furniture …
    const MANY: u32 = 12;
    /// … and one block in so many.
    const MANY_OF: u32 = 8;

    /// `furniture` blocks of `blocks` are [furniture](Facts::furniture), and `prose` percent of the
    /// words stand in prose.
    pub(crate) fn of(furniture: u32, blocks: u32, prose: u32) -> Self {
        let is_few = furniture * Self::FEW_OF <= blocks || prose >= Self::MOSTLY_PROSE;
        let is_many = furniture >= Self::MANY && furniture * Self::MANY_OF >= blocks;
        match furniture {
            0 => Regime::Clean,
            1..=Self::A_FEW if is_few => Regime::Light,
            _ if is_many => Regime::Dump,
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
    /// Blocks that only a page has: hit by a rule of the catalogue whose row says −180 points or less
    /// (`FURNITURE` in `passes/survey.rs`), whatever was tuned since.
    pub furniture: u32,
    /// The same of the blocks that were set apart. Only a headline depends on it.
    pub furniture_at_ends: u32,
    /// What kind of input it is.
    pub regime: Regime,
    /// Blank lines: 0 before less than one block in a hundred, 1 before less than half, 2 before half
    /// or more.
    pub gaps: u8,
    /// Indentation of most prose.
    pub indent: u8,
    /// Whether any block is indented by more than one column.
    pub indented: bool,
    /// The block that bears the headline.
    pub headline: Option<u32>,
    /// The text is hard-wrapped.
    pub wrapped: bool,
    /// Points that every block got because the body was hardly believed in.
    pub doubt: i32,
    /// The header that closes the article, where something was kept below it.
    pub closing: Option<Closing>,
}

/// The working copy of one text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub lines: Vec<Line>,
    pub blocks: Vec<Block>,
    /// For each block the hash of its folded text.
    pub keys: Vec<u64>,
    /// For each block what its looks and cues count in all decisions, packed.
    pub looks: Vec<i64>,
    /// For each block its shape.
    pub shapes: Vec<Shape>,
    /// Whether somebody asks afterwards what the decisions counted.
    pub is_asked: bool,
    pub hits: Vec<u16>,
    /// Content words: their hashes, and numbers in their place once the decisions begin.
    pub content: Vec<u32>,
    /// Index of each cue times two, plus one where the line begins with it.
    pub cues: Vec<u16>,
    /// The title's content words as they stand in `content`, in order, each once.
    pub title: Vec<u32>,
    pub rounds: Rounds,
    /// Working memory: which lines go on with what the line before began.
    pub joined: Vec<bool>,
    /// Working memory: which of the caller's rules hit a block that is being joined.
    pub seen: Vec<bool>,
    /// The listings among the kept blocks, in order: see [`crate::listing`].
    pub listings: Vec<Listing>,
    /// What is known of the core of the text.
    pub facts: Facts,
    pub ends: Ends,
}

impl Document {
    /// Puts hits, words and cues of the blocks that are joined one after the other, as if the
    /// document had been read.
    pub(crate) fn gather(&mut self) {
        fn moved<T: Copy>(arena: &mut Vec<T>, span: &mut Span) {
            let start = arena.len() as u32;
            arena.extend_from_within(span.range());
            span.start = start;
        }
        let goes_on = self.joined.iter().skip(1).chain([&false]);
        let is_piece = self.joined.iter().zip(goes_on).map(|(&a, &b)| a || b);
        for (block, _) in self.blocks.iter_mut().zip(is_piece).filter(|piece| piece.1) {
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
        self.keys.clear();
        self.looks.clear();
        self.shapes.clear();
        self.hits.clear();
        self.content.clear();
        self.cues.clear();
        self.title.clear();
        self.listings.clear();
        self.rounds.begin(0);
        self.facts = Facts::default();
    }

    /// The first line of a block as it stands in the text.
    pub(crate) fn raw<'t>(&self, text: &'t str, block: &Block) -> &'t str {
        &text[self.lines[block.first_line as usize].range()]
    }

    /// The kind of the block `offset` away from block `at`.
    pub(crate) fn kind(&self, at: usize, offset: isize) -> Kind {
        at.checked_add_signed(offset)
            .and_then(|at| self.blocks.get(at))
            .map_or(Kind::Edge, |block| block.kind)
    }
}
