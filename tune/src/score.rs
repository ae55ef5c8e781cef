//! How good a table of points is: the cleaned texts, scored in the same way as by `evaluate`.

use std::collections::BTreeMap;
use std::fmt;

use bodycopy::internals::{Points, Probe};
use bodycopy_corpus::score::fold_space;
use bodycopy_corpus::{pages, Score};
use rayon::prelude::*;

use crate::data::{Regime, Text};
use crate::pool::Pool;
use crate::variants::Variant;

/// Figures of one text.
#[derive(Clone, Copy)]
pub struct Figures {
    pub f1: f32,
    pub f1_before: f32,
    /// F1 of the best choice of blocks.
    pub limit: f32,
    pub recall: f32,
    pub unchanged: bool,
}

/// Scores the texts that `chosen` accepts.
pub fn score(
    texts: &[Text],
    points: &Points,
    pool: &Pool,
    chosen: impl Fn(&Text) -> bool + Sync,
) -> Vec<(usize, Figures)> {
    texts
        .par_iter()
        .enumerate()
        .filter(|(_, text)| chosen(text))
        .map_init(
            || {
                let mut probe = pool.borrow();
                probe.set_points(points);
                (probe, String::new())
            },
            |(probe, output), (at, text)| (at, figures(text, probe, output)),
        )
        .collect()
}

/// Cleans the text, with `output` as working memory, and scores the result.
fn figures(text: &Text, probe: &mut Probe, output: &mut String) -> Figures {
    probe.run(&text.text);
    probe.render(&text.text, output);
    let score = Score::of(output, &text.gold);
    Figures {
        f1: score.f1 as f32,
        f1_before: text.score_before.f1 as f32,
        limit: text.limit as f32,
        recall: score.recall as f32,
        unchanged: fold_space(output) == fold_space(&text.text),
    }
}

/// Means by source and kind of input.
pub struct Table(BTreeMap<(String, Regime, String), Vec<Figures>>);

impl Table {
    pub fn new(texts: &[Text], figures: &[(usize, Figures)]) -> Self {
        let mut table = BTreeMap::<_, Vec<_>>::new();
        for (at, figures) in figures {
            let text = &texts[*at];
            table
                .entry((text.source.clone(), text.regime, text.kind.clone()))
                .or_default()
                .push(*figures);
        }
        Table(table)
    }

    /// An overall figure: the mean over sources of F1 for dumps and residue, and of recall for
    /// clean text.
    pub fn mean(&self, regime: Regime) -> f32 {
        let rows: Vec<f32> = self
            .0
            .iter()
            .filter(|((source, r, kind), _)| {
                *r == regime && source != pages::NAME && Variant::named(kind).is_none()
            })
            .map(|(_, f)| {
                mean(f, |f| {
                    if regime == Regime::Clean {
                        f.recall
                    } else {
                        f.f1
                    }
                })
            })
            .collect();
        rows.iter().sum::<f32>() / rows.len().max(1) as f32
    }
}

pub fn mean(figures: &[Figures], of: impl Fn(&Figures) -> f32) -> f32 {
    figures.iter().map(of).sum::<f32>() / figures.len().max(1) as f32
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut dumps: BTreeMap<&str, Vec<f32>> = BTreeMap::new();
        for ((source, regime, kind), figures) in &self.0 {
            let f1 = mean(figures, |f| f.f1);
            let before = mean(figures, |f| f.f1_before);
            match regime {
                Regime::Clean => writeln!(
                    f,
                    "{source:<10} {kind:<12} recall {:.5}  unchanged {:.4}",
                    mean(figures, |f| f.recall),
                    mean(figures, |f| f32::from(u8::from(f.unchanged)))
                )?,
                _ => {
                    let fail = mean(figures, |f| f32::from(u8::from(f.f1 < 0.5)));
                    writeln!(
                        f,
                        "{source:<10} {kind:<12} F1 {f1:.4}  as is {before:.4} {:+.4}  recall {:.4}  fail {fail:.4}",
                        f1 - before,
                        mean(figures, |f| f.recall)
                    )?;
                    if *regime == Regime::Dump && Variant::named(kind).is_none() {
                        dumps.entry(source).or_default().push(f1);
                    }
                }
            }
        }
        for (source, f1) in dumps {
            write!(
                f,
                "{source} dumps {:.4}  ",
                f1.iter().sum::<f32>() / f1.len() as f32
            )?;
        }
        writeln!(
            f,
            "\nmeans: dumps {:.4}  residue {:.4}  clean {:.5}",
            self.mean(Regime::Dump),
            self.mean(Regime::Residue),
            self.mean(Regime::Clean)
        )
    }
}
