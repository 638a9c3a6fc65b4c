//! Temporary memory of a batch: one per worker, wiped on drop, nothing allocated per operation.

use crate::dispatch::Backend;

/// All temporary memory that a batch needs, and the backend that computes it.
#[derive(Debug)]
pub struct Scratch {
    backend: Backend,
}

impl Scratch {
    /// Memory for batches on `backend`.
    pub fn new(backend: Backend) -> Self {
        Self { backend }
    }
    /// The backend.
    pub fn backend(&self) -> Backend {
        self.backend
    }
}
