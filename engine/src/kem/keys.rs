//! Prepared keys: checked once, with the matrix expanded and the hash computed, which is two thirds of an operation.

use super::group::{PrepareDecapsBatch, PrepareEncapsBatch};
use super::{SEED_LEN, with_set};
use crate::error::Error;
use crate::ntt::Poly;
use crate::params::SYM_LEN;
use crate::params::kem::{MlKem512, MlKem768, MlKem1024, Params, Set};
use crate::random;
use crate::scratch::Scratch;
use crate::secret::wipe;
use core::fmt;
use zeroize::Zeroizing;

/// An encapsulation key that was checked (FIPS 203 §7.2), with Â, t_hat and H(ek).
#[derive(Clone)]
pub struct EncapsulationKey {
    pub(super) params: &'static Params,
    pub(super) encoded: Box<[u8]>,
    pub(super) hash: [u8; SYM_LEN],
    /// Â^T, row by row.
    pub(super) matrix: Box<[Poly]>,
    pub(super) t_hat: Box<[Poly]>,
}

impl EncapsulationKey {
    /// Checks and expands encoded keys, as a batch; result i is that of `keys[i]`. Allocates the keys it returns.
    pub fn prepare_many(scratch: &mut Scratch, params: &'static Params, keys: &[&[u8]]) -> Vec<Result<Self, Error>> {
        let (backend, memory) = scratch.kem_parts();
        let mut prepared: Vec<_> = keys
            .iter()
            .map(|key| {
                Error::check_length("encapsulation key", params.encapsulation_key_len(), key)?;
                let mut empty = Self::empty(params);
                empty.encoded.copy_from_slice(key);
                Ok(empty)
            })
            .collect();
        with_set!(params, P => backend.run(PrepareEncapsBatch::<P>::new(&mut prepared, memory)));
        prepared
    }

    /// A key of zeros, to be filled in.
    pub(super) fn empty(params: &'static Params) -> Self {
        let k = params.k();
        Self {
            params,
            encoded: vec![0; params.encapsulation_key_len()].into(),
            hash: [0; SYM_LEN],
            matrix: vec![Poly::ZERO; k * k].into(),
            t_hat: vec![Poly::ZERO; k].into(),
        }
    }

    /// The parameter set.
    pub fn params(&self) -> &'static Params {
        self.params
    }

    /// The encoded key: `params().encapsulation_key_len()` bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.encoded
    }
}

impl fmt::Debug for EncapsulationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncapsulationKey").field("params", &self.params.name()).finish_non_exhaustive()
    }
}

/// A decapsulation key that was checked (FIPS 203 §7.3) or generated here, with everything that decapsulation needs
/// expanded. Wiped on drop, never printed.
pub struct DecapsulationKey {
    pub(super) public: EncapsulationKey,
    pub(super) s_hat: Box<[Poly]>,
    /// Boxed like the rest, so that moving the key leaves no copy behind.
    pub(super) z: Box<[u8; SYM_LEN]>,
}

impl DecapsulationKey {
    /// Generates keys with randomness from the operating system, as a batch: what a client of many short key exchanges
    /// keeps in stock.
    ///
    /// # Errors
    /// [`Error::Randomness`].
    pub fn generate_many(scratch: &mut Scratch, params: &'static Params, count: usize) -> Result<Vec<Self>, Error> {
        let mut seeds = Zeroizing::new(vec![[0; SEED_LEN]; count]);
        random::fill_many(scratch.backend(), &mut seeds)?;
        Ok(Self::from_seeds(scratch, params, &seeds))
    }

    /// Generates keys from their seeds d || z, as a batch.
    pub fn from_seeds(scratch: &mut Scratch, params: &'static Params, seeds: &[[u8; SEED_LEN]]) -> Vec<Self> {
        let (backend, memory) = scratch.kem_parts();
        let mut keys: Vec<_> = seeds.iter().map(|_| Self::empty(params)).collect();
        with_set!(params, P => backend.run(super::group::FromSeedBatch::<P>::new(seeds, &mut keys, memory)));
        keys
    }

    /// Checks and expands encoded keys, as a batch; result i is that of `keys[i]`.
    pub fn prepare_many(scratch: &mut Scratch, params: &'static Params, keys: &[&[u8]]) -> Vec<Result<Self, Error>> {
        let (backend, memory) = scratch.kem_parts();
        let mut prepared: Vec<_> = keys
            .iter()
            .map(|key| {
                Error::check_length("decapsulation key", params.decapsulation_key_len(), key)?;
                Ok(Self::empty(params))
            })
            .collect();
        with_set!(params, P => backend.run(PrepareDecapsBatch::<P>::new(keys, &mut prepared, memory)));
        prepared
    }

    /// A key of zeros, to be filled in.
    fn empty(params: &'static Params) -> Self {
        Self {
            public: EncapsulationKey::empty(params),
            s_hat: vec![Poly::ZERO; params.k()].into(),
            z: Box::new([0; SYM_LEN]),
        }
    }

    /// The parameter set.
    pub fn params(&self) -> &'static Params {
        self.public.params
    }

    /// The encapsulation key that belongs to it, prepared.
    pub fn encapsulation_key(&self) -> &EncapsulationKey {
        &self.public
    }
}

impl Drop for DecapsulationKey {
    fn drop(&mut self) {
        wipe(&mut self.s_hat);
        wipe(&mut self.z[..]);
    }
}

impl fmt::Debug for DecapsulationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecapsulationKey").field("params", &self.params().name()).finish_non_exhaustive()
    }
}
