//! A header between the lines of an article costs no line below it.
//!
//! "Read more", "Share", "Comments": sites put such a line between the paragraphs, and an extractor leaves it there
//! without the list that it belonged to. Below the last paragraph it closes the article (`src/decide/closing.rs`); but
//! here paragraphs follow, and news is written in short ones.
//!
//! The headers are the catalogue's own: the example lines of its languages. The surroundings of a line are evidence, so
//! a few lines are removed; [`MOST`] limits how many. `cargo test --release --test between -- --nocapture` prints them.

#[path = "common/cases.rs"]
mod cases;
#[path = "common/kept.rs"]
mod kept;

use std::collections::{BTreeMap, HashMap};

use bodycopy::{Label, Verdict};
use kept::kept;

/// Maximum number of lines in 10,000 that may be removed; 5.2 are, nearly all in Thai, which writes no end marks, and
/// the last paragraph below a header that rules are sure of.
const MOST: usize = 6;

/// Labels of headers over a list that is not the author's.
const LABELS: [Label; 6] = [
    Label::Related,
    Label::Comments,
    Label::Social,
    Label::Tags,
    Label::Promotion,
    Label::Advertisement,
];

/// Maximum number of words in a header.
const MOST_WORDS: usize = 4;

/// The headers of each language.
fn headers() -> BTreeMap<&'static str, Vec<&'static str>> {
    let labels: HashMap<_, _> = bodycopy::rules()
        .map(|rule| (rule.id, rule.label))
        .collect();
    let mut headers: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for language in bodycopy::languages() {
        for phrases in language.phrases {
            let is_header = LABELS.contains(&labels[phrases.rule])
                && phrases.hit.split_whitespace().count() <= MOST_WORDS;
            if is_header {
                headers.entry(language.code).or_default().push(phrases.hit);
            }
        }
    }
    headers
}

#[test]
fn a_header_between_lines_costs_no_line_below() {
    let headers = headers();
    let (mut lost, mut closed, mut of) = (0, 0, 0);
    for case in cases::all() {
        let Some(headers) = headers.get(&*case.language) else {
            continue;
        };
        let lines: Vec<&str> = case.expected.lines().collect();
        let before = kept(&case.expected, &bodycopy::report(&case.expected));
        let ends: Vec<usize> = (1..lines.len())
            .filter(|&at| !lines[at].trim().is_empty())
            .collect();
        for place in [ends.len() / 2, ends.len() * 4 / 5] {
            let Some(&at) = ends.get(place) else { continue };
            for header in headers {
                let text = [&lines[..at], &[*header], &lines[at..]].concat().join("\n");
                let report = bodycopy::report(&text);
                let now = kept(&text, &report);
                of += before.len();
                let gone = before
                    .iter()
                    .filter(|(line, count)| now.get(*line).is_none_or(|now| now < count))
                    .count();
                if gone > 0 {
                    let by_closing = report.lines.iter().any(|line| {
                        line.verdict == Verdict::Removed
                            && line.evidence.iter().any(|e| e.id == "place.closing")
                    });
                    closed += if by_closing { gone } else { 0 };
                    println!(
                        "{} {header:?} at {at}: {gone} of {} {}",
                        case.id(),
                        before.len(),
                        if by_closing { "closing" } else { "" }
                    );
                }
                lost += gone;
            }
        }
    }
    println!("{lost} of {of} lost, {closed} closed");
    assert!(of > 1000, "only {of} lines");
    assert!(lost * 10_000 <= MOST * of, "{lost} of {of} lines are lost");
}
