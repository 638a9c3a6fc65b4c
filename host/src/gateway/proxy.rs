//! One request on its way through: checked, routed, stripped, sent on, and its response streamed back.
//!
//! ```text
//! request ─► Origin ─► path ─► size ─► headers ─► upstream ─► headers ─► response, chunk by chunk
//!             403      400,404   413    hop-by-hop   502,504    hop-by-hop
//! ```
//!
//! [`handle`] always gives a response. What the gateway itself has to say is a small JSON-RPC error without an id, which MCP
//! clients can show; its text never tells what happened behind the gateway, the log does.
//!
//! Forwarding headers (RFC 7239 `Forwarded`, and `X-Forwarded-*` that more servers read) are set here and never passed on from
//! the client, since this is where connections from outside end: a client could write anything into them.

use std::{collections::BTreeMap, fmt::Write, sync::Arc};

use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri,
    header::{
        CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, FORWARDED, HOST, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE,
        TRAILER, TRANSFER_ENCODING, UPGRADE,
    },
    uri::PathAndQuery,
};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use tokio::time::Instant;

use super::{
    Live, Shared,
    body::{Body, Download, Progress, Upload, full},
    connection::{Link, UnderWay},
    upstream::{Failure, RequestBody, Upstream},
};

/// The path that answers whenever there is no choice.
pub(crate) const DEFAULT_PATH: &str = "mcp";
/// The label of requests that no upstream got.
pub(crate) const NO_UPSTREAM: &str = "none";

/// Upstreams by the first segment of the path.
#[derive(Clone, Default)]
pub(crate) struct Routes {
    by_name: BTreeMap<String, Arc<Upstream>>,
}

impl Routes {
    /// Gives each upstream its name as path; a single one answers at `/mcp` too.
    pub(crate) fn new(by_name: BTreeMap<String, Arc<Upstream>>) -> Self {
        Self { by_name }
    }

    /// All upstreams by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &Arc<Upstream>)> {
        self.by_name.iter()
    }

    /// The upstream of that name.
    pub(crate) fn get(&self, name: &str) -> Option<&Arc<Upstream>> {
        self.by_name.get(name)
    }

    /// The upstream for a path, its name, and the path below it.
    fn find<'a>(&'a self, path: &'a str) -> Option<(&'a str, &'a Arc<Upstream>, &'a str)> {
        let path = path.strip_prefix('/')?;
        let split = path.find('/').unwrap_or(path.len());
        let (name, below) = path.split_at(split);
        if let Some((name, upstream)) = self.by_name.get_key_value(name) {
            return Some((name, upstream, below));
        }
        match self.by_name.first_key_value() {
            Some((only, upstream)) if self.by_name.len() == 1 && name == DEFAULT_PATH => Some((only, upstream, below)),
            _ => None,
        }
    }
}

/// What the gateway itself answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refused {
    Origin,
    Path,
    NoUpstream,
    Method,
    TooLarge,
    SlowRequest,
    Unreachable,
    Broken,
    SlowUpstream,
}

impl Refused {
    fn status(self) -> StatusCode {
        match self {
            Self::Origin => StatusCode::FORBIDDEN,
            Self::Path => StatusCode::BAD_REQUEST,
            Self::NoUpstream => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::SlowRequest => StatusCode::REQUEST_TIMEOUT,
            Self::Unreachable | Self::Broken => StatusCode::BAD_GATEWAY,
            Self::SlowUpstream => StatusCode::GATEWAY_TIMEOUT,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Origin => "this web origin is not allowed here",
            Self::Path => "the path has `.` or `..` segments",
            Self::NoUpstream => "no MCP server answers at this path",
            Self::Method => "this method is not proxied",
            Self::TooLarge => "the request body is too large",
            Self::SlowRequest => "the request took too long to arrive",
            Self::Unreachable => "the MCP server behind this path cannot be reached",
            Self::Broken => "the MCP server behind this path broke off",
            Self::SlowUpstream => "the MCP server behind this path took too long to answer",
        }
    }

