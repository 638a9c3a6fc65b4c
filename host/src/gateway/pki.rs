//! The private CA, the server certificates that it issues, and certificates brought along.
//!
//! A hub has one or two [`Line`]s, each a CA with the certificate that it issued: the post-quantum one (ML-DSA, both the CA and
//! the certificate) and the classical one (ECDSA P-256) for clients that cannot verify ML-DSA. Which of them is configured; a
//! client gets the first that it can verify ([`Certificates`](crate::tls::Certificates)).
//!
//! Files in the data folder, each written as a whole (see [`folder`]); those of ML-DSA have `-ml-dsa-65` or the like in front of
//! their extension:
//!
//! | file | what | who reads it |
//! |---|---|---|
//! | `authority.pem` | the CA's key and certificate: the truth | this process |
//! | `server.pem` | the server's key and certificate | this process |
//! | `ca.pem` | copies of the certificates of all CAs in service | clients |
//! | `ca-ml-dsa-65.pem` | a copy of the post-quantum CA's alone | clients that want nothing else |
//!
//! Way of a start, for each line: read `authority.pem`, or make it; read `server.pem`, or issue it anew when it is missing, does
//! not chain to the CA, has other names than configured, or has less than a third of its life left. Then make `ca.pem` equal to
//! the authorities. Each step accepts whatever a kill between any two writes left behind, since every file is judged by its
//! content, against the one before it.
//!
//! Why key and certificate share a file: two files cannot be replaced in one step, and a pair that can be torn will be.
//! Why two CAs: a post-quantum certificate under a classical CA is as forgeable as the CA. For the same reason a client that
//! trusts both CAs is as safe as the weaker one; `ca-ml-dsa-65.pem` is for those who can do better.
//! Why ECDSA P-256 beside it: what every client verifies. The key exchange protects recordings made today against tomorrow's
//! quantum computer; the signature is only ever attacked during the handshake.

mod authority;
pub(crate) mod folder;

use std::{
    net::IpAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use rustls::{
    client::{WebPkiServerVerifier, danger::ServerCertVerifier},
    crypto::CryptoProvider,
    sign::CertifiedKey,
};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime, pem::PemObject};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};
use zeroize::Zeroizing;

use self::{authority::Authority, folder::Folder};
use super::{
    config::{Algorithm, Certificate, Tls},
    error::{CertificateFault, Error},
};

const AUTHORITY: &str = "authority";
const CA: &str = "ca";
const SERVER: &str = "server";

impl Algorithm {
    /// The name of one of the files above.
    fn file(self, stem: &str) -> String {
        match self {
            Self::EcdsaP256 => format!("{stem}.pem"),
            pure => format!("{stem}-{}.pem", pure.name().to_ascii_lowercase()),
        }
    }
}

/// Names that a generated certificate always has.
const LOCAL_NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];
const DAY: Duration = Duration::from_hours(24);
/// What a server proves who it is with.
#[derive(Debug, Clone)]
pub(crate) struct Identity {
    /// Certificates, the preferred one first, and when they have to be replaced.
    pub(crate) leaves: Vec<Leaf>,
    /// The file that clients are to trust, if it is ours.
    pub(crate) ca_file: Option<PathBuf>,
}

/// A certificate with its key, ready to serve.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    /// Chain and signing key.
    pub(crate) certified: Arc<CertifiedKey>,
    /// End of its validity.
    pub(crate) not_after: SystemTime,
    /// When a new one is due; `None` if it was brought along, since then only its owner can replace it.
    pub(crate) renew_at: Option<SystemTime>,
}

impl Identity {
    /// When the first of the certificates ends.
    pub(crate) fn not_after(&self) -> SystemTime {
        // There is at least one.
        self.leaves.iter().map(|leaf| leaf.not_after).min().unwrap_or(UNIX_EPOCH)
    }

    /// When the first new certificate is due.
    pub(crate) fn renew_at(&self) -> Option<SystemTime> {
        self.leaves.iter().filter_map(|leaf| leaf.renew_at).min()
    }
}

