//! Control of the transform: which row of which polynomial takes part in which pass, a row a cycle.
//!
//! A counter of rows, slots and passes, in that order. Pass 0 unloads a slot's result and loads its next polynomial at
//! once, row by row; passes 1 and up are the layers. A slot without a polynomial passes as bubbles.
//!
//! Pass 0 begins when the pipeline is empty (`DRAIN` cycles after the last row of a layer), so that rows that come in
//! and results of butterflies never want to write at once.

use crate::clocked::{block, number};
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

/// Bits of a layer: the distance between a butterfly's coefficients is 2^layer.
pub(super) const LAYER_BITS: usize = 3;

#[derive(LogicBlock)]
pub(super) struct Schedule<const G: usize> {
    pub(super) clock: Signal<In, Clock>,
    pub(super) reset: Signal<In, Bit>,
    /// The reading side stands still, because the row at its end cannot leave.
    pub(super) hold: Signal<In, Bit>,
    /// A row waits at the input.
    pub(super) offered: Signal<In, Bit>,
    /// It is of a polynomial for the inverse transform.
    pub(super) offered_inverse: Signal<In, Bit>,
    /// The row at the input is taken at this edge, if there is one.
    pub(super) accept: Signal<Out, Bit>,
    // What goes into the pipeline at this edge.
    pub(super) row: Signal<Out, Bits<G>>,
    pub(super) slot: Signal<Out, Bit>,
    pub(super) layer: Signal<Out, Bits<3>>,
    pub(super) inverse: Signal<Out, Bit>,
    pub(super) compute: Signal<Out, Bit>,
    pub(super) load: Signal<Out, Bit>,
    pub(super) unload: Signal<Out, Bit>,
    row_count: DFF<Bits<G>>,
    slot_count: DFF<Bit>,
    pass: DFF<Bits<4>>,
    /// Cycles since the last row of a layer, up to `drain`.
    rest: DFF<Bits<5>>,
    /// Which slot has a polynomial, and for which direction.
    full0: DFF<Bit>,
    full1: DFF<Bit>,
    inverse0: DFF<Bit>,
    inverse1: DFF<Bit>,
    /// This pass loads.
    loading: DFF<Bit>,
    exchange: Signal<Local, Bit>,
    first: Signal<Local, Bit>,
    full: Signal<Local, Bit>,
    direction: Signal<Local, Bit>,
    ready: Signal<Local, Bit>,
    taking: Signal<Local, Bit>,
    go: Signal<Local, Bit>,
    issue: Signal<Local, Bit>,
    forward_layer: Signal<Local, Bits<4>>,
    inverse_layer: Signal<Local, Bits<4>>,
    drain: Constant<Bits<5>>,
    rest_0: Constant<Bits<5>>,
    rest_1: Constant<Bits<5>>,
    row_0: Constant<Bits<G>>,
    row_1: Constant<Bits<G>>,
    last_row: Constant<Bits<G>>,
    pass_0: Constant<Bits<4>>,
    pass_1: Constant<Bits<4>>,
    last_pass: Constant<Bits<4>>,
    /// Pass p of the forward transform has layer 8 - p; of the inverse, p - `skipped`.
    layers: Constant<Bits<4>>,
    skipped: Constant<Bits<4>>,
    layer_0: Constant<Bits<3>>,
}

impl<const G: usize> Schedule<G> {
    pub(super) fn new(layers: u64, drain: u64) -> Self {
        block!(clock, reset, hold, offered, offered_inverse, accept, row, slot, layer, inverse, compute, load, unload,
            row_count, slot_count, pass, rest, full0, full1, inverse0, inverse1, loading, exchange, first, full, direction,
            ready, taking, go, issue, forward_layer, inverse_layer;
            drain: number(drain), rest_0: number(0), rest_1: number(1), row_0: number(0), row_1: number(1),
            last_row: number((1 << G) - 1), pass_0: number(0), pass_1: number(1), last_pass: number(layers),
            layers: number(8), skipped: number(layers - 7), layer_0: number(0))
    }
}

