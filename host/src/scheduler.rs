//! From single jobs to batches: the scheduler is a provider that makes another provider's work worth its lanes.
//!
//! ```text
//!  submit_one ──► queue of the job's kind ──► batch ──┬─ here: on the thread that flushes ──► provider.submit_here
//!   (bounded)         ▲ Ticket polls: flush           └─ handed over: a backlog           ──► provider.submit
//! ```
//!
//! A batch leaves its queue, without any timer, when
//! - as many jobs wait as the provider has lanes, and nobody computes: the submitter does, on its own thread;
//! - the event loop runs dry: a ticket that was polled again and saw no new company flushes, on its thread;
//! - more than one batch waits while another is computed: it goes to the provider's own threads;
//! - room came free in a provider that does not compute on the caller's thread: whoever finished the batch flushes.
//!
//! Why no lock around gathering: the queues are lock-free, and two threads that flush at once each get a shorter batch
//! at worst. Why no linger: at low load a timer is pure latency, at high load the queue fills while a batch is
//! computed.
//!
//! Why the fullness of a provider leaves jobs in the queue: a job that was accepted should not fail for want of room
//! that comes free in a millisecond. The queue is bounded, so the next submitter is told at once.

mod group;
mod stats;
mod target;

use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;

pub use stats::{GroupSnapshot, LATENCY_BUCKETS, Snapshot};

use crate::error::{Error, Failure};
use crate::job::{Batch, Job, Kind, Report, Watch};
use crate::provider::{Capabilities, Health, Placement, Provider};
use group::Group;
use target::Target;

/// The scheduler's name as a provider.
const NAME: &str = "scheduler";

/// How many batches wait, while another is computed, before the provider's own threads take over: more than one, so
/// that the hop to another thread (10 to 20 us) is shared by at least two batches' worth of work.
const BACKLOG: usize = 2;

/// How the scheduler queues.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// How many jobs of one kind may wait. The default, 4096, bounds a full queue to 20 MB of payloads and to about a
    /// tenth of a second of work for one core; a client that would wait longer is better refused.
    pub queue_depth: NonZeroUsize,
}

impl Default for Config {
    fn default() -> Self {
        Self { queue_depth: NonZeroUsize::MIN.saturating_add(4095) }
    }
}

/// Batches jobs for a provider.
pub struct Scheduler {
    me: Weak<Self>,
    target: ArcSwap<Target>,
    /// Indexed by [`Kind::index`].
    groups: Box<[Group]>,
    queue_depth: usize,
    /// Held while the target and what the groups know of it change together.
    swapping: Mutex<()>,
    closed: AtomicBool,
    /// Notified of each finished batch once `closed`.
    progress: (Mutex<()>, Condvar),
}

impl std::fmt::Debug for Scheduler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scheduler").field("provider", &self.target.load().provider).finish_non_exhaustive()
    }
}

impl Scheduler {
    /// A scheduler in front of `provider`.
    #[must_use]
    pub fn new(provider: Arc<dyn Provider>, config: Config) -> Arc<Self> {
        let queue_depth = config.queue_depth.get();
        Arc::new_cyclic(|me| {
            let target = Target::new(provider, me.clone());
            let groups: Box<[Group]> = Kind::all().map(|kind| Group::new(kind, queue_depth)).collect();
            groups.iter().for_each(|group| group.adapt(&target.capabilities));
            Self {
                me: me.clone(),
                target: ArcSwap::from_pointee(target),
                groups,
                queue_depth,
                swapping: Mutex::default(),
                closed: AtomicBool::new(false),
                progress: Default::default(),
            }
        })
    }

    /// Sends all further batches to `provider`. What the old one has, it finishes; what waits goes to the new one.
    pub fn set_provider(&self, provider: Arc<dyn Provider>) {
        let target = Target::new(provider, self.me.clone());
        {
            let _one_at_a_time = self.swapping.lock().unwrap_or_else(PoisonError::into_inner);
            self.groups.iter().for_each(|group| group.adapt(&target.capabilities));
            self.target.store(Arc::new(target));
        }
        // Jobs that found no room in the old provider wait for nobody now.
        self.flush_all();
    }

    /// The provider that batches go to.
    pub fn provider(&self) -> Arc<dyn Provider> {
        Arc::clone(&self.target.load().provider)
    }

