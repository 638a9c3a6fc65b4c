//! The parts whose Verilog is written by hand, because synthesis knows them by their shape: product, RAM, ROM, delay.
//!
//! Each is a Rust model ([`Logic::update`]) beside its Verilog ([`Logic::hdl`]); nothing else in this crate contains
//! Verilog, and the lint sees to that. The models are compared with the Verilog by every co-simulation that uses them.
//!
//! Why a RAM has one port to read and one to write: memories with two writers become flip-flops on ECP5. Why reading and
//! writing one address at once is no one's right: technologies differ in what is read then. The Rust model reads the
//! complement, so that a core that relies on either answer fails its tests; `no_rw_check` spares synthesis the logic that
//! would make it defined. Why `ram_style`: left to itself, Yosys builds the banks of a transform of LUTs.

// RustHDL's derive takes fields for ports unless their names begin with an underscore.
#![allow(clippy::used_underscore_binding)]

use crate::lint::PRIMITIVE_MARK;
use rust_hdl_core::prelude::*;

fn by_hand(body: &str) -> Verilog {
    Verilog::Custom(format!("{PRIMITIVE_MARK}{body}"))
}

/// `product <= a * b`, unsigned. Latency 1, interval 1. P = A + B.
#[derive(LogicBlock, Default)]
pub struct Product<const A: usize, const B: usize, const P: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Left factor.
    pub a: Signal<In, Bits<A>>,
    /// Right factor.
    pub b: Signal<In, Bits<B>>,
    /// The product of the factors of one cycle before.
    pub product: Signal<Out, Bits<P>>,
}

impl<const A: usize, const B: usize, const P: usize> Logic for Product<A, B, P> {
    fn update(&mut self) {
        const { assert!(P == A + B && P <= 64) };
        if self.clock.pos_edge() {
            let (a, b): (u64, u64) = (self.a.val().into(), self.b.val().into());
            self.product.next = (a * b).into();
        }
    }

    fn connect(&mut self) {
        self.product.connect();
    }

    fn hdl(&self) -> Verilog {
        by_hand("initial product = 0;\nalways @(posedge clock) product <= a * b;")
    }
}

/// A memory of 2^A words with one reading and one writing port and a register behind the reading one, which block RAMs
/// have inside (without it, a transform on ECP5 reached 107 MHz instead of 138).
///
/// Word `read_address` is at `read_data` after two edges at which `read` is high; while it is low, both registers of the
/// reading port hold. A word is written at the edge at which `write` is high.
#[derive(LogicBlock)]
pub struct Ram<const A: usize, const W: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Lets the reading port go on.
    pub read: Signal<In, Bit>,
    /// What to read.
    pub read_address: Signal<In, Bits<A>>,
    /// What was read.
    pub read_data: Signal<Out, Bits<W>>,
    /// Writes at this edge.
    pub write: Signal<In, Bit>,
    /// Where to write.
    pub write_address: Signal<In, Bits<A>>,
    /// What to write.
    pub write_data: Signal<In, Bits<W>>,
    _words: Vec<Bits<W>>,
    _word: Bits<W>,
}

impl<const A: usize, const W: usize> Default for Ram<A, W> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            read: Signal::default(),
            read_address: Signal::default(),
            read_data: Signal::default(),
            write: Signal::default(),
            write_address: Signal::default(),
            write_data: Signal::default(),
            _words: vec![Bits::default(); 1 << A],
            _word: Bits::default(),
        }
    }
}

