//! The phrases of the catalogue, in one tree.
//!
//! There are tens of thousands of phrases. A line is not searched for each of them, nor is every
//! stretch of the line looked up: from a token on, the search walks down a tree of tokens as far as
//! some phrase continues like the line, which is hardly ever far. A node is identified by the hash
//! of the tokens that lead to it. A sieve of bits says which nodes exist, and is nearly always
//! right; only nodes where a phrase ends are in a hash table, which is too large for fast memory.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::fold::{self, Token, ENDS};
use crate::languages::Language;
use crate::lexicon::{ENDS_ALONE, FLOATS, FLOATS_ALONE};
use crate::rules::{Rule, Test};
use crate::table::{Sieve, Table};

/// Index of a rule in the catalogue.
pub(crate) type RuleIndex = u16;

/// Maximum size in bytes of a phrase that is a whole line.
const LONGEST_WHOLE: u32 = 160;

/// Where in the line a phrase must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u16)]
pub(crate) enum Place {
    Whole,
    Start,
    End,
    Within,
}

impl Place {
    /// Whether the phrase may begin anywhere.
    fn floats(self) -> bool {
        matches!(self, Place::End | Place::Within)
    }
}

/// Position of the two bits of a hit that hold the place.
const PLACE_SHIFT: u32 = 14;
/// One bit of a hit says that a colon follows: the rest is the rule.
const KEY: u16 = 1 << 13;

/// The phrases of some languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrases {
    /// The nodes where phrases end, with the position of their hits.
    ends: Table<24>,
    /// All nodes.
    sieve: Sieve,
    /// The nodes of two tokens with which a phrase begins that may be anywhere. It is consulted at
    /// two words out of five.
    pairs: Sieve,
    /// Lists of hits, each after its length: two bytes for rule, place and [`KEY`]. The first list is
    /// empty.
    hits: Cow<'static, [u8]>,
}

impl Phrases {
    /// Creates the tables for the phrases of `languages` for `rules`.
    pub(crate) fn new(rules: &[&Rule], languages: &[&Language]) -> Self {
        let mut nodes: BTreeMap<u64, Vec<u16>> = BTreeMap::new();
        let mut pairs: BTreeSet<u64> = BTreeSet::new();
        each(rules, languages, |at, place, tokens| {
            if place == Place::Whole && tokens.last().is_some_and(|last| last.end > LONGEST_WHOLE) {
                return;
            }
            let mut state = 0;
            for (depth, token) in tokens.iter().enumerate() {
                state = step(state, depth, token);
                let hits = nodes.entry(state).or_default();
                if depth + 1 == tokens.len() {
                    let key = if token.is_key() { KEY } else { 0 };
                    hits.push(at | key | (place as u16) << PLACE_SHIFT);
                }
                if depth == 1 && place.floats() {
                    pairs.insert(state);
                }
            }
        });
        let mut lists: BTreeMap<Vec<u16>, u32> = BTreeMap::new();
        let mut hits: Vec<u16> = vec![0];
        lists.insert(Vec::new(), 0);
        for own in nodes.values_mut() {
            own.sort_unstable();
            own.dedup();
            lists.entry(own.clone()).or_insert_with(|| {
                let start = hits.len() as u32;
                hits.push(own.len() as u16);
                hits.extend(&*own);
                start
            });
        }
        let ends: Vec<_> = nodes
            .iter()
            .filter(|(_, hits)| !hits.is_empty())
            .map(|(&hash, hits)| (hash, lists[hits]))
            .collect();
        Phrases {
            ends: Table::new(ends.into_iter()),
            sieve: Sieve::new(nodes.iter().map(|(&hash, hits)| (hash, !hits.is_empty()))),
            pairs: Sieve::new(pairs.iter().map(|&hash| (hash, false))),
            hits: hits.iter().flat_map(|hit| hit.to_le_bytes()).collect(),
        }
    }

