//! A changed configuration, a new certificate or a stop drops no connection and no request under way.

use kemlane_tests::hub::{EXAMPLE, Hub, Launch};
use kemlane_tests::metrics::RELOADS;
use kemlane_tests::peer::{Peer, assert_served, initialize};
use kemlane_tests::wait::{self, PATIENCE};
use serde_json::json;

/// A configuration under which the certificate must be made anew.
fn names(name: &str) -> String {
    format!("[tls]\nnames = [\"{name}.test\"]\n")
}

fn connect(hub: &Hub) -> Peer {
    Peer::connect(hub.address, &hub.ca).expect("a good handshake")
}

/// One request on a connection that stays open.
fn exchange(hub: &Hub, peer: &mut Peer) {
    let request = Peer::post(hub.address, EXAMPLE, "keep-alive", &initialize().to_string());
    let answer = peer.send(&request).and_then(|()| peer.read_until("serverInfo")).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

/// Waits until new connections see another certificate than `old`.
fn wait_for_new_certificate(hub: &Hub, old: &[u8]) {
    let changed = wait::until(PATIENCE, || (connect(hub).certificate() != old).then_some(()));
    assert!(changed.is_some(), "the certificate is still the old one after {PATIENCE:?}");
}

#[test]
fn an_open_connection_outlives_a_new_certificate() {
    let launch = Launch::new().config(&names("before"));
    let hub = launch.start();
    let mut peer = connect(&hub);
    exchange(&hub, &mut peer);
    // Noticed by itself, then by signal.
    for name in ["watched", "signalled"] {
        let old = connect(&hub).certificate();
        launch.write_config(&names(name));
        if name == "signalled" {
            hub.process.signal("HUP");
        }
        wait_for_new_certificate(&hub, &old);
        exchange(&hub, &mut peer);
    }
}

#[test]
fn a_bad_configuration_changes_nothing() {
    let launch = Launch::new().config(&names("good"));
    let hub = launch.start();
    let old = connect(&hub).certificate();
    for bad in ["[tls]\ngroups = [\"Kyber768\"]\n", "not TOML at all", "[tls]\nallow_clasical = true\n"] {
        let before = hub.scrape().sum(RELOADS, &[("result", "failed")]) as u64;
        launch.write_config(bad);
        hub.process.signal("HUP");
        hub.wait_for(RELOADS, &[("result", "failed")], before + 1);
        assert_eq!(connect(&hub).certificate(), old, "{bad}");
        assert_served(&hub);
    }
    launch.write_config(&names("better"));
    wait_for_new_certificate(&hub, &old);
}

#[test]
fn a_stop_lets_a_request_end() {
    let mut hub = Hub::start();
    let mut peer = connect(&hub);
    // Two seconds of work that reports after the first: half done when the stop comes.
    let params = json!({ "name": "count", "arguments": { "to": 2 }, "_meta": { "progressToken": "steps" } });
    let call = json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params });
    let request = Peer::post(hub.address, EXAMPLE, "keep-alive", &call.to_string());
    peer.send(&request).expect("the hub reads");
    let first = peer.read_until("notifications/progress").expect("a notification");
    hub.process.signal("TERM");
    let rest = peer.read_until("counted to 2").unwrap_or_else(|error| panic!("cut off ({error}) after {first}"));
    drop((peer, rest));
    let status = hub.process.exit();
    assert!(status.success(), "{status}");
}
