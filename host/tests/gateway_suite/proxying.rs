//! HTTP upstreams: what they get, how answers stream back, and what a client hears when they fail.

use bytes::Bytes;
use futures_util::StreamExt;
use http::{Method, Response};
use http_body::Frame;
use http_body_util::{BodyExt, StreamBody};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::support::{Hub, events, get, request, rpc, text, upstream};

#[tokio::test]
async fn upstream_gets_the_request_with_our_headers_and_not_the_connections() {
    let echo = upstream(|request| async move {
        let headers: serde_json::Map<String, Value> =
            request.headers().iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().into())).collect();
        let (method, uri) = (request.method().to_string(), request.uri().to_string());
        let body = request.into_body().collect().await.unwrap().to_bytes();
        let seen = json!({"method": method, "uri": uri, "headers": headers, "body": String::from_utf8_lossy(&body)});
        Response::builder().header("connection", "x-hop").header("x-hop", "1").body(text(seen.to_string())).unwrap()
    })
    .await;
    let hub = Hub::start(&format!("upstreams.notes.url = 'http://{echo}/base'"));
    let mut http = hub.http().await;
    let headers = [
        ("connection", "x-mine"),
        ("x-mine", "1"),
        ("x-forwarded-for", "6.6.6.6"),
        ("mcp-session-id", "abc"),
        ("authorization", "Bearer t"),
    ];
    let sent = request(Method::POST, "/notes/below?q=1", &headers, "hello");
    let response = http.send(sent).await;
    assert!(!response.headers().contains_key("x-hop"), "{:?}", response.headers());
    let seen: Value = serde_json::from_slice(&response.into_body().collect().await.unwrap().to_bytes()).unwrap();
    assert_eq!(
        (&seen["method"], &seen["uri"], &seen["body"]),
        (&json!("POST"), &json!("/base/below?q=1"), &json!("hello"))
    );
    let headers = &seen["headers"];
    assert_eq!(headers["host"], echo.to_string());
    assert_eq!(headers["x-forwarded-for"], "127.0.0.1");
    assert_eq!(headers["forwarded"], "for=127.0.0.1;proto=https;host=\"localhost\"");
    assert_eq!(headers["x-forwarded-prefix"], "/notes");
    assert_eq!(headers["mcp-session-id"], "abc");
    assert_eq!(headers["authorization"], "Bearer t");
    assert!(headers.get("x-mine").is_none() && headers.get("connection").is_none(), "{headers}");

    // The only upstream answers at /mcp too; other paths do not exist, and none leaves its base.
    assert_eq!(http.ask(get("/mcp")).await.0, 200);
    assert_eq!(http.ask(get("/other")).await.0, 404);
    assert_eq!(http.ask(get("/")).await.0, 404);
    assert_eq!(http.ask(get("/notes/%2e%2e/admin")).await.0, 400);
    assert!(hub.metric("kemlane_requests_total{upstream=\"notes\",status=\"200\"}") >= 2);
    assert!(hub.metric("kemlane_requests_total{upstream=\"none\",status=\"404\"}") >= 2);
}

#[tokio::test]
async fn two_upstreams_answer_under_their_names_only() {
    let one = upstream(|_| async { Response::new(text("one")) }).await;
    let two = upstream(|_| async { Response::new(text("two")) }).await;
    let hub = Hub::start(&format!("[upstreams]\na.url = 'http://{one}'\nb.url = 'http://{two}/'"));
    let mut http = hub.http().await;
    assert_eq!(http.ask(get("/a")).await, (200, "one".to_owned()));
    assert_eq!(http.ask(get("/b")).await, (200, "two".to_owned()));
    assert_eq!(http.ask(get("/mcp")).await.0, 404);
}

