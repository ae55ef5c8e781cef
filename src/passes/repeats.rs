//! What stands twice is furniture.
//!
//! A menu is there for wide and for narrow screens, a share bar above and below the article, a
//! caption beside its picture and in its description. Body text says a thing once.

use crate::document::Block;

/// Finds the blocks that say the same: open addressing by the key of a block. A slot holds the number
/// of the first block with its key plus one, and 0 if it is free.
#[derive(Debug, Default)]
pub(crate) struct Repeats {
    slots: Vec<u32>,
}

impl Repeats {
    /// Counts for every block how many blocks of the text say the same.
    pub(crate) fn count(&mut self, blocks: &mut [Block]) {
        let size = (blocks.len() * 2).next_power_of_two();
        self.slots.clear();
        self.slots.reserve_exact(size);
        self.slots.resize(size, 0);
        for at in 0..blocks.len() {
            let first = self.first(blocks, at);
            blocks[at].repeats = 0;
            blocks[first].repeats = blocks[first].repeats.saturating_add(1);
        }
        for at in 0..blocks.len() {
            if blocks[at].repeats == 0 {
                blocks[at].repeats = blocks[self.first(blocks, at)].repeats;
            }
        }
    }

    /// The first block that says the same as block `at`.
    #[inline]
    fn first(&mut self, blocks: &[Block], at: usize) -> usize {
        let key = blocks[at].key;
        let mask = self.slots.len() - 1;
        // A key of several tokens is mixed, that of a paragraph which was joined is not quite.
        let mut slot = (key ^ key >> 29) as usize & mask;
        loop {
            match self.slots[slot] {
                0 => {
                    self.slots[slot] = at as u32 + 1;
                    return at;
                }
                known if blocks[known as usize - 1].key == key => return known as usize - 1,
                _ => slot = (slot + 1) & mask,
            }
        }
    }
}
