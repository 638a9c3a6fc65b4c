//! The bench for cores between several streams in and one out: as [`stream`](crate::stream)'s, with pauses of its own on
//! each stream.

use crate::dut::{Dut, Error, Port};
use crate::stream::{Arrival, Random, Row, Stuck};

/// A stream that a core takes rows from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its name.
    pub stream: &'a str,
    /// Ports that go with its rows: the n-th has bit n of [`Row::aside`].
    pub asides: &'a [&'a str],
}

/// The ports of one stream.
struct Ports {
    valid: Port,
    ready: Port,
    data: Vec<Port>,
    asides: Vec<Port>,
}

impl Ports {
    fn find(dut: &mut dyn Dut, lanes: usize, source: Source<'_>) -> Result<Self, Error> {
        let name = source.stream;
        Ok(Self {
            valid: dut.port(&format!("{name}$valid"))?,
            ready: dut.port(&format!("{name}$ready"))?,
            data: (0..lanes).map(|lane| dut.port(&format!("{name}$data${lane}"))).collect::<Result<_, _>>()?,
            asides: source.asides.iter().map(|aside| dut.port(aside)).collect::<Result<_, _>>()?,
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
    sources: Vec<Ports>,
    to: Ports,
    random: Random,
    cycle: u64,
}

/// Cycles without a row after which a core is given up.
const PATIENCE: u64 = 20_000;

impl<'a> Bench<'a> {
    /// Finds the ports for so many lanes.
    ///
    /// # Errors
    /// [`Error::NoPort`].
    pub fn new(dut: &'a mut dyn Dut, lanes: usize, sources: &[Source<'_>], seed: u64) -> Result<Self, Error> {
        let reset = dut.port("reset")?;
        let to = Ports::find(dut, lanes, Source { stream: "to", asides: &[] })?;
        let sources = sources.iter().map(|&source| Ports::find(dut, lanes, source)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { dut, reset, sources, to, random: Random::new(seed), cycle: 0 })
    }

    fn tick(&mut self) {
        self.dut.tick();
        self.cycle += 1;
    }

    /// One cycle of reset, with all streams still.
    pub fn reset(&mut self) {
        for source in &self.sources {
            self.dut.set(source.valid, 0);
        }
        self.dut.set(self.to.ready, 0);
        self.dut.set(self.reset, 1);
        self.tick();
        self.dut.set(self.reset, 0);
    }

    fn offer(&mut self, source: usize, row: Option<&Row>) {
        let ports = &self.sources[source];
        self.dut.set(ports.valid, row.is_some().into());
        if let Some(row) = row {
            for (&port, &word) in ports.data.iter().zip(&row.words) {
                self.dut.set(port, word);
            }
            for (bit, &port) in ports.asides.iter().enumerate() {
                self.dut.set(port, (row.aside >> bit) & 1);
            }
        }
    }

    /// Feeds `rows`, a list for each stream, for so many cycles and forgets what comes out: something for a reset to
    /// interrupt.
    ///
    /// # Panics
    /// If there are fewer rows than cycles.
    pub fn disturb(&mut self, rows: &[&[Row]], cycles: usize) {
        let mut sent = vec![0; rows.len()];
        self.dut.set(self.to.ready, 1);
        for _ in 0..cycles {
            for (source, rows) in rows.iter().enumerate() {
                self.offer(source, Some(&rows[sent[source]]));
            }
            self.dut.settle();
            for (source, sent) in sent.iter_mut().enumerate() {
                *sent += self.dut.get(self.sources[source].ready) as usize;
            }
            self.tick();
        }
    }

    /// Feeds all `rows`, a list for each stream, and takes `expected`. Each stream pauses in `pauses` of 16 cycles. Returns
    /// the cycle of the first row in.
    ///
    /// # Errors
    /// [`Stuck`].
    pub fn run(&mut self, rows: &[&[Row]], expected: usize, pauses: u64) -> Result<(u64, Vec<Arrival>), Stuck> {
        let mut sent = vec![Sent::default(); rows.len()];
        let (mut first, mut arrivals, mut last_change) = (None, Vec::new(), self.cycle);
        while arrivals.len() < expected || sent.iter().zip(rows).any(|(sent, rows)| sent.rows < rows.len()) {
            for (source, (sent, rows)) in sent.iter_mut().zip(rows).enumerate() {
                // What was offered stays offered.
                let was_offering = std::mem::take(&mut sent.offering);
                sent.offering = sent.rows < rows.len() && (was_offering || self.random.below(16) >= pauses);
                self.offer(source, rows.get(sent.rows).filter(|_| sent.offering));
            }
            let ready = self.random.below(16) >= pauses;
            self.dut.set(self.to.ready, ready.into());
            self.dut.settle();
            for (source, sent) in sent.iter_mut().enumerate() {
                if sent.offering && self.dut.get(self.sources[source].ready) == 1 {
                    first.get_or_insert(self.cycle);
                    (sent.rows, sent.offering, last_change) = (sent.rows + 1, false, self.cycle);
                }
            }
            if ready && self.dut.get(self.to.valid) == 1 {
                let words = self.to.data.iter().map(|&port| self.dut.get(port)).collect();
                arrivals.push(Arrival { words, cycle: self.cycle });
                last_change = self.cycle;
            }
            self.tick();
            let cycles = self.cycle - last_change;
            if cycles > PATIENCE {
                let (rows_in, rows_out) = (sent.iter().map(|sent| sent.rows).sum(), arrivals.len());
                return Err(Stuck { backend: self.dut.backend(), rows_in, rows_out, cycles });
            }
        }
        Ok((first.unwrap_or(self.cycle), arrivals))
    }
}
