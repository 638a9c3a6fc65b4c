//! Temporary memory of batches: one for each worker, allocated once, wiped after each batch and on drop.

use crate::dispatch::Backend;
use crate::{dsa, kem};
use core::fmt;

/// A batch of one parameter set: its fields, and the memory of its scheme that it works in.
macro_rules! batch_type {
    ($memory:ty; $name:ident { $($field:ident: $type:ty),* }) => {
        pub(super) struct $name<'a, 'b, P> {
            $($field: $type,)*
            memory: &'a mut $memory,
            set: core::marker::PhantomData<(P, &'b ())>,
        }
        impl<'a, 'b, P> $name<'a, 'b, P> {
            pub(super) fn new($($field: $type,)* memory: &'a mut $memory) -> Self {
                Self { $($field,)* memory, set: core::marker::PhantomData }
            }
        }
    };
}
pub(crate) use batch_type;

/// All temporary memory that batches need (at most 1100 KiB), and the backend that computes them.
///
/// A worker makes one and keeps it: no operation allocates.
pub struct Scratch {
    backend: Backend,
    kem: Box<kem::Memory>,
    dsa: Box<dsa::Memory>,
}

impl Scratch {
    /// Memory for batches on `backend`.
    pub fn new(backend: Backend) -> Self {
        Self { backend, kem: kem::Memory::new(), dsa: dsa::Memory::new() }
    }

    /// The backend that computes with this memory.
    pub fn backend(&self) -> Backend {
        self.backend
    }

    pub(crate) fn kem_parts(&mut self) -> (Backend, &mut kem::Memory) {
        (self.backend, &mut self.kem)
    }

    pub(crate) fn dsa_parts(&mut self) -> (Backend, &mut dsa::Memory) {
        (self.backend, &mut self.dsa)
    }
}

impl fmt::Debug for Scratch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scratch").field("backend", &self.backend).finish_non_exhaustive()
    }
}
