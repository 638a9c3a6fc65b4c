//! A CA of ours: its key, its certificate, and what it issues.
//!
//! The key signs as a key of TLS does, through the hub's own crypto: `rcgen` makes and writes certificates, but reads back no
//! ML-DSA key.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256, PKCS_ML_DSA_44, PKCS_ML_DSA_65, PKCS_ML_DSA_87, PublicKeyData, SignatureAlgorithm,
    SigningKey,
};
use rustls::{SignatureScheme, crypto::CryptoProvider};
use rustls_pki_types::CertificateDer;
use x509_parser::prelude::{FromDer, X509Certificate};
use zeroize::Zeroizing;

use super::{Algorithm, CertificateFault, DAY, Error, Rejection, certify, chain_of, key_of, validity};

/// The CA outlives the machine it is on; whoever wants another removes its file.
const LIFE: Duration = Duration::from_hours(3650 * 24);
/// Certificates are dated back this much, for clients whose clock is late.
const BACKDATED: Duration = Duration::from_hours(1);

impl Algorithm {
    /// The names that rcgen and rustls have for it.
    fn terms(self) -> (&'static SignatureAlgorithm, SignatureScheme) {
        match self {
            Self::MlDsa44 => (&PKCS_ML_DSA_44, SignatureScheme::ML_DSA_44),
            Self::MlDsa65 => (&PKCS_ML_DSA_65, SignatureScheme::ML_DSA_65),
            Self::MlDsa87 => (&PKCS_ML_DSA_87, SignatureScheme::ML_DSA_87),
            Self::EcdsaP256 => (&PKCS_ECDSA_P256_SHA256, SignatureScheme::ECDSA_NISTP256_SHA256),
        }
    }
}

/// The CA: key, certificate, and the certificate's PEM as clients get it.
pub(super) struct Authority {
    algorithm: Algorithm,
    key: AuthorityKey,
    pub(super) certificate: CertificateDer<'static>,
    pub(super) pem: String,
}

impl Authority {
    /// A new CA, as its file holds it.
    pub(super) fn make(algorithm: Algorithm, now: SystemTime) -> Result<Zeroizing<String>, Error> {
        let key = Zeroizing::new(KeyPair::generate_for(algorithm.terms().0)?);
        let mut params = CertificateParams::default();
        let mark =
            params.key_identifier(&*key).iter().take(4).fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
        // A name of its own, so that two CAs in one trust store can be told apart.
        params.distinguished_name.push(DnType::CommonName, format!("kemlane private CA {mark}"));
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.not_before = (now - BACKDATED).into();
        params.not_after = (now + LIFE).into();
        let certificate = params.self_signed(&*key)?;
        let key_pem = Zeroizing::new(key.serialize_pem());
        Ok(Zeroizing::new([key_pem.as_str(), &certificate.pem()].concat()))
    }

    /// Reads its file.
    pub(super) fn parse(
        pem: &[u8],
        algorithm: Algorithm,
        crypto: &CryptoProvider,
        now: SystemTime,
    ) -> Result<Self, Rejection> {
        let certificate = chain_of(pem)?.swap_remove(0);
        let certified = certify(vec![certificate.clone()], key_of(pem)?, crypto)?;
        let (_, parsed) =
            X509Certificate::from_der(&certificate).map_err(|_| CertificateFault::Malformed("certificate"))?;
        let public = parsed.public_key().subject_public_key.data.to_vec();
        let key = AuthorityKey { key: certified.key, algorithm, public };
        if key.key.choose_scheme(&[algorithm.terms().1]).is_none() {
            return Err(CertificateFault::Malformed("private key").into());
        }
        let (_, not_after) = validity(&certificate)?;
        // A CA that ends before the leaves it is to sign is of no use.
        if not_after < now + DAY {
            return Err(Rejection::Due);
        }
        let pem = certificate_text(pem).ok_or(CertificateFault::Missing("certificate"))?;
        if key_of(pem.as_bytes()).is_ok() {
            // Somebody turned the file round; a copy of this part would hand the key to clients.
            return Err(CertificateFault::Malformed("certificate before the key").into());
        }
        Ok(Self { algorithm, key, certificate, pem: pem.to_owned() })
    }

    /// Key and certificate of a new server, as PEM.
    pub(super) fn issue(&self, names: &[String], life: Duration, now: SystemTime) -> Result<Zeroizing<String>, Error> {
        let issuer = Issuer::from_ca_cert_der(&self.certificate, &self.key)?;
        let key = Zeroizing::new(KeyPair::generate_for(self.algorithm.terms().0)?);
        let mut params = CertificateParams::new(names)?;
        params.distinguished_name.push(DnType::CommonName, "kemlane");
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        params.not_before = (now - BACKDATED).into();
        params.not_after = (now + life).into();
        let certificate = params.signed_by(&*key, &issuer)?;
        let key_pem = Zeroizing::new(key.serialize_pem());
        Ok(Zeroizing::new([key_pem.as_str(), &certificate.pem()].concat()))
    }
}

/// The certificate's part of the CA's file, which we wrote key first.
fn certificate_text(pem: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(pem).ok()?;
    text.find("-----BEGIN CERTIFICATE-----").map(|start| &text[start..])
}

/// A key of TLS as rcgen wants it.
struct AuthorityKey {
    key: Arc<dyn rustls::sign::SigningKey>,
    algorithm: Algorithm,
    public: Vec<u8>,
}

impl PublicKeyData for AuthorityKey {
    fn der_bytes(&self) -> &[u8] {
        &self.public
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        self.algorithm.terms().0
    }
}

impl SigningKey for AuthorityKey {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rcgen::Error> {
        let signer = self.key.choose_scheme(&[self.algorithm.terms().1]).ok_or(rcgen::Error::RemoteKeyError)?;
        signer.sign(message).map_err(|error| {
            tracing::warn!(%error, "the CA could not sign");
            rcgen::Error::RemoteKeyError
        })
    }
}
