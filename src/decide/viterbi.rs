//! The best sequence of body and clutter.
//!
//! Body text comes in runs, and so does clutter. Taking every block by itself tears holes
//! into both. So the whole sequence is chosen at once: the one with the most points, where
//! every change from body to clutter or back costs some. With two states this is linear
//! (Viterbi, 1967).

/// Chooses for each of `blocks` whether it is body, given its `points` (positive speaks for
/// body) and the cost of a change, and tells it by `set`. `back` is working memory.
pub(crate) fn decide<B>(
    blocks: &mut [B],
    switch: i32,
    points: impl Fn(&B) -> i32,
    mut set: impl FnMut(&mut B, bool),
    back: &mut Vec<u8>,
) {
    let switch = i64::from(switch);
    back.clear();
    // Points of the best sequence that ends in body, or in clutter.
    let (mut body, mut clutter) = (0_i64, 0_i64);
    for block in &*blocks {
        let (stay, come) = (body, clutter - switch);
        let (rest, leave) = (clutter, body - switch);
        back.push(u8::from(stay >= come) | u8::from(leave > rest) << 1);
        body = stay.max(come) + i64::from(points(block));
        clutter = rest.max(leave);
    }
    let mut is_body = body >= clutter;
    for (block, &back) in blocks.iter_mut().zip(&*back).rev() {
        set(block, is_body);
        is_body = if is_body {
            back & 1 == 1
        } else {
            back & 2 == 2
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(points: &[i32], switch: i32) -> String {
        let mut blocks: Vec<_> = points.iter().map(|&points| (points, ' ')).collect();
        decide(
            &mut blocks,
            switch,
            |block| block.0,
            |block, body| block.1 = if body { 'B' } else { '.' },
            &mut Vec::new(),
        );
        blocks.iter().map(|block| block.1).collect()
    }

    #[test]
    fn runs_are_kept_together() {
        assert_eq!(run(&[], 10), "");
        assert_eq!(run(&[5, -5, 5], 0), "B.B");
        assert_eq!(run(&[50, -5, 50], 10), "BBB");
        assert_eq!(run(&[50, -25, 50], 10), "B.B");
        assert_eq!(run(&[-50, 5, -50], 10), "...");
        assert_eq!(run(&[-19, 30, 30, -9, -9, -9], 10), ".BB...");
    }
}
