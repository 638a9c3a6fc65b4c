//! The CPU as a provider: the engine, on the caller's thread, on resident workers, or on the whole machine.
//!
//! ```text
//!   submit_here ──► this thread's Scratch ──► engine
//!   submit ──► bounded channel of batches ──► worker 0..n, a Scratch each ──► engine
//!   keygen_bulk, encaps_bulk, decaps_bulk ──► rayon, a Scratch per thread ──► engine
//! ```
//!
//! A panic in a batch fails the jobs of that batch only: the worker catches it, throws its `Scratch` away and goes on.

mod bulk;
mod compute;

use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use crossbeam_channel::{Receiver, Sender, TrySendError, bounded};
use kemlane_engine::{Backend, Scratch};

pub(crate) use self::compute::with_scratch;
use super::{Capabilities, Health, KeyResidence, Provider};
use crate::error::{Error, Failure};
use crate::job::{Batch, Kinds};

/// The name of this provider.
const NAME: &str = "cpu";

/// Below this many jobs a batch is not worth handing over, even where the backend has fewer lanes: a vector of eight
/// is what AVX-512 fills, and gathering a few more costs nothing.
const MIN_LANES: usize = 8;

/// How the CPU is used.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// Resident worker threads; the available cores by default.
    pub workers: NonZeroUsize,
    /// How many batches may wait for the workers. By default 64: with batches of 64 jobs some tens of milliseconds of
    /// work for one core, beyond which a caller is better told to go away.
    pub queued_batches: NonZeroUsize,
    /// What computes.
    pub backend: Backend,
}

impl Default for Config {
    fn default() -> Self {
        let one = NonZeroUsize::MIN;
        Self {
            workers: std::thread::available_parallelism().unwrap_or(one),
            queued_batches: one.saturating_add(63),
            backend: Backend::detect(),
        }
    }
}

/// How a batch is computed; a parameter so that tests can let it panic.
type Compute = fn(&mut Scratch, &mut Batch);

/// The engine on this machine's cores.
#[derive(Debug)]
pub struct CpuProvider {
    config: Config,
    compute: Compute,
    /// Closing it, by dropping the provider, ends the workers once they have emptied it.
    work: Sender<Batch>,
    /// For bulk calls; its threads start with the first of them.
    machine: OnceLock<Option<rayon::ThreadPool>>,
}

impl CpuProvider {
    /// Starts the workers.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self::with_compute(config, compute::batch)
    }

    fn with_compute(config: Config, compute: Compute) -> Self {
        let (work, queue) = bounded(config.queued_batches.get());
        for index in 0..config.workers.get() {
            let queue = queue.clone();
            let run = move || worker(config.backend, compute, &queue);
            let started = std::thread::Builder::new().name(format!("kemlane-cpu-{index}")).spawn(run);
            if let Err(error) = started {
                // The others, and every caller's own thread, still compute.
                tracing::warn!(%error, index, "could not start a worker thread");
            }
        }
        Self { config, compute, work, machine: OnceLock::new() }
    }
}

impl Default for CpuProvider {
    fn default() -> Self {
        Self::new(Config::default())
    }
}

impl Provider for CpuProvider {
    fn capabilities(&self) -> Capabilities {
        Capabilities {
            name: NAME,
            kinds: Kinds::ALL,
            lanes: self.config.backend.lanes().max(MIN_LANES),
            queue_depth: self.config.queued_batches.get() * Batch::MAX_JOBS,
            key_residence: KeyResidence::Host,
            computes_here: true,
        }
    }

    fn health(&self) -> Health {
        Health::Ready
    }

    fn submit(&self, batch: &mut Batch) -> Result<(), Error> {
        match self.work.try_send(batch.take()) {
            Ok(()) => Ok(()),
            Err(TrySendError::Full(refused)) => {
                *batch = refused;
                Err(Error::QueueFull)
            }
            Err(TrySendError::Disconnected(refused)) => {
                *batch = refused;
                Err(Error::ProviderFailed { provider: NAME, cause: Failure::OutOfService })
            }
        }
    }

