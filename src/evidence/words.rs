//! Which content words the body uses, and how often.
//!
//! Every decision needs to know for every block how many of its words the body uses elsewhere, and the body differs
//! each time. Looking all words up each time would cost more than the rest of a decision. So each word gets a number
//! once, and a decision only counts.

/// How the body uses a word.
#[derive(Clone, Copy, Debug, Default)]
struct Use {
    /// How many blocks of body use it. A piece of a text has fewer blocks than fit.
    count: u16,
    /// The [turn](WordCounts::turn) in which it was counted last: a block counts once, however often it uses a word.
    turn: u16,
}

/// Counts the blocks of body that use a word.
#[derive(Debug, Default)]
pub(crate) struct WordCounts {
    /// For each number, how the body uses the word.
    uses: Vec<Use>,
    /// Tells the blocks apart that are counted, added or removed.
    turn: u16,
    /// For each number, the word; the rest is spare room.
    words: Vec<u32>,
    /// Number of different words.
    different: usize,
    /// Open addressing by word: a slot holds [`base`](Self::base) plus the word's number plus one. The table grows with
    /// the number of different words, which in a long text is far below that of all words.
    slots: Vec<u32>,
    /// Number of slots in use.
    size: usize,
    /// A slot that holds at most this is of an earlier text, and free: filling all slots with zeros
    /// would cost nearly as much as processing the words of a short text.
    base: u32,
}

impl WordCounts {
    /// Replaces the words from `start` on by numbers; those before it are numbered already.
    pub(crate) fn number(&mut self, words: &mut [u32], start: usize) {
        if start == 0 {
            self.free();
            self.different = 0;
            self.make(FIRST_SLOTS);
        }
        let mut rest = &mut words[start..];
        while !rest.is_empty() {
            if self.different >= self.room() {
                self.grow();
            }
            // Even if all of them are new, there is room for this many.
            let some = rest.len().min(self.room() - self.different);
            let (now, later) = rest.split_at_mut(some);
            self.number_some(now);
            rest = later;
        }
        self.uses.clear();
        self.uses.reserve_exact(self.different);
        self.uses.resize(self.different, Use::default());
        self.turn = 0;
    }

    /// Numbers words for which there is room.
    fn number_some(&mut self, words: &mut [u32]) {
        let slots = &mut self.slots[..self.size];
        let base = self.base;
        let mut different = self.different;
        for word in words {
            let (slot, known) = find(slots, &self.words, base, *word);
            // Which words are new cannot be predicted: they are written in any case, without a branch.
            let is_new = known <= base;
            // The number may be another word's, if the search was given up.
            let number = if is_new {
                different as u32
            } else {
                known - base - 1
            };
            slots[slot] = base + 1 + number;
            self.words[different] = *word;
            different += usize::from(is_new);
            *word = number;
        }
        self.different = different;
    }

    /// The number of a word.
    #[cfg_attr(not(feature = "internals"), allow(dead_code))]
    pub(crate) fn of(&self, word: u32) -> Option<u32> {
        let (_, known) = find(&self.slots[..self.size], &self.words, self.base, word);
        known.checked_sub(self.base + 1)
    }

    /// Maximum number of different words: half of the slots stay free.
    fn room(&self) -> usize {
        self.size / 2
    }

    fn grow(&mut self) {
        self.free();
        self.make(self.size * 4);
        for at in 0..self.different {
            let word = self.words[at];
            let slots = &mut self.slots[..self.size];
            let (slot, known) = find(slots, &self.words, self.base, word);
            if known <= self.base {
                slots[slot] = self.base + 1 + at as u32;
            }
        }
    }

    /// Frees all slots.
    fn free(&mut self) {
        // A text has fewer words than bytes, and at most 4 GB.
        if self.base > u32::MAX / 4 {
            self.slots.fill(0);
            self.base = 0;
        } else {
            self.base += self.different as u32;
        }
    }

    /// Provides this number of slots.
    fn make(&mut self, size: usize) {
        fn resize<T: Copy + Default>(buffer: &mut Vec<T>, len: usize) {
            if buffer.len() < len {
                buffer.reserve_exact(len - buffer.len());
                buffer.resize(len, T::default());
            }
        }
        self.size = size;
        resize(&mut self.slots, size);
        // One more is written than is used.
        resize(&mut self.words, size / 2 + 1);
    }

