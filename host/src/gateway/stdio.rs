//! A stdio MCP server, started by the hub and presented as MCP Streamable HTTP.
//!
//! The data's way: HTTP request → [`StdioUpstream::handle`] → session (or the shared child) → `link` → the child's
//! input; the child's output → `link` → `routes` → the event stream of the request it answers → HTTP. One file each:
//! `command` (what is started), `child` (a process and its end), `link` (a child and its clients), `routes` (which
//! message goes where), `sessions` (the table of children), `sessionless` (requests of 2026-07-28), `reply` (HTTP
//! answers), `failure` and `counters` (what goes wrong, and how often).
//!
//! Each session has a process of its own, so no client sees another's state. Messages pass as the bytes they are.
//!
//! Why a bridge of its own and not `rmcp`'s session manager with its child transport: that way decodes each message
//! into typed models and encodes it again (unknown fields and methods of later revisions get lost or refused), bounds
//! neither sessions nor message sizes, knows no batches, and leaves requests without a session to a typed handler.
//! The bridge needs to know ids, progress tokens and three method names, and nothing else of MCP.
//!
//! Why a quick answer is JSON and a slow one a stream: an answer that is there within [`Limits::json_patience`] needs
//! no stream, and clients keep the connection (some close it after each stream, which costs a handshake per call).
//!
//! `Host` and `Origin` are checked by the gateway for all upstreams alike, before a request gets here.

mod child;
mod command;
mod counters;
mod failure;
mod link;
mod reply;
mod routes;
mod sessionless;
mod sessions;

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Limited};

pub use self::{
    command::{BadCommand, Command},
    counters::Snapshot,
    failure::{Exit, Failure},
    reply::Body,
};
use self::{
    counters::Counters,
    link::Link,
    reply::{Reader, Style},
    routes::{Mode, STANDALONE},
    sessionless::Era,
    sessions::Sessions,
};
use crate::jsonrpc::{
    FIRST_SESSIONLESS_VERSION, HEADER_MISMATCH, INVALID_REQUEST, Id, Message, PARSE_ERROR, ParseError,
    UNSUPPORTED_VERSION, error_with_data, headers as names,
};

/// First revision whose clients know an empty first event.
const FIRST_PRIMED_VERSION: &str = "2025-11-25";
/// What other HTTP servers of MCP answer for a session that is not (any more).
const SESSION_NOT_FOUND: i32 = -32001;
/// How long a request body may take: it is bounded by [`Limits::max_message_bytes`], and clients send it at once.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// What one upstream may use. The defaults suit tool servers of tens of megabytes on one machine.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Sessions, and so processes, at once (and one process for requests without a session).
    pub max_sessions: usize,
    /// Bytes of one message, either way. Images in tool results come as base64, so this is generous.
    pub max_message_bytes: usize,
    /// Unanswered requests of one session, or of all requests without one.
    pub max_open_requests: usize,
    /// Bytes held per child for clients that read slowly or may resume.
    pub buffer_bytes: usize,
    /// Time to the first message of a child: `npx` and `uvx` may first download what they run.
    pub start_timeout: Duration,
    /// Time to an answer, or from one progress notification to the next. Clients give up earlier by themselves.
    pub answer_timeout: Duration,
    /// Time without a message and without a listener after which a child ends.
    pub idle_timeout: Duration,
    /// Time a child gets to end after its input closed, and again after SIGTERM.
    pub stop_grace: Duration,
    /// Time in which an answer is sent as plain JSON. Longer than most calls, shorter than a user's patience.
    pub json_patience: Duration,
    /// Time without an event after which a stream carries a comment: below the idle timeouts of usual proxies.
    pub keep_alive: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_sessions: 32,
            max_message_bytes: 8 << 20,
            max_open_requests: 64,
            buffer_bytes: 16 << 20,
            start_timeout: Duration::from_secs(120),
            answer_timeout: Duration::from_secs(600),
            idle_timeout: Duration::from_secs(900),
            stop_grace: Duration::from_secs(2),
            json_patience: Duration::from_millis(500),
            keep_alive: Duration::from_secs(15),
        }
    }
}

/// Whether an upstream can be used now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Health {
    /// Its command is started when a client comes, or runs already.
    Ready,
    /// Its command failed at its start; it is tried again after this time.
    BackingOff(Duration),
}

/// A command behind an HTTP path. Cheap to share behind an [`Arc`]; see the module's documentation.
#[derive(Debug)]
pub struct StdioUpstream {
    name: Arc<str>,
    limits: Limits,
    counters: Arc<Counters>,
    sessions: Arc<Sessions>,
    era: OnceLock<Era>,
    probing: tokio::sync::Mutex<()>,
}