impl<const A: usize, const W: usize> Logic for Ram<A, W> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let (read, write) = (self.read_address.val().index(), self.write_address.val().index());
            if self.read.val() {
                self.read_data.next = self._word;
                let collides = self.write.val() && read == write;
                self._word = if collides { !self._words[read] } else { self._words[read] };
            }
            if self.write.val() {
                self._words[write] = self.write_data.val();
            }
        }
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        by_hand(&format!(
            "(* no_rw_check, ram_style = \"block\" *) reg [{high}:0] words [0:{last}];\n\
             reg [{high}:0] word;\n\
             integer i;\n\
             initial begin\n  for (i = 0; i <= {last}; i = i + 1) words[i] = 0;\n  word = 0;\n  read_data = 0;\nend\n\
             always @(posedge clock) begin\n  if (read) begin\n    read_data <= word;\n    word <= words[read_address];\n  end\n  \
             if (write) words[write_address] <= write_data;\nend",
            high = W - 1,
            last = (1usize << A) - 1,
        ))
    }
}

/// A table of 2^A words, read with a register: word `address` of the last edge at which `read` was high. Latency 1,
/// interval 1.
#[derive(LogicBlock)]
pub struct Rom<const A: usize, const W: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Lets the register go on.
    pub read: Signal<In, Bit>,
    /// What to read.
    pub address: Signal<In, Bits<A>>,
    /// What was read.
    pub data: Signal<Out, Bits<W>>,
    _words: Vec<Bits<W>>,
}

impl<const A: usize, const W: usize> Rom<A, W> {
    /// The table with word `i` from `word(i)`.
    pub fn new(word: impl Fn(u64) -> u64) -> Self {
        Self {
            clock: Signal::default(),
            read: Signal::default(),
            address: Signal::default(),
            data: Signal::default(),
            _words: (0..1 << A).map(|i| word(i).into()).collect(),
        }
    }
}

impl<const A: usize, const W: usize> Logic for Rom<A, W> {
    fn update(&mut self) {
        if self.clock.pos_edge() && self.read.val() {
            self.data.next = self._words[self.address.val().index()];
        }
    }

    fn connect(&mut self) {
        self.data.connect();
    }

    fn hdl(&self) -> Verilog {
        let words: Vec<_> =
            self._words.iter().enumerate().map(|(i, word)| format!("  words[{i}] = {W}'h{word:x};")).collect();
        by_hand(&format!(
            "reg [{high}:0] words [0:{last}];\ninitial begin\n  data = 0;\n{words}\nend\n\
             always @(posedge clock) if (read) data <= words[address];",
            words = words.join("\n"),
            high = W - 1,
            last = (1usize << A) - 1,
        ))
    }
}

/// `later` is `now` of D cycles before, 0 at first. D >= 2.
#[derive(LogicBlock)]
pub struct Delay<T: Synth, const D: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// What goes in.
    pub now: Signal<In, T>,
    /// What comes out.
    pub later: Signal<Out, T>,
    _passing: [T; D],
    _next: usize,
}

impl<T: Synth, const D: usize> Default for Delay<T, D> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            now: Signal::default(),
            later: Signal::default(),
            _passing: [T::default(); D],
            _next: 0,
        }
    }
}

impl<T: Synth, const D: usize> Logic for Delay<T, D> {
    fn update(&mut self) {
        const { assert!(D >= 2) };
        if self.clock.pos_edge() {
            self._passing[self._next] = self.now.val();
            self._next = (self._next + 1) % D;
            self.later.next = self._passing[self._next];
        }
    }

    fn connect(&mut self) {
        self.later.connect();
    }

    fn hdl(&self) -> Verilog {
        let steps: Vec<_> = (2..D).map(|step| format!("  step{step} <= step{};\n", step - 1)).collect();
        let names: Vec<_> = (1..D).map(|step| format!("step{step}")).collect();
        let zeros: Vec<_> = names.iter().map(|name| format!("{name} = 0; ")).collect();
        by_hand(&format!(
            "reg [{high}:0] {names};\ninitial begin {zeros} later = 0; end\n\
             always @(posedge clock) begin\n  step1 <= now;\n{steps}\n  later <= step{last};\nend",
            high = T::BITS - 1,
            names = names.join(", "),
            zeros = zeros.concat(),
            steps = steps.concat(),
            last = D - 1,
        ))
    }
}
