//! In a brief text, rules carry more weight.
//!
//! Two paragraphs and "Join our Telegram channel": there is nothing to judge the line by but two paragraphs of an
//! article, so the text looks clean, and in a clean text the decisions keep a line that a rule knows by one phrase. In
//! a long text they are right: the author may well mention a channel. In a text of a few lines, none of them is there
//! for that.
//!
//! So this pass removes from a brief text the lines that are nothing but a site's formula: a credit that names
//! somebody, "Read more: …" with the title it names, a button, an offer, a notice. A sentence may say more than the
//! phrase, so it needs more points against it.
//!
//! On the development corpus, with points tuned on other sites, the decisions had kept 44 such lines in what extractors
//! left: 42 are clutter, and 2 are body text in Mozilla's pages, whose annotators keep credits and notices. No clean
//! text of the four sources contains one. Sentences that begin as a prompt does, and must stay, are in
//! `tests/alone.rs`.

use crate::document::{Block, Document, Turn};
use crate::label::Label;
use crate::lines::{End, Lead, Shape, Start};
use crate::rules;

/// Maximum number of kept lines with words in a brief text.
const MOST_KEPT: usize = 12;

/// A line is removed if its rules' points are at most this: one phrase is enough.
const POINTS: i32 = -185;

/// The same for lines that may say more than the phrase: sentences, and offers, since articles also report on apps,
/// shops and prices.
const POINTS_OF_MORE: i32 = -275;

/// Rules for offers that no article makes: requests from the site to its readers.
const ASKS: [&str; 10] = [
    "promotion.newsletter",
    "promotion.newsletter-form",
    "promotion.newsletter-offer",
    "promotion.newsletter-abroad",
    "promotion.inbox",
    "promotion.donate",
    "promotion.channel",
    "promotion.channel-link",
    "promotion.app",
    "promotion.app-name",
];

/// Minimum number of words in any line that is removed; a shorter one may be a heading.
const FEWEST_WORDS: u16 = 2;

/// Minimum number of words where a heading may have two: "Learn more", "Sources used".
const FEWEST_WORDS_OF_HEADINGS: u16 = 3;

/// Minimum number of words in a credit without a colon or bracket; a shorter one may be a heading: "Source of the
/// river".
const FEWEST_WORDS_OF_CREDIT: u16 = 5;

/// Maximum number of words in a line that is removed; a longer one may say more than its rules know.
const MOST_WORDS: u16 = 20;

/// The same for a prompt to share or to comment: "Share this with your neighbours, the leaflet says".
const MOST_WORDS_OF_BUTTON: u16 = 7;

/// Minimum percentage of capitalised words in a credit.
const CAPITALS_OF_CREDIT: u32 = 60;

/// Minimum percentage of capitalised words in a notice that is a sentence: "Copyright 2024 The Valley Post. All rights
/// reserved."
const CAPITALS_OF_NOTICE: u32 = 50;

/// Removes the lines of a brief text that the rules know; `points` sums the points of a block's hits.
pub(crate) fn remove(document: &mut Document, points: impl Fn(&[u16]) -> i32) {
    let Document {
        blocks,
        shapes,
        hits,
        ..
    } = document;
    debug_assert_eq!(blocks.len(), shapes.len());
    let is_known = |block: &Block, shape: &Shape| {
        let hits = &hits[block.hits.range()];
        !hits.is_empty() && is_formula(block, shape, hits, points(hits))
    };
    let (mut count, mut words, mut known) = (0, 0, 0);
    for (block, shape) in blocks.iter().zip(&*shapes) {
        if !block.body || !block.shape.has_words() {
            continue;
        }
        count += 1;
        if count > MOST_KEPT {
            return;
        }
        let own = u32::from(block.shape.words);
        words += own;
        known += own * u32::from(is_known(block, shape));
    }
    // A text that consists mostly of such lines is about them.
    if known == 0 || known * 2 > words {
        return;
    }
    for (block, shape) in blocks.iter_mut().zip(&*shapes) {
        if block.body && is_known(block, shape) {
            block.turn = Turn::Certain;
            block.body = false;
            block.points = points(&hits[block.hits.range()]);
        }
    }
}

