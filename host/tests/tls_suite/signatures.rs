//! ML-DSA certificates: each set with rustls' own implementation as the other side, and which certificate which client
//! gets.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, OnceLock};

use kemlane::provider::Provider;
use kemlane::tls::{
    Acceptor, Authentication, Certificates, Group, Reason, client_config, crypto_provider, server_config,
};
use rcgen::{PKCS_ECDSA_P256_SHA256, PKCS_ML_DSA_44, PKCS_ML_DSA_65, PKCS_ML_DSA_87, SignatureAlgorithm};
use rustls::crypto::aws_lc_rs::{self, kx_group};
use rustls::crypto::{CryptoProvider, KeyProvider};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::CertifiedKey;
use rustls::{
    AlertDescription, ClientConfig, ClientConnection, HandshakeKind, NamedGroup, RootCertStore, ServerConfig,
    ServerConnection, SignatureScheme, Stream,
};
use tokio_rustls::TlsConnector;

use super::support::{Noting, WIDE, handshake, provider, scheduler_over, succeeds};

/// A self-signed certificate with its key.
struct Identity {
    certificate: CertificateDer<'static>,
    key: PrivatePkcs8KeyDer<'static>,
}

impl Identity {
    fn new(algorithm: &'static SignatureAlgorithm) -> Self {
        let key = rcgen::KeyPair::generate_for(algorithm).unwrap();
        let params = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap();
        let certificate = params.self_signed(&key).unwrap().der().clone();
        Self { certificate, key: key.serialize_der().into() }
    }

    fn key(&self) -> PrivateKeyDer<'static> {
        self.key.clone_key().into()
    }

    fn certified(&self, keys: &dyn KeyProvider) -> Arc<CertifiedKey> {
        let certified = CertifiedKey::new(vec![self.certificate.clone()], keys.load_private_key(self.key()).unwrap());
        certified.keys_match().unwrap();
        Arc::new(certified)
    }
}

/// One of each: P-256, then ML-DSA by strength.
fn identities() -> &'static [Identity; 4] {
    static MADE: OnceLock<[Identity; 4]> = OnceLock::new();
    MADE.get_or_init(|| [&PKCS_ECDSA_P256_SHA256, &PKCS_ML_DSA_44, &PKCS_ML_DSA_65, &PKCS_ML_DSA_87].map(Identity::new))
}

const SETS: [(usize, Authentication); 3] =
    [(1, Authentication::MlDsa44), (2, Authentication::MlDsa65), (3, Authentication::MlDsa87)];

fn roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    for identity in identities() {
        roots.add(identity.certificate.clone()).unwrap();
    }
    roots
}

/// A server with these of the identities, the preferred one first.
fn acceptor(provider: Arc<dyn Provider>, identity: &[usize]) -> Acceptor {
    let keys = crypto_provider(Arc::clone(&provider), &[]).key_provider;
    let certificates = Certificates::new(identity.iter().map(|at| identities()[*at].certified(keys)));
    let config = server_config(Arc::clone(&provider), &[Group::X25519MLKEM768], Arc::new(certificates)).unwrap();
    Acceptor::new(Arc::new(config), provider)
}

/// A client of rustls alone, that verifies these schemes only.
fn foreign_client(verifies: impl Fn(SignatureScheme) -> bool) -> ClientConfig {
    let mut crypto = CryptoProvider { kx_groups: vec![kx_group::X25519MLKEM768], ..aws_lc_rs::default_provider() };
    let mut mapping = crypto.signature_verification_algorithms.mapping.to_vec();
    mapping.retain(|(scheme, _)| verifies(*scheme));
    crypto.signature_verification_algorithms.mapping = Box::leak(mapping.into());
    with_crypto(crypto)
}

fn with_crypto(crypto: CryptoProvider) -> ClientConfig {
    ClientConfig::builder_with_provider(Arc::new(crypto))
        .with_protocol_versions(&[&rustls::version::TLS13])
        .unwrap()
        .with_root_certificates(roots())
        .with_no_client_auth()
}

fn is_classical(scheme: SignatureScheme) -> bool {
    Authentication::from(scheme) == Authentication::Classical
}

#[tokio::test]
async fn every_set_is_accepted_by_rustls_own_verifier() {
    for (identity, authentication) in SETS {
        let noting = Arc::new(Noting::default());
        let acceptor = acceptor(scheduler_over(Arc::clone(&noting) as Arc<dyn Provider>), &[identity]);
        for _ in 0..3 {
            succeeds(&acceptor, Arc::new(foreign_client(|_| true)), WIDE, NamedGroup::X25519MLKEM768).await;
        }
        let now = acceptor.snapshot();
        assert_eq!((now.certificates(authentication), now.completed()), (3, 3));
        assert_eq!(noting.signatures.load(Relaxed), 3);
    }
}

#[test]
fn our_verifier_accepts_rustls_own_signatures_and_no_others() {
    for (identity, _) in SETS {
        let identity = &identities()[identity];
        let server = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![identity.certificate.clone()], identity.key())
            .unwrap();
        connect(server, client_config(provider(), &[Group::X25519MLKEM768], roots()).unwrap());

        let algorithms = crypto_provider(provider(), &[]).signature_verification_algorithms.all;
        let spki = aws_lc_rs::default_provider().key_provider.load_private_key(identity.key()).unwrap();
        let scheme = [SignatureScheme::ML_DSA_44, SignatureScheme::ML_DSA_65, SignatureScheme::ML_DSA_87];
        let signer = spki.choose_scheme(&scheme).unwrap();
        let (signature, spki) = (signer.sign(b"message").unwrap(), spki.public_key().unwrap());
        // SEQUENCE { SEQUENCE { id }, BIT STRING { key } }, with lengths of three bytes.
        let algorithm = algorithms.iter().find(|known| spki[6..].starts_with(&known.public_key_alg_id()));
        let key = &spki[22..];
        let verify = |key: &[u8], message: &[u8], signature: &[u8]| {
            algorithm.unwrap().verify_signature(key, message, signature).is_ok()
        };
        assert!(verify(key, b"message", &signature));
        assert!(!verify(key, b"massage", &signature));
        assert!(!verify(&key[1..], b"message", &signature) && !verify(key, b"message", &signature[1..]));
        let mut other = signature;
        other[5] ^= 1;
        assert!(!verify(key, b"message", &other));
    }
}

