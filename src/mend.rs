//! Repairs for what the decisions do not see, one after the other.

use crate::decide::{
    certain, closing, doubt, interruptions, offers, page_code, safety, separators, standfirst,
    subheadings,
};
use crate::document::{Block, Document, Kind, Turn};
use crate::engine::{Engine, Work};
use crate::label::Label;
use crate::said;
use crate::score::ROUNDS;

/// What occurs among the blocks of a text.
#[derive(Default)]
struct Has {
    /// The kinds of the blocks, as bits.
    kinds: u32,
    /// What rules say about the blocks, as bits.
    said: u32,
    hits: bool,
}

impl Has {
    #[inline]
    fn add(&mut self, block: &Block) {
        self.kinds |= 1 << block.kind as u8;
        self.said |= 1 << block.said;
        self.hits |= block.hits.len > 0;
    }

    fn kind(&self, kind: Kind) -> bool {
        self.kinds >> kind as u8 & 1 == 1
    }

    fn said(&self, said: u8) -> bool {
        self.said >> said & 1 == 1
    }
}

impl Engine {
    /// Repairs what the decisions do not see, and prevents what none may do: leave nothing.
    pub(crate) fn mend(&self, document: &mut Document, work: &mut Work) {
        let Document { blocks, rounds, .. } = &mut *document;
        let decided = rounds.points.iter().zip(&rounds.body);
        let mut has = Has::default();
        for (block, (&points, &body)) in blocks.iter_mut().zip(decided) {
            block.points = points;
            block.body = body == 1;
            block.turn = Turn::None;
            has.add(block);
        }
        let switch = self.points.switch[ROUNDS - 1];
        document.facts.doubt = doubt::give(document, switch, &mut work.choice);
        safety::catch(document);
        // Few texts contain all that is searched for.
        if has.kind(Kind::Symbols) {
            separators::keep(document, |_| true);
        }
        standfirst::keep(document);
        if has.said(Label::Advertisement.number()) || has.said(said::READ_ON) {
            interruptions::keep(document);
        }
        if offers::LABELS.iter().any(|label| has.said(label.number())) {
            offers::keep(document);
        }
        if has.kind(Kind::Tiny) {
            subheadings::keep(document);
        }
        document.facts.closing = None;
        if has.hits {
            self.remove_known(document, |_| true);
        }
    }

    /// Removes what is known for certain by its rules, or by the header above it, where it
    /// `is_judged` now.
    pub(crate) fn remove_known(&self, document: &mut Document, is_judged: impl Fn(usize) -> bool) {
        certain::remove(document, &is_judged, self.rules_of_catalogue());
        closing::remove(document, &is_judged, self.rules_of_catalogue());
        page_code::remove(document, is_judged, self.rules_of_catalogue());
    }
}
