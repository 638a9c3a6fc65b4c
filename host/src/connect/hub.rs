//! The hub as an HTTP client sees it: one pool of connections, and what can go wrong told in words that help.

use std::{
    error::Error as StdError,
    future::Future,
    io,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use rustls::{AlertDescription, CertificateError, ClientConfig};

/// TCP and TLS together. A hub nearby takes milliseconds; this is for a far one on a bad line.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);
/// Until the head of an answer. Servers may compute for minutes before they say anything.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(600);
/// A connection on which nothing comes back for this long after a ping is dead (sleeping laptops).
const PING: Duration = Duration::from_secs(20);
/// Idle connections are closed before usual NATs forget them.
const POOL_IDLE: Duration = Duration::from_secs(50);
/// Bytes of one message either way, or of one JSON answer: twice what a hub sends by default.
pub(super) const MAX_MESSAGE: usize = 16 << 20;
/// Bytes of a refusal's body that are looked at.
const MAX_REFUSAL: usize = 64 << 10;

/// Why the hub gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// Nobody listens there.
    #[error("connection refused: no hub listens at this address")]
    Refused,
    /// The name is unknown, or no way leads there.
    #[error("the hub cannot be reached ({0})")]
    Unreachable(io::ErrorKind),
    /// Connecting took too long.
    #[error("the hub did not answer in time")]
    Timeout,
    /// Its certificate chains to no CA that is trusted here.
    #[error(
        "the hub's certificate is not from a trusted CA: give the hub's CA file with --ca FILE, or its key with --pin"
    )]
    UnknownCa,
    /// Its certificate is for another name, or out of date, or otherwise not valid.
    #[error("the hub's certificate is not valid: {0}")]
    BadCertificate(String),
    /// Its key is not the pinned one.
    #[error("the hub's key is not the one given with --pin")]
    WrongPin,
    /// No key exchange group in common.
    #[error("the hub accepts none of the offered key exchange groups: choose others with --algo")]
    NoCommonGroup,
    /// TLS failed otherwise.
    #[error("TLS with the hub failed: {0}")]
    Tls(String),
    /// The connection broke.
    #[error("the connection to the hub broke")]
    Broken,
    /// It sent more than is accepted.
    #[error("the hub sent a message of more than {MAX_MESSAGE} bytes")]
    TooLarge,
    /// It answered with this status.
    #[error("the hub answered with HTTP status {0}")]
    Status(StatusCode),
    /// It does not know the session (any more), and a new one could not be had.
    #[error("the session has expired")]
    SessionExpired,
    /// It answered something that is not MCP over Streamable HTTP.
    #[error("the hub's answer is not an MCP message")]
    NotMcp,
    /// The stream with the answer ended before it.
    #[error("the hub ended the stream without an answer")]
    NoAnswer,
    /// Too many requests of this client wait for an answer.
    #[error("too many requests are waiting for an answer")]
    TooManyRequests,
}

