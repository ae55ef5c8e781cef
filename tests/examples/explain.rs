//! `explain`.

use bodycopy::Report;
use serde_json::Value;

use crate::run::{self, long_text, run_with, Folder, PAGE};

#[test]
fn every_line_is_explained() {
    let run = run_with("explain", ["-"], PAGE);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let lines: Vec<&str> = run.out.lines().collect();
    let at = |text: &str| {
        let found = lines.iter().position(|line| line.contains(text));
        found.unwrap_or_else(|| panic!("no `{text}` in {}", run.out))
    };
    assert!(lines[at("Share this article")].starts_with("3 - "));
    assert!(lines[at("Share this article")].contains(" social "));
    let evidence = &lines[at("Share this article") + 1..at("The bridge")];
    assert!(evidence.iter().any(|line| line.contains("social.share")));
    assert!(lines[at("The bridge")].starts_with("5 + "));
    assert!(lines[at("Drivers were")].starts_with("7 + "));
    assert!(lines[at(" lines: ")].contains("2 kept"));
}

#[test]
fn evidence_is_cut_unless_all_is_wanted() {
    let facts = |args: &[&str]| {
        let run = run_with("explain", args, PAGE);
        run.out.lines().filter(|line| line.contains('=')).count()
    };
    let report = bodycopy::report(PAGE);
    let counts = report.lines.iter().map(|line| {
        let facts = line.evidence.iter().filter(|evidence| !evidence.is_rule);
        facts.count()
    });
    assert_eq!(facts(&["--all"]), counts.clone().sum::<usize>());
    assert_eq!(facts(&[]), counts.map(|count| count.min(3)).sum::<usize>());

    let long = long_text(1);
    let end = "times more.";
    assert!(!run_with("explain", ["-"], &*long).out.contains(end));
    assert!(run_with("explain", ["--all"], &*long).out.contains(end));
}

#[test]
fn lines_can_be_filtered() {
    let removed = run_with("explain", ["--removed"], PAGE).out;
    assert!(removed.contains("Share this") && !removed.contains("The bridge"));
    let kept = run_with("explain", ["--kept"], PAGE).out;
    assert!(!kept.contains("Share this") && kept.contains("The bridge"));
    assert_eq!(
        run_with("explain", ["--kept", "--removed"], PAGE).code,
        Some(2)
    );
}

#[test]
fn colours_are_for_terminals() {
    let escapes = |args: &[&str]| run_with("explain", args, PAGE).out.contains('\u{1b}');
    assert!(!escapes(&[]));
    assert!(!escapes(&["--color", "never"]));
    assert!(escapes(&["--color", "always"]));
    // What is left without the escapes is the same, also in a long text with wide letters.
    let text = long_text(300).replace("council", "市議会é");
    let plain = run_with("explain", ["--all"], &*text).out;
    let coloured = run_with("explain", ["--all", "--color", "always"], &*text).out;
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
}

#[test]
fn escapes_in_the_text_are_tamed() {
    let text = format!("\u{1b}[2J\u{202e}{PAGE}");
    let out = run_with("explain", ["--all"], text).out;
    assert!(!out.contains(['\u{1b}', '\u{202e}']), "{out}");
}

#[test]
fn json_is_the_report_as_the_library_writes_it() {
    let run = run_with("explain", ["--json"], PAGE);
    let mut json: Value = serde_json::from_str(&run.out).unwrap();
    let report = bodycopy::report(PAGE);
    let mut read: Report<'_> = serde_json::from_str(&run.out).unwrap();
    read.text = PAGE;
    assert_eq!(read, report);

    // The lines have these two fields besides.
    let lines = json["lines"].as_array_mut().unwrap();
    for ((index, json), line) in lines.iter_mut().enumerate().zip(&report.lines) {
        let fields = json.as_object_mut().unwrap();
        assert_eq!(fields.remove("index").unwrap(), index);
        assert_eq!(fields.remove("text").unwrap(), PAGE[line.span.clone()]);
    }
    assert_eq!(json, serde_json::to_value(&report).unwrap());

    let run = run_with("explain", ["--json", "--kept"], PAGE);
    let json: Value = serde_json::from_str(&run.out).unwrap();
    let lines = json["lines"].as_array().unwrap();
    let shown: Vec<_> = lines.iter().map(|line| &line["index"]).collect();
    assert_eq!(shown, [4, 6]);
    assert_eq!(json["totals"]["kept"], 2);
}

#[test]
fn what_cannot_be_read_or_written_is_told() {
    let folder = Folder::new();
    let cases = [
        (folder.path("missing.txt"), "cannot read"),
        (folder.path("."), "cannot read"),
        (folder.file("latin.txt", b"caf\xe9"), "offset 3"),
    ];
    for (file, message) in &cases {
        let run = run::run("explain", [file]);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
        assert!(run.err.contains(&file.display().to_string()), "{}", run.err);
        assert!(run.err.contains(message), "{}", run.err);
    }
    let file = folder.file("long.txt", long_text(1000));
    let run = run::run_and_close("explain", [&file]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}
