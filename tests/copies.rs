//! Sections that a page contains twice.

use bodycopy::{clean, report, Label};

const SECTION: &str = "Who may use the bridge\n\nThe bridge over the harbour is open to everybody who walks or rides a \
    bicycle, at any hour and in any weather, the council says, and dogs may be taken over it on a lead.\n\nCars have to \
    wait for the ferry until the second half of it is finished, which nobody expects before the summer, since the steel \
    has to come from abroad and the money for it from the state.\n\nThose who live on the island may apply for a permit \
    for one car, if they need it for their work, and most of them have done so already, the harbour office says.";

const ABOVE: &str = "The new bridge over the harbour opened on Monday after nine weeks of repairs, and some of the people \
    who had waited for it longest walked over it first, among them the mayor.";

const FOOTER: &str =
    "Share this article\n\nLeave a Reply\n\nYour email address will not be published.";

#[test]
fn a_copy_of_a_section_goes_where_something_else_does() {
    let text = format!("{ABOVE}\n\n{SECTION}\n\n{SECTION}\n\n{FOOTER}\n");
    assert_eq!(clean(&text), format!("{ABOVE}\n\n{SECTION}"));
    let report = report(&text);
    let copy = report
        .lines
        .iter()
        .rfind(|line| line.text(&text).starts_with("Cars"))
        .expect("a line");
    assert_eq!(copy.label, Some(Label::Artifact));
    assert!(copy
        .evidence
        .iter()
        .any(|evidence| evidence.id == "text.copy"));
    assert_eq!(
        copy.points,
        copy.evidence
            .iter()
            .map(|evidence| evidence.points)
            .sum::<i32>()
    );
}

#[test]
fn a_clean_text_may_say_a_thing_twice() {
    let text = format!("{ABOVE}\n\n{SECTION}\n\n{SECTION}");
    assert_eq!(clean(&text), text);
}

#[test]
fn what_comes_again_line_by_line_stays() {
    let lines: Vec<&str> = SECTION.split("\n\n").collect();
    let again = format!("{}\n\n{}\n\n{}", lines[2], lines[1], lines[3]);
    let text = format!("{ABOVE}\n\n{SECTION}\n\n{again}\n\n{FOOTER}\n");
    assert_eq!(clean(&text), format!("{ABOVE}\n\n{SECTION}\n\n{again}"));
    let refrain = "Heave her up and away we go,\nheave her up, my bonny,\nthe wind is fair and the tide is low,\n\
        and the island lies before us.";
    let verse = |at: &str| {
        format!("The {at} that we sailed was a stormy night,\nand the {at} was long and dreary.\n{refrain}")
    };
    let song = format!(
        "{}\n{}\n{}",
        verse("first"),
        verse("second"),
        verse("third")
    );
    assert_eq!(
        clean(&format!("{song}\n\n{FOOTER}\n"))
            .matches("my bonny")
            .count(),
        3
    );
}
