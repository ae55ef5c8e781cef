//! The same texts as other tools, or other sites, would have written them.
//!
//! Whether there are empty lines between the paragraphs depends on the tool that wrote the text. In the corpus this
//! says far too much: clean text has an empty line after every paragraph and no page has. Points that were tuned on the
//! corpus alone took `place.gaps` as the mark of clean text. When clean text came without empty lines, one WCXB text of
//! ten lost a line, and when pages had one after every line, their F1 was .916 instead of .934. So each page and each
//! clean text is included a second time, the other way round.
//!
//! And the pages of the corpus are long: they come from large sites, with hundreds of lines around the article. On a
//! small page, a few paragraphs among a few lines, one line of clutter more or less decided about all of the
//! paragraphs. So each page is included twice more, as a small one.
//!
//! Nor does the corpus have enough pages that offer another article between two paragraphs: "Read more", and a title or
//! two. Points that were tuned on it alone took such a header for the end of the article and lost a tenth of the body
//! below. So each page is included once more with such offers inside its article.
//!
//! Pages that are a single line are cut into sentences and labels, which are shorter than lines. So each page is
//! included once more in the lines that are cut out of it.
//!
//! Only the project's own pages in Markdown show what it means that a line is a link. So each page and each clean text is
//! included once more with links, as many as those pages have. Most of them are added to what is around the article, so
//! they say more than links on real pages, and such texts have little weight.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use bodycopy::internals;
use bodycopy_corpus::{add_links, align, language, numbers, one_line, words, LineMatch};

use crate::data::Regime;

/// A way of writing a text.
pub struct Variant {
    /// Suffix for the name of the kind.
    pub suffix: &'static str,
    /// Weight of its texts, relative to those of the corpus.
    pub weight: f32,
    write: fn(&str, &str, u64) -> Option<Written>,
}

/// A text, and its gold text if that differs from the original one.
type Written = (String, Option<String>);

/// An empty line after every line.
const GAPS: Variant = Variant {
    suffix: "-gaps",
    weight: 0.5,
    write: |text, _, _| Some((full(text).join("\n\n"), None)),
};

/// No empty line.
const LINES: Variant = Variant {
    suffix: "-lines",
    weight: 0.4,
    write: |text, _, _| Some((full(text).join("\n"), None)),
};

/// A small page.
const SMALL: Variant = Variant {
    suffix: "-small",
    weight: 0.4,
    write: |text, gold, seed| {
        let (text, gold) = small(text, &align(text, gold), seed)?;
        Some((text, Some(gold)))
    },
};

/// Another small page, with an empty line after every line.
const SMALL_GAPS: Variant = Variant {
    suffix: "-small-gaps",
    weight: 0.4,
    write: |text, gold, seed| {
        let (text, gold) = small(text, &align(text, gold), !seed)?;
        Some((full(&text).join("\n\n"), Some(gold)))
    },
};

/// A page with another article offered between its paragraphs.
const TORN: Variant = Variant {
    suffix: "-torn",
    weight: 0.4,
    write: |text, gold, seed| Some((torn(text, gold, seed)?, None)),
};

/// A page whose white space was collapsed, in the lines into which it is cut.
const COLLAPSED: Variant = Variant {
    suffix: "-collapsed",
    weight: 0.4,
    write: |text, _, _| Some((internals::cut_collapsed(&one_line(text))?, None)),
};

/// A text with links in Markdown.
const LINKED: Variant = Variant {
    suffix: "-linked",
    weight: 0.3,
    write: |text, gold, _| {
        // Pages in Markdown have links already.
        let (text, body) = (!text.contains("](")).then(|| add_links(text, gold))?;
        Some((text, Some(body)))
    },
};

impl Variant {
    /// The variants in which the texts of a kind are also included.
    pub fn of(kind: &str, regime: Regime) -> &'static [Self] {
        match regime {
            Regime::Clean => &[LINES, LINKED],
            // One of the four kinds is enough to show that such pages exist.
            Regime::Dump if kind == "wet" => &[GAPS, SMALL, SMALL_GAPS, TORN, COLLAPSED, LINKED],
            _ => &[],
        }
    }

    /// The variant whose suffix the name of a kind has.
    pub fn named(kind: &str) -> Option<&'static Self> {
        // One of the suffixes ends with another.
        [
            &SMALL_GAPS,
            &GAPS,
            &LINES,
            &SMALL,
            &TORN,
            &COLLAPSED,
            &LINKED,
        ]
        .into_iter()
        .find(|variant| kind.ends_with(variant.suffix))
    }

    /// The text in this variant, and its gold text if that changes. The `seed` is the text's own.
    pub fn write(&self, text: &str, gold: &str, seed: u64) -> Option<Written> {
        (self.write)(text, gold, seed)
    }
}

