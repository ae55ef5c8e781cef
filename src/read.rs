//! From text to blocks.
//!
//! A line's bytes are in the fast memory once. So all that is asked of its text is asked while it
//! is there: its shape, its words, its normal form and its rules; what comes later looks at the
//! block alone.

use std::ops::Range;

use crate::document::{Block, Document, Force, Form, Line, Span};
use crate::engine::{Buffers, Engine, Scratch};
use crate::fold::{self, Fold};
use crate::lines::scan;
use crate::lines::split::Split;
use crate::normalize;
use crate::notes::{Notes, Noting};
use crate::passes::join;
use crate::rules;

impl Engine {
    /// Text to blocks: split, scan, match, join.
    pub(crate) fn read(&self, text: &str, scratch: &mut Scratch) {
        scratch.document.clear();
        let mut gap = false;
        let Scratch {
            document, buffers, ..
        } = scratch;
        for range in Split::new(text) {
            document.make_room(range.len(), range.start, text.len());
            gap = !self.read_line(text, range, gap, document, buffers);
        }
        join::join(text, document, self.unwrap, false);
    }

    /// Reads one line; `false` if nothing of it is visible.
    pub(crate) fn read_line(
        &self,
        text: &str,
        range: Range<usize>,
        gap: bool,
        document: &mut Document,
        buffers: &mut Buffers,
    ) -> bool {
        let Buffers {
            fold,
            notes,
            normal,
            tidy,
        } = buffers;
        if range.is_empty() {
            return false;
        }
        let raw = &text[range.clone()];
        let mut line = raw;
        let mut is_nfc = true;
        let (content, cues) = (document.content.len(), document.cues.len());
        let read =
            |text: &str, range, fold: &mut Fold, notes: &mut Notes, document: &mut Document| {
                notes.begin_line();
                document.content.truncate(content);
                document.cues.truncate(cues);
                let mut noting = Noting {
                    notes,
                    content: &mut document.content,
                    cues: &mut document.cues,
                };
                let read = scan::scan(text, range, &self.lexicon, fold, &mut noting);
                noting.flush();
                read
            };
        let (mut shape, mut reading) = read(text, range.clone(), fold, notes, document);
        // Hardly any line holds a character that NFC could change.
        if reading.unsure && normalize::nfc_if_other(raw, normal) {
            line = normal;
            is_nfc = false;
            (shape, reading) = read(normal, 0..normal.len(), fold, notes, document);
        }
        if shape.chars == 0 {
            return false;
        }
        let hits = document.hits.len();
        // Long lines are no pattern's, and need not be tidied for any.
        let is_asked =
            shape.words == 0 || !self.custom.is_empty() || self.matcher.asks_text(&shape);
        // Most lines that are not tidy are indented, or end with a space.
        let line = match reading.untidy && is_asked {
            true if reading.untidy_within => normalize::folded(line, tidy),
            true => line.trim_matches(' '),
            false => line,
        };
        self.matcher.hits(line, fold, (&shape, reading), |rule| {
            if !document.hits[hits..].contains(&rule) {
                document.hits.push(rule);
            }
        });
        let mut force = Force::default();
        for (at, custom) in self.custom.iter().enumerate() {
            if custom.pattern.is_match(line) {
                document.hits.push((rules::catalogue().len() + at) as u16);
                force = force.max(custom.force);
            }
        }
        document.hits[hits..].sort_unstable();
        let block = Block {
            first_line: document.lines.len() as u32,
            lines: 1,
            shape,
            gap,
            force,
            key: if shape.words == 0 {
                fold::hash(line.as_bytes())
            } else {
                fold.key()
            },
            hits: Span {
                start: hits as u32,
                len: (document.hits.len() - hits) as u32,
            },
            content: Span {
                start: content as u32,
                len: (document.content.len() - content) as u32,
            },
            cues: cues as u32,
            cue_count: (document.cues.len() - cues) as u8,
            ..Block::default()
        };
        let form = match (is_nfc, reading.untidy) {
            (true, false) => Form::Normal,
            (true, true) => Form::Untidy,
            (false, _) => Form::Decomposed,
        };
        document.lines.push(Line::new(range, gap, form));
        document.blocks.push(block);
        true
    }
}
