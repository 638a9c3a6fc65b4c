//! A child and the clients it serves: one session, or all requests without a session.
//!
//! Messages of clients go through [`Link::open`] and [`Link::send`] into the child; a pump reads the child line by line
//! and gives each message to [`Routes`], from where the HTTP side takes it with [`Link::next`]. The pump owns the
//! link's end: whatever happens (the child ends, talks nonsense, is too late; the client or the hub ends it), it is
//! the pump that fails what waits, stops the child and counts the reason, once.
//!
//! Back-pressure: while connected clients have not taken what they were sent, the pump does not read the child, and
//! the child blocks on its full pipe. A client of a shared child gets no such patience: it would stall the others.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use futures_util::StreamExt as _;
use tokio_util::sync::CancellationToken;

use super::{
    Limits,
    child::{Child, Output},
    command::Command,
    counters::Counters,
    failure::{Exit, Failure},
    routes::{Bounds, Connection, Delivery, Event, Mode, Next, Routes},
};
use crate::jsonrpc::{Id, Line, Message};

/// Lines in a row that are no message before the child is given up: banners of package managers are shorter.
const NONSENSE_LINES: u32 = 32;
/// How long a connected client may leave everything unread before its stream is ended (it can resume).
const SLOW_READER: Duration = Duration::from_secs(30);
/// How long the rest of the output is awaited after the process ended: it is in the pipe already.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// How often deadlines are looked at, unless they are shorter than four of these.
const TICK: Duration = Duration::from_secs(1);

/// See the module's documentation.
#[derive(Debug)]
pub(super) struct Link {
    name: Arc<str>,
    mode: Mode,
    limits: Limits,
    child: Child,
    routes: Mutex<Routes>,
    counters: Arc<Counters>,
    spoke: AtomicBool,
    ending: CancellationToken,
    ended: CancellationToken,
    reason: OnceLock<Failure>,
}

impl Link {
    /// Starts the command and its pump.
    ///
    /// # Errors
    /// [`Failure::NotStarted`].
    pub(super) fn start(
        name: &Arc<str>,
        command: &Command,
        mode: Mode,
        limits: &Limits,
        counters: &Arc<Counters>,
    ) -> Result<Arc<Self>, Failure> {
        let (child, output) = Child::start(name, command, limits, counters)?;
        let bounds = Bounds {
            open_requests: limits.max_open_requests,
            buffer_bytes: limits.buffer_bytes,
            answer_timeout: limits.answer_timeout,
        };
        let link = Arc::new(Self {
            name: name.clone(),
            mode,
            limits: limits.clone(),
            child,
            routes: Mutex::new(Routes::new(mode, bounds, Instant::now())),
            counters: counters.clone(),
            spoke: AtomicBool::new(false),
            ending: CancellationToken::new(),
            ended: CancellationToken::new(),
            reason: OnceLock::new(),
        });
        tokio::spawn(pump(link.clone(), output));
        Ok(link)
    }

    fn routes(&self) -> MutexGuard<'_, Routes> {
        self.routes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a stream for these messages; the texts are then to be sent in their order.
    pub(super) fn open(&self, messages: &[Message]) -> Result<(Connection, Vec<Bytes>), Failure> {
        if let Some(reason) = self.reason.get() {
            return Err(reason.clone());
        }
        self.routes().open(messages, Instant::now())
    }

    /// Sends one message to the child; where that fails, the link ends.
    pub(super) async fn send(&self, text: Bytes) {
        Counters::add(&self.counters.messages_in);
        self.routes().touch(Instant::now());
        match self.child.send(text).await {
            // The pump sees that end itself, after the child's last words.
            Ok(()) | Err(Failure::Exited(_)) => {}
            Err(failure) => self.end(failure),
        }
    }

    /// A request that its client no longer wants.
    pub(super) fn withdraw(&self, id: &Id) {
        self.routes().withdraw(id, &Failure::Cancelled);
    }

    /// Connects a reader, see [`Routes::connect`].
    pub(super) fn connect(&self, stream: u64, after: Option<u64>) -> Option<Connection> {
        self.routes().connect(stream, after, Instant::now())
    }

    /// A reader left.
    pub(super) fn disconnect(&self, connection: &Connection) {
        let cancelled = self.routes().disconnect(connection, Instant::now());
        self.tell(cancelled);
    }

    /// The next event for a reader; `None` when its stream is over.
    pub(super) async fn next(&self, connection: &Connection) -> Option<Event> {
        loop {
            let changed = connection.changed.notified();
            tokio::pin!(changed);
            // Listen before looking, or a change in between would be missed.
            changed.as_mut().enable();
            let next = self.routes().next(connection);
            match next {
                Next::Event(event) => {
                    Counters::add(&self.counters.messages_out);
                    return Some(event);
                }
                Next::End => return None,
                Next::Wait => changed.await,
            }
        }
    }

    /// Waits up to `patience` for the stream's first event, and gives it if it is all there will be.
    pub(super) async fn sole_answer(&self, connection: &Connection, patience: Duration) -> Option<Event> {
        let ready = async {
            loop {
                let changed = connection.changed.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if self.routes().is_ready(connection) {
                    return;
                }
                changed.await;
            }
        };
        tokio::time::timeout(patience, ready).await.ok()?;
        let answer = self.routes().sole_answer(connection)?;
        Counters::add(&self.counters.messages_out);
        Some(answer)
    }

    /// Ends the link for this reason, unless it has ended already.
    pub(super) fn end(&self, reason: Failure) {
        let _ = self.reason.set(reason);
        self.ending.cancel();
    }

    /// Waits until everything that waited was told, and gives the reason.
    pub(super) async fn ended(&self) -> Failure {
        self.ended.cancelled().await;
        self.reason.get().cloned().unwrap_or(Failure::Exited(Exit::Unknown))
    }

