//! The compiled catalogue: which rules hit a line.
//!
//! Thousands of phrases in dozens of languages and dozens of patterns would cost far more than
//! reading the text, if each were tried on each line. So whole lines and beginnings of lines
//! are looked up by hash in one table each, phrases anywhere are found by one automaton, and
//! patterns stand in sets that are asked only where the line shows what they need.

use regex::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

use crate::chars::{self, Class};
use crate::fold::Token;
use crate::lexicon;
use crate::lines::Shape;
use crate::phrases::{Phrases, RuleIndex};
use crate::rules::{Needs, Rule, Test};

/// Lines of more bytes are not tried on patterns: the fold's two ends are all that is asked of them.
const PATTERN_BYTES: usize = 400;

/// Room for the states of one set of patterns; with the default of 2 MB they are thrown away
/// and built again all the time.
const DFA_BYTES: usize = 16 << 20;

/// Patterns that need the same.
#[derive(Debug)]
struct PatternSet {
    needs: Needs,
    set: RegexSet,
    patterns: Vec<(Regex, RuleIndex)>,
}

/// The catalogue, ready to be asked.
#[derive(Debug)]
pub(crate) struct Matcher {
    phrases: Phrases,
    patterns: Vec<PatternSet>,
    max_words: Vec<u16>,
    /// Lines of more words are hit by no rule.
    most_words: u16,
}

impl Matcher {
    /// Compiles `rules`, which ask for `phrases`.
    ///
    /// # Panics
    ///
    /// If a pattern of the catalogue does not compile; a test compiles them all.
    pub(crate) fn new(rules: &[&Rule], phrases: Phrases) -> Self {
        let mut patterns: Vec<(Needs, RuleIndex, &str)> = Vec::new();
        for (at, rule) in rules.iter().enumerate() {
            if let Test::Regex(needs, pattern) = rule.test {
                patterns.push((needs, at as RuleIndex, pattern));
            }
        }
        let max_words: Vec<u16> = rules.iter().map(|rule| rule.max_words).collect();
        Matcher {
            phrases,
            patterns: pattern_sets(&patterns),
            most_words: max_words.iter().copied().max().unwrap_or(0),
            max_words,
        }
    }

    /// Calls `hit` for every rule that hits the line; a rule may be named more than once.
    pub(crate) fn hits(
        &self,
        line: &str,
        tokens: &[Token],
        shape: &Shape,
        mut hit: impl FnMut(RuleIndex),
    ) {
        let words = shape.words;
        if words > self.most_words {
            return;
        }
        let mut hit = |rule: RuleIndex| {
            if words <= self.max_words[usize::from(rule)] {
                hit(rule);
            }
        };
        for (at, token) in tokens.iter().enumerate() {
            if at == 0 || token.known & lexicon::FLOATS != 0 {
                self.phrases.at(tokens, at, &mut hit);
            }
        }
        if line.len() <= PATTERN_BYTES {
            let shows = Shows::of(line);
            for set in &self.patterns {
                if shows.has(set.needs) && set.set.is_match(line) {
                    for (pattern, rule) in &set.patterns {
                        if pattern.is_match(line) {
                            hit(*rule);
                        }
                    }
                }
            }
        }
    }
}

fn pattern_sets(patterns: &[(Needs, RuleIndex, &str)]) -> Vec<PatternSet> {
    let compile = |pattern: &str| {
        RegexBuilder::new(pattern)
            .case_insensitive(true)
            .build()
            .unwrap_or_else(|error| panic!("pattern of the catalogue: {error}"))
    };
    Needs::ALL
        .into_iter()
        .filter_map(|needs| {
            let own: Vec<_> = patterns
                .iter()
                .filter(|pattern| pattern.0 == needs)
                .collect();
            (!own.is_empty()).then(|| PatternSet {
                needs,
                set: RegexSetBuilder::new(own.iter().map(|pattern| pattern.2))
                    .case_insensitive(true)
                    .dfa_size_limit(DFA_BYTES)
                    .build()
                    .unwrap_or_else(|error| panic!("patterns of the catalogue: {error}")),
                patterns: own
                    .iter()
                    .map(|pattern| (compile(pattern.2), pattern.1))
                    .collect(),
            })
        })
        .collect()
}

/// What a line shows of what patterns may need.
#[derive(Clone, Copy)]
struct Shows(u8);

impl Shows {
    fn of(line: &str) -> Self {
        let mut bits = 1 << Needs::Nothing as u8;
        for &byte in line.as_bytes() {
            bits |= SHOWS[usize::from(byte)];
        }
        // Digits, colons and brackets of other scripts.
        if bits & OTHER != 0 {
            for c in line.chars().filter(|c| !c.is_ascii()) {
                bits |= match chars::class(c) {
                    Class::Digit => 1 << Needs::Digit as u8,
                    Class::Colon => 1 << Needs::Colon as u8,
                    Class::Open => 1 << Needs::Bracket as u8,
                    Class::Separator
                    | Class::Symbol
                    | Class::Quote
                    | Class::Dash
                    | Class::End
                    | Class::Hyphen => 1 << Needs::Symbol as u8,
                    _ => 0,
                };
            }
        }
        Shows(bits)
    }

