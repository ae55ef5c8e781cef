//! Which rules remove the right words, and which the wrong ones?

use std::collections::BTreeMap;

use bodycopy::Verdict;
use bodycopy_corpus::align_spans;
use serde::Serialize;

use crate::run::Measured;

/// What the rules that spoke against lines did, by rule.
#[derive(Default)]
pub struct RuleCounts(BTreeMap<String, Count>);

#[derive(Default, Clone, Copy)]
struct Count {
    points: i64,
    lines: i64,
    removed: usize,
    rightly: usize,
    wrongly: usize,
}

impl RuleCounts {
    /// Counts over the lines of one document. A rule has a share in a removed line if it gave
    /// points against it; quantities, which apply to every line, are left out.
    pub fn of(text: &str, gold: &str) -> Self {
        let report = bodycopy::report(text);
        let spans = report.lines.iter().map(|line| line.span.clone());
        let truth = align_spans(text, spans, gold);
        let mut counts = Self::default();
        for (line, truth) in report.lines.iter().zip(truth) {
            for evidence in line.evidence.iter().filter(|e| e.is_rule && e.points < 0) {
                let count = counts.0.entry(evidence.id.to_string()).or_default();
                count.lines += 1;
                count.points += i64::from(evidence.points);
                if line.verdict == Verdict::Removed {
                    count.removed += 1;
                    count.rightly += truth.words - truth.matched;
                    count.wrongly += truth.matched;
                }
            }
        }
        counts
    }

    fn add(&mut self, other: &Self) {
        for (id, count) in &other.0 {
            let sum = self.0.entry(id.clone()).or_default();
            sum.points += count.points;
            sum.lines += count.lines;
            sum.removed += count.removed;
            sum.rightly += count.rightly;
            sum.wrongly += count.wrongly;
        }
    }
}

/// A rule and what it did over all documents.
#[derive(Debug, Serialize)]
pub struct RankedRule {
    pub id: String,
    /// Mean over the lines where it fired.
    pub points: i64,
    /// Lines where it fired with points against them.
    pub lines: i64,
    /// Lines among these that were removed.
    pub lines_removed: usize,
    pub words_rightly_removed: usize,
    pub words_wrongly_removed: usize,
}

impl RankedRule {
    /// Share of the removed words that are body.
    pub fn wrong_share(&self) -> f64 {
        let words = self.words_rightly_removed + self.words_wrongly_removed;
        self.words_wrongly_removed as f64 / words.max(1) as f64
    }
}

/// Returns the rules: those with the most words wrongly removed first, then those with the most
/// words rightly removed.
pub fn rank(measured: &[Measured]) -> Vec<RankedRule> {
    let mut sum = RuleCounts::default();
    let outcomes = measured.iter().flat_map(|file| &file.outcomes);
    for counts in outcomes.filter_map(|outcome| outcome.rules.as_ref()) {
        sum.add(counts);
    }
    let mut ranked: Vec<RankedRule> = (sum.0.into_iter())
        .map(|(id, count)| RankedRule {
            id,
            points: count.points / count.lines.max(1),
            lines: count.lines,
            lines_removed: count.removed,
            words_rightly_removed: count.rightly,
            words_wrongly_removed: count.wrongly,
        })
        .collect();
    ranked.sort_by(|a, b| {
        let key = |r: &RankedRule| (r.words_wrongly_removed, r.words_rightly_removed);
        key(b).cmp(&key(a)).then_with(|| a.id.cmp(&b.id))
    });
    ranked
}