    /// The phrases stored in these tables.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored([ends, sieve, pairs, hits]: [&'static [u8]; 4]) -> Self {
        Phrases {
            ends: Table::stored(ends),
            sieve: Sieve::stored(sieve),
            pairs: Sieve::stored(pairs),
            hits: Cow::Borrowed(hits),
        }
    }

    /// The tables, to be stored.
    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> [Vec<u8>; 4] {
        let Phrases {
            ends,
            sieve,
            pairs,
            hits,
        } = self;
        [
            ends.bytes().to_vec(),
            sieve.bytes(),
            pairs.bytes(),
            hits.to_vec(),
        ]
    }

    /// Calls `hit` for every rule that has a phrase in its place in the line of these tokens.
    #[inline]
    pub(crate) fn each(&self, tokens: &[Token], mut hit: impl FnMut(RuleIndex)) {
        let Some((last, others)) = tokens.split_last() else {
            return;
        };
        let line = Line {
            tokens,
            length: last.end,
            is_long: last.end > 2 * ENDS,
        };
        self.at_start(&line, &mut hit);
        let mut start = 0;
        for some in tokens.chunks(MOST_AT_ONCE) {
            let mut floats = floating(some);
            if start == 0 {
                // Phrases at the start of the line were looked up already.
                floats &= !1;
            }
            while floats != 0 {
                let at = start + floats.trailing_zeros() as usize;
                floats &= floats - 1;
                if tokens[at].known & FLOATS_ALONE != 0 || self.goes_on(tokens, at) {
                    self.within(&line, at, &mut hit);
                }
            }
            start += MOST_AT_ONCE;
        }
        let is_asked = last.known & FLOATS_ALONE != 0;
        if last.known & ENDS_ALONE != 0 && !is_asked && !others.is_empty() {
            self.within(&line, others.len(), &mut hit);
        }
    }

    /// Whether a phrase that begins with token `at` may continue with the token after it. Two words
    /// out of five begin some phrase, and only a fifth of those may continue.
    #[inline]
    fn goes_on(&self, tokens: &[Token], at: usize) -> bool {
        let second = |next| step(tokens[at].hash, 1, next);
        let next = tokens.get(at + 1);
        next.is_some_and(|next| self.pairs.may_hold(second(next)))
    }

    /// Finds the phrases that begin at the start of the line.
    #[inline]
    fn at_start(&self, line: &Line, hit: &mut impl FnMut(RuleIndex)) {
        let mut state = 0;
        for (depth, token) in line.tokens.iter().enumerate() {
            state = step(state, depth, token);
            if !self.sieve.may_hold(state) {
                return;
            }
            if self.sieve.may_end(state) {
                let next = line.tokens.get(depth + 1);
                let ends = next.is_none();
                let seen = !line.is_long || token.end <= ENDS;
                let starts = token.ends_before(next) && seen;
                self.each_hit(state, token, |rule, place| {
                    let stands = match place {
                        Place::Whole => ends && !line.is_long,
                        Place::Start => starts,
                        Place::End => ends && seen,
                        Place::Within => seen,
                    };
                    if stands {
                        hit(rule);
                    }
                });
            }
        }
    }

    /// Finds the phrases that begin with token `from`, which is not the first.
    #[inline]
    fn within(&self, line: &Line, from: usize, hit: &mut impl FnMut(RuleIndex)) {
        let tokens = &line.tokens[from..];
        let Some(first) = tokens.first() else { return };
        let is_late = !line.is_long || first.start() >= line.length - ENDS;
        if !is_late && first.end > ENDS {
            return;
        }
        let mut state = 0;
        for (depth, token) in tokens.iter().enumerate() {
            state = step(state, depth, token);
            let ends = depth + 1 == tokens.len();
            let is_alone = first.known & FLOATS_ALONE != 0 || ends;
            // The first token is known to begin a phrase and needs no look-up.
            if depth > 0 && !self.sieve.may_hold(state) {
                return;
            }
            let is_asked = depth > 0 || is_alone;
            if is_asked && (is_late || token.end <= ENDS) && self.sieve.may_end(state) {
                self.each_hit(state, token, |rule, place| {
                    if place == Place::Within || place == Place::End && ends {
                        hit(rule);
                    }
                });
            }
        }
    }

    /// Calls `hit` for every phrase that begins with the first of these tokens, wherever in a line it must be: with its
    /// number of tokens, its rule and its place, shorter phrases first.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn each_from(&self, tokens: &[Token], mut hit: impl FnMut(usize, RuleIndex, Place)) {
        let mut state = 0;
        for (depth, token) in tokens.iter().enumerate() {
            state = step(state, depth, token);
            if !self.sieve.may_hold(state) {
                return;
            }
            if self.sieve.may_end(state) {
                self.each_hit(state, token, |rule, place| hit(depth + 1, rule, place));
            }
        }
    }

    /// Calls `hit` for everything that ends at the node with this hash, to which the token `last` leads.
    fn each_hit(&self, node: u64, last: &Token, mut hit: impl FnMut(RuleIndex, Place)) {
        let list = &self.hits[self.ends.get(node) as usize * 2..];
        let mut entries = list
            .chunks_exact(2)
            .map(|entry| u16::from_le_bytes([entry[0], entry[1]]));
        let count = entries.next().unwrap_or(0);
        for entry in entries.take(count.into()) {
            let place = match entry >> PLACE_SHIFT {
                0 => Place::Whole,
                1 => Place::Start,
                2 => Place::End,
                _ => Place::Within,
            };
            if entry & KEY == 0 || last.is_key() {
                hit(entry & (KEY - 1), place);
            }
        }
    }
}

