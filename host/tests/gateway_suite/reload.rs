//! Changes while running: certificate, routes and limits are swapped, connections stay, mistakes are refused.

use std::fs;

use super::support::{Hub, get, text, upstream};

use http::Response;

const OK: &str = "kemlane_reloads_total{result=\"ok\"}";
const FAILED: &str = "kemlane_reloads_total{result=\"failed\"}";

#[tokio::test]
async fn hangup_swaps_the_certificate_and_open_connections_stay() {
    let hub = Hub::start("");
    let mut before = hub.http().await;
    assert_eq!(before.ask(get("/none")).await.0, 404);
    // Not noticed as a change of the configuration file; only the signal makes it look.
    fs::remove_file(hub.path("data/server-ml-dsa-65.pem")).unwrap();
    hub.signal("HUP");
    hub.wait_for_metric(OK, 1);
    let after = hub.http().await;
    assert_ne!(before.leaf, after.leaf);
    assert_eq!(before.ask(get("/none")).await.0, 404, "the old connection is still there");
}

#[tokio::test]
async fn changed_file_is_noticed_and_reaches_open_connections() {
    let one = upstream(|_| async { Response::new(text("one")) }).await;
    let two = upstream(|_| async { Response::new(text("two")) }).await;
    let hub = Hub::start(&format!("upstreams.a.url = 'http://{one}'"));
    let mut http = hub.http().await;
    assert_eq!(http.ask(get("/a")).await, (200, "one".to_owned()));

    hub.configure(&format!("tls.names = ['hub.example']\n[upstreams]\na.url = 'http://{two}'\nb.url = 'http://{one}'"));
    hub.wait_for_metric(OK, 1);
    assert_eq!(http.ask(get("/a")).await, (200, "two".to_owned()));
    assert_eq!(http.ask(get("/b")).await, (200, "one".to_owned()));
    assert_ne!(hub.http().await.leaf, http.leaf, "another name, another certificate");

    // Written in place, as an editor might.
    fs::write(hub.path("kemlane.toml"), "listen = '127.0.0.1:1'").unwrap();
    hub.wait_for_metric(OK, 2);
    assert_eq!(http.ask(get("/b")).await.0, 404);
    assert_eq!(http.ask(get("/mcp")).await.0, 405, "without upstreams the example server answers, to POST only");
}

#[tokio::test]
async fn mistakes_are_refused_and_the_old_settings_stay() {
    let one = upstream(|_| async { Response::new(text("one")) }).await;
    let good = format!("upstreams.a.url = 'http://{one}'");
    let hub = Hub::start(&good);
    let leaf = hub.http().await.leaf;
    for (number, bad) in (0..).zip(["limits.body_bytes = 0", "not toml", "tls.groups = ['Kyber768']"]) {
        hub.configure(bad);
        hub.wait_for_metric(FAILED, number + 1);
        let mut http = hub.http().await;
        assert_eq!(http.ask(get("/a")).await, (200, "one".to_owned()), "{bad}");
        assert_eq!(http.leaf, leaf);
    }
    let log = hub.log();
    assert!(log.contains("reload refused") && log.contains("Kyber768") && log.contains("body_bytes"), "{log}");
    hub.configure(&format!("{good}\n# better"));
    hub.wait_for_metric(OK, 1);
}

#[tokio::test]
async fn own_certificate_is_served_watched_and_replaced() {
    let (maker, other) = (Hub::start(""), Hub::start(""));
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
    let take = |hub: &Hub| {
        fs::copy(hub.path("data/server-ml-dsa-65.pem"), &certificate).unwrap();
        fs::copy(hub.path("data/server-ml-dsa-65.pem"), &key).unwrap();
    };
    take(&maker);
    let hub = Hub::start(&format!("tls.certificate = '{}'\ntls.key = '{}'", certificate.display(), key.display()));
    assert!(!hub.greeting.iter().any(|line| line.starts_with("CA certificate")), "{:?}", hub.greeting);
    let shown =
        |stream: &tokio_rustls::client::TlsStream<_>| stream.get_ref().1.peer_certificates().unwrap()[0].clone();
    let before = hub.tls_trusting(maker.ca(), &[]).await;
    assert_eq!(shown(&before), maker.http().await.leaf);

    take(&other);
    hub.wait_for_metric(OK, 1);
    let after = hub.tls_trusting(other.ca(), &[]).await;
    assert_eq!(shown(&after), other.http().await.leaf);

    fs::copy(maker.path("data/server-ml-dsa-65.pem"), &key).unwrap();
    hub.wait_for_metric(FAILED, 1);
    assert!(hub.log().contains("does not belong to the certificate"), "{}", hub.log());
    hub.tls_trusting(other.ca(), &[]).await;
}

#[tokio::test]
async fn certificates_of_another_algorithm_are_taken_over() {
    let hub = Hub::start("tls.certificate = 'ECDSA-P256'");
    let shown = |algorithm: &str| hub.metric(&format!("kemlane_certificates_total{{algorithm=\"{algorithm}\"}}"));
    hub.http().await;
    hub.wait_for_metric("kemlane_certificates_total{algorithm=\"classical\"}", 1);
    assert_eq!((shown("ML-DSA-44"), hub.ca().len()), (0, 1));

    hub.configure("tls = { certificate = 'ML-DSA-44', classical_certificate = false }");
    hub.wait_for_metric(OK, 1);
    hub.http().await;
    hub.wait_for_metric("kemlane_certificates_total{algorithm=\"ML-DSA-44\"}", 1);
    assert_eq!((shown("classical"), hub.ca().len()), (1, 1));
    assert!(hub.metric("kemlane_key_cache_requests_total{key=\"signing\",result=\"miss\"}") >= 2);
    assert!(hub.metric("kemlane_jobs_total{operation=\"sign\",params=\"ML-DSA-44\",outcome=\"completed\"}") >= 1);
}
