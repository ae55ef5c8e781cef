//! Why each line was kept or removed.
//!
//! A cleaner decides about other people's text, so it must be able to account for every line. The
//! report holds all lines of the input with their position, their label and every piece of evidence
//! with its points.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::ops::Range;

use crate::label::Label;
use crate::render::{self, Joint};
use crate::tame::tame;

/// What became of a line.
///
/// ```
/// assert_eq!(bodycopy::Verdict::Removed.to_string(), "removed");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Verdict {
    /// The line is body text, or has a label that is kept.
    Kept,
    /// The line is clutter.
    Removed,
    /// Nothing in the line is visible.
    Blank,
}

impl Verdict {
    /// Returns its name in lower case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Verdict::Kept => "kept",
            Verdict::Removed => "removed",
            Verdict::Blank => "blank",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One piece of evidence: a rule of the catalogue, a custom rule, or a quantity in its range.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Evidence {
    /// `caption.file-photo` for a rule, `shape.stops=<20%/8-15` for a quantity, `word=kan` for a cue, a word that
    /// speaks for or against body text. The other ids are: `threshold`, the effect of the caller's threshold;
    /// `text.doubt`, the points that every line gets where confidence in the body was low; `place.closing`, the points
    /// for a place below the header of the list that closes the article; `text.again`, the points for standing among
    /// the kept lines alone, for a line removed when these were judged again; `text.copy`, the points for repeating
    /// text from further above; `text.neighbours`, with 0 points, where the lines around decided against the line's
    /// own points: a sentence among clutter, a separator or a subheading between paragraphs, what the safety net kept.
    pub id: Cow<'static, str>,
    /// Positive for body text; a hundred points multiply the odds by e.
    pub points: i32,
    /// Whether it is a rule.
    pub is_rule: bool,
}

/// One line of the input; if all of a page is on one line, a piece of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ReportLine {
    /// Byte range of the line in the input, without the line end.
    pub span: Range<usize>,
    /// What became of the line.
    pub verdict: Verdict,
    /// The kind of clutter that the line is; also set where the line was kept because its label is
    /// kept.
    pub label: Option<Label>,
    /// The verdict based on its looks and surroundings, before the text was judged as a whole.
    pub first: Verdict,
    /// The sum of the evidence, shared by all lines of a broken paragraph. The verdict is that of the whole text and
    /// may differ from the sign of this sum, as it does for a line next to others. For a line that rules know for
    /// certain (a formula of a few words, a caption, a notice or an offer of any length), only rules are evidence. A
    /// line kept between others may have fewer than 0 points: a separator, or one or two words between two paragraphs.
    /// So may a line kept by the safety net.
    pub points: i32,
    /// The evidence for and against the line; rules first, then `text.neighbours`, then by weight.
    pub evidence: Vec<Evidence>,
    /// What separates the line from the output before it; `None` for the first kept line and for
    /// lines that were not kept.
    pub joint: Option<Joint>,
    /// The white space at its start that is kept in the output, as a byte range of the input: what
    /// indents it in a program listing. Empty for all other lines.
    pub indent: Range<usize>,
}

/// How much of the input was kept and how much was removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Totals {
    /// Number of lines.
    pub lines: usize,
    /// Number of kept lines.
    pub kept: usize,
    /// Number of removed lines.
    pub removed: usize,
    /// Number of lines in which nothing is visible.
    pub blank: usize,
    /// Size of the input, in bytes.
    pub bytes: usize,
    /// Size of the kept lines as they appear in the input, in bytes.
    pub bytes_kept: usize,
    /// Number of removed lines for each label that occurs.
    pub by_label: BTreeMap<Label, usize>,
}

