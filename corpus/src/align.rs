//! Which lines of a text are body?
//!
//! Bags of words cannot answer that: "the" is found near every menu. So the words of the text are
//! aligned with the words of the gold text, forward in both, in four steps:
//!
//! 1. find the places where several words in a row agree (`seeds`);
//! 2. take the best chain of these places (`chain`);
//! 3. match single words in the gaps between them (`gap`);
//! 4. drop coincidences: see [`align`].
//!
//! If a paragraph occurs twice in the text but once in the gold text, one copy is matched: the one
//! nearer to the rest.

use std::ops::Range;

use crate::gap::Near;
use crate::words::Vocabulary;
use crate::{chain, gap, lines, seeds};

/// Maximum number of words in a short line, which counts only as a whole, and only next to other
/// body.
const SHORT: usize = 3;
/// Maximum distance in words, in the text and in the gold text, of two matched words of a long line
/// that belong together.
const REACH: usize = 5;
/// Minimum number of words in a matched place in a long line.
const PLACE: usize = 3;
/// Maximum distance in words between a short line and a body line in the gold text.
const BESIDE_IN_GOLD: usize = 3;
/// The same in the text.
const BESIDE_IN_TEXT: usize = 40;
/// Number of words in a row that are not a coincidence, however short their lines.
const RUN: usize = 4;

/// A line of the text and how much of it is body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineMatch {
    /// The line's bytes, without the line end.
    pub span: Range<usize>,
    /// Number of words.
    pub words: usize,
    /// Number of words that have a place in the gold text.
    pub matched: usize,
}

impl LineMatch {
    /// Whether the line is body: it has words, and at least half of them are matched.
    #[must_use]
    pub fn is_body(&self) -> bool {
        self.words > 0 && self.matched * 2 >= self.words
    }
}

/// Aligns a text with its gold text, line by line (including blank lines).
///
/// A match counts only in a coherent place. In lines of four words or more, this takes three words
/// or more that are close together in the line and in the gold text. In lines of one to three
/// words, the whole line must match words in a row, and their place must be next to that of a body
/// line nearby (or the words must be part of a longer run that continues in the next lines).
///
/// Lines without words have `words == 0`: whether they are body cannot be determined, and does not
/// count.
#[must_use]
pub fn align(text: &str, gold: &str) -> Vec<LineMatch> {
    align_spans(text, lines(text), gold)
}

/// The same as [`align`] for a text that was split into lines in another way: `spans` are the
/// lines, in order. Text between them is ignored.
///
/// # Panics
/// If a span is not one of `text`.
#[must_use]
pub fn align_spans(
    text: &str,
    spans: impl IntoIterator<Item = Range<usize>>,
    gold: &str,
) -> Vec<LineMatch> {
    let mut vocabulary = Vocabulary::new();
    let gold = vocabulary.ids(gold);
    let mut words = Vec::new();
    let lines: Vec<Line> = spans
        .into_iter()
        .map(|span| {
            let start = words.len();
            vocabulary.extend(&text[span.clone()], &mut words);
            Line {
                span,
                words: start..words.len(),
            }
        })
        .collect();

    let mut places = place(&words, &gold);
    let runs = run_lengths(&places);
    for line in lines.iter().filter(|l| l.words.len() > SHORT) {
        drop_scattered(&mut places[line.words.clone()]);
    }
    drop_stray_short_lines(&lines, &runs, RUN.min(gold.len()), &mut places);

    lines
        .into_iter()
        .map(|line| LineMatch {
            span: line.span,
            words: line.words.len(),
            matched: places[line.words].iter().flatten().count(),
        })
        .collect()
}

/// A line as bytes of the text and as a range of its words.
struct Line {
    span: Range<usize>,
    words: Range<usize>,
}

