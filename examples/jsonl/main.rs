//! Cleans a field of JSON lines: `cargo run --release --example jsonl -- [FILE…]`.
//!
//! One thread reads, a pool cleans, the main thread writes: see [`pipeline`]. Records are not
//! taken apart; only the bytes of the one value are replaced: see [`record`].

mod batch;
mod budget;
#[path = "../common/input.rs"]
mod input;
mod output;
mod pipeline;
mod reader;
mod record;
#[path = "../common/settings.rs"]
mod settings;
mod string;
#[path = "../common/terminal.rs"]
mod terminal;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use crate::batch::{Counts, Work};
use crate::output::Output;
use crate::settings::Settings;

/// Cleans one field of JSON lines.
///
/// Each line of the input is a JSON object with a text in the field. The record is written with
/// the text cleaned and every other byte as it was, in the order of the input. Empty lines are
/// dropped.
///
/// A line that is no JSON object, is not UTF-8, or in which the field is missing, stands twice or
/// is no string is reported with its file and line number and is NOT written; the run goes on. So
/// it does where a file cannot be read, or not to its end. In all these cases the exit status is
/// 1.
#[derive(Parser)]
#[command(name = "jsonl")]
struct Args {
    /// Files to read; `-`, or none, is the standard input. *.gz and *.zst are unpacked.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The field to clean, on the top level of the record.
    #[arg(long, default_value = "text")]
    field: String,
    /// File to write, which may be one of those read; without, the standard output. *.gz and
    /// *.zst are packed. It is written as FILE.*.partial, which takes the name FILE when it is
    /// complete.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Threads that clean [default: as many as there are cores].
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// Prints no summary at the end.
    #[arg(long, short)]
    quiet: bool,
    #[command(flatten)]
    settings: Settings,
}

fn main() -> ExitCode {
    terminal::exit(run(Args::parse()))
}

fn run(mut args: Args) -> anyhow::Result<ExitCode> {
    if args.files.is_empty() {
        args.files.push(PathBuf::from("-"));
    }
    let mut output = Output::create(args.output.as_deref())?;
    let work = Work {
        cleaner: args.settings.cleaner()?,
        field: args.field,
        packing: output.packing(),
    };

    let mut counts = Counts::default();
    pipeline::run(
        args.files,
        args.threads,
        move |batch| batch::process(&batch, &work),
        |done| {
            for message in &done.messages {
                terminal::tell(message);
            }
            counts += done.counts;
            output.write(&done.packed)
        },
    )?;
    output.finish()?;

    if !args.quiet {
        terminal::tell(counts);
    }
    Ok(if counts.all_well() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
