//! How fast `clean` is on real pages: `cargo run --release --example throughput -- [DIR]`.
//!
//! One table: megabytes per second of `clean` and of a baseline that splits, trims and joins the
//! lines, on one thread, by regime. The two take turns, round by round, so that anything else the
//! machine does slows both; the figure is the median of all rounds. `DIR` holds files of the
//! development corpus (`*.jsonl.gz`); without it, the articles of the tests are read.

#[path = "../../tests/common/cases.rs"]
mod cases;
#[path = "../common/terminal.rs"]
mod terminal;
mod texts;

use std::hint::black_box;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{ensure, Context as _};
use bodycopy::Cleaner;
use bodycopy_corpus::baseline::join_lines;
use clap::Parser;

/// Measures `clean` against splitting, trimming and joining the lines.
#[derive(Parser)]
#[command(name = "throughput")]
struct Args {
    /// A folder of the corpus; without it, the articles in tests/cases.
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Rounds of each; the median counts.
    #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Maximum number of megabytes for each kind of input, taken from its sources in turn.
    #[arg(long, value_name = "MB", default_value_t = 8)]
    megabytes: usize,
}

fn main() -> ExitCode {
    terminal::exit(run(&Args::parse()))
}

fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let first_call = time(|| drop(black_box(bodycopy::clean(black_box("First call.\n")))));
    let groups = texts::read(args.folder.as_deref(), args.megabytes << 20)?;
    ensure!(!groups.is_empty(), "no texts to measure");
    let tell =
        |line: std::fmt::Arguments<'_>| writeln!(io::stdout(), "{line}").context("cannot write");
    tell(format_args!(
        "regime      texts      MB  clean MB/s  baseline MB/s  ratio  kept"
    ))?;
    for (regime, texts) in groups {
        let row = measure(&texts, args.rounds);
        tell(format_args!(
            "{regime:<10} {:>6} {:>7.2} {:>11.1} {:>14.1} {:>6.3} {:>4.0}%",
            texts.len(),
            row.bytes / 1e6,
            row.bytes / 1e6 / row.clean.as_secs_f64(),
            row.bytes / 1e6 / row.baseline.as_secs_f64(),
            row.ratio,
            100.0 * row.bytes_out / row.bytes,
        ))?;
    }
    let milliseconds = first_call.as_secs_f64() * 1e3;
    tell(format_args!("first call: {milliseconds:.1} ms"))?;
    Ok(ExitCode::SUCCESS)
}

/// What was measured for one regime.
struct Row {
    bytes: f64,
    bytes_out: f64,
    clean: Duration,
    baseline: Duration,
    /// Speed of `clean` as a fraction of the baseline's; the median of the rounds' own ratios.
    ratio: f64,
}

fn measure(texts: &[String], rounds: u16) -> Row {
    let cleaner = Cleaner::new();
    let mut out = String::new();
    let mut bytes_out = 0;
    let (mut cleans, mut baselines, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    // The first round only warms up.
    for round in 0..=rounds {
        bytes_out = 0;
        let clean = time(|| {
            for text in texts {
                cleaner.clean_into(black_box(text), &mut out);
                bytes_out += out.len();
            }
        });
        let baseline = time(|| {
            for text in texts {
                join_lines(black_box(text), &mut out);
                black_box(&out);
            }
        });
        if round > 0 {
            ratios.push(baseline.as_secs_f64() / clean.as_secs_f64());
            cleans.push(clean);
            baselines.push(baseline);
        }
    }
    ratios.sort_by(f64::total_cmp);
    cleans.sort_unstable();
    baselines.sort_unstable();
    let middle = ratios.len() / 2;
    Row {
        bytes: texts.iter().map(String::len).sum::<usize>() as f64,
        bytes_out: bytes_out as f64,
        clean: cleans[middle],
        baseline: baselines[middle],
        ratio: ratios[middle],
    }
}

fn time(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}
