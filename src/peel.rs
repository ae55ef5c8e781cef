//! Clutter at the ends of a text does not cost a line inside it.
//!
//! What stands around a line is evidence, and so is how much clutter the text holds. A line at the
//! edge of the body therefore may go for no other reason than that some more lines of the site stand
//! above the text or below it: a subheading, the last line of an interview. But what rules know at the
//! ends of a text was never part of the article, and without it the same article may stand there.
//!
//! So where a line was removed that no rule knows, that had nearly the points to stay, and that
//! stands between body text, the text is judged once more without the lines that rules hit at its
//! ends (it is *peeled*), and such a line comes back if it is kept then. Nothing is read again,
//! nothing goes by it, and a text without such a line is not judged again at all.

use crate::decide::peeled;
use crate::engine::{Engine, Scratch};
use crate::passes::join;

impl Engine {
    /// Brings lines back that only the clutter at the ends of the text has cost.
    pub(crate) fn peel(&self, scratch: &mut Scratch) {
        let Scratch {
            document,
            work,
            again,
            ..
        } = scratch;
        let Some(range) = peeled::inside(document, self.lift) else {
            return;
        };
        let own = again.borrow(document);
        let inner = &mut again.document;
        inner.keys.extend_from_slice(&document.keys[range.clone()]);
        inner
            .looks
            .extend_from_slice(&document.looks[range.clone()]);
        let inside = &mut document.blocks[range];
        inner.blocks.extend_from_slice(inside);
        // Nothing stands before the first line, also no empty line.
        inner.blocks[0].gap = false;
        inner.facts.wrapped = document.facts.wrapped;
        join::survey(&inner.blocks, &inner.hits, &mut inner.facts);
        self.look_around(inner, work);
        self.decide(inner, work);
        peeled::bring_back(inside, &inner.blocks, self.lift);
        again.give_back(own);
        again.borrow(document);
    }
}
