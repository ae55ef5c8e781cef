//! First evidence: how a block looks, what its rules say, and what stands around it.

use super::buckets::{self as b, percent};
use super::families::{self as f, feature};
use super::Sink;
use crate::document::{Block, Document, Kind, MOST_CUES, NO_RULE};
use crate::label::Label;

/// Sums over all blocks before each block, so that any window costs two look-ups.
#[derive(Debug, Default)]
pub(crate) struct Windows {
    /// Words that stand in prose.
    prose: Vec<u32>,
    /// Blocks hit by rules.
    hits: Vec<u32>,
    /// Blocks of a comment thread.
    threads: Vec<u32>,
    /// Blocks of navigation, related links and social buttons.
    links: Vec<u32>,
    /// Index of the last prose at or before a block, plus one.
    last_prose: Vec<u32>,
    /// Index of the first prose at or after a block, plus one.
    next_prose: Vec<u32>,
}

impl Windows {
    pub(crate) fn fill(&mut self, blocks: &[Block]) {
        let Windows {
            prose,
            hits,
            threads,
            links,
            last_prose,
            next_prose,
        } = self;
        prose.clear();
        hits.clear();
        last_prose.clear();
        next_prose.clear();
        let (mut words, mut count, mut last) = (0_u32, 0, 0);
        prose.push(0);
        hits.push(0);
        threads.clear();
        links.clear();
        threads.push(0);
        links.push(0);
        let (mut thread, mut link) = (0, 0);
        let of = |label: Label| label as u8 + 1;
        for (at, block) in blocks.iter().enumerate() {
            if block.kind.is_prose() {
                words = words.saturating_add(u32::from(block.shape.words));
            }
            if block.kind >= Kind::Prose {
                last = at as u32 + 1;
            }
            count += u32::from(block.hits.len > 0);
            thread += u32::from(block.said == of(Label::Comments));
            link += u32::from(
                [Label::Navigation, Label::Related, Label::Social]
                    .map(of)
                    .contains(&block.said),
            );
            threads.push(thread);
            links.push(link);
            prose.push(words);
            hits.push(count);
            last_prose.push(last);
        }
        let mut next = 0;
        next_prose.resize(blocks.len(), 0);
        for (at, block) in blocks.iter().enumerate().rev() {
            if block.kind >= Kind::Prose {
                next = at as u32 + 1;
            }
            next_prose[at] = next;
        }
    }

    /// Sum of `sums` over the blocks at most `reach` away from `at`, that block left out, and
    /// how many blocks those are.
    fn around(sums: &[u32], at: usize, reach: usize) -> (u32, u32) {
        let from = at.saturating_sub(reach);
        let to = (at + reach + 1).min(sums.len() - 1);
        let own = sums[at + 1] - sums[at];
        (sums[to] - sums[from] - own, (to - from - 1) as u32)
    }

    fn density(&self, at: usize, reach: usize) -> usize {
        let (words, blocks) = Self::around(&self.prose, at, reach);
        b::DENSITY.of(words / blocks.max(1))
    }
}

/// Lists the features of block `at` that need no decision about the text.
pub(crate) fn list(document: &Document, windows: &Windows, at: usize, sink: &mut impl Sink) {
    let block = &document.blocks[at];
    look(block, document, sink);
    for &cue in document.cues[block.cues.range()].iter().take(MOST_CUES) {
        sink.add_cue(cue);
    }
    place(document, windows, at, sink);
    for &rule in document.hits[block.hits.range()]
        .iter()
        .filter(|&&rule| rule != NO_RULE)
    {
        sink.add_rule(rule);
    }
}