/// A plain rustls server and client, blocking, over a socket.
fn connect(server: ServerConfig, client: ClientConfig) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let serving = std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        let mut connection = ServerConnection::new(Arc::new(server)).unwrap();
        Stream::new(&mut connection, &mut socket).write_all(b"hello").unwrap();
        connection.send_close_notify();
        connection.complete_io(&mut socket).unwrap();
    });
    let mut connection = ClientConnection::new(Arc::new(client), "localhost".try_into().unwrap()).unwrap();
    let mut socket = TcpStream::connect(address).unwrap();
    let mut text = String::new();
    Stream::new(&mut connection, &mut socket).read_to_string(&mut text).unwrap();
    assert_eq!(text, "hello");
    serving.join().unwrap();
}

#[test]
fn a_plain_rustls_server_signs_with_our_key_provider() {
    for (identity, _) in SETS {
        let identity = &identities()[identity];
        let server = ServerConfig::builder_with_provider(crypto_provider(provider(), &Group::DEFAULT).into())
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![identity.certificate.clone()], identity.key())
            .unwrap();
        connect(server, foreign_client(|_| true));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signatures_on_several_threads_never_mix() {
    let acceptor = Arc::new(acceptor(provider(), &[1]));
    let tasks: Vec<_> = (0..48)
        .map(|i| {
            let (acceptor, client) = (Arc::clone(&acceptor), Arc::new(foreign_client(|_| true)));
            tokio::spawn(async move { succeeds(&acceptor, client, 300 + 100 * i, NamedGroup::X25519MLKEM768).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let now = acceptor.snapshot();
    assert_eq!((now.certificates(Authentication::MlDsa44), now.prepared, now.in_place), (48, 48, 0));
}

#[tokio::test]
async fn each_client_gets_the_best_certificate_that_it_can_verify() {
    let acceptor = acceptor(provider(), &[2, 0]);
    let modern = Arc::new(foreign_client(|_| true));
    succeeds(&acceptor, modern, WIDE, NamedGroup::X25519MLKEM768).await;
    // Other sets are of no use to a server that has this one.
    for verifies in [is_classical, |scheme| scheme != SignatureScheme::ML_DSA_65] {
        succeeds(&acceptor, Arc::new(foreign_client(verifies)), WIDE, NamedGroup::X25519MLKEM768).await;
    }
    let now = acceptor.snapshot();
    assert_eq!(now.certificates(Authentication::MlDsa65), 1);
    assert_eq!(now.certificates(Authentication::Classical), 2);
}

#[tokio::test]
async fn without_a_classical_certificate_a_classical_client_is_refused_and_counted() {
    let acceptor = acceptor(provider(), &[2]);
    // Over a socket, in which the alert outlives the server's end.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let connect = async {
        let socket = tokio::net::TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let client = TlsConnector::from(Arc::new(foreign_client(is_classical)));
        client.connect("localhost".try_into().unwrap(), socket).await.unwrap_err()
    };
    let accept = async { acceptor.accept(listener.accept().await.unwrap().0).await.err().unwrap() };
    let (refused, connected) = tokio::join!(accept, connect);
    assert_eq!(refused.reason(), Reason::NoCommonSignature);
    let seen = connected.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    assert_eq!(seen, Some(&rustls::Error::AlertReceived(AlertDescription::HandshakeFailure)), "{connected}");
    let now = acceptor.snapshot();
    assert_eq!((now.refusals(Reason::NoCommonSignature), now.refused(), now.completed()), (1, 1, 0));
}

#[tokio::test]
async fn a_retry_is_signed_and_a_resumed_session_is_not() {
    let noting = Arc::new(Noting::default());
    let acceptor = acceptor(scheduler_over(Arc::clone(&noting) as Arc<dyn Provider>), &[2]);
    let crypto = CryptoProvider {
        kx_groups: vec![kx_group::SECP256R1, kx_group::X25519MLKEM768],
        ..aws_lc_rs::default_provider()
    };
    succeeds(&acceptor, Arc::new(with_crypto(crypto)), WIDE, NamedGroup::X25519MLKEM768).await;
    assert_eq!(noting.signatures.load(Relaxed), 1);

    let client = Arc::new(foreign_client(|_| true));
    for kind in [HandshakeKind::Full, HandshakeKind::Resumed] {
        let (accepted, connected) = handshake(&acceptor, Arc::clone(&client), WIDE).await;
        let (mut accepted, mut connected) = (accepted.unwrap(), connected.unwrap());
        assert_eq!(accepted.get_ref().1.handshake_kind(), Some(kind));
        let write = async {
            tokio::io::AsyncWriteExt::write_all(&mut accepted, b"x").await.unwrap();
            tokio::io::AsyncWriteExt::flush(&mut accepted).await.unwrap();
        };
        let ((), byte) = tokio::join!(write, tokio::io::AsyncReadExt::read_u8(&mut connected));
        assert_eq!(byte.unwrap(), b'x');
    }
    let now = acceptor.snapshot();
    assert_eq!((now.completed(), now.certificates(Authentication::MlDsa65)), (3, 2));
    assert_eq!(noting.signatures.load(Relaxed), 2);
}
