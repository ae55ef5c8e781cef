//! Two baselines: the line rules of C4, for quality; splitting, trimming and joining the lines, for time.
//!
//! C4 (Raffel et al., 2020, section 2.2) cleaned Common Crawl's text for T5. These of its rules are used:
//!
//! - a line is kept only if it ends in a terminal punctuation mark (full stop, exclamation mark, question mark, closing
//!   quotation mark), but not in an ellipsis;
//! - and only if it has at least five words (between white space);
//! - a line with the word "javascript" is dropped, and so is a line that mentions the terms of use, the privacy policy
//!   or cookies.
//!
//! These are not used: C4's rules for whole pages (one with "lorem ipsum" or a curly bracket, or with fewer than three
//! sentences left, comes back empty), which select pages and do not clean them; the list of bad words, the check for
//! English and the removal of duplicates. Marks of other scripts (。！？ and closing quotes) count like their Latin
//! counterparts.

/// The least that any cleaner does: splits, trims and joins the lines, into `out`, which is cleared first. The
/// additional time that a cleaner takes is its cost.
pub fn join_lines(text: &str, out: &mut String) {
    out.clear();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
    }
}

/// C4's rules for lines.
#[must_use]
pub fn c4(text: &str) -> String {
    let kept: Vec<&str> = text.lines().map(str::trim).filter(|l| is_kept(l)).collect();
    kept.join("\n")
}

/// Phrases for which a line is dropped.
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
    fn lines_are_trimmed_and_joined() {
        let mut out = "the text before".to_owned();
        join_lines(" one\r\n\n\t two \n", &mut out);
        assert_eq!(out, "one\ntwo");
    }
}
