//! The caller's own rules.
//!
//! A caller writes a pattern for what a site says, and means the same whether the site's text is
//! hard-wrapped or not. So a pattern is asked of what comes out as one line: of a line, or of the
//! paragraph that lines were joined to. Asked of the pieces alone it would miss a phrase that a
//! line break cuts, and `^` would match at any break, so that a paragraph went for the word that a
//! line of it happens to begin with. Only what is never to be removed is kept for a piece as well:
//! losing body text is worse than keeping clutter.
//!
//! Some lines are only joined when the kept ones are judged again ([`crate::settle`]); then the rules are
//! asked once more.
//!
//! And a caller means the lines that a rule hits, and no others. But what a line counts is evidence for the
//! lines around it. So all is decided without the caller's rules, and what they count moves the verdict
//! about their own lines in the end, as the dial does about all.

use std::ops::Range;

use crate::decide::viterbi::Sequence;
use crate::document::{Document, Force, NO_RULE};
use crate::engine::{obey, Buffers, Engine};
use crate::render::{self, Joint};
use crate::rules;
use crate::score::ROUNDS;
use crate::settle;

impl Engine {
    /// Adds the caller's rules that hit `line` to `hits`; tells what they order.
    #[inline]
    pub(crate) fn ask_own(&self, line: &str, hits: &mut Vec<u16>) -> Force {
        let mut force = Force::None;
        for (at, custom) in self.custom.iter().enumerate() {
            if custom.pattern.is_match(line) {
                hits.push((rules::catalogue().len() + at) as u16);
                force = force.max(custom.force);
            }
        }
        force
    }

    /// Adds what the caller's rules count to the points of the blocks that they hit, and keeps or removes
    /// those where that is worth the changes. Tells whether a verdict moved. `choice` is working memory.
    pub(crate) fn weigh_own(&self, document: &mut Document, choice: &mut Vec<u8>) -> bool {
        if self.custom.is_empty() {
            return false;
        }
        let switch = self.points.switch[ROUNDS - 1];
        // More than two changes cost, so that what was decided about the others stays.
        let given = 2 * switch + 1;
        let Document { blocks, hits, .. } = document;
        let mut sequence = Sequence::new(switch);
        choice.clear();
        let own = rules::catalogue().len() as u16..NO_RULE;
        for block in &mut *blocks {
            let own = self.points_of_rules(&hits[block.hits.range()], own.clone());
            // A rule that speaks for body removes nothing, and one that speaks for clutter keeps nothing.
            // What was kept or removed against its points counts as if it had none.
            let before = block.points;
            block.points = before.saturating_add(own);
            choice.push(sequence.step(match block.body {
                true if own < 0 => before.max(0) + own,
                false if own > 0 => before.min(0) + own,
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

    /// Asks the caller's rules of the paragraph that lines were joined to, which is block `at`.
    pub(crate) fn ask_own_of(&self, paragraph: &str, document: &mut Document, at: usize) {
        let Document { blocks, hits, .. } = document;
        let block = &mut blocks[at];
        let (start, pieces) = (hits.len(), block.hits.range());
        hits.extend_from_within(pieces);
        let end = hits.len();
        let force = self.ask_own(paragraph, hits);
        // What was found in the pieces and does not hold for the whole.
        for place in start..end {
            let own = usize::from(hits[place]).checked_sub(rules::catalogue().len());
            let Some(custom) = own.and_then(|own| self.custom.get(own)) else {
                continue;
            };
            if custom.force != Force::Keep || hits[end..].contains(&hits[place]) {
                hits[place] = NO_RULE;
            }
        }
        block.hits.start = start as u32;
        block.hits.len = (hits.len() - start) as u32;
        block.force = match block.force {
            Force::Keep => Force::Keep,
            Force::None | Force::Remove => force,
        };
    }

    /// Asks the caller's rules of the paragraphs that blocks of `text` were joined to when the kept lines
    /// were judged again. Before that each block was asked by itself.
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

    /// Asks them of one, which is these blocks: what hits the whole hits each of them.
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
        let blocks = &mut blocks[joined];
        let start = hits.len();
        let mut force = self.ask_own(tidy, hits);
        let catalogue = rules::catalogue().len();
        for place in blocks.iter().flat_map(|block| block.hits.range()) {
            let own = usize::from(hits[place]).checked_sub(catalogue);
            let custom = own.and_then(|own| self.custom.get(own));
            let keeps = custom.is_some_and(|custom| custom.force == Force::Keep);
            if keeps && !hits[start..].contains(&hits[place]) {
                force = Force::Keep;
                hits.push(hits[place]);
            }
        }
        let whole = start..hits.len();
        for block in blocks {
            let start = hits.len();
            hits.extend_from_within(block.hits.range());
            for hit in &mut hits[start..] {
                if usize::from(*hit) >= catalogue {
                    *hit = NO_RULE;
                }
            }
            hits.extend_from_within(whole.clone());
            block.hits.start = start as u32;
            block.hits.len = (hits.len() - start) as u32;
            block.force = force;
        }
    }
}
