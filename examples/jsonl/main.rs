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

use crate::batch::{Counts, Done, Work};
use crate::output::Output;
use crate::settings::Settings;

/// Cleans one field of JSON lines.
///
/// Each line of the input is a JSON object with a text in the field. The record is written with
/// the text cleaned and every other byte as it was, in the order of the input. Empty lines and a
/// byte order mark at the start of a file are dropped, and each record ends with a line end.
///
/// A line that is not a JSON object, is not UTF-8, or in which the field is missing, occurs twice or
/// is not a string is reported with its file and line number and is NOT written; the run continues.
/// The first 20 such lines are reported, the others only counted. The run also continues if a file
/// cannot be read, or not to its end. In all these cases the exit status is 1.
#[derive(Parser)]
#[command(name = "jsonl")]
struct Args {
    /// Files to read; `-`, or no file, means standard input. *.gz and *.zst are unpacked.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The field to clean, on the top level of the record.
    #[arg(long, default_value = "text")]
    field: String,
    /// File to write, instead of standard output. *.gz and *.zst are packed. It is written as
    /// FILE.*.partial, which takes the name FILE when it is complete. FILE may be one of the
    /// files that are read: if any line is not written or any file is not read to its end, FILE is
    /// left as it was and the result is left in FILE.*.partial.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replaces by U+FFFD what is not UTF-8 in a record, and half a pair of surrogates in its text;
    /// otherwise, such a record is malformed.
    #[arg(long)]
    lossy: bool,
    /// Threads that clean [default: as many as there are cores].
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// Prints no summary at the end, unless malformed lines were only counted.
    #[arg(long, short)]
    quiet: bool,
    #[command(flatten)]
    settings: Settings,
}

/// Maximum number of malformed lines that are reported: with a wrong `--field`, every line is
/// malformed.
const MOST_TOLD: u64 = 20;

fn main() -> ExitCode {
    terminal::exit(run(Args::parse()))
}

fn run(mut args: Args) -> anyhow::Result<ExitCode> {
    if args.files.is_empty() {
        args.files.push(PathBuf::from("-"));
    }
    let mut output = Output::create(args.output.as_deref(), &args.files)?;
    let work = Work {
        cleaner: args.settings.cleaner()?,
        field: args.field,
        lossy: args.lossy,
        packing: output.packing(),
    };

    let mut counts = Counts::default();
    pipeline::run(
        args.files,
        args.threads,
        move |batch| batch::process(&batch, &work),
        |done| {
            tell(&done, counts.malformed);
            counts += done.counts;
            output.write(&done.packed)
        },
    )?;
    let spared = output.finish(counts.all_well())?;

    if !args.quiet || counts.malformed > MOST_TOLD {
        terminal::tell(counts);
    }
    if let Some(message) = spared {
        terminal::tell(message);
    }
    Ok(if counts.all_well() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Reports what went wrong in a batch, after this many malformed lines before it.
fn tell(done: &Done, malformed: u64) {
    if done.counts.failed_inputs > 0 {
        done.messages.iter().for_each(terminal::tell);
        return;
    }
    for (told, message) in (malformed..=MOST_TOLD).zip(&done.messages) {
        match told {
            MOST_TOLD => terminal::tell("more malformed lines are only counted"),
            _ => terminal::tell(message),
        }
    }
}
