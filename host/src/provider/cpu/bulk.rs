//! Calls that own the machine: a large slice, split over every core.
//!
//! They block until all of it is done and bypass the scheduler: for benchmarks, provisioning and tests, not for
//! connections. Each rayon thread keeps its `Scratch` from call to call.

use kemlane_engine::Error as EngineError;
use kemlane_engine::kem::{self, Decaps, DecapsulationKey, Encaps, Params};
use rayon::prelude::*;

use super::{CpuProvider, compute};
use crate::error::Error;
use crate::job::Batch;

impl CpuProvider {
    /// Runs `work` on the pool that bulk calls share; its threads start with the first of them. If the operating
    /// system gives no threads, `work` uses rayon's global pool.
    fn on_machine<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        let build = || {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(self.config.workers.get());
            pool.thread_name(|index| format!("kemlane-bulk-{index}")).build().ok()
        };
        match self.machine.get_or_init(build) {
            Some(pool) => pool.install(work),
            None => work(),
        }
    }

    /// Generates `count` prepared keys.
    ///
    /// # Errors
    /// [`kemlane_engine::Error::Randomness`].
    pub fn keygen_bulk(&self, params: &'static Params, count: usize) -> Result<Vec<DecapsulationKey>, Error> {
        let make = |chunk: usize| {
            let share = Batch::MAX_JOBS.min(count - chunk * Batch::MAX_JOBS);
            compute::with_scratch(self.config.backend, |scratch| {
                DecapsulationKey::generate_many(scratch, params, share)
            })
        };
        let chunks = count.div_ceil(Batch::MAX_JOBS);
        let made: Result<Vec<_>, EngineError> = self.on_machine(|| (0..chunks).into_par_iter().map(make).collect());
        Ok(made?.into_iter().flatten().collect())
    }

    /// Encapsulates to every key of `items`; each item holds its own result.
    ///
    /// # Errors
    /// [`kemlane_engine::Error::Randomness`]; then items may be incomplete.
    pub fn encaps_bulk(&self, params: &'static Params, items: &mut [Encaps<'_>]) -> Result<(), Error> {
        let run = |chunk: &mut [Encaps<'_>]| {
            compute::with_scratch(self.config.backend, |scratch| kem::encaps_many(scratch, params, chunk))
        };
        self.on_machine(|| items.par_chunks_mut(Batch::MAX_JOBS).try_for_each(run)).map_err(Error::Engine)
    }

    /// Decapsulates every ciphertext of `items`; each item holds its own result.
    pub fn decaps_bulk(&self, params: &'static Params, items: &mut [Decaps<'_>]) {
        let run = |chunk: &mut [Decaps<'_>]| {
            compute::with_scratch(self.config.backend, |scratch| kem::decaps_many(scratch, params, chunk));
        };
        self.on_machine(|| items.par_chunks_mut(Batch::MAX_JOBS).for_each(run));
    }
}
