//! Figures by language, as far as a simple guess goes.

use std::collections::BTreeMap;

use crate::figures::Figures;
use crate::measure::Outcome;
use crate::rows::Row;
use crate::run::Measured;

/// The start of a text says enough about its language.
const ENOUGH_CHARS: usize = 2000;

/// ISO 639-3 code of the text's language, or `?` where the guess is not reliable.
pub fn guess(text: &str) -> &'static str {
    let start: String = text.chars().take(ENOUGH_CHARS).collect();
    match whatlang::detect(&start) {
        Some(info) if info.is_reliable() => info.lang().code(),
        _ => "?",
    }
}

/// One row for each regime and language; the language stands in the place of the source.
pub fn rows(measured: &[Measured]) -> Vec<Row> {
    let mut groups: BTreeMap<_, Vec<&Outcome>> = BTreeMap::new();
    for file in measured {
        for outcome in &file.outcomes {
            let language = outcome.language.unwrap_or("?");
            let group = groups.entry((file.job.regime(), language));
            group.or_default().push(outcome);
        }
    }
    groups
        .into_iter()
        .map(|((regime, language), outcomes)| Row {
            regime,
            source: language.to_owned(),
            kind: None,
            figures: Figures::of(&outcomes),
        })
        .collect()
}
