//! Page code is not text.
//!
//! A page contains scripts, style sheets and data besides its text, and tools that only strip the tags leave them:
//! `window.dataLayer = window.dataLayer || [];` below the last paragraph, a style sheet above the first, the whole
//! article once more as JSON. Such a line looks like nothing else, and like nothing that the evidence was tuned on. But
//! an article about programs prints such lines too, and there they are body text.
//!
//! So two questions are asked. A line that only code for the browser contains, with the lines around it that look like
//! a program ([`program`]), may be *page code*. It is page code if the paragraphs outside it never speak of programs
//! (which takes one word that nobody else uses, or three that also occur in other texts), and if no colon introduces
//! it: an author who shows code says what it is. And a text without paragraphs is left alone, because it is itself a
//! program or a data file.
//!
//! For all later decisions, a line of page code is a line of signs that a rule hits, so it counts neither as words nor
//! as prose; and in the end it is removed (`decide/page_code.rs`). On the development corpus, two of the 4,265 texts
//! that extractors left hold up to twenty times as much of it as article, and six page dumps some lines.
//!
//! Texts in which no line holds a curly bracket, begins with a tag, ends with a semicolon or calls a script are not
//! looked at, and others are read at most twice.

use std::ops::Range;

use once_cell::sync::Lazy;
use regex::Regex;

use crate::document::{Document, Kind, Outline, Span};
use crate::lines::{End, Lead, Shape, Start};
use crate::links;
use crate::program::{self, Mentions};
use crate::rules;

/// Code that runs in a browser or is read by one.
static BROWSER: Lazy<Regex> = Lazy::new(|| {
    let pattern = concat!(
        r"(?i)</?(?:script|style|noscript)[ >]|<!\[cdata\[|<!--\[if ",
        r"|(?-u:\b)(?:window|document|navigator|location)\.[a-z]+(?:\.[a-z]+)*[ (;=]",
        r"|(?-u:\b)function ?[a-z0-9_]* ?\([^)]*\) ?\{|\([a-z, ]*\) ?=> ?\{",
        r#"|(?-u:\b)jquery\(|\$\((?:document|window|this|["'])"#,
        r"|(?-u:\b)(?:googletag|adsbygoogle|datalayer|gtag|fbq|_gaq|__tcfapi|_taboola|pbjs|apstag)(?: ?[=.(])",
        r#"|"@?(?:context|type|id|name|url|headline)" ?: ?["\[{]|^[\[{]+"[a-z_@]+" ?:"#,
        r"|(?:application|text)/(?:(?:ld\+)?json|javascript|css)",
        r"|@(?:media|font-face|import|keyframes|charset)(?-u:\b)",
        r#"|(?:^|[;{"'])[ \t]*(?:-webkit-|-moz-|-ms-|mso-)?(?:margin|padding|display|color|background|font|width"#,
        r"|height|border|position|float|text-[a-z]+|line-height|list-style|max-[a-z]+|min-[a-z]+|top|left",
        r"|overflow|z-index|opacity|content|cursor|clear|flex|grid|visibility|white-space|panose-1)(?:-[a-z]+)*",
        r" ?: ?[^;{}:]+[;}]",
    );
    Regex::new(pattern).expect("a tested pattern")
});

/// Minimum number of words in paragraphs outside the code for it to be page code.
const LEAST_PROSE: u32 = 40;

/// Minimum number of words in a paragraph; shorter lines are neither paragraphs nor pieces of one, and a mention of
/// programs in them may come from a menu.
const LEAST_WORDS: u16 = 5;

/// Maximum number of lines in a comment; a longer one is not a comment.
const MOST_OF_COMMENT: usize = 40;

/// Maximum number of bytes before the code in a long line of code.
const MOST_BEFORE: usize = 40;

/// Maximum number of words in a line between lines of code: a selector, a name.
const MOST_WORDS_BETWEEN: u16 = 6;

/// The numbers of the rule that hits page code, and of the one that hits calls of a script.
static RULES: Lazy<[Option<u16>; 2]> =
    Lazy::new(|| ["artifact.page-code", "artifact.script-call"].map(rules::number));

/// The number of the rule that hits page code.
pub(crate) fn rule() -> Option<u16> {
    RULES[0]
}