impl StdioUpstream {
    /// An upstream whose command is started when its first client comes. Needs a `tokio` runtime only from then on.
    pub fn new(name: impl Into<Arc<str>>, command: Command, limits: Limits) -> Self {
        let (name, counters) = (name.into(), Arc::new(Counters::default()));
        let sessions = Arc::new(Sessions::new(name.clone(), command, limits.clone(), counters.clone()));
        Self { name, limits, counters, sessions, era: OnceLock::new(), probing: tokio::sync::Mutex::default() }
    }

    /// Its name in the configuration.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it can be used now.
    pub fn health(&self) -> Health {
        self.sessions.backing_off().map_or(Health::Ready, Health::BackingOff)
    }

    /// Counters for metrics.
    pub fn snapshot(&self) -> Snapshot {
        self.counters.snapshot(self.sessions.len())
    }

    /// Ends all sessions and children, and waits until the processes are gone (at most three times
    /// [`Limits::stop_grace`]). Requests from then on are refused.
    pub async fn shutdown(&self) {
        self.sessions.shutdown().await;
    }

    /// Answers one HTTP request of an MCP client: POST, GET or DELETE on the upstream's path.
    pub async fn handle<B>(&self, request: Request<B>) -> Response<Body>
    where
        B: http_body::Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (parts, body) = request.into_parts();
        let result = match parts.method {
            Method::POST => match self.read(&parts.headers, body).await {
                Ok(messages) => self.post(&parts.headers, messages).await,
                Err(refusal) => Err(refusal),
            },
            Method::GET => self.get(&parts.headers),
            Method::DELETE => self.delete(&parts.headers),
            _ => Err(not_allowed()),
        };
        result.unwrap_or_else(|refusal| refusal)
    }

    async fn read<B>(&self, headers: &HeaderMap, body: B) -> Result<Vec<Message>, Response<Body>>
    where
        B: http_body::Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let refuse = |status, code, text: &str, reason| reply::refusal(status, None, code, text, reason);
        if !(accepts(headers, "application/json") && accepts(headers, "text/event-stream")) {
            let text = "Accept must list both application/json and text/event-stream";
            return Err(refuse(StatusCode::NOT_ACCEPTABLE, INVALID_REQUEST, text, "not_acceptable"));
        }
        if !has_media_type(headers, header::CONTENT_TYPE, "application/json") {
            let text = "Content-Type must be application/json";
            return Err(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, INVALID_REQUEST, text, "not_json"));
        }
        let body = Limited::new(body, self.limits.max_message_bytes).collect();
        let body = match tokio::time::timeout(BODY_TIMEOUT, body).await {
            Ok(Ok(body)) => body.to_bytes(),
            Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => {
                let text = format!("a message may have at most {} bytes", self.limits.max_message_bytes);
                return Err(refuse(StatusCode::PAYLOAD_TOO_LARGE, INVALID_REQUEST, &text, "body_too_large"));
            }
            Ok(Err(_)) => {
                return Err(refuse(StatusCode::BAD_REQUEST, PARSE_ERROR, "the body ended early", "body_broken"));
            }
            Err(_) => {
                return Err(refuse(StatusCode::REQUEST_TIMEOUT, PARSE_ERROR, "the body came too slowly", "body_slow"));
            }
        };
        Message::parse_many(&body).map_err(|error| {
            let code = if error == ParseError::NotJson { PARSE_ERROR } else { INVALID_REQUEST };
            refuse(StatusCode::BAD_REQUEST, code, &error.to_string(), "bad_message")
        })
    }

    async fn post(&self, headers: &HeaderMap, messages: Vec<Message>) -> Result<Response<Body>, Response<Body>> {
        let id = messages.iter().find_map(Message::request_id).cloned();
        let invalid =
            |text: &str, reason| reply::refusal(StatusCode::BAD_REQUEST, id.as_ref(), INVALID_REQUEST, text, reason);
        if messages.iter().any(|message| message.method() == Some("initialize") && message.request_id().is_some()) {
            if messages.len() > 1 {
                return Err(invalid("initialize must not be part of a batch", "batched_initialize"));
            }
            return self.initialize(headers, messages).await;
        }
        if messages.iter().any(Message::is_sessionless_request) {
            return match <[Message; 1]>::try_from(messages) {
                Ok([message]) => self.sessionless(headers, message).await,
                Err(_) => Err(invalid("this protocol version has no batches", "batched")),
            };
        }
        let declared = text(headers, names::PROTOCOL_VERSION).unwrap_or_default();
        match text(headers, names::SESSION) {
            Some(session) => {
                let link = self.sessions.find(session).ok_or_else(|| session_not_found(id.as_ref()))?;
                self.exchange(&link, messages, Self::style(&self.limits, Mode::Session, declared)).await
            }
            // Notifications of this revision have no stdio counterpart: a request is cancelled by its stream's end.
            None if declared >= FIRST_SESSIONLESS_VERSION && id.is_none() => Ok(reply::empty(StatusCode::ACCEPTED)),
            None if declared >= FIRST_SESSIONLESS_VERSION => {
                let error = sessionless::Mismatch::Differs(names::PROTOCOL_VERSION).to_string();
                let (status, id) = (StatusCode::BAD_REQUEST, id.as_ref());
                Err(reply::refusal(status, id, HEADER_MISMATCH, &error, "header_mismatch"))
            }
            None => Err(invalid("Mcp-Session-Id is missing: send initialize first", "no_session")),
        }
    }

    async fn initialize(&self, headers: &HeaderMap, messages: Vec<Message>) -> Result<Response<Body>, Response<Body>> {
        let request = messages.first().and_then(Message::request_id).cloned();
        let (session, link) = self.sessions.open().map_err(|failure| self.refuse(request.as_ref(), &failure))?;
        let declared = text(headers, names::PROTOCOL_VERSION).unwrap_or_default();
        let mut response = self.exchange(&link, messages, Self::style(&self.limits, Mode::Session, declared)).await?;
        // A child that is gone by now has told why in the answer; there is no session to name.
        if link.is_open()
            && let Ok(session) = HeaderValue::from_str(&session)
        {
            response.headers_mut().insert(names::SESSION, session);
        }
        Ok(response)
    }

    /// Sends messages to a child, and answers with what it answers.
    async fn exchange(
        &self,
        link: &Arc<Link>,
        messages: Vec<Message>,
        style: Style,
    ) -> Result<Response<Body>, Response<Body>> {
        let id = messages.iter().find_map(Message::request_id).cloned();
        let withdrawn: Vec<Id> = messages.iter().filter_map(|message| message.facts.cancels.clone()).collect();
        let Some(id) = id else {
            for message in messages {
                link.send(message.text().clone()).await;
            }
            for id in &withdrawn {
                link.withdraw(id);
            }
            return Ok(reply::empty(StatusCode::ACCEPTED));
        };
        let (connection, texts) = link.open(&messages).map_err(|failure| self.refuse(Some(&id), &failure))?;
        let reader = Reader { link: link.clone(), connection };
        for text in texts {
            link.send(text).await;
        }
        if let Some(answer) = link.sole_answer(&reader.connection, self.limits.json_patience).await {
            let initialize_failed = answer.error.is_some() && messages[0].method() == Some("initialize");
            if initialize_failed {
                link.end(Failure::Deleted);
            }
            let status = if style.resumable { StatusCode::OK } else { reply::sessionless_status(answer.error) };
            return Ok(reply::json(status, answer.text));
        }
        Ok(reply::event_stream(reader, style))
    }

    async fn sessionless(&self, headers: &HeaderMap, message: Message) -> Result<Response<Body>, Response<Body>> {
        let id = message.request_id().cloned();
        if let Err(mismatch) = sessionless::check_headers(headers, &message) {
            let (status, text) = (StatusCode::BAD_REQUEST, mismatch.to_string());
            return Err(reply::refusal(status, id.as_ref(), HEADER_MISMATCH, &text, "header_mismatch"));
        }
        let link = match self.shared().await {
            Ok(Some(link)) => link,
            Ok(None) => {
                let requested = message.facts.protocol_version.as_deref();
                let data = serde_json::json!({
                    "supported": sessionless::HANDSHAKE_VERSIONS, "requested": requested, "reason": "handshake_only"
                });
                let text = "Unsupported protocol version";
                let body = error_with_data(id.as_ref(), UNSUPPORTED_VERSION, text, &data);
                return Err(reply::json(StatusCode::BAD_REQUEST, body));
            }
            Err(failure) => return Err(self.refuse(id.as_ref(), &failure)),
        };
        self.exchange(&link, vec![message], Self::style(&self.limits, Mode::Shared, "")).await
    }

    /// The shared child; `None` if the command is of the handshake era.
    async fn shared(&self) -> Result<Option<Arc<Link>>, Failure> {
        // One starts and asks, the others wait for what it finds.
        let _probing = self.probing.lock().await;
        if self.era.get() == Some(&Era::Handshake) {
            return Ok(None);
        }
        let (link, started) = self.sessions.shared()?;
        if !started || self.era.get().is_some() {
            return Ok(Some(link));
        }
        let Ok(discover) = Message::parse(&sessionless::discover()) else { return Ok(Some(link)) };
        let (connection, texts) = link.open(&[discover])?;
        let reader = Reader { link: link.clone(), connection };
        for text in texts {
            link.send(text).await;
        }
        let answer = link.sole_answer(&reader.connection, self.limits.start_timeout).await;
        if !link.is_open() {
            return Err(link.ended().await);
        }
        let Some(answer) = answer else {
            link.end(Failure::StartTimeout);
            return Err(Failure::StartTimeout);
        };
        let knows = answer.error.is_none() || reply::sessionless_status(answer.error) == StatusCode::BAD_REQUEST;
        let era = if knows { Era::Sessionless } else { Era::Handshake };
        tracing::debug!(upstream = %self.name, ?era, "asked the upstream what it speaks");
        if *self.era.get_or_init(|| era) == Era::Handshake {
            link.end(Failure::Idle);
            return Ok(None);
        }
        Ok(Some(link))
    }

    fn get(&self, headers: &HeaderMap) -> Result<Response<Body>, Response<Body>> {
        if !accepts(headers, "text/event-stream") {
            let text = "Accept must list text/event-stream";
            let (status, reason) = (StatusCode::NOT_ACCEPTABLE, "not_acceptable");
            return Err(reply::refusal(status, None, INVALID_REQUEST, text, reason));
        }
        let link = self.session(headers)?;
        let (stream, after) = match text(headers, names::LAST_EVENT) {
            None => (STANDALONE, None),
            Some(last) => match reply::parse_event_id(last) {
                Some((stream, index)) => (stream, Some(index)),
                None => return Err(not_allowed()),
            },
        };
        // A stream that is no longer held: 405 tells a client to stop trying, and 404 would mean the session.
        let connection = link.connect(stream, after).ok_or_else(not_allowed)?;
        let declared = text(headers, names::PROTOCOL_VERSION).unwrap_or_default();
        let mut style = Self::style(&self.limits, Mode::Session, declared);
        style.primed = false;
        Ok(reply::event_stream(Reader { link, connection }, style))
    }

    fn delete(&self, headers: &HeaderMap) -> Result<Response<Body>, Response<Body>> {
        self.session(headers)?.end(Failure::Deleted);
        Ok(reply::empty(StatusCode::NO_CONTENT))
    }

    fn session(&self, headers: &HeaderMap) -> Result<Arc<Link>, Response<Body>> {
        match text(headers, names::SESSION) {
            Some(id) => self.sessions.find(id).ok_or_else(|| session_not_found(None)),
            None if text(headers, names::PROTOCOL_VERSION).unwrap_or_default() >= FIRST_SESSIONLESS_VERSION => {
                Err(not_allowed())
            }
            None => {
                let (status, text) = (StatusCode::BAD_REQUEST, "Mcp-Session-Id is missing");
                Err(reply::refusal(status, None, INVALID_REQUEST, text, "no_session"))
            }
        }
    }

    fn style(limits: &Limits, mode: Mode, declared_version: &str) -> Style {
        let resumable = mode == Mode::Session;
        let primed = resumable && declared_version >= FIRST_PRIMED_VERSION;
        Style { resumable, primed, keep_alive: limits.keep_alive }
    }

    fn refuse(&self, id: Option<&Id>, failure: &Failure) -> Response<Body> {
        self.counters.failed(failure);
        tracing::debug!(upstream = %self.name, reason = failure.label(), "request refused");
        reply::failure(id, failure)
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn accepts(headers: &HeaderMap, media_type: &str) -> bool {
    has_media_type(headers, header::ACCEPT, media_type)
}

fn has_media_type(headers: &HeaderMap, name: header::HeaderName, media_type: &str) -> bool {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|range| {
        let essence = range.split(';').next().unwrap_or_default().trim();
        essence == "*/*" || essence.eq_ignore_ascii_case(media_type)
    })
}

fn session_not_found(id: Option<&Id>) -> Response<Body> {
    reply::refusal(StatusCode::NOT_FOUND, id, SESSION_NOT_FOUND, "Session not found", "session_not_found")
}

fn not_allowed() -> Response<Body> {
    let mut response = reply::empty(StatusCode::METHOD_NOT_ALLOWED);
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, POST, DELETE"));
    response
}
