//! The builder with any settings: it fails for a reason, or its cleaner keeps every promise.
#![no_main]

use bodycopy::BuildError;
use bodycopy_fuzz::{checks, reference, Page, Settings};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (Settings, Page)| {
    let (settings, page) = input;
    let text = page.0.as_str();
    let cleaner = match settings.build() {
        Ok(cleaner) => cleaner,
        Err(error) => return is_for_a_reason(&settings, &error),
    };
    let always = settings.patterns(|rule| rule.always && !rule.never);
    let never = settings.patterns(|rule| rule.never);
    checks::rules_win(
        &cleaner,
        |line| always.iter().any(|pattern| pattern.is_match(line)),
        |line| never.iter().any(|pattern| pattern.is_match(line)),
        text,
    );
    checks::report_rebuilds_the_input_with(&cleaner, text);
    let report = cleaner.report(text);
    let kept = |label| settings.keep.contains(&label) && settings.remove != Some(label);
    for line in &report.lines {
        let sum: i32 = line.evidence.iter().map(|evidence| evidence.points).sum();
        assert_eq!(line.points, sum);
        let shown = reference::tidy(&text[line.span.clone()]);
        let is_ordered = always.iter().any(|pattern| pattern.is_match(&shown));
        if line.verdict == bodycopy::Verdict::Removed && always.is_empty() {
            assert!(!is_ordered && !line.label.is_some_and(kept), "{line:?}");
        }
    }
});

fn is_for_a_reason(settings: &Settings, error: &BuildError) {
    assert!(!error.to_string().is_empty());
    let rules = &settings.rules;
    let well = match error {
        BuildError::Pattern { id, .. } => {
            rules.iter().any(|rule| format!("fuzz.{}", rule.id) == *id)
        }
        BuildError::Points { points, .. } => points.unsigned_abs() > 30_000,
        BuildError::DuplicateRule { id } => {
            rules
                .iter()
                .filter(|rule| format!("fuzz.{}", rule.id) == *id)
                .count()
                > 1
        }
        BuildError::UnknownLanguage { code, .. } => settings.languages.contains(&code.as_str()),
        _ => false,
    };
    assert!(well, "{error:?}");
}
