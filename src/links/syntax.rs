//! What is behind the text of a link.

use crate::lines::split;

/// Maximum size in bytes of what is in brackets behind a link's text.
const LONGEST: usize = 4096;

/// Maximum size in bytes of attributes.
const LONGEST_ATTRIBUTES: usize = 1024;

/// Maximum depth of brackets in a target: `(https://example.com/Skerry_(island))`.
const DEEPEST: usize = 4;

/// The length in bytes of a link's target in brackets, with which `rest` begins: an address without spaces, possibly
/// followed by a title in quotation marks. `None` if it is something else, such as "[sic](see below)" or "f[i](x)".
pub(super) fn target(rest: &[u8]) -> Option<usize> {
    let (b'(', rest) = rest.split_first()? else {
        return None;
    };
    let rest = &rest[..rest.len().min(LONGEST)];
    let mut depth = 0;
    let mut is_address = false;
    let mut at = 0;
    while at < rest.len() {
        let line_end = split::end_at(&rest[at..]);
        match rest[at] {
            b'(' if depth == DEEPEST => return None,
            b'(' => depth += 1,
            b')' if depth > 0 => depth -= 1,
            b')' => return (is_address || at == 0).then_some(at + 2),
            b'/' | b'#' | b'.' | b':' | b'?' | b'@' => is_address = true,
            b'[' | b']' => return None,
            byte if byte == b' ' || line_end.is_some() => {
                let behind = at + line_end.unwrap_or(1);
                // Tools that wrap lines break a target behind a hyphen.
                if byte == b' ' || !rest[..at].ends_with(b"-") {
                    let length = title(&rest[behind..])?;
                    return is_address.then_some(1 + behind + length);
                }
                at = behind;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// The length in bytes of attributes as Pandoc writes them behind a link, or behind any text in brackets:
/// `{.button aria-label="Menu"}`.
pub(super) fn attributes(rest: &[u8]) -> Option<usize> {
    let (b'{', rest) = rest.split_first()? else {
        return None;
    };
    let rest = &rest[..rest.len().min(LONGEST_ATTRIBUTES)];
    let mut is_attribute = rest.starts_with(b".") || rest.starts_with(b"#");
    let (mut is_quoted, mut ends_line) = (false, false);
    for (at, &byte) in rest.iter().enumerate() {
        match (byte, is_quoted) {
            (b'"', _) => is_quoted = !is_quoted,
            (b'=', false) => is_attribute = true,
            (b'}', false) => return is_attribute.then_some(at + 2),
            (b'{', false) => return None,
            _ => {}
        }
        // They are wrapped, but no paragraph ends within them.
        if ends_paragraph(rest, at, &mut ends_line) {
            return None;
        }
    }
    None
}

/// Whether a paragraph ends at this byte: at the second of two line ends with nothing visible between. `ends_line` says
/// whether there was a first one; it is brought up to date.
pub(super) fn ends_paragraph(rest: &[u8], at: usize, ends_line: &mut bool) -> bool {
    let byte = rest[at];
    if split::end_at(&rest[at..]).is_some() {
        let is_pair = rest[..at].ends_with(b"\r") && byte == b'\n';
        return std::mem::replace(ends_line, true) && !is_pair;
    }
    *ends_line &= !byte.is_ascii_graphic();
    false
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
