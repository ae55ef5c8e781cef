//! The report as JSON.
//!
//! The library's feature `serde` serializes reports as well. This example does without it, so that
//! nobody has to name features to run it, and adds what a reader without the text at hand needs:
//! the lines' numbers and their text.

use std::io::{self, Write};

use bodycopy::{Joint, Label, Report};
use serde::Serialize;

use crate::lines::{self, Filter, Numbered};

#[derive(Serialize)]
struct Explanation<'r> {
    /// Number of the line that bears the headline.
    headline: Option<usize>,
    totals: Totals,
    lines: Vec<Line<'r>>,
}

#[derive(Serialize)]
struct Totals {
    lines: usize,
    kept: usize,
    removed: usize,
    blank: usize,
    bytes: usize,
    bytes_kept: usize,
    removed_by_label: serde_json::Map<String, serde_json::Value>,
}

#[derive(Serialize)]
struct Line<'r> {
    number: usize,
    /// Its bytes in the text.
    start: usize,
    end: usize,
    verdict: &'static str,
    /// The verdict before context.
    first: &'static str,
    label: Option<&'static str>,
    points: i32,
    evidence: Vec<Evidence<'r>>,
    /// What stands before it in the output.
    joint: Option<&'static str>,
    text: &'r str,
}

#[derive(Serialize)]
struct Evidence<'r> {
    id: &'r str,
    points: i32,
    is_rule: bool,
}

pub fn write(out: &mut impl Write, report: &Report, filter: Filter) -> io::Result<()> {
    let explanation = Explanation {
        headline: report.headline.map(|index| index + 1),
        totals: totals(report),
        lines: lines::numbered(report, filter).map(line).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &explanation)?;
    writeln!(out)
}

fn totals(report: &Report) -> Totals {
    let totals = &report.totals;
    Totals {
        lines: totals.lines,
        kept: totals.kept,
        removed: totals.removed,
        blank: totals.blank,
        bytes: totals.bytes,
        bytes_kept: totals.bytes_kept,
        removed_by_label: (totals.by_label.iter())
            .map(|&(label, count)| (label.to_string(), count.into()))
            .collect(),
    }
}

fn line(Numbered { number, line, text }: Numbered<'_>) -> Line<'_> {
    Line {
        number,
        start: line.span.start,
        end: line.span.end,
        verdict: lines::verdict_name(line.verdict),
        first: lines::verdict_name(line.first),
        label: line.label.map(Label::as_str),
        points: line.points,
        evidence: (line.evidence.iter())
            .map(|evidence| Evidence {
                id: &evidence.id,
                points: evidence.points,
                is_rule: evidence.is_rule,
            })
            .collect(),
        joint: line.joint.map(joint_name),
        text,
    }
}

fn joint_name(joint: Joint) -> &'static str {
    match joint {
        Joint::Glue => "glue",
        Joint::Space => "space",
        Joint::Line => "line",
        Joint::Paragraph => "paragraph",
        _ => "other",
    }
}
