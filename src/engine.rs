//! All stages of cleaning, in order.

use std::ops::Range;

use crate::decide::{labels, safety, separators, viterbi};
use crate::document::{Block, Document, Force, Line, Span, NO_RULE};
use crate::evidence::context::{self, Context};
use crate::evidence::line::{self, Windows};
use crate::evidence::{Feature, Sum};
use crate::fold::{self, Fold};
use crate::label::Label;
use crate::languages::Language;
use crate::lexicon::Lexicon;
use crate::lines::scan;
use crate::lines::split::Split;
use crate::matcher::Matcher;
use crate::normalize;
use crate::passes::{headers, join, repeats, title};
use crate::phrases::{self, Phrases};
use crate::rules;
use crate::score::{cues, Packed, Points, ROUNDS};
use crate::settle::Again;
use crate::stored;

/// The compiled rules and the points: what does not change from text to text.
#[derive(Debug)]
pub struct Engine {
    pub(crate) lexicon: Lexicon,
    pub(crate) matcher: Matcher,
    pub(crate) points: Points,
    packed: Packed,
    /// The caller's own rules; their indices follow those of the catalogue.
    pub(crate) custom: Vec<CustomPattern>,
    /// Label of each rule, as index in `Label::ALL` plus one.
    pub(crate) rule_labels: Vec<u8>,
    /// Added to every block's points: the dial.
    pub(crate) lift: i32,
    /// Whether hard-wrapped lines are joined; `None` where the text shows a wrap width.
    pub(crate) unwrap: Option<bool>,
}

/// A rule of the caller's, compiled.
#[derive(Debug)]
pub(crate) struct CustomPattern {
    pub id: String,
    pub pattern: regex::Regex,
    pub force: Force,
}

/// The working memory of one call, used again for the next.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(crate) document: Document,
    pub(crate) windows: Windows,
    pub(crate) context: Context,
    fold: Fold,
    normal: String,
    tidy: String,
    keys: Vec<(u64, u32)>,
    back: Vec<u8>,
    /// Room for a line in NFC while text is put together.
    pub(crate) spare: String,
    /// The body text, to be judged again.
    pub(crate) again: Option<Box<Again>>,
    /// That text is what was decided in the end.
    pub(crate) told: bool,
}

impl Engine {
    /// The engine with the whole catalogue and the given points.
    pub fn new(points: Points) -> Self {
        Engine::with(points, stored::lexicon(), stored::phrases())
    }

    /// The engine with the phrases of some languages only.
    pub fn of_languages(points: Points, languages: &[&Language]) -> Self {
        Engine::of_words(points, languages, cues::all())
    }

