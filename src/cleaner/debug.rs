//! A cleaner as debuggers and logs show it.
//!
//! Its tables, printed, would be hundreds of megabytes. Who prints a struct that holds a cleaner wants
//! to know how it differs from the default.

use std::fmt;

use super::Cleaner;

impl fmt::Debug for Cleaner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.inner;
        let rules: Vec<_> = inner.engine.custom.iter().map(|rule| &rule.id).collect();
        let mut shown = f.debug_struct("Cleaner");
        shown
            .field("keep", &inner.keep)
            .field("rules", &rules)
            .field("threshold", &-inner.engine.lift)
            .field("unwrap", &inner.engine.unwrap);
        match &inner.languages {
            Some(codes) => shown.field("languages", codes),
            None => shown.field("languages", &format_args!("all")),
        };
        shown.finish()
    }
}
