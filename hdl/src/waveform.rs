//! Waveforms of modules, as VCD: every signal of the block and its parts, with their names.

use rust_hdl_core::prelude::*;
use rust_hdl_core::vcd_probe::{VCDProbe, write_vcd_change, write_vcd_header};
use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

/// A waveform that is being written.
pub struct Waveform {
    // RustHDL's writer goes in and comes out of each of its functions.
    probe: Option<VCDProbe<BufWriter<File>>>,
    time: u64,
}

impl Waveform {
    /// Writes the names of `block`'s signals to a new file.
    ///
    /// # Errors
    /// Those of creating the file.
    pub fn create(path: &Path, block: &dyn Block) -> io::Result<Self> {
        let file = BufWriter::new(File::create(path)?);
        Ok(Self { probe: Some(write_vcd_header(file, block)), time: 0 })
    }

    /// Adds what has changed; `half_cycles` later than the sample before.
    ///
    /// # Errors
    /// Those of writing the time; RustHDL's writer panics if it cannot write a change.
    pub fn sample(&mut self, block: &dyn Block, half_cycles: u64) -> io::Result<()> {
        let mut probe = self.probe.take().expect("it is put back below");
        self.time += half_cycles;
        let written = probe.timestamp(self.time);
        self.probe = Some(write_vcd_change(probe, block));
        written
    }
}
