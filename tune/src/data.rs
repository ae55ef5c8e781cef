//! The corpus as the tuner needs it: every text with the truth about its lines.

use std::iter;
use std::ops::Range;
use std::path::Path;

use anyhow::{ensure, Context, Result};
use bodycopy::internals::{BlockView, Probe, Snapshot};
use bodycopy_corpus::{
    align_spans, fold, hash, language, pages, read_dir, site, words, Score, Source,
};
use rayon::prelude::*;

pub use bodycopy_corpus::Regime;

use crate::pool::Pool;
use crate::variants::Variant;
use crate::{captions, vocabulary};

/// Number of parts that the sites are divided into for cross-validation.
pub const FOLDS: u32 = 5;

/// Number of parts that the training sites are divided into, so that the decisions that a later one relies on were made
/// with points from other sites (see [`crate::stages::train`]).
pub const INNER: u32 = 3;

/// Number of divisions of the sites into [`INNER`] parts: the points are the means of one fit per division.
pub const REPEATS: usize = 8;

/// The kind of input that is searched for cue candidates: whole pages.
const PAGES: &str = "wet";

/// A text of the corpus.
pub struct Text {
    pub source: String,
    pub kind: String,
    pub id: String,
    /// Guessed from the gold text: see [`language::guess`].
    pub language: &'static str,
    pub regime: Regime,
    pub fold: u32,
    /// Its part in each of the divisions.
    pub inner: [u32; REPEATS],
    pub text: String,
    pub snapshot: Snapshot,
    pub gold: String,
    pub gold_words: u32,
    /// The score of the text as it is.
    pub score_before: Score,
    /// F1 of the best choice of blocks.
    pub limit: f64,
    pub blocks: Vec<Truth>,
}

impl Text {
    /// Whether it is a text of the corpus as another tool would have written it. The figures of such texts are shown
    /// next to those of the corpus, and are not included in any mean.
    pub fn is_variant(&self) -> bool {
        Variant::named(&self.kind).is_some()
    }

    /// Whether its figures show what the points are worth: that is, whether it was annotated by others and is
    /// unchanged.
    pub fn counts(&self) -> bool {
        !self.is_variant() && self.source != pages::NAME
    }

    /// Whether its cues are left out while points are fitted. Most of the corpus is English. In a language whose words
    /// are not cues, the rules and the position of a line must say what words say in English, so they have to do
    /// without the words in some of the texts.
    pub fn is_mute(&self) -> bool {
        self.id
            .bytes()
            .fold(0_u32, |sum, byte| sum * 31 % 65_521 + u32::from(byte))
            % 8
            == 0
    }
}

/// The truth about a block.
#[derive(Clone, Copy, Debug)]
pub struct Truth {
    pub words: u32,
    pub matched: u32,
    /// Whether it has no words of its own: then its truth is that of the blocks around it.
    pub mute: bool,
    /// Whether it is a caption, by the source's list.
    pub is_caption: bool,
}

impl Truth {
    /// Whether most of it is body text.
    pub fn is_body(&self) -> bool {
        self.matched * 2 >= self.words
    }
}

/// A text as it was read.
#[derive(Clone)]
struct Raw {
    source: String,
    kind: String,
    id: String,
    regime: Regime,
    fold: u32,
    inner: [u32; REPEATS],
    text: String,
    gold: String,
    captions: Vec<String>,
}

impl Raw {
    /// The text itself, followed by its variants as another tool or another site would have written them.
    fn with_variants(self) -> impl Iterator<Item = Self> {
        let seed = hash(&self.id);
        let variants: Vec<Self> = Variant::of(&self.kind, self.regime)
            .iter()
            .filter_map(|variant| {
                let (text, gold) = variant.write(&self.text, &self.gold, seed)?;
                let mut other = self.clone();
                other.kind.push_str(variant.suffix);
                other.text = text;
                other.gold = gold.unwrap_or(other.gold);
                Some(other)
            })
            .collect();
        iter::once(self).chain(variants)
    }
}

/// Reads all texts, and each gold text once as an input of its own, with their variants. The sites are divided into
/// this number of `folds`.
pub fn load(dirs: &[&Path], only: &[String], folds: u32) -> Result<(Vec<Text>, Pool)> {
    let mut raw = Vec::new();
    let mut pages = Vec::new();
    let mut gold_of: Option<String> = None;
    for source in sources(dirs, only)? {
        let takes_gold = gold_of.as_ref() != Some(&source.name);
        gold_of = Some(source.name.clone());
        for record in source
            .records()
            .with_context(|| format!("{}", source.path.display()))?
        {
            let record = record?;
            let site = site(&record);
            if source.kind == PAGES {
                pages.push((site.clone(), record.text.clone()));
            }
            let own = Raw {
                source: source.name.clone(),
                kind: source.kind.clone(),
                id: record.id,
                regime: source.regime,
                fold: fold(&site, folds),
                inner: std::array::from_fn(|repeat| {
                    fold(&format!("{site}{}", "#".repeat(repeat + 1)), INNER)
                }),
                text: record.text,
                gold: record.gold,
                captions: record.captions,
            };
            if takes_gold {
                let mut gold = own.clone();
                gold.kind = "gold".to_owned();
                gold.regime = Regime::Clean;
                gold.text.clone_from(&own.gold);
                gold.captions.clear();
                raw.extend(gold.with_variants());
            }
            if only.is_empty() || only.contains(&source.kind) {
                raw.extend(own.with_variants());
            }
        }
    }
    let pool = Pool::new(vocabulary::collect(
        pages.iter().map(|(site, text)| (&**site, &**text)),
    ));
    let texts = raw
        .into_par_iter()
        .map_init(|| pool.borrow(), |probe, raw| look(probe, raw))
        .collect();
    Ok((texts, pool))
}

