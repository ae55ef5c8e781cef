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
use super::line::permille;
use super::words::WordCounts;
use super::Sink;
use crate::document::{Document, CLAMP};
use crate::lines::{End, Lead};

/// What the first decision says about the text.
#[derive(Debug, Default)]
pub(crate) struct Context {
    /// Sums of clamped first points before each block; they wrap, and their differences do not.
    points: Vec<i16>,
    /// What else the decision says of each block.
    rows: Vec<Row>,
    /// Percent of the text's words that are body, as range of [`b::PROSE`].
    share: usize,
    /// The run that holds most words: its first block and the one after its last.
    main: Option<(usize, usize)>,
    /// How many blocks of body use a word.
    uses: WordCounts,
    /// For each number of a word its place in the title plus one, 0 for none.
    in_title: Vec<u16>,
    /// Working memory.
    seen: Vec<bool>,
}

/// What a decision says of a block.
#[derive(Clone, Copy, Debug)]
struct Row {
    /// Its points, as range of [`b::POINTS`].
    own: u8,
    /// The share of the body that its run of body holds, as range of [`b::RUN`].
    run: u8,
    /// Percent of the title's words that its run uses, plus one, as range of [`b::COVER`].
    cover: u8,
    /// How much of the body stands before it, as range of [`b::PASSED`].
    passed: u8,
}

impl Row {
    /// Beyond the ends of the text.
    fn beyond() -> Self {
        Row {
            own: points_bucket(-(CLAMP as i16)) as u8,
            run: 0,
            cover: 0,
            passed: 0,
        }
    }
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
        self.in_title.resize(self.uses.different(), 0);
        for (at, &word) in title.iter().enumerate() {
            self.in_title[word as usize] = u16::try_from(at + 1).unwrap_or(u16::MAX);
        }
    }

    /// Place of the word among the title's, plus one; 0 for the words that it has not.
    #[inline]
    pub(crate) fn in_title(&self, word: u32) -> usize {
        usize::from(self.in_title[word as usize])
    }

    /// Percent of the title's words that `run` uses, the lines that repeat the title left out,
    /// plus one; 0 without a title.
    fn cover_of(&mut self, document: &Document, run: Range<usize>) -> u8 {
        let title = document.title.len();
        if title == 0 {
            return 0;
        }
        self.seen.clear();
        self.seen.resize(title + 1, false);
        for block in document.blocks[run]
            .iter()
            .filter(|block| block.title_words > 0 && block.title_share < 60)
        {
            for &word in &document.content[block.content.range()] {
                let at = usize::from(self.in_title[word as usize]);
                self.seen[at] = true;
            }
        }
        let used = self.seen[1..].iter().filter(|&&seen| seen).count();
        (used * 100 / title) as u8 + 1
    }

    /// Takes stock after the first decision.
    pub(crate) fn fill(&mut self, document: &Document) {
        let blocks = &document.blocks;
        self.points.clear();
        self.rows.clear();
        self.rows.reserve_exact(blocks.len());
        self.main = None;
        let cover = u32::from(!document.title.is_empty());
        let cover = b::COVER.of(cover) as u8;
        let (mut points, mut words) = (0_i16, 0_u32);
        self.points.reserve_exact(blocks.len() + 1);
        self.points.push(0);
        for block in blocks {
            points = points.wrapping_add(block.points_before);
            if block.body_before {
                words = words.saturating_add(u32::from(block.shape.words));
            }
            self.points.push(points);
            self.rows.push(Row {
                own: points_bucket(block.points_before) as u8,
                run: 0,
                cover,
                passed: 0,
            });
        }
        let words_of_body = words;
        self.share = b::PROSE.of(percent(words, document.facts.words));
        let mut at = 0;
        let mut most = 0;
        let mut before = 0_u32;
        let range = |words| b::PASSED.of(permille(words, words_of_body)) as u8;
        for run in blocks.chunk_by(|a, b| a.body_before == b.body_before) {
            let end = at + run.len();
            let passed = range(before);
            let rows = &mut self.rows[at..end];
            rows.iter_mut().for_each(|row| row.passed = passed);
            if run[0].body_before {
                let start = before;
                for (row, block) in rows.iter_mut().zip(run) {
                    row.passed = range(before);
                    before = before.saturating_add(u32::from(block.shape.words));
                }
                let cover = self.cover_of(document, at..end);
                let words = before - start;
                let share = b::RUN.of(percent(words.max(1), words_of_body).max(1));
                for row in &mut self.rows[at..end] {
                    row.run = share as u8;
                    row.cover = b::COVER.of(cover.into()) as u8;
                }
                // A run that speaks of what the title says is the article's, even if another is
                // longer: pages go on with the next article.
                let weight = u64::from(words.min(600)) * u64::from(50 + u32::from(cover));
                if weight > most {
                    most = weight;
                    self.main = Some((at, end));
                }
            }
            at = end;
        }
        self.uses.reset();
        for block in blocks.iter().filter(|block| block.body_before) {
            self.uses.add(&document.content[block.content.range()]);
        }
    }

    /// Mean of the first points over the blocks at most `REACH` away, the block itself, which has
    /// `own` points, left out.
    #[inline]
    fn mean<const REACH: usize>(&self, at: usize, own: i16) -> usize {
        let from = at.saturating_sub(REACH);
        let to = (at + REACH + 1).min(self.points.len() - 1);
        // Twenty blocks fit into the sums.
        let sum = self.points[to]
            .wrapping_sub(self.points[from])
            .wrapping_sub(own);
        points_bucket(match to - from - 1 {
            0 => 0,
            // Dividing by what is known takes less than half the time.
            count if count == 2 * REACH => sum / (2 * REACH) as i16,
            count => sum / count as i16,
        })
    }

    /// Place against the main run of body.
    fn place(&self, at: usize) -> usize {
        let Some((start, end)) = self.main else {
            return 0;
        };
        if at < start {
            match start - at {
                1 => 2,
                2..=3 => 3,
                4..=8 => 4,
                9..=20 => 5,
                _ => 6,
            }
        } else if at < end {
            1
        } else {
            match at + 1 - end {
                1 => 7,
                2..=3 => 8,
                4..=8 => 9,
                9..=20 => 10,
                21..=60 => 11,
                _ => 12,
            }
        }
    }
}

