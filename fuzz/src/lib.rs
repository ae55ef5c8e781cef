//! What the fuzz targets share: texts and settings made of bytes.
//!
//! The properties are those of the tests: `tests/common/checks.rs`.

#[path = "../../examples/jsonl/batch.rs"]
pub mod batch;
#[path = "../../tests/common/checks.rs"]
pub mod checks;
#[path = "../../examples/common/input.rs"]
#[allow(dead_code)]
pub mod input;
#[path = "../../tests/common/pieces.rs"]
#[allow(dead_code)]
pub mod pieces;
#[path = "../../examples/jsonl/record.rs"]
pub mod record;
#[path = "../../tests/common/reference.rs"]
pub mod reference;
#[path = "../../examples/jsonl/string.rs"]
pub mod string;

mod page;
mod settings;

pub use page::{page_bytes, Page, ESCAPES};
pub use settings::{Rule, Settings};
