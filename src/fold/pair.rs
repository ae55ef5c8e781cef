//! What is known of a two-byte character.
//!
//! Most letters beyond ASCII have two bytes, and looking up their class and their lower case would
//! be half the work on a text in Cyrillic or Greek. So the build script looks these up once for
//! each of them and stores the answers in a table.

use super::{is_special, push_folded, State};
use crate::chars::{self, Class};

/// Number of characters that take two bytes.
pub(crate) const PAIR_COUNT: usize = 0x800 - 0x80;

/// What is known of a two-byte character. From the lowest bit: its two folded bytes, its class, and
/// the flags.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pair(pub u32);

/// Number of bits of a [`Pair`] below its class.
const PAIR_CLASS: u32 = 16;
/// The character is a capital.
const PAIR_UPPER: u32 = 1 << 29;
/// The character is a letter without special treatment that folds to one two-byte character.
const PAIR_PLAIN: u32 = 1 << 30;
/// NFC may change the character.
const PAIR_UNSURE: u32 = 1 << 31;

impl Pair {
    /// What is known of `c`.
    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn of(c: char, unsure: bool) -> Self {
        let class = chars::class(c);
        let mut state = State::default();
        push_folded(c, class == Class::Upper, &mut state);
        let is_letter = match class {
            Class::Lower | Class::Upper => true,
            Class::Caseless => c.is_alphanumeric() && !is_special(c),
            _ => false,
        };
        let is_plain = is_letter && state.len() == 2;
        let flag = |is_so, flag| if is_so { flag } else { 0 };
        Pair(
            u32::from(state.rest() as u16)
                | (class as u32) << PAIR_CLASS
                | flag(class == Class::Upper, PAIR_UPPER)
                | flag(is_plain, PAIR_PLAIN)
                | flag(unsure, PAIR_UNSURE),
        )
    }

    /// Whether it is a letter that [`State::push_pair`] folds.
    #[inline]
    pub(crate) fn is_plain(self) -> bool {
        self.0 & PAIR_PLAIN != 0
    }

    /// Whether it is such a letter and folds to itself: to its own two bytes, and unchanged by NFC.
    pub(crate) const fn is_itself(self, bytes: [u8; 2]) -> bool {
        self.0 & (PAIR_PLAIN | PAIR_UPPER | PAIR_UNSURE) == PAIR_PLAIN
            && self.0 as u16 == u16::from_le_bytes(bytes)
    }

    #[inline]
    pub(crate) fn is_unsure(self) -> bool {
        self.0 & PAIR_UNSURE != 0
    }

    #[inline]
    pub(crate) fn class(self) -> Class {
        Class::ALL[(self.0 >> PAIR_CLASS) as usize & 31]
    }

    #[inline]
    pub(crate) fn folded(self) -> u16 {
        self.0 as u16
    }
}
