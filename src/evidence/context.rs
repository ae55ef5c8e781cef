//! Second evidence: what a first decision about the text says of each block.
//!
//! A teaser and a short paragraph look alike, and so do a subheading and an entry of a menu.
//! What tells them apart is the body around them: where its main run stands, how sure the
//! neighbours are, and whether the block speaks of the same things. None of it is known before
//! a first decision has been taken.

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

/// A block of so many percent of the title's words repeats the title, and does not show that its run speaks of it.
const REPEATS_TITLE: u8 = 60;
/// A run of more words is no more likely the article for it: pages go on with the next one.
const LONG_RUN: u32 = 600;
/// What a word of a run weighs; with each percent of the title's words that its run uses one more. So a run that
/// uses all of them weighs as much as one three times as long that uses none.
const WORD_WEIGHT: u32 = 50;

/// What the first decision says about the text.
#[derive(Debug, Default)]
pub(crate) struct Context {
    /// Sums of clamped first points before each block, from [`WIDE`] blocks before the first; they
    /// wrap, and their differences do not.
    points: Vec<i16>,
    /// What else the decision says of each block, from one before the first.
    rows: Vec<Row>,
    /// Percent of the text's words that are body, as range of [`b::PROSE`].
    share: usize,
    /// The run that holds most words: its first block and the one after its last.
    main: Option<(usize, usize)>,
    /// How many blocks of body use a word.
    uses: WordCounts,
    /// For each number of a word, up to the highest that the title has, its place in the title plus
    /// one, 0 for none. Words are numbered as they come, and the title comes early.
    in_title: Vec<u16>,
    /// Working memory: which of the title's words a run uses.
    seen: Vec<bool>,
}

impl Context {
    /// Puts numbers in the place of the document's content words.
    pub(crate) fn number(&mut self, document: &mut Document) {
        self.uses.number(&mut document.content, 0);
    }

    /// Puts numbers in the place of the words from `start` on; those before have theirs.
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

    /// Notes which numbers are those of the title's words.
    pub(crate) fn mark(&mut self, title: &[u32]) {
        self.in_title.clear();
        let highest = title.iter().max().map_or(0, |&word| word as usize + 1);
        self.in_title.resize(highest, 0);
        for (at, &word) in title.iter().enumerate() {
            self.in_title[word as usize] = u16::try_from(at + 1).unwrap_or(u16::MAX);
        }
    }

    /// Place of the word among the title's, plus one; 0 for the words that it has not.
    #[inline]
    pub(crate) fn in_title(&self, word: u32) -> usize {
        place_in(&self.in_title, word)
    }

    /// Takes stock after the decision that was held. `again` says that the one before it was taken
    /// stock of last, and stands where the next will be taken.
    pub(crate) fn fill(&mut self, document: &Document, again: bool) {
        let Document { blocks, rounds, .. } = document;
        if !again {
            self.clear(blocks.len());
        }
        // Most texts have the same body as the decision before found.
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

    /// The same, where only the blocks around the `core` will be asked about.
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
        // The points of the core's first block and of its last are asked for beside it.
        for end in [0..core.start + 1, core.end - 1..blocks.len()] {
            self.fill_means(&rounds.points_before, end);
        }
    }

    /// Knows nothing yet of so many blocks.
    fn clear(&mut self, blocks: usize) {
        self.rows.clear();
        self.rows.reserve_exact(blocks + 2);
        self.rows.resize(blocks + 2, Row::beyond());
        self.uses.reset();
    }

    /// Counts the words of the body, where those of the body `before` are counted already.
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

    /// What the runs of body say of their blocks, and which is the main one.
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
                // The lines that repeat the title are left out.
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
            // A run that speaks of what the title says is the article's, even if another is
            // longer: pages go on with the next article.
            let weight = u64::from(words.min(LONG_RUN)) * u64::from(WORD_WEIGHT + u32::from(cover));
            if weight > most {
                most = weight;
                self.main = Some((run_of.start, run_of.end));
            }
        }
    }

    /// Where the blocks stand against the main run.
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

    /// How much these blocks speak of what the body speaks of elsewhere.
    fn fill_cohesion(&mut self, document: &Document, range: Range<usize>) {
        let blocks = document.blocks[range.clone()].iter();
        let blocks = blocks.zip(&document.rounds.body_before[range.clone()]);
        for ((block, &body), row) in blocks.zip(&mut self.rows[1..][range]) {
            let shared = shared(document, &self.uses, block, body);
            row.cohesion = b::COHESION.of_small(percent(shared, block.content.len)) as u8;
        }
    }

    /// The mean points around each of these blocks.
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

    /// Fills the sums of points.
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

/// Place of the word among the title's, plus one; 0 for the words that it has not.
#[inline]
fn place_in(in_title: &[u16], word: u32) -> usize {
    in_title.get(word as usize).map_or(0, |&at| at.into())
}

/// Marks the title's words among these as seen, and tells how many were not.
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

/// How many of the words of a block the body uses elsewhere.
#[inline]
fn shared(document: &Document, uses: &WordCounts, block: &Block, body: u8) -> u32 {
    // Its own use does not count.
    uses.shared(&document.content[block.content.range()], body.into())
}

/// Lists the features of block `at` that rest on the decision before.
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

/// What counts only for the first block: whether it is a line that opens the text, and the headline of the prose
/// below. The body uses as many of its words as `cohesion` says.
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

/// Whether the first block is the headline of the prose below if that speaks of the same things.
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
