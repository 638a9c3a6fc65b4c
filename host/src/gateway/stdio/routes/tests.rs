//! Routing and its bounds, without a process.

use super::*;

fn routes(mode: Mode, buffer_bytes: usize) -> Routes {
    let bounds = Bounds { open_requests: 4, buffer_bytes, answer_timeout: Duration::from_secs(10) };
    Routes::new(mode, bounds, Instant::now())
}

fn message(text: &str) -> Message {
    Message::parse(text).unwrap()
}

fn request(id: u32) -> Message {
    message(&format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"m","params":{{"_meta":{{"progressToken":{id}}}}}}}"#))
}

fn progress(token: u32) -> Message {
    message(&format!(
        r#"{{"jsonrpc":"2.0","method":"notifications/progress","params":{{"progressToken":{token},"progress":1}}}}"#
    ))
}

fn answer(id: u32) -> Message {
    message(&format!(r#"{{"jsonrpc":"2.0","id":{id},"result":{{}}}}"#))
}

fn read(routes: &mut Routes, connection: &Connection) -> Option<Event> {
    match routes.next(connection) {
        Next::Event(event) => Some(event),
        Next::Wait | Next::End => None,
    }
}

#[test]
fn a_reader_that_keeps_up_bounds_what_is_held() {
    let now = Instant::now();
    let mut routes = routes(Mode::Session, 1000);
    let (reader, _) = routes.open(&[request(1)], now).unwrap();
    for index in 1..1000 {
        routes.deliver(&progress(1), now);
        assert!(!routes.is_full() && routes.bytes <= 1000);
        assert_eq!(read(&mut routes, &reader).unwrap().index, index);
    }
    assert_eq!(routes.take_dropped(), 0);
}

#[test]
fn a_connected_reader_that_is_slow_fills_and_loses_nothing() {
    let now = Instant::now();
    let mut routes = routes(Mode::Session, 1000);
    let (reader, _) = routes.open(&[request(1)], now).unwrap();
    let mut delivered = 0;
    while !routes.is_full() {
        routes.deliver(&progress(1), now);
        delivered += 1;
    }
    routes.deliver(&answer(1), now);
    for index in 1..=delivered + 1 {
        assert_eq!(read(&mut routes, &reader).unwrap().index, index);
    }
    assert!(matches!(routes.next(&reader), Next::End));
    assert!(!routes.is_full());
}

#[test]
fn without_a_reader_the_oldest_goes() {
    let now = Instant::now();
    let mut routes = routes(Mode::Session, 1000);
    let (reader, _) = routes.open(&[request(1)], now).unwrap();
    routes.disconnect(&reader, now);
    for _ in 0..100 {
        routes.deliver(&progress(1), now);
        assert!(!routes.is_full());
    }
    assert!(routes.take_dropped() > 80);
    let reader = routes.connect(reader.stream, Some(0), now).unwrap();
    assert!(read(&mut routes, &reader).unwrap().index > 80);
}

#[test]
fn a_slow_reader_of_a_shared_child_is_let_go() {
    let now = Instant::now();
    let mut routes = routes(Mode::Shared, 1000);
    let (slow, _) = routes.open(&[request(1)], now).unwrap();
    let (quick, _) = routes.open(&[request(1)], now).unwrap();
    while !routes.is_full() {
        routes.deliver(&progress(1), now);
    }
    let told = routes.disconnect_slow(now);
    assert_eq!(told.len(), 1);
    assert!(!routes.is_full() && matches!(routes.next(&slow), Next::End));
    routes.deliver(&answer(2), now);
    assert_eq!(read(&mut routes, &quick).unwrap().text, r#"{"jsonrpc":"2.0","id":1,"result":{}}"#);
}

#[test]
fn a_later_reader_takes_over() {
    let now = Instant::now();
    let mut routes = routes(Mode::Session, 1000);
    let former = routes.connect(STANDALONE, None, now).unwrap();
    let later = routes.connect(STANDALONE, None, now).unwrap();
    assert!(matches!(routes.next(&former), Next::End));
    routes.disconnect(&former, now);
    assert!(matches!(routes.next(&later), Next::Wait));
    assert_eq!(routes.idle_since(), None);
    routes.disconnect(&later, now);
    assert_eq!(routes.idle_since(), Some(now));
}

#[test]
fn progress_renews_the_time_for_an_answer() {
    let start = Instant::now();
    let mut routes = routes(Mode::Session, 1000);
    routes.open(&[request(1)], start).unwrap();
    routes.open(&[request(2)], start).unwrap();
    routes.deliver(&progress(1), start + Duration::from_secs(5));
    let told = routes.expire(start + Duration::from_secs(10));
    assert_eq!(told.len(), 1);
    assert!(String::from_utf8_lossy(&told[0]).contains(r#""requestId":2"#));
    assert_eq!(routes.expire(start + Duration::from_secs(15)).len(), 1);
    assert_eq!(routes.deliver(&answer(1), start), Delivery::Dropped);
}

#[test]
fn what_belongs_to_nobody_reaches_nobody_else() {
    let now = Instant::now();
    let mut routes = routes(Mode::Shared, 1000);
    let log = message(r#"{"jsonrpc":"2.0","method":"notifications/message","params":{"data":"secret"}}"#);
    assert_eq!(routes.deliver(&log, now), Delivery::Dropped);
    let (one, _) = routes.open(&[request(1)], now).unwrap();
    assert_eq!(routes.deliver(&log, now), Delivery::Queued);
    assert!(read(&mut routes, &one).is_some());
    routes.open(&[request(1)], now).unwrap();
    assert_eq!(routes.deliver(&log, now), Delivery::Dropped);
    let question = message(r#"{"jsonrpc":"2.0","id":5,"method":"sampling/createMessage"}"#);
    assert!(matches!(routes.deliver(&question, now), Delivery::Reply(_)));
}
