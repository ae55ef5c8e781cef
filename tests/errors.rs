//! Which cleaners cannot be built, and with which error messages.

use bodycopy::{BuildError, Cleaner, CustomRule, Label};

fn rule(id: &str, pattern: &str) -> CustomRule {
    CustomRule::new(id, Label::Promotion, pattern)
}

fn fails(rules: impl IntoIterator<Item = CustomRule>) -> BuildError {
    Cleaner::builder()
        .rules(rules)
        .build()
        .expect_err("a cleaner that cannot be built")
}

#[test]
fn errors_name_the_rule_and_the_way_out() {
    let unclosed = fails([rule("site.good", "ok"), rule("site.bad", "(unclosed")]);
    assert!(matches!(&unclosed, BuildError::Pattern { id, .. } if id == "site.bad"));
    let huge = fails([rule("site.huge", r"\w{5000}{50}")]);
    assert!(matches!(&huge, BuildError::Pattern { id, .. } if id == "site.huge"));
    let twice = fails([rule("site.twice", "a"), rule("site.twice", "b")]);
    assert!(matches!(&twice, BuildError::DuplicateRule { id } if id == "site.twice"));
    let known = bodycopy::rules().next().expect("a rule").id;
    let taken = fails([rule(known, "a")]);
    assert!(matches!(&taken, BuildError::DuplicateRule { id } if id == known));
    // The position in the pattern is shown in the way of the regex engine.
    let shown = "regex parse error:\n    (unclosed\n    ^\nerror: unclosed group";
    assert!(unclosed.to_string().ends_with(shown), "{unclosed}");
    assert!(matches!(&unclosed, BuildError::Pattern { reason, .. } if reason == shown));
    for (error, id) in [
        (unclosed, "site.bad"),
        (huge, "site.huge"),
        (twice, "site.twice"),
        (taken, known),
    ] {
        assert!(error.to_string().contains(id), "{error}");
    }
}

#[test]
fn a_rule_has_an_id_that_no_other_evidence_has() {
    for id in ["", " ", "\t\n", "\u{a0}"] {
        let error = fails([rule("site.good", "a"), rule(id, "the pattern")]);
        assert!(
            matches!(&error, BuildError::EmptyRuleId { pattern } if pattern == "the pattern"),
            "{error:?}"
        );
        assert!(error.to_string().contains("`the pattern`"), "{error}");
    }
    let reserved = [
        "threshold",
        "text.doubt",
        "place.closing",
        "text.again",
        "text.copy",
        "text.neighbours",
        "word=the",
        "first-word=the",
        "shape.length=clean/1/open",
        "a=",
        "=",
    ];
    for reserved in reserved {
        let error = fails([rule(reserved, "a")]);
        assert!(
            matches!(&error, BuildError::ReservedRuleId { id } if id == reserved),
            "{error:?}"
        );
        assert!(error.to_string().contains(&format!("`{reserved}`")));
        assert!(error.to_string().contains("place.closing"), "{error}");
    }
    // All evidence other than rules has such an id. One case is enough, because building a cleaner
    // takes a while.
    let cleaner = Cleaner::builder().threshold(1).build();
    let text = "The ferry runs again since Sunday, three weeks earlier than was expected.";
    let report = cleaner.expect("a threshold").report(text);
    let evidence = report.lines[0].evidence.iter();
    let mut found = 0;
    for evidence in evidence.filter(|evidence| !evidence.is_rule) {
        let error = fails([rule(&evidence.id, "a")]);
        assert!(matches!(error, BuildError::ReservedRuleId { .. }));
        found += 1;
    }
    assert!(found > 20, "{found} pieces of evidence");
    assert!(Cleaner::builder()
        .rule(rule("Größe 1", "a"))
        .build()
        .is_ok());
}

#[test]
fn points_have_a_range() {
    for points in [30_001, -30_001, i16::MIN.into(), i32::MAX, i32::MIN] {
        let error = fails([rule("site.heavy", "a").points(points)]);
        assert!(
            matches!(&error, BuildError::Points { id, points: found } if id == "site.heavy" && *found == points)
        );
        assert!(error.to_string().contains(&points.to_string()));
    }
    for points in [30_000, -30_000, 0] {
        let built = Cleaner::builder()
            .rule(rule("site.heavy", "a").points(points))
            .build();
        assert!(built.is_ok());
    }
}

#[test]
fn there_are_only_so_many_rules() {
    let rules = (0..10_001).map(|at| rule(&format!("site.rule-{at}"), "a"));
    let error = fails(rules);
    assert!(
        matches!(error, BuildError::TooManyRules { count, most } if count == 10_001 && most == 10_000)
    );
}

#[test]
fn a_language_must_be_known() {
    let known: Vec<_> = bodycopy::languages().map(|known| known.code).collect();
    assert!(known.contains(&"en") && known.len() > 20);
    let known = known.join(", ");
    for code in [
        "tlh", "", "-", "tlh-US", "engl", "e", "en-", "en--US", "C.UTF-8", " en", "en US",
    ] {
        let error = Cleaner::builder()
            .languages(["en", code])
            .build()
            .unwrap_err();
        assert!(matches!(&error, BuildError::UnknownLanguage { code: found, .. } if found == code));
        assert!(
            error.to_string().ends_with(&known),
            "the known ones are listed: {error}"
        );
    }
}
