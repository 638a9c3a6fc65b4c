//! `pqcrypto-mlkem` and `pqcrypto-kyber`: PQClean's C code, with AVX2 where the CPU has it. The latter is the submission
//! of round 3.

use super::{Peer, Round};
use crate::contest::Key;
use kemlane_engine::kem;
use pqcrypto_traits::kem::{Ciphertext as _, PublicKey as _, SecretKey as _, SharedSecret as _};

macro_rules! peer {
    ($package:literal, $round:ident, $set:ident, $module:path) => {{
        use $module as set;
        Peer {
            package: $package,
            params: &kem::$set,
            round: Round::$round,
            keygen: |sink| {
                let (ek, dk) = set::keypair();
                sink(ek.as_bytes(), dk.as_bytes());
            },
            encaps: |ek, sink| {
                let ek = set::PublicKey::from_bytes(ek).expect("the right length");
                let (secret, ciphertext) = set::encapsulate(&ek);
                sink(ciphertext.as_bytes(), secret.as_bytes());
                true
            },
            encaps_key: Key::Unchecked,
            decaps_checked: None,
            decaps_unchecked: Some(|dk, ciphertext, sink| {
                let dk = set::SecretKey::from_bytes(dk).expect("the right length");
                let ciphertext = set::Ciphertext::from_bytes(ciphertext).expect("the right length");
                sink(set::decapsulate(&ciphertext, &dk).as_bytes(), &[]);
                true
            }),
            decaps_prepared: None,
        }
    }};
}
pub(super) static PEERS: [Peer; 6] = [
    peer!("pqcrypto-mlkem", Standard, ML_KEM_512, pqcrypto_mlkem::mlkem512),
    peer!("pqcrypto-mlkem", Standard, ML_KEM_768, pqcrypto_mlkem::mlkem768),
    peer!("pqcrypto-mlkem", Standard, ML_KEM_1024, pqcrypto_mlkem::mlkem1024),
    peer!("pqcrypto-kyber", Three, ML_KEM_512, pqcrypto_kyber::kyber512),
    peer!("pqcrypto-kyber", Three, ML_KEM_768, pqcrypto_kyber::kyber768),
    peer!("pqcrypto-kyber", Three, ML_KEM_1024, pqcrypto_kyber::kyber1024),
];
