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
    fn settle(&mut self)
    where
        Self: Sized,
    {
        assert!(simulate(self, MOST_PASSES), "a loop of combinational logic");
    }

    /// One rising and one falling edge; outputs are settled afterwards.
    fn tick(&mut self)
    where
        Self: Sized,
    {
        // What was set since the last edge has to be there before this one.
        self.settle();
        self.clock().next = Clock { clk: true };
        self.settle();
        self.clock().next = Clock { clk: false };
        self.settle();
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
