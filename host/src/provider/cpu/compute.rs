//! From a batch of jobs to one call of the engine, and back.

use std::cell::Cell;
use std::sync::Arc;

use kemlane_engine::dsa::{self, Message, Sign, SignKey, SigningKey, Verify, VerifyKey};
use kemlane_engine::kem::{self, Decaps, DecapsKey, DecapsulationKey, Encaps};
use kemlane_engine::{Backend, Scratch};

use crate::error::Error;
use crate::job::{Batch, DsaOperation, Job, KemOperation, Kind, Request};

thread_local! {
    /// This thread's temporary memory, for batches that are computed where they are submitted.
    static SCRATCH: Cell<Option<Scratch>> = const { Cell::new(None) };
}

/// Runs `work` with this thread's `Scratch`, made on first use.
pub(crate) fn with_scratch<T>(backend: Backend, work: impl FnOnce(&mut Scratch) -> T) -> T {
    // Taken out for the time of the call, so that a batch within a batch (a waker that submits) finds none and
    // makes its own, instead of a borrow that panics.
    let kept = SCRATCH.take().filter(|scratch| scratch.backend() == backend);
    let mut scratch = kept.unwrap_or_else(|| Scratch::new(backend));
    let result = work(&mut scratch);
    SCRATCH.set(Some(scratch));
    result
}

/// Results of at most [`Batch::MAX_JOBS`] items, copied out because the items still borrow the jobs.
type Results = [Result<(), kemlane_engine::Error>; Batch::MAX_JOBS];

/// Makes an item of the engine of each job, computes them together, and completes the jobs with the items' results.
macro_rules! compute {
    ($jobs:expr, $pattern:pat => $item:expr, |$items:ident| $call:expr) => {{
        let mut results: Results = [Ok(()); Batch::MAX_JOBS];
        {
            let item = |job| match Job::request(job) {
                Some($pattern) => Some($item),
                _ => None,
            };
            let mut $items: Vec<_> = $jobs.iter_mut().filter_map(item).collect();
            $call;
            results.iter_mut().zip(&$items).for_each(|(result, item)| *result = item.result);
        }
        finish($jobs, &results);
    }};
}

/// Computes every job of `batch` and completes it.
pub(super) fn batch(scratch: &mut Scratch, batch: &mut Batch) {
    let kind = batch.kind();
    for jobs in batch.jobs_mut().chunks_mut(Batch::MAX_JOBS) {
        match kind {
            Kind::Kem(KemOperation::KeyGen, params) => {
                generate(jobs, DecapsulationKey::generate_many(scratch, params, jobs.len()));
            }
            Kind::Kem(KemOperation::Encaps, params) => compute!(
                jobs,
                Request::Encaps { key, ciphertext, shared_secret } =>
                    Encaps { key, ciphertext, shared_secret, result: Ok(()) },
                |items| if let Err(error) = kem::encaps_many(scratch, params, &mut items) {
                    for item in &mut items {
                        item.result = Err(error);
                    }
                }
            ),
            Kind::Kem(KemOperation::Decaps, params) => compute!(
                jobs,
                Request::Decaps { key, ciphertext, shared_secret } =>
                    Decaps { key: DecapsKey::Prepared(key), ciphertext, shared_secret, result: Ok(()) },
                |items| kem::decaps_many(scratch, params, &mut items)
            ),
            Kind::Dsa(DsaOperation::KeyGen, params) => {
                generate(jobs, SigningKey::generate_many(scratch, params, jobs.len()));
            }
            Kind::Dsa(DsaOperation::Sign, params) => compute!(
                jobs,
                Request::Sign { key, mu, signature } =>
                    Sign { key: SignKey::Expanded(key), message: Message::Mu(mu), signature, result: Ok(()) },
                |items| if let Err(error) = dsa::sign_many(scratch, params, &mut items) {
                    for item in &mut items {
                        item.result = Err(error);
                    }
                }
            ),
            Kind::Dsa(DsaOperation::Verify, params) => compute!(
                jobs,
                Request::Verify { key, mu, signature } =>
                    Verify { key: VerifyKey::Expanded(key), message: Message::Mu(mu), signature, result: Ok(()) },
                |items| dsa::verify_many(scratch, params, &mut items)
            ),
        }
    }
}

/// A key that jobs generate.
trait Generated: Sized {
    /// Where the job wants it.
    fn place(request: Request<'_>) -> Option<&mut Option<Arc<Self>>>;
}

impl Generated for DecapsulationKey {
    fn place(request: Request<'_>) -> Option<&mut Option<Arc<Self>>> {
        if let Request::KeyGen { key } = request { Some(key) } else { None }
    }
}

impl Generated for SigningKey {
    fn place(request: Request<'_>) -> Option<&mut Option<Arc<Self>>> {
        if let Request::SigningKeyGen { key } = request { Some(key) } else { None }
    }
}

/// Gives each job its key.
fn generate<K: Generated>(jobs: &mut [Job], made: Result<Vec<K>, kemlane_engine::Error>) {
    match made {
        Ok(keys) => {
            for (job, made) in jobs.iter_mut().zip(keys) {
                if let Some(place) = job.request().and_then(K::place) {
                    *place = Some(Arc::new(made));
                }
                job.complete(Ok(()));
            }
        }
        Err(error) => jobs.iter_mut().for_each(|job| job.complete(Err(error.into()))),
    }
}

/// Completes the jobs that gave the items: those that are not completed yet, in order.
fn finish(jobs: &mut [Job], results: &Results) {
    for (job, result) in jobs.iter_mut().filter(|job| job.kind().is_some()).zip(results) {
        job.complete(result.map_err(Error::Engine));
    }
}
