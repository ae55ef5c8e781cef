//! The documented behaviour of a cleaner's settings.

#[path = "common/article.rs"]
mod article;
#[path = "common/cases.rs"]
mod cases;

use std::thread;

use article::{rule, ARTICLE};
use bodycopy::{BuildError, Cleaner, CustomRule, Label, LineVerdict, Unwrap, Verdict};

#[test]
fn a_cleaner_crosses_threads_and_is_cloned() {
    fn is_shared<T: Send + Sync + Clone + 'static>() {}
    is_shared::<Cleaner>();
    is_shared::<bodycopy::CleanerBuilder>();
    is_shared::<CustomRule>();
    is_shared::<BuildError>();
    is_shared::<bodycopy::InvalidUtf8>();
    is_shared::<bodycopy::Report<'static>>();
}

#[test]
fn the_first_call_may_come_from_many_threads_at_once() {
    let bodies: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = (0..16)
            .map(|_| scope.spawn(|| bodycopy::clean(ARTICLE)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("no panic"))
            .collect()
    });
    assert!(bodies[0].contains("nine weeks of repairs"));
    assert!(bodies.iter().all(|body| *body == bodies[0]));
}

#[test]
fn a_cleaner_without_settings_is_the_default() {
    let built = Cleaner::builder().build().expect("no settings");
    for case in cases::all() {
        assert_eq!(
            built.clean(&case.input),
            bodycopy::clean(&case.input),
            "{}",
            case.id()
        );
    }
}

#[test]
fn a_language_may_have_capitals_and_a_region() {
    let with = |tags: &[&str]| {
        let builder = Cleaner::builder().languages(tags.iter().copied());
        builder.build().expect("known languages")
    };
    let plain = with(&["de", "zh"]);
    let tags: [&[&str]; 6] = [
        &["DE", "Zh"],
        &["de-AT", "zh-Hant-TW"],
        &["de_CH", "zh-hans"],
        &["de-CH-1996", "zh", "de", "DE-DE"],
        &["de_AT.UTF-8", "zh_TW.Big5"],
        &["ger", "zho_Hant"],
    ];
    for tags in tags {
        let cleaner = with(tags);
        for case in cases::all() {
            assert_eq!(cleaner.report(&case.input), plain.report(&case.input));
        }
    }
}

#[test]
fn languages_narrow_the_phrases() {
    let every = bodycopy::languages().find(|language| language.code == "de");
    let german = every.expect("German").phrases;
    let of = |codes: &[&str]| {
        Cleaner::builder()
            .languages(codes.iter().copied())
            .build()
            .expect("known languages")
    };
    let (none, english, both) = (of(&[]), of(&["en"]), of(&["en", "de"]));
    let hits = |cleaner: &Cleaner, line: &str, id: &str| {
        cleaner.report(line).lines[0]
            .evidence
            .iter()
            .any(|evidence| evidence.is_rule && evidence.id == id)
    };
    let mut lost = 0;
    for phrases in &german {
        assert!(hits(&both, phrases.hit, phrases.rule), "{}", phrases.hit);
        lost += usize::from(!hits(&english, phrases.hit, phrases.rule));
    }
    assert!(
        lost * 2 > german.len(),
        "{lost} of {} rows of German are German alone",
        german.len()
    );
    assert!(!hits(&none, german[0].hit, german[0].rule));
}

#[test]
fn a_higher_threshold_never_keeps_more() {
    let dials = [-100_000, -300, -100, -50, -10, 0, 10, 50, 100, 300, 100_000];
    let builders = [
        Cleaner::builder(),
        Cleaner::builder().keep(Label::Related),
        Cleaner::builder()
            .keep(Label::Caption)
            .keep(Label::Headline)
            .keep(Label::Promotion),
    ];
    for (number, builder) in builders.into_iter().enumerate() {
        let cleaners = dials.map(|points| {
            let builder = builder.clone().threshold(points);
            builder.build().expect("a dial")
        });
        let mut all = [0; 11];
        for case in cases::all() {
            let kept = |cleaner: &Cleaner| -> Vec<bool> {
                let lines = cleaner.report(&case.input).lines;
                let kept = lines.iter().map(|line| line.verdict == Verdict::Kept);
                kept.collect()
            };
            let kept = cleaners.each_ref().map(kept);
            for (at, pair) in kept.windows(2).enumerate() {
                let more = pair[0].iter().zip(&pair[1]).any(|(low, high)| high > low);
                assert!(!more, "{}: {} and higher", case.id(), dials[at]);
            }
            let counts = kept.map(|lines| lines.into_iter().filter(|&kept| kept).count());
            all.iter_mut()
                .zip(counts)
                .for_each(|(all, kept)| *all += kept);
        }
        assert!(
            all[0] > all[2] && all[2] > all[5] && all[5] > all[8] && all[8] > all[9],
            "the dial does nothing: {all:?}"
        );
        if number == 0 {
            assert_eq!(all[10], 0);
        }
    }
}

