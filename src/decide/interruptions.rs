//! An article continues below what interrupts it.
//!
//! "Advertisement", "Read also: Why the bridge closed": such a line stands between two paragraphs, and nothing below it
//! belongs to it. But near the end of the article, where clutter soon follows, the decisions take the last paragraph
//! for part of the clutter.
//!
//! On the annotated pages that is rare. With points tuned on other sites, 9 sentences had been removed below nothing
//! but an advertisement, all of them body text, and 13 below nothing but a line that names another article, three of
//! them body text and most of the others questions over links. On small pages it is common: of articles of four to
//! twelve paragraphs with such a line before the last or the last but one, a third lost what follows. Losing that is
//! worse than keeping a question or two.
//!
//! The same holds above an interruption: if the article continues below "Advertisement", it began before it, and the
//! first paragraph of a short article may stand alone between the date and that line.

use crate::document::{Block, Document, Kind};
use crate::label::Label;
use crate::lines::End;
use crate::said::READ_ON;

/// Maximum number of lines that interrupt an article in one place.
const MOST_LINES: usize = 3;
/// Maximum number of paragraphs below them that are kept.
const MOST_PARAGRAPHS: usize = 2;
/// A paragraph is kept only if it has more points than this.
const LEAST_POINTS: i32 = -300;
/// Minimum number of words in a paragraph; a shorter line may be a button. News has short paragraphs.
const FEWEST_WORDS: u16 = 6;

/// A paragraph above an interruption is kept only if it has more points than this.
const LEAST_POINTS_ABOVE: i32 = -100;
/// Minimum number of words in a paragraph above an interruption.
const FEWEST_WORDS_ABOVE: u16 = 12;

/// Keeps the first paragraphs below what interrupts the article and the last one above it, if no rule hits them. What
/// it keeps may be interrupted again: sites put an advertisement below every paragraph.
pub(crate) fn keep(document: &mut Document) {
    let blocks = &mut document.blocks;
    for at in 0..blocks.len() {
        if stands_above(blocks, at) {
            blocks[at].body = true;
        }
        if !blocks[at].body || blocks[at].kind < Kind::Sentence {
            continue;
        }
        let below = at + 1 + interruption(&blocks[at + 1..]);
        if below > at + 1 {
            let paragraphs = blocks[below..].iter_mut().take(MOST_PARAGRAPHS);
            for block in paragraphs.take_while(|block| is_paragraph(block)) {
                block.body = true;
            }
        }
    }
}

/// Whether block `at` is a paragraph above an interruption below which the article continues.
fn stands_above(blocks: &[Block], at: usize) -> bool {
    let block = &blocks[at];
    if block.body
        || !is_paragraph(block)
        || block.shape.words < FEWEST_WORDS_ABOVE
        || block.points <= LEAST_POINTS_ABOVE
    {
        return false;
    }
    let lines = interruption(&blocks[at + 1..]);
    let below = blocks.get(at + 1 + lines);
    lines > 0 && below.is_some_and(|below| below.body && below.kind >= Kind::Sentence)
}

/// How many lines at the start of `blocks` interrupt an article.
fn interruption(blocks: &[Block]) -> usize {
    let interrupts = |block: &&Block| {
        !block.body && (block.said == Label::Advertisement.number() || block.said == READ_ON)
    };
    let lines = blocks.iter().take(MOST_LINES + 1);
    match lines.take_while(interrupts).count() {
        lines if lines <= MOST_LINES => lines,
        _ => 0,
    }
}

/// Whether a block that no rule matches reads like a paragraph, and the points do not speak too loudly against it.
pub(super) fn is_paragraph(block: &Block) -> bool {
    block.kind >= Kind::Sentence
        && block.shape.end == End::Sentence
        && block.shape.words >= FEWEST_WORDS
        && block.said == 0
        && block.points > LEAST_POINTS
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept of kept paragraphs (P), advertisements (A), lines that name another article (R), removed sentences
    /// (s), some with one point more (m) or with few (f), removed paragraphs (l), and other clutter (c).
    fn kept(signs: &str) -> String {
        let mut document = Document::default();
        for sign in signs.chars() {
            let mut block = Block {
                body: sign == 'P',
                kind: match sign {
                    'P' | 'l' => Kind::Prose,
                    's' | 'm' | 'f' => Kind::Sentence,
                    _ => Kind::Label,
                },
                said: match sign {
                    'A' => Label::Advertisement.number(),
                    'R' => READ_ON,
                    'c' => Label::Social.number(),
                    _ => 0,
                },
                points: match sign {
                    'f' => -400,
                    'm' => LEAST_POINTS_ABOVE + 1,
                    _ => LEAST_POINTS_ABOVE,
                },
                ..Block::default()
            };
            block.shape.words = match sign {
                'l' => 30,
                _ => 15,
            };
            block.shape.end = End::Sentence;
            document.blocks.push(block);
        }
        keep(&mut document);
        let signs = signs.chars().zip(&document.blocks);
        signs
            .filter_map(|(sign, block)| block.body.then_some(sign))
            .collect()
    }

    #[test]
    fn an_article_goes_on_below_what_interrupts_it() {
        assert_eq!(kept("PAsc"), "Ps");
        assert_eq!(kept("PAAslc"), "Psl");
        assert_eq!(kept("PRlc"), "Pl");
        assert_eq!(kept("PRsc"), "Ps");
        assert_eq!(kept("PAsAsAsc"), "Psss", "again and again");
        assert_eq!(kept("Pcsc"), "P", "that is no interruption");
        assert_eq!(kept("PAfc"), "P", "too little speaks for it");
    }

    #[test]
    fn it_began_above() {
        assert_eq!(kept("cmAPc"), "mP");
        assert_eq!(kept("cmRAPc"), "mP");
        assert_eq!(kept("csAPc"), "P", "too little speaks for it");
        assert_eq!(kept("cmPc"), "P", "nothing interrupts");
        assert_eq!(kept("cmAcP"), "P", "it does not go on");
    }

    #[test]
    fn only_the_first_paragraphs_stay_and_only_below_the_article() {
        assert_eq!(kept("PAsss"), "Pss");
        assert_eq!(kept("cAsc"), "");
        assert_eq!(kept("PcAsc"), "P");
        assert_eq!(kept("PAAAAs"), "P", "that is no interruption");
        assert_eq!(kept("Ps"), "P");
    }
}
