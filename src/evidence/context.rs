//! Second evidence: what a first decision about the text says of each block.
//!
//! A teaser and a short paragraph look alike, and so do a subheading and an entry of a menu. What distinguishes them is
//! the body around them: where its main run is, how sure the neighbours are, and whether the block speaks of the same
//! things. None of this is known before a first decision has been taken.

use std::ops::Range;

use super::buckets::{self as b, percent};
use super::bundles as g;
use super::families::{self as f, feature};
use super::rows::{mean, points_range, Passed, Row, WIDE};
use super::words::WordCounts;
use super::Sink;
use crate::document::{Block, Document};
use crate::lines::{End, Lead};

// How the main run of body is found: set by hand.

/// A block with at least this percentage of words from the title repeats the title, and does not show that its run is
/// about it.
const REPEATS_TITLE: u8 = 60;
/// Words beyond this number do not make a run more likely to be the article: a page may continue with another one.
const LONG_RUN: u32 = 600;
/// Weight of a word of a run; each percent of the title's words that its run uses adds one. So a run that uses all of
/// them weighs as much as one three times as long that uses none.
const WORD_WEIGHT: u32 = 50;

/// What the previous decision says about the text.
#[derive(Debug, Default)]
pub(crate) struct Context {
    /// Sums of clamped points before each block, starting [`WIDE`] blocks before the first. They wrap, but their
    /// differences do not.
    points: Vec<i16>,
    /// What else the decision says of each block, starting one before the first.
    rows: Vec<Row>,
    /// Percentage of the text's words that are body, as a range of [`b::PROSE`].
    share: usize,
    /// The main run of body: its first block and the one after its last.
    main: Option<(usize, usize)>,
    /// How many blocks of body use a word.
    uses: WordCounts,
    /// For each word number, up to the highest that the title has: its position in the title plus one, or 0 for none.
    /// Words are numbered in order of appearance, and the title comes early.
    in_title: Vec<u16>,
    /// Working memory: which of the title's words a run uses.
    seen: Vec<bool>,
}

impl Context {
    /// Replaces the document's content words by numbers.
    pub(crate) fn number(&mut self, document: &mut Document) {
        self.uses.number(&mut document.content, 0);
    }

    /// Replaces the words from `start` on by numbers; those before it are numbered already.
    pub(crate) fn number_more(&mut self, document: &mut Document, start: usize) {
        self.uses.number(&mut document.content, start);
    }

    /// Numbers the words of a document and of its title, which were numbered for another text.
    #[cfg_attr(not(feature = "internals"), allow(dead_code))]
    pub(crate) fn number_again(&mut self, document: &mut Document) {
        self.number(document);
        for word in &mut document.title {
            // The title's words are words of the text.
            *word = self.uses.of(*word).unwrap_or(0);
        }
        self.mark(&document.title);
    }

    /// Records which numbers are those of the title's words.
    pub(crate) fn mark(&mut self, title: &[u32]) {
        self.in_title.clear();
        let highest = title.iter().max().map_or(0, |&word| word as usize + 1);
        self.in_title.resize(highest, 0);
        for (at, &word) in title.iter().enumerate() {
            self.in_title[word as usize] = u16::try_from(at + 1).unwrap_or(u16::MAX);
        }
    }

    /// Position of the word in the title, plus one; 0 if the title does not have it.
    #[inline]
    pub(crate) fn in_title(&self, word: u32) -> usize {
        place_in(&self.in_title, word)
    }

    /// Collects what the previous decision says. `again` says that this object still holds what the decision before
    /// that one said, and `rounds.body` its body, so that only changes need to be counted.
    pub(crate) fn fill(&mut self, document: &Document, again: bool) {
        let Document { blocks, rounds, .. } = document;
        if !again {
            self.clear(blocks.len());
        }
        // In most texts the body is the same as in the decision before.
        if !again || rounds.body != rounds.body_before {
            let before = if again { &*rounds.body } else { &[] };
            self.count_uses(document, before);
            self.fill_runs(document);
            self.fill_places();
            self.fill_cohesion(document, 0..blocks.len());
        }
        self.sum_points(&rounds.points_before);
        self.fill_means(&rounds.points_before, 0..blocks.len());
    }

    /// The same if only the blocks around the `core` will be looked up.
    pub(crate) fn fill_around(&mut self, document: &Document, core: Range<usize>) {
        let Document { blocks, rounds, .. } = document;
        self.clear(blocks.len());
        self.count_uses(document, &[]);
        self.fill_runs(document);
        self.fill_places();
        self.sum_points(&rounds.points_before);
        for end in [0..core.start, core.end..blocks.len()] {
            self.fill_cohesion(document, end);
        }
        // The points of the core's first and last block are needed for the blocks beside them.
        for end in [0..core.start + 1, core.end - 1..blocks.len()] {
            self.fill_means(&rounds.points_before, end);
        }
    }

    /// Resets everything for this number of blocks.
    fn clear(&mut self, blocks: usize) {
        self.rows.clear();
        self.rows.reserve_exact(blocks + 2);
        self.rows.resize(blocks + 2, Row::beyond());
        self.uses.reset();
    }

