//! The documented behaviour of a cleaner that does without rules of the catalogue.

#[path = "common/article.rs"]
mod article;
#[path = "common/cases.rs"]
mod cases;

use std::collections::BTreeSet;

use article::{rule, ARTICLE};
use bodycopy::{BuildError, Cleaner, CleanerBuilder, Report};

fn without<'i>(ids: impl IntoIterator<Item = &'i str>) -> Cleaner {
    let all = ids
        .into_iter()
        .fold(Cleaner::builder(), CleanerBuilder::without_rule);
    all.build().expect("rules of the catalogue")
}

/// The ids of the rules that the report names.
fn rules_in(report: &Report<'_>) -> BTreeSet<String> {
    let evidence = report.lines.iter().flat_map(|line| &line.evidence);
    let rules = evidence.filter(|evidence| evidence.is_rule);
    rules.map(|rule| rule.id.to_string()).collect()
}

#[test]
fn a_rule_that_a_cleaner_does_without_hits_nothing() {
    let all = rules_in(&bodycopy::report(ARTICLE));
    assert!(all.len() > 2, "{all:?}");
    for id in &all {
        let left = rules_in(&without([id.as_str()]).report(ARTICLE));
        assert!(!left.contains(id), "{id}");
    }
    let two: Vec<_> = all.iter().map(String::as_str).take(2).collect();
    let left = rules_in(&without(two.iter().copied()).report(ARTICLE));
    assert!(two.iter().all(|id| !left.contains(*id)));
}

/// In joined paragraphs and in the page's code as well.
#[test]
fn without_any_rule_no_report_names_one() {
    let cleaner = without(bodycopy::rules().map(|rule| rule.id));
    for case in cases::all() {
        let left = rules_in(&cleaner.report(&case.input));
        assert!(left.is_empty(), "{}: {left:?}", case.name);
    }
    let code =
        "window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\n";
    let text = format!("{code}\n{ARTICLE}");
    assert!(rules_in(&bodycopy::report(&text)).contains("artifact.page-code"));
    let left = rules_in(&without(["artifact.page-code"]).report(&text));
    assert!(!left.contains("artifact.page-code") && !left.is_empty());
}

#[test]
fn a_line_is_kept_without_the_rule_that_knew_it() {
    let line = "(Reporting by Ada Sample)";
    let known = rules_in(&bodycopy::report(line));
    assert_eq!(bodycopy::clean(line), "");
    assert_eq!(without(known.iter().map(String::as_str)).clean(line), line);
}

#[test]
fn twice_is_as_good_as_once_and_the_rule_must_be_known() {
    let cleaner = without(["byline.by", "byline.by"]);
    assert!(format!("{cleaner:?}").contains("without: [\"byline.by\"]"));
    for id in ["", "byline", "byline.by ", "site.own"] {
        let error = Cleaner::builder().without_rule(id).build().unwrap_err();
        assert!(matches!(&error, BuildError::UnknownRule { id: told } if told == id));
        assert!(error.to_string().contains("`bodycopy::rules`"));
    }
}

/// So no report can mean two rules by one id.
#[test]
fn its_id_stays_taken() {
    let builder = Cleaner::builder().without_rule("byline.by");
    let error = builder.rule(rule("byline.by", "^By ")).build().unwrap_err();
    assert!(matches!(&error, BuildError::DuplicateRule { id } if id == "byline.by"));
    let cleaner = Cleaner::builder().without_rule("byline.by");
    let cleaner = cleaner.rule(rule("site.by", "^By Maria").always());
    let report = cleaner.build().expect("a good rule").report(ARTICLE);
    assert!(rules_in(&report).contains("site.by"));
}
