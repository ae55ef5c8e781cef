//! Facts about the lines that a pattern matches, derived from the pattern.
//!
//! All answers err on the safe side: a byte that a line may have in some place is always in the set
//! for that place, and a byte that is reported as wanted is in every match.

use regex_syntax::hir::{Class, Hir, HirKind, Look};
use regex_syntax::utf8::Utf8Sequences;
use regex_syntax::ParserBuilder;

use crate::fold;
use crate::rules::Needs;
use crate::screen::{EDGE, FIRST_CLASS, HEAD, OTHER, TAIL, WANTS};

/// A set of bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Set([bool; 256]);

impl Set {
    const NONE: Set = Set([false; 256]);
    const ALL: Set = Set([true; 256]);

    fn add(&mut self, from: u8, to: u8) {
        (from..=to).for_each(|byte| self.0[usize::from(byte)] = true);
    }

    fn union(mut self, other: &Set) -> Set {
        self.0
            .iter_mut()
            .zip(other.0)
            .for_each(|(own, other)| *own |= other);
        self
    }

    /// Roughly how often a line contains one of them, and so how little it helps to know that it
    /// must.
    fn weight(&self) -> u32 {
        (0..=u8::MAX)
            .filter(|&byte| self.0[usize::from(byte)])
            .map(|byte| match byte {
                b' ' | b'a'..=b'z' => 100,
                b'.' | b',' | b'A'..=b'Z' => 30,
                b'-' | b'0'..=b'9' | b'\'' => 12,
                // Continuation bytes of UTF-8, and the bytes that begin most non-ASCII letters.
                0x80..=0xBF => 20,
                0xC3 | 0xD0 | 0xD1 => 16,
                0xE2 => 10,
                _ => 6,
            })
            .sum()
    }
}

/// The weight from which on nearly every line contains a byte of a set.
const COMMON: u32 = 600;

/// What is known of a pattern.
struct Facts {
    head: Vec<Set>,
    tail: Vec<Set>,
    wants: Vec<Set>,
    /// Hash of a word that every match contains between two spaces, or 0.
    word: u64,
}

impl Facts {
    fn of(pattern: &str) -> Result<Self, Box<regex_syntax::Error>> {
        let hir = ParserBuilder::new()
            .case_insensitive(true)
            .build()
            .parse(pattern)
            .map_err(Box::new)?;
        let starts = hir.properties().look_set_prefix().contains(Look::Start);
        let ends = hir.properties().look_set_suffix().contains(Look::End);
        let mut wants = wants(&hir);
        // A set that matches nearly every line is of no use, and would take a class of its own.
        wants.retain(|set| set.weight() < COMMON);
        wants.sort_by_key(Set::weight);
        wants.dedup();
        wants.truncate(WANTS);
        Ok(Facts {
            head: places(&hir, HEAD, false, starts, ends),
            tail: places(&hir, TAIL, true, ends, starts),
            wants,
            word: word(&hir),
        })
    }
}

/// The bytes that may be at each of the first places, or of the last ones from the end. `tied` says
/// whether the match begins at that edge of the line, `closed` whether it also reaches the other
/// edge.
fn places(hir: &Hir, count: usize, backward: bool, tied: bool, closed: bool) -> Vec<Set> {
    if !tied {
        return vec![Set::ALL; count];
    }
    let mut sets = vec![Set::NONE; count];
    let ends = walk(hir, 1, backward, &mut sets);
    for (place, set) in sets.iter_mut().enumerate() {
        // Some match is over before this place.
        if ends & ((2 << place) - 1) != 0 {
            if closed {
                set.add(EDGE, EDGE);
            } else {
                *set = Set::ALL;
            }
        }
    }
    sets
}

