//! Time grows with the text and no faster: what once took quadratic time, and what might.
//!
//! `tests/adversarial` holds many more inputs against an article, at 1 KB, 1 MB and 100 MB.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Bytes of the smaller of two texts whose times are compared; less where nothing is optimised.
const SMALL: usize = if cfg!(debug_assertions) {
    4 << 10
} else {
    16 << 10
};

/// How much larger the other one is.
const TIMES: usize = 64;

/// How much more time a byte of the larger text may take. Quadratic time takes [`TIMES`] as much; what linear time
/// takes more, because memory is asked for and caches are left, has been seen at three times.
const ALLOWED: u32 = 8;

/// One measurement at a time: the tests of this file would be in each other's way.
static MEASURING: Mutex<()> = Mutex::new(());

/// The time of so many calls of `clean`.
fn time(text: &str, calls: usize) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        std::hint::black_box(bodycopy::clean(text));
    }
    start.elapsed()
}

/// A text so many times as long as the one that `unit` makes behind `head` takes as long as that many of those. Both
/// sides do the same work, so other programs are in the way of both; the best of some runs counts.
fn grows_linearly(head: &str, unit: &str) {
    let text = |bytes: usize| head.to_owned() + &unit.repeat(bytes / unit.len());
    let (small, large) = (text(SMALL), text(SMALL * TIMES));
    let _alone = MEASURING.lock().unwrap_or_else(PoisonError::into_inner);
    // The first call builds the cleaner.
    time("", 1);
    let (mut best_of_small, mut best_of_large) = (Duration::MAX, Duration::MAX);
    for _ in 0..5 {
        best_of_small = best_of_small.min(time(&small, TIMES));
        best_of_large = best_of_large.min(time(&large, 1));
        if best_of_large <= best_of_small * ALLOWED {
            return;
        }
        if best_of_large > best_of_small * (TIMES as u32 / 2) {
            // No other program does that, and five rounds of it would take very long.
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
    ] {
        grows_linearly("", unit);
    }
}

/// The splitter looked for the next `\n` anew at every line that ended otherwise.
#[test]
fn time_grows_with_the_text_alone_where_lines_end_in_rare_ways() {
    for unit in ["\u{B}", "a\u{2028}", "word\u{85}"] {
        grows_linearly("", unit);
    }
}

/// … and for the bytes of U+2028 at every byte 0x85, which Cyrillic small letters hold.
#[test]
fn time_grows_with_the_text_alone_where_letters_look_like_line_ends() {
    grows_linearly("\u{B}", "х");
}
