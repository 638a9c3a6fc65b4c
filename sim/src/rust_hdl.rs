//! The backend that steps RustHDL modules directly: 20 to 70 thousand cycles a second for a transform.

use crate::dut::{Dut, Error, Port};
use kemlane_hdl::clocked::Core;

/// A module, ready to run.
pub struct RustHdl<C> {
    core: Box<C>,
    names: Vec<String>,
}

impl<C: Core> Default for RustHdl<C> {
    fn default() -> Self {
        let mut core = Box::<C>::default();
        core.connect_all();
        core.settle();
        Self { core, names: Vec::new() }
    }
}

impl<C: Core> Dut for RustHdl<C> {
    fn backend(&self) -> &'static str {
        "RustHDL"
    }

    fn port(&mut self, name: &str) -> Result<Port, Error> {
        if self.core.get(name).is_none() {
            let core = std::any::type_name::<C>().to_owned();
            return Err(Error::NoPort { core, port: name.to_owned() });
        }
        self.names.push(name.to_owned());
        Ok(Port(self.names.len() - 1))
    }

    fn set(&mut self, port: Port, value: u64) {
        assert!(self.core.set(&self.names[port.0], value), "{} is not an input", self.names[port.0]);
    }

    fn get(&self, port: Port) -> u64 {
        self.core.get(&self.names[port.0]).expect("the port was found once")
    }

    fn settle(&mut self) {
        self.core.settle();
    }

    fn tick(&mut self) {
        self.core.tick();
    }
}
