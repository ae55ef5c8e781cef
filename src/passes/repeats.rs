//! Repeated lines are boilerplate.
//!
//! A page has its menu once for wide and once for narrow screens, a share bar above and below the article, a caption
//! beside a picture and in its description. Body text says a thing once.

use std::ops::Range;

use crate::document::Block;

/// Counts for every block how many blocks of the text say the same, by their keys. `slots` is working memory.
pub(crate) fn count(blocks: &mut [Block], keys: &[u64], slots: &mut Vec<u32>) {
    count_around(blocks, keys, 0..0, slots);
}

/// Makes empty slots for this number of blocks.
pub(crate) fn make_room(slots: &mut Vec<u32>, blocks: usize) {
    // A third of the slots stays free.
    let size = blocks * 3 / 2 + 1;
    slots.clear();
    slots.reserve_exact(size);
    slots.resize(size, 0);
}

/// Counts the same for the blocks around the `core`, whose own blocks were counted separately.
pub(crate) fn count_around(
    blocks: &mut [Block],
    keys: &[u64],
    core: Range<usize>,
    slots: &mut Vec<u32>,
) {
    let ends = || (0..core.start).chain(core.end..keys.len());
    make_room(slots, ends().count());
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

/// The first block among those looked up that says the same as block `at`; this may be `at` itself.
#[inline]
pub(crate) fn first(keys: &[u64], at: usize, slots: &mut [u32]) -> usize {
    let Some(slot) = slot(keys, at, slots) else {
        return at;
    };
    if slots[slot] == 0 {
        slots[slot] = at as u32 + 1;
    }
    slots[slot] as usize - 1
}

/// The first block among those in the slots that says the same as block `at`.
#[inline]
fn known(keys: &[u64], at: usize, slots: &[u32]) -> Option<usize> {
    (slots[slot(keys, at, slots)?] as usize).checked_sub(1)
}

/// Maximum number of slots that are searched before a block is treated as unique. While a third of the slots are free,
/// keys that were not chosen for this purpose never need so many (one in 10¹⁶). But the hash is known, and lines whose
/// keys all want the same slots must not take quadratic time.
const MOST_LOOKS: usize = 512;

/// The slot for the key of block `at`, by open addressing. A slot holds the index of the first block with its key plus
/// one, and 0 if it is free.
#[inline]
fn slot(keys: &[u64], at: usize, slots: &[u32]) -> Option<usize> {
    let key = keys[at];
    // A key of several tokens is well mixed, but that of a joined paragraph not quite.
    let mixed = u64::from((key ^ key >> 29) as u32);
    let mut slot = ((mixed * slots.len() as u64) >> 32) as usize;
    for _ in 0..MOST_LOOKS {
        match slots[slot] {
            0 => return Some(slot),
            known if keys[known as usize - 1] == key => return Some(slot),
            _ if slot + 1 == slots.len() => slot = 0,
            _ => slot += 1,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    fn repeats_of(keys: &[u64]) -> Vec<u8> {
        let mut blocks = vec![Block::default(); keys.len()];
        count(&mut blocks, keys, &mut Vec::new());
        blocks.iter().map(|block| block.repeats).collect()
    }

    #[test]
    fn equal_keys_are_counted() {
        assert_eq!(repeats_of(&[7, 1 << 40, 7, 0, 7]), [3, 1, 3, 1, 3]);
        assert_eq!(repeats_of(&[]), []);
    }

    /// 64 times as many keys take 64 times as long. They may take eight times as long as that, since other programs may
    /// interfere; in quadratic time it would be 64 times as long.
    #[test]
    fn keys_that_want_the_same_slots_take_no_longer() {
        let time = |count: u64| {
            // The lower half, which chooses the slot, is the same in all.
            let keys: Vec<u64> = (1..=count)
                .map(|at| (at << 33) | (((at << 33) >> 29) & 0xFFFF_FFFF))
                .collect();
            let start = Instant::now();
            let repeats = repeats_of(&keys);
            let time = start.elapsed();
            assert!(repeats.iter().all(|&repeats| repeats == 1));
            time
        };
        let best = |count| (0..8).map(|_| time(count)).min();
        let (few, many) = (best(2_000), best(128_000));
        assert!(many < few.map(|few| few * 64 * 8), "{few:?}, then {many:?}");
    }
}
