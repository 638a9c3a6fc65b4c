//! Which message of a child goes to which HTTP stream: pure bookkeeping, no pipes and no tasks.
//!
//! Each POST with requests has a numbered stream; number 0 is the standalone stream that a GET opens. A stream holds
//! its events until they were sent, and then as long as there is room, so that a client can resume with
//! `Last-Event-ID`. Answers go to the stream of their request, progress by its token, the rest to the standalone
//! stream if someone listens there, else to the latest stream with an open request (MCP allows both).
//!
//! A session has a child of its own and its messages keep their ids. The shared child of requests without a session
//! ([`Mode::Shared`]) sees ids and progress tokens that are renumbered, so that two clients' ids cannot meet, and
//! what cannot be tied to one request is dropped rather than shown to the wrong client.
//!
//! Bounds: open requests by count, events by bytes over all streams. Room is made in this order: finished streams
//! that nobody reads, events already sent, events that nobody listens to. What then remains waits for a client that
//! is connected, and the caller must stop reading the child ([`Routes::is_full`]).

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use tokio::sync::Notify;

use super::failure::Failure;
use crate::jsonrpc::{
    CONNECTION_FAILED, Id, Kind, META_SUBSCRIPTION_ID, METHOD_NOT_FOUND, Message, error_response, splice,
};

/// The number of the standalone stream.
pub(super) const STANDALONE: u64 = 0;
/// Finished streams kept for a client that resumes late: a few, since a client resumes within seconds.
const FINISHED_KEPT: usize = 8;

/// Whose messages these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// One client's session.
    Session,
    /// Requests of many clients, each on its own.
    Shared,
}

/// What limits a [`Routes`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) open_requests: usize,
    pub(super) buffer_bytes: usize,
    pub(super) answer_timeout: Duration,
}

/// One message on its way to a client.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) index: u64,
    pub(super) text: Bytes,
    /// The code, if this is an error response.
    pub(super) error: Option<i64>,
}

/// A reader of a stream; a later reader takes the stream over.
#[derive(Clone, Debug)]
pub(super) struct Connection {
    pub(super) stream: u64,
    generation: u64,
    /// Notified when [`Routes::next`] may have something else to say.
    pub(super) changed: Arc<Notify>,
}

/// What a reader gets.
pub(super) enum Next {
    /// The next event.
    Event(Event),
    /// None yet.
    Wait,
    /// There will be no more.
    End,
}

/// Where a message of the child went.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Delivery {
    /// To a stream.
    Queued,
    /// Nowhere: nobody is there to take it.
    Dropped,
    /// Nowhere, and this is to be told to the child.
    Reply(Bytes),
}

#[derive(Debug)]
struct Open {
    stream: u64,
    client_id: Id,
    /// The progress token as the child knows it, and as the client does.
    token: Option<(Id, Id)>,
    deadline: Instant,
}

#[derive(Debug, Default)]
struct Stream {
    events: VecDeque<Event>,
    /// Index of the next event; the first is 1, so that 0 can stand for "before the first".
    next_index: u64,
    /// Index of the next event to send.
    next_sent: u64,
    unanswered: usize,
    reader: Option<u64>,
    changed: Arc<Notify>,
}

impl Stream {
    fn new(unanswered: usize) -> Self {
        Self { next_index: 1, next_sent: 1, unanswered, ..Self::default() }
    }
}

/// See the module's documentation.
#[derive(Debug)]
pub(super) struct Routes {
    mode: Mode,
    bounds: Bounds,
    streams: BTreeMap<u64, Stream>,
    /// Unanswered requests by the id that the child knows.
    open: HashMap<Id, Open>,
    /// The child's progress tokens, and the id (as the child knows it) of their request.
    tokens: HashMap<Id, Id>,
    next_stream: u64,
    next_id: u64,
    next_generation: u64,
    bytes: usize,
    dropped: u64,
    closed: bool,
    last_activity: Instant,
    /// Notified when a reader took an event or left.
    pub(super) room: Arc<Notify>,
}

