//! From text to blocks.
//!
//! A line's bytes are in fast memory once. So everything that is needed of its text is computed
//! while it is there: its shape, its words, its normal form and its rules. Later stages look at the
//! block alone.

use std::ops::Range;

use crate::document::{Block, Document, Form, Kind, Line, Outline, Span};
use crate::engine::{Buffers, Engine, Scratch};
use crate::fold::{self, Fold};
use crate::lines::split::Split;
use crate::lines::{scan, Reading, Shape};
use crate::links::{Linked, Scrap};
use crate::normalize;
use crate::notes::Noting;
use crate::passes::{caseless, join, link_list, page_code, unlisted};

/// What the scan of a line found.
struct Scanned {
    shape: Shape,
    reading: Reading,
    form: Form,
    /// What is known of its [links](crate::links). Shape and reading are those of the line without them.
    linked: Option<Linked>,
}

impl Engine {
    /// Turns text into blocks: split, scan, match, join.
    pub(crate) fn read(&self, text: &str, scratch: &mut Scratch) {
        scratch.document.clear();
        let mut gap = false;
        let Scratch {
            document, buffers, ..
        } = scratch;
        buffers.links.find(text);
        for range in Split::new(text) {
            document.make_room(range.len(), range.start, text.len());
            gap = !self.read_line(text, range, gap, document, buffers);
        }
        caseless::mark(document, |shape, cues| self.looks(shape, cues));
        document.unlisted = unlisted::is_unlisted(text, document);
        self.mark_page_code(text, document);
        if self.join(text, document, false) {
            self.ask_paragraphs(text, document, buffers);
        }
    }

    /// Marks the page code among the lines, unless the caller does without its rule.
    pub(crate) fn mark_page_code(&self, text: &str, document: &mut Document) {
        if !page_code::rule().is_some_and(|rule| self.without.contains(&rule)) {
            page_code::mark(text, document, |shape| self.looks(shape, &[]));
            link_list::mark(text, document, |shape| self.looks(shape, &[]));
        }
    }

    /// Adds the rules of the catalogue that hit a line, which is in its normal form, to `hits`.
    pub(crate) fn ask_catalogue(
        &self,
        line: &str,
        fold: &mut Fold,
        read: (&Shape, Reading),
        hits: &mut Vec<u16>,
    ) {
        let start = hits.len();
        self.matcher.add(line, fold, read, hits);
        if !self.without.is_empty() {
            let mut kept = start;
            for at in start..hits.len() {
                if !self.without.contains(&hits[at]) {
                    hits[kept] = hits[at];
                    kept += 1;
                }
            }
            hits.truncate(kept);
        }
    }

    /// Sets the ends apart, and joins the lines of the core that belong together. `shared` says
    /// that hits, words and cues also belong to another document. Returns whether any lines may
    /// have been joined.
    pub(crate) fn join(&self, text: &str, document: &mut Document, shared: bool) -> bool {
        let looks = |shape: &Shape, cues: &[u16]| self.looks(shape, cues);
        join::join(text, document, self.unwrap, shared, looks)
    }

    /// Scans one line of a text that was searched for [links](crate::links::Links::find), and adds its words and its
    /// cues to the others. Its NFC form is in `buffers.normal` if that is another one, and what it says without its links
    /// in `buffers.links`.
    #[inline(always)]
    fn scan(
        &self,
        text: &str,
        range: Range<usize>,
        (content, cues): (&mut Vec<u32>, &mut Vec<u16>),
        buffers: &mut Buffers,
    ) -> Scanned {
        let Buffers {
            fold,
            notes,
            normal,
            links,
            ..
        } = buffers;
        let (first_word, first_cue) = (content.len(), cues.len());
        let mut read = |text: &str, range| {
            notes.begin_line();
            content.truncate(first_word);
            cues.truncate(first_cue);
            let mut noting = Noting {
                notes,
                content,
                cues,
            };
            scan::scan(text, range, &self.lexicon, fold, &mut noting)
        };
        let (mut shape, mut reading) = read(text, range.clone());
        let mut form = if reading.untidy {
            Form::Untidy
        } else {
            Form::Normal
        };
        // Hardly any line contains a character that NFC could change.
        if reading.unsure && normalize::nfc_if_other(&text[range.clone()], normal) {
            form = Form::Decomposed;
            (shape, reading) = read(normal, 0..normal.len());
        }
        let mut linked = links.read(text, range);
        if let Some(linked) = &mut linked {
            if form == Form::Decomposed {
                links.compose();
            }
            (shape, reading) = read(links.text(), 0..links.text().len());
            match shape.chars {
                0 if linked.scrap != Scrap::None => {
                    links.put_signs();
                    (shape, reading) = read(links.text(), 0..links.text().len());
                }
                _ => linked.scrap = Scrap::None,
            }
            shape.linked = u16::try_from(linked.chars).unwrap_or(u16::MAX);
            shape.image = links.begins_with_image();
        }
        Scanned {
            shape,
            reading,
            form,
            linked,
        }
    }

    /// Reads one line of a text that was searched for [links](crate::links::Links::find); returns `false` if nothing in it
    /// is visible.
    pub(crate) fn read_line(
        &self,
        text: &str,
        range: Range<usize>,
        gap: bool,
        document: &mut Document,
        buffers: &mut Buffers,
    ) -> bool {
        if range.is_empty() {
            return false;
        }
        let (content, cues) = (document.content.len(), document.cues.len());
        let words = (&mut document.content, &mut document.cues);
        let Scanned {
            shape,
            reading,
            form,
            linked,
        } = self.scan(text, range.clone(), words, buffers);
        let Buffers {
            fold,
            normal,
            tidy,
            links,
            ..
        } = buffers;
        if shape.chars == 0 {
            return false;
        }
        let whole = match form {
            Form::Decomposed => normal,
            _ => &text[range.clone()],
        };
        let line = linked.map_or(whole, |_| links.text());
        let hits = document.hits.len();
        // Long lines are not tried on patterns, and need not be tidied for any.
        let is_asked =
            shape.words == 0 || !self.custom.is_empty() || self.matcher.asks_text(&shape);
        // Most untidy lines are indented or end with a space.
        let line = match reading.untidy && is_asked {
            true if reading.untidy_within => normalize::folded(line, tidy),
            true => line.trim_matches(' '),
            false => line,
        };
        let read = (&shape, reading);
        self.ask_catalogue(line, fold, read, &mut document.hits);
        document.keys.push(if shape.words == 0 {
            fold::hash(line.as_bytes())
        } else {
            fold.key()
        });
        let force = match linked.is_some() && !self.custom.is_empty() {
            // A rule of the caller's sees the links as well.
            true => self.ask_custom(normalize::folded(whole, tidy), &mut document.hits),
            false => self.ask_custom(line, &mut document.hits),
        };
        document.hits[hits..].sort_unstable();
        // Everything that depends on its shape is computed while the shape is at hand.
        document
            .looks
            .push(self.looks(&shape, &document.cues[cues..]));
        document.shapes.push(shape);
        let block = Block {
            first_line: document.lines.len() as u32,
            lines: 1,
            shape: match linked {
                Some(linked) => Outline::of(&shape).with_links(linked),
                None => Outline::of(&shape),
            },
            kind: Kind::of(&shape),
            gap,
            force,
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
        document.lines.push(Line::new(range, gap, form));
        document.blocks.push(block);
        true
    }
}
