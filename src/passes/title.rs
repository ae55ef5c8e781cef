//! The page's title, repeated as the headline.
//!
//! The first line of most dumps is the title of the page: the headline and the site's name. Where the same words occur
//! again, further down and just before prose, the article begins. In what an extractor leaves, the first line often is
//! the headline itself.

use crate::document::{Block, Document, Kind};
use crate::evidence::context::Context;

/// Maximum number of words in a title.
const MAX_WORDS: u16 = 40;
/// The title is among this many blocks at the start of the text.
const FIRST: usize = 3;

// What a headline shares with the title, and where it is: set by hand.

/// Minimum number of words in a title; one with fewer ("Home") shows nothing.
const TITLE_WORDS: u16 = 3;
/// Minimum number of words that carry meaning, in a title and in a headline.
const MEANINGFUL: u32 = 2;
/// Minimum number of words in a headline.
const HEADLINE_WORDS: u16 = 2;
/// Minimum percentage of the headline's words that are in the title, which also has the site's name.
const LEAST_SHARE: usize = 60;
/// Minimum percentage of the title's words that are in the headline: sites truncate either of them.
const LEAST_COVER: usize = 40;
/// Number of words of prose before a line which show that the article has begun.
const BEGUN: u32 = 60;
/// Points of a copy before the article: more than any cover, so that it is better than any copy inside or below the
/// article.
const BEFORE_BODY: u32 = 100;

/// Finds the title and the block that repeats it, and how much of the title each block shares. The document's words are
/// numbered already.
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
            // Copies before the first prose are better than those in a list below it, and of equal ones the last before
            // prose is the headline.
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
    // The title does not repeat itself.
    document.blocks[title].title_words = 0;
    document.title = words;
    document.facts.headline = best.map(|(_, at)| at as u32);
}

/// How many of the title's words a block has, and what percentage of its own words they are.
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

/// Records how much of the title, which was found elsewhere, block `at` shares.
pub(crate) fn share(document: &mut Document, context: &Context, at: usize) {
    let (shared, share) = shared(document, context, &document.blocks[at]);
    let has_title = !document.title.is_empty();
    let block = &mut document.blocks[at];
    block.title_words = shared.min(255) as u8;
    block.title_share = if has_title { share as u8 } else { 101 };
}
