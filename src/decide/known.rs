//! Where anything is removed, so are the lines that rules know.
//!
//! "Read more: Why the bridge closed" between two paragraphs is clutter wherever it occurs, and so is a row of dates or
//! a byline. But what an extractor leaves is nearly all body text, and there such a line is often the only evidence
//! against the text being clean, so the decisions keep it. They have a reason: annotators left such lines in one clean
//! text of forty (WCXB). From a clean text nothing else is removed; where something is, the text is not clean, and the
//! rules are right about the line.
//!
//! On the development corpus, with points tuned on other sites, this is worth .0003 of F1 on what Resiliparse left of
//! WCXB, .0006 on news424 and .0008 on the project's own pages, and it changes not one clean text more or less. Most of
//! the body text that it removes is lines that name another article in WCXB, whose annotators kept such lines or not,
//! without a system.

use super::chronicle;
use crate::document::{Block, Document, Turn};
use crate::label::Label;
use crate::lines::{End, Lead};
use crate::said::READ_ON;

/// A line is removed if its rules' points are at most this, unless it names another article.
const POINTS: i32 = -250;

/// Minimum number of other lines that were removed: a single one may be a mistake.
const FEWEST_GONE: usize = 2;

/// Labels of such lines. Lines of navigation, promotion and captions are too often the author's.
const LABELS: [Label; 6] = [
    Label::Byline,
    Label::Metadata,
    Label::Credit,
    Label::Related,
    Label::Comments,
    Label::Paywall,
];

/// Removes the lines that the rules know, if anything with words was removed; `rules` sums the points of a block's
/// hits.
pub(crate) fn remove(document: &mut Document, rules: impl Fn(&[u16]) -> i32) {
    let blocks = &document.blocks;
    let is_gone = |block: &Block| !block.body && block.said != READ_ON && block.shape.has_words();
    let gone = blocks.iter().filter(|block| is_gone(block)).count();
    if gone == 0 {
        return;
    }
    let has_dates = chronicle::has_dates(document);
    let Document { blocks, hits, .. } = document;
    for block in blocks.iter_mut().filter(|block| block.body) {
        if !may_be_known(block) || has_dates && chronicle::is_date(block) {
            continue;
        }
        let points = rules(&hits[block.hits.range()]);
        if block.said == READ_ON || gone >= FEWEST_GONE && points <= POINTS {
            block.turn = Turn::Certain;
            block.body = false;
            block.points = points;
        }
    }
}

/// Whether a rule knows all that the line says: a sentence may say more, an item of a list may be the author's, and a
/// line that ends with a colon belongs to what it introduces.
fn may_be_known(block: &Block) -> bool {
    let label = block.label_said();
    label.is_some_and(|label| LABELS.contains(&label))
        && !matches!(block.shape.end, End::Sentence | End::Colon)
        && block.shape.lead != Lead::Bullet
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept, if the rules have these points, of paragraphs (P), lines that name another article (R), as a
    /// sentence (S) or as an item (I), of bylines (B) and captions (C), and of clutter (c) and a sign (*) that were
    /// removed.
    fn kept(signs: &str, counts: i32) -> String {
        let mut document = Document::default();
        for sign in signs.chars() {
            let mut block = Block {
                body: !matches!(sign, 'c' | '*'),
                said: match sign {
                    'R' | 'S' | 'I' => READ_ON,
                    'B' => Label::Byline.number(),
                    'C' => Label::Caption.number(),
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
        remove(&mut document, |_| counts);
        for block in &document.blocks {
            let is_certain = block.turn == Turn::Certain;
            assert_eq!(block.points, if is_certain { counts } else { 200 });
            assert!(!(is_certain && block.body));
        }
        let signs = signs.chars().zip(&document.blocks);
        signs
            .filter_map(|(sign, block)| block.body.then_some(sign))
            .collect()
    }

    #[test]
    fn it_goes_where_anything_goes() {
        assert_eq!(kept("PRPRPc", POINTS), "PPP");
        assert_eq!(kept("ccBPC", POINTS), "PC");
        assert_eq!(kept("cBPR", POINTS), "BP", "one may be a mistake");
        assert_eq!(kept("ccBPR", POINTS + 1), "BP", "too little is said");
        assert_eq!(kept("cPSPIP", POINTS), "PSPIP");
    }

    #[test]
    fn it_stays_in_clean_text() {
        assert_eq!(kept("BPRPRP", POINTS), "BPRPRP");
        assert_eq!(kept("PRP*P", POINTS), "PRPP");
        assert_eq!(kept("", POINTS), "");
    }
}
