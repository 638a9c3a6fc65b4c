//! The backend that steps RustHDL modules directly: 5 to 50 thousand cycles a second for a transform.
//!
//! Why no faster: RustHDL looks at every signal in every pass, and a cycle takes as many passes as the deepest path through
//! blocks has steps, about 15. What could be left out is: a falling edge spreads with the next inputs
//! ([`Clocked::edge`](kemlane_hdl::clocked::Clocked::edge)), and what is settled is not settled again.

use crate::dut::{Dut, Error, Port};
use kemlane_hdl::catalogue;
use kemlane_hdl::clocked::Core;
use kemlane_hdl::waveform::Waveform;
use std::path::Path;

/// A module, ready to run.
pub struct RustHdl {
    name: &'static str,
    core: Box<dyn Core>,
    names: Vec<String>,
    /// Nothing was set since all was settled.
    settled: bool,
    waveform: Option<Waveform>,
}

impl RustHdl {
    /// The core of that name in [`catalogue`](kemlane_hdl::catalogue), of any size.
    ///
    /// # Errors
    /// [`Error::NoCore`].
    pub fn new(name: &str) -> Result<Self, Error> {
        let entry = catalogue::find(name).ok_or_else(|| Error::NoCore(name.to_owned()))?;
        let mut core = entry.module();
        core.connect_all();
        core.settle();
        Ok(Self { name: entry.name, core, names: Vec::new(), settled: true, waveform: None })
    }
}

impl Dut for RustHdl {
    fn backend(&self) -> &'static str {
        "RustHDL"
    }

    fn port(&mut self, name: &str) -> Result<Port, Error> {
        if self.core.get(name).is_none() {
            return Err(Error::NoPort { core: self.name.to_owned(), port: name.to_owned() });
        }
        self.names.push(name.to_owned());
        Ok(Port(self.names.len() - 1))
    }

    fn set(&mut self, port: Port, value: u64) {
        self.settled = false;
        assert!(self.core.set(&self.names[port.0], value), "{} is not an input", self.names[port.0]);
    }

    fn get(&self, port: Port) -> u64 {
        self.core.get(&self.names[port.0]).expect("the port was found once")
    }

    fn settle(&mut self) {
        if !self.settled {
            self.core.settle();
            self.settled = true;
        }
    }

    fn tick(&mut self) {
        self.settle();
        if let Some(waveform) = &mut self.waveform {
            waveform.sample(&*self.core, 1).expect("the waveform's file takes what it is given");
        }
        self.core.edge();
        if let Some(waveform) = &mut self.waveform {
            waveform.sample(&*self.core, 1).expect("the waveform's file takes what it is given");
        }
        self.settled = false;
    }

    fn record(&mut self, path: &Path) -> Result<(), Error> {
        let created = Waveform::create(path, &*self.core);
        self.waveform = Some(created.map_err(|source| Error::Waveform { path: path.to_owned(), source })?);
        Ok(())
    }
}
