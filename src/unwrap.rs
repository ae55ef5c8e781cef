//! Whether hard-wrapped paragraphs are made whole: a setting that the stages read, too.

/// Whether hard-wrapped paragraphs are made whole.
///
/// Sentences that a converter left in pieces, with a comma or an end mark at the start of the next
/// line, are made whole in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unwrap {
    /// Where the text shows a wrap width: most lines break where the next word would not have
    /// fitted. So they may in a short text whose lines happen to be about equally long, such as verse.
    #[default]
    Auto,
    /// Never.
    Never,
}
