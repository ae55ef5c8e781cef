//! Reading, cleaning and writing at the same time, in order and in bounded memory.
//!
//! ```text
//! reader ── batch ──► pool: clean and pack ──┐
//!    └── where the outcome will be ──────────┴─► writer (this thread)
//! ```
//!
//! For each batch, in the order of the input, the writer gets a channel on which the outcome will
//! arrive, whichever batch is ready first. The [`Budget`] lets the reader run ahead of the writer
//! by a limited number of bytes.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use std::sync::Arc;
use std::thread;

use anyhow::{anyhow, Context as _};

use crate::batch::{Batch, Counts, Done};
use crate::budget::{Budget, Share};
use crate::reader::{self, Piece, Stopped, BATCH};

/// Number of full batches per thread that may be in progress.
const AHEAD: usize = 8;
/// Minimum number of bytes that a batch counts for: many small files make many small batches.
const LEAST: usize = BATCH / 64;

/// Calls `write`, in the order of the input, with what `work` makes of each batch.
///
/// If `write` fails, its error is returned at once; the other threads may still be reading or
/// working, and end with the process.
pub fn run(
    files: Vec<PathBuf>,
    threads: Option<NonZeroUsize>,
    work: impl Fn(Batch) -> Done + Send + Sync + 'static,
    mut write: impl FnMut(Done) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let pool = rayon::ThreadPoolBuilder::new()
        // 0 means as many as there are cores.
        .num_threads(threads.map_or(0, NonZeroUsize::get))
        .build()
        .context("cannot start the threads; give a smaller number with --threads")?;
    let budget = Budget::new(AHEAD * BATCH * pool.current_num_threads());
    let work = Arc::new(work);

    let (queue, outcomes) = mpsc::channel::<Receiver<(Done, Share)>>();
    let reader = thread::spawn(move || {
        let _ = reader::read_all(&files, |piece| {
            let (outcome, place) = mpsc::sync_channel(1);
            queue.send(place).map_err(|_| Stopped)?;
            match piece {
                Piece::Batch(batch) => {
                    let share = budget.take(batch.bytes.len().max(LEAST));
                    let work = Arc::clone(&work);
                    pool.spawn_fifo(move || {
                        // The writer may have given up.
                        let _ = outcome.send((work(batch), share));
                    });
                }
                Piece::Failure(message) => {
                    let _ = outcome.send((failure(message), budget.take(LEAST)));
                }
            }
            Ok(())
        });
    });

    for outcome in outcomes {
        let lost = "a thread has ended before its work was done";
        let (done, _share) = outcome.recv().context(lost)?;
        write(done)?;
    }
    reader
        .join()
        .map_err(|_| anyhow!("the reading thread has panicked"))
}

fn failure(message: String) -> Done {
    Done {
        messages: vec![message],
        counts: Counts {
            failed_inputs: 1,
            ..Counts::default()
        },
        ..Done::default()
    }
}