/// Marks the page code among the lines of `text`, each of them one block so far; `looks` gives the points of a shape.
pub(crate) fn mark(text: &str, document: &mut Document, looks: impl Fn(&Shape) -> i64) {
    let [Some(rule), script_call] = *RULES else {
        return;
    };
    let lines = Lines { text, document };
    let may_begin = |at: usize| {
        let block = &document.blocks[at];
        let hits = &document.hits[block.hits.range()];
        block.shape.is_code()
            || script_call.is_some_and(|rule| hits.contains(&rule))
            || block.shape.lead == Lead::Bullet && lines.raw(at).starts_with('<')
            || block.shape.end == End::Comma && lines.raw(at).ends_with(';')
    };
    // Hardly any text has such a line.
    let Some(first) = (0..document.blocks.len()).find(|&at| may_begin(at)) else {
        return;
    };
    let stretches = lines.stretches(first, may_begin);
    if stretches.is_empty() || lines.are_about_programs(&stretches) {
        return;
    }
    let stretches = stretches.into_iter();
    let stretches: Vec<_> = stretches.filter(|s| !lines.is_announced(s.start)).collect();
    for at in stretches.into_iter().flatten() {
        turn_to_signs(document, at, rule, &looks);
    }
}

/// Makes block `at` a line of signs that the rule hits. Hits of custom rules are kept.
pub(crate) fn turn_to_signs(
    document: &mut Document,
    at: usize,
    rule: u16,
    looks: impl Fn(&Shape) -> i64,
) {
    let Document {
        blocks,
        shapes,
        hits,
        ..
    } = document;
    let block = &mut blocks[at];
    let start = hits.len();
    hits.push(rule);
    for old in block.hits.range() {
        if !rules::is_of_catalogue(hits[old]) {
            hits.push(hits[old]);
        }
    }
    block.hits = Span {
        start: start as u32,
        len: (hits.len() - start) as u32,
    };
    block.content.len = 0;
    block.cue_count = 0;
    shapes[at] = Shape {
        chars: shapes[at].chars,
        indent: shapes[at].indent,
        start: Start::Symbol,
        end: End::Symbol,
        ..Shape::default()
    };
    block.shape = Outline::of(&shapes[at]).of_page_code();
    block.kind = Kind::Symbols;
    document.looks[at] = looks(&shapes[at]);
}

/// Minimum number of words between the tags of a line that is text, such as a table that a tool could not turn into
/// anything else.
const LEAST_BETWEEN_TAGS: usize = 10;

/// The lines of a text, each of them one block.
struct Lines<'t> {
    text: &'t str,
    document: &'t Document,
}

