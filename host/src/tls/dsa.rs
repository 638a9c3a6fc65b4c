//! ML-DSA in TLS 1.3: signing keys and verifiers for rustls whose work a [`Provider`] does.
//!
//! ```text
//!  PKCS#8 ─► Plug (KeyProvider) ─► Key (SigningKey) ─► Signer ─► Provider: submit and wait
//!  certificate, CertificateVerify ─► Verifier ─► KeyCache ─► Provider: submit and wait
//! ```
//!
//! Sources: draft-ietf-tls-mldsa (schemes and code points; the context is empty), RFC 9881 (keys and certificates).
//!
//! Why PKCS#8 is read by aws-lc-rs: it knows all three forms of a private key (seed, expanded, both) and checks that they
//! agree. Everything that is not ML-DSA is its work anyway.
//!
//! Why a signature does not wait for those of other handshakes: with AVX-512 its own attempts fill the lanes. Gathering was tried
//! (each handshake played ahead up to its signature, to learn what it would sign) and cost more than it saved.
//!
//! Why [`Plug`] is leaked: as the key exchange groups; one for each provider, found again.

use std::fmt;
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::encoding::AsRawBytes as _;
use aws_lc_rs::signature::{
    ML_DSA_44_SIGNING, ML_DSA_65_SIGNING, ML_DSA_87_SIGNING, PqdsaKeyPair, PqdsaSigningAlgorithm,
};
use kemlane_engine::dsa::{self, ML_DSA_44, ML_DSA_65, ML_DSA_87, Message, Params};
use rustls::crypto::{CryptoProvider, KeyProvider, WebPkiSupportedAlgorithms, aws_lc_rs as classical};
use rustls::pki_types::{
    AlgorithmIdentifier, InvalidSignature, PrivateKeyDer, SignatureVerificationAlgorithm, SubjectPublicKeyInfoDer,
    alg_id,
};
use rustls::sign::{Signer, SigningKey, public_key_to_spki};
use rustls::{OtherError, SignatureAlgorithm, SignatureScheme};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::keys::KeyCache;
use crate::provider::{Provider, ProviderExt as _};

/// A parameter set as certificates and TLS know it.
struct Spec {
    params: &'static Params,
    scheme: SignatureScheme,
    id: AlgorithmIdentifier,
    pkcs8: &'static PqdsaSigningAlgorithm,
}

#[rustfmt::skip]
static SPECS: [Spec; Params::ALL.len()] = [
    Spec { params: &ML_DSA_44, scheme: SignatureScheme::ML_DSA_44, id: alg_id::ML_DSA_44, pkcs8: &ML_DSA_44_SIGNING },
    Spec { params: &ML_DSA_65, scheme: SignatureScheme::ML_DSA_65, id: alg_id::ML_DSA_65, pkcs8: &ML_DSA_65_SIGNING },
    Spec { params: &ML_DSA_87, scheme: SignatureScheme::ML_DSA_87, id: alg_id::ML_DSA_87, pkcs8: &ML_DSA_87_SIGNING },
];

/// ML-DSA as TLS uses it: the message as it is, without a context.
fn tls_message(message: &[u8]) -> Message<'_> {
    Message::Pure { message, context: &[] }
}

/// The key with which a rustls server or client proves who it is, its signatures computed by `provider`.
pub fn signing_key(provider: Arc<dyn Provider>, key: Arc<dsa::SigningKey>) -> Arc<dyn SigningKey> {
    Arc::new(Key { provider, key })
}

/// Puts ML-DSA by `provider` into a rustls provider: signing keys and verifiers.
pub(super) fn plug_into(crypto: &mut CryptoProvider, provider: &Arc<dyn Provider>) {
    let plug = Plug::of(provider);
    crypto.key_provider = plug;
    crypto.signature_verification_algorithms = plug.algorithms;
}

/// What rustls keeps of one provider.
struct Plug {
    provider: Arc<dyn Provider>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl Plug {
    fn of(provider: &Arc<dyn Provider>) -> &'static Self {
        static PLUGS: Mutex<Vec<&'static Plug>> = Mutex::new(Vec::new());
        let mut plugs = PLUGS.lock().unwrap_or_else(PoisonError::into_inner);
        let found = plugs.iter().find(|plug| ptr::addr_eq(Arc::as_ptr(&plug.provider), Arc::as_ptr(provider)));
        if let Some(plug) = found {
            return plug;
        }
        let plug: &Self =
            Box::leak(Box::new(Self { provider: Arc::clone(provider), algorithms: algorithms(provider) }));
        plugs.push(plug);
        plug
    }
}

