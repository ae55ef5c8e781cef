//! Tunes the points of all evidence on an annotated corpus, and on the pages that the project wrote itself, and writes
//! `src/score/table.rs` and `src/score/cues.rs`.
//!
//! The same corpus gives the same table, byte by byte, on one platform and with one toolchain. With `--cross-validate`
//! nothing is written to these files: the sites are divided into parts, five by default, each part is scored with
//! points that were tuned on the others, and the figures are printed for each kind of input and for each language.

mod captions;
mod data;
mod decisions;
mod errors;
mod fit;
mod kept;
mod languages;
mod pool;
mod score;
mod stages;
mod variants;
mod vocabulary;
mod worst;
mod write;

use std::fs::File;
use std::path::PathBuf;

use anyhow::{ensure, Context, Result};
use bodycopy::internals::{Points, ROUNDS};
use clap::Parser;

use crate::data::Text;
use crate::decisions::Decisions;
use crate::fit::Options;
use crate::pool::Pool;
use crate::stages::Settings;

/// Tunes the points of bodycopy's evidence.
#[derive(Parser)]
struct Args {
    /// Folder with the corpus: SOURCE.KIND.jsonl.gz.
    dir: PathBuf,
    /// The pages that the project wrote itself: LANG/NAME.txt.
    #[arg(long, default_value = "corpus/pages")]
    pages: PathBuf,
    /// Print what the points are worth on sites that they were not tuned on; write no tables.
    #[arg(long)]
    cross_validate: bool,
    /// Number of parts that the sites are divided into for cross-validation.
    #[arg(long, default_value_t = data::FOLDS, value_parser = clap::value_parser!(u32).range(1..))]
    parts: u32,
    /// Score only this many of the parts, for a quick look.
    #[arg(long)]
    folds: Option<u32>,
    /// Write the points of the cross-validation into this file.
    #[arg(long, requires = "cross_validate", conflicts_with_all = ["kept", "folds"])]
    keep: Option<PathBuf>,
    /// Decide with the points that `--keep` wrote, and tune none: for a decision that no fit sees.
    #[arg(long, requires = "cross_validate", conflicts_with = "folds")]
    kept: Option<PathBuf>,
    /// Write what the cross-validation decides about each block into this file, as JSON lines.
    #[arg(long, requires = "cross_validate")]
    decisions: Option<PathBuf>,
    /// The folder in which `table.rs` and `cues.rs` are written.
    #[arg(long, default_value = "src/score")]
    output: PathBuf,
    /// Print this many of the worst documents of the cross-validation.
    #[arg(long, default_value_t = 0)]
    worst: usize,
    /// Kinds of input from which the worst documents are taken; all by default.
    #[arg(long)]
    kind: Vec<String>,
    /// Print this many wrong blocks of each of the worst documents.
    #[arg(long, default_value_t = 0)]
    lines: usize,
    /// Use only these kinds of input, and the gold texts, for a quick look.
    #[arg(long)]
    only: Vec<String>,
    /// Number of fits whose means are the points; fewer for a quick look.
    #[arg(long, default_value_t = data::REPEATS, value_parser = repeats)]
    repeats: usize,
    /// Number of passes of a fit over all texts; the points are the means over the second half.
    #[arg(long, default_value_t = 14)]
    epochs: usize,
    /// Initial step size of a fit; the steps become smaller.
    #[arg(long, default_value_t = 0.25)]
    rate: f32,
    /// How strongly the points of the first decision are drawn to what a person would say: zero, or the points of a
    /// rule's row.
    #[arg(long, default_value_t = 3.0)]
    decay: f32,
    /// How strongly the points of a later decision are drawn to those of the previous one.
    #[arg(long, default_value_t = 3.0)]
    context_decay: f32,
    /// Weight of the words of a text that is clean already, relative to those of a page.
    #[arg(long, default_value_t = 58.0)]
    clean_weight: f32,
    /// Cost of losing a word of body in page dumps, relative to that of keeping a word of clutter.
    #[arg(long, default_value_t = 2.0)]
    dump_loss: f32,
    /// The same in what an extractor left.
    #[arg(long, default_value_t = 2.2)]
    residue_loss: f32,
    /// Maximum weight of the clutter of one text, relative to its body.
    #[arg(long, default_value_t = 3.0)]
    clutter_cap: f32,
    /// Share of the blocks whose truth is assumed to be wrong, in sources with unreliable annotations.
    #[arg(long, default_value_t = 0.05)]
    noise: f32,
    /// Cost of a change between body and clutter in each decision.
    #[arg(long, num_args = ROUNDS, default_values_t = [50; ROUNDS])]
    switch: Vec<i32>,
}

