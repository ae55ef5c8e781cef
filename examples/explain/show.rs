//! The report for human readers.

use std::fmt;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use bodycopy::{Label, Report, Verdict};

use crate::lines::{self, Filter, Numbered};
use crate::tame::tame;

/// Maximum number of characters shown of a line, unless everything is to be shown.
const SHOWN: usize = 100;
/// Number of facts shown in addition to the rules, unless everything is to be shown.
const FACTS: usize = 3;

const KEPT: Style = AnsiColor::Green.on_default().bold();
const REMOVED: Style = AnsiColor::Red.on_default().bold();
const LABEL: Style = AnsiColor::Yellow.on_default();
const RULE: Style = AnsiColor::Cyan.on_default();
const QUIET: Style = Style::new().dimmed();
const PLAIN: Style = Style::new();

pub fn write(out: &mut impl Write, report: &Report, filter: Filter, all: bool) -> io::Result<()> {
    let digits = report.lines.len().to_string().len();
    for line in lines::numbered(report, filter) {
        write_line(out, &line, digits, all)?;
    }
    write_totals(out, report)
}

fn write_line(out: &mut impl Write, shown: &Numbered, digits: usize, all: bool) -> io::Result<()> {
    let Numbered { number, line, text } = shown;
    let number = styled(QUIET, format!("{number:>digits$}"));
    let (sign, style, text_style) = match line.verdict {
        Verdict::Kept => ('+', KEPT, PLAIN),
        Verdict::Removed => ('-', REMOVED, QUIET),
        _ => return writeln!(out, "{number}"),
    };
    let label = line.label.map_or("", Label::as_str);
    let text = tamed(text, if all { usize::MAX } else { SHOWN });
    writeln!(
        out,
        "{number} {} {} {} {}",
        styled(style, sign),
        styled(style, format!("{:>+6}", line.points)),
        styled(LABEL, format!("{label:<13}")),
        styled(text_style, text),
    )?;

    let indent = digits + 3;
    if line.first != line.verdict {
        let first = format!("was {} before context", line.first);
        writeln!(out, "{:indent$}       {}", "", styled(QUIET, first))?;
    }
    let facts = if all { usize::MAX } else { FACTS };
    let rules = line.evidence.iter().filter(|evidence| evidence.is_rule);
    let facts = (line.evidence.iter())
        .filter(|evidence| !evidence.is_rule)
        .take(facts);
    for evidence in rules.chain(facts) {
        let style = if evidence.is_rule { RULE } else { QUIET };
        let points = styled(style, format!("{:>+6}", evidence.points));
        let id = styled(style, &evidence.id);
        writeln!(out, "{:indent$}{points}   {id}", "")?;
    }
    Ok(())
}

fn write_totals(out: &mut impl Write, report: &Report) -> io::Result<()> {
    let totals = &report.totals;
    writeln!(
        out,
        "\n{} lines: {} kept, {} removed, {} blank; {} of {} bytes kept",
        totals.lines, totals.kept, totals.removed, totals.blank, totals.bytes_kept, totals.bytes,
    )?;
    if let Some(index) = report.headline {
        writeln!(out, "headline: line {}", index + 1)?;
    }
    for (label, count) in &totals.by_label {
        writeln!(out, "{count:>6} {}", styled(LABEL, label))?;
    }
    Ok(())
}

/// `what` in a style. The escape sequences are dropped later where colours do not belong.
fn styled(style: Style, what: impl fmt::Display) -> impl fmt::Display {
    format!("{style}{what}{style:#}")
}

/// The start of a line, without characters that would upset a terminal.
fn tamed(text: &str, shown: usize) -> String {
    let mut chars = text.trim().chars();
    let mut start: String = (chars.by_ref().take(shown)).map(tame).collect();
    if chars.next().is_some() {
        start.push('…');
    }
    start
}
