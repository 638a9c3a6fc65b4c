//! `@modelcontextprotocol/server-everything`, which nobody here wrote, behind the hub over stdio and over HTTP, driven by
//! the TypeScript SDK on Node 24.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use kemlane_tests::clients::{Clients, installed, run};
use kemlane_tests::hub::{Hub, Launch};
use kemlane_tests::metrics::HANDSHAKES;
use kemlane_tests::wait::{self, PATIENCE};

/// The hub's name for the upstream.
const NAME: &str = "everything";

/// Milliseconds between the first progress notification and the result: the server spreads five of them over 1.5 s, so
/// 1,200 when nothing on the way holds them back, and next to none when something does.
const STREAMED: u64 = 400;

/// Runs the walk through the server and checks every stop.
fn walk(clients: &Clients, hub: &Hub, sdk: &str) {
    let report = run(clients.node("everything.mjs", hub).args(["--sdk", sdk]).arg(hub.url(NAME))).json();
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
    assert_eq!(report["steps"], serde_json::json!(["1/5", "2/5", "3/5", "4/5", "5/5"]), "{report}");
    assert!(report["long"].as_str().is_some_and(|text| text.contains("Steps: 5")), "{report}");
    has("types", "POST text/event-stream");
    assert!(report["spread"].as_u64() > Some(STREAMED), "the stream was held back: {report}");
    hub.wait_for(HANDSHAKES, &[("group", "X25519MLKEM768")], 1);
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
    walk(&clients, &hub, "v2");
    walk(&clients, &hub, "v1");
}

#[test]
fn over_http() {
    let Some(clients) = installed() else { return };
    let server = Everything::start(&clients);
    let hub = Launch::new().upstream(NAME, &format!("http://127.0.0.1:{}/mcp", server.port)).start();
    walk(&clients, &hub, "v2");
    walk(&clients, &hub, "v1");
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
            scope.spawn(|| walk(&clients, &hub, "v2"));
        }
    });
}
