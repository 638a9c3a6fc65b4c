//! Every group against itself and against rustls' own aws-lc-rs groups, in both roles.

use std::sync::Arc;

use kemlane::tls::{Acceptor, Group, crypto_provider};
use rustls::crypto::aws_lc_rs::{self, kx_group};
use rustls::crypto::{ActiveKeyExchange, CompletedKeyExchange, CryptoProvider, SharedSecret, SupportedKxGroup};
use rustls::pki_types::ServerName;
use rustls::{ClientConnection, NamedGroup, ServerConfig, ServerConnection};

use super::support::{WIDE, acceptor, foreign_client, our_client, provider, resolver, succeeds};

/// `SecP384r1MLKEM1024`, which rustls lacks, put together from rustls' own halves as draft-ietf-tls-ecdhe-mlkem says: P-384 (97
/// bytes in a share) first, then ML-KEM-1024.
#[derive(Debug)]
struct ForeignP384;

const FOREIGN_P384: &dyn SupportedKxGroup = &ForeignP384;
const P384_SHARE: usize = 97;
const SECP384R1MLKEM1024: u16 = 0x11ed;

impl SupportedKxGroup for ForeignP384 {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, rustls::Error> {
        let (curve, kem) = (kx_group::SECP384R1.start()?, kx_group::MLKEM1024.start()?);
        let share = [curve.pub_key(), kem.pub_key()].concat();
        Ok(Box::new(ForeignP384Offer { curve, kem, share }))
    }

    fn start_and_complete(&self, share: &[u8]) -> Result<CompletedKeyExchange, rustls::Error> {
        let (point, key) = share.split_at(P384_SHARE);
        let curve = kx_group::SECP384R1.start_and_complete(point)?;
        let kem = kx_group::MLKEM1024.start_and_complete(key)?;
        Ok(CompletedKeyExchange {
            group: self.name(),
            pub_key: [curve.pub_key, kem.pub_key].concat(),
            secret: SharedSecret::from([curve.secret.secret_bytes(), kem.secret.secret_bytes()].concat()),
        })
    }

    fn name(&self) -> NamedGroup {
        NamedGroup::from(SECP384R1MLKEM1024)
    }
}

struct ForeignP384Offer {
    curve: Box<dyn ActiveKeyExchange>,
    kem: Box<dyn ActiveKeyExchange>,
    share: Vec<u8>,
}

impl ActiveKeyExchange for ForeignP384Offer {
    fn complete(self: Box<Self>, share: &[u8]) -> Result<SharedSecret, rustls::Error> {
        let (point, ciphertext) = share.split_at(P384_SHARE);
        let (curve, kem) = (self.curve.complete(point)?, self.kem.complete(ciphertext)?);
        Ok(SharedSecret::from([curve.secret_bytes(), kem.secret_bytes()].concat()))
    }

    fn pub_key(&self) -> &[u8] {
        &self.share
    }

    fn group(&self) -> NamedGroup {
        NamedGroup::from(SECP384R1MLKEM1024)
    }
}

/// The independent implementation of each group.
const FOREIGN: [(Group, &dyn SupportedKxGroup); Group::ALL.len()] = [
    (Group::X25519MLKEM768, kx_group::X25519MLKEM768),
    (Group::SecP256r1MLKEM768, kx_group::SECP256R1MLKEM768),
    (Group::SecP384r1MLKEM1024, FOREIGN_P384),
    (Group::MLKEM768, kx_group::MLKEM768),
    (Group::MLKEM1024, kx_group::MLKEM1024),
    (Group::X25519, kx_group::X25519),
    (Group::SecP256r1, kx_group::SECP256R1),
    (Group::SecP384r1, kx_group::SECP384R1),
];

