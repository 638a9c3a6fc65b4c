//! Sessions over a stdio upstream, as MCP 2025-03-26 to 2025-11-25 describe them.

mod stdio_fake;

use http::{Method, StatusCode};
use serde_json::json;
use stdio_fake::*;

#[tokio::test]
async fn a_session_from_start_to_end() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let header = [("mcp-session-id", session.as_str())];
    let accepted = post(&upstream, &header, r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    assert_eq!(accepted.status, StatusCode::ACCEPTED);
    let answer = call(&upstream, &session, 1, "echo").await;
    assert!(!answer.is_stream(), "a quick answer is plain JSON");
    assert_eq!(answer.json().await["id"], 1);
    let unknown = call(&upstream, &session, 2, "unknown").await;
    assert_eq!(unknown.status, StatusCode::OK, "an error of the server is an answer");
    assert_eq!(unknown.json().await["error"]["code"], -32601);

    assert_eq!(send(&upstream, Method::DELETE, &header, "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(call(&upstream, &session, 3, "echo").await.status, StatusCode::NOT_FOUND);
    until("the child is gone", || upstream.snapshot().children_running == 0).await;
    assert_eq!(upstream.snapshot().failures_of("deleted"), 1);
}

#[tokio::test]
async fn messages_pass_untouched() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let sent = r#"{"method":"echo","unknown":{"z":1,"a":[1.50,1e3,123456789012345678901234567890]},"jsonrpc":"2.0","id":7,"params":{"\u0061":"\u00e9","x-new":null}}"#;
    let answer = post(&upstream, &[("mcp-session-id", &session)], &sent.replace(",\"jsonrpc", ",\n \"jsonrpc")).await;
    let mut body = answer.body;
    let expected = format!(r#"{{"jsonrpc":"2.0","id":7,"result":{sent}}}"#);
    assert_eq!(body.raw().await.replace(",  \"jsonrpc", ",\"jsonrpc"), expected);
}

#[tokio::test]
async fn each_session_has_its_own_process() {
    let upstream = upstream(server(), limits());
    let (one, two) = (initialize(&upstream).await, initialize(&upstream).await);
    assert_ne!(one, two);
    let pid = async |session: &str| call(&upstream, session, 1, "pid").await.json().await["result"]["pid"].clone();
    assert_ne!(pid(&one).await, pid(&two).await);
    assert_eq!(pid(&one).await, pid(&one).await);
    assert_eq!(upstream.snapshot().children_running, 2);
    upstream.shutdown().await;
    assert_eq!(upstream.snapshot().children_running, 0);
    let refused = post(&upstream, &[], INITIALIZE).await;
    assert_eq!((refused.status, refused.reason().await.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "shutting_down"));
}

#[tokio::test]
async fn progress_streams_with_its_request() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let answer = call(&upstream, &session, 5, "progress").await;
    assert!(answer.is_stream());
    let messages = answer.messages().await;
    assert_eq!(messages.len(), 3);
    assert_eq!(messages[0]["params"], json!({"progressToken": "t5", "progress": 1}));
    assert_eq!(messages[2]["result"], json!({"done": true}));
}

#[tokio::test]
async fn requests_of_the_server_reach_the_client_and_are_answered() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let header = [("mcp-session-id", session.as_str())];
    let reply = r#"{"jsonrpc":"2.0","id":"q1","result":{"roots":[]}}"#;

    // Without a listener the question comes on the stream of the request it is asked for.
    let mut answer = call(&upstream, &session, 1, "ask").await;
    assert_eq!(answer.body.event().await.unwrap().1["method"], "roots/list");
    assert_eq!(post(&upstream, &header, reply).await.status, StatusCode::ACCEPTED);
    assert_eq!(answer.body.event().await.unwrap().1["result"]["answer"]["id"], "q1");
    assert!(answer.body.event().await.is_none(), "the stream ends with the answer");

    // With one it comes there.
    let mut listener = get(&upstream, &session, None).await;
    assert!(listener.is_stream());
    let (answer, ()) = tokio::join!(call(&upstream, &session, 2, "ask"), async {
        assert_eq!(listener.body.event().await.unwrap().1["method"], "roots/list");
        assert_eq!(post(&upstream, &header, reply).await.status, StatusCode::ACCEPTED);
    });
    assert_eq!(answer.messages().await.len(), 1);
}

#[tokio::test]
async fn what_nobody_heard_waits_for_a_listener() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    drop(get(&upstream, &session, None).await);
    let news = r#"{"jsonrpc":"2.0","id":1,"method":"news"}"#;
    let mut listener = get(&upstream, &session, None).await;
    assert!(!post(&upstream, &[("mcp-session-id", &session)], news).await.is_stream());
    let (id, event) = listener.body.event().await.unwrap();
    assert_eq!(event["params"]["data"], "news");
    drop(listener);
    // Resumed before it, the event comes again; resumed at it, it does not.
    let mut again = get(&upstream, &session, Some("0-0")).await;
    assert_eq!(again.body.event().await.unwrap().0, id);
    drop(again);
    let mut listener = get(&upstream, &session, id.as_deref()).await;
    assert!(!post(&upstream, &[("mcp-session-id", &session)], news).await.is_stream());
    assert_ne!(listener.body.event().await.unwrap().0, id);
}

