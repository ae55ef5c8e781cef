//! Figures by language, as far as a simple guess goes.

use std::collections::BTreeMap;

use bodycopy_corpus::language;

use crate::figures::Figures;
use crate::measure::Outcome;
use crate::rows::Row;
use crate::run::Measured;

/// One row for each regime and language; the language takes the place of the source.
pub fn rows(measured: &[Measured]) -> Vec<Row> {
    let mut groups: BTreeMap<_, Vec<&Outcome>> = BTreeMap::new();
    for file in measured {
        for outcome in &file.outcomes {
            let code = outcome.language.unwrap_or(language::UNKNOWN);
            let group = groups.entry((file.job.regime(), code));
            group.or_default().push(outcome);
        }
    }
    groups
        .into_iter()
        .map(|((regime, code), outcomes)| Row {
            regime,
            source: code.to_owned(),
            kind: None,
            figures: Figures::of(&outcomes),
        })
        .collect()
}
