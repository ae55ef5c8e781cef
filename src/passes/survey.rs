//! Facts about a text as a whole, before anything is judged.

use crate::document::{Block, Document, Regime};
use crate::evidence::buckets::{percent, LINKS};
use crate::links::Scrap;
use crate::outline::AnyLinks;
use crate::passes::unlisted;
use crate::rules;

/// Rules with at most this many points in the catalogue distinguish a page from an article.
const FURNITURE: i16 = -180;

/// Whether one of the hits is a rule for boilerplate that only a page contains; `points` are those
/// of all rules of the catalogue.
#[inline]
pub(crate) fn is_furniture(hits: &[u16], points: &[i16]) -> bool {
    hits.iter()
        .filter_map(|&rule| points.get(usize::from(rule)))
        .any(|&points| points <= FURNITURE)
}

/// Collects the facts about the text.
pub(crate) fn survey(document: &mut Document) {
    let Document {
        blocks,
        hits,
        facts,
        unlisted: is_unlisted,
        ..
    } = document;
    let points = rules::points();
    let (mut gaps, mut any_links, mut links) = (0_usize, AnyLinks::default(), 0_u32);
    // The deepest indentation of prose.
    let mut deepest = 0;
    for block in &*blocks {
        let words = u32::from(block.shape.words);
        facts.words = facts.words.saturating_add(words);
        if block.kind.is_prose() {
            facts.prose = facts.prose.saturating_add(words);
            deepest = deepest.max(block.shape.indent);
        }
        facts.indented |= block.shape.indent > 1;
        // Tags say which tool wrote the text, and nothing about the text.
        let is_furniture =
            is_furniture(&hits[block.hits.range()], points) && block.shape.scrap() != Scrap::Tags;
        facts.furniture += u32::from(is_furniture);
        gaps += usize::from(block.gap);
        any_links.add(&block.shape);
        links += u32::from(block.shape.is_link());
    }
    if *is_unlisted {
        facts.furniture += unlisted::furniture(blocks);
    }
    let prose = percent(facts.prose, facts.words);
    facts.regime = Regime::of(facts.furniture, blocks.len() as u32, prose);
    facts.gaps = match gaps * 100 / blocks.len().max(1) {
        0 => 0,
        1..=49 => 1,
        _ => 2,
    };
    facts.has_tags = any_links.has_tags();
    if any_links.has_links() {
        facts.links = LINKS.of(percent(links, blocks.len() as u32)) as u8 + 1;
    }
    facts.indent = indent(blocks, deepest);
}

/// The indentation of most prose, which is at most the `deepest`.
fn indent(blocks: &[Block], deepest: u8) -> u8 {
    if deepest == 0 {
        return 0;
    }
    let mut words = [0_u64; 256];
    for block in blocks.iter().filter(|block| block.kind.is_prose()) {
        words[usize::from(block.shape.indent)] += u64::from(block.shape.words);
    }
    (0..=deepest)
        .max_by_key(|&indent| (words[usize::from(indent)], u8::MAX - indent))
        .unwrap_or(0)
}
