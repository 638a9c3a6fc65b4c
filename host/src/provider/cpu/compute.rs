//! From a batch of jobs to one call of the engine, and back.

use std::cell::Cell;
use std::sync::Arc;

use kemlane_engine::kem::{self, Decaps, DecapsKey, DecapsulationKey, Encaps, Params};
use kemlane_engine::{Backend, Scratch};

use crate::error::Error;
use crate::job::{Batch, Job, Operation, Request};

thread_local! {
    /// This thread's temporary memory, for batches that are computed where they are submitted.
    static SCRATCH: Cell<Option<Scratch>> = const { Cell::new(None) };
}

/// Runs `work` with this thread's `Scratch`, made on first use.
pub(super) fn with_scratch<T>(backend: Backend, work: impl FnOnce(&mut Scratch) -> T) -> T {
    // Taken out for the time of the call, so that a batch within a batch (a waker that submits) finds none and
    // makes its own, instead of a borrow that panics.
    let kept = SCRATCH.take().filter(|scratch| scratch.backend() == backend);
    let mut scratch = kept.unwrap_or_else(|| Scratch::new(backend));
    let result = work(&mut scratch);
    SCRATCH.set(Some(scratch));
    result
}

/// Computes every job of `batch` and completes it.
pub(super) fn batch(scratch: &mut Scratch, batch: &mut Batch) {
    let kind = batch.kind();
    for jobs in batch.jobs_mut().chunks_mut(Batch::MAX_JOBS) {
        match kind.operation() {
            Operation::KeyGen => keygen(scratch, kind.params(), jobs),
            Operation::Encaps => encaps(scratch, kind.params(), jobs),
            Operation::Decaps => decaps(scratch, kind.params(), jobs),
        }
    }
}

fn keygen(scratch: &mut Scratch, params: &'static Params, jobs: &mut [Job]) {
    match DecapsulationKey::generate_many(scratch, params, jobs.len()) {
        Ok(keys) => {
            for (job, made) in jobs.iter_mut().zip(keys) {
                if let Some(Request::KeyGen { key }) = job.request() {
                    *key = Some(Arc::new(made));
                }
                job.complete(Ok(()));
            }
        }
        Err(error) => jobs.iter_mut().for_each(|job| job.complete(Err(error.into()))),
    }
}

/// Results of at most [`Batch::MAX_JOBS`] items, copied out because the items still borrow the jobs.
type Results = [Result<(), kemlane_engine::Error>; Batch::MAX_JOBS];

fn encaps(scratch: &mut Scratch, params: &'static Params, jobs: &mut [Job]) {
    let mut results: Results = [Ok(()); Batch::MAX_JOBS];
    {
        let mut items: Vec<Encaps<'_>> = jobs.iter_mut().filter_map(encaps_item).collect();
        if let Err(error) = kem::encaps_many(scratch, params, &mut items) {
            for item in &mut items {
                item.result = Err(error);
            }
        }
        results.iter_mut().zip(&items).for_each(|(result, item)| *result = item.result);
    }
    finish(jobs, &results);
}

fn encaps_item(job: &mut Job) -> Option<Encaps<'_>> {
    match job.request()? {
        Request::Encaps { key, ciphertext, shared_secret } => {
            Some(Encaps { key, ciphertext, shared_secret, result: Ok(()) })
        }
        _ => None,
    }
}

fn decaps(scratch: &mut Scratch, params: &'static Params, jobs: &mut [Job]) {
    let mut results: Results = [Ok(()); Batch::MAX_JOBS];
    {
        let mut items: Vec<Decaps<'_>> = jobs.iter_mut().filter_map(decaps_item).collect();
        kem::decaps_many(scratch, params, &mut items);
        results.iter_mut().zip(&items).for_each(|(result, item)| *result = item.result);
    }
    finish(jobs, &results);
}

fn decaps_item(job: &mut Job) -> Option<Decaps<'_>> {
    match job.request()? {
        Request::Decaps { key, ciphertext, shared_secret } => {
            Some(Decaps { key: DecapsKey::Prepared(key), ciphertext, shared_secret, result: Ok(()) })
        }
        _ => None,
    }
}

/// Completes the jobs that gave the items: those that are not completed yet, in order.
fn finish(jobs: &mut [Job], results: &Results) {
    for (job, result) in jobs.iter_mut().filter(|job| job.kind().is_some()).zip(results) {
        job.complete(result.map_err(Error::Engine));
    }
}
