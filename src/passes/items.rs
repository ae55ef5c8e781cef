//! Which lines begin something new, however full the line before them is.
//!
//! Wrapped paragraphs are joined, while the items of a list are not, though their lines may be just as long. An item is
//! recognised by its bullet, its number, its indentation, or the time of day that it begins with.

use crate::lines::{Lead, Start};
use crate::passes::fragments::Single;

/// Maximum distance in lines between two times in a list of times.
const NEAR: usize = 4;

/// Whether line `at`, which is not the first, begins something new: it is an item of a list, or indented deeper than
/// the line before.
pub(crate) fn begins(text: Single<'_>, at: usize) -> bool {
    let (before, own) = (&text.blocks[at - 1].shape, &text.blocks[at].shape);
    match own.lead {
        Lead::Bullet | Lead::Heading => true,
        // A single number may occur in the middle of a paragraph.
        Lead::Number if before.lead == Lead::Number => true,
        _ if is_timed(text, at) => true,
        // The text of an item continues below its first word.
        _ => before.lead == Lead::None && own.indent > before.indent.saturating_add(1),
    }
}

/// Whether line `at` is in a list of times, such as a broadcasting schedule: it begins with a time, and so does a
/// nearby line. A single time may occur in the middle of a paragraph.
fn is_timed(text: Single<'_>, at: usize) -> bool {
    let has_time = |at: usize| {
        text.blocks[at].shape.start == Start::Digit
            && begins_with_time(&text.text[text.lines[at].range()])
    };
    let end = text.blocks.len().min(at + NEAR + 1);
    has_time(at) && (at.saturating_sub(NEAR)..end).any(|other| other != at && has_time(other))
}

/// Whether a line begins with a time of day: "9.15 ", "20:05–21:00", "7h30 ".
fn begins_with_time(line: &str) -> bool {
    let line = line.trim_start();
    let hours = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.as_bytes().get(hours..).unwrap_or_default();
    let [b'.' | b':' | b'h', b'0'..=b'5', b'0'..=b'9', ..] = rest else {
        return false;
    };
    matches!(hours, 1 | 2) && line[hours + 3..].starts_with([' ', '\t', '\u{A0}', '-', '–'])
}

#[cfg(test)]
mod tests {
    use super::begins_with_time;

    #[test]
    fn times_of_the_day() {
        for line in [
            "9.15 News",
            "  20:05 News",
            "7h30 News",
            "20.05–21.00 News",
            "20:05-21:00",
        ] {
            assert!(begins_with_time(line), "{line}");
        }
        for line in [
            "",
            "9",
            "9.15",
            "9.150 people",
            "9.75 euros",
            "100.15 News",
            ".15 News",
            "h30 News",
            "9.1 per cent",
            "9,15 euros",
            "9.15. News",
        ] {
            assert!(!begins_with_time(line), "{line}");
        }
    }
}
