//! Requests without a session (MCP 2026-07-28) over a stdio upstream: one child, many clients.

mod stdio_fake;

use http::StatusCode;
use kemlane::gateway::stdio::{Command, StdioUpstream};
use serde_json::json;
use stdio_fake::*;

fn sessionless() -> Command {
    server().with_env("ERA", "sessionless")
}

fn request(id: u32, method: &str, token: &str) -> String {
    format!(
        r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{{"x":1.50,"_meta":{{"io.modelcontextprotocol/protocolVersion":"2026-07-28","progressToken":{token}}}}}}}"#
    )
}

async fn call(upstream: &StdioUpstream, id: u32, method: &str) -> Answer {
    let headers = [("mcp-protocol-version", "2026-07-28"), ("mcp-method", method)];
    post(upstream, &headers, &request(id, method, "\"same\"")).await
}

#[tokio::test]
async fn clients_with_the_same_ids_do_not_meet() {
    let upstream = upstream(sessionless(), limits());
    let calls = (0..20).map(|_| async {
        let answer = call(&upstream, 1, "progress").await;
        assert!(!answer.headers.contains_key("mcp-session-id"));
        let messages = answer.messages().await;
        assert_eq!(messages.len(), 3);
        assert_eq!(messages[1]["params"], json!({"progressToken": "same", "progress": 2}));
        assert_eq!((&messages[2]["id"], &messages[2]["result"]), (&json!(1), &json!({"done": true})));
    });
    futures_util::future::join_all(calls).await;
    assert_eq!(upstream.snapshot().children_started, 1);
}

#[tokio::test]
async fn only_ids_and_tokens_are_renumbered() {
    let upstream = upstream(sessionless(), limits());
    let seen = call(&upstream, 77, "echo").await.json().await;
    let mut seen = seen["result"].clone();
    assert_ne!(seen["id"], 77);
    seen["id"] = json!(77);
    seen["params"]["_meta"]["progressToken"] = json!("same");
    assert_eq!(seen, serde_json::from_str::<serde_json::Value>(&request(77, "echo", "\"same\"")).unwrap());
}

#[tokio::test]
async fn a_subscription_knows_its_client_and_ends_with_it() {
    let upstream = upstream(sessionless(), limits());
    let mut listen = call(&upstream, 9, "listen").await;
    let acknowledged = listen.body.event().await.unwrap().1;
    assert_eq!(acknowledged["params"]["_meta"]["io.modelcontextprotocol/subscriptionId"], 9);
    drop(listen);
    // The server is told, by the id that it knows: the second request after the hub's own question.
    let told = call(&upstream, 10, "cancelled").await.json().await;
    assert_eq!(told["result"][0]["params"]["requestId"], 2);
}

#[tokio::test]
async fn headers_must_agree_with_the_body() {
    let upstream = upstream(sessionless(), limits());
    let body = request(1, "echo", "1");
    let version = ("mcp-protocol-version", "2026-07-28");
    for headers in [
        &[version][..],
        &[("mcp-method", "echo")],
        &[version, ("mcp-method", "ping")],
        &[("mcp-protocol-version", "2025-11-25"), ("mcp-method", "echo")],
    ] {
        let answer = post(&upstream, headers, &body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert_eq!(answer.json().await["error"]["code"], -32020);
    }
    let bare = post(&upstream, &[version, ("mcp-method", "echo")], r#"{"jsonrpc":"2.0","id":1,"method":"echo"}"#).await;
    assert_eq!((bare.status, bare.reason().await.as_str()), (StatusCode::BAD_REQUEST, "header_mismatch"));
    let missing = call(&upstream, 1, "unknown").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND, "an unknown method shows in the status");
    assert_eq!(missing.json().await["error"]["code"], -32601);
    // A session's id is ignored by this revision.
    let headers = [version, ("mcp-method", "echo"), ("mcp-session-id", "gone")];
    assert_eq!(post(&upstream, &headers, &body).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_server_of_the_handshake_era_says_so() {
    let upstream = upstream(server(), limits());
    for _ in 0..2 {
        let answer = call(&upstream, 3, "echo").await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        let error = answer.json().await;
        assert_eq!((&error["id"], &error["error"]["code"]), (&json!(3), &json!(-32022)));
        assert_eq!(error["error"]["data"]["supported"][0], "2025-11-25");
    }
    assert_eq!(upstream.snapshot().children_started, 1, "it is asked once");
    initialize(&upstream).await;
}

#[tokio::test]
async fn a_crash_is_told_and_the_next_request_served() {
    let upstream = upstream(sessionless(), limits());
    let crashed = call(&upstream, 1, "crash").await;
    assert_eq!(crashed.json().await["error"]["data"]["reason"], "exited");
    assert_eq!(call(&upstream, 2, "echo").await.json().await["id"], 2);
    assert_eq!((upstream.snapshot().children_started, upstream.snapshot().failures_of("exited")), (2, 1));
}
