//! Texts longer than any article, which are judged in pieces. What must hold at every cut is tested with low limits in
//! `src/cleaner/tests.rs`, and their memory in `memory.rs`.

use bodycopy::{Cleaner, Verdict};

/// A name in letters, different for each number.
fn name(mut number: usize) -> String {
    let mut name = String::from("M");
    for _ in 0..4 {
        name.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    name
}

/// An article with a button above and below, with its name in each paragraph. (With a comment form below each
/// article, the next articles would be taken for comments: many pages in one text are not a page.)
fn page(number: usize) -> String {
    let name = name(number);
    format!(
        "Sign in\n\n\
         In the town of {name} the council met again, and most of its members said that the bridge \
         over the harbour would not be ready before the summer. Nobody was surprised.\n\n\
         “We have known it since May,” said the keeper of {name}, who crosses it twice a day. She \
         said that she had bought a boat in the meantime, and that she would not sell it.\n\n\
         Share this article\n\n"
    )
}

/// A text longer than one piece: 512 KB, not counting white space.
fn pages() -> String {
    (0..1700).map(page).collect()
}

fn shown(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty())
}

/// With a cleaner that removes nothing.
#[test]
fn no_line_is_lost_or_doubled() {
    let built = Cleaner::builder().threshold(-100_000).build();
    let cleaner = built.expect("no rules");
    let text = pages();
    for end in ["\n", "\r\n", "\u{2028}"] {
        let body = cleaner.clean(&text.replace('\n', end));
        assert!(shown(&body).eq(shown(&text)));
    }
}

#[test]
fn the_report_tells_of_all_pieces() {
    let text = pages();
    let cleaner = Cleaner::new();
    let report = cleaner.report(&text);
    assert_eq!(report.clean_text(), cleaner.clean(&text));
    let lines = report.lines.iter().map(|line| &text[line.span.clone()]);
    assert!(lines.eq(text.lines()));
    assert!(report.totals.kept >= 1700, "{}", report.totals.kept);
    let told = report
        .lines
        .iter()
        .map(|line| (line.span.clone(), line.verdict, line.label));
    let verdicts = cleaner.verdicts(&text).into_iter();
    assert!(verdicts
        .map(|line| (line.span, line.verdict, line.label))
        .eq(told));
    let evidence = |at: usize| report.lines[at].evidence.len();
    assert!(evidence(0) > 0 && evidence(report.lines.len() - 2) > 0);
}

#[test]
fn a_giant_line_comes_back_whole() {
    let giant = "The ferry runs again. ".repeat(150_000);
    let text = format!("{}{giant}\n\n{}", page(0), page(1));
    let report = bodycopy::report(&text);
    let lengths = report
        .lines
        .iter()
        .map(|line| (line.span.len(), line.verdict));
    assert_eq!(
        lengths.max_by_key(|line| line.0),
        Some((giant.len(), Verdict::Kept))
    );
    assert_eq!(report.clean_text(), bodycopy::clean(&text));
    assert!(bodycopy::clean(&text).contains(giant.trim()));
}
