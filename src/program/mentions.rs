//! Whether a text is about programs.
//!
//! An article about programs prints what other pages contain by mistake: scripts, style sheets, tags. So before any of
//! that is held against a text, its paragraphs are asked whether they speak of programs: it takes one word that nobody
//! else uses, or three that also occur in other texts.

use once_cell::sync::Lazy;
use regex::Regex;

/// Words that only a text about programs contains.
static PROGRAMS: Lazy<Regex> = Lazy::new(|| {
    let pattern = concat!(
        r"(?i)(?-u:\b)(?:java ?script|typescript|jquery|node\.?js|html5?|css3?|xml|json|yaml|php|python|java|[a-z]*sql",
        r"|apis?|sdk|regex|frontend|backend|github|wordpress|stack overflow|google analytics|tag manager",
        r"|style ?sheets?|source code|shortcodes?|snippets?|syntax|compilers?|endpoints?|programm(?:ers?|ing)",
        r"|(?:the|this|that|following|your|my|our|sample|example|some|of|inline|tracking|embed) (?:code|script|function|markup|element|selector|variable)",
        r"|code (?:below|above|example|block|sample)s?|front-end|back-end|web developers?|web development",
        r"|config(?:uration)? files?)(?-u:\b)",
        r"|quelltext|quellcode|programmier|c[óo]digo|kodu? źród|исходн|программиров|コード|プログラム|代码|代碼|编程|코드|프로그래",
    );
    Regex::new(pattern).expect("a tested pattern")
});

/// Words that are common in texts about programs; a few of them may occur in any text.
static OF_PROGRAMS: Lazy<Regex> = Lazy::new(|| {
    let pattern = concat!(
        r"(?i)(?-u:\b)(?:function|method|variable|server|librar|program|compil|file|error|command|pars|loop|thread",
        r"|string|array|integer|databas|quer|object|pointer|modul|packag|config|algorithm|software|developer|repositor",
        r"|framework|runtime|debug|script|browser|plugin|template|widget|interface|scala)(?:y|ies|ing|ers?|ed|es?|s|urations?|ation)?(?-u:\b)",
    );
    Regex::new(pattern).expect("a tested pattern")
});

/// Minimum number of different words of [`OF_PROGRAMS`] in a text about programs.
const ENOUGH: usize = 3;

/// What the paragraphs of a text say about programs.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    /// The beginnings of the different words of [`OF_PROGRAMS`] so far.
    said: Vec<String>,
}

impl Mentions {
    /// Reads one more line; returns whether the text is about programs, as far as it was read.
    pub(crate) fn read(&mut self, line: &str) -> bool {
        if PROGRAMS.is_match(line) {
            return true;
        }
        for word in OF_PROGRAMS.find_iter(line) {
            let stem = word.as_str().chars().take(4);
            let stem = stem.collect::<String>().to_lowercase();
            if !self.said.contains(&stem) {
                self.said.push(stem);
            }
        }
        self.said.len() >= ENOUGH
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_about_programs_say_so() {
        let says = |lines: &[&str]| {
            let mut mentions = Mentions::default();
            lines.iter().any(|line| mentions.read(line))
        };
        assert!(says(&["Add the following code to the page."]));
        assert!(!says(&["The dress code of the javelin throwers."]));
        assert!(!says(&[
            "Files on the desk, and a server with tea.",
            "More files."
        ]));
        assert!(says(&["The server has a file,", "and an error in it."]));
    }
}
