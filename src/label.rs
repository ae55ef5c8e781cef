//! The kinds of clutter.
//!
//! A cleaner that only says "removed" cannot be trusted, and one that cannot be told "but keep the
//! captions" does not suit everyone. So every removed line has a [`Label`], and a caller can keep
//! any of them.

use std::fmt;
use std::str::FromStr;

/// The kind of clutter that a line is.
///
/// More labels may be added, so match with a wildcard arm.
///
/// ```
/// use bodycopy::Label;
///
/// assert_eq!("caption".parse(), Ok(Label::Caption));
/// assert_eq!(Label::Caption.to_string(), "caption");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Label {
    /// The article's own title, and copies of it.
    Headline,
    /// Who wrote it: a byline, an author box, a biography, a handle.
    Byline,
    /// Dates, reading time, ids, states, key-value rows of the site's software.
    Metadata,
    /// What a picture, video or chart shows.
    Caption,
    /// Who took, reported, edited or supplied it.
    Credit,
    /// Links to other articles: the header over them, the list below it, "Read more: …".
    Related,
    /// Menus, breadcrumbs, paging, search, skip links.
    Navigation,
    /// Rows of topics and keywords.
    Tags,
    /// Readers' comments, their prompts, counters and forms.
    Comments,
    /// Share and follow buttons, and their counters.
    Social,
    /// Newsletters, apps, channels, donations, events, shops.
    Promotion,
    /// Advertisement marks and sponsored blocks.
    Advertisement,
    /// "Subscribe" or "log in" to read on.
    Paywall,
    /// Cookies, copyright, terms, disclaimers, agency notices.
    Legal,
    /// Leftover markup, scripts and data of the page, second copies of a section, placeholders, player controls, lines
    /// that consist of symbols only.
    Artifact,
}

impl Label {
    /// All labels, in order of declaration.
    pub const ALL: [Label; 15] = [
        Label::Headline,
        Label::Byline,
        Label::Metadata,
        Label::Caption,
        Label::Credit,
        Label::Related,
        Label::Navigation,
        Label::Tags,
        Label::Comments,
        Label::Social,
        Label::Promotion,
        Label::Advertisement,
        Label::Paywall,
        Label::Legal,
        Label::Artifact,
    ];

    /// Returns the label's name in lower case, the first part of the ids of its rules.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Label::Headline => "headline",
            Label::Byline => "byline",
            Label::Metadata => "metadata",
            Label::Caption => "caption",
            Label::Credit => "credit",
            Label::Related => "related",
            Label::Navigation => "navigation",
            Label::Tags => "tags",
            Label::Comments => "comments",
            Label::Social => "social",
            Label::Promotion => "promotion",
            Label::Advertisement => "advertisement",
            Label::Paywall => "paywall",
            Label::Legal => "legal",
            Label::Artifact => "artifact",
        }
    }

    /// Returns the label's number, counted from 1 in the order of [`ALL`](Self::ALL); 0 stands for
    /// no label.
    pub(crate) const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Returns the label with this number; `None` for 0.
    pub(crate) fn numbered(number: u8) -> Option<Self> {
        let at = number.checked_sub(1)?;
        Label::ALL.get(usize::from(at)).copied()
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The error returned when a [`Label`] is parsed from a string that is not the name of one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a label; the labels are {all}", all = Label::ALL.map(Label::as_str).join(", "))]
pub struct UnknownLabel(String);

impl FromStr for Label {
    type Err = UnknownLabel;

    /// Parses a label's name; case does not matter.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Label::ALL
            .into_iter()
            .find(|label| label.as_str().eq_ignore_ascii_case(name))
            .ok_or_else(|| UnknownLabel(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_parse_back() {
        for label in Label::ALL {
            assert_eq!(label.to_string().parse(), Ok(label));
            assert_eq!(Label::numbered(label.number()), Some(label));
        }
        let unknown = "body".parse::<Label>().unwrap_err().to_string();
        assert!(unknown.starts_with("`body` is not a label; the labels are headline, byline, "));
        assert!(unknown.ends_with(", legal, artifact"), "{unknown}");
        assert_eq!(Label::numbered(0), None);
    }
}
