//! The compiled catalogue: which rules match a line.
//!
//! There are thousands of phrases in dozens of languages, and dozens of patterns. Trying each of
//! them on each line would cost far more than reading the text. So phrases are stored in one tree,
//! which is entered only at the start of the line and at words with which a phrase begins, and a
//! screen leaves few patterns to be tried.

use crate::fold::Fold;
use crate::lines::{End, Reading, Shape};
use crate::pattern::{unmarked, Pattern};
use crate::phrases::{Phrases, RuleIndex};
use crate::rules::{self, Needs, Test};
use crate::screen::{both, Bits, Screen};
use crate::stored;

/// Maximum size in bytes of a line that is tried on patterns: of longer lines, only the two ends in
/// the fold are tested.
const PATTERN_BYTES: usize = 400;

/// The catalogue, ready for use.
#[derive(Debug)]
pub(crate) struct Matcher {
    phrases: Phrases,
    patterns: Vec<Pattern>,
    screen: Screen,
    /// For each number of words, the patterns that may be tried, as bits.
    allowed: Vec<Bits>,
    /// The same for what a line shows of what patterns need.
    needed: Vec<Bits>,
    max_words: Vec<u16>,
    /// By rule: whether it matches no line with an end mark.
    open_only: Vec<bool>,
    /// The rule that matches dates.
    dates: Option<RuleIndex>,
    /// Maximum number of words; no rule matches a longer line.
    most_words: u16,
}

impl Matcher {
    /// Creates the catalogue with these phrases.
    pub(crate) fn new(phrases: Phrases) -> Self {
        let rules = rules::catalogue();
        let mut automata = stored::automata().into_iter();
        let patterns: Vec<Pattern> = rules
            .iter()
            .enumerate()
            .filter_map(|(at, rule)| match rule.test {
                Test::Regex(needs, source) => {
                    let automaton = automata.next().expect("one for each pattern");
                    Some(Pattern::new(at as RuleIndex, needs, source, automaton))
                }
                _ => None,
            })
            .collect();
        let max_words: Vec<u16> = rules.iter().map(|rule| rule.max_words).collect();
        let most_words = max_words.iter().copied().max().unwrap_or(0);
        let bits = |is_asked: &dyn Fn(&Pattern) -> bool| {
            let mut bits = Bits::default();
            for (at, pattern) in patterns.iter().enumerate() {
                bits[at / 64] |= u64::from(is_asked(pattern)) << (at % 64);
            }
            bits
        };
        let has_words = |pattern: &Pattern, words| words <= max_words[usize::from(pattern.rule)];
        let shows = |pattern: &Pattern, shown: u8| {
            pattern.needs == Needs::Nothing || shown >> pattern.needs as u8 & 1 == 1
        };
        Matcher {
            phrases,
            screen: stored::screen(patterns.len()),
            allowed: (0..=most_words)
                .map(|words| bits(&|pattern| has_words(pattern, words)))
                .collect(),
            needed: (0..1 << Needs::Nothing as u8)
                .map(|shown| bits(&|pattern| shows(pattern, shown)))
                .collect(),
            patterns,
            dates: rules
                .iter()
                .position(|rule| matches!(rule.test, Test::Dates))
                .map(|at| at as RuleIndex),
            most_words,
            max_words,
            open_only: rules
                .iter()
                .map(|rule| matches!(rule.test, Test::OpenEnd))
                .collect(),
        }
    }

    /// Whether a line of this shape is short enough for any rule.
    pub(crate) fn may_match(&self, shape: &Shape) -> bool {
        shape.words <= self.most_words
    }

    /// Whether patterns are tried on a line of this shape.
    pub(crate) fn asks_text(&self, shape: &Shape) -> bool {
        self.may_match(shape) && shape.chars as usize <= PATTERN_BYTES
    }

    /// The phrases of the catalogue.
    pub(crate) fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// Adds the rules that match the line to `hits`, once each.
    #[inline]
    pub(crate) fn add(
        &self,
        line: &str,
        fold: &Fold,
        (shape, reading): (&Shape, Reading),
        hits: &mut Vec<RuleIndex>,
    ) {
        let start = hits.len();
        self.each(line, fold, (shape, reading), |rule| {
            if !hits[start..].contains(&rule) {
                hits.push(rule);
            }
        });
        if hits.len() == start {
            hits.extend(self.otherwise(shape));
        }
    }

