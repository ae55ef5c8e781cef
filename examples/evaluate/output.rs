//! Everything that was found, in three forms: tables, Markdown, JSON.

use std::fmt::Write as _;

use serde::Serialize;

use crate::figures::Figures;
use crate::measure::Baseline;
use crate::rows::Row;
use crate::rules::RankedRule;
use crate::text;
use crate::worst::WorstDocument;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Text,
    Markdown,
    Json,
}

/// Parts that were not requested are `None`.
#[derive(Serialize)]
pub struct Output {
    pub baseline: Option<Baseline>,
    pub rows: Vec<Row>,
    pub languages: Option<Vec<Row>>,
    pub rules: Option<Vec<RankedRule>>,
    pub worst: Vec<WorstDocument>,
}

impl Output {
    pub fn print(&self, format: Format) -> anyhow::Result<String> {
        Ok(match format {
            Format::Json => serde_json::to_string_pretty(self)? + "\n",
            Format::Markdown => self.markdown(),
            Format::Text => text::print(self),
        })
    }

    /// The table of the README: what a reader wants to know first.
    fn markdown(&self) -> String {
        let yardstick = match self.baseline {
            Some(Baseline::C4) => Some("C4's line rules"),
            Some(Baseline::Limit) => Some("best choice of lines"),
            _ => None,
        };
        let mut out = String::from("| input | source | documents | precision | recall | F1 | ");
        out += "F1 of the text as it is |";
        let mut rule = String::from("\n|---|---|--:|--:|--:|--:|--:|");
        if let Some(name) = yardstick {
            let _ = write!(out, " {name} |");
            rule += "--:|";
        }
        out += &rule;
        for row in self.rows.iter().filter(|row| row.kind.is_none()) {
            let Figures {
                documents,
                precision,
                recall,
                f1,
                before,
                baseline,
                ..
            } = row.figures;
            let _ = write!(
                out,
                "\n| {} | {} | {documents} | {precision:.3} | {recall:.3} | **{f1:.3}** | {before:.3} |",
                row.regime, row.source,
            );
            if let (Some(_), Some(f1)) = (yardstick, baseline) {
                let _ = write!(out, " {f1:.3} |");
            }
        }
        out + "\n"
    }
}
