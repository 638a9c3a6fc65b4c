//! Stepping a block directly, one clock cycle a call.
//!
//! Why not RustHDL's `Simulation`: it hands over between threads at every edge and is 30 times slower.

use rust_hdl_core::prelude::*;

/// Passes after which a block that still changes has a loop. The deepest core here settles in fewer than 20.
const MOST_PASSES: usize = 200;

/// A block with one clock and no other source of time.
pub trait Clocked: Block {
    /// The clock that everything within follows.
    fn clock(&mut self) -> &mut Signal<In, Clock>;

    /// Lets inputs reach the outputs that depend on them without a clock.
    ///
    /// # Panics
    /// If the block has a loop of combinational logic.
    fn settle(&mut self) {
        let settled = (0..MOST_PASSES).any(|_| {
            self.update_all();
            !self.has_changed()
        });
        assert!(settled, "a loop of combinational logic");
    }

    /// One rising and one falling edge of a block whose inputs are settled; outputs are settled afterwards.
    ///
    /// Nothing follows the falling edge: it spreads when the inputs of the next cycle do, which spares a third of the
    /// passes. So `settle` comes before the next `edge`, whether or not an input changes.
    fn edge(&mut self) {
        self.clock().next = Clock { clk: true };
        self.settle();
        self.clock().next = Clock { clk: false };
    }

    /// One clock cycle: what was set since the last one settles, then the edge.
    fn tick(&mut self) {
        self.settle();
        self.edge();
    }
}

/// `Clocked` for a block whose clock is the field `clock`.
macro_rules! clocked {
    (for [$($generics:tt)+] $block:ty) => {
        impl<$($generics)+> $crate::clocked::Clocked for $block {
            fn clock(&mut self) -> &mut Signal<In, Clock> {
                &mut self.clock
            }
        }
    };
    ($block:ty) => {
        impl $crate::clocked::Clocked for $block {
            fn clock(&mut self) -> &mut Signal<In, Clock> {
                &mut self.clock
            }
        }
    };
}
pub(crate) use clocked;

/// A block whose fields have a default, but for the constants, which have none in RustHDL.
macro_rules! block {
    ($($field:ident),+; $($constant:ident: $value:expr),+ $(,)?) => {
        Self { $($field: Default::default(),)+ $($constant: $value,)+ }
    };
}
pub(crate) use block;

/// A number as a constant of a block.
pub(crate) fn number<const W: usize>(value: u64) -> Constant<Bits<W>> {
    Constant::new(value.into())
}

/// What a port carries, as a number.
pub trait Word: Synth {
    /// The word of the lowest bits of `value`.
    fn from_number(value: u64) -> Self;
    /// The number of the word.
    fn number(self) -> u64;
}

impl Word for Bit {
    fn from_number(value: u64) -> Self {
        value & 1 == 1
    }

    fn number(self) -> u64 {
        self.into()
    }
}

impl<const W: usize> Word for Bits<W> {
    fn from_number(value: u64) -> Self {
        const { assert!(W <= 64) };
        value.into()
    }

    fn number(self) -> u64 {
        self.into()
    }
}

/// A port or several, by the names that they have in Verilog, less what the block around put in front.
pub trait Named {
    /// Drives the input `rest`; `false` if there is none.
    fn set(&mut self, rest: &str, value: u64) -> bool;
    /// What is at the port `rest`, if there is one.
    fn get(&self, rest: &str) -> Option<u64>;
}

impl<D: Direction, T: Word> Named for Signal<D, T> {
    fn set(&mut self, rest: &str, value: u64) -> bool {
        let is_input = rest.is_empty() && D::KIND == AtomKind::InputParameter;
        if is_input {
            self.next = T::from_number(value);
        }
        is_input
    }

    fn get(&self, rest: &str) -> Option<u64> {
        rest.is_empty().then(|| self.next.number())
    }
}

/// A core whose ports are found by name, so that one bench drives it and its Verilog.
pub trait Core: Clocked {
    /// Drives the input `name`; `false` if there is none.
    fn set(&mut self, name: &str, value: u64) -> bool;
    /// What is at the port `name`, if there is one.
    fn get(&self, name: &str) -> Option<u64>;
}

/// `Core` for a block by the fields that are its ports, the clock aside.
macro_rules! ports {
    ($block:ident $(<$($generic:ident),+>)?: $($port:ident),+) => {
        impl $(<$(const $generic: usize),+>)? $crate::clocked::Core for $block $(<$($generic),+>)? {
            fn set(&mut self, name: &str, value: u64) -> bool {
                let (first, rest) = name.split_once('$').unwrap_or((name, ""));
                match first {
                    $(stringify!($port) => $crate::clocked::Named::set(&mut self.$port, rest, value),)+
                    _ => false,
                }
            }

            fn get(&self, name: &str) -> Option<u64> {
                let (first, rest) = name.split_once('$').unwrap_or((name, ""));
                match first {
                    $(stringify!($port) => $crate::clocked::Named::get(&self.$port, rest),)+
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use ports;
