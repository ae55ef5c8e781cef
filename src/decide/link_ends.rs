//! Lines that are parts of links, and no text.
//!
//! A link over several lines is kept or removed as a whole: its first line is `[` and its last one
//! `](https://example.com/)`, signs, which nothing could be decided about. So both follow the text of the link beside
//! them. They do so in the end, because the verdict about that text may be changed until then; and they follow the dial.
//!
//! An image without a description, a link without a text and a line of tags say nothing at all. They are removed if any
//! line with words is; otherwise the text is clean, and comes back as it was.

use once_cell::sync::Lazy;

use crate::document::{Block, Document, Kind};
use crate::links::Scrap;
use crate::rules;

/// The number of the rule that hits images and links without a text.
static IMAGE: Lazy<Option<u16>> = Lazy::new(|| rules::number("artifact.image"));

/// Lets the ends of links follow the texts of the links, and removes what is empty from a text that is not clean;
/// returns whether any verdict changed.
pub(crate) fn follow(document: &mut Document) -> bool {
    let mut has_changed = false;
    each(document, |end, text| {
        has_changed |= end.body != text.body;
        end.body = text.body;
    });
    has_changed | remove_empty(document)
}

fn remove_empty(document: &mut Document) -> bool {
    let Document {
        blocks,
        hits,
        facts,
        ..
    } = document;
    let is_clean = || {
        blocks
            .iter()
            .all(|block| block.body || !block.shape.has_words())
    };
    let Some(image) = IMAGE.filter(|_| (facts.links > 0 || facts.has_tags) && !is_clean()) else {
        return false;
    };
    let mut has_changed = false;
    for block in blocks {
        let is_empty = block.kind == Kind::Symbols && hits[block.hits.range()].contains(&image);
        has_changed |= is_empty && block.body;
        block.body &= !is_empty;
    }
    has_changed
}

/// Lets the ends of links follow what the dial changed, where an end had the same verdict as its text.
pub(crate) fn follow_dial(document: &mut Document) {
    each(document, |end, text| {
        let before = end.was_body();
        end.dialled = text.dialled && text.was_body() == before;
        end.body = before != end.dialled;
    });
}

/// Calls `with` for each end of a link, with a line of its text.
fn each(document: &mut Document, mut with: impl FnMut(&mut Block, &Block)) {
    if document.facts.links == 0 {
        return;
    }
    let mut text = None;
    for block in &mut document.blocks {
        match (block.shape.scrap(), text) {
            (Scrap::None, _) => text = Some(*block),
            (Scrap::Closes, Some(text)) => with(block, &text),
            _ => {}
        }
    }
    let mut text = None;
    for block in document.blocks.iter_mut().rev() {
        match (block.shape.scrap(), text) {
            (Scrap::None, _) => text = Some(*block),
            (Scrap::Opens, Some(text)) => with(block, &text),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Engine, Scratch};
    use crate::score::Points;

    /// A link between two paragraphs, of which the first line of text is kept or not.
    fn document(is_kept: bool) -> Document {
        let text = "Before it.\n[\n\n### The ferry\n\n](https://example.com/)\nBehind it.";
        let mut scratch = Scratch::default();
        Engine::new(Points::tuned()).read(text, &mut scratch);
        let document = &mut scratch.document;
        document.put_together();
        for block in &mut document.blocks {
            block.body = block.shape.lead != crate::lines::Lead::Heading || is_kept;
        }
        scratch.document
    }

    fn kept(document: &Document) -> Vec<bool> {
        document.blocks.iter().map(|block| block.body).collect()
    }

    #[test]
    fn the_ends_go_with_the_text() {
        let mut removed = document(false);
        assert!(follow(&mut removed));
        assert_eq!(kept(&removed), [true, false, false, false, true]);
        assert!(!follow(&mut removed));
        assert!(!follow(&mut document(true)));
    }

    #[test]
    fn the_ends_follow_the_dial() {
        let mut turned = document(true);
        let text = &mut turned.blocks[2];
        (text.body, text.dialled) = (false, true);
        follow_dial(&mut turned);
        assert_eq!(kept(&turned), [true, false, false, false, true]);
        assert!(turned.blocks.iter().all(Block::was_body));
    }
}
