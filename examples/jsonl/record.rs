//! One record: the bytes of one value are replaced, all others stay.
//!
//! A record that is parsed into a map and written again comes out with different white space,
//! different escapes and, for long numbers, different digits. So the value is only located, as a
//! slice of the line, and the new one is put in its place.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::de::{Deserializer as _, Error as _, MapAccess, Visitor};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::string;

/// Buffers that are reused for the next record.
#[derive(Default)]
pub struct Room {
    text: String,
    clean: String,
}

/// What is to be cleaned, and how strictly it is read.
#[derive(Clone, Copy)]
pub struct Wanted<'f> {
    /// The field with the text.
    pub field: &'f str,
    /// Whether invalid text is replaced by U+FFFD.
    pub lossy: bool,
}

/// Appends `line` to `out`, with the text of the field replaced by what `clean` makes of it.
///
/// # Errors
///
/// Returns why the line is malformed; nothing was appended then.
pub fn rewrite(
    line: &[u8],
    wanted: Wanted,
    clean: impl FnOnce(&str, &mut String),
    room: &mut Room,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let line = match std::str::from_utf8(line) {
        Ok(line) => Cow::Borrowed(line),
        Err(_) if wanted.lossy => String::from_utf8_lossy(line),
        Err(error) => {
            let place = error.valid_up_to() + 1;
            return Err(format!("not UTF-8 at byte {place}; see --lossy"));
        }
    };
    let value = find(&line, wanted.field)?;
    let text = string::unescape(&line[value.clone()], wanted.lossy, &mut room.text)
        .map_err(|half| half_a_pair(value.start + half + 1, "see --lossy"))?;

    clean(&text, &mut room.clean);
    out.reserve(line.len() - value.len() + room.clean.len());
    out.extend_from_slice(&line.as_bytes()[..value.start]);
    string::escape(&room.clean, out);
    out.extend_from_slice(&line.as_bytes()[value.end..]);
    Ok(())
}

/// Byte range of the field's string in the line.
fn find(line: &str, field: &str) -> Result<Range<usize>, String> {
    let mut json = serde_json::Deserializer::from_str(line);
    let value = json
        .deserialize_map(Find { field })
        .and_then(|value| json.end().map(|()| value))
        .map_err(|error| reason(&error))?
        .ok_or_else(|| format!("the field `{field}` is missing"))?;
    let kind = match value.as_bytes()[0] {
        b'"' => {
            // The value is borrowed from the line.
            let start = value.as_ptr() as usize - line.as_ptr() as usize;
            return Ok(start..start + value.len());
        }
        b'{' => "an object",
        b'[' => "an array",
        b't' | b'f' => "a boolean",
        b'n' => "null",
        _ => "a number",
    };
    Err(format!("the field `{field}` is {kind}, not a string"))
}

/// A name, borrowed from the line if there is nothing to unescape.
#[derive(Deserialize)]
struct Name<'l>(#[serde(borrow)] Cow<'l, str>);

/// Finds the value of a field, as it is in the line.
struct Find<'f> {
    field: &'f str,
}

impl<'l> Visitor<'l> for Find<'_> {
    type Value = Option<&'l str>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some((Name(name), value)) = map.next_entry::<Name, &RawValue>()? {
            if name == self.field && found.replace(value.get()).is_some() {
                return Err(A::Error::custom(format!(
                    "the field `{}` occurs twice",
                    self.field
                )));
            }
        }
        Ok(found)
    }
}

/// The error's message with its position in this line; `serde_json` always says "at line 1".
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    match error.column() {
        0 => message.to_owned(),
        // The message about surrogates, which can only be about the names of fields here.
        column if message.ends_with("hex escape") => half_a_pair(column, "in the name of a field"),
        column => format!("{message} at byte {column}"),
    }
}

fn half_a_pair(place: usize, more: &str) -> String {
    format!("half a pair of surrogates at byte {place}, which is no character; {more}")
}
