//! Control of Keccak: which block is next, and how many words of each state are sent.
//!
//! A message's block of zeros goes before the block that is gathered, as long as there are words to squeeze beyond the
//! state that is computed.

use crate::clocked::{block, number};
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

#[derive(LogicBlock)]
pub(super) struct Order {
    pub(super) clock: Signal<In, Clock>,
    pub(super) reset: Signal<In, Bit>,
    pub(super) stop: Signal<In, Bit>,
    /// A block is gathered.
    pub(super) full: Signal<In, Bit>,
    /// It is the last of its message.
    pub(super) complete: Signal<In, Bit>,
    // Of its message: words of a block, words to squeeze, and whether until stopped.
    pub(super) block_rate: Signal<In, Bits<5>>,
    pub(super) block_words: Signal<In, Bits<16>>,
    pub(super) block_endless: Signal<In, Bit>,
    /// It goes into Keccak at this edge.
    pub(super) taken: Signal<Out, Bit>,
    // To Keccak.
    pub(super) valid: Signal<Out, Bit>,
    pub(super) ready: Signal<In, Bit>,
    pub(super) squeeze: Signal<Out, Bit>,
    pub(super) last: Signal<Out, Bit>,
    pub(super) count: Signal<Out, Bits<5>>,
    /// What is squeezed ends at this edge.
    pub(super) abandon: Signal<Out, Bit>,
    /// There is more to squeeze than the state that is computed.
    more: DFF<Bit>,
    /// Until stopped.
    endless: DFF<Bit>,
    /// Words of its block.
    rate: DFF<Bits<5>>,
    /// Words that are left for later states.
    rest: DFF<Bits<16>>,
    current_rate: Signal<Local, Bits<5>>,
    current_endless: Signal<Local, Bit>,
    wanted: Signal<Local, Bits<16>>,
    wide_rate: Signal<Local, Bits<16>>,
    emits: Signal<Local, Bit>,
    beyond: Signal<Local, Bit>,
    stopped: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
    none: Constant<Bits<5>>,
}

impl Order {
    pub(super) fn new() -> Self {
        block!(clock, reset, stop, full, complete, block_rate, block_words, block_endless, taken, valid, ready, squeeze,
            last, count, abandon, more, endless, rate, rest, current_rate, current_endless, wanted, wide_rate, emits,
            beyond, stopped, take;
            none: number(0))
    }
}

impl Logic for Order {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, more, endless, rate, rest);
        self.current_rate.next = self.block_rate.val();
        self.wanted.next = self.block_words.val();
        self.current_endless.next = self.block_endless.val();
        if self.more.q.val() {
            self.current_rate.next = self.rate.q.val();
            self.wanted.next = self.rest.q.val();
            self.current_endless.next = self.endless.q.val();
        }
        self.wide_rate.next = bit_cast::<16, 5>(self.current_rate.val());
        self.emits.next = self.more.q.val() | self.complete.val();
        self.beyond.next = self.current_endless.val() | (self.wanted.val() > self.wide_rate.val());
        self.count.next = self.none.val();
        if self.emits.val() {
            self.count.next = self.wanted.val().get_bits::<5>(0);
            if self.beyond.val() {
                self.count.next = self.current_rate.val();
            }
        }
        self.last.next = self.emits.val() & !self.beyond.val();
        self.squeeze.next = self.more.q.val();
        self.valid.next = self.more.q.val() | self.full.val();

        self.stopped.next = self.stop.val() & self.endless.q.val();
        self.abandon.next = self.stopped.val();
        self.take.next = (self.more.q.val() | self.full.val()) & self.ready.val();
        self.taken.next = self.take.val() & !self.more.q.val();
        if self.take.val() {
            self.more.d.next = self.emits.val() & self.beyond.val();
            self.endless.d.next = self.emits.val() & self.current_endless.val();
            self.rate.d.next = self.current_rate.val();
            self.rest.d.next = self.wanted.val() - self.wide_rate.val();
        }
        if self.reset.val() | self.stopped.val() {
            self.more.d.next = false;
            self.endless.d.next = false;
        }
    }
}
