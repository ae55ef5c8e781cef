//! Places where text and gold agree word for word: the starting points of an alignment.

use std::hash::Hasher;

use rustc_hash::{FxHashMap, FxHasher};

/// Minimum number of words in a row that must agree in such a place.
const SEED: usize = 4;
/// Maximum number of places of a run of words in the gold text; a more frequent run does not
/// determine a place.
const MAX_PLACES: u32 = 16;

/// `len` words from position `text` of the text that equal the words from position `gold` of the
/// gold text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    pub text: usize,
    pub gold: usize,
    pub len: usize,
}

/// Finds all such blocks, each as long as possible, in the order of the text.
pub(crate) fn find(text: &[u32], gold: &[u32]) -> Vec<Block> {
    let seed = SEED.min(gold.len());
    if seed == 0 || text.len() < seed {
        return Vec::new();
    }
    let index = Index::new(gold, seed);
    // Where the last block on a diagonal (text minus gold position) ended.
    let mut covered: FxHashMap<isize, usize> = FxHashMap::default();
    let mut blocks = Vec::new();
    for (t, window) in text.windows(seed).enumerate() {
        for g in index.places(window) {
            let end = covered.entry(t as isize - g as isize).or_insert(0);
            if t >= *end && gold[g..].starts_with(window) {
                let block = grow(text, gold, t, g);
                *end = block.text + block.len;
                blocks.push(block);
            }
        }
    }
    blocks
}

/// The longest block through one pair of equal words.
fn grow(text: &[u32], gold: &[u32], t: usize, g: usize) -> Block {
    let before = (text[..t].iter().rev().zip(gold[..g].iter().rev()))
        .take_while(|(a, b)| a == b)
        .count();
    let after = (text[t..].iter().zip(&gold[g..]))
        .take_while(|(a, b)| a == b)
        .count();
    Block {
        text: t - before,
        gold: g - before,
        len: before + after,
    }
}

/// Where each run of `seed` words is in the gold text.
struct Index {
    /// By hash: first place and number of places.
    first: FxHashMap<u64, (u32, u32)>,
    /// By place: the next place of the same hash, or `u32::MAX`.
    next: Vec<u32>,
}

impl Index {
    fn new(gold: &[u32], seed: usize) -> Self {
        let mut first: FxHashMap<u64, (u32, u32)> = FxHashMap::default();
        let mut next = vec![u32::MAX; gold.len()];
        for (place, window) in gold.windows(seed).enumerate().rev() {
            let entry = first.entry(hash(window)).or_insert((u32::MAX, 0));
            next[place] = entry.0;
            *entry = (place as u32, entry.1 + 1);
        }
        Self { first, next }
    }

    fn places(&self, window: &[u32]) -> impl Iterator<Item = usize> + '_ {
        let start = match self.first.get(&hash(window)) {
            Some(&(first, count)) if count <= MAX_PLACES => first,
            _ => u32::MAX,
        };
        let known = |place: u32| (place != u32::MAX).then_some(place);
        std::iter::successors(known(start), move |&place| known(self.next[place as usize]))
            .map(|place| place as usize)
    }
}

fn hash(window: &[u32]) -> u64 {
    let mut hasher = FxHasher::default();
    for &id in window {
        hasher.write_u32(id);
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_as_long_as_they_can_be() {
        let text = [9, 1, 2, 3, 4, 5, 9, 9, 3, 4, 5, 6];
        let gold = [1, 2, 3, 4, 5, 6];
        let expected = [
            Block {
                text: 1,
                gold: 0,
                len: 5,
            },
            Block {
                text: 8,
                gold: 2,
                len: 4,
            },
        ];
        assert_eq!(find(&text, &gold), expected);
    }

    #[test]
    fn short_gold_and_empty_texts() {
        assert_eq!(find(&[7, 8, 9], &[8, 9]).len(), 1);
        assert!(find(&[], &[1]).is_empty());
        assert!(find(&[1], &[]).is_empty());
    }
}
