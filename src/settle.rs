//! Cleaning a cleaned text changes nothing.
//!
//! A decision depends on what surrounds a line. Once the clutter is gone, the same line may look
//! different: a stray sign between two paragraphs that had a menu above it, a teaser that was the
//! only one left. And a text may show that its lines are wrapped only without the clutter. So the
//! kept lines are judged again as the text that they form. What would then be removed or joined is
//! removed or joined now, until nothing changes. Nothing is read twice: a kept line brings its
//! shape and its rules along, and only a paragraph assembled from several lines is read again, as
//! the single line that it has become.
//!
//! This holds for nearly all texts of one piece (`idempotent` in `examples/evaluate` counts them), but not for all: a
//! text may change each time it is judged and is left after a few rounds, and custom rules, the threshold and kept
//! labels are applied later.

use crate::document::{Block, Document, Facts, Form, Line, Turn};
use crate::engine::{Buffers, Engine, Scratch, Work};
use crate::lines::Shape;
use crate::listing;
use crate::render::{self, Joint};
use crate::torn_listing;

/// Maximum number of rounds. Nearly every text is settled after the first; this bounds the time for
/// the others.
const MOST: usize = 4;

/// The kept lines as a text of their own.
#[derive(Debug, Default)]
pub(crate) struct Again {
    pub(crate) document: Document,
    /// For each line of this text, the first of the blocks that it comes from.
    from: Vec<u32>,
}

/// The end of the line that begins with the kept block at `at` and that other blocks may continue.
pub(crate) fn end_of_line(blocks: &[Block], at: usize) -> usize {
    let goes_on = |block: &&Block| block.body && block.goes_on().is_some();
    at + 1 + blocks[at + 1..].iter().take_while(goes_on).count()
}

impl Engine {
    /// Removes what would be removed if the body text were cleaned again. Returns whether `body`
    /// ends with the body text.
    pub(crate) fn settle(&self, text: &str, scratch: &mut Scratch, body: &mut String) -> bool {
        let Scratch {
            document,
            work,
            buffers,
            again,
            ..
        } = scratch;
        if comes_back(document) {
            return false;
        }
        let own = again.swap_shared(document);
        again.document.is_asked = document.is_asked;
        again.document.unlisted = document.unlisted;
        let mut settled = false;
        let start = body.len();
        for _ in 0..MOST {
            again.forget_all_but(own);
            body.truncate(start);
            self.retell(text, document, again, buffers, body);
            work.context.number_more(&mut again.document, own.content);
            self.mark_page_code(body, &mut again.document);
            if self.join(body, &mut again.document, true) {
                self.ask_paragraphs(body, &mut again.document, buffers);
            }
            self.look_around(&mut again.document, work);
            self.decide(&mut again.document, work);
            torn_listing::mend(body, &mut again.document);
            settled = !again.change(body, document);
            if settled {
                break;
            }
        }
        again.forget_all_but(own);
        again.swap_shared(document);
        settled
    }

