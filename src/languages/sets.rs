//! Phrases that are combined from sets of words.
//!
//! A header says "Latest posts" on one site, "Our latest blog posts" on the next and "More related articles" on a
//! third. What has been seen so far is a sample of all that sites say, and a list of individual phrases always lacks
//! the next one. So a phrase may contain sets of words in brackets, `[latest, our latest, recent] [posts, articles]`,
//! and then stands for every combination. `[, our] blog` is "blog" and "our blog".

use std::borrow::Cow;

/// The individual phrases of a list: they are separated by `|` or line ends, which separate nothing inside brackets.
pub(super) fn phrases(list: &'static str) -> impl Iterator<Item = Cow<'static, str>> {
    let mut in_set = false;
    let parts = list.split(move |c| {
        match c {
            '[' => in_set = true,
            ']' => in_set = false,
            _ => {}
        }
        !in_set && matches!(c, '|' | '\n')
    });
    let phrases = parts.map(str::trim).filter(|phrase| !phrase.is_empty());
    phrases.flat_map(|phrase| {
        if phrase.contains('[') {
            combined(phrase).into_iter().map(Cow::Owned).collect()
        } else {
            vec![Cow::Borrowed(phrase)]
        }
    })
}

/// Every combination, with single spaces between words. Between adjacent sets there is no space: `[関連, 最新][記事, 動画]`.
fn combined(phrase: &str) -> Vec<String> {
    let mut combinations = vec![String::new()];
    let mut rest = phrase;
    while !rest.is_empty() {
        let (plain, behind) = rest.split_once('[').unwrap_or((rest, ""));
        let (set, after) = behind.split_once(']').unwrap_or((behind, ""));
        combinations = combinations
            .iter()
            .flat_map(|start| {
                set.split(',')
                    .map(move |own| [start, plain, own.trim()].concat())
            })
            .collect();
        rest = after;
    }
    combinations
        .iter()
        .map(|words| single_spaced(words))
        .collect()
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(list: &'static str) -> Vec<Cow<'static, str>> {
        phrases(list).collect()
    }

    #[test]
    fn plain_phrases_stay_what_they_are() {
        assert_eq!(
            all("\n    read more | see also\n    more\n"),
            ["read more", "see also", "more"]
        );
        assert_eq!(all(" | \n"), [""; 0]);
    }

    #[test]
    fn sets_are_combined_in_order() {
        assert_eq!(
            all("[latest, recent] [posts,\n    blog  posts] here | news"),
            [
                "latest posts here",
                "latest blog posts here",
                "recent posts here",
                "recent blog posts here",
                "news",
            ]
        );
        assert_eq!(all("all [, our] posts"), ["all posts", "all our posts"]);
        assert_eq!(all("[, our] blog"), ["blog", "our blog"]);
        assert_eq!(all("[関連, 最新][記事]"), ["関連記事", "最新記事"]);
    }
}
