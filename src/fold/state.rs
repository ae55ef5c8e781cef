//! The hash of a word that is still being read.
//!
//! A word with letters beyond ASCII cannot be processed eight bytes at a time, because the lower case of each letter
//! has its own length. Writing the lower-case letters down first and hashing them afterwards would mean reading the
//! word twice. So they are collected in one number, which is added to the hash when it is full.

use std::ops::Range;

use super::{load, mix, WIDE_END, WIDE_START};

/// Folds a letter into `state`.
#[inline]
pub(crate) fn push_folded(c: char, upper: bool, state: &mut State) {
    match c {
        'ς' => state.push_char('σ'),
        _ if upper => c.to_lowercase().for_each(|c| state.push_char(c)),
        _ => state.push_char(c),
    }
}

/// The hash of a word that is folded letter by letter; it equals [`hash`](super::hash) of all its bytes.
#[derive(Default)]
pub(crate) struct State {
    hash: u64,
    /// The bytes since the last eight, and their number of bits.
    rest: u64,
    bits: u32,
    /// Number of all bytes.
    len: usize,
    marks: u8,
}

impl State {
    /// Adds `count` bytes, the first of which is the lowest.
    #[inline]
    pub(crate) fn push(&mut self, bytes: u64, count: u32) {
        self.rest |= bytes << self.bits;
        self.marks &= !WIDE_END;
        let bits = self.bits + 8 * count;
        self.len += count as usize;
        if bits < 64 {
            self.bits = bits;
            return;
        }
        self.hash = mix(self.hash, self.rest);
        self.bits = bits - 64;
        self.rest = if self.bits == 0 {
            0
        } else {
            bytes >> (8 * count - self.bits)
        };
    }

    /// The state after the word at this range of `text`, of which only the first character is not folded yet: its
    /// `bytes` bytes become `first`. Does not set [`WIDE_START`] and [`WIDE_END`].
    #[inline]
    pub(crate) fn of(text: &[u8], word: Range<usize>, (first, bytes): (u64, usize)) -> Self {
        let mut next = load(text, word.start) & (!0 << (8 * bytes)) | first;
        let (mut hash, mut left, mut at) = (0, word.len(), word.start);
        while left >= 8 {
            hash = mix(hash, next);
            (left, at) = (left - 8, at + 8);
            next = load(text, at);
        }
        let bits = 8 * left as u32;
        State {
            hash,
            rest: next & !(!0 << bits),
            bits,
            len: word.len(),
            marks: 0,
        }
    }

    /// Records whether the first and the last character that were pushed are beyond ASCII.
    #[inline]
    pub(crate) fn mark(&mut self, first: bool, last: bool) {
        let mark = |is_so, mark| if is_so { mark } else { 0 };
        self.marks = mark(first, WIDE_START) | mark(last, WIDE_END);
    }

    /// Adds the two bytes of one character.
    #[inline]
    pub(crate) fn push_pair(&mut self, bytes: u16) {
        let is_first = self.len == 0;
        self.push(bytes.into(), 2);
        self.marks |= WIDE_END | if is_first { WIDE_START } else { 0 };
    }

    #[inline]
    fn push_char(&mut self, c: char) {
        let mut bytes = [0; 4];
        let count = c.encode_utf8(&mut bytes).len() as u32;
        let is_first = self.len == 0;
        self.push(u64::from(u32::from_le_bytes(bytes)), count);
        if count > 1 {
            self.marks |= WIDE_END | if is_first { WIDE_START } else { 0 };
        }
    }

    /// The bytes since the last eight.
    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn rest(&self) -> u64 {
        self.rest
    }

    /// Number of bytes that were pushed.
    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The hash of what was pushed so far.
    pub(crate) fn hash(&self) -> u64 {
        if self.bits > 0 {
            mix(self.hash, self.rest)
        } else {
            self.hash
        }
    }

    /// The hash, the length in bytes, and the marks of the token.
    pub(crate) fn end(self) -> (u64, usize, u8) {
        (self.hash(), self.len, self.marks)
    }
}
