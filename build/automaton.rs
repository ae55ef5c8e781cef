//! The states of a pattern, as a table.
//!
//! This is the usual subset construction: the pattern becomes a machine that may be in several places at once, and each
//! set of places that a line can lead to becomes a state. There may be very many, so only some are stored, beginning
//! with those that are reached in a few bytes of ASCII; if a line leads to another one, the table says that it does not
//! know.

use std::collections::{HashMap, VecDeque};
use std::ops::RangeInclusive;

use regex_syntax::hir::{Hir, HirKind, Look};
use regex_syntax::ParserBuilder;

use crate::automaton::{NO, START, UNKNOWN, YES};
use crate::derive::sequences;
use crate::minimal::States;

/// Maximum number of states in the table of a pattern: each is a byte.
const MOST_STATES: usize = 256;

/// Maximum number of sets that are explored: many of them turn out to be the same state.
const MOST_SETS: usize = 1024;

/// The table of a pattern that nothing is known of.
const KNOWS_NOTHING: [u8; 4 + 2 * 257] = [0; 4 + 2 * 257];

/// A place in the machine.
enum Place {
    /// Continues with a byte of one of these ranges.
    Bytes(Vec<(u8, u8, usize)>),
    /// Is at all of these at once.
    Split(Vec<usize>),
    /// Continues if the line starts here.
    Start(usize),
    /// Continues if the line ends here.
    End(usize),
    Match,
}

#[derive(Default)]
struct Machine {
    places: Vec<Place>,
    /// Places with a single range, so that characters share their last bytes.
    known: HashMap<(u8, u8, usize), usize>,
}

impl Machine {
    fn add(&mut self, place: Place) -> usize {
        self.places.push(place);
        self.places.len() - 1
    }

    fn range(&mut self, from: u8, to: u8, next: usize) -> usize {
        if let Some(&known) = self.known.get(&(from, to, next)) {
            return known;
        }
        let place = self.add(Place::Bytes(vec![(from, to, next)]));
        self.known.insert((from, to, next), place);
        place
    }

    /// The place where `hir` begins if `next` follows; `None` if it looks at something that cannot be determined here.
    fn build(&mut self, hir: &Hir, next: usize) -> Option<usize> {
        Some(match hir.kind() {
            HirKind::Empty => next,
            HirKind::Look(Look::Start) => self.add(Place::Start(next)),
            HirKind::Look(Look::End) => self.add(Place::End(next)),
            HirKind::Look(_) => return None,
            HirKind::Capture(capture) => self.build(&capture.sub, next)?,
            HirKind::Literal(literal) => {
                let bytes = literal.0.iter().rev();
                bytes.fold(next, |next, &byte| self.range(byte, byte, next))
            }
            HirKind::Class(class) => {
                let mut ranges = Vec::new();
                for bytes in sequences(class) {
                    let others = bytes[1..].iter().rev();
                    let then = others.fold(next, |next, &(from, to)| self.range(from, to, next));
                    ranges.push((bytes[0].0, bytes[0].1, then));
                }
                self.add(Place::Bytes(ranges))
            }
            HirKind::Repetition(repetition) => {
                let mut at = next;
                match repetition.max {
                    None => {
                        at = self.add(Place::Split(vec![next]));
                        let again = self.build(&repetition.sub, at)?;
                        self.places[at] = Place::Split(vec![again, next]);
                    }
                    Some(max) => {
                        for _ in repetition.min..max {
                            let once = self.build(&repetition.sub, at)?;
                            at = self.add(Place::Split(vec![once, next]));
                        }
                    }
                }
                for _ in 0..repetition.min {
                    at = self.build(&repetition.sub, at)?;
                }
                at
            }
            HirKind::Concat(parts) => {
                let mut at = next;
                for part in parts.iter().rev() {
                    at = self.build(part, at)?;
                }
                at
            }
            HirKind::Alternation(ways) => {
                let mut starts = Vec::new();
                for way in ways {
                    starts.push(self.build(way, next)?);
                }
                self.add(Place::Split(starts))
            }
        })
    }

    /// Adds to `set` all places that are reached from `place` before the next byte.
    fn enter(&self, place: usize, at_start: bool, at_end: bool, set: &mut Set) {
        if std::mem::replace(&mut set.seen[place], set.number) == set.number {
            return;
        }
        match &self.places[place] {
            Place::Split(places) => {
                for &place in places {
                    self.enter(place, at_start, at_end, set);
                }
            }
            Place::Start(next) if at_start => self.enter(*next, at_start, at_end, set),
            Place::End(next) if at_end => self.enter(*next, at_start, at_end, set),
            Place::Start(_) => {}
            Place::Match => set.matches = true,
            Place::End(_) | Place::Bytes(_) => set.places.push(place),
        }
    }

