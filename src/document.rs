//! The working copy of one text: its lines, and the blocks that they form.
//!
//! Everything that the stages learn about a text is recorded here. The buffers are reused for the
//! next text, so that a long run does not allocate.

use std::ops::Range;

use crate::apart::Ends;
use crate::label::Label;
use crate::lines::Shape;
use crate::listing::Listing;
pub(crate) use crate::outline::{Kind, Outline, KINDS};
use crate::render::Joint;
use crate::said;

/// A line in which something is visible.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// The lower halves of its start and end; `upper` holds eight more bits of each. A text has
    /// many lines, and hardly ever a terabyte.
    start: u32,
    end: u32,
    upper: [u8; 2],
    /// Whether empty lines precede it.
    pub gap: bool,
    /// How far it is from its normal form.
    pub form: Form,
}

impl Line {
    /// Creates the line at these bytes of the text, without its line end.
    ///
    /// # Panics
    ///
    /// Panics if it ends beyond a terabyte.
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

    /// Byte range of the line in the text.
    #[inline]
    pub(crate) fn range(&self) -> Range<usize> {
        let at = |upper: u8, lower: u32| (u64::from(upper) << 32 | u64::from(lower)) as usize;
        at(self.upper[0], self.start)..at(self.upper[1], self.end)
    }
}

/// How far a line is from its normal form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The line is output as it is in the text.
    Normal,
    /// The line is in NFC, but its white space is not normal.
    Untidy,
    /// The line is not in NFC.
    Decomposed,
}

/// Replaces, among the hits of a block, a rule that does not count.
pub(crate) const NO_RULE: u16 = u16::MAX;

/// Maximum number of different cues of a line that count; a paragraph hardly ever has more.
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

/// What a custom rule demands, whatever the points say; of two variants, the later one wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Force {
    #[default]
    None,
    Remove,
    Keep,
}

/// Points of a block beyond this number make no difference to the next decision.
pub(crate) const CLAMP: i32 = 400;

/// What changed the decision about a block after it was taken. A block that no rule matches is
/// never [`Certain`](Turn::Certain).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Turn {
    #[default]
    None,
    /// Only its rules counted in the end.
    Certain,
    /// The block was kept, but is below the header that closes the article.
    Closed,
    /// The block was kept, but repeats text further above.
    Copy,
    /// The block was kept, but was removed when the kept blocks were judged again, or another one
    /// was joined to it then; its points are those of that judgement.
    Again,
    /// The block was joined to the block before when the kept blocks were judged again; its points, too, are those of
    /// that judgement.
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
    /// Whether empty lines precede it.
    pub gap: bool,
    /// What a custom rule demands.
    pub force: Force,
    /// The rules that match it, as a range of the document's `hits`.
    pub hits: Span,
    /// Its content words, as a range of the document's `content`.
    pub content: Span,
    /// Start of its cues in the document's `cues`, and their number; the first [`MOST_CUES`] count.
    pub cues: u32,
    pub cue_count: u8,
    /// Number of blocks with the same text, including this one.
    pub repeats: u8,
    /// Percentage of its content words that occur in the title; 101 if there is no title.
    pub title_share: u8,
    /// What rules of the catalogue [say](crate::said) it is; 0 for nothing.
    pub said: u8,
    /// Number of the title's words that it contains.
    pub title_words: u8,
    /// Number of blocks since the last byline or date; 0 if there is none.
    pub byline: u8,
    /// Number of blocks since a header over links with no prose between; 0 if there is none.
    pub reach: u8,
    /// Number of blocks since the prompt of a comment thread; 0 if there is none.
    pub thread: u8,
    /// Points in the last decision, including repairs.
    pub points: i32,
    /// Whether it is body text in the end.
    pub body: bool,
    /// Whether the caller's threshold reversed the verdict.
    pub dialled: bool,
    /// What else changed the decision.
    pub turn: Turn,
}

// Kept small, because a text has many blocks.
const _: () = assert!(size_of::<Block>() <= 56);

impl Block {
    /// The label that rules of the catalogue give it.
    pub(crate) fn label_said(&self) -> Option<Label> {
        said::label(self.said)
    }

    /// Whether it was body text before the caller's threshold was applied: labels and the headline depend on the
    /// decisions, so that the threshold does not move them.
    pub(crate) fn was_body(&self) -> bool {
        self.body != self.dialled
    }

    /// The joint to the block before, if this block continues it and both are kept.
    pub(crate) fn goes_on(&self) -> Option<Joint> {
        match self.turn {
            Turn::Joined(joint) => Some(joint),
            _ => None,
        }
    }

    /// Range of its lines among the document's.
    pub(crate) fn lines(&self) -> Range<usize> {
        let first = self.first_line as usize;
        first..first + self.lines as usize
    }

    /// Range of its cues among the document's.
    pub(crate) fn cues(&self) -> Range<usize> {
        let start = self.cues as usize;
        start..start + usize::from(self.cue_count)
    }
}

/// What the decisions count and choose, by block. Each decision walks over all of this several
/// times, so it is stored apart from everything else in the blocks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rounds {
    /// Sum of the evidence without context, in all decisions, packed.
    pub alone: Vec<i64>,
    /// Points in the most recent decision.
    pub points: Vec<i32>,
    /// 1 for body text in the most recent decision.
    pub body: Vec<u8>,
    /// Points in the decision before, on which the context of the next one is based; up to
    /// [`CLAMP`] in either direction.
    pub points_before: Vec<i16>,
    /// 1 for body text in the decision before.
    pub body_before: Vec<u8>,
    /// 1 for body text in the first decision.
    pub body_first: Vec<u8>,
}

