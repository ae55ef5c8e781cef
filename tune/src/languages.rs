//! How good a table of points is, language by language.
//!
//! Most of the corpus is English, and a mean over all texts hides what happens to the other
//! languages. So they are shown next to English here, source by source: sites differ more than
//! languages do.

use std::collections::BTreeMap;
use std::fmt;

use crate::data::{Regime, Text};
use crate::score::{mean, Figures};

const ENGLISH: &str = "eng";
const OTHERS: &str = "not English";

/// Figures by source and language.
pub struct Table(BTreeMap<(String, &'static str), Group>);

/// Figures of one language in one source.
#[derive(Default)]
struct Group {
    dumps: Vec<Figures>,
    residue: Vec<Figures>,
    clean: Vec<Figures>,
}

impl Group {
    fn add(&mut self, regime: Regime, figures: Figures) {
        match regime {
            Regime::Dump => self.dumps.push(figures),
            Regime::Residue => self.residue.push(figures),
            Regime::Clean => self.clean.push(figures),
        }
    }
}

impl Table {
    pub fn new(texts: &[Text], figures: &[(usize, Figures)]) -> Self {
        let mut table = BTreeMap::<_, Group>::new();
        for &(at, figures) in figures {
            let text = &texts[at];
            if text.is_variant() {
                continue;
            }
            let mut add = |language| {
                let group = table.entry((text.source.clone(), language)).or_default();
                group.add(text.regime, figures);
            };
            add(text.language);
            if text.language != ENGLISH {
                add(OTHERS);
            }
        }
        Table(table)
    }
}

impl fmt::Display for Table {
    /// Within a source, the languages with the most pages come first.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows: Vec<_> = self.0.iter().collect();
        // Each page has one clean text.
        rows.sort_by_key(|((source, _), group)| (source, std::cmp::Reverse(group.clean.len())));
        for ((source, language), group) in rows {
            writeln!(
                f,
                "{source:<10} {language:<12} {:>5} pages  dumps F1 {:.4}  fail {:.4}  residue {:+.4}  clean recall {:.5}",
                group.clean.len(),
                mean(&group.dumps, |f| f.f1),
                mean(&group.dumps, |f| f32::from(u8::from(f.f1 < 0.5))),
                mean(&group.residue, |f| f.f1 - f.f1_before),
                mean(&group.clean, |f| f.recall)
            )?;
        }
        Ok(())
    }
}
