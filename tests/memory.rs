//! The memory that `clean` allocates. The counters are those of this thread.

#[path = "common/cases.rs"]
mod cases;

use std::thread;

use allocation_counter::measure;
use bodycopy::{Cleaner, CustomRule, Label};
use cases::Regime;

const MB: usize = 1 << 20;

/// Articles of all languages and regimes, repeated.
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

/// The same holds if a custom rule hits lines that are joined, for a text with as many lines as are judged together, and
/// for pages on one line, which are cut.
#[test]
fn nothing_is_allocated_for_rules_or_lines() {
    let wrapped = cases::all().into_iter().map(|case| case.input);
    let wrapped: Vec<String> = wrapped.map(|input| wrap(&input, 60)).collect();
    let rule = CustomRule::new("own.rule", Label::Promotion, "[aeiou]").points(-1);
    let ruled = Cleaner::builder().rule(rule).build().expect("a good rule");
    let many = ["a\n".repeat(16_380)];
    let pages = inputs().into_iter();
    let pages: Vec<String> = pages.map(|page| page.replace('\n', " ")).collect();
    let mut out = String::new();
    for (what, cleaner, inputs) in [
        ("rules", ruled, &wrapped[..]),
        ("lines", Cleaner::new(), &many),
        ("pages on one line", Cleaner::new(), &pages),
    ] {
        let mut round = || {
            for input in inputs {
                cleaner.clean_into(input, &mut out);
            }
        };
        round();
        round();
        let allocated = measure(round);
        assert_eq!(allocated.count_total, 0, "{what}: {allocated:?}");
    }
}

/// A text with its lines broken at this many bytes.
fn wrap(text: &str, width: usize) -> String {
    let mut wrapped = String::new();
    for line in text.lines() {
        let mut used = 0;
        for word in line.split(' ') {
            if used > 0 {
                let fits = used + 1 + word.len() <= width;
                wrapped.push(if fits { ' ' } else { '\n' });
                used = if fits { used + 1 } else { 0 };
            }
            wrapped.push_str(word);
            used += word.len();
        }
        wrapped.push('\n');
    }
    wrapped
}

/// The dumps of many pages as one text.
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

/// Peak memory use in bytes, beyond input and output, in a thread whose buffers are still empty; and how many of these
/// bytes are kept for the next text.
fn peak(text: &str) -> (u64, i64) {
    // The memory of the patterns that this text needs is allocated once, whatever its length.
    thread::scope(|scope| drop(scope.spawn(|| Cleaner::new().clean(text))));
    thread::scope(|scope| {
        let used = scope.spawn(|| {
            let cleaner = Cleaner::new();
            let mut out = String::with_capacity(text.len() + text.len() / 2);
            let used = measure(|| cleaner.clean_into(text, &mut out));
            (used.bytes_max, used.bytes_current)
        });
        used.join().expect("cleaning does not panic")
    })
}

/// Panics if more than `most` bytes are used per byte of the text.
fn assert_share(what: &str, text: &str, most: f64) {
    let used = peak(text).0 as f64 / text.len() as f64;
    println!("{what}: {used:.2} bytes for each byte of input");
    assert!(used <= most, "{what}: {used:.2}, {most} are allowed");
}

/// Panics if more than `most` megabytes are used, whatever the length of the text.
fn assert_megabytes(what: &str, text: &str, most: f64) {
    let used = peak(text).0 as f64 / MB as f64;
    println!("{what}: {used:.2} MB for {} KB", text.len() >> 10);
    assert!(used <= most, "{what}: {used:.2} MB, {most} are allowed");
}

/// At 10 MB this is less than the text. It includes the memory of the patterns, which differs from run to run.
#[test]
fn memory_for_ordinary_text_does_not_grow_with_it() {
    for regime in Regime::ALL {
        for size in [MB / 2, 10 * MB] {
            assert_megabytes(regime.as_str(), &long(regime, size), 6.0);
        }
    }
}

/// A word of letters, different for each number.
fn word(mut number: usize) -> String {
    let mut word = String::from("w");
    while number > 0 {
        word.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    word
}

/// `count` lines, each made by `word` from six numbers that no other line has.
fn lines(count: usize, space: &str, word: impl Fn(usize) -> String) -> String {
    let line = |at: usize| {
        let words: Vec<String> = (0..6).map(|place| word(at * 6 + place)).collect();
        words.join(space) + "\n"
    };
    (0..count).map(line).collect()
}

#[test]
fn memory_is_bounded_for_any_lines() {
    let ideograph = |at: usize| char::from_u32(0x4E00 + (at * 7919 % 20_000) as u32);
    for (what, text) in [
        ("empty lines", "\n".repeat(2 * MB)),
        ("lines of one letter", "a\n".repeat(MB)),
        ("lines of one sign", "*\u{2028}".repeat(MB / 2)),
        ("links", "[a](/)\n".repeat(MB / 7)),
        (
            "links without a text",
            "[](/) [](/) [](/)\n".repeat(MB / 18),
        ),
        ("brackets", "[[[[[[[[[[[[[[[[\n".repeat(MB / 17) + "](/)"),
        ("tags", "<b>\n".repeat(MB / 4)),
        ("tags in lines", "<b><b><b><b>a\n".repeat(MB / 14)),
        ("different words", lines(60_000, " ", word)),
        (
            "ideographs",
            lines(100_000, "", |at| ideograph(at).into_iter().collect()),
        ),
        (
            "accents apart",
            lines(40_000, " ", |at| word(at) + "e\u{301}"),
        ),
    ] {
        assert_megabytes(what, &text, 16.0);
    }
}

/// Text that cannot be cut.
#[test]
fn memory_for_one_line_is_a_multiple_of_its_size() {
    let words: Vec<String> = (0..200_000).map(word).collect();
    for (what, line, most) in [
        ("words", "One word after the other ".repeat(MB / 25), 1.5),
        ("ideographs", "桥菜市场昨天重新开门".repeat(MB / 30), 1.5),
        // Cut into nearly as many lines as are judged together, which take memory whatever their size.
        (
            "a page",
            "Home Contact us Privacy policy ".repeat(5400),
            40.0,
        ),
        ("different words", words.join(" "), 16.0),
        ("links", "[a](/) ".repeat(MB / 7), 12.0),
        ("tags", "<b>a ".repeat(MB / 5), 12.0),
        ("accents apart", "e\u{301}a\u{308} ".repeat(MB / 7), 4.0),
        (
            "accents on one letter",
            format!("e{}", "\u{301}".repeat(MB / 2)),
            16.0,
        ),
    ] {
        assert_share(what, &line, most);
    }
}

#[test]
fn what_a_giant_line_took_is_given_back() {
    let giant = "One word after the other ".repeat(3 * MB / 25);
    let text = format!("The ferry runs again.\n{giant}\n");
    let (used, kept) = peak(&text);
    assert!(used > 3 * MB as u64, "{used}");
    assert!(kept < MB as i64 / 8, "{kept}");
}

/// A body text without preallocated space.
#[test]
fn the_body_text_is_hardly_held_twice() {
    for regime in Regime::ALL {
        let text = long(regime, 10 * MB);
        let mut body = 0;
        let used = measure(|| body = bodycopy::clean(&text).len()).bytes_max - body as u64;
        let share = used as f64 / text.len() as f64;
        println!("{regime}: {share:.2} bytes for each byte of input");
        assert!(share <= 1.0, "{regime}: {share:.2}");
    }
}
