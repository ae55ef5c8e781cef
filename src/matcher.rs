//! The compiled catalogue: which rules hit a line.
//!
//! Thousands of phrases in dozens of languages and dozens of patterns would cost far more than
//! reading the text, if each were tried on each line. So whole lines and beginnings of lines
//! are looked up by hash in one table each, phrases anywhere are found by one automaton, and
//! patterns stand in sets that are asked only where the line shows what they need.

use aho_corasick::{AhoCorasick, MatchKind};
use regex::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

use crate::chars::{self, Class};
use crate::fold::{self, Fold};
use crate::languages::Language;
use crate::lines::Shape;
use crate::rules::{Needs, Rule, Test};

/// Index of a rule in the catalogue.
pub(crate) type RuleIndex = u16;

/// Lines of more bytes are not tried on patterns: the fold's two ends are all that is asked of them.
const PATTERN_BYTES: usize = 400;

/// Room for the states of one set of patterns; with the default of 2 MB they are thrown away
/// and built again all the time.
const DFA_BYTES: usize = 16 << 20;

/// Phrases by the hash of their folded text.
#[derive(Debug, Default)]
struct PhraseTable {
    slots: Vec<(u64, RuleIndex)>,
    mask: usize,
    /// Two bits of every hash: most look-ups end here.
    bloom: Vec<u64>,
}

const FREE: RuleIndex = RuleIndex::MAX;

impl PhraseTable {
    fn new(mut phrases: Vec<(u64, RuleIndex)>) -> Self {
        phrases.sort_unstable();
        phrases.dedup();
        let size = (phrases.len() * 2).next_power_of_two().max(64);
        let mut table = PhraseTable {
            slots: vec![(0, FREE); size],
            mask: size - 1,
            bloom: vec![0; (size / 8).max(1)],
        };
        let bits = table.bloom.len() * 64 - 1;
        for (hash, rule) in phrases {
            let mut slot = hash as usize & table.mask;
            while table.slots[slot].1 != FREE {
                slot = (slot + 1) & table.mask;
            }
            table.slots[slot] = (hash, rule);
            let bit = (hash >> 40) as usize & bits;
            table.bloom[bit / 64] |= 1 << (bit % 64);
        }
        table
    }

    #[inline]
    fn get(&self, hash: u64, mut hit: impl FnMut(RuleIndex)) {
        let bit = (hash >> 40) as usize & (self.bloom.len() * 64 - 1);
        if self.bloom[bit / 64] >> (bit % 64) & 1 == 0 {
            return;
        }
        let mut slot = hash as usize & self.mask;
        while self.slots[slot].1 != FREE {
            if self.slots[slot].0 == hash {
                hit(self.slots[slot].1);
            }
            slot = (slot + 1) & self.mask;
        }
    }
}

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
    whole: PhraseTable,
    start: PhraseTable,
    longest_start: usize,
    anywhere: AhoCorasick,
    /// The rule of each phrase of the automaton, and whether it must end the line.
    anywhere_rules: Vec<(RuleIndex, bool)>,
    patterns: Vec<PatternSet>,
    max_words: Vec<u16>,
}

impl Matcher {
    /// Compiles `rules` with the phrases of `languages`.
    ///
    /// # Panics
    ///
    /// If a pattern of the catalogue does not compile; a test compiles them all.
    pub(crate) fn new(rules: &[&Rule], languages: &[&Language]) -> Self {
        let mut whole = Vec::new();
        let mut start = Vec::new();
        let mut longest_start = 0;
        let mut anywhere: Vec<(String, (RuleIndex, bool))> = Vec::new();
        let mut patterns: Vec<(Needs, RuleIndex, &str)> = Vec::new();
        let index: std::collections::HashMap<&str, usize> = rules
            .iter()
            .enumerate()
            .map(|(at, rule)| (rule.id, at))
            .collect();
        for (at, rule) in rules.iter().enumerate() {
            if let Test::Regex(needs, pattern) = rule.test {
                patterns.push((needs, at as RuleIndex, pattern));
            }
        }
        for phrases in languages.iter().flat_map(|language| language.phrases) {
            let Some(&at) = index.get(phrases.rule) else {
                continue;
            };
            for text in phrases.texts {
                let folded = fold::fold(text);
                let hash = fold::hash(folded.as_bytes());
                match rules[at].test {
                    Test::Whole => whole.push((hash, at as RuleIndex)),
                    Test::Start => {
                        longest_start = longest_start.max(folded.len());
                        start.push((prefix_hash(folded.as_bytes()), at as RuleIndex));
                    }
                    Test::End => anywhere.push((folded, (at as RuleIndex, true))),
                    Test::Within => anywhere.push((folded, (at as RuleIndex, false))),
                    Test::Regex(..) => {}
                }
            }
        }
        anywhere.sort();
        anywhere.dedup();
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(anywhere.iter().map(|(text, _)| text))
            .expect("a few thousand short phrases fit any automaton");
        Matcher {
            whole: PhraseTable::new(whole),
            start: PhraseTable::new(start),
            longest_start,
            anywhere: automaton,
            anywhere_rules: anywhere.into_iter().map(|(_, rule)| rule).collect(),
            patterns: pattern_sets(&patterns),
            max_words: rules.iter().map(|rule| rule.max_words).collect(),
        }
    }

