//! A header that its rules know closes the article, and what follows is removed with it.
//!
//! "Related news", "Leave a comment", "Follow us", "Tags": below the last paragraph such a line opens the list that the
//! site puts under every article. Where an extractor left only the header and three titles, the titles are short lines
//! in a text of body, and the decisions keep them, often with the header. But nothing comes after the list. So a header
//! below the last paragraph of the body counts against itself and everything below it.
//!
//! If there are paragraphs below, either they are the teasers of that list, or comments, or the body continues. Then
//! the rules must be surer of the header, and most of the body must be above it, including its longest run. News is
//! written in short paragraphs, so sentences that make up half of what is below count as paragraphs as well; in a page,
//! where a list contains sentences too, only if they make up much of the text. A button of one word ("Share") opens no
//! list.
//!
//! If a third of what is below the header would stay anyway, the header closes nothing: the article continues there,
//! for example with a table of prices under "Pricing".
//!
//! A heading that is kept more than once names a section of a list by the author ("Pricing", under each of ten
//! products), and closes nothing unless there are paragraphs below it.
//!
//! On the development corpus, with points tuned on other sites, one text in twelve of those that extractors leave and
//! one page dump in twenty-five end with a header like this. Of what the decisions had kept from there on, 10,900 words
//! were clutter and 27 body text; in page dumps, 7700 and 108. Three clean texts had such a header, and a third or more
//! of what is below it would have stayed.

use super::counters;
use crate::document::{Block, Closing, Document, Kind, Regime, Turn};
use crate::label::Label;
use crate::lines::{End, Lead};
use crate::said;

/// Points of the header for itself and for each block below it. The counts above would give less (a hundred to one are
/// 460 points), but a short line gets up to 700 for being part of an otherwise clean text; a line with more evidence in
/// its favour stays.
const POINTS: i32 = -760;

/// The same if the rules are sure of the header.
pub(crate) const POINTS_SURE: i32 = -1000;

/// Maximum number of words in a header; a longer line may say more than the formula.
const MOST_WORDS: u16 = 4;

/// A line is a header if its rules' points are at most this. Headers that authors write themselves get fewer points
/// against them: "FAQs", "Pricing", "See also" over the notes of an encyclopedia.
const RULES: i32 = -190;

/// The rules are sure of a header if their points are at most this. A header that is also
/// found over the last paragraphs of articles has fewer against it.
const RULES_SURE: i32 = -330;

/// The same in a page dump, where such headers normally follow the article.
const RULES_SURE_IN_DUMP: i32 = -260;

/// Labels of the headers of a list under the article. A byline or a credit may precede notes by the author, and so may
/// the name of a section.
const LABELS: [Label; 5] = [
    Label::Related,
    Label::Comments,
    Label::Social,
    Label::Tags,
    Label::Promotion,
];

/// If there are paragraphs below a header of this label, they must hold at most one in this many of the kept words. A
/// thread of comments may be nearly as long as the article.
const fn most_below(label: Label) -> u64 {
    match label {
        Label::Comments => 2,
        _ => 10,
    }
}

/// At most one in this many of the kept words may be below a header, since a list by the author may make up most of the
/// article. In a page this applies only to headers over sentences; in a text that is nearly a page it does not apply if
/// the rules are sure.
const MOST_LISTED: u64 = 3;

/// If there are paragraphs below a header, the longest run above it must be this many times as long as the longest one
/// below: "11 Comments" may also be above the article, under something that was kept by mistake.
const BODY_ABOVE: u64 = 2;

/// Minimum number of short sentences that count as a paragraph: news is written in such sentences.
const SENTENCES: u32 = 2;

/// In a page, a sentence with more points than this also counts as a paragraph: the article continues below a list that
/// the site inserted.
const SURE: i32 = 300;

/// Minimum number of words in a lone sentence that counts as a paragraph if nothing else is below: a list has more than
/// one entry.
const LONE: u64 = 12;

/// If more than one in this many of the words below the header would stay, the article continues there.
const GOES_ON: u64 = 3;

