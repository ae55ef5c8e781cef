//! Properties that must hold for every possible text. Each check panics with what it found.

use std::sync::{LazyLock, OnceLock};
use std::thread;

use bodycopy::{Cleaner, CustomRule, Joint, Label, Report, ReportLine, Verdict};
use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use crate::reference;

/// The patterns of the custom rules in these checks.
pub const ALWAYS: &str = "(?i)tunnel|^menu\\b|река|橋";
pub const NEVER: &str = "(?i)harbour|^share|мост|駅";

static ALWAYS_PATTERN: LazyLock<Regex> = LazyLock::new(|| Regex::new(ALWAYS).unwrap());
static NEVER_PATTERN: LazyLock<Regex> = LazyLock::new(|| Regex::new(NEVER).unwrap());

static RULED: LazyLock<Cleaner> = LazyLock::new(|| {
    Cleaner::builder()
        .rule(CustomRule::new("checks.always", Label::Promotion, ALWAYS).always())
        .rule(CustomRule::new("checks.never", Label::Related, NEVER).never())
        .threshold(50)
        .build()
        .expect("two good rules")
});

/// Checks the lines' spans, their order, the line ends between them, and the sums.
pub fn report_rebuilds_the_input(text: &str) {
    report_rebuilds_the_input_with(&Cleaner::new(), text);
}

/// The same with any cleaner.
pub fn report_rebuilds_the_input_with(cleaner: &Cleaner, text: &str) {
    let report = cleaner.report(text);
    let mut at = 0;
    // A page on one line is cut at spaces.
    let mut found: Vec<String> = Vec::new();
    for (index, line) in report.lines.iter().enumerate() {
        assert!(line.span.start <= line.span.end && line.span.end <= text.len());
        let end = &text[at..line.span.start];
        let own = &text[line.span.clone()];
        match found.last_mut().filter(|_| matches!(end, " " | "\t")) {
            Some(whole) => {
                whole.push_str(end);
                whole.push_str(own);
            }
            None => {
                if index == 0 {
                    assert_eq!(end, "", "text before the first line");
                } else {
                    assert_eq!(reference::line_end(end), Some(end.len()), "{end:?}");
                }
                found.push(own.to_owned());
            }
        }
        at = line.span.end;
    }
    let rest = &text[at..];
    assert!(
        rest.is_empty() || reference::line_end(rest) == Some(rest.len()),
        "after the last line: {rest:?}"
    );
    assert_eq!(found, reference::lines(text));
    totals_add_up(&report);
    if let Some(headline) = report.headline {
        assert_ne!(report.lines[headline].verdict, Verdict::Blank);
    }
    assert!(!format!("{report}").is_empty());
}

fn totals_add_up(report: &Report<'_>) {
    let totals = &report.totals;
    let count = |verdict| {
        let of_verdict = report.lines.iter().filter(|line| line.verdict == verdict);
        of_verdict.count()
    };
    assert_eq!(totals.lines, report.lines.len());
    assert_eq!(totals.kept, count(Verdict::Kept));
    assert_eq!(totals.removed, count(Verdict::Removed));
    assert_eq!(totals.blank, count(Verdict::Blank));
    assert_eq!(totals.lines, totals.kept + totals.removed + totals.blank);
    assert_eq!(totals.bytes, report.text.len());
    assert!(totals.bytes_kept <= totals.bytes);
    let labelled: usize = totals.by_label.values().sum();
    assert_eq!(labelled, totals.removed);
    assert!(totals.by_label.values().all(|&count| count > 0));
}

/// The body is the kept lines in their order, tidied, with the separators that the joints
/// prescribe, and nothing else.
///
/// Every word of the body is a word of the input, with one exception: a line that continues without
/// a space ([`Joint::Glue`]) turns the two words at the break into one. This never happens to two
/// words of a script that writes spaces: "well-" + "known", "(" + "word", "word" + "." and
/// ideographs are glued, "two" + "words" are not.
pub fn body_is_the_kept_lines(text: &str) {
    let report = bodycopy::report(text);
    let body = bodycopy::clean(text);
    assert_eq!(report.clean_text(), body);
    let mut expected = String::new();
    let mut is_first = true;
    for line in &report.lines {
        let tidy = reference::tidy(&text[line.span.clone()]);
        assert_eq!(
            line.verdict == Verdict::Blank,
            reference::is_blank(&text[line.span.clone()]),
            "blank or not: {tidy:?}"
        );
        if line.verdict != Verdict::Kept {
            assert_eq!(line.joint, None);
            continue;
        }
        assert_eq!(line.joint.is_none(), is_first, "a joint before {tidy:?}");
        is_first = false;
        if line.joint == Some(Joint::Glue) {
            let word = |c: Option<char>| c.is_some_and(reference::is_of_spaced_word);
            let merged = word(expected.chars().next_back()) && word(tidy.chars().next());
            assert!(!merged, "glued to a word: {tidy:?} after {expected:?}");
        }
        expected.push_str(line.joint.map_or("", Joint::as_str));
        expected.push_str(&indentation(line, text));
        expected.push_str(&tidy);
    }
    assert_eq!(body, expected);
    assert_eq!(
        body,
        body.trim_matches(['\n', ' ']),
        "white space at an end"
    );
    assert!(!body.contains("\n\n\n"));
    assert!(body.nfc().eq(body.chars()), "not in NFC: {body:?}");
    for line in body.lines() {
        assert!(!line.trim_start_matches([' ', '\t']).contains("  "));
    }
}

