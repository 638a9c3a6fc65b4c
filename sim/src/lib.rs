//! Cycle-accurate simulation of the cores in `kemlane-hdl`, and co-simulation of their generated Verilog.
//!
//! "Cycle-accurate" means: at each rising edge, each port has the value that the synthesised circuit has there, for
//! inputs that are stable around the edge. It says nothing about time within a cycle, about metastability, or about what
//! uninitialised memory holds; every register and RAM begins at 0, as FPGAs load them.
//!
//! ```text
//! cores.rs ─► check.rs ─► bench (stream.rs) ─► Dut ─┬─► rust_hdl.rs   the modules, stepped directly
//!                                                    └─► verilog.rs    their Verilog, by Yosys and a C++ compiler (build.rs)
//! ```
//!
//! A bench is written once and knows neither backend. Agreement in RustHDL alone proves nothing about the Verilog: a core
//! counts as checked when the golden model, RustHDL and CXXRTL agree, values and cycles ([`check`]). The golden model is the
//! engine itself where the engine has the operation; [`golden`] has the standards' algorithms as printed.

/// Whether the generated Verilog can be simulated: Yosys was there when this crate was built.
pub const HAS_VERILOG: bool = cfg!(cxxrtl);

/// Whether Verilator simulates it too: it was installed, beside Yosys, when this crate was built.
pub const HAS_VERILATOR: bool = cfg!(verilator);

pub mod check;
pub mod cores;
pub mod dut;
pub mod golden;
pub mod report;
pub mod rust_hdl;
pub mod sponge;
pub mod stream;
#[cfg(cxxrtl)]
pub mod verilog;
