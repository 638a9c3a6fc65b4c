//! `fips203`: plain Rust.

use super::{Peer, Round};
use crate::contest::Key;
use fips203::traits::{Decaps, Encaps, KeyGen, SerDes};
use kemlane_engine::kem;

macro_rules! peer {
    ($set:ident, $module:ident) => {{
        use fips203::$module as set;
        Peer {
            package: "fips203",
            params: &kem::$set,
            round: Round::Standard,
            keygen: |sink| {
                let (ek, dk) = set::KG::try_keygen().expect("randomness");
                sink(&ek.into_bytes(), &dk.into_bytes());
            },
            encaps: |ek, sink| {
                let ek = set::EncapsKey::try_from_bytes(ek.try_into().expect("the right length"));
                let encapsulated = ek.and_then(|ek| ek.try_encaps());
                encapsulated.is_ok_and(|(secret, ciphertext)| {
                    sink(&ciphertext.into_bytes(), &secret.into_bytes());
                    true
                })
            },
            encaps_key: Key::Checked,
            decaps_checked: Some(|dk, ciphertext, sink| {
                let dk = set::DecapsKey::try_from_bytes(dk.try_into().expect("the right length"));
                let ciphertext = set::CipherText::try_from_bytes(ciphertext.try_into().expect("the right length"));
                let secret = dk.and_then(|dk| dk.try_decaps(&ciphertext?));
                secret.is_ok_and(|secret| {
                    sink(&secret.into_bytes(), &[]);
                    true
                })
            }),
            decaps_unchecked: None,
            decaps_prepared: None,
        }
    }};
}
pub(super) static PEERS: [Peer; 3] =
    [peer!(ML_KEM_512, ml_kem_512), peer!(ML_KEM_768, ml_kem_768), peer!(ML_KEM_1024, ml_kem_1024)];
