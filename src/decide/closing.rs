//! A header that its rules know closes the article, and what follows goes with it.
//!
//! "Related news", "Leave a comment", "Follow us", "Tags": below the last paragraph such a line
//! opens the list that the site puts under every article. Where an extractor left only the header
//! and three titles, the titles are short lines in a text of body, and the decisions keep them,
//! often with the header. But nothing comes after the list. So a header below the last paragraph
//! of the body counts against itself and all that stands below it.
//!
//! Where paragraphs stand below, they are the teasers of that list, or comments, or the body goes
//! on. Then the rules must be surer of the header, and most of the body must stand above, the
//! longest run of it too. News is written in short paragraphs, so sentences that make up half of
//! what stands below are paragraphs as well; in a page, where a list holds sentences too, only if
//! much of the text is such. A button of one word ("Share") opens no list.
//!
//! And where a third of what stands below the header would stay all the same, it closes nothing: the article goes on
//! there, with a table of prices under "Pricing".
//!
//! A heading that is kept more than once names a section of what the author lists ("Pricing", under
//! each of ten products), and closes nothing where no paragraph stands below.
//!
//! On the development corpus, with points tuned on other sites, one text in twelve of those that
//! extractors leave and one page dump in twenty-five end with a header like this. Of what the
//! decisions had kept from there on, 10,900 words were clutter and 27 body text; in page dumps 7700
//! and 108. Three clean texts had such a header, and a third or more of what stands below it would have stayed.

use super::counters;
use crate::document::{Block, Closing, Document, Kind, Regime, Turn};
use crate::label::Label;
use crate::lines::{End, Lead};
use crate::said;

/// What it counts to stand below the header. The counts above come to less (a hundred to one are 460
/// points), but a short line has up to 700 for being part of what is clean otherwise; a line with
/// more evidence for itself stays.
const POINTS: i32 = -760;

/// The same where the rules are sure of the header.
pub(crate) const POINTS_SURE: i32 = -1000;

/// Longer lines may say more than the formula.
const MOST_WORDS: u16 = 4;

/// The rules of a header count this much against it at least. Less is said against headers of the
/// author's own: "FAQs", "Pricing", "See also" over the notes of an encyclopedia.
const RULES: i32 = -190;

/// The rules are sure of a header that they count this much against. "What's next" counts less, for it
/// stands over the last paragraphs of articles, too.
const RULES_SURE: i32 = -330;

/// The same in the dump of a page, where headers over what follows the article are the rule.
const RULES_SURE_IN_DUMP: i32 = -260;

/// What the header of a list under the article is about. A byline or a credit may stand above
/// notes of the author's, and so may the name of a section.
const LABELS: [Label; 5] = [
    Label::Related,
    Label::Comments,
    Label::Social,
    Label::Tags,
    Label::Promotion,
];

/// Where paragraphs stand below a header of this label, at most one in so many of the kept words
/// may stand there. All comments of a thread may be nearly as long as the article.
const fn most_below(label: Label) -> u64 {
    match label {
        Label::Comments => 2,
        _ => 10,
    }
}

/// Below a header at most one in so many of the kept words may stand: an author's own list may make up
/// most of the article. In a page this holds over sentences only, and in what is nearly a page not
/// where the rules are sure.
const MOST_LISTED: u64 = 3;

/// Where paragraphs stand below a header, the longest run above it is so many times as long as the
/// longest below: "11 Comments" may also stand above the article, under what was kept by mistake.
const BODY_ABOVE: u64 = 2;

/// So many short sentences are as good as a paragraph: news is written in such.
const SENTENCES: u32 = 2;

/// And in a page so is one that has more points than this by itself: the article goes on below a list
/// that the site put into it.
const SURE: i32 = 300;

/// And so is one of so many words, if nothing else stands below: a list has more than one entry.
const LONE: u64 = 12;

/// Below a header one in so many of the kept words would stay, where the article goes on.
const GOES_ON: u64 = 3;

/// Judges the kept blocks from the header on once more, of those that are judged now; `rules` adds
/// up the points of the catalogue's rules among a block's hits. A rule of the caller's removes the line
/// that it hits and no other.
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

/// Whether enough of what stands below the header would stay: then the article goes on there.
fn goes_on(below: &[Block], points: i32) -> bool {
    let stays = |block: &&Block| block.points + points > 0;
    let words: u64 = below.iter().map(kept_words).sum();
    let left: u64 = below.iter().filter(stays).map(kept_words).sum();
    left * GOES_ON > words
}

/// The header that closes the text, given what is kept: of a list, or of a thread, whichever is higher.
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
    // The highest header below all paragraphs, and the highest over some.
    let (mut last, mut higher) = (None, None);
    let (mut below, mut sentences, mut of_sentences) = (0, 0, 0);
    let mut over_long = false;
    for (at, block) in blocks.iter().enumerate().skip(first).rev() {
        // No header of any label may stand higher.
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

/// How much rules count against a header that they are sure of.
fn rules_sure(regime: Regime) -> i32 {
    match regime {
        Regime::Dump => RULES_SURE_IN_DUMP,
        _ => RULES_SURE,
    }
}

/// Whether another kept line says the same as the header. A page has one list of related news under
/// its article; a heading that comes again names a section of what the author lists.
fn names_sections(document: &Document, header: usize) -> bool {
    let Document { blocks, keys, .. } = document;
    let is_again = |at: usize| at != header && blocks[at].body && keys[at] == keys[header];
    blocks[header].repeats > 1 && (0..blocks.len()).any(is_again)
}

/// Whether it reads like a sentence of any length. A teaser that was cut short does not.
fn is_sentence(block: &Block) -> bool {
    block.shape.end == End::Sentence && block.kind >= Kind::ShortSentence
}

/// Whether it is a sentence of some length that speaks for itself.
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

/// What the list is about over which a block may be the header, by its looks and its rules. A colon may
/// announce a list of the author's; over comments some sites write one: "4 comments:". (Rules know that form less surely
/// than "4 comments", so that it closes pages and hardly what an extractor left.)
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

    /// A paragraph (P), a short sentence (s), a line of body text (b) or of clutter (c), a header that
    /// was kept (K) or was not (H), one over comments (C) and a byline (A); what is kept of them where all have
    /// so many points.
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

    /// What is kept of them where the rules of a header count so much.
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

    /// Lines with more evidence for themselves than the header has against them are the article's.
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
