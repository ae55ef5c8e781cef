//! What was decided about each block of each text, in files for other programs to look through.

use std::fs::File;
use std::io::{BufWriter, Write};

use anyhow::Result;
use bodycopy::internals::{BlockView, Probe};
use serde::Serialize;

use crate::data::Text;

/// A block, as a record has it.
#[derive(Serialize)]
struct Decided<'t> {
    text: &'t str,
    words: u32,
    /// Words of it that are body text.
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

/// A text, as a record has it.
#[derive(Serialize)]
struct Record<'t> {
    source: &'t str,
    kind: &'t str,
    id: &'t str,
    language: &'t str,
    gold_words: u32,
    blocks: Vec<Decided<'t>>,
    /// What comes out in the end.
    output: &'t str,
}

/// A file of JSON records, one for each text.
pub struct Decisions {
    file: BufWriter<File>,
    /// Room for what comes out.
    output: String,
}

impl Decisions {
    pub fn new(file: File) -> Self {
        Decisions {
            file: BufWriter::new(file),
            output: String::new(),
        }
    }

    /// Writes the record of a text, of whose blocks the probe has decided.
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

    /// Writes what is not written yet.
    pub fn finish(mut self) -> Result<()> {
        Ok(self.file.flush()?)
    }
}
