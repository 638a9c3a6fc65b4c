//! Constant time by measurement (the method of dudect), for what valgrind cannot run and for what it cannot see.
//!
//! Two classes of input that differ in a secret are timed in random order, and Welch's t-test says whether their mean
//! times differ. Interruptions only ever add time, so the test is repeated on what lies below several percentiles of all
//! times (cropping), and the greatest |t| counts.
//!
//! **Threshold.** With equal means t is about normal, and |t| above [`LIMIT`] = 10 does not come by chance; on a shared
//! machine it may come by disturbance. So a pair of classes fails if [`RUNS`] runs in a row, each with inputs of its
//! own, exceed the limit: a leak does that, a disturbance does not. The planted leak must exceed it in every run.
//!
//! **Classes.** Inputs of both come from pools of one size and are copied to one place before the clock starts. They
//! share everything public. Key generation cannot: no two secrets have one rho, on which sampling may depend, so its
//! classes differ by the weight of the noise, and every item has a rho of its own.

mod dsa;
mod kem;
#[path = "../support/mod.rs"]
mod support;

use kemlane_engine::Backend;
use std::hint::black_box;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use support::Stream;

/// |t| above which a run is suspicious.
const LIMIT: f64 = 10.0;
/// Suspicious runs in a row that make a failure.
const RUNS: usize = 4;
/// Timed batches of a run, and how many go before.
const MEASUREMENTS: usize = 6000;
const WARM_UP: usize = 500;
/// The time after which a run ends with what it has, and the least that it must have.
const BUDGET: Duration = Duration::from_secs(2);
const LEAST: usize = 1000;
/// Inputs of a class, where the class alone matters.
const POOL: usize = 64;

/// For each class, inputs: what one batch takes, as bytes.
type Pools = [Vec<Vec<u8>>; 2];

/// The times of the two classes, in seconds, as they were measured.
type Times = Vec<(bool, f64)>;

/// Welch's t of the times below `crop`.
fn welch(times: &Times, crop: f64) -> f64 {
    let moments = |class| {
        let (mut count, mut mean, mut squares) = (0.0, 0.0, 0.0);
        for &(_, time) in times.iter().filter(|&&(of, time)| of == class && time <= crop) {
            count += 1.0;
            let delta: f64 = time - mean;
            mean += delta / count;
            squares += delta * (time - mean);
        }
        (mean, squares / (count - 1.0) / count)
    };
    let ((mean_0, error_0), (mean_1, error_1)) = (moments(false), moments(true));
    (mean_1 - mean_0) / (error_0 + error_1).sqrt()
}

/// The t of the greatest absolute value over all crops.
fn greatest_t(times: &Times) -> f64 {
    let mut sorted: Vec<_> = times.iter().map(|&(_, time)| time).collect();
    sorted.sort_by(f64::total_cmp);
    [30, 50, 70, 80, 90, 95, 99, 100]
        .map(|percent| welch(times, sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]))
        .into_iter()
        .filter(|t| t.is_finite())
        .max_by(|a, b| a.abs().total_cmp(&b.abs()))
        .expect("times vary")
}

/// One run: the greatest |t| for `work` on inputs of the two classes.
fn measure(pools: &Pools, mut work: impl FnMut(&[u8])) -> f64 {
    let mut order = Stream::new("order");
    let mut input = pools[0][0].clone();
    let mut times = Times::new();
    let start = Instant::now();
    for i in 0..WARM_UP + MEASUREMENTS {
        let class = order.below(2);
        input.copy_from_slice(&pools[class][order.below(pools[class].len())]);
        let before = Instant::now();
        work(black_box(&input));
        let time = before.elapsed();
        if i >= WARM_UP {
            times.push((class == 1, time.as_secs_f64()));
        }
        if start.elapsed() > BUDGET {
            break;
        }
    }
    assert!(times.len() >= LEAST, "only {} measurements in {BUDGET:?}", times.len());
    greatest_t(&times).abs()
}

/// |t| of each run until one is not suspicious; `run` takes its number.
fn runs(what: &str, run: impl Fn(usize) -> f64) -> Vec<f64> {
    // One at a time: the tests of this file would disturb each other.
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut seen = Vec::new();
    while seen.len() < RUNS && seen.last().is_none_or(|&t| t > LIMIT) {
        seen.push(run(seen.len()));
    }
    println!("timing: {what}: |t| = {seen:.1?}");
    seen
}

fn leaks(seen: &[f64]) -> bool {
    seen.iter().all(|&t| t > LIMIT)
}

/// Asserts that `run` sees no leak, on each backend of release builds (`portable-groups` is for tests of groups).
fn constant(what: &str, run: impl Fn(Backend, &mut Stream) -> f64) {
    for backend in Backend::all().into_iter().filter(|backend| backend.name() != "portable-groups") {
        let what = format!("{what}, {backend}");
        let seen = runs(&what, |number| run(backend, &mut Stream::new(&format!("{what} {number}"))));
        assert!(!leaks(&seen), "{what}: the time depends on a secret: |t| = {seen:.1?} in as many runs");
    }
}

/// One input: `item` for each lane, behind each other.
fn for_lanes(backend: Backend, item: impl FnMut() -> Vec<u8>) -> Vec<u8> {
    std::iter::repeat_with(item).take(backend.lanes()).flatten().collect()
}
