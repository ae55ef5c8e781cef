//! A line of signs between two lines of body text is the author's separator.
//!
//! Three asterisks or a rule between paragraphs contain no word that could speak for them, and they get the points of
//! the menus in which most such lines occur. In a text that is not a page dump they therefore follow their neighbours:
//! between two kept lines they stay. In a text without any boilerplate they also stay below the last line: an author
//! may end with them.
//!
//! What extractors leave around a listing or a drawing made of signs looks like boilerplate. So in a text that is
//! nearly a page, signs that no rule knows stay, too, if there is more than one: a single sign between two lines is the
//! bullet of a menu. A closing bracket is not a bullet.
//!
//! A curly bracket on a line of its own closes a block of a program, and stays in any text. So does the rule between
//! two rows of a table (`---|---`). Of the two fences around a block of code (three backticks), neither stays without
//! the other, or Markdown would take the rest of the text for code.

use crate::document::{Block, Document, Kind, Regime};
use crate::fold;
use crate::lines::{Lead, Shape};
use crate::rules;

/// Keeps the separators between kept blocks, among those that are judged now.
pub(crate) fn keep(document: &mut Document, is_judged: impl Fn(usize) -> bool) {
    keep_between(document, &is_judged);
    keep_fences(document, is_judged);
}

fn keep_between(document: &mut Document, is_judged: impl Fn(usize) -> bool) {
    let Document {
        blocks,
        shapes,
        keys,
        hits,
        facts,
        ..
    } = document;
    let regime = facts.regime;
    let brackets = [b")", b"]"].map(|bracket| fold::hash(bracket));
    let is_article = matches!(regime, Regime::Clean | Regime::Light);
    let mut last = false;
    let mut at = 0;
    while at < blocks.len() {
        if blocks[at].kind != Kind::Symbols {
            last = blocks[at].body;
            at += 1;
            continue;
        }
        let end = at + signs(&blocks[at..]);
        let is_between = last
            && match blocks.get(end) {
                Some(next) => next.body,
                None => regime == Regime::Clean,
            };
        let is_code = |block: &Block| block.shape.is_code();
        let is_unknown = |block: &Block| !rules::know(&hits[block.hits.range()]);
        let is_bullet = || {
            let is_alone = end == at + 1 && blocks[at].shape.is_sign();
            is_alone && !brackets.contains(&keys[at])
        };
        let stays = || {
            is_article
                || blocks[at..end].iter().all(is_code)
                || end == at + 1 && is_table_rule(blocks, shapes, at)
                || regime == Regime::Mixed && blocks[at..end].iter().any(is_unknown) && !is_bullet()
        };
        if is_between && stays() {
            for at in (at..end).filter(|&at| is_judged(at)) {
                // Page code counts as signs, but separates nothing.
                blocks[at].body |= !blocks[at].shape.is_page_code();
            }
        }
        at = end;
    }
}

/// How many blocks of signs `blocks` begins with.
pub(crate) fn signs(blocks: &[Block]) -> usize {
    blocks
        .iter()
        .take_while(|block| block.kind == Kind::Symbols)
        .count()
}

/// Whether block `at`, which consists of signs, is the rule between two rows of a table.
fn is_table_rule(blocks: &[Block], shapes: &[Shape], at: usize) -> bool {
    let rows = shapes.get(at.saturating_sub(1)..at + 2);
    let (Some(rows @ [_, own, _]), Some(lines)) = (rows, blocks.get(at..at + 2)) else {
        return false;
    };
    own.chars > 3 * u32::from(own.separators)
        && rows.iter().all(|row| row.separators > 0)
        && lines.iter().all(|line| !line.gap)
}

/// Keeps a fence whose partner is kept.
fn keep_fences(document: &mut Document, is_judged: impl Fn(usize) -> bool) {
    let Document {
        blocks,
        keys,
        shapes,
        ..
    } = document;
    let bare = fold::hash(b"```");
    let mut open = None;
    for (at, &key) in keys.iter().enumerate() {
        let closes = blocks[at].kind == Kind::Symbols && key == bare;
        let Some(first) = open.filter(|_| closes) else {
            if closes || opens_code(&blocks[at], &shapes[at]) {
                open = Some(at);
            }
            continue;
        };
        open = None;
        let is_kept = blocks[first].body || blocks[at].body;
        for at in [first, at].into_iter().filter(|&at| is_judged(at)) {
            blocks[at].body |= is_kept;
        }
    }
}

