//! Messages between a stdio client and the hub, one task per waiting request.
//!
//! The data's way: a line of the client → [`Relay::take`] → POST → answers and events → lines to the client. Requests
//! run side by side; `initialize`, notifications and responses are sent one after the other, so that they cannot
//! overtake each other. When the session's handshake is done, one more task listens on the standalone stream (GET)
//! for what the server sends by itself.
//!
//! A broken stream is resumed with `Last-Event-ID`. A session that the hub has forgotten (404) is begun anew, once,
//! with the client's own `initialize`, and the message is sent again: a 404 says that nobody has acted on it, and a
//! desktop client has no way to begin anew on the same pipe. What fails in the end is told to the client as a JSON-RPC
//! error, and on stderr.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use hyper::body::Incoming;
use tokio::{
    sync::{Semaphore, mpsc},
    task::AbortHandle,
};
use tokio_util::task::TaskTracker;

use super::{
    hub::{self, Failure, Hub, MAX_MESSAGE},
    sse::Events,
};
use crate::jsonrpc::{
    CONNECTION_FAILED, INVALID_REQUEST, Id, Kind, Line, Message, PARSE_ERROR, error_response, headers as names,
};

/// Requests of the client that may wait for an answer at once.
const MAX_WAITING: usize = 64;
/// For messages that want no answer but "accepted".
const ACCEPT_TIMEOUT: Duration = Duration::from_secs(30);
/// Tries to resume a stream without getting anything new.
const RESUMES: u32 = 5;
/// First pause before a stream is resumed, where the server named none; doubled with each failure.
const PAUSE_FIRST: Duration = Duration::from_secs(1);
/// Longest such pause, also where the server named a longer one: a user waits.
const PAUSE_LONGEST: Duration = Duration::from_secs(30);
/// For the end of the session at the end of the input: the hub's idle timeout does it otherwise.
const DELETE_TIMEOUT: Duration = Duration::from_secs(2);

/// What the handshake gave.
#[derive(Clone, Debug, Default)]
struct Session {
    id: Option<HeaderValue>,
    version: Option<HeaderValue>,
    /// The client's `initialize` and `notifications/initialized`, to begin anew with.
    initialize: Option<Message>,
    initialized: Option<Message>,
}

#[derive(Debug)]
struct Waiting {
    task: AbortHandle,
    sessionless: bool,
    /// The client wants no answer any more; what the hub still says ends the wait, and stops there.
    cancelled: bool,
}

/// See the module's documentation.
#[derive(Debug)]
pub(super) struct Relay {
    hub: Hub,
    output: mpsc::Sender<Bytes>,
    session: Mutex<Session>,
    waiting: Mutex<HashMap<Id, Waiting>>,
    listener: Mutex<Option<AbortHandle>>,
    places: Arc<Semaphore>,
    renewing: tokio::sync::Mutex<()>,
    tasks: TaskTracker,
}

