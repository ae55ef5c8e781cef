//! Figures of a set of documents.
//!
//! | figure | meaning |
//! |---|---|
//! | `precision`, `recall`, `f1` | means over the documents |
//! | `before`, `gain` | F1 of the text as it is, and how much `clean` adds to it |
//! | `limit` | F1 of the best choice of lines |
//! | `baseline` | F1 of the baseline that was requested |
//! | `with`, `without` | share of the wanted snippets that are present, of the unwanted that are absent |
//! | `captions_left` | share of the captions in the text that are left, words in a row |
//! | `caption_lines_left` | the same for captions that are a whole line of the text |
//! | `failures` | share of documents with F1 below one half |
//! | `emptied` | share of documents that came back empty although the text has body lines |
//! | `unchanged` | share of documents unchanged except for white space |
//! | `idempotent` | share of documents for which cleaning twice equals cleaning once |

use bodycopy_corpus::Score;
use serde::Serialize;

use crate::measure::{Outcome, Share};

/// F1 below which a document counts as a failure.
const FAILURE: f64 = 0.5;

/// See the table of this module. A share is `None` if the documents have nothing to count.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Figures {
    pub documents: usize,
    pub precision: f64,
    pub recall: f64,
    pub f1: f64,
    pub before: f64,
    pub gain: f64,
    pub limit: f64,
    pub baseline: Option<f64>,
    pub with: Option<f64>,
    pub without: Option<f64>,
    pub captions: usize,
    pub captions_left: Option<f64>,
    pub caption_lines: usize,
    pub caption_lines_left: Option<f64>,
    pub failures: f64,
    pub emptied: f64,
    pub unchanged: f64,
    pub idempotent: f64,
}

impl Figures {
    pub fn of(outcomes: &[&Outcome]) -> Self {
        let mean =
            |score: &dyn Fn(&Outcome) -> Score| Score::mean(outcomes.iter().map(|o| score(o)));
        let sum = |share: &dyn Fn(&Outcome) -> Share| {
            (outcomes.iter().map(|o| share(o))).fold(Share::default(), Share::add)
        };
        let part = |test: &dyn Fn(&Outcome) -> bool| {
            let hits = outcomes.iter().filter(|o| test(o)).count();
            hits as f64 / outcomes.len().max(1) as f64
        };
        let baselines: Option<Vec<Score>> = outcomes.iter().map(|o| o.baseline).collect();
        let score = mean(&|o| o.score);
        let before = mean(&|o| o.before).f1;
        let captions = sum(&|o| o.captions);
        let caption_lines = sum(&|o| o.caption_lines);
        Self {
            documents: outcomes.len(),
            precision: score.precision,
            recall: score.recall,
            f1: score.f1,
            before,
            gain: score.f1 - before,
            limit: mean(&|o| o.limit).f1,
            baseline: baselines.map(|scores| Score::mean(scores).f1),
            with: sum(&|o| o.with).ratio(),
            without: sum(&|o| o.without).ratio(),
            captions: captions.whole,
            captions_left: captions.ratio(),
            caption_lines: caption_lines.whole,
            caption_lines_left: caption_lines.ratio(),
            failures: part(&|o| o.score.f1 < FAILURE),
            emptied: part(&|o| o.emptied),
            unchanged: part(&|o| o.unchanged),
            idempotent: part(&|o| o.idempotent),
        }
    }
}
