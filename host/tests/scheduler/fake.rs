//! A provider that does what a test tells it, and remembers what it was given.
//!
//! Its encapsulation echoes the first eight bytes of the key into the shared secret and the ciphertext, so that a
//! result that reached the wrong ticket shows.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use kemlane::error::{Error, Failure};
use kemlane::job::{Batch, KemOperation, Kind, Kinds, Request};
use kemlane::provider::{Capabilities, Health, KeyResidence, Provider};
use kemlane_engine::kem::{EncapsKey, ML_KEM_768, Params};

/// Longer than any step of these tests takes on a busy machine; reached only by a test that fails.
pub(crate) const LIMIT: Duration = Duration::from_secs(30);

pub(crate) const ENCAPS: Kind = Kind::Kem(KemOperation::Encaps, &ML_KEM_768);

/// xorshift64*: a reproducible stream.
#[derive(Debug)]
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % bound
    }
}

/// What becomes of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Do {
    Compute,
    Fail,
    Panic,
    /// Drops it.
    Forget,
    /// Keeps it until [`Fake::release`].
    Hold,
    /// Does not take it.
    Refuse,
    /// Any of the others, by chance; computes half of the time.
    Chance,
}

#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) kind: Kind,
    pub(crate) jobs: usize,
    /// Every job was of the batch's kind.
    pub(crate) uniform: bool,
    pub(crate) thread: ThreadId,
    /// It came through `submit_here`.
    pub(crate) here: bool,
}

#[derive(Debug)]
struct Inner {
    /// What to do with the batches to come; the last one stays.
    script: VecDeque<Do>,
    held: Vec<Batch>,
    seen: Vec<Seen>,
    random: Random,
}

#[derive(Debug)]
pub(crate) struct Fake {
    pub(crate) capabilities: Capabilities,
    inner: Mutex<Inner>,
    changed: Condvar,
}

pub(crate) const FAILED: Error = Error::ProviderFailed { provider: "fake", cause: Failure::OutOfService };

impl Fake {
    /// Computes on the caller's thread.
    pub(crate) fn here(script: &[Do]) -> Self {
        Self::new(script, true, 4096)
    }

    /// As a device: has room for `queue_depth` jobs.
    pub(crate) fn elsewhere(script: &[Do], queue_depth: usize) -> Self {
        Self::new(script, false, queue_depth)
    }

    fn new(script: &[Do], computes_here: bool, queue_depth: usize) -> Self {
        let capabilities = Capabilities {
            name: "fake",
            kinds: Kinds::ALL,
            lanes: 8,
            queue_depth,
            key_residence: KeyResidence::Device,
            computes_here,
        };
        let inner =
            Inner { script: script.iter().copied().collect(), held: Vec::new(), seen: Vec::new(), random: Random(1) };
        Self { capabilities, inner: Mutex::new(inner), changed: Condvar::new() }
    }

    /// Changes what becomes of the batches to come.
    pub(crate) fn script(&self, script: &[Do]) {
        self.inner.lock().unwrap().script = script.iter().copied().collect();
    }

    /// Computes what was held; how many batches.
    pub(crate) fn release(&self) -> usize {
        let held = std::mem::take(&mut self.inner.lock().unwrap().held);
        let batches = held.len();
        held.into_iter().for_each(compute);
        batches
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.inner.lock().unwrap().seen.clone()
    }

    /// Waits until `batches` are held.
    pub(crate) fn await_held(&self, batches: usize) {
        let until = Instant::now() + LIMIT;
        let mut inner = self.inner.lock().unwrap();
        while inner.held.len() < batches {
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "no batch came");
            inner = self.changed.wait_timeout(inner, left).unwrap().0;
        }
    }

    fn take(&self, offered: &mut Batch, here: bool) -> Result<(), Error> {
        let mut inner = self.inner.lock().unwrap();
        let what = if inner.script.len() > 1 { inner.script.pop_front() } else { inner.script.front().copied() };
        let what = match what {
            Some(Do::Chance) => {
                const ANY: [Do; 5] = [Do::Fail, Do::Panic, Do::Forget, Do::Hold, Do::Refuse];
                ANY.get(inner.random.below(2 * ANY.len() as u64) as usize).copied().unwrap_or(Do::Compute)
            }
            what => what.unwrap_or(Do::Compute),
        };
        if what == Do::Refuse {
            return Err(Error::QueueFull);
        }
        let mut batch = offered.take();
        let (kind, jobs) = (batch.kind(), batch.len());
        let uniform = batch.jobs_mut().iter().all(|job| job.kind() == Some(kind));
        inner.seen.push(Seen { kind, jobs, uniform, thread: std::thread::current().id(), here });
        if what == Do::Hold {
            inner.held.push(batch);
            self.changed.notify_all();
            return Ok(());
        }
        drop(inner);
        match what {
            Do::Fail => batch.fail(FAILED),
            Do::Panic => panic!("as the script says"),
            Do::Forget => drop(batch),
            _ => compute(batch),
        }
        Ok(())
    }
}

fn compute(mut batch: Batch) {
    for job in batch.jobs_mut() {
        if let Some(Request::Encaps { key: EncapsKey::Encoded(key), ciphertext, shared_secret }) = job.request() {
            shared_secret[..8].copy_from_slice(&key[..8]);
            ciphertext[..8].copy_from_slice(&key[..8]);
        }
        job.complete(Ok(()));
        // The first completion counts.
        job.complete(Err(FAILED));
    }
}

impl Provider for Fake {
    fn capabilities(&self) -> Capabilities {
        self.capabilities
    }

    fn health(&self) -> Health {
        Health::Ready
    }

    fn submit(&self, batch: &mut Batch) -> Result<(), Error> {
        self.take(batch, false)
    }

    fn submit_here(&self, batch: &mut Batch) -> Result<(), Error> {
        self.take(batch, true)
    }
}

/// An encapsulation key of the right length that the fake echoes `number` from.
pub(crate) fn key(params: &Params, number: u64) -> Vec<u8> {
    let mut key = vec![0; params.encapsulation_key_len()];
    key[..8].copy_from_slice(&number.to_le_bytes());
    key
}

/// The number that the fake echoed.
pub(crate) fn echoed(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(bytes[..8].try_into().unwrap())
}
