//! `aws-lc-rs`: AWS-LC's mlkem-native (AVX2 where the CPU has it).

use super::{Peer, Round, Sink};
use crate::contest::Key;
use aws_lc_rs::kem::{Algorithm, Ciphertext, DecapsulationKey, EncapsulationKey};
use aws_lc_rs::kem::{ML_KEM_512, ML_KEM_768, ML_KEM_1024};
use kemlane_engine::kem;

macro_rules! peer {
    ($set:ident) => {
        Peer {
            package: "aws-lc-rs",
            params: &kem::$set,
            round: Round::Standard,
            keygen: |sink| keygen(&$set, sink),
            encaps: |ek, sink| encaps(&$set, ek, sink),
            encaps_key: Key::Checked,
            decaps_checked: Some(|dk, ciphertext, sink| decaps(&$set, dk, ciphertext, sink)),
            decaps_unchecked: None,
            decaps_prepared: None,
        }
    };
}
pub(super) static PEERS: [Peer; 3] = [peer!(ML_KEM_512), peer!(ML_KEM_768), peer!(ML_KEM_1024)];

fn keygen(set: &'static Algorithm, sink: Sink<'_>) {
    let dk = DecapsulationKey::generate(set).expect("a key pair");
    let ek = dk.encapsulation_key().expect("a generated key has both halves");
    sink(ek.key_bytes().expect("bytes").as_ref(), dk.key_bytes().expect("bytes").as_ref());
}

fn encaps(set: &'static Algorithm, ek: &[u8], sink: Sink<'_>) -> bool {
    let encapsulated = EncapsulationKey::new(set, ek).ok().and_then(|ek| ek.encapsulate().ok());
    encapsulated.is_some_and(|(ciphertext, secret)| {
        sink(ciphertext.as_ref(), secret.as_ref());
        true
    })
}

fn decaps(set: &'static Algorithm, dk: &[u8], ciphertext: &[u8], sink: Sink<'_>) -> bool {
    let key = DecapsulationKey::new(set, dk).ok();
    key.and_then(|key| key.decapsulate(Ciphertext::from(ciphertext)).ok()).is_some_and(|secret| {
        sink(secret.as_ref(), &[]);
        true
    })
}