    /// Counts the words of the body, given that those of the body `before` are counted already.
    fn count_uses(&mut self, document: &Document, before: &[u8]) {
        let Document {
            blocks,
            rounds,
            content,
            ..
        } = document;
        let before = before.iter().chain(std::iter::repeat(&0));
        let body = rounds.body_before.iter().zip(before);
        for (block, (&body, &before)) in blocks.iter().zip(body) {
            if body != before {
                let words = &content[block.content.range()];
                if body == 1 {
                    self.uses.add(words);
                } else {
                    self.uses.remove(words);
                }
            }
        }
    }

    /// Records what the runs of body say of their blocks, and which run is the main one.
    fn fill_runs(&mut self, document: &Document) {
        let Document { blocks, rounds, .. } = document;
        let is_body = &rounds.body_before;
        let words_of = |block: &Block| u32::from(block.shape.words);
        let body = blocks.iter().zip(is_body);
        let words_of_body = body
            .map(|(block, &body)| words_of(block) * u32::from(body))
            .fold(0, u32::saturating_add);
        self.share = b::PROSE.of(percent(words_of_body, document.facts.words));
        let title = document.title.len();
        let cover = b::COVER.of(u32::from(title > 0)) as u8;
        self.seen.clear();
        self.seen.resize(title + 1, false);
        self.main = None;
        let ranges = Passed::of(words_of_body);
        let mut at = 0;
        let mut most = 0;
        let (mut before, mut passed) = (0_u32, 0);
        for run in is_body.chunk_by(|a, b| a == b) {
            let run_of = at..at + run.len();
            at = run_of.end;
            passed = ranges.range(before, passed);
            let rows = &mut self.rows[run_of.start + 1..=run_of.end];
            if run[0] == 0 {
                for row in rows {
                    row.run = 0;
                    row.cover = cover;
                    row.passed = passed;
                }
                continue;
            }
            let start = before;
            let mut used = 0;
            for (block, row) in blocks[run_of.clone()].iter().zip(rows) {
                passed = ranges.range(before, passed);
                row.passed = passed;
                before = before.saturating_add(words_of(block));
                // Lines that repeat the title are left out.
                if block.title_words > 0 && block.title_share < REPEATS_TITLE {
                    let words = &document.content[block.content.range()];
                    used += see(&mut self.seen, &self.in_title, words);
                }
            }
            if used > 0 {
                self.seen.fill(false);
            }
            let cover = match title {
                0 => 0,
                title => (used * 100 / title) as u8 + 1,
            };
            let words = before - start;
            let share = b::RUN.of(percent(words.max(1), words_of_body).max(1)) as u8;
            let range = b::COVER.of(cover.into()) as u8;
            for row in &mut self.rows[run_of.start + 1..=run_of.end] {
                row.run = share;
                row.cover = range;
            }
            // A run that speaks of what the title says is the article's, even if another one is longer: pages continue
            // with the next article.
            let weight = u64::from(words.min(LONG_RUN)) * u64::from(WORD_WEIGHT + u32::from(cover));
            if weight > most {
                most = weight;
                self.main = Some((run_of.start, run_of.end));
            }
        }
    }

    /// Records the position of the blocks relative to the main run.
    fn fill_places(&mut self) {
        let count = self.rows.len() - 2;
        let rows = &mut self.rows[1..=count];
        let Some((start, end)) = self.main else {
            rows.iter_mut().for_each(|row| row.place = 0);
            return;
        };
        let (before, rest) = rows.split_at_mut(start);
        let (inside, after) = rest.split_at_mut(end - start);
        fn fill<'r>(mut rows: impl Iterator<Item = &'r mut Row>, places: &[(usize, u8)]) {
            for &(many, place) in places {
                rows.by_ref().take(many).for_each(|row| row.place = place);
            }
        }
        fill(
            before.iter_mut().rev(),
            &[(1, 2), (2, 3), (5, 4), (12, 5), (usize::MAX, 6)],
        );
        fill(inside.iter_mut(), &[(usize::MAX, 1)]);
        fill(
            after.iter_mut(),
            &[(1, 7), (2, 8), (5, 9), (12, 10), (40, 11), (usize::MAX, 12)],
        );
    }

    /// Records how many of their words these blocks share with the rest of the body.
    fn fill_cohesion(&mut self, document: &Document, range: Range<usize>) {
        let blocks = document.blocks[range.clone()].iter();
        let blocks = blocks.zip(&document.rounds.body_before[range.clone()]);
        for ((block, &body), row) in blocks.zip(&mut self.rows[1..][range]) {
            let shared = shared(document, &self.uses, block, body);
            row.cohesion = b::COHESION.of_small(percent(shared, block.content.len)) as u8;
        }
    }

    /// Records the mean points around each of these blocks.
    fn fill_means(&mut self, points: &[i16], range: Range<usize>) {
        let count = points.len();
        let sums = self.points[range.start..].windows(2 * WIDE + 2);
        let rows = self.rows[1..][range.clone()].iter_mut();
        let blocks = rows.zip(&points[range.clone()]).zip(sums);
        for (at, ((row, &own), sums)) in range.zip(blocks) {
            let sums = sums.first_chunk().expect("a window is so long");
            let others = count - 1 - at;
            let within = |reach| at.min(reach) + others.min(reach);
            row.own = points_range(own);
            row.near = mean::<3>(sums, within(3), own);
            row.wide = mean::<WIDE>(sums, within(WIDE), own);
        }
    }

    /// Computes the sums of points.
    fn sum_points(&mut self, points: &[i16]) {
        self.points.clear();
        self.points.reserve_exact(points.len() + 2 * WIDE + 1);
        self.points.resize(WIDE + 1, 0);
        let mut sum = 0_i16;
        self.points.extend(points.iter().map(|&points| {
            sum = sum.wrapping_add(points);
            sum
        }));
        self.points.resize(points.len() + 2 * WIDE + 1, sum);
    }
}

