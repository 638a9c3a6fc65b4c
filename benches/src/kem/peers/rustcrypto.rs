//! `ml-kem` of RustCrypto: plain Rust.

use super::{Peer, Round, random};
use crate::contest::Key;
use kemlane_engine::kem;
#[expect(deprecated, reason = "the expanded form is what FIPS 203 defines and every other peer takes")]
use ml_kem::ExpandedKeyEncoding;
use ml_kem::kem::{Decapsulate, KeyExport};
use ml_kem::{DecapsulationKey, EncapsulationKey};

macro_rules! peer {
    ($set:ident, $type:ident) => {
        Peer {
            package: "ml-kem",
            params: &kem::$set,
            round: Round::Standard,
            keygen: |sink| {
                let dk = DecapsulationKey::<ml_kem::$type>::from_seed(random::<64>().into());
                #[expect(deprecated, reason = "as above")]
                sink(&dk.encapsulation_key().to_bytes(), &dk.to_expanded_bytes());
            },
            encaps: |ek, sink| {
                let ek = EncapsulationKey::<ml_kem::$type>::new(ek.try_into().expect("the right length"));
                ek.is_ok_and(|ek| {
                    let (ciphertext, secret) = ek.encapsulate_deterministic(&random::<32>().into());
                    sink(&ciphertext, &secret);
                    true
                })
            },
            encaps_key: Key::Checked,
            decaps_checked: Some(|dk, ciphertext, sink| {
                #[expect(deprecated, reason = "as above")]
                let dk =
                    DecapsulationKey::<ml_kem::$type>::from_expanded_bytes(dk.try_into().expect("the right length"));
                dk.is_ok_and(|dk| {
                    sink(&dk.decapsulate(ciphertext.try_into().expect("the right length")), &[]);
                    true
                })
            }),
            decaps_unchecked: None,
            decaps_prepared: None,
        }
    };
}
pub(super) static PEERS: [Peer; 3] =
    [peer!(ML_KEM_512, MlKem512), peer!(ML_KEM_768, MlKem768), peer!(ML_KEM_1024, MlKem1024)];
