//! The documented behaviour of custom rules.

#[path = "common/article.rs"]
mod article;
#[path = "common/cases.rs"]
mod cases;

use article::{rule, ARTICLE};
use bodycopy::{Cleaner, CustomRule, Verdict};

#[test]
fn always_and_never_outrank_the_points() {
    let always = rule("site.council", "city council").always();
    let never = rule("site.reply", "^Leave a Reply$").never();
    let both = rule("site.all", ".").always();
    let build = |rules: &[&CustomRule]| {
        Cleaner::builder()
            .rules(rules.iter().copied().cloned())
            .build()
            .expect("good rules")
    };
    let body = build(&[&always, &never]).clean(ARTICLE);
    assert!(!body.contains("city council") && body.ends_with("Leave a Reply"));
    assert_eq!(build(&[&both, &never]).clean(ARTICLE), "Leave a Reply");
    let cleaner = build(&[&always]);
    let report = cleaner.report(ARTICLE);
    let line = &report.lines[4];
    assert_eq!(line.verdict, Verdict::Removed);
    assert!(line
        .evidence
        .iter()
        .any(|evidence| evidence.is_rule && evidence.id == "site.council"));
}

#[test]
fn points_of_a_rule_show_in_the_report() {
    let cleaner = Cleaner::builder()
        .rule(rule("site.bus", "bus on the northern line").points(-1234))
        .build()
        .expect("a good rule");
    let (with, without) = (cleaner.report(ARTICLE), bodycopy::report(ARTICLE));
    let first = |report: &bodycopy::Report<'_>| -> i32 {
        let own = report.lines[6].evidence.iter();
        own.filter(|evidence| evidence.id == "site.bus")
            .map(|evidence| evidence.points)
            .sum()
    };
    assert_eq!(first(&with) - first(&without), -1234);
}

/// The points of the catalogue's rules can make a line certain clutter, whatever its looks and its position; but a
/// custom rule with points is not an order.
#[test]
fn points_of_a_rule_are_weighed_against_all_else() {
    let text = "The bridge over the harbour opened again on Monday after nine weeks of repairs, the city \
        council said in a statement. Traffic had been sent through the old tunnel since May.\n\n\
        What it cost\n\nDrivers were relieved. \"It took me an hour to get to work,\" said Jonas Sample, \
        who drives a bus on the northern line and crosses the bridge eight times a day.\n";
    let with = |pattern, points| {
        let rule = rule("site.own", pattern).points(points);
        Cleaner::builder().rule(rule).build().expect("a good rule")
    };
    assert_eq!(bodycopy::clean(text), text.trim_end());
    for points in [-200, -329, -330, -500] {
        let body = with("^What it cost$", points).clean(text);
        assert_eq!(body, text.trim_end(), "{points}");
    }
    assert!(!with("^What it cost$", -3000)
        .clean(text)
        .contains("What it"));
    // A custom rule in favour of a line saves it from the rules of the catalogue.
    let text = text.replace("What it cost", "Advertisement");
    assert!(!bodycopy::clean(&text).contains("Advertisement"));
    assert!(with("^Advertisement$", 3000)
        .clean(&text)
        .contains("Advertisement"));
}

#[test]
fn heavy_rules_count_in_full() {
    let pattern = "bus on the northern line";
    for (count, points) in [(33, -30_000), (40, -30_000), (40, 30_000), (500, 30_000)] {
        let heavy = |at| rule(&format!("site.heavy-{at}"), pattern).points(points);
        let rules = (0..count).map(heavy);
        let cleaner = Cleaner::builder().rules(rules).build();
        let report = cleaner.expect("good rules").report(ARTICLE);
        for line in &report.lines {
            let sum: i32 = line.evidence.iter().map(|evidence| evidence.points).sum();
            assert_eq!(line.points, sum);
        }
        let line = &report.lines[6];
        assert!(
            (line.points - count * points).abs() < 10_000,
            "{}",
            line.points
        );
        assert_eq!(line.verdict == Verdict::Kept, points > 0);
    }
}

/// The points of a line are evidence for the lines around it, but a custom rule is meant only for the lines that it
/// hits.
#[test]
fn a_rule_changes_nothing_about_lines_that_it_does_not_hit() {
    let cases = cases::all().into_iter();
    let cases = cases
        .filter(|case| !case.name.contains("wrapped"))
        .step_by(3);
    for case in cases {
        let before = bodycopy::report(&case.input);
        let lines = case.input.lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty()).step_by(5) {
            let pattern = format!("^{}$", regex::escape(line));
            let of = |rule: CustomRule| {
                let cleaner = Cleaner::builder().rule(rule).build().expect("a good rule");
                cleaner.verdicts(&case.input)
            };
            let rules = [
                ("0", rule("site.line", &pattern).points(0)),
                ("+60", rule("site.line", &pattern).points(60)),
                ("-60", rule("site.line", &pattern).points(-60)),
                ("never", rule("site.line", &pattern).never()),
                ("always", rule("site.line", &pattern).always()),
            ];
            for (what, rule) in rules {
                for (was, is) in before.lines.iter().zip(of(rule)) {
                    let own = case.input[is.span.clone()].trim() == line;
                    let told = format!("{}: {what} on {line:?}", case.id());
                    let (was_kept, is_kept) =
                        (was.verdict == Verdict::Kept, is.verdict == Verdict::Kept);
                    match what {
                        "-60" | "always" if own => assert!(was_kept || !is_kept, "{told}"),
                        "+60" | "never" if own => assert!(!was_kept || is_kept, "{told}"),
                        _ => assert_eq!(
                            was.verdict, is.verdict,
                            "{told}: {:?}",
                            &case.input[is.span]
                        ),
                    }
                }
            }
        }
    }
}
