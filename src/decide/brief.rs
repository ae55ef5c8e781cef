//! In a brief text a rule is worth more.
//!
//! Two paragraphs and "Join our Telegram channel": nothing is there but two paragraphs of an article to judge the
//! line by, so the text looks clean, and in clean text the decisions keep what a rule knows by one phrase. In a long
//! one they are right: its author may well speak of a channel. But of a few lines that one reports, edits, offers or
//! asks to subscribe, hardly any was written by the author.
//!
//! On the development corpus, with points tuned on other sites, the decisions had kept 62 such lines in what
//! extractors left: 56 are clutter, 6 body, all of these in Mozilla's pages, whose annotators keep credits and
//! notices. No clean text of its four sources has one.

use crate::document::{Block, Document, Turn};
use crate::label::Label;
use crate::lines::{End, Lead};
use crate::rules;

/// A text of more lines that were kept, and have words, is not brief.
const MOST_KEPT: usize = 12;

/// The rules of a line that goes count this much against it at least: one phrase is enough.
const POINTS: i32 = -185;

/// The same of an offer, unless it asks to subscribe: articles tell of apps, shops and prices, too.
const POINTS_OF_OFFER: i32 = -280;

/// Rules of what a site asks for and no author does, but in a sentence.
const ASKS: [&str; 7] = [
    "promotion.newsletter",
    "promotion.newsletter-form",
    "promotion.newsletter-offer",
    "promotion.donate",
    "promotion.channel",
    "promotion.channel-link",
    "promotion.app",
];

/// A shorter line may be a heading …
const FEWEST_WORDS: u16 = 2;

/// … and so may be "Learn more", "Recommended videos" and "Sources used".
const FEWEST_WORDS_OF_HEADINGS: u16 = 3;

/// Labels of such.
const HEADINGS: [Label; 3] = [Label::Promotion, Label::Related, Label::Credit];

/// A longer line may say more than its rules know.
const MOST_WORDS: u16 = 20;

/// What authors do not write: who made the article, and what the site asks of its readers.
const LABELS: [Label; 9] = [
    Label::Byline,
    Label::Credit,
    Label::Related,
    Label::Tags,
    Label::Comments,
    Label::Social,
    Label::Promotion,
    Label::Paywall,
    Label::Legal,
];

/// A sentence of these may be the author's: "By noon, all of it had been restored.", "Earlier we wrote how …".
const NO_SENTENCES: [Label; 3] = [Label::Byline, Label::Related, Label::Comments];

/// Removes the lines of a brief text that the rules know; `points` adds up those of a
/// block's hits.
pub(crate) fn remove(document: &mut Document, points: impl Fn(&[u16]) -> i32) {
    let Document { blocks, hits, .. } = document;
    let is_known = |block: &Block| {
        let hits = &hits[block.hits.range()];
        may_be_known(block) && points(hits) <= needed(block, hits)
    };
    let kept = |block: &&Block| block.body && block.shape.has_words();
    let (mut count, mut words, mut known) = (0, 0, 0);
    for block in blocks.iter().filter(kept) {
        count += 1;
        if count > MOST_KEPT {
            return;
        }
        let own = u32::from(block.shape.words);
        words += own;
        known += own * u32::from(is_known(block));
    }
    // A text of little else is about it.
    if known == 0 || known * 2 > words {
        return;
    }
    for block in blocks.iter_mut().filter(|block| block.body) {
        if is_known(block) {
            block.turn = Turn::Certain;
            block.body = false;
            block.points = points(&hits[block.hits.range()]);
        }
    }
}

/// How much the rules, which are `hits`, must count against it.
fn needed(block: &Block, hits: &[u16]) -> i32 {
    let asks = |&hit: &u16| {
        let rule = rules::catalogue().get(usize::from(hit));
        rule.is_some_and(|rule| ASKS.contains(&rule.id))
    };
    match block.label_said() {
        Some(Label::Promotion) if block.shape.end == End::Sentence || !hits.iter().any(asks) => {
            POINTS_OF_OFFER
        }
        _ => POINTS,
    }
}

