//! Strings as JSON writes them, and as they are.
//!
//! `serde_json` looks at each byte. A text has an escape in fifty bytes, mostly a line end, so here
//! it is searched for the next one, and what stands before is copied at once.

use std::borrow::Cow;

use memchr::{memchr, memchr3_iter};

/// The string that `json` writes, which is known to be well-formed but for pairs of surrogates;
/// `room` is for one with escapes.
///
/// # Errors
///
/// If a surrogate has no other.
pub fn unescape<'s>(json: &'s str, room: &'s mut String) -> serde_json::Result<Cow<'s, str>> {
    let mut rest = &json[1..json.len() - 1];
    room.clear();
    while let Some(at) = memchr(b'\\', rest.as_bytes()) {
        let meant = match rest.as_bytes()[at + 1] {
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            // Numbers of characters.
            b'u' => return serde_json::from_str(json).map(Cow::Owned),
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

/// Appends `text` as a string of JSON.
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
    // Without a way out of the inner loop, many bytes are compared at once.
    let any = |chunk: &[u8]| (chunk.iter()).fold(false, |any, &byte| any | is_rare(byte));
    bytes.chunks(256).any(any)
}
