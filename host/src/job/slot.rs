//! The memory of one job, and the place where its result changes hands.
//!
//! ```text
//!   pool ──► Lease { payload, slot } ──► Job  ──(computed)──► slot ──► Ticket ──► result (a Lease again) ──► pool
//! ```
//!
//! A [`Payload`] holds inputs and outputs in line. It has one owner at any time (draft, job, slot, result), so nobody
//! needs a lock to compute on it and a result is never copied. A [`Slot`] is shared by the job and its ticket; its
//! mutex guards only the moment of hand-over. Both are recycled together through a bounded pool, so the fast path
//! allocates nothing. The shared secret is wiped before a payload is recycled or freed.
//!
//! Why recycling is sound without counting uses: a job touches its slot for the last time when it completes, a ticket
//! when it takes the result or is dropped. Whoever comes second, decided under the mutex, owns both parts again.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::thread::Thread;
use std::time::Instant;

use crossbeam_queue::ArrayQueue;
use kemlane_engine::kem::{DecapsulationKey, EncapsulationKey, ML_KEM_768, Params, SHARED_SECRET_LEN};
use zeroize::Zeroize;

use super::kind::{Kind, Operation};
use crate::error::Error;
use crate::provider::Placement;

/// Inputs and outputs of one job. Which fields mean something depends on its kind.
pub(super) struct Payload {
    pub(super) kind: Kind,
    pub(super) deadline: Option<Instant>,
    pub(super) placement: Placement,
    /// When it was submitted, for those jobs whose latency is measured.
    pub(super) submitted: Option<Instant>,
    /// Keygen: the result. Decaps: the key.
    pub(super) decapsulation_key: Option<Arc<DecapsulationKey>>,
    /// Encaps with a prepared key.
    pub(super) prepared_key: Option<Arc<EncapsulationKey>>,
    /// Encaps with an encoded key.
    pub(super) encapsulation_key: [u8; Params::MAX_ENCAPSULATION_KEY_LEN],
    /// Encaps: the result. Decaps: the input.
    pub(super) ciphertext: [u8; Params::MAX_CIPHERTEXT_LEN],
    pub(super) shared_secret: [u8; SHARED_SECRET_LEN],
}

impl Payload {
    fn new() -> Box<Self> {
        Box::new(Self {
            kind: Kind::new(Operation::KeyGen, &ML_KEM_768),
            deadline: None,
            placement: Placement::Anywhere,
            submitted: None,
            decapsulation_key: None,
            prepared_key: None,
            encapsulation_key: [0; Params::MAX_ENCAPSULATION_KEY_LEN],
            ciphertext: [0; Params::MAX_CIPHERTEXT_LEN],
            shared_secret: [0; SHARED_SECRET_LEN],
        })
    }

