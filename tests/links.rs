//! Links in Markdown: lines are judged as if only the texts of the links were there, and come back with them.

use bodycopy::{Cleaner, CustomRule, Label, Verdict};

/// The page of an imaginary newspaper, as a scraper writes it that keeps links.
const PAGE: &str = r#"[Skip to content](#main)

[![Example Gazette](https://www.example-gazette.com/logo.svg)](https://www.example-gazette.com/)

* [News](https://www.example-gazette.com/news)
  * [Politics](https://www.example-gazette.com/news/politics)
* [Sport](https://www.example-gazette.com/sport "Sport")
* [Subscribe](https://www.example-gazette.com/subscribe?utm_source=menu&utm_medium=web)

# Ferry to the Skerries runs again

By [Ada Sample](https://www.example-gazette.com/author/ada-sample)

12 March 2024

![A ferry at the quay of Exampleton](https://www.example-gazette.com/img/ferry.jpg)

The ferry to the [Skerry islands](https://en.example.org/wiki/Skerry_(islands)) runs again since Sunday, three weeks earlier than was expected. It had been in the yard at [Port Sample](/ports/sample) since a storm tore off its ramp in January.

“We did not think that anybody would wait for us,” said its captain, Jonas Roe. On the first day, [four hundred people](https://www.example-gazette.com/news/2024/first-day) did.

![](https://www.example-gazette.com/pixel.gif)

## What now?

The council has promised a second boat, which will be [built by the yard](https://yard.example.com/) until next spring. Until then there will be no ferry when the wind is strong. [See the plans](https://example.org/plans).

### Related articles

* [Why the herring came back](https://www.example-gazette.com/news/herring)
* [Harbour museum seeks volunteers](https://www.example-gazette.com/news/museum)

[Privacy policy](/privacy) | [Cookie settings](javascript:void(0))
"#;

/// The lines of the page that are its body.
fn body() -> String {
    let is_body = |line: &&str| {
        ["The ferry", "“We did", "## What", "The council"]
            .iter()
            .any(|start| line.starts_with(start))
    };
    PAGE.lines()
        .filter(is_body)
        .collect::<Vec<_>>()
        .join("\n\n")
}

#[test]
fn links_in_the_body_stay_and_those_around_it_go() {
    assert_eq!(bodycopy::clean(PAGE), body());
    assert_eq!(bodycopy::clean(&body()), body());
}

#[test]
fn rules_hit_the_texts_of_links() {
    let report = bodycopy::report(PAGE);
    let line = |text: &str| {
        let lines = report.lines.iter();
        let mut lines = lines.filter(|line| PAGE[line.span.clone()].contains(text));
        lines.next().unwrap_or_else(|| panic!("no {text}"))
    };
    for (text, rule) in [
        ("Skip to content", "navigation.skip"),
        ("utm_source", "paywall.word"),
        ("By [Ada", "byline.by"),
        ("A ferry at the quay", "artifact.image"),
        ("logo.svg", "artifact.image"),
    ] {
        let line = line(text);
        assert_eq!(line.verdict, Verdict::Removed, "{text}");
        let hits = line.evidence.iter().filter(|evidence| evidence.is_rule);
        let hits: Vec<_> = hits.map(|evidence| &*evidence.id).collect();
        assert!(hits.contains(&rule), "{text}: {hits:?}");
    }
}

/// A rule of the caller's sees the line as it is.
#[test]
fn custom_rules_see_targets() {
    let rule = CustomRule::new("own.yard", Label::Promotion, r"https://yard\.example\.com");
    let cleaner = Cleaner::builder().rule(rule.always()).build().unwrap();
    let cleaned = cleaner.clean(PAGE);
    assert!(!cleaned.contains("second boat"), "{cleaned}");
    assert!(cleaned.contains("four hundred people"), "{cleaned}");
}

/// Anchors of headings have a zero-width space as their text.
#[test]
fn a_link_without_a_visible_text_is_no_empty_line() {
    for link in [
        "[\u{200B}](#what-now)",
        "[\u{FEFF}](/news)",
        "[](/news)",
        "[e\u{301}\u{200B}](#a.b)",
    ] {
        let text = format!("{}\n{link}\n", body());
        let report = bodycopy::report(&text);
        let last = report.lines.last().expect("a line");
        assert_eq!(&text[last.span.clone()], link);
        assert_ne!(last.verdict, Verdict::Blank, "{link:?}");
        assert_eq!(report.clean_text(), bodycopy::clean(&text));
    }
}
