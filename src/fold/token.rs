//! A piece of a folded line.
//!
//! A token is identified by its hash alone, but it must also show where it is and whether anything separates it from
//! its neighbours: a phrase may not begin or end inside a word.

use crate::lexicon::Known;

/// Nothing separates this token from the previous one.
pub(super) const GLUED: u8 = 1;
/// The first character is not ASCII.
pub(super) const WIDE_START: u8 = 2;
/// The last character is not ASCII.
pub(super) const WIDE_END: u8 = 4;

/// A colon follows.
pub(super) const KEY: u8 = 8;

/// A piece of a folded line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Token {
    /// Hash of its folded bytes.
    pub hash: u64,
    /// Where it ends in the folded line, in bytes, as if the line started with a space.
    pub end: u32,
    /// Its length in bytes.
    pub len: u16,
    /// What the lexicon knows of it.
    pub known: u8,
    /// Its marks: see the constants.
    pub(super) marks: u8,
}

impl Token {
    /// A word of ASCII letters that ends at `end` in the folded line.
    #[inline(always)]
    pub(crate) fn plain(hash: u64, end: usize, len: usize, known: Known) -> Self {
        Token {
            hash,
            end: end as u32,
            len: len as u16,
            known: known.flags(),
            marks: 0,
        }
    }

    /// Where it starts in the folded line.
    pub(crate) fn start(&self) -> u32 {
        self.end.saturating_sub(u32::from(self.len))
    }

    /// The value that is compared for a token that is not the first of its row.
    #[inline]
    pub(crate) fn link(&self) -> u64 {
        // Distinguishes "照片摄影" from "照片 摄影".
        self.hash ^ u64::from(self.marks & GLUED) << 63
    }

    /// Whether a colon follows: "Photo: Jane Doe".
    #[inline]
    pub(crate) fn is_key(&self) -> bool {
        self.marks & KEY != 0
    }

    /// Whether a phrase at the start of a line may end between this token and the next.
    #[inline]
    pub(crate) fn ends_before(&self, next: Option<&Token>) -> bool {
        next.is_none_or(|next| {
            next.marks & GLUED == 0 || (self.marks & WIDE_END != 0 && next.marks & WIDE_START != 0)
        })
    }
}
