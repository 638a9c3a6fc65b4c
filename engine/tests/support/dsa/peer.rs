//! The same operations by independent crates. What RustCrypto signs is always M' of FIPS 204 Algorithm 7, built here from
//! the standard and not by the engine.

use super::{Rnd, Seed};
use kemlane_engine::dsa::{Message, Params, PreHash};

/// M' of a message (FIPS 204 Algorithm 2, line 10, and Algorithm 4, line 23); of an external mu there is none.
pub(crate) fn m_prime(message: Message<'_>) -> Vec<u8> {
    let prefixed = |hashed: u8, context: &[u8], parts: &[&[u8]]| {
        let len = u8::try_from(context.len()).expect("at most 255 bytes");
        [&[&[hashed, len], context], parts].concat().concat()
    };
    match message {
        Message::Pure { message, context } => prefixed(0, context, &[message]),
        Message::PreHashed { hash, digest, context } => {
            // The last number of NIST's identifiers 2.16.840.1.101.3.4.2.n.
            let n = match hash {
                PreHash::Sha2_256 => 1,
                PreHash::Sha2_384 => 2,
                PreHash::Sha2_512 => 3,
                PreHash::Sha2_224 => 4,
                PreHash::Sha2_512_224 => 5,
                PreHash::Sha2_512_256 => 6,
                PreHash::Sha3_224 => 7,
                PreHash::Sha3_256 => 8,
                PreHash::Sha3_384 => 9,
                PreHash::Sha3_512 => 10,
                PreHash::Shake128 => 11,
                PreHash::Shake256 => 12,
            };
            prefixed(1, context, &[&[6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, n], digest])
        }
        Message::Internal(message) => message.to_vec(),
        Message::Mu(_) => panic!("mu has no M'"),
    }
}

/// A key pair and a signature of M' as RustCrypto's `ml-dsa` computes them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) vk: Vec<u8>,
    pub(crate) sk: Vec<u8>,
    pub(crate) signature: Vec<u8>,
}

/// RustCrypto's `ml-dsa`.
pub(crate) mod rustcrypto {
    use super::{Outcome, Params, Rnd, Seed};

    pub(crate) fn sign(params: &Params, seed: Seed, m_prime: &[u8], rnd: Rnd) -> Outcome {
        macro_rules! compute {
            ($set:ident) => {{
                let key = ml_dsa::SigningKey::<ml_dsa::$set>::from_seed(&seed.into());
                let expanded = key.expanded_key();
                Outcome {
                    vk: ml_dsa::Keypair::verifying_key(&key).encode().to_vec(),
                    #[allow(deprecated, reason = "the expanded form is what FIPS 204 defines")]
                    sk: expanded.to_expanded().to_vec(),
                    signature: expanded.sign_internal(&[m_prime], &rnd.into()).encode().to_vec(),
                }
            }};
        }
        match params.k() {
            4 => compute!(MlDsa44),
            6 => compute!(MlDsa65),
            _ => compute!(MlDsa87),
        }
    }

    /// Whether the signature verifies; key and signature have the right lengths.
    pub(crate) fn verify(params: &Params, vk: &[u8], m_prime: &[u8], signature: &[u8]) -> bool {
        macro_rules! compute {
            ($set:ident) => {{
                let key = ml_dsa::VerifyingKey::<ml_dsa::$set>::decode(vk.try_into().expect("the right length"));
                let signature = ml_dsa::Signature::decode(signature.try_into().expect("the right length"));
                signature.is_some_and(|signature| key.verify_internal(m_prime, &signature))
            }};
        }
        match params.k() {
            4 => compute!(MlDsa44),
            6 => compute!(MlDsa65),
            _ => compute!(MlDsa87),
        }
    }
}

/// `libcrux-ml-dsa`, which signs pure messages, and pre-hashed ones with SHAKE128 only.
pub(crate) mod libcrux {
    use super::{Params, Rnd, Seed};
    use libcrux_ml_dsa::{MLDSASignature, MLDSASigningKey, MLDSAVerificationKey};

    macro_rules! with_set {
        ($params:expr, $set:ident => $body:expr) => {
            match $params.k() {
                4 => {
                    use libcrux_ml_dsa::ml_dsa_44 as $set;
                    $body
                }
                6 => {
                    use libcrux_ml_dsa::ml_dsa_65 as $set;
                    $body
                }
                _ => {
                    use libcrux_ml_dsa::ml_dsa_87 as $set;
                    $body
                }
            }
        };
    }

    /// Verifying and signing key.
    pub(crate) fn keygen(params: &Params, seed: Seed) -> (Vec<u8>, Vec<u8>) {
        with_set!(params, set => {
            let pair = set::generate_key_pair(seed);
            (pair.verification_key.as_slice().to_vec(), pair.signing_key.as_slice().to_vec())
        })
    }

    /// A signature; nothing if no attempt within the limit gave one, or the key has another length.
    pub(crate) fn sign(params: &Params, sk: &[u8], message: &[u8], context: &[u8], rnd: Rnd) -> Option<Vec<u8>> {
        with_set!(params, set => {
            let key = MLDSASigningKey::new(sk.try_into().ok()?);
            Some(set::sign(&key, message, context, rnd).ok()?.as_slice().to_vec())
        })
    }

    /// The same for the SHAKE128 digest of the message.
    pub(crate) fn sign_shake128(params: &Params, sk: &[u8], message: &[u8], context: &[u8], rnd: Rnd) -> Vec<u8> {
        with_set!(params, set => {
            let key = MLDSASigningKey::new(sk.try_into().expect("the right length"));
            let signature = set::sign_pre_hashed_shake128(&key, message, context, rnd);
            signature.expect("attempts suffice").as_slice().to_vec()
        })
    }

    /// Whether the signature verifies; nothing if the key or the signature has another length.
    pub(crate) fn verify(params: &Params, vk: &[u8], message: &[u8], context: &[u8], signature: &[u8]) -> Option<bool> {
        with_set!(params, set => {
            let key = MLDSAVerificationKey::new(vk.try_into().ok()?);
            let signature = MLDSASignature::new(signature.try_into().ok()?);
            Some(set::verify(&key, message, context, &signature).is_ok())
        })
    }
}
