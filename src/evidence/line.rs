//! First evidence: how a block looks, what its rules say, and what stands around it.

use super::buckets::{self as b, percent};
use super::bundles as g;
use super::families::{self as f, feature};
use super::Sink;
use crate::document::{Block, Document, Kind, MOST_CUES, NO_RULE};
use crate::label::Label;

/// Sums over all blocks before each block, so that any window costs two look-ups. Those of blocks
/// wrap; no window holds so many.
#[derive(Debug, Default)]
pub(crate) struct Windows {
    /// Words that stand in prose.
    prose: Vec<u32>,
    /// Blocks hit by rules.
    hits: Vec<u8>,
    /// Blocks of a comment thread.
    threads: Vec<u8>,
    /// Blocks of navigation, related links and social buttons.
    links: Vec<u8>,
    /// Blocks since the last prose, [`FAR`] at most; 0 for none.
    since_prose: Vec<u8>,
    /// Blocks until the next prose.
    until_prose: Vec<u8>,
}

/// Prose farther away is as far.
const FAR: u8 = 200;

impl Windows {
    /// Room for a pass that is over before the windows are filled.
    pub(crate) fn room(&mut self) -> &mut Vec<u32> {
        &mut self.prose
    }

    pub(crate) fn fill(&mut self, blocks: &[Block]) {
        let Windows {
            prose,
            hits,
            threads,
            links,
            since_prose,
            until_prose,
        } = self;
        for sums in [&mut *hits, threads, links, since_prose, until_prose] {
            sums.clear();
            sums.reserve_exact(blocks.len() + 1);
        }
        prose.clear();
        prose.reserve_exact(blocks.len() + 1);
        let (mut words, mut hit, mut thread, mut link) = (0_u32, 0_u8, 0_u8, 0_u8);
        prose.push(0);
        hits.push(0);
        threads.push(0);
        links.push(0);
        let of = |label: Label| label as u8 + 1;
        let links_to = [Label::Navigation, Label::Related, Label::Social].map(of);
        let mut since = 0;
        for block in blocks {
            if block.kind.is_prose() {
                words = words.saturating_add(u32::from(block.shape.words));
            }
            hit = hit.wrapping_add(u8::from(block.hits.len > 0));
            thread = thread.wrapping_add(u8::from(block.said == of(Label::Comments)));
            link = link.wrapping_add(u8::from(links_to.contains(&block.said)));
            threads.push(thread);
            links.push(link);
            prose.push(words);
            hits.push(hit);
            since_prose.push(since);
            since = further(since, block);
        }
        until_prose.resize(blocks.len(), 0);
        let mut until = 0;
        for (distance, block) in until_prose.iter_mut().zip(blocks).rev() {
            *distance = until;
            until = further(until, block);
        }
    }

    /// Sum of `sums` over the blocks at most `reach` away from `at`, that block left out.
    fn around(sums: &[u8], at: usize, reach: usize) -> u32 {
        let (from, to) = Self::window(sums.len(), at, reach);
        let sum = sums[to].wrapping_sub(sums[from]);
        u32::from(sum.wrapping_sub(sums[at + 1].wrapping_sub(sums[at])))
    }

    /// The first block at most `reach` away, and the one after the last.
    fn window(sums: usize, at: usize, reach: usize) -> (usize, usize) {
        (at.saturating_sub(reach), (at + reach + 1).min(sums - 1))
    }

    /// Words of prose per block at most `REACH` away, that block, which has `own`, left out.
    #[inline]
    fn density<const REACH: usize>(&self, at: usize, own: u32) -> usize {
        let sums = &self.prose;
        let (from, to) = Self::window(sums.len(), at, REACH);
        let words = sums[to] - sums[from] - own;
        b::DENSITY.of(match to - from - 1 {
            0 => words,
            // Dividing by what is known takes less than half the time.
            count if count == 2 * REACH => words / (2 * REACH) as u32,
            count => words / count as u32,
        })
    }
}

/// The distance of prose from the block beside this one, where `distance` is that from this one.
fn further(distance: u8, block: &Block) -> u8 {
    match distance {
        _ if block.kind >= Kind::Prose => 1,
        0 => 0,
        near => (near + 1).min(FAR),
    }
}

/// A distance that the windows hold.
fn distance(blocks: u8) -> usize {
    b::DISTANCE.of(match blocks {
        0 => u32::MAX,
        near => u32::from(near),
    })
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
    for &cue in document.cues[block.cues()].iter().take(MOST_CUES) {
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
    let own = windows.prose[at + 1] - windows.prose[at];
    let near = |offset| document.kind(at, offset) as usize;
    sink.add(feature(f::NEIGHBOURS, [near(-1), kind, near(1)]));
    sink.add_bundle(g::TWO_AWAY, [near(-2), near(2), kind]);
    sink.add_bundle(
        g::DENSITY,
        [
            windows.density::<2>(at, own),
            windows.density::<20>(at, own),
            kind,
        ],
    );
    sink.add(feature(
        f::AROUND,
        [regime, windows.density::<6>(at, own), kind],
    ));
    sink.add_bundle(
        g::PROSE,
        [
            regime,
            distance(windows.since_prose[at]),
            distance(windows.until_prose[at]),
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
    let few = |sums, reach| b::FEW.of(Windows::around(sums, at, reach));
    sink.add_bundle(
        g::RULES_NEAR,
        [
            few(&windows.threads, 6),
            few(&windows.links, 5),
            few(&windows.hits, 3),
            kind,
        ],
    );
    let wide = Windows::around(&windows.hits, at, 10);
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
