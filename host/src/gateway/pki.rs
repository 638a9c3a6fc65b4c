//! The private CA, the server certificate that it issues, and certificates brought along.
//!
//! Files in the data folder, each written as a whole (see [`folder`]):
//!
//! | file | what | who reads it |
//! |---|---|---|
//! | `authority.pem` | the CA's key and certificate: the truth | this process |
//! | `ca.pem` | a copy of the CA's certificate | clients |
//! | `server.pem` | the server's key and certificate | this process |
//!
//! Way of a start: read `authority.pem`, or make it; make `ca.pem` equal to it; read `server.pem`, or issue it anew when it is
//! missing, does not chain to the CA, has other names than configured, or has less than a third of its life left. Each step
//! accepts whatever a kill between any two writes left behind, since every file is judged by its content, against the one
//! before it.
//!
//! Why key and certificate share a file: two files cannot be replaced in one step, and a pair that can be torn will be.
//! Why ECDSA P-256: what every client verifies. The key exchange protects recordings made today against tomorrow's quantum
//! computer; the signature is only ever attacked during the handshake.

pub(crate) mod folder;

use std::{
    net::IpAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256,
};
use rustls::{
    client::{WebPkiServerVerifier, danger::ServerCertVerifier},
    crypto::CryptoProvider,
    sign::CertifiedKey,
};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime, pem::PemObject};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};
use zeroize::Zeroizing;

use self::folder::Folder;
use super::{
    config::Tls,
    error::{CertificateFault, Error},
};

const AUTHORITY: &str = "authority.pem";
const CA: &str = "ca.pem";
const SERVER: &str = "server.pem";

/// Names that a generated certificate always has.
const LOCAL_NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];
const DAY: Duration = Duration::from_hours(24);
/// The CA outlives the machine it is on; whoever wants another removes `authority.pem`.
const AUTHORITY_LIFE: Duration = Duration::from_hours(3650 * 24);
/// Certificates are dated back this much, for clients whose clock is late.
const BACKDATED: Duration = Duration::from_hours(1);

/// A certificate with its key, ready to serve, and when it has to be replaced.
#[derive(Debug, Clone)]
pub(crate) struct Identity {
    /// Chain and signing key.
    pub(crate) certified: Arc<CertifiedKey>,
    /// End of the leaf's validity.
    pub(crate) not_after: SystemTime,
    /// When a new one is due; `None` if it was brought along, since then only its owner can replace it.
    pub(crate) renew_at: Option<SystemTime>,
    /// The file that clients are to trust, if it is ours.
    pub(crate) ca_file: Option<PathBuf>,
}

/// Gives the certificate that `tls` asks for: the configured files, or else one of our own, issued now if need be.
///
/// # Errors
/// [`Error::Certificate`] for configured files that cannot be used; [`Error::Write`] and [`Error::Read`] for the folder.
pub(crate) fn identity(
    folder: &Folder,
    tls: &Tls,
    crypto: &Arc<CryptoProvider>,
    now: SystemTime,
) -> Result<Identity, Error> {
    match (&tls.certificate, &tls.key) {
        (Some(certificate), Some(key)) => brought(certificate, key, crypto),
        _ => own(folder, tls, crypto, now),
    }
}

fn brought(certificate: &Path, key: &Path, crypto: &CryptoProvider) -> Result<Identity, Error> {
    let read = |path: &Path| match std::fs::read(path) {
        Ok(bytes) => Ok(Zeroizing::new(bytes)),
        Err(source) => Err(Error::Read { path: path.to_owned(), source }),
    };
    let (chain_pem, key_pem) = (read(certificate)?, read(key)?);
    let fault = |path: &Path| {
        let path = path.to_owned();
        move |reason| Error::Certificate { path, reason }
    };
    let chain = chain_of(&chain_pem).map_err(fault(certificate))?;
    let private = key_of(&key_pem).map_err(fault(key))?;
    let (_, not_after) = validity(&chain[0]).map_err(fault(certificate))?;
    let certified = certify(chain, private, crypto).map_err(fault(key))?;
    Ok(Identity { certified: Arc::new(certified), not_after, renew_at: None, ca_file: None })
}

