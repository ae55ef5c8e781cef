//! The cleaner as debuggers and logs show it.
//!
//! Printing its tables would take hundreds of megabytes. When a struct that holds a cleaner is
//! printed, what matters is how the cleaner differs from the default.

use std::fmt;

use super::Cleaner;
use crate::rules;

impl fmt::Debug for Cleaner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.inner;
        let rules: Vec<_> = inner.engine.custom.iter().map(|rule| &rule.id).collect();
        let of_catalogue = |&rule: &u16| rules::catalogue()[usize::from(rule)].id;
        let without: Vec<_> = inner.engine.without.iter().map(of_catalogue).collect();
        let mut shown = f.debug_struct("Cleaner");
        shown
            .field("keep", &inner.keep)
            .field("rules", &rules)
            .field("without", &without)
            .field("threshold", &-inner.engine.lift)
            .field("unwrap", &inner.engine.unwrap);
        match &inner.languages {
            Some(codes) => shown.field("languages", codes),
            None => shown.field("languages", &format_args!("all")),
        };
        shown.finish()
    }
}
