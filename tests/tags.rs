//! Tags of HTML that a tool left in the text: lines are judged as if they were not there, and come back with them.

use bodycopy::{Cleaner, CustomRule, Label, Verdict};

/// The page of an imaginary newspaper, as Pandoc writes it where it falls back on HTML.
const PAGE: &str = r##"<div id="top" class="wide">

<a href="#main" class="skip">Skip to content</a>

<img src="https://www.example-gazette.com/logo.svg" class="logo"
alt="Example Gazette" />

- <a href="https://www.example-gazette.com/news" class="item">News</a>
- <a href="https://www.example-gazette.com/sport" class="item">Sport</a>
- <a href="https://www.example-gazette.com/subscribe" class="item">Subscribe</a>

</div>

<div class="article">

# Ferry to the Skerries runs again

<span class="byline">By Ada Sample</span>

The ferry to the <a href="/islands" class="ref">Skerry islands</a> runs again since Sunday, three weeks earlier than was expected. It had been in the yard at Port Sample since a storm tore off its ramp in January.

“We did not think that anybody would wait for us,” said its captain, Jonas Roe. On the first day, four hundred people did, and on the second twice as many.

The council has promised a second boat, which will be <em>built by the yard</em> until next spring. Until then there will be no ferry when the wind is strong.

</div>

<div class="more">

### Related articles

- <a href="https://www.example-gazette.com/herring">Why the herring came back</a>
- <a href="https://www.example-gazette.com/museum">Harbour museum seeks volunteers</a>

</div>

<a href="/privacy">Privacy policy</a> \| <a href="/cookies">Cookie settings</a>
"##;

/// The paragraphs of the page.
fn body() -> Vec<&'static str> {
    let starts = ["The ferry", "“We did", "The council"];
    let is_body = |line: &&str| starts.iter().any(|start| line.starts_with(start));
    PAGE.lines().filter(is_body).collect()
}

#[test]
fn tags_in_the_body_stay_and_those_around_it_go() {
    let body = body().join("\n\n");
    assert_eq!(bodycopy::clean(PAGE), body);
    assert_eq!(bodycopy::clean(&body), body);
}

#[test]
fn every_line_is_in_the_report() {
    let report = bodycopy::report(PAGE);
    assert_eq!(report.clean_text(), bodycopy::clean(PAGE));
    let label = |start: &str| {
        let line = report
            .lines
            .iter()
            .find(|line| line.text(PAGE).starts_with(start));
        let line = line.expect("the line is there");
        assert_eq!(line.verdict, Verdict::Removed, "{start}");
        line.label
    };
    assert_eq!(label("</div>"), Some(Label::Artifact));
    assert_eq!(label("<div class=\"more\">"), Some(Label::Artifact));
    assert_eq!(label("<span class=\"byline\">"), Some(Label::Byline));
    assert_eq!(label("<a href=\"/privacy\">"), Some(Label::Legal));
}

/// Each line of the page as a paragraph or an item, with or without line ends in HTML.
#[test]
fn tags_of_paragraphs_and_line_ends_are_no_words() {
    let text = std::fs::read_to_string("examples/article.txt").expect("an article");
    let body = bodycopy::clean(&text);
    for [before, behind] in [
        ["<p>", "</p>"],
        ["", "<br>"],
        ["<li><span>", "</span></li>"],
    ] {
        let around = |text: &str| {
            let lines = text.lines().filter(|line| !line.is_empty());
            let lines: Vec<String> = lines
                .map(|line| format!("{before}{line}{behind}"))
                .collect();
            lines.join("\n")
        };
        let cleaned = bodycopy::clean(&around(&text)).replace("\n\n", "\n");
        assert_eq!(cleaned, around(&body), "{before}");
        assert_eq!(
            bodycopy::clean(&around(&body)).replace("\n\n", "\n"),
            around(&body)
        );
    }
}

/// In an article about HTML, the lines of a listing are the author's.
#[test]
fn an_article_about_tags_keeps_them() {
    let article = "A paragraph of a page in HTML is written between two tags, and a line break is a tag of its own:\n\n\
        <p>\nThe ferry<br>\nruns again.\n</p>\n\nThe browser shows it with a margin, unless the style sheet of the page says \
        something else about it.\n";
    let lines = |text: &str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(lines(&bodycopy::clean(article)), lines(article));
}

/// A rule of the caller's sees the line as it is.
#[test]
fn custom_rules_see_the_tags() {
    let rule = CustomRule::new("site.byline", Label::Byline, "class=\"byline\"").never();
    let cleaner = Cleaner::builder().rule(rule).build().expect("a rule");
    let cleaned = cleaner.clean(PAGE);
    assert!(
        cleaned.starts_with("<span class=\"byline\">By Ada Sample</span>"),
        "{cleaned}"
    );
}
