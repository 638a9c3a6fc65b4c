//! ML-DSA.

use crate::support::dsa::{mask_bits, shake256, unpack};
use crate::support::{Stream, on_every_backend};
use crate::{BATCH, LEN, UNSET, Wanted, alone};
use kemlane_engine::dsa::{
    self, KeyGen, Message, Params, RND_LEN, SEED_LEN, Sign, SignKey, SigningKey, Verify, VerifyKey,
};
use kemlane_engine::{Backend, Scratch};
use zeroize::Zeroize;

const MESSAGE: Message<'_> = Message::Pure { message: b"message", context: b"" };
/// Attempts at a signature whose masks are looked for.
const ATTEMPTS: u16 = 3;

/// What a test holds itself, wiped by hand.
pub(crate) struct Held {
    pub(crate) seeds: Vec<[u8; SEED_LEN]>,
    rnd: Vec<[u8; RND_LEN]>,
    vks: Vec<Vec<u8>>,
    sks: Vec<Vec<u8>>,
    signatures: Vec<Vec<u8>>,
}

impl Held {
    pub(crate) fn new(params: &'static Params, stream: &mut Stream) -> Self {
        let mut held = Self {
            seeds: vec![[0; SEED_LEN]; BATCH],
            rnd: vec![[0; RND_LEN]; BATCH],
            vks: vec![vec![0; params.verifying_key_len()]; BATCH],
            sks: vec![vec![0; params.signing_key_len()]; BATCH],
            signatures: vec![vec![0; params.signature_len()]; BATCH],
        };
        stream.fill(held.seeds.as_flattened_mut());
        stream.fill(held.rnd.as_flattened_mut());
        held
    }

    pub(crate) fn keygen(&mut self, scratch: &mut Scratch, params: &'static Params) {
        let mut items: Vec<_> = (self.vks.iter_mut().zip(&mut self.sks))
            .map(|(vk, sk)| KeyGen { verifying_key: vk, signing_key: sk, result: UNSET })
            .collect();
        dsa::keygen_many_internal(scratch, params, &self.seeds, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
    }

    pub(crate) fn sign(&mut self, scratch: &mut Scratch, params: &'static Params, expanded: &[SigningKey]) {
        let mut items: Vec<_> = (self.signatures.iter_mut().enumerate())
            .map(|(i, signature)| {
                let key = match i % 3 {
                    0 => SignKey::Encoded(&self.sks[i]),
                    1 => SignKey::Seed(&self.seeds[i]),
                    _ => SignKey::Expanded(&expanded[i]),
                };
                Sign { key, message: MESSAGE, signature, result: UNSET }
            })
            .collect();
        dsa::sign_many_internal(scratch, params, &self.rnd, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
    }

    pub(crate) fn verify(&mut self, scratch: &mut Scratch, params: &'static Params, expanded: &[SigningKey]) {
        let mut items: Vec<_> = (self.signatures.iter().enumerate())
            .map(|(i, signature)| {
                let encoded = VerifyKey::Encoded(&self.vks[i]);
                let key = if i % 2 == 0 { encoded } else { VerifyKey::Expanded(expanded[i].verifying_key()) };
                Verify { key, message: MESSAGE, signature, result: UNSET }
            })
            .collect();
        dsa::verify_many(scratch, params, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
    }

    /// The secrets of key generation, as far as they can be told from outside.
    fn want_keys(&self, params: &Params, wanted: &mut Wanted) {
        for (xi, sk) in self.seeds.iter().zip(&self.sks) {
            let expanded: [u8; 128] = shake256(&[xi, &[params.k() as u8, params.l() as u8]]);
            assert_eq!(expanded[96..], sk[32..64], "FIPS 204 Algorithm 6, line 1");
            wanted.add("xi", xi);
            wanted.add("rho'", &expanded[32..96]);
            wanted.add("K", &expanded[96..]);
            wanted.add("s1, encoded", &sk[128..]);
            wanted.add("t0, encoded", &sk[sk.len() - LEN..]);
            // The first coefficients of s1, as key generation stores them.
            let bits = if params.eta() == 2 { 3 } else { 4 };
            let mut s1 = [0; 2 * LEN];
            for (to, packed) in s1.as_chunks_mut().0.iter_mut().zip(unpack(&sk[128..], bits)) {
                *to = (params.eta() as i16 - packed as i16).to_le_bytes();
            }
            wanted.add("s1", &s1);
        }
    }

    /// The secrets of signing.
    fn want_masks(&self, params: &Params, wanted: &mut Wanted) {
        let bits = mask_bits(params);
        for ((sk, rnd), vk) in self.sks.iter().zip(&self.rnd).zip(&self.vks) {
            let tr: [u8; 64] = shake256(&[vk]);
            let mu: [u8; 64] = shake256(&[&tr, &[0, 0], b"message"]);
            let seed: [u8; 64] = shake256(&[&sk[32..64], rnd, &mu]);
            wanted.add("rnd", rnd);
            wanted.add("rho''", &seed);
            for attempt in 0..ATTEMPTS {
                for column in 0..params.l() as u16 {
                    let kappa = (attempt * params.l() as u16 + column).to_le_bytes();
                    let packed: [u8; 136] = shake256(&[&seed, &kappa]);
                    wanted.add("y, packed", &packed);
                    let mut y = [0; 4 * LEN];
                    for (to, packed) in y.as_chunks_mut().0.iter_mut().zip(unpack(&packed, bits)) {
                        *to = ((1 << (bits - 1)) - packed).to_le_bytes();
                    }
                    wanted.add("y", &y);
                }
            }
        }
    }

    fn wipe(&mut self) {
        self.seeds.zeroize();
        self.rnd.zeroize();
        self.sks.zeroize();
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
            held.want_masks(params, &mut wanted);
            let expanded = SigningKey::from_seeds(scratch, params, &held.seeds);
            held.sign(scratch, params, &expanded);
            held.verify(scratch, params, &expanded);

            // What is alive is found: the search works.
            let [alive, _] = wanted.find();
            for what in ["xi", "rnd", "K", "s1, encoded", "t0, encoded"] {
                assert!(alive.contains(&what), "{what} not found while alive, only {alive:?}");
            }
            held.wipe();
            let [in_key, _] = wanted.find();
            assert_eq!(in_key, ["K"], "{} on {}: besides expanded keys", params.name(), scratch.backend());
            drop(expanded);
            // Keys that are expanded from their encoding, which the test wipes as soon as it can.
            let mut held = Held::new(params, &mut Stream::new("wiping"));
            held.keygen(scratch, params);
            let slices: Vec<_> = held.sks.iter().map(|sk| &sk[..]).collect();
            let expanded = SigningKey::expand_many(scratch, params, &slices);
            assert!(expanded.iter().all(Result::is_ok));
            drop(expanded);
            held.wipe();
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
    let params = &dsa::ML_DSA_65;
    let mut wanted = Wanted::default();
    let mut held = Held::new(params, &mut Stream::new("forgotten"));
    held.keygen(&mut scratch, params);
    held.want_keys(params, &mut wanted);
    std::mem::forget(SigningKey::from_seeds(&mut scratch, params, &held.seeds));
    held.wipe();
    let [heap, _] = wanted.find();
    assert_eq!(heap, ["K"]);
}
