//! ML-KEM in batches (FIPS 203 Algorithms 16 to 21).
//!
//! A batch is a slice of items ([`KeyGen`], [`Encaps`], [`Decaps`]) of one parameter set, of any length. An item borrows
//! its key and the memory of its results, and holds its own `result`.

#[cfg(feature = "bench-internals")]
#[doc(hidden)]
pub mod bench;
mod compress;
mod group;
mod keys;
mod kpke;
mod sample;
mod steps;

use crate::error::Error;
use crate::params::SYM_LEN;
pub use crate::params::kem::{ML_KEM_512, ML_KEM_768, ML_KEM_1024, Params, SEED_LEN, SHARED_SECRET_LEN};
use crate::params::kem::{MlKem512, MlKem768, MlKem1024, Set};
use crate::random;
use crate::scratch::Scratch;
use crate::secret::Secrets;
use core::fmt;
pub(crate) use group::Memory;
pub use keys::{DecapsulationKey, EncapsulationKey};

/// One key generation of a batch.
pub struct KeyGen<'a> {
    /// Receives the encapsulation key: `params.encapsulation_key_len()` bytes.
    pub encapsulation_key: &'a mut [u8],
    /// Receives the expanded decapsulation key: `params.decapsulation_key_len()` bytes.
    pub decapsulation_key: &'a mut [u8],
    /// How it went; the batch overwrites it. On an error the outputs are untouched.
    pub result: Result<(), Error>,
}

/// The key of one encapsulation.
#[derive(Clone, Copy, Debug)]
pub enum EncapsKey<'a> {
    /// An encoded encapsulation key, checked as FIPS 203 §7.2 asks.
    Encoded(&'a [u8]),
    /// A key that was checked and expanded before.
    Prepared(&'a EncapsulationKey),
}

/// One encapsulation of a batch.
pub struct Encaps<'a> {
    /// The peer's key.
    pub key: EncapsKey<'a>,
    /// Receives the ciphertext: `params.ciphertext_len()` bytes.
    pub ciphertext: &'a mut [u8],
    /// Receives the shared secret.
    pub shared_secret: &'a mut [u8; SHARED_SECRET_LEN],
    /// How it went; the batch overwrites it. On an error the outputs are untouched.
    pub result: Result<(), Error>,
}

/// The key of one decapsulation.
#[derive(Clone, Copy)]
pub enum DecapsKey<'a> {
    /// An expanded decapsulation key, checked as FIPS 203 §7.3 asks.
    Encoded(&'a [u8]),
    /// The seed d || z that the key was generated from.
    Seed(&'a [u8; SEED_LEN]),
    /// A key that was checked and expanded before.
    Prepared(&'a DecapsulationKey),
}

/// One decapsulation of a batch.
pub struct Decaps<'a> {
    /// The own key.
    pub key: DecapsKey<'a>,
    /// The ciphertext: `params.ciphertext_len()` bytes.
    pub ciphertext: &'a [u8],
    /// Receives the shared secret; for a ciphertext that was tampered with, the secret of implicit rejection.
    pub shared_secret: &'a mut [u8; SHARED_SECRET_LEN],
    /// How it went; the batch overwrites it. On an error the output is untouched.
    pub result: Result<(), Error>,
}

/// Runs the same expression for the parameter set that a value names, as a type.
macro_rules! with_set {
    ($params:expr, $set:ident => $body:expr) => {
        match $params.k() {
            MlKem512::K => {
                type $set = MlKem512;
                $body
            }
            MlKem768::K => {
                type $set = MlKem768;
                $body
            }
            _ => {
                type $set = MlKem1024;
                $body
            }
        }
    };
}
pub(crate) use with_set;

/// Items for which random bytes are drawn at once: amortises the system call, bounds the buffer.
const DRAW: usize = 64;

/// FIPS 203 Algorithm 19, ML-KEM.KeyGen, over a batch with randomness from the operating system.
///
/// # Errors
/// [`Error::Randomness`] if there was none; everything else is in each item's result.
pub fn keygen_many(scratch: &mut Scratch, params: &'static Params, items: &mut [KeyGen<'_>]) -> Result<(), Error> {
    let mut seeds = Secrets([[0; SEED_LEN]; DRAW]);
    for items in items.chunks_mut(DRAW) {
        let seeds = &mut seeds.0[..items.len()];
        random::fill_many(scratch.backend(), seeds)?;
        keygen_many_internal(scratch, params, seeds, items);
    }
    Ok(())
}

/// FIPS 203 Algorithm 16, ML-KEM.KeyGen_internal, over a batch: item i from the seed d || z `seeds[i]`.
///
/// # Panics
/// If there are fewer seeds than items.
pub fn keygen_many_internal(
    scratch: &mut Scratch,
    params: &'static Params,
    seeds: &[[u8; SEED_LEN]],
    items: &mut [KeyGen<'_>],
) {
    assert!(seeds.len() >= items.len(), "one seed for each key generation");
    let (backend, memory) = scratch.kem_parts();
    with_set!(params, P => backend.run(group::KeyGenBatch::<P>::new(seeds, items, memory)));
}

/// FIPS 203 Algorithm 20, ML-KEM.Encaps, over a batch with randomness from the operating system.
///
/// # Errors
/// [`Error::Randomness`] if there was none; everything else is in each item's result.
pub fn encaps_many(scratch: &mut Scratch, params: &'static Params, items: &mut [Encaps<'_>]) -> Result<(), Error> {
    let mut coins = Secrets([[0; SYM_LEN]; DRAW]);
    for items in items.chunks_mut(DRAW) {
        let coins = &mut coins.0[..items.len()];
        random::fill_many(scratch.backend(), coins)?;
        encaps_many_internal(scratch, params, coins, items);
    }
    Ok(())
}

