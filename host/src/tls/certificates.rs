//! Which certificate a client gets: the first one, in the server's order, that it can verify.
//!
//! A client names the signature schemes that it verifies (`signature_algorithms`, RFC 8446 §4.2.3). [`Certificates`] holds the
//! certificates of one server in its order of preference, the post-quantum one first, and so serves both those who can verify
//! ML-DSA and those who cannot. One who can verify none of them gets the alert `handshake_failure` and is counted as
//! [`Reason::NoCommonSignature`](super::Reason::NoCommonSignature).

use std::sync::Arc;

use rustls::SignatureScheme;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use super::handover;

/// What the owner of a certificate proves its identity with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Authentication {
    /// ML-DSA-44.
    MlDsa44,
    /// ML-DSA-65.
    MlDsa65,
    /// ML-DSA-87.
    MlDsa87,
    /// A signature that a quantum computer forges: ECDSA, Ed25519, RSA.
    Classical,
}

impl Authentication {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 4] = [Self::MlDsa44, Self::MlDsa65, Self::MlDsa87, Self::Classical];

    /// A stable name, as metrics label it: the parameter set's, or `classical`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MlDsa44 => "ML-DSA-44",
            Self::MlDsa65 => "ML-DSA-65",
            Self::MlDsa87 => "ML-DSA-87",
            Self::Classical => "classical",
        }
    }
}

impl From<SignatureScheme> for Authentication {
    fn from(scheme: SignatureScheme) -> Self {
        match scheme {
            SignatureScheme::ML_DSA_44 => Self::MlDsa44,
            SignatureScheme::ML_DSA_65 => Self::MlDsa65,
            SignatureScheme::ML_DSA_87 => Self::MlDsa87,
            _ => Self::Classical,
        }
    }
}

/// The certificates of one server, the preferred one first.
#[derive(Debug)]
pub struct Certificates(Vec<Arc<CertifiedKey>>);

impl Certificates {
    /// Serves these; an empty list serves nobody.
    pub fn new(preferred_first: impl IntoIterator<Item = Arc<CertifiedKey>>) -> Self {
        Self(preferred_first.into_iter().collect())
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let schemes = hello.signature_schemes();
        let suits = |certified: &&Arc<CertifiedKey>| {
            let signer = certified.key.choose_scheme(schemes);
            signer.inspect(|signer| handover::note_certificate(signer.scheme().into())).is_some()
        };
        // Where none suits, rustls finds that out with the first one and sends the right alert; without any it would take the
        // certificates for missing.
        self.0.iter().find(suits).or(self.0.first()).cloned()
    }
}
