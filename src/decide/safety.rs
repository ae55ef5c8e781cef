//! The safety net: an article with prose never comes back empty, and a text without any sign of a page never loses
//! much.

use std::cmp::Reverse;

use crate::document::{Block, Document, Kind, Regime, Turn};
use crate::program;
use crate::rules;

/// Points that a block kept against its points counts as having: it is *just* worth keeping.
pub(super) const JUST_KEPT: i32 = 100;

/// Minimum number of words in a line that is taken for prose if no line of the text ends like a sentence.
const LEAST_WORDS: u16 = 4;

/// Minimum number of words in a sentence; a shorter line may be a button.
const SENTENCE: u16 = 10;

/// If the words in prose are more than this many times those that were kept, next to nothing was kept.
const NEXT_TO_NOTHING: u32 = 20;

/// If next to nothing was kept, keeps the best of what reads like prose: the run of blocks with the highest points,
/// after each block has got as many more points as make the prose just worth keeping. That is the mean of the prose in
/// a text with little clutter, and its best block in others.
pub(crate) fn catch(document: &mut Document) {
    let prose = document.facts.prose;
    let blocks = &mut document.blocks;
    let kept = blocks.iter().filter(|block| block.body);
    let words = kept.map(|block| u32::from(block.shape.words)).sum::<u32>();
    if words > 0 && words.saturating_mul(NEXT_TO_NOTHING) >= prose {
        return;
    }
    let tiers: [fn(&Block) -> bool; 3] = [
        |block| block.kind >= Kind::Prose,
        |block| block.kind.is_prose(),
        |block| block.shape.words >= LEAST_WORDS,
    ];
    let Some(reads_like_prose) = tiers.into_iter().find(|tier| blocks.iter().any(tier)) else {
        return;
    };
    let prose = blocks.iter().filter(|block| reads_like_prose(block));
    let just_kept = if matches!(document.facts.regime, Regime::Clean | Regime::Light) {
        // Nearly all prose is body text.
        let words = |block: &Block| i64::from(block.shape.words);
        let all: i64 = prose.clone().map(words).sum();
        let sum: i64 = prose
            .map(|block| i64::from(block.points) * words(block))
            .sum();
        (sum / all.max(1)) as i32
    } else {
        prose.map(|block| block.points).max().unwrap_or(0)
    };
    let more = JUST_KEPT - just_kept.min(0);
    // The run with the highest sum (Kadane's algorithm).
    let (mut sum, mut start) = (0_i64, 0);
    let mut found = (0_i64, 0, 0);
    for (at, block) in blocks.iter().enumerate() {
        if sum <= 0 {
            sum = 0;
            start = at;
        }
        sum += i64::from(block.points + more) * i64::from(block.shape.words.max(1));
        if sum > found.0 {
            found = (sum, start, at + 1);
        }
    }
    for block in &mut blocks[found.1..found.2] {
        block.body |= block.points + more > 0;
    }
}

/// Whether a block may be a sentence, with or without an end mark: broken sentences have none.
pub(crate) fn may_be_sentence(block: &Block) -> bool {
    block.shape.words >= SENTENCE
}

/// If nothing is left in the end, keeps the surest sentence that no rule hits, and returns whether it did. The little
/// that the decisions kept may have been removed since by its rules, or when the kept lines were judged again.
pub(crate) fn leave_some(document: &mut Document) -> bool {
    let Document { blocks, hits, .. } = document;
    if blocks
        .iter()
        .any(|block| block.body && block.shape.has_words())
    {
        return false;
    }
    let is_hit = |block: &Block| rules::know(&hits[block.hits.range()]);
    let sentences = blocks.iter_mut().enumerate();
    let surest = sentences
        .filter(|(_, block)| may_be_sentence(block) && !is_hit(block))
        .max_by_key(|(at, block)| (block.kind.is_prose(), block.points, Reverse(*at)));
    match surest {
        Some((_, block)) => block.body = true,
        None => return false,
    }
    true
}

/// If fewer than one in this many words of a page on one line are kept, it is left whole.
const LEAST_OF_LINE: u32 = 30;

/// If next to nothing is kept of a [line that was cut](crate::collapsed), keeps all of it, and returns whether it did:
/// where lines ended is guessed, and an article that is cut into its shortest lines looks like a menu.
pub(crate) fn keep_line(document: &mut Document) -> bool {
    let (mut words, mut kept) = (0_u32, 0_u32);
    for block in document
        .blocks
        .iter()
        .filter(|block| document.cut_out_of(block).is_some())
    {
        let own = u32::from(block.shape.words);
        words += own;
        kept += if block.body { own } else { 0 };
    }
    if kept >= words / LEAST_OF_LINE {
        return false;
    }
    for at in 0..document.blocks.len() {
        document.blocks[at].body |= document.cut_out_of(&document.blocks[at]).is_some();
    }
    true
}

