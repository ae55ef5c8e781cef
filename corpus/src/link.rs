//! Texts as scrapers write them that keep links, in Markdown.
//!
//! The annotated pages were written without links. To measure what links do to a text, they are added where pages have
//! them: on most short lines around the article, and on a few words of its paragraphs.

use std::collections::BTreeSet;

use crate::one_line;
use crate::record::hash;

/// Maximum number of words of a line that is a link.
const MOST: usize = 12;

/// The targets of all links begin with this.
const SITE: &str = "](https://www.example.com/";

/// Makes most short lines of `text` that are not in `body` links, and some words of some longer lines.
///
/// ```
/// let text = "News\nSport\nWeather\nThe ferry runs again since Sunday, three weeks earlier than was expected, they say.";
/// let page = bodycopy_corpus::add_links(text, "");
/// assert!(page.contains("* [Sport](https://www.example.com/sport)"));
/// assert_eq!(bodycopy_corpus::remove_links(&page).replace("* ", ""), text);
/// ```
#[must_use]
pub fn add_links(text: &str, body: &str) -> String {
    let body: BTreeSet<String> = body.lines().map(one_line).collect();
    let linked = text.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let spaced = words.join(" ");
        // A number that is the same for equal lines.
        let number = (hash(&spaced) >> 16) as usize;
        let is_item = words.len() <= MOST && !body.contains(&spaced);
        match words.len() {
            0 => line.to_owned(),
            _ if is_item && number % 4 < 3 => format!("* {}", link(&words)),
            count if count > MOST && number % 5 < 2 => {
                let start = number / 5 % (count - 3);
                let end = start + 1 + number / 1000 % 3;
                let own = link(&words[start..end]);
                let parts = [&words[..start], &[&*own], &words[end..]];
                parts.concat().join(" ")
            }
            _ => line.to_owned(),
        }
    });
    linked.collect::<Vec<_>>().join("\n")
}

/// A link with these words.
fn link(words: &[&str]) -> String {
    let text = words.join(" ");
    let path = text.to_lowercase();
    let parts = path.split(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    format!("[{text}{SITE}{})", parts.join("-"))
}

/// Removes the links that [`add_links`] adds; their texts remain.
#[must_use]
pub fn remove_links(text: &str) -> String {
    let mut parts = text.split(SITE);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if let Some(open) = out.rfind('[') {
            out.remove(open);
        }
        out.push_str(part.split_once(')').map_or("", |(_, rest)| rest));
    }
    out
}
