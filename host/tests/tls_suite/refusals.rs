//! Bad input: each gets its typed, counted refusal, and the peer sees the standard's alert and nothing else.

use std::sync::Arc;
use std::time::Duration;

use kemlane::tls::{Acceptor, Group, Reason, Refusal};
use rustls::crypto::aws_lc_rs::kx_group;
use rustls::{AlertDescription, NamedGroup, RootCertStore};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::support::{Forged, WIDE, acceptor, alert, foreign_client, handshake, our_client, succeeds};

const MLKEM768_KEY: usize = 1184;
const MLKEM1024_KEY: usize = 1568;

/// Sends raw bytes, closes the writing side if asked to, and gives the refusal and what came back.
async fn raw(acceptor: &Acceptor, bytes: &[u8], close: bool) -> (Refusal, Vec<u8>) {
    let (near, mut far) = tokio::io::duplex(256 * 1024);
    let peer = async {
        far.write_all(bytes).await.unwrap();
        if close {
            far.shutdown().await.unwrap();
        }
        let mut answer = Vec::new();
        far.read_to_end(&mut answer).await.unwrap();
        answer
    };
    let (refusal, answer) = tokio::join!(async { acceptor.accept(near).await.err().unwrap() }, peer);
    assert_eq!(acceptor.snapshot().refusals(refusal.reason()), 1, "{refusal}");
    assert_eq!(acceptor.snapshot().refused(), 1);
    (refusal, answer)
}

/// The one plaintext alert record that a fatal error leaves on the wire.
fn fatal(description: AlertDescription) -> [u8; 7] {
    [21, 3, 3, 0, 2, 2, description.into()]
}

/// A hello as clients of TLS 1.2 send it: no `supported_versions`.
fn tls12_hello() -> Vec<u8> {
    let extensions = [0, 10, 0, 4, 0, 2, 0, 23, 0, 13, 0, 4, 0, 2, 4, 3];
    let mut body = vec![3, 3];
    body.extend([0x42; 32]);
    body.extend([0, 0, 2, 0xc0, 0x2b, 1, 0, 0, u8::try_from(extensions.len()).unwrap()]);
    body.extend(extensions);
    let len = u8::try_from(body.len()).unwrap();
    [&[22, 3, 1, 0, len + 4, 1, 0, 0, len], &body[..]].concat()
}

async fn forged(name: NamedGroup, share: Vec<u8>, served: Group) -> (Refusal, AlertDescription) {
    let acceptor = acceptor(&[served]);
    let group = Box::leak(Box::new(Forged { name, share }));
    let (accepted, connected) = handshake(&acceptor, Arc::new(foreign_client(&[group])), WIDE).await;
    let refusal = accepted.err().unwrap();
    assert_eq!(acceptor.snapshot().refusals(refusal.reason()), 1);
    (refusal, alert(connected))
}

#[tokio::test]
async fn a_share_of_the_wrong_length() {
    for (served, right) in [
        (Group::X25519MLKEM768, 1216),
        (Group::SecP256r1MLKEM768, 1249),
        (Group::SecP384r1MLKEM1024, 1665),
        (Group::MLKEM768, 1184),
    ] {
        for len in [1, right - 1, right + 1] {
            let (refusal, alert) = forged(served.into(), vec![4; len], served).await;
            assert_eq!(
                (refusal.reason(), alert),
                (Reason::BadKeyShare, AlertDescription::IllegalParameter),
                "{served} {len}"
            );
        }
    }
}

#[tokio::test]
async fn a_key_that_fails_the_modulus_check() {
    for (served, key, point) in [
        (Group::X25519MLKEM768, MLKEM768_KEY, 32),
        (Group::MLKEM768, MLKEM768_KEY, 0),
        (Group::MLKEM1024, MLKEM1024_KEY, 0),
    ] {
        let (refusal, alert) = forged(served.into(), [vec![0xff; key], vec![9; point]].concat(), served).await;
        assert_eq!((refusal.reason(), alert), (Reason::BadKeyShare, AlertDescription::IllegalParameter), "{served}");
    }
}

#[tokio::test]
async fn a_point_that_is_not_on_the_curve() {
    // A valid ML-KEM key beside it: all coefficients zero.
    let share = [vec![4; 65], vec![0; MLKEM768_KEY]].concat();
    let (refusal, alert) = forged(Group::SecP256r1MLKEM768.into(), share, Group::SecP256r1MLKEM768).await;
    assert_eq!((refusal.reason(), alert), (Reason::BadKeyShare, AlertDescription::IllegalParameter));
}