/// What is left of the white space before a line of a listing, according to the report.
fn indentation(line: &ReportLine, text: &str) -> String {
    if line.indent.is_empty() {
        return String::new();
    }
    assert!(line.span.start <= line.indent.start && line.indent.end <= line.span.end);
    assert!(matches!(line.joint, Some(Joint::Line | Joint::Paragraph)));
    let spaces = text[line.indent.clone()].chars();
    spaces
        .inspect(|&c| assert!(reference::is_space(c)))
        .map(|c| if c == '\t' { c } else { ' ' })
        .collect()
}

/// The points are the sum of the evidence, also with a threshold and with custom rules.
pub fn points_are_the_sum_of_the_evidence(text: &str) {
    for cleaner in [&Cleaner::new(), &*RULED] {
        for line in cleaner.report(text).lines {
            let sum: i32 = line.evidence.iter().map(|evidence| evidence.points).sum();
            assert_eq!(line.points, sum, "{line:?}");
            assert!(line.verdict != Verdict::Removed || line.label.is_some());
            // A verdict against the points is explained, too.
            let says = |ids: &[&str]| line.evidence.iter().any(|e| ids.contains(&&*e.id));
            let is_against = match line.verdict {
                Verdict::Kept => sum <= 0,
                Verdict::Removed => sum > 0,
                _ => false,
            };
            let is_ordered = says(&["checks.always", "checks.never"]);
            let is_told = says(&["text.neighbours"]);
            assert_eq!(is_told, is_against && !is_ordered, "{line:?}");
        }
    }
}

/// Cleaners with the dial from one end to the other, in order.
static DIALLED: LazyLock<Vec<(i32, Cleaner)>> = LazyLock::new(|| {
    let dials = [
        -100_000, -1000, -200, -50, -1, 0, 1, 50, 100, 101, 300, 1000, 1001, 100_000,
    ];
    let build = |points| {
        let cleaner = Cleaner::builder().threshold(points).build();
        (points, cleaner.expect("a dial"))
    };
    dials.into_iter().map(build).collect()
});

/// Lines that a higher threshold keeps are also kept by a lower one; at 0 the dial does nothing.
pub fn a_higher_threshold_never_keeps_more(text: &str) {
    let kept = |(_, cleaner): &(i32, Cleaner)| -> Vec<bool> {
        let verdicts = cleaner.verdicts(text).into_iter();
        verdicts.map(|line| line.verdict == Verdict::Kept).collect()
    };
    let all: Vec<_> = DIALLED.iter().map(kept).collect();
    for (pair, (points, _)) in all.windows(2).zip(&DIALLED[1..]) {
        let more = pair[0]
            .iter()
            .zip(&pair[1])
            .position(|(low, high)| high > low);
        assert_eq!(more, None, "{points} keeps this line, and less does not");
    }
}

/// A text with a sentence of ten words that no rule hits keeps something, up to a threshold of 1000.
pub fn a_sentence_leaves_something(text: &str) {
    let is_word = |token: &str| {
        token
            .chars()
            .all(|c| c.is_alphabetic() && reference::is_of_spaced_word(c))
    };
    let is_sentence = |line: &ReportLine| {
        let tidy = reference::tidy(&text[line.span.clone()]);
        let words = tidy
            .split(' ')
            .map(|token| token.trim_end_matches([',', '.', '!', '?']));
        tidy.ends_with(['.', '!', '?'])
            && words
                .filter(|token| !token.is_empty() && is_word(token))
                .count()
                >= 10
            && line.evidence.iter().all(|evidence| !evidence.is_rule)
    };
    if !bodycopy::report(text).lines.iter().any(is_sentence) {
        return;
    }
    for (points, cleaner) in DIALLED.iter().filter(|(points, _)| *points <= 1000) {
        let body = cleaner.clean(text);
        let has_words = body.chars().any(char::is_alphabetic);
        assert!(
            has_words,
            "with a threshold of {points} only {body:?} is left"
        );
    }
}

