//! Byte equality with independent implementations, RustCrypto's `ml-kem` and `libcrux-ml-kem`: random seeds, messages,
//! corrupted and truncated ciphertexts, every form of key, batch lengths 1..=67, on every backend.

use crate::support::kem::peer::{self, Case, Outcome};
use crate::support::kem::{decaps, encaps, keygen};
use crate::support::{Stream, on_every_backend};
use kemlane_engine::kem::{self, DecapsKey, DecapsulationKey, EncapsKey, EncapsulationKey, Params};
use kemlane_engine::{Backend, Error, Scratch};

/// A batch of random inputs with what the peers, which must agree, make of them.
struct Batch {
    seeds: Vec<[u8; 64]>,
    coins: Vec<[u8; 32]>,
    expected: Vec<Outcome>,
}

fn batch(params: &'static Params, len: usize, stream: &mut Stream) -> Batch {
    let mut batch = Batch { seeds: Vec::new(), coins: Vec::new(), expected: Vec::new() };
    for item in 0..len {
        let (seed, coins, bit) = (stream.bytes(), stream.bytes(), stream.below(8 * params.ciphertext_len()));
        // Every other ciphertext arrives with a flipped bit.
        let receive = |ciphertext: &[u8]| {
            let mut received = ciphertext.to_vec();
            received[bit / 8] ^= ((item % 2) as u8) << (bit % 8);
            received
        };
        let case = Case { seed, coins, receive: &receive };
        let outcome = peer::libcrux(params, &case);
        assert_eq!(outcome, peer::rustcrypto(params, &case), "the peers agree");
        assert_eq!(outcome.secret == outcome.received_secret, item % 2 == 0, "implicit rejection");
        batch.seeds.push(seed);
        batch.coins.push(coins);
        batch.expected.push(outcome);
    }
    batch
}

fn check(scratch: &mut Scratch, params: &'static Params, batch: &Batch) {
    let Batch { seeds, coins, expected } = batch;
    let context = format!("{} on {}, batch of {}", params.name(), scratch.backend(), seeds.len());
    for ((ek, dk), expected) in keygen(scratch, params, seeds).into_iter().zip(expected) {
        assert_eq!(ek, expected.ek, "{context}");
        assert_eq!(dk, expected.dk, "{context}");
    }

    // Every form of key, mixed within the batch.
    let eks: Vec<&[u8]> = expected.iter().map(|outcome| &outcome.ek[..]).collect();
    let dks: Vec<&[u8]> = expected.iter().map(|outcome| &outcome.dk[..]).collect();
    let prepared_eks: Vec<_> = EncapsulationKey::prepare_many(scratch, params, &eks).into_iter().flatten().collect();
    let prepared_dks: Vec<_> = DecapsulationKey::prepare_many(scratch, params, &dks).into_iter().flatten().collect();
    let seeded_dks = DecapsulationKey::from_seeds(scratch, params, seeds);
    assert_eq!((prepared_eks.len(), prepared_dks.len()), (eks.len(), dks.len()), "{context}");
    for offset in 0..4 {
        let keys: Vec<_> = (0..eks.len())
            .map(|i| match (i + offset) % 4 {
                0 | 1 => EncapsKey::Encoded(eks[i]),
                2 => EncapsKey::Prepared(&prepared_eks[i]),
                _ => EncapsKey::Prepared(seeded_dks[i].encapsulation_key()),
            })
            .collect();
        for (result, expected) in encaps(scratch, params, &keys, coins).into_iter().zip(expected) {
            assert_eq!(result, Ok((expected.ciphertext.clone(), expected.secret)), "{context}");
        }
        let inputs: Vec<_> = (0..dks.len())
            .map(|i| {
                let key = match (i + offset) % 4 {
                    0 => DecapsKey::Encoded(dks[i]),
                    1 => DecapsKey::Prepared(&prepared_dks[i]),
                    2 => DecapsKey::Seed(&seeds[i]),
                    _ => DecapsKey::Prepared(&seeded_dks[i]),
                };
                (key, &expected[i].received[..])
            })
            .collect();
        for (result, expected) in decaps(scratch, params, &inputs).into_iter().zip(expected) {
            assert_eq!(result, Ok(expected.received_secret), "{context}");
        }
    }
}

#[test]
fn every_batch_length_equals_the_peers() {
    for params in Params::ALL {
        let mut stream = Stream::new(params.name());
        let mut scratches: Vec<_> = Backend::all().into_iter().map(Scratch::new).collect();
        println!("{}: backends {:?}", params.name(), Backend::all());
        for len in 1..=67 {
            let batch = batch(params, len, &mut stream);
            for scratch in &mut scratches {
                check(scratch, params, &batch);
            }
        }
    }
}

