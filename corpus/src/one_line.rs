//! Texts whose lines were lost.

/// Collapses all white space to single spaces, as `BeautifulSoup.get_text(" ", strip=True)` and many scripts do.
///
/// ```
/// let line = bodycopy_corpus::one_line("Home\nNews\n\n  The bridge\tis closed.\n");
/// assert_eq!(line, "Home News The bridge is closed.");
/// ```
#[must_use]
pub fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}
