//! Shows why each line is kept or removed: `cargo run --release --example explain -- FILE`.

#[path = "../common/input.rs"]
mod input;
mod json;
mod lines;
#[path = "../common/settings.rs"]
mod settings;
mod show;
#[path = "../../src/tame.rs"]
mod tame;
#[path = "../common/terminal.rs"]
mod terminal;
#[path = "../common/whole.rs"]
mod whole;

use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anstream::AutoStream;
use anyhow::Context as _;
use clap::{ColorChoice, Parser};

use crate::lines::Filter;
use crate::settings::Settings;

/// Shows each line of a text with its verdict (+ kept, - removed), points, label and evidence.
///
/// Points above 0 speak for body text, and a hundred of them multiply its odds by e. Below each
/// line are the rules that hit it and the three facts about its shape and its surroundings that
/// weigh most.
#[derive(Parser)]
#[command(name = "explain")]
struct Args {
    /// File to explain; `-`, or no file, means standard input. *.gz and *.zst are unpacked.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// Shows every piece of evidence, and all of each line's text.
    #[arg(long)]
    all: bool,
    /// Shows only the removed lines.
    #[arg(long, conflicts_with = "kept")]
    removed: bool,
    /// Shows only the kept lines.
    #[arg(long)]
    kept: bool,
    /// Prints JSON, always with all evidence: the library's form of a report, and each line's
    /// text and its index, counted from 0.
    #[arg(long)]
    json: bool,
    /// Colours; `auto` respects NO_COLOR and whether the output is a terminal.
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
    /// Replaces what is not UTF-8 by U+FFFD; otherwise, such a file is rejected.
    #[arg(long)]
    lossy: bool,
    #[command(flatten)]
    settings: Settings,
}

fn main() -> ExitCode {
    terminal::exit(run(&Args::parse()))
}

fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let cleaner = args.settings.cleaner()?;
    let text = whole::read(&args.file, args.lossy)?;
    let report = cleaner.report(&text);
    let filter = match (args.kept, args.removed) {
        (true, _) => Filter::Kept,
        (_, true) => Filter::Removed,
        _ => Filter::All,
    };

    let out = io::stdout().lock();
    let written = if args.json {
        let mut out = BufWriter::new(out);
        json::write(&mut out, &report, filter).and_then(|()| out.flush())
    } else {
        let mut out = BufWriter::new(AutoStream::new(out, stream_choice(args.color)));
        show::write(&mut out, &report, filter, args.all).and_then(|()| out.flush())
    };
    written.context("cannot write")?;
    Ok(ExitCode::SUCCESS)
}

fn stream_choice(choice: ColorChoice) -> anstream::ColorChoice {
    match choice {
        ColorChoice::Auto => anstream::ColorChoice::Auto,
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
    }
}
