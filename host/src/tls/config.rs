//! rustls configurations as a hub wants them: TLS 1.3 only, the configured groups only, crypto from the provider.
//!
//! Why rustls' aws-lc-rs provider is the base: AEAD, hashes and classical signatures are not this crate's business; the key
//! exchange groups and ML-DSA are replaced.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::server::ResolvesServerCert;
use rustls::{ClientConfig, RootCertStore, ServerConfig};

use super::dsa;
use super::group::Group;
use super::kx::group_object;
use super::pool::ClientPool;
use crate::provider::Provider;

/// rustls' provider with `groups`, in this order, and with the signatures and verifications of ML-DSA, all computed by
/// `provider`: what any rustls server or client takes in one line.
///
/// Holds the cipher suites of TLS 1.3 only. A server that does not peek (see [`Acceptor`](super::Acceptor)) submits each
/// encapsulation and waits for it, as every server and client does with signatures. `provider` is kept for the lifetime of the
/// process; calling this again with the same one costs no further memory.
///
/// ```
/// use std::sync::Arc;
/// use kemlane::provider::{Provider, cpu::CpuProvider};
/// use kemlane::tls::{Group, crypto_provider};
///
/// # fn example(provider: Arc<dyn Provider>) -> Result<(), rustls::Error> {
/// let crypto = crypto_provider(provider, &Group::DEFAULT);
/// let builder = rustls::ServerConfig::builder_with_provider(crypto.into()).with_protocol_versions(&[&rustls::version::TLS13])?;
/// # Ok(())
/// # }
/// ```
#[expect(clippy::needless_pass_by_value, reason = "the provider is kept, so the signature says so")]
pub fn crypto_provider(provider: Arc<dyn Provider>, groups: &[Group]) -> CryptoProvider {
    assemble(&provider, None, groups)
}

/// A server's configuration: TLS 1.3, `groups`, certificates from `certificates`
/// ([`Certificates`](super::Certificates), a [`SingleCertAndKey`](rustls::sign::SingleCertAndKey), or anything that resolves
/// them), ALPN `h2` and `http/1.1`, session tickets with keys that rotate, no client authentication, no early data.
///
/// # Errors
/// When `groups` is empty, or when there was no randomness for the ticket keys.
pub fn server_config(
    provider: Arc<dyn Provider>,
    groups: &[Group],
    certificates: Arc<dyn ResolvesServerCert>,
) -> Result<ServerConfig, rustls::Error> {
    let mut config = ServerConfig::builder_with_provider(Arc::new(crypto_provider(provider, groups)))
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_no_client_auth()
        .with_cert_resolver(certificates);
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config.ticketer = aws_lc_rs::Ticketer::new()?;
    Ok(config)
}

/// A client's configuration: TLS 1.3, `groups` (a share is offered for the first), `roots`, session resumption, no ALPN (the
/// HTTP layer above sets it).
///
/// # Errors
/// When `groups` is empty.
pub fn client_config(
    provider: Arc<dyn Provider>,
    groups: &[Group],
    roots: RootCertStore,
) -> Result<ClientConfig, rustls::Error> {
    client(crypto_provider(provider, groups), roots)
}

pub(crate) fn client(crypto: CryptoProvider, roots: RootCertStore) -> Result<ClientConfig, rustls::Error> {
    Ok(ClientConfig::builder_with_provider(Arc::new(crypto))
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_root_certificates(roots)
        .with_no_client_auth())
}

pub(crate) fn assemble(
    provider: &Arc<dyn Provider>,
    pool: Option<&Arc<ClientPool>>,
    groups: &[Group],
) -> CryptoProvider {
    let mut crypto = aws_lc_rs::default_provider();
    crypto.cipher_suites.retain(|suite| suite.tls13().is_some());
    crypto.kx_groups = groups.iter().map(|group| group_object(provider, pool, *group)).collect();
    dsa::plug_into(&mut crypto, provider);
    crypto
}
