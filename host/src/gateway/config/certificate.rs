//! Which certificates a hub presents.
//!
//! `tls.certificate` is the name of an algorithm, for a certificate of the private CA, or else a file that was brought along.
//! Why one key for both: they exclude each other, and a name of an algorithm is no name of a file that anybody has.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use serde::{Deserialize, Serialize};

use super::{Error, Tls};

/// What a generated certificate and its CA are signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// ML-DSA-44.
    MlDsa44,
    /// ML-DSA-65.
    MlDsa65,
    /// ML-DSA-87.
    MlDsa87,
    /// ECDSA with P-256: not post-quantum.
    EcdsaP256,
}

impl Algorithm {
    /// Every one of them.
    pub const ALL: [Self; 4] = [Self::MlDsa44, Self::MlDsa65, Self::MlDsa87, Self::EcdsaP256];

    /// The name that configuration uses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MlDsa44 => "ML-DSA-44",
            Self::MlDsa65 => "ML-DSA-65",
            Self::MlDsa87 => "ML-DSA-87",
            Self::EcdsaP256 => "ECDSA-P256",
        }
    }

    /// Whether it holds against a quantum computer.
    pub fn is_post_quantum(self) -> bool {
        self != Self::EcdsaP256
    }
}

/// The certificate that a hub prefers to present.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Certificate {
    /// One of the private CA.
    Generated(Algorithm),
    /// A PEM chain that was brought along.
    File(PathBuf),
}

impl FromStr for Certificate {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let named = Algorithm::ALL.into_iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(text));
        Ok(named.map_or_else(|| Self::File(text.into()), Self::Generated))
    }
}

impl From<String> for Certificate {
    fn from(text: String) -> Self {
        text.parse().unwrap_or_else(|never: std::convert::Infallible| match never {})
    }
}

impl From<Certificate> for String {
    fn from(certificate: Certificate) -> Self {
        certificate.to_string()
    }
}

impl fmt::Display for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Generated(algorithm) => f.write_str(algorithm.name()),
            Self::File(path) => path.display().fmt(f),
        }
    }
}

impl Tls {
    /// What the private CA is to issue, the preferred certificate first.
    pub(crate) fn algorithms(&self) -> Vec<Algorithm> {
        let preferred = match self.certificate {
            Certificate::Generated(algorithm) => algorithm,
            Certificate::File(_) => return Vec::new(),
        };
        let beside = (self.classical_certificate && preferred.is_post_quantum()).then_some(Algorithm::EcdsaP256);
        [preferred].into_iter().chain(beside).collect()
    }

    /// The file that was brought along.
    pub(crate) fn certificate_file(&self) -> Option<&Path> {
        match &self.certificate {
            Certificate::File(path) => Some(path),
            Certificate::Generated(_) => None,
        }
    }

    pub(super) fn check_certificate(&self) -> Result<(), Error> {
        let refuse = |reason: String| Err(Error::value("tls.certificate", reason));
        match (&self.certificate, &self.key) {
            (Certificate::File(path), None) => {
                let known = Algorithm::ALL.map(Algorithm::name).join(", ");
                let path = path.display();
                refuse(format!("`{path}` is none of {known}; if it is a file of your own, set tls.key as well"))
            }
            (Certificate::Generated(_), Some(_)) => {
                refuse("tls.key belongs to a file of your own: name that file, or leave out tls.key".to_owned())
            }
            (Certificate::Generated(Algorithm::EcdsaP256), None) if !self.classical_certificate => {
                refuse("is classical, which tls.classical_certificate = false forbids".to_owned())
            }
            (Certificate::File(_), Some(_)) | (Certificate::Generated(_), None) => Ok(()),
        }
    }
}
