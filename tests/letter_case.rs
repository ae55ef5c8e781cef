//! Texts without capitals, or with nothing else.

#[test]
fn the_body_of_a_page_remains_in_any_case() {
    let page = std::fs::read_to_string("examples/article.txt").expect("an article");
    for change in [str::to_lowercase, str::to_uppercase] {
        let body = change(&bodycopy::clean(&page));
        assert_eq!(bodycopy::clean(&change(&page)), body);
        assert_eq!(bodycopy::clean(&body), body);
    }
}
