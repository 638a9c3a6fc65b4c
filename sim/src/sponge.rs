//! Messages for [`kemlane_hdl::sponge`], and the bench for what the one of [`stream`](crate::stream) cannot do: it stops
//! messages, interrupts them, and looks at the output in between.

use crate::dut::{Dut, Error, Port};
use crate::stream::{Random, Stuck};
use kemlane_hdl::sponge::Function;
use sha3::{Digest as _, Sha3_256, Sha3_512};
use shake::{ExtendableOutput, Shake128, Shake256, Update, XofReader};

/// A message and what is done with it.
#[derive(Clone, Debug)]
pub struct Message {
    /// The function.
    pub function: Function,
    /// The message.
    pub bytes: Vec<u8>,
    /// Whether a message of whole words ends with a word of 0 bytes in place of a last word of 8.
    pub empty_last: bool,
    /// Words to take; a digest has its own number.
    pub words: usize,
    /// Whether the core squeezes until stopped, which happens after `words`.
    pub endless: bool,
}

impl Message {
    /// Words that the core is asked for, as it takes them.
    fn request(&self) -> u64 {
        if self.endless { 0 } else { self.words as u64 }
    }

    /// So many bytes at random; so many words of an XOF.
    pub fn random(random: &mut Random, function: Function, len: usize, words: usize, endless: bool) -> Self {
        Self {
            function,
            bytes: (0..len).map(|_| random.below(256) as u8).collect(),
            empty_last: random.below(2) == 1,
            words: function.digest().unwrap_or(words),
            endless: endless && function.digest().is_none(),
        }
    }

    /// Mostly within a block; some of several, and some that meet a block's end; one XOF in four is squeezed until stopped.
    pub fn any(random: &mut Random) -> Self {
        let function = Function::ALL[random.below(4) as usize];
        let rate = function.rate() as u64;
        let len = match random.below(8) {
            0 => random.below(3 * 8 * rate),
            1 => 8 * rate + random.below(17) - 8,
            _ => random.below(8 * rate),
        };
        let words = match random.below(8) {
            0 => random.below(100),
            1 => rate - random.below(3),
            _ => random.below(rate),
        };
        let endless = random.below(4) == 0;
        Self::random(random, function, len as usize, 1 + words as usize, endless)
    }

    /// The words that come out, by an independent implementation.
    pub fn output(&self) -> Vec<u64> {
        let mut output = vec![0; 8 * self.words];
        match self.function {
            Function::Shake128 => Shake128::default().chain(&self.bytes).finalize_xof().read(&mut output),
            Function::Shake256 => Shake256::default().chain(&self.bytes).finalize_xof().read(&mut output),
            Function::Sha3256 => output.copy_from_slice(&Sha3_256::digest(&self.bytes)),
            Function::Sha3512 => output.copy_from_slice(&Sha3_512::digest(&self.bytes)),
        }
        output.chunks(8).map(|word| u64::from_le_bytes(word.try_into().expect("whole words"))).collect()
    }

    /// The words that go in, with how many bytes of each count.
    pub(crate) fn input(&self) -> Vec<(u64, u64)> {
        let word = |bytes: &[u8]| {
            // Bytes that do not count are all ones: the core has to drop them.
            let mut word = [0xff; 8];
            word[..bytes.len()].copy_from_slice(bytes);
            (u64::from_le_bytes(word), bytes.len() as u64)
        };
        let mut input: Vec<_> = self.bytes.chunks(8).map(word).collect();
        if self.bytes.is_empty() || self.empty_last && self.bytes.len().is_multiple_of(8) {
            input.push(word(&[]));
        }
        input
    }
}

/// A message's words and when they moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    /// What came out.
    pub words: Vec<u64>,
    /// The cycle of each of them.
    pub cycles: Vec<u64>,
    /// The cycles of the words that went in.
    pub taken: Vec<u64>,
}

struct Ports {
    reset: Port,
    from_valid: Port,
    from_ready: Port,
    from: Port,
    last: Port,
    bytes: Port,
    kind: Port,
    words: Port,
    stop: Port,
    to_valid: Port,
    to_ready: Port,
    to: Port,
    to_last: Port,
}

/// The core between a sender of messages and a receiver of words.
pub struct Bench<'a> {
    dut: &'a mut dyn Dut,
    ports: Ports,
    random: Random,
    cycle: u64,
}

/// Cycles without a word after which a core is given up.
const PATIENCE: u64 = 1_000;

