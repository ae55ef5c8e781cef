//! Reads inputs as batches of whole lines.

use std::io::{self, BufRead, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use memchr::memchr_iter;

use crate::batch::Batch;
use crate::input;

/// Number of bytes at which a batch is full. A single line may be longer.
pub const BATCH: usize = 1 << 20;

/// What comes out of an input.
pub enum Piece {
    Batch(Batch),
    /// The input cannot be read, or not to its end.
    Failure(String),
}

/// Nothing more is wanted.
pub struct Stopped;

/// Reads the inputs, one after the other.
pub fn read_all(
    files: &[PathBuf],
    mut send: impl FnMut(Piece) -> Result<(), Stopped>,
) -> Result<(), Stopped> {
    files.iter().try_for_each(|file| read(file, &mut send))
}

fn read(file: &Path, send: &mut impl FnMut(Piece) -> Result<(), Stopped>) -> Result<(), Stopped> {
    let name: Arc<str> = input::name(file).into();
    let mut input = match input::open(file) {
        Ok(input) => input,
        Err(error) => return send(Piece::Failure(format!("cannot read {name}: {error}"))),
    };
    let mut line = 1;
    loop {
        let mut bytes = Vec::new();
        let (lines, filled) = fill(&mut input, &mut bytes);
        // What was read before an error is processed as well.
        if !bytes.is_empty() {
            send(Piece::Batch(Batch {
                input: Arc::clone(&name),
                first_line: line,
                bytes,
            }))?;
        }
        line += lines;
        match filled {
            Ok(Filled::Full) => {}
            Ok(Filled::End) => return Ok(()),
            Err(error) => {
                let place = match line {
                    1 => String::new(),
                    next => format!(" beyond line {}", next - 1),
                };
                return send(Piece::Failure(format!(
                    "cannot read {name}{place}: {error}"
                )));
            }
        }
    }
}

enum Filled {
    Full,
    End,
}

/// Appends whole lines until the batch is full, and returns how many there are.
fn fill(input: &mut dyn BufRead, bytes: &mut Vec<u8>) -> (u64, io::Result<Filled>) {
    let filled = try_fill(input, bytes);
    (memchr_iter(b'\n', bytes).count() as u64, filled)
}

fn try_fill(input: &mut dyn BufRead, bytes: &mut Vec<u8>) -> io::Result<Filled> {
    // All at once rather than line by line, so that most of it is read directly to where it is
    // kept.
    input.take(BATCH as u64).read_to_end(bytes)?;
    if bytes.len() < BATCH {
        return Ok(Filled::End);
    }
    if !bytes.ends_with(b"\n") {
        input.read_until(b'\n', bytes)?;
    }
    Ok(Filled::Full)
}
