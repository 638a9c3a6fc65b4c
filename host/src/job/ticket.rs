//! The caller's end of a job: a future, or a blocking wait.
//!
//! Batches form without a timer because tickets are patient: a ticket whose job still waits in a queue steps aside
//! for the other runnable tasks, which may add their jobs, and once the queue stops growing it computes the batch
//! itself, on the thread that polls it. A job that somebody already has is simply waited for.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use crossbeam_utils::Backoff;
use kemlane_engine::dsa::SigningKey;

use super::slot::{Lease, Settled, Slot, Unit, Waiter};
use super::{Batch, Draft, Encapsulation, Job, KeyPair, Kind, SharedSecret, Signature};
use crate::error::{Error, Failure};
use crate::provider::Provider;

/// A result type of a job: [`KeyPair`], [`Encapsulation`] or [`SharedSecret`] of ML-KEM; a signing key, a [`Signature`] or, of
/// a verification, nothing but success of ML-DSA.
pub trait Outcome: sealed::Sealed {}

mod sealed {
    use super::Lease;

    pub trait Sealed: Sized {
        #[doc(hidden)]
        fn from_lease(lease: Lease) -> Option<Self>;
    }
}

impl Outcome for KeyPair {}
impl sealed::Sealed for KeyPair {
    fn from_lease(mut lease: Lease) -> Option<Self> {
        lease.payload_mut().decapsulation_key.take().map(|key| Self { key })
    }
}

impl Outcome for Encapsulation {}
impl sealed::Sealed for Encapsulation {
    fn from_lease(lease: Lease) -> Option<Self> {
        Some(Self { secret: SharedSecret { lease } })
    }
}

impl Outcome for SharedSecret {}
impl sealed::Sealed for SharedSecret {
    fn from_lease(lease: Lease) -> Option<Self> {
        Some(Self { lease })
    }
}

impl Outcome for Arc<SigningKey> {}
impl sealed::Sealed for Arc<SigningKey> {
    fn from_lease(mut lease: Lease) -> Option<Self> {
        lease.payload_mut().signing_key.take()
    }
}

impl Outcome for Signature {}
impl sealed::Sealed for Signature {
    fn from_lease(lease: Lease) -> Option<Self> {
        Some(Self { lease })
    }
}

/// Of a verification: the signature is good.
impl Outcome for () {}
impl sealed::Sealed for () {
    fn from_lease(_: Lease) -> Option<Self> {
        Some(())
    }
}

/// How often a ticket finds its queue no longer than before until it flushes. Two, because its view is a round old: a
/// task that became runnable in the same round may be polled, and add its job, only after this ticket.
const IDLE_POLLS: u8 = 2;

/// How many polls a ticket lets pass at most while its queue keeps growing: the bound on its patience under a steady
/// trickle. Each passes only once every other runnable task was polled.
const MAX_POLLS: u8 = 8;

/// The pending result of a job.
///
/// As a future it must be polled to make progress: a job that waits for company is computed by the first ticket of
/// its queue that finds nothing else to do. Polling it after it was ready panics, as with any future.
#[must_use = "dropping a ticket cancels its job"]
pub struct Ticket<T> {
    /// `None` once the result is out.
    slot: Option<Arc<Slot>>,
    provider: Arc<dyn Provider>,
    kind: Kind,
    deadline: Option<Instant>,
    polls: u8,
    /// Of those, the last ones that saw no new company.
    idle: u8,
    /// How many jobs waited at the last poll.
    seen: usize,
    result: PhantomData<fn() -> T>,
}

