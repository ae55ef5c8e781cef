//! A pattern's answer, read from a table.
//!
//! A regular expression that answers no after three bytes takes those three steps and a hundred
//! around them: it finds its working memory, a start, and states that it has made up at run time, and
//! none of that is in fast memory. Nearly all answers are such. So the build script writes down the
//! states that a line can reach (`build/automaton.rs`), as many as there is room for, and the pattern
//! itself is only asked, and compiled, where a line goes beyond them.

use memchr::memchr3;

/// The answer is no.
pub(crate) const NO: u16 = 0;
/// The answer is yes.
pub(crate) const YES: u16 = 1;
/// The table ends here.
pub(crate) const UNKNOWN: u16 = 2;
/// The first row of the table: a state is the place of its row, and those above are none.
#[allow(dead_code, reason = "for the build script")]
pub(crate) const FIRST_ROW: usize = 3;

/// The states of a pattern.
///
/// | part | bytes |
/// |---|---|
/// | skip | two and three: a row that only these bytes of ASCII lead away from, or 0 |
/// | classes | 256: the column of each byte; the last column is that of the end of the line |
/// | rows | two for each column: where the row of the next state starts, or one of the answers |
#[derive(Clone, Copy, Debug)]
pub(crate) struct Automaton {
    classes: &'static [u8; 256],
    rows: &'static [u8],
    end: usize,
    /// Whether anything but some bytes is passed over here: what stands before a bracket, for example.
    skip: usize,
    stops: [u8; 3],
}

impl Automaton {
    /// The automata that stand in `tables`, one behind the other, each behind its length in four
    /// bytes.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(mut tables: &'static [u8]) -> Vec<Self> {
        let mut all = Vec::new();
        while let Some((length, rest)) = tables.split_first_chunk() {
            let (table, others) = rest.split_at(u32::from_le_bytes(*length) as usize);
            tables = others;
            if let Some((&[low, high, a, b, c], rest)) = table.split_first_chunk() {
                if let Some((classes, rows)) = rest.split_first_chunk() {
                    let end = classes.iter().max().map_or(0, |&last| usize::from(last) + 1);
                    all.push(Automaton {
                        classes,
                        rows,
                        end,
                        skip: usize::from(u16::from_le_bytes([low, high])),
                        stops: [a, b, c],
                    });
                }
            }
        }
        all
    }

    /// Whether the pattern matches `line`, which is not empty; `None` where only the pattern knows.
    #[inline]
    pub(crate) fn answer(&self, line: &str) -> Option<bool> {
        let mut state = FIRST_ROW;
        let mut rest = line.as_bytes();
        while let Some((&byte, others)) = rest.split_first() {
            state = self.next(state, usize::from(self.classes[usize::from(byte)]));
            rest = others;
            if state < FIRST_ROW {
                break;
            }
            if state == self.skip {
                let [a, b, c] = self.stops;
                let stop = memchr3(a, b, c, rest).unwrap_or(rest.len());
                rest = &rest[stop..];
            }
        }
        if state >= FIRST_ROW {
            state = self.next(state, self.end);
        }
        match state as u16 {
            NO => Some(false),
            YES => Some(true),
            _ => None,
        }
    }

    #[inline]
    fn next(&self, state: usize, column: usize) -> usize {
        let at = 2 * (state - FIRST_ROW + column);
        match self.rows.get(at..at + 2) {
            Some(&[low, high]) => usize::from(u16::from_le_bytes([low, high])),
            _ => usize::from(UNKNOWN),
        }
    }
}
