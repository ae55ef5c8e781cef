//! Floors: figures below which a change must not go.
//!
//! ```toml
//! [page.wcxb-dev]       # regime (page, residue, clean) and source, or "all"
//! f1 = 0.90
//! max-failures = 0.05   # and ceilings, where less is better
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;
use bodycopy_corpus::Regime;
use serde::Deserialize;

use crate::figures::Figures;
use crate::rows::Row;

/// The floors of a file, by regime and source.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Floors {
    page: BTreeMap<String, Floor>,
    residue: BTreeMap<String, Floor>,
    clean: BTreeMap<String, Floor>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct Floor {
    precision: Option<f64>,
    recall: Option<f64>,
    f1: Option<f64>,
    gain: Option<f64>,
    with: Option<f64>,
    without: Option<f64>,
    unchanged: Option<f64>,
    idempotent: Option<f64>,
    max_failures: Option<f64>,
    max_emptied: Option<f64>,
    max_captions_left: Option<f64>,
    max_caption_lines_left: Option<f64>,
}

/// Reads a file of floors; unknown keys are rejected.
pub fn read(path: &Path) -> anyhow::Result<Floors> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("{} is no file of floors", path.display()))
}

impl Floors {
    /// Returns what is below its floor or above its ceiling, one line each, with the bound. A bound without a figure is
    /// also a failure.
    pub fn check(&self, rows: &[Row]) -> Vec<String> {
        let regimes = [
            (Regime::Dump, &self.page),
            (Regime::Residue, &self.residue),
            (Regime::Clean, &self.clean),
        ];
        let mut failed = Vec::new();
        for (regime, floors) in regimes {
            for (source, floor) in floors {
                let row = (rows.iter())
                    .find(|r| r.kind.is_none() && r.regime == regime && r.source == *source);
                match row {
                    Some(row) => failed.extend(
                        (floor.check(&row.figures))
                            .map(|failure| format!("{regime}, {source}: {failure}")),
                    ),
                    None => failed.push(format!("{regime}, {source}: was not measured")),
                }
            }
        }
        failed
    }
}

impl Floor {
    fn check(&self, figures: &Figures) -> impl Iterator<Item = String> {
        let floors = [
            ("precision", Some(figures.precision), self.precision),
            ("recall", Some(figures.recall), self.recall),
            ("f1", Some(figures.f1), self.f1),
            ("gain", Some(figures.gain), self.gain),
            ("with", figures.with, self.with),
            ("without", figures.without, self.without),
            ("unchanged", Some(figures.unchanged), self.unchanged),
            ("idempotent", Some(figures.idempotent), self.idempotent),
        ];
        let ceilings = [
            ("failures", Some(figures.failures), self.max_failures),
            ("emptied", Some(figures.emptied), self.max_emptied),
            (
                "captions-left",
                figures.captions_left,
                self.max_captions_left,
            ),
            (
                "caption-lines-left",
                figures.caption_lines_left,
                self.max_caption_lines_left,
            ),
        ];
        let below = floors.into_iter().filter_map(|(name, figure, floor)| {
            judge(name, figure, floor?, "the floor", |figure, floor| {
                figure >= floor
            })
        });
        let above = ceilings.into_iter().filter_map(|(name, figure, ceiling)| {
            judge(name, figure, ceiling?, "the ceiling", |figure, ceiling| {
                figure <= ceiling
            })
        });
        below.chain(above)
    }
}

/// Returns `None` if the figure is within its bounds.
fn judge(
    name: &str,
    figure: Option<f64>,
    bound: f64,
    what: &str,
    holds: fn(f64, f64) -> bool,
) -> Option<String> {
    match figure {
        Some(figure) if holds(figure, bound) => None,
        Some(figure) => Some(format!("{name} is {figure:.4}, {what} is {bound}")),
        None => Some(format!("{name} has nothing to count, {what} is {bound}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(f1: f64) -> Vec<Row> {
        vec![Row {
            regime: Regime::Dump,
            source: "tiny".to_owned(),
            kind: None,
            figures: Figures {
                f1,
                failures: 0.2,
                ..Figures::default()
            },
        }]
    }

    #[test]
    fn figures_are_held_against_floors_and_ceilings() {
        let floors: Floors =
            toml::from_str("[page.tiny]\nf1 = 0.9\nmax-failures = 0.2\nwith = 0.5").unwrap();
        assert_eq!(
            floors.check(&rows(0.9)),
            ["page dump, tiny: with has nothing to count, the floor is 0.5"]
        );
        assert_eq!(
            floors.check(&rows(0.8))[0],
            "page dump, tiny: f1 is 0.8000, the floor is 0.9"
        );
        let ceiling: Floors = toml::from_str("[page.tiny]\nmax-failures = 0.1").unwrap();
        assert_eq!(
            ceiling.check(&rows(1.0)),
            ["page dump, tiny: failures is 0.2000, the ceiling is 0.1"]
        );
    }

    #[test]
    fn a_floor_without_a_figure_fails() {
        let floors: Floors = toml::from_str("[clean.all]\nrecall = 0.9").unwrap();
        assert_eq!(floors.check(&rows(1.0)), ["clean, all: was not measured"]);
    }

    #[test]
    fn unknown_keys_are_refused() {
        for text in ["[page.tiny]\nf2 = 0.9", "[pages.tiny]\nf1 = 0.9"] {
            assert!(toml::from_str::<Floors>(text).is_err(), "{text}");
        }
    }
}
