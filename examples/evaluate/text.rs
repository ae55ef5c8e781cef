//! Tables for the terminal.

use std::fmt::Write as _;

use crate::measure::Baseline;
use crate::output::Output;
use crate::rows::Row;
use crate::rules::RankedRule;
use crate::worst::{WorstDocument, Wrongly};

/// Maximum number of characters shown of a wrong line.
const SHOWN: usize = 100;

pub fn print(output: &Output) -> String {
    let (regimes, files): (Vec<&Row>, Vec<&Row>) =
        output.rows.iter().partition(|row| row.kind.is_none());
    let mut out = table("regimes", &regimes, output.baseline);
    out += &table("files", &files, output.baseline);
    if let Some(rows) = &output.languages {
        out += &table(
            "languages",
            &rows.iter().collect::<Vec<_>>(),
            output.baseline,
        );
    }
    if let Some(ranked) = &output.rules {
        out += &rules(ranked);
    }
    for document in &output.worst {
        out += &worst(document);
    }
    out
}

fn table(title: &str, rows: &[&Row], baseline: Option<Baseline>) -> String {
    let yardstick = match baseline {
        None => "",
        Some(Baseline::None) => "none",
        Some(Baseline::C4) => "c4",
        Some(Baseline::Limit) => "limit",
    };
    let mut out = format!(
        "{title:<28} {:>5} {:>6} {:>6} {:>6} {yardstick:>6} {:>6} {:>7} {:>6} {:>7} {:>6} {:>6} {:>6} {:>7} {:>6} {:>6}\n",
        "docs", "prec", "recall", "F1", "as is", "gain", "with", "without", "capt", "c.line",
        "F1<.5", "emptied", "same", "twice",
    );
    let mut regime = None;
    for row in rows {
        // A blank line separates the regimes; the files are sorted by source instead.
        if row.kind.is_none() && regime.is_some_and(|last| last != row.regime) {
            out += "\n";
        }
        regime = Some(row.regime);
        let name = match &row.kind {
            Some(kind) => format!("{}.{kind}", row.source),
            None => format!("{} {}", row.regime, row.source),
        };
        let f = &row.figures;
        let _ = writeln!(
            out,
            "{name:<28} {:>5} {:>6.4} {:>6.4} {:>6.4} {:>6} {:>6.4} {:>+7.4} {:>6} {:>7} {:>6} {:>6} {:>6.3} {:>7.3} {:>6.3} {:>6.3}",
            f.documents, f.precision, f.recall, f.f1, share(f.baseline), f.before, f.gain,
            share(f.with), share(f.without), share(f.captions_left), share(f.caption_lines_left),
            f.failures, f.emptied, f.unchanged, f.idempotent,
        );
    }
    out + "\n"
}

fn share(value: Option<f64>) -> String {
    value.map_or_else(String::new, |value| format!("{value:.4}"))
}

fn rules(ranked: &[RankedRule]) -> String {
    let mut out = format!(
        "{:<36} {:>6} {:>8} {:>8} {:>9} {:>9} {:>7}\n",
        "rules", "points", "lines", "removed", "wrong w.", "right w.", "wrong"
    );
    for rule in ranked {
        let _ = writeln!(
            out,
            "{:<36} {:>6} {:>8} {:>8} {:>9} {:>9} {:>6.2}%",
            rule.id,
            rule.points,
            rule.lines,
            rule.lines_removed,
            rule.words_wrongly_removed,
            rule.words_rightly_removed,
            100.0 * rule.wrong_share(),
        );
    }
    out + "\n"
}

fn worst(document: &WorstDocument) -> String {
    let WorstDocument {
        f1,
        precision,
        recall,
        limit,
        ..
    } = document;
    let mut out = format!(
        "{}  {}  {}\n  F1 {f1:.4} (precision {precision:.4}, recall {recall:.4}; best choice of lines {limit:.4})\n",
        document.file, document.id, document.url,
    );
    for line in &document.lines {
        let mark = match line.wrongly {
            Wrongly::Kept => "wrongly kept   ",
            Wrongly::Removed => "wrongly removed",
        };
        let label = line.label.as_deref().unwrap_or("-");
        let rules: Vec<String> = (line.rules.iter())
            .map(|(id, points)| format!("{id} {points:+}"))
            .collect();
        let _ = writeln!(
            out,
            "  {mark} {label:<13} {:>+5} {:>3}/{:<3} {}\n      {}",
            line.points,
            line.body_words,
            line.words,
            shorten(&line.text),
            rules.join(", "),
        );
    }
    out + "\n"
}

/// The start of a line, without characters that would upset a terminal.
fn shorten(text: &str) -> String {
    let mut chars = text.trim().chars();
    let mut short: String = (chars.by_ref().take(SHOWN))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if chars.next().is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn long_and_odd_lines_are_tamed() {
        assert_eq!(shorten("  short\u{1b}[0m "), "short [0m");
        assert_eq!(shorten(&"ä".repeat(200)).chars().count(), 101);
    }
}
