//! The peeking acceptor: hellos in pieces, hellos after a retry, batches, and what happens when a handshake is dropped.

use std::future::Future as _;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use kemlane::provider::Provider;
use kemlane::tls::{Group, Reason};
use rustls::NamedGroup;
use rustls::crypto::aws_lc_rs::kx_group;
use rustls::pki_types::ServerName;
use tokio::io::AsyncReadExt as _;
use tokio_rustls::TlsConnector;

use super::support::{
    Full, Noting, Stuck, WIDE, acceptor, acceptor_with, foreign_client, handshake, our_client, scheduler_over, succeeds,
};

#[tokio::test]
async fn a_hello_byte_by_byte() {
    let acceptor = acceptor(&Group::DEFAULT);
    for group in Group::DEFAULT {
        succeeds(&acceptor, our_client(&[group]), 1, group.into()).await;
    }
    let now = acceptor.snapshot();
    assert_eq!((now.prepared, now.in_place), (3, 0));
}

#[tokio::test]
async fn a_hello_in_many_records() {
    let acceptor = acceptor(&[Group::X25519MLKEM768]);
    for (record, width) in [(32, WIDE), (33, 7), (100, 1), (1000, 1460)] {
        let mut client = foreign_client(&[kx_group::X25519MLKEM768]);
        client.max_fragment_size = Some(record);
        succeeds(&acceptor, Arc::new(client), width, NamedGroup::X25519MLKEM768).await;
    }
    let now = acceptor.snapshot();
    assert_eq!((now.prepared, now.in_place), (4, 0));
}

#[tokio::test]
async fn the_hello_after_a_retry_is_peeked_at_too() {
    let acceptor = acceptor(&[Group::X25519MLKEM768]);
    for (record, width) in [(None, WIDE), (None, 1), (Some(50), 64)] {
        // The first share is one that the server does not serve.
        let mut client = foreign_client(&[kx_group::SECP256R1, kx_group::X25519MLKEM768]);
        client.max_fragment_size = record;
        succeeds(&acceptor, Arc::new(client), width, NamedGroup::X25519MLKEM768).await;
    }
    let now = acceptor.snapshot();
    assert_eq!((now.retries, now.prepared, now.in_place), (3, 3, 0));
}