impl Routes {
    pub(super) fn new(mode: Mode, bounds: Bounds, now: Instant) -> Self {
        let mut streams = BTreeMap::new();
        streams.insert(STANDALONE, Stream::new(0));
        Self {
            mode,
            bounds,
            streams,
            open: HashMap::new(),
            tokens: HashMap::new(),
            next_stream: 1,
            next_id: 1,
            next_generation: 1,
            bytes: 0,
            dropped: 0,
            closed: false,
            last_activity: now,
            room: Arc::default(),
        }
    }

    /// Makes a stream for these requests, with a reader, and gives the texts to send to the child.
    pub(super) fn open(&mut self, messages: &[Message], now: Instant) -> Result<(Connection, Vec<Bytes>), Failure> {
        let requests = messages.iter().filter(|message| message.request_id().is_some()).count();
        if self.closed {
            return Err(Failure::Deleted);
        }
        if self.open.len() + requests > self.bounds.open_requests {
            return Err(Failure::TooManyRequests);
        }
        let mut ids: Vec<&Id> = messages.iter().filter_map(Message::request_id).collect();
        ids.sort_unstable_by_key(|id| id.to_json());
        let repeated = ids.windows(2).any(|pair| pair[0] == pair[1]);
        if self.mode == Mode::Session && (repeated || ids.iter().any(|id| self.open.contains_key(*id))) {
            return Err(Failure::DuplicateId);
        }
        let stream = self.next_stream;
        self.next_stream += 1;
        self.streams.insert(stream, Stream::new(requests));
        let texts = messages.iter().map(|message| self.admit(message, stream, now)).collect();
        self.last_activity = now;
        Ok((self.take_over(stream).ok_or(Failure::Deleted)?, texts))
    }

    fn admit(&mut self, message: &Message, stream: u64, now: Instant) -> Bytes {
        let Some(client_id) = message.request_id().cloned() else { return message.text().clone() };
        let client_token = message.facts.progress_token.clone();
        let (id, token, text) = match self.mode {
            Mode::Session => (client_id.clone(), client_token.clone(), message.text().clone()),
            Mode::Shared => {
                let id = Id::from(self.next_id);
                self.next_id += 1;
                let mut text = replaced(message.text(), &["id"], &id);
                if client_token.is_some() {
                    text = replaced(&text, &["params", "_meta", "progressToken"], &id);
                }
                (id.clone(), client_token.as_ref().map(|_| id), text)
            }
        };
        if let Some(token) = &token {
            self.tokens.insert(token.clone(), id.clone());
        }
        let deadline = now + self.bounds.answer_timeout;
        self.open.insert(id, Open { stream, client_id, token: token.zip(client_token), deadline });
        text
    }

    /// Takes one message of the child.
    pub(super) fn deliver(&mut self, message: &Message, now: Instant) -> Delivery {
        self.last_activity = now;
        match &message.kind {
            Kind::Response { id: Some(id), error } => {
                let Some(open) = self.close_request(id) else { return Delivery::Dropped };
                let text = match self.mode {
                    Mode::Session => message.text().clone(),
                    Mode::Shared => replaced(message.text(), &["id"], &open.client_id),
                };
                self.answer(open.stream, text, *error);
                Delivery::Queued
            }
            Kind::Response { id: None, .. } => Delivery::Dropped,
            Kind::Request { id, .. } if self.mode == Mode::Shared => Delivery::Reply(error_response(
                Some(id),
                METHOD_NOT_FOUND,
                "requests to the client do not exist in this protocol version",
                "no_session",
            )),
            Kind::Notification { method } if method == "notifications/progress" => self.deliver_progress(message, now),
            Kind::Notification { method } if self.mode == Mode::Shared && method == "notifications/cancelled" => {
                // The server ends a subscription; over HTTP its stream just ends.
                match message.facts.cancels.as_ref().and_then(|id| self.close_request(id)) {
                    Some(open) => {
                        self.finish_one(open.stream);
                        Delivery::Queued
                    }
                    None => Delivery::Dropped,
                }
            }
            _ => self.deliver_other(message),
        }
    }

