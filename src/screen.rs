//! Which patterns a line could match, told without asking them.
//!
//! A regular expression costs hundreds of steps where the answer nearly always is no. But it
//! says much about its lines: nearly all of the catalogue's are tied to the start of the line,
//! many to its end, and most want some byte that few lines have. All that follows from the
//! pattern as it is written, so the build script finds it out, and whoever adds a pattern need
//! not think of it. The screen asks for the first and the last bytes of a line which patterns
//! know them there, for all patterns at once; only for those left does it look at the others.

use memchr::memchr3;

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
    /// The rows of head and tail.
    rows: Box<[[Bits; 256]; HEAD + TAIL]>,
    shows: Box<[u64; 256]>,
    wants: Vec<Wants>,
}

/// So many numbers hold a bit for each pattern. Each more takes time for every line, so it is not more than
/// is needed; the build script says when it is too small.
pub(crate) const STRIDES: usize = 2;

/// One bit for each pattern.
pub(crate) type Bits = [u64; STRIDES];

/// The patterns in both.
#[inline(always)]
pub(crate) fn both(some: Bits, others: Bits) -> Bits {
    std::array::from_fn(|stride| some[stride] & others[stride])
}

/// What a pattern wants of a line.
#[derive(Debug)]
struct Wants {
    /// Its sets; the first is what it needs.
    sets: [u64; WANTS + 1],
    /// Which [`Marks`] show one of a set.
    marks: [u64; WANTS + 1],
    /// All bytes of one of its sets, if they are few.
    few: Option<[u8; 3]>,
    /// The hash of a word, or 0.
    word: u64,
    /// Whether every line shows one of each set.
    nothing: bool,
}

/// Which bytes below 64, which are marks, digits and white space, stand in a line, as bits. More
/// bits than bytes do no harm.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Marks(u64);

impl Marks {
    /// Stands for letters and the marks among them …
    const OTHERS: u64 = 1;
    /// … and for whatever is beyond ASCII.
    const WIDE: u64 = 2;

    /// Marks that any line has.
    pub(crate) const EVER: Marks = Marks(Marks::OTHERS | 1 << b' ');

    /// Adds a byte of ASCII.
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
    /// The screen whose tables these are, for so many patterns.
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
            // What every line shows.
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
    /// could match; `allowed` are the patterns that may be asked at all.
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
        // To ask after each place whether any pattern is left takes longer than to go on.
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

    /// What the line shows of what patterns may want.
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

/// Whether one of `few` stands in `bytes`.
fn holds(bytes: &[u8], &[a, b, c]: &[u8; 3]) -> bool {
    memchr3(a, b, c, bytes).is_some()
}

/// What a line may show by characters beyond ASCII.
const WIDE: u64 = 1 << Needs::Digit as u8
    | 1 << Needs::Colon as u8
    | 1 << Needs::Bracket as u8
    | 1 << Needs::Symbol as u8;