/// Judges the kept blocks from the header on once more, among those that are judged now. `rules` sums the points of the
/// catalogue's rules among a block's hits: a custom rule removes the line that it hits and no other.
pub(crate) fn remove(
    document: &mut Document,
    is_judged: impl Fn(usize) -> bool,
    rules: impl Fn(&[u16]) -> i32,
) {
    let found = find(document, rules);
    document.facts.closing = found.map(|(_, closing)| closing);
    let Some((header, closing)) = found else {
        return;
    };
    if goes_on(&document.blocks[header..], closing.points) {
        document.facts.closing = None;
        return;
    }
    let below = document.blocks.iter_mut().enumerate().skip(header);
    for (_, block) in below.filter(|(at, block)| block.body && is_judged(*at)) {
        block.turn = Turn::Closed;
        block.points += closing.points;
        block.body = block.points > 0;
    }
}

/// Whether so much of what is below the header would stay that the article must continue there.
fn goes_on(below: &[Block], points: i32) -> bool {
    let stays = |block: &&Block| block.points + points > 0;
    let words: u64 = below.iter().map(kept_words).sum();
    let left: u64 = below.iter().filter(stays).map(kept_words).sum();
    left * GOES_ON > words
}

/// The header that closes the text, given what is kept: that of a list or of a thread, whichever is higher.
pub(crate) fn find(document: &Document, rules: impl Fn(&[u16]) -> i32) -> Option<(usize, Closing)> {
    let list = header(document, rules);
    let counter = counters::find(document);
    let is_higher = |&at: &usize| list.is_none_or(|(header, _)| at <= header);
    let label = Label::Comments;
    let points = counters::POINTS;
    let thread = counter
        .filter(is_higher)
        .map(|at| (at, Closing { label, points }));
    thread.or(list)
}

/// The header of a list that closes the text.
fn header(document: &Document, rules: impl Fn(&[u16]) -> i32) -> Option<(usize, Closing)> {
    let Document { blocks, hits, .. } = document;
    let opens_body = |block: &Block| block.body && block.kind >= Kind::Prose;
    let first = blocks.iter().position(opens_body)?;
    let words: u64 = blocks.iter().map(kept_words).sum();
    let regime = document.facts.regime;
    // The highest header below all paragraphs, and the highest one over some of them.
    let (mut last, mut higher) = (None, None);
    let (mut below, mut sentences, mut of_sentences) = (0, 0, 0);
    let mut over_long = false;
    for (at, block) in blocks.iter().enumerate().skip(first).rev() {
        // No header of any label can be higher than this.
        if over_long && below * most_below(Label::Comments) > words {
            break;
        }
        // A header with nothing below it may be anything.
        if let Some(label) = opens_list(block).filter(|_| below > 0) {
            let rules = rules(&hits[block.hits.range()]);
            let is_sure = rules <= rules_sure(regime);
            let points = if is_sure { POINTS_SURE } else { POINTS };
            let found = Some((at, Closing { label, points }));
            let is_short = below * MOST_LISTED <= words;
            let over_paragraphs = over_long
                || sentences >= SENTENCES && of_sentences * 2 >= below
                || of_sentences == below && below >= LONE;
            let is_list = match regime {
                Regime::Dump => !over_long && (!over_paragraphs || is_short),
                Regime::Mixed if is_sure => !over_paragraphs,
                _ => !over_paragraphs && is_short,
            };
            if is_list && rules <= RULES {
                last = found;
            } else if is_sure && below * most_below(label) <= words {
                higher = found;
            }
        }
        below += kept_words(block);
        if is_sentence(block) {
            sentences += u32::from(block.body);
            of_sentences += kept_words(block);
        }
        let goes_on = regime == Regime::Dump && is_sure_sentence(block);
        over_long |= block.body && (block.kind >= Kind::Prose || goes_on);
    }
    higher
        .filter(|&(header, _)| {
            let (above, below) = blocks.split_at(header);
            longest_run(&below[1..]) * BODY_ABOVE <= longest_run(above)
        })
        .or(last.filter(|&(header, _)| !names_sections(document, header)))
}

/// The threshold at which the rules are sure of a header.
fn rules_sure(regime: Regime) -> i32 {
    match regime {
        Regime::Dump => RULES_SURE_IN_DUMP,
        _ => RULES_SURE,
    }
}

/// Whether another kept line says the same as the header. A page has one list of related news under its article; a
/// repeated heading names a section of a list by the author.
fn names_sections(document: &Document, header: usize) -> bool {
    let Document { blocks, keys, .. } = document;
    let is_again = |at: usize| at != header && blocks[at].body && keys[at] == keys[header];
    blocks[header].repeats > 1 && (0..blocks.len()).any(is_again)
}

