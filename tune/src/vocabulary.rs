//! The words that can be cues.
//!
//! A word can tell body text from clutter only if it is used all over the web; one that few sites
//! use tells the sites apart. So a word is taken if enough sites use it.

use std::collections::{BTreeMap, BTreeSet};

use bodycopy::internals::{cue_mark, is_one_word};

/// A word stands on so many sites.
const SITES: usize = 12;

/// Bytes of the longest word.
const LONGEST: usize = 40;

/// The words of the texts, each with its site, that enough sites use, in order.
pub fn collect<'t>(texts: impl Iterator<Item = (&'t str, &'t str)>) -> Vec<String> {
    let mut sites: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (site, text) in texts {
        let words: BTreeSet<&str> = text.split(|c| !is_inside(c)).collect();
        for word in words {
            let word = word.trim_matches(|c: char| !c.is_alphabetic());
            let is_cue = (2..=LONGEST).contains(&word.len())
                && word.chars().all(|c| is_inside(c) && !c.is_numeric());
            if is_cue {
                sites.entry(word.to_lowercase()).or_default().insert(site);
            }
        }
    }
    sites
        .into_iter()
        .filter(|(word, sites)| sites.len() >= SITES && is_one_word(word))
        .map(|(word, _)| word)
        .collect()
}

/// Whether a character can stand inside a word.
fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || cue_mark(c)
}
