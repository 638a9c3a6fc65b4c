//! What the tools said of a core, typed; kept as JSON in `bitstreams/reports/CORE.TARGET.json`.

use super::{Error, Target};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A core on a target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The core's name in the catalogue.
    pub core: String,
    /// [`Target::name`].
    pub target: String,
    /// The device, if the core was placed on one.
    pub device: Option<String>,
    /// Why it was not, if the target has open place and route.
    pub not_placed: Option<String>,
    /// The core alone.
    pub area: Area,
    /// Logic cells that nextpnr places for the core alone: LUTs, both halves of each carry cell, and the cells that lead
    /// into and out of carry chains.
    pub logic_cells: Option<u64>,
    /// Area in the unit of the Liberty file, if there was one.
    pub cell_area: Option<f64>,
    /// As synthesis finds them, before it maps them.
    pub memories: Memories,
    /// Latches.
    pub latches: u64,
    /// The clock that the placed and routed core reaches, in MHz: alone where nextpnr can, else in the bitstream.
    pub fmax_mhz: Option<f64>,
    /// The clock of the bitstream, harness included.
    pub bitstream_mhz: Option<f64>,
    /// The core's constants.
    pub cycles: Cycles,
    /// From one operation to the next, in microseconds: interval by clock.
    pub time_us: Option<f64>,
    /// Logic cells times `time_us`.
    pub area_time: Option<f64>,
    /// Of the Verilog that the tools read.
    pub verilog_sha256: String,
    /// Of the bitstream, harness included.
    pub bitstream_sha256: Option<String>,
    /// Which tools, and their versions.
    pub tools: BTreeMap<String, String>,
}

/// Cells of the core alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Look-up tables of logic, distributed RAM or shift registers, without those of carries; gates of an ASIC.
    pub lut: u64,
    /// Flip-flops.
    pub ff: u64,
    /// Multipliers.
    pub dsp: u64,
    /// Block RAMs.
    pub ram: u64,
    /// Carry cells: of two bits on ECP5, of one on iCE40, of four or eight on Xilinx.
    pub carry: u64,
}

/// Memories of the core alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Memories {
    /// With a port to write.
    pub rams: u64,
    /// With none.
    pub roms: u64,
    /// With more than one.
    pub dual_write: u64,
    /// Bits of those with one.
    pub bits: u64,
}

/// Cycles of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cycles {
    /// From the first input to the first output.
    pub latency: f64,
    /// From one operation to the next in a stream of them.
    pub interval: f64,
}

impl Report {
    /// Its file in `folder`.
    pub fn path(folder: &Path, core: &str, target: Target) -> PathBuf {
        folder.join(format!("{core}.{}.json", target.name()))
    }

    /// Area as published tables of a Lattice device mean LUT4: those of carries included, two a cell.
    pub fn lut4_with_carries(&self) -> u64 {
        self.area.lut + 2 * self.area.carry
    }

    /// What goes into tables and the area-time product: nextpnr's cells, or else LUTs.
    pub fn logic(&self) -> u64 {
        self.logic_cells.unwrap_or(self.area.lut)
    }

    /// As its file has it.
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(self).expect("names and numbers") + "\n"
    }

    /// From its file.
    ///
    /// # Errors
    /// [`Error::File`]; [`Error::Output`] for one that is not a report.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })?;
        serde_json::from_str(&text).map_err(|source| Error::Output { what: path.display().to_string(), source })
    }

    /// Every report in `folder`, by core and target.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn all(folder: &Path) -> Result<Vec<Self>, Error> {
        let at = |source| Error::File { path: folder.to_owned(), source };
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder).map_err(at)? {
            let path = entry.map_err(at)?.path();
            if path.extension().is_some_and(|extension| extension == "json") {
                paths.push(path);
            }
        }
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }
}

/// What Yosys's `stat -json` says of a module.
#[derive(Deserialize)]
pub(super) struct Stat {
    modules: BTreeMap<String, Module>,
}

#[derive(Deserialize)]
struct Module {
    num_cells_by_type: BTreeMap<String, u64>,
    area: Option<f64>,
}

impl Stat {
    /// Cells by type, and their area with a Liberty file, of module `core`.
    pub(super) fn of(&self, core: &str) -> Option<(&BTreeMap<String, u64>, Option<f64>)> {
        let module = self.modules.get(&format!("\\{core}"))?;
        Some((&module.num_cells_by_type, module.area))
    }
}

/// What nextpnr's `--report` says.
#[derive(Deserialize)]
pub(super) struct Placed {
    #[serde(default)]
    fmax: BTreeMap<String, Clock>,
    pub(super) utilization: BTreeMap<String, Used>,
}

#[derive(Deserialize)]
struct Clock {
    achieved: f64,
}

#[derive(Deserialize)]
pub(super) struct Used {
    pub(super) used: u64,
    pub(super) available: u64,
}

impl Placed {
    /// The clock that the slowest of the design's clocks reaches.
    pub(super) fn fmax(&self) -> Option<f64> {
        self.fmax.values().map(|clock| clock.achieved).reduce(f64::min)
    }

    /// Logic cells, whatever they hold.
    pub(super) fn logic_cells(&self) -> Option<u64> {
        ["TRELLIS_COMB", "ICESTORM_LC"].iter().find_map(|kind| self.utilization.get(*kind)).map(|cells| cells.used)
    }

    /// The first kind of cell of which there are too few.
    pub(super) fn too_few(&self) -> Option<String> {
        let (kind, cells) = self.utilization.iter().find(|(_, cells)| cells.used > cells.available)?;
        Some(format!("{} of {} {kind}", cells.used, cells.available))
    }
}

/// A netlist of Yosys before mapping: memories and latches by their parameters.
#[derive(Deserialize)]
pub(super) struct Netlist {
    modules: BTreeMap<String, Cells>,
}

#[derive(Deserialize)]
struct Cells {
    cells: BTreeMap<String, Cell>,
}

#[derive(Deserialize)]
struct Cell {
    r#type: String,
    parameters: BTreeMap<String, String>,
}

impl Netlist {
    /// Memories and latches of all modules.
    pub(super) fn memories(&self) -> (Memories, u64) {
        let (mut memories, mut latches) = (Memories::default(), 0);
        for cell in self.modules.values().flat_map(|module| module.cells.values()) {
            let number =
                |name: &str| cell.parameters.get(name).and_then(|bits| u64::from_str_radix(bits, 2).ok()).unwrap_or(0);
            if cell.r#type.starts_with("$mem") {
                match number("WR_PORTS") {
                    0 => memories.roms += 1,
                    ports => {
                        memories.rams += 1;
                        memories.dual_write += u64::from(ports > 1);
                        memories.bits += number("SIZE") * number("WIDTH");
                    }
                }
            } else if cell.r#type.contains("dlatch") {
                latches += 1;
            }
        }
        (memories, latches)
    }
}
