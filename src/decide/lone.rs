//! A line that would be the only one removed must be clutter for certain.
//!
//! A site or an extractor seldom leaves a single line of clutter. If the decisions remove one line of a long text and
//! nothing else, the text is as good as clean, and the line may be the author's: a heading that menus also have, the
//! last words of a list, "Related: …" in an essay about relations. Losing such a line is worse than keeping a line of
//! clutter, so it stays unless the decisions are sure of it. The same holds for two or three lines, if the decisions
//! are sure of none.
//!
//! At the ends of a text are the headline and notes about the author, and some things hardly any author writes: these
//! need less certainty. A line that was removed by its rules alone ([`certain`](super::certain)) stays if those rules
//! say little, or if the decisions were sure that it is body text; the exception is a mark of an advertisement.
//!
//! On the development corpus, with points tuned on other sites, this leaves 1.4 % more of WCXB's clean texts unchanged,
//! .9 % of news424's, .8 % of Fundus' and 4 % of Mozilla's, and costs .00003 of F1 on what extractors left, where most
//! such lines are clutter.

use super::separators;
use crate::document::{Block, Document, Turn};
use crate::label::Label;
use crate::said::SIGN_OFF;

/// The decisions are sure of a line between others if its points are at most this.
const POINTS: i32 = -280;

/// The same for a line at an end of the text, or one that is not removed alone.
const POINTS_AT_ENDS: i32 = -180;

/// The same for lines that hardly any author writes.
const POINTS_OF_SITES: i32 = -130;

/// Labels of such lines. Lines that name the reporters count as well.
const OF_SITES: [Label; 6] = [
    Label::Byline,
    Label::Promotion,
    Label::Social,
    Label::Comments,
    Label::Tags,
    Label::Legal,
];

/// The same for the first line, if no rule knows it.
const POINTS_OF_HEADLINE: i32 = -130;

/// A line that was removed by its rules stays if the decisions gave it more points than this.
const POINTS_OF_BODY: i32 = 400;

/// A formula of menus or shops, which may be a heading, also stays if its rules' points are above this.
const POINTS_OF_RULES: i32 = -330;

/// Maximum number of removed lines that may be a mistake.
const MOST: usize = 3;

/// Minimum number of kept lines: in a shorter text, a removed line is a large part of the text.
const FEWEST_KEPT: usize = 8;

/// The same if all removed lines are formulas that may be headings; a text of one line has no headings.
const FEWEST_BESIDE_HEADING: usize = 2;

/// Keeps lines that would be removed alone, unless they are clutter for certain.
pub(crate) fn keep(document: &mut Document) {
    let blocks = &document.blocks;
    let mut gone = [0; MOST];
    let mut count = 0;
    for (at, block) in blocks.iter().enumerate() {
        if block.body || !block.shape.has_words() {
            continue;
        }
        let Some(place) = gone.get_mut(count) else {
            return;
        };
        *place = at;
        count += 1;
    }
    let gone = &gone[..count];
    let first = blocks.iter().position(|block| block.shape.has_words());
    let is_headline = |at: usize| {
        let block = &blocks[at];
        first == Some(at) && block.said == 0 && block.points <= POINTS_OF_HEADLINE
    };
    let is_known = |&at: &usize| match count {
        _ if is_headline(at) => true,
        1 => is_known_alone(document, at),
        _ => blocks[at].points <= POINTS_AT_ENDS.max(points_of(&blocks[at])),
    };
    if count == 0 || gone.iter().any(is_known) {
        return;
    }
    let fewest = match gone.iter().all(|&at| may_be_heading(&blocks[at])) {
        true => FEWEST_BESIDE_HEADING,
        false => FEWEST_KEPT,
    };
    let kept = |block: &&Block| block.body && block.shape.has_words();
    if blocks.iter().filter(kept).take(fewest).count() < fewest {
        return;
    }
    for &at in gone {
        document.restore(at);
    }
    separators::keep(document, |_| true);
}

/// The threshold at which the decisions are sure of a line, by what its rules say it is.
fn points_of(block: &Block) -> i32 {
    match block.label_said() {
        Some(label) if OF_SITES.contains(&label) || block.said == SIGN_OFF => POINTS_OF_SITES,
        _ => POINTS,
    }
}

/// Whether it was removed by rules that say little, of menus or shops: such a line may be a heading, too.
fn may_be_heading(block: &Block) -> bool {
    let label = block.label_said();
    block.turn == Turn::Certain
        && block.points > POINTS_OF_RULES
        && matches!(label, Some(Label::Navigation | Label::Promotion))
}

