//! A pattern's answer, read from a table.
//!
//! A regular expression that answers no after three bytes takes those three steps and a hundred
//! around them: it finds its working memory, a start, and states that it has made up at run time, and
//! none of that is in fast memory. Nearly all answers are such. So the build script writes down the
//! states that a line can reach (`build/automaton.rs`), as many as there is room for, and the pattern
//! itself is only asked, and compiled, where a line goes beyond them.

use memchr::memchr3;

/// The answer is no: no line leads away from here, nor from the next two.
pub(crate) const NO: u8 = 0;
/// The answer is yes.
pub(crate) const YES: u8 = 1;
/// The table ends here.
#[allow(dead_code, reason = "for the build script")]
pub(crate) const UNKNOWN: u8 = 2;
/// The state in which a line begins.
pub(crate) const START: u8 = 3;

/// There are automata of so many columns, as powers of two; one of more knows nothing.
#[allow(dead_code, reason = "for the build script")]
pub(crate) const SIZES: std::ops::RangeInclusive<u32> = 4..=7;

/// So many bytes stand behind the last table. A state is a byte, so that no step leads further than
/// this from the start of the rows, and nobody need ask at each whether it leads beyond them.
#[allow(dead_code, reason = "for the build script")]
pub(crate) const BEHIND: usize = 256 << *SIZES.end();

/// The states of a pattern.
///
/// | part | bytes |
/// |---|---|
/// | size | two to the power of this is the number of columns: [`SIZES`] |
/// | skip | one and three: a state that only these bytes of ASCII lead away from, or 0 |
/// | classes | 256: the column of each byte; the next column is that of the end of the line |
/// | rows | for each state and each column the next state |
#[derive(Clone, Copy, Debug)]
pub(crate) struct Automaton {
    classes: &'static [u8; 256],
    /// The rows, and whatever follows them: [`BEHIND`].
    rows: &'static [u8],
    size: u8,
    end: u8,
    /// Whether anything but some bytes is passed over here: what stands before a bracket, for example.
    skip: u8,
    stops: [u8; 3],
}

impl Automaton {
    /// The automata that stand in `tables`, one behind the other, each behind its length in four
    /// bytes; a length of 0 is the end.
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
        let (&[size, skip, a, b, c], rest) = table.split_first_chunk()?;
        let (classes, rows) = rest.split_first_chunk()?;
        Some(Automaton {
            classes,
            rows,
            size,
            end: classes.iter().max()? + 1,
            skip,
            stops: [a, b, c],
        })
    }

    /// Whether the pattern matches `line`; `None` where only the pattern knows.
    #[inline]
    pub(crate) fn answer(&self, line: &str) -> Option<bool> {
        // Each step waits for the one before, so that a step less in finding the row is felt: the
        // compiler is told how long it is.
        match self.size {
            4 => self.answer_of::<4, { 256 << 4 }>(line),
            5 => self.answer_of::<5, { 256 << 5 }>(line),
            6 => self.answer_of::<6, { 256 << 6 }>(line),
            7 => self.answer_of::<7, { 256 << 7 }>(line),
            _ => None,
        }
    }

    /// The same where two to the power of `SIZE` is the number of columns, and all states there can be
    /// have so many `BYTES`.
    #[inline(never)]
    fn answer_of<const SIZE: u32, const BYTES: usize>(&self, line: &str) -> Option<bool> {
        let Automaton { classes, rows, .. } = *self;
        let rows: &[u8; BYTES] = rows.first_chunk()?;
        let next = |state: u8, column: u8| {
            let column = usize::from(column) & ((1 << SIZE) - 1);
            rows[usize::from(state) << SIZE | column]
        };
        let mut state = START;
        let mut rest = line.as_bytes();
        // Most are over soon, but to ask at each byte takes longer than to go on to the fourth.
        while let Some((some, others)) = rest.split_first_chunk::<4>() {
            for &byte in some {
                state = next(state, classes[usize::from(byte)]);
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
            state = next(state, classes[usize::from(byte)]);
        }
        match next(state, self.end) {
            NO => Some(false),
            YES => Some(true),
            _ => None,
        }
    }
}