    /// What was counted so far.
    pub fn snapshot(&self) -> Snapshot {
        let groups = self.groups.iter().map(|group| group.stats.snapshot(group.kind, group.queue.len())).collect();
        Snapshot { groups, in_flight: self.in_flight(), queue_depth: self.queue_depth }
    }

    /// Refuses new jobs from now on with [`Error::ShuttingDown`] and completes those that are in, on this thread as
    /// far as possible. Waits at most `limit` for what a provider's own threads or hardware still have.
    ///
    /// Returns whether everything was completed in time. Blocks: async callers use `spawn_blocking`.
    pub fn shutdown(&self, limit: Duration) -> bool {
        let until = Instant::now() + limit;
        self.closed.store(true, Ordering::SeqCst);
        // A submitter counts its job (sequentially consistent, as this load) after queueing it and before it looks at
        // `closed`: either it sees `closed` and flushes, or its count is seen here and so is its job, below.
        for group in &self.groups {
            group.stats.submitted.see_ordered();
        }
        loop {
            self.flush_all();
            let (lock, finished) = &self.progress;
            let guard = lock.lock().unwrap_or_else(PoisonError::into_inner);
            if self.in_flight() == 0 && self.groups.iter().all(|group| group.queue.is_empty()) {
                return true;
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            drop(finished.wait_timeout(guard, left));
        }
    }

    fn in_flight(&self) -> usize {
        self.groups.iter().map(|group| group.in_flight.load(Ordering::SeqCst)).sum()
    }

    fn flush_all(&self) {
        for group in &self.groups {
            while self.flush_group(group, Way::Here) {}
        }
    }

    /// Accounts for a finished batch.
    fn count(&self, report: Report) {
        let group = &self.groups[report.kind.index()];
        group.stats.completed.add(report.jobs - report.failed);
        group.stats.failed.add(report.failed);
        if let Some(oldest) = report.oldest {
            group.stats.latency(oldest.elapsed());
        }
        group.in_flight.fetch_sub(report.jobs, Ordering::SeqCst);
        if self.closed.load(Ordering::SeqCst) {
            let (lock, finished) = &self.progress;
            // Whoever waits either holds the lock and will see the new count, or is woken.
            drop(lock.lock().unwrap_or_else(PoisonError::into_inner));
            finished.notify_all();
        }
    }

    /// Sends a batch of what waits in `group` on its way. `false` if there is none, or no room for it.
    fn flush_group(&self, group: &Group, way: Way) -> bool {
        let (target, room) = loop {
            let target = self.target.load_full();
            let room = target.reserve(group.queue.len().clamp(1, Batch::MAX_JOBS));
            if room > 0 {
                break (target, room);
            }
            // Whoever has the room flushes when it is done, but a target that was swapped out just now may never be.
            if Arc::ptr_eq(&target, &self.target.load()) {
                return false;
            }
        };
        let capabilities = &target.capabilities;
        let gathered = group.gather(room, capabilities);
        let unused = room - gathered.as_ref().map_or(0, Batch::len);
        let progress = gathered.is_some();
        if let Some(batch) = gathered {
            self.dispatch(&target, batch, if capabilities.computes_here { way } else { Way::HandOver });
        }
        target.release(unused);
        progress
    }

    /// Gives `batch`, whose room in `target` is reserved, to its provider. Whatever that does, each job ends.
    fn dispatch(&self, target: &Arc<Target>, mut batch: Batch, way: Way) {
        if batch.is_empty() {
            return;
        }
        let group = &self.groups[batch.kind().index()];
        group.in_flight.fetch_add(batch.len(), Ordering::SeqCst);
        group.stats.batch(batch.len());
        let Capabilities { name, computes_here, .. } = target.capabilities;
        let watch: Arc<dyn Watch> = Arc::<Target>::clone(target);
        batch.watch(name, watch);
        // A provider is not trusted to keep its panics to itself. One that breaks down fails this batch only, whose
        // jobs own all that it may have left half-written.
        let given = catch_unwind(AssertUnwindSafe(|| {
            if way != Way::Here {
                match target.provider.submit(&mut batch) {
                    Ok(()) => {
                        group.stats.handed_over.add(1);
                        return Ok(());
                    }
                    // Its threads have enough to do, this one may help.
                    Err(Error::QueueFull) if computes_here && way == Way::HandOver => {}
                    Err(error) => return Err(error),
                }
            }
            group.stats.here.add(1);
            target.provider.submit_here(&mut batch)
        }));
        match given {
            Ok(Ok(())) => {}
            Ok(Err(error)) => batch.fail(error),
            Err(_) => batch.fail(Error::ProviderFailed { provider: name, cause: Failure::Panic }),
        }
    }

    /// Takes a batch that was formed elsewhere: it does not wait for company again. What the provider then does not
    /// take fails with the provider's error.
    fn pass_on(&self, batch: &mut Batch, way: Way) -> Result<(), Error> {
        let target = self.target.load_full();
        let group = &self.groups[batch.kind().index()];
        let jobs = batch.len();
        let refuse = |error| {
            group.stats.refused.add(jobs);
            Err(error)
        };
        if let Err(error) = self.admit(group, batch.placement()) {
            return refuse(error);
        }
        let room = target.reserve(jobs);
        if room < jobs {
            target.release(room);
            return refuse(Error::QueueFull);
        }
        group.stats.submitted.add(jobs);
        let mut batch = batch.take();
        batch.retain(|job| group.wants(job, &target.capabilities));
        let unused = room - batch.len();
        // One after the other, so that several of the provider's threads share them.
        while batch.len() > Batch::MAX_JOBS {
            let rest = batch.split_off(Batch::MAX_JOBS);
            self.dispatch(&target, std::mem::replace(&mut batch, rest), way);
        }
        self.dispatch(&target, batch, way);
        target.release(unused);
        Ok(())
    }

    /// Whether jobs of `group` may come in.
    fn admit(&self, group: &Group, placement: Placement) -> Result<(), Error> {
        if self.closed.load(Ordering::Relaxed) {
            return Err(Error::ShuttingDown);
        }
        if group.admits(placement) { Ok(()) } else { self.target.load().capabilities.check(group.kind, placement) }
    }
}

/// On whose thread a batch is computed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// On this one.
    Here,
    /// On the provider's own, or on its hardware; here if those have enough to do.
    HandOver,
    /// On the provider's own, or on its hardware.
    Elsewhere,
}

