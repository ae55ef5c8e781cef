//! A bound on what is in memory.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// How many bytes may be in progress at once.
pub struct Budget {
    limit: usize,
    used: Mutex<usize>,
    freed: Condvar,
}

/// Bytes of a budget, given back when dropped.
pub struct Share {
    budget: Arc<Budget>,
    bytes: usize,
}

impl Budget {
    pub fn new(limit: usize) -> Arc<Self> {
        Arc::new(Budget {
            limit,
            used: Mutex::new(0),
            freed: Condvar::new(),
        })
    }

    /// Waits until `bytes` are free. A request above the limit is granted when everything else is
    /// free.
    pub fn take(self: &Arc<Self>, bytes: usize) -> Share {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let mut used = self
            .freed
            .wait_while(used, |used| *used > 0 && *used + bytes > self.limit)
            .unwrap_or_else(PoisonError::into_inner);
        *used += bytes;
        Share {
            budget: Arc::clone(self),
            bytes,
        }
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let used = self.budget.used.lock();
        *used.unwrap_or_else(PoisonError::into_inner) -= self.bytes;
        self.budget.freed.notify_one();
    }
}
