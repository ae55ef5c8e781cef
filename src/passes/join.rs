//! Lines that belong together become one block.
//!
//! Two kinds of text break sentences over lines. Hard-wrapped text breaks every paragraph at a fixed width. And a dump
//! that breaks the line at every inline element leaves a sentence in pieces around each link. A piece by itself looks
//! like clutter; only the whole looks like prose. So before anything is judged, pieces are joined if the text shows
//! that it is broken in one of the two ways.

use std::ops::Range;

use crate::document::{Block, Document, Kind, Outline, MOST_CUES, NO_RULE};
use crate::lines::{Lead, Shape};
use crate::links::Scrap;
use crate::passes::core;
use crate::passes::fragments::Single;
use crate::passes::items::begins;
use crate::passes::survey::{is_furniture, survey};
use crate::passes::wrap::{is_wrap, wrap_width};
use crate::rules;
use crate::unwrap::Unwrap;

/// How the lines of a text are joined.
pub(crate) struct Join {
    /// Width of a hard-wrapped text.
    pub width: Option<usize>,
    /// Whether sentences are broken into pieces.
    pub fragmented: bool,
}

impl Join {
    /// The `core` of a text, extended by the lines around it that are pieces of its first and its last paragraph.
    fn whole(&self, text: Single<'_>, mut core: Range<usize>) -> Range<usize> {
        while core.start > 0 && self.goes_on(text, core.start, false) {
            core.start -= 1;
        }
        while core.end < text.blocks.len() && self.goes_on(text, core.end, false) {
            core.end += 1;
        }
        core
    }

    /// Whether line `at` continues what line `at - 1` began. `joined` says the same of the line before.
    fn goes_on(&self, text: Single<'_>, at: usize, joined: bool) -> bool {
        let Single { lines, blocks, .. } = text;
        let (shape, before) = (&blocks[at].shape, &blocks[at - 1].shape);
        // Page code is never joined.
        if lines[at].gap || shape.is_page_code() || before.is_page_code() {
            return false;
        }
        // Neither the target of a link ends with its line, nor the text of one in the middle of a sentence.
        if shape.goes_on_in_link() {
            return true;
        }
        if matches!(shape.lead, Lead::Bullet | Lead::Heading) {
            return false;
        }
        // Nor does an image without a description belong to a paragraph, or a line of tags.
        if [shape, before]
            .iter()
            .any(|shape| matches!(shape.scrap(), Scrap::Empty | Scrap::Tags))
        {
            return false;
        }
        if let Some(width) = self.width {
            // The text of a link is wrapped like any other, and cannot end with its line.
            let is_inside = shape.begins_in_link() && before.scrap() != Scrap::Opens;
            return is_inside || before.words >= 2 && !begins(text, at) && is_wrap(text, at, width);
        }
        self.fragmented && text.goes_on(at, joined)
    }
}

/// Sets the ends of the text apart, and joins the other lines, each of them one block so far, into blocks of lines that
/// belong together. `shared` says that hits, words and cues also belong to another document; `looks` gives the points
/// of a shape and its cues. Returns whether any lines may have been joined.
pub(crate) fn join(
    text: &str,
    document: &mut Document,
    unwrap: Unwrap,
    shared: bool,
    looks: impl Fn(&Shape, &[u16]) -> i64,
) -> bool {
    let core = core::find(document);
    let whole = Single {
        text,
        lines: &document.lines,
        blocks: &document.blocks,
        hits: &document.hits,
    };
    let inner = Single {
        lines: &whole.lines[core.clone()],
        blocks: &whole.blocks[core.clone()],
        ..whole
    };
    let rule = Join {
        width: match unwrap {
            Unwrap::Auto => wrap_width(inner),
            Unwrap::Never => None,
        },
        fragmented: inner.is_fragmented(unwrap),
    };
    let core = rule.whole(whole, core);
    let ends = document.blocks[..core.start].iter();
    let ends = ends.chain(&document.blocks[core.end..]);
    let points = rules::points();
    let at_ends = ends.filter(|block| is_furniture(&document.hits[block.hits.range()], points));
    document.facts.furniture_at_ends = at_ends.count() as u32;
    document.set_apart(core);
    document.facts.wrapped = rule.width.is_some();
    let first = document.first_line();
    let mut blocks = document.blocks.iter();
    let may_join = rule.width.is_some()
        || rule.fragmented
        || blocks.any(|block| block.shape.goes_on_in_link());
    if may_join {
        let Document {
            lines,
            blocks,
            joined,
            hits,
            ..
        } = &mut *document;
        joined.clear();
        joined.resize(blocks.len(), false);
        let core = Single {
            text,
            lines: &lines[first..],
            blocks,
            hits,
        };
        for at in 1..joined.len() {
            joined[at] = rule.goes_on(core, at, joined[at - 1]);
        }
        if shared {
            document.gather();
        }
        absorb(document, looks);
    }
    survey(document);
    may_join
}

