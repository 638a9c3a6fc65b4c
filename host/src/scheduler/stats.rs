//! What the scheduler counts: plain atomics inside, plain structs outside, no metrics library.
//!
//! Each job that was submitted ends in exactly one of completed, failed, expired or cancelled; refused jobs were never
//! submitted. Counts are relaxed: a snapshot taken under load may be a few jobs apart between two fields, and is exact
//! once nothing is in flight.
//!
//! Latency is that of each batch's longest-waiting job, from submission to completion: reading the clock for every job
//! would cost a tenth of the round trip, and the longest wait is the one that a limit is set on.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::job::{Batch, Kind};

/// Buckets of the latency histogram: below 1 us, 2 us, 4 us ... 4 s, and the rest.
pub const LATENCY_BUCKETS: usize = 24;

/// A number that only grows.
#[derive(Debug, Default)]
pub(super) struct Counter(AtomicU64);

impl Counter {
    pub(super) fn add(&self, n: usize) {
        if n != 0 {
            self.0.fetch_add(n as u64, Ordering::Relaxed);
        }
    }

    /// Adds one, in the single order of all sequentially consistent operations; see `Scheduler::shutdown`.
    pub(super) fn add_ordered(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Sees every [`Counter::add_ordered`] before it in that order, and what its thread did before.
    pub(super) fn see_ordered(&self) {
        self.0.load(Ordering::SeqCst);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The counts of one group.
#[derive(Debug)]
pub(super) struct Stats {
    pub(super) submitted: Counter,
    pub(super) completed: Counter,
    pub(super) failed: Counter,
    pub(super) refused: Counter,
    pub(super) expired: Counter,
    pub(super) cancelled: Counter,
    /// Batches computed on the thread that flushed them.
    pub(super) here: Counter,
    /// Batches handed to the provider's own threads or hardware.
    pub(super) handed_over: Counter,
    /// By length; index 0 stays empty, the last counts longer ones too.
    batch_sizes: [Counter; Batch::MAX_JOBS + 1],
    latency: [Counter; LATENCY_BUCKETS],
    latency_sum_nanos: Counter,
}

impl Default for Stats {
    fn default() -> Self {
        Self {
            submitted: Counter::default(),
            completed: Counter::default(),
            failed: Counter::default(),
            refused: Counter::default(),
            expired: Counter::default(),
            cancelled: Counter::default(),
            here: Counter::default(),
            handed_over: Counter::default(),
            batch_sizes: std::array::from_fn(|_| Counter::default()),
            latency: std::array::from_fn(|_| Counter::default()),
            latency_sum_nanos: Counter::default(),
        }
    }
}

impl Stats {
    pub(super) fn batch(&self, jobs: usize) {
        self.batch_sizes[jobs.min(Batch::MAX_JOBS)].add(1);
    }

    pub(super) fn latency(&self, taken: Duration) {
        let micros = taken.as_micros() as u64;
        let bucket = (u64::BITS - micros.leading_zeros()) as usize;
        self.latency[bucket.min(LATENCY_BUCKETS - 1)].add(1);
        self.latency_sum_nanos.add(taken.as_nanos() as usize);
    }

    pub(super) fn snapshot(&self, kind: Kind, depth: usize) -> GroupSnapshot {
        GroupSnapshot {
            kind,
            submitted: self.submitted.get(),
            completed: self.completed.get(),
            failed: self.failed.get(),
            refused: self.refused.get(),
            expired: self.expired.get(),
            cancelled: self.cancelled.get(),
            batches_here: self.here.get(),
            batches_handed_over: self.handed_over.get(),
            depth,
            batch_sizes: std::array::from_fn(|size| self.batch_sizes[size].get()),
            latency: std::array::from_fn(|bucket| self.latency[bucket].get()),
            latency_sum: Duration::from_nanos(self.latency_sum_nanos.get()),
        }
    }
}

/// Counts of the jobs of one kind since the scheduler started.
#[derive(Clone, Debug)]
pub struct GroupSnapshot {
    /// Which jobs.
    pub kind: Kind,
    /// Jobs accepted.
    pub submitted: u64,
    /// Jobs computed.
    pub completed: u64,
    /// Jobs that the provider ended with an error.
    pub failed: u64,
    /// Jobs not accepted: queue full, shutting down, unsupported.
    pub refused: u64,
    /// Jobs dropped because their deadline had passed.
    pub expired: u64,
    /// Jobs dropped because their ticket was gone.
    pub cancelled: u64,
    /// Batches computed on the thread that flushed them.
    pub batches_here: u64,
    /// Batches handed to the provider's own threads or hardware.
    pub batches_handed_over: u64,
    /// Jobs waiting now.
    pub depth: usize,
    /// Batches by length; the last entry counts longer ones too.
    pub batch_sizes: [u64; Batch::MAX_JOBS + 1],
    /// Latency of each batch's longest-waiting job: entry `i` counts those below `2^i` microseconds that no entry
    /// before counts; the last has no bound.
    pub latency: [u64; LATENCY_BUCKETS],
    /// Sum of those latencies.
    pub latency_sum: Duration,
}

impl GroupSnapshot {
    /// Batches dispatched.
    pub fn batches(&self) -> u64 {
        self.batch_sizes.iter().sum()
    }

    /// Mean number of jobs in a batch; 0 before the first.
    #[expect(clippy::cast_precision_loss, reason = "a mean for people to read")]
    pub fn mean_batch(&self) -> f64 {
        let jobs: u64 = self.batch_sizes.iter().zip(0..).map(|(batches, size)| batches * size).sum();
        jobs as f64 / self.batches().max(1) as f64
    }
}

/// What the scheduler counted.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// One entry for each kind, ordered by [`Kind::index`].
    pub groups: Vec<GroupSnapshot>,
    /// Jobs that the provider has now.
    pub in_flight: usize,
    /// How many jobs of one kind may wait.
    pub queue_depth: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::job::KemOperation;
    use kemlane_engine::kem::ML_KEM_768;

    #[test]
    fn a_latency_falls_below_its_buckets_bound() {
        let stats = Stats::default();
        for micros in [0, 1, 2, 3, 4, 1000, u64::from(u32::MAX)] {
            stats.latency(Duration::from_micros(micros));
        }
        let latency = stats.snapshot(Kind::Kem(KemOperation::Encaps, &ML_KEM_768), 0).latency;
        assert_eq!(latency[..4], [1, 1, 2, 1]);
        assert_eq!(latency[10], 1, "1000 us is below 2^10 us");
        assert_eq!(latency[LATENCY_BUCKETS - 1], 1);
    }
}
