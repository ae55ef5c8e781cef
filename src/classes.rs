//! The class of a character, from a table.
//!
//! [`chars::class`] says which class a character has, and needs a dozen tests to find out. The
//! build script runs them once for every character of the basic plane.

use crate::chars::{self, Class};
use crate::fold::pair::{Pair, PAIR_COUNT};

/// For each block of 64 characters, which of the blocks in [`BLOCKS`] holds their classes.
static INDEX: &[u8; 1024] = include_bytes!(concat!(env!("OUT_DIR"), "/classes-index.bin"));
/// The distinct blocks; each entry is a class, and [`UNSURE`].
static BLOCKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/classes-blocks.bin"));

/// The characters of two bytes.
static PAIRS: &[u8; PAIR_COUNT * 4] = include_bytes!(concat!(env!("OUT_DIR"), "/pairs.bin"));

/// For the first byte of a two-byte character, less 192, the second bytes with which it is a letter
/// that [is folded into itself](Pair::is_itself), as one bit each.
static ITSELF: [u64; 32] = {
    let pairs = include_bytes!(concat!(env!("OUT_DIR"), "/pairs.bin"));
    let mut all = [0; 32];
    let mut at = 0;
    while at < PAIR_COUNT {
        let entry = [
            pairs[at * 4],
            pairs[at * 4 + 1],
            pairs[at * 4 + 2],
            pairs[at * 4 + 3],
        ];
        let bytes = [0xC2 + (at >> 6) as u8, 0x80 | (at & 63) as u8];
        if Pair(u32::from_le_bytes(entry)).is_itself(bytes) {
            all[2 + (at >> 6)] |= 1 << (at & 63);
        }
        at += 1;
    }
    all
};

/// The normal form may lack or change the character, or change what is next to it.
const UNSURE: u8 = 1 << 7;

/// Returns the class of `c`, and whether a text that contains it may not be in its normal form: in NFC, without
/// characters that are [dropped](chars::is_dropped).
#[inline]
pub(crate) fn of(c: char) -> (Class, bool) {
    let code = c as usize;
    let Some(&block) = INDEX.get(code >> 6) else {
        return (chars::class(c), true);
    };
    let entry = BLOCKS[usize::from(block) << 6 | (code & 63)];
    (Class::ALL[usize::from(entry & 31)], entry & UNSURE != 0)
}

/// Returns what is known about the character of these two bytes; `None` if it does not have two
/// bytes.
#[inline]
pub(crate) fn pair(first: u8, second: u8) -> Option<Pair> {
    let at = usize::from(first).wrapping_sub(0xC2) << 6 | usize::from(second & 63);
    if at >= PAIR_COUNT {
        return None;
    }
    let mut entry = [0; 4];
    entry.copy_from_slice(&PAIRS[at * 4..at * 4 + 4]);
    Some(Pair(u32::from_le_bytes(entry)))
}

/// Whether a character that begins with these two bytes is a letter of two bytes that is folded into
/// itself.
#[inline]
pub(crate) fn is_itself(first: u8, second: u8) -> bool {
    let seconds = ITSELF.get(usize::from(first).wrapping_sub(0xC0));
    seconds.is_some_and(|seconds| seconds >> (second & 63) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::{char::canonical_combining_class, is_nfc_quick, IsNormalized};

    #[test]
    fn the_table_holds_what_the_rules_say() {
        for c in (0..=0x2_FFFF).filter_map(char::from_u32) {
            let (class, unsure) = of(c);
            assert_eq!(class, chars::class(c), "{c:?}");
            let is_safe = is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
                && canonical_combining_class(c) == 0
                && !chars::is_dropped(c);
            assert!(unsure || is_safe, "{c:?}");
        }
    }

    #[test]
    fn the_pairs_are_the_characters_of_two_bytes() {
        for c in ('\0'..='\u{FFFF}').filter(|c| !c.is_ascii()) {
            let mut bytes = [0; 4];
            let len = c.encode_utf8(&mut bytes).len();
            let known = pair(bytes[0], bytes[1]);
            assert_eq!(known.is_some(), len == 2, "{c:?}");
            if let Some(known) = known {
                let (class, unsure) = of(c);
                assert!(known == Pair::of(c, unsure), "{c:?}");
                assert_eq!(known.class(), class, "{c:?}");
            }
            let is_itself = known.is_some_and(|known| known.is_itself([bytes[0], bytes[1]]));
            assert_eq!(super::is_itself(bytes[0], bytes[1]), is_itself, "{c:?}");
        }
    }
}
