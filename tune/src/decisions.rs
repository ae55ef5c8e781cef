//! Files with the decision about each block of each text, for analysis by other programs.

use std::fs::File;
use std::io::{BufWriter, Write};

use anyhow::Result;
use bodycopy::internals::{BlockView, Probe};
use serde::Serialize;

use crate::data::Text;

/// A block in a record.
#[derive(Serialize)]
struct Decided<'t> {
    text: &'t str,
    words: u32,
    /// Number of its words that are body text.
    matched: u32,
    mute: bool,
    caption: bool,
    points_first: i32,
    points: i32,
    kept_first: bool,
    kept: bool,
    rules: Vec<&'static str>,
    gap: bool,
    reach: u8,
    thread: u8,
}

/// The record of a text.
#[derive(Serialize)]
struct Record<'t> {
    source: &'t str,
    kind: &'t str,
    id: &'t str,
    language: &'t str,
    gold_words: u32,
    blocks: Vec<Decided<'t>>,
    /// The cleaned text.
    output: &'t str,
}

/// A file of JSON records, one per text.
pub struct Decisions {
    file: BufWriter<File>,
    /// Working memory for the cleaned text.
    output: String,
}

impl Decisions {
    pub fn new(file: File) -> Self {
        Decisions {
            file: BufWriter::new(file),
            output: String::new(),
        }
    }

    /// Writes the record of a text whose blocks the probe has decided about.
    pub fn push(&mut self, text: &Text, blocks: &[BlockView], probe: &mut Probe) -> Result<()> {
        let decided = |(at, block): (usize, &BlockView)| {
            let decision = probe.decision(at);
            let marks = probe.marks(at);
            let truth = &text.blocks[at];
            let (first, last) = (&block.lines[0], &block.lines[block.lines.len() - 1]);
            Decided {
                text: &text.text[first.start..last.end],
                words: truth.words,
                matched: truth.matched,
                mute: truth.mute,
                caption: truth.is_caption,
                points_first: decision.points_first,
                points: decision.points,
                kept_first: decision.body_first,
                kept: decision.body,
                rules: marks.rules,
                gap: marks.gap,
                reach: marks.reach,
                thread: marks.thread,
            }
        };
        let blocks = blocks.iter().enumerate().map(decided).collect();
        probe.run(&text.text);
        probe.render(&text.text, &mut self.output);
        let record = Record {
            source: &text.source,
            kind: &text.kind,
            id: &text.id,
            language: text.language,
            gold_words: text.gold_words,
            blocks,
            output: &self.output,
        };
        serde_json::to_writer(&mut self.file, &record)?;
        self.file.write_all(b"\n")?;
        Ok(())
    }

    /// Writes what is still buffered.
    pub fn finish(mut self) -> Result<()> {
        Ok(self.file.flush()?)
    }
}
