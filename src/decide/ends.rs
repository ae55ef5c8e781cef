//! Which lines at the ends of a text are body text: see [`crate::ends`].

use std::ops::Range;

use super::viterbi::Sequence;
use crate::passes::core::MOST_LINES;

/// More points than all lines of an end have together; the points of custom rules are added later.
const GIVEN: i32 = 1 << 30;

// Up to a million for the rules and looks of a line, and the rest is more than its context can
// count.
const _: () = assert!(MOST_LINES as i64 * 1_050_000 < GIVEN as i64);

/// Chooses which blocks before and after the `core` are body text, given the choice for the core
/// itself; `points` are those of all blocks.
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
