//! Whether the lines of hard-wrapped paragraphs are joined: a setting that the stages read, too.

/// Whether the lines of hard-wrapped paragraphs are joined.
///
/// Sentences that a converter left in pieces, with a comma or an end mark at the start of the next
/// line, are joined in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unwrap {
    /// Joins lines where the text shows a wrap width: most lines break where the next word would
    /// not have fitted. This may also join the lines of a short text that happen to be about
    /// equally long, such as verse.
    #[default]
    Auto,
    /// Never joins lines.
    Never,
}
