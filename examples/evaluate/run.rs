//! Reads the files and measures their documents on all cores.

use std::borrow::Cow;
use std::path::Path;

use bodycopy_corpus::{read_dir, ReadError, Record, Regime, Source};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use crate::measure::{measure, Options, Outcome};
use crate::terminal;

/// The kind under which the gold text itself is measured.
const CLEAN: &str = "clean";

/// What is done to all texts before they are cleaned.
#[derive(Clone, Copy, clap::Args)]
pub struct Changes {
    /// Exchanges the letters A to Z of all texts for others before they are cleaned, so that no word of them is known.
    #[arg(long, conflicts_with = "lower_case")]
    exchange_letters: bool,
    /// Puts all texts into lower case before they are cleaned.
    #[arg(long)]
    lower_case: bool,
    /// Adds links in Markdown to all texts before they are cleaned: to most short lines around the body, and to some
    /// words of long lines.
    #[arg(long)]
    add_links: bool,
    /// Puts the lines of all texts into tags of HTML before they are cleaned.
    #[arg(long)]
    add_tags: bool,
    /// Collapses the white space of all texts before they are cleaned, so that each is a single line.
    #[arg(long)]
    one_line: bool,
}

impl Changes {
    /// Removes the links and tags that were added to a text: the output is scored without them.
    pub fn remove_added(self, text: &str) -> Cow<'_, str> {
        let mut text = Cow::Borrowed(text);
        if self.add_tags {
            text = bodycopy_corpus::remove_tags(&text).into();
        }
        if self.add_links {
            text = bodycopy_corpus::remove_links(&text).into();
        }
        text
    }

    fn apply(self, record: &mut Record) {
        let change = match (self.exchange_letters, self.lower_case) {
            (true, _) => Some(bodycopy_corpus::exchange_letters as fn(&str) -> String),
            (_, true) => Some(str::to_lowercase as fn(&str) -> String),
            _ => None,
        };
        if let Some(change) = change {
            let texts = [&mut record.text, &mut record.gold].into_iter();
            let snippets = record.captions.iter_mut().chain(&mut record.with);
            let snippets = snippets.chain(&mut record.without);
            for text in texts.chain(snippets) {
                *text = change(text);
            }
        }
        if self.add_links {
            (record.text, _) = bodycopy_corpus::add_links(&record.text, &record.gold);
        }
        if self.add_tags {
            record.text = bodycopy_corpus::add_tags(&record.text);
        }
        if self.one_line {
            record.text = bodycopy_corpus::one_line(&record.text);
        }
    }
}

/// A file to measure, or the gold texts of a file as input.
#[derive(Clone)]
pub struct Job {
    pub source: Source,
    pub gold_as_text: bool,
    pub changes: Changes,
}

impl Job {
    /// The kind of its texts.
    pub fn kind(&self) -> &str {
        if self.gold_as_text {
            CLEAN
        } else {
            &self.source.kind
        }
    }

    pub fn regime(&self) -> Regime {
        if self.gold_as_text {
            Regime::Clean
        } else {
            self.source.regime
        }
    }

    /// Returns the records as they are measured. Read errors are reported on the terminal.
    pub fn records(&self, tell: impl Fn(&ReadError)) -> Result<Vec<Record>, ReadError> {
        let records = self.source.records()?;
        let records = records.filter_map(|record| record.map_err(|error| tell(&error)).ok());
        Ok(records.map(|record| self.prepare(record)).collect())
    }

    /// With the gold text as input, only words are measured: snippets and captions belong to the
    /// page.
    fn prepare(&self, mut record: Record) -> Record {
        if self.gold_as_text {
            record.text.clone_from(&record.gold);
            record.captions.clear();
            record.with.clear();
            record.without.clear();
        }
        self.changes.apply(&mut record);
        record
    }
}

/// A file and what was measured.
pub struct Measured {
    pub job: Job,
    pub outcomes: Vec<Outcome>,
}

/// Returns the files of a folder that match the filters (an empty filter matches all). The gold
/// texts of a source are the same in all its files and are taken from the first.
pub fn jobs(
    dir: &Path,
    sources: &[String],
    kinds: &[String],
    changes: Changes,
) -> Result<Vec<Job>, ReadError> {
    let fits =
        |filter: &[String], name: &str| filter.is_empty() || filter.iter().any(|f| f == name);
    let mut jobs: Vec<Job> = Vec::new();
    let mut last = None;
    for source in read_dir(dir)? {
        if !fits(sources, &source.name) {
            continue;
        }
        if last.as_ref() != Some(&source.name) && fits(kinds, CLEAN) {
            jobs.push(Job {
                source: source.clone(),
                gold_as_text: true,
                changes,
            });
        }
        last = Some(source.name.clone());
        if fits(kinds, &source.kind) {
            jobs.push(Job {
                source,
                gold_as_text: false,
                changes,
            });
        }
    }
    Ok(jobs)
}

/// Measures all documents of all jobs.
pub fn measure_all(jobs: &[Job], options: &Options) -> Result<Vec<Measured>, ReadError> {
    let bar = progress(jobs);
    let mut measured = Vec::with_capacity(jobs.len());
    for job in jobs {
        bar.set_message(format!("{}.{}", job.source.name, job.kind()));
        let records =
            job.records(|error| bar.suspend(|| terminal::tell(format_args!("skipped: {error}"))))?;
        let step = size(job) / records.len().max(1) as u64;
        let outcomes = records
            .par_iter()
            .enumerate()
            .map(|(index, record)| {
                let outcome = measure(index, record, options);
                bar.inc(step);
                outcome
            })
            .collect();
        measured.push(Measured {
            job: job.clone(),
            outcomes,
        });
    }
    bar.finish_and_clear();
    Ok(measured)
}

/// A progress bar over the bytes of the files. It is written to the standard error, and hidden if
/// that is not a terminal.
fn progress(jobs: &[Job]) -> ProgressBar {
    let style = ProgressStyle::with_template("{elapsed} {wide_bar} {percent} % {msg}")
        .expect("the template is a constant");
    ProgressBar::new(jobs.iter().map(size).sum()).with_style(style)
}

fn size(job: &Job) -> u64 {
    std::fs::metadata(&job.source.path).map_or(0, |data| data.len())
}
