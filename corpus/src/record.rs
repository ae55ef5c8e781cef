//! Records of the corpus, and the files that contain them.
//!
//! A file is named `SOURCE.KIND.jsonl.gz` and contains one JSON object per line. A line that cannot
//! be read is reported with its number and skipped, so that one bad record does not cost the whole
//! file.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::vec;

use flate2::read::MultiGzDecoder;
use serde::Deserialize;

use crate::pages;
use crate::regime::{self, Regime};

/// The ending that marks a file of the corpus.
const SUFFIX: &str = ".jsonl.gz";

/// One page in one rendering, with the body text that its annotators marked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Record {
    /// The same page has the same id in every kind of its source.
    pub id: String,
    /// How the text was made (`wet`, `bs4`, `trafilatura`, …).
    pub dump: String,
    /// Address of the page; some sources give only a name here (see [`site`]).
    #[serde(default)]
    pub url: String,
    /// Title of the page, where known.
    #[serde(default)]
    pub title: Option<String>,
    /// Two-letter country, where known.
    #[serde(default)]
    pub country: Option<String>,
    /// The input.
    pub text: String,
    /// The body text.
    pub gold: String,
    /// Captions of the page's pictures; some do not occur in the text.
    #[serde(default)]
    pub captions: Vec<String>,
    /// Snippets that a good result contains.
    #[serde(default)]
    pub with: Vec<String>,
    /// Snippets that a good result does not contain.
    #[serde(default)]
    pub without: Vec<String>,
}

/// Why a folder, a file or a line of the corpus could not be read. The message includes the cause.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The folder or file could not be opened or read.
    #[error("cannot read {path}: {cause}")]
    Io {
        /// What was being read.
        path: PathBuf,
        /// What went wrong.
        cause: io::Error,
    },
    /// A line is not a record; reading can continue with the next line.
    #[error("{path}, line {line}: not a record: {cause}")]
    Record {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What went wrong.
        cause: serde_json::Error,
    },
    /// The kind of a file is unknown, so whether its texts are pages or what an extractor left
    /// cannot be determined.
    #[error("{path}: `{kind}` is no known kind; the kinds are {}", regime::kinds())]
    Kind {
        /// The file.
        path: PathBuf,
        /// The kind in its name.
        kind: String,
    },
    /// A line of a page has no mark, or nothing after it.
    #[error("{path}, line {line}: not a marked line")]
    Mark {
        /// The page.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
    },
}

/// One file of the corpus, or the [`pages`] of a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// Who annotated the pages, for example `wcxb-dev`.
    pub name: String,
    /// How the texts were made, for example `wet`.
    pub kind: String,
    /// The regime of its kind.
    pub regime: Regime,
    /// The path of the file or the folder.
    pub path: PathBuf,
}

impl Source {
    /// Takes the name and the kind from the file's name; `None` if it is not a file of the corpus.
    fn from_path(path: &Path) -> Option<Result<Self, ReadError>> {
        let stem = path.file_name()?.to_str()?.strip_suffix(SUFFIX)?;
        let (name, kind) = stem.split_once('.')?;
        Some(Self::new(name, kind, path))
    }

    fn new(name: &str, kind: &str, path: &Path) -> Result<Self, ReadError> {
        let regime = Regime::of_kind(kind).ok_or_else(|| ReadError::Kind {
            path: path.to_owned(),
            kind: kind.to_owned(),
        })?;
        Ok(Self {
            name: name.to_owned(),
            kind: kind.to_owned(),
            regime,
            path: path.to_owned(),
        })
    }

    /// Opens the file and reads its records one by one.
    ///
    /// # Errors
    /// If the file cannot be opened. Errors of single lines are items of the iterator.
    pub fn records(&self) -> Result<Records, ReadError> {
        if self.path.is_dir() {
            let records = pages::records(&self.path, &self.kind)?;
            return Ok(Records(Reading::Pages(records.into_iter())));
        }
        let file = File::open(&self.path).map_err(|cause| ReadError::Io {
            path: self.path.clone(),
            cause,
        })?;
        let reader = BufReader::with_capacity(1 << 16, MultiGzDecoder::new(BufReader::new(file)));
        Ok(Records(Reading::File(Box::new(Lines {
            reader,
            path: self.path.clone(),
            line: 0,
            buffer: Vec::new(),
            broken: false,
        }))))
    }
}

/// Lists the files of the corpus in a folder, sorted by name and kind; or its [`pages`],
/// as two sources, `own.left` and `own.wet`.
///
/// # Errors
/// If the folder cannot be read, or holds a file of an unknown kind.
pub fn read_dir(dir: impl AsRef<Path>) -> Result<Vec<Source>, ReadError> {
    let dir = dir.as_ref();
    let failed = |cause| ReadError::Io {
        path: dir.to_owned(),
        cause,
    };
    let mut sources = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(failed)? {
        let source = Source::from_path(&entry.map_err(failed)?.path());
        sources.extend(source.transpose()?);
    }
    if pages::are_in(dir) {
        for kind in pages::KINDS {
            sources.push(Source::new(pages::NAME, kind, dir)?);
        }
    }
    sources.sort();
    Ok(sources)
}