#[test]
fn a_bad_item_neither_fails_nor_changes_its_neighbours() {
    on_every_backend("bad items", |scratch| {
        for params in Params::ALL {
            let batch = batch(params, 19, &mut Stream::new("bad items"));
            let mut eks: Vec<_> = batch.expected.iter().map(|outcome| outcome.ek.clone()).collect();
            eks[0].pop();
            eks[7].clear();
            eks[8][..3].fill(0xff);
            eks[18].push(0);
            let keys: Vec<_> = eks.iter().map(|ek| EncapsKey::Encoded(ek)).collect();
            for (i, result) in encaps(scratch, params, &keys, &batch.coins).into_iter().enumerate() {
                match i {
                    0 | 7 | 18 => assert!(matches!(result, Err(Error::Length { what: "encapsulation key", .. }))),
                    8 => assert_eq!(result, Err(Error::Modulus)),
                    _ => assert_eq!(result.expect("a good key").0, batch.expected[i].ciphertext),
                }
            }

            let other_set = Params::ALL.into_iter().find(|other| *other != params).expect("three sets");
            let foreign = DecapsulationKey::from_seeds(scratch, other_set, &batch.seeds[..1]).remove(0);
            let mut dks: Vec<_> = batch.expected.iter().map(|outcome| outcome.dk.clone()).collect();
            let hash_at = params.decapsulation_key_len() - 64;
            dks[1][hash_at] ^= 1;
            dks[2].pop();
            let inputs: Vec<_> = (0..19)
                .map(|i| match i {
                    // A truncated ciphertext, an empty one, and a key of another set.
                    3 => (DecapsKey::Encoded(&dks[i]), &batch.expected[i].received[1..]),
                    4 => (DecapsKey::Encoded(&dks[i]), &[][..]),
                    5 => (DecapsKey::Prepared(&foreign), &batch.expected[i].received[..]),
                    _ => (DecapsKey::Encoded(&dks[i]), &batch.expected[i].received[..]),
                })
                .collect();
            for (i, result) in decaps(scratch, params, &inputs).into_iter().enumerate() {
                match i {
                    1 => assert_eq!(result, Err(Error::KeyHash)),
                    2 => assert!(matches!(result, Err(Error::Length { what: "decapsulation key", .. }))),
                    3 | 4 => assert!(matches!(result, Err(Error::Length { what: "ciphertext", .. }))),
                    5 => assert!(matches!(result, Err(Error::ParameterSet { .. }))),
                    _ => assert_eq!(result, Ok(batch.expected[i].received_secret)),
                }
            }
        }
    });
}

#[test]
fn the_internal_form_takes_keys_unchecked() {
    on_every_backend("Decaps_internal", |scratch| {
        for params in Params::ALL {
            let batch = batch(params, 9, &mut Stream::new("internal"));
            let mut secrets = vec![[0; 32]; 9];
            let mut dks: Vec<_> = batch.expected.iter().map(|outcome| outcome.dk.clone()).collect();
            // A wrong H(ek): Decaps refuses the key, Decaps_internal derives another secret.
            let hash_at = params.decapsulation_key_len() - 64;
            dks[4][hash_at] ^= 1;
            let mut items: Vec<_> = (dks.iter().zip(&batch.expected).zip(&mut secrets))
                .map(|((dk, outcome), shared_secret)| kem::Decaps {
                    key: DecapsKey::Encoded(dk),
                    ciphertext: &outcome.received,
                    shared_secret,
                    result: Err(Error::Randomness),
                })
                .collect();
            kem::decaps_many_internal(scratch, params, &mut items);
            assert!(items.iter().all(|item| item.result.is_ok()));
            for (i, (secret, outcome)) in secrets.iter().zip(&batch.expected).enumerate() {
                assert_eq!(*secret == outcome.received_secret, i != 4);
            }
        }
    });
}

#[test]
fn fresh_randomness_differs_and_agrees() {
    on_every_backend("randomised forms", |scratch| {
        for params in Params::ALL {
            let keys = DecapsulationKey::generate_many(scratch, params, 9).expect("randomness");
            let mut secrets = Vec::new();
            for key in &keys {
                let (mut ciphertext, mut ours, mut theirs) = (vec![0; params.ciphertext_len()], [0; 32], [0; 32]);
                let ek = EncapsKey::Encoded(key.encapsulation_key().as_bytes());
                kem::encaps(scratch, params, ek, &mut ciphertext, &mut ours).expect("a good key");
                let dk = DecapsKey::Prepared(key);
                kem::decaps(scratch, params, dk, &ciphertext, &mut theirs).expect("a good key");
                assert_eq!(ours, theirs);
                secrets.push(ours);
            }
            secrets.sort_unstable();
            secrets.dedup();
            assert_eq!(secrets.len(), keys.len(), "each encapsulation has its own secret");
        }
    });
}
