//! The inner stages, for the tuner and the benches of this repository. There is no promise of
//! stability.
#![allow(missing_docs)]

use std::ops::Range;
use std::sync::LazyLock;

pub use crate::score::{Points, ROUNDS};

use crate::collapsed::Cutter;
use crate::document::{Document, Kind, Line};
use crate::ends::list;
use crate::engine::{Engine, Scratch, Work};
use crate::evidence::{self, families, line};
use crate::{languages, render, rules};

/// The function words of all languages.
pub fn stop_words() -> impl Iterator<Item = &'static str> {
    let lists = languages::ALL.iter().map(|language| language.stop_words);
    lists.flat_map(str::split_whitespace)
}

/// The code under which [`crate::languages()`] lists the language of a tag or another code.
pub fn language_code(tag: &str) -> Option<&'static str> {
    languages::codes::find(tag).map(|language| language.code)
}

/// The lines into which a page that is one line or a few is cut; `None` for any other text.
pub fn cut_collapsed(text: &str) -> Option<String> {
    static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Points::tuned()));
    let mut cutter = Cutter::default();
    let cut = ENGINE.cut(text, &mut cutter, &mut Vec::new(), &mut Scratch::default());
    cut.map(str::to_owned)
}

/// One text on its way through the stages.
pub struct Probe {
    engine: Engine,
    scratch: Scratch,
}

/// A text that was read and surveyed, to be decided about repeatedly.
pub struct Snapshot(Document);

/// What the tuner sees of a block.
pub struct BlockView {
    pub lines: Vec<Range<usize>>,
    pub words: u32,
    pub is_symbols: bool,
}

/// What the passes found about a block.
pub struct Marks {
    /// Ids of the rules that match it.
    pub rules: Vec<&'static str>,
    /// Whether empty lines precede it.
    pub gap: bool,
    /// Number of blocks since a header over links with no prose between; 0 if there is none.
    pub reach: u8,
    /// Number of blocks since the prompt of a comment thread; 0 if there is none.
    pub thread: u8,
}

/// What was decided about a block.
pub struct Decision {
    pub points_first: i32,
    pub points: i32,
    pub body_first: bool,
    pub body: bool,
}

impl Probe {
    pub fn new(points: Points) -> Self {
        Probe::of(Engine::new(points))
    }

    /// Creates a probe with custom cues.
    ///
    /// # Panics
    ///
    /// Panics if there is no room for this many.
    pub fn with_cues(points: Points, cues: &[String]) -> Self {
        assert!(cues.len() <= evidence::CUE_ROOM, "{} cues", cues.len());
        let cues = cues.iter().map(String::as_str);
        Probe::of(Engine::of_words(points, languages::ALL, cues))
    }

    fn of(engine: Engine) -> Self {
        let mut scratch = Scratch::default();
        scratch.document.is_asked = true;
        Probe { engine, scratch }
    }

    pub fn set_points(&mut self, points: &Points) {
        self.engine.set_points(points.clone());
    }

    /// Turns text into blocks, and records what the passes find.
    pub fn read(&mut self, text: &str) -> Vec<BlockView> {
        self.engine.read(text, &mut self.scratch);
        self.engine
            .survey(&mut self.scratch.document, &mut self.scratch.work);
        self.blocks()
    }

    /// The blocks of the current text.
    pub fn blocks(&mut self) -> Vec<BlockView> {
        let document = &mut self.scratch.document;
        document.put_together();
        let view = |block: &crate::document::Block| BlockView {
            lines: document.lines[block.lines()]
                .iter()
                .map(Line::range)
                .collect(),
            words: u32::from(block.shape.words),
            is_symbols: block.kind == Kind::Symbols,
        };
        let views = document.blocks.iter().map(view).collect();
        document.take_apart();
        views
    }

    /// Saves what `read` has made.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.scratch.document.clone())
    }

    /// Restores the state after `read` was called on the snapshot's text.
    pub fn restore(&mut self, snapshot: &Snapshot) {
        self.scratch.document.clone_from(&snapshot.0);
        let Scratch { document, work, .. } = &mut self.scratch;
        work.windows.fill(&document.blocks);
        work.context.number_again(document);
    }

    /// The features of each block that depend on no decision.
    pub fn first_features(&mut self) -> Vec<Vec<u16>> {
        let list = |document: &Document, work: &Work, at| {
            let mut features = Vec::new();
            line::list(document, &work.windows, at, &mut features);
            features
        };
        let Scratch { document, work, .. } = &mut self.scratch;
        self.engine
            .look_at_all(document, work, list, |engine, document, work| {
                engine.look_around_ends(document, work);
            })
    }

    /// All features of each block in `round`, after the decisions before it.
    pub fn features(&mut self, round: usize) -> Vec<Vec<u16>> {
        self.stage_decide_first();
        let Scratch { document, work, .. } = &mut self.scratch;
        for earlier in 1..round {
            self.engine.decide_again(earlier, document, work);
        }
        document.rounds.hold();
        work.context.fill(document, false);
        self.engine
            .look_at_all(document, work, list, |engine, document, work| {
                engine.look_around_ends(document, work);
                engine.decide_ends_first(document, work);
                work.context.fill(document, false);
            })
    }

    /// All features of each block in the last decision, once it was taken.
    pub fn features_of_last(&mut self) -> Vec<Vec<u16>> {
        let Scratch { document, work, .. } = &mut self.scratch;
        self.engine.features(document, work)
    }

    /// Takes all decisions.
    pub fn decide(&mut self) {
        self.stage_decide_first();
        self.stage_decide_again();
    }

    pub fn marks(&self, at: usize) -> Marks {
        let document = &self.scratch.document;
        let block = &document.blocks[at];
        let rule = |&hit: &u16| rules::catalogue().get(usize::from(hit));
        let rules = document.hits[block.hits.range()].iter().filter_map(rule);
        Marks {
            rules: rules.map(|rule| rule.id).collect(),
            gap: block.gap,
            reach: block.reach,
            thread: block.thread,
        }
    }

    pub fn decision(&self, at: usize) -> Decision {
        let Document { blocks, rounds, .. } = &self.scratch.document;
        let block = &blocks[at];
        Decision {
            points_first: crate::score::lane(rounds.alone[at], 0),
            points: block.points,
            body_first: rounds.body_first[at] == 1,
            body: block.body,
        }
    }
}