/// The lines that are not empty.
fn full(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .collect()
}

/// The first paragraphs of the article with some of the lines before and after it, and the gold text for these.
fn small(text: &str, lines: &[LineMatch], seed: u64) -> Option<(String, String)> {
    let mut below = numbers(seed);
    let first = lines.iter().position(LineMatch::is_body)?;
    let most = 60 + below(300);
    let (mut words, mut last, mut end) = (0, first, first);
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.is_body()) {
        if words < most {
            words += line.words;
            last = at;
        }
        end = at;
    }
    let is_full = |line: &&LineMatch| !text[line.span.clone()].trim().is_empty();
    let head: Vec<&LineMatch> = lines[..first].iter().filter(is_full).collect();
    let tail: Vec<&LineMatch> = lines[end + 1..].iter().filter(is_full).collect();
    let mut kept = some(&head, below(6), 1 + below(6));
    kept.extend(lines[first..=last].iter());
    kept.extend(some(&tail, below(10), below(5)));
    let written = |lines: &mut dyn Iterator<Item = &&LineMatch>| {
        let lines: Vec<&str> = lines.map(|line| &text[line.span.clone()]).collect();
        lines.join("\n")
    };
    let gold = written(&mut kept.iter().filter(|line| line.is_body()));
    Some((written(&mut kept.iter()), gold))
}

/// The first and the last lines, without overlap.
fn some<'l>(lines: &[&'l LineMatch], first: usize, last: usize) -> Vec<&'l LineMatch> {
    let (first, from) = (first.min(lines.len()), lines.len().saturating_sub(last));
    let (begin, end) = (&lines[..first], &lines[from.max(first)..]);
    begin.iter().chain(end).copied().collect()
}

/// Minimum number of words in a paragraph.
const PARAGRAPH: usize = 12;

/// Minimum number of places between two paragraphs in a page that is torn.
const LEAST_PLACES: usize = 3;

/// Number of words in a title.
const TITLE: RangeInclusive<usize> = 4..=14;

/// Rules whose phrases are headers over titles of other articles, or offer one.
const OFFERS: [&str; 3] = ["related.header", "related.read-also", "related.continue"];

/// Lines that offer another article, in each language.
static HEADERS: LazyLock<HashMap<&str, Vec<String>>> = LazyLock::new(|| {
    let of = |language: bodycopy::LanguageInfo| {
        let offers = language
            .phrases
            .into_iter()
            .filter(|row| OFFERS.contains(&row.rule));
        let texts = offers.flat_map(|row| row.texts);
        // A phrase with a number in it is not a line of its own.
        let texts = texts.filter(|text| !text.contains('#')).map(capitalised);
        (language.code, texts.collect())
    };
    bodycopy::languages().map(of).collect()
});

fn capitalised(text: impl AsRef<str>) -> String {
    let mut chars = text.as_ref().chars();
    let first = chars.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(chars).collect()
}

