//! The list of addresses that a text browser writes below a page.
//!
//! `lynx -dump` numbers the links of a page ("[12]the council") and lists their addresses at the end, often more of them
//! than the page has lines. A list of sources that an author wrote looks the same, except that his text has no such
//! numbers in front of words. So where both are there, the lines of the list are treated like
//! [page code](super::page_code): for all later decisions they are signs, and in the end they are removed.

use crate::document::Document;
use crate::lines::{scan, Shape};
use crate::passes::page_code;

/// Minimum number of addresses.
const LEAST: usize = 3;

/// Maximum number of other lines between two of them: a header, or the text of a message that one of them contains.
const MOST_OTHERS: usize = 4;

/// Maximum difference between two numbers in a row: a few links have no address.
const MOST_AHEAD: u32 = 5;

/// Maximum number of words in a line above the addresses: "References", "Visible links:".
const MOST_WORDS: u16 = 3;

/// Maximum number of such lines above the first address.
const MOST_HEADERS: usize = 2;

/// Marks the list among the lines of `text`, each of them one block so far; `looks` gives the points of a shape.
pub(crate) fn mark(text: &str, document: &mut Document, looks: impl Fn(&Shape) -> i64) {
    let Some(rule) = page_code::rule() else {
        return;
    };
    let Some(start) = start(text, document) else {
        return;
    };
    for at in start..document.blocks.len() {
        page_code::turn_to_signs(document, at, rule, &looks);
    }
}

/// The first line of the list, with its headers.
fn start(text: &str, document: &Document) -> Option<usize> {
    let blocks = &document.blocks;
    let mut start = blocks.len().checked_sub(1)?;
    // Hardly any text ends with such a line.
    let mut number = number_of_address(document.raw(text, &blocks[start]))?;
    let (mut count, mut others) = (1, 0);
    while number > 1 {
        start = start.checked_sub(1)?;
        match number_of_address(document.raw(text, &blocks[start])) {
            Some(before) if (1..=MOST_AHEAD).contains(&number.saturating_sub(before)) => {
                (number, count, others) = (before, count + 1, 0);
            }
            None if others < MOST_OTHERS => others += 1,
            _ => return None,
        }
    }
    let is_list = count >= LEAST && count * 2 >= blocks.len() - start;
    let headers = (0..start).rev().take(MOST_HEADERS);
    let is_header = |at: &usize| blocks[*at].shape.words <= MOST_WORDS;
    let headers = headers.take_while(is_header).count();
    let is_list = is_list && has_numbered_links(&text[..document.lines[start].range().start]);
    is_list.then_some(start - headers)
}

/// The number of a line that has nothing but an address behind it: " 12. https://example.com/".
fn number_of_address(line: &str) -> Option<u32> {
    let line = line.trim_start();
    line.as_bytes()
        .first()
        .filter(|byte| byte.is_ascii_digit())?;
    let (number, address) = line.trim_end().split_once(". ")?;
    let (scheme, rest) = address.split_once(':')?;
    let is_scheme = !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_address = is_scheme && (scheme == "mailto" || !rest.contains(char::is_whitespace));
    number.parse().ok().filter(|_| is_address)
}

/// Whether the first links of a page bear numbers.
fn has_numbered_links(text: &str) -> bool {
    ["[1]", "[2]", "[3]"].iter().all(|number| {
        text.match_indices(number)
            .any(|(at, _)| scan::link_number(&text.as_bytes()[at..]).is_some())
    })
}

#[cfg(test)]
mod tests {
    use crate::engine::{Engine, Scratch};
    use crate::score::Points;

    const PAGE: &str = "   [1]News [2]Sport\n\n   The ferry to the [3]Skerries runs again since Sunday.\n\n\
        References\n\n   Visible links:\n   1. https://example.com/news\n   2. https://example.com/sport\n\n   \
        Hidden links:\n   3. mailto:ada@example.com\n";

    /// The first line of the list, counted from 0.
    fn start_of(text: &str) -> Option<usize> {
        let mut scratch = Scratch::default();
        Engine::new(Points::tuned()).read(text, &mut scratch);
        scratch.document.put_together();
        let blocks = &scratch.document.blocks;
        blocks.iter().position(|block| block.shape.is_page_code())
    }

    #[test]
    fn the_list_begins_at_its_headers() {
        assert_eq!(start_of(PAGE), Some(2));
    }

    #[test]
    fn an_author_lists_sources_too() {
        let unnumbered = PAGE.replace("[2]Sport", "Sport");
        assert_eq!(start_of(&unnumbered), None);
        let notes = PAGE.replace("[1]News", "News.[1] ");
        assert_eq!(start_of(&notes), None);
        let described = PAGE.replace("/sport\n", "/sport (about boats)\n");
        assert_eq!(start_of(&described), None);
        let unordered = PAGE.replace("   2. ", "   9. ");
        assert_eq!(start_of(&unordered), None);
        let goes_on = format!("{PAGE}\n   The council has promised a second boat.\n");
        assert_eq!(start_of(&goes_on), None);
    }
}
