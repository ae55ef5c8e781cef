//! Bytes to a text that looks like a scraped article.
//!
//! Bytes that are text stand for themselves, so that articles are seeds as they are. Eight bytes
//! never occur in UTF-8; each of them, with one or two bytes after it, puts in what a fuzzer does
//! not find by itself: a line that a rule hits, a sentence in another script, a rare line end, a
//! line many times over, a paragraph broken at a width.

use arbitrary::{Arbitrary, Result, Unstructured};

use crate::pieces::{HITS, LEADS, MENU, ODD, SENTENCES};
use crate::reference::LINE_ENDS;

/// The bytes that stand for something else.
pub const ESCAPES: std::ops::RangeInclusive<u8> = 0xF8..=0xFF;
/// Longer texts make the fuzzer slow and show nothing new.
const MOST: usize = 16 << 10;

/// The text of a page.
#[derive(Debug)]
pub struct Page(pub String);

impl<'a> Arbitrary<'a> for Page {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let bytes = u.bytes(u.len())?;
        Ok(Page(
            String::from_utf8_lossy(&page_bytes(bytes)).into_owned(),
        ))
    }
}

/// The bytes with what the escapes stand for.
pub fn page_bytes(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len() * 4);
    let mut bytes = bytes.iter().copied();
    let one = |list: &[&str], at: u8| list[usize::from(at) % list.len()].to_owned();
    while let Some(byte) = bytes.next() {
        if text.len() > MOST {
            break;
        }
        if !ESCAPES.contains(&byte) {
            text.push(byte);
            continue;
        }
        let at = bytes.next().unwrap_or(0);
        match byte {
            0xFF => {
                let at = usize::from(at) << 8 | usize::from(bytes.next().unwrap_or(0));
                text.extend_from_slice(HITS[at % HITS.len()].as_bytes());
                text.push(b'\n');
            }
            0xFE => text.extend_from_slice((one(SENTENCES, at) + " ").as_bytes()),
            0xFD => text.extend_from_slice((one(MENU, at) + "\n").as_bytes()),
            0xFC => text.extend_from_slice(one(ODD, at).as_bytes()),
            0xFB => {
                let line = last_line(&text).to_vec();
                for _ in 0..at % 64 {
                    text.push(b'\n');
                    text.extend_from_slice(&line);
                }
            }
            0xFA => text.extend_from_slice(one(&LINE_ENDS, at).as_bytes()),
            0xF9 => text.extend_from_slice(one(LEADS, at).as_bytes()),
            _ => wrap(&mut text, 30 + usize::from(at) % 100),
        }
    }
    text
}

fn last_line(text: &[u8]) -> &[u8] {
    text.rsplit(|&byte| byte == b'\n').next().unwrap_or(&[])
}

/// Breaks the last line at so many bytes.
fn wrap(text: &mut [u8], width: usize) {
    let start = text.len() - last_line(text).len();
    let (mut used, mut space) = (0, None);
    for at in start..text.len() {
        if text[at] == b' ' {
            space = Some(at);
        }
        used += 1;
        if let Some(break_at) = space.filter(|_| used > width) {
            text[break_at] = b'\n';
            used = at - break_at;
            space = None;
        }
    }
}
