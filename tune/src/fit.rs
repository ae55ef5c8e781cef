//! Fitting the points: logistic regression, weighted by words.
//!
//! The loss is what the score measures: a block weighs as many words as it has, relative to the words of the article's
//! body, so that a short article counts as much as a long one. Points are drawn towards zero (a rule's towards its row
//! in the catalogue), so that evidence that is rare in the corpus stays near what a person would say. The method is
//! AdaGrad over batches in a fixed order with a fixed seed, and gradients are summed in a fixed order. So the table is
//! the same every time on one platform and with one toolchain, which determine the exponential function.

use bodycopy::internals;
use rayon::prelude::*;

/// One block: its features, its truth and its weight.
pub struct Sample {
    pub first: u32,
    pub len: u16,
    pub truth: f32,
    pub weight: f32,
}

/// The blocks of one text.
#[derive(Default)]
pub struct Samples {
    pub features: Vec<u16>,
    pub samples: Vec<Sample>,
    /// Share of the blocks whose truth is assumed to be wrong.
    pub noise: f32,
}

/// The parameters of a fit.
#[derive(Clone, Copy)]
pub struct Options {
    pub epochs: usize,
    pub rate: f32,
    pub decay: f32,
}

const BATCH: usize = 32;

/// Points per unit of log-odds.
pub const SCALE: f32 = 100.0;

/// Maximum points of a cue in either direction, in units of log-odds: on sites that nothing was tuned on, anything
/// beyond that is the topic of the sites that the cue was learnt from.
const MOST_OF_CUE: f32 = 1.0;

/// Fits the points of all features that occur in `texts`, in units of log-odds. The order of the texts is determined by
/// `seed`.
pub fn fit(texts: &[&Samples], prior: &[f32], options: Options, seed: u64) -> Vec<f32> {
    let count = prior.len();
    let mut points = prior.to_vec();
    let mut pinned = vec![false; count];
    for &(feature, by_hand) in internals::pinned() {
        pinned[usize::from(feature)] = true;
        points[usize::from(feature)] = f32::from(by_hand) / SCALE;
    }
    let mut squares = vec![1e-6_f32; count];
    let mut average = vec![0.0_f64; count];
    let mut averaged = 0_u32;
    let mut order: Vec<usize> = (0..texts.len()).collect();
    let mut seed = 0x2545_F491_4F6C_DD1D_u64 + 0x9E37_79B9_0000 * seed;
    let batches = texts.len().div_ceil(BATCH) as f32;
    for epoch in 0..options.epochs {
        shuffle(&mut order, &mut seed);
        let rate = options.rate / (1.0 + epoch as f32 * 0.15);
        for batch in order.chunks(BATCH) {
            let quarters: Vec<Vec<f32>> = batch
                .par_chunks(BATCH / 4)
                .map(|part| {
                    let mut gradient = vec![0.0_f32; count];
                    for &at in part {
                        descend(texts[at], &points, &mut gradient);
                    }
                    gradient
                })
                .collect();
            for feature in 0..count {
                let mut slope: f32 = quarters.iter().map(|quarter| quarter[feature]).sum();
                if pinned[feature] {
                    continue;
                }
                if slope == 0.0 && points[feature] == prior[feature] {
                    continue;
                }
                slope += options.decay * (points[feature] - prior[feature]) / batches;
                squares[feature] += slope * slope;
                points[feature] -= rate * slope / squares[feature].sqrt();
                if feature >= internals::feature_count() {
                    points[feature] = points[feature].clamp(-MOST_OF_CUE, MOST_OF_CUE);
                }
            }
        }
        if epoch * 2 >= options.epochs {
            averaged += 1;
            for (sum, &now) in average.iter_mut().zip(&points) {
                *sum += f64::from(now);
            }
        }
    }
    average
        .iter()
        .map(|&sum| (sum / f64::from(averaged.max(1))) as f32)
        .collect()
}

fn descend(text: &Samples, points: &[f32], gradient: &mut [f32]) {
    for sample in &text.samples {
        let features = &text.features[sample.first as usize..][..usize::from(sample.len)];
        let sum: f32 = features.iter().map(|&f| points[usize::from(f)]).sum();
        let slope = sample.weight * slope(sum, sample.truth, text.noise);
        for &feature in features {
            gradient[usize::from(feature)] += slope;
        }
    }
}

/// The slope of the loss over the sum of a block's points.
///
/// Where annotators may be wrong, their labels are modelled as noisy: with the probability `noise` a block of clutter
/// is labelled body, and the other way round. A block that all evidence speaks against is then more likely to be a
/// mistake of theirs, and no longer pulls at the points (label-noise robust logistic regression, Bootkrajang and Kabán
/// 2012).
fn slope(sum: f32, truth: f32, noise: f32) -> f32 {
    let chance = 1.0 / (1.0 + (-sum).exp());
    if noise == 0.0 {
        return chance - truth;
    }
    let sharpness = 1.0 - 2.0 * noise;
    let seen = noise + sharpness * chance;
    sharpness * (seen - truth) * chance * (1.0 - chance) / (seen * (1.0 - seen))
}

/// Fisher–Yates shuffle with xorshift.
fn shuffle(order: &mut [usize], seed: &mut u64) {
    for at in (1..order.len()).rev() {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        order.swap(at, (*seed % (at as u64 + 1)) as usize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_all_evidence_speaks_against_pulls_no_more() {
        for truth in [0.0, 1.0] {
            let wrong = if truth == 0.0 { 12.0 } else { -12.0 };
            assert!(slope(wrong, truth, 0.0).abs() > 0.99);
            assert!(slope(wrong, truth, 0.05).abs() < 0.01);
            // Near zero it hardly differs.
            assert!((slope(0.0, truth, 0.05) - slope(0.0, truth, 0.0) * 0.9).abs() < 0.01);
        }
        assert!(slope(f32::MAX, 0.0, 0.05).abs() < 1e-6);
    }
}
