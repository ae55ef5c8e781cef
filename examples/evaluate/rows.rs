//! The rows of the result: one for each file, for each regime and source, and in total.

use bodycopy_corpus::Regime;
use serde::Serialize;

use crate::figures::Figures;
use crate::measure::Outcome;
use crate::run::Measured;

/// Stands for "all sources" in a row.
pub const ALL: &str = "all";

/// Figures, and the documents that they are about.
#[derive(Debug, Serialize)]
pub struct Row {
    pub regime: Regime,
    /// A source, or [`ALL`].
    pub source: String,
    /// A kind, or all kinds of the regime.
    pub kind: Option<String>,
    pub figures: Figures,
}

/// First the regimes: a row for each source, and one for all. Such a row is the mean over all
/// documents of all its kinds; because every kind of a source has the same documents, the row of a
/// source is also the mean of its files. Then a row for each file.
pub fn of(measured: &[Measured]) -> Vec<Row> {
    let mut sources: Vec<&str> = measured
        .iter()
        .map(|m| m.job.source.name.as_str())
        .collect();
    sources.sort_unstable();
    sources.dedup();

    let mut rows = Vec::new();
    for regime in Regime::ALL {
        let row = |source: &str, outcomes: &[&Outcome]| {
            (!outcomes.is_empty()).then(|| Row {
                regime,
                source: source.to_owned(),
                kind: None,
                figures: Figures::of(outcomes),
            })
        };
        for source in &sources {
            rows.extend(row(source, &select(measured, regime, Some(source))));
        }
        rows.extend(row(ALL, &select(measured, regime, None)));
    }
    rows.extend(measured.iter().map(|file| Row {
        regime: file.job.regime(),
        source: file.job.source.name.clone(),
        kind: Some(file.job.kind().to_owned()),
        figures: Figures::of(&file.outcomes.iter().collect::<Vec<_>>()),
    }));
    rows
}

fn select<'m>(measured: &'m [Measured], regime: Regime, source: Option<&str>) -> Vec<&'m Outcome> {
    measured
        .iter()
        .filter(|file| file.job.regime() == regime)
        .filter(|file| source.is_none_or(|name| file.job.source.name == name))
        .flat_map(|file| &file.outcomes)
        .collect()
}