fn own(folder: &Folder, tls: &Tls, crypto: &Arc<CryptoProvider>, now: SystemTime) -> Result<Identity, Error> {
    let authority = Authority::load_or_make(folder, now)?;
    if folder.read(CA)?.is_none_or(|bytes| *bytes != authority.pem.as_bytes()) {
        folder.replace(CA, authority.pem.as_bytes())?;
    }
    let names = wanted_names(&tls.names)?;
    let found = match folder.read(SERVER)? {
        Some(pem) => match accept_leaf(&pem, &authority, &names, crypto, now) {
            Ok(identity) => Some(identity),
            Err(reason) => {
                tracing::info!(%reason, "issuing a new server certificate");
                None
            }
        },
        None => None,
    };
    let mut identity = if let Some(identity) = found {
        identity
    } else {
        let pem = authority.issue(&names, DAY * tls.certificate_days, now)?;
        folder.replace(SERVER, pem.as_bytes())?;
        accept_leaf(pem.as_bytes(), &authority, &names, crypto, now).map_err(|rejection| Error::Certificate {
            path: folder.join(SERVER),
            reason: match rejection {
                Rejection::Fault(fault) => fault,
                Rejection::Names | Rejection::Due => CertificateFault::Malformed("validity or list of names"),
            },
        })?
    };
    identity.ca_file = Some(folder.join(CA));
    Ok(identity)
}

/// The CA: key, certificate, and the certificate's PEM as clients get it.
struct Authority {
    key: Zeroizing<KeyPair>,
    certificate: CertificateDer<'static>,
    pem: String,
}

impl Authority {
    fn load_or_make(folder: &Folder, now: SystemTime) -> Result<Self, Error> {
        if let Some(pem) = folder.read(AUTHORITY)? {
            match Self::parse(&pem, now) {
                Ok(authority) => return Ok(authority),
                Err(reason) => tracing::warn!(
                    %reason,
                    file = %folder.join(AUTHORITY).display(),
                    "this CA cannot be used; making a new one: clients have to be given the new ca.pem"
                ),
            }
        }
        let authority = Self::make(now)?;
        let pem = Zeroizing::new([authority.key.serialize_pem().as_str(), &authority.pem].concat());
        folder.replace(AUTHORITY, pem.as_bytes())?;
        Ok(authority)
    }

    fn make(now: SystemTime) -> Result<Self, Error> {
        let key = Zeroizing::new(KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?);
        let mut params = CertificateParams::default();
        let mark =
            params.key_identifier(&*key).iter().take(4).fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
        // A name of its own, so that two CAs in one trust store can be told apart.
        params.distinguished_name.push(DnType::CommonName, format!("kemlane private CA {mark}"));
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.not_before = (now - BACKDATED).into();
        params.not_after = (now + AUTHORITY_LIFE).into();
        let certificate = params.self_signed(&*key)?;
        Ok(Self { key, certificate: certificate.der().clone(), pem: certificate.pem() })
    }

    fn parse(pem: &[u8], now: SystemTime) -> Result<Self, Rejection> {
        let certificate = chain_of(pem)?.swap_remove(0);
        let key = KeyPair::try_from(&key_of(pem)?).map_err(|_| CertificateFault::Malformed("private key"))?;
        let key = Zeroizing::new(key);
        let (_, parsed) =
            X509Certificate::from_der(&certificate).map_err(|_| CertificateFault::Malformed("certificate"))?;
        if *parsed.public_key().subject_public_key.data != *key.public_key_raw() {
            return Err(CertificateFault::Mismatch.into());
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
        Ok(Self { key, certificate, pem: pem.to_owned() })
    }

    /// Key and certificate of a new server, as PEM.
    fn issue(&self, names: &[String], life: Duration, now: SystemTime) -> Result<Zeroizing<String>, Error> {
        let issuer = Issuer::from_ca_cert_der(&self.certificate, &*self.key)?;
        let key = Zeroizing::new(KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?);
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

/// Why a stored CA or leaf is not used as it is.
#[derive(Debug, thiserror::Error)]
enum Rejection {
    #[error(transparent)]
    Fault(#[from] CertificateFault),
    #[error("its names are not the configured ones")]
    Names,
    #[error("its time has come")]
    Due,
}

fn accept_leaf(
    pem: &[u8],
    authority: &Authority,
    names: &[String],
    crypto: &Arc<CryptoProvider>,
    now: SystemTime,
) -> Result<Identity, Rejection> {
    let chain = chain_of(pem)?;
    let (not_before, not_after) = validity(&chain[0])?;
    let life = not_after.duration_since(not_before).unwrap_or_default();
    let renew_at = not_after - life / 3;
    if now >= renew_at {
        return Err(Rejection::Due);
    }
    if names_in(&chain[0])? != names {
        return Err(Rejection::Names);
    }
    verify_as_client(&chain[0], &authority.certificate, crypto, now).map_err(CertificateFault::Unacceptable)?;
    let certified = certify(chain, key_of(pem)?, crypto)?;
    Ok(Identity { certified: Arc::new(certified), not_after, renew_at: Some(renew_at), ca_file: None })
}

/// The check that a client makes: signed by the CA, valid now, for this host.
fn verify_as_client(
    leaf: &CertificateDer<'_>,
    ca: &CertificateDer<'static>,
    crypto: &Arc<CryptoProvider>,
    now: SystemTime,
) -> Result<(), rustls::Error> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(ca.clone())?;
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), crypto.clone())
        .build()
        .map_err(|error| rustls::Error::General(error.to_string()))?;
    let name = ServerName::from(IpAddr::from([127, 0, 0, 1]));
    let time = UnixTime::since_unix_epoch(now.duration_since(UNIX_EPOCH).unwrap_or_default());
    verifier.verify_server_cert(leaf, &[], &name, &[], time).map(drop)
}

fn certify(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    crypto: &CryptoProvider,
) -> Result<CertifiedKey, CertificateFault> {
    let signer = crypto.key_provider.load_private_key(key).map_err(|_| CertificateFault::Malformed("private key"))?;
    let certified = CertifiedKey::new(chain, signer);
    certified.keys_match().map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => CertificateFault::Mismatch,
        other => CertificateFault::Unacceptable(other),
    })?;
    Ok(certified)
}

