//! How fast `clean` is compared to reading alone, and how its time grows: `cargo bench --bench
//! speed`.
//!
//! The baseline splits, trims and joins the lines of the same text and does nothing else. The two
//! take turns, text by text, and for each text the fastest of all rounds counts, because other load
//! on the machine can only slow a round down. The README's table is the first one that is printed.
//!
//! The texts are composed from the articles in `tests/cases`; with a folder of the development
//! corpus as argument, its page dumps, residue and gold texts are measured as well.

#[path = "common/texts.rs"]
mod texts;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use bodycopy::Cleaner;
use bodycopy_corpus::baseline::join_lines;
use bodycopy_corpus::{read_dir, Record, Source};
use texts::cases::Regime;
use texts::Document;

const KB: usize = 1 << 10;
const MB: usize = 1 << 20;
const SIZES: [(&str, usize); 6] = [
    ("1 KB", KB),
    ("10 KB", 10 * KB),
    ("100 KB", 100 * KB),
    ("1 MB", MB),
    ("10 MB", 10 * MB),
    ("100 MB", 100 * MB),
];
const ROUNDS: usize = 9;

fn time(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// A row of the table: megabytes per second of `clean` and of the baseline, and the ratio of their
/// times.
fn row(what: &str, inputs: &[String]) {
    let cleaner = Cleaner::new();
    let mut out = String::new();
    let mut best = vec![(Duration::MAX, Duration::MAX); inputs.len()];
    for _ in 0..ROUNDS {
        for (input, best) in inputs.iter().zip(&mut best) {
            let clean = time(|| cleaner.clean_into(black_box(input), &mut out));
            let baseline = time(|| join_lines(black_box(input), &mut out));
            black_box(&out);
            best.0 = best.0.min(clean);
            best.1 = best.1.min(baseline);
        }
    }
    let bytes = inputs.iter().map(String::len).sum::<usize>() as f64;
    let clean: f64 = best.iter().map(|best| best.0.as_secs_f64()).sum();
    let baseline: f64 = best.iter().map(|best| best.1.as_secs_f64()).sum();
    println!(
        "| {what} | {:.0} MB/s | {:.0} MB/s | {:.1} |",
        bytes / clean / 1e6,
        bytes / baseline / 1e6,
        clean / baseline
    );
}

fn inputs(documents: Vec<Document>) -> Vec<String> {
    documents
        .into_iter()
        .map(|document| document.input)
        .collect()
}

fn of_cases() {
    let others = ["de", "fr", "es", "ru", "ar", "ja"];
    for regime in Regime::ALL {
        let english = texts::documents(&["en"], regime, 500 * KB);
        let f1 = texts::f1(&english, bodycopy::clean);
        assert!(f1 >= 0.85, "{regime}: F1 is {f1:.3}; a fast wrong answer");
        row(&format!("{regime}, English"), &inputs(english));
        let others: Vec<String> = others
            .iter()
            .flat_map(|language| inputs(texts::documents(&[language], regime, 80 * KB)))
            .collect();
        row(&format!("{regime}, six other languages"), &others);
    }
}

fn of_corpus(folder: &Path) {
    let sources = read_dir(folder).expect("a folder of the corpus");
    let share = 4 * MB / sources.len().max(1) * 4;
    let texts = |is_asked: fn(&Source) -> bool,
                 is_fundus: bool,
                 text: fn(Record) -> String|
     -> Vec<String> {
        let is_asked =
            |source: &&Source| is_asked(source) && (!is_fundus || source.name == "fundus");
        let mut texts = Vec::new();
        for source in sources.iter().filter(is_asked) {
            let mut left = share;
            for record in source.records().expect("records") {
                let text = text(record.expect("a record"));
                let Some(rest) = left.checked_sub(text.len()) else {
                    break;
                };
                left = rest;
                texts.push(text);
            }
        }
        texts
    };
    let dumps = |source: &Source| source.regime == Regime::Dump;
    let residue = |source: &Source| source.regime == Regime::Residue;
    // Every kind of a source has the same gold texts, and all sources have this kind.
    let one_kind = |source: &Source| source.kind == "wet";
    for (name, is_fundus) in [("corpus", false), ("Fundus", true)] {
        row(
            &format!("{name}: page dumps"),
            &texts(dumps, is_fundus, |record| record.text),
        );
        row(
            &format!("{name}: residue"),
            &texts(residue, is_fundus, |record| record.text),
        );
        row(
            &format!("{name}: clean text"),
            &texts(one_kind, is_fundus, |record| record.gold),
        );
    }
}

/// Nanoseconds per byte of increasingly long texts; if time is linear, they stay the same.
fn growth() {
    const SENTENCE: &str = "The bridge over the harbour opened again on Monday, the council said. ";
    type Shape = (&'static str, fn(usize) -> String);
    let shapes: [Shape; 6] = [
        ("ordinary text", |size| {
            let text = texts::joined(&texts::documents(&["en"], Regime::Dump, size.min(MB)));
            text.repeat(size / text.len().max(1) + 1)
        }),
        ("one line", |size| {
            SENTENCE.repeat(size / SENTENCE.len() + 1)
        }),
        ("empty lines", |size| "\n".repeat(size)),
        ("equal lines", |size| {
            format!("{SENTENCE}\n").repeat(size / SENTENCE.len() + 1)
        }),
        ("one-word lines", |size| {
            (0..size / 11 + 1)
                .map(|at| format!("word{at:06}\n"))
                .collect()
        }),
        ("rare line ends", |size| {
            "over\u{B}again\u{2028}".repeat(size / 13 + 1)
        }),
    ];
    print!("\n| nanoseconds per byte |");
    SIZES.iter().for_each(|(name, _)| print!(" {name} |"));
    println!(" most / least |\n|---|{}", "--:|".repeat(SIZES.len() + 1));
    for (name, compose) in shapes {
        print!("| {name} |");
        let mut all = Vec::new();
        for (_, size) in SIZES {
            let text = compose(size);
            let cleaner = Cleaner::new();
            let mut out = String::new();
            cleaner.clean_into(&text, &mut out);
            let rounds = (16 * MB / size).clamp(2, 200);
            let best = (0..rounds)
                .map(|_| time(|| cleaner.clean_into(black_box(&text), &mut out)))
                .min();
            let nanos = best.unwrap_or_default().as_secs_f64() * 1e9 / text.len() as f64;
            print!(" {nanos:.1} |");
            all.push(nanos);
        }
        let most = all.iter().copied().fold(0.0, f64::max);
        let least = all.iter().copied().fold(f64::MAX, f64::min);
        println!(" {:.1} |", most / least);
    }
}

fn main() {
    let folder = std::env::args().skip(1).find(|arg| !arg.starts_with('-'));
    let first = time(|| drop(black_box(bodycopy::clean(black_box("First call.\n")))));
    println!("first call: {:.1} ms\n", first.as_secs_f64() * 1e3);
    println!("| input | clean | baseline | times the baseline's time |\n|---|--:|--:|--:|");
    of_cases();
    if let Some(folder) = folder {
        of_corpus(Path::new(&folder));
    }
    growth();
}
