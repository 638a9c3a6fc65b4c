//! `graviola`: ML-KEM-768 with eight-way Keccak within one operation (AVX-512 where the CPU has it).

use super::{Peer, Round, Sink};
use crate::contest::Key;
use graviola::key_agreement::mlkem768::{DecapKey, EncapKey};
use kemlane_engine::kem;
use std::hint::black_box;
use std::time::{Duration, Instant};

pub(super) static PEERS: [Peer; 1] = [Peer {
    package: "graviola",
    params: &kem::ML_KEM_768,
    round: Round::Standard,
    keygen: |sink| {
        let dk = DecapKey::generate().expect("a key pair");
        sink(&dk.encapsulation_key().as_bytes(), &[]);
        black_box(&dk);
    },
    encaps: |ek, sink| {
        let ek = EncapKey::from_bytes(ek.try_into().expect("the right length"));
        let encapsulated = ek.ok().and_then(|ek| ek.encaps().ok());
        encapsulated.is_some_and(|(secret, ciphertext)| {
            sink(ciphertext.as_ref(), secret.as_ref());
            true
        })
    },
    encaps_key: Key::Checked,
    decaps_checked: None,
    decaps_unchecked: None,
    decaps_prepared: Some(decaps_of_new_keys),
}];

fn decaps_of_new_keys(keys: usize, sink: Sink<'_>) -> Duration {
    let made = |_| {
        let dk = DecapKey::generate().expect("a key pair");
        let (secret, ciphertext) = dk.encapsulation_key().encaps().expect("randomness");
        (dk, secret, ciphertext)
    };
    let made: Vec<_> = (0..keys).map(made).collect();
    let begin = Instant::now();
    for (dk, secret, ciphertext) in made {
        sink(secret.as_ref(), dk.decaps(&ciphertext).as_ref());
    }
    begin.elapsed()
}