impl<const G: usize> Logic for Schedule<G> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, row_count, slot_count, pass, rest, full0, full1, inverse0, inverse1, loading);
        self.exchange.next = self.pass.q.val() == self.pass_0.val();
        self.first.next = self.row_count.q.val() == self.row_0.val();
        self.full.next = self.full0.q.val();
        self.direction.next = self.inverse0.q.val();
        if self.slot_count.q.val() {
            self.full.next = self.full1.q.val();
            self.direction.next = self.inverse1.q.val();
        }
        self.ready.next = self.exchange.val() & (self.rest.q.val() == self.drain.val()) & !self.hold.val();
        // A pass loads if a row waits when it begins; then each of its rows waits for one.
        self.taking.next = self.loading.q.val();
        self.go.next = !self.loading.q.val() | self.offered.val();
        if self.first.val() {
            self.taking.next = self.offered.val();
            self.go.next = self.offered.val() | self.full0.q.val() | self.full1.q.val();
        }
        self.accept.next = self.ready.val() & (self.first.val() | self.loading.q.val());
        self.issue.next = self.ready.val() & self.go.val();
        if !self.exchange.val() {
            self.issue.next = !self.hold.val();
        }

        if self.issue.val() {
            self.row_count.d.next = self.row_count.q.val() + self.row_1.val();
            if self.row_count.q.val() == self.last_row.val() {
                self.slot_count.d.next = !self.slot_count.q.val();
                if self.slot_count.q.val() {
                    self.pass.d.next = self.pass.q.val() + self.pass_1.val();
                    if self.pass.q.val() == self.last_pass.val() {
                        self.pass.d.next = self.pass_0.val();
                    }
                    // No polynomial at all: wait for one.
                    if self.exchange.val() & !self.full0.q.val() & !self.taking.val() {
                        self.pass.d.next = self.pass_0.val();
                    }
                }
            }
            if self.exchange.val() {
                self.loading.d.next = self.taking.val();
                if self.first.val() {
                    if self.slot_count.q.val() {
                        self.inverse1.d.next = self.offered_inverse.val();
                    } else {
                        self.inverse0.d.next = self.offered_inverse.val();
                    }
                }
                if self.row_count.q.val() == self.last_row.val() {
                    if self.slot_count.q.val() {
                        self.full1.d.next = self.taking.val();
                    } else {
                        self.full0.d.next = self.taking.val();
                    }
                }
            }
        }
        if !self.exchange.val() {
            self.rest.d.next = self.rest_0.val();
        } else if self.rest.q.val() != self.drain.val() {
            self.rest.d.next = self.rest.q.val() + self.rest_1.val();
        }

        self.row.next = self.row_count.q.val();
        self.slot.next = self.slot_count.q.val();
        self.inverse.next = self.direction.val();
        self.forward_layer.next = self.layers.val() - self.pass.q.val();
        self.inverse_layer.next = self.pass.q.val() - self.skipped.val();
        self.layer.next = self.forward_layer.val().get_bits::<3>(0);
        if self.direction.val() {
            self.layer.next = self.inverse_layer.val().get_bits::<3>(0);
        }
        if self.exchange.val() {
            self.layer.next = self.layer_0.val();
        }
        self.compute.next = self.issue.val() & !self.exchange.val() & self.full.val();
        self.unload.next = self.issue.val() & self.exchange.val() & self.full.val();
        self.load.next = self.issue.val() & self.exchange.val() & self.taking.val();

        if self.reset.val() {
            self.row_count.d.next = self.row_0.val();
            self.slot_count.d.next = false;
            self.pass.d.next = self.pass_0.val();
            self.rest.d.next = self.rest_0.val();
            self.full0.d.next = false;
            self.full1.d.next = false;
            self.loading.d.next = false;
            self.accept.next = false;
            self.compute.next = false;
            self.unload.next = false;
            self.load.next = false;
        }
    }
}