/// Adds to `sets` the bytes at each place if the match of `hir` begins at one of `starts`, which
/// has a bit for each place and one for all beyond. Returns the places where it ends.
fn walk(hir: &Hir, starts: u32, backward: bool, sets: &mut [Set]) -> u32 {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => starts,
        HirKind::Capture(capture) => walk(&capture.sub, starts, backward, sets),
        HirKind::Literal(literal) => {
            let bytes: Vec<(u8, u8)> = literal.0.iter().map(|&byte| (byte, byte)).collect();
            string(&bytes, starts, backward, sets)
        }
        HirKind::Class(class) => sequences(class).iter().fold(0, |ends, bytes| {
            ends | string(bytes, starts, backward, sets)
        }),
        HirKind::Repetition(repetition) => {
            let mut at = starts;
            for _ in 0..repetition.min.min(64) {
                at = walk(&repetition.sub, at, backward, sets);
            }
            let mut ends = at;
            for _ in repetition.min..repetition.max.unwrap_or(u32::MAX) {
                at = walk(&repetition.sub, at, backward, sets);
                if at | ends == ends {
                    break;
                }
                ends |= at;
            }
            ends
        }
        HirKind::Concat(parts) => {
            let step = |at, part| walk(part, at, backward, sets);
            if backward {
                parts.iter().rev().fold(starts, step)
            } else {
                parts.iter().fold(starts, step)
            }
        }
        HirKind::Alternation(ways) => ways
            .iter()
            .fold(0, |ends, way| ends | walk(way, starts, backward, sets)),
    }
}

/// Walks a string of byte ranges.
fn string(bytes: &[(u8, u8)], starts: u32, backward: bool, sets: &mut [Set]) -> u32 {
    let beyond = sets.len();
    let mut ends = 0;
    for start in (0..=beyond).filter(|start| starts >> start & 1 == 1) {
        let mut place = start;
        let mut step = |&(from, to): &(u8, u8)| {
            if let Some(set) = sets.get_mut(place) {
                set.add(from, to);
            }
            place = (place + 1).min(beyond);
        };
        if backward {
            bytes.iter().rev().for_each(&mut step);
        } else {
            bytes.iter().for_each(&mut step);
        }
        ends |= 1 << place;
    }
    ends
}

/// The characters of a class, in UTF-8.
pub(crate) fn sequences(class: &Class) -> Vec<Vec<(u8, u8)>> {
    match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .flat_map(|range| Utf8Sequences::new(range.start(), range.end()))
            .map(|sequence| {
                let ranges = sequence.as_slice().iter();
                ranges.map(|range| (range.start, range.end)).collect()
            })
            .collect(),
        Class::Bytes(class) => class
            .ranges()
            .iter()
            .map(|range| vec![(range.start(), range.end())])
            .collect(),
    }
}

/// Sets of bytes such that every match contains a byte of each set.
fn wants(hir: &Hir) -> Vec<Set> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Vec::new(),
        HirKind::Capture(capture) => wants(&capture.sub),
        HirKind::Literal(literal) => literal
            .0
            .iter()
            .map(|&byte| {
                let mut set = Set::NONE;
                set.add(byte, byte);
                set
            })
            .collect(),
        HirKind::Class(class) => {
            let mut set = Set::NONE;
            for bytes in sequences(class) {
                set.add(bytes[0].0, bytes[0].1);
            }
            vec![set]
        }
        HirKind::Repetition(repetition) if repetition.min > 0 => wants(&repetition.sub),
        HirKind::Repetition(_) => Vec::new(),
        HirKind::Concat(parts) => parts.iter().flat_map(wants).collect(),
        HirKind::Alternation(ways) => {
            let rarest = |way| wants(way).into_iter().min_by_key(Set::weight);
            let sets: Option<Vec<Set>> = ways.iter().map(rarest).collect();
            let union = |sets: Vec<Set>| sets.iter().fold(Set::NONE, Set::union);
            sets.map(union).into_iter().collect()
        }
    }
}

