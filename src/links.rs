//! Links in Markdown, and tags in HTML.
//!
//! Scrapers that write Markdown put the target of each link into the line: `[News](https://example.com/news?from=menu)`.
//! For a reader the line says "News", but it has seven words, no phrase matches it, and a paragraph with three links
//! looks like a row of signs. So a line is judged as if only the texts of its links were there, and an image as if only
//! its description were: `![A ferry]`. In the output the links stay as they are.
//!
//! A link may go over several lines. A card that leads to another article has an image, a title and a teaser in it, so
//! its first line is `[` and its last one `](https://example.com/ferry)`; and tools that wrap lines break links as well,
//! even within their targets. So links are looked for in the whole text. What is left of a line may be nothing; then it
//! is a [`Scrap`].
//!
//! Tags of HTML that a tool left are cut out in the same way: see [`tags`].
//!
//! How much of a line is link is evidence of its own: menus and titles of other articles are links, subheadings and
//! paragraphs are not.

mod find;
mod syntax;
mod tag;
mod tags;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::normalize;
use find::Bracket;

pub(crate) use tags::is_text_in_tags;

/// What stands for a line of which nothing is left: signs.
const SCRAP: &str = "[]";

/// What is left out of a text, counted from where it was searched. There may be many of them, so they are kept small.
#[derive(Clone, Debug)]
struct Cut {
    start: u32,
    end: u32,
    /// 1 if the text of a link begins behind it, −1 if one ends before it; in the end, how many links are open behind
    /// it.
    step: i16,
    of: Of,
}

/// What a cut is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Link,
    /// A tag of HTML.
    Tag,
    /// One that divides the words beside it, as if it were a space.
    TagApart,
}

/// A line of which nothing is left without its links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Scrap {
    /// The line is no scrap.
    #[default]
    None,
    /// A link without a text, or an image without a description.
    Empty,
    /// The beginning of a link whose text is below.
    Opens,
    /// The end of a link whose text is above.
    Closes,
    /// Nothing but tags of HTML.
    Tags,
}

/// What is known of the links of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Linked {
    /// Visible characters in the texts of links.
    pub chars: u32,
    /// What the line is if nothing visible is left of it.
    pub scrap: Scrap,
    /// Whether the line before ends within a target, within the description of an image, or within the text of a link
    /// that neither begins nor ends a line.
    pub goes_on: bool,
    /// Whether the line before ends within the text of a link.
    pub begins_inside: bool,
}

/// Finds and removes links and tags; holds what is reused for the next text.
#[derive(Debug, Default)]
pub(crate) struct Links {
    /// The brackets that were opened and not closed yet.
    open: Vec<Bracket>,
    /// Where the text was searched from.
    base: usize,
    /// What is left out of the text, in order.
    cuts: Vec<Cut>,
    /// Descriptions of images and texts of links that no line end is meant to divide, but does, in order of their ends.
    whole: Vec<Range<u32>>,
    /// The line that was read last, without its links.
    text: String,
    /// Working memory.
    composed: String,
}

impl Links {
    /// The line that was [read](Self::read) last, with the texts of its links in place of the links.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Removes the links of a line, which is this range of the text that was [searched](Self::find). Returns what is
    /// known of them, or `None` if no part of one is in the line.
    #[inline(always)]
    pub(crate) fn read(&mut self, text: &str, range: Range<usize>) -> Option<Linked> {
        // Few texts have any.
        match self.cuts.is_empty() {
            true => None,
            false => self.read_any(text, range),
        }
    }

