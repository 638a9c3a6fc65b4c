//! Children that misbehave: each fault is a typed error to the client, is counted, and leaves the upstream serving.

mod stdio_fake;

use std::time::Duration;

use http::StatusCode;
use kemlane::gateway::stdio::{Command, Health, StdioUpstream};
use stdio_fake::*;

/// After a fault: the session is gone, and the next one works.
async fn serves_again(upstream: &StdioUpstream, session: &str) {
    assert_eq!(call(upstream, session, 90, "echo").await.status, StatusCode::NOT_FOUND);
    let next = initialize(upstream).await;
    assert_eq!(call(upstream, &next, 91, "echo").await.json().await["id"], 91);
    until("the former child is gone", || upstream.snapshot().children_running == 1).await;
}

async fn fails_with(method: &str, reason: &str) {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let messages = call(&upstream, &session, 1, method).await.messages().await;
    assert_eq!(messages.len(), 1);
    assert_eq!((messages[0]["id"].as_u64(), messages[0]["error"]["code"].as_i64()), (Some(1), Some(-32000)));
    assert_eq!(messages[0]["error"]["data"]["reason"], reason);
    serves_again(&upstream, &session).await;
    let snapshot = upstream.snapshot();
    assert_eq!((snapshot.failures_of(reason), snapshot.restarts), (1, 1));
    upstream.shutdown().await;
}

#[tokio::test]
async fn a_crash_in_a_request() {
    fails_with("crash", "exited").await;
}

#[tokio::test]
async fn nonsense_without_end() {
    fails_with("nonsense", "not_mcp").await;
}

#[tokio::test]
async fn a_line_over_the_limit() {
    fails_with("huge", "message_too_large").await;
}

#[tokio::test]
async fn a_crash_fails_every_request_and_ends_every_stream() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    let mut listener = get(&upstream, &session, None).await;
    let (one, two) = tokio::join!(call(&upstream, &session, 1, "silence"), async {
        until("the first is under way", || upstream.snapshot().messages_in == 2).await;
        call(&upstream, &session, 2, "crash").await
    });
    assert_eq!(one.messages().await[0]["error"]["data"]["reason"], "exited");
    let two = two.messages().await;
    assert_eq!(two[0]["error"]["message"], "the upstream's process ended unexpectedly (exit code 3)");
    assert!(listener.body.event().await.is_none());
}

#[tokio::test]
async fn some_garbage_is_skipped() {
    let upstream = upstream(server(), limits());
    let session = initialize(&upstream).await;
    assert_eq!(call(&upstream, &session, 1, "garbage").await.json().await["id"], 1);
    assert_eq!(call(&upstream, &session, 2, "noise").await.json().await["id"], 2);
    assert_eq!(upstream.snapshot().lines_ignored, 5);
}

#[tokio::test]
async fn never_an_answer() {
    let mut limits = limits();
    limits.answer_timeout = Duration::from_millis(800);
    let upstream = upstream(server(), limits);
    let session = initialize(&upstream).await;
    let messages = call(&upstream, &session, 1, "silence").await.messages().await;
    assert_eq!(messages[0]["error"]["data"]["reason"], "answer_timeout");
    let told = call(&upstream, &session, 2, "cancelled").await.json().await;
    assert_eq!(told["result"][0]["params"]["requestId"], 1, "the server may stop working on it");
    assert_eq!(upstream.snapshot().failures_of("answer_timeout"), 1);
}

#[tokio::test]
async fn never_a_first_word() {
    let mut limits = limits();
    limits.start_timeout = Duration::from_millis(300);
    let upstream = upstream(script("while read -r line; do :; done"), limits);
    let answer = post(&upstream, &[], INITIALIZE).await;
    assert!(!answer.headers.contains_key("mcp-session-id"));
    assert_eq!(answer.reason().await, "start_timeout");
    until("the child is gone", || upstream.snapshot().children_running == 0).await;
}

