//! Tags of HTML that a tool left in the text.
//!
//! Pandoc writes in HTML what Markdown cannot say, and some scrapers leave the tags of paragraphs and line ends. As words,
//! `<p>` and `<a href="/ferry" class="card">` are nonsense, and a page full of them looks like a program. So lines are
//! judged without them, as they are without the targets of links, and `<a>` is a link.
//!
//! Where a few lines of a text have tags and the others have none, they are no text of the page: it shows how to embed
//! the article elsewhere, or a message without its script. Then the tags show what these lines are, and stay. They also
//! stay in an article about the making of pages, whose subject they are: in a text that speaks of [programs](Mentions),
//! unless most of its paragraphs begin or end with a tag. Scripts and style sheets are no tags but code: see
//! [`page_code`](crate::passes::page_code).

use std::ops::Range;

use memchr::memchr_iter;

use super::tag::{tag, Side, Tag};
use super::Cut;
use crate::lines::split::Split;
use crate::program::{self, Mentions};

/// Maximum number of bytes from the start of a link to its end.
const LONGEST_LINK: usize = 4096;

/// Minimum number of words in a paragraph. A shorter line may be from a menu: what it says about programs means nothing.
const LEAST_WORDS: usize = 8;

/// In a script without spaces, words have more bytes than this on average, and a paragraph has at least so many in all.
const LONGEST_WORD: usize = 20;
const SHORTEST_UNSPACED: usize = 50;

/// A tool left the tags in a text if one in so many paragraphs begins or ends with one.
const EDGED_OF: usize = 2;

/// If the text is not about programs, it is enough if one in so many lines has tags, or if one in so many has nothing
/// else.
const TAGGED_OF: usize = 2;
const ONLY_TAGS_OF: usize = 4;

/// Adds the tags of a text to `cuts`, if a tool left them there. `line` is working memory.
pub(super) fn find(text: &str, cuts: &mut Vec<Cut>, line: &mut String) {
    let bytes = text.as_bytes();
    let first = cuts.len();
    // Of the link that was opened last: which cut it is, and where it is.
    let mut open: Option<(usize, usize)> = None;
    for at in memchr_iter(b'<', bytes) {
        let Some(Tag { length, of, link }) = tag(&bytes[at..]) else {
            continue;
        };
        let mut step = 0;
        match link {
            Some(Side::Start) => open = Some((cuts.len(), at)),
            Some(Side::End) => {
                let start = open.take().filter(|&(_, start)| at - start <= LONGEST_LINK);
                if let Some((start, _)) = start {
                    cuts[start].step = 1;
                    step = -1;
                }
            }
            None => {}
        }
        cuts.push(Cut {
            start: at as u32,
            end: (at + length) as u32,
            step,
            of,
        });
    }
    if cuts.len() > first && !are_of_tool(text, &cuts[first..], line) {
        cuts.truncate(first);
    }
}

/// Whether a line begins with a tag, and has at least so many words outside its tags.
pub(crate) fn is_text_in_tags(line: &str, least: usize) -> bool {
    let bytes = line.as_bytes();
    let starts = memchr_iter(b'<', bytes);
    let ends = starts.filter_map(|at| Some(at + tag(&bytes[at..])?.length));
    let between = ends.map(|end| line[end..].split('<').next().unwrap_or_default());
    let words = between.flat_map(str::split_whitespace).take(least);
    tag(bytes).is_some() && words.count() == least
}

/// Whether a tool left the tags in a text.
fn are_of_tool(text: &str, tags: &[Cut], line: &mut String) -> bool {
    let mut mentions = Mentions::default();
    let mut is_about_programs = false;
    let mut tags = tags.iter().map(|tag| tag.start as usize..tag.end as usize);
    let mut tag: Option<Range<usize>> = tags.next();
    let (mut full, mut tagged, mut only_tags, mut long, mut edged) = (0, 0, 0, 0, 0);
    for range in Split::new(text) {
        line.clear();
        let mut done = range.start;
        let (mut has_tags, mut begins_with_tag) = (false, false);
        while let Some(next) = tag.clone().filter(|next| next.start < range.end) {
            let before = &text[done..next.start.max(done)];
            begins_with_tag |= !has_tags && before.trim().is_empty();
            has_tags = true;
            line.push_str(before);
            line.push(' ');
            done = next.end.clamp(done, range.end);
            if next.end > range.end {
                break;
            }
            tag = tags.next();
        }
        let behind = &text[done..range.end];
        line.push_str(behind);
        let is_empty = line.trim().is_empty();
        full += usize::from(has_tags || !is_empty);
        tagged += usize::from(has_tags);
        only_tags += usize::from(has_tags && is_empty);
        if is_paragraph(line) {
            long += 1;
            let ends_with_tag = has_tags && behind.trim().is_empty();
            edged += usize::from(begins_with_tag || ends_with_tag);
            // The page's code is no paragraph.
            is_about_programs = is_about_programs || !program::is_line(line) && mentions.read(line);
        }
    }
    let is_many = |count: usize, of: usize, all: usize| count > 0 && count * of >= all;
    is_many(edged, EDGED_OF, long)
        || !is_about_programs
            && (is_many(tagged, TAGGED_OF, full) || is_many(only_tags, ONLY_TAGS_OF, full))
}

