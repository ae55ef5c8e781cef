//! Finds out which patterns a line could match, without running them.
//!
//! A regular expression costs hundreds of steps, and the answer is nearly always no. But a pattern
//! says much about the lines that it matches: nearly all patterns of the catalogue are anchored to
//! the start of the line, many to its end, and most require some byte that few lines contain. All
//! this follows from the pattern's source, so the build script derives it, and anyone who adds a
//! pattern need not think about it. The screen looks up which patterns allow the first and the last
//! bytes of a line in their places, for all patterns at once; only for the remaining patterns does
//! it look at the other bytes.

use memchr::memchr3;

use crate::fold::Token;
use crate::rules::Needs;

/// Number of bytes that are examined from the start of a line.
pub(crate) const HEAD: usize = 8;
/// Number of bytes that are examined from the end of a line.
pub(crate) const TAIL: usize = 5;
/// Stands for the byte before the start or after the end of the line; no text contains it.
pub(crate) const EDGE: u8 = 0xFF;
/// Number of byte sets of a pattern; a line must contain a byte of each.
pub(crate) const WANTS: usize = 3;
/// First bit of what a line shows that is not one of the [`Needs`].
#[allow(dead_code, reason = "for the build script")]
pub(crate) const FIRST_CLASS: u32 = 8;
/// The bit for characters beyond ASCII, which may be digits, colons, brackets or symbols too.
pub(crate) const OTHER: u64 = 1 << 7;

/// The facts about all patterns, as bytes: rows with one bit for each pattern.
///
/// | part | rows |
/// |---|---|
/// | head | for each of [`HEAD`] places and each byte, the patterns that allow it there |
/// | tail | the same for the last [`TAIL`] places, from the end |
/// | shows | eight bytes for each byte: what a line that contains it shows |
/// | wants | for each pattern what it needs, and [`WANTS`] times eight bytes: it matches only lines that show one of each; then the hash of a word that it requires, or 0 |
#[derive(Debug)]
pub(crate) struct Screen {
    /// The rows of head and tail.
    rows: Box<[[Bits; 256]; HEAD + TAIL]>,
    shows: Box<[u64; 256]>,
    wants: Vec<Wants>,
}

/// Number of integers that hold one bit for each pattern. Each additional one takes time on every line, so there are no
/// more than needed; the build script says when there are too few.
pub(crate) const STRIDES: usize = 2;

/// One bit for each pattern.
pub(crate) type Bits = [u64; STRIDES];

/// The patterns that are in both.
#[inline(always)]
pub(crate) fn both(some: Bits, others: Bits) -> Bits {
    std::array::from_fn(|stride| some[stride] & others[stride])
}

/// What a pattern requires of a line.
#[derive(Debug)]
struct Wants {
    /// Its byte sets; the first is what it needs.
    sets: [u64; WANTS + 1],
    /// Which [`Marks`] show one of each set.
    marks: [u64; WANTS + 1],
    /// All bytes of one of its sets, if there are few.
    few: Option<[u8; 3]>,
    /// The hash of a word, or 0.
    word: u64,
    /// Whether every line shows one of each set.
    nothing: bool,
}

/// Which bytes below 64 (marks, digits and white space) a line contains, as bits. Surplus bits do
/// no harm.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Marks(u64);

impl Marks {
    /// Stands for letters and the marks among them.
    const OTHERS: u64 = 1;
    /// Stands for everything beyond ASCII.
    const WIDE: u64 = 2;

    /// Marks that every line has.
    pub(crate) const EVER: Marks = Marks(Marks::OTHERS | 1 << b' ');

    /// Adds an ASCII byte.
    #[inline]
    pub(crate) fn add(&mut self, byte: u8) {
        self.0 |= 1 << (byte & 63);
    }

    /// Adds a character beyond ASCII.
    #[inline]
    pub(crate) fn add_wide(&mut self) {
        self.0 |= Marks::WIDE;
    }
}