/// The hash of the longest word between two spaces that is in every match; 0 if there is none. Of a
/// letter with more than two forms (such as the long s and the Kelvin sign) only the ASCII forms
/// count.
fn word(hir: &Hir) -> u64 {
    let mut text = String::new();
    let parts = match hir.kind() {
        HirKind::Concat(parts) => parts.as_slice(),
        _ => std::slice::from_ref(hir),
    };
    for part in parts {
        match part.kind() {
            HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(class) => text.push(letter(class).unwrap_or('\0')),
            _ => text.push('\0'),
        }
    }
    // The first and the last piece may continue.
    let pieces: Vec<&str> = text.split(' ').collect();
    let inner = pieces.get(1..pieces.len() - 1).unwrap_or(&[]);
    inner
        .iter()
        .filter(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()))
        .max_by_key(|word| word.len())
        .map_or(0, |word| fold::hash(word.as_bytes()))
}

/// The ASCII letter of which a class contains both cases.
fn letter(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let mut ranges = class
        .ranges()
        .iter()
        .filter(|range| range.start().is_ascii());
    let (upper, lower) = (ranges.next()?, ranges.next()?);
    let both = upper.start() == upper.end()
        && lower.start() == lower.end()
        && upper.start().to_ascii_lowercase() == lower.start()
        && upper.start() != lower.start();
    (both && ranges.next().is_none()).then(|| lower.start())
}

/// The tables of the screen for these patterns.
pub(crate) fn tables(patterns: &[(Needs, &str)]) -> Result<Vec<u8>, Box<regex_syntax::Error>> {
    let facts: Vec<Facts> = patterns
        .iter()
        .map(|(_, pattern)| Facts::of(pattern))
        .collect::<Result<_, _>>()?;
    let strides = patterns.len().div_ceil(64);
    let mut words: Vec<u64> = Vec::new();
    let place = |facts: &Facts, place: usize| {
        *facts
            .head
            .get(place)
            .unwrap_or_else(|| &facts.tail[place - HEAD])
    };
    for at in 0..HEAD + TAIL {
        for byte in 0..256 {
            for stride in facts.chunks(64) {
                let bits = stride.iter().enumerate();
                words.push(bits.fold(0, |bits, (bit, facts)| {
                    bits | u64::from(place(facts, at).0[byte]) << bit
                }));
            }
        }
    }
    assert_eq!(words.len(), (HEAD + TAIL) * 256 * strides);

    let classes = classes(&facts);
    let class_bit = |byte: usize| 1_u64 << (FIRST_CLASS + classes[byte] % (64 - FIRST_CLASS));
    for byte in 0..256 {
        words.push(u64::from(shown(byte as u8)) | class_bit(byte));
    }
    for ((needs, _), facts) in patterns.iter().zip(&facts) {
        words.push(1 << *needs as u8);
        for want in 0..WANTS {
            let bits = |set: &Set| {
                let own = (0..256).filter(|&byte| set.0[byte]);
                own.fold(0, |bits, byte| bits | class_bit(byte))
            };
            words.push(facts.wants.get(want).map_or(u64::MAX, bits));
        }
        words.push(facts.word);
    }
    Ok(words.iter().flat_map(|word| word.to_le_bytes()).collect())
}

/// The class of each byte: bytes that no set distinguishes share a class.
fn classes(facts: &[Facts]) -> Vec<u32> {
    let sets: Vec<&Set> = facts.iter().flat_map(|facts| &facts.wants).collect();
    let mut known: Vec<Vec<bool>> = Vec::new();
    (0..256)
        .map(|byte| {
            let sides: Vec<bool> = sets.iter().map(|set| set.0[byte]).collect();
            let at = known.iter().position(|known| *known == sides);
            at.unwrap_or_else(|| {
                known.push(sides);
                known.len() - 1
            }) as u32
        })
        .collect()
}

/// What a line shows that contains this byte: see [`Needs`].
fn shown(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => 1 << Needs::Digit as u8,
        b':' => 1 << Needs::Colon as u8,
        b'(' | b'[' => 1 << Needs::Bracket as u8,
        b'{' => 1 << Needs::Bracket as u8 | 1 << Needs::Symbol as u8,
        b'@' | b'#' | b'/' | b'\\' | b'|' | b'<' | b'>' | b'}' | b'=' | b'_' | b'*' | b'+'
        | b'~' | b'^' => 1 << Needs::Symbol as u8,
        128.. => OTHER as u8,
        _ => 0,
    }
}
