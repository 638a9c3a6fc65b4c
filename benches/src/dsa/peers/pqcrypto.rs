//! `pqcrypto-mldsa`: PQClean's C code, with AVX2 where the CPU has it.

use super::Peer;
use crate::contest::Key;
use kemlane_engine::dsa;
use pqcrypto_traits::sign::{DetachedSignature as _, PublicKey as _, SecretKey as _};

macro_rules! peer {
    ($set:ident, $module:ident) => {{
        use pqcrypto_mldsa::$module as set;
        Peer {
            package: "pqcrypto-mldsa",
            params: &dsa::$set,
            keygen: |sink| {
                let (vk, sk) = set::keypair();
                sink(vk.as_bytes(), sk.as_bytes());
            },
            sign: &[(Key::Unchecked, |pairs| {
                Box::new(|place, message, sink| {
                    let key = set::SecretKey::from_bytes(&pairs[place].sk).expect("the right length");
                    sink(set::detached_sign(message, &key).as_bytes());
                    true
                })
            })],
            verify: &[(Key::Checked, |pairs| {
                Box::new(|place, message, signature| {
                    let key = set::PublicKey::from_bytes(&pairs[place].vk).expect("the right length");
                    let signature = set::DetachedSignature::from_bytes(signature).expect("the right length");
                    set::verify_detached_signature(&signature, message, &key).is_ok()
                })
            })],
        }
    }};
}
pub(super) static PEERS: [Peer; 3] = [peer!(ML_DSA_44, mldsa44), peer!(ML_DSA_65, mldsa65), peer!(ML_DSA_87, mldsa87)];