/// What the block looks like.
fn look(block: &Block, document: &Document, sink: &mut impl Sink) {
    let shape = &block.shape;
    let words = u32::from(shape.words);
    let size = b::SIZE.of(words);
    let regime = document.facts.regime as usize;
    let share = |part: u16| b::SHARE.of(percent(u32::from(part), words));
    let few = |count: u8| b::FEW.of(u32::from(count));
    let some = |count: u8| b::SOME.of(u32::from(count));
    let end = shape.end as usize;
    sink.add(feature(f::LENGTH, [regime, b::WORDS.of(words), end]));
    sink.add(feature(f::EDGES, [shape.start as usize, end, size]));
    if shape.unspaced == 0 {
        sink.add(feature(
            f::STOPS,
            [
                regime,
                b::STOPS.of(percent(u32::from(shape.stops), words)),
                size,
            ],
        ));
        sink.add(feature(f::CAPS, [share(shape.caps), size]));
        sink.add(feature(f::UPPERS, [share(shape.uppers), size]));
        sink.add(feature(
            f::LETTERS,
            [
                b::LETTERS.of(shape.chars.saturating_mul(10) / words.max(1)),
                size,
            ],
        ));
    }
    sink.add(feature(f::NUMBERS, [share(shape.numbers), size]));
    let dates = if shape.dates > 0 {
        shape.dates.saturating_add(shape.numbers).min(shape.words)
    } else {
        0
    };
    sink.add(feature(f::DATES, [share(dates), size]));
    sink.add(feature(f::COMMAS, [few(shape.commas), size]));
    sink.add(feature(f::SENTENCES, [few(shape.sentences), size]));
    sink.add(feature(f::SEPARATORS, [few(shape.separators), size]));
    sink.add(feature(f::QUOTES, [few(shape.quotes), size]));
    sink.add(feature(f::LINKS, [some(shape.links), size]));
    sink.add(feature(f::GLUED, [some(shape.glued), size]));
    sink.add(feature(f::BRACKETS, [some(shape.brackets), size]));
    sink.add(feature(f::SYMBOLS, [few(shape.symbols), size]));
    sink.add(feature(f::COLONS, [some(shape.colons), size]));
    sink.add(feature(f::LEADS, [shape.lead as usize, size, end]));
    sink.add(feature(f::HANGS, [usize::from(shape.hangs), size]));
    sink.add(feature(
        f::REPEATS,
        [b::REPEATS.of(u32::from(block.repeats)), size],
    ));
    let title = if block.title_share > 100 {
        0
    } else {
        u32::from(block.title_share) + 1
    };
    sink.add(feature(f::TITLE, [b::TITLE.of(title), size]));
    sink.add(feature(f::TITLE_WORDS, [few(block.title_words), size]));
    if block.hits.len == 0 {
        sink.add(feature(
            f::NO_HIT,
            [b::FURNITURE.of(document.facts.furniture), size],
        ));
    }
}

