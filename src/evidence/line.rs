//! First evidence: how a block looks, what its rules say, and what is around it.

use super::buckets::{self as b, percent};
use super::bundles as g;
use super::families::{self as f, feature};
use super::windows::{Around, Windows};
use super::Sink;
use crate::document::{Block, Document, Kind, MOST_CUES, NO_RULE};
use crate::lines::Shape;

/// Lists the features of block `at` that need no decision about the text, whose shapes must have
/// been kept.
pub(crate) fn list(document: &Document, windows: &Windows, at: usize, sink: &mut impl Sink) {
    let block = &document.blocks[at];
    looks(&document.shapes[at], &document.cues[block.cues()], sink);
    of_kind(document, block.kind, sink);
    around(document, windows, at, sink);
}

/// Lists how the block looks and which cues it has, independently of the text around it.
#[inline(always)]
pub(crate) fn looks(shape: &Shape, cues: &[u16], sink: &mut impl Sink) {
    let words = u32::from(shape.words);
    let size = b::SIZE.of(words);
    let tokens = u32::from(shape.tokens);
    let share = |part: u16| b::SHARE.of(percent(u32::from(part), tokens));
    let few = |count: u8| b::FEW.of(u32::from(count));
    let some = |count: u8| b::SOME.of(u32::from(count));
    let (start, end, lead) = (
        shape.start as usize,
        shape.end as usize,
        shape.lead as usize,
    );
    sink.add_bundle(g::EDGES, [size, start, end, lead]);
    if shape.unspaced == 0 {
        sink.add_bundle(g::CAPITALS, [size, share(shape.caps), share(shape.uppers)]);
        let letters = shape.chars.saturating_mul(10) / tokens.max(1);
        sink.add_bundle(g::LETTERS, [size, b::LETTERS.of(letters)]);
    }
    let dates = if shape.dates > 0 {
        shape.dates.saturating_add(shape.numbers).min(shape.tokens)
    } else {
        0
    };
    sink.add_bundle(g::NUMBERS, [size, share(shape.numbers), share(dates)]);
    sink.add_bundle(g::MARKS, [size, few(shape.commas), few(shape.sentences)]);
    sink.add_bundle(
        g::SIGNS,
        [
            size,
            few(shape.separators),
            few(shape.quotes),
            few(shape.symbols),
        ],
    );
    sink.add_bundle(
        g::TRACES,
        [
            size,
            some(shape.links),
            some(shape.glued),
            some(shape.brackets),
            some(shape.colons),
            usize::from(shape.hangs),
        ],
    );
    sink.add_cues(&cues[..cues.len().min(MOST_CUES)]);
}

/// Lists what the text as a whole says of a block of this kind.
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

/// Lists what is around the block, where it is, and which rules hit it.
#[inline(always)]
pub(crate) fn around(document: &Document, windows: &Windows, at: usize, sink: &mut impl Sink) {
    let near = windows.around(at);
    in_text(document, &document.blocks[at], sink);
    place(document, &near, at, sink);
    rules(document, &near, at, sink);
    if document.facts.links > 0 {
        links(document, at, sink);
    }
}

/// Lists how the block looks in this text.
#[inline(always)]
fn in_text(document: &Document, block: &Block, sink: &mut impl Sink) {
    let shape = &block.shape;
    let words = u32::from(shape.words);
    let size = usize::from(shape.size);
    let regime = document.facts.regime as usize;
    sink.add(feature(
        f::LENGTH,
        [regime, b::WORDS.of(words), shape.end as usize],
    ));
    if let Some(stops) = shape.stops.checked_sub(1) {
        sink.add_bundle(g::STOPS, [size, regime, stops.into()]);
    }
    let title = if block.title_share > 100 {
        0
    } else {
        u32::from(block.title_share) + 1
    };
    sink.add_bundle(
        g::SAID_BEFORE,
        [
            size,
            b::REPEATS.of(u32::from(block.repeats)),
            b::TITLE.of(title),
            b::FEW.of(u32::from(block.title_words)),
        ],
    );
    if block.said == 0 {
        let furniture = b::FURNITURE.of(document.facts.furniture);
        sink.add_bundle(g::NO_HIT, [size, furniture]);
    }
}

