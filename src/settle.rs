//! Cleaning what was cleaned changes nothing.
//!
//! A decision rests on what stands around a line. Once the clutter is gone, the same line may
//! look different: a stray sign between two paragraphs that had a menu above it, a teaser that
//! was the only one left. So the kept lines are judged again as the text that they make, and what
//! goes then goes now, until nothing more does. Nothing is read twice: a kept line takes its
//! shape and its rules along, and only a paragraph that was put together from several lines is
//! read as the one line that it has become.

use crate::document::{Block, Document, Line, Span};
use crate::engine::{Engine, Scratch};
use crate::evidence::context::Context;
use crate::passes::join;
use crate::render::{self, Joint};

/// Nearly every text is settled after the first look; this bounds the time for the others.
const MOST: usize = 4;

/// The kept lines as a text of their own.
#[derive(Debug, Default)]
pub(crate) struct Again {
    text: String,
    scratch: Scratch,
    /// For each line of the text, the block that it comes from.
    from: Vec<usize>,
}

impl Again {
    /// The text of the kept lines.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

impl Engine {
    /// Removes what would be removed if the body text were cleaned again.
    pub(crate) fn settle(&self, text: &str, scratch: &mut Scratch) {
        scratch.told = false;
        if comes_back(&scratch.document) {
            return;
        }
        let mut again = scratch.again.take().unwrap_or_default();
        for _ in 0..MOST {
            self.retell(text, scratch, &mut again);
            join::join(&again.text, &mut again.scratch.document, self.unwrap);
            self.judge(&mut again.scratch);
            let mut removed = false;
            for block in again
                .scratch
                .document
                .blocks
                .iter()
                .filter(|block| !block.body)
            {
                let first = block.first_line as usize;
                for &from in &again.from[first..first + block.lines as usize] {
                    scratch.document.blocks[from].body = false;
                    removed = true;
                }
            }
            if !removed {
                scratch.told = true;
                break;
            }
        }
        scratch.again = Some(again);
    }

    /// Puts the kept lines into `again`, as if its text had been read.
    fn retell(&self, text: &str, scratch: &mut Scratch, again: &mut Again) {
        let Again {
            text: told,
            scratch: inner,
            from,
        } = again;
        told.clear();
        inner.document.clear();
        from.clear();
        let mut normal = std::mem::take(&mut scratch.spare);
        let document = &scratch.document;
        let mut last = None;
        for (at, block) in document
            .blocks
            .iter()
            .enumerate()
            .filter(|(_, block)| block.body)
        {
            let joint = last.map(|last| render::between(document, last, at));
            told.push_str(joint.map_or("", Joint::as_str));
            last = Some(at);
            let start = told.len();
            let first = block.first_line as usize;
            for index in first..first + block.lines as usize {
                let line = &document.lines[index];
                if index > first {
                    let inside = render::inside(text, &document.lines[index - 1], line);
                    told.push_str(inside.as_str());
                }
                render::push_line(&text[line.start..line.end], &mut normal, told);
            }
            let gap = joint == Some(Joint::Paragraph);
            if block.lines > 1 {
                self.read_line(told, start..told.len(), gap, inner);
                // What a caller orders for one of its lines holds for the paragraph.
                if let Some(whole) = inner.document.blocks.last_mut() {
                    whole.force = block.force;
                }
            } else {
                let line = Line {
                    start,
                    end: told.len(),
                    gap,
                    // What is put together is in normal form.
                    is_normal: true,
                };
                copy(document, &scratch.context, block, line, &mut inner.document);
            }
            from.push(at);
        }
        scratch.spare = normal;
    }
}

/// Whether all is kept and the body text has the lines of the input as they were.
fn comes_back(document: &Document) -> bool {
    let blocks = &document.blocks;
    let is_same = |at: usize| {
        let block = &blocks[at];
        let gap = at > 0 && render::between(document, at - 1, at) == Joint::Paragraph;
        block.body && block.lines == 1 && block.shape.indent == 0 && (at == 0 || block.gap == gap)
    };
    (0..blocks.len()).all(is_same)
}

/// Appends a block of one line to another document.
fn copy(document: &Document, context: &Context, block: &Block, line: Line, to: &mut Document) {
    let mut copied = Block {
        first_line: to.lines.len() as u32,
        lines: 1,
        shape: block.shape,
        gap: line.gap,
        force: block.force,
        key: block.key,
        hits: Span {
            start: to.hits.len() as u32,
            len: block.hits.len,
        },
        content: Span {
            start: to.content.len() as u32,
            len: block.content.len,
        },
        cues: Span {
            start: to.cues.len() as u32,
            len: block.cues.len,
        },
        ..Block::default()
    };
    // White space at the ends of lines is gone.
    copied.shape.indent = 0;
    to.hits
        .extend_from_slice(&document.hits[block.hits.range()]);
    // Numbers hold for one text only.
    let words = &document.content[block.content.range()];
    to.content
        .extend(words.iter().map(|&number| context.hash_of(number)));
    to.cues
        .extend_from_slice(&document.cues[block.cues.range()]);
    to.lines.push(line);
    to.blocks.push(copied);
}
