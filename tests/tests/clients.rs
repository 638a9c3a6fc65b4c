//! Real clients: those that speak X25519MLKEM768 call a tool through the hub, those that cannot are refused and counted.
//!
//! Who says what was negotiated: the hub's metrics for all of them, and besides, the client itself where it offers the
//! one group and no other (Node with `--only-group`, pycurl) or can name it (pyOpenSSL).

use std::process::Command;

use kemlane_tests::clients::{Clients, Outcome, installed, run};
use kemlane_tests::hub::{EXAMPLE, Hub, binary};
use kemlane_tests::metrics::{HANDSHAKES, REFUSALS};
use kemlane_tests::peer::assert_served;

const HYBRID: &str = "X25519MLKEM768";

/// The oldest OpenSSL with ML-KEM.
const FIRST_WITH_ML_KEM: (u32, u32) = (3, 5);

/// Starts a hub, runs a client that calls `add`, and checks the sum and that every handshake was hybrid.
fn calls_add(client: impl FnOnce(&Clients, &Hub) -> Command) -> Option<Outcome> {
    let clients = installed()?;
    let hub = Hub::start();
    let outcome = run(&mut client(&clients, &hub));
    let report = outcome.json();
    assert_eq!(report["sum"], 42, "{report}");
    let tools = report["tools"].as_array().expect("a list of tools");
    assert!(tools.iter().any(|tool| tool == "add"), "{report}");
    hub.wait_for(HANDSHAKES, &[("group", HYBRID)], 1);
    let seen = hub.scrape();
    let hybrid = seen.sum(HANDSHAKES, &[("group", HYBRID)]);
    assert!((seen.sum(HANDSHAKES, &[]) - hybrid).abs() < 0.5, "a handshake was not {HYBRID}:\n{seen}");
    assert!(seen.sum(REFUSALS, &[]) < 0.5, "a good client was refused:\n{seen}");
    Some(outcome)
}

/// The version in a report's `runtime`, after the word `openssl`, whatever its case.
fn openssl(outcome: &Outcome) -> (u32, u32) {
    let report = outcome.json();
    let runtime = report["runtime"].as_str().expect("a runtime").to_lowercase();
    let (_, after) = runtime.split_once("openssl").expect("OpenSSL in the runtime");
    let mut numbers = after.trim_start_matches([' ', '/']).split('.').map(|part| part.parse().expect("a number"));
    (numbers.next().expect("a major version"), numbers.next().expect("a minor version"))
}

fn node(arguments: &'static [&str]) -> impl FnOnce(&Clients, &Hub) -> Command {
    move |clients, hub| {
        let mut command = clients.node("add.mjs", hub);
        command.args(arguments).arg(hub.url(EXAMPLE));
        command
    }
}

fn python(script: &'static str) -> impl FnOnce(&Clients, &Hub) -> Command {
    move |clients, hub| {
        let mut command = clients.python(script, hub);
        command.arg(hub.url(EXAMPLE)).arg(&hub.ca);
        command
    }
}

/// `kemlane connect` to the hub, as the arguments of a script that starts stdio servers.
fn connect(mut script: Command, hub: &Hub) -> Command {
    script.arg(binary()).args(["connect", &hub.url(EXAMPLE), "--ca"]).arg(&hub.ca);
    script
}

#[test]
fn typescript_sdk() {
    calls_add(node(&[]));
}

#[test]
fn typescript_sdk_that_offers_the_hybrid_group_alone() {
    let Some(outcome) = calls_add(node(&["--only-group", HYBRID])) else { return };
    assert!(openssl(&outcome) >= FIRST_WITH_ML_KEM, "{outcome:?}");
}

#[test]
fn typescript_sdk_that_negotiates_the_protocol() {
    calls_add(node(&["--protocol", "auto"]));
}

#[test]
fn typescript_sdk_v1() {
    calls_add(node(&["--sdk", "v1"]));
}

#[test]
fn python_sdk_over_pyopenssl() {
    let Some(outcome) = calls_add(python("sdk_add.py")) else { return };
    assert!(openssl(&outcome) >= FIRST_WITH_ML_KEM, "{outcome:?}");
    assert_eq!(outcome.json()["groups"], serde_json::json!([HYBRID]));
}

#[test]
fn pycurl_that_offers_the_hybrid_group_alone() {
    let Some(outcome) = calls_add(python("curl_add.py")) else { return };
    assert!(openssl(&outcome) >= FIRST_WITH_ML_KEM, "{outcome:?}");
}

#[test]
fn connect_driven_by_the_typescript_sdk() {
    calls_add(|clients, hub| {
        let mut script = clients.node("add.mjs", hub);
        script.arg("--");
        connect(script, hub)
    });
}

#[test]
fn connect_driven_by_the_python_sdk() {
    calls_add(|clients, hub| connect(clients.python("stdio_add.py", hub), hub));
}

#[test]
fn node_20_is_refused() {
    let Some(clients) = installed() else { return };
    let hub = Hub::start();
    let outcome = run(clients.node20("add.mjs", &hub).arg(hub.url(EXAMPLE)));
    assert!(!outcome.status.success(), "Node 20 got through: {outcome:?}");
    // What OpenSSL 3.0 makes of the alert `handshake_failure` (40); the client learns no more than that.
    assert!(outcome.stderr.contains("SSL alert number 40"), "{outcome:?}");
    assert_refused_for_its_groups(&hub);
}

#[test]
fn a_stock_openssl_is_refused() {
    let Some(clients) = installed() else { return };
    let hub = Hub::start();
    let mut client = clients.python("stock_tls.py", &hub);
    client.args([hub.address.ip().to_string(), hub.address.port().to_string()]).arg(&hub.ca);
    let report = run(&mut client).json();
    let outcome = report["outcome"].as_str().expect("an outcome");
    assert!(outcome.contains("HANDSHAKE_FAILURE"), "{report}");
    assert_refused_for_its_groups(&hub);
}

fn assert_refused_for_its_groups(hub: &Hub) {
    hub.wait_for(REFUSALS, &[("reason", "no_common_group")], 1);
    let seen = hub.scrape();
    assert!(seen.sum(HANDSHAKES, &[]) < 0.5, "a handshake was completed:\n{seen}");
    let log = hub.process.log();
    assert!(
        log.contains("no key exchange group") || log.contains("no_common_group"),
        "the log gives no reason:\n{log}"
    );
    assert_served(hub);
}
