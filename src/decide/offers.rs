//! An article continues below an offer of other articles.
//!
//! "Read more", and a title or two: sites put such an offer between two paragraphs. The same header introduces the list
//! at the end of the page, so the decisions take what follows for part of that list. But a list alternates between
//! titles and teasers, while an article continues with one paragraph after another.
//!
//! So if a paragraph of the article is above the offer, and two paragraphs or more are below it with nothing between
//! them, these are kept. What a link between two paragraphs does is decided in [`interruptions`](super::interruptions).

use super::interruptions::is_paragraph;
use crate::document::{Block, Document, Kind};
use crate::label::Label;
use crate::lines::End;

/// Labels of the headers that offer something else.
pub(crate) const LABELS: [Label; 5] = [
    Label::Related,
    Label::Promotion,
    Label::Social,
    Label::Advertisement,
    Label::Caption,
];

/// Maximum number of words in such a header.
const MOST_WORDS: u16 = 12;
/// Maximum number of titles below it.
const MOST_TITLES: usize = 3;
/// Maximum number of words in a title.
const MOST_WORDS_OF_TITLE: u16 = 15;
/// Minimum number of paragraphs below the offer; a teaser is one.
const FEWEST_PARAGRAPHS: usize = 2;
/// Minimum number of words in the first of them; teasers are short.
const FEWEST_WORDS: u16 = 20;

/// Keeps the paragraphs below an offer that interrupts the article, up to the next line that is not one.
pub(crate) fn keep(document: &mut Document) {
    let blocks = &mut document.blocks;
    for at in 0..blocks.len() {
        let above = &blocks[at];
        let is_above =
            above.body && above.kind >= Kind::Sentence && above.shape.end == End::Sentence;
        let Some(lines) = offer(&blocks[at + 1..]).filter(|_| is_above) else {
            continue;
        };
        let below = &mut blocks[at + 1 + lines..];
        let is_long = |block: &Block| block.kind.is_prose() && block.shape.words >= FEWEST_WORDS;
        let paragraphs = below.iter().take_while(|block| is_paragraph(block)).count();
        if paragraphs >= FEWEST_PARAGRAPHS && is_long(&below[0]) {
            for block in &mut below[..paragraphs] {
                block.body = true;
            }
        }
    }
}

/// How many lines at the start of `blocks` are an offer: a header that was removed, and the titles below it.
fn offer(blocks: &[Block]) -> Option<usize> {
    let header = blocks.first()?;
    let offers = header
        .label_said()
        .is_some_and(|label| LABELS.contains(&label));
    if header.body || header.shape.words > MOST_WORDS || !offers {
        return None;
    }
    let is_title =
        |block: &&Block| block.kind < Kind::Sentence && block.shape.words <= MOST_WORDS_OF_TITLE;
    let titles = blocks[1..].iter().take(MOST_TITLES + 1);
    let titles = titles.take_while(is_title).count();
    (titles <= MOST_TITLES).then_some(1 + titles)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept of kept paragraphs (P), headers that offer something (h) and others (c), titles (t), removed
    /// paragraphs (l), and removed ones of fewer words (s).
    fn kept(signs: &str) -> String {
        let mut document = Document::default();
        for sign in signs.chars() {
            let mut block = Block {
                body: sign == 'P',
                kind: match sign {
                    'P' | 'l' => Kind::Prose,
                    's' => Kind::Sentence,
                    _ => Kind::Label,
                },
                said: match sign {
                    'h' => Label::Related.number(),
                    'c' => Label::Comments.number(),
                    _ => 0,
                },
                ..Block::default()
            };
            block.shape.words = match sign {
                'P' | 'l' => FEWEST_WORDS,
                's' => FEWEST_WORDS - 1,
                _ => 4,
            };
            block.shape.end = match sign {
                'P' | 'l' | 's' => End::Sentence,
                _ => End::Open,
            };
            document.blocks.push(block);
        }
        keep(&mut document);
        let signs = signs.chars().zip(&document.blocks);
        signs
            .filter_map(|(sign, block)| block.body.then_some(sign))
            .collect()
    }

    #[test]
    fn an_article_continues_below_an_offer() {
        assert_eq!(kept("Phllc"), "Pll");
        assert_eq!(kept("Phtlsslc"), "Plssl");
        assert_eq!(kept("Phtttllc"), "Pll");
        assert_eq!(kept("PhllhtllP"), "PllllP", "again and again");
    }

    #[test]
    fn a_list_of_teasers_stays_away() {
        assert_eq!(kept("Phtltltl"), "P", "they alternate with titles");
        assert_eq!(kept("Phtslc"), "P", "the first one is short");
        assert_eq!(kept("Phttttll"), "P", "a list of titles");
        assert_eq!(kept("Pcll"), "P", "comments are no offer");
        assert_eq!(kept("thll"), "", "no article above");
        assert_eq!(kept("Pll"), "P", "no offer");
    }
}
