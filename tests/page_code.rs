//! Scripts, style sheets and data of the page, in articles and in texts about programs.

use bodycopy::{clean, report, Cleaner, CustomRule, Label, Verdict};

const FERRY: [&str; 3] = [
    "The ferry between the mainland and the outer islands will run twice a day from April, the county council said on \
     Monday. It had been cut to one crossing in the autumn, when the older of the two boats failed its inspection.",
    "Islanders welcomed the decision. Marta Sample, who runs the only shop on the northern island, said she had lost a \
     third of her trade over the winter, and that some of her suppliers had refused to come at all.",
    "The council expects the new timetable to cost four million a year. Half of it will be paid by the state, which \
     counts the line among the roads of the county.",
];

const TRACKER: &str =
    "window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\n\
    gtag('js', new Date());\ngtag('config', 'XX-12345-1');";
const ADVERTISEMENT: &str = "<script async src=\"https://ads.example.com/a.js\"></script>\n<ins class=\"adsbygoogle\"\n    \
    data-ad-slot=\"123\"></ins>\n<script>\n(adsbygoogle = window.adsbygoogle || []).push({});\n</script>";
const STYLE: &str = "body { margin: 0; font-family: Arial, sans-serif; }\n.nav-item { display: inline-block; padding: 4px 8px; }\n\
    @media (max-width: 600px) { .nav-item { display: none; } }";
const DATA: &str = "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"The ferry runs again\",\
    \"articleBody\":\"The ferry between the mainland and the outer islands will run twice a day from April.\"}";

fn article() -> String {
    FERRY.join("\n\n")
}

#[test]
fn the_pages_code_goes_wherever_it_stands() {
    for code in [TRACKER, ADVERTISEMENT, STYLE, DATA] {
        let [first, second, third] = FERRY;
        for text in [
            format!("{code}\n\n{first}\n\n{second}\n\n{third}"),
            format!("{first}\n\n{code}\n\n{second}\n\n{third}"),
            format!("{first}\n\n{second}\n\n{third}\n{code}\n"),
        ] {
            assert_eq!(clean(&text), article(), "{text}");
        }
    }
}

#[test]
fn twenty_times_as_much_data_as_article_does_not_hide_it() {
    let data = DATA.repeat(100);
    let text = format!(
        "{}\n\n</noscript><script id=\"data\" type=\"application/json\">{data}\n{TRACKER}",
        article()
    );
    assert_eq!(clean(&text), article());
}

#[test]
fn an_article_about_programs_keeps_them() {
    let [first, second, _] = FERRY;
    for text in [
        format!("{first}\n\nSo we count our readers. Add the following script to each page and wait for a day:\n\n{TRACKER}\n\n{second}"),
        format!("Our timetable is a page of plain HTML, and one style sheet holds all that it looks like on small screens.\n\n{STYLE}\n\n{second}"),
    ] {
        for line in TRACKER.lines().chain(STYLE.lines()).filter(|line| text.contains(line)) {
            assert!(clean(&text).contains(line), "{line}");
        }
    }
}

#[test]
fn a_text_of_code_alone_comes_back() {
    for text in [TRACKER, STYLE, DATA] {
        assert_eq!(clean(text), text);
    }
}

#[test]
fn the_report_says_so_and_the_label_keeps_it() {
    let text = format!("{}\n\n{TRACKER}\n", article());
    let report = report(&text);
    let line = report
        .lines
        .iter()
        .find(|line| line.text(&text).starts_with("window"))
        .expect("a line");
    assert_eq!(
        (line.verdict, line.label),
        (Verdict::Removed, Some(Label::Artifact))
    );
    assert_eq!(line.evidence[0].id, "artifact.page-code");
    assert_eq!(
        line.points,
        line.evidence
            .iter()
            .map(|evidence| evidence.points)
            .sum::<i32>()
    );
    let cleaner = Cleaner::builder()
        .keep_labels([Label::Artifact])
        .build()
        .expect("good settings");
    assert!(cleaner.clean(&text).contains("gtag('js', new Date());"));
}

#[test]
fn page_code_below_a_wrapped_paragraph_is_no_part_of_it() {
    let wrapped = "The bridge over the harbour opened again on Monday morning\n\
        after nine weeks of repairs, the city council said in a\n\
        statement. Traffic had been sent through the old tunnel on\n\
        the northern shore since the month of May, and on most of\n\
        the weekdays the queue had reached as far as the stadium of";
    let body = clean(wrapped);
    for code in [
        "nav{margin:0;padding:0;display:none;overflow:hidden}",
        STYLE,
    ] {
        let text = format!("{wrapped}\n{code}\n\nShare this article\n");
        assert_eq!(clean(&text), body, "{text}");
        let report = report(&text);
        let share = report.lines.iter().rfind(|line| !line.evidence.is_empty());
        let rules = share.into_iter().flat_map(|line| &line.evidence);
        assert!(rules.filter(|evidence| evidence.is_rule).count() > 0);
    }
}

#[test]
fn a_rule_that_hits_every_paragraph_does_not_hide_that_they_are_no_program() {
    let rule = CustomRule::new("site.any", Label::Promotion, ".").points(0);
    let cleaner = Cleaner::builder().rule(rule).build().unwrap();
    for code in [TRACKER, ADVERTISEMENT, STYLE, DATA] {
        let text = format!("{}\n\n{code}\n\n{}\n\n{}", FERRY[0], FERRY[1], FERRY[2]);
        assert_eq!(cleaner.clean(&text), article(), "{code}");
    }
}

/// Tools that write Markdown leave a table in HTML if it has no header.
#[test]
fn a_table_in_html_is_text() {
    let cell =
        |text: &str| format!("<td style=\"border: solid black 1pt; padding: 4px;\">{text}</td>");
    let row = |cells: [&str; 2]| format!("<tr>{}</tr>", cells.map(cell).concat());
    let rows = [
        [
            "From the mainland",
            "at nine in the morning and at six in the evening",
        ],
        [
            "From the northern island",
            "at eight in the morning and at five, on Sundays at four",
        ],
    ];
    let table = format!(
        "<table style=\"width: 100%; display: block;\"><tbody>{}</tbody></table>",
        rows.map(row).concat()
    );
    let [first, second, third] = FERRY;
    let text = format!("{first}\n\n{table}\n\n{second}\n\n{third}");
    assert_eq!(clean(&text), text);
    // A script on a line with as many words is none.
    let script = format!("<script>var text = \"{second}\"; document.write(text);</script>");
    assert_eq!(
        clean(&format!("{first}\n\n{script}\n\n{second}\n\n{third}")),
        article()
    );
}
