//! Probes that are reused.
//!
//! Compiling the catalogue takes longer than reading many texts, and work is divided into many
//! small parts. So each part borrows a probe and returns it.

use std::ops::{Deref, DerefMut};
use std::sync::Mutex;

use anyhow::Result;
use bodycopy::internals::{self, BlockView, Points, Probe, ROUNDS};

use crate::data::Text;

/// The probes that are not in use.
#[derive(Default)]
pub struct Pool {
    cues: Vec<String>,
    left: Mutex<Vec<Probe>>,
}

impl Pool {
    /// A pool of probes with these cues.
    pub fn new(cues: Vec<String>) -> Self {
        Pool {
            cues,
            left: Mutex::default(),
        }
    }

    /// The words that the probes know as cues.
    pub fn cues(&self) -> &[String] {
        &self.cues
    }

    /// Number of features: those of the crate, then two for each cue.
    pub fn features(&self) -> usize {
        internals::feature_count() + 2 * self.cues.len()
    }

    /// The name of a feature, given its index among all.
    pub fn name(&self, feature: usize) -> String {
        match feature.checked_sub(internals::feature_count()) {
            None => internals::feature_name(feature as u16),
            Some(cue) => {
                let family = ["word", "first-word"][cue % 2];
                format!("{family}={}", self.cues[cue / 2])
            }
        }
    }

    /// Borrows a probe, which is created only if none is free.
    pub fn borrow(&self) -> Borrowed<'_> {
        let left = self.left.lock().expect("no holder panics").pop();
        Borrowed {
            pool: self,
            probe: Some(left.unwrap_or_else(|| {
                let mut points = Points::tuned();
                points.cues = vec![[[0; ROUNDS]; 2]; self.cues.len()];
                Probe::with_cues(points, &self.cues)
            })),
        }
    }
}

impl Pool {
    /// Decides about each of the texts with these points, and passes its blocks and the decision to
    /// `show`.
    pub fn decide<'t>(
        &self,
        texts: impl Iterator<Item = &'t Text>,
        points: &Points,
        mut show: impl FnMut(&'t Text, &[BlockView], &mut Probe) -> Result<()>,
    ) -> Result<()> {
        let mut probe = self.borrow();
        probe.set_points(points);
        for text in texts {
            probe.restore(&text.snapshot);
            let blocks = probe.blocks();
            probe.decide();
            show(text, &blocks, &mut probe)?;
        }
        Ok(())
    }
}

/// A probe that is returned to its pool when dropped.
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
        if let (Some(probe), Ok(mut left)) = (self.probe.take(), self.pool.left.lock()) {
            left.push(probe);
        }
    }
}
