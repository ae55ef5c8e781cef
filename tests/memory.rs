//! What `clean` takes from the allocator. The counters are those of this thread.

#[path = "common/cases.rs"]
mod cases;

use std::thread;

use allocation_counter::measure;
use bodycopy::Cleaner;
use cases::Regime;

/// Articles of all languages and regimes, again and again.
fn inputs() -> Vec<String> {
    cases::all().into_iter().map(|case| case.input).collect()
}

#[test]
fn nothing_is_allocated_once_the_buffers_are_warm() {
    let inputs = inputs();
    let cleaner = Cleaner::new();
    let mut out = String::new();
    let mut round = || {
        for input in &inputs {
            cleaner.clean_into(input, &mut out);
        }
    };
    // The first rounds fill the buffers and the caches of the patterns.
    round();
    round();
    let allocated = measure(round);
    assert_eq!(allocated.count_total, 0, "{allocated:?}");
}

/// The dump of many pages as one text.
fn long(regime: Regime, bytes: usize) -> String {
    let inputs: Vec<String> = cases::all()
        .into_iter()
        .filter(|case| case.regime == regime)
        .map(|case| case.input)
        .collect();
    let mut text = String::new();
    for (copy, input) in inputs.iter().cycle().enumerate() {
        if text.len() >= bytes {
            return text;
        }
        text.push_str(input);
        text.push_str(&format!("\n{copy}\n"));
    }
    unreachable!("there are cases of every regime")
}

/// Bytes in use at the peak for each byte of input, beyond input and output, in a thread whose
/// buffers are empty yet.
fn peak(text: &str) -> f64 {
    // What the patterns take that this text asks for is taken once, whatever its length.
    thread::scope(|scope| drop(scope.spawn(|| Cleaner::new().clean(text))));
    thread::scope(|scope| {
        let used = scope.spawn(|| {
            let cleaner = Cleaner::new();
            let mut out = String::with_capacity(text.len() + text.len() / 2);
            measure(|| cleaner.clean_into(text, &mut out)).bytes_max
        });
        used.join().expect("cleaning does not panic") as f64 / text.len() as f64
    })
}

#[test]
fn memory_is_bounded() {
    const MB: usize = 1 << 20;
    // The bounds that the README states; measured, they are an eighth lower. A buffer that grows
    // holds what it has twice for a moment.
    for (what, text, most) in [
        ("clean text", long(Regime::Clean, 4 * MB), 1.6),
        ("residue", long(Regime::Residue, 4 * MB), 2.4),
        ("page dumps", long(Regime::PageDump, 4 * MB), 3.5),
        ("empty lines", "\n".repeat(4 * MB), 0.1),
        (
            "one line",
            "One word after the other ".repeat(4 * MB / 25),
            1.5,
        ),
        ("lines of one letter", "a\n".repeat(2 * MB), 120.0),
    ] {
        let used = peak(&text);
        println!("{what}: {used:.2} bytes for each byte of input");
        assert!(
            used <= most,
            "{what}: {used:.2} bytes for each byte of input"
        );
    }
}
