//! A line of signs between two lines of body text is a separator of the author's.
//!
//! Three asterisks or a rule between paragraphs have no word that could speak for them, and the
//! points that they get are those of the menus in which most such lines stand. In a text that is
//! no dump of a page they therefore follow their neighbours: between two kept lines they stay. In a text
//! without any furniture they also stay below the last line: an author may end with them.
//!
//! A curly bracket on a line of its own closes what a program opened, and stays in any text.

use crate::document::{Block, Document, Kind, Regime};

/// Keeps the separators between kept blocks, of those that are judged now.
pub(crate) fn keep(document: &mut Document, is_judged: impl Fn(usize) -> bool) {
    let regime = document.facts.regime;
    let is_article = matches!(regime, Regime::Clean | Regime::Light);
    let blocks = &mut document.blocks;
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
        if is_between && (is_article || blocks[at..end].iter().all(is_code)) {
            for at in (at..end).filter(|&at| is_judged(at)) {
                blocks[at].body = true;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::Outline;

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
    fn a_curly_bracket_closes_what_was_opened() {
        let curly = crate::lines::Shape {
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
}