    fn submit_here(&self, batch: &mut Batch) -> Result<(), Error> {
        let mut batch = batch.take();
        compute::with_scratch(self.config.backend, |scratch| guarded(self.compute, scratch, &mut batch));
        Ok(())
    }
}

/// Computes until the provider is dropped and its channel empty.
fn worker(backend: Backend, compute: Compute, queue: &Receiver<Batch>) {
    let mut scratch = Scratch::new(backend);
    for mut batch in queue {
        guarded(compute, &mut scratch, &mut batch);
    }
}

/// Computes one batch; a panic fails the jobs that it left open.
fn guarded(compute: Compute, scratch: &mut Scratch, batch: &mut Batch) {
    // What the panic may have left half-written is dropped here: the outputs of failed jobs are never shown, and the
    // scratch memory is built anew.
    if catch_unwind(AssertUnwindSafe(|| compute(scratch, batch))).is_err() {
        batch.fail(Error::ProviderFailed { provider: NAME, cause: Failure::Panic });
        *scratch = Scratch::new(scratch.backend());
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use kemlane_engine::kem::{ML_KEM_768, ML_KEM_1024};

    use super::*;
    use crate::job::{KemOperation, Kind};
    use crate::provider::ProviderExt;
    use crate::scheduler::{self, Scheduler};

    /// Breaks down halfway through a batch of ML-KEM-1024 key generations, and only then.
    fn breaks_down(scratch: &mut Scratch, batch: &mut Batch) {
        if batch.kind() == Kind::Kem(KemOperation::KeyGen, &ML_KEM_1024) {
            let half = batch.len() / 2;
            batch.jobs_mut()[..half].iter_mut().for_each(|job| job.complete(Err(Error::Cancelled)));
            panic!("as the test wants it");
        }
        compute::batch(scratch, batch);
    }

    #[test]
    fn a_panic_costs_its_batch_and_nothing_else() {
        let config = Config { workers: NonZeroUsize::MIN, ..Config::default() };
        let cpu = Arc::new(CpuProvider::with_compute(config, breaks_down));
        let broken = Err(Error::ProviderFailed { provider: NAME, cause: Failure::Panic });
        // On the one worker, which survives, and on this thread.
        let scheduler = Scheduler::new(Arc::<CpuProvider>::clone(&cpu), scheduler::Config::default());
        let on_worker = |params| cpu.keygen(params)?.wait().map(|_| ());
        let here = |params| scheduler.keygen(params)?.wait().map(|_| ());
        for _ in 0..2 {
            assert_eq!((on_worker(&ML_KEM_1024), on_worker(&ML_KEM_768)), (broken, Ok(())));
            assert_eq!((here(&ML_KEM_1024), here(&ML_KEM_768)), (broken, Ok(())));
        }
        // What was completed before the panic stays completed.
        let pair = [scheduler.keygen(&ML_KEM_1024).unwrap(), scheduler.keygen(&ML_KEM_1024).unwrap()];
        let ends = pair.map(|ticket| ticket.wait().map(|_| ()));
        assert_eq!(ends, [Err(Error::Cancelled), broken]);
    }

    #[test]
    fn a_full_channel_gives_the_batch_back() {
        let config = Config { workers: NonZeroUsize::MIN, queued_batches: NonZeroUsize::MIN, ..Config::default() };
        let (work, queue) = bounded(1);
        let cpu = Arc::new(CpuProvider { config, compute: compute::batch, work, machine: OnceLock::new() });
        // Nobody works: the channel is this test's.
        let first = cpu.keygen(&ML_KEM_768).unwrap();
        assert_eq!(cpu.keygen(&ML_KEM_768).unwrap_err(), Error::QueueFull);
        drop(queue.recv().unwrap());
        assert_eq!(first.wait().unwrap_err(), Error::Cancelled);
    }
}
