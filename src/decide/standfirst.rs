//! The standfirst stays, though it stands alone.
//!
//! Between the headline and the byline of a page there is often a sentence that sums the article up. Everything around
//! it is clutter: the menu above, the date and the share buttons below. Its own points hardly speak against it, or even
//! speak for it, but they do not make up for two changes, from clutter to body and back, which is what a single line
//! costs. Articles have such a line there, while a line that a site puts there is known to a rule. The same holds for a
//! first paragraph between the date and an advertisement.
//!
//! On page dumps of the development corpus, with points tuned on other sites, this is worth .002 of F1 on Fundus, .001
//! on the project's own pages, and nothing either way on WCXB, whose annotators often leave the standfirst out.

use crate::document::Document;

/// Maximum distance of the standfirst from the headline, in blocks.
const REACH: usize = 3;

/// The same for a line that reads like a sentence of prose: the first paragraph may be between the date and an
/// advertisement.
const REACH_OF_PROSE: usize = 8;

/// A line is kept only if it has more points than this. A change costs 50.
const LEAST_POINTS: i32 = -100;

/// Minimum number of words; a shorter line may be a section's name.
const FEWEST_WORDS: u16 = 7;

/// Keeps the lines below the headline that no rule hits and whose own points are not well against them.
pub(crate) fn keep(document: &mut Document) {
    let Some(headline) = document.facts.headline else {
        return;
    };
    let below = document.blocks.iter_mut().skip(headline as usize + 1);
    for (at, block) in below.take(REACH_OF_PROSE).enumerate() {
        let looks_so = block.shape.words >= FEWEST_WORDS && (at < REACH || block.kind.is_prose());
        if looks_so && block.said == 0 && block.points > LEAST_POINTS {
            block.body = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Block, Kind};

    /// Which lines with these words and points stay below the headline.
    fn kept(headline: Option<u32>, lines: &[(u16, i32)]) -> Vec<bool> {
        let mut document = Document::default();
        document.facts.headline = headline;
        document.blocks.push(Block::default());
        for &(words, points) in lines {
            let mut block = Block {
                points,
                ..Block::default()
            };
            block.shape.words = words;
            document.blocks.push(block);
        }
        keep(&mut document);
        document.blocks[1..].iter().map(|b| b.body).collect()
    }

    #[test]
    fn a_standfirst_stays() {
        let (enough, few) = (LEAST_POINTS + 1, LEAST_POINTS);
        assert_eq!(kept(Some(0), &[(7, enough), (7, few)]), [true, false]);
        assert_eq!(kept(Some(0), &[(6, 90), (20, 90)]), [false, true]);
        assert_eq!(kept(None, &[(20, 90)]), [false]);
        let lines = [(2, -90), (2, -90), (2, -90), (20, 90)];
        assert_eq!(kept(Some(0), &lines), [false; 4], "too far below");
        let mut document = Document::default();
        document.facts.headline = Some(0);
        let mut prose = Block {
            kind: Kind::Sentence,
            ..Block::default()
        };
        prose.shape.words = 20;
        document.blocks = vec![prose; 10];
        keep(&mut document);
        let kept = document.blocks.iter().filter(|block| block.body);
        assert_eq!(kept.count(), REACH_OF_PROSE);
    }

    #[test]
    fn what_a_rule_knows_is_none() {
        let mut document = Document::default();
        document.facts.headline = Some(0);
        let mut block = Block {
            points: 90,
            said: 1,
            ..Block::default()
        };
        block.shape.words = 20;
        document.blocks = vec![Block::default(), block];
        keep(&mut document);
        assert!(!document.blocks[1].body);
    }
}