    /// Puts the kept lines into `again` as if their text, which is appended to `body`, had been
    /// read.
    fn retell(
        &self,
        text: &str,
        document: &mut Document,
        again: &mut Again,
        buffers: &mut Buffers,
        body: &mut String,
    ) {
        listing::mark(text, document, |document, at| document.blocks[at].body);
        let Again {
            document: inner,
            from,
        } = again;
        from.clear();
        let kept = document.blocks.iter().filter(|block| block.body).count();
        from.reserve_exact(kept);
        inner.lines.reserve_exact(kept);
        inner.blocks.reserve_exact(kept);
        inner.keys.reserve_exact(kept);
        inner.looks.reserve_exact(kept);
        inner.shapes.reserve_exact(kept);
        let mut last = None;
        let mut next = 0;
        while next < document.blocks.len() {
            let at = next;
            let block = &document.blocks[at];
            if !block.body {
                next += 1;
                continue;
            }
            next = end_of_line(&document.blocks, at);
            let joint = last.map(|last| render::between(document, last, at));
            body.push_str(joint.map_or("", Joint::as_str));
            // Apart from this, white space at the ends of lines is gone.
            let indentation = match last {
                Some(_) => &text[render::indentation(text, document, at)],
                None => "",
            };
            last = Some(next - 1);
            let start = body.len();
            render::push_indentation(indentation, body);
            render::push_block(text, document, at, &mut buffers.normal, body);
            for at in at + 1..next {
                let joint = document.blocks[at].goes_on();
                body.push_str(joint.map_or("", Joint::as_str));
                render::push_block(text, document, at, &mut buffers.normal, body);
            }
            let gap = joint == Some(Joint::Paragraph);
            if block.lines > 1 || next > at + 1 {
                inner.make_room(body.len() - start, 1, 1);
                buffers.links.find_in(body, start..body.len());
                self.read_line(body, start..body.len(), gap, inner, buffers);
                // What a custom rule demands for one of its lines holds for the paragraph.
                if let Some(whole) = inner.blocks.last_mut() {
                    whole.force = block.force;
                }
            } else {
                let indent = u8::try_from(indentation.chars().count()).unwrap_or(u8::MAX);
                let mut copy = Block {
                    first_line: inner.lines.len() as u32,
                    gap,
                    turn: Turn::None,
                    ..*block
                };
                copy.shape.indent = indent;
                inner.blocks.push(copy);
                inner.keys.push(document.keys[at]);
                inner.looks.push(document.looks[at]);
                inner.shapes.push(Shape {
                    indent,
                    ..document.shapes[at]
                });
                // Assembled text is in normal form.
                inner
                    .lines
                    .push(Line::new(start..body.len(), gap, Form::Normal));
            }
            from.push(at as u32);
        }
    }
}

/// How much of what two documents share belongs to the first.
#[derive(Clone, Copy)]
pub(crate) struct Own {
    hits: usize,
    content: usize,
    cues: usize,
}

impl Again {
    /// Takes hits, words and cues from `document`, along with the room for decisions, or gives them
    /// back.
    pub(crate) fn swap_shared(&mut self, document: &mut Document) -> Own {
        let inner = &mut self.document;
        std::mem::swap(&mut inner.hits, &mut document.hits);
        std::mem::swap(&mut inner.content, &mut document.content);
        std::mem::swap(&mut inner.cues, &mut document.cues);
        // The decisions about the text were taken; only a report needs them, and they take a third
        // as many bytes as its blocks.
        if !document.is_asked {
            std::mem::swap(&mut inner.rounds, &mut document.rounds);
        }
        Own {
            hits: inner.hits.len(),
            content: inner.content.len(),
            cues: inner.cues.len(),
        }
    }

    /// Forgets everything except what belongs to the other document.
    pub(crate) fn forget_all_but(&mut self, own: Own) {
        let inner = &mut self.document;
        inner.lines.clear();
        inner.blocks.clear();
        inner.keys.clear();
        inner.looks.clear();
        inner.shapes.clear();
        inner.hits.truncate(own.hits);
        inner.content.truncate(own.content);
        inner.cues.truncate(own.cues);
        inner.title.clear();
        inner.facts = Facts::default();
    }

    /// Removes from `document` what this one, whose text is `body`, does not keep, and joins what
    /// this one has joined; returns whether anything changed.
    fn change(&self, body: &str, document: &mut Document) -> bool {
        let Document {
            blocks, listings, ..
        } = document;
        let mut changed = false;
        for block in &self.document.blocks {
            let lines = block.lines();
            let is_listed = |&from: &u32| listing::around(listings, from as usize).is_some();
            // A program stays as it is.
            let stays = block.lines == 1 || self.from[lines.clone()].iter().any(is_listed);
            if block.body && stays {
                continue;
            }
            for line in lines.clone() {
                let inside = || {
                    let lines = &self.document.lines;
                    render::inside(body, &lines[line - 1], &lines[line])
                };
                let start = self.from[line] as usize;
                let end = end_of_line(blocks, start);
                decide(
                    block,
                    (line > lines.start).then(inside),
                    &mut blocks[start..end],
                );
            }
            changed = true;
        }
        changed
    }
}

