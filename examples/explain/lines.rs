//! The lines that are to be shown.

use bodycopy::{Report, ReportLine, Verdict};

/// Which lines are to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    All,
    Kept,
    Removed,
}

impl Filter {
    fn shows(self, verdict: Verdict) -> bool {
        match self {
            Filter::All => true,
            Filter::Kept => verdict == Verdict::Kept,
            Filter::Removed => verdict == Verdict::Removed,
        }
    }
}

/// A line of the report with its number in the text, counted from 1.
pub struct Numbered<'r> {
    pub number: usize,
    pub line: &'r ReportLine,
    pub text: &'r str,
}

pub fn numbered<'r>(
    report: &'r Report<'_>,
    filter: Filter,
) -> impl Iterator<Item = Numbered<'r>> + 'r {
    let lines = report.lines.iter().enumerate();
    lines
        .filter(move |(_, line)| filter.shows(line.verdict))
        .map(|(index, line)| Numbered {
            number: index + 1,
            line,
            text: line.text(report.text),
        })
}
