//! A batch of lines: the unit of work.

use std::fmt;
use std::io::Write as _;
use std::iter;
use std::ops::AddAssign;
use std::sync::Arc;

use bodycopy::Cleaner;
use flate2::write::GzEncoder;
use memchr::memchr;

use crate::input::Packing;
use crate::record;

/// Whole lines of one input.
pub struct Batch {
    /// The name of the input in messages.
    pub input: Arc<str>,
    /// Number of the first line, counted from 1.
    pub first_line: u64,
    pub bytes: Vec<u8>,
}

/// What is to be done with every batch.
pub struct Work {
    pub cleaner: Cleaner,
    pub field: String,
    /// Whether invalid text is replaced by U+FFFD.
    pub lossy: bool,
    pub packing: Packing,
}

/// The outcome of a batch.
#[derive(Default)]
pub struct Done {
    /// What is to be written.
    pub packed: Vec<u8>,
    /// What is to be reported.
    pub messages: Vec<String>,
    pub counts: Counts,
}

/// Sums for the summary. Bytes are those of the unpacked lines.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    pub records: u64,
    pub malformed: u64,
    pub failed_inputs: u64,
    pub bytes_in: u64,
    pub bytes_out: u64,
}

/// Cleans the lines of a batch.
pub fn process(batch: &Batch, work: &Work) -> Done {
    let mut done = Done::default();
    let mut lines = Vec::with_capacity(batch.bytes.len());
    let mut room = record::Room::default();
    let wanted = record::Wanted {
        field: &work.field,
        lossy: work.lossy,
    };
    for (number, line) in iter::zip(batch.first_line.., Lines(&batch.bytes)) {
        let line = without_mark(line, number);
        if line.trim_ascii().is_empty() {
            continue;
        }
        let clean = |text: &str, out: &mut String| work.cleaner.clean_into(text, out);
        match record::rewrite(line, wanted, clean, &mut room, &mut lines) {
            Ok(()) => {
                lines.push(b'\n');
                done.counts.records += 1;
            }
            Err(reason) => {
                let message = format!("{}:{number}: {reason}", batch.input);
                done.messages.push(message);
                done.counts.malformed += 1;
            }
        }
    }
    done.counts.bytes_in = batch.bytes.len() as u64;
    done.counts.bytes_out = lines.len() as u64;
    if !lines.is_empty() {
        done.packed = pack(lines, work.packing);
    }
    done
}

/// The lines of what is left.
struct Lines<'b>(&'b [u8]);

impl<'b> Iterator for Lines<'b> {
    type Item = &'b [u8];

    fn next(&mut self) -> Option<&'b [u8]> {
        let rest = self.0;
        let end = memchr(b'\n', rest).unwrap_or(rest.len());
        self.0 = rest.get(end + 1..).unwrap_or_default();
        (!rest.is_empty()).then(|| &rest[..end])
    }
}

/// A file's first line without the byte order mark.
fn without_mark(line: &[u8], number: u64) -> &[u8] {
    match line.strip_prefix("\u{feff}".as_bytes()) {
        Some(rest) if number == 1 => rest,
        _ => line,
    }
}

/// Compresses the lines as a member of their own: a file of many members is a valid file of that
/// format, so all threads share the work of compressing.
pub fn pack(lines: Vec<u8>, packing: Packing) -> Vec<u8> {
    match packing {
        Packing::Plain => lines,
        Packing::Gzip => {
            let mut packed = GzEncoder::new(Vec::new(), flate2::Compression::default());
            (packed.write_all(&lines))
                .and_then(|()| packed.finish())
                .expect("a vector takes all that is written")
        }
        Packing::Zstd => zstd::bulk::compress(&lines, zstd::DEFAULT_COMPRESSION_LEVEL)
            .expect("a vector takes all that is written"),
    }
}

impl Counts {
    pub fn all_well(&self) -> bool {
        self.malformed == 0 && self.failed_inputs == 0
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, more: Counts) {
        self.records += more.records;
        self.malformed += more.malformed;
        self.failed_inputs += more.failed_inputs;
        self.bytes_in += more.bytes_in;
        self.bytes_out += more.bytes_out;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} records cleaned, {} malformed; {} bytes in, {} bytes out",
            self.records, self.malformed, self.bytes_in, self.bytes_out
        )?;
        match self.failed_inputs {
            0 => Ok(()),
            1 => f.write_str("; 1 input failed"),
            failed => write!(f, "; {failed} inputs failed"),
        }
    }
}