    fn deliver_progress(&mut self, message: &Message, now: Instant) -> Delivery {
        let request = message.facts.progress_token.as_ref().and_then(|token| self.tokens.get(token)).cloned();
        let Some(open) = request.and_then(|id| self.open.get_mut(&id)) else { return self.deliver_other(message) };
        open.deadline = now + self.bounds.answer_timeout;
        let text = match (self.mode, &open.token) {
            (Mode::Shared, Some((_, client_token))) => {
                replaced(message.text(), &["params", "progressToken"], client_token)
            }
            _ => message.text().clone(),
        };
        let stream = open.stream;
        self.push(stream, text, None);
        Delivery::Queued
    }

    fn deliver_other(&mut self, message: &Message) -> Delivery {
        let (stream, text) = match self.mode {
            Mode::Session => (self.stream_for_unrelated(), message.text().clone()),
            Mode::Shared => {
                if let Some(id) = &message.facts.subscription {
                    let Some(open) = self.open.get(id) else { return Delivery::Dropped };
                    let path = ["params", "_meta", META_SUBSCRIPTION_ID];
                    (open.stream, replaced(message.text(), &path, &open.client_id))
                } else {
                    // A server may not speak of a request after its answer, so a lone request is what it speaks of.
                    let mut open = self.open.values();
                    let (Some(only), None) = (open.next(), open.next()) else { return Delivery::Dropped };
                    (only.stream, message.text().clone())
                }
            }
        };
        self.push(stream, text, None);
        Delivery::Queued
    }

    fn stream_for_unrelated(&self) -> u64 {
        if self.streams.get(&STANDALONE).is_some_and(|stream| stream.reader.is_some()) {
            return STANDALONE;
        }
        let attended = self.streams.iter().rev().find(|(_, stream)| stream.unanswered > 0 && stream.reader.is_some());
        attended.map_or(STANDALONE, |(number, _)| *number)
    }

    /// Withdraws a request of a client: its stream gets an error in place of the answer that will not come, so that no
    /// client waits (or resumes) for it. Says whether there was such a request.
    pub(super) fn withdraw(&mut self, client_id: &Id, failure: &Failure) -> bool {
        let known = self.open.iter().find(|(_, open)| open.client_id == *client_id).map(|(id, _)| id.clone());
        known.is_some_and(|id| self.fail_request(&id, failure))
    }

    fn fail_request(&mut self, id: &Id, failure: &Failure) -> bool {
        let Some(open) = self.close_request(id) else { return false };
        let text = error_response(Some(&open.client_id), CONNECTION_FAILED, &failure.to_string(), failure.label());
        self.answer(open.stream, text, Some(i64::from(CONNECTION_FAILED)));
        true
    }

    /// Fails what waited too long, and gives the notifications that tell the child.
    pub(super) fn expire(&mut self, now: Instant) -> Vec<Bytes> {
        let late: Vec<Id> =
            self.open.iter().filter(|(_, open)| open.deadline <= now).map(|(id, _)| id.clone()).collect();
        late.iter().filter(|id| self.fail_request(id, &Failure::AnswerTimeout)).map(cancellation).collect()
    }

    /// Fails everything that waits and ends every stream.
    pub(super) fn close(&mut self, failure: &Failure) {
        let waiting: Vec<Id> = self.open.keys().cloned().collect();
        for id in &waiting {
            self.fail_request(id, failure);
        }
        self.closed = true;
        for stream in self.streams.values() {
            stream.changed.notify_waiters();
        }
        self.room.notify_waiters();
    }

    /// Connects a reader to a stream, after the event with this index, or where the last reader stopped. `None` when
    /// there is no such stream (any more).
    pub(super) fn connect(&mut self, stream: u64, after: Option<u64>, now: Instant) -> Option<Connection> {
        let state = self.streams.get_mut(&stream)?;
        if let Some(after) = after {
            state.next_sent = after.saturating_add(1).min(state.next_index);
        }
        self.last_activity = now;
        self.take_over(stream)
    }

    fn take_over(&mut self, stream: u64) -> Option<Connection> {
        let state = self.streams.get_mut(&stream)?;
        let generation = self.next_generation;
        self.next_generation += 1;
        state.reader = Some(generation);
        state.changed.notify_waiters();
        Some(Connection { stream, generation, changed: state.changed.clone() })
    }

