//! Cleans files: `cargo run --release --example clean -- [FILE…]`.

#[path = "../common/input.rs"]
mod input;
#[path = "../common/settings.rs"]
mod settings;
#[path = "../common/terminal.rs"]
mod terminal;
#[path = "../common/whole.rs"]
mod whole;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Parser;

use crate::settings::Settings;

/// Prints the body text of scraped articles.
///
/// Each of several texts is preceded by a line `==> FILE <==`, as `head` prints it. A file that
/// cannot be read is reported, the others are cleaned nevertheless, and the exit status is 1. Files
/// named *.gz and *.zst are unpacked. A text without a body gives no output.
#[derive(Parser)]
#[command(name = "clean")]
struct Args {
    /// Files to clean; `-`, or no file, means standard input.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Replaces what is not UTF-8 by U+FFFD; otherwise, such a file is rejected.
    #[arg(long)]
    lossy: bool,
    /// Omits the lines `==> FILE <==`; an empty line still separates the texts.
    #[arg(long)]
    no_names: bool,
    #[command(flatten)]
    settings: Settings,
}

fn main() -> ExitCode {
    terminal::exit(run(Args::parse()))
}

fn run(mut args: Args) -> anyhow::Result<ExitCode> {
    let cleaner = args.settings.cleaner()?;
    if args.files.is_empty() {
        args.files.push(PathBuf::from("-"));
    }
    let mut out = Texts {
        out: BufWriter::new(io::stdout().lock()),
        names: !args.no_names && args.files.len() > 1,
        first: true,
    };
    let mut failed = false;
    for file in &args.files {
        match whole::read(file, args.lossy) {
            Ok(text) => out
                .write(&input::name(file), &cleaner.clean(&text))
                .context("cannot write")?,
            Err(error) => {
                terminal::tell(format_args!("{error:#}"));
                failed = true;
            }
        }
    }
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Writes one text after the other.
struct Texts<W> {
    out: W,
    names: bool,
    first: bool,
}

impl<W: Write> Texts<W> {
    fn write(&mut self, name: &str, body: &str) -> io::Result<()> {
        if self.names || !body.is_empty() {
            if !self.first {
                writeln!(self.out)?;
            }
            self.first = false;
        }
        if self.names {
            writeln!(self.out, "==> {name} <==")?;
        }
        if !body.is_empty() {
            writeln!(self.out, "{body}")?;
        }
        // Flushed now, because reading the next file may take long.
        self.out.flush()
    }
}
