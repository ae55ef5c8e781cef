//! Doubt: a text whose body was hardly believed in.
//!
//! A later decision rests on the one before. Where most of an article is lists, captions or short
//! entries, the first decision keeps little of it, the next one sees little body around each line
//! and keeps less, and in the end a few lines stand for the whole article. Such a text gives
//! itself away: what was kept is kept with few points, and a little more for every line would
//! multiply it. Where an article was found for certain its lines have hundreds of points, and
//! what else the page says stays where it is, however much there is of it.
//!
//! So each block gets some more points if that pays: the words kept must grow by more than the
//! points given and the points of what was kept ask for. The numbers below were chosen in
//! cross-validation by site, where those beside them do nearly the same.

use super::viterbi;
use crate::document::{Block, Document};

/// The points that every block may get.
const STEPS: [i64; 4] = [50, 100, 150, 200];

/// Points given, times mean points of the words kept, that ask for twice the words.
const DOUBLE: i64 = 40_000;

/// Texts are not asked for less than those whose words were kept with so many points.
const LEAST_MEAN: i64 = 50;

/// Texts whose words were kept with more points are not doubted.
const MOST_MEAN: i64 = 250;

/// Of the words that come back, at most one in so many may stand in lines that a rule hits.
const MOST_HIT: i64 = 20;

/// Sums over the blocks that were kept, or that would come back.
#[derive(Default)]
struct Kept {
    words: i64,
    /// Words in blocks that a rule hits.
    hit: i64,
    /// The points of each word's block.
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

/// Gives all blocks the points that they need for more than a scrap to be kept, and tells how
/// many that were. `switch` is the cost of a change; `choice` is working memory.
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
    // The words kept, for the points given.
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

    /// Points given to blocks of ten words with these points each, and how many are kept then.
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
        // What is far below stays there.
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