    /// The next event for this reader.
    pub(super) fn next(&mut self, connection: &Connection) -> Next {
        let Some(stream) = self.streams.get_mut(&connection.stream) else { return Next::End };
        if stream.reader != Some(connection.generation) {
            return Next::End;
        }
        // Indices have no gaps: events only ever leave at the front.
        let first = stream.events.front().map_or(0, |event| event.index);
        let sent = usize::try_from(stream.next_sent.saturating_sub(first)).unwrap_or(usize::MAX);
        match stream.events.get(sent).cloned() {
            Some(event) => {
                stream.next_sent = event.index + 1;
                self.make_room();
                self.room.notify_waiters();
                Next::Event(event)
            }
            None if self.closed || (connection.stream != STANDALONE && stream.unanswered == 0) => Next::End,
            None => Next::Wait,
        }
    }

    /// The answer, if the stream holds nothing else and wants nothing else: then no event stream is needed.
    pub(super) fn sole_answer(&mut self, connection: &Connection) -> Option<Event> {
        let stream = self.streams.get_mut(&connection.stream)?;
        if stream.unanswered > 0 || stream.events.len() != 1 || stream.next_index != 2 {
            return None;
        }
        stream.next_sent = stream.next_index;
        let event = stream.events.front().cloned();
        self.remove(connection.stream);
        event
    }

    /// Whether the stream has something for its reader.
    pub(super) fn is_ready(&self, connection: &Connection) -> bool {
        let Some(stream) = self.streams.get(&connection.stream) else { return true };
        !stream.events.is_empty() || stream.unanswered == 0 || self.closed
    }

    /// A reader left. For requests without a session that is their cancellation: gives what tells the child.
    pub(super) fn disconnect(&mut self, connection: &Connection, now: Instant) -> Vec<Bytes> {
        let Some(stream) = self.streams.get_mut(&connection.stream) else { return Vec::new() };
        if stream.reader != Some(connection.generation) {
            return Vec::new();
        }
        stream.reader = None;
        self.last_activity = now;
        let mut cancelled = Vec::new();
        if self.mode == Mode::Shared {
            let mine = self.open.iter().filter(|(_, open)| open.stream == connection.stream);
            let ids: Vec<Id> = mine.map(|(id, _)| id.clone()).collect();
            for id in &ids {
                self.close_request(id);
                cancelled.push(cancellation(id));
            }
            self.remove(connection.stream);
        }
        self.make_room();
        self.room.notify_waiters();
        cancelled
    }

    /// Ends the readers that have unsent events: they did not keep up. Gives what tells the child.
    pub(super) fn disconnect_slow(&mut self, now: Instant) -> Vec<Bytes> {
        let slow: Vec<Connection> = self
            .streams
            .iter()
            .filter(|(_, state)| state.events.back().is_some_and(|event| event.index >= state.next_sent))
            .filter_map(|(stream, state)| {
                Some(Connection { stream: *stream, generation: state.reader?, changed: state.changed.clone() })
            })
            .collect();
        let mut cancelled = Vec::new();
        for connection in slow {
            cancelled.extend(self.disconnect(&connection, now));
            connection.changed.notify_waiters();
        }
        cancelled
    }

    /// Whether more is held than there is room for, all of it waiting for connected readers.
    pub(super) fn is_full(&self) -> bool {
        self.bytes > self.bounds.buffer_bytes
    }

    /// Since when nothing happens and nobody waits; `None` while somebody does.
    pub(super) fn idle_since(&self) -> Option<Instant> {
        let attended = self.streams.values().any(|stream| stream.reader.is_some());
        (self.open.is_empty() && !attended).then_some(self.last_activity)
    }

    /// A message of the client that opens no stream.
    pub(super) fn touch(&mut self, now: Instant) {
        self.last_activity = now;
    }

    /// Events thrown away since the last call.
    pub(super) fn take_dropped(&mut self) -> u64 {
        std::mem::take(&mut self.dropped)
    }

    fn close_request(&mut self, id: &Id) -> Option<Open> {
        let open = self.open.remove(id)?;
        if let Some((token, _)) = &open.token {
            self.tokens.remove(token);
        }
        Some(open)
    }

