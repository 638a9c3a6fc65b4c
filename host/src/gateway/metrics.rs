//! What the gateway counts, and the local port that tells it.
//!
//! The gateway's own counters live here; handshakes, jobs and child processes are counted where they happen and read at the
//! moment of a scrape (see [`collect`]). All names begin with `kemlane_`; times are in seconds.
//!
//! | path | answer |
//! |---|---|
//! | `/metrics` | OpenMetrics text, which Prometheus reads |
//! | `/healthz` | 200 as long as this process turns its event loop |
//! | `/readyz` | 200 while connections are accepted, 503 once shutdown has begun |
//!
//! Why a port of its own, plain HTTP, local by default: scrapers should need no client for post-quantum TLS, and strangers
//! should not see what others do. Why labels are from fixed sets or the configuration: what a client sends never makes a new
//! time series, so memory stays bounded.

mod collect;

use std::{
    sync::{Arc, atomic::AtomicI64},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use axum::{
    Router, extract::State, http::StatusCode, http::header::CONTENT_TYPE, response::IntoResponse, routing::get,
};
use prometheus_client::{
    encoding::{EncodeLabelSet, text},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

pub(crate) use self::collect::Outside;

/// Upper bounds in seconds: a tool may answer within a millisecond or take the two minutes that it may.
const REQUEST_BOUNDS: [f64; 13] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0, 120.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    upstream: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct UpstreamLabel {
    upstream: String,
}

/// A label from a fixed set: its key and one of its values.
type Fixed = [(&'static str, &'static str); 1];

/// Why a connection was closed without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unserved {
    /// As many connections are open as may be.
    Connections,
    /// Its handshake made room for a newer one.
    Handshakes,
    /// The system gave no socket, mostly for want of file descriptors.
    Accept,
}

impl Unserved {
    fn label(self) -> Fixed {
        let limit = match self {
            Self::Connections => "connections",
            Self::Handshakes => "handshakes",
            Self::Accept => "accept",
        };
        [("limit", limit)]
    }
}

fn reload_label(is_ok: bool) -> Fixed {
    [("result", if is_ok { "ok" } else { "failed" })]
}

/// All counters of one gateway.
#[derive(Debug)]
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    request_seconds: Family<UpstreamLabel, Histogram, fn() -> Histogram>,
    unserved: Family<Fixed, Counter>,
    reloads: Family<Fixed, Counter>,
    certificate_expiry: Gauge<i64, AtomicI64>,
}

impl Metrics {
    /// Registers everything, with what is read from elsewhere at each scrape.
    pub(crate) fn new(outside: Outside) -> Self {
        let mut registry = Registry::with_prefix("kemlane");
        let requests = Family::default();
        registry.register("requests", "Requests answered, by upstream and status", requests.clone());
        let histogram: fn() -> Histogram = || Histogram::new(REQUEST_BOUNDS);
        let request_seconds = Family::new_with_constructor(histogram);
        registry.register("request_seconds", "Time to the head of the response, by upstream", request_seconds.clone());
        let unserved = Family::<Fixed, Counter>::default();
        registry.register(
            "unserved_connections",
            "Connections closed without an answer, by the limit that was reached",
            unserved.clone(),
        );
        let reloads = Family::<Fixed, Counter>::default();
        registry.register("reloads", "Reloads of configuration and certificate, by result", reloads.clone());
        let certificate_expiry = Gauge::default();
        registry.register(
            "certificate_expiry_timestamp_seconds",
            "End of the server certificate's validity",
            certificate_expiry.clone(),
        );
        // Shown as zero before the first event, so that an alert can tell "none" from "not measured".
        for limit in [Unserved::Connections, Unserved::Handshakes, Unserved::Accept] {
            drop(unserved.get_or_create(&limit.label()));
        }
        for is_ok in [true, false] {
            drop(reloads.get_or_create(&reload_label(is_ok)));
        }
        registry.register_collector(Box::new(outside));
        Self { registry, requests, request_seconds, unserved, reloads, certificate_expiry }
    }

    /// A request was answered.
    pub(crate) fn request(&self, upstream: &str, status: http::StatusCode, taken: Duration) {
        let upstream = upstream.to_owned();
        self.request_seconds.get_or_create(&UpstreamLabel { upstream: upstream.clone() }).observe(taken.as_secs_f64());
        self.requests.get_or_create(&RequestLabels { upstream, status: status.as_u16() }).inc();
    }

    /// A request was refused before its head was whole, so that nobody can say for which upstream it was.
    pub(crate) fn unreadable(&self, status: StatusCode) {
        let labels = RequestLabels { upstream: super::proxy::NO_UPSTREAM.to_owned(), status: status.as_u16() };
        self.requests.get_or_create(&labels).inc();
    }

    /// A connection was closed without an answer.
    pub(crate) fn refuse(&self, limit: Unserved) {
        self.unserved.get_or_create(&limit.label()).inc();
    }

    /// A reload was taken over, or not.
    pub(crate) fn reload(&self, is_ok: bool) {
        self.reloads.get_or_create(&reload_label(is_ok)).inc();
    }

    /// Another certificate is served.
    pub(crate) fn certificate(&self, not_after: SystemTime) {
        let seconds = not_after.duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
        self.certificate_expiry.set(i64::try_from(seconds).unwrap_or(i64::MAX));
    }

    fn encode(&self) -> Result<String, std::fmt::Error> {
        let mut text = String::new();
        text::encode(&mut text, &self.registry).map(|()| text)
    }
}

/// Serves the paths until `ended`; `/readyz` changes with `stopping`.
pub(crate) async fn serve(
    listener: TcpListener,
    metrics: Arc<Metrics>,
    stopping: CancellationToken,
    ended: CancellationToken,
) -> std::io::Result<()> {
    const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let metrics_page = |State(metrics): State<Arc<Metrics>>| async move {
        match metrics.encode() {
            Ok(text) => ([(CONTENT_TYPE, OPENMETRICS)], text).into_response(),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    };
    let ready = move || async move {
        if stopping.is_cancelled() {
            (StatusCode::SERVICE_UNAVAILABLE, "stopping\n")
        } else {
            (StatusCode::OK, "ready\n")
        }
    };
    let app = Router::new()
        .route("/metrics", get(metrics_page))
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .with_state(metrics);
    // Not gracefully: a scraper's idle connection must not hold up the end of the process.
    tokio::select! {
        served = axum::serve(listener, app).into_future() => served,
        () = ended.cancelled() => Ok(()),
    }
}