#[tokio::test]
async fn events_pass_one_by_one_as_they_are_made() {
    let (sender, receiver) = mpsc::channel::<&'static str>(1);
    let receiver = std::sync::Arc::new(std::sync::Mutex::new(Some(receiver)));
    let address = upstream(move |_| {
        let receiver = receiver.lock().unwrap().take().unwrap();
        async move { events(receiver) }
    })
    .await;
    // A stream outlives the time that a whole response may take.
    let hub = Hub::start(&format!("limits.request_seconds = 1\nupstreams.live.url = 'http://{address}'"));
    let mut http = hub.http().await;
    let begun = std::time::Instant::now();
    let mut body = http.send(get("/live")).await.into_body().into_data_stream();
    for event in ["data: 1\n\n", "data: 2\n\n", "data: 3\n\n"] {
        sender.send(event).await.unwrap();
        // The next one is not made before this one has arrived.
        assert_eq!(body.next().await.unwrap().unwrap(), event);
        while begun.elapsed() < std::time::Duration::from_millis(600) * event[6..7].parse().unwrap() {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }
    drop(sender);
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn failures_behind_the_hub_are_told_without_details() {
    let silent = upstream(|_| std::future::pending()).await;
    let cut = upstream(|_| async {
        let frames = futures_util::stream::iter([Ok(Frame::data(Bytes::from_static(b"part")))]);
        let body = StreamBody::new(frames.chain(futures_util::stream::pending()));
        Response::new(body.boxed_unsync())
    })
    .await;
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let hub = Hub::start(&format!(
        "limits.request_seconds = 1\n[upstreams]\nsilent.url = 'http://{silent}'\ncut.url = 'http://{cut}'\nclosed.url = 'http://{closed}'"
    ));
    for (path, expected) in [("/silent", 504), ("/closed", 502)] {
        let (status, body) = hub.http().await.ask(get(path)).await;
        assert_eq!(status, expected, "{path}: {body}");
        let body: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["error"]["code"], -32000, "{body}");
        assert!(!body.to_string().contains("127.0.0.1"), "{body}");
    }
    let response = hub.http().await.send(get("/cut")).await;
    assert!(response.into_body().collect().await.is_err(), "a response cut off at its time limit must not look whole");
}

#[tokio::test]
async fn https_upstream_is_checked_against_its_own_ca() {
    let inner = Hub::start("");
    let port = inner.address.port();
    let ca = inner.path("data/ca.pem");
    let good = Hub::start(&format!(
        "[upstreams.far]\nurl = 'https://localhost:{port}/mcp'\nca_file = '{}'\nallow_classical = false",
        ca.display()
    ));
    let answer = good.http().await.call("/far", "tools/call", json!({"name": "crypto_info", "arguments": {}})).await;
    assert_eq!(answer["result"]["structuredContent"]["key_exchange"], "X25519MLKEM768", "{answer}");

    let other = Hub::start("");
    let bad = Hub::start(&format!(
        "[upstreams.far]\nurl = 'https://localhost:{port}/mcp'\nca_file = '{}'",
        other.path("data/ca.pem").display()
    ));
    assert_eq!(bad.http().await.ask(get("/far")).await.0, 502);
    assert!(bad.log().contains("UnknownIssuer"), "{}", bad.log());
}

#[tokio::test]
async fn stdio_upstream_is_started_and_ended_with_the_hub() {
    // Reads one request, answers it, and then reads until its input ends.
    let script = r#"read line; echo $$ > pid; echo "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},\"serverInfo\":{\"name\":\"$NAME\",\"version\":\"1\"}}}"; cat > /dev/null; rm pid"#;
    let folder = tempfile::tempdir().unwrap();
    let config = toml::to_string(&json!({"upstreams": {"child": {
        "command": ["sh", "-c", script], "env": {"NAME": "shell"}, "cwd": folder.path(),
        "limits": {"max_sessions": 1},
    }}}));
    let mut hub = Hub::start(&config.unwrap());
    let mut http = hub.http().await;
    let params =
        json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}});
    let answer = http.call("/child", "initialize", params.clone()).await;
    assert_eq!(answer["result"]["serverInfo"]["name"], "shell", "{answer}");
    let (status, body) = http.ask(rpc("/child", "initialize", &params)).await;
    assert_eq!(status, 503, "a session too many: {body}");
    assert!(hub.metric("kemlane_children_running{upstream=\"child\"}") >= 1);
    assert!(folder.path().join("pid").exists());
    hub.signal("TERM");
    assert!(hub.wait().success());
    assert!(!folder.path().join("pid").exists(), "the child ended by the end of its input, before the hub");
}
