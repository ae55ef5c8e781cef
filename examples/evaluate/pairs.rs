//! Single documents as pairs of files: `NAME.txt`, the input, and `NAME.gold`, its body text.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{ensure, Context as _};
use bodycopy_corpus::Score;

/// The score of one pair.
pub struct Pair {
    pub name: String,
    pub score: Score,
}

/// Scores all pairs of a folder, in the order of their names.
pub fn measure(dir: &Path) -> anyhow::Result<Vec<Pair>> {
    let mut pairs = Vec::new();
    let entries = fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))?;
    for entry in entries {
        let text = entry?.path();
        if text.extension().is_some_and(|extension| extension == "txt") {
            let gold = read(&text.with_extension("gold"))?;
            pairs.push(Pair {
                name: (text.file_stem().unwrap_or_default().to_string_lossy()).into_owned(),
                score: Score::of(&bodycopy::clean(&read(&text)?), &gold),
            });
        }
    }
    ensure!(
        !pairs.is_empty(),
        "no NAME.txt with a NAME.gold in {}",
        dir.display()
    );
    pairs.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(pairs)
}

/// One line for each pair.
pub fn print(pairs: &[Pair]) -> String {
    let mut out = format!("{:<28}   prec recall     F1\n", "pairs");
    for Pair { name, score } in pairs {
        let _ = writeln!(
            out,
            "{name:<28} {:>6.4} {:>6.4} {:>6.4}",
            score.precision, score.recall, score.f1
        );
    }
    out
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}
