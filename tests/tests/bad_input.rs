//! What is not a good client gets a typed refusal that is counted once under its reason, learns nothing on the wire beyond
//! one alert or one HTTP status, and leaves the hub serving: a good client comes after each.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};

use kemlane_tests::hello::{ENCAPSULATION_KEY, Hello, claim, is_alert};
use kemlane_tests::hub::{EXAMPLE, Hub, Launch};
use kemlane_tests::metrics::{HANDSHAKES, REFUSALS, REQUESTS};
use kemlane_tests::peer::{Peer, assert_served, initialize};
use kemlane_tests::wait::PATIENCE;

/// Short limits, so that silence is cut off soon; a good client needs a few milliseconds.
const LIMITS: &str = "[limits]\nhandshake_seconds = 2\nheader_seconds = 2\nrequest_seconds = 2\n";

/// What a bad client does when it has sent its bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Then {
    /// Listens, and sends no more.
    Wait,
    /// Closes its side.
    Close,
}

/// Sends the bytes, and returns what the hub sends until it closes.
fn provoke(hub: &Hub, bytes: &[u8], then: Then) -> Vec<u8> {
    let mut stream = TcpStream::connect(hub.address).expect("the hub listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    // The hub may have closed after the first of these bytes.
    let _ = stream.write_all(bytes);
    if then == Then::Close {
        let _ = stream.shutdown(Shutdown::Write);
    }
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Err(error) if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {
            panic!("the hub kept the connection open for {PATIENCE:?}")
        }
        // Closed, or reset because bytes of ours were left unread.
        _ => answer,
    }
}

/// Provokes one refusal and checks everything that is promised of it.
fn assert_refused(hub: &Hub, what: &str, bytes: &[u8], then: Then, reason: &str) {
    let before = hub.scrape();
    let answer = provoke(hub, bytes, then);
    assert!(is_alert(&answer), "{what}: more than an alert on the wire: {answer:02x?}");
    let counted = before.sum(REFUSALS, &[("reason", reason)]) as u64 + 1;
    hub.wait_for(REFUSALS, &[("reason", reason)], counted);
    let after = hub.scrape();
    assert_eq!(
        (after.sum(REFUSALS, &[]) - before.sum(REFUSALS, &[])) as u64,
        1,
        "{what}: not counted exactly once\nbefore:\n{before}\nafter:\n{after}"
    );
    assert_eq!(before.sum(HANDSHAKES, &[]) as u64, after.sum(HANDSHAKES, &[]) as u64, "{what}: counted as a handshake");
    assert_served(hub);
}

fn start() -> Hub {
    Launch::new().config(LIMITS).start()
}

