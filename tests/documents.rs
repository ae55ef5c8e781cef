//! The documents name files and tests that exist.

use std::fs;
use std::path::{Path, PathBuf};

const DOCUMENTS: [&str; 6] = [
    "README.md",
    "CHANGELOG.md",
    "DESIGN.md",
    "SECURITY.md",
    "docs/adding-a-language.md",
    "docs/speed.md",
];

/// Folders that a path may be relative to.
const FOLDERS: [&str; 4] = ["", "src", "fuzz", "tune"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What stands in backticks in the documents, with the document.
fn quoted() -> Vec<(&'static str, String)> {
    let mut quoted = Vec::new();
    for document in DOCUMENTS {
        let text = fs::read_to_string(root().join(document)).expect(document);
        for line in text.lines() {
            let inside = line.split('`').skip(1).step_by(2);
            quoted.extend(inside.map(|code| (document, code.to_owned())));
        }
    }
    quoted
}

/// Whether it is the path of a file, without a placeholder such as `CODE` or `LABEL.rs`.
fn is_path(code: &str) -> bool {
    let is_placeholder = |part: &str| {
        let name = part.split('.').next().unwrap_or(part);
        name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let has_ending = [".rs", ".md", ".txt", ".sh", ".toml"]
        .iter()
        .any(|ending| code.ends_with(ending));
    code.contains('/')
        && has_ending
        && !code.contains([' ', '*', '<'])
        && !code.starts_with("..")
        && !code.split('/').any(is_placeholder)
}

#[test]
fn documents_name_files_that_exist() {
    let paths: Vec<_> = quoted()
        .into_iter()
        .filter(|(_, code)| is_path(code))
        .collect();
    assert!(paths.len() > 50, "only {} paths", paths.len());
    for (document, path) in paths {
        let exists = FOLDERS
            .iter()
            .any(|folder| root().join(folder).join(&path).exists());
        assert!(exists, "{document} names `{path}`");
    }
}

/// The source files below a folder.
fn sources(folder: PathBuf, found: &mut Vec<String>) {
    for entry in fs::read_dir(&folder).expect("a folder").map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            sources(path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(fs::read_to_string(path).expect("UTF-8"));
        }
    }
}

#[test]
fn documents_name_tests_that_exist() {
    let mut all = Vec::new();
    for folder in ["src", "tests", "corpus/src", "tune/src"] {
        sources(root().join(folder), &mut all);
    }
    // Names of tests are sentences.
    let is_name = |code: &str| {
        code.matches('_').count() >= 3
            && code
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    let names: Vec<_> = quoted()
        .into_iter()
        .filter(|(_, code)| is_name(code))
        .collect();
    assert!(names.len() > 20, "only {} names", names.len());
    for (document, name) in names {
        let function = format!("fn {name}(");
        assert!(
            all.iter().any(|source| source.contains(&function)),
            "{document} names `{name}`"
        );
    }
}
