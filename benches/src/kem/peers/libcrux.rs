//! `libcrux-ml-kem`: verified Rust; chooses AVX2 at run time.

use super::{Peer, Round, random};
use crate::contest::Key;
use kemlane_engine::kem;

macro_rules! peer {
    ($set:ident, $module:ident, $public:ident, $private:ident, $ciphertext:ident) => {{
        use libcrux_ml_kem::$module::{self as set, $ciphertext, $private, $public};
        Peer {
            package: "libcrux-ml-kem",
            params: &kem::$set,
            round: Round::Standard,
            keygen: |sink| {
                let pair = set::generate_key_pair(random());
                sink(pair.pk(), pair.sk());
            },
            encaps: |ek, sink| {
                let ek = $public::try_from(ek).expect("the right length");
                if !set::validate_public_key(&ek) {
                    return false;
                }
                let (ciphertext, secret) = set::encapsulate(&ek, random());
                sink(ciphertext.as_ref(), &secret);
                true
            },
            encaps_key: Key::Checked,
            decaps_checked: Some(|dk, ciphertext, sink| {
                let dk = $private::try_from(dk).expect("the right length");
                let ciphertext = $ciphertext::try_from(ciphertext).expect("the right length");
                if !set::validate_private_key(&dk, &ciphertext) {
                    return false;
                }
                sink(&set::decapsulate(&dk, &ciphertext), &[]);
                true
            }),
            decaps_unchecked: Some(|dk, ciphertext, sink| {
                let dk = $private::try_from(dk).expect("the right length");
                let ciphertext = $ciphertext::try_from(ciphertext).expect("the right length");
                sink(&set::decapsulate(&dk, &ciphertext), &[]);
                true
            }),
            decaps_prepared: None,
        }
    }};
}
pub(super) static PEERS: [Peer; 3] = [
    peer!(ML_KEM_512, mlkem512, MlKem512PublicKey, MlKem512PrivateKey, MlKem512Ciphertext),
    peer!(ML_KEM_768, mlkem768, MlKem768PublicKey, MlKem768PrivateKey, MlKem768Ciphertext),
    peer!(ML_KEM_1024, mlkem1024, MlKem1024PublicKey, MlKem1024PrivateKey, MlKem1024Ciphertext),
];
