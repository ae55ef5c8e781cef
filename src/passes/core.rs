//! Which lines of a text are its core, and which are the ends around it: see [`crate::ends`].

use std::ops::Range;

use crate::document::{Block, Document};
use crate::rules;

/// Maximum number of words in a line of the ends, whatever rules hit it.
const MOST_WORDS: u16 = 40;

/// Maximum number of lines that are set apart at each end. This bounds the memory that they take.
pub(crate) const MOST_LINES: usize = 1000;

/// Minimum number of words in at least one line of the core, if none is prose; otherwise nothing in
/// it could be judged by itself.
const LEAST_WORDS: u16 = 8;

/// The lines of a text without the ends that rules hit; all lines if nothing could be judged
/// without the ends.
pub(crate) fn find(document: &Document) -> Range<usize> {
    let Document { blocks, hits, .. } = document;
    // A custom rule affects only the line that it hits.
    let is_end =
        |block: &&Block| block.shape.words <= MOST_WORDS && rules::know(&hits[block.hits.range()]);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Span;

    /// A sentence (S), a few words (w), a line that a rule of the catalogue hits (c), one that a
    /// custom rule hits (o) and a long one that a rule hits (L).
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
        find(&Document {
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
}
