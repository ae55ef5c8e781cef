//! The headline, where no title identifies it.
//!
//! A caller who builds a corpus of titles keeps the label headline. If the page's title occurs in the text, the
//! headline is the line that says the same (`passes/title.rs`), and that is evidence. If it does not, only the verdicts
//! show where the body begins, and the headline is the line above it that reads like one. Between the two are the
//! byline and the date, buttons and the caption. A caption reads like a headline too, so lines above the byline take
//! precedence.

use crate::document::{Block, Document};
use crate::label::Label;

/// Maximum number of lines between the headline and the first paragraph.
const MOST_BETWEEN: usize = 16;

/// Number of words in a headline.
const WORDS: std::ops::RangeInclusive<u16> = 3..=30;

/// Records the headline of a text after the decisions, if none was found before.
pub(crate) fn find(document: &mut Document) {
    if document.facts.headline.is_none() {
        document.facts.headline = above_body(&document.blocks).map(|at| at as u32);
    }
}

fn above_body(blocks: &[Block]) -> Option<usize> {
    let is_paragraph = |block: &Block| block.was_body() && block.kind.is_prose();
    let body = blocks.iter().position(is_paragraph)?;
    let start = body.saturating_sub(MOST_BETWEEN);
    // A line that is kept already, such as a subheading above the first paragraph, ends the search.
    let start = match blocks[start..body].iter().rposition(Block::was_body) {
        Some(kept) => start + kept + 1,
        None => start,
    };
    let above = &blocks[start..body];
    let signed = above.iter().position(names_author);
    let over = |end: usize| above[..end].iter().rposition(reads_like_headline);
    signed
        .and_then(over)
        .or_else(|| over(above.len()))
        .map(|at| start + at)
}

fn names_author(block: &Block) -> bool {
    matches!(block.label_said(), Some(Label::Byline | Label::Metadata))
}

fn reads_like_headline(block: &Block) -> bool {
    block.kind.is_heading() && block.said == 0 && WORDS.contains(&block.shape.words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Kind, Span};

    /// Which of the blocks is the headline: a paragraph (P), a kept line (k), one that reads like a headline (h), a
    /// byline (A), a button (S) and a name (n).
    fn headline(signs: &str) -> Option<usize> {
        let block = |sign| {
            let label = match sign {
                'A' => Label::Byline.number(),
                'S' => Label::Social.number(),
                _ => 0,
            };
            let mut block = Block {
                body: matches!(sign, 'P' | 'k'),
                kind: match sign {
                    'P' => Kind::Prose,
                    'n' => Kind::Tiny,
                    _ => Kind::Title,
                },
                said: label,
                hits: Span {
                    start: 0,
                    len: u32::from(label > 0),
                },
                ..Block::default()
            };
            block.shape.words = 6;
            block
        };
        let blocks: Vec<Block> = signs.chars().map(block).collect();
        above_body(&blocks)
    }

    #[test]
    fn it_stands_above_the_byline_or_else_above_the_body() {
        assert_eq!(headline("ShnASSP"), Some(1));
        assert_eq!(headline("hhAhP"), Some(1), "a caption below the byline");
        assert_eq!(headline("hSP"), Some(0));
        assert_eq!(headline("AhP"), Some(1), "nothing above the byline");
        assert_eq!(headline("hkhP"), Some(2));
        assert_eq!(headline("hkP"), None);
        assert_eq!(headline("Ph"), None);
        assert_eq!(headline("h"), None);
        assert_eq!(headline(&format!("h{}P", "S".repeat(MOST_BETWEEN))), None);
    }
}
