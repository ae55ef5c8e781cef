//! Pages that the project wrote itself, with a mark on each line.
//!
//! The annotated corpus belongs to others and cannot be part of the repository, most of it is
//! English news, and few of its bodies are short. So the repository has pages of its own, in many
//! languages and genres. Each is a file `LANG/NAME.txt` with one line per line of the page, which
//! begins with a mark and a space:
//!
//! | mark | the line is |
//! |---|---|
//! | `+` | body text |
//! | `-` | clutter |
//! | `~` | clutter that an extractor often leaves |
//! | `c` | a caption |
//!
//! Each such file gives the page, what an extractor leaves of it, and its body. Files whose names differ only behind a
//! full stop (`NAME.turndown.txt`) are one page as written by several tools, and count as one site.

use std::fs;
use std::path::{Path, PathBuf};

use crate::record::{ReadError, Record};

/// The name of these pages among the sources.
pub const NAME: &str = "own";

/// The kinds of text that a page gives: see [`Page::record`].
pub(crate) const KINDS: [&str; 2] = ["left", "wet"];

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Body,
    Clutter,
    Left,
    Caption,
}

impl Mark {
    fn of(sign: &str) -> Option<Self> {
        match sign {
            "+" => Some(Mark::Body),
            "-" => Some(Mark::Clutter),
            "~" => Some(Mark::Left),
            "c" => Some(Mark::Caption),
            _ => None,
        }
    }
}

/// One page.
struct Page {
    /// `LANG/NAME`.
    id: String,
    lines: Vec<(Mark, String)>,
}

impl Page {
    fn read(path: &Path, id: String) -> Result<Self, ReadError> {
        let text = fs::read_to_string(path).map_err(|cause| ReadError::Io {
            path: path.to_owned(),
            cause,
        })?;
        let lines = text.lines().enumerate().map(|(at, line)| {
            let known = line.split_once(' ').and_then(|(sign, line)| {
                let visible = !line.trim().is_empty();
                Mark::of(sign)
                    .filter(|_| visible)
                    .map(|mark| (mark, line.to_owned()))
            });
            known.ok_or_else(|| ReadError::Mark {
                path: path.to_owned(),
                line: at + 1,
            })
        });
        Ok(Page {
            id,
            lines: lines.collect::<Result<_, _>>()?,
        })
    }

    /// The lines whose mark is accepted by `is_in`.
    fn lines(&self, is_in: impl Fn(Mark) -> bool) -> Vec<&str> {
        self.lines
            .iter()
            .filter(|(mark, _)| is_in(*mark))
            .map(|(_, line)| &**line)
            .collect()
    }

    /// What all files of the page have in common.
    fn site(&self) -> &str {
        self.id.split_once('.').map_or(&self.id, |(site, _)| site)
    }

    /// The page as one of [`KINDS`]: `wet` is the whole page, `left` what an extractor leaves of
    /// it.
    fn record(&self, kind: &str) -> Record {
        let text = match kind {
            "wet" => self.lines(|_| true),
            _ => self.lines(|mark| mark != Mark::Clutter),
        };
        let captions = self.lines(|mark| mark == Mark::Caption);
        Record {
            id: self.id.clone(),
            dump: kind.to_owned(),
            url: self.site().to_owned(),
            text: text.join("\n"),
            gold: self.lines(|mark| mark == Mark::Body).join("\n\n"),
            captions: captions.into_iter().map(str::to_owned).collect(),
            ..Record::default()
        }
    }
}

/// Whether a folder contains such pages.
pub(crate) fn are_in(dir: &Path) -> bool {
    entries(dir).is_ok_and(|languages| {
        languages
            .iter()
            .any(|language| files(language).is_ok_and(|files| !files.is_empty()))
    })
}

/// The pages of a folder as records of one kind, in order. A page that cannot be read is replaced
/// by an error.
pub(crate) fn records(dir: &Path, kind: &str) -> Result<Vec<Result<Record, ReadError>>, ReadError> {
    let mut records = Vec::new();
    for language in entries(dir)? {
        for file in files(&language)? {
            let id = file.with_extension("");
            let id = id.strip_prefix(dir).unwrap_or(&id).to_string_lossy();
            let page = Page::read(&file, id.replace('\\', "/"));
            records.push(page.map(|page| page.record(kind)));
        }
    }
    Ok(records)
}

/// The pages in the folder of a language.
fn files(language: &Path) -> Result<Vec<PathBuf>, ReadError> {
    if !language.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = entries(language)?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    Ok(files)
}

/// The entries of a folder, in order.
fn entries(dir: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let failed = |cause| ReadError::Io {
        path: dir.to_owned(),
        cause,
    };
    let mut entries = fs::read_dir(dir)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()).map_err(failed))
        .collect::<Result<Vec<_>, _>>()?;
    entries.sort();
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_it_is_marked() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path();
        fs::create_dir_all(dir.join("en")).unwrap();
        let page = "- Menu\n~ 3 May\n+ The bridge is closed.\nc The bridge.\n+ Until June.\n";
        fs::write(dir.join("en/a.txt"), page).unwrap();
        fs::write(dir.join("en/b.txt"), "+ One\n\n+ Two\n").unwrap();
        fs::write(dir.join("README.md"), "no page").unwrap();

        assert!(are_in(dir));
        let wet = records(dir, "wet").unwrap();
        let left = records(dir, "left").unwrap();

        let wet = |at: usize| wet[at].as_ref();
        assert_eq!(wet(0).unwrap().id, "en/a");
        assert_eq!(
            wet(0).unwrap().text,
            "Menu\n3 May\nThe bridge is closed.\nThe bridge.\nUntil June."
        );
        assert_eq!(wet(0).unwrap().gold, "The bridge is closed.\n\nUntil June.");
        assert_eq!(wet(0).unwrap().captions, ["The bridge."]);
        assert_eq!(
            left[0].as_ref().unwrap().text,
            "3 May\nThe bridge is closed.\nThe bridge.\nUntil June."
        );
        assert!(matches!(wet(1), Err(ReadError::Mark { line: 2, .. })));
    }
}