    /// Wipes the secret and lets go of the keys; the other bytes are public.
    fn clear(&mut self) {
        self.shared_secret.zeroize();
        self.decapsulation_key = None;
        self.prepared_key = None;
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

/// Where a job is. Written under the slot's mutex or by the compare-and-swap of [`Slot::take_up`]; read without.
mod phase {
    /// In a queue, or not yet submitted: a ticket may flush, a drop cancels.
    pub(super) const QUEUED: u8 = 0;
    /// In a batch.
    pub(super) const TAKEN: u8 = 1;
    /// The result is in the slot.
    pub(super) const DONE: u8 = 2;
    /// Its ticket is gone.
    pub(super) const ABANDONED: u8 = 3;
}

/// Who waits for the result.
enum Waiter {
    Task(Waker),
    Thread(Thread),
}

#[derive(Default)]
struct State {
    waiter: Option<Waiter>,
    done: Option<(Box<Payload>, Result<(), Error>)>,
}

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

    pub(super) fn is_queued(&self) -> bool {
        self.phase.load(Ordering::Acquire) == phase::QUEUED
    }

    pub(super) fn is_done(&self) -> bool {
        self.phase.load(Ordering::Acquire) == phase::DONE
    }

    pub(super) fn is_abandoned(&self) -> bool {
        self.phase.load(Ordering::Acquire) == phase::ABANDONED
    }

    /// The job goes into a batch. `false` if its ticket is gone.
    pub(super) fn take_up(&self) -> bool {
        match self.phase.compare_exchange(phase::QUEUED, phase::TAKEN, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => true,
            Err(now) => now != phase::ABANDONED,
        }
    }

    /// The job's last act: leaves the payload and the result for the ticket and wakes it.
    /// `false` if the ticket is gone; then payload and slot are recycled.
    pub(super) fn complete(slot: Arc<Self>, payload: Box<Payload>, result: Result<(), Error>) -> bool {
        let mut state = slot.lock();
        if slot.is_abandoned() {
            drop(state);
            drop(Lease { payload: Some(payload), slot });
            return false;
        }
        state.done = Some((payload, result));
        slot.phase.store(phase::DONE, Ordering::Release);
        let waiter = state.waiter.take();
        drop(state);
        match waiter {
            Some(Waiter::Task(waker)) => waker.wake(),
            Some(Waiter::Thread(thread)) => thread.unpark(),
            None => {}
        }
        true
    }

    /// The ticket's try: the result, or `None` and `waiter` is woken once it is there.
    pub(super) fn poll(slot: &Arc<Self>, waker: &Waker) -> Option<Result<Lease, Error>> {
        let mut state = slot.lock();
        if let Some(done) = state.done.take() {
            drop(state);
            return Some(Self::settle(slot, done));
        }
        match &state.waiter {
            Some(Waiter::Task(known)) if known.will_wake(waker) => {}
            _ => state.waiter = Some(Waiter::Task(waker.clone())),
        }
        None
    }

    /// As [`Slot::poll`] for a thread that will park.
    pub(super) fn poll_thread(slot: &Arc<Self>) -> Option<Result<Lease, Error>> {
        let mut state = slot.lock();
        if let Some(done) = state.done.take() {
            drop(state);
            return Some(Self::settle(slot, done));
        }
        if state.waiter.is_none() {
            state.waiter = Some(Waiter::Thread(std::thread::current()));
        }
        None
    }

    fn settle(slot: &Arc<Self>, (payload, result): (Box<Payload>, Result<(), Error>)) -> Result<Lease, Error> {
        let lease = Lease { payload: Some(payload), slot: Arc::clone(slot) };
        result.map(|()| lease)
    }

    /// The ticket's end without a result: cancels a queued job, discards a finished one.
    pub(super) fn abandon(slot: Arc<Self>) {
        let mut state = slot.lock();
        state.waiter = None;
        if let Some((payload, _)) = state.done.take() {
            drop(state);
            drop(Lease { payload: Some(payload), slot });
        } else {
            slot.phase.store(phase::ABANDONED, Ordering::Release);
        }
    }
}

/// Payload and slot with one owner; goes back to the pool on drop.
pub struct Lease {
    payload: Option<Box<Payload>>,
    slot: Arc<Slot>,
}

/// How many payloads (3.3 KB each) are kept for reuse: as many as a scheduler's queues commonly hold at once.
const POOL: usize = 1024;

static SPARE: LazyLock<ArrayQueue<(Box<Payload>, Arc<Slot>)>> = LazyLock::new(|| ArrayQueue::new(POOL));

impl Lease {
    /// A cleared payload and an idle slot.
    pub(super) fn new() -> Self {
        let (payload, slot) = SPARE.pop().unwrap_or_else(|| (Payload::new(), Arc::default()));
        Self { payload: Some(payload), slot }
    }

    pub(super) fn payload(&self) -> &Payload {
        self.payload.as_ref().expect("present until dropped")
    }

    pub(super) fn payload_mut(&mut self) -> &mut Payload {
        self.payload.as_mut().expect("present until dropped")
    }

    /// Takes both parts out: the job owns the payload from here.
    pub(super) fn into_parts(mut self) -> (Box<Payload>, Arc<Slot>) {
        (self.payload.take().expect("present until dropped"), Arc::clone(&self.slot))
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(mut payload) = self.payload.take() {
            payload.clear();
            self.slot.phase.store(phase::QUEUED, Ordering::Release);
            // A full pool frees both parts instead.
            let _ = SPARE.push((payload, Arc::clone(&self.slot)));
        }
    }
}
