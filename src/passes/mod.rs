//! Heuristics over neighbouring blocks: what a single line cannot show.

pub(crate) mod caseless;
pub(crate) mod core;
pub(crate) mod fragments;
pub(crate) mod headers;
pub(crate) mod items;
pub(crate) mod join;
pub(crate) mod link_list;
pub(crate) mod page_code;
pub(crate) mod repeats;
pub(crate) mod survey;
pub(crate) mod title;
pub(crate) mod unlisted;
pub(crate) mod wrap;
