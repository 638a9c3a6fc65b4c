//! ML-DSA in batches (FIPS 204 Algorithms 1 to 8).
//!
//! A batch is a slice of items ([`KeyGen`], [`Sign`], [`Verify`]) of one parameter set, of any length, over keys and
//! messages of any kind. An item borrows its key, its message and the memory of its results, and holds its own `result`.

mod codec;
mod field;
mod hash;
mod keygen;
mod keys;
mod memory;
mod message;
pub(crate) mod ntt;
mod round;
mod sample;
mod sign;
mod steps;
#[cfg(test)]
mod tests;
mod verify;

use crate::error::Error;
pub use crate::params::dsa::{
    MAX_CONTEXT_LEN, ML_DSA_44, ML_DSA_65, ML_DSA_87, MU_LEN, Params, RND_LEN, SEED_LEN, TR_LEN,
};
use crate::params::dsa::{MlDsa44, MlDsa65, MlDsa87, Set};
use crate::random;
use crate::scratch::Scratch;
use crate::secret::Secrets;
use core::fmt;
pub use keys::{SigningKey, VerifyingKey};
pub(crate) use memory::Memory;
pub use message::{Message, Mu, PreHash};
use sign::Randomness;

/// One key generation of a batch.
pub struct KeyGen<'a> {
    /// Receives the verifying (public) key: `params.verifying_key_len()` bytes.
    pub verifying_key: &'a mut [u8],
    /// Receives the encoded signing (private) key: `params.signing_key_len()` bytes.
    pub signing_key: &'a mut [u8],
    /// How it went; the batch overwrites it. On an error the outputs are untouched.
    pub result: Result<(), Error>,
}

/// The key of one signature.
#[derive(Clone, Copy)]
pub enum SignKey<'a> {
    /// An encoded signing key. Refused if a coefficient of s1 or s2 is out of range.
    Encoded(&'a [u8]),
    /// The seed xi that the key was generated from.
    Seed(&'a [u8; SEED_LEN]),
    /// A key that was expanded before.
    Expanded(&'a SigningKey),
}

/// One signature of a batch.
pub struct Sign<'a> {
    /// The own key.
    pub key: SignKey<'a>,
    /// What to sign.
    pub message: Message<'a>,
    /// Receives the signature: `params.signature_len()` bytes.
    pub signature: &'a mut [u8],
    /// How it went; the batch overwrites it. On an error the output is untouched.
    pub result: Result<(), Error>,
}

/// The key of one verification.
#[derive(Clone, Copy, Debug)]
pub enum VerifyKey<'a> {
    /// An encoded verifying key.
    Encoded(&'a [u8]),
    /// A key that was expanded before.
    Expanded(&'a VerifyingKey),
}

/// One verification of a batch.
pub struct Verify<'a> {
    /// The signer's key.
    pub key: VerifyKey<'a>,
    /// What was signed.
    pub message: Message<'a>,
    /// The signature: `params.signature_len()` bytes.
    pub signature: &'a [u8],
    /// The verdict; the batch overwrites it. [`Error::Signature`] if the signature does not verify.
    pub result: Result<(), Error>,
}

/// Runs the same expression for the parameter set that a value names, as a type.
macro_rules! with_set {
    ($params:expr, $set:ident => $body:expr) => {
        match $params.k() {
            MlDsa44::K => {
                type $set = MlDsa44;
                $body
            }
            MlDsa65::K => {
                type $set = MlDsa65;
                $body
            }
            _ => {
                type $set = MlDsa87;
                $body
            }
        }
    };
}
pub(crate) use with_set;

/// Items for which random bytes are drawn at once: amortises the system call, bounds the buffer.
const DRAW: usize = 64;

/// FIPS 204 Algorithm 1, ML-DSA.KeyGen, over a batch with randomness from the operating system.
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

/// FIPS 204 Algorithm 6, ML-DSA.KeyGen_internal, over a batch: item i from the seed xi `seeds[i]`.
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
    let (backend, memory) = scratch.dsa_parts();
    with_set!(params, P => backend.run(keygen::KeyGenBatch::<P>::new(seeds, items, memory)));
}

/// FIPS 204 Algorithms 2 and 4, ML-DSA.Sign and HashML-DSA.Sign, over a batch: hedged, with randomness from the
/// operating system.
///
/// # Errors
/// [`Error::Randomness`] if there was none: items without a signature have it as their result too. Everything else is
/// in each item's result.
pub fn sign_many(scratch: &mut Scratch, params: &'static Params, items: &mut [Sign<'_>]) -> Result<(), Error> {
    sign_batch(scratch, params, Randomness::System, items)
}

