//! From a core's Verilog to a bitstream, and what that says of the core: area, clock, time.
//!
//! ```text
//! catalogue ─► Verilog ─► harness ─► Yosys ─► nextpnr, the core alone ─► area, clock
//!                                      │  └─► nextpnr, with harness ───► bitstream
//!                                      └────► memories, latches
//!                                                                  all ─► report ─► table
//! ```
//!
//! [`target`] has the recipes, [`tools`] finds and runs the tools, [`report`] is what comes out, [`table`] is
//! `bitstreams/README.md`. Nothing here is simulated.
//!
//! What counts as area. Yosys keeps the core a module of its own, so its cells are counted without the harness: the
//! reports have LUT4s and carry cells apart. Published tables of Lattice's devices mean by "LUT4" logic and carries, each
//! carry cell of ECP5 for two ([`Report::lut4_with_carries`]). nextpnr places some more, to get in and out of carry chains;
//! the tables and the limits here take this largest count ([`Report::logic_cells`]).
//!
//! What counts as clock: on ECP5 that of the core placed and routed alone (`--out-of-context`), between its registers; so
//! the harness takes no part in it. The clock of the bitstream, where pins and chains pull at the placement and every path
//! into and out of the core has a register at both ends, stands beside it. nextpnr for iCE40 has no such mode: there the
//! bitstream's is all there is.
//!
//! Why a harness: the cores have more pins than any package, and `--out-of-context` gives no bitstream.

mod harness;
pub mod report;
pub mod table;
pub mod target;
pub mod tools;

mod cycles;

pub use cycles::cycles;
pub use report::Report;
pub use target::Target;

use crate::catalogue::{CORES, Entry};
use harness::TOP;
use report::{Netlist, Placed, Stat};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use target::Route;
use tools::Tool;

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No core has that name.
    #[error("no core is called {name}; there are: {}", CORES.iter().map(|core| core.name).collect::<Vec<_>>().join(", "))]
    Core {
        /// What was asked for.
        name: String,
    },
    /// A tool is not there. Installing it helps.
    #[error(
        "{name} is missing{at}: run sim/tools/install.sh, which puts yowasp-{name} into target/cores/venv, or install {name} on \
         the PATH, or name it with {variable}",
        name = tool.name(),
        variable = tool.variable(),
        at = named.as_ref().map_or(String::new(), |path| format!(" ({} is no file)", path.display()))
    )]
    Missing {
        /// Which.
        tool: Tool,
        /// The file that its variable names, if it does.
        named: Option<PathBuf>,
    },
    /// The Liberty file that `KEMLANE_LIBERTY` names is not there.
    #[error("KEMLANE_LIBERTY names {}, which is no file; a Liberty file comes with Debian's qflow-tech-osu018", named.display())]
    Liberty {
        /// The file.
        named: PathBuf,
    },
    /// A tool failed.
    #[error("{} failed:\n{said}", tool.name())]
    Failed {
        /// Which.
        tool: Tool,
        /// Its last words.
        said: String,
    },
    /// The core has no Verilog.
    #[error(transparent)]
    Verilog(#[from] crate::error::Error),
    /// The core's Verilog has no list of ports that the harness understands.
    #[error("the ports of {core} cannot be read from its Verilog")]
    Ports {
        /// The core.
        core: String,
    },
    /// The core's cycles are not known to [`cycles`].
    #[error("{core} has no cycles in hdl/src/synth/cycles.rs")]
    Cycles {
        /// The core.
        core: String,
    },
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A tool wrote what it does not write, or a report is none.
    #[error("{what} is not as expected: {source}")]
    Output {
        /// The file.
        what: String,
        /// Why.
        source: serde_json::Error,
    },
    /// What Yosys counted has no such module.
    #[error("Yosys counted no module {module}")]
    Module {
        /// Which.
        module: String,
    },
}

/// The core of that name.
///
/// # Errors
/// [`Error::Core`], which names those that there are.
pub fn core(name: &str) -> Result<&'static Entry, Error> {
    CORES.iter().find(|core| core.name == name).ok_or_else(|| Error::Core { name: name.to_owned() })
}

