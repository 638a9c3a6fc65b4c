//! One core against its golden model on every backend: what `kemlane sim` and the tests run.
//!
//! ```text
//! Subject::job ─► batches ─► RustHDL ──► values = golden model ─┐
//!                      └───► Verilog ──► values = golden model ─┴─► same values in the same cycles
//!                             (by CXXRTL, and by Verilator where there is one)
//! ```
//!
//! A batch begins with work that a reset interrupts at a random place; then its jobs go through, with pauses of both sides
//! in a random share of the cycles. Both backends get the same stimuli, so that they have to go in step. Batches are
//! independent of each other: threads share them.
//!
//! Why RustHDL may run only some of the batches ([`Plan::module_every`]): it is two to three orders of magnitude slower than
//! CXXRTL. What a core computes is decided by the Verilog; RustHDL has to agree with it.

use crate::dut::{Dut, Error};
use crate::rust_hdl::RustHdl;
use crate::stream::{Arrival, Random, Row, Stuck};
use kemlane_hdl::catalogue::CORES;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

/// One thing to compute.
#[derive(Clone, Debug)]
pub struct Job {
    /// What goes in, a list of rows for each stream.
    pub rows: Vec<Vec<Row>>,
    /// What has to come out; `None` for rows that mean nothing.
    pub expected: Vec<Option<Vec<u64>>>,
}

/// How jobs are fed.
#[derive(Clone, Copy, Debug)]
pub struct Feed {
    /// Of the pauses.
    pub seed: u64,
    /// In how many of 16 cycles each side pauses.
    pub pauses: u64,
    /// After how many cycles of other work a reset precedes the jobs.
    pub disturb: usize,
}

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// When the first row went in.
    pub first: u64,
    /// The rows.
    pub arrivals: Vec<Arrival>,
}

/// A piece of work that takes a known number of cycles from an idle core that is never paused.
#[derive(Clone, Debug)]
pub struct Pace {
    /// What the cycles are called.
    pub what: &'static str,
    /// The work.
    pub jobs: Vec<Job>,
    /// The row of output that they begin with, or the first row in.
    pub from: Option<usize>,
    /// The row of output that they end with.
    pub to: usize,
    /// As the core's constants state them.
    pub cycles: usize,
}

/// How often results leave a core that is never paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// So many rows of output...
    pub rows: usize,
    /// ...which are so many values...
    pub values: usize,
    /// ...in so many cycles.
    pub cycles: usize,
}

impl Interval {
    /// Cycles a value.
    pub fn per_value(self) -> f64 {
        f64::from(self.cycles as u32) / f64::from(self.values as u32)
    }
}

/// A core as the simulator knows it. To register one: implement this, and add it to [`cores::all`](crate::cores::all).
pub trait Subject: Send + Sync {
    /// Its name in [`catalogue`](kemlane_hdl::catalogue).
    fn name(&self) -> &'static str;
    /// What it is checked with, in the plural, such as "polynomials".
    fn values(&self) -> &'static str;
    /// Its module, ready to run.
    ///
    /// # Errors
    /// [`Error::NoCore`].
    fn module(&self) -> Result<Box<dyn Dut>, Error> {
        Ok(Box::new(RustHdl::new(self.name())?))
    }
    /// Cycles from the first row in to the first row out, as its constants state them.
    fn latency(&self) -> usize;
    /// As its constants state it.
    fn interval(&self) -> Interval;
    /// How many of the first jobs are corner cases.
    fn corners(&self) -> usize {
        0
    }
    /// How many jobs are run one after the other before the next reset.
    fn batch(&self) -> usize {
        16
    }
    /// What the core's constants state, as work to measure it with: latency and interval, and what else there is.
    fn paces(&self, random: &mut Random) -> Vec<Pace> {
        let Interval { rows, cycles, .. } = self.interval();
        let (mut jobs, mut outputs) = (Vec::<Job>::new(), 0);
        while outputs <= 2 * rows {
            let job = self.job(random, self.corners() + jobs.len());
            outputs += job.expected.len();
            jobs.push(job);
        }
        let latency = Pace { what: "latency", jobs: jobs.clone(), from: None, to: 0, cycles: self.latency() };
        vec![latency, Pace { what: "interval", jobs, from: Some(rows), to: 2 * rows, cycles }]
    }
    /// Job `number`, with what the golden model makes of it.
    fn job(&self, random: &mut Random, number: usize) -> Job;
    /// Runs jobs one after the other.
    ///
    /// # Errors
    /// [`Failure::Port`] and [`Failure::Stuck`].
    fn run(&self, dut: &mut dyn Dut, jobs: &[Job], feed: Feed) -> Result<Output, Failure>;
}

