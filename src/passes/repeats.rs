//! What stands twice is furniture.
//!
//! A menu is there for wide and for narrow screens, a share bar above and below the article, a
//! caption beside its picture and in its description. Body text says a thing once.

use std::ops::Range;

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

/// Counts the same for the blocks around the `core`, for which it was counted by itself.
pub(crate) fn count_around(
    blocks: &mut [Block],
    keys: &[u64],
    core: Range<usize>,
    slots: &mut Vec<u32>,
) {
    let ends = || (0..core.start).chain(core.end..keys.len());
    slots.clear();
    slots.resize(ends().count() * 3 / 2 + 1, 0);
    for at in ends() {
        let first = first(keys, at, slots);
        blocks[at].repeats = 0;
        blocks[first].repeats = blocks[first].repeats.saturating_add(1);
    }
    for at in core.clone() {
        if let Some(first) = known(keys, at, slots) {
            blocks[first].repeats = blocks[first].repeats.saturating_add(1);
        }
    }
    for at in ends() {
        if blocks[at].repeats == 0 {
            blocks[at].repeats = blocks[first(keys, at, slots)].repeats;
        }
    }
}

/// The first block that says the same as block `at`, which may be it.
#[inline]
fn first(keys: &[u64], at: usize, slots: &mut [u32]) -> usize {
    let slot = slot(keys, at, slots);
    if slots[slot] == 0 {
        slots[slot] = at as u32 + 1;
    }
    slots[slot] as usize - 1
}

/// The first block among those in the slots that says the same as block `at`.
#[inline]
fn known(keys: &[u64], at: usize, slots: &[u32]) -> Option<usize> {
    (slots[slot(keys, at, slots)] as usize).checked_sub(1)
}

/// The slot for the key of block `at`: open addressing. A slot holds the number of the first block
/// with its key plus one, and 0 if it is free.
#[inline]
fn slot(keys: &[u64], at: usize, slots: &[u32]) -> usize {
    let key = keys[at];
    // A key of several tokens is mixed, that of a paragraph which was joined is not quite.
    let mixed = u64::from((key ^ key >> 29) as u32);
    let mut slot = ((mixed * slots.len() as u64) >> 32) as usize;
    loop {
        match slots[slot] {
            0 => return slot,
            known if keys[known as usize - 1] == key => return slot,
            _ if slot + 1 == slots.len() => slot = 0,
            _ => slot += 1,
        }
    }
}
