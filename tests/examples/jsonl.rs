//! `jsonl`: what becomes of records.

use serde_json::{json, Value};

use crate::run::{self, long_text, run, run_with, Folder, PAGE};

const QUIET: [&str; 1] = ["--quiet"];

/// A record as a line.
fn record(id: usize, text: &str) -> String {
    format!("{}\n", json!({ "id": id, "text": text }))
}

fn parse(lines: &str) -> Vec<Value> {
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn only_the_value_of_the_field_changes() {
    let page = serde_json::to_string(PAGE).unwrap();
    let body = serde_json::to_string(&bodycopy::clean(PAGE)).unwrap();
    let cases = [
        "{\"text\":@}",
        // The order of the fields, white space, and a line end of two bytes.
        " { \"z\" : 1 ,\t\"text\" :  @ , \"a\":[ ] } \r",
        // Digits that no machine number holds, and escapes in their own spelling.
        "{\"n\":123456789012345678901234567890.10e5,\"text\":@,\"e\":\"\\u00e9\\/\\ud83d\\ude00\"}",
        // Half of a pair of surrogates, which is no text, in another field.
        "{\"half\":\"\\ud800\",\"text\":@}",
        // Fields of the same name deeper down, the same other field twice.
        "{\"in\":{\"text\":1},\"text\":@,\"list\":[{\"text\":\"Share\"}],\"a\":1,\"a\":2}",
        // The name of the field escaped.
        "{\"te\\u0078t\":@}",
    ];
    for case in cases {
        let input = format!("{}\n", case.replace('@', &page));
        let run = run_with("jsonl", QUIET, input);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{case}");
        assert_eq!(run.out, format!("{}\n", case.replace('@', &body)));
    }
}

#[test]
fn escapes_in_the_text_are_read() {
    let text = "The caf\\u00e9 \\ud83d\\ude00 by the harbour opened again on Monday.";
    let run = run_with("jsonl", QUIET, format!("{{\"text\":\"{text}\"}}"));
    let expected = "The café 😀 by the harbour opened again on Monday.";
    assert_eq!(parse(&run.out), [json!({ "text": expected })]);
}

#[test]
fn every_escape_is_read_and_written_as_serde_json_does() {
    let controls: String = (0u8..32).map(char::from).collect();
    let lines = [
        "The \"ferry\" runs \\ again / from Monday, said the harbour master on Tuesday.",
        "\"The bridge is closed until May\", he said, \"since its piers\u{8} have\u{c} to be mended.\"",
        &format!("Nobody in the town{controls}had expected that it would take so long.\u{7f}"),
        "\\Nobody\\\\\"\"",
    ];
    let texts = lines.iter().map(|&line| line.to_owned());
    for text in texts.chain([lines.join("\n"), lines[..2].join("\r\n\t")]) {
        let [input, output] = [&text, &bodycopy::clean(&text)].map(|text| {
            let text = serde_json::to_string(text).unwrap();
            format!("{{\"text\":{}}}\n", text.replace('/', "\\/"))
        });
        let run = run_with("jsonl", QUIET, input);
        assert_eq!(run.out, output.replace("\\/", "/"));
    }
}

#[test]
fn malformed_lines_are_told_and_left_out() {
    let cases: &[(&[u8], &str)] = &[
        (b"no json", "byte 2"),
        (b"{\"text\":\"The bridge", "EOF"),
        (
            b"{\"text\":\"a\"} {\"text\":\"b\"}",
            "trailing characters at byte 14",
        ),
        (b"[\"text\"]", "expected a JSON object"),
        (b"\"text\"", "expected a JSON object"),
        (b"{\"body\":\"a\"}", "`text` is missing"),
        (b"{\"text\":\"a\",\"text\":\"b\"}", "`text` occurs twice"),
        (b"{\"text\":null}", "`text` is null, not a string"),
        (b"{\"text\":1.5}", "`text` is a number, not a string"),
        (b"{\"text\":true}", "`text` is a boolean, not a string"),
        (b"{\"text\":[\"a\"]}", "`text` is an array, not a string"),
        (b"{\"text\":{\"a\":1}}", "`text` is an object, not a string"),
        (
            b"{\"text\":\"\\ud83d\\ude00 a\\ud800\"}",
            "half a pair of surrogates at byte 24, which is no character; see --lossy",
        ),
        (
            b"{\"\\ude00\":1,\"text\":\"a\"}",
            "half a pair of surrogates at byte 8, which is no character; in the name of a field",
        ),
        (
            b"{\"text\":\"caf\xe9\"}",
            "not UTF-8 at byte 13; see --lossy",
        ),
    ];
    // Each between records that are well.
    let mut content = Vec::new();
    for (index, (line, _)) in cases.iter().enumerate() {
        content.extend([record(index, PAGE).as_bytes(), line, b"\n"].concat());
    }
    content.extend(record(cases.len(), PAGE).as_bytes());
    let folder = Folder::new();
    let file = folder.file("some.jsonl", content);
    let run = run("jsonl", [&file]);

    assert_eq!(run.code, Some(1));
    let mut told = run.err.lines();
    for (index, (_, message)) in cases.iter().enumerate() {
        let told = told.next().unwrap();
        let place = format!("{}:{}: ", file.display(), 2 * index + 2);
        assert!(told.contains(&place), "{told}, not {place}");
        assert!(told.contains(message), "{told}, not {message}");
    }
    let summary = told.next().unwrap();
    let counts = format!(
        "{} records cleaned, {} malformed; ",
        cases.len() + 1,
        cases.len()
    );
    assert!(summary.contains(&counts), "{summary}");
    let ids = parse(&run.out)
        .into_iter()
        .map(|record| record["id"].clone());
    assert!(ids.eq(0..=cases.len()));
}

#[test]
fn what_is_no_text_can_be_replaced() {
    let cases: [(&[u8], &str); 4] = [
        // A whole pair stays one; the halves stand alone, side by side, or before an escape.
        (
            b"{\"text\":\"Rain \\ud83d\\ude00 \\uDE00, \\ud800\\ud800\\\"\\ud83d\\\\u00e9\"}",
            "{\"text\":\"Rain 😀 \u{fffd}, \u{fffd}\u{fffd}\\\"\u{fffd}\\\\u00e9\"}",
        ),
        (
            b"{\"text\":\"\\ud83d\xc3\xa9\"}",
            "{\"text\":\"\u{fffd}é\"}",
        ),
        (
            b"{\"by\":\"Jos\xe9\",\"text\":\"A caf\xe9 opens.\"}",
            "{\"by\":\"Jos\u{fffd}\",\"text\":\"A caf\u{fffd} opens.\"}",
        ),
        // What is no text in another field stays, if it can.
        (
            b"{\"half\":\"\\ud800\",\"text\":\"Rain\\u002e\"}",
            "{\"half\":\"\\ud800\",\"text\":\"Rain.\"}",
        ),
    ];
    let lossy = ["-q", "--lossy", "--threshold=-100000"];
    for (input, output) in cases {
        let run = run_with("jsonl", lossy, input);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        assert_eq!(run.out, format!("{output}\n"));
    }
}

#[test]
fn of_many_malformed_lines_the_first_are_told_and_all_are_counted() {
    let folder = Folder::new();
    // In more than one batch, and between them a file that cannot be read.
    let records = record(1, &long_text(10)).repeat(600);
    let file = folder.file("some.jsonl", &records);
    let missing = folder.path("missing.jsonl");
    let wrong_field = ["-q", "--field=body"].map(AsRef::as_ref);
    let files = [&file, &missing].map(|file| file.as_os_str());
    let run = run("jsonl", wrong_field.into_iter().chain(files));
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    let told: Vec<&str> = run.err.lines().collect();
    assert_eq!(told.len(), 23, "{}", run.err);
    assert!(told[19].contains(":20: the field `body` is missing"));
    assert_eq!(told[20], "jsonl: more malformed lines are only counted");
    assert!(told[21].contains("cannot read"));
    // With --quiet, too.
    assert!(told[22].contains("0 records cleaned, 600 malformed"));

    // Of just as many as are told, none is held back.
    let run = run_with("jsonl", wrong_field, record(1, "Rain.").repeat(20));
    assert_eq!(run.err.lines().count(), 20, "{}", run.err);
}

#[test]
fn empty_lines_and_a_byte_order_mark_are_no_records() {
    let input = format!(
        "\u{feff}{}\n  \r\n{}",
        record(1, "a"),
        record(2, "b").trim()
    );
    let run = run_with("jsonl", ["-"], input);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(
        run.err.contains("2 records cleaned, 0 malformed"),
        "{}",
        run.err
    );
    assert_eq!(parse(&run.out).len(), 2);
    assert!(run.out.starts_with('{') && run.out.ends_with("}\n"));

    let run = run_with("jsonl", ["-"], "");
    assert_eq!((run.code, run.out.as_str()), (Some(0), ""));
}

#[test]
fn the_order_is_that_of_the_input() {
    let folder = Folder::new();
    // Texts of very different sizes, in more than one batch.
    let records: String = (0..6000)
        .map(|id| {
            let pad = if id % 1000 == 0 { 300_000 } else { 300 };
            let pad = "x".repeat(pad);
            let text = if id % 500 == 0 { PAGE } else { "Rain." };
            format!("{}\n", json!({ "id": id, "pad": pad, "text": text }))
        })
        .collect();
    let (one, two) = records.split_at(records.find('\n').unwrap() + 1);
    let one = folder.file("one.jsonl", one);
    let two = folder.file("two.jsonl", two);
    let outs = ["1", "2", "5"].map(|threads| {
        let args = ["--quiet".as_ref(), "--threads".as_ref(), threads.as_ref()];
        let files = [one.as_os_str(), two.as_os_str()];
        let run = run("jsonl", args.into_iter().chain(files));
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        run.out
    });
    assert!(outs[0] == outs[1] && outs[0] == outs[2]);
    let ids = parse(&outs[0])
        .into_iter()
        .map(|record| record["id"].clone());
    assert!(ids.eq(0..6000));
}

#[test]
fn a_big_record_is_a_record() {
    let text = long_text(12_000);
    assert!(text.len() > 2 << 20);
    let input = [record(1, "a"), record(2, &text), record(3, "b")].concat();
    let run = run_with("jsonl", QUIET, input);
    let records = parse(&run.out);
    assert_eq!(records.len(), 3);
    assert_eq!(records[1]["text"], bodycopy::clean(&text));
}

#[test]
fn the_field_and_the_settings_can_be_chosen() {
    let input = format!("{}\n", json!({ "text": 1, "the body": PAGE }));
    let args = ["-q", "--field", "the body"];
    let cleaned = parse(&run_with("jsonl", args, &*input).out);
    assert_eq!(
        cleaned,
        [json!({ "text": 1, "the body": bodycopy::clean(PAGE) })]
    );

    let args = ["-q", "--field=the body", "--threshold=-100000"];
    assert!(run_with("jsonl", args, input).out.contains("Share this"));
    for wrong in ["--threads=0", "--threads=two", "--keep=body", "--feld=text"] {
        assert_eq!(run_with("jsonl", [wrong], "").code, Some(2), "{wrong}");
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = Folder::new();
    let record = format!(
        "{}\n",
        json!({ "pad": "x".repeat(10_000), "text": "Rain." })
    );
    let file = folder.file("long.jsonl", record.repeat(1000));
    let run = run::run_and_close("jsonl", [&file]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let folder = Folder::new();
    let file = folder.file("some.jsonl", record(1, PAGE));
    let run_out = run::run_on_full_disk("jsonl", [&file]);
    let run_file = run("jsonl", [file.as_os_str(), "--output=/dev/full".as_ref()]);
    for run in [run_out, run_file] {
        assert_eq!(run.code, Some(1));
        assert!(run.err.contains("cannot write"), "{}", run.err);
    }
}
