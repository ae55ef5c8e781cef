//! Some lines are clutter for certain, by their rules alone, and are removed wherever they are.
//!
//! In a text that an extractor left, hardly anything is clutter, and the shape and position of a line outweigh what a
//! rule says of it: a lone "Advertisement" between two paragraphs would be kept, and so would a caption. But a line of
//! a few words that is nothing but a formula of the web is that formula in every text. A line that ends with the
//! photographer's name is a caption. A line saying that the story continues below an advertisement says nothing else,
//! and a paragraph of a consent tool belongs to no article. For such lines only the points of their rules count. An
//! item of a list may be about advertising, and a line that ends with a colon belongs to what it introduces, so neither
//! of them is ever certain.
//!
//! On the development corpus, 421 lines that end with a key and the photographer's name are clutter and 10 are body
//! text, six of these in a source whose annotators keep captions.

use std::ops::Range;

use super::chronicle;
use crate::document::{Block, Document, Turn};
use crate::label::Label;
use crate::lines::{End, Lead};

/// Maximum number of words in a formula; a longer line may say more.
const MOST_WORDS: u16 = 4;

/// A formula is removed if its rules' points are at most this. On the development corpus, nine in ten short lines that
/// extractors left at this threshold are clutter.
const POINTS: i32 = -350;

/// The same for a caption of any length. Rules that recognise a caption by its end alone have these points.
const POINTS_CAPTION: i32 = -240;

/// The same for a caption that ends like a sentence: "The star (left) dims every forty days." may be body text about a
/// picture.
const POINTS_CAPTION_ENDED: i32 = -340;

/// The same for a notice about an advertisement that does not end like a sentence: "Story continues below
/// advertisement". On the development corpus and the project's pages, with points tuned on other sites, 94 such lines
/// that the decisions had kept were clutter and 4 body text, each of them "Continue reading the main story".
const POINTS_ADVERTISEMENT: i32 = -250;

/// Maximum number of words in a notice about an advertisement.
const MOST_WORDS_ADVERTISEMENT: u16 = 12;

/// The same for sentences: only rules that hit next to no body text have so many points.
const POINTS_SENTENCE: i32 = -420;

/// Labels whose sentences come from the site and never from an article: notices and offers.
const SENTENCES: [Label; 2] = [Label::Legal, Label::Promotion];

/// If fewer than one in this many kept blocks is certain clutter, these blocks stay: a long text that is clean but for
/// one line may well need that line, and annotators left it there.
const RARE: usize = 10;

/// A formula is removed if its rules' points are at most this and it is the first or the last kept line, or has only
/// formulas beyond it: there it heads no list and separates no paragraphs. On the development corpus, with points tuned
/// on other sites, 96 of 98 such lines that the decisions had kept were clutter, and no clean text has one.
const POINTS_END: i32 = -250;

/// Labels of lines that annotators keep at the ends of a clean text.
const KEPT_AT_ENDS: [Label; 2] = [Label::Byline, Label::Metadata];

/// Labels of lines that nobody writes in an article, however long the text; annotators left few of them.
const ALWAYS: [Label; 3] = [Label::Advertisement, Label::Navigation, Label::Caption];

/// If captions make up more than one in this many of the kept words, they are the text itself: the pictures of an
/// event, one after the other.
const GALLERY: u64 = 4;

/// Removes the kept blocks that are certain clutter, among those that are judged now, and returns how many there were.
/// `rules` sums the points of a block's hits.
pub(crate) fn remove(
    document: &mut Document,
    is_judged: impl Fn(usize) -> bool,
    rules: impl Fn(&[u16]) -> i32,
) -> usize {
    let hits = &document.hits;
    let points = |block: &Block| rules(&hits[block.hits.range()]);
    let is_certain = |block: &Block| is_known(block, points);
    let is_formula = |block: &Block| ends_text(block) && points(block) <= POINTS_END;
    let inner = between(&document.blocks, is_formula);
    let (mut kept, mut certain) = (0, 0);
    let (mut words, mut of_sentences, mut of_captions, mut of_formulas) = (0_u64, 0, 0, 0);
    for (at, block) in document.blocks.iter_mut().enumerate() {
        let is_last = |block: &Block| !inner.contains(&at) && is_formula(block);
        let is_known =
            block.turn == Turn::Certain || block.body && (is_last(block) || is_certain(block));
        kept += usize::from(is_known || block.body);
        certain += usize::from(is_known);
        let own = u64::from(block.shape.words);
        words += own * u64::from(is_known || block.body);
        match is_known {
            false => {}
            true if is_caption(block) => of_captions += own,
            true if is_sentence(block) => of_sentences += own,
            true => of_formulas += own,
        }
        if is_known && is_judged(at) {
            block.turn = Turn::Certain;
        }
    }
    if certain == 0 {
        return 0;
    }
    let mut removed = 0;
    let is_rare = certain * RARE < kept;
    // A text of nothing but such sentences is about them; formulas do not count as text.
    let is_topic = of_sentences * 2 > words - of_formulas;
    let is_gallery = of_captions * GALLERY > words;
    let has_dates = chronicle::has_dates(document);
    for (at, block) in document.blocks.iter_mut().enumerate() {
        if block.turn != Turn::Certain || !is_judged(at) {
            continue;
        }
        let always = !inner.contains(&at)
            || is_sentence(block)
            || block
                .label_said()
                .is_some_and(|said| ALWAYS.contains(&said));
        let is_heading = || has_dates && chronicle::is_date(block);
        let is_wanted =
            is_topic && is_sentence(block) || is_gallery && is_caption(block) || is_heading();
        if is_rare && !always || is_wanted {
            block.turn = Turn::None;
        } else {
            block.body = false;
            block.points = points(block);
            removed += 1;
        }
    }
    removed
}