fn points_bucket(points: i16) -> usize {
    b::POINTS.of((points + 500).max(0) as u32)
}

/// Lists the features of block `at` that rest on the first decision.
pub(crate) fn list(document: &Document, context: &Context, at: usize, sink: &mut impl Sink) {
    let block = &document.blocks[at];
    let kind = block.kind as usize;
    let points = block.points_before;
    let row = context.rows[at];
    let beside = |at: Option<&Row>| usize::from(at.copied().unwrap_or_else(Row::beyond).own);
    let own = usize::from(row.own);
    let near = context.mean::<3>(at, points);
    let place = context.place(at);
    sink.add_bundle(
        g::C_BESIDE,
        [
            beside(context.rows[..at].last()),
            beside(context.rows.get(at + 1)),
            own,
        ],
    );
    sink.add_bundle(g::C_MAIN, [place, near, own]);
    sink.add(feature(
        f::C_MAIN_KIND,
        [document.facts.regime as usize, place, kind],
    ));
    let run = usize::from(row.run);
    sink.add_bundle(g::C_RUN, [run, near, own]);
    let passed = usize::from(row.passed);
    sink.add(feature(f::C_PASSED_POINTS, [passed, near, own]));
    let cover = usize::from(row.cover);
    sink.add_bundle(g::C_COVER, [cover, run, kind]);
    let body = context.share;
    sink.add_bundle(g::C_BODY, [body, passed, kind]);
    let repeats = b::REPEATS.of(u32::from(block.repeats));
    sink.add_bundle(
        g::C_BODY_POINTS,
        [body, repeats, context.mean::<10>(at, points), own],
    );
    let words = block.content.len;
    // Its own use does not count.
    let own_use = u32::from(block.body_before);
    let shared = context
        .uses
        .shared(&document.content[block.content.range()], own_use);
    let cohesion = b::COHESION.of(percent(shared, words));
    let content = b::CONTENT.of(words);
    let ended = usize::from(block.shape.end == End::Sentence);
    sink.add_bundle(g::C_COHESION, [cohesion, place, content, ended]);
    let opens = at == 0
        && block.kind.is_heading()
        && block.shape.end == End::Open
        && block.shape.lead != Lead::Bullet
        && document.facts.furniture >= 2
        && document.kind(0, 1).is_prose()
        && words >= 3
        && shared * 2 >= words;
    sink.add(feature(f::C_HEADLINE, [usize::from(opens)]));
    if at == 0 && block.kind.is_heading() {
        let regime = document.facts.regime as usize;
        sink.add(feature(
            f::C_OPENING,
            [regime, cohesion, kind, document.kind(0, 1) as usize],
        ));
    }
    let said = usize::from(block.said);
    let size = b::SIZE.of(u32::from(block.shape.words));
    sink.add(feature(f::C_SAID_NEAR, [said, near, size]));
    sink.add(feature(f::C_SAID_MAIN, [said, place]));
}