    /// Sets `set` to the places to which `byte` leads from any of `places`, in order.
    fn step(&self, places: &[usize], byte: u8, set: &mut Set) {
        set.clear();
        for &place in places {
            if let Place::Bytes(ranges) = &self.places[place] {
                for &(from, to, next) in ranges {
                    if (from..=to).contains(&byte) {
                        self.enter(next, false, false, set);
                    }
                }
            }
        }
        set.places.sort_unstable();
    }

    /// Whether a line may end at one of `places`. `set` is working memory.
    fn ends(&self, places: &[usize], set: &mut Set) -> bool {
        set.clear();
        for &place in places {
            self.enter(place, false, true, set);
        }
        set.matches
    }
}

/// Places that the machine is in at the same time.
struct Set {
    places: Vec<usize>,
    matches: bool,
    /// For each place, the number of the last set that contains it.
    seen: Vec<u32>,
    number: u32,
}

impl Set {
    fn clear(&mut self) {
        self.places.clear();
        self.matches = false;
        self.number += 1;
    }
}

/// The table of a pattern, as [`Automaton`](crate::automaton::Automaton) reads it.
pub(crate) fn table(pattern: &str) -> Result<Vec<u8>, Box<regex_syntax::Error>> {
    let hir = ParserBuilder::new()
        .case_insensitive(true)
        .build()
        .parse(pattern)
        .map_err(Box::new)?;
    let Some((machine, start)) = machine(&hir) else {
        return Ok(KNOWS_NOTHING.to_vec());
    };
    let classes = classes(&machine);
    let firsts: Vec<u8> = (0..=u8::MAX)
        .filter(|&byte| byte == 0 || classes[usize::from(byte)] != classes[usize::from(byte - 1)])
        .collect();
    let states = states(&machine, start, &firsts);
    let is_ascii = |column: usize| firsts.get(column).is_some_and(|&byte| byte < 128);
    let table = Table::of(&states, &classes, is_ascii);
    Ok(table.bytes().unwrap_or(KNOWS_NOTHING.to_vec()))
}

/// The machine of a pattern, and the place where it begins; `None` if it looks at something that cannot be determined
/// here.
fn machine(hir: &Hir) -> Option<(Machine, usize)> {
    let mut machine = Machine::default();
    let end = machine.add(Place::Match);
    let start = machine.build(hir, end)?;
    if hir.properties().look_set_prefix().contains(Look::Start) {
        return Some((machine, start));
    }
    // It may begin anywhere.
    let anywhere = machine.add(Place::Match);
    let skip = machine.add(Place::Bytes(vec![(0, u8::MAX, anywhere)]));
    machine.places[anywhere] = Place::Split(vec![start, skip]);
    Some((machine, anywhere))
}

/// The sets of places that lines lead to from `start`, each of them a state, at most [`MOST_SETS`]. There is a column
/// for each of `firsts`, the first bytes of the classes, and one for the end of the line.
fn states(machine: &Machine, start: usize, firsts: &[u8]) -> States {
    let columns = firsts.len() + 1;
    let mut set = Set {
        places: Vec::new(),
        matches: false,
        seen: vec![0; machine.places.len()],
        number: 0,
    };
    set.clear();
    machine.enter(start, true, false, &mut set);
    let [no, yes, unknown, first] = [NO, YES, UNKNOWN, START].map(u16::from);
    let mut rows = vec![no; columns];
    rows.resize(2 * columns, yes);
    rows.resize(4 * columns, unknown);
    let mut known: HashMap<Vec<usize>, u16> = HashMap::new();
    known.insert(set.places.clone(), first);
    // The sets that ASCII leads to, and the rest.
    let mut waiting = [
        VecDeque::from([(set.places.clone(), first)]),
        VecDeque::new(),
    ];
    while let Some((places, state)) = waiting[0].pop_front().or_else(|| waiting[1].pop_front()) {
        let row = usize::from(state) * columns;
        for (column, &byte) in firsts.iter().enumerate() {
            machine.step(&places, byte, &mut set);
            rows[row + column] = if set.matches {
                yes
            } else if set.places.is_empty() {
                no
            } else if let Some(&known) = known.get(&set.places) {
                known
            } else if rows.len() == MOST_SETS * columns {
                unknown
            } else {
                let next = (rows.len() / columns) as u16;
                rows.resize(rows.len() + columns, unknown);
                known.insert(set.places.clone(), next);
                waiting[usize::from(byte >= 128)].push_back((set.places.clone(), next));
                next
            };
        }
        rows[row + firsts.len()] = if machine.ends(&places, &mut set) {
            yes
        } else {
            no
        };
    }
    States { rows, columns }
}

