//! Where hard-wrapped lines are joined, and what custom rules are tested against there.

#[path = "common/cases.rs"]
mod cases;

use bodycopy::{Cleaner, CustomRule, Label, Report, Unwrap, Verdict};

/// Two paragraphs, broken at sixty columns.
const WRAPPED: &str = "\
The bridge over the harbour opened again on Monday morning
after nine weeks of repairs, the city council said in a
statement. Traffic had been sent through the old tunnel on
the northern shore since the month of May, and on most of
the weekdays the queue had reached as far as the stadium.

Drivers were relieved. It took me an hour to get to work,
said Jonas Sample, who drives a bus on the northern line
and crosses the bridge eight times a day. He now hopes that
the tunnel will stay open too, because the trams could use
it in the winter, when the bridge is often closed for wind.
";

fn rule(pattern: &str) -> CustomRule {
    CustomRule::new("site.own", Label::Promotion, pattern)
}

fn with(rules: impl IntoIterator<Item = CustomRule>) -> Cleaner {
    Cleaner::builder().rules(rules).build().expect("good rules")
}

/// The same text without the breaks inside its paragraphs.
fn unwrapped() -> String {
    let paragraphs = WRAPPED.trim_end().split("\n\n");
    let whole: Vec<String> = paragraphs.map(|lines| lines.replace('\n', " ")).collect();
    whole.join("\n\n")
}

fn is_evidence(report: &Report<'_>, line: usize) -> bool {
    let mut evidence = report.lines[line].evidence.iter();
    evidence.any(|evidence| evidence.is_rule && evidence.id == "site.own")
}

#[test]
fn wrapped_lines_are_joined_unless_the_caller_says_never() {
    // All lines are kept here, whatever their points.
    let everything = Cleaner::builder().threshold(i32::MIN);
    let auto = everything.clone().build().expect("no rules");
    let never = everything.unwrap(Unwrap::Never).build().expect("no rules");
    assert_eq!(auto.clean(WRAPPED).lines().count(), 3);
    assert_eq!(never.clean(WRAPPED), WRAPPED.trim_end());
}

#[test]
fn a_paragraph_set_in_uneven_letters_is_made_whole() {
    // One line of each has room for another word or two, as in text from a proportional font.
    let uneven = WRAPPED
        .replace("the northern shore since", "the shore since")
        .replace(
            "said Jonas Sample, who drives",
            "said Jo Sample, who drives",
        );
    let cleaner = Cleaner::builder().threshold(i32::MIN);
    let body = cleaner.build().expect("no rules").clean(&uneven);
    assert_eq!(body.lines().count(), 3, "{body}");
}

#[test]
fn a_rule_that_hits_a_piece_alone_changes_nothing() {
    // Only the paragraph as a whole shows that it asks for consent, so no rule is tested against it; a custom rule that
    // hits one of its lines, and not the whole, must not change that.
    let text = format!(
        "{WRAPPED}\nWhen you come to visit any of our pages it may store or
retrieve information on your browser, mostly in the form of
cookies, and this information might be about you and yours.
"
    );
    let own = with([rule("^retrieve").points(1)]);
    let without = with([]).report(&text);
    let report = own.report(&text);
    assert_eq!(report.lines, without.lines);
}

#[test]
fn a_phrase_is_found_across_the_break_of_a_line() {
    // Broken after "the city council said in a", and after "the old tunnel on".
    for pattern in [
        "said in a statement",
        r"old tunnel on the northern\b",
        "(?i)A STATEMENT",
    ] {
        let cleaner = with([rule(pattern).always()]);
        let body = cleaner.clean(WRAPPED);
        assert!(
            body.starts_with("Drivers were relieved."),
            "{pattern}: {body}"
        );
        assert_eq!(cleaner.clean(&unwrapped()), body, "{pattern}");
        assert_eq!(cleaner.clean(&body), body, "{pattern}");
        let report = cleaner.report(WRAPPED);
        for line in 0..5 {
            assert_eq!(report.lines[line].verdict, Verdict::Removed);
            assert!(is_evidence(&report, line), "{pattern}");
        }
    }
    let kept = with([
        rule(".").always(),
        CustomRule::new("site.never", Label::Legal, "work, said").never(),
    ]);
    assert!(kept.clean(WRAPPED).starts_with("Drivers were relieved."));
    assert_eq!(kept.clean(WRAPPED).lines().count(), 1);
}

#[test]
fn a_paragraph_does_not_go_for_how_one_of_its_lines_begins() {
    let clean = bodycopy::clean(WRAPPED);
    assert_eq!(clean, unwrapped());
    for pattern in [
        "^statement",
        "^after nine",
        "council said in a$",
        "^.{0,57}$",
    ] {
        let cleaner = with([rule(pattern).always()]);
        assert_eq!(cleaner.clean(WRAPPED), clean, "{pattern}");
        let cleaner = with([rule(pattern).points(-30_000)]);
        assert_eq!(cleaner.clean(WRAPPED), clean, "{pattern}");
        assert!(!is_evidence(&cleaner.report(WRAPPED), 2), "{pattern}");
    }
    let first = with([rule("^The bridge").always()]);
    assert!(first.clean(WRAPPED).starts_with("Drivers were relieved."));
}

