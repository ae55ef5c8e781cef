//! Tests rules against the paragraphs into which lines were joined.
//!
//! "Follow Jane Doe on Example and sign up for our newsletter" contains two links. A dump that breaks the line at each
//! leaves five pieces, and what a rule of the catalogue says about a piece does not hold for the whole
//! ([`crate::passes::join`]). So the rules are tested again, against the paragraph as one line, as they would have been
//! if it had come as one. Without that, the decisions would not know what joined lines say: a prompt with a link in it
//! would be as good as a paragraph. Where no rule of the catalogue matched any of the pieces, hardly any matches the
//! whole, and the paragraph is not tested.

use crate::document::{Document, Span, NO_RULE};
use crate::engine::{Buffers, Engine};
use crate::fold::Fold;
use crate::lines::scan;
use crate::render;

impl Engine {
    /// Tests all rules against the paragraphs into which lines of `text` were joined.
    pub(crate) fn ask_paragraphs(
        &self,
        text: &str,
        document: &mut Document,
        buffers: &mut Buffers,
    ) {
        let Buffers {
            fold,
            normal,
            tidy: paragraph,
            links,
            ..
        } = buffers;
        for at in 0..document.blocks.len() {
            if document.blocks[at].lines == 1 {
                continue;
            }
            let was_hit = document.hits[document.blocks[at].hits.range()].contains(&NO_RULE);
            let may_match = was_hit && self.matcher.may_match(&document.shapes[at]);
            if !may_match && self.custom.is_empty() {
                continue;
            }
            paragraph.clear();
            render::push_block(text, document, at, normal, paragraph);
            if may_match {
                links.find(paragraph);
                let text = match links.read(paragraph, 0..paragraph.len()) {
                    Some(_) => links.text(),
                    None => paragraph,
                };
                self.match_paragraph(text, document, at, fold);
            }
            if !self.custom.is_empty() {
                self.ask_custom_of(paragraph, document, at);
            }
        }
    }

    /// Tests the rules of the catalogue against one paragraph, which is block `at`. What custom rules said about its
    /// pieces is kept.
    fn match_paragraph(
        &self,
        paragraph: &str,
        document: &mut Document,
        at: usize,
        fold: &mut Fold,
    ) {
        let Document { blocks, hits, .. } = document;
        let whole = 0..paragraph.len();
        let (shape, reading) = scan::scan(paragraph, whole, &self.lexicon, fold, &mut ());
        let start = hits.len();
        self.ask_catalogue(paragraph, fold, (&shape, reading), hits);
        hits[start..].sort_unstable();
        if !self.custom.is_empty() {
            hits.extend_from_within(blocks[at].hits.range());
        }
        blocks[at].hits = Span {
            start: start as u32,
            len: (hits.len() - start) as u32,
        };
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::{Engine, Scratch};
    use crate::rules;
    use crate::score::Points;

    /// The ids of the rules that match each block of the text.
    fn hits(text: &str) -> Vec<Vec<&'static str>> {
        let mut scratch = Scratch::default();
        Engine::new(Points::tuned()).read(text, &mut scratch);
        let document = &mut scratch.document;
        document.put_together();
        let of = |block: &crate::document::Block| {
            let hits = &document.hits[block.hits.range()];
            hits.iter()
                .map(|&rule| rules::catalogue()[usize::from(rule)].id)
                .collect()
        };
        document.blocks.iter().map(of).collect()
    }

    #[test]
    fn what_a_paragraph_says_is_asked_of_it_as_a_whole() {
        let sentences = "The shaft of the ferry that links the two halves of the town is made in a yard near the\n\
             Example Delta\n\
             and nowhere else, so that a new one takes half a year to come by sea.\n\
             Until then the mayor of the town wants to have a bridge of boats, which the\n\
             harbour office\n\
             calls a danger to all who fish there by night, and she may get her way.\n";
        let prompt = "To read more of this,\nsign up\nfor our free\nnewsletter\n, and get it in your inbox.\n";
        let end =
            "She has asked for a hearing, and the people who live on the far side will come to\n\
             the hall\n\
             in numbers, whatever the office says.\n";
        let pieces = hits(&format!("{sentences}{prompt}{end}"));
        let whole = hits(&format!(
            "{sentences}{}\n{end}",
            prompt.replace('\n', " ").replace(" ,", ",").trim_end()
        ));
        assert_eq!(pieces, whole);
        assert_eq!(pieces.len(), 4);
        assert!(!pieces[2].is_empty());
        assert!(pieces[0].is_empty() && pieces[1].is_empty() && pieces[3].is_empty());
    }
}
