//! Pages whose white space was collapsed, so that each is a single line, or a few.

use bodycopy::{Cleaner, Joint, Label, Verdict};
use bodycopy_corpus::{one_line, words};

/// The article of the examples, as a page.
fn page() -> String {
    std::fs::read_to_string("examples/article.txt").expect("an article")
}

#[test]
fn the_body_of_a_page_remains() {
    let page = one_line(&page());
    let body = bodycopy::clean(&page);
    assert_eq!(body.lines().count(), 1);
    for sentence in [
        "locked the door behind her on Monday, forty-one years after she came for a summer. From now on",
        "“The boats did, now and then.” Aune counted nineteen rescues",
        "It has not decided yet what will become of the keeper's house. Aune is moving",
    ] {
        assert!(body.contains(sentence), "{sentence}: {body}");
    }
    for clutter in [
        "Skip to content",
        "Weather",
        "By Ingrid",
        "newsletter",
        "Comments",
        "Cookie",
    ] {
        assert!(!body.contains(clutter), "{clutter}: {body}");
    }
    assert!(body.ends_with("a broken street lamp."), "{body}");
    assert_eq!(bodycopy::clean(&body), body);
}

#[test]
fn an_article_comes_back_as_it_was() {
    let body = one_line(&bodycopy::clean(&page()));
    assert_eq!(bodycopy::clean(&body), body);
    // With names, labels and subheadings in it, too.
    let more = format!(
        "Keeper Leaves Last Lighthouse {body} Home Rule In the North, Business Council Members \
         and the Digital Harbour Company want more Services. What Happens Next? {body}"
    );
    assert_eq!(bodycopy::clean(&more), more);
}

#[test]
fn a_page_below_a_title_is_cut_as_well() {
    let text = format!("Keeper leaves last lighthouse\n\n{}\n", one_line(&page()));
    let body = bodycopy::clean(&text);
    assert!(body.contains("now and then.” Aune counted"), "{body}");
    assert!(!body.contains("Skip to content"), "{body}");
}

/// Where a text node of the HTML contains a line end, some tools keep it.
#[test]
fn a_page_on_a_few_lines_is_cut_as_well() {
    let page = one_line(&page());
    let (head, tail) = page.split_once("“The boats did").expect("a sentence");
    let text = format!("{head}\n“The boats did{tail}");
    let body = bodycopy::clean(&text);
    let lines: Vec<&str> = body.split("\n\n").collect();
    assert_eq!(lines.len(), 2, "{body}");
    assert_eq!(lines.join(" "), bodycopy::clean(&page));
    // The same article without the page around it comes back as it was.
    assert_eq!(bodycopy::clean(&body), body);
}

#[test]
fn a_report_says_what_became_of_each_piece() {
    let page = one_line(&page());
    let report = bodycopy::report(&page);
    assert_eq!(report.clean_text(), bodycopy::clean(&page));
    let labels: Vec<Label> = report.lines.iter().filter_map(|line| line.label).collect();
    for label in [
        Label::Navigation,
        Label::Social,
        Label::Related,
        Label::Legal,
    ] {
        assert!(labels.contains(&label), "{label}: {labels:?}");
    }
    // The pieces are the whole text, apart from the spaces between them.
    let pieces: Vec<&str> = report
        .lines
        .iter()
        .map(|line| &page[line.span.clone()])
        .collect();
    assert_eq!(pieces.join(" "), page);
    let kept = report
        .lines
        .iter()
        .filter(|line| line.verdict == Verdict::Kept);
    let joints: Vec<_> = kept.map(|line| line.joint).collect();
    assert!(
        joints[1..].iter().all(|&joint| joint == Some(Joint::Space)),
        "{joints:?}"
    );
    let verdicts = Cleaner::new().verdicts(&page);
    let spans = |line: &bodycopy::LineVerdict| (line.span.clone(), line.verdict, line.label);
    let verdicts: Vec<_> = verdicts.iter().map(spans).collect();
    let lines = report.lines.iter();
    let lines: Vec<_> = lines
        .map(|line| (line.span.clone(), line.verdict, line.label))
        .collect();
    assert_eq!(verdicts, lines);
}

#[test]
fn settings_apply_to_the_pieces() {
    let page = one_line(&page());
    let keeping = Cleaner::builder().keep(Label::Related).build().unwrap();
    let body = keeping.clean(&page);
    assert!(body.contains("Related articles"), "{body}");
    assert!(words::count(&body) > words::count(&bodycopy::clean(&page)));
}
