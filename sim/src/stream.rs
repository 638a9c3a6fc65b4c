//! The bench for cores between two streams: `from` in, `to` out, rows in order, with pauses at random on both sides.

use crate::dut::{Dut, Error, Port};

/// A linear congruential generator (Knuth's MMIX), by its upper bits: the same stimuli on every machine and backend.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// One sequence for each seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Below `bound`, which is at most 2^32.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 16) % bound
    }
}

/// The numbers of the ports.
struct Ports {
    reset: Port,
    from_valid: Port,
    from_ready: Port,
    from: Vec<Port>,
    aside: Option<Port>,
    to_valid: Port,
    to_ready: Port,
    to: Vec<Port>,
}

/// A row that goes in.
#[derive(Clone, Debug)]
pub struct Row {
    /// A word for each lane.
    pub words: Vec<u64>,
    /// What goes with it on the port beside the stream.
    pub aside: u64,
}

/// A row that came out, and in which cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// A word for each lane.
    pub words: Vec<u64>,
    /// Cycles since the bench was made.
    pub cycle: u64,
}

/// A core between two streams.
pub struct Bench<'a> {
    dut: &'a mut dyn Dut,
    ports: Ports,
    random: Random,
    cycle: u64,
}

/// Why a run ended without all rows.
#[derive(Debug, thiserror::Error)]
#[error("{backend} stands still: {rows_in} rows in, {rows_out} out, none for {cycles} cycles")]
pub struct Stuck {
    /// The backend.
    pub backend: &'static str,
    /// Rows that went in.
    pub rows_in: usize,
    /// Rows that came out.
    pub rows_out: usize,
    /// For how long none of either.
    pub cycles: u64,
}

/// Cycles without a row after which a core is given up. The slowest transform takes 2,100.
const PATIENCE: u64 = 20_000;

impl<'a> Bench<'a> {
    /// Finds the ports for so many lanes. `aside` is a port that goes with the rows.
    ///
    /// # Errors
    /// [`Error::NoPort`].
    pub fn new(dut: &'a mut dyn Dut, lanes: usize, aside: Option<&str>, seed: u64) -> Result<Self, Error> {
        let mut of = |stream: &str| (0..lanes).map(|lane| dut.port(&format!("{stream}$data${lane}"))).collect();
        let (from, to): (Result<Vec<_>, _>, Result<Vec<_>, _>) = (of("from"), of("to"));
        let ports = Ports {
            from: from?,
            to: to?,
            reset: dut.port("reset")?,
            from_valid: dut.port("from$valid")?,
            from_ready: dut.port("from$ready")?,
            aside: aside.map(|name| dut.port(name)).transpose()?,
            to_valid: dut.port("to$valid")?,
            to_ready: dut.port("to$ready")?,
        };
        Ok(Self { dut, ports, random: Random::new(seed), cycle: 0 })
    }

    fn tick(&mut self) {
        self.dut.tick();
        self.cycle += 1;
    }

    /// One cycle of reset, with both streams still.
    pub fn reset(&mut self) {
        self.dut.set(self.ports.from_valid, 0);
        self.dut.set(self.ports.to_ready, 0);
        self.dut.set(self.ports.reset, 1);
        self.tick();
        self.dut.set(self.ports.reset, 0);
    }

    /// Feeds `rows` for so many cycles and forgets what comes out: something for a reset to interrupt.
    pub fn disturb(&mut self, rows: &[Row], cycles: usize) {
        self.dut.set(self.ports.to_ready, 1);
        for row in rows.iter().cycle().take(cycles) {
            self.offer(Some(row));
            self.tick();
        }
    }

    fn offer(&mut self, row: Option<&Row>) {
        self.dut.set(self.ports.from_valid, row.is_some().into());
        if let Some(row) = row {
            for (&port, &word) in self.ports.from.iter().zip(&row.words) {
                self.dut.set(port, word);
            }
            if let Some(port) = self.ports.aside {
                self.dut.set(port, row.aside);
            }
        }
    }

    /// Feeds all rows and takes as many. Each side pauses in `pauses` of 16 cycles. Returns the cycle of the first row in.
    ///
    /// # Errors
    /// [`Stuck`].
    pub fn run(&mut self, rows: &[Row], pauses: u64) -> Result<(u64, Vec<Arrival>), Stuck> {
        self.run_until(rows, rows.len(), pauses)
    }

    /// As [`run`](Self::run), for a core that makes `expected` rows of those that it gets.
    ///
    /// # Errors
    /// [`Stuck`].
    pub fn run_until(&mut self, rows: &[Row], expected: usize, pauses: u64) -> Result<(u64, Vec<Arrival>), Stuck> {
        let (mut sent, mut first, mut arrivals, mut offering) = (0, self.cycle, Vec::new(), false);
        let mut last_change = self.cycle;
        while arrivals.len() < expected {
            // What was offered stays offered.
            offering = sent < rows.len() && (offering || self.random.below(16) >= pauses);
            self.offer(rows.get(sent).filter(|_| offering));
            let ready = self.random.below(16) >= pauses;
            self.dut.set(self.ports.to_ready, ready.into());
            self.dut.settle();
            if offering && self.dut.get(self.ports.from_ready) == 1 {
                if sent == 0 {
                    first = self.cycle;
                }
                (sent, offering, last_change) = (sent + 1, false, self.cycle);
            }
            if ready && self.dut.get(self.ports.to_valid) == 1 {
                let words = self.ports.to.iter().map(|&port| self.dut.get(port)).collect();
                arrivals.push(Arrival { words, cycle: self.cycle });
                last_change = self.cycle;
            }
            self.tick();
            let cycles = self.cycle - last_change;
            if cycles > PATIENCE {
                let backend = self.dut.backend();
                return Err(Stuck { backend, rows_in: sent, rows_out: arrivals.len(), cycles });
            }
        }
        Ok((first, arrivals))
    }
}
