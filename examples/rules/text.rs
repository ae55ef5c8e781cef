//! Tables for the terminal.

use std::fmt::Write as _;

use bodycopy::{LanguageInfo, RuleInfo, TestKind};

use crate::{coverage, Group};

pub fn rules(groups: &[Group]) -> String {
    let ids = groups.iter().flat_map(|group| &group.rules);
    let width = ids.map(|rule| rule.id.len()).max().unwrap_or(0);
    let mut out = String::new();
    for group in groups {
        let _ = writeln!(out, "{}", group.label);
        for rule in &group.rules {
            let _ = writeln!(
                out,
                "  {:<width$} {:>6}  {}",
                rule.id, rule.points, rule.why
            );
            let _ = writeln!(out, "  {:width$}         {}", "", test(rule));
            if let Some(hit) = rule.hits.first() {
                let _ = writeln!(out, "  {:width$}         hits: {hit}", "");
            }
        }
        out.push('\n');
    }
    let rules: usize = groups.iter().map(|group| group.rules.len()).sum();
    let _ = writeln!(out, "{rules} rules of {} labels", groups.len());
    out
}

/// How the rule tests a line, in words.
fn test(rule: &RuleInfo) -> String {
    let of = match rule.test {
        TestKind::Whole => "the line is one of",
        TestKind::Start => "it starts with one of",
        TestKind::End => "it ends with one of",
        TestKind::Within => "it holds one of",
        TestKind::Dates => {
            return format!(
                "it is made of date words and numbers; at most {} words",
                rule.max_words
            )
        }
        TestKind::PageCode => {
            return "it stands among the page's code, in a text that is not about programs"
                .to_owned()
        }
        _ => "it matches",
    };
    let what = match rule.pattern {
        Some(pattern) => pattern.to_owned(),
        None => format!("{} phrases", rule.phrases),
    };
    format!("{of} {what}; at most {} words", rule.max_words)
}

/// `fillable`: how many rules take phrases.
pub fn languages(languages: &[LanguageInfo], fillable: usize) -> String {
    let width = languages.iter().map(|language| language.name.len()).max();
    let width = width.unwrap_or(0).max("language".len());
    let mut out = format!(
        "code {:<width$} {:>8} {:>12} {:>11} {:>9} {:>11}\n",
        "language", "phrases", "rules", "stop words", "of prose", "date words"
    );
    for language in languages {
        let (phrases, rules) = coverage(language);
        let rules = format!("{rules} of {fillable}");
        let _ = writeln!(
            out,
            "{:<4} {:<width$} {phrases:>8} {rules:>12} {:>11} {:>7} % {:>11}",
            language.code,
            language.name,
            language.stop_words,
            language.stop_share,
            language.date_words,
        );
    }
    out
}