/// The deterministic variant of [`sign_many`], for signers without randomness: rnd is all zeros.
pub fn sign_many_deterministic(scratch: &mut Scratch, params: &'static Params, items: &mut [Sign<'_>]) {
    let drawn = sign_batch(scratch, params, Randomness::Zero, items);
    debug_assert!(drawn.is_ok(), "nothing was drawn");
}

/// FIPS 204 Algorithm 7, ML-DSA.Sign_internal, over a batch: item i with the randomness rnd `rnd[i]`. Takes every kind of
/// [`Message`]: M' itself is [`Message::Internal`].
///
/// # Panics
/// If there are fewer rnd than items.
pub fn sign_many_internal(
    scratch: &mut Scratch,
    params: &'static Params,
    rnd: &[[u8; RND_LEN]],
    items: &mut [Sign<'_>],
) {
    assert!(rnd.len() >= items.len(), "one rnd for each signature");
    let drawn = sign_batch(scratch, params, Randomness::Given(rnd), items);
    debug_assert!(drawn.is_ok(), "nothing was drawn");
}

fn sign_batch(
    scratch: &mut Scratch,
    params: &'static Params,
    randomness: Randomness<'_>,
    items: &mut [Sign<'_>],
) -> Result<(), Error> {
    let (backend, memory) = scratch.dsa_parts();
    with_set!(params, P => backend.run(sign::SignBatch::<P>::new(randomness, items, memory)))
}

/// FIPS 204 Algorithms 3, 5 and 8, ML-DSA.Verify, HashML-DSA.Verify and ML-DSA.Verify_internal, over a batch.
pub fn verify_many(scratch: &mut Scratch, params: &'static Params, items: &mut [Verify<'_>]) {
    let (backend, memory) = scratch.dsa_parts();
    with_set!(params, P => backend.run(verify::VerifyBatch::<P>::new(items, memory)));
}

/// One [`keygen_many`].
///
/// # Errors
/// [`Error::Length`] or [`Error::Randomness`].
pub fn keygen(
    scratch: &mut Scratch,
    params: &'static Params,
    verifying_key: &mut [u8],
    signing_key: &mut [u8],
) -> Result<(), Error> {
    let mut item = [KeyGen { verifying_key, signing_key, result: Ok(()) }];
    keygen_many(scratch, params, &mut item)?;
    item[0].result
}

/// One [`sign_many`].
///
/// # Errors
/// [`Error::Length`], [`Error::Context`], [`Error::SigningKey`], [`Error::ParameterSet`], [`Error::Attempts`] or
/// [`Error::Randomness`].
pub fn sign(
    scratch: &mut Scratch,
    params: &'static Params,
    key: SignKey<'_>,
    message: Message<'_>,
    signature: &mut [u8],
) -> Result<(), Error> {
    let mut item = [Sign { key, message, signature, result: Ok(()) }];
    sign_many(scratch, params, &mut item)?;
    item[0].result
}

/// One [`sign_many_deterministic`].
///
/// # Errors
/// [`Error::Length`], [`Error::Context`], [`Error::SigningKey`], [`Error::ParameterSet`] or [`Error::Attempts`].
pub fn sign_deterministic(
    scratch: &mut Scratch,
    params: &'static Params,
    key: SignKey<'_>,
    message: Message<'_>,
    signature: &mut [u8],
) -> Result<(), Error> {
    let mut item = [Sign { key, message, signature, result: Ok(()) }];
    sign_many_deterministic(scratch, params, &mut item);
    item[0].result
}

/// One [`verify_many`].
///
/// # Errors
/// [`Error::Signature`] if the signature does not verify; [`Error::Length`], [`Error::Context`] or
/// [`Error::ParameterSet`] if an input cannot be one.
pub fn verify(
    scratch: &mut Scratch,
    params: &'static Params,
    key: VerifyKey<'_>,
    message: Message<'_>,
    signature: &[u8],
) -> Result<(), Error> {
    let mut item = [Verify { key, message, signature, result: Ok(()) }];
    verify_many(scratch, params, &mut item);
    item[0].result
}

impl fmt::Debug for KeyGen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyGen").field("result", &self.result).finish_non_exhaustive()
    }
}
impl fmt::Debug for Sign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sign").field("key", &self.key).field("result", &self.result).finish_non_exhaustive()
    }
}
impl fmt::Debug for Verify<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verify").field("result", &self.result).finish_non_exhaustive()
    }
}
impl fmt::Debug for SignKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Encoded(_) => "Encoded(..)",
            Self::Seed(_) => "Seed(..)",
            Self::Expanded(_) => "Expanded(..)",
        })
    }
}