    fn response(self) -> Response<Body> {
        // -32000 is the first of the codes that JSON-RPC 2.0 leaves to servers.
        let body =
            serde_json::json!({"jsonrpc": "2.0", "id": null, "error": {"code": -32000, "message": self.message()}});
        let mut response = Response::new(full(body.to_string()));
        *response.status_mut() = self.status();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}

/// Answers one request. `under_way` is held until the response's last byte.
pub(crate) async fn handle(
    shared: &Shared,
    link: Link,
    request: Request<Incoming>,
    under_way: UnderWay,
) -> Response<Body> {
    let begun = Instant::now();
    let live = shared.live.load_full();
    let (upstream, outcome) = match admit(&live, &request) {
        Ok((name, upstream, below)) => {
            let name = name.to_owned();
            let outcome = forward(shared, &live, &link, &name, &upstream, below, request, begun, under_way).await;
            (name, outcome)
        }
        Err(refused) => (NO_UPSTREAM.to_owned(), Err(refused)),
    };
    let response = outcome.unwrap_or_else(|refused| {
        tracing::info!(peer = %link.peer, upstream, status = refused.status().as_u16(), "{}", refused.message());
        refused.response()
    });
    shared.metrics.request(&upstream, response.status(), begun.elapsed());
    response
}

type Admitted<'a> = (&'a str, Arc<Upstream>, PathAndQuery);

/// The checks that need no more than the head of a request.
fn admit<'a>(live: &'a Live, request: &'a Request<Incoming>) -> Result<Admitted<'a>, Refused> {
    if !live.origins.admit(request.headers()) {
        return Err(Refused::Origin);
    }
    if request.method() == Method::CONNECT {
        return Err(Refused::Method);
    }
    let path = request.uri().path();
    if has_dot_segment(path) {
        return Err(Refused::Path);
    }
    let (name, upstream, below) = live.routes.find(path).ok_or(Refused::NoUpstream)?;
    let declared = request.headers().get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if declared.is_some_and(|length| length > live.config.limits.body_bytes as u64) {
        return Err(Refused::TooLarge);
    }
    Ok((name, upstream.clone(), below_uri(below, request.uri()).ok_or(Refused::Path)?))
}

/// `below`, or `/`, with the query of the request.
fn below_uri(below: &str, uri: &Uri) -> Option<PathAndQuery> {
    let path = if below.is_empty() { "/" } else { below };
    match uri.query() {
        Some(query) => PathAndQuery::try_from(format!("{path}?{query}")).ok(),
        None => PathAndQuery::try_from(path).ok(),
    }
}

/// Whether an upstream might resolve the path to something outside its base.
fn has_dot_segment(path: &str) -> bool {
    path.split(['/', '\\']).any(|segment| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        // An encoded slash could hide a segment within a segment.
        plain.split("%2f").flat_map(|part| part.split("%5c")).any(|part| part == "." || part == "..")
    })
}

#[expect(clippy::too_many_arguments, reason = "the parts of one request, taken apart by its only caller")]
async fn forward(
    shared: &Shared,
    live: &Live,
    link: &Link,
    name: &str,
    upstream: &Upstream,
    below: PathAndQuery,
    request: Request<Incoming>,
    begun: Instant,
    under_way: UnderWay,
) -> Result<Response<Body>, Refused> {
    let limits = live.config.limits;
    let deadline = begun + limits.request_time();
    let is_get = request.method() == Method::GET;
    let (request, progress) = outgoing(request, link, name, below, limits.body_bytes);
    let (response, token) = match tokio::time::timeout_at(deadline, upstream.call(request)).await {
        // An upstream that lost the rest of the body may still answer; what it says of that is not what happened.
        Ok(Ok(_)) if progress.get() == Progress::TooLarge => return Err(Refused::TooLarge),
        Ok(Ok(answered)) => answered,
        outcome => {
            if let Ok(Err(failure)) = &outcome {
                tracing::warn!(upstream = name, error = %Chain(failure), "request to upstream failed");
            }
            return Err(match (progress.get(), outcome) {
                (Progress::TooLarge, _) => Refused::TooLarge,
                (Progress::Arriving, Err(_)) => Refused::SlowRequest,
                (Progress::Complete, Err(_)) => Refused::SlowUpstream,
                (_, Ok(Err(Failure::Unreachable(_)))) => Refused::Unreachable,
                (_, Ok(_)) => Refused::Broken,
            });
        }
    };
    let (mut parts, body) = response.into_parts();
    remove_hop_by_hop(&mut parts.headers);
    let mut body = Download::new(body, (under_way, token));
    if is_event_stream(&parts.headers) {
        // A response to a POST ends by itself and may be finished at shutdown; a GET stands until someone ends it.
        if is_get {
            body.until = Some(Box::pin(shared.stopping.clone().cancelled_owned()));
        }
    } else {
        body.deadline = Some(Box::pin(tokio::time::sleep_until(deadline)));
    }
    Ok(Response::from_parts(parts, body.boxed_unsync()))
}

