//! Fills the tables that would otherwise be filled at the first call.
//!
//! Folding and hashing tens of thousands of phrases takes far longer than cleaning an article. So
//! it is done here, once, by the same modules that read the lines, and the tables are embedded in
//! the library as bytes. The phrases themselves are written in `src/languages/` and nowhere else.

use std::error::Error;
use std::fs;
use std::path::Path;

#[path = "src/chars.rs"]
#[allow(dead_code)]
mod chars;
#[path = "src/score/cues.rs"]
#[allow(dead_code)]
mod cues;
#[path = "src/fold/mod.rs"]
#[allow(dead_code)]
mod fold;
#[path = "src/label.rs"]
#[allow(dead_code)]
mod label;
#[path = "src/languages/mod.rs"]
#[allow(dead_code)]
mod languages;
#[path = "src/lexicon.rs"]
#[allow(dead_code)]
mod lexicon;
#[path = "src/lines"]
#[allow(dead_code)]
mod lines {
    pub(crate) mod scan;
    pub(crate) mod shape;

    pub(crate) use shape::{End, Lead, Reading, Shape, Start};
}
#[path = "src/perfect.rs"]
#[allow(dead_code)]
mod perfect;
#[path = "src/phrases.rs"]
#[allow(dead_code)]
mod phrases;
#[path = "src/rules/mod.rs"]
#[allow(dead_code)]
mod rules;
#[path = "src/table.rs"]
#[allow(dead_code)]
mod table;

#[path = "src/automaton.rs"]
#[allow(dead_code)]
mod automaton;
#[path = "build/derive.rs"]
mod derive;
#[path = "build/minimal.rs"]
mod minimal;
#[path = "src/screen.rs"]
#[allow(dead_code)]
mod screen;
#[path = "build/automaton.rs"]
mod states;

/// Computes for the script what the library reads from the tables that the script writes.
mod classes {
    use crate::chars::{self, Class};
    use crate::fold::Pair;

    pub(crate) fn of(c: char) -> (Class, bool) {
        (chars::class(c), false)
    }

    pub(crate) fn pair(first: u8, second: u8) -> Option<Pair> {
        let c = std::str::from_utf8(&[first, second]).ok()?.chars().next()?;
        (!c.is_ascii()).then(|| Pair::of(c, false))
    }

    pub(crate) fn is_itself(first: u8, second: u8) -> bool {
        pair(first, second).is_some_and(|pair| pair.is_itself([first, second]))
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src");
    let out = std::env::var("OUT_DIR")?;
    let write = |name: &str, bytes: &[u8]| fs::write(Path::new(&out).join(name), bytes);

    let (index, blocks) = class_table();
    write("classes-index.bin", &index)?;
    write("classes-blocks.bin", &blocks)?;
    write("pairs.bin", &pair_table())?;

    let rules = rules::catalogue();
    let firsts = phrases::firsts(rules, languages::ALL);
    let lexicon = lexicon::Lexicon::new(languages::ALL, firsts.into_iter(), cues::all());
    let [words, steps] = lexicon.bytes();
    write("words.bin", &words)?;
    write("words-steps.bin", &steps)?;
    let phrases = phrases::Phrases::new(rules, languages::ALL);
    let [ends, sieve, pairs, hits] = phrases.bytes();
    write("phrase-ends.bin", &ends)?;
    write("phrase-sieve.bin", &sieve)?;
    write("phrase-pairs.bin", &pairs)?;
    write("phrase-hits.bin", &hits)?;

    let patterns: Vec<_> = rules
        .iter()
        .filter_map(|rule| match rule.test {
            rules::Test::Regex(needs, pattern) => Some((needs, pattern)),
            _ => None,
        })
        .collect();
    let room = screen::STRIDES * 64;
    if patterns.len() > room {
        let count = patterns.len();
        return Err(format!(
            "{count} patterns, and the screen has room for {room}: raise STRIDES in src/screen.rs"
        )
        .into());
    }
    write("screen.bin", &derive::tables(&patterns)?)?;
    let mut automata = Vec::new();
    for (_, pattern) in &patterns {
        let table = states::table(pattern)?;
        automata.extend((table.len() as u32).to_le_bytes());
        automata.extend(table);
    }
    automata.resize(automata.len() + automaton::BEHIND, 0);
    write("automata.bin", &automata)?;
    Ok(())
}

/// Whether the normal form keeps `c`, and NFC changes neither it nor its neighbours.
fn is_safe(c: char) -> bool {
    use unicode_normalization::{char::canonical_combining_class, is_nfc_quick, IsNormalized};
    !chars::is_dropped(c)
        && canonical_combining_class(c) == 0
        && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
}

/// The entries for all two-byte characters.
fn pair_table() -> Vec<u8> {
    ('\u{80}'..'\u{800}')
        .flat_map(|c| fold::Pair::of(c, !is_safe(c)).0.to_le_bytes())
        .collect()
}

/// The classes of the basic plane in distinct blocks of 64 characters, and the index of the block
/// for each range.
fn class_table() -> (Vec<u8>, Vec<u8>) {
    let entry = |code: u32| {
        let Some(c) = char::from_u32(code) else {
            return 0;
        };
        chars::class(c) as u8 | u8::from(!is_safe(c)) << 7
    };
    let mut blocks: Vec<Vec<u8>> = Vec::new();
    let index = (0..0x400)
        .map(|block| {
            let entries: Vec<u8> = (block * 64..block * 64 + 64).map(entry).collect();
            let known = blocks.iter().position(|known| *known == entries);
            known.unwrap_or_else(|| {
                blocks.push(entries);
                blocks.len() - 1
            }) as u8
        })
        .collect();
    assert!(blocks.len() <= 256, "the index of a block is one byte");
    (index, blocks.concat())
}
