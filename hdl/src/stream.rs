//! The one port type between cores: rows of L words of W bits with valid and ready, as AXI4-Stream has them.
//!
//! A row moves at each rising edge at which both `valid` and `ready` are high. `valid` never waits for `ready`, and once
//! high stays, with the same data, until the row has moved. `ready` may depend on anything.
//!
//! Why words in an array and not one wide word: RustHDL computes with words above 32 bits ten times slower, and a lane
//! by its number needs no shift.

use crate::clocked::Named;
use rust_hdl_core::prelude::*;

/// A stream whose data flow in direction D and whose `ready` flows in direction R: [`Input`] or [`Output`].
#[derive(Clone, Debug)]
pub struct Stream<D: Direction, R: Direction, const W: usize, const L: usize> {
    /// There is a row.
    pub valid: Signal<D, Bit>,
    /// There is room for one.
    pub ready: Signal<R, Bit>,
    /// The row.
    pub data: [Signal<D, Bits<W>>; L],
}

/// A stream into the block that has it.
pub type Input<const W: usize, const L: usize> = Stream<In, Out, W, L>;
/// A stream out of the block that has it.
pub type Output<const W: usize, const L: usize> = Stream<Out, In, W, L>;

impl<D: Direction, R: Direction, const W: usize, const L: usize> Default for Stream<D, R, W, L> {
    fn default() -> Self {
        Self { valid: Signal::default(), ready: Signal::default(), data: std::array::from_fn(|_| Signal::default()) }
    }
}

impl<D: Direction, R: Direction, const W: usize, const L: usize> Logic for Stream<D, R, W, L> {
    fn update(&mut self) {}
}

impl<D: Direction, R: Direction, const W: usize, const L: usize> Block for Stream<D, R, W, L> {
    fn connect_all(&mut self) {
        self.valid.connect_all();
        self.ready.connect_all();
        self.data.connect_all();
    }

    fn update_all(&mut self) {
        self.valid.update_all();
        self.ready.update_all();
        self.data.update_all();
    }

    fn has_changed(&self) -> bool {
        self.valid.has_changed() || self.ready.has_changed() || self.data.has_changed()
    }

    fn accept(&self, name: &str, probe: &mut dyn Probe) {
        // A namespace, not a module: the ports are those of the block around.
        probe.visit_start_namespace(name, self);
        self.valid.accept("valid", probe);
        self.ready.accept("ready", probe);
        self.data.accept("data", probe);
        probe.visit_end_namespace(name, self);
    }
}

impl<D: Direction, R: Direction, const W: usize, const L: usize> Named for Stream<D, R, W, L> {
    fn set(&mut self, rest: &str, value: u64) -> bool {
        match rest {
            "valid" => self.valid.set("", value),
            "ready" => self.ready.set("", value),
            lane => lane_of(lane).and_then(|lane| self.data.get_mut(lane)).is_some_and(|lane| lane.set("", value)),
        }
    }

    fn get(&self, rest: &str) -> Option<u64> {
        match rest {
            "valid" => Named::get(&self.valid, ""),
            "ready" => Named::get(&self.ready, ""),
            lane => self.data.get(lane_of(lane)?).and_then(|lane| Named::get(lane, "")),
        }
    }
}

/// The number in `data$number`.
fn lane_of(name: &str) -> Option<usize> {
    name.strip_prefix("data$")?.parse().ok()
}
