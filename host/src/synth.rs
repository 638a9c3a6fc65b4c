//! `kemlane synth`: a core from its Verilog to a report and, where there is an open place and route, a bitstream.
//!
//! Arguments, progress and printing; [`kemlane_hdl::synth`] does the work.

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use kemlane_hdl::catalogue::CORES;
use kemlane_hdl::synth::{self, Report, Target};
use std::fmt::Write as _;
use std::io::Write;
use std::path::PathBuf;

/// What follows the long help.
pub const EXAMPLES: &str = "\
Examples:
  Which cores there are:
      kemlane synth --list

  Every core's gates:
      kemlane synth --target asic

  A transform as an ECP5 bitstream (target/synth/kem_ntt_4.ecp5/harness.bit):
      kemlane synth kem_ntt_4 --target ecp5

  Keccak on both iCE40 devices, as JSON:
      kemlane synth keccak --target ice40 --json

  Gates of the cells in a Liberty file:
      KEMLANE_LIBERTY=cells.lib kemlane synth kem_reduce --target asic

The tools come with sim/tools/install.sh; KEMLANE_YOSYS, KEMLANE_NEXTPNR_ECP5, KEMLANE_ECPPACK, KEMLANE_NEXTPNR_ICE40
and KEMLANE_ICEPACK name others.";

/// Arguments of `kemlane synth`.
#[derive(Args)]
pub struct Options {
    /// The core; without one, all
    core: Option<String>,

    /// Only the cores' names
    #[arg(long)]
    list: bool,

    /// ecp5, ice40 (or one of ice40_up5k, ice40_hx8k), xilinx (xilinx_7, xilinx_usp) or asic
    #[arg(long, value_name = "TARGET", default_value = "ecp5", value_parser = targets)]
    target: Targets,

    /// Where Verilog, reports and what the tools write go
    #[arg(long, value_name = "DIR", default_value = "target/synth")]
    out: PathBuf,

    /// Print one JSON object a report
    #[arg(long)]
    json: bool,
}

/// The targets of one name.
#[derive(Clone)]
struct Targets(Vec<Target>);

fn targets(name: &str) -> Result<Targets, String> {
    let targets = Target::named(name);
    let names = || Target::ALL.map(Target::name).join(", ");
    if targets.is_empty() {
        Err(format!("the targets are ecp5, ice40, xilinx and asic, or one of {}", names()))
    } else {
        Ok(Targets(targets))
    }
}

/// Does it.
///
/// # Errors
/// An unknown core, a tool that is missing, one that fails; standard output that is closed.
pub fn run(options: &Options) -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout().lock();
    if options.list {
        for core in CORES {
            writeln!(out, "{}", core.name)?;
        }
        return Ok(());
    }
    let one = options.core.as_deref().map(synth::core).transpose()?;
    let cores = one.map_or(CORES, std::slice::from_ref);
    let all: Vec<_> =
        cores.iter().flat_map(|core| options.target.0.iter().map(move |&target| (core, target))).collect();
    let bar = ProgressBar::new(u64::try_from(all.len())?);
    bar.set_style(ProgressStyle::with_template("{spinner} {bar:20} {pos}/{len} {prefix}: {msg} {elapsed}")?);
    // Only to turn the spinner; the tools take minutes.
    bar.enable_steady_tick(std::time::Duration::from_millis(200));
    for (core, target) in all {
        bar.set_prefix(format!("{} {}", core.name, target.name()));
        let report = synth::run(core, target, &options.out, |step| bar.set_message(step.to_owned()));
        let report = report.inspect_err(|_| bar.finish_and_clear())?;
        let text = if options.json { serde_json::to_string(&report)? } else { lines(&report) };
        bar.suspend(|| writeln!(out, "{text}"))?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(())
}

/// For people.
fn lines(report: &Report) -> String {
    let area = &report.area;
    let mut text = format!(
        "{} {}: {} LUT, {} carry, {} FF, {} DSP, {} RAM, {} latches",
        report.core, report.target, area.lut, area.carry, area.ff, area.dsp, area.ram, report.latches
    );
    if let Some(cells) = report.logic_cells {
        let _ = write!(text, "; {cells} logic cells");
    }
    if let (Some(device), Some(fmax), Some(time)) = (&report.device, report.fmax_mhz, report.time_us) {
        let interval = report.cycles.interval;
        let _ = write!(text, "\n{device}: {fmax:.2} MHz, {interval} cycles an operation in {time:.4} us");
    }
    if let Some(why) = &report.not_placed {
        let _ = write!(text, "\nnot placed: {why}");
    }
    if let Some(hash) = &report.bitstream_sha256 {
        let _ = write!(text, "\nbitstream {hash}");
    }
    text
}
