//! Custom rules: those that a caller adds.
//!
//! A caller writes a pattern for what a site says, and expects it to mean the same whether or not
//! the site's text is hard-wrapped. So a pattern is tested against what is output as one line: a
//! line, or the paragraph into which lines were joined. Tested against the pieces alone, it would
//! miss a phrase that a line break splits, and `^` would match at any break, so that a paragraph
//! would be removed for the word with which one of its lines happens to begin. Only `never` rules
//! are also tested against the pieces: losing body text is worse than keeping clutter.
//!
//! Some lines are joined only when the kept lines are judged again ([`crate::settle`]); then the rules are tested once
//! more.
//!
//! A custom rule is meant for the lines that it matches, and for no others. But the points of a line are evidence for
//! the lines around it. So everything is decided without the custom rules, and in the end their points change the
//! verdicts about their own lines, as the threshold does for all lines.

use std::ops::Range;

use crate::decide::viterbi::Sequence;
use crate::document::{Block, Document, Force, Span};
use crate::engine::{obey, Buffers, Engine};
use crate::label::Label;
use crate::render::{self, Joint};
use crate::rules;
use crate::score::ROUNDS;
use crate::settle;

/// A compiled custom rule.
#[derive(Debug)]
pub(crate) struct CustomPattern {
    pub id: String,
    pub label: Label,
    pub pattern: regex::Regex,
    pub points: i16,
    pub force: Force,
}

/// Limit of the sum of custom points: three times what the maximum number of custom rules can count
/// for a line. Only a paragraph in which every line is matched by hundreds of them exceeds it.
const MOST_COUNTED: i64 = 1_000_000_000;

impl Engine {
    /// The custom rule whose number is `hit`.
    pub(crate) fn custom_of(&self, hit: u16) -> Option<&CustomPattern> {
        let at = usize::from(hit).checked_sub(rules::catalogue().len())?;
        self.custom.get(at)
    }

    /// Adds the custom rules that match `line` to `hits`; returns what they demand.
    #[inline]
    pub(crate) fn ask_custom(&self, line: &str, hits: &mut Vec<u16>) -> Force {
        let mut force = Force::None;
        for (at, custom) in self.custom.iter().enumerate() {
            if custom.pattern.is_match(line) {
                hits.push((rules::catalogue().len() + at) as u16);
                force = force.max(custom.force);
            }
        }
        force
    }

    /// Sum of the points of the custom rules among `hits`.
    fn points_of_custom(&self, hits: &[u16]) -> i32 {
        let rules = hits.iter().filter_map(|&hit| self.custom_of(hit));
        let points: i64 = rules.map(|rule| i64::from(rule.points)).sum();
        points.clamp(-MOST_COUNTED, MOST_COUNTED) as i32
    }

    /// The label of the custom rule among `hits` that speaks most strongly for clutter; the first
    /// of equals.
    pub(crate) fn label_of_custom(&self, hits: &[u16]) -> Option<Label> {
        let speaks = |&hit: &u16| {
            let custom = self.custom_of(hit)?;
            match custom.force {
                Force::Remove => Some((i16::MIN, hit, custom.label)),
                Force::None if custom.points < 0 => Some((custom.points, hit, custom.label)),
                Force::None | Force::Keep => None,
            }
        };
        let loudest = hits.iter().filter_map(speaks);
        let loudest = loudest.min_by_key(|&(points, hit, _)| (points, hit));
        loudest.map(|(_, _, label)| label)
    }

    /// Adds the points of custom rules to the blocks that they match, and keeps or removes those blocks where that
    /// outweighs the cost of the changes. Returns whether any verdict changed. `choice` is working memory.
    pub(crate) fn weigh_custom(&self, document: &mut Document, choice: &mut Vec<u8>) -> bool {
        if self.custom.is_empty() {
            return false;
        }
        let switch = self.points.switch[ROUNDS - 1];
        // More than two changes cost, so that the verdicts about the other blocks stand.
        let given = 2 * switch + 1;
        let Document { blocks, hits, .. } = document;
        let mut sequence = Sequence::new(switch);
        choice.clear();
        for block in &mut *blocks {
            let custom = self.points_of_custom(&hits[block.hits.range()]);
            // A rule that speaks for body removes nothing, and one that speaks for clutter keeps nothing. A block that
            // was kept or removed against its points counts as if it had none.
            let before = block.points;
            block.points = before.saturating_add(custom);
            choice.push(sequence.step(match block.body {
                true if custom < 0 => before.max(0) + custom,
                false if custom > 0 => before.min(0) + custom,
                true => given,
                false => -given,
            }));
        }
        sequence.choose(choice);
        let mut moved = false;
        for (block, &choice) in blocks.iter_mut().zip(&*choice) {
            let before = block.body;
            block.body = choice == 1;
            obey(block);
            moved |= block.body != before;
        }
        moved
    }

    /// Tests the custom rules against the paragraph into which lines were joined, which is block
    /// `at`.
    pub(crate) fn ask_custom_of(&self, paragraph: &str, document: &mut Document, at: usize) {
        let Document { blocks, hits, .. } = document;
        self.ask_whole(paragraph, &mut blocks[at..=at], hits);
    }

    /// Tests the custom rules against the paragraphs into which blocks of `text` were joined when
    /// the kept lines were judged again. Before that, each block was tested by itself.
    pub(crate) fn ask_joined(&self, text: &str, document: &mut Document, buffers: &mut Buffers) {
        if self.custom.is_empty() {
            return;
        }
        let mut at = 0;
        while at < document.blocks.len() {
            let joined = match document.blocks[at].body {
                true => at..settle::end_of_line(&document.blocks, at),
                false => at..at + 1,
            };
            at = joined.end;
            if joined.len() > 1 {
                self.ask_together(text, document, joined, buffers);
            }
        }
    }

    /// Tests the custom rules against one such paragraph, which consists of the blocks `joined`.
    fn ask_together(
        &self,
        text: &str,
        document: &mut Document,
        joined: Range<usize>,
        buffers: &mut Buffers,
    ) {
        let Buffers { tidy, normal, .. } = buffers;
        tidy.clear();
        for at in joined.clone() {
            let joint = document.blocks[at].goes_on().filter(|_| at > joined.start);
            tidy.push_str(joint.map_or("", Joint::as_str));
            render::push_block(text, document, at, normal, tidy);
        }
        let Document { blocks, hits, .. } = document;
        self.ask_whole(tidy, &mut blocks[joined], hits);
    }

    /// Tests the custom rules against a paragraph into which `pieces` were joined. A rule that matches the whole is a
    /// hit of each piece; of the rules that matched only a piece, only `never` rules remain.
    fn ask_whole(&self, paragraph: &str, pieces: &mut [Block], hits: &mut Vec<u16>) {
        let start = hits.len();
        let mut force = self.ask_custom(paragraph, hits);
        for place in pieces.iter().flat_map(|piece| piece.hits.range()) {
            let hit = hits[place];
            let custom = self.custom_of(hit);
            let keeps = custom.is_some_and(|custom| custom.force == Force::Keep);
            if keeps && !hits[start..].contains(&hit) {
                force = Force::Keep;
                hits.push(hit);
            }
        }
        let whole = start..hits.len();
        for piece in pieces {
            let start = hits.len();
            for place in piece.hits.range() {
                if self.custom_of(hits[place]).is_none() {
                    hits.push(hits[place]);
                }
            }
            hits.extend_from_within(whole.clone());
            piece.hits = Span {
                start: start as u32,
                len: (hits.len() - start) as u32,
            };
            piece.force = force;
        }
    }
}
