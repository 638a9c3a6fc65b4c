//! Counters of one upstream: written by its tasks, read as one [`Snapshot`] by metrics and health.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

use super::failure::Failure;

/// Counts since the upstream was made, and gauges of now.
#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) children_started: AtomicU64,
    pub(super) children_running: AtomicU64,
    pub(super) sessions_opened: AtomicU64,
    pub(super) restarts: AtomicU64,
    /// A child failed since the last one was started: the next start is a restart.
    pub(super) failed_since_start: AtomicBool,
    pub(super) messages_in: AtomicU64,
    pub(super) messages_out: AtomicU64,
    pub(super) lines_ignored: AtomicU64,
    pub(super) messages_dropped: AtomicU64,
    failures: [AtomicU64; Failure::LABELS.len()],
}

impl Counters {
    pub(super) fn add(counter: &AtomicU64) {
        counter.fetch_add(1, Relaxed);
    }

    /// Counts a start.
    pub(super) fn started(&self) {
        Self::add(&self.children_started);
        Self::add(&self.children_running);
        if self.failed_since_start.swap(false, Relaxed) {
            Self::add(&self.restarts);
        }
    }

    pub(super) fn failed(&self, failure: &Failure) {
        Self::add(&self.failures[failure.index()]);
    }

    pub(super) fn snapshot(&self, sessions_open: usize) -> Snapshot {
        let read = |counter: &AtomicU64| counter.load(Relaxed);
        Snapshot {
            children_running: read(&self.children_running),
            children_started: read(&self.children_started),
            restarts: read(&self.restarts),
            sessions_open: sessions_open as u64,
            sessions_opened: read(&self.sessions_opened),
            messages_in: read(&self.messages_in),
            messages_out: read(&self.messages_out),
            lines_ignored: read(&self.lines_ignored),
            messages_dropped: read(&self.messages_dropped),
            failures: Failure::LABELS.into_iter().zip(self.failures.iter().map(read)).collect(),
        }
    }
}

/// What one upstream did so far.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Snapshot {
    /// Processes that run now.
    pub children_running: u64,
    /// Processes started.
    pub children_started: u64,
    /// Processes started in place of one that failed.
    pub restarts: u64,
    /// Sessions open now.
    pub sessions_open: u64,
    /// Sessions opened.
    pub sessions_opened: u64,
    /// Messages passed from clients to processes.
    pub messages_in: u64,
    /// Messages passed from processes to clients.
    pub messages_out: u64,
    /// Lines of output that were no messages.
    pub lines_ignored: u64,
    /// Messages that no client was there to take (an answer to a withdrawn request, an old notification).
    pub messages_dropped: u64,
    /// Refusals and ends by reason, see [`Failure::label`]. Each label is present, with 0 where nothing happened.
    pub failures: Vec<(&'static str, u64)>,
}

impl Snapshot {
    /// How often this reason was counted; 0 for an unknown one.
    pub fn failures_of(&self, label: &str) -> u64 {
        self.failures.iter().find(|(known, _)| *known == label).map_or(0, |(_, count)| *count)
    }
}
