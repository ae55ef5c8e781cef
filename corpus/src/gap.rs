//! Matching words in the small gaps between two blocks.
//!
//! This is a longest common subsequence that prefers words in a row, with tables that are small in
//! practice; a gap that is too large for a table stays unmatched.

use std::ops::Range;

/// Maximum number of pairs of words that are compared in one gap.
const MAX_CELLS: usize = 1 << 23;
/// Gain of a pair of equal words, and the addition if the pair before it matched as well.
const PAIR: u32 = 2;
const RUN: u32 = 1;

/// Which end of a gap borders on the body: of equally good matches, the one nearer to it is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Near {
    Start,
    End,
}

/// Matches words of two ranges and writes the gold position of each matched word into `places`.
pub(crate) fn fill(
    (text, text_gap): (&[u32], Range<usize>),
    (gold, gold_gap): (&[u32], Range<usize>),
    near: Near,
    places: &mut [Option<usize>],
) {
    let (rows, columns) = (text_gap.len(), gold_gap.len());
    if rows == 0 || columns == 0 || rows.saturating_mul(columns) > MAX_CELLS {
        return;
    }
    // The path back through the table starts at its end, so it finds the match nearest to that end.
    let mut words: Vec<u32> = text[text_gap.clone()].to_vec();
    let mut golds: Vec<u32> = gold[gold_gap.clone()].to_vec();
    if near == Near::Start {
        words.reverse();
        golds.reverse();
    }
    for (row, column) in common(&words, &golds) {
        let (t, g) = match near {
            Near::End => (text_gap.start + row, gold_gap.start + column),
            Near::Start => (text_gap.end - 1 - row, gold_gap.end - 1 - column),
        };
        places[t] = Some(g);
    }
}

/// Where the best path into a cell comes from.
const UP: u8 = 0;
const LEFT: u8 = 1;
const MATCH: u8 = 2;
const STEP: u8 = 3;
/// Set if the best match in a cell follows another match.
const GOES_ON: u8 = 4;

/// The pairs of a common subsequence, last pair first.
fn common(words: &[u32], golds: &[u32]) -> Vec<(usize, usize)> {
    let width = golds.len() + 1;
    let mut steps = vec![UP; (words.len() + 1) * width];
    let mut above = vec![0_u32; width];
    let mut above_match = vec![0_u32; width];
    let (mut best, mut matched) = (vec![0_u32; width], vec![0_u32; width]);
    for (row, word) in words.iter().enumerate() {
        for (column, gold) in golds.iter().enumerate() {
            let cell = &mut steps[(row + 1) * width + column + 1];
            let (up, left) = (above[column + 1], best[column]);
            let (mut most, mut step) = if up >= left { (up, UP) } else { (left, LEFT) };
            matched[column + 1] = 0;
            if word == gold {
                let fresh = above[column] + PAIR;
                let run = match above_match[column] {
                    0 => 0,
                    gain => gain + PAIR + RUN,
                };
                let gain = fresh.max(run);
                matched[column + 1] = gain;
                if gain >= most {
                    (most, step) = (gain, MATCH);
                }
                if run >= fresh {
                    step |= GOES_ON;
                }
            }
            best[column + 1] = most;
            *cell = step;
        }
        std::mem::swap(&mut above, &mut best);
        std::mem::swap(&mut above_match, &mut matched);
    }
    walk_back(&steps, words.len(), golds.len())
}

fn walk_back(steps: &[u8], mut row: usize, mut column: usize) -> Vec<(usize, usize)> {
    let width = column + 1;
    let mut pairs = Vec::new();
    let mut in_run = false;
    while row > 0 && column > 0 {
        let step = steps[row * width + column];
        if in_run || step & STEP == MATCH {
            pairs.push((row - 1, column - 1));
            in_run = step & GOES_ON != 0;
            row -= 1;
            column -= 1;
        } else if step & STEP == UP {
            row -= 1;
        } else {
            column -= 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &[u32], gold: &[u32], near: Near) -> Vec<Option<usize>> {
        let mut places = vec![None; text.len()];
        fill(
            (text, 0..text.len()),
            (gold, 0..gold.len()),
            near,
            &mut places,
        );
        places
    }

    #[test]
    fn words_in_a_row_are_preferred() {
        let places = filled(&[1, 9, 1, 2, 9, 2], &[1, 2], Near::End);
        assert_eq!(places, [None, None, Some(0), Some(1), None, None]);
    }

    #[test]
    fn of_two_copies_the_nearer() {
        assert_eq!(filled(&[1, 9, 1], &[1], Near::End), [None, None, Some(0)]);
        assert_eq!(filled(&[1, 9, 1], &[1], Near::Start), [Some(0), None, None]);
    }

    #[test]
    fn nothing_to_match() {
        assert_eq!(filled(&[1, 2], &[], Near::End), [None, None]);
        assert_eq!(filled(&[1, 2], &[3], Near::End), [None, None]);
    }
}