/// rustls' own verifiers, those for ML-DSA replaced.
fn algorithms(provider: &Arc<dyn Provider>) -> WebPkiSupportedAlgorithms {
    type Algorithm = &'static dyn SignatureVerificationAlgorithm;
    let WebPkiSupportedAlgorithms { all, mapping } = classical::default_provider().signature_verification_algorithms;
    let is_ours = |id: AlgorithmIdentifier| SPECS.iter().any(|spec| spec.id == id);
    let mut all: Vec<Algorithm> = all.iter().copied().filter(|known| !is_ours(known.public_key_alg_id())).collect();
    let mut mapping = mapping.to_vec();
    mapping.retain(|(scheme, _)| SPECS.iter().all(|spec| spec.scheme != *scheme));
    for spec in &SPECS {
        let verifier: Algorithm = Box::leak(Box::new(Verifier { spec, provider: Arc::clone(provider) }));
        all.push(verifier);
        mapping.push((spec.scheme, Box::leak(Box::new([verifier]))));
    }
    WebPkiSupportedAlgorithms { all: Box::leak(all.into()), mapping: Box::leak(mapping.into()) }
}

impl fmt::Debug for Plug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plug").field("provider", &self.provider).finish_non_exhaustive()
    }
}

impl KeyProvider for Plug {
    fn load_private_key(&self, key: PrivateKeyDer<'static>) -> Result<Arc<dyn SigningKey>, rustls::Error> {
        let key = Zeroizing::new(key);
        if let PrivateKeyDer::Pkcs8(pkcs8) = &*key {
            for spec in &SPECS {
                // A key of another kind is refused before anything is computed.
                let Ok(pair) = PqdsaKeyPair::from_pkcs8(spec.pkcs8, pkcs8.secret_pkcs8_der()) else { continue };
                let encoded = pair.private_key().as_raw_bytes().map_err(|error| OtherError(Arc::new(error)))?;
                let key = KeyCache::shared().signing_key(spec.params, encoded.as_ref()).map_err(failed)?;
                return Ok(signing_key(Arc::clone(&self.provider), key));
            }
        }
        classical::sign::any_supported_type(&key)
    }
}

/// A signing key of ours.
#[derive(Clone)]
struct Key {
    provider: Arc<dyn Provider>,
    key: Arc<dsa::SigningKey>,
}

impl Key {
    fn spec(&self) -> &'static Spec {
        SPECS.iter().find(|spec| spec.params == self.key.params()).unwrap_or(&SPECS[0])
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("params", &self.key.params().name()).finish_non_exhaustive()
    }
}

impl SigningKey for Key {
    fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn Signer>> {
        offered.contains(&self.spec().scheme).then(|| Box::new(self.clone()) as Box<dyn Signer>)
    }

    fn public_key(&self) -> Option<SubjectPublicKeyInfoDer<'_>> {
        Some(public_key_to_spki(&self.spec().id, self.key.verifying_key().as_bytes()))
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        // What rustls says of ML-DSA: the field is of TLS 1.2, where ML-DSA has no place.
        SignatureAlgorithm::Unknown(0)
    }
}

impl Signer for Key {
    fn sign(&self, signed: &[u8]) -> Result<Vec<u8>, rustls::Error> {
        let ticket = self.provider.sign(&self.key, tls_message(signed)).map_err(failed)?;
        Ok(ticket.wait().map_err(failed)?.as_bytes().to_vec())
    }

    fn scheme(&self) -> SignatureScheme {
        self.spec().scheme
    }
}

/// Verifies signatures of one parameter set.
struct Verifier {
    spec: &'static Spec,
    provider: Arc<dyn Provider>,
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").field("params", &self.spec.params.name()).finish_non_exhaustive()
    }
}

impl Verifier {
    fn verify(&self, public_key: &[u8], signed: &[u8], signature: &[u8]) -> Result<(), Error> {
        let key = KeyCache::shared().verifying_key(self.spec.params, public_key)?;
        self.provider.verify(&key, tls_message(signed), signature)?.wait()
    }
}

impl SignatureVerificationAlgorithm for Verifier {
    fn verify_signature(&self, public_key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), InvalidSignature> {
        self.verify(public_key, message, signature).map_err(|error| {
            if !matches!(error, Error::Engine(_)) {
                // The callback knows one error only; who reads the log should not look for a bad signature.
                tracing::warn!(%error, "a signature could not be verified and counts as bad");
            }
            InvalidSignature
        })
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        self.spec.id
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.spec.id
    }
}

fn failed(error: Error) -> rustls::Error {
    OtherError(Arc::new(error)).into()
}
