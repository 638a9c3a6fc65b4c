//! ML-KEM: batches from owned inputs.

pub(crate) mod peer;

use kemlane_engine::kem::{self, Decaps, DecapsKey, Encaps, EncapsKey, KeyGen, Params};
use kemlane_engine::{Error, Scratch};

pub(crate) type Secret = [u8; 32];

/// The parameter set that a vector file names.
pub(crate) fn params(name: &str) -> &'static Params {
    Params::ALL.into_iter().find(|params| params.name() == name).expect("vector files name the three sets")
}

pub(crate) fn keygen(scratch: &mut Scratch, params: &'static Params, seeds: &[[u8; 64]]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut keys: Vec<_> = seeds
        .iter()
        .map(|_| (vec![0; params.encapsulation_key_len()], vec![0; params.decapsulation_key_len()]))
        .collect();
    let mut items: Vec<_> = keys
        .iter_mut()
        .map(|(ek, dk)| KeyGen { encapsulation_key: ek, decapsulation_key: dk, result: Err(Error::Randomness) })
        .collect();
    kem::keygen_many_internal(scratch, params, seeds, &mut items);
    assert!(items.iter().all(|item| item.result.is_ok()));
    keys
}

pub(crate) fn encaps(
    scratch: &mut Scratch,
    params: &'static Params,
    keys: &[EncapsKey<'_>],
    coins: &[Secret],
) -> Vec<Result<(Vec<u8>, Secret), Error>> {
    let mut outputs: Vec<_> = keys.iter().map(|_| (vec![0; params.ciphertext_len()], [0; 32])).collect();
    let mut items: Vec<_> = keys
        .iter()
        .zip(&mut outputs)
        .map(|(&key, (ciphertext, shared_secret))| Encaps {
            key,
            ciphertext,
            shared_secret,
            result: Err(Error::Randomness),
        })
        .collect();
    kem::encaps_many_internal(scratch, params, coins, &mut items);
    let results: Vec<_> = items.iter().map(|item| item.result).collect();
    results
        .into_iter()
        .zip(outputs)
        .map(|(result, output)| {
            assert!(result.is_ok() || output == (vec![0; params.ciphertext_len()], [0; 32]), "errors leave no output");
            result.map(|()| output)
        })
        .collect()
}

pub(crate) fn decaps(
    scratch: &mut Scratch,
    params: &'static Params,
    inputs: &[(DecapsKey<'_>, &[u8])],
) -> Vec<Result<Secret, Error>> {
    let mut secrets = vec![[0; 32]; inputs.len()];
    let mut items: Vec<_> = inputs
        .iter()
        .zip(&mut secrets)
        .map(|(&(key, ciphertext), shared_secret)| Decaps {
            key,
            ciphertext,
            shared_secret,
            result: Err(Error::Randomness),
        })
        .collect();
    kem::decaps_many(scratch, params, &mut items);
    let results: Vec<_> = items.iter().map(|item| item.result).collect();
    results.into_iter().zip(secrets).map(|(result, secret)| result.map(|()| secret)).collect()
}
