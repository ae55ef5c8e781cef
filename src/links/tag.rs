//! What a tag of HTML looks like.

use super::syntax::ends_paragraph;
use super::Of;
use crate::lines::split;

/// Maximum size of a tag in bytes.
const LONGEST: usize = 4096;

/// Maximum number of bytes in the name of an element.
const LONGEST_NAME: usize = 10;

/// Elements within a line.
const WITHIN: [&str; 26] = [
    "a", "abbr", "b", "big", "cite", "del", "em", "font", "i", "ins", "label", "mark", "picture",
    "q", "s", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "wbr",
];

/// Elements that divide words.
const APART: [&str; 55] = [
    "address",
    "article",
    "aside",
    "audio",
    "blockquote",
    "br",
    "button",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "iframe",
    "img",
    "input",
    "legend",
    "li",
    "main",
    "nav",
    "object",
    "ol",
    "option",
    "p",
    "section",
    "select",
    "summary",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "tr",
    "track",
    "ul",
    "video",
];

/// A tag, or a comment.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// Its size in bytes.
    pub length: usize,
    pub of: Of,
    /// Which end of a link it is, if it is one.
    pub link: Option<Side>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Side {
    Start,
    End,
}

/// The tag or the comment with which `rest` begins. No other tag begins within it, so the text is read at most twice.
pub(super) fn tag(rest: &[u8]) -> Option<Tag> {
    let rest = &rest[..rest.len().min(LONGEST)];
    let inner = rest.strip_prefix(b"<")?;
    if inner.starts_with(b"!--") {
        return comment(inner);
    }
    let is_end = inner.starts_with(b"/");
    let name = &inner[usize::from(is_end)..];
    let end = name.iter().position(|byte| !byte.is_ascii_alphanumeric())?;
    let (name, attributes) = name.split_at(end);
    let of = element(name)?;
    let end = end_of_tag(attributes)?;
    let is_tag = match is_end {
        true => skip_space(&attributes[..end]).is_empty(),
        false => are_attributes(&attributes[..end]),
    };
    let link = match name.eq_ignore_ascii_case(b"a") {
        true if is_end => Some(Side::End),
        true => Some(Side::Start),
        false => None,
    };
    is_tag.then_some(Tag {
        length: 1 + usize::from(is_end) + name.len() + end + 1,
        of,
        link,
    })
}

/// A comment, given what is behind its first sign: editors divide paragraphs by comments.
fn comment(inner: &[u8]) -> Option<Tag> {
    let end = inner.iter().position(|&byte| byte == b'<');
    let inner = &inner[..end.unwrap_or(inner.len())];
    let end = inner.windows(3).position(|three| three == b"-->")?;
    Some(Tag {
        length: 1 + end + 3,
        of: Of::TagApart,
        link: None,
    })
}

/// What kind of cut the tag of an element is, if the element has this name.
fn element(name: &[u8]) -> Option<Of> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let is_name = |known: &&str| known.as_bytes().eq_ignore_ascii_case(name);
    match (WITHIN.iter().any(is_name), APART.iter().any(is_name)) {
        (true, _) => Some(Of::Tag),
        (_, true) => Some(Of::TagApart),
        _ => None,
    }
}

/// Where the tag ends that begins before `rest`: at the first sign for it that is not in quotation marks. No paragraph
/// ends within a tag.
fn end_of_tag(rest: &[u8]) -> Option<usize> {
    let (mut quote, mut ends_line) = (None, false);
    for (at, &byte) in rest.iter().enumerate() {
        match (byte, quote) {
            (b'<', _) => return None,
            (b'>', None) => return Some(at),
            (b'"' | b'\'', None) => quote = Some(byte),
            _ if quote == Some(byte) => quote = None,
            _ => {}
        }
        if ends_paragraph(rest, at, &mut ends_line) {
            return None;
        }
    }
    None
}

/// Whether what is behind a name in a tag may be its attributes: nothing, or a name with a value first.
fn are_attributes(rest: &[u8]) -> bool {
    let inner = skip_space(rest);
    if skip_space(inner.strip_prefix(b"/").unwrap_or(inner)).is_empty() {
        return true;
    }
    let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || b"-_:@.".contains(byte);
    let name = inner.iter().take_while(is_name).count();
    inner.len() < rest.len() && name > 0 && skip_space(&inner[name..]).starts_with(b"=")
}

/// What is behind spaces and line ends.
fn skip_space(mut rest: &[u8]) -> &[u8] {
    loop {
        let is_blank = rest.starts_with(b" ") || rest.starts_with(b"\t");
        match split::end_at(rest).or(is_blank.then_some(1)) {
            Some(length) => rest = &rest[length..],
            None => return rest,
        }
    }
}
