//! Lines of a text, as byte spans.

use std::ops::Range;

/// The span of every line of `text`, including blank ones, without its line end (`\n` or `\r\n`).
///
/// A line end at the end of the text does not begin another line; the empty text has no lines.
pub fn lines(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let bare = line.strip_suffix('\n').unwrap_or(line);
        let bare = bare.strip_suffix('\r').unwrap_or(bare);
        let span = start..start + bare.len();
        start += line.len();
        span
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        let cases: [(&str, &[&str]); 5] = [
            ("", &[]),
            ("one", &["one"]),
            ("one\r\n\ntwo\n", &["one", "", "two"]),
            ("\n\n", &["", ""]),
            ("a\rb\nc", &["a\rb", "c"]),
        ];
        for (text, expected) in cases {
            let found: Vec<_> = lines(text).map(|span| &text[span]).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
