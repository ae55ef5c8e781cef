//! What a line is cut into.

use super::*;
use crate::stored;

/// The lines into which a line is cut.
fn lines(line: &str) -> Vec<String> {
    let (lexicon, phrases) = (stored::lexicon(), stored::phrases());
    let words = Words {
        lexicon: &lexicon,
        phrases: &phrases,
    };
    let mut cutter = Cutter::default();
    let all = 0..line.len();
    let cut = cutter
        .cut(line, &[all], words, &mut Buffers::default())
        .expect("not many");
    assert_eq!(cut.replace('\n', " "), line, "only spaces become line ends");
    cut.lines().map(str::to_owned).collect()
}

#[test]
fn sentences_end_lines() {
    assert_eq!(
        lines("The bridge is closed. “It is old,” said J. Doe of the U.S. embassy. Dr. Roe agreed! He 3.5 times."),
        [
            "The bridge is closed.",
            "“It is old,” said J. Doe of the U.S. embassy.",
            "Dr. Roe agreed!",
            "He 3.5 times.",
        ]
    );
}

#[test]
fn lines_end_where_labels_meet_prose() {
    let (menu, body) = (
        "Exampleton Gazette Harbour Desk Council Papers Ferry Timetables",
        "The council of Exampleton wants to open the old bridge again before the end of the year",
    );
    assert_eq!(lines(&format!("{menu} {body} {menu}")), [menu, body, menu]);
}

#[test]
fn known_phrases_are_lines() {
    assert_eq!(
        lines("Home News Sport Harbour Desk Privacy policy All rights reserved"),
        [
            "Home",
            "News",
            "Sport",
            "Harbour Desk",
            "Privacy policy",
            "All rights reserved"
        ]
    );
    // A single word between others may be part of a name.
    let name = "The Digital Harbour Company";
    assert_eq!(lines(name), [name]);
    // In prose, two words may say something else.
    let prose = "The sign says About us in letters that are as high as a house.";
    assert_eq!(lines(prose), [prose]);
}

#[test]
fn marks_and_links_start_lines() {
    assert_eq!(
        lines(
            "[Harbour Desk](/desk) [The Old Bridge](/bridge) * [Mill Lane](/lane) # Old Bridge Open Again \
             The council wants to [open the bridge](/open) again."
        ),
        [
            "[Harbour Desk](/desk)",
            "[The Old Bridge](/bridge)",
            "* [Mill Lane](/lane)",
            "# Old Bridge Open Again",
            "The council wants to [open the bridge](/open) again.",
        ]
    );
}

#[test]
fn without_spaces_between_words_every_space_ends_a_line() {
    assert_eq!(
        lines("首页 新闻 市议会想重新开放老桥。他们这样说。"),
        ["首页", "新闻", "市议会想重新开放老桥。他们这样说。"]
    );
}

#[test]
fn the_ends_of_a_long_line_are_cut_alone() {
    let (lexicon, phrases) = (stored::lexicon(), stored::phrases());
    let words = Words {
        lexicon: &lexicon,
        phrases: &phrases,
    };
    let text = format!("First {}Last", "word ".repeat(3 * ENDS));
    let mut cutter = Cutter::default();
    let line = 0..text.len();
    let ends = cutter.cut_ends(&text, [&line, &line], words, &mut Buffers::default());
    assert!(ends.starts_with("First ") && ends.ends_with(" Last"));
    assert_eq!(ends.split_whitespace().count(), 2 * ENDS);
}
