//! Jobs of one kind that travel together, and the account of how they ended.
//!
//! Whoever drops a batch has finished it: what was not completed by then fails, and the [`Watch`] that the scheduler
//! put on it gets one [`Report`]. So a provider cannot lose a job by returning early, by panicking or by forgetting.
//!
//! The vectors are recycled through a small pool: a batch allocates nothing once the pool is warm.

use std::fmt;
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use crossbeam_queue::ArrayQueue;

use super::{Job, Kind};
use crate::error::{Error, Failure};
use crate::provider::Placement;

/// How the jobs of a batch ended.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    /// What they computed.
    pub kind: Kind,
    /// How many jobs the batch had.
    pub jobs: usize,
    /// How many of them failed.
    pub failed: usize,
    /// When the job that had waited longest was submitted, where that was measured.
    pub oldest: Option<Instant>,
}

/// Hears once of each batch, when it is finished.
pub trait Watch: Send + Sync {
    /// The batch is finished; its tickets have their results.
    fn finished(&self, report: Report);
}

/// A scheduler in front of a scheduler: both hear.
struct Both(Arc<dyn Watch>, Arc<dyn Watch>);

impl Watch for Both {
    fn finished(&self, report: Report) {
        self.0.finished(report);
        self.1.finished(report);
    }
}

/// Jobs of one [`Kind`].
pub struct Batch {
    kind: Kind,
    jobs: Vec<Job>,
    oldest: Option<Instant>,
    watch: Option<Arc<dyn Watch>>,
    /// Who has it, for the error of what it leaves undone.
    provider: &'static str,
}

/// How many empty vectors are kept: more batches than this are rarely under way at once.
const POOL: usize = 64;

static SPARE: LazyLock<ArrayQueue<Vec<Job>>> = LazyLock::new(|| ArrayQueue::new(POOL));

impl Batch {
    /// How many jobs the scheduler puts into one batch at most: several times the lanes of any backend, so that
    /// ragged ends cost little, and a bounded wait for whoever comes next. With AVX-512 a batch of 64 ML-KEM operations
    /// takes about 0.15 ms, one of 64 ML-DSA-65 signatures about 1 ms; on the portable backend ten times that.
    pub const MAX_JOBS: usize = 64;

    /// An empty batch.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        let jobs = SPARE.pop().unwrap_or_else(|| Vec::with_capacity(Self::MAX_JOBS));
        Self { kind, jobs, oldest: None, watch: None, provider: "" }
    }

    /// Adds a job.
    ///
    /// # Errors
    /// Gives the job back if it is of another kind.
    pub fn push(&mut self, job: Job) -> Result<(), Job> {
        if job.kind() != Some(self.kind) {
            return Err(job);
        }
        if let Some(at) = job.stamped() {
            self.oldest = Some(self.oldest.map_or(at, |oldest| oldest.min(at)));
        }
        self.jobs.push(job);
        Ok(())
    }

    /// What its jobs compute.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// How many jobs it holds.
    pub fn len(&self) -> usize {
        self.jobs.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.jobs.is_empty()
    }

    /// Its jobs, to be computed and completed.
    pub fn jobs_mut(&mut self) -> &mut [Job] {
        &mut self.jobs
    }

    /// The batch, leaving an empty one behind: how a provider takes over what it was offered.
    #[must_use]
    pub fn take(&mut self) -> Self {
        std::mem::replace(self, Self { jobs: Vec::new(), oldest: None, watch: None, ..*self })
    }

    /// Moves the jobs from `at` on into a batch of their own, which reports by itself.
    #[must_use]
    pub fn split_off(&mut self, at: usize) -> Self {
        let mut rest = Self::new(self.kind);
        rest.oldest = self.oldest;
        rest.watch.clone_from(&self.watch);
        rest.provider = self.provider;
        rest.jobs.extend(self.jobs.drain(at.min(self.jobs.len())..));
        rest
    }

    /// Completes with `error` every job that is not completed yet.
    pub fn fail(&mut self, error: Error) {
        for job in &mut self.jobs {
            job.complete(Err(error));
        }
    }

    /// Where its secrets may go: the strictest of its jobs.
    pub fn placement(&self) -> Placement {
        let host_only = self.jobs.iter().any(|job| job.placement() == Placement::HostOnly);
        if host_only { Placement::HostOnly } else { Placement::Anywhere }
    }

    /// `provider` gets it and `watch` hears of its end, besides whoever was to hear of it before.
    pub(crate) fn watch(&mut self, provider: &'static str, watch: Arc<dyn Watch>) {
        self.provider = provider;
        self.watch = Some(match self.watch.take() {
            Some(before) => Arc::new(Both(watch, before)),
            None => watch,
        });
    }

    /// Keeps the jobs that `keep` says; the others are completed by it or cancelled.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&mut Job) -> bool) {
        self.jobs.retain_mut(keep);
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("kind", &self.kind).field("jobs", &self.jobs.len()).finish_non_exhaustive()
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        let provider = self.provider;
        self.fail(if std::thread::panicking() {
            Error::ProviderFailed { provider, cause: Failure::Panic }
        } else {
            Error::Cancelled
        });
        let mut jobs = std::mem::take(&mut self.jobs);
        let report = Report {
            kind: self.kind,
            jobs: jobs.len(),
            failed: jobs.iter().filter(|job| job.has_failed()).count(),
            oldest: self.oldest,
        };
        jobs.clear();
        if jobs.capacity() != 0 {
            // A full pool frees it instead.
            let _ = SPARE.push(jobs);
        }
        if let (Some(watch), 1..) = (self.watch.take(), report.jobs) {
            watch.finished(report);
        }
    }
}
