//! Inputs by name: files, compressed files, the standard input.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;

/// Large enough that the cost of system calls does not matter.
const BUFFER: usize = 256 << 10;
/// The largest window of a Zstandard file, in powers of two: what `zstd --long=31` writes.
const ZSTD_WINDOW: u32 = 31;

/// Compression, according to a file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    Plain,
    Gzip,
    Zstd,
}

impl Packing {
    /// By the end of the name: `.gz`, `.zst`, or anything else.
    pub fn of(path: &Path) -> Self {
        let is = |end: &str| {
            path.extension()
                .is_some_and(|own| own.eq_ignore_ascii_case(end))
        };
        if is("gz") {
            Packing::Gzip
        } else if is("zst") {
            Packing::Zstd
        } else {
            Packing::Plain
        }
    }
}

/// `-` is the standard input.
fn is_standard(path: &Path) -> bool {
    path.as_os_str() == OsStr::new("-")
}

/// The name of an input in messages.
pub fn name(path: &Path) -> String {
    if is_standard(path) {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    }
}

/// Opens a file, or the standard input for `-`. Compressed data, in one member or in many, is
/// unpacked while it is read.
pub fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    if is_standard(path) {
        return Ok(Box::new(BufReader::with_capacity(BUFFER, io::stdin())));
    }
    let file = BufReader::with_capacity(BUFFER, File::open(path)?);
    Ok(match Packing::of(path) {
        Packing::Plain => Box::new(file),
        Packing::Gzip => Box::new(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(file))),
        Packing::Zstd => {
            let mut unpacked = zstd::Decoder::with_buffer(file)?;
            unpacked.window_log_max(ZSTD_WINDOW)?;
            Box::new(BufReader::with_capacity(BUFFER, unpacked))
        }
    })
}
