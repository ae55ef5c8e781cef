//! The cleaner: the compiled engine, ready for any number of texts.

mod verdicts;

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;
use std::sync::Arc;

use once_cell::sync::Lazy;

use crate::builder::CleanerBuilder;
use crate::decide::{headline, labels};
use crate::document::Document;
use crate::document::Turn;
use crate::engine::{Engine, Scratch};
use crate::error::InvalidUtf8;
use crate::evidence::{self, families};
use crate::label::Label;
use crate::lines::split::Split;
use crate::render::{self, Joint};
use crate::report::{Evidence, Report, ReportLine, Totals, Verdict};
use crate::rules;
use crate::score::{Points, ROUNDS};

pub use verdicts::LineVerdict;

static DEFAULT: Lazy<Cleaner> =
    Lazy::new(|| Cleaner::with(Engine::new(Points::tuned()), Vec::new()));

/// Working memory beyond this many bytes of input is given back after a call.
const KEEP_SCRATCH: usize = 8 << 20;

thread_local! {
    /// The thread's working memory, while nobody works in it.
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
#[derive(Clone, Debug)]
pub struct Cleaner {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    engine: Engine,
    keep: Vec<Label>,
}

impl Default for Cleaner {
    fn default() -> Self {
        Self::new()
    }
}

impl Cleaner {
    /// The default cleaner. It is built once, at first use, in a millisecond or two; later calls
    /// share it.
    #[must_use]
    pub fn new() -> Self {
        DEFAULT.clone()
    }

    /// A cleaner with settings: see [`CleanerBuilder`].
    pub fn builder() -> CleanerBuilder {
        CleanerBuilder::default()
    }

    pub(crate) fn with(engine: Engine, keep: Vec<Label>) -> Self {
        Cleaner {
            inner: Arc::new(Inner { engine, keep }),
        }
    }

    /// The body text of `text`: see [`clean`](crate::clean).
    #[must_use]
    pub fn clean(&self, text: &str) -> String {
        let mut out = String::new();
        self.clean_into(text, &mut out);
        out
    }

    /// Like [`clean`](Self::clean), into `out`, whose former text is cleared and whose memory
    /// is used again.
    ///
    /// In a loop it allocates nothing once its buffers, which every thread has of its own, are
    /// as large as the texts want; after a text of more than 8 MB they are given back. Beyond
    /// input and output they hold, for each byte of a long text, up to 1.6 bytes for clean text,
    /// 2.4 for residue and 3.5 for page dumps, and at most 120, for lines of one letter. What the
    /// patterns take besides, a few megabytes, does not grow with the text.
    ///
    /// ```
    /// let mut body = String::from("the text before");
    /// bodycopy::Cleaner::new().clean_into("The bridge is closed  until May.\n", &mut body);
    /// assert_eq!(body, "The bridge is closed until May.");
    /// ```
    pub fn clean_into(&self, text: &str, out: &mut String) {
        out.clear();
        self.working(text, |scratch| {
            let told = self.inner.engine.run(text, scratch, out);
            if told && self.inner.keep.is_empty() {
                return;
            }
            out.clear();
            headline::find(&mut scratch.document);
            let mut normal = std::mem::take(&mut scratch.buffers.normal);
            render::kept_lines(
                text,
                &mut scratch.document,
                |document, at| self.keeps(document, at),
                |document, line, joint, indentation| {
                    out.push_str(joint.map_or("", Joint::as_str));
                    render::push_indentation(&text[indentation], out);
                    document.lines[line].push_to(text, &mut normal, out);
                },
            );
            scratch.buffers.normal = normal;
        });
    }

    /// The body text of `bytes`, which must be UTF-8. Nothing is copied to find that out.
    ///
    /// # Errors
    ///
    /// If they are not UTF-8; the error gives the offset of the first invalid byte.
    ///
    /// ```
    /// let cleaner = bodycopy::Cleaner::new();
    /// assert_eq!(cleaner.clean_bytes(b"The ferry runs again.").as_deref(), Ok("The ferry runs again."));
    /// assert!(cleaner.clean_bytes(b"\xFFThe ferry").is_err());
    /// ```
    pub fn clean_bytes(&self, bytes: &[u8]) -> Result<String, InvalidUtf8> {
        utf8(bytes).map(|text| self.clean(text))
    }

    /// The body text of `bytes`, with U+FFFD in the place of what is not UTF-8. They are copied
    /// only if they are not.
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

    /// Why each line of `text` is kept or removed: see [`report`](crate::report()).
    #[must_use]
    pub fn report<'t>(&self, text: &'t str) -> Report<'t> {
        self.working(text, |scratch| {
            let mut told = String::new();
            scratch.document.asks_shapes = true;
            self.inner.engine.run(text, scratch, &mut told);
            scratch.document.asks_shapes = false;
            let Scratch { document, work, .. } = &mut *scratch;
            let features = self.inner.engine.features(document, work);
            self.write_report(text, scratch, features)
        })
    }

    /// Why each line of `bytes`, which must be UTF-8, is kept or removed: see
    /// [`report`](crate::report()). There is no lossy variant, for a report borrows its text: give
    /// that of [`String::from_utf8_lossy`] to [`report`](Self::report).
    ///
    /// # Errors
    ///
    /// If they are not UTF-8; the error gives the offset of the first invalid byte.
    ///
    /// ```
    /// let cleaner = bodycopy::Cleaner::new();
    /// assert_eq!(cleaner.report_bytes(b"The ferry runs again.")?.totals.kept, 1);
    /// assert_eq!(cleaner.report_bytes(b"The ferry \xFF").unwrap_err().offset(), 10);
    /// # Ok::<(), bodycopy::InvalidUtf8>(())
    /// ```
    pub fn report_bytes<'t>(&self, bytes: &'t [u8]) -> Result<Report<'t>, InvalidUtf8> {
        utf8(bytes).map(|text| self.report(text))
    }

    /// Does something in this thread's working memory, or in some of its own while the thread
    /// ends: what a thread drops then may still clean.
    fn working<R>(&self, text: &str, then: impl FnOnce(&mut Scratch) -> R) -> R {
        let own = SCRATCH.try_with(Cell::take).ok().flatten();
        let mut scratch = own.unwrap_or_default();
        let result = then(&mut scratch);
        if text.len() <= KEEP_SCRATCH {
            let _ = SCRATCH.try_with(|own| own.set(Some(scratch)));
        }
        result
    }

    /// The points of a feature.
    pub(crate) fn points_of(&self, feature: evidence::Feature) -> i32 {
        i32::from(self.inner.engine.points.of(feature)[ROUNDS - 1])
    }

    fn keeps(&self, document: &Document, at: usize) -> bool {
        let block = &document.blocks[at];
        block.body
            || (!self.inner.keep.is_empty()
                && block.force != crate::document::Force::Remove
                && self.inner.keep.contains(&labels::label(document, at)))
    }

    fn write_report<'t>(
        &self,
        text: &'t str,
        scratch: &mut Scratch,
        features: Vec<Vec<evidence::Feature>>,
    ) -> Report<'t> {
        headline::find(&mut scratch.document);
        let document = &scratch.document;
        let mut lines: Vec<ReportLine> = Vec::with_capacity(document.lines.len());
        for ((at, block), features) in document.blocks.iter().enumerate().zip(features) {
            let kept = self.keeps(document, at);
            let label = (!block.body).then(|| labels::label(document, at));
            // Once for the block: it may have as many hits as lines.
            let evidence = self.evidence(scratch, at, features);
            let first = block.first_line as usize;
            for line in &document.lines[first..first + block.lines as usize] {
                lines.push(ReportLine {
                    span: line.range(),
                    verdict: verdict(kept),
                    label,
                    first: verdict(document.rounds.body_first[at] == 1),
                    points: block.points + self.inner.engine.lift,
                    evidence: evidence.clone(),
                    joint: None,
                    indent: 0..0,
                });
            }
        }
        let document = &mut scratch.document;
        render::kept_lines(
            text,
            document,
            |document, at| self.keeps(document, at),
            |_, line, joint, indentation| {
                lines[line].joint = joint;
                lines[line].indent = indentation;
            },
        );
        let blank = |span| ReportLine {
            span,
            verdict: Verdict::Blank,
            label: None,
            first: Verdict::Blank,
            points: 0,
            evidence: Vec::new(),
            joint: None,
            indent: 0..0,
        };
        let lines = with_blank(text, lines.into_iter(), |line| &line.span, blank);
        let headline = document.facts.headline.map(|at| {
            let line = document.blocks[at as usize].first_line as usize;
            lines.partition_point(|known| known.span.start < document.lines[line].range().start)
        });
        let totals = sum_up(text, &lines);
        Report {
            text,
            lines,
            headline,
            totals,
        }
    }

    fn evidence(
        &self,
        scratch: &Scratch,
        at: usize,
        features: Vec<evidence::Feature>,
    ) -> Vec<Evidence> {
        let engine = &self.inner.engine;
        let document = &scratch.document;
        let certain = document.blocks[at].turn == Turn::Certain;
        let mut evidence: Vec<Evidence> = features
            .into_iter()
            .map(|feature| {
                let rule = match evidence::cue(feature) {
                    Some(_) => None,
                    None => feature.checked_sub(families::COUNT).map(usize::from),
                };
                let custom = rule.and_then(|rule| rule.checked_sub(rules::catalogue().len()));
                Evidence {
                    id: match (custom, rule) {
                        (Some(custom), _) => Cow::Owned(engine.custom[custom].id.clone()),
                        (None, Some(rule)) => Cow::Borrowed(rules::catalogue()[rule].id),
                        (None, None) => Cow::Owned(evidence::name(feature)),
                    },
                    points: i32::from(engine.points.of(feature)[ROUNDS - 1]),
                    is_rule: rule.is_some(),
                }
            })
            .filter(|evidence| evidence.is_rule || evidence.points != 0 && !certain)
            .collect();
        let facts = document.facts_of(at);
        let doubt = if certain { 0 } else { facts.lift };
        let closing = facts.closing.filter(|_| document.blocks[at].closing);
        for (id, points) in [
            (evidence::THRESHOLD, engine.lift),
            (evidence::DOUBT, doubt),
            (
                evidence::CLOSING,
                closing.map_or(0, |closing| closing.points),
            ),
        ] {
            if points != 0 {
                evidence.push(Evidence {
                    id: Cow::Borrowed(id),
                    points,
                    is_rule: false,
                });
            }
        }
        evidence.sort_by(|a, b| {
            (b.is_rule, b.points.abs(), &a.id).cmp(&(a.is_rule, a.points.abs(), &b.id))
        });
        evidence
    }
}

