//! A hash table in which every key is found at the first look.
//!
//! Every word of a text is looked up, and where the loop over its words has to guess how many
//! slots to try, or whether to look at all, it guesses wrong often enough to cost more than the
//! look. So the slots are shared out when the table is filled: a key's lower bits choose a *step*, a
//! small number, and the two tell the key's slot, such that no two keys want the same. Asking takes
//! two loads and one comparison, whatever the answer is.

/// So many keys share a step, at most.
const KEYS_A_STEP: usize = 3;

/// A slot is eight bytes: the lower bits of the hash, and below them the value; 0 is free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Perfect<const VALUE_BITS: u32> {
    slots: Vec<u64>,
    steps: Vec<u8>,
}

/// The slot of a hash with this step, among so many. Any number will do, not only powers of two: a
/// table that is half empty takes twice the room in the fast memory.
#[inline]
fn slot(hash: u64, step: u8, slots: usize) -> usize {
    let place = hash.wrapping_mul(2 * u64::from(step) + 3) >> 32;
    ((place * slots as u64) >> 32) as usize
}

impl<const VALUE_BITS: u32> Perfect<VALUE_BITS> {
    /// A table with a value, which is not 0, for each hash, which stands there once.
    pub(crate) fn new(entries: &[(u64, u32)]) -> Self {
        let mut size = entries.len() + entries.len() / 4 + 1;
        loop {
            if let Some(table) = Self::of_size(entries, size) {
                return table;
            }
            size += size / 4 + 1;
        }
    }

    /// The same with so many slots; `None` if some keys find no step.
    fn of_size(entries: &[(u64, u32)], size: usize) -> Option<Self> {
        let steps = entries.len().div_ceil(KEYS_A_STEP).next_power_of_two();
        let mut sharing: Vec<Vec<(u64, u32)>> = vec![Vec::new(); steps];
        for &(hash, value) in entries {
            sharing[hash as usize & (steps - 1)].push((hash, value));
        }
        // Where many keys share a step, few steps will do, and all slots should be free yet.
        let mut order: Vec<usize> = (0..steps).collect();
        order.sort_by_key(|&at| (usize::MAX - sharing[at].len(), at));
        let mut slots = vec![0_u64; size];
        let mut chosen = vec![0; steps];
        for at in order {
            let keys = &sharing[at];
            let fits = |&step: &u8| {
                let own = |&(hash, _): &(u64, u32)| slot(hash, step, size);
                keys.iter().enumerate().all(|(place, key)| {
                    slots[own(key)] == 0 && keys[..place].iter().all(|other| own(other) != own(key))
                })
            };
            let step = (0..=u8::MAX).find(fits)?;
            chosen[at] = step;
            for &(hash, value) in keys {
                slots[slot(hash, step, size)] = hash << VALUE_BITS | u64::from(value);
            }
        }
        Some(Perfect {
            slots,
            steps: chosen,
        })
    }

    /// The table that stands in these bytes. It is copied: numbers are asked faster than bytes.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(slots: &[u8], steps: &[u8]) -> Self {
        Perfect {
            slots: slots
                .chunks_exact(8)
                .map(|bytes| {
                    let mut slot = [0; 8];
                    slot.copy_from_slice(bytes);
                    u64::from_le_bytes(slot)
                })
                .collect(),
            steps: steps.to_vec(),
        }
    }

    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> [Vec<u8>; 2] {
        let slots = self.slots.iter().flat_map(|slot| slot.to_le_bytes());
        [slots.collect(), self.steps.clone()]
    }

    /// The value of `hash`, 0 if it has none.
    #[inline]
    pub(crate) fn get(&self, hash: u64) -> u32 {
        let step = self.steps[hash as usize & (self.steps.len() - 1)];
        let entry = self.slots[slot(hash, step, self.slots.len())];
        // The value alone is left of the key's own slot, and more of any other.
        let left = entry ^ hash << VALUE_BITS;
        let is_own = left >> VALUE_BITS == 0;
        // No branch: what stands for a word that is in no table is as often asked.
        left as u32 & 0_u32.wrapping_sub(u32::from(is_own))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_out() {
        for count in [0, 1, 2, 3, 1000, 20_000] {
            let entries: Vec<(u64, u32)> = (1..=count)
                .map(|value| (u64::from(value).wrapping_mul(0x9E37_79B9_7F4A_7C15), value))
                .collect();
            let table = Perfect::<24>::new(&entries);
            for (hash, value) in entries {
                assert_eq!(table.get(hash), value);
                assert_eq!(table.get(!hash), 0);
            }
        }
    }
}
