//! The settings of the cleaner as options of a command.

use anyhow::Context as _;
use bodycopy::{Cleaner, Label, Unwrap};

/// Options for any command that cleans.
#[derive(clap::Args)]
pub struct Settings {
    /// Keeps the lines of this label, for example `caption`; may be repeated.
    #[arg(long, value_name = "LABEL")]
    keep: Vec<Label>,
    /// Does without this rule of the catalogue, for example `byline.by`; may be repeated.
    #[arg(long, value_name = "RULE")]
    without: Vec<String>,
    /// Evidence that body text must have: more than 0 removes more, less than 0 keeps more.
    #[arg(
        long,
        value_name = "POINTS",
        default_value_t = 0,
        allow_negative_numbers = true
    )]
    threshold: i32,
    /// Searches for the phrases of this language only, for example `en`, `deu` or `pt_BR.UTF-8`; may be
    /// repeated.
    #[arg(long, value_name = "CODE")]
    language: Vec<String>,
    /// Leaves the line breaks inside paragraphs as they are.
    #[arg(long)]
    no_unwrap: bool,
}

impl Settings {
    pub fn cleaner(&self) -> anyhow::Result<Cleaner> {
        let mut builder = Cleaner::builder()
            .threshold(self.threshold)
            .keep_labels(self.keep.iter().copied());
        for rule in &self.without {
            builder = builder.without_rule(rule);
        }
        if !self.language.is_empty() {
            builder = builder.languages(&self.language);
        }
        if self.no_unwrap {
            builder = builder.unwrap(Unwrap::Never);
        }
        builder.build().context("cannot build the cleaner")
    }
}
