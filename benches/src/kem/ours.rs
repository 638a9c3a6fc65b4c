//! The engine's public calls as contestants.

use super::fixtures::{PAIRS, Pair};
use crate::contest::Key;
use crate::turns::{Run, time};
use kemlane_engine::kem::{self, Decaps, DecapsKey, DecapsulationKey, Encaps, EncapsKey, KeyGen, Params};
use kemlane_engine::{Backend, Scratch};
use std::hint::black_box;

/// A batch of `size` key generations.
///
/// # Panics
/// If the operating system gives no randomness.
pub(super) fn keygen(backend: Backend, params: &'static Params, size: usize) -> Run<'static> {
    let mut scratch = Scratch::new(backend);
    let output = (vec![0; params.encapsulation_key_len()], vec![0; params.decapsulation_key_len()]);
    let mut outputs = vec![output; size];
    Box::new(move |calls| {
        time(calls, || {
            let item = |(ek, dk)| KeyGen { encapsulation_key: ek, decapsulation_key: dk, result: Ok(()) };
            let mut items: Vec<_> = outputs.iter_mut().map(|(ek, dk)| item((&mut ek[..], &mut dk[..]))).collect();
            kem::keygen_many(&mut scratch, params, &mut items).expect("randomness");
            assert!(black_box(&items).iter().all(|item| item.result.is_ok()));
        })
    })
}

/// A batch of `size` encapsulations to encoded keys.
///
/// # Panics
/// If the operating system gives no randomness.
pub(super) fn encaps<'a>(backend: Backend, params: &'static Params, pairs: &'a [Pair], size: usize) -> Run<'a> {
    let mut scratch = Scratch::new(backend);
    let mut outputs = vec![(vec![0; params.ciphertext_len()], [0; kem::SHARED_SECRET_LEN]); size];
    let mut pairs = pairs.iter().cycle();
    Box::new(move |calls| {
        time(calls, || {
            let mut items: Vec<_> = outputs
                .iter_mut()
                .zip(&mut pairs)
                .map(|((ciphertext, shared_secret), pair)| Encaps {
                    key: EncapsKey::Encoded(&pair.ek),
                    ciphertext,
                    shared_secret,
                    result: Ok(()),
                })
                .collect();
            kem::encaps_many(&mut scratch, params, &mut items).expect("randomness");
            assert!(black_box(&items).iter().all(|item| item.result.is_ok()));
        })
    })
}

/// A batch of `size` decapsulations with keys in the form `key`; `prepared` are the keys of `pairs`.
///
/// # Panics
/// If a key is refused.
pub(super) fn decaps<'a>(
    backend: Backend,
    params: &'static Params,
    pairs: &'a [Pair],
    prepared: &'a [DecapsulationKey],
    key: Key,
    size: usize,
) -> Run<'a> {
    let mut scratch = Scratch::new(backend);
    let mut secrets = vec![[0; kem::SHARED_SECRET_LEN]; size];
    let mut places = (0..PAIRS).cycle();
    Box::new(move |calls| {
        time(calls, || {
            let mut items: Vec<_> = secrets
                .iter_mut()
                .zip(&mut places)
                .map(|(shared_secret, place)| Decaps {
                    key: match key {
                        Key::Prepared => DecapsKey::Prepared(&prepared[place]),
                        _ => DecapsKey::Encoded(&pairs[place].dk),
                    },
                    ciphertext: &pairs[place].ciphertext,
                    shared_secret,
                    result: Ok(()),
                })
                .collect();
            match key {
                Key::Unchecked => kem::decaps_many_internal(&mut scratch, params, &mut items),
                _ => kem::decaps_many(&mut scratch, params, &mut items),
            }
            assert!(black_box(&items).iter().all(|item| item.result.is_ok()));
        })
    })
}
