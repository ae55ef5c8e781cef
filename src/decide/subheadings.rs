//! One or two words between two paragraphs are a subheading.
//!
//! "Conclusion", "Background", "Hardware": in a page dump nearly all lines of one or two words are
//! menu items, and their points say so wherever they are. But a site does not put a menu item
//! between two paragraphs of the article, and what it does put there ("Advertisement", "Share") is
//! known to a rule. On the development corpus, with points tuned on other sites, 72 of 81 such
//! lines that the decisions had removed were body text.

use crate::document::{Block, Document, Kind};

/// Keeps the lines of one or two words, which no rule hits, between two kept blocks of prose.
pub(crate) fn keep(document: &mut Document) {
    let blocks = &mut document.blocks;
    for at in 0..blocks.len() {
        if is_one(blocks, at, |block| block.body) {
            blocks[at].body = true;
        }
    }
}

/// Whether block `at` is such a line, given what is kept.
pub(crate) fn is_one(blocks: &[Block], at: usize, is_kept: impl Fn(&Block) -> bool) -> bool {
    let is_paragraph = |block: &Block| is_kept(block) && block.kind.is_prose();
    let is_bare = blocks[at].kind == Kind::Tiny && blocks[at].said == 0;
    is_bare
        && at > 0
        && is_paragraph(&blocks[at - 1])
        && blocks.get(at + 1).is_some_and(is_paragraph)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a line of this kind, of which the rules say this, stays between blocks of two kinds.
    fn stays(above: (Kind, bool), kind: Kind, said: u8, below: (Kind, bool)) -> bool {
        let block = |(kind, body)| Block {
            kind,
            body,
            ..Block::default()
        };
        let mut document = Document {
            blocks: vec![block(above), block((kind, false)), block(below)],
            ..Document::default()
        };
        document.blocks[1].said = said;
        keep(&mut document);
        document.blocks[1].body
    }

    #[test]
    fn a_subheading_stays() {
        let (prose, teaser) = ((Kind::Prose, true), (Kind::Prose, false));
        let sentence = (Kind::Sentence, true);
        assert!(stays(prose, Kind::Tiny, 0, sentence));
        assert!(!stays(prose, Kind::Tiny, 1, prose), "a rule hits it");
        assert!(!stays(prose, Kind::Label, 0, prose), "three words");
        assert!(!stays(prose, Kind::Tiny, 0, teaser));
        assert!(!stays((Kind::Title, true), Kind::Tiny, 0, prose));
    }

    #[test]
    fn nothing_stands_at_the_edge() {
        let mut document = Document::default();
        keep(&mut document);
        document.blocks.push(Block {
            kind: Kind::Tiny,
            ..Block::default()
        });
        keep(&mut document);
        assert!(!document.blocks[0].body);
    }
}