/// Whether the rules that hit the line (`hits`, which sum to `points`) know all that it says. An item of a list may be
/// the author's, and a line that ends with a colon belongs to what it introduces.
fn is_formula(block: &Block, shape: &Shape, hits: &[u16], points: i32) -> bool {
    let words = shape.words;
    if shape.lead == Lead::Bullet
        || shape.end == End::Colon
        || points > POINTS
        || !(FEWEST_WORDS..=MOST_WORDS).contains(&words)
    {
        return false;
    }
    let is_sentence = shape.end == End::Sentence;
    let is_marked = shape.colons > 0 || shape.brackets > 0;
    let is_caseless = shape.start == Start::Caseless || shape.unspaced > 0;
    let is_no_heading = words >= FEWEST_WORDS_OF_HEADINGS;
    let says_little = !is_sentence || points <= POINTS_OF_MORE;
    match block.label_said() {
        Some(Label::Credit) => {
            is_no_heading
                && (is_marked || words >= FEWEST_WORDS_OF_CREDIT)
                && (names(shape, CAPITALS_OF_CREDIT) || is_caseless && is_marked)
        }
        Some(Label::Byline) => shape.colons > 0 && !is_sentence && names(shape, CAPITALS_OF_CREDIT),
        Some(Label::Related) => is_no_heading && is_marked && !is_sentence,
        Some(Label::Tags) => shape.colons > 0 && !is_sentence,
        Some(Label::Comments | Label::Social) => words <= MOST_WORDS_OF_BUTTON && !is_sentence,
        Some(Label::Promotion) => {
            let is_offer =
                points <= POINTS_OF_MORE || hits.iter().any(|&hit| rules::is_one_of(hit, &ASKS));
            is_no_heading && is_offer && says_little
        }
        Some(Label::Paywall | Label::Legal) => {
            says_little || names(shape, CAPITALS_OF_NOTICE) || is_caseless
        }
        _ => false,
    }
}

