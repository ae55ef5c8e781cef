//! The words that can be cues.
//!
//! A word can distinguish body text from clutter only if it is used all over the web; one that few sites use
//! distinguishes those sites. So a word is a candidate if enough sites use it.

use std::collections::{BTreeMap, BTreeSet};

use bodycopy::internals::{cue_mark, is_one_word};

/// Minimum number of sites that use a word.
const SITES: usize = 12;

/// Maximum length of a word in bytes.
const LONGEST: usize = 40;

/// The words of the texts, each given with its site, that enough sites use, in order.
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

/// Whether a character can be inside a word.
fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || cue_mark(c)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use bodycopy::internals::stop_words;
    use bodycopy_corpus::read_dir;

    use super::*;

    /// Maximum difference in percent between what is counted here and what is declared: the scan finds words in its own
    /// way.
    const MOST_APART: f64 = 3.0;

    #[test]
    fn function_words_have_the_share_of_prose_that_their_language_says() {
        let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus/pages");
        let sources = read_dir(pages).unwrap();
        let mut golds: BTreeMap<String, String> = BTreeMap::new();
        for record in sources[0].records().unwrap() {
            let record = record.unwrap();
            // Pages that tools turned into Markdown contain addresses.
            if record.id.contains('.') {
                continue;
            }
            let language = record.id.split('/').next().unwrap_or_default();
            golds
                .entry(language.to_owned())
                .or_default()
                .push_str(&record.gold);
        }
        // A virama is not a letter, and yet inside a word, or, in Tamil, at its end.
        let trimmed = |word: &'static str| word.trim_matches(|c| !is_inside(c));
        let all: BTreeSet<&str> = stop_words().map(trimmed).collect();
        for language in bodycopy::languages() {
            let (code, share) = (language.code, language.stop_share);
            let gold = golds[code].to_lowercase();
            let words = gold.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
            let words = words.map(|word| word.trim_matches(|c| !is_inside(c)));
            let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
            let stops = words.iter().filter(|word| all.contains(*word)).count();
            let measured = stops as f64 * 100.0 / words.len() as f64;
            assert!(
                (measured - f64::from(share)).abs() < MOST_APART,
                "{code}: {measured:.1} %, not {share}"
            );
        }
    }
}