    fn answer(&mut self, stream: u64, text: Bytes, error: Option<i64>) {
        self.push(stream, text, error);
        self.finish_one(stream);
    }

    fn finish_one(&mut self, stream: u64) {
        if let Some(state) = self.streams.get_mut(&stream) {
            state.unanswered = state.unanswered.saturating_sub(1);
            state.changed.notify_waiters();
        }
        self.make_room();
    }

    fn push(&mut self, stream: u64, text: Bytes, error: Option<i64>) {
        let Some(state) = self.streams.get_mut(&stream) else {
            self.dropped += 1;
            return;
        };
        self.bytes += text.len();
        state.events.push_back(Event { index: state.next_index, text, error });
        state.next_index += 1;
        state.changed.notify_waiters();
        self.make_room();
    }

    fn make_room(&mut self) {
        let finished = |(number, state): (&u64, &Stream)| {
            (*number != STANDALONE && state.unanswered == 0 && state.reader.is_none()).then_some(*number)
        };
        let mut finished: VecDeque<u64> = self.streams.iter().filter_map(finished).collect();
        while finished.len() > FINISHED_KEPT || (self.is_full() && !finished.is_empty()) {
            if let Some(stream) = finished.pop_front() {
                self.remove(stream);
            }
        }
        for unattended in [false, true] {
            for state in self.streams.values_mut() {
                while self.bytes > self.bounds.buffer_bytes {
                    let sent = state.events.front().is_some_and(|event| event.index < state.next_sent);
                    if !sent && !(unattended && state.reader.is_none()) {
                        break;
                    }
                    let Some(event) = state.events.pop_front() else { break };
                    self.bytes -= event.text.len();
                    self.dropped += u64::from(!sent);
                }
            }
        }
    }

    fn remove(&mut self, stream: u64) {
        if let Some(state) = self.streams.remove(&stream) {
            self.bytes -= state.events.iter().map(|event| event.text.len()).sum::<usize>();
            self.dropped += state.events.iter().filter(|event| event.index >= state.next_sent).count() as u64;
        }
    }
}

fn replaced(text: &Bytes, path: &[&str], id: &Id) -> Bytes {
    splice(text, path, &id.to_json()).unwrap_or_else(|| text.clone())
}

