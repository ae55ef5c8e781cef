//! `clean_bytes` and `clean_bytes_lossy`: bytes that are text, were text or never were.
#![no_main]

use bodycopy_fuzz::{checks, page_bytes};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    checks::bytes_are_read_as_utf8(bytes);
    // What the escapes stand for may be cut anywhere.
    checks::bytes_are_read_as_utf8(&page_bytes(bytes));
});
