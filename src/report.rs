//! Why each line was kept or removed.
//!
//! A cleaner decides over other people's text, so it must be able to answer for every line.
//! The report holds all lines of the input with their place, their label and every piece of
//! evidence with its points.

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
    /// It is body text, or bears a label that is to be kept.
    Kept,
    /// It is clutter.
    Removed,
    /// Nothing of it is visible.
    Blank,
}

impl Verdict {
    /// Its name in lower case.
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

/// One piece of evidence: a rule of the catalogue or of the caller, or a quantity in its range.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Evidence {
    /// `caption.file-photo` for a rule, `shape.stops=<20%/8-15` for a quantity, `word=kan` for a cue, a
    /// word that speaks for body text or against it. Besides these: `threshold`, what the caller asked for; `text.doubt`, what every line gets where the body was
    /// hardly believed in; `place.closing`, what it counts to stand below the header of the list
    /// that closes the article; `text.again`, what it counts to stand among the kept lines alone, where the line
    /// went when they were judged again; `text.copy`, what it counts to repeat what stands above.
    pub id: Cow<'static, str>,
    /// Positive for body text; a hundred points multiply the odds by e.
    pub points: i32,
    /// It is a rule.
    pub is_rule: bool,
}

/// One line of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ReportLine {
    /// Its bytes in the input, without the line end.
    pub span: Range<usize>,
    /// What became of it.
    pub verdict: Verdict,
    /// What kind of clutter it is; also where the line was kept because its label is kept.
    pub label: Option<Label>,
    /// The verdict that its looks and surroundings gave it before the text was seen as a whole.
    pub first: Verdict,
    /// The sum of the evidence, shared by all lines of a broken paragraph. The verdict is that of
    /// the whole text and may differ from its sign: so it does for a line beside others. Of what its rules
    /// know for certain (a formula of a few words, a caption, a notice or an offer of any length) nothing but rules
    /// is evidence. A line kept between others may have fewer than 0: a separator, or one or two words between
    /// two paragraphs; and so may what the safety net kept.
    pub points: i32,
    /// What spoke for and against it; rules first, then by weight.
    pub evidence: Vec<Evidence>,
    /// What stands before it in the output; `None` for the first kept line and for lines that
    /// were not kept.
    pub joint: Option<Joint>,
    /// The white space at its start that stays before it in the output, as bytes of the input: what
    /// indents it in the listing of a program. Empty for all other lines.
    pub indent: Range<usize>,
}

/// How much of the input went which way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Totals {
    /// All lines.
    pub lines: usize,
    /// Lines kept.
    pub kept: usize,
    /// Lines removed.
    pub removed: usize,
    /// Lines with nothing visible.
    pub blank: usize,
    /// Bytes of the input.
    pub bytes: usize,
    /// Bytes of the kept lines, as they stand in the input.
    pub bytes_kept: usize,
    /// Lines removed for each label, for those labels that occur.
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
/// With the feature `serde` it is written without its text, which would stand in it a second time
/// for whoever has it at hand. A report that is read back has an empty [`text`](Self::text), to be
/// set by whoever kept it:
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
    /// The input. Not written by `serde`.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub text: &'t str,
    /// Its lines, in order.
    pub lines: Vec<ReportLine>,
    /// Index of the line that bears the headline, if one was found: the first, in a text that was judged
    /// in pieces.
    pub headline: Option<usize>,
    /// Sums.
    pub totals: Totals,
}

impl ReportLine {
    /// The line as it stands in `text`, the text of the report, without the line end.
    ///
    /// In another text it is whatever stands at its [`span`](Self::span), and empty where that is no
    /// slice of it.
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

/// These bytes of a text, if it has them: who reads a report back may give another text.
pub(crate) fn bytes<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    text.get(range.clone()).unwrap_or_default()
}

impl Report<'_> {
    /// The kept lines, joined: what [`clean`](crate::clean) returns. Lines that reach beyond the
    /// text, as all do in a report that was read back without its text, are empty.
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

/// One line of output for each line of input: `+` kept or `-` removed, points, label, text,
/// and below a removed line its rules and the three weightiest facts. In the text U+FFFD stands for control
/// characters, and for those that turn the direction of what follows: what a page says may be shown on a
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