/// Whether a line is long enough for a paragraph.
fn is_paragraph(line: &str) -> bool {
    let words = line.split_whitespace().take(LEAST_WORDS).count();
    let is_unspaced = || !line.is_ascii() && line.len() > words * LONGEST_WORD;
    words == LEAST_WORDS || line.len() >= SHORTEST_UNSPACED && is_unspaced()
}

#[cfg(test)]
mod tests {
    use super::super::{Links, Scrap};
    use super::*;

    /// What is left of a text, as a single line, without its tags.
    fn left(line: &str) -> String {
        let mut links = Links::default();
        links.find(line);
        match links.read(line, 0..line.len()) {
            Some(_) => links.text().to_owned(),
            None => "nothing was left out".to_owned(),
        }
    }

    #[test]
    fn tags_are_left_out() {
        for (line, text) in [
            ("<p>The <b>ferry</b> runs.</p>", " The ferry runs. "),
            ("The ferry<br>runs<BR/>again<br />", "The ferry runs again "),
            (
                "<li><a href=\"/a?b=1\" class='x > y'>News</a></li>",
                " News ",
            ),
            ("<img\nsrc=\"/a.png\" alt=\"\" />A ferry", " A ferry"),
            ("<!-- wp:paragraph {\"a\":1} --><p>It runs.", "  It runs."),
            ("[<img src=\"a.png\">](https://example.com/) It", "  It"),
            ("H<sub>2</sub>O", "H2O"),
        ] {
            assert_eq!(left(line), text, "{line}");
        }
    }

    #[test]
    fn other_signs_are_no_tags() {
        for line in [
            "a < b and c > d",
            "a <b and c> d",
            "a <b = 3 and c> d",
            "x<y>z <script src=\"a.js\"> <style> <unknown>",
            "</p class=\"x\">",
            "<p class=\"x\"",
            "<p\n\nclass=\"x\">",
            "<!-- <",
            "<",
            "</",
            "<p",
            "<https://example.com/>",
        ] {
            assert_eq!(left(line), "nothing was left out", "{line}");
        }
    }

    #[test]
    fn tags_of_links_are_links() {
        let line = "<a href=\"/ferry\">The ferry</a> runs. <a name=\"x\"> </b></a>";
        let mut links = Links::default();
        links.find(line);
        let linked = links.read(line, 0..line.len()).expect("two links");
        assert_eq!(linked.chars, 8);
        let open = "<a href=\"/ferry\">The ferry runs.";
        links.find(open);
        assert_eq!(links.read(open, 0..open.len()).map(|l| l.chars), Some(0));
        let far = format!("<a href=\"/x\">{}</a>", "x".repeat(LONGEST_LINK));
        links.find(&far);
        assert_eq!(links.read(&far, 0..far.len()).map(|l| l.chars), Some(0));
    }

    #[test]
    fn a_line_of_tags_is_a_scrap() {
        let text = "<div class=\"card\">\n<a href=\"/ferry\">\nThe ferry\n</a>\n</div>";
        let mut links = Links::default();
        links.find(text);
        let scraps = Split::new(text).map(|line| links.read(text, line).map(|l| l.scrap));
        let expected = [
            Scrap::Tags,
            Scrap::Opens,
            Scrap::None,
            Scrap::Closes,
            Scrap::Tags,
        ];
        assert!(scraps.eq(expected.map(Some)));
    }

    #[test]
    fn what_is_the_subject_stays() {
        let about =
            "Write <b>a tag</b> before it.\nIn <b>HTML</b>, a word in bold has two tags around it, they say.";
        assert_eq!(left(about), "nothing was left out");
        let menu = "He wrote <b>a letter</b> to all of us before it.\nHTML and CSS";
        assert_eq!(
            left(menu),
            "He wrote a letter to all of us before it.\nHTML and CSS"
        );
    }

    #[test]
    fn a_few_lines_with_tags_are_no_text() {
        let line = "The ferry runs again since Sunday, they say.\n";
        let tagged = "<p>The ferry runs again since Sunday, they say.</p>\n";
        let is_left_out = |text: &str| !left(text).starts_with("nothing");
        assert!(is_left_out(&format!("{tagged}{line}{tagged}{line}")));
        assert!(!is_left_out(&format!("{tagged}{line}{line}")));
        assert!(is_left_out(&format!("<div>\n{line}{line}{line}")));
        assert!(!is_left_out(&format!("<div>\n{line}{line}{line}{line}")));
    }
}
