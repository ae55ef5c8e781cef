//! Pseudo-random numbers for changes to texts that must be the same in every run.

/// Pseudo-random numbers that are the same for the same seed, each below the given bound: splitmix64 (Steele, Lea and
/// Flood, 2014).
///
/// ```
/// let mut below = bodycopy_corpus::numbers(7);
/// let mut again = bodycopy_corpus::numbers(7);
/// assert!((0..100).all(|_| below(10) == again(10)));
/// ```
///
/// # Panics
/// The function that is returned panics if the bound is 0.
pub fn numbers(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |most| {
        seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % most as u64) as usize
    }
}
