//! What becomes of each line, without the reasons.

use std::ops::Range;

use super::{shifted, verdict, with_blank, Cleaner};
use crate::decide::headline;
use crate::label::Label;
use crate::report::{self, Verdict};

/// One line of the input, and what became of it; if all of a page is on one line, a piece of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LineVerdict {
    /// Byte range of the line in the input, without the line end.
    pub span: Range<usize>,
    /// What became of the line.
    pub verdict: Verdict,
    /// The kind of clutter that the line is; also set where the line was kept because its label is
    /// kept.
    pub label: Option<Label>,
}

impl LineVerdict {
    /// Returns the line as it appears in `text`, the text that was judged, without the line end.
    ///
    /// For another text, it returns whatever is at its [`span`](Self::span), or an empty string
    /// where that is not a valid slice.
    #[must_use]
    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        report::bytes(text, &self.span)
    }
}

impl Cleaner {
    /// Returns what becomes of each line of `text`: all lines in order, blank ones included, with
    /// the span, the verdict and the label that they have in the [`report`](Self::report), and
    /// nothing else.
    ///
    /// This costs hardly more than [`clean`](Self::clean), whereas naming all evidence makes a
    /// report more than ten times as expensive. Time and memory are linear in the input, and the
    /// returned vector takes 24 bytes per line on 64-bit machines. Never fails and never panics on
    /// texts of up to 4 GB.
    ///
    /// ```
    /// use bodycopy::{Cleaner, Label, Verdict};
    ///
    /// let text = "The ferry runs again since Sunday, three weeks earlier than was expected.\n\n\
    ///             Follow us on Facebook\n";
    /// let verdicts = Cleaner::new().verdicts(text);
    /// let told: Vec<_> = verdicts.iter().map(|line| (line.verdict, line.label)).collect();
    /// assert_eq!(told, [
    ///     (Verdict::Kept, None),
    ///     (Verdict::Blank, None),
    ///     (Verdict::Removed, Some(Label::Social)),
    /// ]);
    /// assert_eq!(verdicts[2].text(text), "Follow us on Facebook");
    /// ```
    #[must_use]
    pub fn verdicts(&self, text: &str) -> Vec<LineVerdict> {
        let mut verdicts = Vec::new();
        let mut body = String::new();
        self.in_pieces(text, |span, piece, scratch| {
            let start = span.start;
            body.clear();
            self.inner.engine.run(piece, scratch, &mut body);
            headline::find(&mut scratch.document);
            let document = &scratch.document;
            let visible = document.blocks.iter().enumerate().flat_map(|(at, block)| {
                let verdict = verdict(self.keeps(document, at));
                let label = (!block.body).then(|| self.inner.engine.label(document, at));
                document.lines[block.lines()]
                    .iter()
                    .map(move |line| LineVerdict {
                        span: line.range(),
                        verdict,
                        label,
                    })
            });
            let blank = |span| LineVerdict {
                span,
                verdict: Verdict::Blank,
                label: None,
            };
            let lines = with_blank(piece, visible, |line| &line.span, blank);
            verdicts.extend(lines.map(|line| LineVerdict {
                span: shifted(&line.span, start),
                ..line
            }));
        });
        verdicts
    }
}
