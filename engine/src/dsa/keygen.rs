//! Key generation.
use super::memory::batch_type;
use super::{KeyGen, SigningKey};
use crate::error::Error;
use crate::params::dsa::{SEED_LEN, Set};
use crate::simd::{Kernel, Simd};

batch_type!(KeyGenBatch { seeds: &'a [[u8; SEED_LEN]], items: &'a mut [KeyGen<'b>] });
batch_type!(FromSeedBatch { seeds: &'a [[u8; SEED_LEN]], keys: &'a mut [SigningKey] });
batch_type!(ExpandSigningBatch { encoded: &'a [&'b [u8]], keys: &'a mut [Result<SigningKey, Error>] });

impl<P: Set, S: Simd> Kernel<S> for KeyGenBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, _: S) {
        let _ = (self.seeds, self.items, self.memory);
    }
}
impl<P: Set, S: Simd> Kernel<S> for FromSeedBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, _: S) {
        let _ = (self.seeds, self.keys, self.memory);
    }
}
impl<P: Set, S: Simd> Kernel<S> for ExpandSigningBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, _: S) {
        let _ = (self.encoded, self.keys, self.memory);
    }
}