/// Gives the certificates that `tls` asks for: the configured files, or else our own, issued now if need be.
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
        (Certificate::File(certificate), Some(key)) => {
            Ok(Identity { leaves: vec![brought(certificate, key, crypto)?], ca_file: None })
        }
        _ => own(folder, tls, crypto, now),
    }
}

fn brought(certificate: &Path, key: &Path, crypto: &CryptoProvider) -> Result<Leaf, Error> {
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
    Ok(Leaf { certified: Arc::new(certified), not_after, renew_at: None })
}

fn own(folder: &Folder, tls: &Tls, crypto: &Arc<CryptoProvider>, now: SystemTime) -> Result<Identity, Error> {
    let names = wanted_names(&tls.names)?;
    let (mut leaves, mut trusted) = (Vec::new(), String::new());
    for algorithm in tls.algorithms() {
        let line = Line { algorithm, folder, crypto, now };
        let authority = line.authority()?;
        leaves.push(line.leaf(&authority, &names, DAY * tls.certificate_days)?);
        // The classical one first: some programs read no more than the first certificate of a file, and those are the old ones.
        trusted = if algorithm.is_post_quantum() {
            copy(folder, &algorithm.file(CA), &authority.pem)?;
            trusted + &authority.pem
        } else {
            authority.pem + &trusted
        };
    }
    let ca = Algorithm::EcdsaP256.file(CA);
    copy(folder, &ca, &trusted)?;
    Ok(Identity { leaves, ca_file: Some(folder.join(&ca)) })
}

/// Makes the file equal to `text`.
fn copy(folder: &Folder, name: &str, text: &str) -> Result<(), Error> {
    if folder.read(name)?.is_some_and(|bytes| *bytes == text.as_bytes()) {
        return Ok(());
    }
    folder.replace(name, text.as_bytes())
}

/// A CA and the certificate that it issues.
struct Line<'a> {
    algorithm: Algorithm,
    folder: &'a Folder,
    crypto: &'a Arc<CryptoProvider>,
    now: SystemTime,
}

impl Line<'_> {
    fn authority(&self) -> Result<Authority, Error> {
        let file = self.algorithm.file(AUTHORITY);
        if let Some(pem) = self.folder.read(&file)? {
            match self.parse(&pem) {
                Ok(authority) => return Ok(authority),
                Err(reason) => tracing::warn!(
                    %reason,
                    file = %self.folder.join(&file).display(),
                    "this CA cannot be used; making a new one: clients have to be given the new ca.pem"
                ),
            }
        }
        let pem = Authority::make(self.algorithm, self.now)?;
        self.folder.replace(&file, pem.as_bytes())?;
        self.parse(pem.as_bytes()).map_err(|rejection| self.unusable(&file, rejection))
    }

    fn parse(&self, pem: &[u8]) -> Result<Authority, Rejection> {
        Authority::parse(pem, self.algorithm, self.crypto, self.now)
    }

    /// What was made just now, and cannot be used.
    fn unusable(&self, file: &str, rejection: Rejection) -> Error {
        let reason = match rejection {
            Rejection::Fault(fault) => fault,
            Rejection::Names | Rejection::Due => CertificateFault::Malformed("validity or list of names"),
        };
        Error::Certificate { path: self.folder.join(file), reason }
    }

    fn leaf(&self, authority: &Authority, names: &[String], life: Duration) -> Result<Leaf, Error> {
        let file = self.algorithm.file(SERVER);
        if let Some(pem) = self.folder.read(&file)? {
            match accept_leaf(&pem, authority, names, self.crypto, self.now) {
                Ok(leaf) => return Ok(leaf),
                Err(reason) => {
                    tracing::info!(%reason, algorithm = self.algorithm.name(), "issuing a new server certificate");
                }
            }
        }
        let pem = authority.issue(names, life, self.now)?;
        self.folder.replace(&file, pem.as_bytes())?;
        accept_leaf(pem.as_bytes(), authority, names, self.crypto, self.now)
            .map_err(|rejection| self.unusable(&file, rejection))
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
) -> Result<Leaf, Rejection> {
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
    Ok(Leaf { certified: Arc::new(certified), not_after, renew_at: Some(renew_at) })
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
