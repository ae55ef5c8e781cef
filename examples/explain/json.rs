//! The report as JSON: as the library's feature `serde` writes it, plus what a reader without the
//! text at hand needs, the lines' indices and their text.

use std::io::{self, Write};

use bodycopy::{Report, ReportLine, Totals};
use serde::Serialize;

use crate::lines::{self, Filter, Numbered};

#[derive(Serialize)]
struct Explanation<'r> {
    lines: Vec<Line<'r>>,
    /// Index of the line that bears the headline.
    headline: Option<usize>,
    totals: &'r Totals,
}

#[derive(Serialize)]
struct Line<'r> {
    /// Its index among all lines, even if not all are shown.
    index: usize,
    #[serde(flatten)]
    line: &'r ReportLine,
    text: &'r str,
}

pub fn write(out: &mut impl Write, report: &Report, filter: Filter) -> io::Result<()> {
    let explanation = Explanation {
        lines: lines::numbered(report, filter).map(line).collect(),
        headline: report.headline,
        totals: &report.totals,
    };
    serde_json::to_writer_pretty(&mut *out, &explanation)?;
    writeln!(out)
}

fn line(Numbered { number, line, text }: Numbered<'_>) -> Line<'_> {
    Line {
        index: number - 1,
        line,
        text,
    }
}
