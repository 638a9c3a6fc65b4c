//! `libcrux-ml-dsa`: verified Rust; chooses AVX2 at run time.

use super::{Peer, random};
use crate::contest::Key;
use kemlane_engine::dsa;
use libcrux_ml_dsa::{MLDSASignature, MLDSASigningKey, MLDSAVerificationKey};

macro_rules! peer {
    ($set:ident, $module:ident) => {{
        use libcrux_ml_dsa::$module as set;
        Peer {
            package: "libcrux-ml-dsa",
            params: &dsa::$set,
            keygen: |sink| {
                let pair = set::generate_key_pair(random());
                sink(pair.verification_key.as_slice(), pair.signing_key.as_slice());
            },
            sign: &[(Key::Unchecked, |pairs| {
                Box::new(|place, message, sink| {
                    let key = MLDSASigningKey::new(pairs[place].sk[..].try_into().expect("the right length"));
                    let signature = set::sign(&key, message, &[], random());
                    signature.is_ok_and(|signature| {
                        sink(signature.as_slice());
                        true
                    })
                })
            })],
            verify: &[(Key::Checked, |pairs| {
                Box::new(|place, message, signature| {
                    let key = MLDSAVerificationKey::new(pairs[place].vk[..].try_into().expect("the right length"));
                    let signature = MLDSASignature::new(signature.try_into().expect("the right length"));
                    set::verify(&key, message, &[], &signature).is_ok()
                })
            })],
        }
    }};
}
pub(super) static PEERS: [Peer; 3] =
    [peer!(ML_DSA_44, ml_dsa_44), peer!(ML_DSA_65, ml_dsa_65), peer!(ML_DSA_87, ml_dsa_87)];
