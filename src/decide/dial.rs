//! The caller's dial between precision and recall.
//!
//! A caller wants surer text, or more of it. If every decision got the dial's points, then what it did
//! to one line would be evidence about the next, and a surer setting could keep more: with the
//! teasers gone, a later decision finds the page clean. So everything is decided without the dial, the
//! second look at the kept lines included, and the dial only moves the mark which the last points
//! must reach. Whoever turns it up loses lines, and whoever turns it down gets some.

use super::viterbi;
use crate::document::Block;

/// Adds `lift` to the points of every block and chooses once more: among the kept blocks if it is below
/// zero, among the others if it is above. `switch` is the cost of a change; `choice` is working
/// memory.
pub(crate) fn turn(blocks: &mut [Block], lift: i32, switch: i32, choice: &mut Vec<u8>) {
    let points = blocks.iter().map(|block| block.points + lift);
    viterbi::decide(points, switch, choice);
    for (block, &chosen) in blocks.iter_mut().zip(&*choice) {
        let before = block.body;
        if lift > 0 {
            block.body |= chosen == 1;
        } else {
            block.body &= chosen == 1;
        }
        block.dialled = block.body != before;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept of blocks with these points where those above 0 were.
    fn kept(points: &[i32], lift: i32) -> String {
        let block = |&points| Block {
            points,
            body: points > 0,
            ..Block::default()
        };
        let mut blocks: Vec<Block> = points.iter().map(block).collect();
        turn(&mut blocks, lift, 20, &mut Vec::new());
        let signs = blocks.iter().map(|block| block.body);
        signs.map(|body| if body { 'B' } else { '.' }).collect()
    }

    #[test]
    fn who_asks_for_more_gets_more() {
        let points = [-90, 40, 200, -60, -300, 90];
        let dials = [i32::MIN / 2, -150, -50, -1, 0, 1, 69, 150, 1000];
        let all = dials.map(|lift| kept(&points, lift));
        assert_eq!(all[0], "......");
        assert_eq!(all[2], "..B..B");
        assert_eq!(all[4], ".BB..B");
        assert_eq!(all[6], ".BBB.B");
        assert_eq!(all[8], "BBBBBB");
        for pair in all.windows(2) {
            let grows = pair[0].bytes().zip(pair[1].bytes());
            assert!(
                grows
                    .clone()
                    .all(|(less, more)| less == b'.' || more == b'B'),
                "{pair:?}"
            );
        }
    }
}
