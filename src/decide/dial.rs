//! The caller's dial between precision and recall.
//!
//! A caller may want cleaner text, or more of it. If every decision took the dial into account, its effect on one line
//! would be evidence about the next, and a stricter setting could keep more: with the teasers gone, a later decision
//! finds the page clean. So everything is decided without the dial, including the second look at the kept lines, and
//! the dial only moves the threshold that the final points must reach. Turning it up can only remove lines, and turning
//! it down can only bring some back.
//!
//! But not every kept block is kept for its points; judged by those alone it would be removed at the first turn of the
//! dial. A separator, a bracket of a program or a subheading *depends* on the lines beside it: its points do not count,
//! and it stays as long as they do. Any other block that was kept against its points, above all the run of the safety
//! net, counts as if it had a hundred. And up to a threshold of 1000 the surest block stays, so that a text with prose
//! keeps something.
//!
//! Which blocks depend on others, how much each counts and which is the surest is the same for all thresholds.
//! Therefore a higher threshold never keeps what a lower one removes.

use std::cmp::Reverse;
use std::iter;
use std::ops::Range;

use super::viterbi::{self, Sequence};
use super::{safety, separators, subheadings};
use crate::document::{Block, Document, Force, Kind};

/// Maximum threshold at which something is kept of each text with prose.
const MOST: i32 = 1000;

/// Adds `lift` to the points of every block and chooses once more: among the kept blocks if it is below zero, among the
/// others if it is above. `switch` is the cost of a change; `choice` is working memory.
pub(crate) fn turn(document: &mut Document, lift: i32, switch: i32, choice: &mut Vec<u8>) {
    if lift > 0 {
        bring_back(document, lift, switch, choice);
    } else {
        take_away(&mut document.blocks, lift, switch, choice);
    }
}

/// Keeps blocks that have enough points with `lift`, and those that depend on them.
fn bring_back(document: &mut Document, lift: i32, switch: i32, choice: &mut Vec<u8>) {
    let points = document.blocks.iter().map(|block| block.points + lift);
    viterbi::decide(points, switch, choice);
    for (block, choice) in document.blocks.iter_mut().zip(&mut *choice) {
        let before = block.body;
        block.body |= *choice == 1;
        *choice = before.into();
    }
    let core = document.core();
    separators::keep(document, |at| core.contains(&at));
    if document.has_ends() {
        document.swap_facts();
        separators::keep(document, |at| !core.contains(&at));
        document.swap_facts();
    }
    subheadings::keep(document);
    for (block, &before) in document.blocks.iter_mut().zip(&*choice) {
        block.dialled = u8::from(block.body) != before;
    }
}

/// Removes blocks that have too few points with `lift`, and those that depend on them.
fn take_away(blocks: &mut [Block], lift: i32, switch: i32, choice: &mut Vec<u8>) {
    // What would be kept for its points alone.
    choice.clear();
    let mut sequence = Sequence::new(switch);
    for (at, hangs) in each(blocks) {
        let points = if hangs { 0 } else { blocks[at].points };
        choice.push(sequence.step(points));
    }
    sequence.choose(choice);
    // With these points, a block that was kept against its own is worth the two changes, whatever is beside it.
    let mended = 2 * switch + safety::JUST_KEPT + 1;
    let mut sequence = Sequence::new(switch);
    for (at, hangs) in each(blocks) {
        let block = &blocks[at];
        let points = match block.points {
            _ if hangs => 0,
            points if block.body && choice[at] == 0 => points.max(mended) + lift,
            points => points + lift,
        };
        choice.push(sequence.step(points));
    }
    let chosen = &mut choice[blocks.len()..];
    sequence.choose(chosen);
    if let Some(surest) = surest(blocks).filter(|_| -lift <= MOST) {
        chosen[surest] = 1;
    }
    for (block, &chosen) in blocks.iter_mut().zip(&*chosen) {
        let stays = chosen == 1 || block.force == Force::Keep;
        block.dialled = block.body && !stays;
        block.body &= stays;
    }
    let mut at = 0;
    while at < blocks.len() {
        let (end, hangs) = stretch(blocks, at);
        if hangs {
            let stays = !beside(blocks, at..end).any(|block| block.dialled);
            for block in &mut blocks[at..end] {
                let before = block.was_body();
                block.body = before && (stays || block.force == Force::Keep);
                block.dialled = block.body != before;
            }
        }
        at = end;
    }
}

/// All blocks, each with whether it depends on those beside it.
fn each(blocks: &[Block]) -> impl Iterator<Item = (usize, bool)> + '_ {
    let mut at = 0;
    let stretches = iter::from_fn(move || {
        let start = at;
        (start < blocks.len()).then(|| {
            let (end, hangs) = stretch(blocks, start);
            at = end;
            (start..end, hangs)
        })
    });
    stretches.flat_map(|(stretch, hangs)| stretch.map(move |at| (at, hangs)))
}

