//! `clean`: the body is the kept lines, whichever way the text comes.
#![no_main]

use bodycopy_fuzz::{checks, Page};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|page: Page| {
    let text = page.0.as_str();
    checks::body_is_the_kept_lines(text);
    checks::every_way_gives_the_same(text);
    checks::line_ends_do_not_matter(text);
    checks::normal_forms_do_not_matter(text);
});
