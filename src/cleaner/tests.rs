//! Long texts, which are judged in pieces. The limits are low here, so that the tests need no long
//! texts.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::builder::CustomRule;
use crate::cleaner::LineVerdict;
use crate::pieces::{Size, MOST};
use crate::report::ReportLine;

const PAGE: &str = include_str!("../../examples/article.txt");

const WRAPPED: &str = "The ferry that links the two halves of the town stopped at noon, and\n\
    nobody at the harbour could say when it would run again. A notice on\n\
    the gate spoke of a cracked shaft and of parts that had to come from\n\
    abroad. By evening somebody had written underneath it in pencil that\n\
    the same parts had come from abroad the year before.\n";

/// The same cleaner with other limits.
fn cutting(mut cleaner: Cleaner, bytes: usize, lines: usize) -> Cleaner {
    let inner = Arc::get_mut(&mut cleaner.inner).expect("nobody else has it");
    inner.engine.most = Size { bytes, lines };
    cleaner
}

fn new() -> Cleaner {
    Cleaner::with(Engine::new(Points::tuned()), Vec::new(), None)
}

fn built(builder: CleanerBuilder) -> Cleaner {
    builder.build().expect("good settings")
}

/// Cleaners of every kind, with these limits.
fn cleaners(most: Size) -> Vec<Cleaner> {
    let harbour = CustomRule::new("test.harbour", Label::Related, "(?i)harbour|ferry");
    let light = CustomRule::new("test.light", Label::Related, "(?i)light");
    [
        new(),
        built(Cleaner::builder().threshold(100)),
        built(Cleaner::builder().threshold(-100)),
        built(Cleaner::builder().keep_labels([Label::Headline, Label::Social, Label::Related])),
        built(
            Cleaner::builder()
                .rule(harbour.always())
                .rule(light.never()),
        ),
    ]
    .into_iter()
    .map(|cleaner| cutting(cleaner, most.bytes, most.lines))
    .collect()
}

/// Texts of all kinds, each of many pieces.
fn texts() -> Vec<String> {
    let pages: String = (0..12).map(|at| format!("{PAGE}\n{at}\n\n")).collect();
    let letters: String = ('a'..='z').map(|letter| format!("{letter}\n")).collect();
    let items: String = (0..300)
        .map(|at| format!("- Pier {at}, by the ferry\n"))
        .collect();
    vec![
        pages.replace('\n', "\r\n"),
        pages.replace("\n\n", "\n"),
        pages.replace('\n', "\u{2028}"),
        WRAPPED.repeat(60),
        format!("{}\n{items}\n{}", WRAPPED.repeat(3), WRAPPED.repeat(3)),
        letters.repeat(20),
        format!(
            "Menu\n{}\nMenu\n{letters}",
            WRAPPED.replace('\n', " ").repeat(60)
        ),
        format!("{}{pages}", "\n \n".repeat(2000)),
        pages,
    ]
}

#[test]
fn pieces_are_judged_as_texts_of_their_own() {
    let text: String = (0..20).map(|at| format!("{PAGE}\n{at}\n\n")).collect();
    let cut = cutting(new(), 2000, 1000);
    let pieces: Vec<_> = Pieces::new(&text, cut.inner.engine.most).collect();
    assert!(pieces.len() > 8);
    let bodies: Vec<String> = pieces
        .iter()
        .map(|piece| new().clean(&text[piece.clone()]))
        .collect();
    assert!(bodies.iter().all(|body| body.contains("lighthouse")));
    assert_eq!(cut.clean(&text), bodies.join("\n\n"));
    // The second piece has a headline too, but the report gives that of the first.
    let headlines = pieces
        .iter()
        .map(|piece| new().report(&text[piece.clone()]).headline);
    let headlines: Vec<_> = headlines.collect();
    assert!(headlines[0].is_some() && headlines[1].is_some());
    assert_eq!(cut.report(&text).headline, headlines[0]);
    let later = format!("{}\n{text}", "\n".repeat(3) + &"Menu\n".repeat(3000));
    let report = cut.report(&later);
    let headline = &report.lines[report.headline.expect("there are some")];
    assert_eq!(headline.label, Some(Label::Headline));
    assert!(headline.span.start > 3000 * 5);
}

/// All methods agree about a text, and no line is lost or duplicated at a cut.
fn assert_all_ways_agree(cleaner: &Cleaner, text: &str) {
    let body = cleaner.clean(text);
    let report = cleaner.report(text);
    assert_eq!(report.clean_text(), body);
    let spans: Vec<_> = report.lines.iter().map(|line| line.span.clone()).collect();
    assert_eq!(spans, Split::new(text).collect::<Vec<_>>());
    let is_kept = |line: &&ReportLine| line.verdict == Verdict::Kept;
    let kept: Vec<_> = report.lines.iter().filter(is_kept).collect();
    let joints = kept.iter().map(|line| line.joint.is_some());
    assert!(joints.eq((0..kept.len()).map(|at| at > 0)));
    assert_eq!(report.totals.kept, kept.len());
    assert_eq!(report.totals.bytes, text.len());
    let told = report.lines.iter().map(|line| LineVerdict {
        span: line.span.clone(),
        verdict: line.verdict,
        label: line.label,
    });
    assert_eq!(cleaner.verdicts(text), told.collect::<Vec<_>>());
    let mut dirty = "left over\n\n".repeat(900);
    cleaner.clean_into(text, &mut dirty);
    assert_eq!(dirty, body);
    assert_eq!(cleaner.clean_bytes(text.as_bytes()), Ok(body));
}