impl<'a> Bench<'a> {
    /// Finds the ports.
    ///
    /// # Errors
    /// [`Error::NoPort`].
    pub fn new(dut: &'a mut dyn Dut, seed: u64) -> Result<Self, Error> {
        let ports = Ports {
            reset: dut.port("reset")?,
            from_valid: dut.port("from$valid")?,
            from_ready: dut.port("from$ready")?,
            from: dut.port("from$data$0")?,
            last: dut.port("last")?,
            bytes: dut.port("bytes")?,
            kind: dut.port("kind")?,
            words: dut.port("words")?,
            stop: dut.port("stop")?,
            to_valid: dut.port("to$valid")?,
            to_ready: dut.port("to$ready")?,
            to: dut.port("to$data$0")?,
            to_last: dut.port("to_last")?,
        };
        Ok(Self { dut, ports, random: Random::new(seed), cycle: 0 })
    }

    fn tick(&mut self) {
        self.dut.tick();
        self.cycle += 1;
    }

    /// One cycle of reset, while both sides go on.
    pub fn reset(&mut self) {
        self.dut.set(self.ports.reset, 1);
        self.tick();
        self.dut.set(self.ports.reset, 0);
    }

    /// What is at the output: whether it is a word, and the word.
    pub fn output(&self) -> (bool, u64) {
        (self.dut.get(self.ports.to_valid) == 1, self.dut.get(self.ports.to))
    }

    /// Sends all messages and takes what they ask for; at most so many `cycles`, if that is said. Each side pauses in
    /// `pauses` of 16 cycles.
    ///
    /// # Errors
    /// [`Stuck`].
    ///
    /// # Panics
    /// If the core marks the wrong word as a message's last.
    pub fn run(&mut self, messages: &[Message], pauses: u64, cycles: Option<u64>) -> Result<Vec<Digest>, Stuck> {
        let mut digests = vec![Digest::default(); messages.len()];
        let (mut sending, mut place, mut receiving, mut offering) = (0, 0, 0, false);
        let mut input = messages.first().map(Message::input).unwrap_or_default();
        let (first, mut last_change) = (self.cycle, self.cycle);
        while receiving < messages.len() && cycles.is_none_or(|cycles| self.cycle < first + cycles) {
            // What was offered stays offered.
            offering = sending < messages.len() && (offering || self.random.below(16) >= pauses);
            self.dut.set(self.ports.from_valid, offering.into());
            if offering {
                let (word, bytes) = input[place];
                self.dut.set(self.ports.from, word);
                self.dut.set(self.ports.last, (place + 1 == input.len()).into());
                self.dut.set(self.ports.bytes, bytes);
                // Only the first word's count.
                let (kind, words) = (messages[sending].function as u64, messages[sending].request());
                self.dut.set(self.ports.kind, if place == 0 { kind } else { 3 - kind });
                self.dut.set(self.ports.words, if place == 0 { words } else { words ^ 5 });
            }
            let ready = self.random.below(16) >= pauses;
            self.dut.set(self.ports.to_ready, ready.into());
            // A stop that meets the last word of a message; without one the core would go on.
            let wanted = &messages[receiving];
            let (done, valid) = (digests[receiving].words.len() + 1 == wanted.words, self.output().0);
            let stop = wanted.endless && done && valid && ready;
            self.dut.set(self.ports.stop, stop.into());
            self.dut.settle();
            if offering && self.dut.get(self.ports.from_ready) == 1 {
                digests[sending].taken.push(self.cycle);
                (place, offering, last_change) = (place + 1, false, self.cycle);
                if place == input.len() {
                    (sending, place) = (sending + 1, 0);
                    input = messages.get(sending).map(Message::input).unwrap_or_default();
                }
            }
            if ready && valid {
                let digest = &mut digests[receiving];
                digest.words.push(self.output().1);
                digest.cycles.push(self.cycle);
                let is_last = self.dut.get(self.ports.to_last) == 1;
                assert_eq!(is_last, done && !wanted.endless, "{}: message {receiving}", self.dut.backend());
                receiving += usize::from(done);
                last_change = self.cycle;
            }
            self.tick();
            let cycles = self.cycle - last_change;
            if cycles > PATIENCE {
                let backend = self.dut.backend();
                return Err(Stuck { backend, rows_in: sending, rows_out: receiving, cycles });
            }
        }
        for port in [self.ports.from_valid, self.ports.stop, self.ports.to_ready] {
            self.dut.set(port, 0);
        }
        self.dut.settle();
        Ok(digests)
    }
}