/// An error with its causes, since HTTP clients keep what matters in there.
struct Chain<'a>(&'a dyn std::error::Error);

impl std::fmt::Display for Chain<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", self.0)?;
        let mut cause = self.0.source();
        while let Some(error) = cause {
            write!(formatter, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

/// The request as the upstream is to get it.
fn outgoing(
    request: Request<Incoming>,
    link: &Link,
    name: &str,
    below: PathAndQuery,
    limit: usize,
) -> (Request<RequestBody>, super::body::ProgressReader) {
    let (parts, body) = request.into_parts();
    let (body, progress) = Upload::new(body, limit);
    let host = parts.uri.authority().map(|authority| authority.as_str().to_owned());
    let host = host.or_else(|| Some(parts.headers.get(HOST)?.to_str().ok()?.to_owned()));
    let mut headers = parts.headers;
    remove_hop_by_hop(&mut headers);
    set_forwarded(&mut headers, link, host.as_deref(), name);
    let mut sent = Request::new(body);
    *sent.method_mut() = parts.method;
    *sent.uri_mut() = Uri::from(below);
    *sent.headers_mut() = headers;
    sent.extensions_mut().insert(link.clone());
    (sent, progress)
}

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const X_FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");
const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const X_FORWARDED_PREFIX: HeaderName = HeaderName::from_static("x-forwarded-prefix");
const X_REAL_IP: HeaderName = HeaderName::from_static("x-real-ip");
const KEEP_ALIVE: HeaderName = HeaderName::from_static("keep-alive");
const PROXY_CONNECTION: HeaderName = HeaderName::from_static("proxy-connection");

fn set_forwarded(headers: &mut HeaderMap, link: &Link, host: Option<&str>, name: &str) {
    headers.remove(HOST);
    headers.remove(X_REAL_IP);
    headers.remove(X_FORWARDED_HOST);
    let address = link.peer.ip();
    // RFC 7239 section 6: an IPv6 address stands in brackets and quotes.
    let node = if address.is_ipv6() { format!("\"[{address}]\"") } else { address.to_string() };
    let mut forwarded = format!("for={node};proto=https");
    let is_plain = |host: &&str| host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]_".contains(&byte));
    if let Some(host) = host.filter(is_plain) {
        // Writing to a `String` cannot fail.
        let _ = write!(forwarded, ";host=\"{host}\"");
        headers.extend(HeaderValue::from_str(host).map(|value| (X_FORWARDED_HOST, value)));
    }
    let values = [
        (FORWARDED, forwarded),
        (X_FORWARDED_FOR, address.to_string()),
        (X_FORWARDED_PROTO, "https".to_owned()),
        (X_FORWARDED_PREFIX, format!("/{name}")),
    ];
    for (header, value) in values {
        // Addresses, checked hosts and checked names are valid header values.
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(header, value);
        }
    }
}

/// Removes what concerns one connection only (RFC 9110 section 7.6.1), and what `Connection` names.
fn remove_hop_by_hop(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    let fixed = [
        CONNECTION,
        KEEP_ALIVE,
        PROXY_CONNECTION,
        PROXY_AUTHENTICATE,
        PROXY_AUTHORIZATION,
        TE,
        TRAILER,
        TRANSFER_ENCODING,
        UPGRADE,
    ];
    for name in named.iter().chain(&fixed) {
        headers.remove(name);
    }
}

fn is_event_stream(headers: &HeaderMap) -> bool {
    let essence = |value: &HeaderValue| Some(value.to_str().ok()?.split(';').next()?.trim().to_ascii_lowercase());
    headers.get(CONTENT_TYPE).and_then(essence).is_some_and(|essence| essence == "text/event-stream")
}

#[cfg(test)]
mod tests;
