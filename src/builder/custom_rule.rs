//! A custom rule, as the caller defines it and as it is compiled.

use std::collections::BTreeSet;

use regex::RegexBuilder;

use crate::custom::CustomPattern;
use crate::document::Force;
use crate::error::BuildError;
use crate::evidence::MAX_RULES;
use crate::label::Label;
use crate::reserved;
use crate::rules;

/// Maximum points of a custom rule, in either direction.
const MOST_POINTS: i16 = 30_000;
/// Maximum size of a compiled pattern, in bytes.
const PATTERN_SIZE: usize = 1 << 20;

/// A custom rule: one that the caller adds to those of the catalogue.
///
/// A rule matches if its pattern matches anywhere in what is output as one line: a line of the text, in NFC, trimmed,
/// with white space folded to single spaces; or the paragraph into which hard-wrapped lines or pieces of a sentence
/// were joined (see [`Unwrap`](crate::Unwrap)), as it would be output, with one space where a line ended (none after
/// the hyphen of a word, before a comma, or in scripts without spaces). A rule therefore means the same whether or not
/// a text is wrapped: it finds a phrase across a line end, `^` and `$` are the ends of the paragraph, and the paragraph
/// is kept or removed as a whole. Only a [`never`](Self::never) rule is also tested against the single lines of such a
/// paragraph.
///
/// Patterns use the syntax of the `regex` crate and are case-sensitive unless they contain `(?i)`. A pattern is checked
/// when the cleaner is built ([`CleanerBuilder::build`](crate::CleanerBuilder::build)). Every rule is tested against
/// every line and, where lines are joined, once more against the paragraph, so time grows with the number of rules.
///
/// ```
/// use bodycopy::{Cleaner, CustomRule, Label};
///
/// let cleaner = Cleaner::builder()
///     .rule(CustomRule::new("site.reporting", Label::Credit, r"^\(Reporting by ").never())
///     .build()?;
/// assert_eq!(cleaner.clean("(Reporting by Ada Sample)"), "(Reporting by Ada Sample)");
/// assert_eq!(bodycopy::clean("(Reporting by Ada Sample)"), "");
/// # Ok::<(), bodycopy::BuildError>(())
/// ```
#[derive(Clone, Debug)]
pub struct CustomRule {
    id: String,
    label: Label,
    pattern: String,
    points: Option<i32>,
    force: Force,
}

/// Points of a custom rule that sets none, unless it is a `never` rule: that has 0.
const POINTS: i32 = -200;

impl CustomRule {
    /// Creates a rule worth −200 points, which make a line's odds of being body text about seven
    /// times worse. The points count for the lines that the rule matches and change nothing about
    /// others.
    ///
    /// `id` names the rule in reports and errors. It may be any text that is not empty, is not the id of another rule,
    /// contains no `=` and is not one of `threshold`, `text.doubt`, `place.closing`, `text.again`, `text.copy` and
    /// `text.neighbours`: those name evidence that is not a rule. `site.banner` follows the style of the catalogue.
    pub fn new(id: impl Into<String>, label: Label, pattern: impl Into<String>) -> Self {
        CustomRule {
            id: id.into(),
            label,
            pattern: pattern.into(),
            points: None,
            force: Force::None,
        }
    }

    /// Sets the rule's points, from −30000 to 30000: negative points speak for clutter, and a
    /// hundred of them divide the odds of body text by e.
    #[must_use]
    pub fn points(mut self, points: i32) -> Self {
        self.points = Some(points);
        self
    }

    /// Always removes the lines and joined paragraphs that the rule matches, whatever else speaks
    /// for them, even if their label is kept. A paragraph is removed only if the rule matches the
    /// paragraph itself, not if it would match one of its lines alone: body text is not lost
    /// because of how one of its lines begins.
    ///
    /// ```
    /// use bodycopy::{Cleaner, CustomRule, Label};
    ///
    /// let of = |pattern| {
    ///     let rule = CustomRule::new("site.offer", Label::Promotion, pattern).always();
    ///     Cleaner::builder().rule(rule).build()
    /// };
    /// let wrapped = "The bridge over the harbour opened again on Monday morning\n\
    ///                after nine weeks of repairs, the city council said in a\n\
    ///                statement. Traffic had been sent through the old tunnel on\n\
    ///                the northern shore since the month of May, and on most of\n\
    ///                the weekdays the queue had reached as far as the stadium.\n";
    /// assert_eq!(of("said in a statement")?.clean(wrapped), "");
    /// assert_eq!(of("^statement")?.clean(wrapped), bodycopy::clean(wrapped));
    /// assert!(bodycopy::clean(wrapped).contains("said in a statement. Traffic"));
    /// # Ok::<(), bodycopy::BuildError>(())
    /// ```
    #[must_use]
    pub fn always(mut self) -> Self {
        self.force = Force::Remove;
        self
    }

    /// Never removes the lines that the rule matches, even if an [`always`](Self::always) rule
    /// matches them too. A joined paragraph is kept if the rule matches it or any of its lines.
    #[must_use]
    pub fn never(mut self) -> Self {
        self.force = Force::Keep;
        self
    }
}

/// Checks and compiles the custom rules in order; returns the first error.
pub(super) fn compile_all(rules: Vec<CustomRule>) -> Result<Vec<CustomPattern>, BuildError> {
    if rules.len() > MAX_RULES {
        return Err(BuildError::TooManyRules {
            count: rules.len(),
            most: MAX_RULES,
        });
    }
    let catalogue = rules::catalogue().iter();
    let mut taken: BTreeSet<String> = catalogue.map(|known| known.id.to_owned()).collect();
    let compiled = rules.into_iter().map(|rule| compile(rule, &mut taken));
    compiled.collect()
}

/// Checks and compiles a rule; its id is `taken` from now on.
fn compile(rule: CustomRule, taken: &mut BTreeSet<String>) -> Result<CustomPattern, BuildError> {
    let CustomRule {
        id,
        label,
        pattern,
        points,
        force,
    } = rule;
    if id.trim().is_empty() {
        return Err(BuildError::EmptyRuleId { pattern });
    }
    if reserved::is_reserved(&id) {
        return Err(BuildError::ReservedRuleId { id });
    }
    if !taken.insert(id.clone()) {
        return Err(BuildError::DuplicateRule { id });
    }
    let points = match (points, force) {
        (Some(points), _) => points,
        (None, Force::Keep) => 0,
        (None, Force::None | Force::Remove) => POINTS,
    };
    let points = match i16::try_from(points) {
        Ok(points) if (-MOST_POINTS..=MOST_POINTS).contains(&points) => points,
        _ => return Err(BuildError::Points { id, points }),
    };
    match RegexBuilder::new(&pattern).size_limit(PATTERN_SIZE).build() {
        Ok(pattern) => Ok(CustomPattern {
            id,
            label,
            pattern,
            points,
            force,
        }),
        Err(error) => {
            let reason = error.to_string();
            Err(BuildError::Pattern { id, reason })
        }
    }
}
