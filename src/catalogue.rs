//! The catalogue as callers see it: its rules and its languages.

use std::borrow::Cow;
use std::fmt;

use crate::cleaner::Cleaner;
use crate::evidence;
use crate::label::Label;
use crate::languages::ALL;
use crate::rules::{self, Rule, Test};

/// A rule of the catalogue, as it is in the default cleaner.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RuleInfo {
    /// The id, of the form `label.name`.
    pub id: &'static str,
    /// The label of the lines that the rule matches.
    pub label: Label,
    /// Points of the rule in the last decision: negative points speak for clutter, and a hundred of
    /// them divide the odds of body text by e.
    pub points: i32,
    /// Completes the sentence "this line is clutter because it …".
    pub why: &'static str,
    /// How the rule tests a line.
    pub test: TestKind,
    /// Maximum number of words; longer lines are not tested.
    pub max_words: u16,
    /// The rule's regular expression, if it has one.
    pub pattern: Option<&'static str>,
    /// Number of the rule's phrases in all languages, whichever of them a cleaner uses.
    pub phrases: usize,
    /// Example lines that the rule matches.
    pub hits: &'static [&'static str],
    /// Example lines that the rule does not match.
    pub misses: &'static [&'static str],
}

/// How a rule tests a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum TestKind {
    /// The line is one of its phrases.
    Whole,
    /// The line starts with one of its phrases.
    Start,
    /// The line ends with one of its phrases.
    End,
    /// The line contains one of its phrases.
    Within,
    /// The line consists of date words of the languages and of numbers, and no other rule matches
    /// it.
    Dates,
    /// The line is among scripts, style sheets or data of the page, in a text that is not about programs.
    PageCode,
    /// The line matches its regular expression.
    Pattern,
}

impl TestKind {
    /// Returns its name in lower case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            TestKind::Whole => "whole",
            TestKind::Start => "start",
            TestKind::End => "end",
            TestKind::Within => "within",
            TestKind::Dates => "dates",
            TestKind::PageCode => "page-code",
            TestKind::Pattern => "pattern",
        }
    }
}

impl fmt::Display for TestKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A language that has phrases in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LanguageInfo {
    /// ISO 639-1 code.
    pub code: &'static str,
    /// English name.
    pub name: &'static str,
    /// Number of function words.
    pub stop_words: usize,
    /// Percentage of the words of running prose that are among them; 0 if there are none.
    pub stop_share: u8,
    /// Number of names of months and days.
    pub date_words: usize,
    /// The language's phrases for each rule: the rule's id, the phrases, a line that they match and
    /// one that they do not.
    pub phrases: Vec<PhraseInfo>,
}

/// The phrases of one language for one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PhraseInfo {
    /// The id of the rule.
    pub rule: &'static str,
    /// The phrases; those that are assembled from sets of words are owned.
    pub texts: Vec<Cow<'static, str>>,
    /// A line that they match.
    pub hit: &'static str,
    /// A line that they do not match.
    pub miss: &'static str,
}

/// Returns the rules of the catalogue, which are the same for every cleaner. Each call builds the
/// list anew.
///
/// ```
/// assert!(bodycopy::rules().any(|rule| rule.id == "caption.mark"));
/// ```
pub fn rules() -> impl Iterator<Item = RuleInfo> {
    let cleaner = Cleaner::new();
    rules::catalogue()
        .iter()
        .enumerate()
        .map(move |(at, rule)| {
            let points = cleaner.points_of(evidence::of_rule(at as u16));
            info(rule, points)
        })
}

fn info(rule: &'static Rule, points: i32) -> RuleInfo {
    let phrases = ALL
        .iter()
        .flat_map(|language| language.phrases())
        .filter(|phrases| phrases.rule == rule.id)
        .map(|phrases| phrases.texts().count())
        .sum();
    let (test, pattern) = match rule.test {
        Test::Whole => (TestKind::Whole, None),
        Test::Start => (TestKind::Start, None),
        Test::End | Test::OpenEnd => (TestKind::End, None),
        Test::Within => (TestKind::Within, None),
        Test::Dates => (TestKind::Dates, None),
        Test::PageCode => (TestKind::PageCode, None),
        Test::Regex(_, pattern) => (TestKind::Pattern, Some(pattern)),
    };
    RuleInfo {
        id: rule.id,
        label: rule.label,
        points,
        why: rule.why,
        test,
        max_words: rule.max_words,
        pattern,
        phrases,
        hits: rule.hits,
        misses: rule.misses,
    }
}

/// Returns the languages that have phrases in the catalogue, by code. Each call builds the list
/// anew.
///
/// ```
/// assert!(bodycopy::languages().any(|language| language.code == "en"));
/// ```
pub fn languages() -> impl Iterator<Item = LanguageInfo> {
    ALL.iter().map(|language| LanguageInfo {
        code: language.code,
        name: language.name,
        stop_words: language.stop_words.split_whitespace().count(),
        stop_share: language.stop_share,
        date_words: language.date_words.split_whitespace().count(),
        phrases: language
            .phrases()
            .map(|phrases| PhraseInfo {
                rule: phrases.rule,
                texts: phrases.texts().collect(),
                hit: phrases.hit,
                miss: phrases.miss,
            })
            .collect(),
    })
}
