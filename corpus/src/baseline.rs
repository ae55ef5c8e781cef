//! Three yardsticks: the text as it is, and the line rules of C4, for what is left; splitting, trimming and
//! joining the lines, for the time.
//!
//! C4 (Raffel et al., 2020, section 2.2) cleaned Common Crawl's text for T5. Taken from it:
//!
//! - a line is kept only if it ends in a terminal punctuation mark (full stop, exclamation mark,
//!   question mark, closing quotation mark), but not in an ellipsis;
//! - and only if it has at least five words (between white space);
//! - a line with the word "javascript" is dropped, and so is a line that speaks of the terms of
//!   use, the privacy policy or cookies;
//!
//! That is [`c4`]. C4 also has rules for whole pages: one with "lorem ipsum" or a curly bracket, or
//! with fewer than three sentences left, comes back empty ([`c4_with_page_rules`]). They select
//! pages, and do not clean them, so they are not part of the yardstick.
//!
//! Not taken: the list of bad words, the check for English and the removal of duplicates. Marks
//! of other scripts (。！？ and closing quotes) count as their Latin counterparts do.

/// Changes nothing.
#[must_use]
pub fn none(text: &str) -> String {
    text.to_owned()
}

/// What every cleaner does at least: splits, trims and joins the lines, into `out`, whose former text
/// is cleared. How much longer it takes is what a cleaner costs.
pub fn join_lines(text: &str, out: &mut String) {
    out.clear();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
    }
}

/// C4's rules for lines and for pages.
#[must_use]
pub fn c4_with_page_rules(text: &str) -> String {
    if text.contains('{') || text.to_lowercase().contains("lorem ipsum") {
        return String::new();
    }
    let kept = c4(text);
    if sentences(&kept) < 3 {
        return String::new();
    }
    kept
}

/// C4's rules for lines.
#[must_use]
pub fn c4(text: &str) -> String {
    let kept: Vec<&str> = text.lines().map(str::trim).filter(|l| is_kept(l)).collect();
    kept.join("\n")
}

/// Phrases that cost a line its place.
const POLICY: [&str; 8] = [
    "javascript",
    "terms of use",
    "privacy policy",
    "cookie policy",
    "uses cookies",
    "use of cookies",
    "use cookies",
    "cookies to",
];

fn is_kept(line: &str) -> bool {
    let ends = line.ends_with(is_terminal) && !line.ends_with("...") && !line.ends_with('…');
    if !ends || line.split_whitespace().count() < 5 {
        return false;
    }
    let line = line.to_lowercase();
    !POLICY.iter().any(|phrase| line.contains(phrase))
}

fn is_terminal(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '"' | '”' | '’' | '\'' | '»' | '“' | '。' | '！' | '？' | '」' | '』'
    )
}

/// Sentences, roughly: marks that end one, followed by white space, a closing quote or the end.
fn sentences(text: &str) -> usize {
    let mut count = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let ends = match c {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' => chars
                .peek()
                .is_none_or(|&next| next.is_whitespace() || is_terminal(next)),
            _ => false,
        };
        count += usize::from(ends);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        for (line, kept) in [
            ("This line has five words.", true),
            ("It asks you a question?", true),
            ("She said, \u{201c}this is it.\u{201d}", true),
            ("Only four words here.", false),
            ("No mark at the end of it", false),
            ("It ends in an ellipsis, so ...", false),
            ("Please turn on JavaScript to go on.", false),
            ("Read our Privacy Policy before you go on.", false),
        ] {
            assert_eq!(!c4(line).is_empty(), kept, "{line}");
        }
    }

    #[test]
    fn pages() {
        let two = "One sentence stands on this line.\nMenu\nAnother stands on the next one.";
        assert!(!c4(two).contains("Menu"));
        assert_eq!(c4_with_page_rules(two), "");
        let three = format!("{two}\nAnd here is a third one.");
        assert!(
            c4_with_page_rules(&three).contains("third")
                && !c4_with_page_rules(&three).contains("Menu")
        );
        assert_eq!(c4_with_page_rules(&format!("{three}\nfunction() {{")), "");
        assert_eq!(c4_with_page_rules(&format!("{three}\nLorem Ipsum")), "");
        assert_eq!(none("as it is"), "as it is");
    }

    #[test]
    fn lines_are_trimmed_and_joined() {
        let mut out = "the text before".to_owned();
        join_lines(" one\r\n\n\t two \n", &mut out);
        assert_eq!(out, "one\ntwo");
    }
}