#[test]
fn what_is_not_tls() {
    let hub = start();
    // A linear congruential generator: the same garbage in every run; its first byte, 0x6b, is no TLS record type.
    let garbage: Vec<u8> = (0..4096u32).scan(0x6b, |x, _| Some(std::mem::replace(x, *x * 109 % 257) as u8)).collect();
    assert_refused(&hub, "garbage", &garbage, Then::Wait, "not_tls");
    assert_refused(&hub, "plain HTTP", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", Then::Wait, "not_tls");
}

#[test]
fn silence_and_hanging_up() {
    let hub = start();
    let hello = Hello::good().record();
    let half = &hello[..hello.len() / 2];
    assert_refused(&hub, "silence", &[], Then::Wait, "timeout");
    assert_refused(&hub, "half a ClientHello, then silence", half, Then::Wait, "timeout");
    assert_refused(&hub, "nothing, then closed", &[], Then::Close, "closed");
    assert_refused(&hub, "half a ClientHello, then closed", half, Then::Close, "truncated");
}

#[test]
fn key_shares_that_fail_a_check() {
    let hub = start();
    let refused = |what: &str, change: fn(&mut Vec<u8>)| {
        assert_refused(&hub, what, &Hello::with_share(change).record(), Then::Wait, "bad_key_share");
    };
    refused("a share one byte short", |share| share.truncate(share.len() - 1));
    refused("a share one byte long", |share| share.push(0));
    refused("the ML-KEM half alone", |share| share.truncate(ENCAPSULATION_KEY));
    refused("the X25519 half alone", |share| drop(share.drain(..ENCAPSULATION_KEY)));
    // FIPS 203 §7.2, modulus check: every coefficient of the encapsulation key is below q.
    refused("an encapsulation key of coefficients 4095", |share| share[..ENCAPSULATION_KEY - 32].fill(0xff));
    refused("an encapsulation key whose last coefficient is q", |share| {
        // Twelve bits, low nibble first (FIPS 203 Algorithm 5): 0xd01 ends the 1152 bytes before the seed.
        share[ENCAPSULATION_KEY - 34] |= 0x10;
        share[ENCAPSULATION_KEY - 33] = 0xd0;
    });
    // RFC 8446 §7.4.2: an all-zero result of X25519 must be refused.
    refused("an X25519 point of order one", |share| share[ENCAPSULATION_KEY..].fill(0));
}

#[test]
fn client_hellos_out_of_bounds() {
    let hub = start();
    assert_refused(&hub, "no common group", &Hello::classical().record(), Then::Wait, "no_common_group");
    let old = Hello { versions: Vec::new(), ..Hello::good() };
    assert_refused(&hub, "TLS 1.2", &old.record(), Then::Wait, "old_tls_version");
    assert_refused(&hub, "a ClientHello that claims 16 MiB", &claim((1 << 24) - 1), Then::Wait, "oversized");
}

#[test]
fn a_good_client_hello_in_many_pieces() {
    let hub = start();
    let mut stream = TcpStream::connect(hub.address).expect("the hub listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    stream.set_nodelay(true).expect("no delay");
    for segment in Hello::good().records(61).chunks(97) {
        stream.write_all(segment).expect("the hub reads on");
    }
    let mut start = [0; 6];
    stream.read_exact(&mut start).expect("an answer");
    // A record of type `handshake` that starts with a ServerHello.
    assert_eq!((start[0], start[5]), (22, 2), "{start:02x?}");
}

/// Sends a request that the hub refuses by itself, and checks its status, that it is counted, and that a good client is
/// served after it.
fn assert_answered(hub: &Hub, what: &str, request: &[&[u8]], status: u16) {
    let labels: &[(&str, &str)] = &[("status", &status.to_string())];
    let counted = hub.scrape().sum(REQUESTS, labels) as u64 + 1;
    let mut peer = Peer::connect(hub.address, &hub.ca).expect("a good handshake");
    for part in request {
        if peer.send(part).is_err() {
            // Refused before the last byte; the answer is there to be read.
            break;
        }
    }
    let (answered, text) = peer.answer().unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!(answered, status, "{what}: {text}");
    hub.wait_for(REQUESTS, labels, counted);
    assert_served(hub);
}

fn head(hub: &Hub, extra: &str) -> Vec<u8> {
    format!(
        "POST /{EXAMPLE} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\n\
         Accept: application/json, text/event-stream\r\nConnection: close\r\n{extra}",
        hub.address
    )
    .into_bytes()
}

#[test]
fn oversized_requests() {
    let hub = start();
    let chunk = [format!("{:x}\r\n", 1 << 16).into_bytes(), vec![b' '; 1 << 16], b"\r\n".to_vec()].concat();
    let claimed = head(&hub, "Content-Length: 1073741824\r\n\r\n");
    assert_answered(&hub, "a body that claims 1 GiB", &[&claimed], 413);
    let chunked = head(&hub, "Transfer-Encoding: chunked\r\n\r\n");
    // 16 MiB, four times the limit.
    let parts: Vec<&[u8]> = std::iter::once(&chunked[..]).chain(std::iter::repeat_n(&chunk[..], 256)).collect();
    assert_answered(&hub, "a chunked body of 16 MiB", &parts, 413);
    let header = head(&hub, &format!("X-Long: {}\r\n\r\n", "x".repeat(1 << 20)));
    assert_answered(&hub, "a header of 1 MiB", &[&header], 431);
}

#[test]
fn requests_that_never_end() {
    let hub = start();
    let body = head(&hub, "Content-Length: 100\r\n\r\n{\"jsonrpc\":");
    assert_answered(&hub, "a body that stops midway", &[&body], 408);
    let mut peer = Peer::connect(hub.address, &hub.ca).expect("a good handshake");
    peer.send(&head(&hub, "X-Half: ")).expect("the hub reads");
    // No answer is promised to a request that is none, but an end is.
    let ended = peer.answer();
    let open = ended.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock);
    assert!(!open, "headers that stop midway: still open after {PATIENCE:?}");
    hub.wait_for(REQUESTS, &[("upstream", "none"), ("status", "408")], 1);
    assert_served(&hub);
}

#[test]
fn requests_that_nobody_answers() {
    let hub = start();
    let body = initialize().to_string();
    let lost = Peer::post(hub.address, "no-such-upstream", "close", &body);
    assert_answered(&hub, "an unknown path", &[&lost], 404);
    let foreign = head(&hub, &format!("Origin: https://evil.example\r\nContent-Length: {}\r\n\r\n{body}", body.len()));
    assert_answered(&hub, "a web page of somebody else", &[&foreign], 403);
    assert_answered(&hub, "what is not HTTP", &[b"MCP? Yes, please.\r\n\r\n"], 400);
}
