//! Why a gateway did not start, or refused a new configuration.
//!
//! Every variant carries what a person needs to act on it: the file, the address, the line, and what would help.
//! These errors end up on a terminal or in a log; nothing of them is ever sent to a client.

use std::{io, net::SocketAddr, path::PathBuf};

use crate::{provider::UnknownProvider, tls::GroupError};

/// What keeps a gateway from starting, or a reload from being taken over.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder could not be read.
    #[error("cannot read {}: {source} (does it exist, and may this user read it?)", path.display())]
    Read {
        /// What was to be read.
        path: PathBuf,
        /// The system's answer.
        source: io::Error,
    },
    /// A file or folder could not be written.
    #[error("cannot write {}: {source} (is the folder there, with room and write permission? choose another with --data-dir)", path.display())]
    Write {
        /// What was to be written.
        path: PathBuf,
        /// The system's answer.
        source: io::Error,
    },
    /// The configuration file is not the TOML that was expected; the source names line and column.
    #[error("{} is not a valid configuration: {source}", path.display())]
    Toml {
        /// The configuration file.
        path: PathBuf,
        /// Line, column and reason.
        source: Box<toml::de::Error>,
    },
    /// A configuration value that cannot be right.
    #[error("{key}: {reason}")]
    Value {
        /// The key in the configuration file; the flag of the same name sets it too.
        key: String,
        /// What is wrong, and what would be right.
        reason: String,
    },
    /// A key exchange group that is unknown, from round 3, or not allowed.
    #[error("tls.groups (--algo, MCP_CRYPTO_ALGO): {0}")]
    Groups(GroupError),
    /// A provider that nobody knows.
    #[error("provider (--provider, KEMLANE_PROVIDER): {0}")]
    Provider(#[from] UnknownProvider),
    /// An address that could not be listened on.
    #[error("{flag}: cannot listen on {address}: {source}; {}", listen_advice(source, *.address))]
    Listen {
        /// The flag that sets the address.
        flag: &'static str,
        /// The address.
        address: SocketAddr,
        /// The system's answer.
        source: io::Error,
    },
    /// Another server holds the data folder.
    #[error("another kemlane serves from {}: stop it, or give this one its own folder with --data-dir", path.display())]
    DataDirInUse {
        /// The data folder.
        path: PathBuf,
    },
    /// No place for the data folder is known.
    #[error("no data folder: neither XDG_DATA_HOME nor HOME is set; name one with --data-dir")]
    NoDataDir,
    /// Others than the owner may write into the data folder, so the keys in it prove nothing.
    #[error("others may write into {} (mode {mode:o}): run `chmod 700` on it, or choose another with --data-dir", path.display())]
    DataDirOpen {
        /// The data folder.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// A certificate or key that cannot be used.
    #[error("{}: {reason}", path.display())]
    Certificate {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: CertificateFault,
    },
    /// A certificate could not be made.
    #[error("cannot make a certificate: {0}")]
    Issue(#[from] rcgen::Error),
    /// The TLS library refused the certificate or the settings.
    #[error("TLS settings refused: {0}")]
    Tls(#[from] rustls::Error),
    /// The system's own root certificates could not be loaded for an https upstream.
    #[error("no root certificates found on this system for {upstream}: name a file with upstreams.{upstream}.ca_file")]
    NoRoots {
        /// The upstream that needs them.
        upstream: String,
    },
    /// The asynchronous runtime could not be started.
    #[error("cannot start threads for the event loop: {0}")]
    Runtime(io::Error),
    /// Signal handlers could not be installed.
    #[error("cannot listen for signals: {0}")]
    Signals(io::Error),
}

/// What is wrong with a certificate or key file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CertificateFault {
    /// No PEM block of that kind in the file.
    #[error("holds no PEM {0}")]
    Missing(&'static str),
    /// A block that does not parse.
    #[error("holds a {0} that cannot be parsed")]
    Malformed(&'static str),
    /// The key is not the certificate's.
    #[error("the private key does not belong to the certificate")]
    Mismatch,
    /// A chain that a client would not accept.
    #[error("not acceptable to a client: {0}")]
    Unacceptable(rustls::Error),
}

/// What to do about an address that cannot be had.
fn listen_advice(source: &io::Error, address: SocketAddr) -> String {
    match source.kind() {
        io::ErrorKind::AddrInUse => {
            format!(
                "another program has port {}: stop it, or choose another address (port 0 takes a free one)",
                address.port()
            )
        }
        io::ErrorKind::PermissionDenied => {
            "ports below 1024 need a privilege: choose a higher one, or grant CAP_NET_BIND_SERVICE".to_owned()
        }
        io::ErrorKind::AddrNotAvailable => format!("{} is not an address of this machine", address.ip()),
        _ => "choose another address".to_owned(),
    }
}

impl Error {
    pub(crate) fn value(key: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Value { key: key.into(), reason: reason.into() }
    }
}
