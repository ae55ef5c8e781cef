//! From texts to points: the decisions are fitted one after the other.

use bodycopy::internals::{self, Points, ROUNDS};
use bodycopy_corpus::pages;
use rayon::prelude::*;

use crate::data::{Regime, Text, INNER};
use crate::fit::{fit, Options, Sample, Samples, SCALE};
use crate::pool::Pool;
use crate::variants::Variant;

/// The settings of a run of the tuner.
#[derive(Clone, Copy)]
pub struct Settings {
    pub first: Options,
    pub context: Options,
    /// Weight of texts that are clean already.
    pub clean_weight: f32,
    /// Cost of losing body in page dumps, relative to that of keeping clutter.
    pub dump_loss: f32,
    /// The same in what an extractor left.
    pub residue_loss: f32,
    /// Maximum weight of the clutter of one text, relative to its body.
    pub clutter_cap: f32,
    /// Share of the blocks whose truth is assumed to be wrong, in sources where many annotators marked whole pages.
    pub noise: f32,
    pub switch: [i32; ROUNDS],
    /// Number of fits whose means are the points, up to [`REPEATS`](crate::data::REPEATS).
    pub repeats: usize,
}

/// Weight of a kept caption relative to its words: it is short, and in the middle of the body, where it disturbs the
/// reader.
const CAPTION: f32 = 3.0;

/// The weights of a text's blocks: their words relative to the words of the text's body.
fn weights(text: &Text, settings: &Settings) -> impl Fn(usize) -> f32 {
    let body = text.gold_words.max(40) as f32;
    let clutter: f32 = text
        .blocks
        .iter()
        .map(|t| (t.words - t.matched) as f32)
        .sum::<f32>()
        / body;
    let calm = if clutter > settings.clutter_cap {
        settings.clutter_cap / clutter
    } else {
        1.0
    };
    let source = match text.source.as_str() {
        _ if text.regime == Regime::Clean => 2.0,
        "fundus" => 3.0,
        "news424" => 2.0,
        "mozilla" => 0.7,
        pages::NAME => 0.4,
        _ => 1.0,
    };
    // If hardly anything is clutter, the error that matters is losing a line of body.
    let (regime, extra, loss) = match text.regime {
        Regime::Dump => (1.0, 1.0, settings.dump_loss),
        // Mozilla's gold text is what an extractor should leave: what it treats as clutter counts, but what it keeps
        // may be clutter all the same.
        Regime::Residue if text.source == "mozilla" => (1.0, 3.0, 3.0 * settings.residue_loss),
        Regime::Residue => (1.0, 3.0, settings.residue_loss),
        Regime::Clean => (settings.clean_weight, 20.0, 1.0),
    };
    let regime = regime * Variant::named(&text.kind).map_or(1.0, |variant| variant.weight);
    let blocks: Vec<f32> = text
        .blocks
        .iter()
        .map(|t| {
            let words = (t.words as f32 + extra) / body * source * regime;
            if t.is_body() {
                words * loss
            } else if t.is_caption {
                words * calm * CAPTION
            } else {
                words * calm
            }
        })
        .collect();
    move |at| blocks[at]
}

/// Share of the blocks of a text whose truth is assumed to be wrong. Half of the pages that do worst are articles that
/// annotators truncated or joined with a neighbour. Parsers written for a site do not do that, nor do the project's own
/// pages, and in clean text there is nothing to get wrong.
fn noise(text: &Text, settings: &Settings) -> f32 {
    let is_exact = matches!(text.source.as_str(), "fundus" | pages::NAME);
    if is_exact || text.regime == Regime::Clean {
        0.0
    } else {
        settings.noise
    }
}

/// Minimum points of a cue: a word with fewer in every decision is not a cue.
const LEAST_POINTS: i16 = 10;

/// The samples of all texts for the first decision.
pub fn first_samples(texts: &[Text], settings: &Settings, pool: &Pool) -> Vec<Samples> {
    texts
        .par_iter()
        .map_init(
            || pool.borrow(),
            |probe, text| {
                probe.restore(&text.snapshot);
                collect(text, settings, probe.first_features())
            },
        )
        .collect()
}

fn collect(text: &Text, settings: &Settings, features: Vec<Vec<u16>>) -> Samples {
    let weight = weights(text, settings);
    let mut samples = Samples {
        noise: noise(text, settings),
        ..Samples::default()
    };
    for ((at, truth), features) in text.blocks.iter().enumerate().zip(features) {
        let features: Vec<u16> = features
            .into_iter()
            .filter(|&feature| !text.is_mute() || internals::cue(feature).is_none())
            .map(index)
            .collect();
        samples.samples.push(Sample {
            first: samples.features.len() as u32,
            len: features.len() as u16,
            truth: truth.matched as f32 / truth.words.max(1) as f32,
            weight: weight(at),
        });
        samples.features.extend(features);
    }
    samples
}

/// The index of a feature among all: the cues come after the features of the crate.
pub fn index(feature: u16) -> u16 {
    match internals::cue(feature) {
        None => feature,
        Some((cue, is_first)) => {
            (internals::feature_count() + 2 * cue + usize::from(is_first)) as u16
        }
    }
}

