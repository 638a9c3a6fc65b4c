//! Expanded keys: decoded once, with the matrix and everything else that only depends on the key, which is more than half
//! of a verification and a fifth of a signature.

use super::keygen::{ExpandSigningBatch, FromSeedBatch};
use super::ntt::Poly32;
use super::verify::ExpandVerifyingBatch;
use super::{MlDsa44, MlDsa65, MlDsa87, with_set};
use crate::error::Error;
use crate::ntt::Multiplier;
use crate::params::SYM_LEN;
use crate::params::dsa::{Params, SEED_LEN, Set, TR_LEN};
use crate::random;
use crate::scratch::Scratch;
use crate::secret::{Zero, wipe};
use core::fmt;
use zeroize::Zeroizing;

/// A verifying key with Â, t1 and tr.
#[derive(Clone)]
pub struct VerifyingKey {
    pub(super) params: &'static Params,
    pub(super) encoded: Box<[u8]>,
    pub(super) tr: [u8; TR_LEN],
    /// Â, row by row.
    pub(super) matrix: Box<[Poly32]>,
    /// NTT(t1·2^d).
    pub(super) t1_hat: Box<[Poly32]>,
}

impl VerifyingKey {
    /// Expands encoded keys, as a batch; result i is that of `keys[i]`. Allocates the keys it returns.
    pub fn expand_many(scratch: &mut Scratch, params: &'static Params, keys: &[&[u8]]) -> Vec<Result<Self, Error>> {
        let (backend, memory) = scratch.dsa_parts();
        let mut expanded: Vec<_> = keys
            .iter()
            .map(|key| {
                Error::check_length("verifying key", params.verifying_key_len(), key)?;
                let mut empty = Self::empty(params);
                empty.encoded.copy_from_slice(key);
                Ok(empty)
            })
            .collect();
        with_set!(params, P => backend.run(ExpandVerifyingBatch::<P>::new(&mut expanded, memory)));
        expanded
    }

    /// A key of zeros, to be filled in.
    pub(super) fn empty(params: &'static Params) -> Self {
        Self {
            params,
            encoded: vec![0; params.verifying_key_len()].into(),
            tr: [0; _],
            matrix: vec![Poly32::ZERO; params.k() * params.l()].into(),
            t1_hat: vec![Poly32::ZERO; params.k()].into(),
        }
    }

    /// The parameter set.
    pub fn params(&self) -> &'static Params {
        self.params
    }

    /// The encoded key: `params().verifying_key_len()` bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.encoded
    }

    /// tr = H(encoded key, 64), which every mu begins with.
    pub fn tr(&self) -> &[u8; TR_LEN] {
        &self.tr
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyingKey").field("params", &self.params.name()).finish_non_exhaustive()
    }
}

/// What a signature needs of a signing key beside the matrix.
pub(super) struct Secrets {
    /// s1 and s2 as factors of products modulo 3329.
    pub(super) s1: Box<[Multiplier]>,
    pub(super) s2: Box<[Multiplier]>,
    /// NTT(t0).
    pub(super) t0_hat: Box<[Poly32]>,
    /// K of FIPS 204 Algorithm 6, the seed of rho''. Boxed like the rest, so that moving the key leaves no copy behind.
    pub(super) key: Box<[u8; SYM_LEN]>,
}

impl Secrets {
    pub(super) fn empty(k: usize, l: usize) -> Self {
        Self {
            s1: vec![Multiplier::ZERO; l].into(),
            s2: vec![Multiplier::ZERO; k].into(),
            t0_hat: vec![Poly32::ZERO; k].into(),
            key: Box::new([0; _]),
        }
    }

    pub(super) fn wipe(&mut self) {
        wipe(&mut self.s1);
        wipe(&mut self.s2);
        wipe(&mut self.t0_hat);
        wipe(&mut self.key[..]);
    }
}

impl Drop for Secrets {
    fn drop(&mut self) {
        self.wipe();
    }
}

/// A signing key with everything that a signature needs expanded. Wiped on drop, never printed.
pub struct SigningKey {
    pub(super) public: VerifyingKey,
    pub(super) secrets: Secrets,
}

impl SigningKey {
    /// Generates keys with randomness from the operating system, as a batch.
    ///
    /// # Errors
    /// [`Error::Randomness`].
    pub fn generate_many(scratch: &mut Scratch, params: &'static Params, count: usize) -> Result<Vec<Self>, Error> {
        let mut seeds = Zeroizing::new(vec![[0; SEED_LEN]; count]);
        random::fill_many(scratch.backend(), &mut seeds)?;
        Ok(Self::from_seeds(scratch, params, &seeds))
    }

    /// Generates keys from their seeds xi, as a batch.
    pub fn from_seeds(scratch: &mut Scratch, params: &'static Params, seeds: &[[u8; SEED_LEN]]) -> Vec<Self> {
        let (backend, memory) = scratch.dsa_parts();
        let mut keys: Vec<_> = seeds.iter().map(|_| Self::empty(params)).collect();
        with_set!(params, P => backend.run(FromSeedBatch::<P>::new(seeds, &mut keys, memory)));
        keys
    }

    /// Expands encoded keys, as a batch; result i is that of `keys[i]`. The verifying key is computed again from rho, s1
    /// and s2: [`Error::SigningKey`] if the key's tr or t0 does not belong to it, or a coefficient is out of range.
    pub fn expand_many(scratch: &mut Scratch, params: &'static Params, keys: &[&[u8]]) -> Vec<Result<Self, Error>> {
        let (backend, memory) = scratch.dsa_parts();
        let mut expanded: Vec<_> = keys
            .iter()
            .map(|key| {
                Error::check_length("signing key", params.signing_key_len(), key)?;
                Ok(Self::empty(params))
            })
            .collect();
        with_set!(params, P => backend.run(ExpandSigningBatch::<P>::new(keys, &mut expanded, memory)));
        expanded
    }

    /// A key of zeros, to be filled in.
    fn empty(params: &'static Params) -> Self {
        Self { public: VerifyingKey::empty(params), secrets: Secrets::empty(params.k(), params.l()) }
    }

    /// The parameter set.
    pub fn params(&self) -> &'static Params {
        self.public.params
    }

    /// The verifying key that belongs to it, expanded.
    pub fn verifying_key(&self) -> &VerifyingKey {
        &self.public
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("params", &self.params().name()).finish_non_exhaustive()
    }
}