impl Rounds {
    /// Forgets all decisions and makes room for those about this many blocks.
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

    /// Makes the most recent decision the one before.
    pub(crate) fn hold(&mut self) {
        self.points_before.clear();
        let points = self.points.iter().map(|&points| clamped(points));
        self.points_before.extend(points);
        std::mem::swap(&mut self.body, &mut self.body_before);
    }
}

/// Points in the form that the context of the next decision uses.
pub(crate) fn clamped(points: i32) -> i16 {
    points.clamp(-CLAMP, CLAMP) as i16
}

/// What kind of input a text is, as far as a first look can tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Regime {
    /// No boilerplate: no rule with many points matches anything.
    #[default]
    Clean,
    /// A line of boilerplate here and there.
    Light,
    /// Anything between a light text and a dump.
    Mixed,
    /// The boilerplate of a whole page.
    Dump,
}

impl Regime {
    // All of these are set by hand; the points by regime are tuned on the regimes that they yield.

    /// Maximum number of boilerplate blocks in a light text: an extractor may have left a line here
    /// and there.
    const A_FEW: u32 = 3;
    /// In a light text, at most one block in this many is boilerplate, unless the text is mostly
    /// prose.
    const FEW_OF: u32 = 5;
    /// Minimum percentage of words in prose for a text that is mostly prose.
    const MOSTLY_PROSE: u32 = 80;
    /// Minimum number of boilerplate blocks in a page dump: the menus, buttons and lists of a page.
    const MANY: u32 = 12;
    /// In a page dump, at least one block in this many is boilerplate.
    const MANY_OF: u32 = 8;

    /// The regime of a text in which `furniture` of `blocks` blocks are
    /// [boilerplate](Facts::furniture), and `prose` percent of the words are in prose.
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
    /// The label of the blocks below it.
    pub label: Label,
    /// The points for being below it.
    pub points: i32,
}

/// Facts about the text as a whole.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts {
    /// Number of words in all blocks.
    pub words: u32,
    /// Number of words in the blocks that read like prose.
    pub prose: u32,
    /// Number of boilerplate blocks, which only a page has: a rule of the catalogue matches them
    /// whose row says −180 points or less (`FURNITURE` in `passes/survey.rs`), whatever its tuned
    /// points are.
    pub furniture: u32,
    /// The same for the blocks that were set apart. Only the headline depends on it.
    pub furniture_at_ends: u32,
    /// The kind of input.
    pub regime: Regime,
    /// How common blank lines are: 0 if they precede less than one block in a hundred, 1 if less
    /// than half, 2 if half or more.
    pub gaps: u8,
    /// 0 if the text has no links in Markdown; else the share of blocks that consist of links, as a range of
    /// [`LINKS`](crate::evidence::buckets::LINKS), plus one.
    pub links: u8,
    /// Whether any block consists of tags of HTML.
    pub has_tags: bool,
    /// Indentation of most of the prose.
    pub indent: u8,
    /// Whether any block is indented by more than one column.
    pub indented: bool,
    /// The block that bears the headline.
    pub headline: Option<u32>,
    /// Whether the text is hard-wrapped.
    pub wrapped: bool,
    /// Points that every block got because confidence in the body was low.
    pub doubt: i32,
    /// The header that closes the article, if something was kept below it.
    pub closing: Option<Closing>,
}

/// The working copy of one text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub lines: Vec<Line>,
    pub blocks: Vec<Block>,
    /// The hash of each block's folded text.
    pub keys: Vec<u64>,
    /// What each block's looks and cues count in all decisions, packed.
    pub looks: Vec<i64>,
    /// The shape of each block.
    pub shapes: Vec<Shape>,
    /// Whether the caller will ask what the decisions counted.
    pub is_asked: bool,
    pub hits: Vec<u16>,
    /// Content words: their hashes, which are replaced by numbers once the decisions begin.
    pub content: Vec<u32>,
    /// Index of each cue times two, plus one if the line begins with it.
    pub cues: Vec<u16>,
    /// The title's content words in the form that they have in `content`, in order, each once.
    pub title: Vec<u32>,
    pub rounds: Rounds,
    /// Working memory: which lines continue what the line before began.
    pub joined: Vec<bool>,
    /// Working memory: which custom rules match a block that is being joined.
    pub seen: Vec<bool>,
    /// The listings among the kept blocks, in order: see [`crate::listing`].
    pub listings: Vec<Listing>,
    /// Facts about the core of the text.
    pub facts: Facts,
    pub ends: Ends,
    /// The lines of the input that were [cut](crate::collapsed) into lines of this text, in order.
    pub collapsed: Vec<Range<usize>>,
    /// Whether the language of the text is not [listed](crate::passes::unlisted).
    pub unlisted: bool,
}

impl Document {
    /// Stores the hits, words and cues of the blocks that are joined one after the other, as if the
    /// document had been read that way.
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

    /// The line, counted from 0, that the block was [cut out of](crate::collapsed).
    pub(crate) fn cut_out_of(&self, block: &Block) -> Option<usize> {
        if self.collapsed.is_empty() {
            return None;
        }
        let start = self.lines[block.first_line as usize].range().start;
        self.collapsed.iter().position(|line| line.contains(&start))
    }

    /// The first line of a block as it is in the text.
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