    /// Resets all counts.
    pub(crate) fn reset(&mut self) {
        self.uses.fill(Use::default());
        self.turn = 0;
    }

    /// Counts the words of a block.
    pub(crate) fn add(&mut self, numbers: &[u32]) {
        self.change(numbers, |count| count.saturating_add(1));
    }

    /// Subtracts the words of a block again.
    pub(crate) fn remove(&mut self, numbers: &[u32]) {
        self.change(numbers, |count| count.saturating_sub(1));
    }

    /// Changes the count of each different word of a block once.
    #[inline]
    fn change(&mut self, numbers: &[u32], change: impl Fn(u16) -> u16) {
        if self.turn == u16::MAX {
            self.uses.iter_mut().for_each(|word| word.turn = 0);
            self.turn = 0;
        }
        self.turn += 1;
        for &number in numbers {
            let word = &mut self.uses[number as usize];
            if word.turn != self.turn {
                word.turn = self.turn;
                word.count = change(word.count);
            }
        }
    }

    /// How many words of a block are used in more than `own` blocks of body.
    #[inline]
    pub(crate) fn shared(&self, numbers: &[u32], own: u16) -> u32 {
        numbers
            .iter()
            .map(|&number| u32::from(self.uses[number as usize].count > own))
            .sum()
    }
}

/// The slot of a word, or the free one where it belongs, and what it holds. `words` are those of the numbers.
#[inline(always)]
fn find(slots: &[u32], words: &[u32], base: u32, word: u32) -> (usize, u32) {
    let mask = slots.len() - 1;
    // Words are hashes.
    let mut slot = word as usize & mask;
    let mut left = MOST_LOOKS;
    loop {
        let known = slots[slot];
        if known <= base || words[(known - base - 1) as usize] == word || left == 0 {
            return (slot, known);
        }
        slot = (slot + 1) & mask;
        left -= 1;
    }
}

/// Maximum number of slots that are searched before a word is treated as the one in the last slot. While half of the
/// slots are free, words that were not chosen for this purpose need no more than a few dozen. But the hash is known,
/// and a text made of words that all want the same slots must not take quadratic time.
const MOST_LOOKS: u32 = 256;

/// Slots for the words of a short text.
const FIRST_SLOTS: usize = 1 << 11;

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    /// 64 times as many words may take eight times as long as they should, since other programs may interfere; in
    /// quadratic time it would be 64 times as long.
    #[test]
    fn words_that_want_the_same_slots_take_no_longer() {
        let time = |count: u32| {
            // For all of them the search begins in the first sixteen slots, however many there are.
            let mut words: Vec<u32> = (0..count).map(|at| ((at / 16) << 19) | (at % 16)).collect();
            let distinct = words.len();
            let mut counts = WordCounts::default();
            let start = Instant::now();
            counts.number(&mut words, 0);
            let time = start.elapsed();
            assert!(words.iter().all(|&number| (number as usize) < distinct));
            counts.add(&words);
            assert_eq!(counts.shared(&words, 0), distinct as u32);
            time
        };
        let best = |count| (0..8).map(|_| time(count)).min();
        let (few, many) = (best(2_000), best(128_000));
        assert!(many < few.map(|few| few * 64 * 8), "{few:?}, then {many:?}");
    }

    #[test]
    fn a_block_counts_once_however_often_it_says_a_word() {
        let (mut one, mut other) = (vec![7, 8, 7], vec![7]);
        let mut counts = WordCounts::default();
        counts.number(&mut one, 0);
        other[0] = one[0];
        counts.add(&one);
        assert_eq!(counts.shared(&one, 1), 0);
        counts.add(&other);
        assert_eq!(counts.shared(&one, 1), 2, "both of the sevens");
        counts.remove(&one);
        assert_eq!((counts.shared(&one, 0), counts.shared(&one, 1)), (2, 0));
    }

    #[test]
    fn a_word_has_one_number() {
        let spread = |at: u32| at.wrapping_mul(0x9E37_79B9);
        let mut words: Vec<u32> = (0..40_000).map(|at| spread(at % 30_000)).collect();
        let mut counts = WordCounts::default();
        counts.number(&mut words, 0);
        let expected: Vec<u32> = (0..40_000).map(|at| at % 30_000).collect();
        assert_eq!(words, expected);
        assert_eq!(counts.of(spread(29_999)), Some(29_999));
        assert_eq!(counts.of(spread(30_000)), None);
    }
}