    /// The engine with the phrases of some languages only, and cues of which each word has its
    /// points at the same place.
    pub fn of_words<'w>(
        points: Points,
        languages: &[&Language],
        cues: impl Iterator<Item = &'w str>,
    ) -> Self {
        let rules = rules::catalogue();
        let firsts = phrases::firsts(rules, languages).into_iter();
        let lexicon = Lexicon::new(languages, firsts, cues);
        Engine::with(points, lexicon, Phrases::new(rules, languages))
    }

    fn with(points: Points, lexicon: Lexicon, phrases: Phrases) -> Self {
        Engine {
            lexicon,
            matcher: Matcher::new(phrases),
            packed: Packed::new(&points),
            points,
            rule_labels: rules::catalogue()
                .iter()
                .map(|rule| {
                    Label::ALL
                        .iter()
                        .position(|&label| label == rule.label)
                        .map_or(0, |at| at as u8 + 1)
                })
                .collect(),
            custom: Vec::new(),
            lift: 0,
            unwrap: None,
        }
    }

    /// Gives other points to the families and to the rules of the catalogue.
    #[cfg_attr(not(feature = "internals"), allow(dead_code))]
    pub(crate) fn set_points(&mut self, points: Points) {
        self.packed = Packed::new(&points);
        self.points = points;
    }

    /// Decides about every block of `text`; the result stands in `scratch.document`.
    pub(crate) fn run(&self, text: &str, scratch: &mut Scratch) {
        self.read(text, scratch);
        self.judge(scratch);
        self.settle(text, scratch);
    }

    /// All decisions about the blocks that stand in `scratch.document`.
    pub(crate) fn judge(&self, scratch: &mut Scratch) {
        self.survey(scratch);
        self.decide_first(scratch);
        for round in 1..ROUNDS {
            self.decide_again(round, scratch);
        }
        self.mend(scratch);
    }

    /// Text to blocks: split, scan, match, join.
    pub(crate) fn read(&self, text: &str, scratch: &mut Scratch) {
        scratch.document.clear();
        let mut gap = false;
        for range in Split::new(text) {
            gap = !self.read_line(text, range, gap, scratch);
        }
        join::join(text, &mut scratch.document, self.unwrap);
    }

    /// Reads one line; `false` if nothing of it is visible.
    pub(crate) fn read_line(
        &self,
        text: &str,
        range: Range<usize>,
        gap: bool,
        scratch: &mut Scratch,
    ) -> bool {
        let Scratch {
            document,
            fold,
            normal,
            tidy,
            ..
        } = scratch;
        if range.is_empty() {
            return false;
        }
        let raw = &text[range.clone()];
        let mut line = raw;
        let mut is_nfc = true;
        let (content, cues) = (document.content.len(), document.cues.len());
        document.begin_line();
        let mut shape = scan::scan(line, &self.lexicon, fold, |found| {
            document.note(found, cues);
        });
        // Hardly any line holds a character that NFC could change.
        if shape.unsure && !normalize::is_nfc(raw) {
            normalize::nfc_into(raw, normal);
            line = normal;
            is_nfc = false;
            document.content.truncate(content);
            document.cues.truncate(cues);
            document.begin_line();
            shape = scan::scan(line, &self.lexicon, fold, |found| {
                document.note(found, cues);
            });
        }
        if shape.chars == 0 {
            return false;
        }
        let hits = document.hits.len();
        // Long lines are no pattern's, and need not be tidied for any.
        let is_asked =
            shape.words == 0 || !self.custom.is_empty() || self.matcher.asks_text(&shape);
        let line = if shape.untidy && is_asked {
            tidy.clear();
            normalize::push_folded(line, tidy);
            tidy
        } else {
            line
        };
        self.matcher.hits(line, fold.tokens(), &shape, |rule| {
            if !document.hits[hits..].contains(&rule) {
                document.hits.push(rule);
            }
        });
        let mut force = Force::default();
        for (at, custom) in self.custom.iter().enumerate() {
            if custom.pattern.is_match(line) {
                document.hits.push((rules::catalogue().len() + at) as u16);
                force = force.max(custom.force);
            }
        }
        document.hits[hits..].sort_unstable();
        let block = Block {
            first_line: document.lines.len() as u32,
            lines: 1,
            shape,
            gap,
            force,
            key: if shape.words == 0 {
                fold::hash(line.as_bytes())
            } else {
                fold.key()
            },
            hits: Span {
                start: hits as u32,
                len: (document.hits.len() - hits) as u32,
            },
            content: Span {
                start: content as u32,
                len: (document.content.len() - content) as u32,
            },
            cues: Span {
                start: cues as u32,
                len: (document.cues.len() - cues) as u32,
            },
            ..Block::default()
        };
        document.lines.push(Line {
            start: range.start,
            end: range.end,
            gap,
            is_normal: is_nfc && !shape.untidy,
        });
        document.blocks.push(block);
        true
    }

    /// What the passes over neighbouring blocks find.
    pub(crate) fn survey(&self, scratch: &mut Scratch) {
        let Scratch {
            document,
            keys,
            windows,
            context,
            ..
        } = scratch;
        repeats::count(&mut document.blocks, keys);
        title::find(document);
        for block in &mut document.blocks {
            block.said = self.said(&document.hits[block.hits.range()]);
        }
        headers::reach(&mut document.blocks);
        windows.fill(&document.blocks);
        context.begin(document);
    }

    /// The label of the rule that speaks loudest for clutter.
    fn said(&self, hits: &[u16]) -> u8 {
        hits.iter()
            .filter(|&&rule| rule != NO_RULE)
            .min_by_key(|&&rule| {
                rules::catalogue()
                    .get(usize::from(rule))
                    .map_or(-1000, |rule| rule.points)
            })
            .map_or(0, |&rule| self.rule_labels[usize::from(rule)])
    }

    /// The first decision: each block by its looks, its rules and its neighbours.
    pub(crate) fn decide_first(&self, scratch: &mut Scratch) {
        let Scratch {
            document,
            windows,
            back,
            ..
        } = scratch;
        for at in 0..document.blocks.len() {
            let mut sum = Sum::new(&self.points, &self.packed);
            line::list(document, windows, at, &mut sum);
            let sums = sum.sums();
            document.blocks[at].points_alone = sums;
            document.blocks[at].points = sums[0];
        }
        self.choose(0, document, back);
        for block in &mut document.blocks {
            block.body_first = block.body;
        }
    }

    /// A later decision: with what the one before says about the text.
    pub(crate) fn decide_again(&self, round: usize, scratch: &mut Scratch) {
        let Scratch {
            document,
            context,
            back,
            ..
        } = scratch;
        for block in &mut document.blocks {
            block.points_before = block.points;
            block.body_before = block.body;
        }
        context.fill(document);
        for at in 0..document.blocks.len() {
            let mut sum = Sum::new(&self.points, &self.packed);
            context::list(document, context, at, &mut sum);
            document.blocks[at].points =
                document.blocks[at].points_alone[round] + sum.sums()[round];
        }
        self.choose(round, document, back);
    }

    /// The best sequence for the points as they are.
    fn choose(&self, round: usize, document: &mut Document, back: &mut Vec<u8>) {
        let lift = self.lift;
        viterbi::decide(
            &mut document.blocks,
            self.points.switch[round],
            |block| block.points + lift,
            |block, body| block.body = body,
            back,
        );
    }

    /// What no decision may do: leave nothing, or act against the caller's orders.
    pub(crate) fn mend(&self, scratch: &mut Scratch) {
        let document = &mut scratch.document;
        safety::catch(document);
        separators::keep(document);
        if !self.custom.is_empty() {
            for block in &mut document.blocks {
                match block.force {
                    Force::None => {}
                    Force::Remove => block.body = false,
                    Force::Keep => block.body = true,
                }
            }
        }
    }

    /// The features of block `at`, first and context.
    pub(crate) fn features(&self, scratch: &Scratch, at: usize) -> Vec<Feature> {
        let mut features = Vec::new();
        line::list(&scratch.document, &scratch.windows, at, &mut features);
        context::list(&scratch.document, &scratch.context, at, &mut features);
        features
    }

    /// The label of block `at`.
    pub(crate) fn label(&self, scratch: &Scratch, at: usize) -> Label {
        labels::label(&scratch.document, at)
    }
}