impl Provider for Scheduler {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: NAME, queue_depth: self.queue_depth, ..self.target.load().capabilities }
    }

    fn health(&self) -> Health {
        if self.closed.load(Ordering::Relaxed) { Health::Draining } else { self.target.load().provider.health() }
    }

    fn submit(&self, batch: &mut Batch) -> Result<(), Error> {
        self.pass_on(batch, Way::Elsewhere)
    }

    fn submit_here(&self, batch: &mut Batch) -> Result<(), Error> {
        self.pass_on(batch, Way::Here)
    }

    fn submit_one(&self, mut job: Job) -> Result<(), Error> {
        let Some(kind) = job.kind() else { return Ok(()) };
        let group = &self.groups[kind.index()];
        let refuse = |mut job: Job, error| {
            group.stats.refused.add(1);
            job.complete(Err(error));
            Err(error)
        };
        if let Err(error) = self.admit(group, job.placement()) {
            return refuse(job, error);
        }
        if group.queue.is_empty() {
            job.stamp(Instant::now());
        }
        if let Err(job) = group.queue.push(job) {
            return refuse(job, Error::QueueFull);
        }
        group.stats.submitted.add_ordered();
        let (waiting, lanes) = (group.queue.len(), group.lanes.load(Ordering::Relaxed));
        if self.closed.load(Ordering::SeqCst) {
            self.flush_group(group, Way::Here);
        } else if waiting >= lanes {
            // While nobody computes, this thread does. While somebody does, jobs gather until this thread runs dry,
            // and if it has too much else to do for that, the provider's own threads take over.
            let computing = group.in_flight.load(Ordering::Relaxed) > 0;
            if !computing {
                self.flush_group(group, Way::Here);
            } else if waiting >= BACKLOG * lanes {
                self.flush_group(group, Way::HandOver);
            }
        }
        Ok(())
    }

    fn waiting(&self, kind: Kind) -> usize {
        self.groups[kind.index()].queue.len()
    }

    fn flush(&self, kind: Kind) -> bool {
        self.flush_group(&self.groups[kind.index()], Way::Here)
    }
}
