//! From single jobs to batches: the scheduler is a provider that makes another provider's work worth its lanes.
//!
//! ```text
//!  submit_one ──► queue of the job's kind ──► batch ──┬─ here: on the thread that flushes ──► provider.submit_here
//!   (bounded)         ▲ Ticket polls: flush           └─ handed over: a backlog           ──► provider.submit
//! ```
//!
//! A batch leaves its queue, without any timer, when
//! - as many jobs wait as the provider has lanes: the submitter flushes and computes on its own thread;
//! - the event loop runs dry: a ticket that was polled again and saw no new company flushes, on its thread;
//! - more than one batch waits while another is computed: the excess goes to the provider's own threads;
//! - room came free in a provider that does not compute on the caller's thread: whoever finished the batch flushes.
//!
//! Why no lock around gathering: the queues are lock-free, and two threads that flush at once each get a shorter batch
//! at worst. Why no linger: at low load a timer is pure latency, at high load the queue fills while a batch is
//! computed.
//!
//! Why the fullness of a provider leaves jobs in the queue: a job that was accepted should not fail for want of room
//! that comes free in a millisecond. The queue is bounded, so the next submitter is told at once.

mod stats;

use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering, fence};
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use crossbeam_queue::ArrayQueue;

pub use stats::{GroupSnapshot, LATENCY_BUCKETS, Snapshot};

use crate::error::{Error, Failure};
use crate::job::{Batch, Job, Kind, Report, Watch};
use crate::provider::{Capabilities, Health, Placement, Provider};
use stats::Stats;

/// The scheduler's name as a provider.
const NAME: &str = "scheduler";

/// How the scheduler queues.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// How many jobs of one kind may wait. The default, 4096, bounds a full queue to 14 MB of payloads and to about a
    /// tenth of a second of work for one core; a client that would wait longer is better refused.
    pub queue_depth: NonZeroUsize,
}

impl Default for Config {
    fn default() -> Self {
        Self { queue_depth: NonZeroUsize::MIN.saturating_add(4095) }
    }
}

/// Jobs of one kind.
struct Group {
    kind: Kind,
    queue: ArrayQueue<Job>,
    /// Jobs that a provider has now.
    in_flight: AtomicUsize,
    stats: Stats,
}

/// The provider that batches go to, until it is swapped.
struct Target {
    provider: Arc<dyn Provider>,
    capabilities: Capabilities,
    /// Jobs of any kind that it has now.
    in_flight: AtomicUsize,
    /// A flush left jobs in their queue because it had no room.
    starved: AtomicBool,
    scheduler: Weak<Scheduler>,
}

