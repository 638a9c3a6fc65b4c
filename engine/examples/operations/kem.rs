//! ML-KEM.
//!
//! What becomes public, and why: the encapsulation key and its hash, wherever they are stored, because key generation
//! publishes them; the ciphertext, because encapsulation sends it; rho within key generation, because the encapsulation
//! key holds it (in the engine: `secret::declassify`). Shared secrets stay secret to the end of each run.

use crate::{Leak, UNSET, filled, marks};
use kemlane_engine::Scratch;
use kemlane_engine::kem::{
    self, Decaps, DecapsKey, DecapsulationKey, Encaps, EncapsKey, EncapsulationKey, KeyGen, Params, SEED_LEN,
};

struct KeyPair {
    ek: Vec<u8>,
    dk: Vec<u8>,
}

fn keygen(scratch: &mut Scratch, params: &'static Params, seeds: &[[u8; SEED_LEN]]) -> Vec<KeyPair> {
    let empty = || KeyPair { ek: vec![0; params.encapsulation_key_len()], dk: vec![0; params.decapsulation_key_len()] };
    let mut pairs: Vec<_> = seeds.iter().map(|_| empty()).collect();
    let mut items: Vec<_> = pairs
        .iter_mut()
        .map(|pair| KeyGen { encapsulation_key: &mut pair.ek, decapsulation_key: &mut pair.dk, result: UNSET })
        .collect();
    kem::keygen_many_internal(scratch, params, seeds, &mut items);
    assert!(items.iter().all(|item| item.result.is_ok()));
    for pair in &pairs {
        marks::public(&pair.ek);
        // dk = s_hat || ek || H(ek) || z.
        let ek_at = pair.dk.len() - 64 - pair.ek.len();
        let z_at = pair.dk.len() - 32;
        marks::public(&pair.dk[ek_at..z_at]);
    }
    pairs
}

/// Ciphertexts and shared secrets.
fn encaps(
    scratch: &mut Scratch,
    params: &'static Params,
    keys: &[EncapsKey<'_>],
    coins: &[[u8; 32]],
) -> Vec<(Vec<u8>, [u8; 32])> {
    let mut outputs: Vec<_> = keys.iter().map(|_| (vec![0; params.ciphertext_len()], [0; 32])).collect();
    let mut items: Vec<_> = (keys.iter().zip(&mut outputs))
        .map(|(&key, (ciphertext, shared_secret))| Encaps { key, ciphertext, shared_secret, result: UNSET })
        .collect();
    kem::encaps_many_internal(scratch, params, coins, &mut items);
    assert!(items.iter().all(|item| item.result.is_ok()));
    for (ciphertext, _) in &outputs {
        marks::public(ciphertext);
    }
    outputs
}

fn decaps(
    scratch: &mut Scratch,
    params: &'static Params,
    keys: &[DecapsKey<'_>],
    sent: &[(Vec<u8>, [u8; 32])],
) -> Vec<[u8; 32]> {
    let mut secrets = vec![[0; 32]; keys.len()];
    let mut items: Vec<_> = (keys.iter().zip(sent).zip(&mut secrets))
        .map(|((&key, (ciphertext, _)), shared_secret)| Decaps { key, ciphertext, shared_secret, result: UNSET })
        .collect();
    kem::decaps_many(scratch, params, &mut items);
    assert!(items.iter().all(|item| item.result.is_ok()));
    secrets
}

/// Everything once with `count` items; every third ciphertext arrives changed.
pub(crate) fn run(scratch: &mut Scratch, params: &'static Params, count: usize, leak: Option<Leak>) {
    let (mut seeds, mut coins) = (filled::<SEED_LEN>(count, 1), filled::<32>(count, 2));
    marks::secret(seeds.as_flattened_mut());
    marks::secret(coins.as_flattened_mut());

    let pairs = keygen(scratch, params, &seeds);
    let eks: Vec<_> = pairs.iter().map(|pair| &pair.ek[..]).collect();
    let dks: Vec<_> = pairs.iter().map(|pair| &pair.dk[..]).collect();
    let prepared_eks: Vec<_> = EncapsulationKey::prepare_many(scratch, params, &eks).into_iter().flatten().collect();
    let prepared_dks: Vec<_> = DecapsulationKey::prepare_many(scratch, params, &dks).into_iter().flatten().collect();
    let seeded_dks = DecapsulationKey::from_seeds(scratch, params, &seeds);

    for form in 0..3 {
        let keys: Vec<_> = (0..count)
            .map(|i| match form {
                0 => EncapsKey::Encoded(eks[i]),
                1 => EncapsKey::Prepared(&prepared_eks[i]),
                _ => EncapsKey::Prepared(seeded_dks[i].encapsulation_key()),
            })
            .collect();
        let mut sent = encaps(scratch, params, &keys, &coins);
        for (ciphertext, _) in sent.iter_mut().step_by(3) {
            ciphertext[0] ^= 1;
        }
        for form in 0..4 {
            let keys: Vec<_> = (0..count)
                .map(|i| match form {
                    0 => DecapsKey::Encoded(dks[i]),
                    1 => DecapsKey::Prepared(&prepared_dks[i]),
                    2 => DecapsKey::Prepared(&seeded_dks[i]),
                    _ => DecapsKey::Seed(&seeds[i]),
                })
                .collect();
            let secrets = decaps(scratch, params, &keys, &sent);
            if let Some(leak) = leak {
                leak.commit(secrets[0]);
            }
            // The run is over; the comparison is this program's own.
            marks::public(secrets.as_flattened());
            for (i, (ours, (_, theirs))) in secrets.iter().zip(&sent).enumerate() {
                marks::public(theirs);
                assert_eq!(ours == theirs, i % 3 != 0, "{} {i}", params.name());
            }
        }
    }
}