/// Position of the word in the title, plus one; 0 if the title does not have it.
#[inline]
fn place_in(in_title: &[u16], word: u32) -> usize {
    in_title.get(word as usize).map_or(0, |&at| at.into())
}

/// Marks the title's words among these as seen, and returns how many were not seen before.
fn see(seen: &mut [bool], in_title: &[u16], words: &[u32]) -> usize {
    let mut more = 0;
    for &word in words {
        let at = place_in(in_title, word);
        if at > 0 && !std::mem::replace(&mut seen[at], true) {
            more += 1;
        }
    }
    more
}

/// How many of the words of a block the body also uses elsewhere.
#[inline]
fn shared(document: &Document, uses: &WordCounts, block: &Block, body: u8) -> u32 {
    // The block's own use does not count.
    uses.shared(&document.content[block.content.range()], body.into())
}

/// Lists the features of block `at` that depend on the decision before.
#[inline(always)]
pub(crate) fn list(document: &Document, context: &Context, at: usize, sink: &mut impl Sink) {
    let block = &document.blocks[at];
    let kind = block.kind as usize;
    let regime = document.facts.regime as usize;
    let rows: Option<&[Row; 3]> = context.rows[at..].first_chunk();
    let [before, row, after] = rows.expect("the rows go on beyond the text");
    let [own, near, wide] = [row.own, row.near, row.wide].map(usize::from);
    let [place, run, cover] = [row.place, row.run, row.cover].map(usize::from);
    let [passed, cohesion] = [row.passed, row.cohesion].map(usize::from);
    sink.add_bundle(
        g::C_BESIDE,
        [own, usize::from(before.own), usize::from(after.own)],
    );
    sink.add_bundle(g::C_MAIN, [own, near, place]);
    sink.add_bundle(g::C_MAIN_KIND, [kind, regime, place]);
    sink.add_bundle(g::C_RUN, [own, near, run]);
    sink.add_bundle(g::C_PASSED_POINTS, [own, near, passed]);
    sink.add_bundle(g::C_COVER, [kind, cover, run]);
    let body = context.share;
    sink.add_bundle(g::C_BODY, [kind, body, passed]);
    let repeats = b::REPEATS.of(u32::from(block.repeats));
    sink.add_bundle(g::C_BODY_POINTS, [own, body, repeats, wide]);
    let ended = usize::from(block.shape.end == End::Sentence);
    let words = b::CONTENT.of(block.content.len);
    sink.add_bundle(g::C_COHESION, [place, cohesion, words, ended]);
    let said = usize::from(block.said);
    let size = usize::from(block.shape.size);
    sink.add_bundle(g::C_SAID_NEAR, [said, near, size]);
    sink.add_bundle(g::C_SAID_MAIN, [said, place]);
    if at == 0 {
        opening(document, context, cohesion, sink);
    }
}

/// Lists the features that only the first block can have: whether it is a line that opens the text, and the headline of
/// the prose below. `cohesion` is its range of words that the body uses.
fn opening(document: &Document, context: &Context, cohesion: usize, sink: &mut impl Sink) {
    let block = &document.blocks[0];
    if !block.kind.is_heading() {
        return;
    }
    let kinds = [block.kind as usize, document.kind(0, 1) as usize];
    let regime = document.facts.regime as usize;
    sink.add(feature(
        f::C_OPENING,
        [regime, cohesion, kinds[0], kinds[1]],
    ));
    let body = document.rounds.body_before[0];
    let is_headline = may_be_headline(document)
        && shared(document, &context.uses, block, body) * 2 >= block.content.len;
    if is_headline {
        sink.add(feature(f::C_HEADLINE, [1]));
    }
}

/// Whether the first block is the headline of the prose below, provided that the prose speaks of the same things.
pub(crate) fn may_be_headline(document: &Document) -> bool {
    let facts = &document.facts;
    let block = &document.blocks[0];
    block.kind.is_heading()
        && block.shape.end == End::Open
        && block.shape.lead != Lead::Bullet
        && facts.furniture + facts.furniture_at_ends >= 2
        && document.kind(0, 1).is_prose()
        && block.content.len >= 3
}