    /// Calls `hit` for every rule that matches the line, except the one of [`Matcher::otherwise`];
    /// a rule may be reported more than once.
    fn each(
        &self,
        line: &str,
        fold: &Fold,
        (shape, reading): (&Shape, Reading),
        mut hit: impl FnMut(RuleIndex),
    ) {
        if !self.may_match(shape) {
            return;
        }
        let words = shape.words;
        let is_ended = shape.end == End::Sentence;
        let mut hit = |rule: RuleIndex| {
            let at = usize::from(rule);
            if words <= self.max_words[at] && !(is_ended && self.open_only[at]) {
                hit(rule);
            }
        };
        let tokens = fold.tokens();
        self.phrases.each(tokens, &mut hit);
        if self.asks_text(shape) && line.len() <= PATTERN_BYTES {
            let allowed = both(
                self.allowed[usize::from(words)],
                self.needed[usize::from(reading.shows)],
            );
            let line = unmarked(line, shape.lead);
            self.screen
                .candidates(line, tokens, reading.marks, allowed, |at| {
                    let pattern = &self.patterns[at];
                    if pattern.is_match(line) {
                        hit(pattern.rule);
                    }
                });
        }
    }

    /// Returns the rule that matches a line of this shape if no other rule does: the one for dates.
    #[inline]
    fn otherwise(&self, shape: &Shape) -> Option<RuleIndex> {
        let is_hit = shape.dates > 0 && is_date(shape);
        self.dates
            .filter(|&rule| is_hit && shape.words <= self.max_words[usize::from(rule)])
    }
}

