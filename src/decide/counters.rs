//! A line that counts the comments closes the article.
//!
//! "124 Reader Comments" and "5 thoughts on “The old bridge”" are headings. A thread stands below them and nothing
//! else does, however long it is and however well it is written: three readers' answers to an essay read like
//! the essay. So with such a heading it does not matter how much stands below it, as it does with other headers
//! that close an article ([`closing`](super::closing)), but only that the article stands above.
//!
//! "11 Comments" alone may be a button, and in the dump of a page it is, as often as not: above the article, or
//! under a teaser. What extractors leave has no buttons. And where several articles stand on a page, each with a
//! counter, the last one counts; but what is said above a thread may be said below it once more.
//!
//! And a clean text comes back as it was: where nothing else goes, only a thread that is as long as the article does.
//!
//! On the development corpus a thread of more words than the article stands below such a line in one text of two
//! hundred. Body text stands below one in a single text, which nothing else goes from, and which stays.

use once_cell::sync::Lazy;

use crate::document::{Block, Document, Regime};
use crate::label::Label;
use crate::rules;

/// What it counts to stand below it: more than a paragraph may count for itself.
pub(crate) const POINTS: i32 = -2000;

/// So many words of paragraphs stand above it, or it may be a button above the article.
const LEAST_ABOVE: u64 = 80;

/// Rules that hit such headings, and no buttons.
const HEADINGS: [&str; 3] = [
    "comments.counter",
    "comments.responses-to",
    "comments.notice",
];

/// Rules that hit buttons, and headings: "8 Comments", "Comments (8)".
const BUTTONS: [&str; 2] = ["comments.count-more", "comments.count"];

/// The rule of a heading that may stand in a table of contents, too: "Comments".
const BARE: [&str; 1] = ["comments.heading"];

/// A button or a bare heading has so many words at most.
const MOST_WORDS: u16 = 3;

/// Below a button stand at most so many times as many words as in the paragraphs above it, and below a bare heading
/// no more than those.
const MOST_BELOW: u64 = 3;

/// The numbers of these rules.
static RULES: Lazy<[Vec<u16>; 3]> = Lazy::new(|| {
    [&HEADINGS[..], &BUTTONS, &BARE].map(|ids| {
        let number = |id: &&str| rules::catalogue().iter().position(|rule| rule.id == *id);
        let numbers = ids.iter().filter_map(number);
        numbers.map(|number| number as u16).collect()
    })
});

/// A line that counts comments, and what stands above it.
struct Counter {
    at: usize,
    /// Below it may stand so many times as many words as in the paragraphs above.
    times: u64,
    /// Words of the paragraphs above,
    above: u64,
    /// and of all lines there.
    kept: u64,
    /// Something above it goes.
    gone: bool,
}

impl Counter {
    /// Whether it closes a text of so many words. In a text of which nothing else goes, which may be clean, only if the
    /// thread is as long as the article.
    fn closes(&self, words: u64) -> bool {
        let below = words - self.kept;
        below <= self.above.saturating_mul(self.times) && (self.gone || below >= self.above)
    }
}

/// The block that counts the comments below the article, given what is kept.
pub(crate) fn find(document: &Document) -> Option<usize> {
    let Document { blocks, keys, .. } = document;
    let (mut above, mut kept, mut gone) = (0, 0, false);
    let mut found: Option<Counter> = None;
    for (at, block) in blocks.iter().enumerate() {
        if above >= LEAST_ABOVE && block.label_said() == Some(Label::Comments) {
            if let Some(times) = counts_comments(document, block) {
                // A heading is said again below the thread, and buttons stand there.
                let stays = |known: &Counter| keys[known.at] == keys[at] || known.times > times;
                found = found.filter(stays).or(Some(Counter {
                    at,
                    times,
                    above,
                    kept,
                    gone,
                }));
            }
        }
        gone |= !block.body && block.shape.has_words();
        if block.body {
            let words = u64::from(block.shape.words);
            kept += words;
            above += if block.kind.is_prose() { words } else { 0 };
        }
    }
    found
        .filter(|found| found.closes(kept))
        .map(|found| found.at)
}

