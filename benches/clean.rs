//! How fast `clean` is, and how its time grows: `cargo bench --bench clean`.
//!
//! Every group contains a baseline on the same text, which only splits, trims and joins the lines;
//! the ratio of the two says more than either figure. Every result is checked before it is timed.

#[path = "common/texts.rs"]
mod texts;

use std::hint::black_box;
use std::time::Duration;

use bodycopy::Cleaner;
use bodycopy_corpus::baseline::join_lines;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput};
use texts::cases::Regime;
use texts::Document;

const KB: usize = 1 << 10;
const MB: usize = 1 << 20;
const SIZES: [(&str, usize); 5] = [
    ("1KB", KB),
    ("10KB", 10 * KB),
    ("100KB", 100 * KB),
    ("1MB", MB),
    ("10MB", 10 * MB),
];

fn group<'c>(criterion: &'c mut Criterion, name: &str) -> BenchmarkGroup<'c, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group
        .sampling_mode(SamplingMode::Flat)
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800));
    group
}

/// Times `clean` and the baseline on each of the texts, one after the other.
fn compare(group: &mut BenchmarkGroup<'_, WallTime>, parameter: &str, texts: &[&str]) {
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    group.throughput(Throughput::Bytes(bytes as u64));
    let cleaner = Cleaner::new();
    let mut out = String::new();
    group.bench_function(BenchmarkId::new("clean", parameter), |bencher| {
        bencher.iter(|| {
            for text in texts {
                cleaner.clean_into(black_box(text), &mut out);
                black_box(&out);
            }
        });
    });
    group.bench_function(BenchmarkId::new("baseline", parameter), |bencher| {
        bencher.iter(|| {
            for text in texts {
                join_lines(black_box(text), &mut out);
                black_box(&out);
            }
        });
    });
}

fn inputs(documents: &[Document]) -> Vec<&str> {
    let inputs = documents.iter().map(|document| document.input.as_str());
    inputs.collect()
}

fn check(documents: &[Document], what: &str) {
    let f1 = texts::f1(documents, bodycopy::clean);
    assert!(f1 >= 0.85, "{what}: F1 is {f1:.3}; a fast wrong answer");
}

/// English articles of each regime, many per round.
fn regimes(criterion: &mut Criterion) {
    let mut group = group(criterion, "regimes");
    for regime in Regime::ALL {
        let documents = texts::documents(&["en"], regime, 500 * KB);
        check(&documents, regime.as_str());
        compare(&mut group, regime.as_str(), &inputs(&documents));
    }
    group.finish();
}

/// Page dumps in other scripts and languages.
fn languages(criterion: &mut Criterion) {
    let mut group = group(criterion, "languages");
    for language in ["de", "ru", "ar", "hi", "ja", "zh"] {
        let documents = texts::documents(&[language], Regime::Dump, 200 * KB);
        check(&documents, language);
        compare(&mut group, language, &inputs(&documents));
    }
    group.finish();
}

/// The same amount of text as one document and as many.
fn sizes(criterion: &mut Criterion) {
    let mut one = group(criterion, "one-document");
    for (name, size) in SIZES {
        let documents = texts::documents(&["en"], Regime::Dump, size);
        let text = texts::joined(&documents);
        assert!(!bodycopy::clean(&text).is_empty() || size == KB);
        compare(&mut one, name, &[&text]);
    }
    one.finish();
    let mut many = group(criterion, "many-documents");
    for (name, size) in &SIZES[2..] {
        let documents = texts::documents(&["en"], Regime::Dump, *size);
        check(&documents, name);
        compare(&mut many, name, &inputs(&documents));
    }
    many.finish();
}

/// Texts that would reveal time that grows faster than the text.
fn growth(criterion: &mut Criterion) {
    type Shape = (
        &'static str,
        usize,
        fn(usize) -> String,
        fn(&str, &str) -> bool,
    );
    const SENTENCE: &str = "The bridge over the harbour opened again on Monday, the council said. ";
    let shapes: [Shape; 5] = [
        (
            "one-giant-line",
            10 * MB,
            |size| SENTENCE.repeat(size / SENTENCE.len() + 1),
            |text, body| body == text.trim_end(),
        ),
        (
            "empty-lines",
            10 * MB,
            |size| "\n".repeat(size),
            |_, body| body.is_empty(),
        ),
        (
            "equal-lines",
            10 * MB,
            |size| format!("{SENTENCE}\n").repeat(size / SENTENCE.len() + 1),
            |_, body| body.contains(SENTENCE.trim_end()),
        ),
        (
            "one-word-lines",
            10 * MB,
            |size| {
                (0..size / 11 + 1)
                    .map(|at| format!("word{at:06}\n"))
                    .collect()
            },
            // The two results cannot be distinguished.
            |text, body| body.split("\n\n").eq(text.lines()),
        ),
        (
            "rare-line-ends",
            10 * MB,
            |size| "over\u{B}again\u{2028}".repeat(size / 13 + 1),
            |text, body| {
                let lines = text.split_terminator(['\u{B}', '\u{2028}']);
                body.split("\n\n").eq(lines)
            },
        ),
    ];
    for (name, largest, compose, is_right) in shapes {
        let mut group = group(criterion, name);
        for (size_name, size) in SIZES.into_iter().filter(|size| size.1 <= largest) {
            let text = compose(size);
            if size <= 100 * KB {
                assert!(
                    is_right(&text, &bodycopy::clean(&text)),
                    "{name} {size_name}"
                );
            }
            compare(&mut group, size_name, &[&text]);
        }
        group.finish();
    }
}

fn main() {
    let mut criterion = Criterion::default().without_plots().configure_from_args();
    regimes(&mut criterion);
    languages(&mut criterion);
    sizes(&mut criterion);
    growth(&mut criterion);
    criterion.final_summary();
}