impl Screen {
    /// Returns the screen that these tables hold, for this many patterns.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(tables: &[u8], patterns: usize) -> Self {
        debug_assert!(patterns <= STRIDES * 64, "the build script sees to it");
        let mut words = tables.chunks_exact(8).map(|bytes| {
            let mut word = [0; 8];
            word.copy_from_slice(bytes);
            u64::from_le_bytes(word)
        });
        let mut next = || words.next().unwrap_or_default();
        let mut rows = Box::new([[Bits::default(); 256]; HEAD + TAIL]);
        for row in rows.as_flattened_mut() {
            row[..patterns.div_ceil(64)].fill_with(&mut next);
        }
        let mut shows = Box::new([0; 256]);
        shows.fill_with(&mut next);
        let marks = |set: u64| {
            let of = |byte: usize| match byte {
                0..64 => 1 << byte,
                64..128 => Marks::OTHERS,
                _ => Marks::WIDE,
            };
            let shown = shows
                .iter()
                .enumerate()
                .filter(|(_, &shows)| shows & set != 0);
            let wide = if set & WIDE != 0 { Marks::WIDE } else { 0 };
            // Every line shows these.
            let ever = if set >> Needs::Nothing as u8 & 1 == 1 {
                Marks::OTHERS
            } else {
                0
            };
            shown.fold(wide | ever, |marks, (byte, _)| marks | of(byte))
        };
        let few = |set: u64| {
            let mut shown = (0..=u8::MAX).filter(|&byte| shows[usize::from(byte)] & set != 0);
            let first = shown.next()?;
            let second = shown.next().unwrap_or(first);
            let third = shown.next().unwrap_or(first);
            shown.next().is_none().then_some([first, second, third])
        };
        let wants = (0..patterns)
            .map(|_| {
                let sets = [(); WANTS + 1].map(|()| next());
                Wants {
                    sets,
                    marks: sets.map(marks),
                    few: sets[1..].iter().find_map(|&set| few(set)),
                    word: next(),
                    nothing: sets.iter().all(|set| set >> Needs::Nothing as u8 & 1 == 1),
                }
            })
            .collect();
        Screen { rows, shows, wants }
    }

    /// Calls `ask` with the number of each pattern that `line`, which has these tokens and marks,
    /// could match; `allowed` are the patterns that may be tried at all.
    #[inline]
    pub(crate) fn candidates(
        &self,
        line: &str,
        tokens: &[Token],
        marks: Marks,
        allowed: Bits,
        mut ask: impl FnMut(usize),
    ) {
        let bytes = line.as_bytes();
        let mut head = [EDGE; HEAD];
        let mut tail = [EDGE; TAIL];
        match (bytes.first_chunk(), bytes.last_chunk::<TAIL>()) {
            (Some(first), Some(last)) => {
                head = *first;
                tail = *last;
                tail.reverse();
            }
            _ => {
                head.iter_mut()
                    .zip(bytes)
                    .for_each(|(to, &byte)| *to = byte);
                let back = bytes.iter().rev();
                tail.iter_mut().zip(back).for_each(|(to, &byte)| *to = byte);
            }
        }
        // Checking after each place whether any pattern is left takes longer than going on.
        let (heads, tails) = self.rows.split_at(HEAD);
        let mut left = allowed;
        for (row, &byte) in heads.iter().zip(&head) {
            left = both(left, row[usize::from(byte)]);
        }
        for (row, &byte) in tails.iter().zip(&tail) {
            left = both(left, row[usize::from(byte)]);
        }
        let mut shows = None;
        for stride in 0..STRIDES {
            let mut left = left[stride];
            while left != 0 {
                let pattern = stride * 64 + left.trailing_zeros() as usize;
                left &= left - 1;
                let wants = &self.wants[pattern];
                if wants.marks.iter().any(|wanted| wanted & marks.0 == 0) {
                    continue;
                }
                if wants.word != 0 && tokens.iter().all(|token| token.hash != wants.word) {
                    continue;
                }
                let misses = |few: &[u8; 3]| shows.is_none() && !holds(bytes, few);
                if wants.few.as_ref().is_some_and(misses) {
                    continue;
                }
                if wants.nothing {
                    ask(pattern);
                    continue;
                }
                let shows = *shows.get_or_insert_with(|| self.shows(line));
                if wants.sets.iter().all(|set| set & shows != 0) {
                    ask(pattern);
                }
            }
        }
    }

    /// Returns what the line shows of what patterns may require.
    fn shows(&self, line: &str) -> u64 {
        let mut shows = 1 << Needs::Nothing as u8;
        for &byte in line.as_bytes() {
            shows |= self.shows[usize::from(byte)];
        }
        if shows & OTHER != 0 {
            shows |= WIDE;
        }
        shows
    }
}

/// Whether `bytes` contains one of `few`.
fn holds(bytes: &[u8], &[a, b, c]: &[u8; 3]) -> bool {
    memchr3(a, b, c, bytes).is_some()
}

/// What characters beyond ASCII may show.
const WIDE: u64 = 1 << Needs::Digit as u8
    | 1 << Needs::Colon as u8
    | 1 << Needs::Bracket as u8
    | 1 << Needs::Symbol as u8;