#[test]
fn all_ways_agree() {
    for cleaner in cleaners(Size {
        bytes: 2500,
        lines: 40,
    }) {
        for text in texts() {
            assert!(Pieces::new(&text, cleaner.inner.engine.most).count() > 1);
            assert_all_ways_agree(&cleaner, &text);
        }
    }
}

/// Lines of every kind; [`ENDS`] holds the line ends after them.
const LINES: [&str; 16] = [
    "",
    "",
    " \t",
    "a",
    "* * *",
    "- Pier 7, by the ferry",
    "2. The lighthouse",
    "Share this article",
    "Related articles",
    "By Maria Example",
    "    let lamps = find();",
    "The boats did, now and then.",
    "The ferry that links the two halves of the town stopped at noon, and",
    "nobody at the cafe\u{301} could say when it would run again. A notice on",
    "The lamp never needed me much, said the keeper of the light, who has lived at the point \
     since May and who says that she has not missed the car park of the town for a single day.",
    "灯台守は月曜日に扉を閉めた。\u{200B}",
];
const ENDS: [&str; 6] = ["\n", "\n", "\r\n", "\r", "\u{85}", "\u{2029}"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_ways_agree_on_lines_in_any_order(
        lines in prop::collection::vec((select(&LINES[..]), select(&ENDS[..])), 0..60),
        (bytes, lines_most) in (1..600_usize, 1..20_usize),
    ) {
        let text: String = lines.iter().flat_map(|&(line, end)| [line, end]).collect();
        for cleaner in cleaners(Size { bytes, lines: lines_most }) {
            assert_all_ways_agree(&cleaner, &text);
        }
    }
}

#[test]
fn nobody_sees_where_a_cut_was() {
    let all = || built(Cleaner::builder().threshold(-100_000));
    let prose = WRAPPED.replace('\n', " ");
    let items: String = (0..300)
        .map(|at| format!("- Pier {at}, by the ferry\n"))
        .collect();
    let pier = |at: u32, gap: &str| {
        format!(
            "def pier_{at}(boats):\n    for boat in boats:{gap}\n        if boat.name == 'Ada':\n            \
             moor(boat){gap}\n    return len(boats)\n"
        )
    };
    let program = |gap| (0..90).map(|at| pier(at, gap)).collect::<String>();
    let verse = "The lamp that burned above the bay\nis out, and has been since last May\n\n";
    for text in [
        format!("{prose}\n").repeat(60),
        format!("{prose}\n\n").repeat(60),
        format!("{prose}\r\n \r\n").repeat(60),
        format!("{WRAPPED}\n").repeat(60),
        items,
        verse.repeat(200),
        format!("{prose}\n\n{}\n{prose}\n", program("")),
        format!("{prose}\n\n{}\n{prose}\n", program("\n")),
    ] {
        let cut = cutting(all(), 3000, 9000);
        assert!(Pieces::new(&text, cut.inner.engine.most).count() >= 2);
        assert_eq!(cut.clean(&text), all().clean(&text));
    }
}

/// Line ends could only affect where a cut falls.
#[test]
fn line_ends_do_not_matter() {
    let cut = cutting(new(), 2500, 40);
    let text: String = (0..12).map(|at| format!("{PAGE}\n{at}\n\n")).collect();
    let body = cut.clean(&text);
    for end in ["\r\n", "\r", "\u{B}"] {
        assert_eq!(cut.clean(&text.replace('\n', end)), body, "{end:?}");
    }
}

#[test]
fn a_text_up_to_the_limit_is_judged_as_a_whole() {
    let page: String = (0..4).map(|at| format!("{PAGE}\n{at}\n")).collect();
    let page = page.trim_end();
    let bytes = page.bytes().filter(|&byte| byte > b' ').count();
    let lines = page.lines().filter(|line| !line.is_empty()).count();
    let whole = new().report(page);
    for (bytes, lines, is_whole) in [
        (bytes + 1, lines + 1, true),
        (bytes, lines, true),
        (bytes - 1, lines, false),
        (bytes, lines - 1, false),
    ] {
        let cut = cutting(new(), bytes, lines);
        let pieces: Vec<_> = Pieces::new(page, cut.inner.engine.most).collect();
        assert_eq!(pieces.len() == 1, is_whole, "{pieces:?}");
        assert!(!is_whole || cut.report(page) == whole);
        assert_eq!(cut.report(page).clean_text(), cut.clean(page));
    }
    assert!(Pieces::new(page, MOST).eq(std::iter::once(0..page.len())));
}
