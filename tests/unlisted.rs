//! Pages in a language of which nothing is known.
//!
//! There are thousands of languages, and phrases for a few dozen. So the letters of a page are exchanged for others:
//! then no word of it is in any language, and everything but its words is as on a real page.

use bodycopy_corpus::exchange_letters as in_no_language;

#[test]
fn the_menus_of_a_page_are_removed() {
    let page = std::fs::read_to_string("examples/article.txt").expect("an article");
    let body = in_no_language(&bodycopy::clean(&page));
    let cleaned = bodycopy::clean(&in_no_language(&page));
    for paragraph in body.split("\n\n") {
        assert!(
            cleaned.contains(paragraph),
            "{paragraph}\n\nin\n\n{cleaned}"
        );
    }
    for menu in [
        "Skip to content\nHome\nNews\nWeather\nSubscribe",
        "Share\nFacebook\nTwitter\nEmail",
        "3 Comments\nLeave a comment\n© 2024 The Northern Observer. All rights reserved.\nPrivacy policy\nCookie settings",
    ] {
        for line in in_no_language(menu).lines() {
            assert!(!cleaned.lines().any(|kept| kept == line), "{line}");
        }
    }
    assert_eq!(bodycopy::clean(&cleaned), cleaned);
}

#[test]
fn an_article_comes_back() {
    let page = std::fs::read_to_string("examples/article.txt").expect("an article");
    let body = in_no_language(&bodycopy::clean(&page));
    assert_eq!(bodycopy::clean(&body), body);
    // Lists, subheadings and short lines in an article are no menu.
    let list = body.replacen(
        "\n\n",
        "\n\nGulob wezut:\n\n- hopil naxu\n- turome vik\n- xul\n\nLum hepot zil\n\n",
        1,
    );
    assert_eq!(bodycopy::clean(&list), list);
}
