//! The cleaner: the compiled engine, ready for any number of texts.

mod debug;
mod reporting;
#[cfg(test)]
mod tests;
mod verdicts;

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;
use std::sync::Arc;

use once_cell::sync::Lazy;

use crate::builder::CleanerBuilder;
use crate::decide::headline;
use crate::document::{Document, Force};
use crate::engine::{Engine, Scratch};
use crate::error::InvalidUtf8;
use crate::label::Label;
use crate::lines::split::Split;
use crate::pieces::{Pieces, Size};
use crate::render::{self, Joint};
use crate::report::Verdict;
use crate::room::make_room_for_body;
use crate::score::Points;
use crate::seam::Seam;

pub use verdicts::LineVerdict;

static DEFAULT: Lazy<Cleaner> =
    Lazy::new(|| Cleaner::with(Engine::new(Points::tuned()), Vec::new(), None));

/// Size of a piece, in bytes without white space, above which the working memory is freed afterwards. Such a piece is a
/// giant line.
const KEEP_SCRATCH: usize = 2 << 20;

thread_local! {
    /// The thread's working memory; `None` while it is in use.
    static SCRATCH: Cell<Option<Box<Scratch>>> = const { Cell::new(None) };
}

/// Turns scraped articles into body text.
///
/// Cloning is free, and one cleaner serves any number of threads.
///
/// ```
/// let cleaner = bodycopy::Cleaner::new();
/// let mut body = String::new();
/// for text in ["The ferry runs again.", "The bridge is closed  until May."] {
///     cleaner.clean_into(text, &mut body);
///     assert_eq!(body.split(' ').next(), Some("The"));
/// }
/// ```
///
/// Printed with `{:?}`, it shows its settings: the labels that it keeps, the ids of the custom
/// rules and of those that it does without, threshold, unwrapping and languages.
#[derive(Clone)]
pub struct Cleaner {
    inner: Arc<Inner>,
}

struct Inner {
    engine: Engine,
    keep: Vec<Label>,
    /// Codes of the chosen languages; `None` means all.
    languages: Option<Vec<&'static str>>,
}

impl Default for Cleaner {
    fn default() -> Self {
        Self::new()
    }
}

impl Cleaner {
    /// Returns the default cleaner. It is built once, on first use, in a millisecond or two; later
    /// calls share it.
    #[must_use]
    pub fn new() -> Self {
        DEFAULT.clone()
    }

    /// Returns a builder for a cleaner with custom settings: see [`CleanerBuilder`].
    pub fn builder() -> CleanerBuilder {
        CleanerBuilder::default()
    }

    pub(crate) fn with(
        engine: Engine,
        keep: Vec<Label>,
        languages: Option<Vec<&'static str>>,
    ) -> Self {
        Cleaner {
            inner: Arc::new(Inner {
                engine,
                keep,
                languages,
            }),
        }
    }

    /// Returns the body text of `text`: see [`clean`](crate::clean).
    #[must_use]
    pub fn clean(&self, text: &str) -> String {
        let mut out = String::new();
        self.clean_into(text, &mut out);
        out
    }

    /// Like [`clean`](Self::clean), but writes to `out`, which is cleared first and whose memory is
    /// reused.
    ///
    /// In a loop, this allocates nothing once its buffers, which each thread has of its own, are as
    /// large as the texts require. They do not grow with the text: one that is longer than any
    /// article (512 KB, white space not counted, or 16,384 lines) is judged in pieces, each as a
    /// text of its own. Beyond input and output, this takes 1 to 6 MB for ordinary text, and at
    /// most 16 MB for any lines of up to 100 KB. A longer line takes up to sixteen times its size,
    /// and after a line of more than 2 MB that memory is freed. These figures include what the
    /// patterns take.
    ///
    /// ```
    /// let mut body = String::from("the text before");
    /// bodycopy::Cleaner::new().clean_into("The bridge is closed  until May.\n", &mut body);
    /// assert_eq!(body, "The bridge is closed until May.");
    /// ```
    pub fn clean_into(&self, text: &str, out: &mut String) {
        out.clear();
        let mut seam = Seam::default();
        self.in_pieces(text, |span, piece, scratch| {
            make_room_for_body(out, span.len(), span.start, text.len());
            self.clean_piece(piece, scratch, &mut seam, out);
        });
    }

    /// Returns the body text of `bytes`, which must be UTF-8. The check copies nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if `bytes` is not UTF-8; the error gives the offset of the first invalid
    /// byte.
    ///
    /// ```
    /// let cleaner = bodycopy::Cleaner::new();
    /// assert_eq!(cleaner.clean_bytes(b"The ferry runs again.").as_deref(), Ok("The ferry runs again."));
    /// assert!(cleaner.clean_bytes(b"\xFFThe ferry").is_err());
    /// ```
    pub fn clean_bytes(&self, bytes: &[u8]) -> Result<String, InvalidUtf8> {
        utf8(bytes).map(|text| self.clean(text))
    }

