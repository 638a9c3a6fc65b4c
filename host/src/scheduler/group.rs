//! The queue of one kind of job, and what its submitters must know of the provider.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Instant;

use crossbeam_queue::ArrayQueue;

use super::stats::Stats;
use crate::error::Error;
use crate::job::{Batch, Job, Kind};
use crate::provider::{Capabilities, Placement};

/// Jobs of one kind.
pub(super) struct Group {
    pub(super) kind: Kind,
    pub(super) queue: ArrayQueue<Job>,
    /// Jobs that a provider has now.
    pub(super) in_flight: AtomicUsize,
    pub(super) stats: Stats,
    /// How many waiting jobs make a batch: the provider's lanes. Here and not read from the provider because every
    /// submission asks; a stale value, in the moment of a swap, costs a shorter or longer batch.
    pub(super) lanes: AtomicUsize,
    /// Whether the provider takes this kind wherever its secrets go, and with secrets that must stay in the host.
    admits: [AtomicBool; 2],
}

impl Group {
    pub(super) fn new(kind: Kind, depth: usize) -> Self {
        Self {
            kind,
            queue: ArrayQueue::new(depth),
            in_flight: AtomicUsize::new(0),
            stats: Stats::default(),
            lanes: AtomicUsize::new(1),
            admits: Default::default(),
        }
    }

    /// A provider with other capabilities is behind the queue.
    pub(super) fn adapt(&self, to: &Capabilities) {
        self.lanes.store(to.lanes, Ordering::Relaxed);
        for placement in [Placement::Anywhere, Placement::HostOnly] {
            self.admits[placement as usize].store(to.check(self.kind, placement).is_ok(), Ordering::Relaxed);
        }
    }

    pub(super) fn admits(&self, placement: Placement) -> bool {
        self.admits[placement as usize].load(Ordering::Relaxed)
    }

    /// Takes at most `limit` jobs out of the queue; those that `target` is to compute are in the batch.
    /// `None` if the queue was empty.
    pub(super) fn gather(&self, limit: usize, target: &Capabilities) -> Option<Batch> {
        let mut job = self.queue.pop()?;
        let mut batch = Batch::new(self.kind);
        for more in (0..limit.max(1)).rev() {
            if self.wants(&mut job, target) {
                let _ = batch.push(job);
            }
            if more == 0 {
                break;
            }
            match self.queue.pop() {
                Some(next) => job = next,
                None => break,
            }
        }
        Some(batch)
    }

    /// Whether the job is to be computed by `target`: its ticket is there, its deadline has not passed, and a swap has
    /// not put a provider here that cannot do it. Otherwise it is completed and counted.
    pub(super) fn wants(&self, job: &mut Job, target: &Capabilities) -> bool {
        if !job.take_up() {
            self.stats.cancelled.add(1);
            return false;
        }
        if job.deadline().is_some_and(|at| at <= Instant::now()) {
            self.stats.expired.add(1);
            job.complete(Err(Error::DeadlineExceeded));
            return false;
        }
        if let Err(unsupported) = target.check(self.kind, job.placement()) {
            self.stats.failed.add(1);
            job.complete(Err(unsupported));
            return false;
        }
        true
    }
}
