//! What stands twice is furniture.
//!
//! A menu is there for wide and for narrow screens, a share bar above and below the article, a
//! caption beside its picture and in its description. Body text says a thing once.

use crate::document::Block;

/// Counts for every block how many blocks of the text say the same, by their keys. `slots` is working memory.
pub(crate) fn count(blocks: &mut [Block], keys: &[u64], slots: &mut Vec<u32>) {
    // A third of the slots stays free.
    let size = blocks.len() * 3 / 2 + 1;
    slots.clear();
    slots.reserve_exact(size);
    slots.resize(size, 0);
    for at in 0..blocks.len() {
        let first = first(keys, at, slots);
        blocks[at].repeats = 0;
        blocks[first].repeats = blocks[first].repeats.saturating_add(1);
    }
    for at in 0..blocks.len() {
        if blocks[at].repeats == 0 {
            blocks[at].repeats = blocks[first(keys, at, slots)].repeats;
        }
    }
}

/// The first block that says the same as block `at`: open addressing by the key of a block. A slot
/// holds the number of the first block with its key plus one, and 0 if it is free.
#[inline]
fn first(keys: &[u64], at: usize, slots: &mut [u32]) -> usize {
    let key = keys[at];
    // A key of several tokens is mixed, that of a paragraph which was joined is not quite.
    let mixed = u64::from((key ^ key >> 29) as u32);
    let mut slot = ((mixed * slots.len() as u64) >> 32) as usize;
    loop {
        match slots[slot] {
            0 => {
                slots[slot] = at as u32 + 1;
                return at;
            }
            known if keys[known as usize - 1] == key => return known as usize - 1,
            _ if slot + 1 == slots.len() => slot = 0,
            _ => slot += 1,
        }
    }
}