/// Whether a rule speaks of it, and it does nothing else: an item of a list may be the author's, and a line with a
/// colon belongs to what it announces.
fn may_be_known(block: &Block) -> bool {
    let shape = &block.shape;
    let is_said = |label: Label| {
        let fewest = match HEADINGS.contains(&label) {
            true => FEWEST_WORDS_OF_HEADINGS,
            false => FEWEST_WORDS,
        };
        LABELS.contains(&label)
            && (fewest..=MOST_WORDS).contains(&shape.words)
            && (shape.end != End::Sentence || !NO_SENTENCES.contains(&label))
    };
    shape.lead != Lead::Bullet && shape.end != End::Colon && block.label_said().is_some_and(is_said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Span;

    /// A line that a rule hits.
    #[derive(Clone, Copy)]
    struct Line {
        rule: &'static str,
        words: u16,
        end: End,
    }

    /// What is kept of paragraphs (b) and of the line (x), where rules count so much.
    fn kept(signs: &str, line: Line, counts: i32) -> String {
        let hit = rules::catalogue()
            .iter()
            .position(|rule| rule.id == line.rule);
        let hit = hit.expect("a rule");
        let mut document = Document::default();
        document.hits.push(hit as u16);
        for sign in signs.chars() {
            let mut block = Block {
                body: true,
                points: 90,
                ..Block::default()
            };
            block.shape.words = 40;
            if sign == 'x' {
                block.shape.words = line.words;
                block.shape.end = line.end;
                block.said = rules::catalogue()[hit].label.number();
                block.hits = Span { start: 0, len: 1 };
            }
            document.blocks.push(block);
        }
        remove(
            &mut document,
            |hits| if hits.is_empty() { 0 } else { counts },
        );
        for block in &document.blocks {
            let expected = if block.body {
                (Turn::None, 90)
            } else {
                (Turn::Certain, counts)
            };
            assert!(block.turn == expected.0 && block.points == expected.1);
        }
        let signs = signs.chars().zip(&document.blocks);
        signs
            .filter_map(|(sign, block)| block.body.then_some(sign))
            .collect()
    }

    /// Whether a line goes that one of these rules hits, and that has so many words and this end.
    fn goes(rule: &'static str, words: u16, end: End, counts: i32) -> bool {
        kept("bxb", Line { rule, words, end }, counts) == "bb"
    }

    #[test]
    fn what_a_rule_knows_goes_from_a_brief_text() {
        assert!(goes("social.follow", 6, End::Open, POINTS));
        assert!(!goes("social.follow", 6, End::Open, POINTS + 1));
        assert!(!goes("navigation.word", 6, End::Open, -400));
        let line = Line {
            rule: "social.follow",
            words: 6,
            end: End::Open,
        };
        assert_eq!(kept("bbbbbbbbbbbx", line, POINTS), "bbbbbbbbbbb");
        assert_eq!(kept("bbbbbbbbbbbbx", line, POINTS), "bbbbbbbbbbbbx");
    }

    #[test]
    fn headings_and_paragraphs_stay() {
        for (rule, fewest) in [
            ("legal.copyright", FEWEST_WORDS),
            ("promotion.newsletter", FEWEST_WORDS_OF_HEADINGS),
        ] {
            assert!(!goes(rule, fewest - 1, End::Open, -400));
            assert!(goes(rule, fewest, End::Open, -400));
            assert!(goes(rule, MOST_WORDS, End::Sentence, -400));
            assert!(!goes(rule, MOST_WORDS + 1, End::Sentence, -400));
            assert!(!goes(rule, 6, End::Colon, -400));
        }
    }

    #[test]
    fn what_authors_write_stays() {
        assert!(goes("comments.prompt", 6, End::Open, -400));
        assert!(!goes("comments.prompt", 6, End::Sentence, -400));
        assert!(goes("promotion.channel", 6, End::Open, POINTS));
        assert!(!goes(
            "promotion.channel",
            6,
            End::Sentence,
            POINTS_OF_OFFER + 1
        ));
        assert!(goes("promotion.channel", 6, End::Sentence, POINTS_OF_OFFER));
        assert!(!goes("promotion.shop", 6, End::Open, POINTS_OF_OFFER + 1));
        assert!(goes("promotion.shop", 6, End::Open, POINTS_OF_OFFER));
    }

    #[test]
    fn the_rules_are_there() {
        for id in ASKS {
            assert!(rules::catalogue().iter().any(|rule| rule.id == id), "{id}");
        }
    }

    #[test]
    fn a_text_of_little_else_is_about_it() {
        let line = Line {
            rule: "legal.copyright",
            words: 20,
            end: End::Open,
        };
        assert_eq!(kept("bxx", line, -400), "b");
        assert_eq!(kept("bxxx", line, -400), "bxxx");
    }
}
