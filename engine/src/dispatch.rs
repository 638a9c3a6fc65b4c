//! The only match on the instruction set.

use crate::simd::portable::Portable;
use crate::simd::{Kernel, Simd};
use core::fmt;

/// What computes a batch. Chosen once, passed by value; a value proves that this machine runs it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Backend(Choice);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    Portable,
    #[cfg(debug_assertions)]
    PortableGroups,
}

/// Several interleaved streams in plain Rust: slower, but it exercises groups and ragged tails on every machine. Three
/// lanes, so that nothing divides evenly.
#[cfg(debug_assertions)]
type PortableGroups = Portable<3>;

/// A kernel that every backend runs.
pub(crate) trait AnyKernel<O>: Kernel<Portable<1>, Output = O> + Kernel<Portable<3>, Output = O> {}
impl<O, K: Kernel<Portable<1>, Output = O> + Kernel<Portable<3>, Output = O>> AnyKernel<O> for K {}

impl Backend {
    /// The fastest backend that this machine runs.
    pub fn detect() -> Self {
        Self(Choice::Portable)
    }

    /// Every backend that this machine runs; tests go through all of them. Builds with debug assertions add one that
    /// groups operations in plain Rust.
    pub fn all() -> Vec<Self> {
        vec![
            Self(Choice::Portable),
            #[cfg(debug_assertions)]
            Self(Choice::PortableGroups),
        ]
    }

    /// A short name for tables and logs.
    pub fn name(self) -> &'static str {
        match self.0 {
            Choice::Portable => "portable",
            #[cfg(debug_assertions)]
            Choice::PortableGroups => "portable-groups",
        }
    }

    /// How many operations share a Keccak permutation: a batch is best a multiple of this.
    pub fn lanes(self) -> usize {
        match self.0 {
            Choice::Portable => Portable::<1>::LANES,
            #[cfg(debug_assertions)]
            Choice::PortableGroups => PortableGroups::LANES,
        }
    }

    /// Runs a kernel with this backend's instructions.
    pub(crate) fn run<O, K: AnyKernel<O>>(self, kernel: K) -> O {
        match self.0 {
            Choice::Portable => Portable::<1>.call(kernel),
            #[cfg(debug_assertions)]
            Choice::PortableGroups => Portable::<3>.call(kernel),
        }
    }
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
impl fmt::Display for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