/// Synthesises `core` for `target`: the Verilog, what the tools write and the report go into `folder`/CORE.TARGET;
/// `step` is told what begins.
///
/// # Errors
/// All of [`Error`] but `Core`.
pub fn run(core: &Entry, target: Target, folder: &Path, mut step: impl FnMut(&str)) -> Result<Report, Error> {
    let cycles = cycles(core.name).ok_or_else(|| Error::Cycles { core: core.name.to_owned() })?;
    let work = folder.join(format!("{}.{}", core.name, target.name()));
    fs::create_dir_all(&work).map_err(|source| Error::File { path: work.clone(), source })?;
    let verilog = core.verilog()?;
    write(&work.join("core.v"), &verilog)?;
    let mut tools = BTreeMap::from([("yosys".to_owned(), Tool::Yosys.version(&work)?)]);

    step("memories");
    let survey =
        format!("read_verilog core.v; synth -flatten -top {} -run begin:fine; write_json survey.json", core.name);
    Tool::Yosys.run(&work, ["-q", "-p", &survey])?;
    let (memories, latches) = read::<Netlist>(&work, "survey.json")?.memories();

    step("yosys");
    let route = target.route();
    let library = if target == Target::Asic { tools::liberty()? } else { None };
    if let Some(library) = &library {
        let copy = work.join("cells.lib");
        fs::copy(library, &copy).map_err(|source| Error::File { path: copy, source })?;
        let name = library.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        tools.insert("liberty".to_owned(), name);
    }
    let top = if route.is_some() {
        write(&work.join("harness.v"), &harness::around(core.name, &verilog)?)?;
        TOP
    } else {
        core.name
    };
    let sources = if route.is_some() { "core.v harness.v" } else { "core.v" };
    let recipe = target.script(top, library.as_ref().map(|_| "cells.lib"));
    let script = format!(
        "read_verilog {sources}; setattr -mod -set keep_hierarchy 1 {}; {recipe}; write_json netlist.json",
        core.name
    );
    Tool::Yosys.run(&work, ["-q", "-p", &script])?;
    let stat: Stat = read(&work, "stat.json")?;
    let (cells, cell_area) = stat.of(core.name).ok_or_else(|| Error::Module { module: core.name.to_owned() })?;

    let mut report = Report {
        core: core.name.to_owned(),
        target: target.name().to_owned(),
        device: None,
        not_placed: None,
        area: target.area(cells),
        logic_cells: None,
        cell_area,
        memories,
        latches,
        fmax_mhz: None,
        bitstream_mhz: None,
        cycles,
        time_us: None,
        area_time: None,
        verilog_sha256: sha256(verilog.as_bytes()),
        bitstream_sha256: None,
        tools,
    };
    if let Some(route) = route {
        place(&route, &work, &mut report, &mut step)?;
    }
    write(&Report::path(folder, core.name, target), &report.json())?;
    Ok(report)
}

/// Places and routes the core on the smallest device that holds it with its harness: alone, for its figures, where nextpnr
/// can, and with the harness, for the bitstream.
fn place(route: &Route, work: &Path, report: &mut Report, step: &mut impl FnMut(&str)) -> Result<(), Error> {
    let nextpnr = route.nextpnr;
    report.tools.insert(nextpnr.name().to_owned(), nextpnr.version(work)?);
    let (constraint_flag, ending, constraints) = route.constraints;
    let constraints_file = format!("harness.{ending}");
    write(&work.join(&constraints_file), constraints)?;
    let (output_flag, ending) = route.output;
    let output = format!("{TOP}.{ending}");
    let with_harness = ["--top", TOP, constraint_flag, &constraints_file];
    let timing = ["--freq", route.aim, "--timing-allow-fail"];
    for &(flag, device) in route.devices {
        let common = [&["-q", flag, "--json", "netlist.json"], route.flags].concat();
        step(&format!("{device}, packing"));
        nextpnr.run(work, [&common[..], &with_harness, &["--pack-only", "--report", "packed.json"]].concat())?;
        if let Some(too_few) = read::<Placed>(work, "packed.json")?.too_few() {
            report.not_placed = Some(format!("with its harness it needs {too_few} of {device}"));
            continue;
        }
        report.not_placed = None;
        // Two decimals, as the tools print it.
        let rounded = |value: f64| (value * 100.0).round() / 100.0;
        let alone = nextpnr == Tool::NextpnrEcp5;
        if alone {
            step(&format!("{device}, the core alone"));
            let alone = ["--top", &report.core, "--out-of-context", "--report", "alone.json"];
            nextpnr.run(work, [&common[..], &alone, &timing].concat())?;
            let placed: Placed = read(work, "alone.json")?;
            report.logic_cells = placed.logic_cells();
            report.fmax_mhz = placed.fmax().map(rounded);
        }
        step(&format!("{device}, the bitstream"));
        let all = ["--report", "placed.json", output_flag, &output];
        nextpnr.run(work, [&common[..], &with_harness, &timing, &all].concat())?;
        route.pack.run(work, [output.as_str(), "harness.bit"])?;
        let bitstream = work.join("harness.bit");
        let bytes = fs::read(&bitstream).map_err(|source| Error::File { path: bitstream, source })?;
        report.bitstream_sha256 = Some(sha256(&bytes));
        report.bitstream_mhz = read::<Placed>(work, "placed.json")?.fmax().map(rounded);
        if !alone {
            report.fmax_mhz = report.bitstream_mhz;
        }
        report.device = Some(device.to_owned());
        let time = report.fmax_mhz.map(|fmax| report.cycles.interval / fmax);
        report.time_us = time.map(|time| (time * 10_000.0).round() / 10_000.0);
        report.area_time = time.map(|time| rounded(f64::from(report.logic() as u32) * time));
        break;
    }
    Ok(())
}

/// Lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    fs::write(path, text).map_err(|source| Error::File { path: path.to_owned(), source })
}

fn read<T: DeserializeOwned>(folder: &Path, name: &str) -> Result<T, Error> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).map_err(|source| Error::File { path, source })?;
    serde_json::from_str(&text).map_err(|source| Error::Output { what: name.to_owned(), source })
}
