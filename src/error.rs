//! What can go wrong, and what to do about it.

use crate::reserved::RESERVED;

/// The error returned when a cleaner could not be built.
///
/// ```
/// use bodycopy::{Cleaner, CustomRule, Label};
///
/// let error = Cleaner::builder()
///     .rule(CustomRule::new("site.banner", Label::Promotion, "(unclosed"))
///     .build()
///     .unwrap_err();
/// assert!(error.to_string().contains("site.banner"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The pattern of a rule is not a valid regular expression, or is too large.
    #[error("the pattern of rule `{id}` does not compile; it must follow the syntax of the `regex` crate: {reason}")]
    Pattern {
        /// The id of the rule.
        id: String,
        /// What is wrong with the pattern, for human readers: it shows the place, on several lines.
        reason: String,
    },
    /// A rule has no id, or one that consists of white space.
    #[error("the rule with the pattern `{pattern}` has no id; give each rule an id of its own")]
    EmptyRuleId {
        /// The pattern of the rule.
        pattern: String,
    },
    /// The id of a rule is, or could be, that of other evidence in a report.
    #[error("the rule id `{id}` is reserved for evidence that is not a rule; choose one without `=`, such as `site.banner`, that is not {}", RESERVED.join(", "))]
    ReservedRuleId {
        /// The id.
        id: String,
    },
    /// Two rules have the same id.
    #[error("the rule id `{id}` is taken; give each rule an id of its own")]
    DuplicateRule {
        /// The id.
        id: String,
    },
    /// The points of a rule are so large that sums could overflow.
    #[error("the points of rule `{id}` are {points}; they must be between -30000 and 30000, or the rule `always` or `never`")]
    Points {
        /// The id of the rule.
        id: String,
        /// The points of the rule.
        points: i32,
    },
    /// A language is not supported.
    #[error("no phrases for the language `{code}`; the languages are {known}")]
    UnknownLanguage {
        /// The code that was requested.
        code: String,
        /// The codes of all supported languages.
        known: String,
    },
    /// A rule to do without is not in the catalogue.
    #[error("the catalogue has no rule `{id}`; `bodycopy::rules` lists all of them")]
    UnknownRule {
        /// The id that was given.
        id: String,
    },
    /// There are too many rules.
    #[error("{count} rules are too many; the maximum is {most}")]
    TooManyRules {
        /// Number of rules that were given.
        count: usize,
        /// Maximum number of rules.
        most: usize,
    },
}

/// The error returned for bytes that are not UTF-8.
///
/// ```
/// let error = bodycopy::Cleaner::new().clean_bytes(b"caf\xE9 au lait").unwrap_err();
/// assert_eq!(error.offset(), 3);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the input is not UTF-8: the first invalid byte is at offset {offset}; decode it first, or use `clean_bytes_lossy`")]
pub struct InvalidUtf8 {
    offset: usize,
}

impl InvalidUtf8 {
    pub(crate) fn at(offset: usize) -> Self {
        InvalidUtf8 { offset }
    }

    /// Returns the offset of the first invalid byte; everything before it is UTF-8.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }
}
