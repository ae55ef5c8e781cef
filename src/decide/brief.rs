//! In a brief text a rule is worth more.
//!
//! Two paragraphs and "Join our Telegram channel": nothing is there but two paragraphs of an article to judge the
//! line by, so the text looks clean, and in clean text the decisions keep what a rule knows by one phrase. In a long
//! one they are right: its author may well speak of a channel. But of a few lines that one reports, edits, offers or
//! asks to subscribe, hardly any was written by the author.
//!
//! On the development corpus, with points tuned on other sites, the decisions kept LINES_OF_CLUTTER such lines of
//! clutter in what extractors left, and LINES_OF_BODY of body text; CLEAN clean texts have one.

use crate::document::{Block, Document, Turn};
use crate::label::Label;
use crate::lines::{End, Lead};

/// A text of more lines that were kept, and have words, is not brief.
const MOST_KEPT: usize = 12;

/// The rules of a line that goes count this much against it at least: one phrase is enough.
const POINTS: i32 = -185;

/// The same of an offer, for articles tell of apps and channels …
const POINTS_OF_OFFER: i32 = -200;

/// … and in whole sentences above all.
const POINTS_OF_OFFER_ENDED: i32 = -280;

/// "Learn more" and "Credits" may be headings.
const FEWEST_WORDS: u16 = 3;

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

/// Removes the lines of a brief text that the rules know; `rules` adds up the points of a block's hits.
pub(crate) fn remove(document: &mut Document, rules: impl Fn(&[u16]) -> i32) {
    let Document { blocks, hits, .. } = document;
    let is_known =
        |block: &Block| may_be_known(block) && rules(&hits[block.hits.range()]) <= needed(block);
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
            block.points = rules(&hits[block.hits.range()]);
        }
    }
}

/// How much the rules must count against it.
fn needed(block: &Block) -> i32 {
    match (block.label_said(), block.shape.end) {
        (Some(Label::Promotion), End::Sentence) => POINTS_OF_OFFER_ENDED,
        (Some(Label::Promotion), _) => POINTS_OF_OFFER,
        _ => POINTS,
    }
}

/// Whether a rule speaks of it, and it does nothing else: an item of a list may be the author's, and a line with a
/// colon belongs to what it announces.
fn may_be_known(block: &Block) -> bool {
    let shape = &block.shape;
    let is_said = |label: Label| {
        LABELS.contains(&label) && (shape.end != End::Sentence || !NO_SENTENCES.contains(&label))
    };
    (FEWEST_WORDS..=MOST_WORDS).contains(&shape.words)
        && shape.lead != Lead::Bullet
        && shape.end != End::Colon
        && block.label_said().is_some_and(is_said)
}
