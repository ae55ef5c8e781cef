//! One document in, everything that is counted about it out.

use bodycopy_corpus::score::{contains_words, fold_space, snippets_found};
use bodycopy_corpus::{align, baseline, language, LineMatch, Record, Score, Vocabulary};
use clap::ValueEnum;
use serde::Serialize;

use crate::rules::RuleCounts;
use crate::run::Changes;

/// What the usual simple methods, or a perfect choice of lines, would give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Baseline {
    /// The text as it is.
    None,
    /// C4's line rules.
    C4,
    /// Exactly the lines of which at least half the words are body.
    Limit,
}

/// What is counted in addition to the scores.
pub struct Options {
    pub baseline: Option<Baseline>,
    pub language: bool,
    pub rules: bool,
    /// What was done to the text. Words are counted without what was added.
    pub changes: Changes,
}

/// Everything that is counted about one document.
pub struct Outcome {
    /// Position of the record in its file.
    pub index: usize,
    pub id: String,
    /// The language guessed from the gold text, if requested.
    pub language: Option<&'static str>,
    pub score: Score,
    /// The score of the text as it is.
    pub before: Score,
    /// The score of the best choice of lines.
    pub limit: Score,
    pub baseline: Option<Score>,
    pub with: Share,
    /// Snippets that should be absent, and are.
    pub without: Share,
    /// Captions in the text, and those left.
    pub captions: Share,
    /// Captions that are a line of the text, and those left.
    pub caption_lines: Share,
    /// Whether the text has body lines but the output has no words.
    pub emptied: bool,
    /// Whether the output is the text, except for white space.
    pub unchanged: bool,
    /// Whether cleaning the output again changes nothing.
    pub idempotent: bool,
    pub rules: Option<RuleCounts>,
}

/// How many items out of how many.
#[derive(Debug, Clone, Copy, Default)]
pub struct Share {
    pub part: usize,
    pub whole: usize,
}

impl Share {
    pub fn add(self, other: Self) -> Self {
        Self {
            part: self.part + other.part,
            whole: self.whole + other.whole,
        }
    }

    /// Returns `None` if there is nothing to take a share of.
    pub fn ratio(self) -> Option<f64> {
        (self.whole > 0).then(|| self.part as f64 / self.whole as f64)
    }
}

/// Cleans a document and measures the result.
pub fn measure(index: usize, record: &Record, options: &Options) -> Outcome {
    let cleaned = bodycopy::clean(&record.text);
    let unchanged = fold_space(&cleaned) == fold_space(&record.text);
    let idempotent = bodycopy::clean(&cleaned) == cleaned;
    let [text, output] = [&record.text, &cleaned].map(|text| options.changes.remove_added(text));
    let text = &*text;
    let lines = align(text, &record.gold);

    let mut vocabulary = Vocabulary::new();
    let gold_words = vocabulary.ids(&record.gold);
    let text_words = vocabulary.ids(text);
    let output_words = vocabulary.ids(&output);
    let mut score = |text: &str| Score::of_ids(&vocabulary.ids(text), &gold_words);

    let limit = score(&body_lines(text, &lines));
    let before = Score::of_ids(&text_words, &gold_words);
    let baseline = options.baseline.map(|baseline| match baseline {
        Baseline::None => before,
        Baseline::C4 => score(&baseline::c4(text)),
        Baseline::Limit => limit,
    });
    let (captions, caption_lines) =
        captions_left(record, &text_words, &output_words, &mut vocabulary);

    Outcome {
        index,
        id: record.id.clone(),
        language: options.language.then(|| language::guess(&record.gold)),
        score: Score::of_ids(&output_words, &gold_words),
        before,
        limit,
        baseline,
        with: Share {
            part: snippets_found(&output, &record.with),
            whole: record.with.len(),
        },
        without: Share {
            part: record.without.len() - snippets_found(&output, &record.without),
            whole: record.without.len(),
        },
        captions,
        caption_lines,
        emptied: output_words.is_empty() && lines.iter().any(LineMatch::is_body),
        unchanged,
        idempotent,
        rules: options.rules.then(|| RuleCounts::of(text, &record.gold)),
    }
}

fn body_lines(text: &str, lines: &[LineMatch]) -> String {
    let body = lines.iter().filter(|line| line.is_body());
    let body: Vec<&str> = body.map(|line| &text[line.span.clone()]).collect();
    body.join("\n")
}

/// Returns how many of the captions in the text are left in the output. They are counted twice: all
/// of them, and those that are a whole line of the text.
fn captions_left(
    record: &Record,
    text: &[u32],
    output: &[u32],
    vocabulary: &mut Vocabulary,
) -> (Share, Share) {
    let (mut all, mut lines) = (Share::default(), Share::default());
    if record.captions.is_empty() {
        return (all, lines);
    }
    let text_lines: Vec<Vec<u32>> = record.text.lines().map(|l| vocabulary.ids(l)).collect();
    for caption in &record.captions {
        let words = vocabulary.ids(caption);
        if contains_words(text, &words) {
            let one = Share {
                part: usize::from(contains_words(output, &words)),
                whole: 1,
            };
            all = all.add(one);
            if text_lines.contains(&words) {
                lines = lines.add(one);
            }
        }
    }
    (all, lines)
}
