//! Text of a page on its way to a terminal.

/// Returns `c`, or U+FFFD if it would upset a terminal: control characters can clear the screen or set the title of the
/// window, and others change the direction of everything that follows.
pub(crate) fn tame(c: char) -> char {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if turns || c.is_control() && c != '\t' {
        '\u{fffd}'
    } else {
        c
    }
}
