//! A pattern of the catalogue.
//!
//! A table gives nearly all answers ([`crate::automaton`]). The regular expression is there for the
//! rest, and compiling all of them takes longer than cleaning many texts.

use once_cell::sync::OnceCell;
use regex::{Regex, RegexBuilder};

use crate::automaton::Automaton;
use crate::lines::scan::link_number;
use crate::lines::Lead;
use crate::phrases::RuleIndex;
use crate::rules::Needs;

/// A pattern of the catalogue, compiled when a line could match it for the first time: most texts
/// need few patterns.
#[derive(Debug)]
pub(crate) struct Pattern {
    pub rule: RuleIndex,
    pub needs: Needs,
    pub source: &'static str,
    pub automaton: Automaton,
    regex: OnceCell<Regex>,
}

impl Pattern {
    pub(crate) fn new(
        rule: RuleIndex,
        needs: Needs,
        source: &'static str,
        automaton: Automaton,
    ) -> Self {
        Pattern {
            rule,
            needs,
            source,
            automaton,
            regex: OnceCell::new(),
        }
    }

    /// Whether the pattern matches anywhere in `line`.
    ///
    /// # Panics
    ///
    /// Panics if the pattern does not compile; a test compiles them all.
    #[inline]
    pub(crate) fn is_match(&self, line: &str) -> bool {
        self.automaton
            .answer(line)
            .unwrap_or_else(|| self.asks_itself(line))
    }

    /// The same without the table.
    #[cold]
    pub(crate) fn asks_itself(&self, line: &str) -> bool {
        self.regex
            .get_or_init(|| {
                RegexBuilder::new(self.source)
                    .case_insensitive(true)
                    .build()
                    .unwrap_or_else(|error| panic!("pattern of the catalogue: {error}"))
            })
            .is_match(line)
    }
}

/// Returns the line without the Markdown marks that say nothing about its words: the mark of a heading or an item at
/// its start (the letter o where `lead` says that it is a bullet), and marks that emphasise all of it, the same at both
/// ends. The number of a link at its start is removed, too.
#[inline]
pub(crate) fn unmarked(line: &str, lead: Lead) -> &str {
    let line = match line.as_bytes() {
        [b'#', ..] => without_heading(line),
        [b'o', b' ', rest @ ..] if lead == Lead::Bullet && begins_text(rest) => &line[2..],
        [b'*' | b'+' | b'-' | b'>', b' ', rest @ ..] if begins_text(rest) => &line[2..],
        _ => line,
    };
    let line = match line.as_bytes() {
        bytes @ [b'[', b'0'..=b'9', ..] => &line[link_number(bytes).unwrap_or(0)..],
        _ => line,
    };
    match line.as_bytes() {
        [mark @ (b'*' | b'_'), .., last] if mark == last => {
            let mark = char::from(*mark);
            let inner = line.trim_start_matches(mark);
            let marks = line.len() - inner.len();
            let end = inner.trim_end_matches(mark);
            if marks <= 3 && inner.len() - end.len() == marks && end.trim() == end {
                return end;
            }
            line
        }
        _ => line,
    }
}

/// The heading without its mark.
fn without_heading(line: &str) -> &str {
    let heading = line.trim_start_matches('#');
    match heading.as_bytes() {
        [b' ', rest @ ..] if line.len() - heading.len() <= 6 && begins_text(rest) => &heading[1..],
        _ => line,
    }
}

/// Whether what follows a mark may be text: a second mark begins a row of signs.
fn begins_text(rest: &[u8]) -> bool {
    match rest {
        [b'*' | b'_', next, ..] => *next != b' ',
        [first, ..] => !first.is_ascii_punctuation() || matches!(first, b'(' | b'[' | b'"'),
        [] => false,
    }
}
