//! Strings in their JSON form and in their plain form.
//!
//! `serde_json` looks at each byte. A text has one escape in fifty bytes, usually a line end, so
//! this code searches for the next escape and copies what precedes it at once.

use std::borrow::Cow;

use memchr::{memchr, memchr3_iter};

/// Returns the string that `json` encodes, which is known to be well-formed except for pairs of
/// surrogates; `room` is for one with escapes. An unpaired surrogate is not a character; if
/// `lossy`, U+FFFD takes its place.
///
/// # Errors
///
/// Returns where such a surrogate is in `json`.
pub fn unescape<'s>(
    json: &'s str,
    lossy: bool,
    room: &'s mut String,
) -> Result<Cow<'s, str>, usize> {
    let mut rest = &json[1..json.len() - 1];
    room.clear();
    while let Some(at) = memchr(b'\\', rest.as_bytes()) {
        let meant = match rest.as_bytes()[at + 1] {
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            // The character is given by its number.
            b'u' => return numbers(json, lossy).map(Cow::Owned),
            itself => char::from(itself),
        };
        room.push_str(&rest[..at]);
        room.push(meant);
        rest = &rest[at + 2..];
    }
    if room.is_empty() {
        return Ok(Cow::Borrowed(rest));
    }
    room.push_str(rest);
    Ok(Cow::Borrowed(room))
}

/// The same for a string that gives characters by number.
fn numbers(json: &str, lossy: bool) -> Result<String, usize> {
    if let Ok(text) = serde_json::from_str(json) {
        return Ok(text);
    }
    let halves = halves(json);
    if !lossy {
        return Err(halves.first().copied().unwrap_or_default());
    }
    let mut whole = json.to_owned();
    for at in halves {
        whole.replace_range(at..at + ESCAPE, "\\ufffd");
    }
    Ok(serde_json::from_str(&whole).expect("surrogates are all that can be wrong"))
}

/// Length of an escape that gives a character by number.
const ESCAPE: usize = "\\ud800".len();

/// Returns where the unpaired surrogates are.
fn halves(json: &str) -> Vec<usize> {
    let unit = |at: usize| {
        let escape = json.get(at..at + ESCAPE)?;
        u16::from_str_radix(escape.strip_prefix("\\u")?, 16).ok()
    };
    let mut halves = Vec::new();
    let mut at = 0;
    while let Some(next) = memchr(b'\\', &json.as_bytes()[at..]) {
        at += next;
        let units = [unit(at), unit(at + ESCAPE)];
        at += match char::decode_utf16(units.into_iter().map_while(|unit| unit)).next() {
            Some(Ok(character)) => ESCAPE * character.len_utf16(),
            Some(Err(_)) => {
                halves.push(at);
                ESCAPE
            }
            // Any other escape.
            None => 2,
        };
    }
    halves
}

/// Appends `text` as a JSON string.
pub fn escape(text: &str, out: &mut Vec<u8>) {
    if has_rare_controls(text.as_bytes()) {
        serde_json::to_writer(out, text).expect("a string is JSON, and a vector takes it");
        return;
    }
    let bytes = text.as_bytes();
    out.push(b'"');
    let mut done = 0;
    for at in memchr3_iter(b'\n', b'"', b'\\', bytes) {
        out.extend_from_slice(&bytes[done..at]);
        let written = match bytes[at] {
            b'\n' => b'n',
            itself => itself,
        };
        out.extend_from_slice(&[b'\\', written]);
        done = at + 1;
    }
    out.extend_from_slice(&bytes[done..]);
    out.push(b'"');
}

/// Whether there are control characters other than line ends.
fn has_rare_controls(bytes: &[u8]) -> bool {
    let is_rare = |byte: u8| byte < b' ' && byte != b'\n';
    // Without an early exit from the inner loop, many bytes are compared at once.
    let any = |chunk: &[u8]| (chunk.iter()).fold(false, |any, &byte| any | is_rare(byte));
    bytes.chunks(256).any(any)
}
