//! From text to lines: where they end, and how each of them looks.

pub(crate) mod scan;
pub(crate) mod shape;
pub(crate) mod split;

pub(crate) use shape::{End, Lead, Reading, Shape, Start};
