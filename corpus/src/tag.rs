//! Texts as scrapers write them that leave tags of HTML.

/// What is put around a line of so many words or more, and around any other.
const PARAGRAPH: [&str; 2] = ["<p class=\"text\">", "</p>"];
const ITEM: [&str; 2] = ["<li><span class=\"item\">", "</span></li>"];
const LEAST_WORDS: usize = 8;

/// Lines of tags: one of each in so many lines.
const DIVISIONS: [&str; 2] = ["</div>", "<div class=\"block\">"];
const EVERY: usize = 10;

/// Puts the lines of a text into tags of HTML: long ones into paragraphs, others into items of lists. What a line says
/// makes no difference.
///
/// ```
/// let page = bodycopy_corpus::add_tags("News\n\nThe ferry runs again since Sunday, they say.");
/// assert_eq!(
///     page,
///     "<li><span class=\"item\">News</span></li>\n\n\
///      <p class=\"text\">The ferry runs again since Sunday, they say.</p>"
/// );
/// ```
#[must_use]
pub fn add_tags(text: &str) -> String {
    let mut out = Vec::new();
    let mut count = 0;
    for line in text.split('\n') {
        let words = line.split_whitespace().take(LEAST_WORDS).count();
        let [before, behind] = match words {
            0 => ["", ""],
            LEAST_WORDS => PARAGRAPH,
            _ => ITEM,
        };
        out.push(format!("{before}{line}{behind}"));
        count += usize::from(words > 0);
        if words > 0 && count % EVERY == 0 {
            out.extend(DIVISIONS.map(str::to_owned));
        }
    }
    out.join("\n")
}

/// Removes the tags that [`add_tags`] adds.
///
/// ```
/// let page = bodycopy_corpus::add_tags("News\n\nThe ferry runs again since Sunday, they say.");
/// let text = bodycopy_corpus::remove_tags(&page);
/// assert_eq!(text, "News\n\nThe ferry runs again since Sunday, they say.");
/// ```
#[must_use]
pub fn remove_tags(text: &str) -> String {
    let mut out = text.to_owned();
    for tag in PARAGRAPH.into_iter().chain(ITEM).chain(DIVISIONS) {
        out = out.replace(tag, "");
    }
    out
}