/// The verdicts without evidence are those of the report, with any cleaner.
pub fn verdicts_are_those_of_the_report(text: &str) {
    let keepers = FORCED.iter().map(|(cleaner, ..)| cleaner);
    for cleaner in [&Cleaner::new(), &*RULED]
        .into_iter()
        .chain(keepers.take(2))
    {
        let report = cleaner.report(text);
        let lines = report.lines.iter();
        let told = lines.map(|line| (line.span.clone(), line.verdict, line.label));
        let verdicts = cleaner.verdicts(text).into_iter();
        let without = verdicts.map(|line| (line.span, line.verdict, line.label));
        assert_eq!(without.collect::<Vec<_>>(), told.collect::<Vec<_>>());
    }
}

/// The same text gives the same body: in a second call, in another thread, with a used buffer, as
/// bytes.
pub fn every_way_gives_the_same(text: &str) {
    let body = bodycopy::clean(text);
    assert_eq!(bodycopy::clean(text), body);
    let cleaner = Cleaner::new();
    let (there, report) = thread::scope(|scope| {
        let run = scope.spawn(|| (cleaner.clean(text), cleaner.report(text)));
        run.join().expect("no panic in another thread")
    });
    assert_eq!(there, body);
    assert_eq!(bodycopy::report(text), report);
    let mut dirty = "left over\n\n".repeat(20);
    cleaner.clean_into(text, &mut dirty);
    assert_eq!(dirty, body);
    assert_eq!(cleaner.clean_bytes(text.as_bytes()).as_ref(), Ok(&body));
    assert_eq!(cleaner.clean_bytes_lossy(text.as_bytes()), body);
}

/// Bytes are accepted if they are UTF-8; if not, the reported offset is right, and the lossy way
/// works.
pub fn bytes_are_read_as_utf8(bytes: &[u8]) {
    let cleaner = Cleaner::new();
    match (std::str::from_utf8(bytes), cleaner.clean_bytes(bytes)) {
        (Ok(text), Ok(body)) => {
            assert_eq!(body, cleaner.clean(text));
            assert_eq!(cleaner.report_bytes(bytes), Ok(cleaner.report(text)));
        }
        (Err(right), Err(found)) => {
            assert_eq!(found.offset(), right.valid_up_to());
            assert_eq!(cleaner.report_bytes(bytes), Err(found));
        }
        (right, found) => panic!("{right:?}, but {found:?}"),
    }
    let lossy = String::from_utf8_lossy(bytes);
    assert_eq!(cleaner.clean_bytes_lossy(bytes), cleaner.clean(&lossy));
}

/// A cleaner that keeps a label never removes a line with that label, and keeps all other lines
/// that were kept.
pub fn a_kept_label_keeps_its_lines(text: &str, label: Label) {
    static KEEPERS: [OnceLock<Cleaner>; Label::ALL.len()] =
        [const { OnceLock::new() }; Label::ALL.len()];
    let at = Label::ALL.iter().position(|&known| known == label);
    let cleaner = KEEPERS[at.expect("a label")].get_or_init(|| {
        let built = Cleaner::builder().keep(label).build();
        built.expect("no rules")
    });
    let (kept, default) = (cleaner.report(text), bodycopy::report(text));
    for (line, before) in kept.lines.iter().zip(&default.lines) {
        if line.verdict == Verdict::Removed {
            assert_ne!(line.label, Some(label), "{line:?}");
        }
        let is_owed = before.verdict == Verdict::Kept || before.label == Some(label);
        assert!(!is_owed || line.verdict == Verdict::Kept, "{line:?}");
    }
    assert_eq!(kept.clean_text(), cleaner.clean(text));
}

/// `never` rules keep every line that they hit; `always` rules remove every line and every joined
/// paragraph that they hit, unless a `never` rule hits it or one of its lines.
pub fn forcing_rules_win(text: &str) {
    let always = |line: &str| ALWAYS_PATTERN.is_match(line);
    let never = |line: &str| NEVER_PATTERN.is_match(line);
    rules_win(&RULED, always, never, text);
}

