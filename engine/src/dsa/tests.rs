//! ML-DSA end to end against two independent implementations, on every backend.

use super::{KeyGen, Message, Params, Sign, SignKey, SigningKey, Verify, VerifyKey, VerifyingKey};
use super::{keygen_many_internal, sign_many_deterministic, verify_many};
use crate::{Backend, Error, Scratch};
use ml_dsa::signature::Keypair as _;
use ml_dsa::{B32, MlDsa44, MlDsa65, MlDsa87};

const UNSET: Result<(), Error> = Err(Error::Randomness);

/// Bytes without a pattern.
fn bytes(len: usize, salt: u32) -> Vec<u8> {
    let mut state = salt.wrapping_mul(2_654_435_761).wrapping_add(1);
    (0..len)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .collect()
}

fn seed(salt: u32) -> [u8; 32] {
    bytes(32, salt).try_into().expect("32 bytes")
}

/// RustCrypto's verifying key, and its deterministic signature under a context.
fn reference<P: ml_dsa::MlDsaParams>(seed: &[u8; 32], message: &[u8], context: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let key = ml_dsa::SigningKey::<P>::from_seed(&B32::from(*seed));
    let signature = key.expanded_key().sign_deterministic(message, context).expect("a short context");
    (key.verifying_key().encode().to_vec(), signature.encode().to_vec())
}

#[test]
fn keys_and_deterministic_signatures_equal_an_independent_implementation() {
    // Lengths that end blocks of the hash function early and late, more items than any backend has lanes.
    let lens = [0, 1, 33, 69, 70, 71, 136, 500, 2000, 5, 64, 300, 7];
    for backend in Backend::all() {
        let mut scratch = Scratch::new(backend);
        for params in Params::ALL {
            for count in [1, 2, lens.len()] {
                let seeds: Vec<[u8; 32]> = (0..count as u32).map(|i| seed(i + count as u32)).collect();
                let messages: Vec<_> = (0..count).map(|i| bytes(lens[i], i as u32)).collect();
                let contexts: Vec<_> = (0..count).map(|i| bytes(i * 20, 7)).collect();
                let expected: Vec<_> = (seeds.iter().zip(&messages).zip(&contexts))
                    .map(|((seed, message), context)| match params.k() {
                        4 => reference::<MlDsa44>(seed, message, context),
                        6 => reference::<MlDsa65>(seed, message, context),
                        _ => reference::<MlDsa87>(seed, message, context),
                    })
                    .collect();

                let mut keys: Vec<_> = (0..count)
                    .map(|_| (vec![0; params.verifying_key_len()], vec![0; params.signing_key_len()]))
                    .collect();
                let mut items: Vec<_> = (keys.iter_mut())
                    .map(|(verifying_key, signing_key)| KeyGen { verifying_key, signing_key, result: UNSET })
                    .collect();
                keygen_many_internal(&mut scratch, params, &seeds, &mut items);
                assert!(items.iter().all(|item| item.result.is_ok()));
                for ((ours, _), (theirs, _)) in keys.iter().zip(&expected) {
                    assert_eq!(ours, theirs, "{backend} {} verifying key", params.name());
                }

                let encoded: Vec<_> = keys.iter().map(|(_, key)| &key[..]).collect();
                let expanded: Vec<_> = SigningKey::expand_many(&mut scratch, params, &encoded)
                    .into_iter()
                    .map(|key| key.expect("a generated key"))
                    .collect();
                let seeded = SigningKey::from_seeds(&mut scratch, params, &seeds);
                let mut signatures = vec![vec![0; params.signature_len()]; count];
                for form in 0..4 {
                    let mut items: Vec<_> = (signatures.iter_mut().enumerate())
                        .map(|(i, signature)| Sign {
                            key: match form {
                                0 => SignKey::Encoded(encoded[i]),
                                1 => SignKey::Seed(&seeds[i]),
                                2 => SignKey::Expanded(&expanded[i]),
                                _ => SignKey::Expanded(&seeded[i]),
                            },
                            message: Message::Pure { message: &messages[i], context: &contexts[i] },
                            signature,
                            result: UNSET,
                        })
                        .collect();
                    sign_many_deterministic(&mut scratch, params, &mut items);
                    assert!(items.iter().all(|item| item.result.is_ok()));
                    for (i, (ours, (_, theirs))) in signatures.iter().zip(&expected).enumerate() {
                        assert!(ours == theirs, "{backend} {} signature {i} of {count}, form {form}", params.name());
                    }
                }

                let verifying: Vec<_> = keys.iter().map(|(key, _)| &key[..]).collect();
                let verifying_keys = VerifyingKey::expand_many(&mut scratch, params, &verifying);
                for (i, signature) in signatures.iter_mut().enumerate() {
                    signature[i * 31 % params.signature_len()] ^= u8::from(i % 4 == 3) << (i % 8);
                }
                for form in 0..3 {
                    let mut items: Vec<_> = (signatures.iter().enumerate())
                        .map(|(i, signature)| Verify {
                            key: match (form, &verifying_keys[i]) {
                                (1, Ok(key)) if i % 3 > 0 => VerifyKey::Expanded(key),
                                (2, _) => VerifyKey::Expanded(seeded[i].verifying_key()),
                                _ => VerifyKey::Encoded(verifying[i]),
                            },
                            message: Message::Pure { message: &messages[i], context: &contexts[i] },
                            signature,
                            result: UNSET,
                        })
                        .collect();
                    verify_many(&mut scratch, params, &mut items);
                    for (i, item) in items.iter().enumerate() {
                        let expected = if i % 4 == 3 { Err(Error::Signature) } else { Ok(()) };
                        assert_eq!(item.result, expected, "{backend} {} item {i}, form {form}", params.name());
                    }
                }
            }
        }
    }
}

#[test]
fn a_signing_key_whose_parts_do_not_belong_together_is_not_expanded() {
    for backend in Backend::all() {
        let mut scratch = Scratch::new(backend);
        for params in Params::ALL {
            let (mut verifying_key, mut key) = (vec![0; params.verifying_key_len()], vec![0; params.signing_key_len()]);
            let (verifying_key, signing_key) = (&mut verifying_key, &mut key);
            let mut item = [KeyGen { verifying_key, signing_key, result: UNSET }];
            keygen_many_internal(&mut scratch, params, &[seed(5)], &mut item);
            // rho, tr, s1 and t0; K belongs to nothing.
            let places = [(0, false), (40, true), (70, false), (128, false), (key.len() - 1, false)];
            let changed: Vec<_> = (places.iter())
                .map(|&(place, _)| {
                    let mut changed = key.clone();
                    changed[place] ^= 1;
                    changed
                })
                .collect();
            let slices: Vec<_> = changed.iter().map(|key| &key[..]).collect();
            let expanded = SigningKey::expand_many(&mut scratch, params, &slices);
            for ((place, whole), key) in places.into_iter().zip(expanded) {
                assert_eq!(
                    key.map(drop),
                    if whole { Ok(()) } else { Err(Error::SigningKey) },
                    "{backend}: byte {place}"
                );
            }
        }
    }
}