/// Every line of a text, and why it was kept or removed.
///
/// ```
/// let text = "Harbour bridge reopens\n\nThe bridge over the harbour opened again on Monday \
///             after nine weeks of repairs, the city council said in a statement.\n\n\
///             Traffic had been sent through the old tunnel since May, and the ferries ran \
///             twice as often as in other years.\n\n\
///             Share this article\n\nLeave a Reply\n\n\
///             Your email address will not be published.\n";
/// let report = bodycopy::report(text);
/// assert_eq!(report.clean_text(), bodycopy::clean(text));
/// let prompt = report.lines.iter().find(|line| line.text(text) == "Leave a Reply").unwrap();
/// assert_eq!(prompt.verdict, bodycopy::Verdict::Removed);
/// assert_eq!(prompt.label, Some(bodycopy::Label::Comments));
/// ```
///
/// With the feature `serde`, the text itself is not serialized, because a caller who has it at hand
/// would store it twice. A deserialized report has an empty [`text`](Self::text), which the caller
/// must set:
///
/// ```
/// let text = "The ferry runs again.\n\nFollow us on Facebook\n";
/// let json = serde_json::to_string(&bodycopy::report(text))?;
/// assert!(json.contains(r#""by_label":{"social":1}"#));
///
/// let mut report: bodycopy::Report = serde_json::from_str(&json)?;
/// report.text = text;
/// assert_eq!(report.clean_text(), bodycopy::clean(text));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Report<'t> {
    /// The input. Not serialized by `serde`.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub text: &'t str,
    /// Its lines, in order.
    pub lines: Vec<ReportLine>,
    /// Index of the line that bears the headline, if one was found; the first one, if the text was judged in pieces.
    pub headline: Option<usize>,
    /// Totals over all lines.
    pub totals: Totals,
}

impl ReportLine {
    /// Returns the line as it appears in `text`, the text of the report, without the line end.
    ///
    /// For another text, it returns whatever is at its [`span`](Self::span), or an empty string
    /// where that is not a valid slice.
    ///
    /// ```
    /// let report = bodycopy::report("The ferry runs again.\n\nFollow us on Facebook\n");
    /// assert_eq!(report.lines[2].text(report.text), "Follow us on Facebook");
    /// assert_eq!(report.lines[2].text("The ferry"), "");
    /// ```
    #[must_use]
    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        bytes(text, &self.span)
    }
}

/// Returns these bytes of a text, if it has them: a deserialized report may be given another text.
pub(crate) fn bytes<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    text.get(range.clone()).unwrap_or_default()
}

impl Report<'_> {
    /// Returns the kept lines, joined: what [`clean`](crate::clean) returns. Lines beyond the end
    /// of the text are empty, as all lines are in a report that was deserialized without its text.
    #[must_use]
    pub fn clean_text(&self) -> String {
        let mut out = String::new();
        let mut normal = String::new();
        for line in self
            .lines
            .iter()
            .filter(|line| line.verdict == Verdict::Kept)
        {
            if let Some(joint) = line.joint {
                out.push_str(joint.as_str());
            }
            render::push_indentation(bytes(self.text, &line.indent), &mut out);
            render::push_line(line.text(self.text), &mut normal, &mut out);
        }
        out
    }
}

/// One line of output for each line of input: `+` for kept or `-` for removed, points, label and text. Below a removed
/// line are its rules and its three weightiest pieces of other evidence. In the text, U+FFFD replaces control
/// characters and characters that change the direction of what follows, because the text of a page may be shown on a
/// terminal.
///
/// ```
/// let report = bodycopy::report("The ferry runs again.\u{1b}[2J");
/// assert!(report.to_string().contains("The ferry runs again.\u{fffd}[2J\n"));
/// ```
impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            let text = line.text(self.text);
            match line.verdict {
                Verdict::Blank => {
                    writeln!(f)?;
                    continue;
                }
                Verdict::Kept => write!(f, "+ {:>6} ", line.points)?,
                Verdict::Removed => write!(f, "- {:>6} ", line.points)?,
            }
            let label = line.label.map_or("", Label::as_str);
            write!(f, "{label:<13} ")?;
            let mut chars = text.trim().chars();
            chars.try_for_each(|c| f.write_char(tame(c)))?;
            writeln!(f)?;
            if line.verdict == Verdict::Removed {
                let shown = line
                    .evidence
                    .iter()
                    .filter(|evidence| evidence.is_rule)
                    .chain(
                        line.evidence
                            .iter()
                            .filter(|evidence| !evidence.is_rule)
                            .take(3),
                    );
                for evidence in shown {
                    writeln!(f, "  {:>6}   {}", evidence.points, evidence.id)?;
                }
            }
        }
        let totals = &self.totals;
        writeln!(
            f,
            "{} lines: {} kept, {} removed, {} blank; {} of {} bytes kept",
            totals.lines,
            totals.kept,
            totals.removed,
            totals.blank,
            totals.bytes_kept,
            totals.bytes
        )?;
        for (label, count) in &totals.by_label {
            writeln!(f, "{count:>6} {label}")?;
        }
        Ok(())
    }
}
