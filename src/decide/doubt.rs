//! Doubt: texts whose body was kept with little confidence.
//!
//! A later decision relies on the one before. Where most of an article is lists, captions or short
//! entries, the first decision keeps little of it, the next one sees little body text around each
//! line and keeps less, and in the end only a few lines of the article are left. Such a text gives
//! itself away: what was kept has few points, and a few more points for every line would multiply
//! it. Where an article was found for certain, its lines have hundreds of points, and the rest of
//! the page stays out, however much there is of it.
//!
//! So each block gets some more points if that pays off: the kept words must grow by more than the
//! added points and the points of what was already kept demand. The numbers below were chosen in
//! cross-validation by site; neighbouring values do nearly the same.

use super::viterbi;
use crate::document::{Block, Document};

/// The numbers of points that may be added to every block.
const STEPS: [i64; 4] = [50, 100, 150, 200];

/// Added points, times the mean points of the kept words, that demand twice the words.
const DOUBLE: i64 = 40_000;

/// Lower bound for the mean points of the kept words, when working out how many more words are
/// demanded.
const LEAST_MEAN: i64 = 50;

/// Texts whose kept words have higher mean points than this are not doubted.
const MOST_MEAN: i64 = 250;

/// At most one in this many of the words that come back may be in lines that a rule hits.
const MOST_HIT: i64 = 20;

/// Sums over the blocks that were kept, or that would come back.
#[derive(Default)]
struct Kept {
    words: i64,
    /// Words in blocks that a rule hits.
    hit: i64,
    /// Points of each word's block, summed over the words.
    points: i64,
}

impl Kept {
    fn add(&mut self, block: &Block) {
        let words = i64::from(block.shape.words);
        self.words += words;
        self.points += i64::from(block.points) * words;
        if block.said > 0 {
            self.hit += words;
        }
    }
}

/// Gives all blocks the points that they need for more than a scrap to be kept, and returns how
/// many these were. `switch` is the cost of a change; `choice` is working memory.
pub(crate) fn give(document: &mut Document, switch: i32, choice: &mut Vec<u8>) -> i32 {
    let blocks = &mut document.blocks;
    let (mut kept, mut all) = (Kept::default(), 0);
    for block in &*blocks {
        all += i64::from(block.shape.words);
        if block.body {
            kept.add(block);
        }
    }
    let words = kept.words.max(1);
    let mean = kept.points / words;
    if mean > MOST_MEAN || kept.words == all {
        return 0;
    }
    let mean = mean.max(LEAST_MEAN);
    // The kept words, and the points added for them.
    let (mut most, mut best) = (words, 0);
    for more in STEPS {
        let pays = |words: i64| words * (DOUBLE + best * mean) > most * (DOUBLE + more * mean);
        if !pays(all) {
            continue;
        }
        let points = blocks.iter().map(|block| block.points);
        viterbi::decide(points.map(|points| points + more as i32), switch, choice);
        let mut come_back = Kept::default();
        for (block, &body) in blocks.iter().zip(&*choice) {
            if body == 1 && !block.body {
                come_back.add(block);
            }
        }
        let words = kept.words + come_back.words;
        if come_back.hit * MOST_HIT <= come_back.words && pays(words) {
            (most, best) = (words, more);
        }
    }
    let best = best as i32;
    if best > 0 {
        let points = blocks.iter().map(|block| block.points);
        viterbi::decide(points.map(|points| points + best), switch, choice);
        for (block, &body) in blocks.iter_mut().zip(&*choice) {
            block.body |= body == 1;
            block.points += best;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The points added to blocks of ten words with these points each, and how many of them are
    /// kept then.
    fn run(points: &[i32]) -> (i32, usize) {
        let mut document = Document::default();
        for &points in points {
            let mut block = Block {
                points,
                body: points > 0,
                ..Block::default()
            };
            block.shape.words = 10;
            document.blocks.push(block);
        }
        let more = give(&mut document, 0, &mut Vec::new());
        let kept = document.blocks.iter().filter(|block| block.body).count();
        (more, kept)
    }

    #[test]
    fn a_scrap_is_doubted() {
        assert_eq!(run(&[60, -80, -90, -70, -80]), (100, 5));
        // Blocks far below the threshold stay removed.
        assert_eq!(run(&[60, -80, -90, -70, -500]), (100, 4));
    }

    #[test]
    fn a_sure_decision_is_not() {
        assert_eq!(run(&[400, -80, -90, -70, -80]), (0, 1));
        assert_eq!(run(&[200, 200, 200, 200, -80]), (0, 4));
        assert_eq!(run(&[60, -800, -900]), (0, 1));
        assert_eq!(run(&[]), (0, 0));
    }
}
