//! Texts in a language that is not listed.
//!
//! Most of what distinguishes a page from an article is what its lines say. Where nothing is known of a language, no
//! rule speaks of any line, and a whole page used to look like one long article without any clutter: nearly all of it
//! was kept. But then the silence of the rules says nothing. So this pass finds out whether the sentences of a text are
//! in any of the listed languages, by their function words. If they are not, the lines are judged by their shapes
//! alone: several short lines in a row are a menu, or a list of links, and a text that contains many of them is a page.
//!
//! Measured on the annotated pages with their letters exchanged for others, so that no word is known: F1 on page
//! dumps .909 instead of .784, residue the same, and .997 of the words of clean text are kept instead of .9995.

use crate::document::{Block, Kind};
use crate::label::Label;
use crate::lines::Shape;

/// Minimum number of words in the sentences of a text whose language can be told.
const FEWEST_WORDS: u32 = 80;

/// If fewer than this many of a hundred words of the sentences are function words, as English would have them, the
/// language is not listed. Among the annotated texts with enough words, those of listed languages have 20 or more, and
/// hardly any other text has more than 12.
const LEAST_SHARE: u32 = 18;

/// Minimum number of short lines in a row, of which each may be a link.
const MENU: usize = 3;

/// Minimum number of very short lines in a row that only a page contains.
const PAGE: usize = 4;

/// How many such lines count as one that a rule calls boilerplate of a page.
const PER_RULE: u32 = 4;

/// Whether the sentences of a text contain so few function words that its language is not listed. Scripts without
/// spaces do not count: their words are not looked up.
pub(crate) fn is_unlisted(shapes: &[Shape]) -> bool {
    let (mut words, mut stops) = (0_u64, 0_u64);
    for shape in shapes {
        if shape.unspaced == 0 && Kind::of(shape).is_prose() {
            words += u64::from(shape.tokens);
            stops += u64::from(shape.stops_weighed);
        }
    }
    words >= FEWEST_WORDS.into() && stops * 100 < words * u64::from(LEAST_SHARE)
}

/// How many blocks of the text would be boilerplate of a page if the rules knew its language.
pub(crate) fn furniture(blocks: &[Block]) -> u32 {
    let mut count = 0;
    let is_short = |kind| matches!(kind, Kind::Tiny | Kind::Label);
    each_row(blocks, is_short, |row| {
        if row.len() >= PAGE {
            count += row.len() as u32;
        }
    });
    count / PER_RULE
}

/// Marks what looks like a menu or a list of links, and no rule speaks of, as navigation.
pub(crate) fn mark_menus(blocks: &mut [Block]) {
    let is_link = |kind| matches!(kind, Kind::Tiny | Kind::Label | Kind::Title);
    let mut at = 0;
    while at < blocks.len() {
        let row = row(&blocks[at..], is_link);
        if row >= MENU {
            for block in &mut blocks[at..at + row] {
                if block.said == 0 && is_link(block.kind) {
                    block.said = Label::Navigation.number();
                }
            }
        }
        at += row.max(1);
    }
}

/// Calls `each` with every row of blocks that are of some kinds, or symbols.
fn each_row(blocks: &[Block], is_one: impl Fn(Kind) -> bool, mut each: impl FnMut(&[Block])) {
    let mut rest = blocks;
    while !rest.is_empty() {
        let row = row(rest, &is_one);
        each(&rest[..row]);
        rest = &rest[row.max(1)..];
    }
}

/// Number of blocks at the start that are of some kinds, or symbols.
fn row(blocks: &[Block], is_one: impl Fn(Kind) -> bool) -> usize {
    blocks
        .iter()
        .take_while(|block| is_one(block.kind) || block.kind == Kind::Symbols)
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Outline;

    /// A sentence with this many words and function words.
    fn sentence(tokens: u16, stops_weighed: u16) -> Shape {
        Shape {
            words: tokens,
            tokens,
            stops_weighed,
            end: crate::lines::End::Sentence,
            ..Shape::default()
        }
    }

    fn blocks(kinds: &[Kind]) -> Vec<Block> {
        let block = |&kind| Block {
            kind,
            shape: Outline::default(),
            ..Block::default()
        };
        kinds.iter().map(block).collect()
    }

    #[test]
    fn sentences_without_function_words_are_in_no_listed_language() {
        assert!(is_unlisted(&[sentence(60, 5), sentence(40, 12)]));
        assert!(!is_unlisted(&[sentence(60, 6), sentence(40, 12)]));
        // Too few words tell nothing.
        assert!(!is_unlisted(&[sentence(79, 0)]));
        assert!(!is_unlisted(&[]));
        // A menu has no function words in any language, and a script without spaces none that are looked up.
        let menu = Shape {
            end: crate::lines::End::Open,
            ..sentence(100, 0)
        };
        let unspaced = Shape {
            unspaced: 90,
            ..sentence(100, 0)
        };
        assert!(!is_unlisted(&[menu, unspaced]));
    }

    #[test]
    fn short_lines_in_a_row_are_a_menu() {
        use Kind::{Label as Short, Prose, Symbols, Tiny, Title};
        let mut blocks = blocks(&[
            Tiny, Title, Prose, Short, Symbols, Tiny, Title, Prose, Tiny, Short, Short, Tiny,
        ]);
        assert_eq!(furniture(&blocks), 1, "the last row");
        blocks[11].said = Label::Social.number();
        mark_menus(&mut blocks);
        let menu = Label::Navigation.number();
        let said: Vec<u8> = blocks.iter().map(|block| block.said).collect();
        let social = Label::Social.number();
        assert_eq!(
            said,
            [0, 0, 0, menu, 0, menu, menu, 0, menu, menu, menu, social]
        );
    }
}