/// Joins the lines that were found to continue the line before.
fn absorb(document: &mut Document, looks: impl Fn(&Shape, &[u16]) -> i64) {
    let Document {
        blocks,
        keys,
        looks: counted,
        shapes,
        hits,
        cues,
        joined,
        seen,
        ..
    } = document;
    // Pieces are absorbed from the front; the first `kept` blocks are done.
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
            let pieces = blocks[at..end].windows(2);
            debug_assert!(
                pieces.into_iter().all(|two| follows(&two[0], &two[1])),
                "what they hold stands together"
            );
            let last = &blocks[end - 1];
            whole.lines = (end - at) as u32;
            whole.content.len = last.content.start + last.content.len - whole.content.start;
            whole.hits.len = last.hits.start + last.hits.len - whole.hits.start;
            let all = last.cues().end - whole.cues as usize;
            whole.cue_count = once_each(
                &mut cues[whole.cues as usize..][..all],
                blocks[at].cue_count,
            );
            whole.shape = Outline::of(&shape);
            whole.kind = Kind::of(&shape);
            count = looks(&shape, &cues[whole.cues()]);
            whole.hits.len = keep_custom_rules(&mut hits[whole.hits.range()], seen) as u32;
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

/// Whether the contents of `next` directly follow those of `block`.
fn follows(block: &Block, next: &Block) -> bool {
    block.hits.range().end == next.hits.start as usize
        && block.content.range().end == next.content.start as usize
        && block.cues().end == next.cues as usize
}

/// Moves each different cue of a paragraph to the front once, as if the paragraph had been read as one line: the
/// `first` ones are those of its first piece, and no other cue begins the line. Returns how many remain.
fn once_each(cues: &mut [u16], first: u8) -> u8 {
    let first = usize::from(first);
    let mut kept = first;
    for at in first..cues.len() {
        let cue = cues[at] & !1;
        let is_new = cues[..kept].iter().all(|known| known & !1 != cue);
        if is_new && kept < MOST_CUES {
            cues[kept] = cue;
            kept += 1;
        }
    }
    kept as u8
}

/// What the catalogue says of a piece does not hold for the whole: all that is left of it is one [`NO_RULE`], if there
/// was any hit. The custom rules are tested against the whole later (see [`crate::custom`]), and remain here once each.
/// Returns how many hits remain, at the front; `seen` is working memory.
fn keep_custom_rules(hits: &mut [u16], seen: &mut Vec<bool>) -> usize {
    let catalogue = rules::catalogue().len();
    seen.clear();
    let (mut kept, mut was_hit) = (0, false);
    for at in 0..hits.len() {
        let custom = usize::from(hits[at]).checked_sub(catalogue);
        let Some(custom) = custom.filter(|_| hits[at] != NO_RULE) else {
            was_hit = true;
            continue;
        };
        if custom >= seen.len() {
            seen.resize(custom + 1, false);
        }
        if !std::mem::replace(&mut seen[custom], true) {
            hits[kept] = hits[at];
            kept += 1;
        }
    }
    if was_hit {
        hits[kept] = NO_RULE;
        kept += 1;
    }
    kept
}
