//! Writes the Verilog of every core to `bitstreams/verilog`.

use kemlane_hdl::catalogue::CORES;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bitstreams/verilog");
    for core in CORES {
        std::fs::write(folder.join(format!("{}.v", core.name)), core.verilog()?)?;
    }
    Ok(())
}
