//! The catalogue: what lines say.
//!
//! Web clutter repeats itself. A few hundred small named rules describe how, and each is only data: an id, a test, a
//! label, points, a reason, and lines that it must and must not hit. A rule that goes by
//! phrases is a row in the file of its label, and one with a pattern in that file's namesake under `patterns/`; its
//! examples are its test.

mod advertisement;
mod artifact;
mod byline;
mod caption;
mod comments;
mod credit;
mod legal;
mod metadata;
mod navigation;
mod patterns;
mod paywall;
mod promotion;
mod related;
mod social;
mod tags;

use std::sync::LazyLock;

use crate::label::Label;

/// One rule of the catalogue.
pub(crate) struct Rule {
    /// `label.name`, unique.
    pub id: &'static str,
    /// What a line that the rule hits is.
    pub label: Label,
    /// When it hits.
    pub test: Test,
    /// Maximum number of words in a line that is tested: longer prose may say anything.
    pub max_words: u16,
    /// What a reader would give it; negative points speak for clutter. The tuner starts from this and replaces it in the
    /// sums. But a row of at most −180 marks a line as page boilerplate whatever was tuned (`passes/survey.rs`), and of
    /// several rules that hit a line, the row with the fewest points says what the line is (`said.rs`).
    pub points: i16,
    /// Why a line like this is clutter.
    pub why: &'static str,
    /// Lines that it must hit.
    pub hits: &'static [&'static str],
    /// Lines that it must not hit.
    pub misses: &'static [&'static str],
}

/// When a rule hits a line.
#[allow(dead_code, reason = "what a pattern needs only the build script reads")]
pub(crate) enum Test {
    /// The line is one of the rule's phrases and nothing else.
    Whole,
    /// The line starts with one of them.
    Start,
    /// The line ends with one of them.
    End,
    /// The line ends with one of them and has no end mark, because a sentence may end with them too.
    OpenEnd,
    /// One of them is anywhere in the line, on word boundaries.
    Within,
    /// The line consists of date words of the languages and of numbers, at least four of both together, and no other
    /// rule hits it.
    Dates,
    /// The line is page code ([`page_code`](crate::passes::page_code)).
    PageCode,
    /// A regular expression, case-insensitive, on the trimmed line without Markdown marks. It is tried only if the line
    /// has what it needs, and at most 400 bytes.
    Regex(Needs, &'static str),
}

/// A cheap fact that a line must show before a regular expression is tried on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    /// A digit.
    Digit,
    /// A colon.
    Colon,
    /// An opening bracket of any kind.
    Bracket,
    /// An ASCII symbol that prose has no use for: `@ # / \ | < > { } = _ * + ~ ^`.
    Symbol,
    /// Nothing: expensive.
    Nothing,
}

/// All rules, label by label.
pub(crate) fn catalogue() -> &'static [&'static Rule] {
    static CATALOGUE: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
        [
            byline::RULES,
            patterns::byline::RULES,
            metadata::RULES,
            patterns::metadata::RULES,
            caption::RULES,
            patterns::caption::RULES,
            credit::RULES,
            patterns::credit::RULES,
            related::RULES,
            patterns::related::RULES,
            navigation::RULES,
            patterns::navigation::RULES,
            tags::RULES,
            patterns::tags::RULES,
            comments::RULES,
            patterns::comments::RULES,
            social::RULES,
            patterns::social::RULES,
            promotion::RULES,
            patterns::promotion::RULES,
            advertisement::RULES,
            patterns::advertisement::RULES,
            paywall::RULES,
            patterns::paywall::RULES,
            legal::RULES,
            patterns::legal::RULES,
            artifact::RULES,
            patterns::artifact::RULES,
        ]
        .into_iter()
        .flatten()
        .collect()
    });
    &CATALOGUE
}

/// The number of the rule with this id: its index in the catalogue.
pub(crate) fn number(id: &str) -> Option<u16> {
    let at = catalogue().iter().position(|rule| rule.id == id);
    at.map(|at| at as u16)
}

/// Whether `hit` is a rule of the catalogue: custom rules have higher numbers, and
/// [`NO_RULE`](crate::document::NO_RULE) has the highest.
pub(crate) fn is_of_catalogue(hit: u16) -> bool {
    usize::from(hit) < catalogue().len()
}

/// Whether a rule of the catalogue is among `hits`.
pub(crate) fn know(hits: &[u16]) -> bool {
    hits.iter().any(|&hit| is_of_catalogue(hit))
}

/// Whether `hit` is the number of a rule that has one of these ids.
pub(crate) fn is_one_of(hit: u16, ids: &[&str]) -> bool {
    let rule = catalogue().get(usize::from(hit));
    rule.is_some_and(|rule| ids.contains(&rule.id))
}

/// The points of all rules, in the order of the catalogue: every block looks up those of its hits.
pub(crate) fn points() -> &'static [i16] {
    static POINTS: LazyLock<Vec<i16>> =
        LazyLock::new(|| catalogue().iter().map(|rule| rule.points).collect());
    &POINTS
}
