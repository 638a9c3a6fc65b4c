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

mod support;

use kemlane_engine::kem::{self, DecapsKey, EncapsKey, ML_KEM_768, Params};
use kemlane_engine::{Backend, Scratch};
use sha3::{Digest, Sha3_512};
use shake::{ExtendableOutput, Shake256, Update, XofReader};
use std::hint::black_box;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use support::Stream;
use support::kem::{decaps, encaps, keygen};

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
const PARAMS: &Params = &ML_KEM_768;

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

/// A decapsulation key, and a ciphertext for it.
fn key_and_ciphertext(scratch: &mut Scratch, stream: &mut Stream) -> (Vec<u8>, Vec<u8>) {
    let (ek, dk) = keygen(scratch, PARAMS, &[stream.bytes()]).remove(0);
    let result = encaps(scratch, PARAMS, &[EncapsKey::Encoded(&ek)], &[stream.bytes()]).remove(0);
    (dk, result.expect("a good key").0)
}

/// One ciphertext that is accepted, against random ones, which are not; `also` gets the input and the former.
fn decapsulate_ciphertexts(backend: Backend, stream: &mut Stream, also: impl Fn(&[u8], &[u8])) -> f64 {
    let mut scratch = Scratch::new(backend);
    let (dk, ciphertext) = key_and_ciphertext(&mut scratch, stream);
    let accepted = for_lanes(backend, || ciphertext.clone());
    let rejected = (0..POOL).map(|_| for_lanes(backend, || stream.vec(ciphertext.len()))).collect();
    measure(&[vec![accepted.clone(); POOL], rejected], |input| {
        let items = input.chunks(ciphertext.len()).map(|ciphertext| (DecapsKey::Encoded(&dk), ciphertext));
        black_box(decaps(&mut scratch, PARAMS, &items.collect::<Vec<_>>()));
        also(input, &accepted);
    })
}

#[test]
fn decapsulation_hides_whether_it_rejects() {
    constant("accepted or rejected", |backend, stream| decapsulate_ciphertexts(backend, stream, |_, _| ()));
}

#[test]
fn a_comparison_that_stops_early_is_seen() {
    let backend = Backend::detect();
    let compare = |input: &[u8], accepted: &[u8]| {
        // Of one ciphertext of the group: some hundredths of the time.
        let pairs = input.iter().zip(accepted).take(PARAMS.ciphertext_len());
        let same = pairs.take_while(|(a, b)| black_box(a) == black_box(b)).count();
        black_box(same);
    };
    let what = format!("planted leak, {backend}");
    let run = |number| decapsulate_ciphertexts(backend, &mut Stream::new(&format!("planted {number}")), compare);
    let seen = runs(&what, run);
    assert!(leaks(&seen), "a planted leak was not seen: |t| = {seen:.1?}");
}

#[test]
fn decapsulation_hides_the_key() {
    constant("s_hat of zeros or random", |backend, stream| {
        let mut scratch = Scratch::new(backend);
        let (dk, ciphertext) = key_and_ciphertext(&mut scratch, stream);
        // dk = s_hat || ek || H(ek) || z; the public part stays.
        let s_hat_len = dk.len() - PARAMS.encapsulation_key_len() - 64;
        let with = |s_hat: Vec<u8>| [&s_hat, &dk[s_hat_len..]].concat();
        let zeros = for_lanes(backend, || with(vec![0; s_hat_len]));
        let random = (0..POOL).map(|_| for_lanes(backend, || with(stream.vec(s_hat_len)))).collect();
        measure(&[vec![zeros; POOL], random], |input| {
            let items = input.chunks(dk.len()).map(|dk| (DecapsKey::Encoded(dk), &ciphertext[..]));
            black_box(decaps(&mut scratch, PARAMS, &items.collect::<Vec<_>>()));
        })
    });
}

#[test]
fn encapsulation_hides_the_message() {
    constant("message of zeros or random", |backend, stream| {
        let mut scratch = Scratch::new(backend);
        let (ek, _) = keygen(&mut scratch, PARAMS, &[stream.bytes()]).remove(0);
        let random = (0..POOL).map(|_| for_lanes(backend, || stream.vec(32))).collect();
        let keys = vec![EncapsKey::Encoded(&ek); backend.lanes()];
        measure(&[vec![for_lanes(backend, || vec![0; 32]); POOL], random], |input| {
            black_box(encaps(&mut scratch, PARAMS, &keys, input.as_chunks().0));
        })
    });
}

/// Whether the noise that a seed leads to has more ones than zeros (FIPS 203 Algorithm 13, lines 1 and 9).
fn heavy(seed: &[u8; kem::SEED_LEN]) -> bool {
    let g = Sha3_512::new().chain_update(&seed[..32]).chain_update([PARAMS.k() as u8]).finalize();
    let mut noise = [0; 128];
    Shake256::default().chain(&g[32..]).chain([0]).finalize_xof().read(&mut noise);
    noise.iter().map(|byte| byte.count_ones()).sum::<u32>() > 8 * 128 / 2
}

#[test]
fn key_generation_hides_the_noise() {
    constant("light or heavy noise", |backend, stream| {
        let mut scratch = Scratch::new(backend);
        // As many inputs as measurements: each rho takes its own time, which must not make a difference of classes.
        let pools = [false, true].map(|class| {
            let mut seeds = std::iter::repeat_with(|| stream.bytes()).filter(|seed| heavy(seed) == class);
            let mut next = || seeds.next().expect("there are always more").to_vec();
            (0..MEASUREMENTS / 2).map(|_| for_lanes(backend, &mut next)).collect()
        });
        measure(&pools, |input| {
            black_box(keygen(&mut scratch, PARAMS, input.as_chunks().0));
        })
    });
}