#[tokio::test]
async fn sixty_four_at_once_share_batches() {
    let noting = Arc::new(Noting::default());
    let acceptor = acceptor_with(scheduler_over(Arc::clone(&noting) as Arc<dyn Provider>), &[Group::X25519MLKEM768]);
    // The client computes for itself, so that every batch counted is the acceptor's.
    let client = Arc::new(foreign_client(&[kx_group::X25519MLKEM768]));
    let all = (0..64).map(|_| succeeds(&acceptor, Arc::clone(&client), WIDE, NamedGroup::X25519MLKEM768));
    futures_util::future::join_all(all).await;
    let now = acceptor.snapshot();
    assert_eq!((now.handshakes(Group::X25519MLKEM768), now.prepared, now.in_place), (64, 64, 0));
    let batches = noting.batches.lock().unwrap().clone();
    assert_eq!(batches.iter().sum::<usize>(), 64);
    assert!(batches.iter().any(|jobs| *jobs > 1), "{batches:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn handshakes_on_several_threads_never_mix() {
    let acceptor = Arc::new(acceptor(&Group::DEFAULT));
    let clients = Group::DEFAULT.map(|group| (group, our_client(&[group])));
    let tasks: Vec<_> = (0..48)
        .map(|i| {
            let (acceptor, (group, client)) = (Arc::clone(&acceptor), clients[i % clients.len()].clone());
            tokio::spawn(async move { succeeds(&acceptor, client, 300 + 100 * i, group.into()).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let now = acceptor.snapshot();
    assert_eq!((now.completed(), now.prepared, now.in_place), (48, 48, 0));
}

#[tokio::test]
async fn dropping_a_handshake_cancels_its_job() {
    let stuck = Arc::new(Stuck::default());
    let acceptor = acceptor_with(Arc::clone(&stuck) as Arc<dyn Provider>, &[Group::X25519MLKEM768]);
    let client = TlsConnector::from(Arc::new(foreign_client(&[kx_group::X25519MLKEM768])));
    let (near, far) = tokio::io::duplex(WIDE);
    let mut connecting = pin!(client.connect(ServerName::try_from("localhost").unwrap(), far));
    let mut cx = Context::from_waker(Waker::noop());
    assert!(connecting.as_mut().poll(&mut cx).is_pending());
    {
        let mut accepting = pin!(acceptor.accept(near));
        assert!(matches!(accepting.as_mut().poll(&mut cx), Poll::Pending));
        let jobs = stuck.jobs.lock().unwrap();
        assert_eq!(jobs.len(), 1);
        assert!(!jobs[0].is_abandoned());
    }
    assert!(stuck.jobs.lock().unwrap()[0].is_abandoned());
}

#[tokio::test]
async fn a_full_queue_is_said_to_the_log_and_not_to_the_peer() {
    let acceptor = acceptor_with(Arc::new(Full), &[Group::X25519MLKEM768]);
    let client = Arc::new(foreign_client(&[kx_group::X25519MLKEM768]));
    let (accepted, connected) = handshake(&acceptor, client, WIDE).await;
    assert_eq!(accepted.err().unwrap().reason(), Reason::Overloaded);
    assert_eq!(super::support::alert(connected), rustls::AlertDescription::InternalError);
    assert_eq!(acceptor.snapshot().refusals(Reason::Overloaded), 1);
}

#[tokio::test]
async fn another_configuration_serves_from_the_next_handshake_on() {
    let acceptor = acceptor(&[Group::MLKEM768]);
    succeeds(&acceptor, our_client(&[Group::MLKEM768]), WIDE, NamedGroup::MLKEM768).await;
    let provider = super::support::provider();
    let config = kemlane::tls::server_config(provider, &[Group::MLKEM1024], super::support::resolver()).unwrap();
    acceptor.replace_config(Arc::new(config));
    succeeds(&acceptor, our_client(&[Group::MLKEM1024]), WIDE, NamedGroup::MLKEM1024).await;
    let now = acceptor.snapshot();
    assert_eq!((now.completed(), now.prepared, now.in_place), (2, 2, 0));
}

#[tokio::test]
async fn the_end_of_the_stream_passes_after_the_handshake() {
    let acceptor = acceptor(&[Group::X25519MLKEM768]);
    let (accepted, connected) = handshake(&acceptor, our_client(&[Group::X25519MLKEM768]), WIDE).await;
    let (mut accepted, mut connected) = (accepted.unwrap(), connected.unwrap());
    let close = tokio::io::AsyncWriteExt::shutdown(&mut connected);
    let mut rest = Vec::new();
    let (closed, read) = tokio::join!(close, accepted.read_to_end(&mut rest));
    closed.unwrap();
    assert_eq!((read.unwrap(), rest.len()), (0, 0));
}

#[tokio::test]
async fn a_resumed_session_still_makes_a_fresh_exchange() {
    let acceptor = acceptor(&[Group::X25519MLKEM768]);
    let client = our_client(&[Group::X25519MLKEM768]);
    for kind in [rustls::HandshakeKind::Full, rustls::HandshakeKind::Resumed] {
        let (accepted, connected) = handshake(&acceptor, Arc::clone(&client), WIDE).await;
        let (mut accepted, mut connected) = (accepted.unwrap(), connected.unwrap());
        assert_eq!(accepted.get_ref().1.handshake_kind(), Some(kind));
        // The tickets come with the first bytes that the client reads.
        let write = async {
            tokio::io::AsyncWriteExt::write_all(&mut accepted, b"x").await.unwrap();
            tokio::io::AsyncWriteExt::flush(&mut accepted).await.unwrap();
        };
        let ((), byte) = tokio::join!(write, connected.read_u8());
        assert_eq!(byte.unwrap(), b'x');
    }
    let now = acceptor.snapshot();
    assert_eq!((now.completed(), now.prepared, now.in_place), (2, 2, 0));
}
