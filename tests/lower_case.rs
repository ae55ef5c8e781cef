//! Texts without capitals.

/// The article of the examples.
fn page() -> String {
    std::fs::read_to_string("examples/article.txt").expect("an article")
}

#[test]
fn the_body_of_a_page_in_lower_case_remains() {
    let page = page();
    let body = bodycopy::clean(&page).to_lowercase();
    assert_eq!(bodycopy::clean(&page.to_lowercase()), body);
    assert_eq!(bodycopy::clean(&body), body);
}

#[test]
fn the_body_of_a_page_in_capitals_remains() {
    let page = page();
    let body = bodycopy::clean(&page).to_uppercase();
    assert_eq!(bodycopy::clean(&page.to_uppercase()), body);
    assert_eq!(bodycopy::clean(&body), body);
}
