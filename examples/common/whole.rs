//! Whole inputs as text.

use std::io::Read as _;
use std::path::Path;

use anyhow::{bail, Context as _};

use crate::input;

/// Reads all of an input. Invalid UTF-8 is rejected or, if `lossy`, replaced by U+FFFD.
pub fn read(path: &Path, lossy: bool) -> anyhow::Result<String> {
    let name = input::name(path);
    let mut bytes = Vec::new();
    input::open(path)
        .and_then(|mut input| input.read_to_end(&mut bytes))
        .with_context(|| format!("cannot read {name}"))?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) if lossy => Ok(String::from_utf8_lossy(error.as_bytes()).into_owned()),
        Err(error) => bail!(
            "{name} is not UTF-8: the first invalid byte is at offset {}; \
             convert it first, or replace what is invalid with --lossy",
            error.utf8_error().valid_up_to()
        ),
    }
}
