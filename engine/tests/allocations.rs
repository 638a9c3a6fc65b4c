//! A batch allocates nothing: all memory is the scratch's, made once.

mod support;

use kemlane_engine::Error;
use kemlane_engine::dsa::{self, Message, Mu, PreHash, Sign, SignKey, SigningKey, Verify, VerifyKey};
use kemlane_engine::kem::{self, Decaps, DecapsKey, DecapsulationKey, Encaps, EncapsKey, KeyGen, Params};
use support::on_every_backend;

/// Not a multiple of any number of lanes, and more than the random bytes drawn at once.
const BATCH: usize = 67;

/// Asserts that `f` leaves the heap alone, on its first call too.
fn allocates_nothing(what: &str, f: impl FnOnce()) {
    let counted = allocation_counter::measure(f);
    assert_eq!(counted.count_total, 0, "{what} allocated {} bytes", counted.bytes_total);
}

#[test]
fn no_operation_of_ml_kem_allocates() {
    on_every_backend("ML-KEM allocations", |scratch| {
        for params in Params::ALL {
            let seeds = [[7; kem::SEED_LEN]; BATCH];
            let mut eks = vec![vec![0; params.encapsulation_key_len()]; BATCH];
            let mut dks = vec![vec![0; params.decapsulation_key_len()]; BATCH];
            let mut ciphertexts = vec![vec![0; params.ciphertext_len()]; BATCH];
            let mut secrets = vec![[0; 32]; BATCH];

            let mut items: Vec<_> = (eks.iter_mut().zip(&mut dks))
                .map(|(ek, dk)| KeyGen { encapsulation_key: ek, decapsulation_key: dk, result: Err(Error::Randomness) })
                .collect();
            allocates_nothing("key generation", || kem::keygen_many(scratch, params, &mut items).expect("randomness"));
            assert!(items.iter().all(|item| item.result.is_ok()));
            let prepared = DecapsulationKey::from_seeds(scratch, params, &seeds);

            let mut items: Vec<_> = (eks.iter().zip(&prepared).zip(&mut ciphertexts).zip(&mut secrets).enumerate())
                .map(|(i, (((ek, prepared), ciphertext), shared_secret))| {
                    let prepared = EncapsKey::Prepared(prepared.encapsulation_key());
                    let key = if i % 3 == 0 { prepared } else { EncapsKey::Encoded(ek) };
                    Encaps { key, ciphertext, shared_secret, result: Err(Error::Randomness) }
                })
                .collect();
            allocates_nothing("encapsulation", || kem::encaps_many(scratch, params, &mut items).expect("randomness"));
            assert!(items.iter().all(|item| item.result.is_ok()));

            let mut items: Vec<_> = (dks.iter().zip(&prepared).zip(&ciphertexts).zip(&mut secrets).enumerate())
                .map(|(i, (((dk, prepared), ciphertext), shared_secret))| {
                    let key = match i % 3 {
                        0 => DecapsKey::Prepared(prepared),
                        1 => DecapsKey::Seed(&seeds[i]),
                        _ => DecapsKey::Encoded(dk),
                    };
                    Decaps { key, ciphertext, shared_secret, result: Err(Error::Randomness) }
                })
                .collect();
            allocates_nothing("decapsulation", || kem::decaps_many(scratch, params, &mut items));
            assert!(items.iter().all(|item| item.result.is_ok()));
        }
    });
}

#[test]
fn no_operation_of_ml_dsa_allocates() {
    on_every_backend("ML-DSA allocations", |scratch| {
        for params in dsa::Params::ALL {
            let seeds = [[7; dsa::SEED_LEN]; BATCH];
            let mut vks = vec![vec![0; params.verifying_key_len()]; BATCH];
            let mut sks = vec![vec![0; params.signing_key_len()]; BATCH];
            let mut signatures = vec![vec![0; params.signature_len()]; BATCH];

            let mut items: Vec<_> = (vks.iter_mut().zip(&mut sks))
                .map(|(vk, sk)| dsa::KeyGen { verifying_key: vk, signing_key: sk, result: Err(Error::Randomness) })
                .collect();
            allocates_nothing("key generation", || dsa::keygen_many(scratch, params, &mut items).expect("randomness"));
            assert!(items.iter().all(|item| item.result.is_ok()));
            let slices: Vec<_> = sks.iter().map(|sk| &sk[..]).collect();
            let expanded = SigningKey::expand_many(scratch, params, &slices);
            let expanded: Vec<_> = expanded.into_iter().map(|key| key.expect("a good key")).collect();
            let generated = SigningKey::from_seeds(scratch, params, &seeds);

            // Messages of every form and of many lengths.
            let (text, digest) = (vec![3; 40 * BATCH], PreHash::Sha2_256.digest(b"message"));
            let message = |i: usize| match i % 5 {
                0 => Message::PreHashed { hash: PreHash::Sha2_256, digest: &digest, context: &text[..i] },
                1 => Message::Mu(&[9; dsa::MU_LEN]),
                2 => Message::Internal(&text[..i]),
                _ => Message::Pure { message: &text[..40 * i], context: &text[..i] },
            };
            let mut items: Vec<_> = (signatures.iter_mut().enumerate())
                .map(|(i, signature)| {
                    let key = match i % 3 {
                        0 => SignKey::Expanded(&expanded[i]),
                        1 => SignKey::Seed(&seeds[i]),
                        _ => SignKey::Encoded(&sks[i]),
                    };
                    Sign { key, message: message(i), signature, result: Err(Error::Randomness) }
                })
                .collect();
            allocates_nothing("signing", || dsa::sign_many(scratch, params, &mut items).expect("randomness"));
            assert!(items.iter().all(|item| item.result.is_ok()));

            let mut items: Vec<_> = (signatures.iter().enumerate())
                .map(|(i, signature)| {
                    let key = match i % 3 {
                        0 => VerifyKey::Expanded(expanded[i].verifying_key()),
                        1 => VerifyKey::Encoded(generated[i].verifying_key().as_bytes()),
                        _ => VerifyKey::Encoded(&vks[i]),
                    };
                    Verify { key, message: message(i), signature, result: Err(Error::Randomness) }
                })
                .collect();
            allocates_nothing("verification", || dsa::verify_many(scratch, params, &mut items));
            assert!(items.iter().all(|item| item.result.is_ok()));

            allocates_nothing("mu", || {
                let mut mu = Mu::new(expanded[0].verifying_key(), b"context").expect("a short context");
                mu.update(&text);
                mu.finish();
            });
        }
    });
}