    #[inline(never)]
    fn read_any(&mut self, text: &str, range: Range<usize>) -> Option<Linked> {
        let Links {
            cuts,
            whole,
            text: out,
            ..
        } = self;
        let text = &text[self.base..];
        let range = range.start - self.base..range.end - self.base;
        let at = |position: u32| position as usize;
        let first = cuts.partition_point(|cut| at(cut.end) <= range.start);
        let mut depth = first.checked_sub(1).map_or(0, |last| cuts[last].step);
        let divided = whole.partition_point(|whole| at(whole.end) <= range.start);
        let divided = whole.get(divided).map(|whole| whole.start);
        let cut = cuts.get(first).map(|cut| cut.start);
        let goes_on = [divided, cut]
            .into_iter()
            .flatten()
            .any(|start| at(start) < range.start);
        let begins_open = depth > 0;
        let mut linked = 0;
        out.clear();
        let mut take = |part: &str, depth: i16| {
            out.push_str(part);
            if depth > 0 {
                linked += visible(part);
            }
        };
        let mut done = range.start;
        let (mut is_cut, mut are_tags) = (false, true);
        for cut in cuts[first..]
            .iter()
            .take_while(|cut| at(cut.start) < range.end)
        {
            take(&text[done..at(cut.start).max(done)], depth);
            if cut.of == Of::TagApart {
                take(" ", 0);
            }
            are_tags &= cut.of != Of::Link;
            done = at(cut.end).clamp(done, range.end);
            depth = cut.step;
            is_cut = true;
        }
        take(&text[done..range.end], depth);
        (is_cut || begins_open || goes_on).then_some(Linked {
            chars: linked,
            scrap: match (is_cut, begins_open, depth > 0) {
                (false, ..) => Scrap::None,
                (_, false, true) => Scrap::Opens,
                (_, true, false) => Scrap::Closes,
                _ if are_tags => Scrap::Tags,
                _ => Scrap::Empty,
            },
            goes_on,
            begins_inside: begins_open,
        })
    }

    /// Whether the line that was read last begins with an image, behind the marks of a list and the like.
    pub(crate) fn begins_with_image(&self) -> bool {
        let text = self
            .text
            .trim_start_matches([' ', '\t', '*', '-', '+', '>', '#']);
        text.starts_with("![")
    }

    /// Puts the line that was read last into NFC.
    pub(crate) fn compose(&mut self) {
        normalize::nfc_into(&self.text, &mut self.composed);
        std::mem::swap(&mut self.text, &mut self.composed);
    }

    /// Puts signs in place of the line that was read last, because nothing is left of it.
    pub(crate) fn put_signs(&mut self) {
        self.text.clear();
        self.text.push_str(SCRAP);
    }
}

/// Number of visible characters, composed.
fn visible(text: &str) -> u32 {
    let is_visible = |c: &char| !c.is_whitespace();
    match text.is_ascii() {
        true => text.chars().filter(is_visible).count() as u32,
        false => text.nfc().filter(is_visible).count() as u32,
    }
}

#[cfg(test)]
mod tests {
    use super::find::{CARD, WRAPPED};
    use super::*;
    use crate::lines::split::Split;

    #[test]
    fn the_texts_of_links_remain() {
        for (line, text) in [
            ("[News](https://www.example.com/news?a=b&c=(d))", "News"),
            (
                "* [News](/news) | [Sport](/sport \"All of it\")",
                "* News | Sport",
            ),
            (
                "The [harbour](#h) and [ferry](../ferry.html).",
                "The harbour and ferry.",
            ),
            (
                "[![Example](https://example.com/logo.svg)](/)",
                "![Example]",
            ),
            (
                "![A ferry, [1] at noon](ferry.jpg)",
                "![A ferry, [1] at noon]",
            ),
            (
                "[[1]](#cite-1) [Skip]() [Über uns](ü/ö)",
                "[1] Skip Über uns",
            ),
            ("[a](b.c)[d](e.f)", "ad"),
            (
                "[News](/n){.item aria-label=\"News\"} and [Sport](/s){sic}",
                "News and Sport{sic}",
            ),
            (
                "[[]{.icon onclick=\"{f(1)}\"} News]{.item} [x](y/)",
                " News x",
            ),
            ("See \\[[this](x.y)\\]", "See \\[this\\]"),
            ("[x [y](a/b) z", "[x y z"),
        ] {
            let mut links = Links::default();
            links.find(line);
            assert!(links.read(line, 0..line.len()).is_some(), "{line}");
            assert_eq!(links.text(), text);
        }
    }

    #[test]
    fn other_brackets_are_no_links() {
        for line in [
            "It was [sic](see below) so",
            "f[i](x) = a[0](1)",
            "[News] (https://example.com)",
            "[News](https://example.com",
            "News](https://example.com)",
            "\\[News](/news)",
            "[News](/news \"All of it)",
            "[News](see/this and that)",
            "[a](((((((((b.c)))))))))",
            "[",
            "]",
            "\\",
            "",
        ] {
            let mut links = Links::default();
            links.find(line);
            assert_eq!(links.read(line, 0..line.len()), None, "{line}");
        }
    }