/// Batches jobs for a provider.
pub struct Scheduler {
    me: Weak<Self>,
    target: ArcSwap<Target>,
    /// Indexed by [`Kind::index`].
    groups: Box<[Group]>,
    queue_depth: usize,
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
        let group = |kind| Group {
            kind,
            queue: ArrayQueue::new(queue_depth),
            in_flight: AtomicUsize::new(0),
            stats: Stats::default(),
        };
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            target: ArcSwap::from_pointee(Target::new(provider, me.clone())),
            groups: Kind::all().map(group).collect(),
            queue_depth,
            closed: AtomicBool::new(false),
            progress: Default::default(),
        })
    }

    /// Sends all further batches to `provider`. What the old one has, it finishes; what waits goes to the new one.
    pub fn set_provider(&self, provider: Arc<dyn Provider>) {
        self.target.store(Arc::new(Target::new(provider, self.me.clone())));
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
        // Together with the fence in `submit_one`: a job that was queued is either seen here or by its submitter.
        fence(Ordering::SeqCst);
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
            while self.flush_group(group) {}
        }
    }

    /// Sends a batch of what waits in `group` on its way. `false` if there is none, or no room for it.
    fn flush_group(&self, group: &Group) -> bool {
        let target = self.target.load_full();
        if !target.capabilities.computes_here {
            let Some(room) = target.reserve(group.queue.len().min(Batch::MAX_JOBS)) else { return false };
            let gathered = group.gather(room);
            target.release(room - gathered.as_ref().map_or(0, Batch::len));
            let Some(batch) = gathered else { return false };
            self.dispatch(&target, batch, Way::HandOver);
            return true;
        }
        // A backlog: more than one batch, and somebody is computing already.
        let backlog = 2 * target.capabilities.lanes;
        while group.in_flight.load(Ordering::Relaxed) > 0 && group.queue.len() >= backlog {
            let Some(batch) = group.gather(Batch::MAX_JOBS) else { break };
            target.in_flight.fetch_add(batch.len(), Ordering::SeqCst);
            self.dispatch(&target, batch, Way::HandOver);
        }
        let Some(batch) = group.gather(Batch::MAX_JOBS) else { return false };
        target.in_flight.fetch_add(batch.len(), Ordering::SeqCst);
        self.dispatch(&target, batch, Way::Here);
        true
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
        batch.watch(name, Arc::clone(target) as Arc<dyn Watch>);
        // A provider is not trusted to keep its panics to itself. One that breaks down fails this batch only, whose
        // jobs own all that it may have left half-written.
        let given = catch_unwind(AssertUnwindSafe(|| {
            if way == Way::HandOver {
                match target.provider.submit(&mut batch) {
                    Ok(()) => {
                        group.stats.handed_over.add(1);
                        return Ok(());
                    }
                    // Its threads have enough to do, this one may help.
                    Err(Error::QueueFull) if computes_here => {}
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

    /// Takes a batch that was formed elsewhere: it does not wait for company again.
    fn pass_on(&self, batch: &mut Batch, way: Way) -> Result<(), Error> {
        let target = self.target.load_full();
        let group = &self.groups[batch.kind().index()];
        let placement = batch.placement();
        let room = batch.len();
        self.admit(batch.kind(), placement).inspect_err(|_| group.stats.refused.add(room))?;
        if target.capabilities.computes_here {
            target.in_flight.fetch_add(room, Ordering::SeqCst);
        } else {
            let reserved = target.reserve(room).unwrap_or(0);
            if reserved < room {
                target.release(reserved);
                group.stats.refused.add(room);
                return Err(Error::QueueFull);
            }
        }
        group.stats.submitted.add(room);
        let mut batch = batch.take();
        batch.retain(|job| group.wants(job));
        target.release(room - batch.len());
        self.dispatch(&target, batch, way);
        Ok(())
    }

    /// Whether jobs of `kind` may come in.
    fn admit(&self, kind: Kind, placement: Placement) -> Result<(), Error> {
        if self.closed.load(Ordering::Relaxed) {
            Err(Error::ShuttingDown)
        } else {
            self.target.load().capabilities.check(kind, placement)
        }
    }
}

/// On whose thread a batch is computed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// On this one.
    Here,
    /// On the provider's own, or on its hardware.
    HandOver,
}

impl Group {
    /// Takes at most `limit` jobs that are still wanted out of the queue. `None` if the queue was empty.
    fn gather(&self, limit: usize) -> Option<Batch> {
        let mut job = self.queue.pop()?;
        let mut batch = Batch::new(self.kind);
        for room in (0..limit).rev() {
            if self.wants(&mut job) {
                let _ = batch.push(job);
            }
            if room == 0 {
                break;
            }
            match self.queue.pop() {
                Some(next) => job = next,
                None => break,
            }
        }
        Some(batch)
    }

    /// Whether the job is to be computed: its ticket is there and its deadline has not passed.
    fn wants(&self, job: &mut Job) -> bool {
        if !job.take_up() {
            self.stats.cancelled.add(1);
            return false;
        }
        if job.deadline().is_some_and(|at| at <= Instant::now()) {
            self.stats.expired.add(1);
            job.complete(Err(Error::DeadlineExceeded));
            return false;
        }
        true
    }
}

impl Target {
    fn new(provider: Arc<dyn Provider>, scheduler: Weak<Scheduler>) -> Self {
        let mut capabilities = provider.capabilities();
        // A provider without room or lanes would never be given anything.
        capabilities.queue_depth = capabilities.queue_depth.max(1);
        capabilities.lanes = capabilities.lanes.max(1);
        let (in_flight, starved) = (AtomicUsize::new(0), AtomicBool::new(false));
        Self { provider, capabilities, in_flight, starved, scheduler }
    }

    /// Reserves room for at most `jobs`, or notes that somebody went without.
    fn reserve(&self, jobs: usize) -> Option<usize> {
        let depth = self.capabilities.queue_depth;
        let claim = |used: usize| (used < depth).then(|| depth.min(used + jobs));
        let mut claimed = self.in_flight.fetch_update(Ordering::SeqCst, Ordering::SeqCst, claim);
        if claimed.is_err() {
            // Noted first, tried again second: a batch that finishes in between is seen by one of the two sides.
            self.starved.store(true, Ordering::SeqCst);
            claimed = self.in_flight.fetch_update(Ordering::SeqCst, Ordering::SeqCst, claim);
        }
        claimed.ok().map(|used| jobs.min(depth - used))
    }

    /// Gives room back; whoever went without is served.
    fn release(&self, jobs: usize) {
        self.in_flight.fetch_sub(jobs, Ordering::SeqCst);
    }
}

impl Watch for Target {
    fn finished(&self, report: Report) {
        let Some(scheduler) = self.scheduler.upgrade() else { return };
        let group = &scheduler.groups[report.kind.index()];
        group.stats.completed.add(report.jobs - report.failed);
        group.stats.failed.add(report.failed);
        if let Some(oldest) = report.oldest {
            group.stats.latency(oldest.elapsed());
        }
        self.release(report.jobs);
        group.in_flight.fetch_sub(report.jobs, Ordering::SeqCst);
        if self.starved.swap(false, Ordering::SeqCst) {
            scheduler.flush_all();
        }
        if scheduler.closed.load(Ordering::SeqCst) {
            let (lock, finished) = &scheduler.progress;
            drop(lock.lock().unwrap_or_else(PoisonError::into_inner));
            finished.notify_all();
        }
    }
}

impl Provider for Scheduler {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: NAME, queue_depth: self.queue_depth, ..self.target.load().capabilities }
    }

    fn health(&self) -> Health {
        if self.closed.load(Ordering::Relaxed) { Health::Draining } else { self.target.load().provider.health() }
    }

    fn submit(&self, batch: &mut Batch) -> Result<(), Error> {
        self.pass_on(batch, Way::HandOver)
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
        if let Err(error) = self.admit(kind, job.placement()) {
            return refuse(job, error);
        }
        if group.queue.is_empty() {
            job.stamp(Instant::now());
        }
        if let Err(job) = group.queue.push(job) {
            return refuse(job, Error::QueueFull);
        }
        group.stats.submitted.add(1);
        fence(Ordering::SeqCst);
        if self.closed.load(Ordering::SeqCst) || group.queue.len() >= self.target.load().capabilities.lanes {
            self.flush_group(group);
        }
        Ok(())
    }

    fn waiting(&self, kind: Kind) -> usize {
        self.groups[kind.index()].queue.len()
    }

    fn flush(&self, kind: Kind) -> bool {
        self.flush_group(&self.groups[kind.index()])
    }
}
