//! Why a core has no Verilog.

use crate::lint::Finding;

/// Why [`verilog::emit`](crate::verilog::emit) wrote nothing. Trying again does not help: each is a fault of the module.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The lint found shapes whose Verilog differs from their simulation.
    #[error("the lint rejects {name}: {}", findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Lint {
        /// The core.
        name: String,
        /// What the lint found, in the order of the modules.
        findings: Vec<Finding>,
    },
    /// RustHDL's own check: an open signal, a loop of combinational logic, or a module that writes to its inputs.
    #[error("RustHDL rejects {name}: {check}")]
    Check {
        /// The core.
        name: String,
        /// RustHDL's words.
        check: String,
    },
}