/// A family as the tuner writes it.
pub struct FamilyView {
    pub id: &'static str,
    pub why: &'static str,
    pub first: u16,
    pub len: u16,
    pub context: bool,
    /// Bucket names of the last quantity: the columns of the table.
    pub columns: &'static [&'static str],
    /// Names of the rows: the other quantities.
    pub rows: Vec<String>,
}

pub fn families() -> Vec<FamilyView> {
    families::FAMILIES
        .iter()
        .enumerate()
        .map(|(at, family)| {
            let (last, others) = family.axes.split_last().expect("a family has a quantity");
            let rows = others.iter().fold(vec![String::new()], |rows, axis| {
                rows.iter()
                    .flat_map(|row| {
                        axis.names.iter().map(move |name| {
                            if row.is_empty() {
                                (*name).to_owned()
                            } else {
                                format!("{row}/{name}")
                            }
                        })
                    })
                    .collect()
            });
            FamilyView {
                id: family.id,
                why: family.why,
                first: families::OFFSETS[at],
                len: families::OFFSETS[at + 1] - families::OFFSETS[at],
                context: family.context,
                columns: last.names,
                rows,
            }
        })
        .collect()
}

/// Ids and points of the catalogue's rules, in the order of their features.
pub fn rule_points() -> Vec<(&'static str, i16)> {
    rules::catalogue()
        .iter()
        .map(|rule| (rule.id, rule.points))
        .collect()
}

/// Features whose points are set by hand.
pub fn pinned() -> &'static [(u16, i16)] {
    families::PINNED
}

pub fn feature_count() -> usize {
    evidence::count()
}

/// The cue that a feature is about, and whether it is the first word of its block.
pub fn cue(feature: u16) -> Option<(usize, bool)> {
    evidence::cue(feature)
}

/// Whether a mark can be inside a word.
pub fn cue_mark(c: char) -> bool {
    crate::chars::class(c) == crate::chars::Class::Apostrophe
}

/// Whether a word can be a cue: to the scan, it is one word.
pub fn is_one_word(word: &str) -> bool {
    crate::fold::fold(word).len() == 1
}

pub fn feature_name(feature: u16) -> String {
    evidence::name(feature)
}

/// The stages one at a time, each based on what the stages before it left; a stage may be run
/// again.
impl Probe {
    /// Runs all stages but the last.
    pub fn run(&mut self, text: &str) {
        self.engine.run(text, &mut self.scratch, &mut String::new());
    }

    pub fn stage_read(&mut self, text: &str) {
        self.engine.read(text, &mut self.scratch);
    }

    pub fn stage_survey(&mut self) {
        self.scratch.document.take_apart();
        self.engine
            .survey(&mut self.scratch.document, &mut self.scratch.work);
    }

    pub fn stage_decide_first(&mut self) {
        let document = &mut self.scratch.document;
        document.put_together();
        let Document {
            blocks,
            shapes,
            cues,
            looks,
            ..
        } = &mut *document;
        // The points may have changed.
        for ((looks, shape), block) in looks.iter_mut().zip(shapes).zip(blocks) {
            *looks = self.engine.looks(shape, &cues[block.cues()]);
        }
        document.take_apart();
        self.engine
            .decide_first(&mut self.scratch.document, &mut self.scratch.work);
    }

    /// Takes all later decisions, and makes the repairs after them.
    pub fn stage_decide_again(&mut self) {
        let Scratch { document, work, .. } = &mut self.scratch;
        document.take_apart();
        self.engine.decide_later(document, work);
    }

    /// Writes the body text to `out`, which is cleared first.
    pub fn render(&mut self, text: &str, out: &mut String) {
        out.clear();
        let Scratch {
            document, buffers, ..
        } = &mut self.scratch;
        let is_kept = |document: &Document, at: usize| document.blocks[at].body;
        render::push_kept(text, document, is_kept, &mut buffers.normal, out);
    }
}
