//! Real clients: those that speak X25519MLKEM768 and verify ML-DSA-65 call a tool through the hub; those that cannot get what is
//! classical where that is allowed, and are refused and counted where it is not.
//!
//! Who says what was negotiated: the hub's metrics for all of them, and besides, the client itself where it offers the
//! one group and no other (Node with `--only-group`, pycurl) or can name it (pyOpenSSL). That a client verified ML-DSA is
//! shown where it trusts nothing else ([`pure`]).

use std::process::Command;

use kemlane_tests::clients::{Clients, Outcome, installed, run};
use kemlane_tests::hub::{EXAMPLE, Hub, Launch, binary};
use kemlane_tests::metrics::{CERTIFICATES, HANDSHAKES, REFUSALS};
use kemlane_tests::peer::assert_served;

const HYBRID: &str = "X25519MLKEM768";
const ML_DSA: &str = "ML-DSA-65";

/// The oldest OpenSSL with ML-KEM and ML-DSA.
const FIRST_WITH_ML_KEM: (u32, u32) = (3, 5);

/// A hub whose CA and certificate are ML-DSA-65 and nothing else.
fn pure() -> Launch {
    Launch::new().config("[tls]\ncertificate = 'ML-DSA-65'\nclassical_certificate = false\n")
}

/// A hub that lets classical key exchange in, for clients that know no other.
fn lenient(classical_certificate: bool) -> Launch {
    Launch::new().config(&format!(
        "[tls]\ngroups = ['X25519MLKEM768', 'X25519', 'secp256r1']\nallow_classical = true\n\
         classical_certificate = {classical_certificate}\n"
    ))
}

/// As [`calls_add_at`], with the hub as it comes.
fn calls_add(client: impl FnOnce(&Clients, &Hub) -> Command) -> Option<Outcome> {
    calls_add_at(&Launch::new(), client)
}

/// Starts a hub, runs a client that calls `add`, and checks the sum and that every handshake was hybrid, with an ML-DSA
/// certificate.
fn calls_add_at(launch: &Launch, client: impl FnOnce(&Clients, &Hub) -> Command) -> Option<Outcome> {
    let clients = installed()?;
    let hub = launch.start();
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
    let certified = seen.sum(CERTIFICATES, &[("algorithm", ML_DSA)]);
    assert!(certified > 0.5, "no handshake with an ML-DSA certificate:\n{seen}");
    assert!((seen.sum(CERTIFICATES, &[]) - certified).abs() < 0.5, "a certificate was not {ML_DSA}:\n{seen}");
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
fn typescript_sdk_that_trusts_ml_dsa_alone() {
    calls_add_at(&pure(), node(&[]));
}

#[test]
fn python_sdk_that_trusts_ml_dsa_alone() {
    calls_add_at(&pure(), python("sdk_add.py"));
}

#[test]
fn pycurl_that_trusts_ml_dsa_alone() {
    calls_add_at(&pure(), python("curl_add.py"));
}

#[test]
fn connect_that_trusts_ml_dsa_alone() {
    calls_add_at(&pure(), |clients, hub| connect(clients.python("stdio_add.py", hub), hub));
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
    let report = stock(&clients, &hub).json();
    let outcome = report["outcome"].as_str().expect("an outcome");
    assert!(outcome.contains("HANDSHAKE_FAILURE"), "{report}");
    assert_refused_for_its_groups(&hub);
}

/// The interpreter's own `ssl`, connecting to the hub.
fn stock(clients: &Clients, hub: &Hub) -> Outcome {
    let mut client = clients.python("stock_tls.py", hub);
    client.args([hub.address.ip().to_string(), hub.address.port().to_string()]).arg(&hub.ca);
    run(&mut client)
}

#[test]
fn node_20_gets_the_classical_certificate_where_it_may() {
    let Some(clients) = installed() else { return };
    let hub = lenient(true).start();
    let outcome = run(clients.node20("add.mjs", &hub).arg(hub.url(EXAMPLE)));
    assert_eq!(outcome.json()["sum"], 42, "{outcome:?}");
    hub.wait_for(CERTIFICATES, &[("algorithm", "classical")], 1);
    assert_served(&hub);
    hub.wait_for(CERTIFICATES, &[("algorithm", ML_DSA)], 1);
    assert_eq!(hub.refusals("no_common_signature"), 0);
}

#[test]
fn node_20_is_refused_where_certificates_are_ml_dsa_alone() {
    let Some(clients) = installed() else { return };
    let hub = lenient(false).start();
    let outcome = run(clients.node20("add.mjs", &hub).arg(hub.url(EXAMPLE)));
    assert!(!outcome.status.success(), "Node 20 got through: {outcome:?}");
    assert!(outcome.stderr.contains("SSL alert number 40"), "{outcome:?}");
    assert_refused_for_its_signatures(&hub);
}

#[test]
fn a_stock_openssl_gets_the_certificate_that_it_can_verify() {
    let Some(clients) = installed() else { return };
    for is_allowed in [true, false] {
        let hub = lenient(is_allowed).start();
        let outcome = stock(&clients, &hub);
        let report = outcome.json();
        if openssl(&outcome) >= FIRST_WITH_ML_KEM {
            assert_eq!(report["outcome"], "connected", "{report}");
            hub.wait_for(CERTIFICATES, &[("algorithm", ML_DSA)], 1);
        } else if is_allowed {
            assert_eq!(report["outcome"], "connected", "{report}");
            hub.wait_for(CERTIFICATES, &[("algorithm", "classical")], 1);
        } else {
            assert!(report["outcome"].as_str().is_some_and(|why| why.contains("HANDSHAKE_FAILURE")), "{report}");
            assert_refused_for_its_signatures(&hub);
        }
    }
}

fn assert_refused_for_its_signatures(hub: &Hub) {
    hub.wait_for(REFUSALS, &[("reason", "no_common_signature")], 1);
    let seen = hub.scrape();
    assert!(seen.sum(HANDSHAKES, &[]) < 0.5, "a handshake was completed:\n{seen}");
    let log = hub.process.log();
    assert!(log.contains("no_common_signature"), "the log gives no reason:\n{log}");
    assert_served(hub);
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
