//! A queue of 2^G rows in block RAM, between what cannot wait and a stream.
//!
//! A row is promised when it enters a pipeline that cannot stop, put when it comes out of it, and leaves through `to`, in
//! that order. While there is `room`, one more may be promised; so a row that is put always finds a place.
//!
//! A row that is put is at `to` three cycles later, if none is before it; then a row a cycle.

use crate::clocked::number;
use crate::primitive::Ram;
use crate::stream::Output;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;
use std::array::from_fn;

/// From when a row is put to when it is at the output.
pub(crate) const BUFFER: usize = 3;

/// Rows of LANES words of W bits. A = G + 1 bits count them.
#[derive(LogicBlock)]
pub(crate) struct Buffer<const W: usize, const LANES: usize, const G: usize, const A: usize> {
    pub(crate) clock: Signal<In, Clock>,
    /// Forgets all rows and promises.
    pub(crate) reset: Signal<In, Bit>,
    /// A row is promised at this edge.
    pub(crate) promise: Signal<In, Bit>,
    /// One may be.
    pub(crate) room: Signal<Out, Bit>,
    /// A promised row is put at this edge.
    pub(crate) put: Signal<In, Bit>,
    pub(crate) data: [Signal<In, Bits<W>>; LANES],
    pub(crate) to: Output<W, LANES>,
    promised: DFF<Bits<A>>,
    /// Rows in the RAMs that the reading port has not begun with.
    stored: DFF<Bits<A>>,
    write_at: DFF<Bits<G>>,
    read_at: DFF<Bits<G>>,
    /// Whether either register of the reading port has a row.
    fetched: DFF<Bit>,
    full: DFF<Bit>,
    run: Signal<Local, Bit>,
    fetch: Signal<Local, Bit>,
    leave: Signal<Local, Bit>,
    rows: [Ram<G, W>; LANES],
    count_0: Constant<Bits<A>>,
    count_1: Constant<Bits<A>>,
    most: Constant<Bits<A>>,
    place_0: Constant<Bits<G>>,
    place_1: Constant<Bits<G>>,
}

impl<const W: usize, const LANES: usize, const G: usize, const A: usize> Default for Buffer<W, LANES, G, A> {
    fn default() -> Self {
        const { assert!(A == G + 1) };
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            promise: Signal::default(),
            room: Signal::default(),
            put: Signal::default(),
            data: from_fn(|_| Signal::default()),
            to: Output::default(),
            promised: DFF::default(),
            stored: DFF::default(),
            write_at: DFF::default(),
            read_at: DFF::default(),
            fetched: DFF::default(),
            full: DFF::default(),
            run: Signal::default(),
            fetch: Signal::default(),
            leave: Signal::default(),
            rows: from_fn(|_| Ram::default()),
            count_0: number(0),
            count_1: number(1),
            most: number(1 << G),
            place_0: number(0),
            place_1: number(1),
        }
    }
}

impl<const W: usize, const LANES: usize, const G: usize, const A: usize> Logic for Buffer<W, LANES, G, A> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, promised, stored, write_at, read_at, fetched, full);
        self.run.next = !self.full.q.val() | self.to.ready.val();
        self.leave.next = self.full.q.val() & self.to.ready.val();
        self.fetch.next = self.run.val() & (self.stored.q.val() != self.count_0.val());
        self.room.next = self.promised.q.val() != self.most.val();
        self.to.valid.next = self.full.q.val();
        if self.promise.val() & !self.leave.val() {
            self.promised.d.next = self.promised.q.val() + self.count_1.val();
        }
        if self.leave.val() & !self.promise.val() {
            self.promised.d.next = self.promised.q.val() - self.count_1.val();
        }
        if self.put.val() & !self.fetch.val() {
            self.stored.d.next = self.stored.q.val() + self.count_1.val();
        }
        if self.fetch.val() & !self.put.val() {
            self.stored.d.next = self.stored.q.val() - self.count_1.val();
        }
        if self.put.val() {
            self.write_at.d.next = self.write_at.q.val() + self.place_1.val();
        }
        if self.fetch.val() {
            self.read_at.d.next = self.read_at.q.val() + self.place_1.val();
        }
        if self.run.val() {
            self.fetched.d.next = self.fetch.val();
            self.full.d.next = self.fetched.q.val();
        }
        for lane in 0..LANES {
            self.rows[lane].clock.next = self.clock.val();
            self.rows[lane].read.next = self.run.val();
            self.rows[lane].read_address.next = self.read_at.q.val();
            self.rows[lane].write.next = self.put.val();
            self.rows[lane].write_address.next = self.write_at.q.val();
            self.rows[lane].write_data.next = self.data[lane].val();
            self.to.data[lane].next = self.rows[lane].read_data.val();
        }
        if self.reset.val() {
            self.promised.d.next = self.count_0.val();
            self.stored.d.next = self.count_0.val();
            self.write_at.d.next = self.place_0.val();
            self.read_at.d.next = self.place_0.val();
            self.fetched.d.next = false;
            self.full.d.next = false;
        }
    }
}
