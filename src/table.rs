//! A hash table that can be written to a file.
//!
//! Looking up tens of thousands of phrases requires a table, and filling it takes longer than
//! cleaning a hundred articles. So the tables of the whole catalogue are filled when the crate is
//! built, and are part of the program as bytes that are read in place. Only a cleaner with fewer
//! languages fills tables of its own.

use std::borrow::Cow;

/// A hash table with open addressing. A slot is eight bytes: the lower bits of the hash and, below
/// them, the value; 0 means that it is free. The upper bits of the hash say where to look first. A
/// quarter of the slots are free: fast memory is more expensive than a second look, which is
/// usually in the same cache line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table<const VALUE_BITS: u32> {
    bytes: Cow<'static, [u8]>,
}

/// Returns the slot to look at first, among this many.
#[inline]
fn first_slot(hash: u64, slots: usize) -> usize {
    (((hash >> 32) * slots as u64) >> 32) as usize
}

impl<const VALUE_BITS: u32> Table<VALUE_BITS> {
    /// Creates a table with a value, which is not 0, for each hash, which occurs once.
    pub(crate) fn new(entries: impl ExactSizeIterator<Item = (u64, u32)>) -> Self {
        let slots = entries.len() + entries.len() / 3 + 2;
        let mut table = vec![0_u64; slots];
        for (hash, value) in entries {
            let mut slot = first_slot(hash, slots);
            while table[slot] != 0 {
                slot = (slot + 1) % slots;
            }
            table[slot] = hash << VALUE_BITS | u64::from(value);
        }
        Table {
            bytes: table.iter().flat_map(|slot| slot.to_le_bytes()).collect(),
        }
    }

    /// The table stored in `bytes`.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(bytes: &'static [u8]) -> Self {
        Table {
            bytes: Cow::Borrowed(bytes),
        }
    }

    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the value of `hash`, or 0 if it has none.
    #[inline]
    pub(crate) fn get(&self, hash: u64) -> u32 {
        let slots = self.bytes.len() / 8;
        let mut slot = first_slot(hash, slots);
        loop {
            let entry = number(&self.bytes, slot);
            if entry == 0 {
                return 0;
            }
            if (entry ^ hash << VALUE_BITS) >> VALUE_BITS == 0 {
                return (entry & ((1 << VALUE_BITS) - 1)) as u32;
            }
            slot += 1;
            if slot == slots {
                slot = 0;
            }
        }
    }
}

/// Returns the number at this position of a row of numbers.
#[inline]
fn number(bytes: &[u8], at: usize) -> u64 {
    let mut number = [0; 8];
    number.copy_from_slice(&bytes[at * 8..at * 8 + 8]);
    u64::from_le_bytes(number)
}

/// Two bits for every hash of a tree: one says that a node has it, the other that something ends
/// there. For most hashes, the sieve says without the table that they are absent, and it fits into
/// faster memory; both bits are in one number, so that the second is at hand when it is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sieve(Vec<u64>);

impl Sieve {
    /// Creates the sieve of these hashes, with whether something ends there.
    pub(crate) fn new(nodes: impl ExactSizeIterator<Item = (u64, bool)>) -> Self {
        let mut numbers = vec![0_u64; nodes.len().next_power_of_two().div_ceil(8)];
        let mask = numbers.len() - 1;
        for (hash, ends) in nodes {
            numbers[(hash >> 20) as usize & mask] |=
                node_bit(hash) | if ends { end_bit(hash) } else { 0 };
        }
        Sieve(numbers)
    }

    /// The sieve stored in `bytes`. It is copied, because numbers are read faster than bytes.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(bytes: &[u8]) -> Self {
        let count = bytes.len() / 8;
        Sieve((0..count).map(|at| number(bytes, at)).collect())
    }

    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let numbers = self.0.iter();
        numbers.flat_map(|number| number.to_le_bytes()).collect()
    }

    #[inline]
    fn number(&self, hash: u64) -> u64 {
        self.0[(hash >> 20) as usize & (self.0.len() - 1)]
    }

    /// Whether some node may have this hash.
    #[inline]
    pub(crate) fn may_hold(&self, hash: u64) -> bool {
        self.number(hash) & node_bit(hash) != 0
    }

    /// Whether something may end at the node of this hash.
    #[inline]
    pub(crate) fn may_end(&self, hash: u64) -> bool {
        let both = node_bit(hash) | end_bit(hash);
        self.number(hash) & both == both
    }
}

/// The bits of a hash in its number.
#[inline]
fn node_bit(hash: u64) -> u64 {
    1 << (hash >> 40 & 63)
}

#[inline]
fn end_bit(hash: u64) -> u64 {
    1 << (hash >> 46 & 63)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_out() {
        let entries: Vec<(u64, u32)> = (1..1000_u32)
            .map(|value| (u64::from(value).wrapping_mul(0x9E37_79B9_7F4A_7C15), value))
            .collect();
        let table = Table::<24>::new(entries.iter().copied());
        for (hash, value) in entries {
            assert_eq!(table.get(hash), value);
            assert_eq!(table.get(!hash), 0);
        }
        assert_eq!(Table::<24>::new([].into_iter()).get(7), 0);
    }
}