    /// What is left of each line, how many characters of it are link, and what it is if that is nothing.
    fn lines(text: &str) -> Vec<(String, u32, Scrap)> {
        let mut links = Links::default();
        links.find(text);
        let lines = Split::new(text).map(|range| match links.read(text, range.clone()) {
            Some(linked) => {
                let text = links.text();
                let is_scrap = text.trim().is_empty();
                let scrap = if is_scrap { linked.scrap } else { Scrap::None };
                (text.to_owned(), linked.chars, scrap)
            }
            None => (text[range].to_owned(), 0, Scrap::None),
        });
        lines.collect()
    }

    fn expect(text: &str, expected: &[(&str, u32, Scrap)]) {
        let lines = lines(text);
        let lines = lines
            .iter()
            .map(|(line, chars, scrap)| (&**line, *chars, *scrap));
        let lines: Vec<_> = lines.collect();
        assert_eq!(lines, expected, "{text}");
    }

    #[test]
    fn a_link_may_go_over_several_lines() {
        expect(
            "[\n\n### The ferry\n\nIt runs.\n\n](https://example.com/ferry \"All\nof it\")\nSo it does.",
            &[
                ("", 0, Scrap::Opens),
                ("", 0, Scrap::None),
                ("### The ferry", 11, Scrap::None),
                ("", 0, Scrap::None),
                ("It runs.", 7, Scrap::None),
                ("", 0, Scrap::None),
                ("", 0, Scrap::Closes),
                ("", 0, Scrap::Closes),
                ("So it does.", 0, Scrap::None),
            ],
        );
    }

    #[test]
    fn a_link_may_be_wrapped() {
        let text = "Of the [ferry\n](https://example.com/a-\nb) and ![the\nquay](c.png) they said [that\nit] was old.";
        expect(
            text,
            &[
                ("Of the ferry", 5, Scrap::None),
                ("", 0, Scrap::Closes),
                (" and ![the", 0, Scrap::None),
                ("quay] they said [that", 0, Scrap::None),
                ("it] was old.", 0, Scrap::None),
            ],
        );
        let mut links = Links::default();
        links.find(text);
        let goes_on =
            Split::new(text).map(|line| links.read(text, line).is_some_and(|l| l.goes_on));
        assert_eq!(
            goes_on.collect::<Vec<_>>(),
            [false, false, true, true, false]
        );
    }

    #[test]
    fn divisions_are_no_text() {
        let page = ":::::: {#page .wide lang=\"en\"}\n::: menu\n[News](/news){.item}\n:::\n\nThe ferry runs.\n::::::\n";
        let left = |text: &str| {
            lines(text)
                .into_iter()
                .map(|line| line.0)
                .collect::<String>()
        };
        assert_eq!(left(page), "NewsThe ferry runs.");
        let manual = "::: tip\nSee [the manual](/manual).\n:::";
        assert_eq!(left(manual), "::: tipSee the manual.:::");
    }

    #[test]
    fn attributes_are_in_one_paragraph() {
        let left = |text: &str| {
            let lines = lines(text).into_iter().map(|line| line.0);
            lines.collect::<Vec<_>>().join("|")
        };
        assert_eq!(left("[x](y/) [a]{.b\r\n c=\"d\"}e"), "x a|e");
        let brace = "[x](y/) f[i]{ n = 1\n\nIt ran. }";
        assert_eq!(left(brace), "x f[i]{ n = 1||It ran. }");
    }

    #[test]
    fn brackets_far_apart_are_no_link() {
        let far = "x [\n".to_owned() + &"word\n".repeat(WRAPPED) + "y](a.b)\n";
        assert!(lines(&far).iter().all(|line| line.1 == 0));
        let card = far[2..].to_owned();
        assert_eq!(lines(&card)[1], ("word".to_owned(), 4, Scrap::None));
        let long = "[\n".to_owned() + &"word\n".repeat(CARD) + "](a.b)\n";
        assert_eq!(lines(&long)[1].1, 0);
        // What is left of a link is no text either.
        assert_eq!(lines(&long).last(), Some(&(String::new(), 0, Scrap::Empty)));
    }

    #[test]
    fn a_range_is_searched_by_itself() {
        let text = "[x](y/z) [a](b/c)";
        let mut links = Links::default();
        links.find_in(text, 9..text.len());
        assert!(links.read(text, 9..text.len()).is_some());
        assert_eq!(links.text(), "a");
    }
}
