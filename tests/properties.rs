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
use strategies::{article, bytes, label, raw};

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn report_rebuilds_the_input(text in prop_oneof![article(), raw()]) {
        checks::report_rebuilds_the_input(&text);
    }

    #[test]
    fn body_is_the_kept_lines(text in prop_oneof![article(), raw()]) {
        checks::body_is_the_kept_lines(&text);
    }

    #[test]
    fn points_are_the_sum_of_the_evidence(text in prop_oneof![article(), raw()]) {
        checks::points_are_the_sum_of_the_evidence(&text);
    }

    #[test]
    fn a_higher_threshold_never_keeps_more(text in prop_oneof![article(), raw()]) {
        checks::a_higher_threshold_never_keeps_more(&text);
    }

    #[test]
    fn a_sentence_leaves_something(text in prop_oneof![article(), raw()]) {
        checks::a_sentence_leaves_something(&text);
    }

    #[test]
    fn verdicts_are_those_of_the_report(text in prop_oneof![article(), raw()]) {
        checks::verdicts_are_those_of_the_report(&text);
    }

    #[test]
    fn every_way_gives_the_same(text in prop_oneof![article(), raw()]) {
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
    fn any_forcing_rules_win(text in prop_oneof![article(), raw()], which in 0..8_usize) {
        checks::any_forcing_rules_win(&text, which);
    }

    #[test]
    fn fewer_languages_are_enough(text in prop_oneof![article(), raw()], which in 0..4_usize) {
        checks::fewer_languages_are_enough(&text, which);
    }

    #[test]
    fn threads_do_not_matter(texts in prop::collection::vec(prop_oneof![article(), raw()], 1..4)) {
        checks::threads_do_not_matter(&texts);
    }

    #[test]
    fn line_ends_do_not_matter(text in prop_oneof![article(), raw()]) {
        checks::line_ends_do_not_matter(&text);
    }

    #[test]
    fn normal_forms_do_not_matter(text in prop_oneof![article(), raw()]) {
        checks::normal_forms_do_not_matter(&text);
    }
}