/// Applies the decision about `block` to the blocks from which one of its lines comes; `joint` is
/// what precedes the line in it.
fn decide(block: &Block, mut joint: Option<Joint>, of_text: &mut [Block]) {
    for own in of_text {
        let joint = joint.take().or(own.goes_on());
        own.turn = match joint {
            Some(joint) if block.body => Turn::Joined(joint),
            _ => Turn::Again,
        };
        own.body = block.body;
        own.points = block.points;
        // What is demanded for a paragraph that is not kept is not demanded for each of its lines.
        if block.body {
            own.force = block.force;
        }
    }
}

impl Work {
    /// Restores what was learnt about a document that was decided about before another one was.
    pub(crate) fn recall(&mut self, document: &Document) {
        self.context.mark(&document.title);
        self.windows.fill(&document.blocks);
        self.context.fill(document, false);
    }
}

/// Whether everything is kept and the body text has the lines of the input as they were.
fn comes_back(document: &Document) -> bool {
    let blocks = &document.blocks;
    let is_same = |at: usize| {
        let block = &blocks[at];
        let gap = at > 0 && render::between(document, at - 1, at) == Joint::Paragraph;
        block.body && block.lines == 1 && block.shape.indent == 0 && (at == 0 || block.gap == gap)
    };
    (0..blocks.len()).all(is_same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Force;
    use crate::score::Points;

    #[test]
    fn a_removed_paragraph_demands_nothing_of_its_lines() {
        let own = Block {
            force: Force::Remove,
            body: true,
            ..Block::default()
        };
        let whole = Block {
            force: Force::Keep,
            ..own
        };
        for (body, force) in [(true, Force::Keep), (false, Force::Remove)] {
            let mut lines = [own, own];
            decide(&Block { body, ..whole }, Some(Joint::Space), &mut lines);
            assert!(lines
                .iter()
                .all(|line| line.force == force && line.body == body));
        }
    }

    /// Readers' comments are wider than the article and hide that it is wrapped.
    #[test]
    fn what_is_only_seen_to_be_wrapped_without_the_clutter_is_joined() {
        let article = "The bridge over the harbour opened again on Monday morning\n\
            after nine weeks of repairs, the city council said in a\n\
            statement. Traffic had been sent through the old tunnel on\n\
            the northern shore since the month of May, and on most of\n\
            the weekdays the queue had reached as far as the stadium.\n\n\
            Drivers were relieved. It took me an hour to get to work,\n\
            said Jonas Sample, who drives a bus on the northern line\n\
            and crosses the bridge eight times a day. He now hopes that\n\
            the tunnel will stay open too, because the trams could use\n\
            it in the winter, when the bridge is often closed for wind.\n";
        let comment = |at: u32| {
            format!(
                "ada_{at} says:\nMarch {at}, 2024 at 9:15 am\nI take that bus every day and nobody \
                 ever told us why the tunnel was closed for so long, and I doubt that the bridge \
                 will stay open when the first storm comes.\nReply\n"
            )
        };
        let comments: String = (1..=4).map(comment).collect();
        let text = format!("Harbour bridge reopens\n\n{article}\nLeave a Reply\n\n{comments}");
        let engine = Engine::new(Points::tuned());
        let (mut scratch, mut body) = (Scratch::default(), String::new());
        engine.read(&text, &mut scratch);
        assert!(!scratch.document.facts.wrapped);
        engine.run(&text, &mut scratch, &mut body);
        let joined = scratch.document.blocks.iter();
        let joined = joined.filter(|block| matches!(block.turn, Turn::Joined(_)));
        assert_eq!(joined.count(), 8);
        let body = crate::clean(&text);
        let paragraphs = article.trim_end().split("\n\n");
        let paragraphs: Vec<String> = paragraphs.map(|p| p.replace('\n', " ")).collect();
        assert!(body.ends_with(&paragraphs.join("\n\n")), "{body}");
        assert_eq!(crate::clean(&body), body);
        assert_eq!(crate::report(&text).clean_text(), body);
    }
}
