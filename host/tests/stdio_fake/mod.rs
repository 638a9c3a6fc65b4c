//! A stdio MCP server of a few lines of shell with every fault on request, and the client's side of HTTP to reach it.

#![allow(dead_code, reason = "each test program uses a part")]

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use kemlane::gateway::stdio::{Body, Command, Limits, StdioUpstream};
use serde_json::Value;

/// How long a test waits for what must come.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Answers `initialize`, and methods that say what is to happen. The id is the first number after `"id":`.
const SERVER: &str = r#"
trap '' PIPE
say() { printf '%s\n' "$1"; }
while read -r line; do
  id=$(printf '%s' "$line" | sed -n 's/.*"id":\([0-9][0-9]*\).*/\1/p')
  token=$(printf '%s' "$line" | sed -n 's/.*"progressToken":\([^,}]*\).*/\1/p')
  progress() { say "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":$token,\"progress\":$1}}"; }
  result() { say "{\"jsonrpc\":\"2.0\",\"id\":$id,\"result\":$1}"; }
  case "$line" in
    *'"method":"initialize"'*) result '{"protocolVersion":"2025-11-25","capabilities":{},"serverInfo":{"name":"fake","version":"1"}}' ;;
    *'"method":"server/discover"'*)
      if [ "$ERA" = sessionless ]; then result '{"supportedVersions":["2026-07-28"]}'
      else say "{\"jsonrpc\":\"2.0\",\"id\":$id,\"error\":{\"code\":-32601,\"message\":\"Method not found\"}}"; fi ;;
    *'"method":"echo"'*) result "$line" ;;
    *'"method":"pid"'*) result "{\"pid\":$$}" ;;
    *'"method":"progress"'*) progress 1; progress 2; result '{"done":true}' ;;
    *'"method":"wait"'*) progress 1; sleep 0.3; progress 2; read -r line; result '{"done":true}' ;;
    *'"method":"ask"'*)
      say '{"jsonrpc":"2.0","id":"q1","method":"roots/list"}'
      read -r answer; result "{\"answer\":$answer}" ;;
    *'"method":"listen"'*)
      say "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\",\"params\":{\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":$id}}}" ;;
    *'"method":"news"'*) say '{"jsonrpc":"2.0","method":"notifications/message","params":{"data":"news"}}'; result '{}' ;;
    *'"method":"silence"'*) ;;
    *'"method":"crash"'*) exit 3 ;;
    *'"method":"garbage"'*) printf 'not json\n\377\n{"half":\n[]\n{}\n'; result '{}' ;;
    *'"method":"nonsense"'*) while :; do say nonsense; done ;;
    *'"method":"huge"'*) head -c 300000 /dev/zero | tr '\0' 'x'; say '' ;;
    *'"method":"noise"'*) printf 'a line\n\033[31mred\n' >&2; result '{}' ;;
    *'"method":"notifications/cancelled"'*) cancelled=$line ;;
    *'"method":"cancelled"'*) result "[${cancelled}]" ;;
    *'"id":'*) say "{\"jsonrpc\":\"2.0\",\"id\":$id,\"error\":{\"code\":-32601,\"message\":\"Method not found\"}}" ;;
  esac
done
"#;

/// The server as a command.
pub(crate) fn server() -> Command {
    script(SERVER)
}

/// A command that runs this script.
pub(crate) fn script(text: &str) -> Command {
    Command::new("sh", ["-c", text])
}

/// Limits in which tests end soon.
pub(crate) fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_message_bytes = 100_000;
    limits.stop_grace = Duration::from_millis(300);
    limits.keep_alive = Duration::from_secs(5);
    limits
}

/// An upstream with the server, or another command.
pub(crate) fn upstream(command: Command, limits: Limits) -> Arc<StdioUpstream> {
    Arc::new(StdioUpstream::new("fake", command, limits))
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Incoming,
}

/// A body, read event by event or as a whole.
#[derive(Debug)]
pub(crate) struct Incoming {
    body: Body,
    read: String,
}

impl Answer {
    pub(crate) fn is_stream(&self) -> bool {
        self.headers.get("content-type").is_some_and(|value| value == "text/event-stream")
    }

    pub(crate) fn session(&self) -> String {
        self.headers["mcp-session-id"].to_str().unwrap().to_owned()
    }

