//! Writes the reports of named cores (`CORE.TARGET`), or of all, to `bitstreams/reports`, and the table of all that lie
//! there to `bitstreams/README.md`. A name that is none, such as `none`, writes the table only.

use kemlane_hdl::catalogue::CORES;
use kemlane_hdl::synth::{self, Report, Target, table};
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (reports, work) = (root.join("bitstreams/reports"), root.join("target/cores/reports"));
    let names: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |core: &str, target: Target| names.is_empty() || names.contains(&format!("{core}.{}", target.name()));
    for core in CORES {
        for target in Target::ALL.into_iter().filter(|&target| wanted(core.name, target)) {
            let report = synth::run(core, target, &work, |step| eprintln!("{} {}: {step}", core.name, target.name()))?;
            let path: PathBuf = Report::path(&reports, core.name, target);
            std::fs::write(path, report.json())?;
        }
    }
    let readme = root.join("bitstreams/README.md");
    let text =
        table::updated(&std::fs::read_to_string(&readme)?, &Report::all(&reports)?).ok_or("no marks in the README")?;
    std::fs::write(readme, text)?;
    Ok(())
}
