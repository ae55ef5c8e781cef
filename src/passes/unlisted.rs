//! Texts in a language that is not listed.
//!
//! Most of what distinguishes a page from an article is what its lines say. Where nothing is known of a language, no
//! rule speaks of any line, and a whole page used to look like one long article without any clutter: nearly all of it
//! was kept. But then the silence of the rules says nothing. So this pass finds out whether the sentences of a text are
//! in any of the listed languages, by their function words. If they are not, the lines are judged by their shapes
//! alone: several short lines in a row are a menu, or a list of links, and a text that contains many of them is a page.
//!
//! Measured on the annotated pages with their letters exchanged for others, so that no word is known (`evaluate
//! --exchange-letters`): F1 is .910 on page dumps instead of .786, residue is the same, and .996 of the words of clean
//! text are kept.

use std::ops::RangeInclusive;

use crate::document::{Block, Document, Kind};
use crate::label::Label;

/// Minimum number of words in the sentences of a text whose language can be told.
const FEWEST_WORDS: u32 = 80;

/// If fewer than this many of a hundred words of the sentences are function words, as English would have them, the
/// language is not listed. Of the annotated texts with enough words, 99 in a hundred of those in listed languages have 20
/// or more, and those in other languages, or with their letters exchanged, seldom have more than 16.
const LEAST_SHARE: u32 = 18;

/// Minimum number of short lines in a row, of which each may be a link.
const MENU: usize = 3;

/// Minimum number of very short lines in a row that only a page contains.
const PAGE: usize = 4;

/// How many such lines count as one that a rule calls boilerplate of a page.
const PER_RULE: u32 = 4;

/// If at most one in so many lines of a menu is kept, none is.
const REST: usize = 4;

/// The only script without end marks that is listed: that of Thai.
const LISTED_WITHOUT_END_MARKS: RangeInclusive<char> = '\u{e00}'..='\u{e7f}';

/// Whether the sentences of a text, whose lines were read and are one block each, contain so few function words that its
/// language is not listed. Where words are not delimited by spaces, the script must do.
pub(crate) fn is_unlisted(text: &str, document: &Document) -> bool {
    let (mut words, mut stops, mut unended) = (0_u64, 0_u64, 0_u64);
    for (block, shape) in document.blocks.iter().zip(&document.shapes) {
        if !block.kind.is_prose() {
            continue;
        }
        if shape.unspaced == 0 {
            words += u64::from(shape.tokens);
            stops += u64::from(shape.stops_weighed);
        } else if shape.unended > 0 {
            let line = document.raw(text, block);
            if line.contains(|c| LISTED_WITHOUT_END_MARKS.contains(&c)) {
                return false;
            }
            unended += u64::from(shape.words);
        }
    }
    let is_unlisted = stops * 100 < words * u64::from(LEAST_SHARE) || unended > words;
    words + unended >= FEWEST_WORDS.into() && is_unlisted
}

/// How many blocks of the text would be boilerplate of a page if the rules knew its language.
pub(crate) fn furniture(blocks: &[Block]) -> u32 {
    let is_short = |block: &Block| is_one_of(block, &[Kind::Tiny, Kind::Label]);
    let rows = blocks.chunk_by(|a, b| is_short(a) == is_short(b));
    let pages = rows.filter(|row| is_short(&row[0]) && row.len() >= PAGE);
    pages.map(|row| row.len() as u32).sum::<u32>() / PER_RULE
}

/// Marks what looks like a menu or a list of links, and no rule speaks of, as navigation.
pub(crate) fn mark_menus(blocks: &mut [Block]) {
    for block in menus(blocks).flatten() {
        if block.said == 0 && block.kind != Kind::Symbols {
            block.said = Label::Navigation.number();
        }
    }
}

