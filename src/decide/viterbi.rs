//! The best sequence of body and clutter.
//!
//! Body text comes in runs, and so does clutter. Deciding about every block by itself tears holes
//! into both. So the whole sequence is chosen at once: the one with the most points, where every
//! change from body to clutter or back has a cost. With two states this is linear (Viterbi, 1967).

/// A sequence that is being chosen, block by block.
pub(crate) struct Sequence {
    switch: i64,
    /// Lead in points of the best sequence that ends in body over the best one that ends in
    /// clutter.
    lead: i64,
}

impl Sequence {
    /// The empty sequence, where a change costs `switch`.
    pub(crate) fn new(switch: i32) -> Self {
        Sequence {
            switch: switch.into(),
            lead: 0,
        }
    }

    /// Takes the next block, whose `points` speak for body if they are positive, and returns what
    /// the previous block is in either case: bit 0 if this one is clutter, bit 1 if it is body.
    #[inline(always)]
    pub(crate) fn step(&mut self, points: i32) -> u8 {
        let Sequence { switch, lead } = *self;
        // If one sequence has fewer points than the other by more than a change costs, it follows
        // the other.
        self.lead = lead.max(-switch).min(switch) + i64::from(points);
        u8::from(lead > switch) | u8::from(lead >= -switch) << 1
    }

    /// Turns what `step` returned for each block into the best sequence: replaces each value by 1
    /// if the block is body and by 0 if it is clutter.
    pub(crate) fn choose(self, steps: &mut [u8]) {
        let mut is_body = u8::from(self.lead >= 0);
        for step in steps.iter_mut().rev() {
            let before = *step >> is_body & 1;
            *step = is_body;
            is_body = before;
        }
    }
}

/// Chooses for each block whether it is body, given its points and the cost of a change; `body`
/// gets 1 for body and 0 for clutter.
pub(crate) fn decide(points: impl Iterator<Item = i32>, switch: i32, body: &mut Vec<u8>) {
    let mut sequence = Sequence::new(switch);
    body.clear();
    body.extend(points.map(|points| sequence.step(points)));
    sequence.choose(body);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(points: &[i32], switch: i32) -> String {
        let mut body = Vec::new();
        decide(points.iter().copied(), switch, &mut body);
        body.iter()
            .map(|&body| if body == 1 { 'B' } else { '.' })
            .collect()
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
