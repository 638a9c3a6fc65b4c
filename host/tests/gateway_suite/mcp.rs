//! The example server behind the gateway: a client initializes, lists and calls, over HTTP/1.1 and HTTP/2.

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::{Value, json};

use super::support::{Hub, rpc};

fn initialize() -> Value {
    json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}})
}

#[tokio::test]
async fn example_server_answers_over_post_quantum_tls() {
    let hub = Hub::start("");
    let mut http = hub.http().await;
    let answer = http.call("/mcp", "initialize", initialize()).await;
    assert_eq!(answer["result"]["serverInfo"]["name"], "kemlane-example", "{answer}");

    let tools = http.call("/mcp", "tools/list", json!({})).await;
    let mut names: Vec<&str> =
        tools["result"]["tools"].as_array().unwrap().iter().map(|tool| tool["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, ["add", "count", "crypto_info", "echo"]);

    let sum = http.call("/mcp", "tools/call", json!({"name": "add", "arguments": {"a": 40, "b": 2}})).await;
    assert_eq!(sum["result"]["structuredContent"], json!({"sum": 42}), "{sum}");
    let overflow = http.call("/mcp", "tools/call", json!({"name": "add", "arguments": {"a": i64::MAX, "b": 1}})).await;
    assert!(overflow["error"]["message"].as_str().unwrap().contains("64 bits"), "{overflow}");
    let echo = http.call("/mcp", "tools/call", json!({"name": "echo", "arguments": {"text": "über"}})).await;
    assert_eq!(echo["result"]["content"][0]["text"], "über", "{echo}");

    let info = http.call("/mcp", "tools/call", json!({"name": "crypto_info", "arguments": {}})).await;
    let info = &info["result"]["structuredContent"];
    assert_eq!(info["key_exchange"], "X25519MLKEM768", "{info}");
    assert_eq!(info["tls_version"], "TLSv1_3", "{info}");
    assert!(info["lanes"].as_u64().unwrap() >= 1 && info["queue_depth"].as_u64().unwrap() >= 1, "{info}");

    // What was done can be read off the metrics.
    assert!(hub.metric("kemlane_handshakes_total{group=\"X25519MLKEM768\"}") >= 1);
    assert!(hub.metric("kemlane_requests_total{upstream=\"mcp\",status=\"200\"}") >= 6);
    assert!(hub.metric("kemlane_jobs_total{operation=\"encaps\",params=\"ML-KEM-768\",outcome=\"completed\"}") >= 1);
    assert!(hub.metric("kemlane_batch_size_count{operation=\"encaps\",params=\"ML-KEM-768\"}") >= 1);
    assert!(hub.metric("kemlane_handshake_seconds_count") >= 1);
    assert!(hub.metric("kemlane_open_connections") >= 1);
    assert!(hub.metric("kemlane_certificate_expiry_timestamp_seconds") > 1_700_000_000);
}

#[tokio::test]
async fn progress_comes_as_events_before_the_answer() {
    let hub = Hub::start("");
    let mut http = hub.http().await;
    let params = json!({"name": "count", "arguments": {"to": 2}, "_meta": {"progressToken": "p"}});
    let response = http.send(rpc("/mcp", "tools/call", &params)).await;
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let events: Vec<Value> = String::from_utf8(body.to_vec())
        .unwrap()
        .lines()
        .filter_map(|line| serde_json::from_str(line.strip_prefix("data:")?.trim()).ok())
        .collect();
    let progress: Vec<_> = events.iter().filter_map(|event| event["params"]["progress"].as_f64()).collect();
    assert_eq!(progress, [1.0, 2.0], "{events:?}");
    assert_eq!(events.last().unwrap()["result"]["content"][0]["text"], "counted to 2");
}

#[tokio::test]
async fn http2_works_as_alpn_agrees() {
    let hub = Hub::start("");
    let stream = hub.tls(&[b"h2", b"http/1.1"]).await;
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake::<_, _, Full<Bytes>>(TokioExecutor::new(), TokioIo::new(stream))
            .await
            .unwrap();
    tokio::spawn(connection);
    let calls = (1..=8).map(|number| {
        let mut request = rpc("/mcp", "tools/call", &json!({"name": "add", "arguments": {"a": number, "b": 1}}));
        *request.uri_mut() = "https://localhost/mcp".parse().unwrap();
        request.headers_mut().remove("host");
        let answer = sender.send_request(request);
        async move {
            let body = answer.await.unwrap().into_body().collect().await.unwrap().to_bytes();
            let answer: Value = serde_json::from_slice(&body).unwrap();
            assert_eq!(answer["result"]["structuredContent"]["sum"], number + 1);
        }
    });
    futures_util::future::join_all(calls).await;
}