/// How much to check.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Random jobs, beside all corners.
    pub random: usize,
    /// RustHDL runs one of so many batches, the first one always; without Verilog it runs them all.
    pub module_every: NonZeroUsize,
    /// Threads that share the batches.
    pub threads: NonZeroUsize,
}

/// What a check found, if all agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Measured, and equal to what the core states.
    pub latency: usize,
    /// Measured, and equal to what the core states.
    pub interval: Interval,
    /// Jobs in which the golden model and the fastest backend agree.
    pub jobs: usize,
    /// Those of them that RustHDL ran too.
    pub module_jobs: usize,
    /// Whether the Verilog ran.
    pub verilog: bool,
}

/// Why a core is not as it should be.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// A port that the bench needs is not there.
    #[error(transparent)]
    Port(#[from] Error),
    /// The core stands still.
    #[error(transparent)]
    Stuck(#[from] Stuck),
    /// A result is not that of the golden model.
    #[error("{backend}: row {row} of job {job} is {got:x?}, the golden model has {expected:x?}")]
    Value {
        /// The backend.
        backend: &'static str,
        /// Which job.
        job: usize,
        /// Which row of its output.
        row: usize,
        /// What came out.
        got: Vec<u64>,
        /// What should have.
        expected: Vec<u64>,
    },
    /// A core is slower or faster than it says.
    #[error("{backend}: the {what} is {got} cycles, the core's constant says {stated}")]
    Cycles {
        /// The backend.
        backend: &'static str,
        /// What [`Pace::what`] calls them.
        what: &'static str,
        /// Measured.
        got: u64,
        /// The constant.
        stated: usize,
    },
    /// The backends differ in a cycle.
    #[error("RustHDL and its Verilog differ in the cycles of the batch from job {job} on")]
    Step {
        /// The batch's first job.
        job: usize,
    },
}

/// Checks a core; `progress` is told of jobs as they are done.
///
/// # Errors
/// The first [`Failure`].
pub fn check(subject: &dyn Subject, plan: Plan, progress: &(dyn Fn(usize) + Sync)) -> Result<Checked, Failure> {
    let jobs = subject.corners() + plan.random;
    let size = subject.batch();
    let batches = jobs.div_ceil(size);
    let verilog = has_verilog(subject);
    let every = if verilog { plan.module_every.get() } else { 1 };
    let (next, stop, first_failure) = (AtomicUsize::new(0), AtomicBool::new(false), Mutex::new(None));
    let worker = || {
        let run = || -> Result<(), Failure> {
            let mut duts = Duts::new(subject)?;
            loop {
                let batch = next.fetch_add(1, Ordering::Relaxed);
                if batch >= batches || stop.load(Ordering::Relaxed) {
                    return Ok(());
                }
                let numbers = batch * size..jobs.min((batch + 1) * size);
                duts.batch(subject, numbers.clone(), batch % every == 0)?;
                progress(numbers.len());
            }
        };
        if let Err(failure) = run() {
            stop.store(true, Ordering::Relaxed);
            first_failure.lock().expect("no one panics with it").get_or_insert(failure);
        }
    };
    measure(subject)?;
    thread::scope(|scope| (0..plan.threads.get()).for_each(|_| drop(scope.spawn(worker))));
    if let Some(failure) = first_failure.into_inner().expect("no one panics with it") {
        return Err(failure);
    }
    let module_jobs = (0..batches).step_by(every).map(|batch| size.min(jobs - batch * size)).sum();
    Ok(Checked { latency: subject.latency(), interval: subject.interval(), jobs, module_jobs, verilog })
}

/// Records a waveform of a few jobs, after a reset that interrupts others, of the Verilog if it was built, else of RustHDL.
/// Returns the backend's name.
///
/// # Errors
/// [`Failure`].
pub fn record(subject: &dyn Subject, path: &Path) -> Result<&'static str, Failure> {
    let mut duts = Duts::new(subject)?;
    let dut = duts.fastest();
    dut.record(path)?;
    let mut random = Random::new(1);
    let jobs: Vec<_> = (0..4).map(|job| subject.job(&mut random, subject.corners() + job)).collect();
    let output = subject.run(dut, &jobs, Feed { seed: 2, pauses: 0, disturb: 30 })?;
    compare(dut.backend(), 0, &jobs, &output)?;
    Ok(dut.backend())
}

