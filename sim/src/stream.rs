//! The bench for cores between streams: one or several in, `to` out, rows in order, with pauses at random on each of them.

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

/// A row that goes in.
#[derive(Clone, Debug)]
pub struct Row {
    /// A word for each lane.
    pub words: Vec<u64>,
    /// A value for each port beside the stream.
    pub beside: Vec<u64>,
}

/// A row that came out, and in which cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// A word for each lane, then a value for each port beside the stream.
    pub words: Vec<u64>,
    /// Cycles since the bench was made.
    pub cycle: u64,
}

/// A stream by name, with the ports that go with its rows.
#[derive(Clone, Copy, Debug)]
pub struct Stream {
    /// Its name.
    pub name: &'static str,
    /// The ports beside it.
    pub beside: &'static [&'static str],
}

/// What a core lies between.
#[derive(Clone, Copy, Debug)]
pub struct Streams {
    /// Words of a row, on all of them.
    pub lanes: usize,
    /// Those that it takes rows from.
    pub from: &'static [Stream],
    /// The one that it sends rows to.
    pub to: Stream,
}

/// The ports of one stream.
struct Ports {
    valid: Port,
    ready: Port,
    data: Vec<Port>,
    beside: Vec<Port>,
}

impl Ports {
    fn find(dut: &mut dyn Dut, lanes: usize, stream: Stream) -> Result<Self, Error> {
        let name = stream.name;
        Ok(Self {
            valid: dut.port(&format!("{name}$valid"))?,
            ready: dut.port(&format!("{name}$ready"))?,
            data: (0..lanes).map(|lane| dut.port(&format!("{name}$data${lane}"))).collect::<Result<_, _>>()?,
            beside: stream.beside.iter().map(|port| dut.port(port)).collect::<Result<_, _>>()?,
        })
    }
}

/// What has been sent to one stream.
#[derive(Clone, Default)]
struct Sent {
    rows: usize,
    offering: bool,
}

/// A core between its streams.
pub struct Bench<'a> {
    dut: &'a mut dyn Dut,
    reset: Port,
    from: Vec<Ports>,
    to: Ports,
    random: Random,
    cycle: u64,
}

/// Why a run ended without all rows, or with more than all.
#[derive(Debug, thiserror::Error)]
#[error("{backend} stands still or goes on too long: {rows_in} rows in, {rows_out} out, none for {cycles} cycles")]
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
    /// Finds the ports.
    ///
    /// # Errors
    /// [`Error::NoPort`].
    pub fn new(dut: &'a mut dyn Dut, streams: Streams, seed: u64) -> Result<Self, Error> {
        let reset = dut.port("reset")?;
        let to = Ports::find(dut, streams.lanes, streams.to)?;
        let from =
            streams.from.iter().map(|&stream| Ports::find(dut, streams.lanes, stream)).collect::<Result<_, _>>()?;
        Ok(Self { dut, reset, from, to, random: Random::new(seed), cycle: 0 })
    }

    fn tick(&mut self) {
        self.dut.tick();
        self.cycle += 1;
    }

    /// One cycle of reset, with all streams still.
    pub fn reset(&mut self) {
        for from in &self.from {
            self.dut.set(from.valid, 0);
        }
        self.dut.set(self.to.ready, 0);
        self.dut.set(self.reset, 1);
        self.tick();
        self.dut.set(self.reset, 0);
    }

    fn offer(&mut self, stream: usize, row: Option<&Row>) {
        let ports = &self.from[stream];
        self.dut.set(ports.valid, row.is_some().into());
        if let Some(row) = row {
            let values = row.words.iter().chain(&row.beside);
            ports.data.iter().chain(&ports.beside).zip(values).for_each(|(&port, &value)| self.dut.set(port, value));
        }
    }

    /// Feeds `rows`, a list for each stream and again from its start, for so many cycles and forgets what comes out:
    /// something for a reset to interrupt.
    pub fn disturb(&mut self, rows: &[Vec<Row>], cycles: usize) {
        let mut sent = vec![0; rows.len()];
        self.dut.set(self.to.ready, 1);
        for _ in 0..cycles {
            for (stream, rows) in rows.iter().enumerate() {
                self.offer(stream, rows.get(sent[stream] % rows.len().max(1)));
            }
            self.dut.settle();
            for (stream, sent) in sent.iter_mut().enumerate() {
                *sent += self.dut.get(self.from[stream].ready) as usize;
            }
            self.tick();
        }
    }

    /// Feeds all `rows`, a list for each stream, and takes `expected`. Each stream pauses in `pauses` of 16 cycles. Returns
    /// the cycle of the first row in.
    ///
    /// # Errors
    /// [`Stuck`].
    pub fn run(&mut self, rows: &[Vec<Row>], expected: usize, pauses: u64) -> Result<(u64, Vec<Arrival>), Stuck> {
        let mut sent = vec![Sent::default(); rows.len()];
        let (mut first, mut arrivals, mut last_change) = (None, Vec::new(), self.cycle);
        while arrivals.len() < expected || sent.iter().zip(rows).any(|(sent, rows)| sent.rows < rows.len()) {
            for (stream, (sent, rows)) in sent.iter_mut().zip(rows).enumerate() {
                // What was offered stays offered, and need not be set again.
                let was_offering = std::mem::take(&mut sent.offering);
                sent.offering = sent.rows < rows.len() && (was_offering || self.random.below(16) >= pauses);
                if !was_offering {
                    self.offer(stream, rows.get(sent.rows).filter(|_| sent.offering));
                }
            }
            let ready = self.random.below(16) >= pauses;
            self.dut.set(self.to.ready, ready.into());
            self.dut.settle();
            for (stream, sent) in sent.iter_mut().enumerate() {
                if sent.offering && self.dut.get(self.from[stream].ready) == 1 {
                    first.get_or_insert(self.cycle);
                    (sent.rows, sent.offering, last_change) = (sent.rows + 1, false, self.cycle);
                }
            }
            if ready && self.dut.get(self.to.valid) == 1 {
                let ports = self.to.data.iter().chain(&self.to.beside);
                let words = ports.map(|&port| self.dut.get(port)).collect();
                arrivals.push(Arrival { words, cycle: self.cycle });
                last_change = self.cycle;
            }
            self.tick();
            let cycles = self.cycle - last_change;
            if cycles > PATIENCE || arrivals.len() > expected {
                let (rows_in, rows_out) = (sent.iter().map(|sent| sent.rows).sum(), arrivals.len());
                return Err(Stuck { backend: self.dut.backend(), rows_in, rows_out, cycles });
            }
        }
        Ok((first.unwrap_or(self.cycle), arrivals))
    }
}