/// FIPS 203 Algorithm 17, ML-KEM.Encaps_internal, over a batch: item i with the randomness m `coins[i]`.
///
/// # Panics
/// If there are fewer coins than items.
pub fn encaps_many_internal(
    scratch: &mut Scratch,
    params: &'static Params,
    coins: &[[u8; 32]],
    items: &mut [Encaps<'_>],
) {
    assert!(coins.len() >= items.len(), "one m for each encapsulation");
    let (backend, memory) = scratch.kem_parts();
    with_set!(params, P => backend.run(group::EncapsBatch::<P>::new(coins, items, memory)));
}

/// FIPS 203 Algorithm 21, ML-KEM.Decaps, over a batch.
pub fn decaps_many(scratch: &mut Scratch, params: &'static Params, items: &mut [Decaps<'_>]) {
    decaps_batch(scratch, params, items, true);
}

/// FIPS 203 Algorithm 18, ML-KEM.Decaps_internal, over a batch: [`decaps_many`] without the hash check of encoded keys,
/// for keys that passed it before. Lengths are checked all the same.
pub fn decaps_many_internal(scratch: &mut Scratch, params: &'static Params, items: &mut [Decaps<'_>]) {
    decaps_batch(scratch, params, items, false);
}

fn decaps_batch(scratch: &mut Scratch, params: &'static Params, items: &mut [Decaps<'_>], check_hash: bool) {
    let (backend, memory) = scratch.kem_parts();
    with_set!(params, P => backend.run(group::DecapsBatch::<P>::new(items, check_hash, memory)));
}

/// One [`keygen_many`].
///
/// # Errors
/// [`Error::Length`] or [`Error::Randomness`].
pub fn keygen(
    scratch: &mut Scratch,
    params: &'static Params,
    encapsulation_key: &mut [u8],
    decapsulation_key: &mut [u8],
) -> Result<(), Error> {
    let mut item = [KeyGen { encapsulation_key, decapsulation_key, result: Ok(()) }];
    keygen_many(scratch, params, &mut item)?;
    item[0].result
}

/// One [`encaps_many`].
///
/// # Errors
/// [`Error::Length`], [`Error::Modulus`], [`Error::ParameterSet`] or [`Error::Randomness`].
pub fn encaps(
    scratch: &mut Scratch,
    params: &'static Params,
    key: EncapsKey<'_>,
    ciphertext: &mut [u8],
    shared_secret: &mut [u8; SHARED_SECRET_LEN],
) -> Result<(), Error> {
    let mut item = [Encaps { key, ciphertext, shared_secret, result: Ok(()) }];
    encaps_many(scratch, params, &mut item)?;
    item[0].result
}

/// One [`decaps_many`].
///
/// # Errors
/// [`Error::Length`], [`Error::KeyHash`] or [`Error::ParameterSet`]. Never for a ciphertext of the right length.
pub fn decaps(
    scratch: &mut Scratch,
    params: &'static Params,
    key: DecapsKey<'_>,
    ciphertext: &[u8],
    shared_secret: &mut [u8; SHARED_SECRET_LEN],
) -> Result<(), Error> {
    let mut item = [Decaps { key, ciphertext, shared_secret, result: Ok(()) }];
    decaps_many(scratch, params, &mut item);
    item[0].result
}

/// The type and modulus checks of an encapsulation key (FIPS 203 §7.2).
///
/// # Errors
/// [`Error::Length`] or [`Error::Modulus`].
pub fn check_encapsulation_key(scratch: &mut Scratch, params: &'static Params, key: &[u8]) -> Result<(), Error> {
    EncapsulationKey::prepare_many(scratch, params, &[key]).remove(0).map(drop)
}

/// The type and hash checks of a decapsulation key (FIPS 203 §7.3).
///
/// # Errors
/// [`Error::Length`] or [`Error::KeyHash`].
pub fn check_decapsulation_key(scratch: &mut Scratch, params: &'static Params, key: &[u8]) -> Result<(), Error> {
    DecapsulationKey::prepare_many(scratch, params, &[key]).remove(0).map(drop)
}

impl fmt::Debug for KeyGen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyGen").field("result", &self.result).finish_non_exhaustive()
    }
}
impl fmt::Debug for Encaps<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encaps").field("result", &self.result).finish_non_exhaustive()
    }
}
impl fmt::Debug for Decaps<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decaps").field("result", &self.result).finish_non_exhaustive()
    }
}
impl fmt::Debug for DecapsKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Encoded(_) => "Encoded(..)",
            Self::Seed(_) => "Seed(..)",
            Self::Prepared(_) => "Prepared(..)",
        })
    }
}
