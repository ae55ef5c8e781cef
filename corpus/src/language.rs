//! A guess at the language of a text.
//!
//! The records of the corpus say where a page comes from, not which language it is in. The body
//! text shows it: it is long, and free of the site's own words, which are often English.

/// Number of characters at the start of a text that suffice to guess its language.
const ENOUGH_CHARS: usize = 2000;

/// The code of a language that could not be guessed reliably.
pub const UNKNOWN: &str = "?";

/// ISO 639-3 code of the language of a body text, or [`UNKNOWN`].
///
/// ```
/// let text = "Der Hafen bleibt im Winter geschlossen, weil die Fähre gewartet wird.";
/// assert_eq!(bodycopy_corpus::language::guess(text), "deu");
/// assert_eq!(bodycopy_corpus::language::guess("12 + 30"), "?");
/// ```
#[must_use]
pub fn guess(text: &str) -> &'static str {
    let start: String = text.chars().take(ENOUGH_CHARS).collect();
    match whatlang::detect(&start) {
        Some(info) if info.is_reliable() => info.lang().code(),
        _ => UNKNOWN,
    }
}
