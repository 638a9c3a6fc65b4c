//! A device under test: ports by name, one clock, whatever runs it.

/// What a backend refuses.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The core has no port of that name.
    #[error("{core} has no port {port}")]
    NoPort {
        /// The core.
        core: String,
        /// The port that was looked for.
        port: String,
    },
    /// The backend has no core of that name.
    #[error("no core {0}")]
    NoCore(String),
    /// A waveform could not be written.
    #[error("{path}: {source}")]
    Waveform {
        /// Its file.
        path: std::path::PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// A port that was looked up, as its backend numbers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port(pub usize);

/// A core that is being simulated.
pub trait Dut {
    /// Which backend it is, for reports.
    fn backend(&self) -> &'static str;

    /// Looks a port up by its name in Verilog, such as `from$data$3`.
    ///
    /// # Errors
    /// [`Error::NoPort`].
    fn port(&mut self, name: &str) -> Result<Port, Error>;

    /// Drives an input from now on; bits above its width are dropped.
    ///
    /// # Panics
    /// If the port is not an input.
    fn set(&mut self, port: Port, value: u64);

    /// What is at a port. Outputs that depend on inputs without a clock are those of the last [`settle`](Dut::settle) or
    /// [`tick`](Dut::tick).
    fn get(&self, port: Port) -> u64;

    /// Lets inputs reach the outputs that depend on them without a clock.
    fn settle(&mut self);

    /// One clock cycle; settles before and after.
    fn tick(&mut self);

    /// Writes every signal to a VCD file from now on, once after each edge; a cycle is two units of time. Ends with the
    /// device.
    ///
    /// # Errors
    /// [`Error::Waveform`].
    ///
    /// # Panics
    /// [`tick`](Dut::tick) does, if the file cannot be written to any longer.
    fn record(&mut self, path: &std::path::Path) -> Result<(), Error>;
}
