//! The memory of one job, and the place where its result changes hands.
//!
//! ```text
//!   pool ──► Lease ──► Job ──(computed)──► slot ──► Ticket ──► result (a Lease again) ──► pool
//! ```
//!
//! A [`Payload`] holds inputs and outputs in line. It has one owner at any time (draft, job, slot, result), so nobody
//! needs a lock to compute on it and a result is never copied. A [`Slot`] is shared by the job and its ticket; its
//! mutex guards only the moment of hand-over. Both are recycled together, as a [`Unit`], through bounded pools, so the
//! fast path allocates nothing. The shared secret is wiped before a payload is recycled or freed.
//!
//! Why recycling is sound without counting uses: a job touches its slot for the last time when it completes, a ticket
//! when it takes the result or is dropped. Whoever comes second, decided under the mutex, owns both parts again.

use std::cell::RefCell;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::thread::Thread;
use std::time::Instant;

use crossbeam_queue::ArrayQueue;
use kemlane_engine::dsa::{self, MU_LEN, SigningKey, VerifyingKey};
use kemlane_engine::kem::{self, DecapsulationKey, EncapsulationKey, ML_KEM_768, SHARED_SECRET_LEN};
use zeroize::Zeroize;

use super::kind::{KemOperation, Kind};
use crate::error::Error;
use crate::provider::Placement;

/// Inputs and outputs of one job. Which fields mean something depends on its kind.
pub(super) struct Payload {
    pub(super) kind: Kind,
    pub(super) deadline: Option<Instant>,
    pub(super) placement: Placement,
    /// When it was submitted, for those jobs whose latency is measured.
    pub(super) submitted: Option<Instant>,
    /// ML-KEM keygen: the result. Decaps: the key.
    pub(super) decapsulation_key: Option<Arc<DecapsulationKey>>,
    /// Encaps with a prepared key.
    pub(super) prepared_key: Option<Arc<EncapsulationKey>>,
    /// ML-DSA keygen: the result. Sign: the key.
    pub(super) signing_key: Option<Arc<SigningKey>>,
    /// Verify: the key.
    pub(super) verifying_key: Option<Arc<VerifyingKey>>,
    /// Sign and verify: the message's representative.
    pub(super) mu: [u8; MU_LEN],
    /// What goes over the wire, and is public. Encaps: the ciphertext that results, and behind it the encoded key. Decaps:
    /// the ciphertext. Sign: the signature that results. Verify: the signature.
    pub(super) wire: [u8; WIRE_LEN],
    pub(super) shared_secret: [u8; SHARED_SECRET_LEN],
}

/// The longest signature, which is longer than a ciphertext and a key.
const WIRE_LEN: usize = dsa::Params::MAX_SIGNATURE_LEN;
const _: () = assert!(kem::Params::MAX_CIPHERTEXT_LEN + kem::Params::MAX_ENCAPSULATION_KEY_LEN <= WIRE_LEN);

impl Payload {
    fn new() -> Box<Self> {
        Box::new(Self {
            kind: Kind::Kem(KemOperation::KeyGen, &ML_KEM_768),
            deadline: None,
            placement: Placement::Anywhere,
            submitted: None,
            decapsulation_key: None,
            prepared_key: None,
            signing_key: None,
            verifying_key: None,
            mu: [0; MU_LEN],
            wire: [0; WIRE_LEN],
            shared_secret: [0; SHARED_SECRET_LEN],
        })
    }

    /// Wipes the secret and lets go of the keys; the other bytes are public.
    fn clear(&mut self) {
        self.shared_secret.zeroize();
        self.decapsulation_key = None;
        self.prepared_key = None;
        self.signing_key = None;
        self.verifying_key = None;
        self.deadline = None;
        self.placement = Placement::Anywhere;
        self.submitted = None;
    }
}

impl Drop for Payload {
    fn drop(&mut self) {
        self.shared_secret.zeroize();
    }
}

/// Where a job is, readable without the mutex. Only a hint: whether the ticket is gone is decided under the mutex.
mod phase {
    /// In a queue, or not yet submitted: a ticket may flush.
    pub(super) const QUEUED: u8 = 0;
    /// In a batch.
    pub(super) const TAKEN: u8 = 1;
    /// The result is in the slot.
    pub(super) const DONE: u8 = 2;
    /// Its ticket is gone.
    pub(super) const ABANDONED: u8 = 3;
}

/// Who waits for the result.
pub(super) enum Waiter<'a> {
    Task(&'a Waker),
    ThisThread,
}

enum Waiting {
    Task(Waker),
    Thread(Thread),
}

#[derive(Default)]
struct State {
    waiting: Option<Waiting>,
    done: Option<Settled>,
    abandoned: bool,
}

/// A job's payload and how the computation went.
pub(super) type Settled = (Box<Payload>, Result<(), Error>);

/// The meeting point of a job and its ticket.
#[derive(Default)]
pub(super) struct Slot {
    phase: AtomicU8,
    state: Mutex<State>,
}

impl Slot {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the guard is held, and State is valid between any two statements.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is(&self, phase: u8) -> bool {
        self.phase.load(Ordering::Acquire) == phase
    }

    pub(super) fn is_queued(&self) -> bool {
        self.is(phase::QUEUED)
    }

    pub(super) fn is_done(&self) -> bool {
        self.is(phase::DONE)
    }