/// Whether the rules alone determine what the block is.
fn is_known(block: &Block, points: impl Fn(&Block) -> i32) -> bool {
    if block.hits.len == 0 || block.shape.lead == Lead::Bullet || block.shape.end == End::Colon {
        return false;
    }
    if is_caption(block) {
        return match block.shape.end {
            End::Sentence => points(block) <= POINTS_CAPTION_ENDED,
            _ => points(block) <= POINTS_CAPTION,
        };
    }
    if is_sentence(block) {
        return points(block) <= POINTS_SENTENCE;
    }
    if is_advertisement(block) && points(block) <= POINTS_ADVERTISEMENT {
        return true;
    }
    (1..=MOST_WORDS).contains(&block.shape.words) && points(block) <= POINTS
}

/// The blocks from the first to the last kept one that is not a formula; all blocks if there are only formulas.
fn between(blocks: &[Block], is_formula: impl Fn(&Block) -> bool) -> Range<usize> {
    let is_text = |block: &Block| block.body && block.shape.has_words() && !is_formula(block);
    let first = blocks.iter().position(is_text);
    let last = blocks.iter().rposition(is_text);
    match (first, last) {
        (Some(first), Some(last)) => first..last + 1,
        _ => 0..blocks.len(),
    }
}

/// Whether it may be a formula at an end of the text, judging by its looks and its label.
fn ends_text(block: &Block) -> bool {
    (1..=MOST_WORDS).contains(&block.shape.words)
        && block.shape.lead != Lead::Bullet
        && block
            .label_said()
            .is_some_and(|said| !KEPT_AT_ENDS.contains(&said))
}

fn is_caption(block: &Block) -> bool {
    block.label_said() == Some(Label::Caption)
}

/// Whether it is a notice about the position of an advertisement.
fn is_advertisement(block: &Block) -> bool {
    block.label_said() == Some(Label::Advertisement)
        && (1..=MOST_WORDS_ADVERTISEMENT).contains(&block.shape.words)
        && block.shape.end != End::Sentence
}