    fn has(self, needs: Needs) -> bool {
        self.0 >> needs as u8 & 1 == 1
    }
}

const OTHER: u8 = 1 << 7;

static SHOWS: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'0'..=b'9' => 1 << Needs::Digit as u8,
            b':' => 1 << Needs::Colon as u8,
            b'(' | b'[' => 1 << Needs::Bracket as u8,
            b'{' => 1 << Needs::Bracket as u8 | 1 << Needs::Symbol as u8,
            b'@' | b'#' | b'/' | b'\\' | b'|' | b'<' | b'>' | b'}' | b'=' | b'_' | b'*' | b'+'
            | b'~' | b'^' => 1 << Needs::Symbol as u8,
            128.. => OTHER,
            _ => 0,
        };
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::{self, Fold};
    use crate::languages::{self, Language};
    use crate::lexicon::Lexicon;
    use crate::lines::scan;
    use crate::{phrases, rules};

    struct Tester {
        matcher: Matcher,
        lexicon: Lexicon,
    }

    impl Tester {
        fn new(languages: &[&Language]) -> Self {
            let rules = rules::catalogue();
            Tester {
                matcher: Matcher::new(rules, Phrases::new(rules, languages)),
                lexicon: Lexicon::new(languages, phrases::firsts(rules, languages).into_iter()),
            }
        }

        fn hits(&self, line: &str) -> Vec<&'static str> {
            let mut fold = Fold::default();
            let shape = scan::scan(line, &self.lexicon, &mut fold, |_| ());
            let mut hits = Vec::new();
            self.matcher
                .hits(line.trim(), fold.tokens(), &shape, |rule| {
                    hits.push(rules::catalogue()[usize::from(rule)].id);
                });
            hits
        }
    }

    #[test]
    fn ids_are_unique_and_bear_their_label() {
        let mut ids: Vec<_> = rules::catalogue().iter().map(|rule| rule.id).collect();
        for rule in rules::catalogue() {
            assert!(
                rule.id.starts_with(&format!("{}.", rule.label)),
                "{}",
                rule.id
            );
            assert!(
                !rule.why.is_empty() && !rule.hits.is_empty() && !rule.misses.is_empty(),
                "{}",
                rule.id
            );
        }
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), rules::catalogue().len());
    }

    #[test]
    fn every_rule_hits_its_hits_and_misses_its_misses() {
        let tester = Tester::new(languages::ALL);
        let mut wrong = Vec::new();
        for rule in rules::catalogue() {
            for line in rule
                .hits
                .iter()
                .filter(|line| !tester.hits(line).contains(&rule.id))
            {
                wrong.push(format!("{} does not hit {line:?}", rule.id));
            }
            for line in rule
                .misses
                .iter()
                .filter(|line| tester.hits(line).contains(&rule.id))
            {
                wrong.push(format!("{} hits {line:?}", rule.id));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_row_of_every_language_holds() {
        let tester = Tester::new(languages::ALL);
        let mut wrong = Vec::new();
        for language in languages::ALL {
            let own = Tester::new(&[language]);
            for phrases in language.phrases {
                let row = format!("{} {}", language.code, phrases.rule);
                let Some(rule) = rules::catalogue()
                    .iter()
                    .find(|rule| rule.id == phrases.rule)
                else {
                    wrong.push(format!("{row}: no such rule"));
                    continue;
                };
                if matches!(rule.test, Test::Regex(..)) {
                    wrong.push(format!("{row}: the rule takes no phrases"));
                }
                if !own.hits(phrases.hit).contains(&phrases.rule) {
                    wrong.push(format!("{row} does not hit {:?}", phrases.hit));
                }
                if tester.hits(phrases.miss).contains(&phrases.rule) {
                    wrong.push(format!("{row} hits {:?}", phrases.miss));
                }
                for text in phrases
                    .texts
                    .iter()
                    .filter(|text| fold::fold(text).is_empty())
                {
                    wrong.push(format!("{row}: {text:?} is empty"));
                }
                for text in phrases
                    .texts
                    .iter()
                    .filter(|text| !tester.hits(&text.replace('#', "7")).contains(&phrases.rule))
                {
                    wrong.push(format!("{row}: {text:?} is no hit of its own rule"));
                }
            }
        }
        assert!(
            wrong.is_empty(),
            "{} rows:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }

    #[test]
    fn no_phrase_belongs_to_two_rules_of_one_test_in_one_language() {
        let mut wrong = Vec::new();
        for language in languages::ALL {
            let mut seen = std::collections::HashMap::new();
            for phrases in language.phrases {
                let Some(rule) = rules::catalogue()
                    .iter()
                    .find(|rule| rule.id == phrases.rule)
                else {
                    continue;
                };
                for text in phrases.texts {
                    let key = (std::mem::discriminant(&rule.test), fold::fold(text));
                    if let Some(other) = seen
                        .insert(key, phrases.rule)
                        .filter(|other| *other != phrases.rule)
                    {
                        wrong.push(format!(
                            "{}: {text:?} in {other} and {}",
                            language.code, phrases.rule
                        ));
                    }
                }
            }
        }
        assert!(
            wrong.is_empty(),
            "{} phrases:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }
}
