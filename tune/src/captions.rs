//! Captions: which blocks are captions, and how many of them are kept.
//!
//! A caption reads like the article and is short, so a score that counts words hardly notices it. A
//! reader does, in the middle of a paragraph's thought. Where a source lists its captions, they are
//! looked up in the text, weigh more while points are fitted, and are counted separately.

use std::collections::BTreeMap;
use std::fmt;

use bodycopy::internals::{BlockView, Probe};
use bodycopy_corpus::words::Vocabulary;

use crate::data::{Regime, Text, Truth};

/// Marks the blocks that consist of one of the `captions`, or of one followed by a credit or the
/// like. A block of body text is never marked, whatever it begins with.
pub fn note(text: &str, blocks: &[BlockView], captions: &[String], truth: &mut [Truth]) {
    if captions.is_empty() {
        return;
    }
    let mut vocabulary = Vocabulary::new();
    let captions: Vec<Vec<u32>> = captions
        .iter()
        .map(|caption| vocabulary.ids(caption))
        // A caption of one word is just as often a headline in a list.
        .filter(|caption| caption.len() >= 2)
        .collect();
    let mut own = Vec::new();
    for (block, truth) in blocks.iter().zip(truth) {
        own.clear();
        for line in &block.lines {
            vocabulary.extend(&text[line.clone()], &mut own);
        }
        truth.is_caption =
            !truth.is_body() && captions.iter().any(|caption| own.starts_with(caption));
    }
}

/// Captions by regime: how many there are, and how many are left in the output.
#[derive(Default)]
pub struct Left(BTreeMap<Regime, (usize, usize)>);

impl Left {
    /// Counts the captions of a text whose blocks the probe has decided about.
    pub fn count(&mut self, text: &Text, probe: &Probe) {
        let captions = |at: &usize| text.blocks[*at].is_caption;
        let captions: Vec<usize> = (0..text.blocks.len()).filter(captions).collect();
        if captions.is_empty() || !text.counts() {
            return;
        }
        let (all, left) = self.0.entry(text.regime).or_default();
        *all += captions.len();
        *left += captions
            .iter()
            .filter(|&&at| probe.decision(at).body)
            .count();
    }
}

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (regime, (all, left)) in &self.0 {
            let share = *left as f64 / *all as f64;
            writeln!(f, "captions in {regime:?}: {all}, left {share:.3}")?;
        }
        Ok(())
    }
}