/// Whether its Verilog is kept, and was built.
fn has_verilog(subject: &dyn Subject) -> bool {
    cfg!(cxxrtl) && CORES.iter().any(|core| core.name == subject.name())
}

/// A core's Verilog on each backend that runs it: CXXRTL first, which records waveforms.
#[cfg(cxxrtl)]
fn verilog(core: &str) -> Result<Vec<Box<dyn Dut>>, Error> {
    use crate::verilog::Verilog;
    let mut duts: Vec<Box<dyn Dut>> = vec![Box::new(Verilog::cxxrtl(core)?)];
    if cfg!(verilator) {
        duts.push(Box::new(Verilog::verilator(core)?));
    }
    Ok(duts)
}

#[cfg(not(cxxrtl))]
fn verilog(_: &str) -> Result<Vec<Box<dyn Dut>>, Error> {
    Ok(Vec::new())
}

/// A core on each backend there is.
struct Duts {
    module: Box<dyn Dut>,
    verilog: Vec<Box<dyn Dut>>,
}

impl Duts {
    fn new(subject: &dyn Subject) -> Result<Self, Error> {
        let verilog = if has_verilog(subject) { verilog(subject.name())? } else { Vec::new() };
        Ok(Self { module: subject.module()?, verilog })
    }

    fn fastest(&mut self) -> &mut dyn Dut {
        self.verilog.first_mut().map_or(&mut *self.module, |dut| &mut **dut)
    }

    fn batch(&mut self, subject: &dyn Subject, numbers: std::ops::Range<usize>, module: bool) -> Result<(), Failure> {
        let mut random = Random::new(numbers.start as u64 + 1);
        let first = numbers.start;
        let jobs: Vec<_> = numbers.map(|number| subject.job(&mut random, number)).collect();
        let feed = Feed {
            seed: random.below(1 << 32),
            // None, few or many.
            pauses: [0, 2, 6, 11][random.below(4) as usize],
            // Anywhere from the first row in to work at full speed.
            disturb: random.below(2 * subject.latency() as u64 + 100) as usize,
        };
        let mut outputs = Vec::new();
        let duts = module.then_some(&mut self.module).into_iter().chain(&mut self.verilog);
        for dut in duts {
            let output = subject.run(&mut **dut, &jobs, feed)?;
            compare(dut.backend(), first, &jobs, &output)?;
            outputs.push(output);
        }
        if outputs.windows(2).any(|pair| pair[0] != pair[1]) {
            return Err(Failure::Step { job: first });
        }
        Ok(())
    }
}

/// The output of jobs numbered from `first` on, against the golden model's.
fn compare(backend: &'static str, first: usize, jobs: &[Job], output: &Output) -> Result<(), Failure> {
    let mut arrivals = output.arrivals.iter();
    for (job, wanted) in jobs.iter().enumerate() {
        for (row, (expected, arrival)) in wanted.expected.iter().zip(arrivals.by_ref()).enumerate() {
            if let Some(expected) = expected.as_ref().filter(|&expected| *expected != arrival.words) {
                let (got, expected) = (arrival.words.clone(), expected.clone());
                return Err(Failure::Value { backend, job: first + job, row, got, expected });
            }
        }
    }
    assert!(arrivals.next().is_none(), "a bench returns as many rows as are expected");
    Ok(())
}

/// The cycles of a core without pauses, on each backend.
fn measure(subject: &dyn Subject) -> Result<(), Failure> {
    let mut duts = Duts::new(subject)?;
    for Pace { what, jobs, from, to, cycles } in subject.paces(&mut Random::new(3)) {
        for dut in std::iter::once(&mut duts.module).chain(&mut duts.verilog) {
            let backend = dut.backend();
            let output = subject.run(&mut **dut, &jobs, Feed { seed: 4, pauses: 0, disturb: 0 })?;
            compare(backend, 0, &jobs, &output)?;
            let at = |row: usize| output.arrivals[row].cycle;
            let got = at(to) - from.map_or(output.first, at);
            if got != cycles as u64 {
                return Err(Failure::Cycles { backend, what, got, stated: cycles });
            }
        }
    }
    Ok(())
}
