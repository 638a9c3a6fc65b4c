//! ML-KEM in batches (FIPS 203, Algorithms 16 to 21).
//!
//! Skeleton of the public surface.

use crate::error::Error;
pub use crate::params::{ML_KEM_512, ML_KEM_768, ML_KEM_1024, Params, SEED_LEN, SHARED_SECRET_LEN};
use crate::scratch::Scratch;

/// One key generation of a batch: where its keys go, and how it went.
#[derive(Debug)]
pub struct KeyGen<'a> {
    /// Receives the encapsulation key: `params.encapsulation_key_len()` bytes.
    pub encapsulation_key: &'a mut [u8],
    /// Receives the expanded decapsulation key: `params.decapsulation_key_len()` bytes.
    pub decapsulation_key: &'a mut [u8],
    /// How it went; overwritten by the batch.
    pub result: Result<(), Error>,
}

/// The key of one encapsulation.
#[derive(Clone, Copy, Debug)]
pub enum EncapsKey<'a> {
    /// An encoded encapsulation key; checked as FIPS 203 §7.2 asks.
    Encoded(&'a [u8]),
    /// A key that was checked and expanded before.
    Prepared(&'a EncapsulationKey),
}

/// One encapsulation of a batch: its key, where its results go, and how it went.
#[derive(Debug)]
pub struct Encaps<'a> {
    /// The peer's key.
    pub key: EncapsKey<'a>,
    /// Receives the ciphertext: `params.ciphertext_len()` bytes.
    pub ciphertext: &'a mut [u8],
    /// Receives the shared secret.
    pub shared_secret: &'a mut [u8; SHARED_SECRET_LEN],
    /// How it went; overwritten by the batch. The outputs are untouched on an error.
    pub result: Result<(), Error>,
}

/// The key of one decapsulation.
#[derive(Clone, Copy)]
pub enum DecapsKey<'a> {
    /// An expanded decapsulation key; checked as FIPS 203 §7.3 asks.
    Encoded(&'a [u8]),
    /// The seed d || z that the key was generated from.
    Seed(&'a [u8; SEED_LEN]),
    /// A key that was checked and expanded before.
    Prepared(&'a DecapsulationKey),
}

/// One decapsulation of a batch.
#[derive(Debug)]
pub struct Decaps<'a> {
    /// The own key.
    pub key: DecapsKey<'a>,
    /// The ciphertext: `params.ciphertext_len()` bytes.
    pub ciphertext: &'a [u8],
    /// Receives the shared secret, or the implicit-rejection secret.
    pub shared_secret: &'a mut [u8; SHARED_SECRET_LEN],
    /// How it went; overwritten by the batch.
    pub result: Result<(), Error>,
}

impl std::fmt::Debug for DecapsKey<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DecapsKey(..)")
    }
}

/// An encapsulation key with its matrix expanded and its hash computed.
#[derive(Debug)]
pub struct EncapsulationKey {}

impl EncapsulationKey {
    /// Checks and expands keys, as a batch.
    pub fn prepare_many(scratch: &mut Scratch, params: &'static Params, keys: &[&[u8]]) -> Vec<Result<Self, Error>> {
        let _ = (scratch, params, keys);
        unimplemented!()
    }
    /// The parameter set.
    pub fn params(&self) -> &'static Params {
        unimplemented!()
    }
    /// The encoded key.
    pub fn as_bytes(&self) -> &[u8] {
        unimplemented!()
    }
}

/// A decapsulation key with its matrix expanded. Wiped on drop, never printed.
pub struct DecapsulationKey {}

impl std::fmt::Debug for DecapsulationKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DecapsulationKey").finish_non_exhaustive()
    }
}

impl DecapsulationKey {
    /// Generates keys from fresh randomness, as a batch: what a client pops for one-shot key exchange.
    pub fn generate_many(scratch: &mut Scratch, params: &'static Params, count: usize) -> Result<Vec<Self>, Error> {
        let _ = (scratch, params, count);
        unimplemented!()
    }
    /// Generates keys from their seeds d || z, as a batch.
    pub fn from_seeds(scratch: &mut Scratch, params: &'static Params, seeds: &[[u8; SEED_LEN]]) -> Vec<Self> {
        let _ = (scratch, params, seeds);
        unimplemented!()
    }
    /// Checks and expands encoded keys, as a batch.
    pub fn prepare_many(scratch: &mut Scratch, params: &'static Params, keys: &[&[u8]]) -> Vec<Result<Self, Error>> {
        let _ = (scratch, params, keys);
        unimplemented!()
    }
    /// The parameter set.
    pub fn params(&self) -> &'static Params {
        unimplemented!()
    }
    /// The encoded encapsulation key that belongs to it.
    pub fn encapsulation_key_bytes(&self) -> &[u8] {
        unimplemented!()
    }
}

/// ML-KEM.KeyGen over a batch with randomness from the operating system.
///
/// # Errors
/// `Err` only when there was no randomness; everything else is per item.
pub fn keygen_many(scratch: &mut Scratch, params: &'static Params, items: &mut [KeyGen<'_>]) -> Result<(), Error> {
    let _ = (scratch, params, items);
    unimplemented!()
}

/// ML-KEM.Encaps over a batch with randomness from the operating system.
///
/// # Errors
/// `Err` only when there was no randomness; everything else is per item.
pub fn encaps_many(scratch: &mut Scratch, params: &'static Params, items: &mut [Encaps<'_>]) -> Result<(), Error> {
    let _ = (scratch, params, items);
    unimplemented!()
}

/// ML-KEM.Decaps over a batch.
pub fn decaps_many(scratch: &mut Scratch, params: &'static Params, items: &mut [Decaps<'_>]) {
    let _ = (scratch, params, items);
    unimplemented!()
}
