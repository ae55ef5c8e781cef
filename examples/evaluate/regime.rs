//! The three kinds of input that one `clean` must serve.

use std::fmt;

use serde::Serialize;

/// What a text was before it reached `clean`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Regime {
    /// A whole page as text: half of it or more is clutter.
    Page,
    /// What an extractor left: nearly all body.
    Residue,
    /// Body text and nothing else.
    Clean,
    /// A kind that this program does not know.
    Other,
}

/// The kind under which the gold text itself is measured.
pub const CLEAN: &str = "clean";

impl Regime {
    pub const ALL: [Self; 4] = [Self::Page, Self::Residue, Self::Clean, Self::Other];

    /// The regime to which a kind of the corpus belongs.
    pub fn of_kind(kind: &str) -> Self {
        match kind {
            "wet" | "bs4" | "inscriptis" | "html2text" => Self::Page,
            "trafilatura" | "readability" | "resi_main" | "newspaper" | "left" => Self::Residue,
            CLEAN => Self::Clean,
            _ => Self::Other,
        }
    }
}

impl fmt::Display for Regime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Page => "page dump",
            Self::Residue => "residue",
            Self::Clean => "clean",
            Self::Other => "other",
        })
    }
}
