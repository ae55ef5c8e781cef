//! Second evidence: what a first decision about the text says of each block.
//!
//! A teaser and a short paragraph look alike, and so do a subheading and an entry of a menu.
//! What tells them apart is the body around them: where its main run stands, how sure the
//! neighbours are, and whether the block speaks of the same things. None of it is known before
//! a first decision has been taken.

use super::buckets::{self as b, percent};
use super::bundles as g;
use super::families::{self as f, feature};
use super::words::WordCounts;
use super::Sink;
use crate::document::{Block, Document, Rounds, CLAMP};
use crate::lines::{End, Lead};

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
    /// For each number of a word its place in the title plus one, 0 for none.
    in_title: Vec<u16>,
    /// Working memory: which of the title's words a run uses.
    seen: Vec<bool>,
}

/// The widest mean is over so many blocks to both sides.
const WIDE: usize = 10;

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
    /// Of a block with these points, of which nothing else is known.
    fn of(points: i16, cover: u8) -> Self {
        Row {
            own: points_bucket(points) as u8,
            run: 0,
            cover,
            passed: 0,
        }
    }

    /// Beyond the ends of the text.
    fn beyond() -> Self {
        Row::of(-(CLAMP as i16), 0)
    }
}

/// Where the ranges of [`b::PASSED`] begin in a body of so many words.
struct Passed([u32; b::PASSED.len()]);

impl Passed {
    fn of(all: u32) -> Self {
        let edges = b::PASSED.edges;
        Passed(std::array::from_fn(|at| match edges.get(at) {
            _ if all == 0 => u32::MAX,
            // Whatever stands before is more than nothing.
            Some(1) => 1,
            Some(&edge) => (u64::from(edge) * u64::from(all)).div_ceil(1000) as u32,
            None => u32::MAX,
        }))
    }