/// The gold position of every word of the text that has one, in increasing order.
fn place(text: &[u32], gold: &[u32]) -> Vec<Option<usize>> {
    let blocks = seeds::find(text, gold);
    let chain = chain::best(&blocks, text.len(), gold.len());
    let mut places = vec![None; text.len()];
    let (mut t, mut g) = (0, 0);
    for (i, block) in chain.iter().enumerate() {
        for n in 0..block.len {
            places[block.text + n] = Some(block.gold + n);
        }
        let gaps = ((text, t..block.text), (gold, g..block.gold));
        let near = if i == 0 { Near::End } else { Near::Start };
        gap::fill(gaps.0, gaps.1, near, &mut places);
        (t, g) = (block.text + block.len, block.gold + block.len);
    }
    let gaps = ((text, t..text.len()), (gold, g..gold.len()));
    gap::fill(gaps.0, gaps.1, Near::Start, &mut places);
    places
}

/// For every word, the length of the run of matches around it, without a break in text and gold.
fn run_lengths(places: &[Option<usize>]) -> Vec<usize> {
    let mut runs = Vec::with_capacity(places.len());
    for run in places.chunk_by(|a, b| matches!((a, b), (Some(a), Some(b)) if a + 1 == *b)) {
        let len = if run[0].is_some() { run.len() } else { 0 };
        runs.extend(std::iter::repeat_n(len, run.len()));
    }
    runs
}

/// Within a line, drops the matches that are not part of a coherent place.
fn drop_scattered(places: &mut [Option<usize>]) {
    let matched: Vec<(usize, usize)> = (places.iter().enumerate())
        .filter_map(|(t, place)| place.map(|g| (t, g)))
        .collect();
    for cluster in matched.chunk_by(|a, b| b.0 - a.0 <= REACH && b.1 - a.1 <= REACH) {
        let (first, last) = (cluster[0], cluster[cluster.len() - 1]);
        let spread = (last.0 - first.0).max(last.1 - first.1) + 1;
        if cluster.len() < PLACE || cluster.len() * 2 < spread {
            for &(t, _) in cluster {
                places[t] = None;
            }
        }
    }
}

/// Drops the matches of short lines that are not next to a body line and not part of a run of
/// `enough` words.
fn drop_stray_short_lines(
    lines: &[Line],
    runs: &[usize],
    enough: usize,
    places: &mut [Option<usize>],
) {
    let short = |line: &Line| (1..=SHORT).contains(&line.words.len());
    let mut body = vec![false; lines.len()];
    for (line, body) in lines.iter().zip(&mut body) {
        let found = &places[line.words.clone()];
        *body = if short(line) {
            in_a_row(found) && runs[line.words.start] >= enough
        } else {
            !line.words.is_empty() && found.iter().flatten().count() * 2 >= found.len()
        };
    }
    // Once forward and once backward, so that a row of short lines is taken in from both ends.
    let mut before: Option<(usize, usize)> = None;
    for (i, line) in lines.iter().enumerate() {
        let found = &places[line.words.clone()];
        if let (false, true, Some((t, g))) = (body[i], short(line) && in_a_row(found), before) {
            let first = found[0].unwrap_or(usize::MAX);
            body[i] = line.words.start - t <= BESIDE_IN_TEXT && first - g <= BESIDE_IN_GOLD + 1;
        }
        if body[i] {
            before = last_match(found, line.words.start).or(before);
        }
    }
    let mut after: Option<(usize, usize)> = None;
    for (i, line) in lines.iter().enumerate().rev() {
        let found = &places[line.words.clone()];
        if let (false, true, Some((t, g))) = (body[i], short(line) && in_a_row(found), after) {
            let last = found[found.len() - 1].unwrap_or(0);
            body[i] = t - line.words.end < BESIDE_IN_TEXT && g - last <= BESIDE_IN_GOLD + 1;
        }
        if body[i] {
            after = first_match(found, line.words.start).or(after);
        }
    }
    for (line, body) in lines.iter().zip(body) {
        if short(line) && !body {
            places[line.words.clone()].fill(None);
        }
    }
}

