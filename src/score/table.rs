//! No table yet.

/// Costs of a change.
pub(crate) const SWITCH: [i32; 3] = [50; 3];
/// Points of the families' buckets.
pub(crate) static FAMILIES: &[(&str, [&[i16]; 3])] = &[];
/// Points of the rules.
pub(crate) static RULES: &[(&str, [i16; 3])] = &[];