impl<T> std::fmt::Debug for Ticket<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ticket").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl<T: Outcome> Ticket<T> {
    /// The job of `draft`, and the ticket for it.
    fn issue(provider: Arc<dyn Provider>, draft: Draft<T>) -> (Self, Job) {
        let unit = draft.lease.into_unit();
        let (kind, deadline) = (unit.payload.kind, unit.payload.deadline);
        let slot = Some(Arc::clone(&unit.slot));
        let ticket = Self { slot, provider, kind, deadline, polls: 0, idle: 0, seen: 0, result: PhantomData };
        (ticket, Job { unit: Some(unit), failed: false })
    }

    /// Sends `draft` to `provider`.
    pub(crate) fn start(provider: Arc<dyn Provider>, draft: Draft<T>) -> Result<Self, Error> {
        let (ticket, job) = Self::issue(provider, draft);
        ticket.provider.submit_one(job)?;
        Ok(ticket)
    }

    /// Sends `drafts` as batches of their own, to be computed by the provider's own threads or hardware.
    pub(crate) fn start_together(
        provider: &Arc<dyn Provider>,
        drafts: impl IntoIterator<Item = Draft<T>>,
    ) -> Result<Vec<Self>, Error> {
        let mut tickets = Vec::new();
        let mut batch: Option<Batch> = None;
        for draft in drafts {
            let (ticket, job) = Self::issue(Arc::clone(provider), draft);
            // Nobody will flush it: it does not wait for company.
            job.take_up();
            if let Err(job) = batch.get_or_insert_with(|| Batch::new(ticket.kind)).push(job) {
                let mut next = Batch::new(ticket.kind);
                let _ = next.push(job);
                submit(provider, batch.replace(next))?;
            }
            tickets.push(ticket);
        }
        submit(provider, batch)?;
        Ok(tickets)
    }

    fn outcome(&self, slot: Arc<Slot>, (payload, result): Settled) -> Result<T, Error> {
        let lease = Lease::from(Unit { payload, slot });
        result?;
        let cause = Failure::NoResult;
        T::from_lease(lease).ok_or_else(|| Error::ProviderFailed { provider: self.provider.capabilities().name, cause })
    }

    /// Whether to let other tasks run before flushing.
    fn steps_aside(&mut self) -> bool {
        let waiting = self.provider.waiting(self.kind);
        self.idle = if waiting > self.seen { 0 } else { self.idle + 1 };
        self.seen = waiting;
        self.polls += 1;
        self.idle < IDLE_POLLS && self.polls <= MAX_POLLS
    }

    /// Blocks until the result is there, for callers that cannot await. Computes the batch that its job waits in on
    /// this thread; parks only if another thread has the job already.
    ///
    /// The provider must not need this thread's event loop to finish the job; the scheduler and the CPU do not.
    ///
    /// # Errors
    /// The job's error, or [`Error::DeadlineExceeded`] if its deadline passed while another thread had it.
    pub fn wait(mut self) -> Result<T, Error> {
        let slot = self.slot.take().expect("a ticket gives one result");
        while slot.is_queued() && self.provider.flush(self.kind) {}
        // Whoever has the job needs tens of microseconds for it; parking and waking cost as much.
        let backoff = Backoff::new();
        while !slot.is_done() && !backoff.is_completed() {
            backoff.snooze();
        }
        loop {
            if let Some(settled) = slot.poll(Waiter::ThisThread) {
                return self.outcome(slot, settled);
            }
            match self.deadline.map(|at| at.saturating_duration_since(Instant::now())) {
                None => std::thread::park(),
                Some(left) if left.is_zero() => {
                    Slot::abandon(slot);
                    return Err(Error::DeadlineExceeded);
                }
                Some(left) => std::thread::park_timeout(left),
            }
        }
    }
}

fn submit(provider: &Arc<dyn Provider>, batch: Option<Batch>) -> Result<(), Error> {
    let Some(mut batch) = batch else { return Ok(()) };
    provider.submit(&mut batch).inspect_err(|&error| batch.fail(error))
}

impl<T: Outcome> Future for Ticket<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let slot = this.slot.take().expect("a ticket gives one result");
        if slot.is_queued() && this.steps_aside() {
            this.slot = Some(slot);
            // Behind every runnable task and one poll of the I/O driver; without tokio, behind runnable tasks.
            // Polled once it has noted the waker, and may then be dropped.
            let _ = pin!(tokio::task::yield_now()).poll(cx);
            return Poll::Pending;
        }
        while slot.is_queued() && this.provider.flush(this.kind) {}
        if let Some(settled) = slot.poll(Waiter::Task(cx.waker())) {
            Poll::Ready(this.outcome(slot, settled))
        } else {
            this.slot = Some(slot);
            Poll::Pending
        }
    }
}

impl<T> Drop for Ticket<T> {
    fn drop(&mut self) {
        if let Some(slot) = self.slot.take() {
            Slot::abandon(slot);
        }
    }
}
