//! How the types of the report are serialised and deserialised.

#[path = "common/cases.rs"]
mod cases;

use bodycopy::{Cleaner, Label, Report};
use serde_json::{json, Value};

#[test]
fn a_report_has_one_form() {
    let text = "The ferry runs again.\n\nFollow us on Facebook\n";
    let report = bodycopy::report(text);
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["headline"], Value::Null);
    assert_eq!(
        json["totals"],
        json!({
            "lines": 3, "kept": 1, "removed": 1, "blank": 1,
            "bytes": 45, "bytes_kept": 21, "by_label": {"social": 1},
        })
    );
    let line = &json["lines"][2];
    assert_eq!(line["span"], json!({"start": 23, "end": 44}));
    assert_eq!(line["verdict"], "removed");
    assert_eq!(line["label"], "social");
    assert_eq!(line["joint"], Value::Null);
    let evidence = &line["evidence"][0];
    assert_eq!(evidence["is_rule"], true);
    let id = evidence["id"].as_str().unwrap();
    assert!(id.starts_with("social."), "{id}");
    assert_eq!(json.get("text"), None);
}

#[test]
fn a_kind_of_test_has_one_name() {
    for rule in bodycopy::rules() {
        let json = serde_json::to_value(rule.test).unwrap();
        assert_eq!(json, rule.test.as_str());
        assert_eq!(rule.test.to_string(), rule.test.as_str());
    }
}

#[test]
fn a_report_is_read_back() {
    let cleaner = Cleaner::builder()
        .keep(Label::Caption)
        .threshold(20)
        .build();
    let cleaner = cleaner.unwrap();
    for case in cases::all() {
        let report = cleaner.report(&case.input);
        let json = serde_json::to_string(&report).unwrap();
        let mut read: Report<'_> = serde_json::from_str(&json).unwrap();
        assert_eq!(read.text, "");
        read.text = &case.input;
        assert_eq!(read, report, "{}", case.id());
        assert_eq!(read.clean_text(), cleaner.clean(&case.input));
    }
}

#[test]
fn a_report_without_its_own_text_does_not_panic() {
    let report = bodycopy::report("The ferry runs again.\n\nFollow us on Facebook\n");
    let json = serde_json::to_string(&report).unwrap();
    let mut read: Report<'_> = serde_json::from_str(&json).unwrap();
    for text in ["", "a", "The ferry runs again€"] {
        read.text = text;
        let _ = (read.clean_text(), read.to_string());
    }
    assert_eq!(read.clean_text(), "");
}