/// Fits all decisions this many times, each time on a different division, on the texts that `chosen` accepts, and
/// returns the means.
///
/// A later decision magnifies changes in the previous one, so with the points of a single fit, lines near the threshold
/// fall now on one side and now on the other. The mean of several fits is steadier.
pub fn train(
    texts: &[Text],
    first: &[Samples],
    settings: &Settings,
    pool: &Pool,
    chosen: impl Fn(&Text) -> bool + Sync,
) -> Points {
    let fits: Vec<Points> = (0..settings.repeats)
        .map(|repeat| train_once(texts, first, settings, pool, &chosen, repeat))
        .collect();
    let mean = |points: &dyn Fn(&Points) -> [i16; ROUNDS]| -> [i16; ROUNDS] {
        let mut sums = [0_i32; ROUNDS];
        for fit in &fits {
            for (sum, points) in sums.iter_mut().zip(points(fit)) {
                *sum += i32::from(points);
            }
        }
        sums.map(|sum| (sum as f32 / fits.len() as f32).round() as i16)
    };
    let mut points = fits[0].clone();
    for (at, row) in points.features.iter_mut().enumerate() {
        *row = mean(&|fit| fit.features[at]);
    }
    for (at, cue) in points.cues.iter_mut().enumerate() {
        for (half, row) in cue.iter_mut().enumerate() {
            *row = mean(&|fit| fit.cues[at][half]);
        }
    }
    points
}

/// Fits the decisions one after the other on the texts that `chosen` accepts.
///
/// A later decision relies on what the previous one says of a text. On the sites that its points were fitted on, a
/// decision is better than it will ever be again, and a later one would learn to trust it too much. So the sites are
/// divided into parts, and while the points are fitted, each text is decided about with points from the other parts
/// (stacking by cross-fitting).
fn train_once(
    texts: &[Text],
    first: &[Samples],
    settings: &Settings,
    pool: &Pool,
    chosen: &(impl Fn(&Text) -> bool + Sync),
    repeat: usize,
) -> Points {
    let mut prior = vec![0.0_f32; pool.features()];
    let rules = internals::rule_points();
    let count = internals::feature_count();
    let base = count - rules.len();
    for (at, (_, points)) in rules.iter().enumerate() {
        prior[base + at] = f32::from(*points) / SCALE;
    }
    let (texts, first): (Vec<&Text>, Vec<&Samples>) = texts
        .iter()
        .zip(first)
        .filter(|(text, _)| chosen(text))
        .unzip();
    // One table for each part, fitted without it, and a last one fitted on everything.
    let fit_all = |samples: &[&Samples], priors: &[Vec<f32>], options: Options| {
        (0..=INNER)
            .into_par_iter()
            .map(|part| {
                let own: Vec<&Samples> = texts
                    .iter()
                    .zip(samples)
                    .filter(|(text, _)| text.inner[repeat] != part)
                    .map(|(_, &samples)| samples)
                    .collect();
                fit(&own, &priors[part as usize], options, repeat as u64)
            })
            .collect::<Vec<_>>()
    };
    let mut fitted = fit_all(&first, &vec![prior; INNER as usize + 1], settings.first);
    let mut tables: Vec<Points> = fitted
        .iter()
        .map(|_| Points {
            features: vec![[0; ROUNDS]; count],
            cues: vec![[[0; ROUNDS]; 2]; pool.cues().len()],
            switch: settings.switch,
        })
        .collect();
    for (points, fitted) in tables.iter_mut().zip(&fitted) {
        set(points, 0, fitted);
    }
    for round in 1..ROUNDS {
        let samples: Vec<Samples> = texts
            .par_iter()
            .map_init(
                || pool.borrow(),
                |probe, text| {
                    probe.set_points(&tables[text.inner[repeat] as usize]);
                    probe.restore(&text.snapshot);
                    collect(text, settings, probe.features(round))
                },
            )
            .collect();
        let samples: Vec<&Samples> = samples.iter().collect();
        fitted = fit_all(&samples, &fitted, settings.context);
        for (points, fitted) in tables.iter_mut().zip(&fitted) {
            set(points, round, fitted);
        }
    }
    let mut points = tables.swap_remove(INNER as usize);
    calm(&mut points);
    points
}

/// Drops cues that have next to no points, and keeps rules from losing most of theirs.
fn calm(points: &mut Points) {
    // Most words say next to nothing.
    for cue in &mut points.cues {
        if cue
            .iter()
            .flatten()
            .all(|points| points.abs() < LEAST_POINTS)
        {
            *cue = Default::default();
        }
    }
    // A rule keeps at least three quarters of the points of its row, however rare it is in the corpus.
    let rules = internals::rule_points();
    let base = points.features.len() - rules.len();
    for (row, (_, prior)) in points.features[base..].iter_mut().zip(rules) {
        for points in row {
            *points = if prior < 0 {
                (*points).min(prior / 4 * 3)
            } else {
                (*points).max(prior / 4 * 3)
            };
        }
    }
}

/// Writes the fitted points into the column of a decision.
fn set(points: &mut Points, round: usize, fitted: &[f32]) {
    let fitted = rounded(fitted);
    let (features, cues) = fitted.split_at(points.features.len());
    for (points, &fitted) in points.features.iter_mut().zip(features) {
        points[round] = fitted;
    }
    for (points, fitted) in points.cues.iter_mut().zip(cues.chunks(2)) {
        points[0][round] = fitted[0];
        points[1][round] = fitted[1];
    }
}

fn rounded(fitted: &[f32]) -> Vec<i16> {
    fitted
        .iter()
        .map(|&p| (p * SCALE).round().clamp(-2000.0, 2000.0) as i16)
        .collect()
}
