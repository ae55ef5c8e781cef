//! The phrases of the catalogue, in one tree.
//!
//! There are tens of thousands of phrases. A line is not searched for them one by one, nor is
//! every stretch of the line looked up: from a token on, one walks down a tree of tokens as far
//! as some phrase goes on like the line, which is hardly ever far. The tree stands in a hash
//! table: a node is known by the hash of the tokens that lead there.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::fold::{self, Token, ENDS};
use crate::languages::Language;
use crate::lexicon::{FLOATS, FLOATS_ALONE};
use crate::rules::{Rule, Test};
use crate::table::{Sieve, Table};

/// Index of a rule in the catalogue.
pub(crate) type RuleIndex = u16;

/// A phrase that is a whole line has at most this many bytes.
const LONGEST_WHOLE: u32 = 160;
/// Longer phrases begin like this one, and may stand anywhere …
const MORE_FLOATS: u32 = 1;
/// … or must stand at the start of the line.
const MORE_STARTS: u32 = 2;

/// Where a phrase must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u16)]
enum Place {
    Whole,
    Start,
    End,
    Within,
}

/// Two bits of a hit are the place.
const PLACE_SHIFT: u32 = 14;

/// The phrases of some languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrases {
    /// Nodes by their hash: where the node's hits stand, shifted by two, and the two bits above.
    nodes: Table<24>,
    sieve: Sieve,
    /// Lists of hits, each behind its length: two bytes for rule and place. The first list is
    /// empty.
    hits: Cow<'static, [u8]>,
}

#[derive(Default)]
struct Node {
    more: u32,
    hits: Vec<u16>,
}

impl Phrases {
    /// The phrases of `languages` for `rules`.
    pub(crate) fn new(rules: &[&Rule], languages: &[&Language]) -> Self {
        let mut nodes: BTreeMap<u64, Node> = BTreeMap::new();
        each(rules, languages, |at, place, tokens| {
            if place == Place::Whole && tokens.last().is_some_and(|last| last.end > LONGEST_WHOLE) {
                return;
            }
            let more = match place {
                Place::Whole | Place::Start => MORE_STARTS,
                Place::End | Place::Within => MORE_FLOATS,
            };
            let mut state = 0;
            for (depth, token) in tokens.iter().enumerate() {
                state = step(state, depth, token);
                let node = nodes.entry(state).or_default();
                if depth + 1 < tokens.len() {
                    node.more |= more;
                } else {
                    node.hits.push(at | (place as u16) << PLACE_SHIFT);
                }
            }
        });
        let mut lists: BTreeMap<Vec<u16>, u32> = BTreeMap::new();
        let mut hits: Vec<u16> = vec![0];
        lists.insert(Vec::new(), 0);
        for node in nodes.values_mut() {
            node.hits.sort_unstable();
            node.hits.dedup();
            lists.entry(node.hits.clone()).or_insert_with(|| {
                let start = hits.len() as u32;
                hits.push(node.hits.len() as u16);
                hits.extend(&node.hits);
                start
            });
        }
        Phrases {
            sieve: Sieve::new(nodes.keys().copied()),
            nodes: Table::new(
                nodes
                    .iter()
                    .map(|(&hash, node)| (hash, lists[&node.hits] << 2 | node.more)),
            ),
            hits: hits.iter().flat_map(|hit| hit.to_le_bytes()).collect(),
        }
    }

    /// The phrases that stand in these tables.
    #[allow(dead_code, reason = "the build script only writes tables")]
    pub(crate) fn stored(nodes: &'static [u8], sieve: &'static [u8], hits: &'static [u8]) -> Self {
        Phrases {
            nodes: Table::stored(nodes),
            sieve: Sieve::stored(sieve),
            hits: Cow::Borrowed(hits),
        }
    }

    /// The tables, to be stored.
    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn bytes(&self) -> [&[u8]; 3] {
        [self.nodes.bytes(), self.sieve.bytes(), &self.hits]
    }

    /// Calls `hit` for every rule that has a phrase of its place at token `from` of the line.
    #[inline]
    pub(crate) fn at(&self, tokens: &[Token], from: usize, mut hit: impl FnMut(RuleIndex)) {
        let Some(last) = tokens.last() else { return };
        let is_long = last.end > 2 * ENDS;
        if is_long && from > 0 && tokens[from].start() < last.end - ENDS && tokens[from].end > ENDS
        {
            return;
        }
        let more = if from == 0 {
            MORE_STARTS | MORE_FLOATS
        } else {
            MORE_FLOATS
        };
        let mut state = 0;
        for (depth, token) in tokens[from..].iter().enumerate() {
            state = step(state, depth, token);
            let node = if from > 0 && depth == 0 && token.known & FLOATS_ALONE == 0 {
                // Known without a look.
                MORE_FLOATS
            } else if self.sieve.may_hold(state) {
                self.nodes.get(state)
            } else {
                return;
            };
            if node >> 2 != 0 {
                let at = from + depth;
                let ends = at + 1 == tokens.len();
                let seen = !is_long || token.end <= ENDS || tokens[from].start() >= last.end - ENDS;
                let starts = from == 0 && token.ends_before(tokens.get(at + 1));
                self.each_hit(node >> 2, |rule, place| {
                    let stands = match place {
                        Place::Whole => from == 0 && ends && !is_long,
                        Place::Start => starts && seen,
                        Place::End => ends && seen,
                        Place::Within => seen,
                    };
                    if stands {
                        hit(rule);
                    }
                });
            }
            if node & more == 0 {
                return;
            }
        }
    }

    fn each_hit(&self, list: u32, mut hit: impl FnMut(RuleIndex, Place)) {
        let read = |at: usize| u16::from_le_bytes([self.hits[at * 2], self.hits[at * 2 + 1]]);
        let list = list as usize;
        for at in 0..usize::from(read(list)) {
            let entry = read(list + 1 + at);
            let place = match entry >> PLACE_SHIFT {
                0 => Place::Whole,
                1 => Place::Start,
                2 => Place::End,
                _ => Place::Within,
            };
            hit(entry & ((1 << PLACE_SHIFT) - 1), place);
        }
    }
}

/// The hash of the node below `state` that `token` leads to.
#[inline]
fn step(state: u64, depth: usize, token: &Token) -> u64 {
    if depth == 0 {
        token.hash
    } else {
        fold::mix(state, token.link())
    }
}

/// The hashes of the first tokens of the phrases that may stand anywhere, with their flags.
pub(crate) fn firsts(rules: &[&Rule], languages: &[&Language]) -> Vec<(u64, u8)> {
    let mut firsts = Vec::new();
    each(rules, languages, |_, place, tokens| {
        if matches!(place, Place::End | Place::Within) {
            let flag = if tokens.len() == 1 {
                FLOATS_ALONE
            } else {
                FLOATS
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
            Test::Regex(..) => continue,
        };
        for text in phrases.texts() {
            phrase(at as RuleIndex, place, &fold::fold(text));
        }
    }
}