    /// The range of `words`, which is `range` or one above it.
    #[inline]
    fn range(&self, words: u32, mut range: u8) -> u8 {
        while words >= self.0[usize::from(range)] && usize::from(range) + 1 < self.0.len() {
            range += 1;
        }
        range
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

    /// Takes stock after the decision that was held.
    pub(crate) fn fill(&mut self, document: &Document) {
        let Document { blocks, rounds, .. } = document;
        let is_body = &rounds.body_before;
        let words_of = |block: &Block| u32::from(block.shape.words);
        let body = blocks.iter().zip(is_body);
        let words_of_body = body
            .map(|(block, &body)| words_of(block) * u32::from(body))
            .fold(0, u32::saturating_add);
        self.share = b::PROSE.of(percent(words_of_body, document.facts.words));
        self.sum_points(&rounds.points_before);
        let title = document.title.len();
        let cover = b::COVER.of(u32::from(title > 0)) as u8;
        self.seen.clear();
        self.seen.resize(title + 1, false);
        self.uses.reset();
        self.main = None;
        let ranges = Passed::of(words_of_body);
        self.rows.clear();
        self.rows.reserve_exact(blocks.len() + 2);
        self.rows.push(Row::beyond());
        let mut at = 0;
        let mut most = 0;
        let (mut before, mut passed) = (0_u32, 0);
        for run in is_body.chunk_by(|a, b| a == b) {
            let end = at + run.len();
            let run_of = at..end;
            let points = &rounds.points_before[run_of.clone()];
            passed = ranges.range(before, passed);
            if run[0] == 0 {
                self.rows.extend(points.iter().map(|&points| Row {
                    passed,
                    ..Row::of(points, cover)
                }));
                at = end;
                continue;
            }
            let start = before;
            let mut used = 0;
            for (block, &points) in blocks[run_of.clone()].iter().zip(points) {
                passed = ranges.range(before, passed);
                self.rows.push(Row {
                    passed,
                    ..Row::of(points, cover)
                });
                before = before.saturating_add(words_of(block));
                let content = &document.content[block.content.range()];
                self.uses.add(content);
                // The lines that repeat the title are left out.
                if block.title_words > 0 && block.title_share < 60 {
                    used += self.see(content);
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
            for row in &mut self.rows[at + 1..] {
                row.run = share;
                row.cover = range;
            }
            // A run that speaks of what the title says is the article's, even if another is
            // longer: pages go on with the next article.
            let weight = u64::from(words.min(600)) * u64::from(50 + u32::from(cover));
            if weight > most {
                most = weight;
                self.main = Some((at, end));
            }
            at = end;
        }
        self.rows.push(Row::beyond());
    }

    /// Marks the title's words among these as seen, and tells how many were not.
    fn see(&mut self, words: &[u32]) -> usize {
        let mut more = 0;
        for &word in words {
            let at = usize::from(self.in_title[word as usize]);
            if at > 0 && !std::mem::replace(&mut self.seen[at], true) {
                more += 1;
            }
        }
        more
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

    /// Mean of the first points over the blocks at most `REACH` away, of which `count` are in the
    /// text: the block itself, which has `own` points, is left out.
    #[inline(always)]
    fn mean<const REACH: usize>(sums: &[i16; 2 * WIDE + 2], count: usize, own: i16) -> usize {
        // Twenty blocks fit into the sums.
        let sum = sums[WIDE + 1 + REACH]
            .wrapping_sub(sums[WIDE - REACH])
            .wrapping_sub(own);
        points_bucket(match count {
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

#[inline]
fn points_bucket(points: i16) -> usize {
    b::POINTS.of((points + 500).max(0) as u32)
}

/// Lists the features of block `at` that rest on the decision before.
#[inline(always)]
pub(crate) fn list(
    document: &Document,
    rounds: &Rounds,
    context: &Context,
    at: usize,
    sink: &mut impl Sink,
) {
    let block = &document.blocks[at];
    let kind = block.kind as usize;
    let points = rounds.points_before[at];
    let regime = document.facts.regime as usize;
    let rows: Option<&[Row; 3]> = context.rows[at..].first_chunk();
    let [before, row, after] = rows.expect("the rows go on beyond the text");
    let own = usize::from(row.own);
    let sums = context.points[at..].first_chunk();
    let sums = sums.expect("the sums go on beyond the text");
    let others = document.blocks.len() - 1 - at;
    let within = |reach| at.min(reach) + others.min(reach);
    let near = Context::mean::<3>(sums, within(3), points);
    let wide = Context::mean::<WIDE>(sums, within(WIDE), points);
    let place = context.place(at);
    sink.add_bundle(
        g::C_BESIDE,
        [usize::from(before.own), usize::from(after.own), own],
    );
    sink.add_bundle(g::C_MAIN, [place, near, own]);
    sink.add(feature(f::C_MAIN_KIND, [regime, place, kind]));
    let run = usize::from(row.run);
    sink.add_bundle(g::C_RUN, [run, near, own]);
    let passed = usize::from(row.passed);
    sink.add(feature(f::C_PASSED_POINTS, [passed, near, own]));
    let cover = usize::from(row.cover);
    sink.add_bundle(g::C_COVER, [cover, run, kind]);
    let body = context.share;
    sink.add_bundle(g::C_BODY, [body, passed, kind]);
    let repeats = b::REPEATS.of(u32::from(block.repeats));
    sink.add_bundle(g::C_BODY_POINTS, [body, repeats, wide, own]);
    let words = block.content.len;
    let content = &document.content[block.content.range()];
    // Its own use does not count.
    let shared = context.uses.shared(content, rounds.body_before[at]);
    let cohesion = b::COHESION.of(percent(shared, words));
    let ended = usize::from(block.shape.end == End::Sentence);
    let many = b::CONTENT.of(words);
    sink.add_bundle(g::C_COHESION, [cohesion, place, many, ended]);
    let said = usize::from(block.said);
    let size = usize::from(block.shape.size);
    sink.add(feature(f::C_SAID_NEAR, [said, near, size]));
    sink.add(feature(f::C_SAID_MAIN, [said, place]));
    let is_same = words >= 3 && shared * 2 >= words;
    let opens = at == 0 && opening(document, cohesion, is_same, sink);
    sink.add(feature(f::C_HEADLINE, [usize::from(opens)]));
}

/// What counts only for the first block: whether it is a line that opens the text. `is_same` says
/// that the body speaks of the same things, and `cohesion` how much. Tells whether it is the headline
/// of the prose below.
fn opening(document: &Document, cohesion: usize, is_same: bool, sink: &mut impl Sink) -> bool {
    let facts = &document.facts;
    let block = &document.blocks[0];
    if !block.kind.is_heading() {
        return false;
    }
    let below = document.kind(0, 1);
    let kinds = [block.kind as usize, below as usize];
    let regime = facts.regime as usize;
    sink.add(feature(f::C_OPENING, [regime, cohesion, kinds[0], kinds[1]]));
    block.shape.end == End::Open
        && block.shape.lead != Lead::Bullet
        && facts.furniture >= 2
        && below.is_prose()
        && is_same
}
