//! The development corpus of `bodycopy`: reading it, scoring against it, and finding out which
//! lines of a page are body text.
//!
//! This crate is a tool of the repository and is never published. It does not depend on `bodycopy`,
//! so the measurement cannot be influenced by what it measures.
//!
//! | module | question it answers |
//! |---|---|
//! | [`record`] | what is in the corpus, and on which side of a split does it belong? |
//! | [`Regime`] | was a text a page, what an extractor left, or body? |
//! | [`pages`] | which pages did the project write itself? |
//! | [`language`] | which language is it in? |
//! | [`words`] | what is a word? |
//! | [`score`] | how close is an output to the gold text? |
//! | [`mod@align`] | which lines of a text are body? |
//! | [`add_links`] | what would a text look like with links in Markdown? |
//! | [`add_tags`] | what would it look like with tags of HTML? |
//! | [`exchange_letters`] | what would the text look like in an unknown language? |
//! | [`one_line`] | what would it look like if all white space were collapsed? |
//! | [`baseline`] | what would the usual simple rules do, and what a minimal cleaner? |

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod align;
pub mod baseline;
mod chain;
mod exchange;
mod gap;
pub mod language;
mod lines;
mod link;
mod numbers;
mod one_line;
pub mod pages;
pub mod record;
mod regime;
pub mod score;
mod seeds;
mod tag;
pub mod words;

pub use align::{align, align_spans, LineMatch};
pub use exchange::exchange_letters;
pub use lines::lines;
pub use link::{add_links, remove_links};
pub use numbers::numbers;
pub use one_line::one_line;
pub use record::{fold, hash, read_dir, site, ReadError, Record, Source};
pub use regime::Regime;
pub use score::Score;
pub use tag::{add_tags, remove_tags};
pub use words::Vocabulary;