/// How many times as many words as in the paragraphs above may stand below the line, if it counts comments.
fn counts_comments(document: &Document, block: &Block) -> Option<u64> {
    let hits = &document.hits[block.hits.range()];
    let [is_heading, is_button, is_bare] = RULES
        .each_ref()
        .map(|rules| rules.iter().any(|rule| hits.contains(rule)));
    if is_heading {
        return Some(u64::MAX);
    }
    let may_be_heading = document.facts.regime != Regime::Dump && block.shape.words <= MOST_WORDS;
    (may_be_heading && (is_button || is_bare)).then_some(if is_button { MOST_BELOW } else { 1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Kind, Span};

    /// Where the counter stands among paragraphs of thirty words (P), headings (H, N), buttons (b), bare headings
    /// (B) and paragraphs that were removed (c).
    fn found(signs: &str, regime: Regime) -> Option<usize> {
        let mut document = Document::default();
        document.facts.regime = regime;
        document.hits = RULES.iter().map(|rules| rules[0]).collect();
        for sign in signs.chars() {
            let mut block = Block {
                kind: Kind::Prose,
                body: sign == 'P',
                ..Block::default()
            };
            block.shape.words = 30;
            let rule = match sign {
                'H' | 'N' => Some(0),
                'b' => Some(1),
                'B' => Some(2),
                _ => None,
            };
            if let Some(rule) = rule {
                block.kind = Kind::Tiny;
                block.shape.words = MOST_WORDS;
                block.said = Label::Comments.number();
                block.hits = Span {
                    start: rule,
                    len: 1,
                };
            }
            document
                .keys
                .push(u64::from(rule.is_some()) * (sign as u64));
            document.blocks.push(block);
        }
        find(&document)
    }

    #[test]
    fn where_nothing_else_goes_only_a_long_thread_does() {
        assert_eq!(found("PPPHPP", Regime::Clean), None);
        assert_eq!(found("PPPHPPP", Regime::Clean), Some(3));
        assert_eq!(found("cPPPHPP", Regime::Clean), Some(4));
    }

    #[test]
    fn the_rules_are_there() {
        assert_eq!(RULES[0].len(), HEADINGS.len());
        assert_eq!(RULES[1].len(), BUTTONS.len());
        assert_eq!(RULES[2].len(), BARE.len());
    }

    #[test]
    fn a_counter_below_the_article_is_found() {
        assert_eq!(found("PPPHPPPPPP", Regime::Clean), Some(3));
        assert_eq!(found("PPPHPPPPPP", Regime::Dump), Some(3));
        assert_eq!(found("PPPHPPHPP", Regime::Mixed), Some(3), "the same again");
        assert_eq!(
            found("PPPNPPHPP", Regime::Mixed),
            Some(6),
            "of several the last"
        );
        assert_eq!(found("PPcHPPP", Regime::Mixed), None, "too little above");
    }

    #[test]
    fn less_may_stand_below_what_may_be_something_else() {
        let nine = "P".repeat(9);
        for (below, button, bare) in [
            ("PPP", Some(3), Some(3)),
            ("PPPP", Some(3), None),
            (&nine, Some(3), None),
            (&format!("{nine}P"), None, None),
        ] {
            assert_eq!(
                found(&format!("PPPb{below}"), Regime::Clean),
                button,
                "{below}"
            );
            assert_eq!(
                found(&format!("PPPB{below}"), Regime::Clean),
                bare,
                "{below}"
            );
        }
    }

    #[test]
    fn a_button_closes_no_page() {
        assert_eq!(found("PPPbPPP", Regime::Mixed), Some(3));
        assert_eq!(found("PPPbPPP", Regime::Dump), None);
    }
}
