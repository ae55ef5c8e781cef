//! The hashes by which folded text is known.
//!
//! They stand in tables that are filled when the crate is built, and every word of a text is hashed; so
//! they must be the same everywhere, and take a few steps.

const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// The hash of what `state` is the hash of, and one thing more.
#[inline]
pub(crate) fn mix(state: u64, next: u64) -> u64 {
    let state = (state.rotate_left(23) ^ next).wrapping_mul(K);
    state ^ state >> 32
}

/// A 64-bit hash of folded text, the same on every machine and in every run: eight bytes at a
/// time, the last ones filled up with zeros.
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

/// The next eight bytes from `at`, with zeros where the text is at its end.
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
