//! Links in Markdown.
//!
//! Scrapers that write Markdown put the target of each link into the line: `[News](https://example.com/news?from=menu)`.
//! For a reader the line says "News", but it has seven words, no phrase matches it, and a paragraph with three links
//! looks like a row of signs. So a line is judged as if only the texts of its links were there, and an image as if only
//! its description were: `![A ferry]`. In the output the links stay as they are.

use std::ops::Range;

/// Maximum size in bytes of what is in brackets behind a link's text.
const LONGEST: usize = 4096;

/// Maximum depth of brackets in a target: `(https://example.com/Skerry_(island))`.
const DEEPEST: usize = 4;

/// Removes links; holds what is reused for the next line.
#[derive(Debug, Default)]
pub(crate) struct Links {
    /// Where brackets were opened and not closed yet.
    open: Vec<usize>,
    /// What is left out.
    cuts: Vec<Range<usize>>,
    /// The line without it.
    text: String,
}

impl Links {
    /// The line that was [read](Self::read) last, with the texts of its links in place of the links.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Removes the links of `line`; returns whether there are any, and anything else.
    pub(crate) fn read(&mut self, line: &str) -> bool {
        let bytes = line.as_bytes();
        self.open.clear();
        self.cuts.clear();
        let mut at = 0;
        while at < bytes.len() {
            match bytes[at] {
                // "\[" is no bracket.
                b'\\' => at += 1,
                b'[' => self.open.push(at),
                b']' => {
                    let open = self.open.pop();
                    let target = open.and_then(|_| target(&bytes[at + 1..]));
                    if let (Some(open), Some(length)) = (open, target) {
                        let end = at + 1 + length;
                        if open > 0 && bytes[open - 1] == b'!' {
                            self.cuts.push(at + 1..end);
                        } else {
                            self.cuts.push(open..open + 1);
                            self.cuts.push(at..end);
                        }
                        at = end;
                        continue;
                    }
                }
                _ => {}
            }
            at += 1;
        }
        if self.cuts.is_empty() {
            return false;
        }
        self.cuts.sort_unstable_by_key(|cut| cut.start);
        self.text.clear();
        let mut done = 0;
        for cut in &self.cuts {
            self.text.push_str(&line[done..cut.start]);
            done = cut.end;
        }
        self.text.push_str(&line[done..]);
        self.text.contains(|c: char| !c.is_whitespace())
    }
}

/// The length in bytes of a link's target in brackets, with which `rest` begins: an address without spaces, possibly
/// followed by a title in quotation marks. `None` if it is something else, such as "[sic](see below)" or "f[i](x)".
fn target(rest: &[u8]) -> Option<usize> {
    let (b'(', rest) = rest.split_first()? else {
        return None;
    };
    let rest = &rest[..rest.len().min(LONGEST)];
    let mut depth = 0;
    let mut is_address = false;
    for (at, byte) in rest.iter().enumerate() {
        match byte {
            b'(' if depth == DEEPEST => return None,
            b'(' => depth += 1,
            b')' if depth > 0 => depth -= 1,
            b')' => return (is_address || at == 0).then_some(at + 2),
            b'/' | b'#' | b'.' | b':' | b'?' | b'@' => is_address = true,
            b'[' | b']' | b'\n' => return None,
            b' ' => {
                let length = title(&rest[at + 1..])?;
                return is_address.then_some(at + 1 + length + 1);
            }
            _ => {}
        }
    }
    None
}

/// The length in bytes of a title in quotation marks and of the bracket behind it.
fn title(rest: &[u8]) -> Option<usize> {
    let (&mark @ (b'"' | b'\''), rest) = rest.split_first()? else {
        return None;
    };
    // Another link begins before the end of an unfinished title: that keeps the time linear.
    let end = rest
        .iter()
        .position(|byte| matches!(byte, b'[' | b']'))
        .unwrap_or(rest.len());
    let ends = |pair: &[u8]| pair == [mark, b')'];
    rest[..end].windows(2).position(ends).map(|at| at + 3)
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("See \\[[this](x.y)\\]", "See \\[this\\]"),
            ("[x [y](a/b) z", "[x y z"),
        ] {
            let mut links = Links::default();
            assert!(links.read(line), "{line}");
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
            "[](/news)",
            "[ ](/news) ",
            "[a](((((((((b.c)))))))))",
            "[",
            "]",
            "\\",
            "",
        ] {
            assert!(!Links::default().read(line), "{line}");
        }
    }
}
