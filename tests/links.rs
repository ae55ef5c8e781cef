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

/// A page as Turndown writes it: a link with a picture, a title and a teaser in it goes over several lines.
const CARDS: &str = r#"[](#main)

[

![Example Gazette](/logo.svg)

](https://www.example-gazette.com/)

*   [News](https://www.example-gazette.com/news)
*   [Sport](https://www.example-gazette.com/sport)
*   [Subscribe](https://www.example-gazette.com/subscribe)

# Ferry to the Skerries runs again

By [Ada Sample](https://www.example-gazette.com/author/ada-sample)

The ferry to the [Skerry islands](https://en.example.org/wiki/Skerry_(islands)) runs again since Sunday, three weeks earlier than was expected. It had been in the yard at [Port Sample](/ports/sample) since a storm tore off its ramp in January.

“We did not think that anybody would wait for us,” said its captain, Jonas Roe. On the first day, [four hundred people](https://www.example-gazette.com/news/2024/first-day) did.

The council has promised a second boat, which will be [built by the yard](https://yard.example.com/) until next spring. Until then there will be no ferry when the wind is strong.

## More from the islands

[

![](/img/herring.webp)

### Why the herring came back

For twenty years nobody saw one in the sound. Then the nets were full.

3 May

](https://www.example-gazette.com/news/herring)

[

![](/img/museum.webp)

### Harbour museum seeks volunteers

The museum opens again in June, and needs forty hands.

](https://www.example-gazette.com/news/museum)

[Privacy policy](/privacy) | [Cookie settings](javascript:void(0))
"#;

/// The three paragraphs of the articles here.
fn paragraphs(text: &str) -> String {
    let starts = ["The ferry", "“We did", "The council"];
    let is_body = |line: &&str| starts.iter().any(|start| line.starts_with(start));
    text.lines()
        .filter(is_body)
        .collect::<Vec<_>>()
        .join("\n\n")
}

#[test]
fn links_over_several_lines_go_as_a_whole() {
    assert_eq!(bodycopy::clean(CARDS), paragraphs(CARDS));
    let report = bodycopy::report(CARDS);
    assert_eq!(report.clean_text(), paragraphs(CARDS));
}

/// html2text wraps lines at 78 columns, within the texts of links and behind the hyphens of their targets.
#[test]
fn wrapped_links_are_joined() {
    let wrapped = "[News](https://www.example-gazette.com/news) [Sport](https://www.example-\n\
        gazette.com/sport) [Subscribe](https://www.example-gazette.com/subscribe)\n\n\
        # Ferry to the Skerries runs again\n\n\
        By [Ada\nSample](https://www.example-gazette.com/author/ada-sample)\n\n\
        The ferry to the [Skerry\nislands](https://en.example.org/wiki/Skerry_(islands)) runs again since Sunday,\n\
        three weeks earlier than was expected. It had been in the yard at [Port\nSample](/ports/sample) since a storm \
        tore off its ramp in January, and nobody\nin the town could say when it would come back from there.\n\n\
        “We did not think that anybody would wait for us,” said its captain, Jonas\nRoe. On the first day, [four \
        hundred\npeople](https://www.example-gazette.com/news/2024/first-day) did, and on the\nsecond twice as many, \
        which is more than the islands have inhabitants.\n\n\
        The council has promised a second boat, which will be [built by the\nyard](https://yard.example.com/) until next \
        spring. Until then there will be no\nferry when the wind is strong, and the mail comes once a week.\n\n\
        [Privacy policy](/privacy) [Cookie settings](/cookies) [Terms of\nuse](/terms)\n";
    let body = bodycopy::clean(wrapped);
    let lines: Vec<&str> = body.split("\n\n").collect();
    assert_eq!(lines.len(), 3, "{body}");
    assert!(
        lines[0].starts_with(
            "The ferry to the [Skerry islands](https://en.example.org/wiki/Skerry_(islands)) runs"
        ),
        "{body}"
    );
    assert!(
        lines[2].contains("[built by the yard](https://yard.example.com/)"),
        "{body}"
    );
    assert_eq!(bodycopy::clean(&body), body);
}

/// Pandoc writes the classes of links and the divisions of a page.
#[test]
fn what_pandoc_writes_about_a_page_goes() {
    let menu = "::: {#menu .wide}\n- [News](https://www.example-gazette.com/news){.item aria-label=\"News\"}\n\
        - [Sport](https://www.example-gazette.com/sport){.item}\n:::\n\n";
    let page = format!("{menu}::: article\n{}\n:::\n", paragraphs(CARDS));
    assert_eq!(bodycopy::clean(&page), paragraphs(CARDS));
}

/// `lynx -dump` numbers the links and lists their addresses below the page.
#[test]
fn a_list_of_the_pages_links_goes() {
    let article = "   The ferry to the [3]Skerry islands runs again since Sunday, three weeks earlier than was expected. It \
        had been in the yard at [4]Port Sample since a storm tore off its ramp in January.\n\n   The council has \
        promised a second boat, which will be built by the yard until next spring.\n";
    let list = "\nReferences\n\n   Visible links:\n   1. https://www.example-gazette.com/news\n   \
        2. https://www.example-gazette.com/sport\n   3. https://en.example.org/wiki/Skerry_(islands)\n   \
        4. https://www.example-gazette.com/ports/sample\n\n   Hidden links:\n   \
        6. mailto:?subject=Ferry&body=Runs again\nsince Sunday\n   7. javascript:void(0)\n";
    let body = bodycopy::clean(&format!(
        "   [1]Skip to content\n   [2]Subscribe now\n\n{article}{list}"
    ));
    let lines: Vec<&str> = article
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(body, lines.join("\n\n"));
    // An author's sources have no numbers in front of words.
    let sources = format!("{}\n\nSources:\n\n1. https://example.org/a\n2. https://example.org/b\n3. https://example.org/c", paragraphs(CARDS));
    assert!(bodycopy::clean(&sources).ends_with("3. https://example.org/c"));
}
