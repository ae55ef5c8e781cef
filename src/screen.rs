//! Which patterns a line could match, told without asking them.
//!
//! A regular expression costs hundreds of steps where the answer nearly always is no. But it
//! says much about its lines: nearly all of the catalogue's are tied to the start of the line,
//! many to its end, and most want some byte that few lines have. All that follows from the
//! pattern as it is written, so the build script finds it out, and whoever adds a pattern need
//! not think of it. The screen asks for the first and the last bytes of a line which patterns
//! know them there, for all patterns at once; only for those left does it look at the others.

use crate::chars::Class;
use crate::classes;
use crate::fold::Token;
use crate::rules::Needs;

/// So many bytes are looked at from the start of the line …
pub(crate) const HEAD: usize = 8;
/// … and from its end.
pub(crate) const TAIL: usize = 5;
/// Stands for the byte before the start or after the end of the line; it is in no text.
pub(crate) const EDGE: u8 = 0xFF;
/// Sets of bytes of which a pattern wants one.
pub(crate) const WANTS: usize = 3;
/// Bits of what a line shows that are not [`Needs`] …
#[allow(dead_code, reason = "for the build script")]
pub(crate) const FIRST_CLASS: u32 = 8;
/// … but this: characters beyond ASCII, which may be digits, colons, brackets or symbols too.
pub(crate) const OTHER: u64 = 1 << 7;

/// The facts about all patterns, as bytes: rows of one bit for each pattern.
///
/// | part | rows |
/// |---|---|
/// | head | for each of [`HEAD`] places and each byte, the patterns that know it there |
/// | tail | the same for the last [`TAIL`] places, from the end |
/// | shows | eight bytes for each byte: what a line shows that holds it |
/// | wants | for each pattern what it needs, and [`WANTS`] times eight bytes: it matches only what shows one of them; then the hash of a word that it wants, or 0 |
#[derive(Debug)]
pub(crate) struct Screen {
    tables: &'static [u8],
    patterns: usize,
}

/// Bits of up to so many patterns are kept in one go.
const STRIDE: usize = 64;

impl Screen {
    /// The screen whose tables these are, for so many patterns.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(tables: &'static [u8], patterns: usize) -> Self {
        Screen { tables, patterns }
    }

    /// Calls `ask` with the number of each pattern that `line`, whose tokens these are, could
    /// match; `allowed` gives the patterns that may be asked at all, 64 at a time.
    #[inline]
    pub(crate) fn candidates(
        &self,
        line: &str,
        tokens: &[Token],
        allowed: impl Fn(usize) -> u64,
        mut ask: impl FnMut(usize),
    ) {
        let bytes = line.as_bytes();
        let strides = self.patterns.div_ceil(STRIDE);
        let mut shows = None;
        for stride in 0..strides {
            let mut left = allowed(stride);
            let row = |place: usize, byte: Option<&u8>| {
                let byte = usize::from(byte.copied().unwrap_or(EDGE));
                self.word((place * 256 + byte) * strides + stride)
            };
            for place in 0..HEAD {
                left &= row(place, bytes.get(place));
                if left == 0 {
                    break;
                }
            }
            for place in 0..TAIL {
                if left == 0 {
                    break;
                }
                let at = bytes.len().checked_sub(place + 1);
                left &= row(HEAD + place, at.and_then(|at| bytes.get(at)));
            }
            while left != 0 {
                let pattern = stride * STRIDE + left.trailing_zeros() as usize;
                left &= left - 1;
                let wants = (HEAD + TAIL) * 256 * strides + 256 + pattern * (WANTS + 2);
                let word = self.word(wants + WANTS + 1);
                if word != 0 && tokens.iter().all(|token| token.hash != word) {
                    continue;
                }
                let shows = *shows.get_or_insert_with(|| self.shows(line, strides));
                if (0..=WANTS).all(|want| self.word(wants + want) & shows != 0) {
                    ask(pattern);
                }
            }
        }
    }

    /// What the line shows of what patterns may want.
    fn shows(&self, line: &str, strides: usize) -> u64 {
        let start = (HEAD + TAIL) * 256 * strides * 8;
        let mut shows = 1 << Needs::Nothing as u8;
        // A table of known size, so that no byte is beyond it.
        if let Ok(table) = <&[u8; 256 * 8]>::try_from(&self.tables[start..start + 256 * 8]) {
            for &byte in line.as_bytes() {
                let at = usize::from(byte) * 8;
                let mut word = [0; 8];
                word.copy_from_slice(&table[at..at + 8]);
                shows |= u64::from_le_bytes(word);
            }
        }
        if shows & OTHER != 0 {
            for c in line.chars().filter(|c| !c.is_ascii()) {
                shows |= shown(c);
            }
        }
        shows
    }

    #[inline]
    fn word(&self, at: usize) -> u64 {
        let mut word = [0; 8];
        word.copy_from_slice(&self.tables[at * 8..at * 8 + 8]);
        u64::from_le_bytes(word)
    }
}

/// Digits, colons, brackets and symbols beyond ASCII.
fn shown(c: char) -> u64 {
    match classes::of(c).0 {
        Class::Digit => 1 << Needs::Digit as u8,
        Class::Colon => 1 << Needs::Colon as u8,
        Class::Open => 1 << Needs::Bracket as u8,
        Class::Separator
        | Class::Symbol
        | Class::Quote
        | Class::Dash
        | Class::End
        | Class::Hyphen => 1 << Needs::Symbol as u8,
        _ => 0,
    }
}
