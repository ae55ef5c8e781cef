//! Writes the seed corpora: `cargo run --release --example seeds` in `fuzz/`.
//!
//! The seeds are the project's own cases and the lines with which its rules and languages are
//! tested, each as the target reads it. They are made anew rather than kept, so that they follow
//! the rules. Files of the same name are written over, what the fuzzer found stays.

use std::fs;
use std::io::{Error, Result};
use std::path::Path;

use bodycopy::Label;
use bodycopy_fuzz::pieces::{BLANKS, HITS, LEADS, MENU, ODD, SENTENCES};
use bodycopy_fuzz::reference::LINE_ENDS;

/// So many lines of the rules make one seed.
const LINES: usize = 12;
/// Longer cases are cut: a fuzzer wants small seeds.
const MOST: usize = 3000;

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = texts(&root.join("../tests/cases"))?;
    let mut count = 0;
    for (target, seed) in [
        ("clean", plain as fn(usize, &str) -> Vec<u8>),
        ("clean_bytes", plain),
        ("report", with_label),
        ("builder", with_settings),
        ("jsonl", as_records),
    ] {
        let folder = root.join("corpus").join(target);
        fs::create_dir_all(&folder)?;
        for (at, (name, text)) in texts.iter().enumerate() {
            fs::write(folder.join(name), seed(at, text))?;
            count += 1;
        }
    }
    println!("{count} seeds in {}", root.join("corpus").display());
    Ok(())
}

/// The texts, each with its name.
fn texts(cases: &Path) -> Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    let mut languages: Vec<_> = fs::read_dir(cases)?.collect::<Result<_>>()?;
    languages.sort_by_key(fs::DirEntry::file_name);
    for language in languages {
        let mut folders: Vec<_> = fs::read_dir(language.path())?.collect::<Result<_>>()?;
        folders.sort_by_key(fs::DirEntry::file_name);
        for folder in folders {
            let text = fs::read_to_string(folder.path().join("input.txt"))?;
            let name = |name: std::ffi::OsString| {
                name.into_string()
                    .map_err(|_| Error::other("a name is not UTF-8"))
            };
            let name = format!(
                "{}-{}",
                name(language.file_name())?,
                name(folder.file_name())?
            );
            texts.push((name, cut(text)));
        }
    }
    for (at, lines) in HITS.chunks(LINES).enumerate() {
        texts.push((format!("rules-{at}"), lines.join("\n")));
    }
    for (name, pieces) in [
        ("sentences", SENTENCES),
        ("menu", MENU),
        ("blanks", BLANKS),
        ("leads", LEADS),
        ("odd", ODD),
        ("line-ends", &LINE_ENDS),
    ] {
        texts.push((name.to_owned(), pieces.join("\n")));
        texts.push((format!("{name}-glued"), pieces.concat()));
    }
    Ok(texts)
}

fn cut(mut text: String) -> String {
    let mut end = MOST.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    text
}

fn plain(_: usize, text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

fn with_label(at: usize, text: &str) -> Vec<u8> {
    [&[(at % Label::ALL.len()) as u8], text.as_bytes()].concat()
}

/// The settings as `bodycopy_fuzz::Settings` reads them: one label kept and two rules.
fn with_settings(at: usize, text: &str) -> Vec<u8> {
    let mut seed = vec![1 | (at as u8 & 4), (at % Label::ALL.len()) as u8];
    seed.extend([(at * 7) as u8, 0, 2]);
    for (kind, pattern) in [
        (1, r"^\w+$"),
        (2, "(?i)e[.!]"),
        (4, r"[0-9]{2,4}"),
        (3, "^$|[^a-z]"),
    ]
    .iter()
    .cycle()
    .skip(at % 4)
    .take(2)
    {
        seed.extend([*kind, pattern.len() as u8, (at * 3) as u8]);
        seed.extend(if *kind == 4 {
            &[1, 0, 0, 0][..]
        } else {
            &[1, 0]
        });
        seed.extend(pattern.as_bytes());
    }
    seed.extend(text.as_bytes());
    seed
}

fn as_records(at: usize, text: &str) -> Vec<u8> {
    let short: String = text.chars().take(500).collect();
    let records = [
        serde_json::json!({ "id": at, "text": short }).to_string(),
        serde_json::json!({ "text": [text.len()], "url": "https://example.com/\u{e9}" })
            .to_string(),
        format!("{{\"te\\u0078t\" : \"\\ud83d\\ude00 {at}\\n\", \"n\":1e400, \"a\":{{}}}}"),
    ];
    records.join("\n").into_bytes()
}
