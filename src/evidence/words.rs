//! Which content words the body uses, and how often.
//!
//! Every decision asks of every block how many of its words the body uses elsewhere, and the body is
//! another one each time. Looking all words up each time would cost more than the rest of a decision.
//! So each word gets a number once, and a decision only counts.

/// Counts the blocks of body that use a word.
#[derive(Debug, Default)]
pub(crate) struct WordCounts {
    /// For each number, how often the body uses the word, as far as anybody asks.
    counts: Vec<u8>,
    /// For each number the word.
    words: Vec<u32>,
    /// Open addressing by word: [`base`](Self::base) plus number plus one. It grows with the different
    /// words, which in a long text are far fewer than the words.
    slots: Vec<u32>,
    /// So many of the slots are in use.
    size: usize,
    /// Up to here a slot holds a word of a text before, and is free: filling all of them with zeros
    /// would cost nearly as much as the words of a short text.
    base: u32,
}

impl WordCounts {
    /// Puts numbers in the place of words from `start` on; those before that have theirs.
    pub(crate) fn number(&mut self, words: &mut [u32], start: usize) {
        if start == 0 {
            self.free();
            self.words.clear();
            self.make(FIRST_SLOTS);
        }
        for word in &mut words[start..] {
            if self.words.len() * 2 >= self.size {
                self.grow();
            }
            let slot = self.slot(*word);
            if self.slots[slot] <= self.base {
                self.words.push(*word);
                self.slots[slot] = self.base + self.words.len() as u32;
            }
            *word = self.slots[slot] - self.base - 1;
        }
        self.counts.clear();
        self.counts.resize(self.words.len(), 0);
    }

    /// How many different words there are.
    pub(crate) fn different(&self) -> usize {
        self.words.len()
    }

    /// The number of a word.
    #[cfg_attr(not(feature = "internals"), allow(dead_code))]
    pub(crate) fn of(&self, word: u32) -> Option<u32> {
        let known = self.slots[self.slot(word)];
        known.checked_sub(self.base + 1)
    }

    /// The slot of a word, or the free one where it would stand.
    #[inline]
    fn slot(&self, word: u32) -> usize {
        let slots = &self.slots[..self.size];
        let mask = slots.len() - 1;
        // Words are hashes.
        let mut slot = word as usize & mask;
        loop {
            match slots[slot].checked_sub(self.base + 1) {
                Some(number) if self.words[number as usize] != word => slot = (slot + 1) & mask,
                _ => return slot,
            }
        }
    }

    fn grow(&mut self) {
        self.free();
        self.make(self.size * 4);
        for at in 0..self.words.len() {
            let slot = self.slot(self.words[at]);
            self.slots[slot] = self.base + at as u32 + 1;
        }
    }

    /// Makes all slots free.
    fn free(&mut self) {
        // A text has fewer words than bytes, and at most 4 GB.
        if self.base > u32::MAX / 4 {
            self.slots.fill(0);
            self.base = 0;
        } else {
            self.base += self.words.len() as u32;
        }
    }

    /// Makes so many slots.
    fn make(&mut self, size: usize) {
        self.size = size;
        if self.slots.len() < size {
            self.slots.reserve_exact(size - self.slots.len());
            self.slots.resize(size, 0);
        }
    }

    /// Counts nothing yet.
    pub(crate) fn reset(&mut self) {
        self.counts.fill(0);
    }

    /// Counts the words of a block.
    pub(crate) fn add(&mut self, numbers: &[u32]) {
        for &number in numbers {
            let count = &mut self.counts[number as usize];
            *count = count.saturating_add(1);
        }
    }

    /// How many words of a block are used more than `own` times.
    pub(crate) fn shared(&self, numbers: &[u32], own: u8) -> u32 {
        numbers
            .iter()
            .map(|&number| u32::from(self.counts[number as usize] > own))
            .sum()
    }
}

/// Slots for the words of a short text.
const FIRST_SLOTS: usize = 1 << 10;