#[tokio::test]
async fn a_broken_stream_is_resumed() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let header = [("mcp-session-id", session.as_str()), ("mcp-protocol-version", "2025-11-25")];
    let body = r#"{"jsonrpc":"2.0","id":1,"method":"wait","params":{"_meta":{"progressToken":1}}}"#;
    let mut answer = post(&upstream, &header, body).await;
    assert!(answer.body.raw().await.starts_with("id: 2-0\nretry: "), "primed for this protocol version");
    let (id, first) = answer.body.event().await.unwrap();
    assert_eq!(first["params"]["progress"], 1);
    drop(answer);
    // The server goes on meanwhile: it waits for one more line.
    post(&upstream, &header, r#"{"jsonrpc":"2.0","method":"notifications/go"}"#).await;
    let resumed = get(&upstream, &session, id.as_deref()).await;
    let messages = resumed.messages().await;
    assert_eq!(messages[0]["params"]["progress"], 2);
    assert_eq!(messages[1]["result"], json!({"done": true}));
    // A stream that never was is not the session's end.
    assert_eq!(get(&upstream, &session, Some("99-1")).await.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(get(&upstream, &session, Some("what")).await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_cancelled_request_ends_its_stream() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let header = [("mcp-session-id", session.as_str())];
    let cancel = r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":4}}"#;
    let (answer, ()) = tokio::join!(call(&upstream, &session, 4, "silence"), async {
        until("the request is under way", || upstream.snapshot().messages_in == 2).await;
        assert_eq!(post(&upstream, &header, cancel).await.status, StatusCode::ACCEPTED);
    });
    assert_eq!(answer.messages().await[0]["error"]["data"]["reason"], "cancelled");
    let seen = call(&upstream, &session, 5, "cancelled").await.json().await;
    assert_eq!(seen["result"][0]["params"]["requestId"], 4, "the server was told");
}

#[tokio::test]
async fn a_batch_is_answered_in_one_stream() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let batch = r#"[{"jsonrpc":"2.0","id":1,"method":"pid"},{"jsonrpc":"2.0","method":"notifications/x"},{"jsonrpc":"2.0","id":2,"method":"pid"}]"#;
    let messages = post(&upstream, &[("mcp-session-id", &session)], batch).await.messages().await;
    assert_eq!((messages[0]["id"].clone(), messages[1]["id"].clone()), (json!(1), json!(2)));
    let twice = r#"[{"jsonrpc":"2.0","id":1,"method":"pid"},{"jsonrpc":"2.0","id":1,"method":"pid"}]"#;
    let refused = post(&upstream, &[("mcp-session-id", &session)], twice).await;
    assert_eq!((refused.status, refused.reason().await.as_str()), (StatusCode::BAD_REQUEST, "duplicate_id"));
}

#[tokio::test]
async fn what_is_no_request_of_mcp_is_refused() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let header = ("mcp-session-id", session.as_str());
    let (accept, json) = (("accept", "application/json, text/event-stream"), ("content-type", "application/json"));
    let ping = r#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#;
    let huge = format!(r#"{{"jsonrpc":"2.0","id":1,"method":"{}"}}"#, "x".repeat(200_000));
    let batched = format!("[{INITIALIZE}]").replace(']', r#",{"jsonrpc":"2.0","id":1,"method":"ping"}]"#);
    let cases: [(&[(&str, &str)], &str, u16, &str); 9] = [
        (&[json, header], ping, 406, "not_acceptable"),
        (&[("accept", "application/json"), json, header], ping, 406, "not_acceptable"),
        (&[accept, ("content-type", "text/plain"), header], ping, 415, "not_json"),
        (&[accept, json, header], "hello", 400, "bad_message"),
        (&[accept, json, header], r#"{"jsonrpc":"2.0","id":[],"method":"x"}"#, 400, "bad_message"),
        (&[accept, json, header], &huge, 413, "body_too_large"),
        (&[accept, json], ping, 400, "no_session"),
        (&[accept, json, ("mcp-session-id", "0")], ping, 404, "session_not_found"),
        (&[accept, json], &batched, 400, "batched_initialize"),
    ];
    for (headers, body, status, reason) in cases {
        let answer = send(&upstream, Method::POST, headers, body).await;
        assert_eq!(answer.status.as_u16(), status, "{reason}");
        assert_eq!(answer.reason().await, reason);
    }
    assert_eq!(send(&upstream, Method::PUT, &[header], "").await.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(send(&upstream, Method::GET, &[header], "").await.status, StatusCode::NOT_ACCEPTABLE);
    assert_eq!(send(&upstream, Method::DELETE, &[], "").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(call(&upstream, &session, 2, "echo").await.status, StatusCode::OK, "and the session lives on");
}