#[test]
fn a_paragraph_is_kept_for_any_of_its_lines() {
    for pattern in [
        "^statement",
        "statement",
        "in a statement",
        "council said in a$",
    ] {
        let never = CustomRule::new("site.own", Label::Legal, pattern).never();
        let all = CustomRule::new("site.all", Label::Legal, ".").always();
        let cleaner = with([all, never]);
        let body = cleaner.clean(WRAPPED);
        assert!(body.starts_with("The bridge over the harbour"), "{pattern}");
        assert_eq!(body.lines().count(), 1, "{pattern}: {body}");
        assert!(is_evidence(&cleaner.report(WRAPPED), 0), "{pattern}");
    }
}

#[test]
fn points_count_once_for_a_paragraph() {
    // On two lines of it, on one line, and across a break.
    for pattern in ["the", "city council", "in a statement"] {
        let cleaner = with([rule(pattern).points(-17)]);
        let report = cleaner.report(WRAPPED);
        let evidence = report.lines[0].evidence.iter();
        let own = evidence.filter(|evidence| evidence.id == "site.own");
        let points: Vec<i32> = own.map(|evidence| evidence.points).collect();
        assert_eq!(points, [-17], "{pattern}");
    }
}

#[test]
fn lines_that_are_not_joined_are_asked_one_by_one() {
    let text = "The ferry runs again since Sunday, three weeks earlier than was expected.\n\n\
                Who wants to go\nto the island can book.\n";
    let cleaner = with([rule("go to the").always()]);
    assert_eq!(cleaner.clean(text), bodycopy::clean(text));
    let cleaner = with([rule("^to the island").always()]);
    assert!(!cleaner.clean(text).contains("island"));
}

#[test]
fn a_rule_that_hits_nothing_changes_nothing() {
    let cleaner = with([rule("no line says this").always()]);
    for case in cases::all() {
        assert_eq!(
            cleaner.clean(&case.input),
            bodycopy::clean(&case.input),
            "{}",
            case.id()
        );
    }
}

/// A custom rule's removal of a line is not evidence about the other lines, so they stay as they were.
#[test]
fn a_rule_that_removes_wide_lines_joins_no_others() {
    let wide =
        "The keeper of the gate said to everybody who came by that he had seen nothing, and \
                that he would not have told them of it if he had seen anything.\n\n";
    let text = format!("{}{WRAPPED}", wide.repeat(4));
    let body = bodycopy::clean(&text);
    assert!(body.contains("Monday morning\nafter nine"));
    let cleaner = with([rule("^The keeper").always()]);
    assert_eq!(
        cleaner.clean(&text),
        body[body.find("The bridge").expect("it")..]
    );
    assert_eq!(cleaner.report(&text).clean_text(), cleaner.clean(&text));
}

/// Long notices in the middle do not hide the width, and cost no line of the text.
#[test]
fn long_notices_do_not_unmake_a_wrapped_text() {
    let notice =
        "Sign up for our newsletter and get the stories that matter to the people of the harbour \
                  in your inbox every morning, before the first of the boats leaves the town.\n";
    let (first, second) = WRAPPED.split_once("\n\n").expect("two paragraphs");
    for between in ["\n", ""] {
        let text = format!("{first}\n\n{notice}{between}{notice}\n{second}");
        assert_eq!(bodycopy::clean(&text), unwrapped());
    }
}

/// Because of comments below, the text is not recognised as wrapped until the kept lines are judged again.
#[test]
fn a_paragraph_that_is_joined_late_goes_or_stays_as_a_whole() {
    let comment = |at: u32| {
        format!(
            "ada_{at} says:\nMarch {at}, 2024 at 9:15 am\nI take that bus every day and nobody ever told us \
             why the tunnel was closed for so long, and I doubt that the bridge will stay open when the first \
             storm comes.\nReply\n"
        )
    };
    let comments: String = (1..=4).map(comment).collect();
    let text = format!("Harbour bridge reopens\n\n{WRAPPED}\nLeave a Reply\n\n{comments}");
    let body = bodycopy::clean(&text);
    assert!(body.ends_with(&unwrapped()), "{body}");
    let ways = |pattern: &str| {
        [
            with([rule(pattern).always()]),
            with([rule(pattern).points(-30_000)]),
        ]
    };
    for cleaner in ways("^statement").into_iter().chain(ways("said in a$")) {
        assert_eq!(cleaner.clean(&text), body);
        assert!(!is_evidence(&cleaner.report(&text), 4));
    }
    let (first, _) = WRAPPED.split_once("\n\n").expect("two paragraphs");
    let without = body.replace(&format!("{}\n\n", first.replace('\n', " ")), "");
    for cleaner in ways("said in a statement") {
        assert_eq!(cleaner.clean(&text), without);
        let report = cleaner.report(&text);
        assert_eq!(report.clean_text(), without);
        for line in 2..7 {
            assert_eq!(report.lines[line].verdict, Verdict::Removed);
            assert!(is_evidence(&report, line));
            let evidence = report.lines[line].evidence.iter();
            let sum: i32 = evidence.map(|evidence| evidence.points).sum();
            assert_eq!(report.lines[line].points, sum);
        }
    }
    let never = CustomRule::new("site.never", Label::Legal, "^statement").never();
    let cleaner = with([
        CustomRule::new("site.all", Label::Legal, ".").always(),
        never,
    ]);
    assert_eq!(cleaner.clean(&text), first.replace('\n', " "));
}
