//! Pages in a language of which nothing is known.
//!
//! There are thousands of languages, and phrases for a few dozen. So the letters of a page are exchanged for others:
//! then no word of it is in any language, and everything but its words is as on a real page.

use bodycopy_corpus::exchange_letters as in_no_language;

/// The article of the examples, as a page and without its clutter, in no language.
fn page_and_body() -> (String, String) {
    let page = std::fs::read_to_string("examples/article.txt").expect("an article");
    let body = bodycopy::clean(&page);
    (in_no_language(&page), in_no_language(&body))
}

/// A large page has more words in its menus than one in four, and is not kept whole because no rule speaks of them.
#[test]
fn the_menus_of_a_page_are_removed() {
    let (page, body) = page_and_body();
    let words: Vec<&str> = body.split(|c: char| !c.is_alphabetic()).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| word.len() > 3).collect();
    let menu: Vec<String> = words.chunks(3).map(|words| words.join(" ")).collect();
    let (above, below) = menu.split_at(menu.len() / 2);
    let page = format!("{}\n{page}\n{}", above.join("\n"), below.join("\n"));
    let cleaned = bodycopy::clean(&page);
    for paragraph in body.split("\n\n") {
        assert!(
            cleaned.contains(paragraph),
            "{paragraph}\n\nin\n\n{cleaned}"
        );
    }
    let kept = menu
        .iter()
        .filter(|&link| cleaned.lines().any(|line| line == link))
        .count();
    assert!(
        kept * 10 < menu.len(),
        "{kept} of {}: {cleaned}",
        menu.len()
    );
    assert_eq!(bodycopy::clean(&cleaned), cleaned);
}

#[test]
fn an_article_comes_back() {
    let (_, body) = page_and_body();
    assert_eq!(bodycopy::clean(&body), body);
    // Lists, subheadings and short lines in an article are no menu.
    let list = body.replacen(
        "\n\n",
        "\n\nGulob wezut:\n\n- hopil naxu\n- turome vik\n- xul\n\nLum hepot zil\n\n",
        1,
    );
    assert_eq!(bodycopy::clean(&list), list);
}
