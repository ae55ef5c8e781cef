//! Where the time goes: `cargo bench --bench stages --features internals`.
//!
//! Each stage is measured separately, on the state that the stages before it left; the baseline
//! splits, trims and joins the lines of the same texts.

#[path = "common/texts.rs"]
mod texts;

use std::hint::black_box;
use std::time::Duration;

use bodycopy::internals::{Points, Probe};
use bodycopy_corpus::baseline::join_lines;
use criterion::{Criterion, SamplingMode, Throughput};
use texts::cases::Regime;

/// Size of the text in bytes: enough to measure a stage, and no more than a long page.
const SIZE: usize = 100 << 10;

fn stages(criterion: &mut Criterion, regime: Regime) {
    // A single document, so that each stage can be run repeatedly on what the one before it left.
    let text = texts::joined(&texts::documents(&["en"], regime, SIZE));
    let text = text.as_str();
    let mut probe = Probe::new(Points::tuned());
    let mut out = String::new();
    let answer = bodycopy::clean(text);
    let mut group = criterion.benchmark_group(format!("stages/{}", regime.as_str()));
    group
        .sampling_mode(SamplingMode::Flat)
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800))
        .throughput(Throughput::Bytes(text.len() as u64));
    probe.run(text);
    probe.render(text, &mut out);
    assert_eq!(out, answer, "the stages give another answer than `clean`");
    group.bench_function("baseline", |bencher| {
        bencher.iter(|| join_lines(black_box(text), black_box(&mut out)));
    });
    group.bench_function("1-read", |bencher| {
        bencher.iter(|| probe.stage_read(black_box(text)));
    });
    group.bench_function("2-survey", |bencher| bencher.iter(|| probe.stage_survey()));
    group.bench_function("3-decide-first", |bencher| {
        bencher.iter(|| probe.stage_decide_first());
    });
    group.bench_function("4-decide-again", |bencher| {
        bencher.iter(|| probe.stage_decide_again());
    });
    probe.run(text);
    group.bench_function("5-render", |bencher| {
        bencher.iter(|| probe.render(black_box(text), black_box(&mut out)));
    });
    group.bench_function("all", |bencher| {
        bencher.iter(|| {
            probe.run(black_box(text));
            probe.render(black_box(text), black_box(&mut out));
        });
    });
    assert_eq!(out, answer, "a stage that runs twice changes the answer");
    group.finish();
}

/// Compiling the catalogue: the cost of the first call.
fn build(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("build");
    group
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(2));
    group.bench_function("default", |bencher| {
        bencher.iter(|| bodycopy::Cleaner::builder().build().map(black_box));
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().without_plots().configure_from_args();
    for regime in Regime::ALL {
        stages(&mut criterion, regime);
    }
    build(&mut criterion);
    criterion.final_summary();
}
