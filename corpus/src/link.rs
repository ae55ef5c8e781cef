//! Texts as scrapers write them that keep links, in Markdown.
//!
//! The annotated pages were written without links. To measure what links do to a text, and to tune points on more than
//! the project's own pages in Markdown, links are added as often as such pages have them: two in three lines of a menu
//! are links, one in twelve sentences around the article, one in four paragraphs has some words of one. How often was
//! counted on two hundred pages that the project wrote in HTML and that tools turned into Markdown
//! (`corpus/pages/*/markdown-*.*.txt`).

use crate::align;
use crate::numbers;
use crate::record::hash;

/// The targets of all links begin with this.
const SITE: &str = "](https://www.example.com/";

/// The lines of a row mostly are alike: in this many of ten, what is around the article is linked as the line before.
const ALIKE_OF_TEN: usize = 8;

/// What a line looks like, as far as links depend on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Button,
    Label,
    Title,
    LongOpen,
    Sentence,
    Paragraph,
}

impl Look {
    fn of(words: usize, is_ended: bool) -> Self {
        match words {
            ..=24 if is_ended => Look::Sentence,
            _ if is_ended => Look::Paragraph,
            ..=2 => Look::Button,
            3..=5 => Look::Label,
            6..=15 => Look::Title,
            _ => Look::LongOpen,
        }
    }

    /// How many of a hundred such lines are links, have a link that is most of them, or have one that is a part of them.
    fn rates(self, is_body: bool) -> [usize; 3] {
        match (self, is_body) {
            (Look::Button, true) => [3, 0, 0],
            (Look::Label, true) => [5, 2, 1],
            (Look::Title, true) => [5, 6, 8],
            (Look::LongOpen, true) => [0, 8, 32],
            (Look::Sentence, true) => [1, 4, 11],
            (Look::Paragraph, true) => [0, 1, 26],
            (Look::Button, false) => [65, 1, 0],
            (Look::Label, false) => [60, 4, 2],
            (Look::Title, false) => [56, 11, 4],
            (Look::LongOpen, false) => [35, 14, 33],
            (Look::Sentence, false) => [8, 4, 9],
            (Look::Paragraph, false) => [4, 0, 18],
        }
    }
}

/// How much of a line becomes a link.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Amount {
    Nothing,
    Part,
    Most,
    All,
}

/// Adds links to a text, given the body text in it. Returns the text, and the lines of it that are body text. The same
/// text gets the same links every time.
///
/// ```
/// let text = "News\nSport\nWeather\nThe ferry runs again since Sunday, three weeks earlier than was expected, they say.";
/// let (page, body) = bodycopy_corpus::add_links(text, "");
/// assert!(body.is_empty());
/// assert!(page.contains("[Sport](https://www.example.com/sport)"), "{page}");
/// assert_eq!(bodycopy_corpus::remove_links(&page), text);
/// ```
#[must_use]
pub fn add_links(text: &str, body: &str) -> (String, String) {
    let mut below = numbers(hash(text));
    let mut last = None;
    let (mut page, mut body_lines): (Vec<String>, Vec<String>) = Default::default();
    for line in align(text, body) {
        let raw = &text[line.span.clone()];
        let words: Vec<&str> = raw.split_whitespace().collect();
        if words.is_empty() {
            page.push(raw.to_owned());
            continue;
        }
        let look = Look::of(words.len(), raw.trim_end().ends_with(ENDS));
        let is_body = line.is_body();
        let same = last.filter(|&(other, was_body, _)| other == look && was_body == is_body);
        let amount = match same {
            Some((.., amount)) if !is_body && below(10) < ALIKE_OF_TEN => amount,
            _ => amount(look.rates(is_body), below(100)),
        };
        last = Some((look, is_body, amount));
        let count = words.len();
        let linked = match amount {
            Amount::Nothing => 0..0,
            Amount::All => 0..count,
            Amount::Most => count / 2..count,
            Amount::Part => {
                let start = below(count);
                start..(start + 1 + below(3)).min(count)
            }
        };
        let written = match linked.is_empty() {
            true => raw.to_owned(),
            false => {
                let parts = [
                    &words[..linked.start],
                    &[&*link(&words[linked.clone()])],
                    &words[linked.end..],
                ];
                parts.concat().join(" ")
            }
        };
        if is_body {
            body_lines.push(written.clone());
        }
        page.push(written);
    }
    (page.join("\n"), body_lines.join("\n"))
}

/// What a sentence ends with.
const ENDS: [char; 12] = [
    '.', '!', '?', '…', ':', '。', '！', '？', '।', '"', '”', '»',
];

/// How much of a line with these rates becomes a link, given a number below a hundred.
fn amount([all, most, part]: [usize; 3], number: usize) -> Amount {
    match number {
        number if number < all => Amount::All,
        number if number < all + most => Amount::Most,
        number if number < all + most + part => Amount::Part,
        _ => Amount::Nothing,
    }
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
