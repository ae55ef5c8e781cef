//! A line that names another article goes, where anything goes.
//!
//! "Read more: Why the bridge closed" between two paragraphs is clutter wherever it stands. But what an
//! extractor leaves is nearly all body, and there such a line is often the only witness against the text
//! being clean, so the decisions keep it. They have a reason: annotators left such lines in one clean text of
//! forty of WCXB. In a clean text nothing else goes; where something does, the text is none, and what the rules
//! say of the line holds.
//!
//! On page dumps and what Resiliparse left, with points tuned on other sites, that takes 22 lines of clutter from
//! news424 and Fundus and none of body text, 87 and none from the project's own pages, and 76 and 62 from WCXB,
//! whose annotators kept them or not as it came. No clean text changes.

use crate::document::{Block, Document, Turn};
use crate::lines::{End, Lead};
use crate::said::READ_ON;

/// Removes the lines that name another article, if anything else with words was removed; `rules` adds up the
/// points of a block's hits.
pub(crate) fn remove(document: &mut Document, rules: impl Fn(&[u16]) -> i32) {
    let Document { blocks, hits, .. } = document;
    let is_gone = |block: &Block| !block.body && block.said != READ_ON && block.shape.has_words();
    if !blocks.iter().any(is_gone) {
        return;
    }
    for block in blocks.iter_mut().filter(|block| block.body) {
        if names_another(block) {
            block.turn = Turn::Certain;
            block.body = false;
            block.points = rules(&hits[block.hits.range()]);
        }
    }
}

/// Whether it names another article and does nothing else: a sentence may say more, and an item of a
/// list may be the author's.
fn names_another(block: &Block) -> bool {
    block.said == READ_ON && block.shape.end != End::Sentence && block.shape.lead != Lead::Bullet
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::Label;

    /// What is kept of paragraphs (P), lines that name another article (R), as a sentence (S) or as an item (I),
    /// of clutter (c) and of a sign (*) that is gone.
    fn kept(signs: &str) -> String {
        let mut document = Document::default();
        for sign in signs.chars() {
            let mut block = Block {
                body: !matches!(sign, 'c' | '*'),
                said: match sign {
                    'R' | 'S' | 'I' => READ_ON,
                    'c' => Label::Social.number(),
                    _ => 0,
                },
                points: 200,
                ..Block::default()
            };
            block.shape.words = if sign == '*' { 0 } else { 9 };
            if sign == 'S' {
                block.shape.end = End::Sentence;
            }
            if sign == 'I' {
                block.shape.lead = Lead::Bullet;
            }
            document.blocks.push(block);
        }
        remove(&mut document, |_| -480);
        for block in &document.blocks {
            let is_certain = block.turn == Turn::Certain;
            assert_eq!(block.points, if is_certain { -480 } else { 200 });
            assert!(!(is_certain && block.body));
        }
        let signs = signs.chars().zip(&document.blocks);
        signs
            .filter_map(|(sign, block)| block.body.then_some(sign))
            .collect()
    }

    #[test]
    fn it_goes_where_anything_goes() {
        assert_eq!(kept("PRPRPc"), "PPP");
        assert_eq!(kept("cPSPIP"), "PSPIP");
    }

    #[test]
    fn it_stays_in_clean_text() {
        assert_eq!(kept("PRPRP"), "PRPRP");
        assert_eq!(kept("PRP*P"), "PRPP");
        assert_eq!(kept(""), "");
    }
}