    /// The result, or `None` and `waiter` is woken once it is there.
    pub(super) fn poll(&self, waiter: Waiter<'_>) -> Option<Settled> {
        let mut state = self.lock();
        if state.done.is_some() {
            return state.done.take();
        }
        match (waiter, &state.waiting) {
            (Waiter::Task(waker), Some(Waiting::Task(known))) if known.will_wake(waker) => {}
            (Waiter::Task(waker), _) => state.waiting = Some(Waiting::Task(waker.clone())),
            (Waiter::ThisThread, Some(Waiting::Thread(_))) => {}
            (Waiter::ThisThread, _) => state.waiting = Some(Waiting::Thread(std::thread::current())),
        }
        None
    }

    /// The ticket's end without a result: cancels a job that waits, discards a finished one.
    pub(super) fn abandon(slot: Arc<Self>) {
        let mut state = slot.lock();
        state.waiting = None;
        if let Some((payload, _)) = state.done.take() {
            drop(state);
            drop(Lease::from(Unit { payload, slot }));
        } else {
            state.abandoned = true;
            slot.phase.store(phase::ABANDONED, Ordering::Release);
        }
    }
}

/// A payload and the slot that it will be handed over in.
pub(super) struct Unit {
    pub(super) payload: Box<Payload>,
    pub(super) slot: Arc<Slot>,
}

impl Unit {
    pub(super) fn is_abandoned(&self) -> bool {
        self.slot.is(phase::ABANDONED)
    }

    /// The job goes into a batch. `false` if its ticket is gone.
    pub(super) fn take_up(&self) -> bool {
        let wanted = !self.is_abandoned();
        if wanted {
            // A ticket that is dropped just now may see its mark overwritten: then its job is computed for nobody,
            // as it would have been a moment later.
            self.slot.phase.store(phase::TAKEN, Ordering::Release);
        }
        wanted
    }

    /// The job's last act: leaves the payload and the result for the ticket and wakes it, or, if the ticket is gone,
    /// recycles itself.
    pub(super) fn complete(self, result: Result<(), Error>) {
        let Self { payload, slot } = self;
        let mut state = slot.lock();
        if state.abandoned {
            state.abandoned = false;
            drop(state);
            drop(Lease::from(Self { payload, slot }));
            return;
        }
        state.done = Some((payload, result));
        slot.phase.store(phase::DONE, Ordering::Release);
        let waiting = state.waiting.take();
        drop(state);
        match waiting {
            Some(Waiting::Task(waker)) => waker.wake(),
            Some(Waiting::Thread(thread)) => thread.unpark(),
            None => {}
        }
    }
}

/// Payload and slot with one owner; goes back to the pool on drop.
pub struct Lease {
    /// `None` only while it is taken apart.
    unit: Option<Unit>,
}

/// How many units (4.9 KB each) a thread keeps for itself: those of its own jobs come back to it without touching
/// memory that other threads touch.
const OWN: usize = 64;

/// How many more are kept for any thread: as many as a scheduler's queues commonly hold at once.
const SHARED: usize = 1024;

thread_local! {
    static OWN_SPARE: RefCell<Vec<Unit>> = const { RefCell::new(Vec::new()) };
}

static SHARED_SPARE: LazyLock<ArrayQueue<Unit>> = LazyLock::new(|| ArrayQueue::new(SHARED));

impl Lease {
    /// A cleared payload and an idle slot.
    pub(super) fn new() -> Self {
        // While a thread ends, its own store is gone.
        let own = OWN_SPARE.try_with(|spare| spare.borrow_mut().pop()).ok().flatten();
        let kept = own.or_else(|| SHARED_SPARE.pop());
        Self::from(kept.unwrap_or_else(|| Unit { payload: Payload::new(), slot: Arc::default() }))
    }

    pub(super) fn payload(&self) -> &Payload {
        &self.unit.as_ref().expect("present until taken apart").payload
    }

    pub(super) fn payload_mut(&mut self) -> &mut Payload {
        &mut self.unit.as_mut().expect("present until taken apart").payload
    }

    /// Takes it apart.
    pub(super) fn into_unit(mut self) -> Unit {
        self.unit.take().expect("present until taken apart")
    }
}

impl From<Unit> for Lease {
    fn from(unit: Unit) -> Self {
        Self { unit: Some(unit) }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let Some(mut unit) = self.unit.take() else { return };
        unit.payload.clear();
        unit.slot.phase.store(phase::QUEUED, Ordering::Release);
        let mut left = Some(unit);
        let _ = OWN_SPARE.try_with(|spare| {
            let mut spare = spare.borrow_mut();
            if spare.len() < OWN {
                spare.extend(left.take());
            }
        });
        if let Some(unit) = left {
            // Full stores free it instead.
            let _ = SHARED_SPARE.push(unit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recycled_payload_is_wiped() {
        let mut lease = Lease::new();
        lease.payload_mut().shared_secret = [0xa5; SHARED_SECRET_LEN];
        drop(lease);
        // The store is a stack: this thread gets the same unit again.
        assert_eq!(Lease::new().payload().shared_secret, [0; SHARED_SECRET_LEN]);
    }

    #[test]
    fn ticket_and_job_may_end_in_either_order() {
        for ticket_first in [true, false] {
            let unit = Lease::new().into_unit();
            let slot = Arc::clone(&unit.slot);
            let idle = Arc::clone(&slot);
            if ticket_first {
                Slot::abandon(slot);
                assert!(unit.is_abandoned() && !unit.take_up());
                unit.complete(Ok(()));
            } else {
                unit.complete(Ok(()));
                Slot::abandon(slot);
            }
            // Recycled: an idle slot, ready for the next job.
            assert!(idle.is_queued());
            let state = idle.lock();
            assert!(state.done.is_none() && state.waiting.is_none() && !state.abandoned);
        }
    }
}
