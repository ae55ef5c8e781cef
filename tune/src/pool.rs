//! Probes that are used again.
//!
//! Compiling the catalogue takes longer than reading many texts, and work is divided into many
//! small parts. A part therefore borrows a probe and gives it back.

use std::ops::{Deref, DerefMut};
use std::sync::Mutex;

use bodycopy::internals::{Points, Probe};

/// Probes that nobody uses now.
#[derive(Default)]
pub struct Pool(Mutex<Vec<Probe>>);

impl Pool {
    /// A probe, made only if none is left over.
    pub fn borrow(&self) -> Borrowed<'_> {
        let left = self.0.lock().expect("no holder panics").pop();
        Borrowed {
            pool: self,
            probe: Some(left.unwrap_or_else(|| Probe::new(Points::tuned()))),
        }
    }
}

/// A probe that goes back to its pool.
pub struct Borrowed<'p> {
    pool: &'p Pool,
    probe: Option<Probe>,
}

impl Deref for Borrowed<'_> {
    type Target = Probe;

    fn deref(&self) -> &Probe {
        self.probe.as_ref().expect("there until dropped")
    }
}

impl DerefMut for Borrowed<'_> {
    fn deref_mut(&mut self) -> &mut Probe {
        self.probe.as_mut().expect("there until dropped")
    }
}

impl Drop for Borrowed<'_> {
    fn drop(&mut self) {
        if let (Some(probe), Ok(mut left)) = (self.probe.take(), self.pool.0.lock()) {
            left.push(probe);
        }
    }
}
