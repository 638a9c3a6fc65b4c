//! `@modelcontextprotocol/server-everything`, which nobody here wrote, behind the hub over stdio and over HTTP, driven by
//! the TypeScript SDK on Node 24, straight and through `kemlane connect`.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use kemlane_tests::clients::{Clients, installed, run};
use kemlane_tests::hub::{Hub, Launch, binary};
use kemlane_tests::metrics::HANDSHAKES;
use kemlane_tests::wait::{self, PATIENCE};
use serde_json::Value;

/// The hub's name for the upstream.
const NAME: &str = "everything";

/// Milliseconds between the first progress notification and the result: the server spreads five of them over 1.5 s, so
/// 1,200 when nothing on the way holds them back, and next to none when something does.
const STREAMED: u64 = 400;

/// How a client gets to the hub.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Over TLS by itself, with this version of the SDK.
    Straight(&'static str),
    /// With `kemlane connect` as its stdio server.
    Connect,
}

/// Runs a script on its way to the hub; what it reports.
fn report(clients: &Clients, hub: &Hub, script: &str, way: Way) -> Value {
    let mut command = clients.node(script, hub);
    match way {
        Way::Straight(sdk) => command.args(["--sdk", sdk]).arg(hub.url(NAME)),
        Way::Connect => command.arg("--").arg(binary()).args(["connect", "--ca"]).arg(&hub.ca).arg(hub.url(NAME)),
    };
    let report = run(&mut command).json();
    hub.wait_for(HANDSHAKES, &[("group", "X25519MLKEM768")], 1);
    report
}

/// The walk through the server, every stop checked.
fn walk(clients: &Clients, hub: &Hub, way: Way) {
    let report = report(clients, hub, "everything.mjs", way);
    let has = |list: &str, item: &str| {
        assert!(report[list].as_array().is_some_and(|items| items.iter().any(|i| i == item)), "{list}: {report}");
    };
    assert_eq!(report["server"], "mcp-servers/everything", "{report}");
    has("tools", "echo");
    has("tools", "trigger-long-running-operation");
    assert_eq!(report["echo"], "Echo: grüße, 世界", "{report}");
    assert_eq!(report["sum"], "The sum of 40 and 2 is 42.", "{report}");
    assert!(report["resources"].as_u64() > Some(0), "{report}");
    has("templates", "demo://resource/dynamic/text/{resourceId}");
    assert!(report["resource"].as_str().is_some_and(|text| text.starts_with("Resource 7: ")), "{report}");
    has("prompts", "args-prompt");
    assert_eq!(report["prompt"], "What's weather in Bern, BE?", "{report}");
    // The SDK drops a notification that it reads in one piece with the result, as happens to the last one, hub or no hub.
    let steps = report["steps"].as_array().expect("a list of steps");
    assert!(steps.len() >= 4 && ["1/5", "2/5", "3/5", "4/5", "5/5"].iter().zip(steps).all(|(a, b)| a == b), "{report}");
    assert!(report["long"].as_str().is_some_and(|text| text.contains("Steps: 5")), "{report}");
    if way != Way::Connect {
        has("types", "POST text/event-stream");
    }
    assert!(report["spread"].as_u64() > Some(STREAMED), "the stream was held back: {report}");
}

/// What the server sends of its own accord: requests to the client, and messages that belong to no request.
fn backwards(clients: &Clients, hub: &Hub, way: Way) {
    let report = report(clients, hub, "backwards.mjs", way);
    assert!(report["sampled"].as_str().is_some_and(|text| text.contains("heard: ")), "{report}");
    assert!(report["roots"].as_str().is_some_and(|text| text.contains("file:///srv/kemlane")), "{report}");
    assert_eq!(report["logged"], "logged", "{report}");
}

/// All of it, on all ways.
fn everything(clients: &Clients, hub: &Hub) {
    for way in [Way::Straight("v2"), Way::Straight("v1"), Way::Connect] {
        walk(clients, hub, way);
    }
    for way in [Way::Straight("v2"), Way::Connect] {
        backwards(clients, hub, way);
    }
}

/// The server as an HTTP server of its own, ended with the test.
struct Everything {
    child: Child,
    port: u16,
}

impl Everything {
    fn start(clients: &Clients) -> Self {
        // It cannot report a port of its own choice: take one that was free a moment ago, and another if it was taken.
        let started = (0..5).find_map(|_| {
            let free =
                TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port");
            let mut child = Command::new(&clients.node)
                .arg(&clients.everything)
                .arg("streamableHttp")
                .env("PORT", free.port().to_string())
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("node starts");
            let up = wait::until(PATIENCE, || {
                if std::net::TcpStream::connect(free).is_ok() {
                    return Some(true);
                }
                child.try_wait().expect("a child of ours").map(|_| false)
            });
            let mut server = Self { child, port: free.port() };
            (up == Some(true) && server.child.try_wait().expect("a child of ours").is_none()).then_some(server)
        });
        started.expect("server-everything did not start")
    }
}

impl Drop for Everything {
    fn drop(&mut self) {
        // An error says that it is gone already.
        let _ = self.child.kill();
        self.child.wait().expect("a child of ours can be waited for");
    }
}

fn stdio_command(clients: &Clients) -> String {
    format!("'{}' '{}' stdio", clients.node.display(), clients.everything.display())
}

#[test]
fn over_stdio() {
    let Some(clients) = installed() else { return };
    let hub = Launch::new().upstream(NAME, &stdio_command(&clients)).start();
    everything(&clients, &hub);
}

#[test]
fn over_http() {
    let Some(clients) = installed() else { return };
    let server = Everything::start(&clients);
    let hub = Launch::new().upstream(NAME, &format!("http://127.0.0.1:{}/mcp", server.port)).start();
    everything(&clients, &hub);
}

#[test]
fn two_upstreams_side_by_side() {
    let Some(clients) = installed() else { return };
    let server = Everything::start(&clients);
    let hub = Launch::new()
        .upstream("other", &format!("http://127.0.0.1:{}/mcp", server.port))
        .upstream(NAME, &stdio_command(&clients))
        .start();
    std::thread::scope(|scope| {
        // Clients at once: none may see another's answers.
        for _ in 0..3 {
            scope.spawn(|| walk(&clients, &hub, Way::Straight("v2")));
        }
    });
}