/// The page with one or two such offers inside its article.
fn torn(text: &str, gold: &str, seed: u64) -> Option<String> {
    let mut below = numbers(seed);
    let headers = HEADERS.get(internals::language_code(language::guess(gold))?)?;
    let lines = align(text, gold);
    let line = |at: usize| &text[lines[at].span.clone()];
    // Between two paragraphs, not within a list or a table.
    let is_paragraph = |line: &LineMatch| line.is_body() && line.words >= PARAGRAPH;
    let full: Vec<usize> = (0..lines.len())
        .filter(|&at| !line(at).trim().is_empty())
        .collect();
    let places: Vec<usize> = full
        .windows(2)
        .filter(|pair| pair.iter().all(|&at| is_paragraph(&lines[at])))
        .map(|pair| pair[1])
        .collect();
    if places.len() < LEAST_PLACES {
        return None;
    }
    let titles: Vec<&str> = lines
        .iter()
        .filter(|line| !line.is_body())
        .map(|line| text[line.span.clone()].trim())
        .filter(|title| TITLE.contains(&words::count(title)) && !title.ends_with(['.', '!', '?']))
        .collect();
    let mut chosen: Vec<usize> = (0..1 + below(2))
        .map(|_| places[below(places.len())])
        .collect();
    chosen.sort_unstable();
    let mut out = String::new();
    for at in 0..lines.len() {
        while chosen.first() == Some(&at) {
            chosen.remove(0);
            out.push_str(&headers[below(headers.len())]);
            out.push('\n');
            for _ in 0..below(3).min(titles.len()) {
                out.push_str(titles[below(titles.len())]);
                out.push('\n');
            }
        }
        out.push_str(line(at));
        out.push('\n');
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(variant: &Variant, text: &str, gold: &str) -> Written {
        variant.write(text, gold, 7).expect("a text")
    }

    #[test]
    fn empty_lines_come_and_go() {
        let text = "One\n \nTwo\nThree\n";
        assert_eq!(written(&GAPS, text, "").0, "One\n\nTwo\n\nThree");
        assert_eq!(written(&LINES, text, "").0, "One\nTwo\nThree");
    }

    #[test]
    fn a_small_page_begins_with_the_article_and_has_clutter_at_both_ends() {
        let paragraph = |at: usize| {
            format!("Paragraph {at} of the article tells of the bridge, its arches and a river named R{at}.")
        };
        let body: Vec<String> = (0..100).map(paragraph).collect();
        let menu = |what: &str| {
            (0..100)
                .map(|at| format!("{what}{at}\n"))
                .collect::<String>()
        };
        let text = format!("{}{}\n{}", menu("head"), body.join("\n"), menu("tail"));
        let (page, gold) = written(&SMALL, &text, &body.join("\n"));
        let gold = gold.expect("another gold text");
        let lines: Vec<&str> = gold.lines().collect();
        assert!((4..30).contains(&lines.len()), "{}", lines.len());
        assert_eq!(lines, body[..lines.len()]);
        assert!(page.contains(&gold));
        let (head, tail) = page.split_once(&gold).expect("the article");
        assert!(
            head.ends_with("head99\n") && head.lines().count() <= 11,
            "{head}"
        );
        assert!(tail.lines().count() <= 15, "{tail}");
        assert!(SMALL.write("Menu\n", "Nothing of it", 7).is_none());
        assert_eq!(written(&SMALL, &text, &body.join("\n")).0, page);
    }

    #[test]
    fn another_article_is_offered_between_two_paragraphs() {
        let body: Vec<String> = (0..8)
            .map(|at| {
                format!("Paragraph {at} of the article tells of the bridge, its arches and the river that runs below it.")
            })
            .collect();
        let title = "Ten ways to cross a river without a bridge";
        let text = format!("Menu\n{}\n{title}\n", body.join("\n"));
        let (page, gold) = written(&TORN, &text, &body.join("\n"));
        assert!(gold.is_none(), "the article is the same");
        let lines: Vec<&str> = page.lines().collect();
        let place = |line: &str| lines.iter().position(|known| *known == line);
        let places: Vec<usize> = body.iter().filter_map(|line| place(line)).collect();
        assert!(places.is_sorted() && places.len() == 8, "{page}");
        let offered: Vec<&&str> = lines[places[0]..places[7]]
            .iter()
            .filter(|line| !line.starts_with("Paragraph"))
            .collect();
        assert!((1..=6).contains(&offered.len()), "{page}");
        assert!(HEADERS["en"].iter().any(|header| header == offered[0]));
        assert!(offered
            .iter()
            .all(|line| **line == title || HEADERS["en"].iter().any(|header| header == *line)));
        assert!(TORN
            .write(&body[..3].join("\n"), &body[..3].join("\n"), 7)
            .is_none());
    }

    #[test]
    fn a_kind_is_known_by_its_name() {
        for (kind, regime) in [("wet", Regime::Dump), ("gold", Regime::Clean)] {
            let variants = Variant::of(kind, regime);
            assert!(!variants.is_empty());
            for variant in variants {
                let name = format!("{kind}{}", variant.suffix);
                assert_eq!(
                    Variant::named(&name).map(|v| v.suffix),
                    Some(variant.suffix)
                );
            }
            assert!(Variant::named(kind).is_none());
        }
        assert!(Variant::of("bs4", Regime::Dump).is_empty());
    }
}
