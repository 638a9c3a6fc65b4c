//! The only match on the instruction set.

#[cfg(target_arch = "x86_64")]
use crate::simd::avx512::Avx512;
use crate::simd::portable::Portable;
use crate::simd::{Kernel, Simd};
use core::fmt;

/// What computes a batch. Chosen once, passed by value; a value proves that this machine runs it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Backend(Choice);

/// Several interleaved streams in plain Rust: slower, but it exercises groups and ragged tails on every machine. Three
/// lanes, so that nothing divides evenly.
type PortableGroups = Portable<3>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512),
    Portable(Portable<1>),
    #[cfg(debug_assertions)]
    PortableGroups(PortableGroups),
}

/// Runs the same expression for whichever backend was chosen.
macro_rules! with_simd {
    ($choice:expr, $simd:ident => $body:expr) => {
        match $choice {
            #[cfg(target_arch = "x86_64")]
            Choice::Avx512($simd) => $body,
            Choice::Portable($simd) => $body,
            #[cfg(debug_assertions)]
            Choice::PortableGroups($simd) => $body,
        }
    };
}

fn lanes_of<S: Simd>(_: S) -> usize {
    S::LANES
}

/// A kernel that every backend runs.
#[cfg(target_arch = "x86_64")]
pub(crate) trait AnyKernel<O>:
    Kernel<Portable<1>, Output = O> + Kernel<PortableGroups, Output = O> + Kernel<Avx512, Output = O>
{
}
#[cfg(target_arch = "x86_64")]
impl<O, K> AnyKernel<O> for K where
    K: Kernel<Portable<1>, Output = O> + Kernel<PortableGroups, Output = O> + Kernel<Avx512, Output = O>
{
}
/// A kernel that every backend runs.
#[cfg(not(target_arch = "x86_64"))]
pub(crate) trait AnyKernel<O>: Kernel<Portable<1>, Output = O> + Kernel<PortableGroups, Output = O> {}
#[cfg(not(target_arch = "x86_64"))]
impl<O, K: Kernel<Portable<1>, Output = O> + Kernel<PortableGroups, Output = O>> AnyKernel<O> for K {}

impl Backend {
    /// The fastest backend that this machine runs.
    pub fn detect() -> Self {
        Self::all()[0]
    }

    /// Every backend that this machine runs, the fastest first; tests go through all of them. Builds with debug
    /// assertions add one that groups operations in plain Rust.
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        #[cfg(target_arch = "x86_64")]
        all.extend(Avx512::detect().map(|simd| Self(Choice::Avx512(simd))));
        all.push(Self(Choice::Portable(Portable)));
        #[cfg(debug_assertions)]
        all.push(Self(Choice::PortableGroups(Portable)));
        all
    }

    /// A short name for tables and logs.
    pub fn name(self) -> &'static str {
        match self.0 {
            #[cfg(target_arch = "x86_64")]
            Choice::Avx512(_) => "avx512",
            Choice::Portable(_) => "portable",
            #[cfg(debug_assertions)]
            Choice::PortableGroups(_) => "portable-groups",
        }
    }

    /// How many operations share a Keccak permutation: a batch is best a multiple of this.
    pub fn lanes(self) -> usize {
        with_simd!(self.0, simd => lanes_of(simd))
    }

    /// Runs a kernel with this backend's instructions.
    pub(crate) fn run<O, K: AnyKernel<O>>(self, kernel: K) -> O {
        with_simd!(self.0, simd => simd.call(kernel))
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