    /// The whole body as JSON.
    pub(crate) async fn json(self) -> Value {
        assert!(!self.is_stream(), "expected JSON");
        let body = within(self.body.body.collect()).await.unwrap().to_bytes();
        serde_json::from_slice(&body).unwrap_or_else(|error| panic!("{error}: {body:?}"))
    }

    /// The label of the JSON-RPC error in it.
    pub(crate) async fn reason(self) -> String {
        let body = self.json().await;
        body["error"]["data"]["reason"].as_str().unwrap_or_else(|| panic!("{body}")).to_owned()
    }

    /// All messages, whether they came as JSON or as events.
    pub(crate) async fn messages(mut self) -> Vec<Value> {
        if !self.is_stream() {
            return vec![self.json().await];
        }
        let mut messages = Vec::new();
        while let Some((_, data)) = self.body.event().await {
            messages.push(data);
        }
        messages
    }
}

impl Incoming {
    /// The next event that has data, with its id.
    pub(crate) async fn event(&mut self) -> Option<(Option<String>, Value)> {
        loop {
            if let Some((event, rest)) = self.read.split_once("\n\n") {
                let event = event.to_owned();
                self.read = rest.to_owned();
                let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
                if let Some(data) = field("data:").filter(|data| !data.is_empty()) {
                    return Some((field("id:").map(str::to_owned), serde_json::from_str(data).unwrap()));
                }
                continue;
            }
            let frame = within(self.body.frame()).await?.unwrap();
            self.read.push_str(std::str::from_utf8(frame.data_ref().unwrap()).unwrap());
        }
    }

    /// What was read and not yet taken, then the next bytes.
    pub(crate) async fn raw(&mut self) -> String {
        if self.read.is_empty() {
            let frame = within(self.body.frame()).await.unwrap().unwrap();
            self.read.push_str(std::str::from_utf8(frame.data_ref().unwrap()).unwrap());
        }
        std::mem::take(&mut self.read)
    }
}

/// Fails where something that must come does not.
pub(crate) async fn within<F: Future>(future: F) -> F::Output {
    tokio::time::timeout(PATIENCE, future).await.expect("nothing came in time")
}

/// Waits for a condition that must come true.
pub(crate) async fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let deadline = tokio::time::Instant::now() + PATIENCE;
    while !condition() {
        assert!(tokio::time::Instant::now() < deadline, "{what} did not come true");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Sends one HTTP request.
pub(crate) async fn send(upstream: &StdioUpstream, method: Method, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut request = Request::builder().method(method).uri("/");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Full::new(Bytes::copy_from_slice(body.as_bytes()))).unwrap();
    let (parts, body) = within(upstream.handle(request)).await.into_parts();
    Answer { status: parts.status, headers: parts.headers, body: Incoming { body, read: String::new() } }
}

/// POSTs a message.
pub(crate) async fn post(upstream: &StdioUpstream, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut all = vec![("accept", "application/json, text/event-stream"), ("content-type", "application/json")];
    all.extend(headers);
    send(upstream, Method::POST, &all, body).await
}

/// GETs a stream of a session.
pub(crate) async fn get(upstream: &StdioUpstream, session: &str, last_event: Option<&str>) -> Answer {
    let mut headers = vec![("accept", "text/event-stream"), ("mcp-session-id", session)];
    headers.extend(last_event.map(|last| ("last-event-id", last)));
    send(upstream, Method::GET, &headers, "").await
}

pub(crate) const INITIALIZE: &str = r#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}"#;

/// Opens a session.
pub(crate) async fn initialize(upstream: &StdioUpstream) -> String {
    let answer = post(upstream, &[], INITIALIZE).await;
    assert_eq!(answer.status, StatusCode::OK);
    let session = answer.session();
    assert_eq!(answer.messages().await[0]["result"]["serverInfo"]["name"], "fake");
    session
}

/// Calls a method in a session, with a progress token.
pub(crate) async fn call(upstream: &StdioUpstream, session: &str, id: u32, method: &str) -> Answer {
    let body = format!(
        r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{{"_meta":{{"progressToken":"t{id}"}}}}}}"#
    );
    post(upstream, &[("mcp-session-id", session)], &body).await
}