/// All certificates in `pem`, at least one.
pub(crate) fn chain_of(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, CertificateFault> {
    let chain = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|_| CertificateFault::Malformed("certificate"))?;
    if chain.is_empty() { Err(CertificateFault::Missing("certificate")) } else { Ok(chain) }
}

fn key_of(pem: &[u8]) -> Result<PrivateKeyDer<'static>, CertificateFault> {
    PrivateKeyDer::from_pem_slice(pem).map_err(|error| match error {
        rustls_pki_types::pem::Error::NoItemsFound => CertificateFault::Missing("private key"),
        _ => CertificateFault::Malformed("private key"),
    })
}

/// The certificate's part of `authority.pem`, which we wrote key first.
fn certificate_text(pem: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(pem).ok()?;
    text.find("-----BEGIN CERTIFICATE-----").map(|start| &text[start..])
}

fn validity(certificate: &CertificateDer<'_>) -> Result<(SystemTime, SystemTime), CertificateFault> {
    let (_, parsed) = X509Certificate::from_der(certificate).map_err(|_| CertificateFault::Malformed("certificate"))?;
    let time = |seconds: i64| UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    Ok((time(parsed.validity().not_before.timestamp()), time(parsed.validity().not_after.timestamp())))
}

/// The names that the certificate is to have, sorted and without repetition.
fn wanted_names(configured: &[String]) -> Result<Vec<String>, Error> {
    let mut names: Vec<String> = LOCAL_NAMES.map(str::to_owned).to_vec();
    for name in configured {
        let plain = name.strip_prefix("*.").unwrap_or(name);
        if ServerName::try_from(plain).is_err() {
            return Err(Error::value("tls.names", format!("`{name}` is neither a host name nor an IP address")));
        }
        names.push(name.parse().map_or_else(|_| name.to_ascii_lowercase(), |address: IpAddr| address.to_string()));
    }
    names.sort();
    names.dedup();
    Ok(names)
}

/// The names that a certificate has, in the form of [`wanted_names`].
fn names_in(certificate: &CertificateDer<'_>) -> Result<Vec<String>, CertificateFault> {
    let (_, parsed) = X509Certificate::from_der(certificate).map_err(|_| CertificateFault::Malformed("certificate"))?;
    let extension = parsed.subject_alternative_name().map_err(|_| CertificateFault::Malformed("list of names"))?;
    let general = extension.map(|extension| &extension.value.general_names[..]).unwrap_or_default();
    let mut names: Vec<String> = general
        .iter()
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some((*name).to_owned()),
            GeneralName::IPAddress(bytes) => match bytes.len() {
                4 => <[u8; 4]>::try_from(*bytes).ok().map(|bytes| IpAddr::from(bytes).to_string()),
                _ => <[u8; 16]>::try_from(*bytes).ok().map(|bytes| IpAddr::from(bytes).to_string()),
            },
            _ => None,
        })
        .collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests;
