//! How close an output is to the gold text.
//!
//! Words count as a multiset per document, and then the mean is taken over documents: order and
//! line breaks do not count. Conventions where a ratio has no denominator:
//!
//! | output | gold | precision, recall, F1 |
//! |---|---|---|
//! | no words | no words | 1, 1, 1 |
//! | no words | words | 0, 0, 0 |
//! | words | no words | 0, 0, 0 |

use crate::words::Vocabulary;

/// Precision, recall and F1 of one output, or a mean of such.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Score {
    /// Share of the output's words that are in the gold text.
    pub precision: f64,
    /// Share of the gold text's words that are in the output.
    pub recall: f64,
    /// Harmonic mean of the two; in a mean of scores, the mean of the documents' F1.
    pub f1: f64,
}

impl Score {
    /// Scores an output against the gold text.
    #[must_use]
    pub fn of(output: &str, gold: &str) -> Self {
        let mut vocabulary = Vocabulary::new();
        let gold = vocabulary.ids(gold);
        Self::of_ids(&vocabulary.ids(output), &gold)
    }

    /// Scores an output against the gold text, both as numbers of one [`Vocabulary`].
    #[must_use]
    pub fn of_ids(output: &[u32], gold: &[u32]) -> Self {
        Self::from_counts(shared(output, gold), output.len(), gold.len())
    }

    /// The score of an output of `output` words that shares `shared` words with `gold` words.
    #[must_use]
    pub fn from_counts(shared: usize, output: usize, gold: usize) -> Self {
        if output == 0 && gold == 0 {
            return Self {
                precision: 1.0,
                recall: 1.0,
                f1: 1.0,
            };
        }
        if shared == 0 {
            return Self::default();
        }
        Self {
            precision: shared as f64 / output as f64,
            recall: shared as f64 / gold as f64,
            f1: 2.0 * shared as f64 / (output + gold) as f64,
        }
    }

    /// The mean of scores; all zero if there are none.
    #[must_use]
    pub fn mean(scores: impl IntoIterator<Item = Self>) -> Self {
        let mut sum = Self::default();
        let mut count = 0.0_f64;
        for score in scores {
            sum.precision += score.precision;
            sum.recall += score.recall;
            sum.f1 += score.f1;
            count += 1.0;
        }
        let count = count.max(1.0);
        Self {
            precision: sum.precision / count,
            recall: sum.recall / count,
            f1: sum.f1 / count,
        }
    }
}

/// How many words two texts share, as multisets.
fn shared(a: &[u32], b: &[u32]) -> usize {
    let size = a.iter().chain(b).max().map_or(0, |&id| id as usize + 1);
    let mut left = vec![0_u32; size];
    for &id in b {
        left[id as usize] += 1;
    }
    a.iter()
        .filter(|&&id| {
            let left = &mut left[id as usize];
            let hit = *left > 0;
            *left = left.saturating_sub(1);
            hit
        })
        .count()
}

/// How many of the snippets are in the output, ignoring differences in white space.
#[must_use]
pub fn snippets_found(output: &str, snippets: &[String]) -> usize {
    let output = fold_space(output);
    snippets
        .iter()
        .filter(|snippet| output.contains(&fold_space(snippet)))
        .count()
}

/// The text with every run of white space replaced by one space, and none at the ends.
#[must_use]
pub fn fold_space(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// Whether the words of `needle` occur one after the other in `words`. A needle without words
/// occurs nowhere.
#[must_use]
pub fn contains_words(words: &[u32], needle: &[u32]) -> bool {
    !needle.is_empty() && words.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn words_count_as_a_multiset() {
        let score = Score::of("the cat the dog", "The cat sat on the mat");
        assert!(close(score.precision, 3.0 / 4.0));
        assert!(close(score.recall, 3.0 / 6.0));
        assert!(close(score.f1, 0.6));
        assert!(close(Score::of("b\na", "a b").f1, 1.0));
        assert!(close(Score::of("a a a", "a").precision, 1.0 / 3.0));
    }

    #[test]
    fn empty_texts() {
        assert!(close(Score::of("", " … ").f1, 1.0));
        assert_eq!(Score::of("", "a"), Score::default());
        assert_eq!(Score::of("a", ""), Score::default());
    }

    #[test]
    fn means() {
        let mean = Score::mean([Score::of("a", "a"), Score::of("a", "b")]);
        assert!(close(mean.f1, 0.5) && close(mean.precision, 0.5));
        assert_eq!(Score::mean([]), Score::default());
    }

    #[test]
    fn snippets_fold_white_space() {
        let snippets = ["two  words".to_owned(), "three".to_owned()];
        assert_eq!(snippets_found("has two\n words in it", &snippets), 1);
    }

    #[test]
    fn words_in_a_row() {
        let mut vocabulary = Vocabulary::new();
        let words = vocabulary.ids("A photo: of the sea.");
        let hit = vocabulary.ids("Of the");
        let miss = vocabulary.ids("photo the");
        assert!(contains_words(&words, &hit));
        assert!(!contains_words(&words, &miss));
        assert!(!contains_words(&words, &[]));
    }
}
