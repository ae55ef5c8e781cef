//! What stands twice is furniture.
//!
//! A menu is there for wide and for narrow screens, a share bar above and below the article, a
//! caption beside its picture and in its description. Body text says a thing once.

use crate::document::Block;

/// Counts for every block how many blocks of the text say the same.
pub(crate) fn count(blocks: &mut [Block], keys: &mut Vec<(u64, u32)>) {
    keys.clear();
    keys.reserve_exact(blocks.len());
    keys.extend(
        blocks
            .iter()
            .enumerate()
            .map(|(at, block)| (block.key, at as u32)),
    );
    keys.sort_unstable();
    for group in keys.chunk_by(|a, b| a.0 == b.0) {
        let repeats = u8::try_from(group.len()).unwrap_or(u8::MAX);
        for &(_, at) in group {
            blocks[at as usize].repeats = repeats;
        }
    }
}
