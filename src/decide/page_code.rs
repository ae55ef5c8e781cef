//! Page code is removed.
//!
//! Its lines are found before anything is decided ([`page_code`](crate::passes::page_code)) and count as signs, so a
//! decision may keep them as it keeps an author's separators. Whatever was decided, this pass removes them.

use crate::document::{Document, Turn};

/// Removes the page code among the blocks that are judged now; `rules` sums the points of a block's hits.
pub(crate) fn remove(
    document: &mut Document,
    is_judged: impl Fn(usize) -> bool,
    rules: impl Fn(&[u16]) -> i32,
) {
    let Document { blocks, hits, .. } = document;
    for (at, block) in blocks.iter_mut().enumerate() {
        if block.shape.is_page_code() && is_judged(at) {
            block.turn = Turn::Certain;
            block.body = false;
            block.points = rules(&hits[block.hits.range()]);
        }
    }
}