/// Iterator over the records of a [`Source`].
///
/// It ends after an error in the file itself (a broken archive), and continues after a malformed
/// line.
pub struct Records(Reading);

enum Reading {
    File(Box<Lines>),
    Pages(vec::IntoIter<Result<Record, ReadError>>),
}

impl Iterator for Records {
    type Item = Result<Record, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            Reading::File(lines) => lines.next(),
            Reading::Pages(records) => records.next(),
        }
    }
}

/// The records of a file.
struct Lines {
    reader: BufReader<MultiGzDecoder<BufReader<File>>>,
    path: PathBuf,
    line: usize,
    buffer: Vec<u8>,
    broken: bool,
}

impl Iterator for Lines {
    type Item = Result<Record, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.broken {
            self.buffer.clear();
            self.line += 1;
            match self.reader.read_until(b'\n', &mut self.buffer) {
                Ok(0) => return None,
                Ok(_) if self.buffer.trim_ascii().is_empty() => {}
                Ok(_) => {
                    let record = serde_json::from_slice(&self.buffer);
                    return Some(record.map_err(|cause| ReadError::Record {
                        path: self.path.clone(),
                        line: self.line,
                        cause,
                    }));
                }
                Err(cause) => {
                    self.broken = true;
                    return Some(Err(ReadError::Io {
                        path: self.path.clone(),
                        cause,
                    }));
                }
            }
        }
        None
    }
}

/// The key by which pages are split, so that a site is never on both sides: the host of the address
/// without `www.`, or the address itself if it has no scheme (Fundus).
#[must_use]
pub fn site(record: &Record) -> String {
    let Some((_, rest)) = record.url.split_once("://") else {
        return record.url.clone();
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default().to_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}

/// Puts a site into one of `folds` parts by its FNV-1a hash, so that the part is the same on every
/// machine and in every run.
///
/// # Panics
/// If `folds` is 0.
#[must_use]
pub fn fold(site: &str, folds: u32) -> u32 {
    assert!(folds > 0, "a split needs at least one part");
    // The high half is better mixed than the low half, which a small modulus would use alone.
    ((hash(site) >> 32) % u64::from(folds)) as u32
}

/// The FNV-1a hash of a text, which is the same on every machine and in every run.
#[must_use]
pub fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{write::GzEncoder, Compression};
    use std::io::Write;

    fn with_url(url: &str) -> Record {
        Record {
            url: url.to_owned(),
            ..Record::default()
        }
    }

    #[test]
    fn site_is_the_host_or_the_name() {
        for (url, expected) in [
            ("https://www.Example.org/a?b", "example.org"),
            ("http://user@news.example.org:8080", "news.example.org"),
            ("https://example.org?www.x", "example.org"),
            ("Kurier", "Kurier"),
            ("", ""),
        ] {
            assert_eq!(site(&with_url(url)), expected, "{url}");
        }
    }

    #[test]
    fn fold_is_stable_and_spreads() {
        assert_eq!(fold("example.org", 1), 0);
        let mut counts = [0; 5];
        for n in 0..1000 {
            counts[fold(&format!("site{n}.org"), 5) as usize] += 1;
        }
        assert!(counts.iter().all(|&c| c > 150), "{counts:?}");
        assert_eq!(fold("example.org", 1000), fold("example.org", 1000));
    }

    #[test]
    fn a_bad_line_is_reported_and_skipped() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path();
        let path = dir.join("tiny.wet.jsonl.gz");
        let mut gz = GzEncoder::new(File::create(&path).unwrap(), Compression::fast());
        gz.write_all(b"{\"id\":\"a\",\"dump\":\"wet\",\"text\":\"t\",\"gold\":\"g\"}\n{oops\n\n")
            .unwrap();
        gz.write_all(b"{\"id\":\"b\",\"dump\":\"wet\",\"text\":\"\",\"gold\":\"\",\"title\":null}")
            .unwrap();
        gz.finish().unwrap();
        std::fs::write(dir.join("README.md"), "not a source").unwrap();

        let sources = read_dir(dir).unwrap();
        assert_eq!(sources.len(), 1);
        assert_eq!((&*sources[0].name, &*sources[0].kind), ("tiny", "wet"));
        let records: Vec<_> = sources[0].records().unwrap().collect();

        assert_eq!(records.len(), 3);
        assert_eq!(records[0].as_ref().unwrap().id, "a");
        assert!(matches!(
            &records[1],
            Err(ReadError::Record { line: 2, .. })
        ));
        assert_eq!(records[2].as_ref().unwrap().id, "b");
    }

    #[test]
    fn an_unknown_kind_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        File::create(dir.path().join("tiny.wat.jsonl.gz")).unwrap();
        let error = read_dir(dir.path()).unwrap_err();
        assert!(matches!(&error, ReadError::Kind { kind, .. } if kind == "wat"));
        assert!(
            error.to_string().contains("the kinds are wet, bs4, "),
            "{error}"
        );
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        assert!(matches!(
            read_dir("/no/such/dir"),
            Err(ReadError::Io { .. })
        ));
    }
}