/// Bytes as text.
fn utf8(bytes: &[u8]) -> Result<&str, InvalidUtf8> {
    std::str::from_utf8(bytes).map_err(|error| InvalidUtf8::at(error.valid_up_to()))
}

/// What became of a line that is visible.
fn verdict(kept: bool) -> Verdict {
    if kept {
        Verdict::Kept
    } else {
        Verdict::Removed
    }
}

/// Puts the blank lines back between the others.
fn with_blank<L>(
    text: &str,
    visible: impl Iterator<Item = L>,
    span_of: impl Fn(&L) -> &Range<usize>,
    blank: impl Fn(Range<usize>) -> L,
) -> Vec<L> {
    let mut visible = visible.peekable();
    Split::new(text)
        .map(
            |span| match visible.next_if(|line| *span_of(line) == span) {
                Some(line) => line,
                None => blank(span),
            },
        )
        .collect()
}

fn sum_up(text: &str, lines: &[ReportLine]) -> Totals {
    let count = |verdict| lines.iter().filter(|line| line.verdict == verdict).count();
    Totals {
        lines: lines.len(),
        kept: count(Verdict::Kept),
        removed: count(Verdict::Removed),
        blank: count(Verdict::Blank),
        bytes: text.len(),
        bytes_kept: lines
            .iter()
            .filter(|line| line.verdict == Verdict::Kept)
            .map(|line| line.span.len())
            .sum(),
        by_label: Label::ALL
            .into_iter()
            .map(|label| {
                let removed = lines
                    .iter()
                    .filter(|line| line.verdict == Verdict::Removed && line.label == Some(label));
                (label, removed.count())
            })
            .filter(|&(_, count)| count > 0)
            .collect(),
    }
}