impl Lines<'_> {
    fn raw(&self, at: usize) -> &str {
        let block = &self.document.blocks[at];
        self.document.raw(self.text, block).trim()
    }

    /// The stretches that may be page code, in order, each with a line that only a browser reads; no such line comes
    /// before line `first`.
    fn stretches(&self, first: usize, may_begin: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
        let blocks = &self.document.blocks;
        let mut stretches = Vec::new();
        let (mut at, mut least) = (first, 0);
        while at < blocks.len() {
            if !may_begin(at) || !BROWSER.is_match(self.raw(at)) || !self.belongs(at) {
                at += 1;
                continue;
            }
            let mut start = at;
            while start > least && self.belongs(start - 1) {
                start -= 1;
            }
            let end = self.end(at);
            stretches.push(start..end);
            (at, least) = (end, end);
        }
        stretches
    }

    /// The end of the stretch that continues at line `at`.
    fn end(&self, at: usize) -> usize {
        let blocks = &self.document.blocks;
        let mut end = at;
        while end < blocks.len() {
            if self.belongs(end) {
                end = self.end_of_comment(end).max(end + 1);
            } else if self.is_between(end) {
                end += 2;
            } else {
                break;
            }
        }
        end
    }

    /// Whether a line belongs to the code beside it.
    fn belongs(&self, at: usize) -> bool {
        let block = &self.document.blocks[at];
        let raw = self.raw(at);
        if links::is_text_in_tags(raw, LEAST_BETWEEN_TAGS) {
            return false;
        }
        if block.kind.is_prose() {
            // A text on a single line may show code, too.
            let begins_with_code = || {
                BROWSER
                    .find(raw)
                    .is_some_and(|code| code.start() <= MOST_BEFORE)
            };
            let is_comment = raw.starts_with("/*") || raw.starts_with("<!--");
            return is_comment || block.shape.is_code() && begins_with_code();
        }
        let is_tag = || {
            let name = raw.strip_prefix('<');
            name.is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!'))
        };
        program::is_line(raw) || raw.contains("=\"") || is_tag() || BROWSER.is_match(raw)
    }

    /// Whether line `at` has only a few words and the code continues below.
    fn is_between(&self, at: usize) -> bool {
        let block = &self.document.blocks[at];
        block.kind.is_open()
            && block.shape.words <= MOST_WORDS_BETWEEN
            && !block.shape.has_stops()
            && !self.document.blocks.get(at + 1).is_none_or(|next| next.gap)
            && self.belongs(at + 1)
    }

    /// The end of a comment that line `at` opens; `at` if it opens none.
    fn end_of_comment(&self, at: usize) -> usize {
        let raw = self.raw(at);
        let opened = [("/*", "*/"), ("<!--", "-->")].into_iter().find(|marks| {
            let opening = raw.rfind(marks.0);
            opening.is_some_and(|opening| !raw[opening..].contains(marks.1))
        });
        let Some((_, closing)) = opened else {
            return at;
        };
        let last = (at + MOST_OF_COMMENT).min(self.document.blocks.len());
        let closed = (at + 1..last).find(|&at| self.raw(at).contains(closing));
        closed.map_or(at, |closed| closed + 1)
    }

    /// Whether the paragraphs outside the stretches speak of programs, or there are hardly any paragraphs.
    fn are_about_programs(&self, stretches: &[Range<usize>]) -> bool {
        let mut stretches = stretches.iter().peekable();
        let mut words = 0;
        let mut mentions = Mentions::default();
        for (at, block) in self.document.blocks.iter().enumerate() {
            while stretches.next_if(|stretch| stretch.end <= at).is_some() {}
            let is_inside = stretches
                .peek()
                .is_some_and(|stretch| stretch.contains(&at));
            // A notice may ask for JavaScript.
            let is_notice = || rules::know(&self.document.hits[block.hits.range()]);
            if is_inside || block.shape.words < LEAST_WORDS || is_notice() {
                continue;
            }
            let raw = self.raw(at);
            if mentions.read(raw) {
                return true;
            }
            // A comment in a program is not a paragraph.
            if block.shape.has_stops() && block.shape.lead != Lead::Bullet && !raw.starts_with("//")
            {
                words += u32::from(block.shape.words);
            }
        }
        words < LEAST_PROSE
    }

    /// Whether the line before line `at` introduces what follows.
    fn is_announced(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|at| &self.document.blocks[at]);
        before.is_some_and(|block| block.shape.end == End::Colon)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Engine, Scratch};
    use crate::score::Points;

    /// Which of the lines between two paragraphs are page code.
    fn marked(lines: &str) -> Vec<bool> {
        let text = format!(
            "The ferry between the two islands runs twice a day from April on, the county council said \
             on Monday, after a winter with a single crossing.\n{lines}\nIslanders were glad of it. The \
             shop had lost a third of its trade, and its owner had thought of closing it.\n"
        );
        let mut scratch = Scratch::default();
        Engine::new(Points::tuned()).read(&text, &mut scratch);
        scratch.document.put_together();
        let blocks = &scratch.document.blocks;
        blocks[1..blocks.len() - 1]
            .iter()
            .map(|block| block.shape.is_page_code())
            .collect()
    }

    #[test]
    fn the_rule_hits_its_hits_and_misses_its_misses() {
        let rule = rules::catalogue()[usize::from(rule().expect("a rule"))];
        assert!(matches!(rule.test, rules::Test::PageCode));
        for line in rule.hits {
            assert_eq!(marked(line), [true], "{line}");
        }
        for line in rule.misses {
            assert!(!marked(line).contains(&true), "{line}");
        }
    }

    #[test]
    fn a_stretch_goes_on_where_it_looks_like_a_program() {
        let script = "jQuery(document).ready(function($) {\n  var slider = $('.slider');\n  if (slider.length) {\n  \
                      slider.slick({ dots: true });\n  }\n});";
        assert_eq!(marked(script), [true; 6]);
        let style = "<style>\n/* Of the form.\nIt may stand in another file, the makers say. */\nform\n{\nmargin: 0;\n}\n</style>";
        assert_eq!(marked(style), [true; 8]);
    }

    #[test]
    fn what_is_announced_is_the_authors() {
        let announced =
            "The sign on the landing says:\nwindow.dataLayer = window.dataLayer || [];\n{ }";
        assert!(!marked(announced).contains(&true));
    }

    #[test]
    fn the_pattern_compiles_and_tells_code_from_prose() {
        for line in [
            "gtag('js', new Date());",
            "@media (max-width: 600px) { .nav { display: none; } }",
            "fetch(url).then((reply) => {",
            "<noscript><iframe src=\"https://example.com\"></iframe></noscript>",
        ] {
            assert!(BROWSER.is_match(line), "{line}");
        }
        for line in [
            "The window. Nobody had closed it.",
            "Let x be the number of sheep.",
            "    let text = fs::read_to_string(path)?;",
            "color: the eye of the painter",
        ] {
            assert!(!BROWSER.is_match(line), "{line}");
        }
    }
}
