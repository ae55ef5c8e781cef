//! Where words are lost or wrongly kept.

use std::collections::BTreeMap;
use std::fmt;

use bodycopy::internals::{BlockView, Probe};

use crate::data::{Regime, Text};

/// Wrong words of page dumps, as shares of their articles, by category.
#[derive(Default)]
pub struct Errors {
    sums: BTreeMap<(&'static str, &'static str, &'static str), (f64, usize)>,
    texts: usize,
}

impl Errors {
    /// Counts the wrong words of a text whose blocks the probe has decided about.
    pub fn count(&mut self, text: &Text, blocks: &[BlockView], probe: &Probe) {
        if text.regime != Regime::Dump || !text.counts() {
            return;
        }
        let is_body = |at: usize| !text.blocks[at].mute && text.blocks[at].is_body();
        let Some(start) = (0..blocks.len()).find(|&at| is_body(at)) else {
            return;
        };
        let end = (0..blocks.len())
            .rev()
            .find(|&at| is_body(at))
            .unwrap_or(start);
        self.texts += 1;
        let right: u32 = (0..blocks.len())
            .filter(|&at| is_body(at) && probe.decision(at).body)
            .map(|at| blocks[at].words)
            .sum();
        let fails = right * 2 < text.gold_words;
        for (at, block) in blocks.iter().enumerate() {
            let truth = &text.blocks[at];
            let kept = probe.decision(at).body;
            if truth.mute || kept == is_body(at) {
                continue;
            }
            let place = match at {
                _ if fails => "failed text",
                _ if at < start => "before",
                _ if at > end => "after",
                _ if at == start => "first",
                _ => "inside",
            };
            let size = match block.words {
                0..=5 => "short",
                6..=15 => "title",
                16..=30 => "sentence",
                _ => "prose",
            };
            let entry = self
                .sums
                .entry((if kept { "kept" } else { "lost" }, place, size))
                .or_default();
            entry.0 += (f64::from(truth.words) / f64::from(text.gold_words.max(1))).min(1.0);
            entry.1 += 1;
        }
    }
}

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((what, place, size), (share, count)) in &self.sums {
            writeln!(
                f,
                "{what} {place:<12} {size:<9} {:>8.4} of a text, {count:>6} blocks",
                share / self.texts.max(1) as f64
            )?;
        }
        Ok(())
    }
}