    /// Returns the body text of `bytes`, with U+FFFD in place of invalid UTF-8. The bytes are
    /// copied only if they are invalid.
    ///
    /// ```
    /// let body = bodycopy::Cleaner::new().clean_bytes_lossy(b"A caf\xE9 opens at the harbour.");
    /// assert_eq!(body, "A caf\u{FFFD} opens at the harbour.");
    /// ```
    #[must_use]
    pub fn clean_bytes_lossy(&self, bytes: &[u8]) -> String {
        match String::from_utf8_lossy(bytes) {
            Cow::Borrowed(text) => self.clean(text),
            Cow::Owned(text) => self.clean(&text),
        }
    }

    /// Calls `then` for each piece of `text`, in order: with its span, with its text, in which a page on one line is
    /// [cut into lines](crate::collapsed), and with this thread's working memory, or with a fresh one while the thread
    /// ends: values that a thread drops then may still clean.
    fn in_pieces(&self, text: &str, mut then: impl FnMut(Range<usize>, &str, &mut Scratch)) {
        let own = SCRATCH.try_with(Cell::take).ok().flatten();
        let mut scratch = own.unwrap_or_default();
        for span in Pieces::new(text, self.inner.engine.most) {
            // White space takes no memory, and is counted only where there may be too much of it.
            let size = |span| Size::of(text.as_bytes(), span).bytes;
            let is_giant = span.len() > KEEP_SCRATCH && size(span.clone()) > KEEP_SCRATCH;
            let piece = &text[span.clone()];
            let mut cutter = std::mem::take(&mut scratch.cutter);
            let mut collapsed = std::mem::take(&mut scratch.document.collapsed);
            let engine = &self.inner.engine;
            let cut = engine.cut(piece, &mut cutter, &mut collapsed, &mut scratch);
            let piece = cut.unwrap_or(piece);
            scratch.document.collapsed = collapsed;
            then(span, piece, &mut scratch);
            scratch.cutter = cutter;
            if is_giant {
                *scratch = Scratch::default();
            }
        }
        let _ = SCRATCH.try_with(|own| own.set(Some(scratch)));
    }

    /// Appends what is kept of a piece to `out`.
    fn clean_piece(&self, piece: &str, scratch: &mut Scratch, seam: &mut Seam, out: &mut String) {
        let before = out.len();
        if seam.follows_text() {
            out.push_str(Joint::Paragraph.as_str());
        }
        let start = out.len();
        let stands = self.inner.engine.run(piece, scratch, out);
        let is_kept = |document: &Document, at| self.keeps(document, at);
        if !stands || !self.inner.keep.is_empty() {
            out.truncate(start);
            // Only a label depends on the headline.
            if !self.inner.keep.is_empty() {
                headline::find(&mut scratch.document);
            }
            let Scratch {
                document, buffers, ..
            } = &mut *scratch;
            render::push_kept(piece, document, is_kept, &mut buffers.normal, out);
        }
        // The joint between the two pieces is known only now.
        if out.len() == start {
            out.truncate(before);
        } else if let Some(joint) = seam.joint(&scratch.document, is_kept) {
            let spaces = seam.indentation(piece, &scratch.document, is_kept);
            let spaces = &piece[spaces.unwrap_or_default()];
            if !spaces.is_empty() {
                let indentation = &mut scratch.buffers.normal;
                indentation.clear();
                render::push_indentation(spaces, indentation);
                out.insert_str(start, indentation);
            }
            if joint == Joint::Line {
                out.remove(before);
            }
        }
        seam.pass(piece, &scratch.document, is_kept);
    }

    fn keeps(&self, document: &Document, at: usize) -> bool {
        let block = &document.blocks[at];
        block.body
            || (!self.inner.keep.is_empty()
                && block.force != Force::Remove
                && self
                    .inner
                    .keep
                    .contains(&self.inner.engine.label(document, at)))
    }
}

/// Returns bytes as text.
fn utf8(bytes: &[u8]) -> Result<&str, InvalidUtf8> {
    std::str::from_utf8(bytes).map_err(|error| InvalidUtf8::at(error.valid_up_to()))
}

/// Returns the verdict about a visible line.
fn verdict(kept: bool) -> Verdict {
    if kept {
        Verdict::Kept
    } else {
        Verdict::Removed
    }
}

/// Puts the blank lines of a piece back among the others.
fn with_blank<'p, L: 'p>(
    piece: &'p str,
    visible: impl Iterator<Item = L> + 'p,
    span_of: impl Fn(&L) -> &Range<usize> + 'p,
    blank: impl Fn(Range<usize>) -> L + 'p,
) -> impl Iterator<Item = L> + 'p {
    let mut visible = visible.peekable();
    Split::new(piece).map(
        move |span| match visible.next_if(|line| *span_of(line) == span) {
            Some(line) => line,
            None => blank(span),
        },
    )
}

/// Turns a byte range of a piece that begins at `start` into a byte range of the text.
fn shifted(range: &Range<usize>, start: usize) -> Range<usize> {
    start + range.start..start + range.end
}
