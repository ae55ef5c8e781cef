//! Lines that belong together become one block.
//!
//! Two kinds of text break sentences over lines. Hard-wrapped text breaks every paragraph at a
//! fixed width. And a dump that breaks the line at every inline element leaves a sentence in
//! pieces around each link. A piece looks like clutter by itself; only the whole looks like
//! prose. So pieces are joined before anything is judged, where the text shows that it is
//! broken in one of the two ways.

use std::ops::Range;

use crate::builder::Unwrap;
use crate::chars::{self, Class};
use crate::decide::ends;
use crate::document::{Block, Document, Facts, Kind, Line, Outline, Regime, NO_RULE};
use crate::lines::{End, Lead, Shape, Start};
use crate::passes::wrap::{begins, is_wrap, wrap_width};
use crate::rules;

/// Rules of so many points or fewer in the catalogue tell a page from an article.
const FURNITURE: i16 = -180;

/// Whether sentences stand in pieces: lines begin with the comma or the end mark of the line before. Closing
/// brackets alone tell nothing, for queries and calls of a program have lines that begin so.
fn is_fragmented(text: &str, lines: &[Line], blocks: &[Block]) -> bool {
    let begins_with_bracket = |line: &Line| {
        let first = text[line.range()].trim_start().chars().next();
        first.is_some_and(|first| chars::class(first) == Class::Close)
    };
    let (mut pieces, mut marks) = (0, false);
    for (line, block) in lines.iter().zip(blocks) {
        if is_piece(&block.shape) {
            pieces += 1;
            marks = marks || !begins_with_bracket(line);
        }
    }
    marks && pieces >= 2 && pieces * 200 >= blocks.len()
}

/// Whether a line can only be a piece of a sentence. The listing of a program has lines of nothing
/// but closing brackets and the marks after them.
fn is_piece(shape: &Outline) -> bool {
    shape.start == Start::Continuation
        && shape.lead == Lead::None
        && !shape.is_code()
        && (shape.has_words() || shape.is_sign() && shape.end != End::Open)
}

/// How lines are joined in a text.
pub(crate) struct Join {
    /// Width of a hard-wrapped text.
    pub width: Option<usize>,
    /// Sentences stand in pieces.
    pub fragmented: bool,
}

impl Join {
    /// The `core` of a text with the lines around it that are pieces of its first and its last
    /// paragraph.
    fn whole(&self, text: &str, document: &Document, mut core: Range<usize>) -> Range<usize> {
        let Document { lines, blocks, .. } = document;
        let goes_on = |at: usize| self.goes_on(text, lines, blocks, at, false);
        while core.start > 0 && goes_on(core.start) {
            core.start -= 1;
        }
        while core.end < blocks.len() && goes_on(core.end) {
            core.end += 1;
        }
        core
    }

    /// Whether line `at` goes on with what line `at - 1` began. `joined` says the same of the
    /// line before.
    fn goes_on(
        &self,
        text: &str,
        lines: &[Line],
        blocks: &[Block],
        at: usize,
        joined: bool,
    ) -> bool {
        let (line, block, before) = (&lines[at], &blocks[at], &blocks[at - 1]);
        if line.gap || matches!(block.shape.lead, Lead::Bullet | Lead::Heading) {
            return false;
        }
        if let Some(width) = self.width {
            return before.shape.words >= 2
                && !begins(&before.shape, &block.shape)
                && is_wrap(text, &lines[at - 1], (line, &block.shape), width);
        }
        if !self.fragmented || !before.shape.has_words() {
            return false;
        }
        // The lines of a program are no pieces, even beside sentences that are.
        if block.shape.is_code() || before.shape.is_code() {
            return false;
        }
        continues(&before.shape, &block.shape, joined)
            || (opens(&before.shape, joined)
                && is_inlay(&block.shape)
                && blocks.get(at + 1).is_some_and(|next| {
                    !lines[at + 1].gap
                        && next.shape.lead == Lead::None
                        && continues(&block.shape, &next.shape, true)
                }))
    }
}

/// `next` is the rest of a sentence that `before` began.
fn continues(before: &Outline, next: &Outline, joined: bool) -> bool {
    let open = matches!(before.end, End::Open | End::Comma | End::Symbol);
    match next.start {
        Start::Continuation => true,
        Start::Lower => open && (joined || before.words >= 4 || next.words >= 4 || before.hangs()),
        _ => before.end == End::Comma && before.words >= 2 && next.words >= 2,
    }
}

/// A sentence that has begun and is not over.
fn opens(before: &Outline, joined: bool) -> bool {
    matches!(before.end, End::Open | End::Comma)
        && (joined || (before.words >= 3 && before.has_stops()))
}

/// A few words that may stand in the middle of a sentence: the text of a link.
fn is_inlay(shape: &Outline) -> bool {
    (1..=12).contains(&shape.words) && matches!(shape.end, End::Open | End::Comma)
}

