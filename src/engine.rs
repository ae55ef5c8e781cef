//! All stages of cleaning, in order.

use crate::collapsed::Cutter;
use crate::custom::CustomPattern;
use crate::decide::viterbi::Sequence;
use crate::decide::{brief, copies, dial, known, labels, link_ends, lone, safety};
use crate::document::{Block, Document, Force, KINDS};
use crate::evidence;
use crate::evidence::context::{self, Context};
use crate::evidence::line;
use crate::evidence::windows::Windows;
use crate::fold::Fold;
use crate::label::Label;
use crate::languages::Language;
use crate::lexicon::Lexicon;
use crate::lines::Shape;
use crate::links::Links;
use crate::matcher::Matcher;
use crate::notes::Notes;
use crate::passes::{headers, repeats, title, unlisted};
use crate::phrases::{self, Phrases};
use crate::pieces::{self, Size};
use crate::rules;
use crate::said;
use crate::score::{self, cues, Packed, Points, Sum, ROUNDS};
use crate::settle::Again;
use crate::stored;
use crate::torn_listing;
use crate::unwrap::Unwrap;

/// The compiled rules and the points: everything that does not change from text to text.
#[derive(Debug)]
pub struct Engine {
    pub(crate) lexicon: Lexicon,
    pub(crate) matcher: Matcher,
    pub(crate) points: Points,
    pub(crate) packed: Packed,
    /// The custom rules; their numbers follow those of the catalogue.
    pub(crate) custom: Vec<CustomPattern>,
    /// What each rule of the catalogue [says](crate::said).
    rule_says: Vec<u8>,
    /// The rules of the catalogue that the caller does without.
    pub(crate) without: Vec<u16>,
    /// What the caller's threshold adds to every block's points, once everything is decided.
    pub(crate) lift: i32,
    /// Maximum size of a text; a longer one is judged in pieces.
    pub(crate) most: Size,
    /// Whether hard-wrapped lines are joined.
    pub(crate) unwrap: Unwrap,
}

/// The working memory of one call, reused for the next.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(crate) document: Document,
    pub(crate) work: Work,
    pub(crate) buffers: Buffers,
    /// The kept lines, to be judged again.
    pub(crate) again: Again,
    pub(crate) cutter: Cutter,
}

/// What the passes and the decisions learn about the current text, apart from its document.
#[derive(Debug, Default)]
pub(crate) struct Work {
    pub(crate) windows: Windows,
    pub(crate) context: Context,
    /// Working memory.
    pub(crate) choice: Vec<u8>,
    pub(crate) kept: Vec<u32>,
}

/// Applies what a custom rule demands.
pub(crate) fn obey(block: &mut Block) {
    match block.force {
        Force::None => return,
        Force::Remove => block.body = false,
        Force::Keep => block.body = true,
    }
    block.dialled = false;
}

/// What the text as a whole says about each kind of block, once it was computed.
pub(crate) type OfKinds = [Option<i64>; KINDS];

/// Working memory for the current line.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    pub(crate) fold: Fold,
    pub(crate) notes: Notes,
    /// The line in NFC.
    pub(crate) normal: String,
    pub(crate) tidy: String,
    pub(crate) links: Links,
}

impl Engine {
    /// Creates the engine with the whole catalogue and the given points.
    pub fn new(points: Points) -> Self {
        Engine::with(points, stored::lexicon(), stored::phrases())
    }

    /// Creates the engine with the phrases of some languages only.
    pub fn of_languages(points: Points, languages: &[&Language]) -> Self {
        Engine::of_words(points, languages, cues::all())
    }

