//! Clutter before or after an article never costs a line of its body.
//!
//! The clutter is the catalogue's own: the example lines of its rules and languages, by label.
//! Lines that rules hit at the ends of a text are set apart before the text is judged
//! (`src/ends.rs`), so all verdicts about the text between them are the same with and without them.
//! `BODYCOPY_LONG=1 cargo test --release --test around -- --nocapture` tries all blocks, 32,000
//! texts; without it, a few thousand are tried.

#[path = "common/cases.rs"]
mod cases;
#[path = "common/kept.rs"]
mod kept;

use std::collections::{BTreeMap, HashMap};

use bodycopy::{report, Label};
use kept::kept;

/// Minimum length in bytes of a paragraph; paragraphs are also counted separately.
const PARAGRAPH: usize = 200;

/// The lines of the catalogue, by label, and by language and label.
struct Clutter {
    of_rules: BTreeMap<Label, Vec<&'static str>>,
    of_language: BTreeMap<(&'static str, Label), Vec<&'static str>>,
}

impl Clutter {
    fn new() -> Self {
        let mut labels = HashMap::new();
        let mut of_rules: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for rule in bodycopy::rules() {
            labels.insert(rule.id, rule.label);
            of_rules.entry(rule.label).or_default().extend(rule.hits);
        }
        let mut of_language: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for language in bodycopy::languages() {
            for phrases in language.phrases {
                let key = (language.code, labels[phrases.rule]);
                of_language.entry(key).or_default().push(phrases.hit);
            }
        }
        Clutter {
            of_rules,
            of_language,
        }
    }

    /// Blocks of this many lines for an article in a language.
    fn blocks(&self, language: &str, lines: usize, from: usize) -> Vec<String> {
        let own = self
            .of_language
            .iter()
            .filter(|((code, _), _)| *code == language);
        let pools = self.of_rules.values().chain(own.map(|(_, pool)| pool));
        pools
            .map(|pool| {
                let lines = pool.iter().cycle().skip(from).take(lines.min(pool.len()));
                lines.copied().collect::<Vec<_>>().join("\n")
            })
            .collect()
    }
}

/// How many lines were lost, and of how many.
#[derive(Default)]
struct Losses {
    lost: usize,
    of: usize,
}

impl Losses {
    fn add(&mut self, lost: usize) {
        self.lost += lost;
        self.of += 1;
    }

    /// Fails if any line was lost.
    fn hold(&self, what: &str) {
        println!("{what}: {} of {} lost", self.lost, self.of);
        assert!(self.of > 1000, "only {} {what}", self.of);
        assert_eq!(self.lost, 0, "{what} of {} are lost", self.of);
    }
}

#[test]
fn clutter_around_an_article_never_costs_a_body_line() {
    let is_long = std::env::var_os("BODYCOPY_LONG").is_some();
    let sizes: &[(usize, usize)] = if is_long {
        &[(1, 0), (1, 5), (3, 0), (3, 5), (8, 0), (8, 5)]
    } else {
        &[(3, 0)]
    };
    let clutter = Clutter::new();
    let (mut lines, mut paragraphs, mut texts) = (Losses::default(), Losses::default(), 0);
    for case in cases::all() {
        let input = case.input.trim_end();
        let body: HashMap<&str, usize> = kept(input, &report(input))
            .into_iter()
            .filter(|(line, _)| case.expected.contains(line))
            .collect();
        for &(size, from) in sizes {
            for block in clutter.blocks(&case.language, size, from) {
                for text in [
                    format!("{block}\n\n{input}"),
                    format!("{input}\n\n{block}\n"),
                ] {
                    texts += 1;
                    let now = kept(&text, &report(&text));
                    for (line, count) in &body {
                        let lost = usize::from(now.get(line).is_none_or(|now| now < count));
                        lines.add(lost);
                        if line.len() >= PARAGRAPH {
                            paragraphs.add(lost);
                        }
                    }
                }
            }
        }
    }
    println!("{texts} texts");
    lines.hold("lines");
    paragraphs.hold("paragraphs");
}
