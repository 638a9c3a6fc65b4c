//! HTTP answers of a stdio upstream: JSON, event streams and refusals.
//!
//! An event stream is a body that reads a [`Link`]'s stream; when it is dropped (the client went away, or the stream
//! is over) the link learns of it. Comments keep a quiet stream alive, and find clients that are gone.

use std::{convert::Infallible, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use http_body::Frame;
use http_body_util::{BodyExt as _, Empty, Full, StreamBody, combinators::BoxBody};

use super::{
    failure::Failure,
    link::Link,
    routes::{Connection, Event},
};
use crate::jsonrpc::{
    CONNECTION_FAILED, HEADER_MISMATCH, Id, METHOD_NOT_FOUND, MISSING_CAPABILITY, UNSUPPORTED_VERSION, error_response,
};

/// The body of every answer.
pub type Body = BoxBody<Bytes, Infallible>;

/// How soon a client whose stream broke should resume it: at once, but not in a tight loop.
const RETRY: Duration = Duration::from_secs(1);

/// A reader of a stream that says when it is gone.
#[derive(Debug)]
pub(super) struct Reader {
    pub(super) link: Arc<Link>,
    pub(super) connection: Connection,
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.link.disconnect(&self.connection);
    }
}

/// How a stream is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// Events carry ids, so that a client can resume.
    pub(super) resumable: bool,
    /// The first event is an empty one with an id: for clients that know it (2025-11-25).
    pub(super) primed: bool,
    /// A comment is written after this long without an event.
    pub(super) keep_alive: Duration,
}

/// `200 text/event-stream` from a reader.
pub(super) fn event_stream(reader: Reader, style: Style) -> Response<Body> {
    let stream = reader.connection.stream;
    let priming = style.primed.then(|| format!("id: {stream}-0\nretry: {}\ndata: \n\n", RETRY.as_millis()));
    let events = futures_util::stream::unfold((reader, priming), move |(reader, priming)| async move {
        if let Some(priming) = priming {
            return Some((frame(priming), (reader, None)));
        }
        match tokio::time::timeout(style.keep_alive, reader.link.next(&reader.connection)).await {
            Ok(Some(event)) => Some((frame(event_text(stream, &event, style.resumable)), (reader, None))),
            Ok(None) => None,
            Err(_) => Some((frame(":\n\n".to_owned()), (reader, None))),
        }
    });
    let mut response = Response::new(StreamBody::new(events).boxed());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache, no-transform"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

fn frame(text: String) -> Result<Frame<Bytes>, Infallible> {
    Ok(Frame::data(Bytes::from(text)))
}

fn event_text(stream: u64, event: &Event, resumable: bool) -> String {
    // A message has no line breaks, and is UTF-8 because it was read as JSON.
    let data = String::from_utf8_lossy(&event.text);
    if resumable {
        format!("event: message\nid: {stream}-{}\ndata: {data}\n\n", event.index)
    } else {
        format!("event: message\ndata: {data}\n\n")
    }
}

/// Reads the id of an event: its stream, and its place there.
pub(super) fn parse_event_id(id: &str) -> Option<(u64, u64)> {
    let (stream, index) = id.split_once('-')?;
    Some((stream.parse().ok()?, index.parse().ok()?))
}

/// A JSON body.
pub(super) fn json(status: StatusCode, body: Bytes) -> Response<Body> {
    let mut response = Response::new(Full::new(body).boxed());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// No body.
pub(super) fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Empty::new().boxed());
    *response.status_mut() = status;
    response
}

/// A refusal with a JSON-RPC error as its body.
pub(super) fn refusal(status: StatusCode, id: Option<&Id>, code: i32, message: &str, reason: &str) -> Response<Body> {
    json(status, error_response(id, code, message, reason))
}

/// The refusal of a request that no child will see.
pub(super) fn failure(id: Option<&Id>, failure: &Failure) -> Response<Body> {
    let status = match failure {
        Failure::NotStarted(_) | Failure::Exited(_) | Failure::NotMcp | Failure::MessageTooLarge { .. } => {
            StatusCode::BAD_GATEWAY
        }
        Failure::StartTimeout | Failure::AnswerTimeout | Failure::Stalled => StatusCode::GATEWAY_TIMEOUT,
        Failure::DuplicateId | Failure::Cancelled => StatusCode::BAD_REQUEST,
        Failure::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
        Failure::BackingOff { .. } | Failure::TooManySessions | Failure::ShuttingDown => {
            StatusCode::SERVICE_UNAVAILABLE
        }
        Failure::Idle | Failure::Deleted => StatusCode::NOT_FOUND,
    };
    let mut response = refusal(status, id, CONNECTION_FAILED, &failure.to_string(), failure.label());
    if let Failure::BackingOff { retry_after } = failure {
        // Whole seconds, rounded up: an earlier try would be refused again.
        let seconds = retry_after.as_millis().div_ceil(1000).max(1);
        if let Ok(value) = HeaderValue::from_str(&seconds.to_string()) {
            response.headers_mut().insert(header::RETRY_AFTER, value);
        }
    }
    response
}

/// The status of an answer to a request without a session (MCP 2026-07-28, Streamable HTTP): some errors show in it.
pub(super) fn sessionless_status(error: Option<i64>) -> StatusCode {
    match error.and_then(|code| i32::try_from(code).ok()) {
        Some(HEADER_MISMATCH | MISSING_CAPABILITY | UNSUPPORTED_VERSION) => StatusCode::BAD_REQUEST,
        Some(METHOD_NOT_FOUND) => StatusCode::NOT_FOUND,
        _ => StatusCode::OK,
    }
}
