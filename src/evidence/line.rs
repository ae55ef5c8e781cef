//! First evidence: how a block looks, what its rules say, and what stands around it.

use super::buckets::{self as b, percent};
use super::bundles as g;
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
    looks(document, block, sink);
    of_kind(document, block.kind, sink);
    around(document, windows, at, sink);
}

/// What the block looks like and which cues it has, whatever the text around it.
pub(crate) fn looks(document: &Document, block: &Block, sink: &mut impl Sink) {
    let shape = &block.shape;
    let words = u32::from(shape.words);
    let size = b::SIZE.of(words);
    let share = |part: u16| b::SHARE.of(percent(u32::from(part), words));
    let few = |count: u8| b::FEW.of(u32::from(count));
    let some = |count: u8| b::SOME.of(u32::from(count));
    let (start, end, lead) = (
        shape.start as usize,
        shape.end as usize,
        shape.lead as usize,
    );
    sink.add_bundle(g::EDGES, [start, end, size, lead]);
    if shape.unspaced == 0 {
        sink.add_bundle(g::CAPITALS, [share(shape.caps), share(shape.uppers), size]);
        let letters = shape.chars.saturating_mul(10) / words.max(1);
        sink.add(feature(f::LETTERS, [b::LETTERS.of(letters), size]));
    }
    let dates = if shape.dates > 0 {
        shape.dates.saturating_add(shape.numbers).min(shape.words)
    } else {
        0
    };
    sink.add_bundle(g::NUMBERS, [share(shape.numbers), share(dates), size]);
    sink.add_bundle(g::MARKS, [few(shape.commas), few(shape.sentences), size]);
    sink.add_bundle(
        g::SIGNS,
        [
            few(shape.separators),
            few(shape.quotes),
            few(shape.symbols),
            size,
        ],
    );
    sink.add_bundle(
        g::TRACES,
        [
            some(shape.links),
            some(shape.glued),
            some(shape.brackets),
            some(shape.colons),
            usize::from(shape.hangs),
            size,
        ],
    );
    for &cue in document.cues[block.cues.range()].iter().take(MOST_CUES) {
        sink.add_cue(cue);
    }
}

/// What the text as a whole says of a block of this kind.
pub(crate) fn of_kind(document: &Document, kind: Kind, sink: &mut impl Sink) {
    let facts = &document.facts;
    let kind = kind as usize;
    let prose = b::PROSE.of(percent(facts.prose, facts.words));
    let furniture = b::FURNITURE.of(facts.furniture);
    sink.add(feature(f::PROSE, [prose, kind]));
    sink.add(feature(f::FURNITURE, [furniture, kind]));
    sink.add(feature(f::REGIME, [furniture, prose]));
    sink.add(feature(f::TOTAL, [b::TOTAL.of(facts.words), kind]));
}

/// What stands around the block, where it stands, and which rules hit it.
pub(crate) fn around(document: &Document, windows: &Windows, at: usize, sink: &mut impl Sink) {
    in_text(document, &document.blocks[at], sink);
    place(document, windows, at, sink);
    rules(document, windows, at, sink);
}

/// What the block looks like in this text.
fn in_text(document: &Document, block: &Block, sink: &mut impl Sink) {
    let shape = &block.shape;
    let words = u32::from(shape.words);
    let size = b::SIZE.of(words);
    let regime = document.facts.regime as usize;
    sink.add(feature(
        f::LENGTH,
        [regime, b::WORDS.of(words), shape.end as usize],
    ));
    if shape.unspaced == 0 {
        let stops = b::STOPS.of(percent(u32::from(shape.stops), words));
        sink.add(feature(f::STOPS, [regime, stops, size]));
    }
    let title = if block.title_share > 100 {
        0
    } else {
        u32::from(block.title_share) + 1
    };
    sink.add_bundle(
        g::SAID_BEFORE,
        [
            b::REPEATS.of(u32::from(block.repeats)),
            b::TITLE.of(title),
            b::FEW.of(u32::from(block.title_words)),
            size,
        ],
    );
    if block.hits.len == 0 {
        let furniture = b::FURNITURE.of(document.facts.furniture);
        sink.add(feature(f::NO_HIT, [furniture, size]));
    }
}

