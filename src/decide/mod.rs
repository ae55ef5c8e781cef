//! The decision: which blocks are body text, given the points.

pub(crate) mod brief;
pub(crate) mod certain;
pub(crate) mod chronicle;
pub(crate) mod closing;
pub(crate) mod copies;
pub(crate) mod counters;
pub(crate) mod dial;
pub(crate) mod doubt;
pub(crate) mod ends;
pub(crate) mod headline;
pub(crate) mod interruptions;
pub(crate) mod known;
pub(crate) mod labels;
pub(crate) mod link_ends;
pub(crate) mod lone;
pub(crate) mod offers;
pub(crate) mod page_code;
pub(crate) mod safety;
pub(crate) mod separators;
pub(crate) mod standfirst;
pub(crate) mod subheadings;
pub(crate) mod viterbi;