    /// Waits until the process is gone.
    pub(super) async fn gone(&self) {
        self.child.exited().await;
    }

    pub(super) fn is_open(&self) -> bool {
        !self.ending.is_cancelled()
    }

    /// Whether the child has written a message: then it started well.
    pub(super) fn spoke(&self) -> bool {
        self.spoke.load(Ordering::Relaxed)
    }

    /// How long nothing happened and nobody waited.
    pub(super) fn idle_for(&self) -> Option<Duration> {
        self.routes().idle_since().map(|since| since.elapsed())
    }

    /// Best effort: a child whose input queue is full misses advice that it may ignore anyway.
    fn tell(&self, texts: Vec<Bytes>) {
        for text in texts {
            self.child.try_send(text);
        }
    }

    /// Takes one line of output. `Err` is the end.
    async fn take(&self, line: Line, nonsense: &mut u32) -> Result<(), Failure> {
        let text = match line {
            Line::Text(text) if text.trim().is_empty() => return Ok(()),
            Line::Text(text) => text,
            Line::TooLong => return Err(Failure::MessageTooLarge { limit: self.limits.max_message_bytes }),
            Line::NotUtf8 => String::new(),
        };
        let Ok(messages) = Message::parse_many(text.as_bytes()) else {
            Counters::add(&self.counters.lines_ignored);
            *nonsense += 1;
            tracing::debug!(upstream = %self.name, bytes = text.len(), "ignored a line of output that is no message");
            return if *nonsense >= NONSENSE_LINES { Err(Failure::NotMcp) } else { Ok(()) };
        };
        *nonsense = 0;
        self.spoke.store(true, Ordering::Relaxed);
        for message in messages {
            let (delivery, dropped) = {
                let mut routes = self.routes();
                (routes.deliver(&message, Instant::now()), routes.take_dropped())
            };
            self.counters.messages_dropped.fetch_add(dropped, Ordering::Relaxed);
            match delivery {
                Delivery::Queued => {}
                Delivery::Dropped => Counters::add(&self.counters.messages_dropped),
                Delivery::Reply(reply) => self.tell(vec![reply]),
            }
            self.wait_for_room().await;
        }
        Ok(())
    }

    async fn wait_for_room(&self) {
        let room = self.routes().room.clone();
        let patience = match self.mode {
            Mode::Session => SLOW_READER,
            Mode::Shared => Duration::ZERO,
        };
        let waiting = async {
            loop {
                let taken = room.notified();
                tokio::pin!(taken);
                taken.as_mut().enable();
                if !self.routes().is_full() {
                    return;
                }
                taken.await;
            }
        };
        if tokio::time::timeout(patience, waiting).await.is_err() {
            let cancelled = self.routes().disconnect_slow(Instant::now());
            self.tell(cancelled);
        }
    }

    /// Looks at the deadlines. `Err` is the end.
    fn check_deadlines(&self, started: Instant) -> Result<(), Failure> {
        if !self.spoke() && started.elapsed() >= self.limits.start_timeout {
            return Err(Failure::StartTimeout);
        }
        let late = self.routes().expire(Instant::now());
        for _ in &late {
            self.counters.failed(&Failure::AnswerTimeout);
        }
        self.tell(late);
        match self.idle_for() {
            Some(idle) if idle >= self.limits.idle_timeout => Err(Failure::Idle),
            _ => Ok(()),
        }
    }
}

async fn pump(link: Arc<Link>, mut output: Output) {
    let reason = tokio::select! {
        reason = read(&link, &mut output) => reason,
        () = link.ending.cancelled() => Failure::Exited(Exit::Unknown),
    };
    let reason = link.reason.get_or_init(|| reason).clone();
    link.ending.cancel();
    // Counted before anybody is told, so that who was told finds it counted.
    link.counters.failed(&reason);
    link.counters.failed_since_start.fetch_or(reason.is_fault(), Ordering::Relaxed);
    link.routes().close(&reason);
    link.child.stop();
    if reason.is_fault() {
        tracing::warn!(upstream = %link.name, reason = reason.label(), "{reason}");
    } else {
        tracing::debug!(upstream = %link.name, reason = reason.label(), "{reason}");
    }
    link.ended.cancel();
    // A child that is asked to end may still write; a closed pipe would make it fail instead of end.
    tokio::select! {
        () = async { while output.next().await.is_some() {} } => {}
        _ = link.child.exited() => {}
    }
}

/// Reads the child until there is a reason to end.
async fn read(link: &Link, output: &mut Output) -> Failure {
    let started = Instant::now();
    let shortest = link.limits.answer_timeout.min(link.limits.idle_timeout).min(link.limits.start_timeout);
    let mut tick = tokio::time::interval(TICK.min(shortest / 4).max(Duration::from_millis(1)));
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut nonsense = 0;
    let exited = async {
        let exit = link.child.exited().await;
        tokio::time::sleep(LAST_WORDS).await;
        exit
    };
    tokio::pin!(exited);
    loop {
        tokio::select! {
            _ = tick.tick() => {
                if let Err(failure) = link.check_deadlines(started) {
                    return failure;
                }
            }
            line = output.next() => match line {
                Some(Ok(line)) => {
                    if let Err(failure) = link.take(line, &mut nonsense).await {
                        return failure;
                    }
                }
                Some(Err(_)) | None => {
                    let exit = tokio::time::timeout(LAST_WORDS, link.child.exited()).await;
                    return Failure::Exited(exit.unwrap_or(Exit::Unknown));
                }
            },
            // Something that outlived the process holds its output open.
            exit = &mut exited => return Failure::Exited(exit),
        }
    }
}
