//! The tables of the whole catalogue, as the build script filled them.

use crate::automaton::Automaton;
use crate::lexicon::Lexicon;
use crate::phrases::Phrases;
use crate::screen::Screen;

macro_rules! stored {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".bin"))
    };
}

/// The words of all languages.
pub(crate) fn lexicon() -> Lexicon {
    Lexicon::stored(stored!("words"), stored!("words-steps"))
}

/// The phrases of all languages.
pub(crate) fn phrases() -> Phrases {
    Phrases::stored([
        stored!("phrase-ends"),
        stored!("phrase-sieve"),
        stored!("phrase-pairs"),
        stored!("phrase-hits"),
    ])
}

/// The automata of the catalogue's patterns, in order.
pub(crate) fn automata() -> Vec<Automaton> {
    Automaton::stored(stored!("automata"))
}

/// The screen for the catalogue's patterns, of which there are this many.
pub(crate) fn screen(patterns: usize) -> Screen {
    Screen::stored(stored!("screen"), patterns)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::cues;
    use crate::{languages, phrases, rules};

    #[test]
    fn the_stored_tables_are_those_of_the_sources() {
        let rules = rules::catalogue();
        let firsts = phrases::firsts(rules, languages::ALL);
        let words = Lexicon::new(languages::ALL, firsts.into_iter(), cues::all());
        assert!(lexicon() == words);
        assert!(phrases() == Phrases::new(rules, languages::ALL));
    }
}
