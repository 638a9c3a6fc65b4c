//! Sends a state's words one a cycle while Keccak computes the next one.
//!
//! The words of a state wait in registers, from which a tree of multiplexers takes one into the register at the port. A
//! state of no words is dropped. The registers are cleared with the last word, the one at the port as it leaves.
//!
//! Why not a shift register: a multiplexer before each of its 1,344 bits, where the tree has 20 for each of 64.

use crate::clocked::{block, number};
use crate::keccak::RATE;
use crate::stream::{Input, Output};
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

#[derive(LogicBlock)]
pub(super) struct Deliver {
    pub(super) clock: Signal<In, Clock>,
    pub(super) reset: Signal<In, Bit>,
    pub(super) from: Input<64, RATE>,
    /// The state at `from` is its message's last.
    pub(super) last: Signal<In, Bit>,
    /// Words of the state at `from`.
    pub(super) count: Signal<In, Bits<5>>,
    pub(super) to: Output<64, 1>,
    pub(super) to_last: Signal<Out, Bit>,
    held: [DFF<Bits<64>>; RATE],
    full: DFF<Bit>,
    held_last: DFF<Bit>,
    held_count: DFF<Bits<5>>,
    place: DFF<Bits<5>>,
    out: DFF<Bits<64>>,
    out_valid: DFF<Bit>,
    out_last: DFF<Bit>,
    drop: Signal<Local, Bit>,
    ready: Signal<Local, Bit>,
    load: Signal<Local, Bit>,
    step: Signal<Local, Bit>,
    next_place: Signal<Local, Bits<5>>,
    ends: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
    // The words whose places agree with `place` above its lowest 1, 2, 3 and 4 bits.
    of_2: [Signal<Local, Bits<64>>; 11],
    of_4: [Signal<Local, Bits<64>>; 6],
    of_8: [Signal<Local, Bits<64>>; 3],
    of_16: [Signal<Local, Bits<64>>; 2],
    chosen: Signal<Local, Bits<64>>,
    no_word: Constant<Bits<64>>,
    place_0: Constant<Bits<5>>,
    place_1: Constant<Bits<5>>,
}

const _: () = assert!(RATE == 21);

impl Deliver {
    pub(super) fn new() -> Self {
        block!(clock, reset, from, last, count, to, to_last, held, full, held_last, held_count, place, out, out_valid,
            out_last, drop, ready, load, step, next_place, ends, clear, of_2, of_4, of_8, of_16, chosen;
            no_word: number(0), place_0: number(0), place_1: number(1))
    }
}

impl Logic for Deliver {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, full, held_last, held_count, place, out, out_valid, out_last);
        self.drop.next = self.count.val() == self.place_0.val();
        self.ready.next = self.drop.val() | !self.full.q.val();
        self.from.ready.next = self.ready.val();
        self.load.next = self.from.valid.val() & !self.drop.val() & !self.full.q.val();

        for i in 0..10 {
            self.of_2[i].next = self.held[2 * i].q.val();
            if self.place.q.val().get_bit(0) {
                self.of_2[i].next = self.held[2 * i + 1].q.val();
            }
        }
        self.of_2[10].next = self.held[20].q.val();
        for i in 0..5 {
            self.of_4[i].next = self.of_2[2 * i].val();
            if self.place.q.val().get_bit(1) {
                self.of_4[i].next = self.of_2[2 * i + 1].val();
            }
        }
        self.of_4[5].next = self.of_2[10].val();
        for i in 0..3 {
            self.of_8[i].next = self.of_4[2 * i].val();
            if self.place.q.val().get_bit(2) {
                self.of_8[i].next = self.of_4[2 * i + 1].val();
            }
        }
        self.of_16[0].next = self.of_8[0].val();
        if self.place.q.val().get_bit(3) {
            self.of_16[0].next = self.of_8[1].val();
        }
        self.of_16[1].next = self.of_8[2].val();
        self.chosen.next = self.of_16[0].val();
        if self.place.q.val().get_bit(4) {
            self.chosen.next = self.of_16[1].val();
        }

        self.step.next = self.full.q.val() & (!self.out_valid.q.val() | self.to.ready.val());
        self.next_place.next = self.place.q.val() + self.place_1.val();
        self.ends.next = self.next_place.val() == self.held_count.q.val();
        if self.to.ready.val() {
            self.out.d.next = self.no_word.val();
            self.out_valid.d.next = false;
            self.out_last.d.next = false;
        }
        if self.step.val() {
            self.place.d.next = self.next_place.val();
            self.out.d.next = self.chosen.val();
            self.out_valid.d.next = true;
            self.out_last.d.next = self.held_last.q.val() & self.ends.val();
            if self.ends.val() {
                self.full.d.next = false;
            }
        }
        if self.load.val() {
            self.full.d.next = true;
            self.place.d.next = self.place_0.val();
            self.held_last.d.next = self.last.val();
            self.held_count.d.next = self.count.val();
        }
        self.clear.next = (self.step.val() & self.ends.val()) | self.reset.val();
        for i in 0..RATE {
            self.held[i].clock.next = self.clock.val();
            self.held[i].d.next = self.held[i].q.val();
            if self.load.val() {
                self.held[i].d.next = self.from.data[i].val();
            }
            if self.clear.val() {
                self.held[i].d.next = self.no_word.val();
            }
        }
        self.to.valid.next = self.out_valid.q.val();
        self.to.data[0].next = self.out.q.val();
        self.to_last.next = self.out_last.q.val();
        if self.reset.val() {
            self.full.d.next = false;
            self.out.d.next = self.no_word.val();
            self.out_valid.d.next = false;
            self.out_last.d.next = false;
        }
    }
}
