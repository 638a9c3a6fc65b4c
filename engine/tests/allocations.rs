//! A batch allocates nothing: all memory is the scratch's, made once.

mod support;

use kemlane_engine::Error;
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
fn no_operation_allocates() {
    on_every_backend("allocations", |scratch| {
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
