//! Where every line is body beyond doubt, one decision is enough.
//!
//! The later decisions ask what the previous one says about the surroundings of a block. If the
//! first decision finds every block of a text to be body, by a wide margin, it says the same about
//! all of them; and if what it says cannot reverse any of them, whatever else is considered, no
//! other decision is needed. This is the case for most articles that contain no clutter, and for
//! most of the texts that are left when the clutter is gone.
//!
//! The verdicts are those that the later decisions would reach. But the exact points of the blocks
//! are not computed: a caller who asks for them, or for anything based on them, gets every
//! decision.

use crate::decide::{certain, closing, page_code};
use crate::document::{Document, Regime, Turn, CLAMP};
use crate::engine::Engine;
use crate::score::{lane, ROUNDS};

impl Engine {
    /// Keeps what the first decision found, except for what rules know, if the later decisions
    /// could not change it. If this returns `false`, they have to be taken.
    pub(crate) fn keep_sure(&self, document: &mut Document) -> bool {
        let asks_for_points = document.is_asked || self.lift != 0 || !self.custom.is_empty();
        // In a page dump, the header of a list depends on the points of what is below it.
        let is_page = document.facts.regime == Regime::Dump;
        if asks_for_points || is_page || !self.is_sure(document) {
            return false;
        }
        for block in &mut document.blocks {
            block.points = CLAMP;
            block.body = true;
            block.turn = Turn::None;
        }
        // Where everything is kept, there is nothing to repair.
        document.facts.doubt = 0;
        // The only line that is removed is kept after all if the last decision gave it enough points.
        if certain::remove(document, |_| true, self.rules_of_catalogue()) == 1 {
            return false;
        }
        page_code::remove(document, |_| true, self.rules_of_catalogue());
        // What is below such a header is kept if it has enough points.
        if closing::find(document, self.rules_of_catalogue()).is_some() {
            return false;
        }
        document.facts.closing = None;
        let rounds = &mut document.rounds;
        rounds.hold();
        rounds.body.clone_from(&rounds.body_before);
        true
    }

    /// Whether all blocks are body after the first decision, and will be after each of the others.
    /// For the context of the next decision, points above [`CLAMP`] make no difference.
    pub(crate) fn is_sure(&self, document: &Document) -> bool {
        let Document { blocks, rounds, .. } = document;
        let stays = |at: usize, alone: i64, round: usize| {
            let least = lane(alone, round) + self.packed.least(round).of(document, at);
            // Where all blocks have points for body, no change is worth its cost.
            least >= if round + 1 < ROUNDS { CLAMP } else { 1 }
        };
        let mut alone = rounds.alone.iter().enumerate();
        blocks.len() > 1
            && document.facts.words > 0
            && rounds.points.iter().all(|&points| points >= CLAMP)
            && alone.all(|(at, &alone)| (1..ROUNDS).all(|round| stays(at, alone, round)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Scratch;
    use crate::score::Points;

    const ARTICLE: &str = "The ferry that links the two halves of the town stopped at noon on Monday, \
        and nobody at the landing could say when it would run again.\n\n\
        A notice on the gate spoke of a cracked shaft and of parts that had to come from abroad, and \
        somebody had written underneath it that they had come from there last year, too.\n\n\
        The mayor has asked for a bridge of boats, which the harbour office calls a danger to all who \
        fish there by night, but she may get her way before the summer is over.\n\n\
        Until then the people on the far side have to walk around the bay, and those who cannot walk \
        so far wait for the fishermen, who take them over when the sea is calm.\n";

    /// Whether one decision was enough, and which blocks are kept; `exactly` says that points are asked for.
    fn judged(text: &str, exactly: bool) -> (bool, Vec<bool>) {
        let engine = Engine::new(Points::tuned());
        let mut scratch = Scratch::default();
        scratch.document.is_asked = exactly;
        engine.read(text, &mut scratch);
        let Scratch { document, work, .. } = &mut scratch;
        engine.survey(document, work);
        engine.decide_first(document, work);
        let is_sure = engine.keep_sure(document);
        engine.decide_later(document, work);
        let body = document.blocks.iter().map(|block| block.body);
        (is_sure, body.collect())
    }

    #[test]
    fn one_look_at_an_article_is_enough() {
        assert_eq!(judged(ARTICLE, false), (true, vec![true; 4]));
        assert_eq!(judged(ARTICLE, true), (false, vec![true; 4]));
    }

    #[test]
    fn where_something_may_be_clutter_all_is_decided() {
        let menu = "Home\nNews\nSports\nContact us\n".repeat(3);
        let within = format!("{ARTICLE}{menu}{ARTICLE}");
        assert!(!judged(&within, false).0);
        assert!(!judged("The ferry stopped at noon on Monday.\n", false).0);
        // The ends are judged separately.
        let around = format!("{menu}{ARTICLE}{menu}");
        for text in [within, around] {
            assert_eq!(judged(&text, false).1, judged(&text, true).1);
        }
    }

    /// The bounds hold whatever the context says about the blocks of such a text.
    #[test]
    fn context_counts_no_less_than_the_least() {
        let engine = Engine::new(Points::tuned());
        let mut scratch = Scratch::default();
        engine.read(ARTICLE, &mut scratch);
        let Scratch { document, work, .. } = &mut scratch;
        engine.survey(document, work);
        engine.decide_first(document, work);
        for round in 1..ROUNDS {
            engine.decide_again(round, document, work);
            for at in 0..document.blocks.len() {
                let alone = lane(document.rounds.alone[at], round);
                let context = document.rounds.points[at] - alone;
                assert!(context >= engine.packed.least(round).of(document, at));
            }
        }
    }
}
