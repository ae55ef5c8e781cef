//! The documents that lose most, with the lines that were decided wrongly.

use anyhow::Context as _;
use bodycopy::{Evidence, ReportLine, Verdict};
use bodycopy_corpus::{align_spans, LineMatch, Record};
use serde::Serialize;

use crate::measure::Outcome;
use crate::run::{Job, Measured};

/// Number of quantities of a wrong line that are shown in addition to its rules.
const QUANTITIES: usize = 3;

/// A document and its wrong lines.
#[derive(Debug, Serialize)]
pub struct WorstDocument {
    pub file: String,
    pub id: String,
    pub url: String,
    pub f1: f64,
    pub precision: f64,
    pub recall: f64,
    /// F1 of the best choice of lines.
    pub limit: f64,
    pub lines: Vec<WrongLine>,
}

/// A line that was kept but is clutter, or was removed but is body.
#[derive(Debug, Serialize)]
pub struct WrongLine {
    pub wrongly: Wrongly,
    pub label: Option<String>,
    pub points: i32,
    pub words: usize,
    /// How many of its words are body.
    pub body_words: usize,
    /// Its rules and the weightiest of its quantities, with their points.
    pub rules: Vec<(String, i32)>,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Wrongly {
    Kept,
    Removed,
}

/// Returns the `n` documents that lose most F1 against the best choice of lines. (Ranked by F1
/// alone, pages whose text does not contain the gold text would come first, and nothing can be
/// learnt from them.)
pub fn find(measured: &[Measured], n: usize) -> anyhow::Result<Vec<WorstDocument>> {
    let mut all: Vec<(&Job, &Outcome)> = measured
        .iter()
        .flat_map(|file| file.outcomes.iter().map(|outcome| (&file.job, outcome)))
        .collect();
    // The sort is stable, so equal losses stay in the order of the files.
    all.sort_by(|(_, a), (_, b)| loss(b).total_cmp(&loss(a)));
    let all = all.into_iter().take(n);
    all.map(|(job, outcome)| document(job, outcome)).collect()
}

fn loss(outcome: &Outcome) -> f64 {
    outcome.limit.f1 - outcome.score.f1
}

fn document(job: &Job, outcome: &Outcome) -> anyhow::Result<WorstDocument> {
    // The texts were dropped after measuring; the few that are needed again are read again.
    let record = (job.records(|_| ())?.into_iter().nth(outcome.index))
        .with_context(|| format!("{} has changed", job.source.path.display()))?;
    Ok(WorstDocument {
        file: format!("{}.{}", job.source.name, job.kind()),
        id: outcome.id.clone(),
        f1: outcome.score.f1,
        precision: outcome.score.precision,
        recall: outcome.score.recall,
        limit: outcome.limit.f1,
        lines: wrong_lines(&record),
        url: record.url,
    })
}

fn wrong_lines(record: &Record) -> Vec<WrongLine> {
    let report = bodycopy::report(&record.text);
    let spans = report.lines.iter().map(|line| line.span.clone());
    let truth = align_spans(&record.text, spans, &record.gold);
    let lines = report.lines.iter().zip(truth);
    lines
        .filter_map(|(line, truth)| {
            let wrongly = wrongly(line, &truth)?;
            Some(WrongLine {
                wrongly,
                label: line.label.map(|label| label.to_string()),
                points: line.points,
                words: truth.words,
                body_words: truth.matched,
                rules: weightiest(&line.evidence),
                text: record.text[line.span.clone()].to_owned(),
            })
        })
        .collect()
}

/// All rules, and the first few of the quantities (which are sorted by weight).
fn weightiest(evidence: &[Evidence]) -> Vec<(String, i32)> {
    let rules = evidence.iter().filter(|e| e.is_rule);
    let quantities = evidence.iter().filter(|e| !e.is_rule).take(QUANTITIES);
    rules
        .chain(quantities)
        .map(|e| (e.id.to_string(), e.points))
        .collect()
}

fn wrongly(line: &ReportLine, truth: &LineMatch) -> Option<Wrongly> {
    if truth.words == 0 {
        return None;
    }
    match (line.verdict, truth.is_body()) {
        (Verdict::Kept, false) => Some(Wrongly::Kept),
        (Verdict::Removed, true) => Some(Wrongly::Removed),
        _ => None,
    }
}