/// The same for any cleaner, given what its rules of the two kinds hit.
pub fn rules_win(
    cleaner: &Cleaner,
    always: impl Fn(&str) -> bool,
    never: impl Fn(&str) -> bool,
    text: &str,
) {
    let report = cleaner.report(text);
    assert_eq!(report.clean_text(), cleaner.clean(text));
    // The kept lines that were joined into one paragraph, and the paragraph.
    let mut paragraphs: Vec<(Vec<String>, String)> = Vec::new();
    for line in &report.lines {
        let tidy = reference::tidy(&text[line.span.clone()]);
        if line.verdict != Verdict::Kept {
            let is_owed = line.verdict == Verdict::Removed && never(&tidy);
            assert!(!is_owed, "never: {tidy:?}");
            continue;
        }
        match (line.joint, paragraphs.last_mut()) {
            (Some(joint @ (Joint::Glue | Joint::Space)), Some((lines, whole))) => {
                whole.push_str(joint.as_str());
                whole.push_str(&tidy);
                lines.push(tidy);
            }
            _ => paragraphs.push((vec![tidy.clone()], tidy)),
        }
    }
    for (lines, whole) in paragraphs {
        let is_saved = never(&whole) || lines.iter().any(|line| never(line));
        assert!(is_saved || !always(&whole), "always: {whole:?}");
    }
}

/// Rules of many kinds, for one cleaner each: a letter, a class, an anchor, everything, nothing.
const FORCING: [(&str, &str); 8] = [
    (".", "the"),
    ("^$", "."),
    (r"\p{Lu}", r"\p{Ll}$"),
    (r"[0-9]|\d", "[.!?。]$"),
    ("(?i)share|menu|read|photo", "(?i)more|by|home"),
    (r"\b\w{1,3}\b", "^.{0,12}$"),
    ("[^ -~]", r"\p{Han}|\p{Arabic}"),
    ("", "(?s)^.{40,}$"),
];

static FORCED: LazyLock<Vec<(Cleaner, Regex, Regex)>> = LazyLock::new(|| {
    let build = |(always, never): (&str, &str)| {
        let builder = Cleaner::builder()
            .languages(["en", "ja"])
            .keep(Label::Caption)
            .rule(CustomRule::new("checks.always", Label::Legal, always).always())
            .rule(CustomRule::new("checks.never", Label::Caption, never).never());
        (
            builder.build().expect("two good rules"),
            Regex::new(always).unwrap(),
            Regex::new(never).unwrap(),
        )
    };
    FORCING.into_iter().map(build).collect()
});

/// Custom rules win whatever they hit; `which` selects one of the cleaners with such rules.
pub fn any_forcing_rules_win(text: &str, which: usize) {
    let (cleaner, always, never) = &FORCED[which % FORCED.len()];
    rules_win(
        cleaner,
        |line| always.is_match(line),
        |line| never.is_match(line),
        text,
    );
}

/// Cleaners that know one language, or none, satisfy all checks.
pub fn fewer_languages_are_enough(text: &str, which: usize) {
    static CLEANERS: LazyLock<Vec<Cleaner>> = LazyLock::new(|| {
        let of = |codes: &[&'static str]| {
            let builder = Cleaner::builder().languages(codes.iter().copied());
            builder.build().expect("known languages")
        };
        vec![of(&[]), of(&["th"]), of(&["zh", "ko"]), of(&["ar", "he"])]
    });
    let cleaner = &CLEANERS[which % CLEANERS.len()];
    report_rebuilds_the_input_with(cleaner, text);
    assert_eq!(cleaner.report(text).clean_text(), cleaner.clean(text));
}

/// The same text in many threads at once gives the same body as in this one.
pub fn threads_do_not_matter(texts: &[String]) {
    let alone: Vec<String> = texts.iter().map(|text| bodycopy::clean(text)).collect();
    let run = |shift: usize| {
        let alone = &alone;
        move || {
            // Each thread in an order of its own, so that its buffers were used for other texts
            // before.
            for at in 0..texts.len() {
                let at = (at * 7 + shift) % texts.len();
                assert_eq!(bodycopy::clean(&texts[at]), alone[at]);
            }
        }
    };
    thread::scope(|scope| {
        for shift in 0..4 {
            scope.spawn(run(shift));
        }
    });
}

/// The same lines with any line end give the same body.
pub fn line_ends_do_not_matter(text: &str) {
    let lines = reference::lines(text);
    let body = bodycopy::clean(&lines.join("\n"));
    for end in reference::LINE_ENDS {
        assert_eq!(bodycopy::clean(&lines.join(end)), body, "with {end:?}");
    }
}

/// Composed and decomposed accents give the same body, in NFC.
pub fn normal_forms_do_not_matter(text: &str) {
    let composed: String = text.nfc().collect();
    let decomposed: String = text.nfd().collect();
    assert_eq!(bodycopy::clean(&composed), bodycopy::clean(&decomposed));
}
