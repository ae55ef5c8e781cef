//! The page's title, found again as the headline.
//!
//! The first line of most dumps is the title of the page: the headline and the site's name.
//! Where the same words stand again, further down and just before prose, the article begins.
//! In what an extractor leaves, the first line often is the headline itself.

use crate::document::{Block, Document, Kind};
use crate::evidence::context::Context;

/// A title has at most this many words.
const MAX_WORDS: u16 = 40;
/// The title stands among the first blocks of this number that have three words.
const FIRST: usize = 3;

// What the headline has of the title, and where it stands: set by hand.

/// The title has so many words, and so many of them carry meaning; one that has fewer ("Home") tells nothing.
const TITLE_WORDS: u16 = 3;
const MEANINGFUL: u32 = 2;
/// The headline has so many words.
const HEADLINE_WORDS: u16 = 2;
/// So many percent of the headline's words stand in the title, which has the site's name besides …
const LEAST_SHARE: usize = 60;
/// … and so many percent of the title's in the headline: sites cut the one or the other short.
const LEAST_COVER: usize = 40;
/// So many words of prose before a line show that the article has begun.
const BEGUN: u32 = 60;
/// What no cover outweighs: a copy before the article is better than any in it or below.
const BEFORE_BODY: u32 = 100;

/// Finds the title and the block that repeats it, and how much of the title each block shares.
/// The document's words have numbers already.
pub(crate) fn find(document: &mut Document, context: &mut Context) {
    let mut words = std::mem::take(&mut document.title);
    words.clear();
    for block in &mut document.blocks {
        block.title_share = 101;
        block.title_words = 0;
    }
    let Some(title) = document.blocks.iter().take(FIRST).position(|block| {
        (TITLE_WORDS..=MAX_WORDS).contains(&block.shape.words) && block.content.len >= MEANINGFUL
    }) else {
        document.title = words;
        context.mark(&[]);
        return;
    };
    words.extend_from_slice(&document.content[document.blocks[title].content.range()]);
    words.sort_unstable();
    words.dedup();
    context.mark(&words);
    let mut best: Option<(u32, usize)> = None;
    let mut prose_seen = 0_u32;
    for at in 0..document.blocks.len() {
        let block = &document.blocks[at];
        let (shared, share) = shared(document, context, block);
        let cover = shared * 100 / words.len();
        let is_short = (HEADLINE_WORDS..=MAX_WORDS).contains(&block.shape.words);
        let is_copy = share >= LEAST_SHARE && cover >= LEAST_COVER;
        if at > title && is_short && is_copy && block.content.len >= MEANINGFUL {
            // Copies before the first prose are better than those in a list below it, and of
            // equal ones the last before prose is the headline.
            let has_begun = prose_seen >= BEGUN;
            let rank = cover.min(100) as u32 + if has_begun { 0 } else { BEFORE_BODY };
            if best.is_none_or(|(known, _)| rank > known || rank == known && !has_begun) {
                best = Some((rank, at));
            }
        }
        if block.kind >= Kind::Prose {
            prose_seen = prose_seen.saturating_add(u32::from(block.shape.words));
        }
        let block = &mut document.blocks[at];
        block.title_words = shared.min(255) as u8;
        block.title_share = share as u8;
    }
    // It does not repeat itself.
    document.blocks[title].title_words = 0;
    document.title = words;
    document.facts.headline = best.map(|(_, at)| at as u32);
}

/// How many of the title's words a block has, and percent of its own.
#[inline]
fn shared(document: &Document, context: &Context, block: &Block) -> (usize, usize) {
    let own = &document.content[block.content.range()];
    let is_shared = |&&word: &&u32| context.in_title(word) > 0;
    let shared = own.iter().filter(is_shared).count();
    (
        shared,
        if shared == 0 {
            0
        } else {
            shared * 100 / own.len()
        },
    )
}

/// Notes how much of the title, which was found elsewhere, block `at` shares.
pub(crate) fn share(document: &mut Document, context: &Context, at: usize) {
    let (shared, share) = shared(document, context, &document.blocks[at]);
    let has_title = !document.title.is_empty();
    let block = &mut document.blocks[at];
    block.title_words = shared.min(255) as u8;
    block.title_share = if has_title { share as u8 } else { 101 };
}
