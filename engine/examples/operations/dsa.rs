//! ML-DSA.
//!
//! What becomes public, and why: the verifying key and its hash tr, wherever they are stored, because key generation
//! publishes them; the signature, because it is sent; and in the engine (`secret::declassify`, `secret::reveal`) rho, the
//! challenge of each attempt and which of its checks failed, which the crate's documentation discusses. The seed xi, the
//! randomness rnd and all of a signing key beside rho and tr stay secret to the end of each run.

use crate::{Leak, UNSET, filled, marks};
use kemlane_engine::Scratch;
use kemlane_engine::dsa::{
    self, KeyGen, Message, Params, PreHash, RND_LEN, SEED_LEN, Sign, SignKey, SigningKey, Verify, VerifyKey,
    VerifyingKey,
};

/// rho, K and tr, which a signing key begins with, end at these bytes.
const RHO_END: usize = 32;
const KEY_END: usize = 64;
const TR_END: usize = 128;

struct KeyPair {
    vk: Vec<u8>,
    sk: Vec<u8>,
}

fn keygen(scratch: &mut Scratch, params: &'static Params, seeds: &[[u8; SEED_LEN]]) -> Vec<KeyPair> {
    let empty = || KeyPair { vk: vec![0; params.verifying_key_len()], sk: vec![0; params.signing_key_len()] };
    let mut pairs: Vec<_> = seeds.iter().map(|_| empty()).collect();
    let mut items: Vec<_> = (pairs.iter_mut())
        .map(|pair| KeyGen { verifying_key: &mut pair.vk, signing_key: &mut pair.sk, result: UNSET })
        .collect();
    dsa::keygen_many_internal(scratch, params, seeds, &mut items);
    assert!(items.iter().all(|item| item.result.is_ok()));
    for pair in &pairs {
        marks::public(&pair.vk);
        marks::public(&pair.sk[..RHO_END]);
        marks::public(&pair.sk[KEY_END..TR_END]);
    }
    pairs
}

fn sign(
    scratch: &mut Scratch,
    params: &'static Params,
    rnd: &[[u8; RND_LEN]],
    inputs: &[(SignKey<'_>, Message<'_>)],
) -> Vec<Vec<u8>> {
    let mut signatures = vec![vec![0; params.signature_len()]; inputs.len()];
    let mut items: Vec<_> = (inputs.iter().zip(&mut signatures))
        .map(|(&(key, message), signature)| Sign { key, message, signature, result: UNSET })
        .collect();
    dsa::sign_many_internal(scratch, params, rnd, &mut items);
    assert!(items.iter().all(|item| item.result.is_ok()));
    for signature in &signatures {
        marks::public(signature);
    }
    signatures
}

/// Everything once with `count` items; every third signature arrives changed.
pub(crate) fn run(scratch: &mut Scratch, params: &'static Params, count: usize, leak: Option<Leak>) {
    let (mut seeds, mut rnd) = (filled::<SEED_LEN>(count, 1), filled::<RND_LEN>(count, 2));
    marks::secret(seeds.as_flattened_mut());
    marks::secret(rnd.as_flattened_mut());

    let pairs = keygen(scratch, params, &seeds);
    let vks: Vec<_> = pairs.iter().map(|pair| &pair.vk[..]).collect();
    let sks: Vec<_> = pairs.iter().map(|pair| &pair.sk[..]).collect();
    let expanded_vks: Vec<_> = VerifyingKey::expand_many(scratch, params, &vks).into_iter().flatten().collect();
    let expanded_sks: Vec<_> = SigningKey::expand_many(scratch, params, &sks).into_iter().flatten().collect();
    let seeded_sks = SigningKey::from_seeds(scratch, params, &seeds);
    assert_eq!((expanded_vks.len(), expanded_sks.len()), (count, count));

    let text: Vec<u8> = (0..70 * count).map(|i| i as u8).collect();
    let digest = PreHash::Sha2_256.digest(&text);
    let message = |i: usize| match i % 4 {
        0 => Message::Pure { message: &text[..70 * i], context: b"context" },
        1 => Message::PreHashed { hash: PreHash::Sha2_256, digest: &digest, context: b"" },
        2 => Message::Mu(&[3; dsa::MU_LEN]),
        _ => Message::Internal(&text[..70 * i]),
    };
    let mut first: Option<Vec<Vec<u8>>> = None;
    for form in 0..4 {
        let inputs: Vec<_> = (0..count)
            .map(|i| {
                let key = match form {
                    0 => SignKey::Encoded(sks[i]),
                    1 => SignKey::Expanded(&expanded_sks[i]),
                    2 => SignKey::Expanded(&seeded_sks[i]),
                    _ => SignKey::Seed(&seeds[i]),
                };
                (key, message(i))
            })
            .collect();
        let mut signatures = sign(scratch, params, &rnd, &inputs);
        assert_eq!(*first.get_or_insert_with(|| signatures.clone()), signatures, "{} form {form}", params.name());
        if let Some(leak) = leak {
            leak.commit(sks[0][RHO_END..KEY_END].try_into().expect("32 bytes"));
        }
        for signature in signatures.iter_mut().step_by(3) {
            signature[0] ^= 1;
        }
        let mut items: Vec<_> = (0..count)
            .map(|i| {
                let key = match form {
                    0 | 3 => VerifyKey::Encoded(vks[i]),
                    1 => VerifyKey::Expanded(&expanded_vks[i]),
                    _ => VerifyKey::Expanded(seeded_sks[i].verifying_key()),
                };
                Verify { key, message: message(i), signature: &signatures[i], result: UNSET }
            })
            .collect();
        dsa::verify_many(scratch, params, &mut items);
        for (i, item) in items.iter().enumerate() {
            assert_eq!(item.result.is_ok(), i % 3 != 0, "{} {i}", params.name());
        }
    }
}