#[tokio::test]
async fn an_exit_at_once_is_tried_again_after_a_pause() {
    let upstream = upstream(script("exit 7"), limits());
    let answer = post(&upstream, &[], INITIALIZE).await;
    assert!(!answer.headers.contains_key("mcp-session-id"));
    let error = answer.json().await;
    assert_eq!(error["error"]["data"]["reason"], "exited");
    assert!(error["error"]["message"].as_str().unwrap().contains("exit code 7"));
    until("the pause begins", || matches!(upstream.health(), Health::BackingOff(_))).await;
    let refused = post(&upstream, &[], INITIALIZE).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(refused.headers["retry-after"], "1");
    assert_eq!(refused.reason().await, "backing_off");
    until("the pause ends", || upstream.health() == Health::Ready).await;
    assert_eq!(post(&upstream, &[], INITIALIZE).await.reason().await, "exited");
    assert_eq!((upstream.snapshot().children_started, upstream.snapshot().restarts), (2, 1));
}

#[tokio::test]
async fn a_command_that_does_not_exist() {
    let upstream = upstream(Command::new("/nonexistent/server", ["x"]), limits());
    let answer = post(&upstream, &[], INITIALIZE).await;
    assert_eq!((answer.status, answer.reason().await.as_str()), (StatusCode::BAD_GATEWAY, "not_started"));
    assert_eq!(upstream.snapshot().failures_of("not_started"), 1);
}

#[tokio::test]
async fn a_child_that_will_not_go_is_killed_with_what_it_started() {
    let stubborn = script(
        r#"trap '' TERM; sh -c 'trap "" TERM; while :; do sleep 1; done' & grandchild=$!
        read -r line; printf '{"jsonrpc":"2.0","id":0,"result":{"serverInfo":{"name":"fake"},"pids":[%s,%s]}}\n' $$ $grandchild
        while :; do sleep 1; done"#,
    );
    let upstream = upstream(stubborn, limits());
    let answer = post(&upstream, &[], INITIALIZE).await.messages().await;
    let pids: Vec<u64> = answer[0]["result"]["pids"].as_array().unwrap().iter().map(|p| p.as_u64().unwrap()).collect();
    let lives = |pid: &u64| {
        // A zombie that waits for its new parent is dead.
        std::fs::read_to_string(format!("/proc/{pid}/stat"))
            .is_ok_and(|stat| !stat.rsplit(')').next().unwrap().trim_start().starts_with('Z'))
    };
    assert!(pids.len() == 2 && pids.iter().all(lives));
    upstream.shutdown().await;
    assert_eq!(upstream.snapshot().children_running, 0);
    until("both are gone", || !pids.iter().any(lives)).await;
}

#[tokio::test]
async fn an_idle_session_ends() {
    let mut limits = limits();
    limits.idle_timeout = Duration::from_millis(200);
    let upstream = upstream(server(), limits);
    let (idle, heard) = (initialize(&upstream).await, initialize(&upstream).await);
    let _listener = get(&upstream, &heard, None).await;
    until("one session is left", || upstream.snapshot().sessions_open == 1).await;
    assert_eq!(call(&upstream, &idle, 1, "echo").await.status, StatusCode::NOT_FOUND);
    assert_eq!(call(&upstream, &heard, 1, "echo").await.status, StatusCode::OK);
    assert_eq!(upstream.snapshot().failures_of("idle"), 1);
}

#[tokio::test]
async fn sessions_and_requests_are_bounded() {
    let mut limits = limits();
    limits.max_sessions = 1;
    limits.max_open_requests = 1;
    let upstream = upstream(server(), limits);
    let session = initialize(&upstream).await;
    let second = post(&upstream, &[], INITIALIZE).await;
    assert_eq!((second.status, second.reason().await.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "too_many_sessions"));
    let waiting = call(&upstream, &session, 1, "silence").await;
    let refused = call(&upstream, &session, 2, "echo").await;
    assert_eq!((refused.status, refused.reason().await.as_str()), (StatusCode::TOO_MANY_REQUESTS, "too_many_requests"));
    drop(waiting);
}

#[tokio::test]
async fn an_abandoned_session_makes_room() {
    let mut limits = limits();
    limits.max_sessions = 1;
    // Evicted after the idle time where that is shorter than a minute, even before the session ends by itself.
    limits.idle_timeout = Duration::from_millis(50);
    limits.start_timeout = Duration::from_secs(3600);
    let upstream = upstream(server(), limits);
    for _ in 0..3 {
        let mut answer = post(&upstream, &[], INITIALIZE).await;
        while answer.status != StatusCode::OK {
            assert_eq!(answer.reason().await, "too_many_sessions");
            answer = post(&upstream, &[], INITIALIZE).await;
        }
    }
    assert_eq!(upstream.snapshot().sessions_opened, 3);
}