/// The sources in the folders. A folder without any text, or a kind that no text has, is an error of the caller: points
/// would be tuned on the rest, and written.
fn sources(dirs: &[&Path], only: &[String]) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    for dir in dirs {
        let own = read_dir(dir)?;
        ensure!(
            !own.is_empty(),
            "no SOURCE.KIND.jsonl.gz or LANG/NAME.txt in {}",
            dir.display()
        );
        sources.extend(own);
    }
    for kind in only {
        ensure!(
            sources.iter().any(|source| source.kind == *kind),
            "no text is of the kind `{kind}`"
        );
    }
    Ok(sources)
}

/// Reads a text as the crate does, and determines the truth about its blocks.
fn look(probe: &mut Probe, raw: Raw) -> Text {
    let views = probe.read(&raw.text);
    let mut blocks = truth(&raw.text, &raw.gold, &views, raw.regime);
    captions::note(&raw.text, &views, &raw.captions, &mut blocks);
    let best = views.iter().zip(&blocks);
    let best = best.filter(|(_, truth)| !truth.mute && truth.is_body());
    let lines = best.flat_map(|(view, _)| &view.lines);
    let best: Vec<&str> = lines.map(|line| &raw.text[line.clone()]).collect();
    Text {
        limit: Score::of(&best.join("\n"), &raw.gold).f1,
        score_before: Score::of(&raw.text, &raw.gold),
        language: language::guess(&raw.gold),
        gold_words: words::count(&raw.gold) as u32,
        snapshot: probe.snapshot(),
        source: raw.source,
        kind: raw.kind,
        id: raw.id,
        regime: raw.regime,
        fold: raw.fold,
        inner: raw.inner,
        text: raw.text,
        gold: raw.gold,
        blocks,
    }
}

fn truth(text: &str, gold: &str, blocks: &[BlockView], regime: Regime) -> Vec<Truth> {
    if regime == Regime::Clean {
        return blocks
            .iter()
            .map(|block| {
                let words: usize = block
                    .lines
                    .iter()
                    .map(|line| words::count(&text[line.clone()]))
                    .sum();
                Truth {
                    words: words as u32,
                    matched: words as u32,
                    mute: words == 0,
                    is_caption: false,
                }
            })
            .collect();
    }
    let spans: Vec<Range<usize>> = blocks
        .iter()
        .flat_map(|block| block.lines.iter().cloned())
        .collect();
    let mut lines = align_spans(text, spans, gold).into_iter();
    let mut truth: Vec<Truth> = blocks
        .iter()
        .map(|block| {
            let (mut words, mut matched) = (0, 0);
            for line in lines.by_ref().take(block.lines.len()) {
                words += line.words as u32;
                matched += line.matched as u32;
            }
            Truth {
                words,
                matched,
                mute: words == 0,
                is_caption: false,
            }
        })
        .collect();
    // A line of symbols is body text if both of its neighbours are.
    for at in 0..truth.len() {
        if truth[at].mute {
            let body = |at: Option<usize>| {
                at.and_then(|at| truth.get(at))
                    .is_some_and(|t| !t.mute && t.is_body())
            };
            if body(at.checked_sub(1)) && body(Some(at + 1)) {
                truth[at].matched = 1;
            }
            truth[at].words = 1;
        }
    }
    truth
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_texts_is_a_mistake() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path();
        let pages = dir.join("pages");
        std::fs::create_dir_all(pages.join("en")).unwrap();
        std::fs::create_dir_all(dir.join("empty")).unwrap();
        std::fs::write(pages.join("en/a.txt"), "+ The bridge is closed.\n").unwrap();
        let empty = dir.join("empty");
        let told = |dirs: &[&Path], only: &[&str]| {
            let only: Vec<String> = only.iter().map(ToString::to_string).collect();
            sources(dirs, &only).map_err(|error| error.to_string())
        };
        let [found, lacking, unknown] = [
            told(&[&pages], &["wet"]),
            told(&[&empty, &pages], &[]),
            told(&[&pages], &["wet", "wett"]),
        ];
        assert_eq!(found.unwrap().len(), 2);
        assert!(lacking.unwrap_err().contains(&*empty.to_string_lossy()));
        assert!(unknown.unwrap_err().contains("`wett`"));
    }
}
