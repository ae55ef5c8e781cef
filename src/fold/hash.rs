//! The hashes that identify folded text.
//!
//! They are stored in tables that are filled when the crate is built, and every word of a text is
//! hashed; so they must be the same everywhere, and take few steps to compute.

const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// Extends the hash `state` by one more item.
#[inline]
pub(crate) fn mix(state: u64, next: u64) -> u64 {
    let state = (state.rotate_left(23) ^ next).wrapping_mul(K);
    state ^ state >> 32
}

/// A 64-bit hash of folded text, the same on every machine and in every run: computed from eight
/// bytes at a time, the last ones padded with zeros.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let mut state = 0;
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let mut word = [0; 8];
        word.copy_from_slice(chunk);
        state = mix(state, u64::from_le_bytes(word));
    }
    let rest = chunks.remainder();
    if !rest.is_empty() {
        let mut word = [0; 8];
        word[..rest.len()].copy_from_slice(rest);
        state = mix(state, u64::from_le_bytes(word));
    }
    state
}

/// The next eight bytes from `at`, padded with zeros at the end of the text.
#[inline(always)]
pub(crate) fn load(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..at + 8).and_then(<[u8]>::first_chunk) {
        Some(next) => u64::from_le_bytes(*next),
        None => load_last(bytes, at),
    }
}

/// The same at the end of the text.
#[cold]
fn load_last(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    let mut word = [0; 8];
    word[..rest.len()].copy_from_slice(rest);
    u64::from_le_bytes(word)
}
