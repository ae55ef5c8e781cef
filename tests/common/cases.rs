//! The articles in `tests/cases`: `LANG/NAME/{input.txt,expected.txt}`.
//!
//! Tests, benches and the throughput example all read them here.
#![allow(dead_code, reason = "each user needs a part of it")]

use std::fs;
use std::path::{Path, PathBuf};

pub use bodycopy_corpus::Regime;

/// One article and the text that should be left of it.
#[derive(Clone, Debug)]
pub struct Case {
    pub language: String,
    pub name: String,
    pub regime: Regime,
    pub input: String,
    pub expected: String,
}

impl Case {
    /// `en/page-dump`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.language, self.name)
    }
}

/// All cases, by language and name.
///
/// # Panics
///
/// If a folder does not have the expected layout.
pub fn all() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases = Vec::new();
    for language in folders(&root) {
        for folder in folders(&language) {
            cases.push(read(&folder, name_of(&language)));
        }
    }
    cases
}

fn read(folder: &Path, language: String) -> Case {
    let name = name_of(folder);
    let named = |regime: &Regime| name.starts_with(regime.as_str());
    let regime = Regime::ALL.into_iter().find(named).unwrap_or_else(|| {
        panic!(
            "{}: the name must begin with page-dump, residue or clean",
            folder.display()
        )
    });
    let file = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    Case {
        language,
        name,
        regime,
        input: file("input.txt"),
        expected: file("expected.txt"),
    }
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(of)
        .unwrap_or_else(|error| panic!("{}: {error}", of.display()))
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
