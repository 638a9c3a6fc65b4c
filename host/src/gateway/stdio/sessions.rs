//! The children of one upstream: a table of sessions, the shared child, and the back-off after bad starts.
//!
//! A session lives from its `initialize` to its end (DELETE, idle time, crash, shutdown) and takes its child with it;
//! its id then is unknown, which the HTTP side answers with 404, and MCP clients begin anew on that. Restarting is
//! thus the client's next `initialize`; what is bounded here is how often a command that fails at its start is tried.
//!
//! Why a full table evicts: clients forget DELETE. A session that nobody listens to for a minute makes room for a
//! new one; its client, should it come back, begins anew.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use futures_util::future::join_all;

use super::{Limits, command::Command, counters::Counters, failure::Failure, link::Link, routes::Mode};

/// An idle session younger than this is not evicted: its client may just be thinking.
const EVICT_AFTER: Duration = Duration::from_secs(60);
/// First pause after a bad start, doubled with each further one.
const BACKOFF_FIRST: Duration = Duration::from_millis(250);
/// Longest pause: a command that was repaired is picked up within this time.
const BACKOFF_LONGEST: Duration = Duration::from_secs(30);

#[derive(Debug, Default)]
struct Table {
    sessions: HashMap<String, Arc<Link>>,
    /// The shared child, or the last one.
    shared: Option<Arc<Link>>,
    /// Every link that has not ended, also those not yet or no longer in `sessions`.
    links: Vec<Arc<Link>>,
    bad_starts: u32,
    not_before: Option<Instant>,
    closed: bool,
}

/// See the module's documentation.
#[derive(Debug)]
pub(super) struct Sessions {
    name: Arc<str>,
    command: Command,
    limits: Limits,
    counters: Arc<Counters>,
    table: Mutex<Table>,
}

impl Sessions {
    pub(super) fn new(name: Arc<str>, command: Command, limits: Limits, counters: Arc<Counters>) -> Self {
        Self { name, command, limits, counters, table: Mutex::default() }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a child for a new session, and gives the session's id.
    pub(super) fn open(self: &Arc<Self>) -> Result<(String, Arc<Link>), Failure> {
        let id = new_session_id()?;
        let mut table = self.table();
        if table.sessions.len() >= self.limits.max_sessions {
            self.evict(&mut table)?;
        }
        let link = self.start(&mut table, Mode::Session)?;
        table.sessions.insert(id.clone(), link.clone());
        drop(table);
        Counters::add(&self.counters.sessions_opened);
        let (sessions, ended, key) = (self.clone(), link.clone(), id.clone());
        tokio::spawn(async move {
            ended.ended().await;
            sessions.table().sessions.remove(&key);
        });
        Ok((id, link))
    }

    /// An open session.
    pub(super) fn find(&self, id: &str) -> Option<Arc<Link>> {
        self.table().sessions.get(id).filter(|link| link.is_open()).cloned()
    }

    /// Number of open sessions.
    pub(super) fn len(&self) -> usize {
        self.table().sessions.len()
    }

    /// The shared child, started if there is none; and whether it was.
    pub(super) fn shared(self: &Arc<Self>) -> Result<(Arc<Link>, bool), Failure> {
        let mut table = self.table();
        if let Some(link) = table.shared.as_ref().filter(|link| link.is_open()) {
            return Ok((link.clone(), false));
        }
        let link = self.start(&mut table, Mode::Shared)?;
        table.shared = Some(link.clone());
        Ok((link, true))
    }

    /// Time until a command that failed at its start is tried again.
    pub(super) fn backing_off(&self) -> Option<Duration> {
        pause(&self.table())
    }

    /// Ends all children and waits until they are gone.
    pub(super) async fn shutdown(&self) {
        let links = {
            let mut table = self.table();
            table.closed = true;
            table.shared = None;
            std::mem::take(&mut table.links)
        };
        for link in &links {
            link.end(Failure::ShuttingDown);
        }
        // Two graces until SIGKILL, which no process outlives, and one more for the bookkeeping.
        let _ = tokio::time::timeout(self.limits.stop_grace * 3, join_all(links.iter().map(|link| link.gone()))).await;
    }

    fn start(self: &Arc<Self>, table: &mut Table, mode: Mode) -> Result<Arc<Link>, Failure> {
        if table.closed {
            return Err(Failure::ShuttingDown);
        }
        if let Some(retry_after) = pause(table) {
            return Err(Failure::BackingOff { retry_after });
        }
        let link = Link::start(&self.name, &self.command, mode, &self.limits, &self.counters)
            .inspect_err(|_| back_off(table))?;
        table.links.push(link.clone());
        let (sessions, watched) = (self.clone(), link.clone());
        tokio::spawn(async move {
            let reason = watched.ended().await;
            {
                let mut table = sessions.table();
                if watched.spoke() {
                    table.bad_starts = 0;
                    table.not_before = None;
                } else if reason.is_fault() {
                    back_off(&mut table);
                }
            }
            // A shutdown waits for what is listed.
            watched.gone().await;
            sessions.table().links.retain(|link| !Arc::ptr_eq(link, &watched));
        });
        Ok(link)
    }

    fn evict(&self, table: &mut Table) -> Result<(), Failure> {
        let idle = table.sessions.iter().filter_map(|(id, link)| Some((link.idle_for()?, id)));
        let longest = idle.max().filter(|(idle, _)| *idle >= EVICT_AFTER.min(self.limits.idle_timeout));
        let Some((_, id)) = longest else { return Err(Failure::TooManySessions) };
        let id = id.clone();
        if let Some(link) = table.sessions.remove(&id) {
            link.end(Failure::Idle);
        }
        Ok(())
    }
}

fn pause(table: &Table) -> Option<Duration> {
    let left = table.not_before?.saturating_duration_since(Instant::now());
    (!left.is_zero()).then_some(left)
}

fn back_off(table: &mut Table) {
    let pause = BACKOFF_FIRST.saturating_mul(1 << table.bad_starts.min(16)).min(BACKOFF_LONGEST);
    table.bad_starts = table.bad_starts.saturating_add(1);
    table.not_before = Some(Instant::now() + pause);
}

/// 128 random bits: an id that nobody can guess is what a session's client proves itself with.
fn new_session_id() -> Result<String, Failure> {
    use std::fmt::Write as _;
    let mut random = [0_u8; 16];
    getrandom::fill(&mut random).map_err(|_| Failure::NotStarted(std::io::ErrorKind::Other))?;
    let mut id = String::with_capacity(32);
    for byte in random {
        // Writing to a string cannot fail.
        let _ = write!(id, "{byte:02x}");
    }
    Ok(id)
}
