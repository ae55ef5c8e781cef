//! Texts that look like scraped articles, and texts that look like nothing in particular.

use bodycopy::Label;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::pieces::{BLANKS, HITS, LEADS, MENU, ODD, SENTENCES};
use crate::reference::LINE_ENDS;

/// One to four sentences.
fn paragraph() -> impl Strategy<Value = String> {
    vec(select(SENTENCES), 1..5).prop_map(|sentences| sentences.join(" "))
}

/// A paragraph, broken where the next word would not have fitted.
fn wrap(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in paragraph.split(' ') {
        let line = lines.last_mut().expect("at least one line");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// The lines of one wrapped paragraph.
fn wrapped() -> impl Strategy<Value = Vec<String>> {
    (paragraph(), 30..100_usize).prop_map(|(paragraph, width)| wrap(&paragraph, width))
}

/// What follows the text of a link, or looks like it.
const TARGETS: &[&str] = &[
    "](https://example.com/a-b)",
    "](/a \"All of it\")",
    "]()",
    "](#c){.d e=\"{f}\"}",
    "]{.icon}",
    "](not an address)",
    "]",
    "](https://example.com/(g",
];

/// A paragraph with links, some of which do not end, wrapped or not.
fn linked() -> impl Strategy<Value = Vec<String>> {
    let place = || any::<prop::sample::Index>();
    let links = vec((place(), 0..4_usize, select(TARGETS)), 1..4);
    (paragraph(), links, prop_oneof![Just(9999), 30..100_usize]).prop_map(
        |(paragraph, links, width)| {
            let mut words: Vec<String> = paragraph.split(' ').map(str::to_owned).collect();
            for (place, length, target) in links {
                let first = place.index(words.len());
                let last = (first + length).min(words.len() - 1);
                words[first].insert(0, '[');
                words[last].push_str(target);
            }
            // Tools also break lines behind the hyphens of a target.
            let text = words.join(" ");
            wrap(&text, width)
                .into_iter()
                .flat_map(|line| match line.split_once("a-b") {
                    Some((head, tail)) if width < 60 => {
                        vec![format!("{head}a-"), format!("b{tail}")]
                    }
                    _ => vec![line],
                })
                .collect()
        },
    )
}

/// A link to another article, as a tool writes it that knows Markdown; or most of one.
fn card() -> impl Strategy<Value = Vec<String>> {
    let title = select(MENU).prop_map(|title| format!("### {title}"));
    let line = prop_oneof![
        Just("![](/a.webp)".to_owned()),
        title,
        paragraph(),
        Just(String::new()),
        Just("::: {.card}".to_owned()),
        Just(":::".to_owned()),
    ];
    let inside = vec(line, 0..6);
    (inside, select(TARGETS), any::<bool>()).prop_map(|(inside, target, opens)| {
        let head = opens.then(|| "[".to_owned());
        let tail = target.to_owned();
        head.into_iter().chain(inside).chain([tail]).collect()
    })
}

/// What a tool that leaves the tags of HTML puts around a line, or between two, and what looks like it.
const TAGS: &[[&str; 2]] = &[
    ["<p>", "</p>"],
    ["", "<br />"],
    ["<li><a href=\"/a\">", "</a></li>"],
    ["<div\nclass=\"a > b\"><b>", "</b>"],
    ["<!-- wp:paragraph -->", ""],
    ["<b", ">"],
    ["<a href='/a", "</a>"],
    ["</div>\n", "\n<div>"],
    ["<span class=\"\n\n\">", "</span"],
];

/// Lines in tags, all in the same ones or each in others.
fn tagged() -> impl Strategy<Value = Vec<String>> {
    let line = prop_oneof![paragraph(), select(MENU).prop_map(str::to_owned)];
    let tags = vec(select(TAGS), 1..3);
    (vec(line, 1..8), tags).prop_map(|(lines, tags)| {
        let pairs = lines.into_iter().zip(tags.into_iter().cycle());
        let tagged = pairs.map(|(line, [before, behind])| format!("{before}{line}{behind}"));
        tagged
            .collect::<Vec<_>>()
            .join("\n")
            .split('\n')
            .map(str::to_owned)
            .collect()
    })
}

/// A list of addresses below a text with numbered links, as a text browser writes it.
fn link_list() -> impl Strategy<Value = Vec<String>> {
    (paragraph(), 1..6_usize, any::<bool>()).prop_map(|(paragraph, links, has_header)| {
        let numbered = ["[1]News [2]Sport".to_owned(), format!("[3]{paragraph}")];
        let header = has_header.then(|| "References".to_owned());
        let addresses = (1..=links).map(|at| format!("  {at}. https://example.com/{at}"));
        numbered
            .into_iter()
            .chain(header)
            .chain(addresses)
            .collect()
    })
}

/// A paragraph broken into pieces at its inline elements.
fn fragments() -> impl Strategy<Value = Vec<String>> {
    (paragraph(), vec(2..9_usize, 1..8)).prop_map(|(paragraph, lengths)| {
        let mut words = paragraph.split(' ').peekable();
        let mut lines = Vec::new();
        for length in lengths.into_iter().cycle() {
            if words.peek().is_none() {
                break;
            }
            let line: Vec<&str> = words.by_ref().take(length).collect();
            // The comma or end mark goes to the next line, as it does after a link.
            let line = line.join(" ");
            match line.char_indices().next_back() {
                Some((at, mark @ (',' | '.'))) if at > 0 => {
                    lines.push(line[..at].to_owned());
                    lines.push(mark.to_string());
                }
                _ => lines.push(line),
            }
        }
        lines
    })
}

fn odd_line() -> impl Strategy<Value = String> {
    vec(select(ODD), 1..12).prop_map(|odd| odd.concat())
}

/// A sentence with odd characters in it.
fn spoilt() -> impl Strategy<Value = String> {
    (
        paragraph(),
        vec((any::<prop::sample::Index>(), select(ODD)), 1..5),
    )
        .prop_map(|(mut paragraph, odd)| {
            for (index, odd) in odd {
                let places: Vec<usize> = paragraph.char_indices().map(|(at, _)| at).collect();
                paragraph.insert_str(places[index.index(places.len())], odd);
            }
            paragraph
        })
}

fn long_line() -> impl Strategy<Value = String> {
    let unit = prop_oneof![select(SENTENCES), select(MENU), select(ODD)];
    (unit, prop_oneof![Just(""), Just(" ")], 50..400_usize)
        .prop_map(|(unit, space, times)| format!("{unit}{space}").repeat(times))
}

/// One or more lines that belong together.
fn piece() -> impl Strategy<Value = Vec<String>> {
    let one = |line: String| vec![line];
    prop_oneof![
        6 => paragraph().prop_map(one),
        6 => select(MENU).prop_map(|line| vec![line.to_owned()]),
        4 => select(&HITS[..]).prop_map(one),
        5 => select(BLANKS).prop_map(|line| vec![line.to_owned()]),
        2 => (select(LEADS), paragraph()).prop_map(|(lead, text)| vec![format!("{lead}{text}")]),
        2 => vec((select(LEADS), select(MENU)), 1..5).prop_map(|items| {
            items.into_iter().map(|(lead, word)| format!("{lead}{word}")).collect()
        }),
        1 => vec(select(MENU), 2..8).prop_map(|menu| vec![menu.join(" | ")]),
        2 => wrapped(),
        2 => fragments(),
        2 => linked(),
        1 => card(),
        1 => link_list(),
        2 => tagged(),
        2 => spoilt().prop_map(one),
        1 => odd_line().prop_map(one),
        1 => long_line().prop_map(one),
    ]
}

/// The lines of an article: pieces, with a blank line between all, some or none of them.
fn lines() -> impl Strategy<Value = Vec<String>> {
    let mixed = vec(piece(), 0..30);
    let hard_wrapped = vec(wrapped(), 1..6);
    let all_tagged = vec(tagged(), 1..6);
    (
        prop_oneof![4 => mixed, 1 => hard_wrapped, 1 => all_tagged],
        any::<bool>(),
    )
        .prop_map(|(pieces, airy)| {
            let mut lines: Vec<String> = Vec::new();
            for piece in pieces {
                if airy && !lines.is_empty() {
                    lines.push(String::new());
                }
                lines.extend(piece);
            }
            lines
        })
}

/// An article-like text: its lines with one kind of line end, or with all kinds in turn.
pub fn article() -> impl Strategy<Value = String> {
    let one_end = prop_oneof![4 => Just("\n"), 1 => select(&LINE_ENDS[..])];
    prop_oneof![
        4 => (lines(), one_end, any::<bool>()).prop_map(|(lines, end, closed)| {
            let text = lines.join(end);
            if closed { text + end } else { text }
        }),
        1 => (lines(), vec(select(&LINE_ENDS[..]), 1..8)).prop_map(|(lines, ends)| {
            let pairs = lines.iter().zip(ends.iter().cycle());
            pairs.map(|(line, end)| format!("{line}{end}")).collect()
        }),
    ]
}

/// A page whose white space was collapsed, with or without a few lines around it.
pub fn one_line() -> impl Strategy<Value = String> {
    let label = || prop_oneof![select(MENU).prop_map(str::to_owned), select(&HITS[..])];
    // Markdown has marks and links, and keeps them.
    let marked = || {
        (select(&["", "* ", "## ", "["][..]), label()).prop_map(|(mark, label)| match mark {
            "[" => format!("[{label}](/a)"),
            _ => format!("{mark}{label}"),
        })
    };
    let menu = || prop_oneof![vec(label(), 4..20), vec(marked(), 4..20)];
    let odd = vec(
        prop_oneof![paragraph(), odd_line(), spoilt(), label()],
        0..8,
    );
    let page = (menu(), vec(paragraph(), 1..8), odd, menu(), 0..4_usize);
    page.prop_map(|(head, body, odd, foot, around)| {
        let page = [head, body, odd, foot].concat().join(" ");
        let line: Vec<&str> = page.split_whitespace().collect();
        let line = line.join(" ");
        match around {
            0 => format!("Harbour bridge opens again\n\n{line}"),
            1 => format!("{line}\r\n\r\n"),
            _ => line,
        }
    })
}

/// Any text at all.
pub fn raw() -> impl Strategy<Value = String> {
    let from_odd = vec(prop_oneof![select(ODD), select(&LINE_ENDS[..])], 0..60);
    prop_oneof![
        any::<String>(),
        vec(any::<char>(), 0..200).prop_map(String::from_iter),
        from_odd.prop_map(|odd| odd.concat()),
    ]
}

pub fn label() -> impl Strategy<Value = Label> {
    select(&Label::ALL[..])
}

/// Bytes: text that was cut or corrupted, or that never was text.
pub fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let spoilt = (
        article(),
        vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    )
        .prop_map(|(text, spoils)| {
            let mut bytes = text.into_bytes();
            for (index, byte) in spoils {
                if !bytes.is_empty() {
                    let at = index.index(bytes.len());
                    bytes[at] = byte;
                }
            }
            bytes
        });
    prop_oneof![3 => spoilt, 1 => vec(any::<u8>(), 0..100)]
}