/// What a stream had said when it ended.
#[derive(Default)]
struct Progress {
    answered: bool,
    last_event: Option<String>,
    pause: Option<Duration>,
    /// Events since the last (re)connection.
    fresh: bool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Relay {
    pub(super) fn new(hub: Hub, output: mpsc::Sender<Bytes>) -> Arc<Self> {
        Arc::new(Self {
            hub,
            output,
            session: Mutex::default(),
            waiting: Mutex::default(),
            listener: Mutex::default(),
            places: Arc::new(Semaphore::new(MAX_WAITING)),
            renewing: tokio::sync::Mutex::default(),
            tasks: TaskTracker::new(),
        })
    }

    /// Takes one line of the client.
    pub(super) async fn take(self: &Arc<Self>, line: Line) {
        let text = match line {
            Line::Text(text) if text.trim().is_empty() => return,
            Line::Text(text) => text,
            Line::TooLong => {
                let text = format!("a message may have at most {MAX_MESSAGE} bytes");
                return self.write(error_response(None, INVALID_REQUEST, &text, "too_large")).await;
            }
            Line::NotUtf8 => String::new(),
        };
        match Message::parse_many(text.as_bytes()) {
            Ok(messages) => {
                for message in messages {
                    self.take_message(message).await;
                }
            }
            Err(error) => self.write(error_response(None, PARSE_ERROR, &error.to_string(), "bad_message")).await,
        }
    }

    async fn take_message(self: &Arc<Self>, message: Message) {
        match &message.kind {
            Kind::Request { method, .. } if method == "initialize" => {
                *lock(&self.session) = Session { initialize: Some(message.clone()), ..Session::default() };
                self.request(message).await;
            }
            Kind::Request { id, .. } => {
                let Ok(place) = self.places.clone().try_acquire_owned() else {
                    return self.fail(id, &Failure::TooManyRequests).await;
                };
                let (id, sessionless) = (id.clone(), message.is_sessionless_request());
                let relay = self.clone();
                // The task must find its entry when it ends, so the entry's lock is held over its start.
                let mut waiting = lock(&self.waiting);
                let key = id.clone();
                let task = self.tasks.spawn(async move {
                    relay.request(message).await;
                    lock(&relay.waiting).remove(&key);
                    drop(place);
                });
                waiting.insert(id, Waiting { task: task.abort_handle(), sessionless, cancelled: false });
            }
            Kind::Notification { .. } | Kind::Response { .. } => self.notify(message).await,
        }
    }

    async fn notify(self: &Arc<Self>, message: Message) {
        if let Some(id) = &message.facts.cancels
            && self.cancel(id)
        {
            return;
        }
        let is_initialized = message.method() == Some("notifications/initialized");
        if is_initialized {
            lock(&self.session).initialized = Some(message.clone());
        }
        let sent = tokio::time::timeout(ACCEPT_TIMEOUT, self.post(&message)).await.unwrap_or(Err(Failure::Timeout));
        match sent {
            Ok(answer) if answer.status().is_success() => {}
            Ok(answer) => tracing::warn!("a notification was not accepted: {}", Failure::Status(answer.status())),
            Err(failure) => tracing::warn!("a notification could not be sent: {failure}"),
        }
        if is_initialized {
            self.listen();
        }
    }

    /// Notes that a request is cancelled, and says whether that was all there is to do.
    fn cancel(&self, id: &Id) -> bool {
        let mut waiting = lock(&self.waiting);
        let Some(request) = waiting.get_mut(id) else { return false };
        request.cancelled = true;
        let sessionless = request.sessionless;
        if sessionless {
            // Over HTTP such a request is cancelled by the end of its stream.
            request.task.abort();
            waiting.remove(id);
        }
        sessionless
    }

    async fn request(self: &Arc<Self>, message: Message) {
        let Some(id) = message.request_id() else { return };
        if let Err(failure) = self.try_request(id, &message).await {
            self.fail(id, &failure).await;
        }
    }

    async fn try_request(self: &Arc<Self>, id: &Id, message: &Message) -> Result<(), Failure> {
        let answer = self.post(message).await?;
        let is_initialize = message.method() == Some("initialize");
        if is_initialize && let Some(session) = answer.headers().get(names::SESSION) {
            lock(&self.session).id = Some(session.clone());
        }
        let mut progress = Progress::default();
        match media_type(&answer) {
            _ if !answer.status().is_success() => return self.pass_refusal(id, answer).await,
            "application/json" => {
                let body = hub::read_json(answer.into_body()).await?;
                let messages = Message::parse_many(&body).map_err(|_| Failure::NotMcp)?;
                for message in messages {
                    self.pass(&message, Some(id), &mut progress).await;
                }
                return if progress.answered { Ok(()) } else { Err(Failure::NoAnswer) };
            }
            "text/event-stream" => {}
            _ => return Err(Failure::NotMcp),
        }
        let mut ended = self.read_stream(answer.into_body(), Some(id), &mut progress).await;
        let mut failures = 0;
        while !progress.answered {
            let (Some(_), true) = (&progress.last_event, failures < RESUMES) else {
                return Err(ended.err().unwrap_or(Failure::NoAnswer));
            };
            failures = if std::mem::take(&mut progress.fresh) { 0 } else { failures + 1 };
            tokio::time::sleep(pause(&progress, failures)).await;
            ended = match self.get(&progress).await {
                Ok(answer) if answer.status().is_success() => {
                    self.read_stream(answer.into_body(), Some(id), &mut progress).await
                }
                Ok(answer) if answer.status() == StatusCode::NOT_FOUND => return Err(Failure::SessionExpired),
                Ok(answer) => return Err(Failure::Status(answer.status())),
                Err(failure) => Err(failure),
            };
        }
        Ok(())
    }

    /// A refusal with a JSON-RPC error goes to the client as that error; another becomes one.
    async fn pass_refusal(&self, id: &Id, answer: Response<Incoming>) -> Result<(), Failure> {
        let status = answer.status();
        let body = hub::read_refusal(answer.into_body()).await;
        let message = std::str::from_utf8(&body).ok().and_then(|text| Message::parse(text).ok());
        match message {
            Some(message) if matches!(&message.kind, Kind::Response { id: Some(answered), .. } if answered == id) => {
                self.write(message.text().clone()).await;
                Ok(())
            }
            _ => Err(Failure::Status(status)),
        }
    }

    /// Reads events until the stream ends, and notes how far it came.
    async fn read_stream(&self, body: Incoming, request: Option<&Id>, progress: &mut Progress) -> Result<(), Failure> {
        let mut events = Events::new(body, MAX_MESSAGE);
        while let Some(event) = events.next().await? {
            progress.fresh = true;
            if let Some(id) = event.id {
                progress.last_event = Some(id);
            }
            if event.retry.is_some() {
                progress.pause = event.retry;
            }
            if event.data.is_empty() {
                continue;
            }
            match Message::parse_many(event.data.as_bytes()) {
                Ok(messages) => {
                    for message in messages {
                        self.pass(&message, request, progress).await;
                    }
                }
                Err(error) => tracing::warn!("ignored an event that is no message: {error}"),
            }
        }
        Ok(())
    }

    /// Passes one message of the hub to the client.
    async fn pass(&self, message: &Message, request: Option<&Id>, progress: &mut Progress) {
        if let Kind::Response { id, .. } = &message.kind {
            let Some(request) = request.filter(|request| id.as_ref() == Some(*request)) else {
                // Answers come with their request, and nowhere else.
                tracing::warn!("ignored an answer that nobody asked for");
                return;
            };
            progress.answered = true;
            self.learn_version(message, request);
            if lock(&self.waiting).get(request).is_some_and(|waiting| waiting.cancelled) {
                return;
            }
        }
        self.write(message.text().clone()).await;
    }

    fn learn_version(&self, message: &Message, request: &Id) {
        let mut session = lock(&self.session);
        if session.initialize.as_ref().and_then(Message::request_id) == Some(request) && session.version.is_none() {
            session.version = negotiated_version(message.text());
        }
    }

    /// Opens the standalone stream and reads it for as long as the session lives.
    fn listen(self: &Arc<Self>) {
        if lock(&self.session).id.is_none() {
            return;
        }
        let relay = self.clone();
        let task = tokio::spawn(async move {
            let (mut progress, mut failures) = (Progress::default(), 0);
            loop {
                let ended = match relay.get(&progress).await {
                    Ok(answer) if answer.status().is_success() => {
                        relay.read_stream(answer.into_body(), None, &mut progress).await
                    }
                    // The server offers no such stream, or ended the session: the next message finds that out.
                    Ok(answer) if answer.status().is_client_error() => return,
                    Ok(answer) => Err(Failure::Status(answer.status())),
                    Err(failure) => Err(failure),
                };
                if let Err(failure) = ended {
                    tracing::debug!("the stream of the server's own messages ended: {failure}");
                }
                failures = if std::mem::take(&mut progress.fresh) { 0 } else { failures + 1 };
                tokio::time::sleep(pause(&progress, failures)).await;
            }
        });
        if let Some(former) = lock(&self.listener).replace(task.abort_handle()) {
            former.abort();
        }
    }

    async fn get(&self, progress: &Progress) -> Result<Response<Incoming>, Failure> {
        let mut headers = self.session_headers();
        if let Some(last) = progress.last_event.as_deref().and_then(|last| HeaderValue::from_str(last).ok()) {
            headers.insert(HeaderName::from_static(names::LAST_EVENT), last);
        }
        self.hub.send(Method::GET, headers, Bytes::new()).await
    }

    /// Sends one message, with a new session if the hub has forgotten the old one.
    async fn post(self: &Arc<Self>, message: &Message) -> Result<Response<Incoming>, Failure> {
        let headers = self.headers(message);
        let used = headers.get(names::SESSION).cloned();
        let answer = self.hub.send(Method::POST, headers, message.text().clone()).await?;
        if answer.status() != StatusCode::NOT_FOUND || used.is_none() {
            return Ok(answer);
        }
        self.renew(used.as_ref()).await?;
        let answer = self.hub.send(Method::POST, self.headers(message), message.text().clone()).await?;
        if answer.status() == StatusCode::NOT_FOUND { Err(Failure::SessionExpired) } else { Ok(answer) }
    }

    async fn renew(self: &Arc<Self>, expired: Option<&HeaderValue>) -> Result<(), Failure> {
        let _renewing = self.renewing.lock().await;
        let session = lock(&self.session).clone();
        if session.id.as_ref() != expired {
            // Another request was here first.
            return Ok(());
        }
        let Some(initialize) = session.initialize else { return Err(Failure::SessionExpired) };
        tracing::warn!("the session has expired: beginning a new one");
        let answer = self.hub.send(Method::POST, HeaderMap::new(), initialize.text().clone()).await?;
        let id = answer.headers().get(names::SESSION).cloned();
        if !answer.status().is_success() || id.is_none() {
            return Err(Failure::SessionExpired);
        }
        // The client has had its answer long ago; this one only has to arrive.
        let is_stream = media_type(&answer) == "text/event-stream";
        let answered = if is_stream {
            let mut events = Events::new(answer.into_body(), MAX_MESSAGE);
            let mut answered = false;
            while let Some(event) = events.next().await? {
                let message = Message::parse(&event.data);
                answered |= message.is_ok_and(|m| matches!(m.kind, Kind::Response { error: None, .. }));
            }
            answered
        } else {
            let body = hub::read_json(answer.into_body()).await?;
            let message = Message::parse_many(&body).ok().and_then(|mut messages| messages.pop());
            message.is_some_and(|message| matches!(message.kind, Kind::Response { error: None, .. }))
        };
        if !answered {
            return Err(Failure::SessionExpired);
        }
        lock(&self.session).id = id;
        if let Some(initialized) = session.initialized {
            let headers = self.headers(&initialized);
            self.hub.send(Method::POST, headers, initialized.text().clone()).await?;
            self.listen();
        }
        Ok(())
    }

    fn session_headers(&self) -> HeaderMap {
        let session = lock(&self.session);
        let mut headers = HeaderMap::new();
        if let Some(id) = &session.id {
            headers.insert(HeaderName::from_static(names::SESSION), id.clone());
        }
        if let Some(version) = &session.version {
            headers.insert(HeaderName::from_static(names::PROTOCOL_VERSION), version.clone());
        }
        headers
    }

    fn headers(&self, message: &Message) -> HeaderMap {
        if message.method() == Some("initialize") {
            return HeaderMap::new();
        }
        if !message.is_sessionless_request() {
            return self.session_headers();
        }
        let mut headers = HeaderMap::new();
        let mut mirror = |name, text: Option<&str>| {
            if let Some(value) = text.and_then(|text| HeaderValue::from_str(&names::encode_value(text)).ok()) {
                headers.insert(HeaderName::from_static(name), value);
            }
        };
        let method = message.method().unwrap_or_default();
        mirror(names::PROTOCOL_VERSION, message.facts.protocol_version.as_deref());
        mirror(names::METHOD, Some(method));
        if names::needs_name(method) {
            mirror(names::NAME, message.facts.name.as_deref());
        }
        headers
    }

    async fn fail(&self, id: &Id, failure: &Failure) {
        tracing::warn!("a request failed: {failure}");
        self.write(error_response(Some(id), CONNECTION_FAILED, &failure.to_string(), failure.label())).await;
    }

    async fn write(&self, text: Bytes) {
        // A client that closed its end gets nothing; the end of its input ends the relay.
        let _ = self.output.send(text).await;
    }

    /// Waits for the answers that are still to come.
    pub(super) async fn drain(&self) {
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// Ends the session and everything that waits.
    pub(super) async fn end(&self) {
        if let Some(listener) = lock(&self.listener).take() {
            listener.abort();
        }
        for (_, waiting) in lock(&self.waiting).drain() {
            waiting.task.abort();
        }
        let headers = self.session_headers();
        if headers.contains_key(names::SESSION) {
            let delete = self.hub.send(Method::DELETE, headers, Bytes::new());
            if !matches!(tokio::time::timeout(DELETE_TIMEOUT, delete).await, Ok(Ok(_))) {
                tracing::debug!("the hub was not told that the session is over");
            }
        }
    }
}

fn pause(progress: &Progress, failures: u32) -> Duration {
    let named = progress.pause.unwrap_or(PAUSE_FIRST);
    named.saturating_mul(1 << failures.min(5)).min(PAUSE_LONGEST)
}

fn media_type(answer: &Response<Incoming>) -> &str {
    let value = answer.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim()
}

fn negotiated_version(text: &[u8]) -> Option<HeaderValue> {
    #[derive(serde::Deserialize)]
    struct Answer {
        result: Initialized,
    }
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Initialized {
        protocol_version: String,
    }
    let answer: Answer = serde_json::from_slice(text).ok()?;
    HeaderValue::from_str(&answer.result.protocol_version).ok()
}
