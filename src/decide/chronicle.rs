//! Dates that divide the text are the author's headings.
//!
//! A date alone on its line normally belongs to the site: it says when the article was published, and rules are sure of
//! it. But chronicles, diaries and calendars put a date above each of their entries. A site dates its article once or
//! twice; so if the decisions kept three dates or more, each with other kept text after the previous one, they stay.
//! Teasers below the article are dated too, so the second date must have more than half of the kept words below it.
//!
//! On the development corpus, with points tuned on other sites, this brought back 74 dates of a calendar in each of its
//! forms, and kept seven dates of teasers in one text.

use crate::document::{Block, Document};
use crate::label::Label;

/// Minimum number of dates that divide a text; a site dates its article less often.
const FEWEST: usize = 3;

/// Whether kept dates divide the text: at least [`FEWEST`] of them, the second with more than half of the kept words
/// below it.
pub(crate) fn has_dates(document: &Document) -> bool {
    let blocks = &document.blocks;
    let words = |block: &Block| u64::from(block.shape.words);
    let kept = || blocks.iter().filter(|block| block.body);
    let (mut dates, mut is_parted, mut above) = (0, true, 0);
    for block in kept() {
        above += words(block);
        if !is_date(block) {
            is_parted |= block.shape.has_words();
            continue;
        }
        dates += usize::from(is_parted);
        is_parted = false;
        if dates == 2 && above * 2 >= kept().map(words).sum() {
            return false;
        }
        if dates == FEWEST {
            return true;
        }
    }
    false
}

/// Whether it is a date and nothing else, as far as rules know.
pub(crate) fn is_date(block: &Block) -> bool {
    block.label_said() == Some(Label::Metadata) && block.shape.is_dated()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lines::Shape;
    use crate::outline::Outline;

    /// Whether dates divide a text of kept prose (P), dates (D), signs (*) and removed dates (d).
    fn parted(signs: &str) -> bool {
        let mut document = Document::default();
        for sign in signs.chars() {
            let is_date = matches!(sign, 'D' | 'd');
            let shape = Shape {
                words: match sign {
                    'P' => 30,
                    '*' => 0,
                    _ => 3,
                },
                dates: u16::from(is_date),
                numbers: u16::from(is_date),
                ..Shape::default()
            };
            document.blocks.push(Block {
                body: sign != 'd',
                said: u8::from(is_date) * Label::Metadata.number(),
                shape: Outline::of(&shape),
                ..Block::default()
            });
        }
        has_dates(&document)
    }

    #[test]
    fn three_dates_part_a_text() {
        assert!(parted("DPDPDPPP"));
        assert!(parted("PDPDPDPPPPP"));
        assert!(!parted("DPDPPPPP"), "a site's own");
        assert!(!parted("DPDPdPPPP"), "one went");
        assert!(!parted("DDDPPPP"), "nothing between");
        assert!(!parted("D*D*DPPPP"), "signs part nothing");
    }

    #[test]
    fn those_of_teasers_below_do_not() {
        assert!(!parted("PPPPPPDPDPDP"));
        assert!(!parted("DPPPPPPDPDP"));
        assert!(parted("PDPDPPDP"), "the second is in the upper half");
    }
}