/// Sets the ends of the text apart, and joins the other lines, one block each so far, into blocks of
/// lines that belong together.
/// `shared` says that hits, words and cues are also another document's, and `looks` what a shape and
/// its cues count.
pub(crate) fn join(
    text: &str,
    document: &mut Document,
    unwrap: Unwrap,
    shared: bool,
    looks: impl Fn(&Shape, &[u16]) -> i64,
) {
    let core = ends::core(document);
    let (lines, blocks) = (
        &document.lines[core.clone()],
        &document.blocks[core.clone()],
    );
    let rule = Join {
        width: match unwrap {
            Unwrap::Auto => wrap_width(text, lines, blocks),
            Unwrap::Never => None,
        },
        fragmented: is_fragmented(text, lines, blocks),
    };
    let core = rule.whole(text, document, core);
    let ends = document.blocks[..core.start].iter();
    let ends = ends.chain(&document.blocks[core.end..]);
    let points = rules::points();
    let at_ends = ends.filter(|block| is_furniture(&document.hits[block.hits.range()], points));
    document.facts.furniture_at_ends = at_ends.count() as u32;
    document.set_apart(core);
    document.facts.wrapped = rule.width.is_some();
    let first = document.first_line();
    if rule.width.is_some() || rule.fragmented {
        let Document {
            lines,
            blocks,
            joined,
            ..
        } = &mut *document;
        joined.clear();
        joined.resize(blocks.len(), false);
        let lines = &lines[first..];
        for at in 1..blocks.len() {
            joined[at] = rule.goes_on(text, lines, blocks, at, joined[at - 1]);
        }
        if shared {
            document.gather();
        }
        absorb(document, looks);
    }
    survey(&document.blocks, &document.hits, &mut document.facts);
}

/// Joins the lines that were found to go on with the line before.
fn absorb(document: &mut Document, looks: impl Fn(&Shape, &[u16]) -> i64) {
    let Document {
        blocks,
        keys,
        looks: counted,
        shapes,
        hits,
        cues,
        joined,
        ..
    } = document;
    let mut seen = Vec::new();
    // Pieces are absorbed from the front; `kept` blocks are done.
    let (mut kept, mut at) = (0, 0);
    while at < blocks.len() {
        let pieces = joined[at + 1..].iter().take_while(|&&joined| joined);
        let end = at + 1 + pieces.count();
        let mut whole = blocks[at];
        let mut key = keys[at];
        let mut count = counted[at];
        let mut shape = shapes[at];
        if end > at + 1 {
            for at in at + 1..end {
                shape.absorb(&shapes[at]);
                key = key.rotate_left(5) ^ keys[at];
                whole.force = whole.force.max(blocks[at].force);
            }
            let last = &blocks[end - 1];
            whole.lines = (end - at) as u32;
            whole.content.len = last.content.start + last.content.len - whole.content.start;
            whole.hits.len = last.hits.start + last.hits.len - whole.hits.start;
            let all = last.cues - whole.cues + u32::from(last.cue_count);
            whole.cue_count = u8::try_from(all).unwrap_or(u8::MAX);
            whole.shape = Outline::of(&shape);
            whole.kind = Kind::of(&shape);
            count = looks(&shape, &cues[whole.cues()]);
            keep_own_rules(&mut hits[whole.hits.range()], &mut seen);
        }
        shapes[kept] = shape;
        blocks[kept] = whole;
        keys[kept] = key;
        counted[kept] = count;
        kept += 1;
        at = end;
    }
    blocks.truncate(kept);
    keys.truncate(kept);
    counted.truncate(kept);
    shapes.truncate(kept);
}

/// What the catalogue says of a piece does not hold for the whole; the caller's own rules are asked
/// of it later (see [`crate::custom`]), and stay here once each. `seen` is working memory.
fn keep_own_rules(hits: &mut [u16], seen: &mut Vec<bool>) {
    let catalogue = rules::catalogue().len();
    seen.clear();
    for hit in hits {
        let Some(own) = usize::from(*hit).checked_sub(catalogue) else {
            *hit = NO_RULE;
            continue;
        };
        if own >= seen.len() {
            seen.resize(own + 1, false);
        }
        if std::mem::replace(&mut seen[own], true) {
            *hit = NO_RULE;
        }
    }
}

/// Whether one of the rules, which have these points, hits what only the furniture of a page says.
#[inline]
fn is_furniture(hits: &[u16], points: &[i16]) -> bool {
    hits.iter()
        .filter_map(|&rule| points.get(usize::from(rule)))
        .any(|&points| points <= FURNITURE)
}

/// Sums up the text.
pub(crate) fn survey(blocks: &[Block], hits: &[u16], facts: &mut Facts) {
    let points = rules::points();
    let mut gaps = 0_usize;
    // The deepest indentation of prose.
    let mut deepest = 0;
    for block in blocks {
        let words = u32::from(block.shape.words);
        facts.words = facts.words.saturating_add(words);
        if block.kind.is_prose() {
            facts.prose = facts.prose.saturating_add(words);
            deepest = deepest.max(block.shape.indent);
        }
        facts.indented |= block.shape.indent > 1;
        facts.furniture += u32::from(is_furniture(&hits[block.hits.range()], points));
        gaps += usize::from(block.gap);
    }
    let prose = crate::evidence::buckets::percent(facts.prose, facts.words);
    facts.regime = Regime::of(facts.furniture, blocks.len() as u32, prose);
    facts.gaps = match gaps * 100 / blocks.len().max(1) {
        0 => 0,
        1..=49 => 1,
        _ => 2,
    };
    facts.indent = indent(blocks, deepest);
}

/// The indentation of most prose, which is at most as deep as the `deepest`.
fn indent(blocks: &[Block], deepest: u8) -> u8 {
    if deepest == 0 {
        return 0;
    }
    let mut words = [0_u64; 256];
    for block in blocks.iter().filter(|block| block.kind.is_prose()) {
        words[usize::from(block.shape.indent)] += u64::from(block.shape.words);
    }
    (0..=deepest)
        .max_by_key(|&indent| (words[usize::from(indent)], u8::MAX - indent))
        .unwrap_or(0)
}
