//! Temporary memory of batches: one for each worker, allocated once, wiped after each batch and on drop.

use crate::dispatch::Backend;
use crate::kem::Memory;
use core::fmt;

/// All temporary memory that batches need (at most 200 KiB), and the backend that computes them.
///
/// A worker makes one and keeps it: no operation allocates.
pub struct Scratch {
    backend: Backend,
    memory: Box<Memory>,
}

impl Scratch {
    /// Memory for batches on `backend`.
    pub fn new(backend: Backend) -> Self {
        Self { backend, memory: Memory::new() }
    }

    /// The backend that computes with this memory.
    pub fn backend(&self) -> Backend {
        self.backend
    }

    pub(crate) fn parts(&mut self) -> (Backend, &mut Memory) {
        (self.backend, &mut self.memory)
    }
}

impl fmt::Debug for Scratch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scratch").field("backend", &self.backend).finish_non_exhaustive()
    }
}
