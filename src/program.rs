//! What a line of a program looks like.
//!
//! No knowledge of the language is needed to see that a line of a program is not prose: it ends with a semicolon or a
//! bracket, or calls something. That is enough to tell where a listing continues ([`crate::listing`]), and where the
//! page's own code does ([`crate::passes::page_code`]), once something else has shown that there is one.

mod mentions;

pub(crate) use mentions::Mentions;

/// What programs contain anywhere in a line, and prose hardly ever does.
const SIGNS: [&str; 19] = [
    "()", "==", " = ", "=>", "->", "::", "</", "/>", "!=", "+=", "&&", "||", "[]", "):", "\":",
    "\"\"\"", "${", "#{", "+ \"",
];

/// What lines of programs begin with.
const STARTS: [&str; 24] = [
    "//", "/*", "*/", "</", "<?", "@", "$ ", ">>>", "#!", "{", "}", "]", ")", "def ", "class ",
    "return", "import ", "const ", "let ", "var ", "elif ", "else:", "try:", "func ",
];

/// Whether the line looks like a line of a program.
pub(crate) fn is_line(raw: &str) -> bool {
    let line = raw.trim();
    line.ends_with([';', '{', '}', '(', '\\'])
        || STARTS.iter().any(|start| line.starts_with(start))
        || SIGNS.iter().any(|sign| line.contains(sign))
        || has_call(line.as_bytes())
        || opens_block(line)
        || has_key(line)
}

/// `name(` or `some_name`: letters before a bracket or an underscore, with no space between.
fn has_call(line: &[u8]) -> bool {
    let is_name = |at: usize| line.get(at).is_some_and(u8::is_ascii_alphanumeric);
    // Bytes beyond ASCII count, too: a letter with an accent is one character or two.
    let is_part = |at: usize| is_name(at) || line.get(at).is_some_and(|byte| !byte.is_ascii());
    line.iter()
        .enumerate()
        .skip(1)
        .any(|(at, mark)| match mark {
            b'(' => is_name(at - 1),
            b'_' => is_part(at - 1) && is_part(at + 1),
            _ => false,
        })
}

/// `for name in names:`: a keyword that also occurs in prose, and a colon at the end. Other keywords are in [`STARTS`].
fn opens_block(line: &str) -> bool {
    const KEYWORDS: [&str; 5] = ["for", "while", "if", "except", "with"];
    let word = line.split([' ', ':']).next().unwrap_or_default();
    line.ends_with(':') && KEYWORDS.contains(&word)
}

/// `key: value` or `key:`, where the key is one lower-case word.
fn has_key(line: &str) -> bool {
    let line = line.strip_prefix("- ").unwrap_or(line).trim_start();
    line.split_once(':').is_some_and(|(key, value)| {
        let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.".contains(c);
        !key.is_empty() && key.chars().all(is_key) && (value.is_empty() || value.starts_with(' '))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_look_like_programs() {
        for line in [
            "fn main() {",
            "x = y + 1",
            "some_name",
            "a_\u{C0}",
            "a_A\u{300}",
            "call(me)",
            "name: value",
            "- key:",
            "#!/bin/sh",
            "    return",
            "\"id\": 5,",
        ] {
            assert!(is_line(line), "{line}");
        }
        for line in [
            "The ferry runs at nine.",
            "Note: the ferry runs at nine.",
            "Harbour museum (closed)",
            "10:30 Doors open",
            "well-known and widely read",
        ] {
            assert!(!is_line(line), "{line}");
        }
    }
}