/// Whether a line may be a fence with the name of a language.
fn opens_code(block: &Block, shape: &Shape) -> bool {
    block.shape.words == 1 && block.shape.lead == Lead::Quote && shape.quotes == 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Engine, Scratch};
    use crate::outline::Outline;
    use crate::score::Points;

    fn run(regime: Regime, blocks: &[(Kind, bool)]) -> Vec<bool> {
        let mut document = Document::default();
        document.facts.regime = regime;
        document.blocks = blocks
            .iter()
            .map(|&(kind, body)| Block {
                kind,
                body,
                ..Block::default()
            })
            .collect();
        keep(&mut document, |_| true);
        document.blocks.iter().map(|block| block.body).collect()
    }

    #[test]
    fn a_separator_follows_its_neighbours() {
        use Kind::{Prose, Symbols};
        let inside = [
            (Prose, true),
            (Symbols, false),
            (Symbols, false),
            (Prose, true),
        ];
        assert_eq!(run(Regime::Light, &inside), [true; 4]);
        assert_eq!(run(Regime::Dump, &inside), [true, false, false, true]);
        let edge = [(Symbols, false), (Prose, true), (Symbols, false)];
        assert_eq!(run(Regime::Clean, &edge), [false, true, true]);
        assert_eq!(run(Regime::Light, &edge), [false, true, false]);
        let between = [(Prose, true), (Symbols, false), (Prose, false)];
        assert_eq!(run(Regime::Clean, &between), [true, false, false]);
    }

    #[test]
    fn in_what_is_nearly_a_page_signs_that_no_rule_knows_stay() {
        /// Whether such a sign, or two, stay between two paragraphs.
        fn stay(signs: &[&str], hits: u32) -> bool {
            let mut document = Document {
                hits: vec![0],
                ..Document::default()
            };
            document.facts.regime = Regime::Mixed;
            let prose = Block {
                kind: Kind::Prose,
                body: true,
                ..Block::default()
            };
            document.blocks = vec![prose; signs.len() + 2];
            document.keys = vec![0; signs.len() + 2];
            for (at, sign) in (1..).zip(signs) {
                let shape = Shape {
                    chars: sign.chars().count() as u32,
                    ..Shape::default()
                };
                let block = &mut document.blocks[at];
                (block.kind, block.body) = (Kind::Symbols, false);
                block.shape = Outline::of(&shape);
                block.hits.len = hits;
                document.keys[at] = fold::hash(sign.as_bytes());
            }
            document.shapes = vec![Shape::default(); signs.len() + 2];
            keep(&mut document, |_| true);
            document.blocks.iter().all(|block| block.body)
        }
        for signs in [&[");"][..], &[")"], &["]"], &["┌──┐"], &["│", "▼"]] {
            assert!(stay(signs, 0), "{signs:?}");
            assert!(!stay(signs, 1), "{signs:?}");
        }
        assert!(!stay(&["•"], 0), "a bullet of a menu");
    }

    #[test]
    fn a_curly_bracket_closes_what_was_opened() {
        let curly = Shape {
            code: true,
            ..Default::default()
        };
        let mut document = Document::default();
        document.facts.regime = Regime::Dump;
        document.blocks = vec![Block::default(); 4];
        document.blocks[1].shape = Outline::of(&curly);
        for (at, kind) in [Kind::Title, Kind::Symbols, Kind::Prose, Kind::Symbols]
            .into_iter()
            .enumerate()
        {
            document.blocks[at].kind = kind;
            document.blocks[at].body = kind != Kind::Symbols;
        }
        keep(&mut document, |_| true);
        let kept: Vec<bool> = document.blocks.iter().map(|block| block.body).collect();
        assert_eq!(kept, [true, true, true, false]);
    }

    /// Which lines of a dump stay if these were removed.
    fn kept(text: &str, removed: &[usize]) -> Vec<bool> {
        let mut scratch = Scratch::default();
        Engine::new(Points::tuned()).read(text, &mut scratch);
        let document = &mut scratch.document;
        document.put_together();
        document.facts.regime = Regime::Dump;
        for (at, block) in document.blocks.iter_mut().enumerate() {
            block.body = !removed.contains(&at);
        }
        keep(document, |_| true);
        document.blocks.iter().map(|block| block.body).collect()
    }

    #[test]
    fn the_rule_of_a_table_stays_between_its_rows() {
        let table = "Ferry | Seats | Built\n---|---|---\nAda | 136 | 1972\n";
        assert_eq!(kept(table, &[1]), [true; 3]);
        let barred = "| Ferry | Seats |\n|:------|------:|\n| Ada | 136 |\n";
        assert_eq!(kept(barred, &[1]), [true; 3]);
        assert_eq!(kept(table, &[1, 2]), [true, false, false]);
        assert!(!kept(&table.replace("---|---|---", "|"), &[1])[1]);
        assert!(!kept(&table.replace("---|", "\n---|"), &[1])[1]);
        assert!(!kept("The ferry\n---|---\nAda | 136\n", &[1])[1]);
    }

    #[test]
    fn of_two_fences_none_stays_alone() {
        let code = "Say it:\n```sh\necho ready\n```\nThat is all.\n";
        assert_eq!(kept(code, &[3, 4]), [true, true, true, true, false]);
        assert_eq!(kept(code, &[0, 1]), [false, true, true, true, true]);
        assert_eq!(kept(code, &[1, 3]), [true, false, true, false, true]);
        let bare = code.replace("sh\n", "\n");
        assert_eq!(kept(&bare, &[3, 4]), [true, true, true, true, false]);
        // A third fence has no partner.
        let more = format!("{code}```\n");
        assert_eq!(kept(&more, &[3, 5]), [true, true, true, true, true, false]);
    }
}