    /// Calls `hit` for every rule that hits the line; a rule may be named more than once.
    pub(crate) fn hits(
        &self,
        line: &str,
        fold: &Fold,
        shape: &Shape,
        mut hit: impl FnMut(RuleIndex),
    ) {
        let words = shape.words;
        let mut hit = |rule: RuleIndex| {
            if words <= self.max_words[usize::from(rule)] {
                hit(rule);
            }
        };
        let text = fold.as_str();
        if !fold.is_cut() && text.len() <= 160 {
            self.whole.get(fold::hash(text.as_bytes()), &mut hit);
        }
        self.starts(text, &mut hit);
        for found in self.anywhere.find_overlapping_iter(text) {
            let (rule, at_end) = self.anywhere_rules[found.pattern().as_usize()];
            if (!at_end || found.end() == text.len())
                && on_boundaries(text, found.start(), found.end())
            {
                hit(rule);
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

    fn starts(&self, text: &str, hit: &mut impl FnMut(RuleIndex)) {
        let bytes = &text.as_bytes()[..text.len().min(self.longest_start)];
        let mut state = PREFIX_SEED;
        for (at, &byte) in bytes.iter().enumerate() {
            state = prefix_step(state, byte);
            let next = text.as_bytes().get(at + 1).copied().unwrap_or(b' ');
            if next == b' ' || (next >= 0xC0 && byte >= 0x80 && on_boundaries(text, 0, at + 1)) {
                self.start.get(state, &mut *hit);
            }
        }
    }
}

const PREFIX_SEED: u64 = 0xCBF2_9CE4_8422_2325;

/// A hash that is known for every prefix on the way (FNV-1a).
fn prefix_step(state: u64, byte: u8) -> u64 {
    (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
}

fn prefix_hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(PREFIX_SEED, |state, &byte| prefix_step(state, byte))
}

/// Whether `text[start..end]` is made of whole words.
fn on_boundaries(text: &str, start: usize, end: usize) -> bool {
    let class = |c: Option<char>| c.map_or(Class::Space, chars::class);
    let before = class(text[..start].chars().next_back());
    let first = class(text[start..end].chars().next());
    let last = class(text[start..end].chars().next_back());
    let after = class(text[end..].chars().next());
    fold::is_boundary(before, first) && fold::is_boundary(last, after)
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
    use crate::languages;
    use crate::lexicon::Lexicon;
    use crate::lines::shape;
    use crate::rules;

    struct Tester {
        matcher: Matcher,
        lexicon: Lexicon,
    }

    impl Tester {
        fn new() -> Self {
            Tester {
                matcher: Matcher::new(rules::catalogue(), languages::ALL),
                lexicon: Lexicon::new(languages::ALL.iter().copied()),
            }
        }

        fn hits(&self, line: &str) -> Vec<&'static str> {
            let mut fold = Fold::default();
            let shape = shape::scan(line, &self.lexicon, &mut fold, |_| ());
            let mut hits = Vec::new();
            self.matcher.hits(line.trim(), &fold, &shape, |rule| {
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
        let tester = Tester::new();
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
        let tester = Tester::new();
        let mut wrong = Vec::new();
        for language in languages::ALL {
            let own = Tester {
                matcher: Matcher::new(rules::catalogue(), &[language]),
                lexicon: Lexicon::new(std::iter::once(*language)),
            };
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