/// `notifications/cancelled` for a request, by the id that the child knows.
fn cancellation(id: &Id) -> Bytes {
    let notification = serde_json::json!({
        "jsonrpc": "2.0", "method": "notifications/cancelled",
        "params": { "requestId": id, "reason": "no longer wanted by the client" }
    });
    Bytes::from(notification.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routes(mode: Mode, buffer_bytes: usize) -> Routes {
        let bounds = Bounds { open_requests: 4, buffer_bytes, answer_timeout: Duration::from_secs(10) };
        Routes::new(mode, bounds, Instant::now())
    }

    fn message(text: &str) -> Message {
        Message::parse(text).unwrap()
    }

    fn request(id: u32) -> Message {
        message(&format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"m","params":{{"_meta":{{"progressToken":{id}}}}}}}"#))
    }

    fn progress(token: u32) -> Message {
        message(&format!(
            r#"{{"jsonrpc":"2.0","method":"notifications/progress","params":{{"progressToken":{token},"progress":1}}}}"#
        ))
    }

    fn answer(id: u32) -> Message {
        message(&format!(r#"{{"jsonrpc":"2.0","id":{id},"result":{{}}}}"#))
    }

    fn read(routes: &mut Routes, connection: &Connection) -> Option<Event> {
        match routes.next(connection) {
            Next::Event(event) => Some(event),
            Next::Wait | Next::End => None,
        }
    }

    #[test]
    fn a_reader_that_keeps_up_bounds_what_is_held() {
        let now = Instant::now();
        let mut routes = routes(Mode::Session, 1000);
        let (reader, _) = routes.open(&[request(1)], now).unwrap();
        for index in 1..1000 {
            routes.deliver(&progress(1), now);
            assert!(!routes.is_full() && routes.bytes <= 1000);
            assert_eq!(read(&mut routes, &reader).unwrap().index, index);
        }
        assert_eq!(routes.take_dropped(), 0);
    }

    #[test]
    fn a_connected_reader_that_is_slow_fills_and_loses_nothing() {
        let now = Instant::now();
        let mut routes = routes(Mode::Session, 1000);
        let (reader, _) = routes.open(&[request(1)], now).unwrap();
        let mut delivered = 0;
        while !routes.is_full() {
            routes.deliver(&progress(1), now);
            delivered += 1;
        }
        routes.deliver(&answer(1), now);
        for index in 1..=delivered + 1 {
            assert_eq!(read(&mut routes, &reader).unwrap().index, index);
        }
        assert!(matches!(routes.next(&reader), Next::End));
        assert!(!routes.is_full());
    }

    #[test]
    fn without_a_reader_the_oldest_goes() {
        let now = Instant::now();
        let mut routes = routes(Mode::Session, 1000);
        let (reader, _) = routes.open(&[request(1)], now).unwrap();
        routes.disconnect(&reader, now);
        for _ in 0..100 {
            routes.deliver(&progress(1), now);
            assert!(!routes.is_full());
        }
        assert!(routes.take_dropped() > 80);
        let reader = routes.connect(reader.stream, Some(0), now).unwrap();
        assert!(read(&mut routes, &reader).unwrap().index > 80);
    }

    #[test]
    fn a_slow_reader_of_a_shared_child_is_let_go() {
        let now = Instant::now();
        let mut routes = routes(Mode::Shared, 1000);
        let (slow, _) = routes.open(&[request(1)], now).unwrap();
        let (quick, _) = routes.open(&[request(1)], now).unwrap();
        while !routes.is_full() {
            routes.deliver(&progress(1), now);
        }
        let told = routes.disconnect_slow(now);
        assert_eq!(told.len(), 1);
        assert!(!routes.is_full() && matches!(routes.next(&slow), Next::End));
        routes.deliver(&answer(2), now);
        assert_eq!(read(&mut routes, &quick).unwrap().text, r#"{"jsonrpc":"2.0","id":1,"result":{}}"#);
    }

    #[test]
    fn a_later_reader_takes_over() {
        let now = Instant::now();
        let mut routes = routes(Mode::Session, 1000);
        let former = routes.connect(STANDALONE, None, now).unwrap();
        let later = routes.connect(STANDALONE, None, now).unwrap();
        assert!(matches!(routes.next(&former), Next::End));
        routes.disconnect(&former, now);
        assert!(matches!(routes.next(&later), Next::Wait));
        assert_eq!(routes.idle_since(), None);
        routes.disconnect(&later, now);
        assert_eq!(routes.idle_since(), Some(now));
    }

    #[test]
    fn progress_renews_the_time_for_an_answer() {
        let start = Instant::now();
        let mut routes = routes(Mode::Session, 1000);
        routes.open(&[request(1)], start).unwrap();
        routes.open(&[request(2)], start).unwrap();
        routes.deliver(&progress(1), start + Duration::from_secs(5));
        let told = routes.expire(start + Duration::from_secs(10));
        assert_eq!(told.len(), 1);
        assert!(String::from_utf8_lossy(&told[0]).contains(r#""requestId":2"#));
        assert_eq!(routes.expire(start + Duration::from_secs(15)).len(), 1);
        assert_eq!(routes.deliver(&answer(1), start), Delivery::Dropped);
    }

    #[test]
    fn what_belongs_to_nobody_reaches_nobody_else() {
        let now = Instant::now();
        let mut routes = routes(Mode::Shared, 1000);
        let log = message(r#"{"jsonrpc":"2.0","method":"notifications/message","params":{"data":"secret"}}"#);
        assert_eq!(routes.deliver(&log, now), Delivery::Dropped);
        let (one, _) = routes.open(&[request(1)], now).unwrap();
        assert_eq!(routes.deliver(&log, now), Delivery::Queued);
        assert!(read(&mut routes, &one).is_some());
        routes.open(&[request(1)], now).unwrap();
        assert_eq!(routes.deliver(&log, now), Delivery::Dropped);
        let question = message(r#"{"jsonrpc":"2.0","id":5,"method":"sampling/createMessage"}"#);
        assert!(matches!(routes.deliver(&question, now), Delivery::Reply(_)));
    }
}
