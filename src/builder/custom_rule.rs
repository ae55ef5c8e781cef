//! A rule of the caller's own, as it is given and as it is asked.

use std::collections::BTreeSet;

use regex::RegexBuilder;

use crate::custom::CustomPattern;
use crate::document::Force;
use crate::error::BuildError;
use crate::evidence::MAX_RULES;
use crate::label::Label;
use crate::reserved;
use crate::rules;

/// Most points of a rule of the caller's own, either way.
const MOST_POINTS: i16 = 30_000;
/// Largest size of one compiled pattern, in bytes.
const PATTERN_SIZE: usize = 1 << 20;

/// A rule of the caller's own.
///
/// It hits what comes out as one line if its pattern matches somewhere in it: a line of the text,
/// in NFC, trimmed, with white space folded to single spaces; or the paragraph that hard-wrapped
/// lines or pieces of a sentence were joined to (see [`Unwrap`](crate::Unwrap)), as it would come out, with one
/// space where a line ended (none after the hyphen of a word, before a comma, or in scripts without
/// spaces). So the rule means the same whether a text is wrapped or not: a phrase is found across
/// the end of a line, `^` and `$` are the ends of the paragraph, and the paragraph goes or stays as
/// a whole. Of a single line of such a paragraph only a [`never`](Self::never) rule is asked too.
///
/// Patterns are those of the `regex` crate, and capitals matter unless the pattern says `(?i)`. A
/// pattern is checked when the cleaner is built ([`CleanerBuilder::build`](crate::CleanerBuilder::build)). Every rule is asked of
/// every line and, where lines are joined, once more of the paragraph: time grows with the number
/// of rules.
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

/// What a rule is worth that says nothing else.
const POINTS: i32 = -200;

impl CustomRule {
    /// A rule worth −200 points: it makes a line's odds of being body text about seven times
    /// worse. What it is worth counts for the lines that it hits, and changes nothing about others.
    ///
    /// `id` names it in reports and errors. Any text will do that is not empty, is no other rule's,
    /// holds no `=` and is not one of `threshold`, `text.doubt`, `place.closing`, `text.again` and `text.copy`: those name
    /// evidence that is no rule. `site.banner` is in the style of the catalogue.
    pub fn new(id: impl Into<String>, label: Label, pattern: impl Into<String>) -> Self {
        CustomRule {
            id: id.into(),
            label,
            pattern: pattern.into(),
            points: None,
            force: Force::None,
        }
    }

    /// What the rule is worth, from −30000 to 30000: negative points speak for clutter, and a
    /// hundred of them divide the odds of body text by e.
    #[must_use]
    pub fn points(mut self, points: i32) -> Self {
        self.points = Some(points);
        self
    }

    /// Lines and joined paragraphs that it hits are always removed, whatever else speaks for them,
    /// also if their label is kept. It removes a paragraph only if it hits the paragraph, not if it
    /// would hit one of its lines alone: body text is not lost for how a line of it begins.
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

    /// Lines that it hits are never removed, not even if an [`always`](Self::always) rule hits
    /// them too. A joined paragraph is kept if the rule hits it or any line of it.
    #[must_use]
    pub fn never(mut self) -> Self {
        self.force = Force::Keep;
        self
    }
}

/// Checks the caller's rules and compiles them, in their order; the first mistake is told.
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

/// Checks a rule and compiles it; its id is `taken` from now on.
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