    /// Creates the engine with the phrases of some languages only, and with these cues; the points
    /// of each word are at the same place.
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
            rule_says: rules::catalogue()
                .iter()
                .map(|rule| said::of_rule(rule.id, rule.label))
                .collect(),
            custom: Vec::new(),
            without: Vec::new(),
            lift: 0,
            most: pieces::MOST,
            unwrap: Unwrap::Auto,
        }
    }

    /// Replaces the points of the families and of the catalogue's rules.
    #[cfg_attr(not(feature = "internals"), allow(dead_code))]
    pub(crate) fn set_points(&mut self, points: Points) {
        self.packed = Packed::new(&points);
        self.points = points;
    }

    /// Decides about every block of `text`, which is one piece; the result is in
    /// `scratch.document`. Returns whether `body` ends with the body text, which may have been
    /// appended to what was there.
    pub(crate) fn run(&self, text: &str, scratch: &mut Scratch, body: &mut String) -> bool {
        self.read(text, scratch);
        self.judge(&mut scratch.document, &mut scratch.work);
        torn_listing::mend(text, &mut scratch.document);
        let stands = self.settle(text, scratch, body);
        let Scratch {
            document,
            work,
            buffers,
            ..
        } = scratch;
        self.ask_joined(text, document, buffers);
        let stands = !safety::keep_all(document, self.rules_of_catalogue()) && stands;
        let stands = !safety::keep_program(text, document) && stands;
        let stands = !safety::leave_some(document) && stands;
        let stands = !safety::keep_line(document) && stands;
        let stands = !link_ends::follow(document) && stands;
        let stands = !self.weigh_custom(document, &mut work.choice) && stands;
        if self.lift == 0 {
            return stands;
        }
        let switch = self.points.switch[ROUNDS - 1];
        dial::turn(document, self.lift, switch, &mut work.choice);
        link_ends::follow_dial(document);
        document.blocks.iter_mut().for_each(obey);
        false
    }

    /// Takes all decisions about the blocks in the document.
    pub(crate) fn judge(&self, document: &mut Document, work: &mut Work) {
        self.survey(document, work);
        self.decide(document, work);
    }

    /// Takes all decisions about blocks that were surveyed.
    pub(crate) fn decide(&self, document: &mut Document, work: &mut Work) {
        self.decide_first(document, work);
        self.decide_later(document, work);
    }

    /// Takes all decisions except the first.
    pub(crate) fn decide_later(&self, document: &mut Document, work: &mut Work) {
        if !self.keep_sure(document) {
            let is_sure = cfg!(debug_assertions) && self.is_sure(document);
            for round in 1..ROUNDS {
                self.decide_again(round, document, work);
            }
            let are_body = document.rounds.body.iter().all(|&body| body == 1);
            debug_assert!(!is_sure || are_body, "they were sure");
            self.mend(document, work);
        }
        self.judge_ends(document, work);
        known::remove(document, self.rules_of_catalogue());
        // The windows are no longer needed: code that needs them again fills them anew.
        copies::remove(document, &mut work.kept, work.windows.room());
        lone::keep(document);
        brief::remove(document, self.rules_of_catalogue());
        if document.unlisted {
            unlisted::remove_rests(&mut document.blocks);
        }
        link_ends::follow(document);
    }

    /// Records what the passes over neighbouring blocks find.
    pub(crate) fn survey(&self, document: &mut Document, work: &mut Work) {
        work.context.number(document);
        self.look_around(document, work);
    }

    /// The same, if the document's words have their numbers already.
    pub(crate) fn look_around(&self, document: &mut Document, work: &mut Work) {
        repeats::count(&mut document.blocks, &document.keys, work.windows.room());
        title::find(document, &mut work.context);
        for block in &mut document.blocks {
            block.said = self.said(block, &document.hits);
        }
        if document.unlisted {
            unlisted::mark_menus(&mut document.blocks);
        }
        headers::reach(&mut document.blocks);
        work.windows.fill(&document.blocks);
    }

    /// What the rule of the catalogue that speaks most strongly for clutter [says](crate::said).
    /// What a custom rule says is not evidence for the blocks around. `hits` are the document's.
    #[inline]
    pub(crate) fn said(&self, block: &Block, hits: &[u16]) -> u8 {
        match block.hits.len {
            0 => 0,
            _ => self.said_loudest(block, hits),
        }
    }

    fn said_loudest(&self, block: &Block, hits: &[u16]) -> u8 {
        let points = rules::points();
        hits[block.hits.range()]
            .iter()
            .filter_map(|&rule| Some((points.get(usize::from(rule))?, rule)))
            .min_by_key(|&(points, _)| points)
            .map_or(0, |(_, rule)| {
                said::of_line(self.rule_says[usize::from(rule)], &block.shape)
            })
    }

    /// The label of block `at`, if it is clutter: the labels of custom rules come first.
    pub(crate) fn label(&self, document: &Document, at: usize) -> Label {
        let hits = &document.hits[document.blocks[at].hits.range()];
        self.label_of_custom(hits)
            .unwrap_or_else(|| labels::label(document, at))
    }

    /// Takes the first decision: each block by its looks, its rules and its neighbours.
    pub(crate) fn decide_first(&self, document: &mut Document, work: &mut Work) {
        let mut rounds = std::mem::take(&mut document.rounds);
        rounds.begin(document.all_blocks());
        // Checking at each block whether there is room takes longer than making room for all of
        // them.
        let count = document.blocks.len();
        rounds.alone.resize(count, 0);
        rounds.points.resize(count, 0);
        rounds.body.resize(count, 0);
        let mut sequence = Sequence::new(self.points.switch[0]);
        let mut of_kinds = OfKinds::default();
        let decided = rounds.points.iter_mut().zip(&mut rounds.body);
        let decided = rounds.alone.iter_mut().zip(decided);
        for (at, (alone, (points, body))) in decided.enumerate() {
            *alone = self.alone(document, work, at, &mut of_kinds);
            *points = score::lane(*alone, 0);
            *body = sequence.step(*points);
        }
        sequence.choose(&mut rounds.body);
        rounds.body_first.extend_from_slice(&rounds.body);
        document.rounds = rounds;
    }

    /// Sum of the evidence without context, in all decisions, packed.
    #[inline(always)]
    pub(crate) fn alone(
        &self,
        document: &Document,
        work: &Work,
        at: usize,
        of_kinds: &mut OfKinds,
    ) -> i64 {
        let block = &document.blocks[at];
        let mut sum = Sum::new(&self.packed);
        line::around(document, &work.windows, at, &mut sum);
        sum.add_packed(document.looks[at]);
        let of_kind = of_kinds[block.kind as usize].get_or_insert_with(|| {
            let mut sum = Sum::new(&self.packed);
            line::of_kind(document, block.kind, &mut sum);
            sum.packed()
        });
        sum.add_packed(*of_kind);
        sum.packed()
    }

    /// What a shape and its cues count, packed.
    pub(crate) fn looks(&self, shape: &Shape, cues: &[u16]) -> i64 {
        let mut sum = Sum::new(&self.packed);
        line::looks(shape, cues, &mut sum);
        sum.packed()
    }

    /// Takes a later decision, based on what the one before says about the text.
    pub(crate) fn decide_again(&self, round: usize, document: &mut Document, work: &mut Work) {
        document.rounds.hold();
        work.context.fill(document, round > 1);
        let mut points = std::mem::take(&mut document.rounds.points);
        let mut body = std::mem::take(&mut document.rounds.body);
        body.resize(points.len(), 0);
        let mut sequence = Sequence::new(self.points.switch[round]);
        let decided = points.iter_mut().zip(&mut body);
        let decided = decided.zip(&document.rounds.alone);
        for (at, ((points, body), &alone)) in decided.enumerate() {
            let mut sum = self.packed.of_round(round);
            context::list(document, &work.context, at, &mut sum);
            *points = score::lane(alone, round) + sum.sum();
            *body = sequence.step(*points);
        }
        sequence.choose(&mut body);
        document.rounds.points = points;
        document.rounds.body = body;
    }

    /// Returns a function that sums the points of the catalogue's rules among some hits in the last
    /// decision.
    pub(crate) fn rules_of_catalogue(&self) -> impl Fn(&[u16]) -> i32 + '_ {
        move |hits| {
            let rules = hits.iter().filter(|&&hit| rules::is_of_catalogue(hit));
            let points = rules.map(|&rule| self.points.of(evidence::of_rule(rule))[ROUNDS - 1]);
            points.map(i32::from).sum()
        }
    }
}
