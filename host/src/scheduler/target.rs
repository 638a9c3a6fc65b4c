//! The provider behind the scheduler, from one swap to the next, and how much it has.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Weak};

use super::Scheduler;
use crate::job::{Report, Watch};
use crate::provider::{Capabilities, Provider};

/// A provider that batches go to. Outlives its time in the scheduler until its last batch is finished.
pub(super) struct Target {
    pub(super) provider: Arc<dyn Provider>,
    pub(super) capabilities: Capabilities,
    /// Room that is taken, in jobs of any kind. Not counted for a provider that computes on the caller's thread:
    /// such a one never lacks room.
    taken: AtomicUsize,
    /// A flush left jobs in their queue because there was no room.
    starved: AtomicBool,
    scheduler: Weak<Scheduler>,
}

impl Target {
    pub(super) fn new(provider: Arc<dyn Provider>, scheduler: Weak<Scheduler>) -> Self {
        let mut capabilities = provider.capabilities();
        // A provider without room or lanes would never be given anything.
        capabilities.queue_depth = capabilities.queue_depth.max(1);
        capabilities.lanes = capabilities.lanes.max(1);
        let (taken, starved) = (AtomicUsize::new(0), AtomicBool::new(false));
        Self { provider, capabilities, taken, starved, scheduler }
    }

    /// Takes room for as many of `jobs` as there is; 0 means none, and that the queues are flushed once there is.
    pub(super) fn reserve(&self, jobs: usize) -> usize {
        if self.capabilities.computes_here {
            return jobs;
        }
        let depth = self.capabilities.queue_depth;
        let claim = |taken: usize| (taken < depth).then(|| depth.min(taken + jobs));
        let mut claimed = self.taken.fetch_update(Ordering::SeqCst, Ordering::SeqCst, claim);
        if claimed.is_err() {
            // Noted first, tried again second: room that comes free in between is seen by one of the two sides.
            self.starved.store(true, Ordering::SeqCst);
            claimed = self.taken.fetch_update(Ordering::SeqCst, Ordering::SeqCst, claim);
        }
        claimed.map_or(0, |taken| jobs.min(depth - taken))
    }

    /// Gives room back, and serves whoever went without.
    pub(super) fn release(&self, jobs: usize) {
        if self.capabilities.computes_here || jobs == 0 {
            return;
        }
        self.taken.fetch_sub(jobs, Ordering::SeqCst);
        if self.starved.swap(false, Ordering::SeqCst)
            && let Some(scheduler) = self.scheduler.upgrade()
        {
            scheduler.flush_all();
        }
    }
}

impl Watch for Target {
    fn finished(&self, report: Report) {
        if let Some(scheduler) = self.scheduler.upgrade() {
            scheduler.count(report);
        }
        self.release(report.jobs);
    }
}