/// Whether at least this percentage of the words is capitalised, as names are.
fn names(shape: &Shape, percent: u32) -> bool {
    u32::from(shape.caps) * 100 >= u32::from(shape.tokens) * percent
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Span;
    use crate::outline::Outline;

    /// What is kept of paragraphs (b) and of a line (x) that the rule hits with these points.
    fn kept(signs: &str, rule: &str, line: Shape, counts: i32) -> String {
        let hit = rules::number(rule).expect("a rule");
        let mut document = Document::default();
        document.hits.push(hit);
        for sign in signs.chars() {
            let is_line = sign == 'x';
            let shape = match is_line {
                true => line,
                false => Shape {
                    words: 40,
                    ..Shape::default()
                },
            };
            document.blocks.push(Block {
                body: true,
                points: 90,
                shape: Outline::of(&shape),
                said: u8::from(is_line) * rules::catalogue()[usize::from(hit)].label.number(),
                hits: Span {
                    start: 0,
                    len: u32::from(is_line),
                },
                ..Block::default()
            });
            document.shapes.push(shape);
        }
        remove(&mut document, |_| counts);
        for block in &document.blocks {
            let expected = match block.body {
                true => (Turn::None, 90),
                false => (Turn::Certain, counts),
            };
            assert!(block.turn == expected.0 && block.points == expected.1);
        }
        let signs = signs.chars().zip(&document.blocks);
        signs
            .filter_map(|(sign, block)| block.body.then_some(sign))
            .collect()
    }

    /// Whether a line that the rule hits is removed.
    fn goes(rule: &str, line: Shape, counts: i32) -> bool {
        kept("bxb", rule, line, counts) == "bb"
    }

    fn open(words: u16) -> Shape {
        Shape {
            words,
            tokens: words,
            ..Shape::default()
        }
    }

    fn sentence(words: u16) -> Shape {
        Shape {
            end: End::Sentence,
            ..open(words)
        }
    }

    #[test]
    fn what_a_rule_knows_goes_from_a_brief_text() {
        assert!(goes("social.follow", open(6), POINTS));
        assert!(!goes("social.follow", open(6), POINTS + 1));
        assert!(!goes("navigation.word", open(6), -400));
        let of = |signs| kept(signs, "social.follow", open(6), POINTS);
        assert_eq!(of("bbbbbbbbbbbx"), "bbbbbbbbbbb");
        assert_eq!(of("bbbbbbbbbbbbx"), "bbbbbbbbbbbbx");
    }

    #[test]
    fn headings_and_paragraphs_stay() {
        for (rule, fewest) in [
            ("legal.copyright", FEWEST_WORDS),
            ("promotion.newsletter", FEWEST_WORDS_OF_HEADINGS),
        ] {
            assert!(!goes(rule, open(fewest - 1), -400));
            assert!(goes(rule, open(fewest), -400));
            assert!(goes(rule, sentence(MOST_WORDS), -400));
            assert!(!goes(rule, sentence(MOST_WORDS + 1), -400));
            let announces = Shape {
                end: End::Colon,
                ..open(6)
            };
            assert!(!goes(rule, announces, -400));
            let item = Shape {
                lead: Lead::Bullet,
                ..open(6)
            };
            assert!(!goes(rule, item, -400));
        }
    }

    #[test]
    fn sentences_need_more() {
        assert!(goes("comments.prompt", open(MOST_WORDS_OF_BUTTON), POINTS));
        assert!(!goes(
            "comments.prompt",
            open(MOST_WORDS_OF_BUTTON + 1),
            -400
        ));
        assert!(!goes("comments.prompt", sentence(6), -400));
        assert!(goes("promotion.channel", open(6), POINTS));
        assert!(!goes("promotion.channel", sentence(6), POINTS_OF_MORE + 1));
        assert!(goes("promotion.channel", sentence(6), POINTS_OF_MORE));
        assert!(!goes("promotion.shop", open(6), POINTS_OF_MORE + 1));
        assert!(goes("promotion.shop", open(6), POINTS_OF_MORE));
        assert!(!goes("legal.copyright", sentence(6), POINTS_OF_MORE + 1));
        let named = Shape {
            caps: 3,
            ..sentence(6)
        };
        assert!(goes("legal.copyright", named, POINTS));
    }

    #[test]
    fn credits_name_somebody() {
        let named = |words, caps| Shape {
            caps,
            ..open(words)
        };
        assert!(goes("credit.reporting", named(5, 3), POINTS));
        assert!(!goes("credit.reporting", named(5, 2), POINTS));
        assert!(!goes("credit.reporting", named(4, 4), POINTS), "a heading");
        let marked = |start| Shape {
            colons: 1,
            start,
            ..open(3)
        };
        assert!(goes("credit.reporting", marked(Start::Caseless), POINTS));
        assert!(!goes("credit.reporting", marked(Start::Upper), POINTS));
        let author = Shape {
            colons: 1,
            ..named(3, 3)
        };
        assert!(goes("byline.by", author, POINTS));
        assert!(!goes("byline.by", named(3, 3), -400));
    }

    #[test]
    fn what_names_an_article_has_a_mark() {
        for rule in ["related.read-also", "tags.header"] {
            assert!(!goes(rule, open(6), -500));
            let marked = Shape {
                colons: 1,
                ..open(6)
            };
            assert!(goes(rule, marked, POINTS));
        }
    }

    #[test]
    fn the_rules_are_there() {
        for id in ASKS {
            assert!(rules::catalogue().iter().any(|rule| rule.id == id), "{id}");
        }
    }

    #[test]
    fn a_text_of_little_else_is_about_it() {
        let of = |signs| kept(signs, "legal.copyright", open(20), -400);
        assert_eq!(of("bxx"), "b");
        assert_eq!(of("bxxx"), "bxxx");
    }
}
