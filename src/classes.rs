//! The class of a character, from a table.
//!
//! [`chars::class`] says which class a character has, and asks a dozen questions for it. The
//! build script asks them once for every character of the basic plane.

use crate::chars::{self, Class};
use crate::fold::pair::{Pair, PAIR_COUNT};

/// Blocks of 64 characters: which of the blocks in [`BLOCKS`] holds their classes.
static INDEX: &[u8; 1024] = include_bytes!(concat!(env!("OUT_DIR"), "/classes-index.bin"));
/// The different blocks; a class, and [`UNSURE`].
static BLOCKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/classes-blocks.bin"));

/// The characters of two bytes.
static PAIRS: &[u8; PAIR_COUNT * 4] = include_bytes!(concat!(env!("OUT_DIR"), "/pairs.bin"));

/// NFC may change the character, or what stands beside it.
const UNSURE: u8 = 1 << 7;

/// The class of `c`, and whether a text that holds it may not be in NFC.
#[inline]
pub(crate) fn of(c: char) -> (Class, bool) {
    let code = c as usize;
    let Some(&block) = INDEX.get(code >> 6) else {
        return (chars::class(c), true);
    };
    let entry = BLOCKS[usize::from(block) << 6 | (code & 63)];
    (Class::ALL[usize::from(entry & 31)], entry & UNSURE != 0)
}

/// What is known of the character of these two bytes; `None` if it has another number of them.
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
                && canonical_combining_class(c) == 0;
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
        }
    }
}
