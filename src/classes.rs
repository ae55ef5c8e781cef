//! The class of a character, from a table.
//!
//! [`chars::class`] says which class a character has, and asks a dozen questions for it. The
//! build script asks them once for every character of the basic plane.

use crate::chars::{self, Class};

/// Blocks of 64 characters: which of the blocks in [`BLOCKS`] holds their classes.
static INDEX: &[u8; 1024] = include_bytes!(concat!(env!("OUT_DIR"), "/classes-index.bin"));
/// The different blocks; a class, and [`UNSURE`].
static BLOCKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/classes-blocks.bin"));

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
}