/// Whether it is longer than a formula and its label is one of [`SENTENCES`].
fn is_sentence(block: &Block) -> bool {
    block.shape.words > MOST_WORDS
        && block
            .label_said()
            .is_some_and(|said| SENTENCES.contains(&said))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Block, Span};

    fn is_kept(words: u16, points: i32) -> bool {
        let mut document = Document::default();
        document.hits.push(0);
        let mut block = Block {
            body: true,
            points: 90,
            hits: Span { start: 0, len: 1 },
            ..Block::default()
        };
        block.shape.words = words;
        document.blocks.push(block);
        remove(&mut document, |_| true, |_| points);
        let block = &document.blocks[0];
        assert_eq!(block.body, block.turn == Turn::None);
        assert_eq!(block.points, if block.body { 90 } else { points });
        block.body
    }

    #[test]
    fn captions_that_are_a_quarter_of_the_text_stay() {
        let kept_of = |paragraphs: u16| {
            let mut document = Document::default();
            document.hits.push(0);
            for at in 0..4 {
                let mut block = Block {
                    body: true,
                    ..Block::default()
                };
                let is_caption = at == 2;
                block.shape.words = if is_caption { 30 } else { paragraphs };
                block.hits.len = u32::from(is_caption);
                block.said = u8::from(is_caption) * Label::Caption.number();
                document.blocks.push(block);
            }
            remove(&mut document, |_| true, |_| POINTS_CAPTION);
            document.blocks.iter().filter(|block| block.body).count()
        };
        assert_eq!(kept_of(29), 4);
        assert_eq!(kept_of(30), 3, "no more than a quarter");
    }

    #[test]
    fn a_lone_formula_stays_in_a_long_text() {
        let kept_of = |blocks: usize| {
            let mut document = Document::default();
            document.hits.push(0);
            for at in 0..blocks {
                let mut block = Block {
                    body: true,
                    ..Block::default()
                };
                block.shape.words = 3;
                block.hits.len = u32::from(at == 2);
                document.blocks.push(block);
            }
            remove(&mut document, |_| true, |_| -400);
            document.blocks.iter().filter(|block| block.body).count()
        };
        assert_eq!(kept_of(10), 9);
        assert_eq!(kept_of(11), 11);
    }

    #[test]
    fn a_formula_at_an_end_goes() {
        let kept_of = |signs: &str, label: Label, points: i32| {
            let mut document = Document::default();
            document.hits.push(0);
            for sign in signs.chars() {
                let mut block = Block {
                    body: sign != 'c',
                    said: label.number(),
                    hits: Span {
                        start: 0,
                        len: u32::from(sign == 'F'),
                    },
                    ..Block::default()
                };
                block.shape.words = match sign {
                    'F' => 3,
                    '*' => 0,
                    _ => 20,
                };
                document.blocks.push(block);
            }
            let rules = |hits: &[u16]| if hits.is_empty() { 0 } else { points };
            remove(&mut document, |_| true, rules);
            let signs = signs.chars().zip(&document.blocks);
            signs
                .filter_map(|(sign, block)| block.body.then_some(sign))
                .collect::<String>()
        };
        let signs = "FcPPPPPPPFPPPFcF";
        assert_eq!(kept_of(signs, Label::Comments, POINTS_END), "PPPPPPPFPPP");
        let all = "FPPPPPPPFPPPFF";
        assert_eq!(kept_of(signs, Label::Comments, POINTS_END + 1), all);
        assert_eq!(kept_of(signs, Label::Byline, POINTS_END), all);
        assert_eq!(kept_of("FF", Label::Comments, POINTS_END), "FF");
        let signs = "*FPPPPPPPPPPPF*";
        assert_eq!(kept_of(signs, Label::Comments, POINTS_END), "*PPPPPPPPPPP*");
    }

    #[test]
    fn a_formula_goes_and_a_sentence_stays() {
        assert!(!is_kept(2, POINTS));
        assert!(is_kept(2, POINTS + 1));
        assert!(is_kept(5, POINTS));
        assert!(is_kept(0, POINTS));
    }

    /// Whether a line with this label, number of words and points stays in a long text.
    fn stays_in_a_long_text(label: Label, words: u16, points: i32) -> bool {
        let mut document = Document::default();
        document.hits.push(0);
        let mut block = Block {
            body: true,
            ..Block::default()
        };
        block.shape.words = 20;
        document.blocks.resize(50, block);
        block.shape.words = words;
        block.hits.len = 1;
        block.said = label.number();
        document.blocks[7] = block;
        remove(&mut document, |_| true, |_| points);
        document.blocks[7].body
    }

    #[test]
    fn a_mark_of_an_advertisement_goes_from_a_long_text_too() {
        assert!(!stays_in_a_long_text(
            Label::Advertisement,
            1,
            POINTS_ADVERTISEMENT
        ));
        assert!(!stays_in_a_long_text(
            Label::Advertisement,
            12,
            POINTS_ADVERTISEMENT
        ));
        assert!(stays_in_a_long_text(
            Label::Advertisement,
            1,
            POINTS_ADVERTISEMENT + 1
        ));
        assert!(stays_in_a_long_text(Label::Advertisement, 13, POINTS));
        assert!(!stays_in_a_long_text(Label::Navigation, 3, POINTS));
        assert!(stays_in_a_long_text(Label::Navigation, 3, POINTS + 1));
        assert!(stays_in_a_long_text(Label::Byline, 2, POINTS));
    }

    #[test]
    fn a_notice_goes_whatever_its_length_unless_it_is_what_the_text_is_about() {
        assert!(!stays_in_a_long_text(Label::Legal, 60, POINTS_SENTENCE));
        assert!(!stays_in_a_long_text(Label::Promotion, 12, POINTS_SENTENCE));
        assert!(stays_in_a_long_text(Label::Legal, 60, POINTS_SENTENCE + 1));
        assert!(stays_in_a_long_text(Label::Legal, 3, POINTS));
        assert!(stays_in_a_long_text(Label::Byline, 12, POINTS_SENTENCE));
        let mut document = Document::default();
        document.hits.push(0);
        let mut block = Block {
            body: true,
            said: Label::Legal.number(),
            hits: Span { start: 0, len: 1 },
            ..Block::default()
        };
        block.shape.words = 30;
        document.blocks.resize(3, block);
        remove(&mut document, |_| true, |_| POINTS_SENTENCE);
        assert!(document.blocks.iter().all(|block| block.body));
    }

    #[test]
    fn a_caption_goes_whatever_its_length() {
        assert!(!stays_in_a_long_text(Label::Caption, 60, POINTS_CAPTION));
        assert!(stays_in_a_long_text(Label::Caption, 60, POINTS_CAPTION + 1));
    }

    #[test]
    fn rules_must_be_surer_of_a_caption_that_is_a_sentence() {
        let is_known = |end, points| {
            let mut block = Block {
                said: Label::Caption.number(),
                hits: Span { start: 0, len: 1 },
                ..Block::default()
            };
            block.shape.end = end;
            is_known(&block, |_| points)
        };
        assert!(is_known(End::Open, POINTS_CAPTION));
        assert!(!is_known(End::Sentence, POINTS_CAPTION_ENDED + 1));
        assert!(is_known(End::Sentence, POINTS_CAPTION_ENDED));
    }
}
