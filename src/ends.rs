//! Clutter at the ends of a text must not cost a line inside it.
//!
//! What surrounds a line is evidence, and so is how much clutter the text contains. So a line of
//! the body, such as a subheading or the last line of an interview, could be removed only because
//! the site's menu is above the text or its footer below. But what rules match at the ends of a
//! text was never part of what the author wrote, and must not influence the rest.
//!
//! So the lines at both ends that rules match are *set apart* as soon as they are read, and the
//! rest, the *core*, is joined and judged as if it were the whole text. Whatever such lines precede
//! or follow a text, its core is the same, and so is every verdict about it, with two exceptions: the
//! headline, which is removed where there is any page boilerplate at all, and lines that rules know and that are
//! removed if anything else is ([`known`](crate::decide::known)). Then the ends are
//! judged, each line by its place in the whole text, with the verdicts about the core as given.

use crate::decide::{ends, separators};
use crate::document::{Document, Facts, Turn};
use crate::engine::{Engine, OfKinds, Work};
use crate::evidence::{context, line, Feature};
use crate::passes::{headers, repeats, survey, title};
use crate::score::{self, ROUNDS};

impl Engine {
    /// Judges the ends of a text whose core was judged.
    pub(crate) fn judge_ends(&self, document: &mut Document, work: &mut Work) {
        document.put_together();
        if !document.has_ends() {
            return;
        }
        self.look_around_ends(document, work);
        self.decide_ends_first(document, work);
        work.context.fill_around(document, document.core());
        self.decide_ends(document, work);
        self.mend_ends(document);
        document.swap_facts();
    }

    /// Records what the passes find about the ends in the text as a whole. From here on, the
    /// document's facts are those of the whole text.
    pub(crate) fn look_around_ends(&self, document: &mut Document, work: &mut Work) {
        let core = document.core();
        for at in document.ends() {
            let block = &mut document.blocks[at];
            block.said = self.said(block, &document.hits);
            title::share(document, &work.context, at);
        }
        let Document { blocks, keys, .. } = document;
        repeats::count_around(blocks, keys, core.clone(), work.windows.room());
        headers::reach_around(blocks, core);
        work.windows.fill(blocks);
        document.swap_facts();
        let known = &document.ends.facts;
        document.facts = Facts {
            headline: known.headline,
            wrapped: known.wrapped,
            ..Facts::default()
        };
        survey::survey(document);
    }

    /// Takes the first decision about the ends, alongside that about the core.
    pub(crate) fn decide_ends_first(&self, document: &mut Document, work: &mut Work) {
        let core = document.core();
        let mut rounds = std::mem::take(&mut document.rounds);
        let mut of_kinds = OfKinds::default();
        for at in document.ends() {
            let alone = self.alone(document, work, at, &mut of_kinds);
            rounds.alone[at] = alone;
            rounds.points[at] = score::lane(alone, 0);
        }
        let switch = self.points.switch[0];
        ends::choose(&mut rounds.body_first, &rounds.points, core, switch);
        rounds.hold_ends(document.ends());
        document.rounds = rounds;
    }

    /// Takes the last decision about the ends, based on the first about them and the last but one
    /// about the core. There is none in between: what rules match is seldom in doubt.
    fn decide_ends(&self, document: &mut Document, work: &mut Work) {
        let core = document.core();
        let mut points = std::mem::take(&mut document.rounds.points);
        let mut body = std::mem::take(&mut document.rounds.body);
        for at in document.ends() {
            let mut sum = self.packed.of_round(ROUNDS - 1);
            context::list(document, &work.context, at, &mut sum);
            points[at] = score::lane(document.rounds.alone[at], ROUNDS - 1) + sum.sum();
        }
        for at in [core.start, core.end - 1] {
            body[at] = document.blocks[at].body.into();
        }
        let switch = self.points.switch[ROUNDS - 1];
        ends::choose(&mut body, &points, core, switch);
        document.rounds.points = points;
        document.rounds.body = body;
    }

    /// Repairs what the decision about the ends does not see. The verdicts about the core stand.
    fn mend_ends(&self, document: &mut Document) {
        for at in document.ends() {
            let block = &mut document.blocks[at];
            block.points = document.rounds.points[at];
            block.body = document.rounds.body[at] == 1;
            block.turn = Turn::None;
        }
        let core = document.core();
        separators::keep(document, |at| !core.contains(&at));
        self.remove_known(document, |at| !core.contains(&at));
    }

    /// Returns the features of all blocks, first and context, of a text that was decided about.
    pub(crate) fn features(&self, document: &mut Document, work: &mut Work) -> Vec<Vec<Feature>> {
        document.take_apart();
        work.recall(document);
        self.look_at_all(document, work, list, |_, document, work| {
            document.swap_facts();
            work.recall(document);
        })
    }

    /// Returns what `look` finds at each block of a text that is taken apart: at blocks of the core
    /// in the core, and at the others in the whole text, once it is `put_together`.
    pub(crate) fn look_at_all<T>(
        &self,
        document: &mut Document,
        work: &mut Work,
        look: impl Fn(&Document, &Work, usize) -> T,
        put_together: impl FnOnce(&Self, &mut Document, &mut Work),
    ) -> Vec<T> {
        let core = (0..document.blocks.len()).map(|at| look(document, work, at));
        let core: Vec<T> = core.collect();
        document.put_together();
        if !document.has_ends() {
            return core;
        }
        put_together(self, document, work);
        let ends = document.ends().map(|at| look(document, work, at));
        let mut all: Vec<T> = ends.collect();
        let start = document.core().start;
        all.splice(start..start, core);
        document.swap_facts();
        all
    }
}

/// All features of a block, first and context.
pub(crate) fn list(document: &Document, work: &Work, at: usize) -> Vec<Feature> {
    let mut features = Vec::new();
    line::list(document, &work.windows, at, &mut features);
    context::list(document, &work.context, at, &mut features);
    features
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Scratch;
    use crate::score::Points;

    const ARTICLE: &str = "The ferry stops at noon\n\nThe ferry that links the two halves of the \
        town stopped at noon, and nobody at the landing could say when it would run again.\n\n\
        Abroad\n\nA notice on the gate spoke of a cracked shaft and of parts that had to come from \
        abroad, and somebody had written underneath it that they had come last year.\n\nWho knows";

    /// What was decided about each block of the core, and whether each of the other blocks is kept.
    fn judged(text: &str) -> (Vec<(i32, bool)>, Vec<bool>) {
        let mut scratch = Scratch::default();
        Engine::new(Points::tuned()).run(text, &mut scratch, &mut String::new());
        let document = &scratch.document;
        let core = &document.blocks[document.core()];
        let core = core.iter().map(|block| (block.points, block.body));
        let ends = document.ends().map(|at| document.blocks[at].body);
        (core.collect(), ends.collect())
    }

    #[test]
    fn ends_have_no_say_in_the_core() {
        let (alone, ends) = judged(ARTICLE);
        assert_eq!((alone.len(), ends.len()), (5, 0));
        let share = "Share on Facebook\n";
        for (above, below) in [(share, ""), ("", share), (share, share)] {
            for times in [1, 3, 20] {
                let (above, below) = (above.repeat(times), below.repeat(times));
                let (core, ends) = judged(&format!("{above}\n{ARTICLE}\n\n{below}"));
                assert_eq!(core, alone);
                assert!(!ends.is_empty() && ends.iter().all(|&body| !body));
            }
        }
    }
}
