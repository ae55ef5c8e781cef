//! Texts of any size, composed from the articles in `tests/cases`.
//!
//! A text that repeats itself measures the branch predictor and the pass that finds repeats. So
//! each copy of an article gets other words: which word is changed, and into which, hangs only
//! on the line and on the number of the copy. The expected text is changed by the same rule, so
//! that the answer can still be checked.
#![allow(dead_code, reason = "each user needs a part of it")]

#[path = "../../tests/common/cases.rs"]
pub mod cases;

use std::collections::BTreeSet;

use bodycopy_corpus::Score;
use cases::{Case, Regime};

/// One article, and what should be left of it.
pub struct Document {
    pub input: String,
    pub expected: String,
}

/// Articles of one regime in these languages, changed from copy to copy, until their inputs have
/// `bytes` bytes; the last one is cut at a line end.
///
/// # Panics
///
/// If there is no case of the kind.
pub fn documents(languages: &[&str], regime: Regime, bytes: usize) -> Vec<Document> {
    let cases: Vec<Case> = cases::all()
        .into_iter()
        .filter(|case| case.regime == regime && languages.contains(&case.language.as_str()))
        .collect();
    assert!(!cases.is_empty(), "no {regime} in {languages:?}");
    let words = vocabulary(&cases);
    let mut documents = Vec::new();
    let mut left = bytes;
    for copy in 0.. {
        for case in &cases {
            let document = Document {
                input: varied(&case.input, &words, copy),
                expected: varied(&case.expected, &words, copy),
            };
            if document.input.len() >= left {
                let end = document.input[..floor(&document.input, left)].rfind('\n');
                documents.push(Document {
                    input: document.input[..end.unwrap_or(0)].to_owned(),
                    expected: String::new(),
                });
                return documents;
            }
            left -= document.input.len();
            documents.push(document);
        }
    }
    documents
}

/// The inputs as one text.
pub fn joined(documents: &[Document]) -> String {
    let inputs: Vec<&str> = documents.iter().map(|doc| doc.input.as_str()).collect();
    inputs.join("\n")
}

pub fn bytes(documents: &[Document]) -> u64 {
    documents.iter().map(|doc| doc.input.len() as u64).sum()
}

/// Mean F1 of `clean` over the documents that were not cut; 1 if there is none.
pub fn f1(documents: &[Document], clean: impl Fn(&str) -> String) -> f64 {
    let whole: Vec<&Document> = documents
        .iter()
        .filter(|document| !document.expected.is_empty())
        .collect();
    if whole.is_empty() {
        return 1.0;
    }
    let scores = whole
        .into_iter()
        .map(|document| Score::of(&clean(&document.input), &document.expected));
    Score::mean(scores).f1
}

/// The longer words of the cases, without capitals, in one order.
fn vocabulary(cases: &[Case]) -> Vec<String> {
    let words: BTreeSet<&str> = cases
        .iter()
        .flat_map(|case| case.expected.split_whitespace())
        .filter(|word| is_plain(word))
        .collect();
    words.into_iter().map(str::to_owned).collect()
}

fn is_plain(word: &str) -> bool {
    word.chars().count() >= 5 && word.chars().all(|c| c.is_alphabetic() && !c.is_uppercase())
}

/// Every third long word of the lines of prose is another one; in scripts without spaces the
/// sentences of a line change places.
fn varied(text: &str, words: &[String], copy: u64) -> String {
    if copy == 0 {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut state = line
            .bytes()
            .fold(copy, |state, byte| next(state ^ u64::from(byte)));
        if line.contains('。') {
            let mut sentences: Vec<&str> = line.trim_end().split_inclusive('。').collect();
            let turn = state as usize % sentences.len();
            sentences.rotate_left(turn);
            out.push_str(&sentences.concat());
            out.push('\n');
            continue;
        }
        let is_prose = line.split(' ').count() >= 10;
        for word in line.split_inclusive(' ') {
            state = next(state);
            let bare = word.trim_end_matches(' ');
            if is_prose && state % 3 == 0 && is_plain(bare) && !words.is_empty() {
                out.push_str(&words[(state >> 8) as usize % words.len()]);
                out.push(' ');
            } else {
                out.push_str(word);
            }
        }
    }
    out
}

/// A step of a generator (splitmix64): the same numbers on every machine.
fn next(state: u64) -> u64 {
    let mut z = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
