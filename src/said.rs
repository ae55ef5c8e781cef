//! What the rules say a line is, for the lines around it.
//!
//! A label is too coarse for that. "Read also" alone introduces a list, but "Read also: Why the bridge closed" names
//! its own target, and the article continues below it. A credit below a sentence makes it the caption of a picture,
//! unless it credits those who reported, which is found below the article. So two kinds of line have a number of their
//! own in addition to those of the labels.

use crate::document::Outline;
use crate::label::Label;
use crate::lines::End;

/// A line that sends the reader to the article that it names.
pub(crate) const READ_ON: u8 = Label::ALL.len() as u8 + 1;
/// A line that says who reported, wrote or edited.
pub(crate) const SIGN_OFF: u8 = READ_ON + 1;

/// Rules for lines that name another article, if they have more than a few words.
const READ_ON_RULES: [&str; 4] = [
    "related.read-also",
    "related.key-bar",
    "related.key-colon",
    "related.bracket",
];
/// Rules for lines about those who made the article.
const SIGN_OFF_RULES: [&str; 3] = [
    "credit.reporting",
    "credit.reporting-bracket",
    "credit.agency-first",
];
/// Minimum number of words in a line that names its target: "Read more about this" names nothing.
const FEWEST_WORDS: u16 = 5;

/// What a rule says: the number of its label, or a finer one.
pub(crate) fn of_rule(id: &str, label: Label) -> u8 {
    if READ_ON_RULES.contains(&id) {
        READ_ON
    } else if SIGN_OFF_RULES.contains(&id) {
        SIGN_OFF
    } else {
        label.number()
    }
}

/// The same for a line that the rule matches.
pub(crate) fn of_line(said: u8, shape: &Outline) -> u8 {
    let names_target = shape.words >= FEWEST_WORDS && shape.end != End::Colon;
    if said == READ_ON && !names_target {
        Label::Related.number()
    } else {
        said
    }
}

/// The label of what was said; `None` if nothing was.
pub(crate) fn label(said: u8) -> Option<Label> {
    match said {
        READ_ON => Some(Label::Related),
        SIGN_OFF => Some(Label::Credit),
        number => Label::numbered(number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_are_there_and_have_the_label() {
        for id in READ_ON_RULES.iter().chain(&SIGN_OFF_RULES) {
            let rule = crate::rules::catalogue().iter().find(|rule| rule.id == *id);
            let rule = rule.unwrap_or_else(|| panic!("no rule {id}"));
            assert_eq!(label(of_rule(id, rule.label)), Some(rule.label), "{id}");
        }
        for of_label in Label::ALL {
            assert_eq!(label(of_rule("", of_label)), Some(of_label));
        }
        assert_eq!(label(0), None);
    }

    #[test]
    fn a_line_that_names_its_target_is_no_header() {
        let line = |words, end| {
            let mut shape = Outline::default();
            (shape.words, shape.end) = (words, end);
            shape
        };
        let related = Label::Related.number();
        assert_eq!(of_line(READ_ON, &line(9, End::Open)), READ_ON);
        assert_eq!(of_line(READ_ON, &line(2, End::Open)), related);
        assert_eq!(of_line(READ_ON, &line(9, End::Colon)), related);
        assert_eq!(of_line(related, &line(9, End::Open)), related);
    }
}