/// Whether block `at`, the only one that is removed, is clutter for certain.
fn is_known_alone(document: &Document, at: usize) -> bool {
    let Document { blocks, rounds, .. } = document;
    let block = &blocks[at];
    if block.turn == Turn::Certain {
        let is_sure = rounds.points[at] > POINTS_OF_BODY;
        return match block.label_said() {
            Some(Label::Advertisement) => true,
            _ => !is_sure && !may_be_heading(block),
        };
    }
    let has_words = |block: &Block| block.shape.has_words();
    let is_inside = blocks[..at].iter().any(has_words) && blocks[at + 1..].iter().any(has_words);
    let least = if is_inside { POINTS } else { POINTS_AT_ENDS };
    block.points <= least.max(points_of(block))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Kind;

    /// Whether a removed block stays, and why it was removed.
    #[derive(Clone, Copy, Default)]
    struct Case {
        /// Points of the rules, if it was removed by its rules.
        rules: Option<i32>,
        label: Option<Label>,
        said: u8,
    }

    /// What is kept of a text of body text (b), signs (*) and blocks of the case (x).
    fn kept(signs: &str, points: i32, case: Case) -> String {
        let mut document = Document::default();
        for sign in signs.chars() {
            let mut block = Block {
                body: sign == 'b',
                ..Block::default()
            };
            block.kind = if sign == '*' {
                Kind::Symbols
            } else {
                Kind::Label
            };
            block.shape.words = if sign == '*' { 0 } else { 5 };
            if sign == 'x' {
                block.points = case.rules.unwrap_or(points);
                block.said = case.label.map_or(case.said, Label::number);
                if case.rules.is_some() {
                    block.turn = Turn::Certain;
                }
            }
            document.blocks.push(block);
            document.keys.push(0);
            document.shapes.push(Default::default());
            document.rounds.points.push(points);
        }
        keep(&mut document);
        let signs = signs.chars().zip(&document.blocks);
        signs
            .filter_map(|(sign, block)| block.body.then_some(sign))
            .collect()
    }

    fn stays(signs: &str, points: i32, case: Case) -> bool {
        let kept = kept(signs, points, case);
        let all = |text: &str| text.matches('x').count();
        assert!([0, all(signs)].contains(&all(&kept)), "{kept}");
        kept.contains('x')
    }

    #[test]
    fn what_goes_alone_stays_unless_it_is_known() {
        let case = Case::default();
        assert!(stays("bbbbxbbbb", POINTS + 1, case));
        assert!(!stays("bbbbxbbbb", POINTS, case));
        for (signs, least) in [
            ("xbbbbbbbb", POINTS_OF_HEADLINE),
            ("*xbbbbbbbb", POINTS_OF_HEADLINE),
            ("bbbbbbbbx", POINTS_AT_ENDS),
            ("bbbbbbbbx*", POINTS_AT_ENDS),
        ] {
            assert!(stays(signs, least + 1, case), "{signs}");
            assert!(!stays(signs, least, case), "{signs}");
        }
        assert!(!stays("bbbbxbbb", 0, case), "a short text");
    }

    #[test]
    fn what_hardly_any_author_says_is_known_sooner() {
        for case in [
            Case {
                label: Some(Label::Social),
                ..Case::default()
            },
            Case {
                said: SIGN_OFF,
                ..Case::default()
            },
        ] {
            assert!(stays("bbbbxbbbb", POINTS_OF_SITES + 1, case));
            assert!(!stays("bbbbxbbbb", POINTS_OF_SITES, case));
        }
    }

    #[test]
    fn two_or_three_stay_if_none_is_known() {
        let case = Case::default();
        assert!(stays("bbbbxbxxbbbb", POINTS_AT_ENDS + 1, case));
        assert!(!stays("bbbbxbxxbbbb", POINTS_AT_ENDS, case));
        assert!(!stays("bbbbxbxxxbbbb", 0, case), "four are no mistake");
    }

    #[test]
    fn a_formula_stays_where_the_decisions_were_sure() {
        let formula = |label| Case {
            rules: Some(POINTS_OF_RULES),
            label: Some(label),
            ..Case::default()
        };
        let caption = formula(Label::Caption);
        assert!(stays("bbbbxbbbb", POINTS_OF_BODY + 1, caption));
        assert!(!stays("bbbbxbbbb", POINTS_OF_BODY, caption));
        let mark = formula(Label::Advertisement);
        assert!(!stays("bbbbxbbbb", POINTS_OF_BODY + 1, mark));
        assert!(
            !stays("bbbxbbbxbbb", POINTS_OF_BODY + 1, caption),
            "two of them"
        );
    }

    #[test]
    fn a_formula_that_may_be_a_heading_stays_if_little_is_said() {
        let formula = |rules| Case {
            rules: Some(rules),
            label: Some(Label::Navigation),
            ..Case::default()
        };
        assert!(stays("bxb", 0, formula(POINTS_OF_RULES + 1)));
        assert!(!stays("bbbbxbbbb", 0, formula(POINTS_OF_RULES)));
        assert!(
            !stays("bx", 0, formula(POINTS_OF_RULES + 1)),
            "no text to head"
        );
    }

    #[test]
    fn signs_beside_it_stay_with_it() {
        let case = Case::default();
        assert_eq!(kept("bbbbb*x*bbb", 0, case), "bbbbb*x*bbb");
        assert_eq!(
            kept("bbbbb*bbb", 0, case),
            "bbbbbbbb",
            "separators have been seen to"
        );
    }
}
