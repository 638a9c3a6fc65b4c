//! What a core is synthesised for: the recipe of each target, and how its cells count.

use super::report::Area;
use std::collections::BTreeMap;

/// A device family, or a library of cells, that Yosys maps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Target {
    /// Lattice ECP5, speed grade 6, in the CABGA381 package: placed, routed and packed.
    Ecp5,
    /// Lattice iCE40 UP5K in the SG48 package: placed, routed and packed where the core fits.
    Ice40Up5k,
    /// Lattice iCE40 HX8K in the CT256 package: the same.
    Ice40Hx8k,
    /// Xilinx 7-series: counts.
    Xilinx7,
    /// Xilinx UltraScale+: counts.
    XilinxUltraScalePlus,
    /// Gates: generic ones, or those of a Liberty file.
    Asic,
}

/// The open place and route of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Route {
    /// Which nextpnr.
    pub(super) nextpnr: super::tools::Tool,
    /// What makes the bitstream of what it wrote.
    pub(super) pack: super::tools::Tool,
    /// The devices, the smallest first: flag and name.
    pub(super) devices: &'static [(&'static str, &'static str)],
    /// Package, speed grade.
    pub(super) flags: &'static [&'static str],
    /// The flag of the constraints, their file's ending, and the file.
    pub(super) constraints: (&'static str, &'static str, &'static str),
    /// The flag and the ending of what is written for `pack`.
    pub(super) output: (&'static str, &'static str),
    /// The clock that is asked for, in MHz: a little above what the cores reach, so that the router does not stop early.
    pub(super) aim: &'static str,
}

impl Target {
    /// All, in the table's order.
    pub const ALL: [Self; 6] =
        [Self::Ecp5, Self::Ice40Up5k, Self::Ice40Hx8k, Self::Xilinx7, Self::XilinxUltraScalePlus, Self::Asic];

    /// As in the names of the reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ecp5 => "ecp5",
            Self::Ice40Up5k => "ice40_up5k",
            Self::Ice40Hx8k => "ice40_hx8k",
            Self::Xilinx7 => "xilinx_7",
            Self::XilinxUltraScalePlus => "xilinx_usp",
            Self::Asic => "asic",
        }
    }

    /// The targets of a name: of itself, or of the family that it begins (`ice40`, `xilinx`). Empty for an unknown one.
    pub fn named(name: &str) -> Vec<Self> {
        let family = |target: &Self| target.name() == name || target.name().split('_').next() == Some(name);
        Self::ALL.into_iter().filter(family).collect()
    }

    /// As people call it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Ecp5 => "ECP5-6",
            Self::Ice40Up5k => "iCE40 UP5K",
            Self::Ice40Hx8k => "iCE40 HX8K",
            Self::Xilinx7 => "7-series",
            Self::XilinxUltraScalePlus => "UltraScale+",
            Self::Asic => "ASIC",
        }
    }

    /// Yosys's command. RAMs of an ASIC are macros: they stay memories and are counted in bits.
    pub(super) fn script(self, top: &str, liberty: Option<&str>) -> String {
        let gates = match liberty {
            Some(file) => format!("dfflibmap -liberty {file}; abc -liberty {file}; opt_clean"),
            None => "abc -g simple; opt_clean".to_owned(),
        };
        let stat = liberty.map_or(String::new(), |file| format!(" -liberty {file}"));
        let synthesis = match self {
            Self::Ecp5 => format!("synth_ecp5 -top {top}"),
            Self::Ice40Up5k => format!("synth_ice40 -device u -dsp -top {top}"),
            Self::Ice40Hx8k => format!("synth_ice40 -device hx -top {top}"),
            Self::Xilinx7 => format!("synth_xilinx -family xc7 -noiopad -noclkbuf -flatten -top {top}"),
            Self::XilinxUltraScalePlus => format!("synth_xilinx -family xcup -noiopad -noclkbuf -flatten -top {top}"),
            Self::Asic => format!(
                "synth -flatten -top {top} -run begin:fine; memory_map -rom-only; opt -fast -full; techmap; opt -fast; {gates}"
            ),
        };
        format!("{synthesis}; tee -q -o stat.json stat -json{stat}")
    }

    /// Its place and route, if there is an open one.
    pub(super) fn route(self) -> Option<Route> {
        use super::tools::Tool;
        let ice40 = |devices, flags, constraints| Route {
            nextpnr: Tool::NextpnrIce40,
            pack: Tool::Icepack,
            devices,
            flags,
            constraints: ("--pcf", "pcf", constraints),
            output: ("--asc", "asc"),
            aim: "60",
        };
        match self {
            Self::Ecp5 => Some(Route {
                nextpnr: Tool::NextpnrEcp5,
                pack: Tool::Ecppack,
                devices: &[("--25k", "LFE5U-25F"), ("--45k", "LFE5U-45F"), ("--85k", "LFE5U-85F")],
                flags: &["--package", "CABGA381", "--speed", "6"],
                constraints: ("--lpf", "lpf", include_str!("../../../bitstreams/ecp5/harness.lpf")),
                output: ("--textcfg", "config"),
                aim: "150",
            }),
            Self::Ice40Up5k => Some(ice40(
                &[("--up5k", "iCE40UP5K")],
                &["--package", "sg48"],
                include_str!("../../../bitstreams/ice40/up5k.pcf"),
            )),
            Self::Ice40Hx8k => Some(ice40(
                &[("--hx8k", "iCE40HX8K")],
                &["--package", "ct256"],
                include_str!("../../../bitstreams/ice40/hx8k.pcf"),
            )),
            Self::Xilinx7 | Self::XilinxUltraScalePlus | Self::Asic => None,
        }
    }

    /// Cells by kind. Carries count beside LUTs, in cells; a LUT as memory or shift register counts as a LUT; Xilinx's RAMs
    /// in units of 18 kbit. Gates of an ASIC count as LUTs.
    pub(super) fn area(self, cells: &BTreeMap<String, u64>) -> Area {
        let mut area = Area::default();
        for (cell, &count) in cells {
            match cell.as_str() {
                "LUT4" | "SB_LUT4" | "LUT1" | "LUT2" | "LUT3" | "LUT5" | "LUT6" | "SRL16E" | "SRLC16E" | "SRLC32E"
                | "RAM32X1S" | "RAM64X1S" => area.lut += count,
                "RAM32X1D" | "RAM64X1D" => area.lut += 2 * count,
                "RAM32M" | "RAM64M" => area.lut += 4 * count,
                "CCU2C" | "SB_CARRY" | "CARRY4" | "CARRY8" => area.carry += count,
                "MULT18X18D" | "SB_MAC16" | "DSP48E1" | "DSP48E2" => area.dsp += count,
                "DP16KD" | "SB_RAM40_4K" | "RAMB18E1" | "RAMB18E2" => area.ram += count,
                "RAMB36E1" | "RAMB36E2" => area.ram += 2 * count,
                "TRELLIS_FF" | "FDRE" | "FDSE" | "FDCE" | "FDPE" => area.ff += count,
                _ if cell.starts_with("SB_DFF") || cell.starts_with("$_DFF") || cell.starts_with("$_SDFF") => {
                    area.ff += count;
                }
                _ if self == Self::Asic && !cell.starts_with("$mem") && cell != "$scopeinfo" => area.lut += count,
                _ => {}
            }
        }
        area
    }
}
