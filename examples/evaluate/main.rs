//! Scores `clean` against annotated pages: `cargo run --release --example evaluate -- DIR`.
//!
//! `DIR` holds `SOURCE.KIND.jsonl.gz` files as `bodycopy_corpus::record` describes them, or
//! `LANG/NAME.txt` as `bodycopy_corpus::pages` does. What the columns mean: see [`figures`]; single
//! documents: see [`pairs`]. The output is the same in every run on the same input.

mod figures;
mod floors;
mod language;
mod measure;
mod output;
mod pairs;
mod rows;
mod rules;
mod run;
#[path = "../common/terminal.rs"]
mod terminal;
mod text;
mod worst;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{ensure, Context as _};
use clap::Parser;

use crate::measure::Baseline;
use crate::output::{Format, Output};

/// Scores `bodycopy::clean` against a folder of annotated pages.
#[derive(Parser)]
#[command(name = "evaluate")]
struct Args {
    /// Folder with SOURCE.KIND.jsonl.gz files, or with pages as in corpus/pages: LANG/NAME.txt, each line
    /// with a mark that says whether it is body text.
    dir: PathBuf,
    /// The folder holds pairs of NAME.txt and NAME.gold instead; exits with 1 if the F1 of any is
    /// below this one.
    #[arg(long, value_name = "F1", conflicts_with_all = [
        "source", "kind", "baseline", "worst", "rules", "language", "markdown", "json", "floors",
        "exchange_letters", "lower_case", "add_links", "add_tags", "one_line",
    ])]
    pairs: Option<f64>,
    /// Only these sources; may be repeated.
    #[arg(long)]
    source: Vec<String>,
    /// Only these kinds; may be repeated. `clean` is the gold text as input.
    #[arg(long)]
    kind: Vec<String>,
    /// Prints a baseline for comparison: the text as it is, C4's line rules, or the best choice of lines.
    #[arg(long, value_enum)]
    baseline: Option<Baseline>,
    /// Prints the N documents that lose most against the best choice of lines, with their wrong
    /// lines.
    #[arg(long, value_name = "N", default_value_t = 0)]
    worst: usize,
    /// Ranks the rules by the words that they removed wrongly and rightly.
    #[arg(long)]
    rules: bool,
    /// Splits by language, guessed from the gold text; most useful with `--source fundus`.
    #[arg(long)]
    language: bool,
    #[command(flatten)]
    changes: run::Changes,
    /// Prints the table for the README: one row for each regime and source.
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// Prints everything as JSON.
    #[arg(long)]
    json: bool,
    /// TOML file of floors and ceilings; exits with status 1 if a figure is out of bounds.
    #[arg(long, value_name = "FILE")]
    floors: Option<PathBuf>,
}

fn main() -> ExitCode {
    terminal::exit(run(Args::parse()))
}

fn run(args: Args) -> anyhow::Result<ExitCode> {
    if let Some(least) = args.pairs {
        return measure_pairs(&args.dir, least);
    }
    // Read first, so that a mistake in the file shows before the long run.
    let floors = args.floors.as_deref().map(floors::read).transpose()?;

    let jobs = run::jobs(&args.dir, &args.source, &args.kind, args.changes)?;
    ensure!(
        !jobs.is_empty(),
        "no SOURCE.KIND.jsonl.gz or LANG/NAME.txt in {} fits the filters",
        args.dir.display()
    );
    let options = measure::Options {
        baseline: args.baseline,
        language: args.language,
        rules: args.rules,
        changes: args.changes,
    };
    let measured = run::measure_all(&jobs, &options)?;

    let output = Output {
        rows: rows::of(&measured),
        languages: args.language.then(|| language::rows(&measured)),
        rules: args.rules.then(|| rules::rank(&measured)),
        worst: worst::find(&measured, args.worst)?,
        baseline: args.baseline,
    };
    let format = match (args.json, args.markdown) {
        (true, _) => Format::Json,
        (_, true) => Format::Markdown,
        _ => Format::Text,
    };
    write(&output.print(format)?)?;

    let failed = floors.map_or_else(Vec::new, |floors| floors.check(&output.rows));
    for line in &failed {
        terminal::tell(format_args!("out of bounds: {line}"));
    }
    Ok(if failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn write(page: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(page.as_bytes())
        .and_then(|()| out.flush())
        .context("cannot write")
}

fn measure_pairs(dir: &Path, least: f64) -> anyhow::Result<ExitCode> {
    let pairs = pairs::measure(dir)?;
    write(&pairs::print(&pairs))?;
    let mut failed = false;
    for pair in pairs.iter().filter(|pair| pair.score.f1 < least) {
        terminal::tell(format_args!("below {least}: {}", pair.name));
        failed = true;
    }
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
