//! What the documentation says about lines and white space: a second, slow implementation.

use unicode_normalization::UnicodeNormalization;

/// Every line end that the library recognises.
pub const LINE_ENDS: [&str; 8] = [
    "\n", "\r\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
];

/// The length of the line end that `text` begins with.
pub fn line_end(text: &str) -> Option<usize> {
    LINE_ENDS
        .iter()
        .filter(|end| text.starts_with(*end))
        .map(|end| end.len())
        .max()
}

/// The lines of `text`; text after the last line end is also a line, if there is any.
pub fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < text.len() {
        match line_end(&text[at..]) {
            Some(length) => {
                lines.push(&text[start..at]);
                at += length;
                start = at;
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    if start < text.len() {
        lines.push(&text[start..]);
    }
    lines
}

/// White space of any width, and ASCII control characters.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_ascii_control()
}

/// Invisible characters: byte order mark, word joiner, and the marks of [`is_typography`].
fn is_invisible(c: char) -> bool {
    is_typography(c) || matches!(c, '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// Soft hyphen, zero-width space, directional marks and non-ASCII control characters: invisible, but kept.
fn is_typography(c: char) -> bool {
    matches!(
        c,
        '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}' |
        '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// Whether nothing of a line is visible.
pub fn is_blank(line: &str) -> bool {
    line.chars().all(|c| is_space(c) || is_invisible(c))
}

/// A line in its output form: NFC, white space folded and trimmed, without meaningless invisible characters.
pub fn tidy(line: &str) -> String {
    let spaced: String = line
        .chars()
        .filter(|&c| !is_invisible(c) || is_typography(c))
        .nfc()
        .map(|c| if is_space(c) { ' ' } else { c })
        .collect();
    let words: Vec<&str> = spaced.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// A letter or digit of a script that separates words by spaces.
pub fn is_of_spaced_word(c: char) -> bool {
    let is_unspaced = matches!(
        c,
        '\u{E00}'..='\u{EFF}'
            | '\u{1000}'..='\u{109F}'
            | '\u{1780}'..='\u{17FF}'
            | '\u{2E80}'..='\u{31FF}'
            | '\u{3400}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FF66}'..='\u{FF9F}'
            | '\u{20000}'..='\u{3FFFF}'
    );
    c.is_alphanumeric() && !is_unspaced
}
