//! The metrics port, read by Prometheus' own parser, and the health endpoints.

use kemlane_tests::clients::{installed, run};
use kemlane_tests::hub::Hub;
use kemlane_tests::metrics::get;
use kemlane_tests::peer::assert_served;

#[test]
fn prometheus_reads_the_page() {
    let Some(clients) = installed() else { return };
    let hub = Hub::start();
    assert_served(&hub);
    let report = run(clients.python("scrape.py", &hub).arg(format!("http://{}/metrics", hub.metrics))).json();
    assert!(report["type"].as_str().is_some_and(|kind| kind.starts_with("application/openmetrics-text")), "{report}");
    assert_eq!(report["broken"], serde_json::json!([]), "histograms that do not end at infinity: {report}");
    for (name, kind) in [
        ("kemlane_handshakes", "counter"),
        ("kemlane_refusals", "counter"),
        ("kemlane_handshake_seconds", "histogram"),
        ("kemlane_batch_size", "histogram"),
        ("kemlane_queue_depth", "gauge"),
        ("kemlane_request_seconds", "histogram"),
    ] {
        assert_eq!(report["families"][name], kind, "{name}: {report}");
    }
}

#[test]
fn health_and_readiness() {
    let hub = Hub::start();
    for path in ["/healthz", "/readyz"] {
        let (status, _) = get(hub.metrics, path).expect("an answer");
        assert_eq!(status, 200, "{path}");
    }
    let (status, _) = get(hub.metrics, "/else").expect("an answer");
    assert_eq!(status, 404);
}
