//! The engine's public calls as contestants.

use super::fixtures::{Fixture, PAIRS};
use crate::contest::Key;
use crate::turns::{Run, time};
use kemlane_engine::dsa::{self, KeyGen, Message, Params, Sign, SignKey, Verify, VerifyKey};
use kemlane_engine::{Backend, Scratch};
use std::hint::black_box;

/// A batch of `size` key generations.
///
/// # Panics
/// If the operating system gives no randomness.
pub(super) fn keygen(backend: Backend, params: &'static Params, size: usize) -> Run<'static> {
    let mut scratch = Scratch::new(backend);
    let mut outputs = vec![(vec![0; params.verifying_key_len()], vec![0; params.signing_key_len()]); size];
    Box::new(move |calls| {
        time(calls, || {
            let item = |(vk, sk)| KeyGen { verifying_key: vk, signing_key: sk, result: Ok(()) };
            let mut items: Vec<_> = outputs.iter_mut().map(|(vk, sk)| item((&mut vk[..], &mut sk[..]))).collect();
            dsa::keygen_many(&mut scratch, params, &mut items).expect("randomness");
            assert!(black_box(&items).iter().all(|item| item.result.is_ok()));
        })
    })
}

/// A batch of `size` hedged signatures with keys in the form `key`.
///
/// # Panics
/// If the operating system gives no randomness, or a key is refused.
pub(super) fn sign(backend: Backend, fixture: &Fixture, key: Key, size: usize) -> Run<'_> {
    let mut scratch = Scratch::new(backend);
    let mut signatures = vec![vec![0; fixture.params.signature_len()]; size];
    let mut cases = fixture.cases();
    Box::new(move |calls| {
        time(calls, || {
            let mut items: Vec<_> = (signatures.iter_mut().zip(&mut cases))
                .map(|(signature, (place, message))| Sign {
                    key: match key {
                        Key::Prepared => SignKey::Expanded(&fixture.expanded[place]),
                        _ => SignKey::Encoded(&fixture.pairs[place].sk),
                    },
                    message: Message::Pure { message, context: &[] },
                    signature,
                    result: Ok(()),
                })
                .collect();
            dsa::sign_many(&mut scratch, fixture.params, &mut items).expect("randomness");
            assert!(black_box(&items).iter().all(|item| item.result.is_ok()));
        })
    })
}

/// A batch of `size` verifications with keys in the form `key`.
///
/// # Panics
/// If a signature does not verify.
pub(super) fn verify(backend: Backend, fixture: &Fixture, key: Key, size: usize) -> Run<'_> {
    let mut scratch = Scratch::new(backend);
    let mut places = (0..PAIRS).cycle();
    Box::new(move |calls| {
        time(calls, || {
            let mut items: Vec<_> = (0..size)
                .zip(&mut places)
                .map(|(_, place)| {
                    let pair = &fixture.pairs[place];
                    Verify {
                        key: match key {
                            Key::Prepared => VerifyKey::Expanded(fixture.expanded[place].verifying_key()),
                            _ => VerifyKey::Encoded(&pair.vk),
                        },
                        message: Message::Pure { message: &pair.message, context: &[] },
                        signature: &pair.signature,
                        result: Ok(()),
                    }
                })
                .collect();
            dsa::verify_many(&mut scratch, fixture.params, &mut items);
            assert!(black_box(&items).iter().all(|item| item.result.is_ok()));
        })
    })
}
