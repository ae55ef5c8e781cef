//! Time is linear in the length of the text: inputs that once took quadratic time, and others that might.
//!
//! `tests/adversarial` compares many more inputs with an article, at 1 KB, 1 MB and 100 MB.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use bodycopy::{Cleaner, CustomRule, Label};

/// Length in bytes of the shorter of two texts whose times are compared; less without optimisation.
const SMALL: usize = if cfg!(debug_assertions) {
    4 << 10
} else {
    16 << 10
};

/// How many times as long the other text is.
const TIMES: usize = 64;

/// How many times as long a byte of the longer text may take. In quadratic time it takes [`TIMES`] times as long; in
/// linear time, up to three times as long has been seen, because memory is allocated and caches are exceeded.
const ALLOWED: u32 = 8;

/// Allows one measurement at a time: otherwise the tests of this file would disturb each other.
static MEASURING: Mutex<()> = Mutex::new(());

/// The time of this many calls.
fn time(work: impl Fn(&str), text: &str, calls: usize) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        work(text);
    }
    start.elapsed()
}

/// [`is_linear`] of `clean`.
fn grows_linearly(head: &str, unit: &str) {
    let clean = |text: &str| drop(std::hint::black_box(bodycopy::clean(text)));
    is_linear(clean, SMALL, head, unit);
}

/// A text [`TIMES`] times as long as `small` bytes of `head` and copies of `unit` takes as long as [`TIMES`] of the
/// shorter one. Both sides do the same amount of work, so other programs disturb both; the best of several runs counts.
fn is_linear(work: impl Fn(&str), small: usize, head: &str, unit: &str) {
    let text = |bytes: usize| head.to_owned() + &unit.repeat(bytes / unit.len());
    let (small, large) = (text(small), text(small * TIMES));
    let _alone = MEASURING.lock().unwrap_or_else(PoisonError::into_inner);
    // The first call builds the cleaner.
    time(&work, "", 1);
    let (mut best_of_small, mut best_of_large) = (Duration::MAX, Duration::MAX);
    for _ in 0..5 {
        best_of_small = best_of_small.min(time(&work, &small, TIMES));
        best_of_large = best_of_large.min(time(&work, &large, 1));
        if best_of_large <= best_of_small * ALLOWED {
            return;
        }
        if best_of_large > best_of_small * (TIMES as u32 / 2) {
            // No other program causes that, and five rounds of it would take very long.
            break;
        }
    }
    panic!("{unit:?}: {best_of_small:?}, then {best_of_large:?}");
}

#[test]
fn time_grows_with_the_text_alone() {
    for unit in [
        "\n",
        "a\n",
        "Read more\n",
        "a ",
        "7,",
        "漢",
        "e\u{301}",
        "*\n",
        "[",
        "](",
        "[a](b/",
        "[a](b/ \"",
        "[a](b/c)",
    ] {
        grows_linearly("", unit);
    }
}

/// The splitter searched for the next `\n` again at every line that ended in another way.
#[test]
fn time_grows_with_the_text_alone_where_lines_end_in_rare_ways() {
    for unit in ["\u{B}", "a\u{2028}", "word\u{85}"] {
        grows_linearly("", unit);
    }
}

/// It also searched for the bytes of U+2028 at every byte 0x85, which occurs in small Cyrillic letters.
#[test]
fn time_grows_with_the_text_alone_where_letters_look_like_line_ends() {
    grows_linearly("\u{B}", "х");
}

/// The report listed the hits of a whole block for each of its lines.
#[test]
fn a_paragraph_of_many_lines_is_reported_in_linear_time() {
    let rule = |at| CustomRule::new(format!("test.river-{at}"), Label::Promotion, "river");
    let cleaner = Cleaner::builder().rules((0..60).map(rule)).build();
    let cleaner = cleaner.expect("good rules");
    let report = |text: &str| drop(std::hint::black_box(cleaner.report(text)));
    let line = "and the river rose again over the old bridge in the north of the\n";
    is_linear(report, SMALL, "", line);
}

/// A page on one line, which is cut if it is shorter than half a megabyte.
#[test]
fn cutting_a_line_takes_time_for_its_length_alone() {
    let clean = |text: &str| drop(std::hint::black_box(bodycopy::clean(text)));
    let small = 4 << 10;
    let page = |unit: &str| unit.repeat(small * TIMES / unit.len());
    for unit in [
        "Home News Exampleton Harbour Desk Council Papers Ferry Timetables Weather Stations Archive ",
        "Home News Sport The bridge over the Harbour of Exampleton in the North is closed, they said. Privacy policy Contact Us ",
        "首页 新闻 市议会想重新开放老桥他们这样说 ",
    ] {
        assert!(
            bodycopy::report(&page(unit)).lines.len() > 1,
            "{unit:?} is cut"
        );
        is_linear(clean, small, "", unit);
    }
}
