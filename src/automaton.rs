//! A pattern's answer, read from a table.
//!
//! A regular expression that answers no after three bytes takes those three steps and a hundred
//! around them: it finds its working memory, a start, and states that it has built at run time, and
//! none of that is in fast memory. Nearly all answers are of this kind. So the build script writes
//! down the states that a line can reach (`build/automaton.rs`), as many as there is room for, and
//! the pattern itself is compiled and run only where a line goes beyond them.

use memchr::memchr3;

/// The answer is no: no line leads away from this state, nor from the next two.
pub(crate) const NO: u8 = 0;
/// The answer is yes.
pub(crate) const YES: u8 = 1;
/// The table ends here.
#[allow(dead_code, reason = "for the build script")]
pub(crate) const UNKNOWN: u8 = 2;
/// The state in which a line begins.
pub(crate) const START: u8 = 3;

/// Number of bytes after the last table. No step leads further than this from the start of the
/// columns, so no step has to check whether it leads beyond them.
pub(crate) const BEHIND: usize = (1 << 16) + 256;

/// The states of a pattern.
///
/// | part | bytes |
/// |---|---|
/// | skip | one and three: a state that only these ASCII bytes lead away from, or 0 |
/// | places | two for each byte, and for the end of the line: where its column starts |
/// | columns | for each column and each state the next state |
///
/// An automaton whose last column starts at 0 gives no answers.
#[derive(Clone, Debug)]
pub(crate) struct Automaton {
    places: Box<[u16; 256]>,
    end: u16,
    /// The columns, and whatever follows them.
    columns: &'static [u8; BEHIND],
    /// State in which everything but some bytes is skipped: what precedes a bracket, for example.
    skip: u8,
    stops: [u8; 3],
}

impl Automaton {
    /// The automata stored in `tables`, one after the other, each after its length in four bytes; a
    /// length of 0 is the end.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(mut tables: &'static [u8]) -> Vec<Self> {
        let mut all = Vec::new();
        while let Some((length, rest)) = tables.split_first_chunk() {
            let length = u32::from_le_bytes(*length) as usize;
            if length == 0 {
                break;
            }
            tables = &rest[length..];
            all.extend(Self::of(rest));
        }
        all
    }

    fn of(table: &'static [u8]) -> Option<Self> {
        let (&[skip, a, b, c], rest) = table.split_first_chunk()?;
        let (places, columns) = rest.split_at_checked(2 * 257)?;
        let place = |at: usize| u16::from_le_bytes([places[2 * at], places[2 * at + 1]]);
        Some(Automaton {
            places: Box::new(std::array::from_fn(place)),
            end: place(256),
            columns: columns.first_chunk()?,
            skip,
            stops: [a, b, c],
        })
    }

    /// Whether the pattern matches `line`; `None` if only the pattern knows.
    #[inline(never)]
    pub(crate) fn answer(&self, line: &str) -> Option<bool> {
        if self.end == 0 {
            return None;
        }
        let Automaton {
            places, columns, ..
        } = self;
        // Each step waits for the one before, so one operation less in finding the next state
        // matters.
        let next = |state: u8, column: u16| columns[usize::from(column) + usize::from(state)];
        let mut state = START;
        let mut rest = line.as_bytes();
        // Most lines are done soon, but checking at each byte takes longer than going on to the
        // fourth.
        while let Some((some, others)) = rest.split_first_chunk::<4>() {
            for &byte in some {
                state = next(state, places[usize::from(byte)]);
            }
            rest = others;
            if state < START {
                rest = &[];
            } else if state == self.skip {
                let [a, b, c] = self.stops;
                rest = &rest[memchr3(a, b, c, rest).unwrap_or(rest.len())..];
            }
        }
        for &byte in rest {
            state = next(state, places[usize::from(byte)]);
        }
        match next(state, self.end) {
            NO => Some(false),
            YES => Some(true),
            _ => None,
        }
    }
}
