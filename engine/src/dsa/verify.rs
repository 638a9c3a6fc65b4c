//! Verifying.
use super::memory::batch_type;
use super::{Verify, VerifyingKey};
use crate::error::Error;
use crate::params::dsa::Set;
use crate::simd::{Kernel, Simd};

batch_type!(VerifyBatch { items: &'a mut [Verify<'b>] });
batch_type!(ExpandVerifyingBatch { keys: &'a mut [Result<VerifyingKey, Error>] });

impl<P: Set, S: Simd> Kernel<S> for VerifyBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, _: S) {
        let _ = (self.items, self.memory);
    }
}
impl<P: Set, S: Simd> Kernel<S> for ExpandVerifyingBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, _: S) {
        let _ = (self.keys, self.memory);
    }
}
