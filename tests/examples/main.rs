//! The example programs, run as a user runs them.
//!
//! `cargo test` builds them. A run of these tests alone does not: `cargo build --examples` first.

mod clean;
mod explain;
mod hostile;
mod jsonl;
mod jsonl_files;
mod rules;
mod run;
