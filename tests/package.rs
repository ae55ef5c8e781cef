//! What is published, and what it needs.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

/// Runs cargo, without the network.
fn cargo(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(args)
        .arg("--offline")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {args:?}: {told}");
    String::from_utf8(output.stdout).expect("cargo writes UTF-8")
}

#[test]
fn the_package_holds_what_it_should_and_nothing_else() {
    let listed = cargo(&["package", "--list", "--allow-dirty"]);
    let files: BTreeSet<&str> = listed.lines().collect();
    for needed in [
        "CHANGELOG.md",
        "Cargo.toml",
        "DESIGN.md",
        "LICENSE",
        "README.md",
        "SECURITY.md",
        "docs/adding-a-language.md",
        "docs/languages.md",
        "examples/article.txt",
        "examples/clean/main.rs",
        "examples/jsonl/main.rs",
        "build/derive.rs",
        "src/lib.rs",
        "src/score/cues.rs",
        "src/score/table.rs",
    ] {
        assert!(files.contains(needed), "{needed} is missing");
    }
    let own = [
        ".cargo_vcs_info.json",
        "Cargo.lock",
        "Cargo.toml.orig",
        "build.rs",
    ];
    for file in files {
        let folder = file.split('/').next().unwrap_or_default();
        let is_source = match folder {
            "src" | "build" => file.ends_with(".rs"),
            "examples" => file.ends_with(".rs") || file == "examples/article.txt",
            "docs" => file.ends_with(".md"),
            _ => {
                own.contains(&file)
                    || file.ends_with(".md")
                    || matches!(file, "LICENSE" | "Cargo.toml")
            }
        };
        assert!(is_source, "{file} should not be published");
    }
}

/// `1.85` or `1.85.0` as numbers.
fn version(text: &str) -> Vec<u32> {
    let parts = text.split('.').map(|part| part.parse().expect("a number"));
    let mut version: Vec<u32> = parts.collect();
    version.resize(3, 0);
    version
}

/// The platform that the tests are built for. The dependencies of other platforms may not be
/// available locally.
fn platform() -> String {
    let told = cargo(&["version", "--verbose"]);
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("cargo tells its platform").to_owned()
}

/// The lint `incompatible_msrv` checks the code of this repository; this test checks its
/// dependencies.
#[test]
fn nothing_needs_a_newer_rust_than_is_said() {
    let metadata: Value = serde_json::from_str(&cargo(&[
        "metadata",
        "--format-version=1",
        "--all-features",
        "--filter-platform",
        &platform(),
    ]))
    .expect("cargo writes JSON");
    let own = version(env!("CARGO_PKG_RUST_VERSION"));
    let packages = metadata["packages"].as_array().expect("packages");
    assert!(packages.len() > 20);
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        // An edition needs the Rust version that introduced it; some packages state nothing else.
        let of_edition = match package["edition"].as_str() {
            Some("2015" | "2018" | "2021") => "1.56",
            Some("2024") => "1.85",
            other => panic!("{name} is of an unknown edition: {other:?}"),
        };
        for needed in package["rust_version"]
            .as_str()
            .into_iter()
            .chain([of_edition])
        {
            assert!(version(needed) <= own, "{name} needs Rust {needed}");
        }
    }
    // The packages include those for building and for testing.
    let nodes = metadata["resolve"]["nodes"].as_array().expect("nodes");
    let kinds = nodes
        .iter()
        .flat_map(|node| node["deps"].as_array().expect("dependencies"))
        .flat_map(|dependency| dependency["dep_kinds"].as_array().expect("kinds"))
        .map(|kind| kind["kind"].as_str().unwrap_or("normal"));
    let kinds: BTreeSet<_> = kinds.collect();
    assert_eq!(
        kinds.into_iter().collect::<Vec<_>>(),
        ["build", "dev", "normal"]
    );
}

/// Every stated version is the same.
#[test]
fn the_readme_says_which_rust() {
    let readme = include_str!("../README.md");
    let said = format!("Rust {} or newer", env!("CARGO_PKG_RUST_VERSION"));
    assert!(readme.contains(&said), "{said}");
}

/// A published crate must not refer to files outside itself.
#[test]
fn no_dependency_is_a_path_but_for_tests() {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--format-version=1", "--no-deps"]))
            .expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let own = packages
        .iter()
        .find(|package| package["name"] == "bodycopy")
        .expect("this crate");
    for dependency in own["dependencies"].as_array().expect("dependencies") {
        let is_path = dependency["path"].is_string();
        assert!(!is_path || dependency["kind"] == "dev", "{dependency}");
    }
}