/// Where the block stands.
fn place(document: &Document, windows: &Windows, at: usize, sink: &mut impl Sink) {
    let facts = &document.facts;
    let blocks = &document.blocks;
    let block = &blocks[at];
    let kind = block.kind as usize;
    let regime = facts.regime as usize;
    let count = blocks.len();
    let next = blocks.get(at + 1);
    sink.add(feature(
        f::GAPS,
        [
            usize::from(facts.gaps),
            usize::from(block.gap),
            usize::from(next.is_some_and(|next| next.gap)),
            kind,
        ],
    ));
    let near = |offset| document.kind(at, offset) as usize;
    sink.add(feature(f::NEIGHBOURS, [near(-1), kind, near(1)]));
    sink.add_bundle(g::TWO_AWAY, [near(-2), near(2), kind]);
    sink.add_bundle(
        g::DENSITY,
        [windows.density(at, 2), windows.density(at, 20), kind],
    );
    sink.add(feature(f::AROUND, [regime, windows.density(at, 6), kind]));
    let prose_before = match at.checked_sub(1).map_or(0, |at| windows.last_prose[at]) {
        0 => u32::MAX,
        last => at as u32 + 1 - last,
    };
    let prose_after = match windows.next_prose.get(at + 1).copied().unwrap_or(0) {
        0 => u32::MAX,
        next => next - 1 - at as u32,
    };
    sink.add_bundle(
        g::PROSE,
        [
            regime,
            b::DISTANCE.of(prose_before),
            b::DISTANCE.of(prose_after),
            kind,
        ],
    );
    sink.add_bundle(
        g::INDEX,
        [
            regime,
            b::INDEX.of(at as u32),
            b::INDEX.of((count - 1 - at) as u32),
            kind,
        ],
    );
    let passed = b::PASSED.of(permille(windows.prose[at], facts.prose));
    sink.add_bundle(g::WAY, [at * 10 / count, passed, kind]);
    let indent = match (facts.indented, block.shape.indent, facts.indent) {
        (false, ..) => 0,
        (true, own, most) if own < most => 1,
        (true, own, most) if own == most => 2,
        (true, own, most) if own < most.saturating_add(6) => 3,
        _ => 4,
    };
    sink.add_bundle(
        g::HEADLINE,
        [regime, place_of(facts.headline, at), indent, kind],
    );
}

/// What rules say of the block and of those around it.
fn rules(document: &Document, windows: &Windows, at: usize, sink: &mut impl Sink) {
    let blocks = &document.blocks;
    let block = &blocks[at];
    let kind = block.kind as usize;
    let said = |at: Option<usize>| {
        at.and_then(|at| blocks.get(at))
            .map_or(0, |block| usize::from(block.said))
    };
    sink.add_bundle(
        g::SAID_BESIDE,
        [said(at.checked_sub(1)), said(Some(at + 1)), kind],
    );
    let few = |sums, reach| b::FEW.of(Windows::around(sums, at, reach).0);
    sink.add_bundle(
        g::RULES_NEAR,
        [
            few(&windows.threads, 6),
            few(&windows.links, 5),
            few(&windows.hits, 3),
            kind,
        ],
    );
    let (wide, _) = Windows::around(&windows.hits, at, 10);
    let reach = |distance: u8| b::REACH.of(u32::from(distance));
    sink.add_bundle(
        g::RULES_WIDE,
        [b::FURNITURE.of(wide), reach(block.byline), kind],
    );
    sink.add_bundle(g::HEADERS, [reach(block.reach), reach(block.thread), kind]);
    for &rule in document.hits[block.hits.range()]
        .iter()
        .filter(|&&rule| rule != NO_RULE)
    {
        sink.add_rule(rule);
    }
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
