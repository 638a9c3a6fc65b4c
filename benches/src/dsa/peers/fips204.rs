//! `fips204`: plain Rust.

use super::Peer;
use crate::contest::Key;
use fips204::traits::{SerDes, Signer, Verifier};
use kemlane_engine::dsa;

macro_rules! peer {
    ($set:ident, $module:ident) => {{
        use fips204::$module as set;
        fn private(sk: &[u8]) -> Result<set::PrivateKey, &'static str> {
            set::PrivateKey::try_from_bytes(sk.try_into().expect("the right length"))
        }
        fn public(vk: &[u8]) -> Result<set::PublicKey, &'static str> {
            set::PublicKey::try_from_bytes(vk.try_into().expect("the right length"))
        }
        fn sign(key: &set::PrivateKey, message: &[u8], sink: &mut dyn FnMut(&[u8])) -> bool {
            key.try_sign(message, &[]).is_ok_and(|signature| {
                sink(&signature);
                true
            })
        }
        fn verify(key: &set::PublicKey, message: &[u8], signature: &[u8]) -> bool {
            key.verify(message, signature.try_into().expect("the right length"), &[])
        }
        Peer {
            package: "fips204",
            params: &dsa::$set,
            keygen: |sink| {
                let (vk, sk) = set::try_keygen().expect("randomness");
                sink(&vk.into_bytes(), &sk.into_bytes());
            },
            sign: &[
                (Key::Prepared, |pairs| {
                    let keys: Vec<_> = pairs.iter().map(|pair| private(&pair.sk).expect("a valid key")).collect();
                    Box::new(move |place, message, sink| sign(&keys[place], message, sink))
                }),
                (Key::Checked, |pairs| {
                    Box::new(|place, message, sink| {
                        private(&pairs[place].sk).is_ok_and(|key| sign(&key, message, sink))
                    })
                }),
            ],
            verify: &[
                (Key::Checked, |pairs| {
                    Box::new(|place, message, signature| {
                        public(&pairs[place].vk).is_ok_and(|key| verify(&key, message, signature))
                    })
                }),
                (Key::Prepared, |pairs| {
                    let keys: Vec<_> = pairs.iter().map(|pair| public(&pair.vk).expect("a valid key")).collect();
                    Box::new(move |place, message, signature| verify(&keys[place], message, signature))
                }),
            ],
        }
    }};
}
pub(super) static PEERS: [Peer; 3] =
    [peer!(ML_DSA_44, ml_dsa_44), peer!(ML_DSA_65, ml_dsa_65), peer!(ML_DSA_87, ml_dsa_87)];