/// The end of the stretch of blocks that are kept or removed together with the one at `at`, and whether they depend on
/// neighbouring lines that were kept before the dial.
fn stretch(blocks: &[Block], at: usize) -> (usize, bool) {
    if blocks[at].kind == Kind::Symbols {
        let end = at + separators::signs(&blocks[at..]);
        (end, beside(blocks, at..end).any(Block::was_body))
    } else {
        let hangs = subheadings::is_one(blocks, at, Block::was_body);
        (at + 1, hangs)
    }
}

/// The block before a stretch and the one after it.
fn beside(blocks: &[Block], stretch: Range<usize>) -> impl Iterator<Item = &Block> {
    let above = stretch.start.checked_sub(1);
    let both = above.into_iter().chain([stretch.end]);
    both.filter_map(|at| blocks.get(at))
}

/// The surest of the kept blocks (prose if there is any) in a text that has prose.
fn surest(blocks: &[Block]) -> Option<usize> {
    if !blocks.iter().any(safety::may_be_sentence) {
        return None;
    }
    let kept = blocks.iter().enumerate();
    kept.filter(|(_, block)| block.body && block.shape.has_words())
        .max_by_key(|&(at, block)| (block.kind.is_prose(), block.points, Reverse(at)))
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept with this `lift` of blocks of these kinds: a paragraph (P), a separator (*), one or two words (t),
    /// and others (o); each with its points, and whether it was kept.
    fn turned(blocks: &[(char, i32, bool)], lift: i32) -> String {
        let block = |&(sign, points, body)| {
            let mut block = Block {
                points,
                body,
                kind: match sign {
                    'P' => Kind::Prose,
                    '*' => Kind::Symbols,
                    't' => Kind::Tiny,
                    _ => Kind::Label,
                },
                ..Block::default()
            };
            block.shape.words = match sign {
                'P' => 30,
                '*' => 0,
                _ => 2,
            };
            block
        };
        let mut document = Document {
            blocks: blocks.iter().map(block).collect(),
            ..Document::default()
        };
        turn(&mut document, lift, 20, &mut Vec::new());
        let signs = blocks.iter().zip(&document.blocks);
        signs
            .map(|(&(sign, _, before), block)| {
                assert_eq!(block.dialled, block.body != before);
                if block.body {
                    sign
                } else {
                    '.'
                }
            })
            .collect()
    }

    #[test]
    fn who_asks_for_more_gets_more() {
        let points = [-90, 40, 200, -60, -300, 90];
        let blocks = points.map(|points| ('o', points, points > 0));
        let dials = [i32::MIN / 2, -150, -50, -1, 0, 1, 69, 150, 1000];
        let all = dials.map(|lift| turned(&blocks, lift));
        assert_eq!(all[0], "......");
        assert_eq!(all[2], "..o..o");
        assert_eq!(all[4], ".oo..o");
        assert_eq!(all[6], ".ooo.o");
        assert_eq!(all[8], "oooooo");
        for pair in all.windows(2) {
            let grows = pair[0].bytes().zip(pair[1].bytes());
            assert!(
                grows
                    .clone()
                    .all(|(less, more)| less == b'.' || more == b'o'),
                "{pair:?}"
            );
        }
    }

    #[test]
    fn what_hangs_on_lines_stays_as_long_as_they_do() {
        let text = [
            ('P', 300, true),
            ('*', -500, true),
            ('*', -400, true),
            ('P', 200, true),
            ('t', -600, true),
            ('P', 400, true),
            ('*', 900, true),
        ];
        assert_eq!(turned(&text, -1), "P**PtP*");
        assert_eq!(turned(&text, -180), "P**PtP*");
        assert_eq!(turned(&text, -250), "P....P*");
        assert_eq!(turned(&text, -1000), ".....P*");
        assert_eq!(turned(&text, -1001), ".......");
    }

    #[test]
    fn what_hangs_on_lines_comes_back_with_them() {
        let text = [
            ('P', 300, true),
            ('*', -900, false),
            ('P', -200, false),
            ('t', -900, false),
            ('P', 300, true),
        ];
        assert_eq!(turned(&text, 1), "P...P");
        assert_eq!(turned(&text, 250), "P*PtP");
    }

    #[test]
    fn separators_alone_hang_on_nothing() {
        let signs = [('*', 50, true), ('*', 50, true), ('o', -50, false)];
        assert_eq!(turned(&signs, -10), "**.");
        assert_eq!(turned(&signs, -60), "...");
    }

    #[test]
    fn what_was_kept_against_its_points_stays_up_to_a_hundred() {
        let text = [
            ('o', -900, false),
            ('P', -300, true),
            ('o', -900, false),
            ('P', -350, true),
            ('o', -900, false),
        ];
        assert_eq!(turned(&text, -1), ".P.P.");
        assert_eq!(turned(&text, -100), ".P.P.");
        // The surest of these stays for longer.
        assert_eq!(turned(&text, -101), ".P...");
        assert_eq!(turned(&text, -1000), ".P...");
        assert_eq!(turned(&text, -1001), ".....");
    }
}
