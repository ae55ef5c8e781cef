//! A line that counts the comments closes the article.
//!
//! "124 Reader Comments" and "5 thoughts on “The old bridge”" are headings. Below them there is a thread and nothing
//! else, however long it is and however well it is written: three readers' answers to an essay read like the essay. For
//! other headers that close an article ([`closing`](super::closing)) it matters how much is below; for such a heading
//! it only matters that the article is above it.
//!
//! "11 Comments" alone may be a button, and in a page dump it is one as often as not: above the article, or under a
//! teaser. What extractors leave has no buttons. If there are several articles on a page, each with a counter, the last
//! counter is used; but a heading above a thread may be repeated below it.
//!
//! And a clean text must come back unchanged: if nothing else is removed, only a thread as long as the article is.
//!
//! On the development corpus, a thread with more words than the article follows such a line in one text of two hundred.
//! Body text follows one in a single text, from which nothing else is removed, and there it stays.

use once_cell::sync::Lazy;

use crate::document::{Block, Document, Regime};
use crate::label::Label;
use crate::rules;

/// Points of each block below the counter: more than a paragraph may have in its favour.
pub(crate) const POINTS: i32 = -2000;

/// Minimum number of words that the paragraphs above it have; with fewer, it may be a button above the article.
const LEAST_ABOVE: u64 = 80;

/// Rules that hit such headings but no buttons.
const HEADINGS: [&str; 3] = [
    "comments.counter",
    "comments.responses-to",
    "comments.notice",
];

/// Rules that hit both buttons and headings: "8 Comments", "Comments (8)".
const BUTTONS: [&str; 2] = ["comments.count-more", "comments.count"];

/// The rule of a heading that may also be in a table of contents: "Comments".
const BARE: [&str; 1] = ["comments.heading"];

/// Maximum number of words in a button or a bare heading.
const MOST_WORDS: u16 = 3;

/// Maximum number of words below a button, as a multiple of those in the paragraphs above it. Below a bare heading
/// there may be no more than in those.
const MOST_BELOW: u64 = 3;

/// The numbers of these rules.
static RULES: Lazy<[Vec<u16>; 3]> = Lazy::new(|| {
    let numbers = |ids: &[&str]| ids.iter().filter_map(|id| rules::number(id)).collect();
    [&HEADINGS[..], &BUTTONS, &BARE].map(numbers)
});

/// A line that counts comments, and what is above it.
struct Counter {
    at: usize,
    /// Maximum number of words below it, as a multiple of those in the paragraphs above.
    times: u64,
    /// Words of the paragraphs above.
    above: u64,
    /// Words of all kept lines above.
    kept: u64,
    /// Whether something above it is removed.
    gone: bool,
}

impl Counter {
    /// Whether it closes a text of `words` words. If nothing else is removed, the text may be clean; then it does so
    /// only if the thread is as long as the article.
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
                // A heading may be repeated below the thread, and there may be buttons there.
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

/// How many times as many words as in the paragraphs above may follow the line, if it counts comments.
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

    /// The position of the counter among paragraphs of thirty words (P), headings (H, N), buttons (b), bare headings
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
