//! Which lines of a text are kept.

use std::collections::HashMap;

use bodycopy::{Report, Verdict};

/// How often each line of a text is kept.
pub fn kept<'t>(text: &'t str, report: &Report) -> HashMap<&'t str, usize> {
    let mut kept = HashMap::new();
    for line in &report.lines {
        if line.verdict == Verdict::Kept {
            *kept.entry(text[line.span.clone()].trim()).or_default() += 1;
        }
    }
    kept
}
