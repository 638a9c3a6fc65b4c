//! ML-KEM.

use crate::support::{Stream, on_every_backend};
use crate::{BATCH, LEN, UNSET, Wanted, alone};
use kemlane_engine::kem::{self, Decaps, DecapsKey, DecapsulationKey, Encaps, EncapsKey, KeyGen, Params, SEED_LEN};
use kemlane_engine::{Backend, Scratch};
use sha3::{Digest, Sha3_512};
use zeroize::Zeroize;

/// What a test holds itself, wiped by hand.
pub(crate) struct Held {
    pub(crate) seeds: Vec<[u8; SEED_LEN]>,
    coins: Vec<[u8; 32]>,
    eks: Vec<Vec<u8>>,
    dks: Vec<Vec<u8>>,
    ciphertexts: Vec<Vec<u8>>,
    secrets: Vec<[u8; 32]>,
}

impl Held {
    pub(crate) fn new(params: &'static Params, stream: &mut Stream) -> Self {
        let mut held = Self {
            seeds: vec![[0; SEED_LEN]; BATCH],
            coins: vec![[0; 32]; BATCH],
            eks: vec![vec![0; params.encapsulation_key_len()]; BATCH],
            dks: vec![vec![0; params.decapsulation_key_len()]; BATCH],
            ciphertexts: vec![vec![0; params.ciphertext_len()]; BATCH],
            secrets: vec![[0; 32]; BATCH],
        };
        stream.fill(held.seeds.as_flattened_mut());
        stream.fill(held.coins.as_flattened_mut());
        held
    }

    pub(crate) fn keygen(&mut self, scratch: &mut Scratch, params: &'static Params) {
        let mut items: Vec<_> = (self.eks.iter_mut().zip(&mut self.dks))
            .map(|(ek, dk)| KeyGen { encapsulation_key: ek, decapsulation_key: dk, result: UNSET })
            .collect();
        kem::keygen_many_internal(scratch, params, &self.seeds, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
    }

    pub(crate) fn encaps(&mut self, scratch: &mut Scratch, params: &'static Params) {
        let mut items: Vec<_> = (self.eks.iter().zip(&mut self.ciphertexts).zip(&mut self.secrets))
            .map(|((ek, ciphertext), shared_secret)| Encaps {
                key: EncapsKey::Encoded(ek),
                ciphertext,
                shared_secret,
                result: UNSET,
            })
            .collect();
        kem::encaps_many_internal(scratch, params, &self.coins, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
    }

    pub(crate) fn decaps(&mut self, scratch: &mut Scratch, params: &'static Params, prepared: &[DecapsulationKey]) {
        let mut items: Vec<_> = (0..BATCH)
            .zip(&mut self.secrets)
            .map(|(i, shared_secret)| {
                let key = match i % 3 {
                    0 => DecapsKey::Encoded(&self.dks[i]),
                    1 => DecapsKey::Seed(&self.seeds[i]),
                    _ => DecapsKey::Prepared(&prepared[i]),
                };
                Decaps { key, ciphertext: &self.ciphertexts[i], shared_secret, result: UNSET }
            })
            .collect();
        kem::decaps_many(scratch, params, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
    }

    /// The secrets of key generation, as far as they can be told from outside.
    fn want_keys(&self, params: &Params, wanted: &mut Wanted) {
        for (seed, dk) in self.seeds.iter().zip(&self.dks) {
            wanted.add("d", &seed[..32]);
            wanted.add("z", &seed[32..]);
            let g = Sha3_512::new().chain_update(&seed[..32]).chain_update([params.k() as u8]).finalize();
            wanted.add("sigma", &g[32..]);
            wanted.add("s_hat, encoded", dk);
            // ByteDecode_12 of the first coefficients, as the engine stores them.
            let decoded = dk.chunks_exact(3).take(LEN / 4).flat_map(|bytes| {
                let [a, b, c] = [bytes[0], bytes[1], bytes[2]];
                [a, b & 0x0f, b >> 4 | c << 4, c >> 4]
            });
            wanted.add("s_hat", &decoded.collect::<Vec<_>>());
        }
    }

    /// The secrets of encapsulation.
    fn want_messages(&self, wanted: &mut Wanted) {
        for ((ek, coins), secret) in self.eks.iter().zip(&self.coins).zip(&self.secrets) {
            let g = Sha3_512::new().chain_update(coins).chain_update(sha3::Sha3_256::digest(ek)).finalize();
            assert_eq!(g[..32], secret[..], "FIPS 203 Algorithm 17, line 1");
            wanted.add("m", coins);
            wanted.add("K", secret);
            wanted.add("r", &g[32..]);
        }
    }

    fn wipe(&mut self) {
        self.seeds.zeroize();
        self.coins.zeroize();
        self.dks.zeroize();
        self.secrets.zeroize();
    }
}

#[test]
fn no_secret_stays_in_the_heap() {
    let _alone = alone();
    on_every_backend("wiping", |scratch| {
        for params in Params::ALL {
            let mut wanted = Wanted::default();
            let mut held = Held::new(params, &mut Stream::new("wiping"));
            held.keygen(scratch, params);
            held.want_keys(params, &mut wanted);
            held.encaps(scratch, params);
            held.want_messages(&mut wanted);
            let prepared = DecapsulationKey::from_seeds(scratch, params, &held.seeds);
            // Every other ciphertext is rejected.
            held.ciphertexts.iter_mut().step_by(2).for_each(|ciphertext| ciphertext[0] ^= 1);
            held.decaps(scratch, params, &prepared);
            held.secrets.iter().for_each(|secret| wanted.add("K or the rejection secret", secret));

            // What is alive is found: the search works.
            let [alive, _] = wanted.find();
            for what in ["d", "z", "m", "s_hat", "s_hat, encoded", "K or the rejection secret"] {
                assert!(alive.contains(&what), "{what} not found while alive, only {alive:?}");
            }
            held.wipe();
            let [in_key, _] = wanted.find();
            assert_eq!(in_key, ["s_hat", "z"], "besides prepared keys, which are still there");
            drop(prepared);
            let [heap, stack] = wanted.find();
            println!("wiping: {}: on the stack: {stack:?}", params.name());
            assert!(heap.is_empty(), "{} on {}: {heap:?} left in the heap", params.name(), scratch.backend());
        }
    });
}

#[test]
fn a_key_that_is_not_dropped_is_found() {
    let _alone = alone();
    let mut scratch = Scratch::new(Backend::detect());
    let params = &kem::ML_KEM_768;
    let mut wanted = Wanted::default();
    let mut held = Held::new(params, &mut Stream::new("forgotten"));
    held.keygen(&mut scratch, params);
    held.want_keys(params, &mut wanted);
    std::mem::forget(DecapsulationKey::from_seeds(&mut scratch, params, &held.seeds));
    let on_the_stack = std::hint::black_box(held.seeds[0]);
    held.wipe();
    let [heap, stack] = wanted.find();
    assert_eq!(heap, ["s_hat", "z"]);
    assert_eq!(stack, ["d", "z"], "the seed of which a copy is there");
    std::hint::black_box(on_the_stack);
}
