//! Which hub to trust: a CA file, a pinned key, or the system's roots; and the TLS configuration that follows.

use std::{fmt, path::Path, str::FromStr, sync::Arc};

use aws_lc_rs::digest;
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, WebPkiSupportedAlgorithms, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject as _},
    server::ParsedCertificate,
};

use super::Error;

/// The SHA-256 of a hub's public key, as its certificate holds it (`SubjectPublicKeyInfo`, as in RFC 7469).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin([u8; 32]);

/// A text that is not a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a pin is written sha256/ and then 32 bytes in Base64")]
pub struct BadPin;

impl FromStr for Pin {
    type Err = BadPin;

    fn from_str(text: &str) -> Result<Self, BadPin> {
        let encoded = text.strip_prefix("sha256/").ok_or(BadPin)?;
        let bytes = BASE64.decode(encoded).map_err(|_| BadPin)?;
        bytes.try_into().map(Self).map_err(|_| BadPin)
    }
}

impl fmt::Display for Pin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "sha256/{}", BASE64.encode(self.0))
    }
}

impl Pin {
    /// The pin of a certificate's key.
    ///
    /// # Errors
    /// When the certificate cannot be read.
    pub fn of(certificate: &CertificateDer<'_>) -> Result<Self, rustls::Error> {
        let key = ParsedCertificate::try_from(certificate)?.subject_public_key_info();
        let mut pin = [0; 32];
        pin.copy_from_slice(digest::digest(&digest::SHA256, &key).as_ref());
        Ok(Self(pin))
    }
}

/// What makes a hub the right one.
#[derive(Clone, Debug)]
pub(super) enum Trust {
    /// Its certificate chains to one of these.
    Roots(RootCertStore),
    /// Its key has one of these pins. Name, dates and chain of its certificate then say nothing more: the key that the
    /// handshake proves is the one that was agreed on.
    Pins(Vec<Pin>),
}

impl Trust {
    /// The CA certificates of a PEM file.
    pub(super) fn ca_file(path: &Path) -> Result<Self, Error> {
        let bad = |reason: String| Error::CaFile { path: path.to_owned(), reason };
        let mut roots = RootCertStore::empty();
        let certificates = CertificateDer::pem_file_iter(path).map_err(|error| bad(error.to_string()))?;
        for certificate in certificates {
            let certificate = certificate.map_err(|error| bad(error.to_string()))?;
            roots.add(certificate).map_err(|error| bad(error.to_string()))?;
        }
        if roots.is_empty() { Err(bad("it holds no certificate".to_owned())) } else { Ok(Self::Roots(roots)) }
    }

    /// The system's CA certificates.
    pub(super) fn system() -> Result<Self, Error> {
        let mut roots = RootCertStore::empty();
        // One unreadable certificate of many is no reason to trust none of the others.
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if roots.is_empty() { Err(Error::NoSystemRoots) } else { Ok(Self::Roots(roots)) }
    }

    /// A client configuration of TLS 1.3 with this trust.
    pub(super) fn client_config(self, crypto: CryptoProvider) -> Result<ClientConfig, rustls::Error> {
        let algorithms = crypto.signature_verification_algorithms;
        let builder =
            ClientConfig::builder_with_provider(Arc::new(crypto)).with_protocol_versions(&[&rustls::version::TLS13])?;
        Ok(match self {
            Self::Roots(roots) => builder.with_root_certificates(roots).with_no_client_auth(),
            Self::Pins(pins) => builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(PinVerifier { pins, algorithms }))
                .with_no_client_auth(),
        })
    }
}

/// Accepts a server whose key has one of the pins; signatures are checked by the crypto provider as ever.
#[derive(Debug)]
struct PinVerifier {
    pins: Vec<Pin>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl ServerCertVerifier for PinVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let pin = Pin::of(end_entity)?;
        if self.pins.contains(&pin) {
            return Ok(ServerCertVerified::assertion());
        }
        tracing::warn!("the hub's key has the pin {pin}, which is not the one that was given");
        Err(CertificateError::ApplicationVerificationFailure.into())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::PeerIncompatible::ServerDoesNotSupportTls12Or13.into())
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pins_as_text() {
        let text = "sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!(text.parse::<Pin>().unwrap().to_string(), text);
        for bad in ["", "sha256/", "sha1/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "sha256/AAAA"] {
            assert_eq!(bad.parse::<Pin>(), Err(BadPin));
        }
    }
}