/// What stands around the block, and where it stands.
fn place(document: &Document, windows: &Windows, at: usize, sink: &mut impl Sink) {
    let facts = &document.facts;
    let blocks = &document.blocks;
    let block = &blocks[at];
    let kind = block.kind as usize;
    let regime = facts.regime as usize;
    let count = blocks.len();
    let said = |at: Option<usize>| {
        at.and_then(|at| blocks.get(at))
            .map_or(0, |block| usize::from(block.said))
    };

    let gap_after = blocks.get(at + 1).is_some_and(|next| next.gap);
    sink.add(feature(
        f::GAPS,
        [
            usize::from(facts.gaps),
            usize::from(block.gap),
            usize::from(gap_after),
            kind,
        ],
    ));
    let (before, after) = (document.kind(at, -1), document.kind(at, 1));
    sink.add(feature(
        f::NEIGHBOURS,
        [before as usize, kind, after as usize],
    ));
    sink.add(feature(f::BEFORE2, [document.kind(at, -2) as usize, kind]));
    sink.add(feature(f::AFTER2, [document.kind(at, 2) as usize, kind]));
    sink.add(feature(f::NEAR, [windows.density(at, 2), kind]));
    sink.add(feature(f::AROUND, [regime, windows.density(at, 6), kind]));
    sink.add(feature(f::WIDE, [windows.density(at, 20), kind]));
    let prose_before = match at.checked_sub(1).map_or(0, |at| windows.last_prose[at]) {
        0 => u32::MAX,
        last => at as u32 + 1 - last,
    };
    let prose_after = match windows.next_prose.get(at + 1).copied().unwrap_or(0) {
        0 => u32::MAX,
        next => next - 1 - at as u32,
    };
    sink.add(feature(
        f::PROSE_BEFORE,
        [regime, b::DISTANCE.of(prose_before), kind],
    ));
    sink.add(feature(
        f::PROSE_AFTER,
        [regime, b::DISTANCE.of(prose_after), kind],
    ));
    sink.add(feature(
        f::FROM_START,
        [regime, b::INDEX.of(at as u32), kind],
    ));
    sink.add(feature(
        f::FROM_END,
        [regime, b::INDEX.of((count - 1 - at) as u32), kind],
    ));
    sink.add(feature(f::TENTH, [at * 10 / count, kind]));
    let passed = permille(windows.prose[at], facts.prose);
    sink.add(feature(f::PASSED, [b::PASSED.of(passed), kind]));
    let prose = b::PROSE.of(percent(facts.prose, facts.words));
    let furniture = b::FURNITURE.of(facts.furniture);
    sink.add(feature(f::PROSE, [prose, kind]));
    sink.add(feature(f::FURNITURE, [furniture, kind]));
    sink.add(feature(f::REGIME, [furniture, prose]));
    sink.add(feature(f::TOTAL, [b::TOTAL.of(facts.words), kind]));
    let indent = match (facts.indented, block.shape.indent, facts.indent) {
        (false, ..) => 0,
        (true, own, most) if own < most => 1,
        (true, own, most) if own == most => 2,
        (true, own, most) if own < most.saturating_add(6) => 3,
        _ => 4,
    };
    sink.add(feature(f::INDENT, [indent, kind]));
    sink.add(feature(
        f::HEADLINE,
        [regime, place_of(facts.headline, at), kind],
    ));
    sink.add(feature(f::HITS_BEFORE, [said(at.checked_sub(1)), kind]));
    sink.add(feature(f::HITS_AFTER, [said(Some(at + 1)), kind]));
    let (near, _) = Windows::around(&windows.hits, at, 3);
    let (wide, _) = Windows::around(&windows.hits, at, 10);
    let (threads, _) = Windows::around(&windows.threads, at, 6);
    let (links, _) = Windows::around(&windows.links, at, 5);
    sink.add(feature(f::THREAD_NEAR, [b::FEW.of(threads), kind]));
    sink.add(feature(f::LINKS_NEAR, [b::FEW.of(links), kind]));
    sink.add(feature(
        f::BYLINE,
        [b::REACH.of(u32::from(block.byline)), kind],
    ));
    sink.add(feature(f::HITS_NEAR, [b::FEW.of(near), kind]));
    sink.add(feature(f::HITS_WIDE, [b::FURNITURE.of(wide), kind]));
    sink.add(feature(
        f::HEADER,
        [b::REACH.of(u32::from(block.reach)), kind],
    ));
    sink.add(feature(
        f::THREAD,
        [b::REACH.of(u32::from(block.thread)), kind],
    ));
}

fn place_of(headline: Option<u32>, at: usize) -> usize {
    let Some(headline) = headline else { return 0 };
    match at as i64 - i64::from(headline) {
        ..=-1 => 1,
        0 => 2,
        1 => 3,
        2..=3 => 4,
        4..=8 => 5,
        9..=30 => 6,
        _ => 7,
    }
}

/// `part` of `whole` in thousandths, 1000 only for the whole.
pub(crate) fn permille(part: u32, whole: u32) -> u32 {
    if whole == 0 {
        return 0;
    }
    let exact = match part.checked_mul(1000) {
        Some(part) => part / whole,
        None => (u64::from(part) * 1000 / u64::from(whole)) as u32,
    };
    if part > 0 {
        exact.max(1)
    } else {
        0
    }
}
