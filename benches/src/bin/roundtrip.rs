//! What a job costs besides its computation: submit, batch, complete and wake, with a provider that computes nothing.
//!
//! `cargo run --release -p kemlane-benches --bin roundtrip` prints nanoseconds per job, the fastest and the median of
//! many short runs (the fastest is what a machine with other work on it disturbs least), and the mean batch size. The
//! rows named "yield only" run the same tasks with one `yield_now` in place of the job: what the executor itself takes
//! for a task that waits once. The last rows compute ML-KEM-768 encapsulations: the engine called directly, and the
//! same through the scheduler.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use kemlane::error::Error;
use kemlane::job::{Batch, KemOperation, Kind, Kinds, Request};
use kemlane::provider::cpu::CpuProvider;
use kemlane::provider::{Capabilities, Health, KeyResidence, Provider, ProviderExt};
use kemlane::scheduler::{Config, Scheduler};
use kemlane_engine::kem::{self, DecapsulationKey, Encaps, EncapsKey, ML_KEM_768};
use kemlane_engine::{Backend, Scratch};
use tokio::runtime::{Builder, Runtime};

/// Jobs of one run that computes nothing, over all tasks.
const EMPTY_JOBS: usize = 12_800;
/// Jobs of one run that computes: each takes a hundred times as long.
const REAL_JOBS: usize = 512;
/// Runs of a row.
const RUNS: usize = 61;
/// Tasks that the rows compare: a lone handshake, one batch, many.
const IN_FLIGHT: [usize; 3] = [1, 8, 64];

/// Completes every job at once, on the calling thread.
#[derive(Debug)]
struct Nothing;

impl Provider for Nothing {
    fn capabilities(&self) -> Capabilities {
        Capabilities {
            name: "nothing",
            kinds: Kinds::ALL,
            lanes: 8,
            queue_depth: 4096,
            key_residence: KeyResidence::Host,
            computes_here: true,
        }
    }

    fn health(&self) -> Health {
        Health::Ready
    }

    fn submit(&self, batch: &mut Batch) -> Result<(), Error> {
        for job in batch.take().jobs_mut() {
            if let Some(Request::Encaps { shared_secret, .. }) = job.request() {
                shared_secret[0] = 1;
            }
            job.complete(Ok(()));
        }
        Ok(())
    }
}

/// What a task does again and again.
#[derive(Clone)]
enum Work {
    /// One ML-KEM-768 encapsulation to this key, awaited.
    Encaps(Arc<Scheduler>, Arc<[u8]>),
    /// Lets the other tasks run once.
    Yield,
}

impl Work {
    async fn once(&self) {
        match self {
            Self::Encaps(scheduler, key) => {
                black_box(scheduler.encaps(&ML_KEM_768, key).expect("room").await.expect("computed"));
            }
            Self::Yield => tokio::task::yield_now().await,
        }
    }
}

/// Does `work` `jobs` times, spread over `tasks` tasks.
fn spread(runtime: &Runtime, jobs: usize, tasks: usize, work: &Work) -> Duration {
    let begin = Instant::now();
    runtime.block_on(async {
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..tasks {
            let work = work.clone();
            running.spawn(async move {
                for _ in 0..jobs / tasks {
                    work.once().await;
                }
            });
        }
        running.join_all().await;
    });
    begin.elapsed()
}

/// Prints the fastest and the median of `RUNS` runs of `jobs` jobs.
#[expect(clippy::cast_precision_loss, reason = "figures for people to read")]
fn row(name: &str, jobs: usize, scheduler: Option<&Scheduler>, mut run: impl FnMut() -> Duration) {
    run();
    let before = scheduler.map(counts);
    let mut times: Vec<Duration> = (0..RUNS).map(|_| run()).collect();
    times.sort();
    let nanos = |time: Duration| time.as_nanos() as f64 / jobs as f64;
    let mean = scheduler.zip(before).map_or_else(String::new, |(scheduler, (jobs, batches))| {
        let (jobs_now, batches_now) = counts(scheduler);
        format!("{:.1}", (jobs_now - jobs) as f64 / (batches_now - batches) as f64)
    });
    println!("{name:<40} {:>8.0} {:>8.0} {mean:>8}", nanos(times[0]), nanos(times[RUNS / 2]));
}

/// Jobs and batches so far.
fn counts(scheduler: &Scheduler) -> (u64, u64) {
    let group = &scheduler.snapshot().groups[Kind::Kem(KemOperation::Encaps, &ML_KEM_768).index()];
    (group.completed, group.batches())
}

/// One row for a blocking caller, one for each runtime and number of tasks.
fn through(scheduler: &Arc<Scheduler>, key: &Arc<[u8]>, jobs: usize, runtimes: &[(&str, Runtime)]) {
    row("blocking wait, 1 in flight", jobs, Some(scheduler), || {
        let begin = Instant::now();
        for _ in 0..jobs {
            black_box(scheduler.encaps(&ML_KEM_768, key).expect("room").wait().expect("computed"));
        }
        begin.elapsed()
    });
    let work = Work::Encaps(Arc::clone(scheduler), Arc::clone(key));
    for (name, runtime) in runtimes {
        for tasks in IN_FLIGHT {
            row(&format!("{name}, {tasks} in flight"), jobs, Some(scheduler), || spread(runtime, jobs, tasks, &work));
        }
    }
}

/// The engine alone, in batches of `batch`.
fn direct(key: &[u8], batch: usize) -> Duration {
    let mut scratch = Scratch::new(Backend::detect());
    let mut outputs = vec![(vec![0; ML_KEM_768.ciphertext_len()], [0; kem::SHARED_SECRET_LEN]); batch];
    let begin = Instant::now();
    for _ in 0..REAL_JOBS / batch {
        let mut items: Vec<Encaps<'_>> = outputs
            .iter_mut()
            .map(|(ciphertext, shared_secret)| Encaps {
                key: EncapsKey::Encoded(key),
                ciphertext,
                shared_secret,
                result: Ok(()),
            })
            .collect();
        kem::encaps_many(&mut scratch, &ML_KEM_768, &mut items).expect("randomness");
        black_box(&items);
    }
    begin.elapsed()
}

fn main() {
    let mut scratch = Scratch::new(Backend::detect());
    let made = DecapsulationKey::generate_many(&mut scratch, &ML_KEM_768, 1).expect("randomness");
    let key: Arc<[u8]> = made[0].encapsulation_key().as_bytes().into();
    let runtimes = [
        ("one thread", Builder::new_current_thread().enable_all().build().expect("runtime")),
        ("two threads", Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("runtime")),
    ];

    println!("{:<40} {:>8} {:>8} {:>8}", "ns per job, nothing computed", "fastest", "median", "batch");
    let scheduler = Scheduler::new(Arc::new(Nothing), Config::default());
    through(&scheduler, &key, EMPTY_JOBS, &runtimes);
    for (name, runtime) in &runtimes {
        for tasks in IN_FLIGHT {
            row(&format!("{name}, {tasks} tasks, yield only"), EMPTY_JOBS, None, || {
                spread(runtime, EMPTY_JOBS, tasks, &Work::Yield)
            });
        }
    }

    println!("\n{:<40} {:>8} {:>8} {:>8}", "ns per ML-KEM-768 encapsulation", "fastest", "median", "batch");
    for batch in IN_FLIGHT {
        row(&format!("engine alone, batches of {batch}"), REAL_JOBS, None, || direct(&key, batch));
    }
    let scheduler = Scheduler::new(Arc::new(CpuProvider::default()), Config::default());
    through(&scheduler, &key, REAL_JOBS, &runtimes);
}
