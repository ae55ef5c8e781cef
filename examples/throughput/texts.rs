//! The texts to measure, by regime.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bodycopy_corpus::{read_dir, Regime, Source};

use crate::cases;

/// The name of a regime, and its texts.
pub type Group = (String, Vec<String>);

/// Reads the corpus in `folder`, or the articles of the tests; at most `most` bytes for each
/// regime.
pub fn read(folder: Option<&Path>, most: usize) -> anyhow::Result<Vec<Group>> {
    match folder {
        Some(folder) => of_corpus(folder, most),
        None => Ok(of_cases()),
    }
}

fn of_cases() -> Vec<Group> {
    let cases = cases::all();
    let of_regime = |regime: Regime| {
        let own = cases.iter().filter(|case| case.regime == regime);
        let texts = own.map(|case| case.input.clone()).collect();
        (regime.as_str().to_owned(), texts)
    };
    Regime::ALL.into_iter().map(of_regime).collect()
}

/// Page dumps, residue, and the gold text of the pages as clean text.
fn of_corpus(folder: &Path, most: usize) -> anyhow::Result<Vec<Group>> {
    let sources = read_dir(folder)?;
    let mut groups: BTreeMap<Regime, Vec<String>> = BTreeMap::new();
    // All kinds of a source have the same gold text.
    let mut gold_taken = BTreeSet::new();
    for source in &sources {
        let regime = source.regime;
        let like = |other: &&Source| other.regime == regime;
        let share = most / sources.iter().filter(like).count();
        let is_first = gold_taken.insert(&source.name);
        let mut bytes = 0;
        for record in source.records()? {
            let record = record?;
            bytes += record.text.len();
            groups.entry(regime).or_default().push(record.text);
            if is_first {
                groups.entry(Regime::Clean).or_default().push(record.gold);
            }
            if bytes >= share {
                break;
            }
        }
    }
    let named = groups
        .into_iter()
        .map(|(regime, texts)| (regime.as_str().to_owned(), texts));
    Ok(named.collect())
}
