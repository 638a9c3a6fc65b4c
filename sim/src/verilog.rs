//! The backends that run the generated Verilog as C++: millions of cycles a second.
//!
//! Yosys's CXXRTL is always there when the Verilog is; Verilator where it was installed when this crate was built. They read
//! the Verilog with two independent front ends.

use crate::dut::{Dut, Error, Port};
use std::path::Path;

// The bridge's functions are checked on both sides by cxx; it cannot be written without the keyword.
#[allow(unsafe_code, missing_docs, unreachable_pub)]
#[cxx::bridge(namespace = "kemlane")]
mod ffi {
    unsafe extern "C++" {
        include!("model.h");
        type Model;
        fn new_cxxrtl(core: &str) -> Result<UniquePtr<Model>>;
        fn new_verilator(core: &str) -> Result<UniquePtr<Model>>;
        fn find(self: Pin<&mut Model>, name: &str) -> Result<usize>;
        fn set(self: Pin<&mut Model>, port: usize, value: u64) -> Result<()>;
        fn get(self: &Model, port: usize) -> u64;
        fn settle(self: Pin<&mut Model>);
        fn tick(self: Pin<&mut Model>) -> Result<()>;
        fn ticks(self: Pin<&mut Model>, count: u64) -> Result<()>;
        fn record(self: Pin<&mut Model>, path: &str) -> Result<()>;
    }
}

/// A core's Verilog, ready to run.
pub struct Verilog {
    backend: &'static str,
    core: String,
    model: cxx::UniquePtr<ffi::Model>,
}

impl Verilog {
    /// The core of that name in [`catalogue`](kemlane_hdl::catalogue), run by CXXRTL.
    ///
    /// # Errors
    /// [`Error::NoCore`].
    pub fn cxxrtl(core: &str) -> Result<Self, Error> {
        Self::new("CXXRTL", core, ffi::new_cxxrtl(core))
    }

    /// The same, run by Verilator, which records no waveforms.
    ///
    /// # Errors
    /// [`Error::NoCore`], for every core where there was no Verilator ([`HAS_VERILATOR`](crate::HAS_VERILATOR)).
    pub fn verilator(core: &str) -> Result<Self, Error> {
        Self::new("Verilator", core, ffi::new_verilator(core))
    }

    fn new(
        backend: &'static str,
        core: &str,
        model: Result<cxx::UniquePtr<ffi::Model>, cxx::Exception>,
    ) -> Result<Self, Error> {
        let model = model.map_err(|_| Error::NoCore(core.to_owned()))?;
        Ok(Self { backend, core: core.to_owned(), model })
    }

    /// So many clock cycles in which no input changes.
    pub fn ticks(&mut self, count: u64) {
        self.model.pin_mut().ticks(count).expect("the waveform's file takes what it is given");
    }
}

impl Dut for Verilog {
    fn backend(&self) -> &'static str {
        self.backend
    }

    fn port(&mut self, name: &str) -> Result<Port, Error> {
        let found = self.model.pin_mut().find(name);
        found.map(Port).map_err(|_| Error::NoPort { core: self.core.clone(), port: name.to_owned() })
    }

    fn set(&mut self, port: Port, value: u64) {
        self.model.pin_mut().set(port.0, value).unwrap_or_else(|error| panic!("{}: {error}", self.core));
    }

    fn get(&self, port: Port) -> u64 {
        self.model.get(port.0)
    }

    fn settle(&mut self) {
        self.model.pin_mut().settle();
    }

    fn tick(&mut self) {
        self.model.pin_mut().tick().expect("the waveform's file takes what it is given");
    }

    fn record(&mut self, path: &Path) -> Result<(), Error> {
        let failed = |source| Error::Waveform { path: path.to_owned(), source };
        let name = path.to_str().ok_or_else(|| failed(std::io::Error::other("its name is not UTF-8")))?;
        self.model.pin_mut().record(name).map_err(|error| failed(std::io::Error::other(error.what().to_owned())))
    }
}
