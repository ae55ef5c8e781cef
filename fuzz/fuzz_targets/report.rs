//! `report`: spans rebuild the input, points add up, kept labels and forcing rules keep their
//! word.
#![no_main]

use bodycopy::Label;
use bodycopy_fuzz::{checks, Page};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, Page)| {
    let (label, page) = &input;
    let text = page.0.as_str();
    checks::report_rebuilds_the_input(text);
    checks::points_are_the_sum_of_the_evidence(text);
    checks::a_higher_threshold_never_keeps_more(text);
    checks::a_sentence_leaves_something(text);
    checks::verdicts_are_those_of_the_report(text);
    checks::forcing_rules_win(text);
    let label = Label::ALL[usize::from(*label) % Label::ALL.len()];
    checks::a_kept_label_keeps_its_lines(text, label);
});
