//! What a job costs besides its computation: submit, batch, complete and wake, with a provider that computes nothing.
//!
//! `cargo run --release -p kemlane-benches --bin roundtrip` prints nanoseconds per job, the fastest and the median of
//! many short runs (the fastest is what a machine with other work on it disturbs least), and the mean batch size. The rows named "yield only" run the same tasks with one `yield_now` in place of the job: what
//! the executor itself takes for a task that waits once.

use std::future::Future;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use kemlane::error::Error;
use kemlane::job::{Batch, Kind, Kinds, Operation, Request};
use kemlane::provider::{Capabilities, Health, KeyResidence, Provider, ProviderExt};
use kemlane::scheduler::{Config, Scheduler};
use kemlane_engine::kem::{ML_KEM_768, Params};

/// Jobs of one run, over all tasks.
const JOBS: usize = 12_800;
/// Runs of a row.
const RUNS: usize = 61;

const KEY: [u8; Params::MAX_ENCAPSULATION_KEY_LEN] = [7; Params::MAX_ENCAPSULATION_KEY_LEN];

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
        self.submit_here(batch)
    }

    fn submit_here(&self, batch: &mut Batch) -> Result<(), Error> {
        for job in batch.take().jobs_mut() {
            if let Some(Request::Encaps { shared_secret, .. }) = job.request() {
                shared_secret[0] = 1;
            }
            job.complete(Ok(()));
        }
        Ok(())
    }
}

/// One job, awaited.
async fn job(scheduler: &Arc<Scheduler>) {
    let key = &KEY[..ML_KEM_768.encapsulation_key_len()];
    let made = scheduler.encaps(&ML_KEM_768, key).expect("room").await.expect("computed");
    black_box(made.shared_secret().as_bytes()[0]);
}

/// Runs `JOBS` times `work`, spread over `tasks` tasks.
fn run<F, W>(runtime: &tokio::runtime::Runtime, tasks: usize, work: F) -> Duration
where
    F: Fn() -> W + Clone + Send + 'static,
    W: Future<Output = ()> + Send + 'static,
{
    let begin = Instant::now();
    runtime.block_on(async {
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..tasks {
            let work = work.clone();
            running.spawn(async move {
                for _ in 0..JOBS / tasks {
                    work().await;
                }
            });
        }
        running.join_all().await;
    });
    begin.elapsed()
}

/// Prints fastest and median of `RUNS` runs.
#[expect(clippy::cast_precision_loss, reason = "figures for people to read")]
fn row(name: &str, scheduler: Option<&Scheduler>, mut run: impl FnMut() -> Duration) {
    run();
    let before = scheduler.map(counts);
    let mut times: Vec<Duration> = (0..RUNS).map(|_| run()).collect();
    times.sort();
    let nanos = |time: Duration| time.as_nanos() as f64 / JOBS as f64;
    let mean = scheduler.zip(before).map_or_else(String::new, |(scheduler, (jobs, batches))| {
        let (jobs_now, batches_now) = counts(scheduler);
        format!("{:.1}", (jobs_now - jobs) as f64 / (batches_now - batches) as f64)
    });
    println!("{name:<40} {:>8.0} {:>8.0} {mean:>8}", nanos(times[0]), nanos(times[RUNS / 2]));
}

fn counts(scheduler: &Scheduler) -> (u64, u64) {
    let group = &scheduler.snapshot().groups[Kind::new(Operation::Encaps, &ML_KEM_768).index()];
    (group.completed, group.batches())
}

fn main() {
    let scheduler = Scheduler::new(Arc::new(Nothing), Config::default());
    let one = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
    let two = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("runtime");

    println!("{:<40} {:>8} {:>8} {:>8}", "ns per job", "fastest", "median", "batch");
    row("blocking wait, 1 in flight", Some(&scheduler), || {
        let key = &KEY[..ML_KEM_768.encapsulation_key_len()];
        let begin = Instant::now();
        for _ in 0..JOBS {
            black_box(scheduler.encaps(&ML_KEM_768, key).expect("room").wait().expect("computed"));
        }
        begin.elapsed()
    });
    for (name, runtime) in [("one thread", &one), ("two threads", &two)] {
        for tasks in [1, 8, 64] {
            row(&format!("{name}, {tasks} in flight"), Some(&scheduler), || {
                let scheduler = Arc::clone(&scheduler);
                run(runtime, tasks, move || {
                    let scheduler = Arc::clone(&scheduler);
                    async move { job(&scheduler).await }
                })
            });
            row(&format!("{name}, {tasks} tasks, yield only"), None, || {
                run(runtime, tasks, || async { tokio::task::yield_now().await })
            });
        }
    }
}
