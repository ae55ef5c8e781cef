//! What pictures show: which blocks say it, and how many of them are kept.
//!
//! A caption reads like the article and is short, so a score that counts words hardly sees it. A
//! reader does, in the middle of a paragraph's thought. Where a source lists its captions, they
//! are looked up in the text, weigh more while points are fitted, and are counted by themselves.

use std::collections::BTreeMap;
use std::fmt;

use bodycopy::internals::{BlockView, Probe};
use bodycopy_corpus::words::Vocabulary;

use crate::data::{Regime, Text, Truth};

/// Notes the blocks that say what one of `captions` says and no more, and those that go on with a
/// credit or the like; a block of body is none, whatever it begins with.
pub fn note(text: &str, blocks: &[BlockView], captions: &[String], truth: &mut [Truth]) {
    if captions.is_empty() {
        return;
    }
    let mut vocabulary = Vocabulary::new();
    let captions: Vec<Vec<u32>> = captions
        .iter()
        .map(|caption| vocabulary.ids(caption))
        // One word is a headline of a list as often.
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

/// Captions by regime: how many, and how many are left.
#[derive(Default)]
pub struct Left(BTreeMap<Regime, (usize, usize)>);

impl Left {
    /// Counts the captions of a text, of whose blocks the probe has decided.
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