/// Whether it reads like a sentence of any length. A truncated teaser does not.
fn is_sentence(block: &Block) -> bool {
    block.shape.end == End::Sentence && block.kind >= Kind::ShortSentence
}

/// Whether it is a sentence of some length with points of its own in its favour.
fn is_sure_sentence(block: &Block) -> bool {
    is_sentence(block) && block.kind >= Kind::Sentence && block.points > SURE
}

fn kept_words(block: &Block) -> u64 {
    u64::from(block.shape.words) * u64::from(block.body)
}

/// The words of the longest run of kept blocks.
fn longest_run(blocks: &[Block]) -> u64 {
    let (mut longest, mut run) = (0, 0);
    for block in blocks {
        if block.body {
            run += kept_words(block);
            longest = longest.max(run);
        } else if block.shape.has_words() {
            run = 0;
        }
    }
    longest
}

/// The label of the list that the block may head, judging by its looks and its rules. A colon may introduce a list by
/// the author; but some sites write one over comments: "4 comments:". (Rules are less sure of that form than of "4
/// comments", so it closes pages but hardly ever closes what an extractor left.)
fn opens_list(block: &Block) -> Option<Label> {
    let label = block.label_said()?;
    let opens = LABELS.contains(&label)
        && (1..=MOST_WORDS).contains(&block.shape.words)
        && (label != Label::Social || block.shape.words > 1)
        && block.shape.lead != Lead::Bullet
        && (block.shape.end != End::Colon || label == Label::Comments)
        && block.said != said::READ_ON;
    opens.then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Span;

    /// A paragraph (P), a short sentence (s), a line of body text (b) or of clutter (c), a header that was kept (K) or
    /// was not (H), one over comments (C) and a byline (A), all with the same points.
    fn document(blocks: &str, points: i32) -> Document {
        let mut document = Document {
            keys: (0..blocks.len() as u64).collect(),
            ..Document::default()
        };
        document.hits.push(0);
        for sign in blocks.chars() {
            let label = match sign {
                'A' => Some(Label::Byline),
                'C' => Some(Label::Comments),
                'K' | 'H' => Some(Label::Related),
                _ => None,
            };
            let mut block = Block {
                body: !matches!(sign, 'c' | 'H'),
                kind: match sign {
                    'P' => Kind::Prose,
                    's' => Kind::ShortSentence,
                    _ => Kind::Label,
                },
                points,
                said: label.map_or(0, Label::number),
                hits: Span {
                    start: 0,
                    len: u32::from(label.is_some()),
                },
                ..Block::default()
            };
            block.shape.words = if sign == 'P' { 30 } else { 3 };
            if sign == 's' {
                block.shape.end = End::Sentence;
            }
            document.blocks.push(block);
        }
        document
    }

    /// What is kept of them if the rules of a header have these points.
    fn kept(blocks: &str, points: i32, counts: i32) -> String {
        let mut document = document(blocks, points);
        let rules = |hits: &[u16]| if hits.is_empty() { 0 } else { counts };
        remove(&mut document, |_| true, rules);
        let signs = blocks.chars().zip(&document.blocks);
        signs
            .filter_map(|(sign, block)| block.body.then_some(sign))
            .collect()
    }

    #[test]
    fn the_list_under_a_header_goes() {
        assert_eq!(kept("bPbKbb", 300, RULES), "bPb");
        assert_eq!(kept("bPbHcbb", 300, RULES), "bPb");
        assert_eq!(kept("bPbHcbb", 300, RULES + 1), "bPbbb");
    }

    /// Lines with more evidence in their favour than the header has against them are the article's.
    #[test]
    fn a_header_below_which_a_third_would_stay_closes_nothing() {
        let kept_of = |sure: usize| {
            let mut document = document("PPPPKbbbb", 300);
            for block in &mut document.blocks[5..5 + sure] {
                block.points = 1 - POINTS;
            }
            let rules = |hits: &[u16]| if hits.is_empty() { 0 } else { RULES };
            remove(&mut document, |_| true, rules);
            assert_eq!(document.facts.closing.is_some(), sure < 2);
            document.blocks.iter().filter(|block| block.body).count()
        };
        assert_eq!(kept_of(1), 4 + 1, "the header counts, too");
        assert_eq!(kept_of(2), 9);
    }

    #[test]
    fn a_long_list_stays_but_in_a_page() {
        let text = format!("PK{}", "b".repeat(9));
        assert_eq!(kept(&text, 300, RULES), text);
        assert_eq!(kept(&text, 300, RULES_SURE), text);
        let mut page = document(&text, 300);
        page.facts.regime = Regime::Dump;
        remove(&mut page, |_| true, |_| RULES);
        assert_eq!(page.blocks.iter().filter(|block| block.body).count(), 1);
    }

    #[test]
    fn a_heading_that_comes_again_closes_nothing() {
        let mut document = document("PKbPKbb", 300);
        assert!(!names_sections(&document, 4), "nothing is repeated");
        for at in [1, 4] {
            document.blocks[at].repeats = 2;
            document.keys[at] = 1;
        }
        assert!(names_sections(&document, 4));
        remove(&mut document, |_| true, |_| RULES);
        assert!(document.blocks.iter().all(|block| block.body));
        document.blocks[1].body = false;
        assert!(!names_sections(&document, 4), "the other one goes");
    }

    #[test]
    fn body_below_a_header_stays() {
        assert_eq!(kept("PKbbP", 300, RULES), "PKbbP");
        assert_eq!(kept("PKss", 300, RULES), "PKss");
        assert_eq!(kept("PKsb", 300, RULES), "P", "one sentence");
        assert_eq!(kept("PAbb", 300, RULES), "PAbb");
        assert_eq!(kept("bbKbb", 300, RULES), "bbKbb", "no paragraph");
        assert_eq!(kept("PbK", 300, RULES), "PbK", "nothing below");
    }

    #[test]
    fn paragraphs_below_a_sure_header_go_where_they_are_few() {
        let ten = "P".repeat(10);
        assert_eq!(kept(&format!("{ten}KP"), 300, RULES_SURE), ten);
        let all = format!("{ten}KP");
        assert_eq!(kept(&all, 300, RULES_SURE + 1), all, "not sure");
        assert_eq!(kept("PPPPKP", 300, RULES_SURE), "PPPPKP", "too many");
        assert_eq!(kept("PPPPPPCPPP", 300, RULES_SURE), "PPPPPP");
        assert_eq!(kept("PPPPPCPPP", 300, RULES_SURE), "PPPPPCPPP");
        assert_eq!(kept("PPPPPCPPcPP", 300, RULES_SURE), "PPPPP", "a thread");
    }

    #[test]
    fn in_a_page_less_is_sure() {
        let text = format!("{}KP", "P".repeat(10));
        for (regime, left) in [(Regime::Dump, 10), (Regime::Light, 12)] {
            let mut document = document(&text, 300);
            document.facts.regime = regime;
            remove(&mut document, |_| true, |_| RULES_SURE_IN_DUMP);
            let kept = document.blocks.iter().filter(|block| block.body);
            assert_eq!(kept.count(), left);
        }
    }

    #[test]
    fn in_a_page_a_sentence_that_speaks_for_itself_stays() {
        for (points, left) in [(SURE, 3), (SURE + 1, 5)] {
            let mut page = document("PPPKs", points);
            page.facts.regime = Regime::Dump;
            page.blocks[4].kind = Kind::Sentence;
            remove(&mut page, |_| true, |_| RULES);
            let kept = page.blocks.iter().filter(|block| block.body);
            assert_eq!(kept.count(), left);
        }
    }

    #[test]
    fn a_colon_announces_comments_and_no_other_list() {
        for (label, opens) in [(Label::Comments, true), (Label::Related, false)] {
            let mut block = Block {
                said: label.number(),
                ..Block::default()
            };
            block.shape.words = 2;
            block.shape.end = End::Colon;
            assert_eq!(opens_list(&block).is_some(), opens);
        }
    }

    #[test]
    fn an_article_below_its_count_of_comments_stays() {
        let text = "PcPcPcPCPPP";
        assert_eq!(kept(text, 300, RULES_SURE), "PPPPCPPP");
        assert_eq!(kept(&format!("{text}Kb"), 300, RULES), "PPPPCPPP");
    }

    #[test]
    fn much_evidence_outweighs_it() {
        assert_eq!(kept("PKb", 1 - POINTS, RULES), "PKb");
        assert_eq!(kept("PKb", -POINTS, RULES), "P");
    }
}