/// Removes the rest of a menu of which nearly all was removed. A few lines of it, at the end of a text above all, have
/// hardly more points than the others, and no rule could tell them apart.
pub(crate) fn remove_rests(blocks: &mut [Block]) {
    for menu in menus(blocks) {
        let has_words = menu.iter().filter(|block| block.shape.has_words());
        let kept = has_words.clone().filter(|block| block.body).count();
        if kept * REST <= has_words.count() {
            menu.iter_mut().for_each(|block| block.body = false);
        }
    }
}

/// The rows of short lines that are menus or lists of links.
fn menus(blocks: &mut [Block]) -> impl Iterator<Item = &mut [Block]> {
    let is_link = |block: &Block| is_one_of(block, &[Kind::Tiny, Kind::Label, Kind::Title]);
    let rows = blocks.chunk_by_mut(move |a, b| is_link(a) == is_link(b));
    rows.filter(move |row| is_link(&row[0]) && row.len() >= MENU)
}

/// Whether a block may be in a row of blocks of these kinds: symbols may be between them.
fn is_one_of(block: &Block, kinds: &[Kind]) -> bool {
    block.kind == Kind::Symbols || kinds.contains(&block.kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Form, Line};
    use crate::lines::{End, Shape};

    /// A sentence with this many words and function words.
    fn sentence(tokens: u16, stops_weighed: u16) -> Shape {
        Shape {
            words: tokens,
            tokens,
            stops_weighed,
            end: End::Sentence,
            ..Shape::default()
        }
    }

    fn blocks(kinds: &[Kind]) -> Vec<Block> {
        let block = |&kind| Block {
            kind,
            ..Block::default()
        };
        kinds.iter().map(block).collect()
    }

    /// Whether a text with a line for each of these shapes, all of which say `line`, is in no listed language.
    fn unlisted(line: &str, shapes: &[Shape]) -> bool {
        let mut document = Document::default();
        document
            .lines
            .push(Line::new(0..line.len(), false, Form::Normal));
        let kinds: Vec<Kind> = shapes.iter().map(Kind::of).collect();
        document.blocks = blocks(&kinds);
        document.shapes = shapes.to_vec();
        is_unlisted(line, &document)
    }

    #[test]
    fn sentences_without_function_words_are_in_no_listed_language() {
        assert!(unlisted("", &[sentence(60, 6), sentence(40, 11)]));
        assert!(!unlisted("", &[sentence(60, 6), sentence(40, 12)]));
        // Too few words tell nothing.
        assert!(!unlisted("", &[sentence(79, 0)]));
        assert!(!unlisted("", &[]));
        // A menu has no function words in any language.
        let menu = Shape {
            end: End::Open,
            ..sentence(100, 0)
        };
        assert!(!unlisted("", &[menu]));
    }

    #[test]
    fn of_the_scripts_without_spaces_some_are_listed() {
        let unspaced = |unended| Shape {
            unspaced: 400,
            unended,
            ..sentence(100, 0)
        };
        assert!(!unlisted("市议会想重新开放老桥。", &[unspaced(0)]));
        assert!(!unlisted("สภาเมืองต้องการเปิดสะพานเก่าอีกครั้ง", &[unspaced(400)]));
        assert!(unlisted("ក្រុមប្រឹក្សាចង់បើកស្ពានចាស់ឡើងវិញ", &[unspaced(400)]));
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

    #[test]
    fn of_a_menu_that_was_removed_nothing_remains() {
        /// How many lines of a menu between two sentences are kept in the end, of so many that were.
        fn rest(kept: usize) -> usize {
            let mut kinds = [Kind::Label; 10];
            (kinds[0], kinds[9]) = (Kind::Sentence, Kind::Sentence);
            let mut blocks = blocks(&kinds);
            for (at, block) in blocks.iter_mut().enumerate() {
                block.shape.words = 3;
                block.body = at == 0 || at >= 9 - kept;
            }
            remove_rests(&mut blocks);
            assert!(blocks[0].body && blocks[9].body, "the sentences");
            blocks.iter().filter(|block| block.body).count() - 2
        }
        assert_eq!([1, 2, 3, 8].map(rest), [0, 0, 3, 8]);
    }
}
