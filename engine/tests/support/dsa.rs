//! ML-DSA: batches from owned inputs.

pub(crate) mod peer;

use kemlane_engine::dsa::{
    self, KeyGen, Message, Params, RND_LEN, SEED_LEN, Sign, SignKey, SigningKey, Verify, VerifyKey, VerifyingKey,
};
use kemlane_engine::{Error, Scratch};

pub(crate) type Seed = [u8; SEED_LEN];
/// The randomness of a signature; zeros of a deterministic one.
pub(crate) type Rnd = [u8; RND_LEN];
pub(crate) const DETERMINISTIC: Rnd = [0; RND_LEN];

/// What an item's result is before its batch; a batch that leaves it is seen.
pub(crate) const UNSET: Result<(), Error> = Err(Error::Randomness);

/// The parameter set that a vector file names.
pub(crate) fn params(name: &str) -> &'static Params {
    Params::ALL.into_iter().find(|params| params.name() == name).expect("vector files name the three sets")
}

/// Verifying and signing keys.
pub(crate) fn keygen(scratch: &mut Scratch, params: &'static Params, seeds: &[Seed]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut keys: Vec<_> =
        seeds.iter().map(|_| (vec![0; params.verifying_key_len()], vec![0; params.signing_key_len()])).collect();
    let mut items: Vec<_> =
        keys.iter_mut().map(|(vk, sk)| KeyGen { verifying_key: vk, signing_key: sk, result: UNSET }).collect();
    dsa::keygen_many_internal(scratch, params, seeds, &mut items);
    assert!(items.iter().all(|item| item.result.is_ok()));
    keys
}

/// What signs a batch of items.
type SignMany<'a> = &'a mut dyn FnMut(&mut Scratch, &mut [Sign<'_>]);

fn signed(
    scratch: &mut Scratch,
    params: &'static Params,
    inputs: &[(SignKey<'_>, Message<'_>)],
    sign_many: SignMany<'_>,
) -> Vec<Result<Vec<u8>, Error>> {
    let untouched = vec![0xa5; params.signature_len()];
    let mut signatures = vec![untouched.clone(); inputs.len()];
    let mut items: Vec<_> = (inputs.iter().zip(&mut signatures))
        .map(|(&(key, message), signature)| Sign { key, message, signature, result: UNSET })
        .collect();
    sign_many(scratch, &mut items);
    let results: Vec<_> = items.iter().map(|item| item.result).collect();
    (results.into_iter().zip(signatures))
        .map(|(result, signature)| {
            assert!(result.is_ok() || signature == untouched, "errors leave no output");
            result.map(|()| signature)
        })
        .collect()
}

/// Signatures with randomness `rnd[i]`.
pub(crate) fn sign(
    scratch: &mut Scratch,
    params: &'static Params,
    rnd: &[Rnd],
    inputs: &[(SignKey<'_>, Message<'_>)],
) -> Vec<Result<Vec<u8>, Error>> {
    let mut sign_many =
        |scratch: &mut Scratch, items: &mut [Sign<'_>]| dsa::sign_many_internal(scratch, params, rnd, items);
    signed(scratch, params, inputs, &mut sign_many)
}

pub(crate) fn sign_deterministic(
    scratch: &mut Scratch,
    params: &'static Params,
    inputs: &[(SignKey<'_>, Message<'_>)],
) -> Vec<Result<Vec<u8>, Error>> {
    let mut sign_many =
        |scratch: &mut Scratch, items: &mut [Sign<'_>]| dsa::sign_many_deterministic(scratch, params, items);
    signed(scratch, params, inputs, &mut sign_many)
}

/// Signatures with randomness from the operating system.
pub(crate) fn sign_hedged(
    scratch: &mut Scratch,
    params: &'static Params,
    inputs: &[(SignKey<'_>, Message<'_>)],
) -> Vec<Result<Vec<u8>, Error>> {
    let mut sign_many = |scratch: &mut Scratch, items: &mut [Sign<'_>]| {
        dsa::sign_many(scratch, params, items).expect("randomness");
    };
    signed(scratch, params, inputs, &mut sign_many)
}

pub(crate) fn verify(
    scratch: &mut Scratch,
    params: &'static Params,
    inputs: &[(VerifyKey<'_>, Message<'_>, &[u8])],
) -> Vec<Result<(), Error>> {
    let mut items: Vec<_> =
        inputs.iter().map(|&(key, message, signature)| Verify { key, message, signature, result: UNSET }).collect();
    dsa::verify_many(scratch, params, &mut items);
    items.iter().map(|item| item.result).collect()
}

/// A signing key that must be valid, expanded.
pub(crate) fn expand_signing_key(scratch: &mut Scratch, params: &'static Params, key: &[u8]) -> SigningKey {
    SigningKey::expand_many(scratch, params, &[key]).remove(0).expect("a valid signing key")
}

/// A verifying key, expanded.
pub(crate) fn expand_verifying_key(scratch: &mut Scratch, params: &'static Params, key: &[u8]) -> VerifyingKey {
    VerifyingKey::expand_many(scratch, params, &[key]).remove(0).expect("a valid verifying key")
}
