//! The same operations by independent crates.

use super::Secret;
use kemlane_engine::kem::Params;

/// One key pair, an encapsulation to it and a decapsulation, as an independent crate computes them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) ek: Vec<u8>,
    pub(crate) dk: Vec<u8>,
    pub(crate) ciphertext: Vec<u8>,
    pub(crate) secret: Secret,
    /// The secret of decapsulating `received`.
    pub(crate) received: Vec<u8>,
    pub(crate) received_secret: Secret,
}

/// What is to be computed; `receive` makes of the ciphertext the one that is decapsulated, of the same length.
pub(crate) struct Case<'a> {
    pub(crate) seed: [u8; 64],
    pub(crate) coins: Secret,
    pub(crate) receive: &'a dyn Fn(&[u8]) -> Vec<u8>,
}

/// RustCrypto's `ml-kem`.
pub(crate) fn rustcrypto(params: &Params, case: &Case<'_>) -> Outcome {
    macro_rules! compute {
        ($set:ident) => {{
            #[allow(deprecated, reason = "the expanded form is what FIPS 203 defines")]
            use ml_kem::ExpandedKeyEncoding;
            use ml_kem::kem::{Decapsulate, KeyExport};
            let dk = ml_kem::DecapsulationKey::<ml_kem::$set>::from_seed(case.seed.into());
            let ek = dk.encapsulation_key();
            let (ciphertext, secret) = ek.encapsulate_deterministic(&case.coins.into());
            let received = (case.receive)(&ciphertext);
            let received_secret = dk.decapsulate(&received[..].try_into().expect("the right length"));
            Outcome {
                ek: ek.to_bytes().to_vec(),
                #[allow(deprecated, reason = "as above")]
                dk: dk.to_expanded_bytes().to_vec(),
                ciphertext: ciphertext.to_vec(),
                secret: secret.into(),
                received,
                received_secret: received_secret.into(),
            }
        }};
    }
    match params.k() {
        2 => compute!(MlKem512),
        3 => compute!(MlKem768),
        _ => compute!(MlKem1024),
    }
}

/// `libcrux-ml-kem`.
pub(crate) fn libcrux(params: &Params, case: &Case<'_>) -> Outcome {
    macro_rules! compute {
        ($module:ident, $ciphertext:ident) => {{
            use libcrux_ml_kem::$module::{self as peer, $ciphertext};
            let pair = peer::generate_key_pair(case.seed);
            let (ciphertext, secret) = peer::encapsulate(pair.public_key(), case.coins);
            let received = (case.receive)(ciphertext.as_ref());
            let as_ciphertext = $ciphertext::try_from(&received[..]).expect("the right length");
            Outcome {
                ek: pair.public_key().as_ref().to_vec(),
                dk: pair.private_key().as_ref().to_vec(),
                ciphertext: ciphertext.as_ref().to_vec(),
                secret,
                received_secret: peer::decapsulate(pair.private_key(), &as_ciphertext),
                received,
            }
        }};
    }
    match params.k() {
        2 => compute!(mlkem512, MlKem512Ciphertext),
        3 => compute!(mlkem768, MlKem768Ciphertext),
        _ => compute!(mlkem1024, MlKem1024Ciphertext),
    }
}
