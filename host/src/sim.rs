//! `kemlane sim`: the cores' cycle-accurate simulation, for people and as JSON.
//!
//! Thin: what is simulated and compared lies in [`kemlane_sim`], which the tests run too; here are arguments, the progress
//! bar and what is printed. Results go to standard output, the bar and remarks to standard error.

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use kemlane_sim::check::{self, Checked, Plan, Subject};
use kemlane_sim::{cores, report};
use serde::Serialize;

/// What `kemlane sim --help` ends with.
pub const EXAMPLES: &str = "\
Examples:
  Every core, 1,000 random values each beside the corner cases:
      kemlane sim

  ML-KEM's transform with eight butterflies, as often as CI checks it:
      kemlane sim kem_ntt_8 --count 10000

  What its signals do, for GTKWave or Surfer:
      kemlane sim kem_ntt_8 --vcd kem_ntt_8.vcd

  For programs, one object a line:
      kemlane sim --json | jq -c '{core, interval_cycles, agree}'

Each value goes through the generated Verilog (run by CXXRTL, which needs Yosys when kemlane is built:
sim/tools/install.sh) and is compared with the engine. RustHDL is much slower and takes one batch of 16 values
in 16, or all of them with --full; where both ran, they must agree in every cycle. The clock behind the throughput
is that of the core's report in bitstreams/reports. Exit status 1 if anything disagrees.";

/// Arguments of `kemlane sim`.
#[derive(Args)]
pub struct Options {
    /// The core to simulate [default: every core]
    core: Option<String>,

    /// How many random values each core gets, beside its corner cases
    #[arg(long, value_name = "N", default_value_t = 1000)]
    count: usize,

    /// Let RustHDL run every value too, not only one batch in 16: minutes instead of seconds
    #[arg(long)]
    full: bool,

    /// Write a waveform of a few values to FILE (VCD); needs CORE
    #[arg(long, value_name = "FILE", requires = "core")]
    vcd: Option<PathBuf>,

    /// Print one JSON object a line for each core
    #[arg(long)]
    json: bool,
}