/// At most one in this many words of a text in which no rule speaks may be removed.
const MOST_GONE: u32 = 4;

/// A rule speaks of a line if its points are at most this.
const SPEAKS: i32 = -150;

/// Rules that never speak: they only know contact details, which a list of addresses contains, too.
const CONTACTS: [&str; 2] = ["byline.mail", "navigation.phone"];

/// If no rule speaks of any line and much of the text was removed all the same, keeps all of it, and returns whether it
/// did. `points` sums the points of hits.
///
/// A page, and what an extractor leaves of one, has clear signs of it: a menu, a button, a copyright. Where no rule
/// speaks, only the shapes of the lines are left, and by its shapes a list of addresses or a draft of a standard looks
/// like a menu. Such a text lost up to nine tenths of its words.
pub(crate) fn keep_all(document: &mut Document, points: impl Fn(&[u16]) -> i32) -> bool {
    // Where the language is not listed, the silence of the rules says nothing.
    if document.unlisted {
        return false;
    }
    let Document { blocks, hits, .. } = document;
    // A copy is not lost: the original is kept above.
    let is_own = |block: &Block| block.turn != Turn::Copy;
    let (mut words, mut gone) = (0_u32, 0_u32);
    for block in blocks.iter().filter(|block| is_own(block)) {
        let own = u32::from(block.shape.words);
        words = words.saturating_add(own);
        gone = gone.saturating_add(if block.body { 0 } else { own });
    }
    let speaks = |&hit: &u16| points(&[hit]) <= SPEAKS && !rules::is_one_of(hit, &CONTACTS);
    let is_spoken_of = |block: &Block| hits[block.hits.range()].iter().any(speaks);
    if gone <= words / MOST_GONE || blocks.iter().any(is_spoken_of) {
        return false;
    }
    for block in blocks.iter_mut().filter(|block| is_own(block)) {
        block.body = true;
    }
    true
}

