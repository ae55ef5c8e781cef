//! Texts as scrapers write them that keep links, in Markdown.
//!
//! The annotated pages were written without links. To measure what links do to a text, they are added where pages have
//! them: on most short lines around the article, and on a few words of its paragraphs.

use std::collections::BTreeSet;

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
    let body: BTreeSet<String> = body.lines().map(one_spaced).collect();
    let linked = text.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let line_hash = hash(&words.join(" "));
        if words.len() > MOST {
            if line_hash % 5 > 1 {
                return line.to_owned();
            }
            let start = line_hash as usize / 5 % (words.len() - 3);
            let count = 1 + line_hash as usize / 1000 % 3;
            let (before, rest) = words.split_at(start);
            let (own, after) = rest.split_at(count);
            let link = link(&own.join(" "));
            return [&before.join(" "), &link, &after.join(" ")]
                .map(String::as_str)
                .join(" ")
                .trim()
                .to_owned();
        }
        if words.is_empty() || line_hash % 4 == 0 || body.contains(&one_spaced(line)) {
            return line.to_owned();
        }
        format!("* {}", link(&words.join(" ")))
    });
    linked.collect::<Vec<_>>().join("\n")
}

fn one_spaced(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A link with this text.
fn link(text: &str) -> String {
    let path: String = text
        .to_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    format!("[{text}{SITE}{path})")
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
