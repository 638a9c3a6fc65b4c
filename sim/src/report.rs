//! What the synthesis of a core reported, as far as a simulation wants to know it.

use serde::Deserialize;
use std::path::Path;

/// The fields of `bitstreams/reports/CORE.ecp5.json` that are read here.
#[derive(Deserialize)]
struct Report {
    fmax_mhz: Option<f64>,
}

/// The clock that a core reaches on ECP5, in MHz, if its report is in this clone and says so.
pub fn fmax_mhz(core: &str) -> Option<f64> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bitstreams/reports");
    let text = std::fs::read_to_string(folder.join(format!("{core}.ecp5.json"))).ok()?;
    serde_json::from_str::<Report>(&text).ok()?.fmax_mhz
}