/// Whether all words are matched, and to gold words in a row.
fn in_a_row(found: &[Option<usize>]) -> bool {
    found.iter().all(Option::is_some)
        && (found.windows(2)).all(|pair| pair[0].map(|place| place + 1) == pair[1])
}

/// Text and gold position of the first matched word.
fn first_match(found: &[Option<usize>], start: usize) -> Option<(usize, usize)> {
    let (i, place) = found
        .iter()
        .enumerate()
        .find(|(_, place)| place.is_some())?;
    place.map(|g| (start + i, g))
}

/// Text and gold position of the last matched word.
fn last_match(found: &[Option<usize>], start: usize) -> Option<(usize, usize)> {
    let (i, place) = found
        .iter()
        .enumerate()
        .rfind(|(_, place)| place.is_some())?;
    place.map(|g| (start + i, g))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines that are body.
    fn body<'t>(text: &'t str, gold: &str) -> Vec<&'t str> {
        let found = align(text, gold).into_iter().filter(LineMatch::is_body);
        found.map(|line| &text[line.span]).collect()
    }

    const GOLD: &str = "The river rose by two metres in one night.\n\nWhat now\n\n\
        People carried their beds up the stairs and waited for the boats.";

    #[test]
    fn body_lines_among_clutter() {
        let text = "River rises | The Paper\nHome\nThe boats\n\nThe river rose by two metres in \
            one night.\r\nAdvertisement\nWhat now\nPeople carried their beds up the stairs\n and \
            waited for the boats.\nPeople\nMore on the two boats by night\n";
        let expected = [
            "The river rose by two metres in one night.",
            "What now",
            "People carried their beds up the stairs",
            " and waited for the boats.",
        ];
        assert_eq!(body(text, GOLD), expected);
        let all = align(text, GOLD);
        assert_eq!(all.len(), text.lines().count());
        assert_eq!(
            all[3],
            LineMatch {
                span: 39..39,
                words: 0,
                matched: 0
            }
        );
    }

    #[test]
    fn a_sentence_in_pieces() {
        let text = "Menu\nThe\nriver\nrose by\ntwo metres\nin one night.\nOne night";
        assert_eq!(body(text, GOLD).len(), 5);
    }

    #[test]
    fn a_paragraph_that_stands_twice_is_matched_once() {
        let once = "The river rose by two metres in one night.";
        let text = format!("{once}\nMenu\nShare\n{once}\nWhat now\nPeople carried their beds");
        let found = align(&text, GOLD);
        assert!(!found[0].is_body());
        assert!(found[3].is_body() && found[4].is_body());
    }

    #[test]
    fn a_line_that_holds_more_than_the_gold() {
        let text = "Share this | The river rose by two metres in one night. | Tweet";
        assert_eq!(align(text, GOLD)[0].matched, 9);
    }

    #[test]
    fn lines_split_in_another_way() {
        let text = "Home|The river rose by two metres in one night.|Share";
        let found = align_spans(text, [0..4, 5..47, 48..53], GOLD);
        let words: Vec<_> = found.iter().map(|l| (l.words, l.matched)).collect();
        assert_eq!(words, [(1, 0), (9, 9), (1, 0)]);
    }

    #[test]
    fn empty_texts() {
        assert!(align("", GOLD).is_empty());
        assert_eq!(align("a\nb", "")[0].matched, 0);
        assert!(body("Nothing of it is here at all", GOLD).is_empty());
    }

    #[test]
    fn a_gold_text_of_a_few_words() {
        assert_eq!(body("Abc of it\nabc\ndef", "abc\n\ndef"), ["abc", "def"]);
    }

    #[test]
    fn words_of_one_character() {
        let text = "首页\n昨天夜里河水上涨了两米。\n分享\n人们把床搬上楼。";
        let gold = "昨天夜里河水上涨了两米。\n人们把床搬上楼。";
        assert_eq!(body(text, gold).len(), 2);
    }
}
