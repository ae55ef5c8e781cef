//! A hash table that can be written to a file.
//!
//! Looking up tens of thousands of phrases takes a table; filling it takes longer than cleaning
//! a hundred articles. So the tables of the whole catalogue are filled when the crate is built,
//! and stand in the program as bytes that are read in place. Only a cleaner with fewer languages
//! fills tables of its own.

use std::borrow::Cow;

/// Open addressing. A slot is eight bytes: the lower bits of the hash, and below them the value;
/// 0 is free. Where to look first, the upper bits of the hash say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table<const VALUE_BITS: u32> {
    bytes: Cow<'static, [u8]>,
    shift: u32,
}

impl<const VALUE_BITS: u32> Table<VALUE_BITS> {
    /// A table with a value, which is not 0, for each hash, which stands there once.
    pub(crate) fn new(entries: impl ExactSizeIterator<Item = (u64, u32)>) -> Self {
        let slots = (entries.len() * 2).next_power_of_two().max(2);
        let shift = 64 - slots.trailing_zeros();
        let mut table = vec![0_u64; slots];
        for (hash, value) in entries {
            let mut slot = (hash >> shift) as usize;
            while table[slot] != 0 {
                slot = (slot + 1) & (slots - 1);
            }
            table[slot] = hash << VALUE_BITS | u64::from(value);
        }
        Table {
            bytes: table.iter().flat_map(|slot| slot.to_le_bytes()).collect(),
            shift,
        }
    }

    /// The table that stands in `bytes`.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(bytes: &'static [u8]) -> Self {
        Table {
            bytes: Cow::Borrowed(bytes),
            shift: 64 - (bytes.len() / 8).trailing_zeros(),
        }
    }

    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The value of `hash`, 0 if it has none.
    #[inline]
    pub(crate) fn get(&self, hash: u64) -> u32 {
        let mask = self.bytes.len() / 8 - 1;
        let mut slot = (hash >> self.shift) as usize & mask;
        loop {
            let mut entry = [0; 8];
            entry.copy_from_slice(&self.bytes[slot * 8..slot * 8 + 8]);
            let entry = u64::from_le_bytes(entry);
            if entry == 0 {
                return 0;
            }
            if (entry ^ hash << VALUE_BITS) >> VALUE_BITS == 0 {
                return (entry & ((1 << VALUE_BITS) - 1)) as u32;
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// One bit of every hash of a table. It tells without the table of most hashes that they are not
/// there, and it fits into faster memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sieve(Cow<'static, [u8]>);

impl Sieve {
    pub(crate) fn new(hashes: impl ExactSizeIterator<Item = u64>) -> Self {
        let mut sieve = vec![0; hashes.len().next_power_of_two().max(8)];
        let bits = sieve.len() * 8 - 1;
        for hash in hashes {
            let bit = (hash >> 20) as usize & bits;
            sieve[bit / 8] |= 1 << (bit % 8);
        }
        Sieve(Cow::Owned(sieve))
    }

    /// The sieve that stands in `bytes`.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(bytes: &'static [u8]) -> Self {
        Sieve(Cow::Borrowed(bytes))
    }

    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether the table may hold `hash`.
    #[inline]
    pub(crate) fn may_hold(&self, hash: u64) -> bool {
        let bit = (hash >> 20) as usize & (self.0.len() * 8 - 1);
        self.0[bit / 8] >> (bit % 8) & 1 == 1
    }
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