impl Failure {
    /// A short fixed name, as `error.data.reason` of the JSON-RPC error that the client gets.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Refused => "connection_refused",
            Self::Unreachable(_) => "unreachable",
            Self::Timeout => "timeout",
            Self::UnknownCa => "unknown_ca",
            Self::BadCertificate(_) => "bad_certificate",
            Self::WrongPin => "wrong_pin",
            Self::NoCommonGroup => "no_common_group",
            Self::Tls(_) => "tls",
            Self::Broken => "broken",
            Self::TooLarge => "too_large",
            Self::Status(_) => "http_status",
            Self::SessionExpired => "session_expired",
            Self::NotMcp => "not_mcp",
            Self::NoAnswer => "no_answer",
            Self::TooManyRequests => "too_many_requests",
        }
    }

    /// The failure behind an error of the HTTP client.
    pub(super) fn of(error: &(dyn StdError + 'static)) -> Self {
        let mut next = Some(error);
        let mut failure = Self::Broken;
        while let Some(error) = next {
            if let Some(error) = error.downcast_ref::<rustls::Error>() {
                return Self::of_tls(error);
            }
            let io = error.downcast_ref::<io::Error>();
            // The error within an I/O error is not its `source`, and may be an I/O error again.
            let within = io.and_then(io::Error::get_ref).map(|within| within as &(dyn StdError + 'static));
            if let Some(io) = io.filter(|_| within.is_none()) {
                failure = match io.kind() {
                    io::ErrorKind::ConnectionRefused => Self::Refused,
                    io::ErrorKind::TimedOut => Self::Timeout,
                    io::ErrorKind::ConnectionReset
                    | io::ErrorKind::ConnectionAborted
                    | io::ErrorKind::BrokenPipe
                    | io::ErrorKind::UnexpectedEof => Self::Broken,
                    kind => Self::Unreachable(kind),
                };
            }
            next = within.or_else(|| error.source());
        }
        failure
    }

    fn of_tls(error: &rustls::Error) -> Self {
        match error {
            rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => Self::UnknownCa,
            rustls::Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure) => Self::WrongPin,
            rustls::Error::InvalidCertificate(error) => Self::BadCertificate(error.to_string()),
            rustls::Error::AlertReceived(AlertDescription::HandshakeFailure) => Self::NoCommonGroup,
            error => Self::Tls(error.to_string()),
        }
    }
}

/// A connector that gives up after [`CONNECT_TIMEOUT`], TLS included.
#[derive(Clone, Debug)]
struct Timed(HttpsConnector<HttpConnector>);

type Connecting<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;

impl tower_service::Service<Uri> for Timed {
    type Response = <HttpsConnector<HttpConnector> as tower_service::Service<Uri>>::Response;
    type Error = Box<dyn StdError + Send + Sync>;
    type Future = Connecting<Self::Response, Self::Error>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connecting = self.0.call(uri);
        Box::pin(async move {
            match tokio::time::timeout(CONNECT_TIMEOUT, connecting).await {
                Ok(connected) => connected,
                Err(_) => Err(io::Error::from(io::ErrorKind::TimedOut).into()),
            }
        })
    }
}

/// See the module's documentation.
#[derive(Debug)]
pub(super) struct Hub {
    client: Client<Timed, Full<Bytes>>,
    url: Uri,
    /// Sent with each request; values are marked as sensitive.
    headers: HeaderMap,
}

impl Hub {
    pub(super) fn new(url: Uri, tls: ClientConfig, headers: HeaderMap) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(PING));
        let https =
            HttpsConnectorBuilder::new().with_tls_config(tls).https_only().enable_all_versions().wrap_connector(tcp);
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(POOL_IDLE)
            .http2_keep_alive_interval(PING)
            .http2_keep_alive_timeout(PING)
            .build(Timed(https));
        Self { client, url, headers }
    }

    /// Sends one HTTP request and gives the head of the answer.
    ///
    /// # Errors
    /// What kept the hub from answering; a status is no error here.
    pub(super) async fn send(
        &self,
        method: Method,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Response<Incoming>, Failure> {
        let is_post = method == Method::POST;
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = method;
        *request.uri_mut() = self.url.clone();
        *request.headers_mut() = self.headers.clone();
        request.headers_mut().extend(headers);
        if is_post {
            request.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            let accept = HeaderValue::from_static("application/json, text/event-stream");
            request.headers_mut().insert(header::ACCEPT, accept);
        } else {
            request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("text/event-stream"));
        }
        match tokio::time::timeout(ANSWER_TIMEOUT, self.client.request(request)).await {
            Ok(answer) => answer.map_err(|error| Failure::of(&error)),
            Err(_) => Err(Failure::Timeout),
        }
    }
}

/// The whole of a JSON answer.
pub(super) async fn read_json(body: Incoming) -> Result<Bytes, Failure> {
    read(body, MAX_MESSAGE).await
}

/// The body of a refusal, or nothing where it is long.
pub(super) async fn read_refusal(body: Incoming) -> Bytes {
    read(body, MAX_REFUSAL).await.unwrap_or_default()
}

async fn read(body: Incoming, limit: usize) -> Result<Bytes, Failure> {
    let body = tokio::time::timeout(ANSWER_TIMEOUT, Limited::new(body, limit).collect()).await;
    match body.map_err(|_| Failure::Timeout)? {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => Err(Failure::TooLarge),
        Err(error) => Err(Failure::of(&*error)),
    }
}
