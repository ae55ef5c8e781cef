//! Properties of every text, tested on generated texts.
//!
//! `PROPTEST_CASES=10000 cargo test --release --test properties` tests each property on 10,000
//! texts instead of 256. What it finds is shrunk by hand and becomes a named test in
//! `regressions.rs`; no seeds are kept.

#[path = "common/checks.rs"]
mod checks;
#[path = "common/pieces.rs"]
mod pieces;
#[path = "common/reference.rs"]
mod reference;
#[path = "common/strategies.rs"]
mod strategies;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use strategies::{article, bytes, label, one_line, raw};

/// Texts of every kind.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![2 => article(), 2 => raw(), 1 => one_line()]
}

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn report_rebuilds_the_input(text in any_text()) {
        checks::report_rebuilds_the_input(&text);
    }

    #[test]
    fn body_is_the_kept_lines(text in any_text()) {
        checks::body_is_the_kept_lines(&text);
    }

    #[test]
    fn points_are_the_sum_of_the_evidence(text in any_text()) {
        checks::points_are_the_sum_of_the_evidence(&text);
    }

    #[test]
    fn a_higher_threshold_never_keeps_more(text in any_text()) {
        checks::a_higher_threshold_never_keeps_more(&text);
    }

    #[test]
    fn a_sentence_leaves_something(text in any_text()) {
        checks::a_sentence_leaves_something(&text);
    }

    #[test]
    fn verdicts_are_those_of_the_report(text in any_text()) {
        checks::verdicts_are_those_of_the_report(&text);
    }

    #[test]
    fn every_way_gives_the_same(text in any_text()) {
        checks::every_way_gives_the_same(&text);
    }

    #[test]
    fn bytes_are_read_as_utf8(bytes in bytes()) {
        checks::bytes_are_read_as_utf8(&bytes);
    }

    #[test]
    fn a_kept_label_keeps_its_lines(text in article(), label in label()) {
        checks::a_kept_label_keeps_its_lines(&text, label);
    }

    #[test]
    fn forcing_rules_win(text in article()) {
        checks::forcing_rules_win(&text);
    }

    #[test]
    fn any_forcing_rules_win(text in any_text(), which in 0..8_usize) {
        checks::any_forcing_rules_win(&text, which);
    }

    #[test]
    fn fewer_languages_are_enough(text in any_text(), which in 0..4_usize) {
        checks::fewer_languages_are_enough(&text, which);
    }

    #[test]
    fn threads_do_not_matter(texts in prop::collection::vec(any_text(), 1..4)) {
        checks::threads_do_not_matter(&texts);
    }

    #[test]
    fn line_ends_do_not_matter(text in any_text()) {
        checks::line_ends_do_not_matter(&text);
    }

    #[test]
    fn normal_forms_do_not_matter(text in any_text()) {
        checks::normal_forms_do_not_matter(&text);
    }
}

/// The properties would say nothing of pages on one line if none of these texts were taken for one.
#[test]
fn many_texts_on_one_line_are_pages() {
    let mut runner = TestRunner::deterministic();
    let pages = (0..100).filter(|_| {
        let text = one_line().new_tree(&mut runner).expect("a text").current();
        bodycopy::report(&text).lines.len() > 3
    });
    let pages = pages.count();
    assert!(pages >= 15, "{pages} of a hundred");
}
