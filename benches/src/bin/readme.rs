//! Puts the newest files' figures into the README.

use clap::Parser;
use kemlane_benches::readme::{self, README, RESULTS};
use kemlane_benches::report::Result;
use std::path::Path;

/// Puts the figures of the newest files in benches/results into the README, between its marks.
///
/// A test compares the README with these files, so run this after a measurement that is to be kept; `make bench` does.
#[derive(Parser)]
struct Arguments {}

fn main() -> Result<()> {
    let Arguments {} = Arguments::parse();
    let text = std::fs::read_to_string(README)?;
    std::fs::write(README, readme::updated(&text, Path::new(RESULTS))?)?;
    eprintln!("wrote {README}");
    Ok(())
}