/// Keeps all of a text that is nothing but a program, and returns whether anything of it had been removed. Its lines may
/// be those of a page's scripts, but there is no page around them: see [`page_code`](crate::passes::page_code).
pub(crate) fn keep_program(text: &str, document: &mut Document) -> bool {
    let Document { blocks, .. } = &*document;
    let is_removed = |block: &Block| !block.body && block.shape.has_words();
    let is_program = |block: &Block| {
        !block.shape.has_words() || program::is_line(document.raw(text, block).trim())
    };
    // Few texts have no sentence.
    let has_prose = blocks.iter().any(|block| block.kind.is_prose());
    if has_prose || !blocks.iter().any(is_removed) || !blocks.iter().all(is_program) {
        return false;
    }
    for block in &mut document.blocks {
        block.body = true;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Form, Line, Span};

    /// Which blocks are kept, given the words, points and first verdict of each.
    fn run(regime: Regime, blocks: &[(u16, i32, bool)]) -> Vec<bool> {
        let mut document = Document::default();
        document.facts.regime = regime;
        for &(words, points, body) in blocks {
            let mut block = Block {
                points,
                body,
                ..Block::default()
            };
            block.shape.words = words;
            if words >= 25 {
                block.kind = Kind::Prose;
                document.facts.prose += u32::from(words);
            }
            document.blocks.push(block);
        }
        catch(&mut document);
        document.blocks.iter().map(|block| block.body).collect()
    }

    #[test]
    fn a_kept_scrap_does_not_stand_for_an_article() {
        let scrap = (2, 50, true);
        let prose = [
            scrap,
            (50, -300, false),
            (50, -350, false),
            (50, -390, false),
        ];
        assert_eq!(run(Regime::Clean, &prose), [true; 4]);
        assert_eq!(
            run(Regime::Dump, &prose),
            [true; 4],
            "all are near the best"
        );
        // Of a page, only the best run is brought back.
        let page = [
            scrap,
            (50, -300, false),
            (3, -900, false),
            (50, -700, false),
        ];
        assert_eq!(run(Regime::Dump, &page), [true, true, false, false]);
    }

    #[test]
    fn a_line_of_which_nothing_would_be_left_stays_whole() {
        let kept = |collapsed, words| {
            let mut document = Document {
                collapsed: Vec::from_iter(collapsed),
                ..Document::default()
            };
            // The last block is on another line.
            for (at, (words, body)) in [(words, true), (280, false), (100, false)]
                .into_iter()
                .enumerate()
            {
                document
                    .lines
                    .push(Line::new(at * 500..at * 500 + 9, false, Form::Normal));
                let mut block = Block {
                    first_line: at as u32,
                    body,
                    ..Block::default()
                };
                block.shape.words = words;
                document.blocks.push(block);
            }
            assert_eq!(keep_line(&mut document), document.blocks[1].body);
            assert!(!document.blocks[2].body);
            document.blocks[1].body
        };
        assert!(kept(Some(0..1000), 8));
        assert!(!kept(Some(0..1000), 10), "a thirtieth");
        assert!(!kept(None, 8), "a text of many lines");
    }

    #[test]
    fn where_no_line_has_an_end_mark_some_words_are_prose() {
        let lines = [(3, -900, false), (LEAST_WORDS, -300, false)];
        assert_eq!(run(Regime::Clean, &lines), [false, true]);
    }

    #[test]
    fn where_nothing_is_left_the_surest_sentence_stays() {
        let mut document = Document {
            hits: vec![0],
            ..Document::default()
        };
        for (words, points, hits) in [(3, -10, 0), (12, -20, 1), (12, -400, 0), (12, -300, 0)] {
            let mut block = Block {
                points,
                hits: Span {
                    start: 0,
                    len: hits,
                },
                ..Block::default()
            };
            block.shape.words = words;
            document.blocks.push(block);
        }
        assert!(leave_some(&mut document));
        let kept = document.blocks.iter().position(|block| block.body);
        assert_eq!(kept, Some(3));
        assert!(!leave_some(&mut document), "something is left");
        document.blocks.truncate(2);
        assert!(!leave_some(&mut document), "rules hit it");
    }

    /// Whether all of a text is kept of which this percentage of the words was removed, if the rule with this id hits
    /// one of its lines and has these points.
    fn is_kept_whole(gone: u16, rule: &str, points: i32) -> bool {
        let mut document = Document {
            hits: vec![rules::number(rule).expect("a rule")],
            ..Document::default()
        };
        for (words, body) in [(100 - gone, true), (gone, false)] {
            let mut block = Block {
                body,
                ..Block::default()
            };
            block.shape.words = words;
            document.blocks.push(block);
        }
        document.blocks[0].hits = Span { start: 0, len: 1 };
        let kept = keep_all(&mut document, |_| points);
        assert_eq!(document.blocks[1].body, kept);
        kept
    }

    #[test]
    fn where_no_rule_speaks_much_of_the_text_does_not_go() {
        assert!(is_kept_whole(26, "social.share", SPEAKS + 1));
        assert!(!is_kept_whole(25, "social.share", SPEAKS + 1));
        assert!(!is_kept_whole(90, "social.share", SPEAKS));
        for contact in CONTACTS {
            assert!(is_kept_whole(90, contact, SPEAKS));
        }
    }

    #[test]
    fn a_text_that_is_a_program_comes_back() {
        let kept = |text: &str| {
            let mut scratch = crate::engine::Scratch::default();
            crate::engine::Engine::new(crate::score::Points::tuned()).read(text, &mut scratch);
            let document = &mut scratch.document;
            document.put_together();
            document
                .blocks
                .iter_mut()
                .for_each(|block| block.body = false);
            assert_eq!(keep_program(text, document), document.blocks[0].body);
            document.blocks[0].body
        };
        let program = "let total = 0;\nadd(total, 1);\n---\nreturn total\n";
        assert!(kept(program));
        assert!(!kept(&format!("{program}Menu\n")));
        let prose = "The ferry between the mainland and the islands (see the map) runs twice a day from April, \
             the county council said on Monday, and costs no more than it did before the winter.";
        assert!(!kept(&format!("{program}{prose}\n")));
    }

    #[test]
    fn a_copy_is_no_loss() {
        let kept = |turn| {
            let mut document = Document::default();
            for (words, body) in [(40, true), (15, false), (80, false)] {
                let mut block = Block {
                    body,
                    ..Block::default()
                };
                block.shape.words = words;
                document.blocks.push(block);
            }
            document.blocks[2].turn = turn;
            keep_all(&mut document, |_| 0);
            document.blocks.iter().filter(|block| block.body).count()
        };
        assert_eq!(kept(Turn::None), 3);
        assert_eq!(kept(Turn::Copy), 2, "the copy stays away");
    }

    #[test]
    fn where_something_is_left_nothing_is_brought_back() {
        let page = [(8, 50, true), (50, -300, false), (50, -350, false)];
        assert_eq!(run(Regime::Dump, &page), [true, false, false]);
        assert_eq!(run(Regime::Dump, &[(3, -50, false)]), [false]);
    }
}
