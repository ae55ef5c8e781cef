//! The record reader of the example `jsonl`: a batch of any bytes.
#![no_main]

use std::sync::LazyLock;

use bodycopy::Cleaner;
use bodycopy_fuzz::batch::{self, Batch, Work};
use bodycopy_fuzz::{input::Packing, record};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

static WORK: LazyLock<Work> = LazyLock::new(|| Work {
    cleaner: Cleaner::new(),
    field: "text".to_owned(),
    lossy: false,
    packing: Packing::Plain,
});

fuzz_target!(|bytes: &[u8]| {
    for line in bytes.split(|&byte| byte == b'\n') {
        one_record(line);
    }
    a_batch(bytes);
});

/// A record comes out with the one value replaced and every other byte as it was, or not at all.
fn one_record(line: &[u8]) {
    let mut out = b"before".to_vec();
    let mut seen = None;
    let outcome = record::rewrite(
        line,
        record::Wanted {
            field: "text",
            lossy: false,
        },
        |text, body: &mut String| {
            WORK.cleaner.clean_into(text, body);
            seen = Some((text.to_owned(), body.clone()));
        },
        &mut record::Room::default(),
        &mut out,
    );
    let value: Option<Value> = serde_json::from_slice(line).ok();
    match outcome {
        Ok(()) => {
            let (text, body) = seen.expect("the text was cleaned");
            let out = out.strip_prefix(b"before").expect("what stood there stays");
            let shown = serde_json::to_string(&body).expect("a string");
            assert!(out.len() >= shown.len());
            assert!(is_replaced(line, out, shown.as_bytes()), "{line:?} {out:?}");
            if let Some(mut value) = value {
                assert_eq!(value["text"], Value::String(text));
                value["text"] = Value::String(body);
                assert_eq!(serde_json::from_slice::<Value>(out).ok(), Some(value));
            }
        }
        Err(reason) => {
            assert_eq!(out, b"before");
            let twice = reason.contains("twice");
            let is_well = value.is_some_and(|value| value["text"].is_string());
            assert!(!is_well || twice, "{reason}");
        }
    }
}

/// `out` is `line` with one piece replaced by `shown`.
fn is_replaced(line: &[u8], out: &[u8], shown: &[u8]) -> bool {
    let same = line.iter().zip(out).take_while(|(a, b)| a == b).count();
    (0..=same.min(out.len() - shown.len())).rev().any(|start| {
        let rest = &out[start + shown.len()..];
        out[start..].starts_with(shown) && line.len() >= start + rest.len() && line.ends_with(rest)
    })
}

/// Every line that is not empty is a record or malformed, and is told.
fn a_batch(bytes: &[u8]) {
    let batch = Batch {
        input: "fuzz".into(),
        first_line: 1,
        bytes: bytes.to_vec(),
    };
    let done = batch::process(&batch, &WORK);
    let lines = done.packed.iter().filter(|&&byte| byte == b'\n').count() as u64;
    assert_eq!(lines, done.counts.records);
    assert_eq!(done.messages.len() as u64, done.counts.malformed);
    assert_eq!(done.counts.bytes_out, done.packed.len() as u64);
    let most = bytes.split(|&byte| byte == b'\n').count() as u64;
    assert!(done.counts.records + done.counts.malformed <= most);
    // What was written is read again, and nothing of it is malformed.
    let again = Batch {
        input: "again".into(),
        first_line: 2,
        bytes: done.packed,
    };
    assert_eq!(batch::process(&again, &WORK).counts.malformed, 0);
}