/// A function between two paragraphs, a separator and a subheading.
const LISTING: &str = "\
    Reading the configuration of the server takes a function of a few lines, and most of it deals \
    with errors that nobody has seen in years of running it.\n\n\
    fn read(path: &Path) -> Result<Config, Error> {\n    let text = fs::read_to_string(path)?;\n    \
    for line in text.lines() {\n        parse(line)?;\n    }\n    Ok(config)\n}\n\n\
    The question mark hands every error to the caller, who knows better what to do with it than a \
    function that only reads a file from the disk and nothing else.\n\n* * *\n\n\
    What remains is to call it from the main function, once, before the first connection is \
    accepted and the workers are started by the pool.\n\nConclusion\n\n\
    Whoever reads a file once does not need a library for it, and whoever reads it twice should \
    ask why the first time was not enough for the program.\n";

#[test]
fn what_is_kept_for_another_reason_than_its_points_survives_the_dial() {
    let of = |points| {
        Cleaner::builder()
            .threshold(points)
            .build()
            .expect("a dial")
    };
    let cookies =
        "We use cookies to improve your experience. By continuing you agree to our use of cookies.";
    for points in [-1000, -1, 1, 50, 100, 1000] {
        assert_eq!(of(points).clean(cookies), cookies, "{points}");
    }
    assert_eq!(of(1001).clean(cookies), "");
    let body = bodycopy::clean(LISTING);
    assert_eq!(body, LISTING.trim_end());
    for points in [-300, -1, 1, 100, 300] {
        assert_eq!(of(points).clean(LISTING), body, "{points}");
    }
}

#[test]
fn only_the_lowest_threshold_keeps_every_line() {
    let of = |points, rules: &[CustomRule]| {
        Cleaner::builder()
            .threshold(points)
            .rules(rules.iter().cloned())
            .build()
            .expect("a dial and good rules")
    };
    let (lowest, clamped, low) = (of(-100_000, &[]), of(i32::MIN, &[]), of(-1000, &[]));
    let mut removed = 0;
    for case in cases::all() {
        let report = lowest.report(&case.input);
        assert_eq!(report.totals.removed, 0, "{}", case.id());
        assert_eq!(clamped.report(&case.input), report, "{}", case.id());
        removed += low.report(&case.input).totals.removed;
    }
    assert!(removed > 0, "nothing goes at -1000");
    let lost = |rules: &[CustomRule]| of(-100_000, rules).report(ARTICLE).totals.removed;
    assert_eq!(lost(&[rule("site.council", "city council").always()]), 1);
    let heavy = |at: usize| rule(&format!("site.heavy-{at}"), "city council").points(-30_000);
    assert_eq!(lost(&[0, 1].map(heavy)), 0);
    assert_eq!(lost(&[0, 1, 2, 3].map(heavy)), 1);
}

#[test]
fn a_kept_label_stays_and_can_be_taken_back() {
    let keep = Cleaner::builder().keep(Label::Byline);
    let kept = keep.clone().build().expect("no rules").clean(ARTICLE);
    let removed = keep
        .remove(Label::Byline)
        .build()
        .expect("no rules")
        .clean(ARTICLE);
    assert!(kept.contains("By Maria Example"));
    assert_eq!(removed, bodycopy::clean(ARTICLE));
    assert!(!removed.contains("By Maria Example"));
}

#[test]
fn many_labels_are_kept_at_once() {
    let labels = [Label::Byline, Label::Social, Label::Byline];
    let one_by_one = labels
        .into_iter()
        .fold(Cleaner::builder(), bodycopy::CleanerBuilder::keep);
    let at_once = Cleaner::builder().keep(Label::Comments).keep_labels(labels);
    let body = at_once.build().expect("no rules").clean(ARTICLE);
    assert!(body.contains("By Maria") && body.contains("Share this") && body.contains("Leave a"));
    assert_eq!(
        Cleaner::builder()
            .keep_labels(labels)
            .build()
            .expect("no rules")
            .clean(ARTICLE),
        one_by_one.build().expect("no rules").clean(ARTICLE)
    );
}