/// Whether the line consists of date words and numbers, and of more than "12:30 Uhr", "1:30 PM ET"
/// or "30–40 mi". At least one date word must not be a function word.
fn is_date(shape: &Shape) -> bool {
    let parts = shape.numbers.saturating_add(shape.dates);
    shape.numbers > 1
        && parts > 3
        && parts >= shape.tokens
        && (shape.numbers.max(shape.dates) > 2 || shape.colons == 0)
        && shape.stops < shape.dates
        && shape.symbols == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold;
    use crate::languages::{self, Language};
    use crate::lexicon::Lexicon;
    use crate::lines::{scan, Lead};
    use crate::phrases;

    struct Tester {
        matcher: Matcher,
        lexicon: Lexicon,
    }

    impl Tester {
        fn new(languages: &[&Language]) -> Self {
            let rules = rules::catalogue();
            Tester {
                matcher: Matcher::new(Phrases::new(rules, languages)),
                lexicon: Lexicon::new(
                    languages,
                    phrases::firsts(rules, languages).into_iter(),
                    std::iter::empty(),
                ),
            }
        }

        fn hits(&self, line: &str) -> Vec<&'static str> {
            let mut fold = Fold::default();
            let (shape, reading) =
                scan::scan(line, 0..line.len(), &self.lexicon, &mut fold, &mut ());
            let mut hits = Vec::new();
            self.matcher
                .add(line.trim(), &fold, (&shape, reading), &mut hits);
            hits.iter()
                .map(|&rule| rules::catalogue()[usize::from(rule)].id)
                .collect()
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
    fn marks_of_the_whole_line_hide_no_rule() {
        for (line, inner) in [
            ("*The old bridge.*", "The old bridge."),
            ("**Read more**", "Read more"),
            ("_One *word* of it_", "One *word* of it"),
            ("*One* word of *it", "*One* word of *it"),
            ("* * *", "* * *"),
            ("**uneven*", "**uneven*"),
            ("****", "****"),
            ("*", "*"),
            ("_ga_", "ga"),
            ("## Read more", "Read more"),
            ("####### Read more", "####### Read more"),
            ("* **Read more**", "Read more"),
            ("> # not a heading", "> # not a heading"),
            ("- - -", "- - -"),
            ("#hashtag", "#hashtag"),
            ("* [12]Read more", "Read more"),
            ("[1] Read more", "[1] Read more"),
            ("# ", "# "),
        ] {
            assert_eq!(unmarked(line, Lead::None), inner, "{line:?}");
        }
        assert_eq!(unmarked("o Read more", Lead::Bullet), "Read more");
        assert_eq!(unmarked("o Read more", Lead::None), "o Read more");
        for line in [
            "*The old bridge at dawn. (Photo: Jane Doe)*",
            "* The old bridge at dawn. (Photo: Jane Doe)",
            "## The old bridge at dawn. (Photo: Jane Doe)",
        ] {
            let hits = Tester::new(&[]).hits(line);
            assert!(hits.contains(&"caption.photographer-bracket"), "{hits:?}");
        }
    }

    #[test]
    fn a_letter_that_is_a_bullet_hides_no_rule() {
        let tester = Tester::new(languages::ALL);
        let both = |rest: &str| {
            let with = |start: &str| tester.hits(&format!("{start}{rest}"));
            (with("          o "), with("          * "))
        };
        for rest in [
            "Privacy policy",
            "The old bridge at dawn. (Photo: Jane Doe)",
            "Read more",
            "12 May 2026",
            "[14]Read more",
        ] {
            let (letter, star) = both(rest);
            assert_eq!(letter, star, "{rest}");
            assert!(!star.is_empty(), "{rest}");
        }
    }

    #[test]
    fn what_an_automaton_says_its_pattern_says() {
        let matcher = Tester::new(&[]).matcher;
        let examples = || {
            let rules = rules::catalogue().iter();
            rules.flat_map(|rule| rule.hits.iter().chain(rule.misses))
        };
        let mut told = 0;
        for pattern in &matcher.patterns {
            for line in examples() {
                // Lines that are cut off, or that continue after a match, are tested too.
                let half: String = line.chars().take(line.chars().count() / 2).collect();
                for line in [
                    *line,
                    half.as_str(),
                    &format!("{line} {half}"),
                    &format!("x{line}"),
                ] {
                    if let Some(answer) = pattern.automaton.answer(line) {
                        assert_eq!(
                            answer,
                            pattern.asks_itself(line),
                            "{} {line:?}",
                            pattern.source
                        );
                        told += 1;
                    }
                }
            }
        }
        assert!(told > 1000, "{told} answers");
    }

    #[test]
    fn every_rule_hits_its_hits_and_misses_its_misses() {
        let tester = Tester::new(languages::ALL);
        let mut wrong = Vec::new();
        // Page code is not a property of a single line: its examples are tested where it is found.
        let of_lines = |rule: &&&rules::Rule| !matches!(rule.test, Test::PageCode);
        for rule in rules::catalogue().iter().filter(of_lines) {
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
            for phrases in language.phrases() {
                let row = format!("{} {}", language.code, phrases.rule);
                let Some(rule) = rules::catalogue()
                    .iter()
                    .find(|rule| rule.id == phrases.rule)
                else {
                    wrong.push(format!("{row}: no such rule"));
                    continue;
                };
                if matches!(rule.test, Test::Dates | Test::PageCode | Test::Regex(..)) {
                    wrong.push(format!("{row}: the rule takes no phrases"));
                }
                if !own.hits(phrases.hit).contains(&phrases.rule) {
                    wrong.push(format!("{row} does not hit {:?}", phrases.hit));
                }
                if tester.hits(phrases.miss).contains(&phrases.rule) {
                    wrong.push(format!("{row} hits {:?}", phrases.miss));
                }
                for text in phrases.texts().filter(|text| fold::fold(text).is_empty()) {
                    wrong.push(format!("{row}: {text:?} is empty"));
                }
                for text in phrases
                    .texts()
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
            for phrases in language.phrases() {
                let Some(rule) = rules::catalogue()
                    .iter()
                    .find(|rule| rule.id == phrases.rule)
                else {
                    continue;
                };
                for text in phrases.texts() {
                    let key = (std::mem::discriminant(&rule.test), fold::fold(&text));
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
