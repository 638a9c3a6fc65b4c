//! Signing.
use super::Sign;
use super::memory::batch_type;
use crate::error::Error;
use crate::params::dsa::{RND_LEN, Set};
use crate::simd::{Kernel, Simd};

/// Where rnd comes from.
#[derive(Clone, Copy)]
pub(super) enum Randomness<'a> {
    /// The operating system: hedged signatures.
    System,
    /// All zeros: deterministic signatures.
    Zero,
    /// One for each item.
    Given(&'a [[u8; RND_LEN]]),
}

batch_type!(SignBatch { randomness: Randomness<'a>, items: &'a mut [Sign<'b>] });

impl<P: Set, S: Simd> Kernel<S> for SignBatch<'_, '_, P> {
    type Output = Result<(), Error>;
    #[inline(always)]
    fn run(self, _: S) -> Result<(), Error> {
        let _ = (self.randomness, self.items, self.memory);
        Ok(())
    }
}
