//! What is refused: origins, sizes, times and numbers beyond what is configured. The hub goes on serving others.

use std::{convert::Infallible, time::Duration};

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt, StreamBody};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use super::support::{Hub, PATIENCE, get, request, text, upstream};

async fn length_server() -> std::net::SocketAddr {
    upstream(|request| async move {
        match request.into_body().collect().await {
            Ok(body) => Response::new(text(body.to_bytes().len().to_string())),
            Err(_) => Response::builder().status(400).body(text("broken")).unwrap(),
        }
    })
    .await
}

#[tokio::test]
async fn bodies_beyond_the_limit_are_413_declared_or_not() {
    let address = length_server().await;
    let hub = Hub::start(&format!("limits.body_bytes = 1000\nupstreams.a.url = 'http://{address}'"));
    let post = |size: usize| request(Method::POST, "/a", &[], &"x".repeat(size));
    assert_eq!(hub.http().await.ask(post(1000)).await, (200, "1000".to_owned()));
    assert_eq!(hub.http().await.ask(post(1001)).await.0, 413);

    // In chunks, so that no length is declared.
    for (chunks, expected) in [(10, 200), (11, 413)] {
        let stream = hub.tls(&[b"http/1.1"]).await;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        let frames = (0..chunks).map(|_| Ok::<_, Infallible>(Frame::data(Bytes::from(vec![b'x'; 100]))));
        let body = StreamBody::new(futures_util::stream::iter(frames));
        let sent = Request::builder().method(Method::POST).uri("/a").header("host", "localhost").body(body).unwrap();
        let response = sender.send_request(sent).await.unwrap();
        assert_eq!(response.status().as_u16(), expected, "{chunks} chunks");
    }
    assert_eq!(hub.metric("kemlane_requests_total{upstream=\"a\",status=\"413\"}"), 1);
    assert_eq!(hub.metric("kemlane_requests_total{upstream=\"none\",status=\"413\"}"), 1);
}

#[tokio::test]
async fn web_pages_from_elsewhere_are_403() {
    let address = length_server().await;
    let hub =
        Hub::start(&format!("http.allowed_origins = ['https://app.example']\nupstreams.a.url = 'http://{address}'"));
    let mut http = hub.http().await;
    for (origin, expected) in [
        ("https://evil.example", 403),
        ("null", 403),
        ("https://app.example:444", 403),
        ("https://app.example", 200),
        ("http://localhost:6274", 200),
    ] {
        let (status, body) = http.ask(request(Method::POST, "/a", &[("origin", origin)], "")).await;
        assert_eq!(status, expected, "{origin}: {body}");
    }
}

#[tokio::test]
async fn headers_beyond_the_limit_are_431() {
    let hub = Hub::start("limits.header_bytes = 8192");
    let mut http = hub.http().await;
    let long = "x".repeat(9000);
    assert_eq!(http.ask(request(Method::GET, "/mcp", &[("x-long", &long)], "")).await.0, 431);
}

#[tokio::test]
async fn headers_that_trickle_and_connections_that_idle_are_ended() {
    let hub = Hub::start("limits.header_seconds = 1\nlimits.idle_seconds = 2");
    let mut slow = hub.tls(&[b"http/1.1"]).await;
    slow.write_all(b"GET /mcp HTTP/1.1\r\nhost: local").await.unwrap();
    let mut idle = hub.http().await;
    assert_eq!(idle.ask(get("/none")).await.0, 404);
    let mut bytes = Vec::new();
    // Closed by the hub, gracefully or not.
    let _ = timeout(PATIENCE, slow.read_to_end(&mut bytes)).await.expect("the trickling connection is ended");
    let ended = timeout(PATIENCE, idle.ended).await.expect("the idle connection is ended");
    assert_eq!(ended.unwrap(), Ok(()));
}

#[tokio::test]
async fn silence_makes_room_is_refused_and_counted() {
    let hub = Hub::start("limits.handshake_seconds = 2\nlimits.max_handshakes = 3");
    let mut silent = Vec::new();
    for number in 1..=3 {
        silent.push(TcpStream::connect(hub.address).await.unwrap());
        hub.wait_for_metric("kemlane_open_connections", number);
    }
    // There are as many as may be, and yet a client that speaks is served at once; the oldest makes room.
    assert_eq!(hub.http().await.ask(get("/none")).await.0, 404);
    assert_eq!(hub.metric("kemlane_unserved_connections_total{limit=\"handshakes\"}"), 1);
    let read = timeout(PATIENCE, silent[0].read(&mut [0; 1])).await.expect("the oldest is closed");
    assert!(matches!(read, Ok(0) | Err(_)));
    hub.wait_for_metric("kemlane_refusals_total{reason=\"timeout\"}", 2);
}

#[tokio::test]
async fn a_body_that_does_not_arrive_is_408() {
    let address = length_server().await;
    let hub = Hub::start(&format!("limits.request_seconds = 1\nupstreams.a.url = 'http://{address}'"));
    let mut stream = hub.tls(&[b"http/1.1"]).await;
    stream.write_all(b"POST /a HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\nhalf").await.unwrap();
    let mut answer = [0; 12];
    timeout(PATIENCE, stream.read_exact(&mut answer)).await.expect("answered").unwrap();
    assert_eq!(&answer, b"HTTP/1.1 408");
}

#[tokio::test]
async fn connections_beyond_the_limit_are_closed_and_counted() {
    let hub = Hub::start("limits.max_connections = 2");
    let (mut one, mut two) = (hub.http().await, hub.http().await);
    let mut beyond = TcpStream::connect(hub.address).await.unwrap();
    let read = timeout(PATIENCE, beyond.read(&mut [0; 1])).await.expect("closed at once");
    assert!(matches!(read, Ok(0) | Err(_)));
    assert_eq!(hub.metric("kemlane_unserved_connections_total{limit=\"connections\"}"), 1);
    assert_eq!(one.ask(get("/none")).await.0, 404);
    assert_eq!(two.ask(get("/none")).await.0, 404);
}

#[tokio::test]
async fn a_client_that_never_reads_loses_its_connection() {
    let endless = upstream(|_| async {
        let frames = futures_util::stream::repeat_with(|| Ok(Frame::data(Bytes::from(vec![0; 64 * 1024]))));
        let body = StreamBody::new(frames);
        Response::builder().header("content-type", "text/event-stream").body(body.boxed_unsync()).unwrap()
    })
    .await;
    let hub = Hub::start(&format!("limits.write_seconds = 1\nupstreams.a.url = 'http://{endless}'"));
    let mut stream = hub.tls(&[b"http/1.1"]).await;
    stream.write_all(b"GET /a HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    stream.flush().await.unwrap();
    hub.wait_for_metric("kemlane_open_connections", 1);
    let ended = async {
        while hub.metric("kemlane_open_connections") > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, ended).await.expect("the connection is ended");
    drop(stream);
}

#[tokio::test]
async fn garbage_is_refused_by_kind() {
    let hub = Hub::start("");
    let mut plain = TcpStream::connect(hub.address).await.unwrap();
    plain.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    let mut bytes = Vec::new();
    let _ = timeout(PATIENCE, plain.read_to_end(&mut bytes)).await.expect("closed");
    hub.wait_for_metric("kemlane_refusals_total{reason=\"not_tls\"}", 1);
    assert_eq!(hub.http().await.ask(get("/none")).await.0, 404);
}
