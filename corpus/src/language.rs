//! Which language a text is in, as far as a guess goes.
//!
//! The records of the corpus say where a page comes from, not what it is written in. The body text
//! tells: it is long, and free of the site's own words, which are often English.

/// The start of a text says enough about its language.
const ENOUGH_CHARS: usize = 2000;

/// Stands for a language that could not be guessed reliably.
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