/// Lists where the block is.
#[inline(always)]
fn place(document: &Document, near: &Around, at: usize, sink: &mut impl Sink) {
    let facts = &document.facts;
    let count = document.blocks.len();
    let block = &document.blocks[at];
    let kind = block.kind as usize;
    let regime = facts.regime as usize;
    let kind_of = |offset| usize::from(near.row(offset).kind);
    sink.add_bundle(
        g::GAPS,
        [
            kind,
            usize::from(facts.gaps),
            usize::from(block.gap),
            usize::from(near.row(1).gap),
        ],
    );
    sink.add_bundle(g::NEIGHBOURS, [kind, kind_of(-1), kind_of(1)]);
    sink.add_bundle(g::TWO_AWAY, [kind, kind_of(-2), kind_of(2)]);
    let after = count - 1 - at;
    let within = |reach| at.min(reach) + after.min(reach);
    sink.add_bundle(
        g::DENSITY,
        [
            kind,
            near.density::<2>(within(2)),
            near.density::<20>(within(20)),
        ],
    );
    sink.add_bundle(g::AROUND, [kind, regime, near.density::<6>(within(6))]);
    let [since, until] = near.distances();
    sink.add_bundle(g::PROSE, [kind, regime, since, until]);
    sink.add_bundle(
        g::INDEX,
        [
            kind,
            regime,
            b::INDEX.of(at as u32),
            b::INDEX.of(after as u32),
        ],
    );
    let passed = usize::from(near.row(0).passed);
    sink.add_bundle(g::WAY, [kind, tenth(at, count), passed]);
    let indent = match (facts.indented, block.shape.indent, facts.indent) {
        (false, ..) => 0,
        (true, own, most) if own < most => 1,
        (true, own, most) if own == most => 2,
        (true, own, most) if own < most.saturating_add(6) => 3,
        _ => 4,
    };
    sink.add_bundle(
        g::HEADLINE,
        [kind, regime, place_of(facts.headline, at), indent],
    );
}

/// Which tenth of `count` blocks contains block `at`.
fn tenth(at: usize, count: usize) -> usize {
    match u32::try_from(at * 10) {
        // Dividing short numbers takes half the time.
        Ok(tenfold) => (tenfold / count as u32) as usize,
        Err(_) => at * 10 / count,
    }
}

/// Lists what rules say of the block and of those around it.
#[inline(always)]
fn rules(document: &Document, near: &Around, at: usize, sink: &mut impl Sink) {
    let block = &document.blocks[at];
    let kind = block.kind as usize;
    let said = |offset| usize::from(near.row(offset).said);
    sink.add_bundle(g::SAID_BESIDE, [kind, said(-1), said(1)]);
    sink.add_bundle(
        g::RULES_NEAR,
        [
            kind,
            b::FEW.of(near.threads(6)),
            b::FEW.of(near.links(5)),
            b::FEW.of(near.hits(3)),
        ],
    );
    let wide = b::FURNITURE.of(near.hits(10));
    let reach = |distance: u8| b::REACH.of(u32::from(distance));
    sink.add_bundle(g::RULES_WIDE, [kind, wide, reach(block.byline)]);
    sink.add_bundle(g::HEADERS, [kind, reach(block.reach), reach(block.thread)]);
    if block.said > 0 {
        let quoted = block.shape.is_quoted();
        sink.add(feature(
            f::SAID,
            [block.said.into(), block.shape.size.into(), quoted.into()],
        ));
    }
    for &rule in document.hits[block.hits.range()]
        .iter()
        .filter(|&&rule| rule != NO_RULE)
    {
        sink.add_rule(rule);
    }
}

/// Number of blocks on each side in which links are counted.
const LINKS_NEAR: usize = 3;

/// Lists the links in the block and around it. Few texts have any. About a block without words, they say nothing.
fn links(document: &Document, at: usize, sink: &mut impl Sink) {
    let Document { blocks, facts, .. } = document;
    if !blocks[at].shape.has_words() {
        return;
    }
    let kind = blocks[at].kind as usize;
    let of = |at: usize| {
        blocks
            .get(at)
            .map_or(0, |block| block.shape.linked().into())
    };
    let own = of(at);
    sink.add(feature(
        f::LINKED,
        [usize::from(facts.links) - 1, own, kind],
    ));
    let before = at.checked_sub(1).map_or(0, of);
    sink.add(feature(f::LINKED_BESIDE, [own, before, of(at + 1)]));
    let near = at.saturating_sub(LINKS_NEAR)..blocks.len().min(at + LINKS_NEAR + 1);
    let near = near.filter(|&other| other != at && blocks[other].shape.is_link());
    sink.add(feature(
        f::LINKED_NEAR,
        [own, b::FEW.of(near.count() as u32), kind],
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