/// A table as it will be written.
struct Table {
    /// The column of each byte; the last column is that of the end of the line.
    classes: Vec<u8>,
    /// Number of states, which is the length of a column.
    states: usize,
    columns: Vec<u8>,
}

impl Table {
    /// The table of these states, where the class of each byte is its column.
    fn of(states: &States, classes: &[u8], is_ascii: impl Fn(usize) -> bool) -> Self {
        // Fewer columns make it less work to merge states, and fewer states make more columns equal.
        let (fewer, first_of) = states.merge_columns();
        let of_ascii = |column: usize| {
            let mut all = first_of.iter().enumerate();
            all.any(|(at, &of)| usize::from(of) == column && is_ascii(at))
        };
        let (fewest, of) = fewer.merge_states(MOST_STATES, of_ascii).merge_columns();
        let column = |at: usize| {
            let rows = fewest.rows.chunks(fewest.columns);
            rows.map(move |row| row[at] as u8)
        };
        let class = |&class: &u8| of[usize::from(first_of[usize::from(class)])];
        Table {
            classes: classes.iter().map(class).collect(),
            states: fewest.rows.len() / fewest.columns,
            columns: (0..fewest.columns).flat_map(column).collect(),
        }
    }

    /// Its bytes, in the order in which they are read; `None` if the start of a column does not fit into two bytes.
    fn bytes(&self) -> Option<Vec<u8>> {
        let (skip, [a, b, c]) = self.skip().unwrap_or_default();
        let mut bytes = vec![skip, a, b, c];
        let starts = self
            .classes
            .iter()
            .map(|&class| usize::from(class) * self.states);
        let end = self.columns.len() - self.states;
        for start in starts.chain([end]) {
            bytes.extend(u16::try_from(start).ok()?.to_le_bytes());
        }
        bytes.extend(&self.columns);
        Some(bytes)
    }

    fn next(&self, state: u8, byte: u8) -> u8 {
        let column = usize::from(self.classes[usize::from(byte)]);
        self.columns[column * self.states + usize::from(state)]
    }

    /// The first state that few ASCII bytes, and no other characters, lead away from.
    fn skip(&self) -> Option<(u8, [u8; 3])> {
        (START..=u8::MAX)
            .take(self.states - usize::from(START))
            .find_map(|state| {
                let leaves = |byte: &u8| self.next(state, *byte) != state;
                let stops: Vec<u8> = (0..128).filter(leaves).collect();
                let &first = stops.first()?;
                if stops.len() > 3 || !self.passes(state, state, 0xC2..=0xF4, 0) {
                    return None;
                }
                let stop = |at: usize| stops.get(at).copied().unwrap_or(first);
                Some((state, [stop(0), stop(1), stop(2)]))
            })
    }

    /// Whether every character that continues from `state` with one of these bytes ends at `goal`; `follow` more bytes
    /// follow, or as many as the first byte says.
    fn passes(&self, state: u8, goal: u8, bytes: RangeInclusive<u8>, follow: u32) -> bool {
        bytes.into_iter().all(|byte| {
            let next = self.next(state, byte);
            let (then, follow) = match (follow, byte) {
                (0, 0xE0) => (0xA0..=0xBF, 2),
                (0, 0xED) => (0x80..=0x9F, 2),
                (0, 0xE1..=0xEF) => (0x80..=0xBF, 2),
                (0, 0xF0) => (0x90..=0xBF, 3),
                (0, 0xF4) => (0x80..=0x8F, 3),
                (0, 0xF1..=0xF3) => (0x80..=0xBF, 3),
                (0, _) => (0x80..=0xBF, 1),
                (1, _) => return next == goal,
                _ => (0x80..=0xBF, follow - 1),
            };
            self.passes(next, goal, then, follow)
        })
    }
}

/// The class of each byte: bytes that no place distinguishes share a column.
fn classes(machine: &Machine) -> Vec<u8> {
    let mut begins = [false; 257];
    for place in &machine.places {
        if let Place::Bytes(ranges) = place {
            for &(from, to, _) in ranges {
                begins[usize::from(from)] = true;
                begins[usize::from(to) + 1] = true;
            }
        }
    }
    let mut class = 0;
    (0..256)
        .map(|byte| {
            class += u8::from(byte > 0 && begins[byte]);
            class
        })
        .collect()
}