#[test]
fn a_report_that_is_shown_does_not_upset_a_terminal() {
    let text =
        "The ferry runs\u{1b}]0;again\u{7}.\n\nIt\u{202e} stops\tat \u{2066}noon \u{9b}2J.\n";
    let shown = bodycopy::report(text).to_string();
    assert!(
        shown.contains("The ferry runs\u{fffd}]0;again\u{fffd}.\n"),
        "{shown}"
    );
    assert!(
        shown.contains("It\u{fffd} stops\tat \u{fffd}noon \u{fffd}2J.\n"),
        "{shown}"
    );
}

#[test]
fn codes_of_others_are_known() {
    let with = |tag: &str| Cleaner::builder().languages([tag]).build();
    let same = [("no", "nb"), ("id", "ms"), ("he", "iw")];
    for (code, other) in same {
        let [one, two] = [code, other].map(|tag| with(tag).expect("a known language"));
        let mut hits = bodycopy::languages().filter(|language| language.code == code);
        for phrases in hits.next().expect("a language").phrases {
            assert_eq!(one.report(phrases.hit), two.report(phrases.hit), "{other}");
        }
    }
    let error = with("tlh_Latn").expect_err("no Klingon").to_string();
    assert!(
        error.contains("`tlh_Latn`") && error.contains("zh"),
        "{error}"
    );
}

#[test]
fn a_cleaner_is_shown_by_its_settings() {
    assert_eq!(
        format!("{:?}", Cleaner::new()),
        "Cleaner { keep: [], rules: [], without: [], threshold: 0, unwrap: Auto, languages: all }"
    );
    let cleaner = Cleaner::builder()
        .keep_labels([Label::Byline, Label::Caption])
        .rule(rule("site.bus", "bus"))
        .rule(rule("site.train", "train").never())
        .without_rule("byline.by")
        .threshold(-50)
        .unwrap(Unwrap::Never)
        .languages(["deu", "en_GB.UTF-8"])
        .build()
        .expect("good settings");
    assert_eq!(
        format!("{cleaner:?}"),
        "Cleaner { keep: [Byline, Caption], rules: [\"site.bus\", \"site.train\"], \
         without: [\"byline.by\"], threshold: -50, unwrap: Never, languages: [\"de\", \"en\"] }"
    );
    assert!(format!("{cleaner:#?}").lines().count() < 20);
}

#[test]
fn lines_find_their_text() {
    let text = "Die Fähre fährt wieder.\n\nFollow us on Facebook";
    let cleaner = Cleaner::new();
    let (report, verdicts) = (cleaner.report(text), cleaner.verdicts(text));
    for (line, verdict) in report.lines.iter().zip(&verdicts) {
        assert_eq!(line.text(text), &text[line.span.clone()]);
        assert_eq!(verdict.text(text), line.text(text));
        // Too short, and cut inside a letter.
        for other in ["", "Fähre", "Die F\u{fffd}hre fährt wiedeä"] {
            assert_eq!(line.text(other), other.get(line.span.clone()).unwrap_or(""));
            assert_eq!(verdict.text(other), line.text(other));
        }
    }
    let told: Vec<_> = verdicts
        .iter()
        .map(|line| line.verdict.to_string())
        .collect();
    assert_eq!(told, ["kept", "blank", "removed"]);
    assert_eq!(
        format!("{:>6}|{:7}|", Verdict::Kept, Verdict::Removed),
        "  kept|removed|"
    );
}

/// As stated in SECURITY.md.
#[cfg(target_pointer_width = "64")]
#[test]
fn a_verdict_takes_24_bytes() {
    assert_eq!(size_of::<LineVerdict>(), 24);
}

#[test]
fn catalogue_and_languages_are_described() {
    let rules: Vec<_> = bodycopy::rules().collect();
    assert!(rules
        .iter()
        .all(|rule| rule.id.starts_with(rule.label.as_str())));
    for language in bodycopy::languages() {
        for phrases in &language.phrases {
            assert!(
                rules.iter().any(|rule| rule.id == phrases.rule),
                "{}",
                phrases.rule
            );
        }
    }
}

/// A reminder to update the README when a language is added.
#[test]
fn the_readme_says_how_many_languages() {
    let readme = include_str!("../README.md");
    let said = format!("Phrases in {} languages", bodycopy::languages().count());
    assert!(readme.contains(&said), "{said}");
}