fn repeats(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(repeats @ 1..=data::REPEATS) => Ok(repeats),
        _ => Err(format!("not a number from 1 to {}", data::REPEATS)),
    }
}

fn main() -> Result<()> {
    let args = Args::parse();
    let folds = args.folds.unwrap_or(args.parts);
    ensure!(
        folds <= args.parts,
        "--folds {folds} is more than --parts {}: there are no more parts to score",
        args.parts
    );
    let settings = Settings {
        first: Options {
            epochs: args.epochs,
            rate: args.rate,
            decay: args.decay,
        },
        context: Options {
            epochs: args.epochs,
            rate: args.rate,
            decay: args.context_decay,
        },
        clean_weight: args.clean_weight,
        dump_loss: args.dump_loss,
        residue_loss: args.residue_loss,
        clutter_cap: args.clutter_cap,
        noise: args.noise,
        repeats: args.repeats,
        switch: std::array::from_fn(|round| args.switch[round]),
    };
    let (texts, pool) = data::load(&[&args.dir, &args.pages], &args.only, args.parts)?;
    eprintln!(
        "{} texts, {} blocks, {} words",
        texts.len(),
        texts.iter().map(|t| t.blocks.len()).sum::<usize>(),
        pool.cues().len()
    );
    if args.cross_validate {
        return cross_validate(&args, &settings, &texts, &pool);
    }
    // A folder that cannot be written to should be reported before the fit, not after it.
    std::fs::create_dir_all(&args.output)
        .with_context(|| format!("cannot create {}", args.output.display()))?;
    let first = stages::first_samples(&texts, &settings, &pool);
    let points = stages::train(&texts, &first, &settings, &pool, |_| true);
    print!(
        "{}",
        score::Table::new(&texts, &score::score(&texts, &points, &pool, |_| true))
    );
    let files = [
        ("table.rs", write::table(&points)),
        ("cues.rs", write::cues(&points, pool.cues())),
    ];
    for (name, text) in files {
        let path = args.output.join(name);
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Scores each part of the sites with points from the others.
fn cross_validate(args: &Args, settings: &Settings, texts: &[Text], pool: &Pool) -> Result<()> {
    let parts = 0..args.folds.unwrap_or(args.parts);
    // A file that cannot be written should be reported before an hour of work, not after it.
    let made = |path: &PathBuf| {
        File::create(path).with_context(|| format!("cannot write {}", path.display()))
    };
    let keep = args.keep.as_ref().map(made).transpose()?;
    let decisions = args.decisions.as_ref().map(made).transpose()?;
    let mut decisions = decisions.map(Decisions::new);
    let tables: Vec<Points> = match &args.kept {
        Some(path) => kept::read(path, args.parts, pool)?,
        None => {
            let first = stages::first_samples(texts, settings, pool);
            let of_part = |part| {
                let points = stages::train(texts, &first, settings, pool, |text| text.fold != part);
                eprintln!("part {} of {} done", part + 1, parts.end);
                points
            };
            parts.clone().map(of_part).collect()
        }
    };
    if let Some(mut file) = keep {
        kept::write(&mut file, &tables, pool)?;
    }
    let mut figures = Vec::new();
    let mut errors = errors::Errors::default();
    let mut captions = captions::Left::default();
    for (part, points) in parts.zip(&tables) {
        figures.extend(score::score(texts, points, pool, |text| text.fold == part));
        let of_part = texts.iter().filter(|text| text.fold == part);
        pool.decide(of_part, points, |text, blocks, probe| {
            errors.count(text, blocks, probe);
            captions.count(text, probe);
            match &mut decisions {
                Some(decisions) => decisions.push(text, blocks, probe),
                None => Ok(()),
            }
        })?;
    }
    if let Some(decisions) = decisions {
        decisions.finish()?;
    }
    print!(
        "{}{errors}{captions}{}",
        score::Table::new(texts, &figures),
        languages::Table::new(texts, &figures)
    );
    worst::print(
        texts, &tables, pool, figures, &args.kind, args.worst, args.lines,
    );
    Ok(())
}
