//! Hostile and broken inputs, at three sizes, each with a bound on its time.
//!
//! The table is `inputs.rs`. `cargo test --release --test adversarial` tries 1 KB and 1 MB, and
//! without `--release` 128 KB instead; `cargo test --release --test adversarial -- --ignored --nocapture` tries 100 MB too and
//! prints what it measured.
//!
//! Bounds are relative, for machines differ: an input may take so many times as long for a byte
//! as an article of the same size in the same run, and a larger input hardly longer for a byte
//! than a smaller one. Quadratic time would break both by orders of magnitude.

#[path = "../common/checks.rs"]
#[allow(dead_code, reason = "the properties need more")]
mod checks;
mod inputs;
#[path = "../common/reference.rs"]
mod reference;

use std::time::{Duration, Instant};

use bodycopy::{Cleaner, Label};
use inputs::{all_but_the_last, article, Input, INPUTS};

/// An article that takes less does not make the bounds tighter, in nanoseconds for a byte.
const LEAST: f64 = 20.0;

const SMALL: usize = 1 << 10;
/// A megabyte; less where nothing is optimised.
const MEDIUM: usize = if cfg!(debug_assertions) {
    128 << 10
} else {
    1 << 20
};
const LARGE: usize = 100 << 20;

/// How long `work` keeps this thread busy, in nanoseconds; the best of a few runs.
///
/// Where the system tells (Linux), long runs are counted in time on the processor: other
/// programs run too. It is brought up to date only some hundred times a second.
fn busy(runs: usize, mut work: impl FnMut()) -> f64 {
    const LONG: Duration = Duration::from_millis(100);
    let on_processor = || {
        let shown = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        shown.split(' ').next()?.parse::<u64>().ok()
    };
    let mut once = || {
        let (before, start) = (on_processor(), Instant::now());
        work();
        let elapsed = start.elapsed();
        match (before, on_processor()) {
            (Some(before), Some(after)) if elapsed >= LONG && after > before => {
                (after - before) as f64
            }
            _ => elapsed.as_nanos() as f64,
        }
    };
    (0..runs).map(|_| once()).fold(f64::INFINITY, f64::min)
}

/// A time in nanoseconds for a byte.
fn time(bytes: &[u8], runs: usize) -> f64 {
    let cleaner = Cleaner::new();
    let work = || drop(std::hint::black_box(cleaner.clean_bytes_lossy(bytes)));
    busy(runs, work) / bytes.len() as f64
}

/// What was measured of one input, in nanoseconds for a byte.
struct Row {
    name: &'static str,
    bytes: usize,
    times: Vec<f64>,
}

/// Measures an input at the sizes and holds it against what an article takes.
fn measure(input: &Input, sizes: &[usize], articles: &[f64], complaints: &mut Vec<String>) -> Row {
    let mut row = Row {
        name: input.name,
        bytes: 0,
        times: Vec::new(),
    };
    for (&size, &of_article) in sizes.iter().zip(articles) {
        let bytes = (input.make)(size);
        assert!(bytes.len() >= size, "{}", input.name);
        let most = of_article.max(LEAST) * f64::from(input.factor) + slack(bytes.len());
        let mut found = time(&bytes, if size > MEDIUM { 1 } else { 2 });
        if found > most && size <= MEDIUM {
            // Another program may have been in the way.
            found = found.min(time(&bytes, 4));
        }
        if found > most {
            complaints.push(format!(
                "{} of {} bytes: {found:.0} ns a byte, allowed are {most:.0}",
                input.name,
                bytes.len()
            ));
        }
        row.bytes = bytes.len();
        row.times.push(found);
    }
    row
}

/// What any call may take, whatever the text: half a millisecond.
fn slack(bytes: usize) -> f64 {
    5e5 / bytes as f64
}

fn run(sizes: &[usize]) -> Vec<Row> {
    let _ = bodycopy::clean("The first call builds the cleaner.");
    let articles: Vec<f64> = sizes.iter().map(|&size| time(&article(size), 3)).collect();
    let mut complaints = Vec::new();
    let mut rows = vec![Row {
        name: "an article",
        bytes: sizes.last().copied().unwrap_or(0),
        times: articles.clone(),
    }];
    println!("{}", shown(&rows[0]));
    for input in INPUTS {
        let row = measure(input, sizes, &articles, &mut complaints);
        // A larger text may take longer for a byte where it leaves the caches, but not much.
        if let [.., medium, large] = row.times[..] {
            if sizes.len() > 2 && large > medium * 2.0 + 20.0 {
                complaints.push(format!(
                    "{}: {medium:.0} ns a byte at 1 MB, {large:.0} at {} bytes",
                    row.name, row.bytes
                ));
            }
        }
        println!("{}", shown(&row));
        rows.push(row);
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    rows
}

/// A row of the table in `SECURITY.md`.
fn shown(row: &Row) -> String {
    let times: Vec<String> = row.times.iter().map(|time| format!("{time:.0}")).collect();
    format!("| {} | {} | {} |", row.name, times.join(" | "), row.bytes)
}

#[test]
fn every_input_takes_time_for_its_bytes_alone() {
    run(&[SMALL, MEDIUM]);
}

#[test]
#[ignore = "takes minutes"]
fn every_input_takes_time_for_its_bytes_alone_at_100_mb() {
    let rows = run(&[SMALL, MEDIUM, LARGE]);
    println!("\n| input | 1 KB | 1 MB | 100 MB | largest, bytes |\n|---|--:|--:|--:|--:|");
    for row in &rows {
        println!("{}", shown(row));
    }
}

#[test]
fn every_input_keeps_the_promises() {
    for input in INPUTS {
        let bytes = (input.make)(SMALL);
        println!("{}", input.name);
        checks::bytes_are_read_as_utf8(&bytes);
        let text = String::from_utf8_lossy(&bytes);
        checks::report_rebuilds_the_input(&text);
        checks::body_is_the_kept_lines(&text);
        checks::points_are_the_sum_of_the_evidence(&text);
        checks::verdicts_are_those_of_the_report(&text);
        checks::every_way_gives_the_same(&text);
        checks::forcing_rules_win(&text);
        checks::line_ends_do_not_matter(&text);
        checks::normal_forms_do_not_matter(&text);
        for label in Label::ALL {
            checks::a_kept_label_keeps_its_lines(&text, label);
        }
    }
}

/// Near-matches of one rule at a time: `bytes` for each.
fn near_matches_of_each_rule(bytes: usize) {
    let of_article = time(&article(bytes), 3);
    let most = of_article.max(LEAST) * 60.0 + slack(bytes);
    let mut complaints = Vec::new();
    for rule in bodycopy::rules() {
        let near = all_but_the_last(rule.hits[0]);
        for end in ["\n", " ", ""] {
            let unit = near.clone() + end;
            let text = unit.repeat(bytes.div_ceil(unit.len()));
            let found = time(text.as_bytes(), 1);
            if found > most && time(text.as_bytes(), 3) > most {
                complaints.push(format!("{} with {end:?}: {found:.0} ns a byte", rule.id));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn near_matches_of_each_rule_are_no_trap() {
    near_matches_of_each_rule(16 << 10);
}

#[test]
#[ignore = "takes minutes"]
fn a_megabyte_of_near_matches_of_each_rule_is_no_trap() {
    near_matches_of_each_rule(MEDIUM);
}
