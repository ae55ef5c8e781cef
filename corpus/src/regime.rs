//! The three kinds of input that `clean` has to handle.

use std::fmt;

use serde::Serialize;

/// What a text was before it reached `clean`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Regime {
    /// A whole page as text: half of it or more is clutter.
    #[serde(rename = "page")]
    Dump,
    /// What an extractor left: nearly all body.
    Residue,
    /// Body text and nothing else.
    Clean,
}

/// The known kinds of text: the names of the tools that made them, and `left` for what an extractor
/// leaves according to the project's own pages.
const KINDS: [(Regime, &[&str]); 2] = [
    (Regime::Dump, &["wet", "bs4", "inscriptis", "html2text"]),
    (
        Regime::Residue,
        &[
            "trafilatura",
            "readability",
            "resi_main",
            "newspaper",
            "left",
        ],
    ),
];

impl Regime {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Dump, Self::Residue, Self::Clean];

    /// The regime that a kind of the corpus belongs to; `None` if the kind is unknown. No kind is
    /// [`Clean`](Self::Clean): clean texts are the gold texts of the others.
    ///
    /// ```
    /// use bodycopy_corpus::Regime;
    ///
    /// assert_eq!(Regime::of_kind("wet"), Some(Regime::Dump));
    /// assert_eq!(Regime::of_kind("wat"), None);
    /// ```
    #[must_use]
    pub fn of_kind(kind: &str) -> Option<Self> {
        let known = KINDS.iter().find(|(_, kinds)| kinds.contains(&kind));
        known.map(|&(regime, _)| regime)
    }

    /// Its name in files and benchmarks.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dump => "page-dump",
            Self::Residue => "residue",
            Self::Clean => "clean",
        }
    }
}

/// Its name in messages.
impl fmt::Display for Regime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Dump => "page dump",
            _ => self.as_str(),
        })
    }
}

/// The known kinds, for an error message about an unknown one.
pub(crate) fn kinds() -> String {
    let kinds = KINDS.iter().flat_map(|(_, kinds)| kinds.iter().copied());
    kinds.collect::<Vec<_>>().join(", ")
}
