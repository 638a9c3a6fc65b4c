//! Control of the products and the memory of their sums: rows in order, a row a cycle, around arithmetic that cannot stop.
//!
//! A row that enters has its place in the buffer promised. READ cycles later its sum is looked up, WRITE cycles later the
//! new one is written back, and put into the buffer if it is the last of its sum.
//!
//! Why it needs no interlock: the same row comes again after 2^G rows at the earliest, when its sum has long been written.

use crate::buffer::Buffer;
use crate::clocked::number;
use crate::primitive::{Delay, Ram};
use crate::stream::Output;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;
use std::array::from_fn;

/// From a sum's address to the sum.
pub(super) const LOOK_UP: usize = 2;

/// A = G + 1. WRITE = READ + BETWEEN.
#[derive(LogicBlock)]
pub(super) struct Sums<
    const W: usize,
    const LANES: usize,
    const G: usize,
    const A: usize,
    const READ: usize,
    const BETWEEN: usize,
    const WRITE: usize,
> {
    pub(super) clock: Signal<In, Clock>,
    pub(super) reset: Signal<In, Bit>,
    pub(super) a_valid: Signal<In, Bit>,
    pub(super) a_ready: Signal<Out, Bit>,
    pub(super) b_valid: Signal<In, Bit>,
    pub(super) b_ready: Signal<Out, Bit>,
    pub(super) fresh: Signal<In, Bit>,
    pub(super) last: Signal<In, Bit>,
    pub(super) to: Output<W, LANES>,
    /// The row that may enter at this edge.
    pub(super) row: Signal<Out, Bits<G>>,
    /// The row that entered READ cycles ago.
    pub(super) row_read: Signal<Out, Bits<G>>,
    /// What is added to the row that entered READ + [`LOOK_UP`] cycles ago.
    pub(super) sum: [Signal<Out, Bits<W>>; LANES],
    /// The result for the row that entered WRITE cycles ago.
    pub(super) result: [Signal<In, Bits<W>>; LANES],
    row_count: DFF<Bits<G>>,
    room: Signal<Local, Bit>,
    step: Signal<Local, Bit>,
    /// Whether a row entered 1, 2, ... cycles ago. Not a delay, as a reset empties it.
    passing: [DFF<Bit>; WRITE],
    done: Signal<Local, Bit>,
    fresh_read: Delay<Bit, READ>,
    fresh1: DFF<Bit>,
    fresh2: DFF<Bit>,
    last_write: Delay<Bit, WRITE>,
    read_at: Delay<Bits<G>, READ>,
    write_at: Delay<Bits<G>, BETWEEN>,
    memory: [Ram<G, W>; LANES],
    buffer: Buffer<W, LANES, G, A>,
    row_0: Constant<Bits<G>>,
    row_1: Constant<Bits<G>>,
    nothing: Constant<Bits<W>>,
}

impl<
    const W: usize,
    const LANES: usize,
    const G: usize,
    const A: usize,
    const READ: usize,
    const BETWEEN: usize,
    const WRITE: usize,
> Default for Sums<W, LANES, G, A, READ, BETWEEN, WRITE>
{
    fn default() -> Self {
        const { assert!(WRITE == READ + BETWEEN && (1 << G) > BETWEEN) };
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            a_valid: Signal::default(),
            a_ready: Signal::default(),
            b_valid: Signal::default(),
            b_ready: Signal::default(),
            fresh: Signal::default(),
            last: Signal::default(),
            to: Output::default(),
            row: Signal::default(),
            row_read: Signal::default(),
            sum: from_fn(|_| Signal::default()),
            result: from_fn(|_| Signal::default()),
            row_count: DFF::default(),
            room: Signal::default(),
            step: Signal::default(),
            passing: from_fn(|_| DFF::default()),
            done: Signal::default(),
            fresh_read: Delay::default(),
            fresh1: DFF::default(),
            fresh2: DFF::default(),
            last_write: Delay::default(),
            read_at: Delay::default(),
            write_at: Delay::default(),
            memory: from_fn(|_| Ram::default()),
            buffer: Buffer::default(),
            row_0: number(0),
            row_1: number(1),
            nothing: number(0),
        }
    }
}

impl<
    const W: usize,
    const LANES: usize,
    const G: usize,
    const A: usize,
    const READ: usize,
    const BETWEEN: usize,
    const WRITE: usize,
> Logic for Sums<W, LANES, G, A, READ, BETWEEN, WRITE>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, row_count, fresh1, fresh2);
        self.fresh_read.clock.next = self.clock.val();
        self.last_write.clock.next = self.clock.val();
        self.read_at.clock.next = self.clock.val();
        self.write_at.clock.next = self.clock.val();
        self.buffer.clock.next = self.clock.val();
        self.buffer.reset.next = self.reset.val();

        self.room.next = self.buffer.room.val() & !self.reset.val();
        self.a_ready.next = self.room.val() & self.b_valid.val();
        self.b_ready.next = self.room.val() & self.a_valid.val();
        self.step.next = self.room.val() & self.a_valid.val() & self.b_valid.val();
        self.row.next = self.row_count.q.val();
        if self.step.val() {
            self.row_count.d.next = self.row_count.q.val() + self.row_1.val();
        }
        self.buffer.promise.next = self.step.val() & self.last.val();

        self.passing[0].d.next = self.step.val();
        for i in 1..WRITE {
            self.passing[i].d.next = self.passing[i - 1].q.val();
        }
        // The last one stays.
        for i in 0..WRITE {
            self.done.next = self.passing[i].q.val();
            self.passing[i].clock.next = self.clock.val();
            if self.reset.val() {
                self.passing[i].d.next = false;
            }
        }
        self.fresh_read.now.next = self.fresh.val();
        self.fresh1.d.next = self.fresh_read.later.val();
        self.fresh2.d.next = self.fresh1.q.val();
        self.last_write.now.next = self.last.val();
        self.read_at.now.next = self.row_count.q.val();
        self.row_read.next = self.read_at.later.val();
        self.write_at.now.next = self.read_at.later.val();
        self.buffer.put.next = self.done.val() & self.last_write.later.val();

        for lane in 0..LANES {
            self.memory[lane].clock.next = self.clock.val();
            self.memory[lane].read.next = true;
            self.memory[lane].read_address.next = self.read_at.later.val();
            self.memory[lane].write.next = self.done.val();
            self.memory[lane].write_address.next = self.write_at.later.val();
            self.memory[lane].write_data.next = self.result[lane].val();
            self.sum[lane].next = self.memory[lane].read_data.val();
            if self.fresh2.q.val() {
                self.sum[lane].next = self.nothing.val();
            }
            self.buffer.data[lane].next = self.result[lane].val();
            self.to.data[lane].next = self.buffer.to.data[lane].val();
        }
        self.to.valid.next = self.buffer.to.valid.val();
        self.buffer.to.ready.next = self.to.ready.val();

        if self.reset.val() {
            self.row_count.d.next = self.row_0.val();
        }
    }
}