/// Why a simulation did not end well.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such core.
    #[error("no core {name}; there are {}", .known.join(", "))]
    NoCore {
        /// What was asked for.
        name: String,
        /// What there is.
        known: Vec<&'static str>,
    },
    /// Cores whose engine, module and Verilog do not agree.
    #[error("no agreement in {}", .0.join(", "))]
    Disagreement(Vec<&'static str>),
    /// A waveform failed.
    #[error(transparent)]
    Waveform(#[from] check::Failure),
    /// Standard output failed.
    #[error(transparent)]
    Output(#[from] io::Error),
}

/// One core's results.
#[derive(Debug, Serialize)]
struct Outcome {
    core: &'static str,
    latency_cycles: usize,
    interval_cycles: f64,
    /// Values in which all that ran agree; 0 if anything disagreed.
    checked: usize,
    checked_rust_hdl: usize,
    /// Whether the generated Verilog ran.
    verilog: bool,
    agree: bool,
    /// Of the core's report.
    fmax_mhz: Option<f64>,
    per_second: Option<f64>,
    failure: Option<String>,
}

/// One batch in so many goes through RustHDL too.
const MODULE_EVERY: NonZeroUsize = NonZeroUsize::new(16).expect("not zero");

/// Runs `kemlane sim`.
///
/// # Errors
/// [`Error`].
pub fn run(options: &Options) -> Result<(), Error> {
    run_of(cores::all(), options)
}

/// [`run`], of these cores.
fn run_of(all: Vec<Box<dyn Subject>>, options: &Options) -> Result<(), Error> {
    let known: Vec<_> = all.iter().map(|core| core.name()).collect();
    let chosen = |core: &dyn Subject| options.core.as_deref().is_none_or(|name| name == core.name());
    let chosen: Vec<_> = all.into_iter().filter(|core| chosen(&**core)).collect();
    if let (true, Some(name)) = (chosen.is_empty(), &options.core) {
        return Err(Error::NoCore { name: name.clone(), known });
    }
    if !kemlane_sim::HAS_VERILOG {
        eprintln!(
            "kemlane: this build does not simulate the generated Verilog, only RustHDL: it found no Yosys. \
             Run sim/tools/install.sh and build again."
        );
    }
    let mut failed = Vec::new();
    for core in &chosen {
        let outcome = simulate(&**core, options);
        if !outcome.agree {
            failed.push(outcome.core);
        }
        let text = if options.json {
            serde_json::to_string(&outcome).map_err(io::Error::from)?
        } else {
            outcome.for_people(core.values())
        };
        writeln!(io::stdout(), "{text}")?;
        if let Some(path) = &options.vcd {
            let backend = check::record(&**core, path)?;
            eprintln!("kemlane: {} has a waveform of {backend}", path.display());
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Error::Disagreement(failed)) }
}

fn simulate(core: &dyn Subject, options: &Options) -> Outcome {
    let plan = Plan {
        random: options.count,
        module_every: if options.full { NonZeroUsize::MIN } else { MODULE_EVERY },
        threads: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
    };
    let style = ProgressStyle::with_template("{msg:>14} {wide_bar} {pos}/{len} {eta}").expect("a template");
    // Drawn on standard error, and not at all if that is no terminal.
    let bar = ProgressBar::new((core.corners() + options.count) as u64).with_style(style).with_message(core.name());
    bar.tick();
    let checked = check::check(core, plan, &|jobs| bar.inc(jobs as u64));
    bar.finish_and_clear();
    Outcome::new(core, checked)
}

impl Outcome {
    fn new(core: &dyn Subject, checked: Result<Checked, check::Failure>) -> Self {
        let interval_cycles = core.interval().per_value();
        let fmax_mhz = report::fmax_mhz(core.name());
        let counts = checked.as_ref().map_or((0, 0), |checked| (checked.jobs, checked.module_jobs));
        Self {
            core: core.name(),
            latency_cycles: core.latency(),
            interval_cycles,
            checked: counts.0,
            checked_rust_hdl: counts.1,
            verilog: kemlane_sim::HAS_VERILOG,
            agree: checked.is_ok(),
            fmax_mhz,
            per_second: fmax_mhz.map(|mhz| mhz * 1e6 / interval_cycles),
            failure: checked.err().map(|failure| failure.to_string()),
        }
    }

    fn for_people(&self, values: &str) -> String {
        let Self { core, latency_cycles, interval_cycles, checked, checked_rust_hdl, .. } = self;
        let throughput = match (self.fmax_mhz, self.per_second) {
            (Some(mhz), Some(per_second)) => {
                format!("; at {mhz:.1} MHz (ECP5, from its report) {per_second:.0} a second")
            }
            _ => String::new(),
        };
        let agreement = match (&self.failure, self.verilog) {
            (Some(failure), _) => format!("DISAGREEMENT: {failure}"),
            (None, true) => format!(
                "golden model = Verilog over {checked} {values}; {checked_rust_hdl} of them in RustHDL too, cycle by cycle"
            ),
            (None, false) => format!("golden model = RustHDL over {checked} {values}; Verilog was not simulated"),
        };
        format!(
            "{core}: latency {latency_cycles} cycles, one every {interval_cycles} cycles{throughput}\n  {agreement}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{Error, Options, run_of};
    use kemlane_sim::check::{Failure, Feed, Interval, Job, Output, Subject};
    use kemlane_sim::cores;
    use kemlane_sim::dut::Dut;
    use kemlane_sim::stream::Random;

    /// A core whose golden model and core differ in one bit of one value.
    struct Wrong(Box<dyn Subject>);

    impl Subject for Wrong {
        fn name(&self) -> &'static str {
            self.0.name()
        }
        fn values(&self) -> &'static str {
            self.0.values()
        }
        fn latency(&self) -> usize {
            self.0.latency()
        }
        fn interval(&self) -> Interval {
            self.0.interval()
        }
        fn job(&self, random: &mut Random, number: usize) -> Job {
            let mut job = self.0.job(random, number);
            if number == 7 {
                job.expected[3].as_mut().expect("a value")[0] ^= 1;
            }
            job
        }
        fn run(&self, dut: &mut dyn Dut, jobs: &[Job], feed: Feed) -> Result<Output, Failure> {
            self.0.run(dut, jobs, feed)
        }
    }

    #[test]
    fn a_wrong_core_is_named_and_fails() {
        let options = Options { core: None, count: 20, full: false, vcd: None, json: true };
        let good = || cores::find("kem_fold").expect("a core");
        run_of(vec![good()], &options).expect("agreement");
        let wrong = Wrong(cores::find("kem_reduce").expect("a core"));
        match run_of(vec![good(), Box::new(wrong)], &options) {
            Err(Error::Disagreement(cores)) => assert_eq!(cores, ["kem_reduce"]),
            other => panic!("{other:?}"),
        }
    }
}
