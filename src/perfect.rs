//! A hash table that finds every key at the first look.
//!
//! Every word of a text is looked up, and where the loop over its words has to guess how many slots to try, or whether
//! to look at all, it guesses wrong often enough to cost more than the look. So the slots are assigned when the table
//! is filled. A key's lower bits select a *step*, a small number, and its upper bits a place; the key is stored that
//! many slots after the place. The steps are chosen so that no two keys want the same slot. A look-up takes two loads
//! and one comparison, whatever the answer is.

/// Number of steps, whatever the number of keys, so that no look-up has to check that its step
/// exists.
const STEPS: usize = 1 << 13;

/// A slot is eight bytes: the lower bits of the hash and, below them, the value; 0 means that it is
/// free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Perfect<const VALUE_BITS: u32> {
    slots: Vec<u64>,
    /// Number of slots for keys whose step is 0; the others may be after them.
    places: u64,
    steps: Box<[u8; STEPS]>,
}

/// Number of slots after the places.
const BEHIND: usize = u8::MAX as usize;

/// Returns the place of a hash, among this many. Their number need not be a power of two: a table that is half empty
/// takes twice the room in fast memory.
#[inline]
fn place(hash: u64, places: u64) -> usize {
    (((hash >> 32) * places) >> 32) as usize
}

impl<const VALUE_BITS: u32> Perfect<VALUE_BITS> {
    /// Creates a table with a value, which is not 0, for each hash, which occurs once.
    pub(crate) fn new(entries: &[(u64, u32)]) -> Self {
        let mut size = entries.len() + entries.len() / 4 + 1;
        loop {
            if let Some(table) = Self::of_size(entries, size) {
                return table;
            }
            // Two keys of one step may share a place by chance; with a different number of places
            // they hardly ever do.
            size += size / 256 + 1;
        }
    }

    /// The same with this many places; `None` if there is no step for some keys.
    fn of_size(entries: &[(u64, u32)], places: usize) -> Option<Self> {
        let mut sharing: Vec<Vec<(u64, u32)>> = vec![Vec::new(); STEPS];
        for &(hash, value) in entries {
            sharing[hash as usize % STEPS].push((hash, value));
        }
        // If many keys share a step, few steps fit them, and all slots should still be free.
        let mut order: Vec<usize> = (0..STEPS).collect();
        order.sort_by_key(|&at| (usize::MAX - sharing[at].len(), at));
        let mut slots = vec![0_u64; places + BEHIND];
        let mut steps = Box::new([0; STEPS]);
        let places = places as u64;
        for at in order {
            let keys = &sharing[at];
            let slot = |hash, step| place(hash, places) + usize::from(step);
            let fits = |&step: &u8| {
                let own = |&(hash, _): &(u64, u32)| slot(hash, step);
                keys.iter().enumerate().all(|(place, key)| {
                    slots[own(key)] == 0 && keys[..place].iter().all(|other| own(other) != own(key))
                })
            };
            let step = (0..=u8::MAX).find(fits)?;
            steps[at] = step;
            for &(hash, value) in keys {
                slots[slot(hash, step)] = hash << VALUE_BITS | u64::from(value);
            }
        }
        Some(Perfect {
            slots,
            places,
            steps,
        })
    }

    /// The table stored in these bytes. It is copied, because numbers are read faster than bytes.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(slots: &[u8], steps: &[u8]) -> Self {
        let slots: Vec<u64> = slots
            .chunks_exact(8)
            .map(|bytes| {
                let mut slot = [0; 8];
                slot.copy_from_slice(bytes);
                u64::from_le_bytes(slot)
            })
            .collect();
        Perfect {
            places: (slots.len() - BEHIND) as u64,
            slots,
            steps: Box::new(std::array::from_fn(|at| steps[at])),
        }
    }

    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> [Vec<u8>; 2] {
        let slots = self.slots.iter().flat_map(|slot| slot.to_le_bytes());
        [slots.collect(), self.steps.to_vec()]
    }

    /// Returns the value of `hash`, or 0 if it has none.
    #[inline]
    pub(crate) fn get(&self, hash: u64) -> u32 {
        let step = self.steps[hash as usize % STEPS];
        let entry = self.slots[place(hash, self.places) + usize::from(step)];
        // Only the value is left of the key's own slot, and more of any other.
        let left = entry ^ hash << VALUE_BITS;
        let is_own = left >> VALUE_BITS == 0;
        // No branch: a word that is in no table is looked up just as often.
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