#[tokio::test]
async fn a_client_without_a_common_group() {
    let acceptor = acceptor(&Group::DEFAULT);
    let client = foreign_client(&[kx_group::X25519, kx_group::SECP256R1]);
    let (accepted, connected) = handshake(&acceptor, Arc::new(client), WIDE).await;
    assert_eq!(accepted.err().unwrap().reason(), Reason::NoCommonGroup);
    assert_eq!(alert(connected), AlertDescription::HandshakeFailure);
    assert_eq!(acceptor.snapshot().refusals(Reason::NoCommonGroup), 1);
    // And it goes on serving.
    succeeds(&acceptor, our_client(&Group::DEFAULT), WIDE, NamedGroup::X25519MLKEM768).await;
}

#[tokio::test]
async fn a_client_that_does_not_know_the_ca() {
    let acceptor = acceptor(&Group::DEFAULT);
    let mut strangers = RootCertStore::empty();
    let other = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    strangers.add(other.cert.der().clone()).unwrap();
    let client = kemlane::tls::client_config(super::support::provider(), &Group::DEFAULT, strangers).unwrap();
    let (accepted, connected) = handshake(&acceptor, Arc::new(client), WIDE).await;
    assert!(connected.is_err());
    let refusal = accepted.err().unwrap();
    assert_eq!(refusal.reason(), Reason::ClientAlert, "{refusal:?}");
}

#[tokio::test]
async fn an_old_tls_version() {
    let (refusal, answer) = raw(&acceptor(&Group::DEFAULT), &tls12_hello(), false).await;
    assert_eq!(refusal.reason(), Reason::OldTlsVersion, "{refusal:?}");
    assert_eq!(answer, fatal(AlertDescription::ProtocolVersion));
}

#[tokio::test]
async fn what_is_not_tls() {
    for bytes in [
        &b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"[..],
        b"SSH-2.0-OpenSSH_9.9\r\n",
        &[0x80, 0x2e, 1, 3, 1],
        &[0; 100],
    ] {
        let (refusal, answer) = raw(&acceptor(&Group::DEFAULT), bytes, false).await;
        assert_eq!(refusal.reason(), Reason::NotTls, "{refusal:?}");
        // At most an alert, never a word about why.
        assert!(answer.is_empty() || (answer.len() == 7 && answer[..6] == [21, 3, 3, 0, 2, 2]), "{answer:?}");
    }
}

#[tokio::test]
async fn a_record_that_is_tls_and_its_content_is_not() {
    let garbage = [&[22, 3, 1, 0, 40, 1, 0, 0, 36][..], &[0xa5; 36]].concat();
    let (refusal, answer) = raw(&acceptor(&Group::DEFAULT), &garbage, false).await;
    assert_eq!(refusal.reason(), Reason::Malformed, "{refusal:?}");
    assert_eq!(answer, fatal(AlertDescription::DecodeError));
}

#[tokio::test]
async fn half_a_hello_and_none_at_all() {
    let hello = tls12_hello();
    let (refusal, _) = raw(&acceptor(&Group::DEFAULT), &hello[..hello.len() / 2], true).await;
    assert_eq!(refusal.reason(), Reason::Truncated, "{refusal:?}");
    let (refusal, answer) = raw(&acceptor(&Group::DEFAULT), &[], true).await;
    assert_eq!((refusal.reason(), answer.len()), (Reason::Closed, 0), "{refusal:?}");
}

#[tokio::test]
async fn an_endless_hello() {
    // Announced as too long, and cut into so many records that it is.
    let announced = [22, 3, 1, 0, 4, 1, 1, 0, 0];
    let header = [1, 0, 0xff, 0xff].into_iter().chain(std::iter::repeat_n(0, 20_000));
    let tiny: Vec<u8> = header.flat_map(|byte| [22, 3, 1, 0, 1, byte]).collect();
    for bytes in [&announced[..], &tiny] {
        let (refusal, answer) = raw(&acceptor(&Group::DEFAULT), bytes, false).await;
        assert_eq!(refusal.reason(), Reason::Oversized, "{refusal:?}");
        assert_eq!(answer, fatal(AlertDescription::DecodeError));
    }
}

#[tokio::test(start_paused = true)]
async fn silence_and_half_a_hello_run_into_the_time_limit() {
    let hello = tls12_hello();
    for bytes in [&[][..], &hello[..20]] {
        let acceptor = acceptor(&Group::DEFAULT).with_time_limit(Duration::from_secs(3));
        let started = tokio::time::Instant::now();
        let (refusal, answer) = raw(&acceptor, bytes, false).await;
        assert_eq!((refusal.reason(), answer.len()), (Reason::Timeout, 0));
        assert!((Duration::from_secs(3)..Duration::from_secs(4)).contains(&started.elapsed()));
    }
}

#[test]
fn labels_are_distinct_and_snake_case() {
    let labels: std::collections::BTreeSet<_> = Reason::ALL.iter().map(|reason| reason.label()).collect();
    assert_eq!(labels.len(), Reason::ALL.len());
    assert!(labels.iter().all(|label| label.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')));
}