#[tokio::test]
async fn every_group_with_ourselves() {
    for group in Group::ALL {
        let acceptor = acceptor(&[group]);
        succeeds(&acceptor, our_client(&[group]), WIDE, group.into()).await;
        let now = acceptor.snapshot();
        assert_eq!((now.handshakes(group), now.completed(), now.refused()), (1, 1, 0), "{group}");
        assert_eq!((now.prepared, now.in_place), (u64::from(group.is_post_quantum()), 0), "{group}");
    }
}

#[tokio::test]
async fn every_group_with_a_foreign_client() {
    for (group, foreign) in FOREIGN {
        let acceptor = acceptor(&[group]);
        succeeds(&acceptor, Arc::new(foreign_client(&[foreign])), WIDE, group.into()).await;
        assert_eq!(acceptor.snapshot().in_place, 0, "{group}");
    }
}

#[tokio::test]
async fn every_group_with_a_foreign_server() {
    for (group, foreign) in FOREIGN {
        let crypto = CryptoProvider { kx_groups: vec![foreign], ..aws_lc_rs::default_provider() };
        let config = ServerConfig::builder_with_provider(Arc::new(crypto))
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(resolver());
        // The acceptor only carries the bytes here: the configuration's groups compute.
        let acceptor = Acceptor::new(Arc::new(config), provider());
        succeeds(&acceptor, our_client(&[group]), WIDE, group.into()).await;
    }
}

#[tokio::test]
async fn all_groups_at_once_meet_at_the_clients_first() {
    let acceptor = acceptor(&Group::ALL);
    for (group, foreign) in FOREIGN {
        let mut groups = vec![foreign];
        groups.extend(FOREIGN.iter().map(|(_, other)| *other).filter(|other| other.name() != foreign.name()));
        succeeds(&acceptor, Arc::new(foreign_client(&groups)), WIDE, group.into()).await;
    }
    assert_eq!(acceptor.snapshot().retries, 0);
}

#[tokio::test]
async fn a_client_that_allows_classical_falls_back_without_a_retry() {
    // Our hybrid offers its classical half as a share of its own, so a server that knows only that one needs no retry.
    let acceptor = acceptor(&[Group::X25519]);
    let client = our_client(&[Group::X25519MLKEM768, Group::X25519]);
    succeeds(&acceptor, client, WIDE, NamedGroup::X25519).await;
    assert_eq!(acceptor.snapshot().retries, 0);
}

/// Any rustls server or client, nobody peeking: the callback submits and waits.
#[test]
fn a_plain_rustls_connection_on_both_sides() {
    for group in Group::ALL {
        let crypto = crypto_provider(provider(), &[group]);
        assert!(crypto.cipher_suites.iter().all(|suite| suite.tls13().is_some()));
        let server = ServerConfig::builder_with_provider(crypto.into())
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(resolver());
        let mut server = ServerConnection::new(Arc::new(server)).unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let mut client = ClientConnection::new(our_client(&[group]), name).unwrap();
        while client.is_handshaking() || server.is_handshaking() {
            let mut wire = Vec::new();
            while client.wants_write() {
                client.write_tls(&mut wire).unwrap();
            }
            let mut rest = &wire[..];
            while !rest.is_empty() {
                server.read_tls(&mut rest).unwrap();
                server.process_new_packets().unwrap();
            }
            let mut wire = Vec::new();
            while server.wants_write() {
                server.write_tls(&mut wire).unwrap();
            }
            let mut rest = &wire[..];
            while !rest.is_empty() {
                client.read_tls(&mut rest).unwrap();
                client.process_new_packets().unwrap();
            }
        }
        assert_eq!(server.negotiated_key_exchange_group().unwrap().name(), group.into());
    }
}

#[test]
fn asking_twice_gives_the_same_objects() {
    let provider = provider();
    let (one, two) = (crypto_provider(Arc::clone(&provider), &Group::ALL), crypto_provider(provider, &Group::ALL));
    for (a, b) in one.kx_groups.iter().zip(&two.kx_groups) {
        assert!(std::ptr::addr_eq(*a, *b));
    }
}
