//! Which lines are the ends of a text, and which of them are body: see [`crate::ends`].

use std::ops::Range;

use super::viterbi::Sequence;
use crate::document::{Block, Document};
use crate::rules;

/// Longer lines are no ends, whatever rules hit them.
const MOST_WORDS: u16 = 40;

/// So many lines of an end are taken off. This bounds the memory that they take.
const MOST_LINES: usize = 1000;

/// A line of the core that is no sentence has so many words, or there is nothing that could be
/// judged by itself.
const LEAST_WORDS: u16 = 8;

/// The lines of a text that was read without the ends that rules hit; all where nothing could be
/// judged without them.
pub(crate) fn core(document: &Document) -> Range<usize> {
    let Document { blocks, hits, .. } = document;
    // A rule of the caller's speaks of the line that it hits and no other.
    let catalogue = rules::catalogue().len() as u16;
    let is_end = |block: &&Block| {
        let rules = &hits[block.hits.range()];
        block.shape.words <= MOST_WORDS && rules.iter().any(|&rule| rule < catalogue)
    };
    let head = blocks.iter().take(MOST_LINES).take_while(is_end).count();
    let rest = &blocks[head..];
    let tail = rest
        .iter()
        .rev()
        .take(MOST_LINES)
        .take_while(is_end)
        .count();
    let core = head..blocks.len() - tail;
    let is_judged = |block: &Block| block.kind.is_prose() || block.shape.words >= LEAST_WORDS;
    if blocks[core.clone()].iter().any(is_judged) {
        core
    } else {
        0..blocks.len()
    }
}

/// More points than all lines of an end have together, also where rules of the caller's hit each of them.
const GIVEN: i32 = 1 << 30;

// A million for what rules and looks of a line count, and more than can be for its context.
const _: () = assert!(MOST_LINES as i64 * 1_050_000 < GIVEN as i64);

/// Chooses which blocks before and after the `core` are body, where it is given for those of the
/// core; `points` are those of all blocks.
pub(crate) fn choose(body: &mut [u8], points: &[i32], core: Range<usize>, switch: i32) {
    let given = |body: u8| if body == 1 { GIVEN } else { -GIVEN };
    let mut head = Sequence::new(switch);
    for at in 0..core.start {
        body[at] = head.step(points[at]);
    }
    body[core.start] = head.step(given(body[core.start]));
    head.choose(&mut body[..=core.start]);
    let mut tail = Sequence::new(switch);
    let last = core.end - 1;
    body[last] = tail.step(given(body[last]));
    for at in core.end..points.len() {
        body[at] = tail.step(points[at]);
    }
    tail.choose(&mut body[last..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Span;

    /// A sentence (S), a few words (w), a line that a rule of the catalogue hits (c), one that a
    /// rule of the caller's hits (o) and a long one that a rule hits (L).
    fn core_of(signs: &str) -> Range<usize> {
        let own = rules::catalogue().len() as u16;
        let block = |sign| {
            let mut block = Block::default();
            block.shape.words = match sign {
                'S' => LEAST_WORDS,
                'L' => MOST_WORDS + 1,
                _ => 2,
            };
            block.hits = Span {
                start: u32::from(sign == 'o'),
                len: u32::from(!matches!(sign, 'S' | 'w')),
            };
            block
        };
        core(&Document {
            blocks: signs.chars().map(block).collect(),
            hits: vec![0, own],
            ..Document::default()
        })
    }

    #[test]
    fn what_rules_hit_at_both_sides_is_no_core() {
        assert_eq!(core_of("ccwScSc"), 2..6);
        assert_eq!(core_of("SwcS"), 0..4);
        assert_eq!(core_of("oScLc"), 0..4, "own rules, and long lines");
        let many = "c".repeat(MOST_LINES + 1);
        assert_eq!(
            core_of(&format!("{many}S{many}")),
            MOST_LINES..MOST_LINES + 3
        );
    }

    #[test]
    fn where_no_sentence_is_left_all_is_core() {
        for signs in ["", "c", "ccwc", "cc"] {
            assert_eq!(core_of(signs), 0..signs.len());
        }
    }

    #[test]
    fn the_verdicts_about_the_core_are_given() {
        let chosen = |core: &str, ends: i32| {
            let body = core.bytes().map(|sign| u8::from(sign == b'B'));
            let mut body: Vec<u8> = [0, 0].into_iter().chain(body).chain([0]).collect();
            let mut points = vec![-999; body.len()];
            let last = points.len() - 1;
            (points[0], points[1], points[last]) = (-30, ends, ends);
            let around = 2..last;
            choose(&mut body, &points, around, 50);
            let signs = body.iter().map(|&body| if body == 1 { 'B' } else { '.' });
            signs.collect::<String>()
        };
        assert_eq!(chosen("B.B", -49), "..B.BB");
        assert_eq!(chosen("B.B", -51), "..B.B.");
        assert_eq!(chosen(".", 49), "....");
        assert_eq!(chosen(".", 51), "...B");
    }
}