/// Number of tokens that are tested together for being the start of a phrase.
const MOST_AT_ONCE: usize = 64;

/// Returns which of these tokens, [`MOST_AT_ONCE`] at most, begin a phrase that may be anywhere, as bits: the answer is
/// unpredictable, so there is no branch for each token.
#[inline]
fn floating(tokens: &[Token]) -> u64 {
    tokens.iter().rev().fold(0, |floats, token| {
        floats << 1 | u64::from(token.known & (FLOATS | FLOATS_ALONE) != 0)
    })
}

/// A line that is searched for phrases.
struct Line<'t> {
    tokens: &'t [Token],
    /// Where its last token ends.
    length: u32,
    /// Whether its middle is not searched.
    is_long: bool,
}

/// The hash of the node below `state` to which `token` leads.
#[inline]
fn step(state: u64, depth: usize, token: &Token) -> u64 {
    if depth == 0 {
        token.hash
    } else {
        fold::mix(state, token.link())
    }
}

/// The hashes of the first tokens of phrases that may be anywhere, with their flags.
pub(crate) fn firsts(rules: &[&Rule], languages: &[&Language]) -> Vec<(u64, u8)> {
    let mut firsts = Vec::new();
    each(rules, languages, |_, place, tokens| {
        if place.floats() {
            let flag = match (tokens.len(), place) {
                (1, Place::End) => ENDS_ALONE,
                (1, _) => FLOATS_ALONE,
                _ => FLOATS,
            };
            firsts.extend(tokens.first().map(|token| (token.hash, flag)));
        }
    });
    firsts
}

fn each(
    rules: &[&Rule],
    languages: &[&Language],
    mut phrase: impl FnMut(RuleIndex, Place, &[Token]),
) {
    let known: BTreeMap<&str, usize> = rules
        .iter()
        .enumerate()
        .map(|(at, rule)| (rule.id, at))
        .collect();
    for phrases in languages.iter().flat_map(|language| language.phrases()) {
        let Some(&at) = known.get(phrases.rule) else {
            continue;
        };
        let place = match rules[at].test {
            Test::Whole => Place::Whole,
            Test::Start => Place::Start,
            Test::End | Test::OpenEnd => Place::End,
            Test::Within => Place::Within,
            Test::Dates | Test::PageCode | Test::Regex(..) => continue,
        };
        for text in phrases.texts() {
            phrase(at as RuleIndex, place, &fold::fold(&text));
        }
    }
}
