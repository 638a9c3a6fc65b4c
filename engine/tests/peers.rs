//! Byte equality with independent implementations: RustCrypto's `ml-kem` and `libcrux-ml-kem`, over random seeds,
//! messages, corrupted and truncated ciphertexts, every key form, and batch lengths 1..=67, on every backend.

mod support;

use kemlane_engine::Error;
use kemlane_engine::kem::{DecapsKey, DecapsulationKey, EncapsKey, EncapsulationKey, Params};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use proptest::prelude::RngCore;
use support::{Secret, decaps, encaps, keygen, on_every_backend};

/// One key pair, an encapsulation to it, and a decapsulation, as an independent crate computes them.
#[derive(Debug, PartialEq, Eq)]
struct Peer {
    ek: Vec<u8>,
    dk: Vec<u8>,
    ciphertext: Vec<u8>,
    secret: Secret,
    /// The secret of decapsulating `received`.
    received_secret: Secret,
}

/// What a peer is asked to compute. `received` is some ciphertext of the right length.
struct Case {
    seed: [u8; 64],
    coins: Secret,
    flip: Option<usize>,
}

impl Case {
    fn received(&self, ciphertext: &[u8]) -> Vec<u8> {
        let mut received = ciphertext.to_vec();
        if let Some(bit) = self.flip {
            received[bit / 8 % ciphertext.len()] ^= 1 << (bit % 8);
        }
        received
    }
}

macro_rules! rustcrypto {
    ($set:ident, $case:expr) => {{
        use ml_kem::kem::Decapsulate;
        use ml_kem::{KeyExport, ml_kem_expanded as _};
        let case: &Case = $case;
        let dk = ml_kem::DecapsulationKey::<ml_kem::$set>::from_seed(case.seed.into());
        let ek = dk.encapsulation_key();
        let (ciphertext, secret) = ek.encapsulate_deterministic(&case.coins.into());
        let received = case.received(&ciphertext);
        Peer {
            ek: ek.to_bytes().to_vec(),
            dk: expanded(&dk),
            received_secret: dk.decapsulate(&received[..].try_into().expect("the right length")).into(),
            ciphertext: ciphertext.to_vec(),
            secret: secret.into(),
        }
    }};
}

macro_rules! libcrux {
    ($module:ident, $case:expr) => {{
        use libcrux_ml_kem::$module as peer;
        let case: &Case = $case;
        let pair = peer::generate_key_pair(case.seed);
        let (ciphertext, secret) = peer::encapsulate(pair.public_key(), case.coins);
        let received: [u8; _] = case.received(ciphertext.as_ref()).try_into().expect("the right length");
        Peer {
            ek: pair.public_key().as_ref().to_vec(),
            dk: pair.private_key().as_ref().to_vec(),
            received_secret: peer::decapsulate(pair.private_key(), &received.into()),
            ciphertext: ciphertext.as_ref().to_vec(),
            secret,
        }
    }};
}
