//! Writes the report: every line, its evidence, and the totals.

use std::borrow::Cow;

use super::{shifted, utf8, verdict, with_blank, Cleaner};
use crate::decide::{copies, headline};
use crate::document::{Document, Force, Turn};
use crate::engine::Scratch;
use crate::error::InvalidUtf8;
use crate::evidence::{self, families};
use crate::label::Label;
use crate::render;
use crate::report::{Evidence, Report, ReportLine, Totals, Verdict};
use crate::reserved;
use crate::rules;
use crate::score::ROUNDS;
use crate::seam::Seam;

impl Cleaner {
    /// Reports why each line of `text` is kept or removed: see [`report`](crate::report()).
    #[must_use]
    pub fn report<'t>(&self, text: &'t str) -> Report<'t> {
        let mut lines = Vec::new();
        let mut headline = None;
        let mut seam = Seam::default();
        self.in_pieces(text, |span, piece, scratch| {
            let (first, start) = (lines.len(), span.start);
            let its_headline = self.report_piece(piece, scratch, &mut seam, &mut lines);
            headline = headline.or(its_headline.map(|at| first + at));
            for line in &mut lines[first..] {
                line.span = shifted(&line.span, start);
                line.indent = shifted(&line.indent, start);
            }
        });
        let totals = sum_up(text, &lines);
        Report {
            text,
            lines,
            headline,
            totals,
        }
    }

    /// Reports why each line of `bytes`, which must be UTF-8, is kept or removed: see
    /// [`report`](crate::report()). There is no lossy variant, because a report borrows its text:
    /// pass the text of [`String::from_utf8_lossy`] to [`report`](Self::report).
    ///
    /// # Errors
    ///
    /// Returns an error if `bytes` is not UTF-8; the error gives the offset of the first invalid
    /// byte.
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

    /// Returns the points of a feature.
    pub(crate) fn points_of(&self, feature: evidence::Feature) -> i32 {
        i32::from(self.inner.engine.points.of(feature)[ROUNDS - 1])
    }

    /// Appends the lines of a piece as if it were the text; returns which of them bears its
    /// headline.
    fn report_piece(
        &self,
        piece: &str,
        scratch: &mut Scratch,
        seam: &mut Seam,
        all: &mut Vec<ReportLine>,
    ) -> Option<usize> {
        scratch.document.is_asked = true;
        self.inner.engine.run(piece, scratch, &mut String::new());
        scratch.document.is_asked = false;
        let Scratch { document, work, .. } = &mut *scratch;
        let features = self.inner.engine.features(document, work);
        headline::find(&mut scratch.document);
        let document = &scratch.document;
        let mut lines: Vec<ReportLine> = Vec::with_capacity(document.lines.len());
        for ((at, block), features) in document.blocks.iter().enumerate().zip(features) {
            let kept = self.keeps(document, at);
            let label = (!block.body).then(|| self.inner.engine.label(document, at));
            // Once per block: it may have as many hits as lines.
            let evidence = self.evidence(scratch, at, features);
            for line in &document.lines[block.lines()] {
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
        let is_kept = |document: &Document, at| self.keeps(document, at);
        render::kept_lines(piece, document, is_kept, |_, line, joint, indentation| {
            lines[line].joint = joint;
            lines[line].indent = indentation;
        });
        let kept = |line: &&mut ReportLine| line.verdict == Verdict::Kept;
        if let Some(first) = lines.iter_mut().find(kept) {
            first.joint = seam.joint(document, is_kept);
            if let Some(indentation) = seam.indentation(piece, document, is_kept) {
                first.indent = indentation;
            }
        }
        seam.pass(piece, document, is_kept);
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
        let known = all.len();
        all.extend(with_blank(
            piece,
            lines.into_iter(),
            |line| &line.span,
            blank,
        ));
        document.facts.headline.map(|at| {
            let line = document.blocks[at as usize].first_line as usize;
            let start = document.lines[line].range().start;
            all[known..].partition_point(|known| known.span.start < start)
        })
    }

    fn evidence(
        &self,
        scratch: &Scratch,
        at: usize,
        features: Vec<evidence::Feature>,
    ) -> Vec<Evidence> {
        let engine = &self.inner.engine;
        let document = &scratch.document;
        let block = &document.blocks[at];
        let certain = block.turn == Turn::Certain;
        let mut evidence: Vec<Evidence> = features
            .into_iter()
            .map(|feature| {
                let rule = match evidence::cue(feature) {
                    Some(_) => None,
                    None => feature.checked_sub(families::COUNT),
                };
                let custom = rule.and_then(|rule| engine.custom_of(rule));
                Evidence {
                    id: match (custom, rule) {
                        (Some(custom), _) => Cow::Owned(custom.id.clone()),
                        (None, Some(rule)) => {
                            Cow::Borrowed(rules::catalogue()[usize::from(rule)].id)
                        }
                        (None, None) => Cow::Owned(evidence::name(feature)),
                    },
                    points: match custom {
                        Some(custom) => custom.points.into(),
                        None => engine.points.of(feature)[ROUNDS - 1].into(),
                    },
                    is_rule: rule.is_some(),
                }
            })
            .filter(|evidence| evidence.is_rule || evidence.points != 0 && !certain)
            .collect();
        let facts = document.facts_of(at);
        let doubt = if certain { 0 } else { facts.doubt };
        let closing = facts.closing.filter(|_| block.turn == Turn::Closed);
        let closing = closing.map_or(0, |closing| closing.points);
        let known: i32 = evidence.iter().map(|evidence| evidence.points).sum();
        let again = match block.turn {
            Turn::Again | Turn::Joined(_) => block.points - known - doubt,
            _ => 0,
        };
        let copy = match block.turn {
            Turn::Copy => copies::POINTS,
            _ => 0,
        };
        let others = [
            (reserved::THRESHOLD, engine.lift),
            (reserved::DOUBT, doubt),
            (reserved::CLOSING, closing),
            (reserved::AGAIN, again),
            (reserved::COPY, copy),
        ];
        evidence.extend(others.into_iter().filter(|&(_, points)| points != 0).map(
            |(id, points)| Evidence {
                id: Cow::Borrowed(id),
                points,
                is_rule: false,
            },
        ));
        evidence.sort_by(|a, b| {
            (b.is_rule, b.points.abs(), &a.id).cmp(&(a.is_rule, a.points.abs(), &b.id))
        });
        let points: i32 = evidence.iter().map(|evidence| evidence.points).sum();
        if block.force == Force::None && block.body != (points > 0) {
            let rules = evidence.iter().filter(|evidence| evidence.is_rule).count();
            let neighbours = Evidence {
                id: Cow::Borrowed(reserved::NEIGHBOURS),
                points: 0,
                is_rule: false,
            };
            evidence.insert(rules, neighbours);
        }
        evidence
    }
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
