//! Collects the words of a block, and ends a message with its domain bits and pad10*1 (FIPS 202 §6.1, §6.2, §5.1).
//!
//! A word a cycle. A message that ends with a whole word takes one cycle more, for the word that begins the padding; if
//! the block is full by then, that word begins a block of its own. The padding's last bit is added as the block leaves.

// One kernel a block, which RustHDL cannot split.
#![allow(clippy::too_many_lines)]

use super::Function;
use crate::clocked::{block, number};
use crate::keccak::RATE;
use crate::stream::Input;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;
use std::array::from_fn;

/// The bits that end a message and the first of its padding: 01 1 for SHA3, 1111 1 for SHAKE, in the order of bits.
const SHA3_END: u64 = 0b110;
const SHAKE_END: u64 = 0b1_1111;

#[derive(LogicBlock)]
pub(super) struct Gather {
    pub(super) clock: Signal<In, Clock>,
    pub(super) reset: Signal<In, Bit>,
    pub(super) from: Input<64, 1>,
    pub(super) last: Signal<In, Bit>,
    pub(super) bytes: Signal<In, Bits<4>>,
    pub(super) kind: Signal<In, Bits<2>>,
    pub(super) words: Signal<In, Bits<16>>,
    /// The block leaves at this edge.
    pub(super) taken: Signal<In, Bit>,
    /// There is a block.
    pub(super) full: Signal<Out, Bit>,
    /// It is the last of its message.
    pub(super) complete: Signal<Out, Bit>,
    // Of its message: words of a block, words to squeeze, and whether until stopped.
    pub(super) rate: Signal<Out, Bits<5>>,
    pub(super) squeezed: Signal<Out, Bits<16>>,
    pub(super) endless: Signal<Out, Bit>,
    /// It, with zeros above its rate.
    pub(super) block: [Signal<Out, Bits<64>>; RATE],
    held: [DFF<Bits<64>>; RATE],
    place: DFF<Bits<5>>,
    is_full: DFF<Bit>,
    is_complete: DFF<Bit>,
    /// The next word is not its message's first.
    begun: DFF<Bit>,
    /// The message's bytes are there, the padding is not.
    owing: DFF<Bit>,
    chosen: DFF<Bits<2>>,
    requested: DFF<Bits<16>>,
    without_end: DFF<Bit>,
    ready: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
    write: Signal<Local, Bit>,
    first: Signal<Local, Bit>,
    current: Signal<Local, Bits<2>>,
    is_shake: Signal<Local, Bit>,
    keep: Signal<Local, Bits<64>>,
    ending: Signal<Local, Bits<64>>,
    word: Signal<Local, Bits<64>>,
    last_place: Signal<Local, Bits<5>>,
    top_place: Signal<Local, Bits<5>>,
    fills: Signal<Local, Bit>,
    partial: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
    places: [Constant<Bits<5>>; RATE],
    lengths: [Constant<Bits<4>>; 8],
    keeps: [Constant<Bits<64>>; 8],
    sha3_ends: [Constant<Bits<64>>; 8],
    shake_ends: [Constant<Bits<64>>; 8],
    all: Constant<Bits<64>>,
    no_word: Constant<Bits<64>>,
    top: Constant<Bits<64>>,
    place_0: Constant<Bits<5>>,
    place_1: Constant<Bits<5>>,
    shake256: Constant<Bits<2>>,
    sha3_256: Constant<Bits<2>>,
    sha3_512: Constant<Bits<2>>,
    rate_128: Constant<Bits<5>>,
    rate_256: Constant<Bits<5>>,
    rate_512: Constant<Bits<5>>,
    last_128: Constant<Bits<5>>,
    last_256: Constant<Bits<5>>,
    last_512: Constant<Bits<5>>,
    digest_256: Constant<Bits<16>>,
    digest_512: Constant<Bits<16>>,
    no_words: Constant<Bits<16>>,
}

/// Places in the block of the last words of the three rates.
const LAST_128: usize = Function::Shake128.rate() - 1;
const LAST_256: usize = Function::Shake256.rate() - 1;
const LAST_512: usize = Function::Sha3512.rate() - 1;

impl Gather {
    pub(super) fn new() -> Self {
        let digest = |function: Function| number(function.digest().expect("a digest") as u64);
        block!(clock, reset, from, last, bytes, kind, words, taken, full, complete, rate, squeezed, endless, block, held,
            place, is_full, is_complete, begun, owing, chosen, requested, without_end, ready, take, write, first,
            current, is_shake, keep, ending, word, last_place, top_place, fills, partial, ends, clear;
            places: from_fn(|place| number(place as u64)),
            lengths: from_fn(|bytes| number(bytes as u64)),
            keeps: from_fn(|bytes| number((1 << (8 * bytes)) - 1)),
            sha3_ends: from_fn(|bytes| number(SHA3_END << (8 * bytes))),
            shake_ends: from_fn(|bytes| number(SHAKE_END << (8 * bytes))),
            all: number(u64::MAX), no_word: number(0), top: number(1 << 63), place_0: number(0), place_1: number(1),
            shake256: number(Function::Shake256 as u64), sha3_256: number(Function::Sha3256 as u64),
            sha3_512: number(Function::Sha3512 as u64),
            rate_128: number(LAST_128 as u64 + 1), rate_256: number(LAST_256 as u64 + 1),
            rate_512: number(LAST_512 as u64 + 1), last_128: number(LAST_128 as u64), last_256: number(LAST_256 as u64),
            last_512: number(LAST_512 as u64), digest_256: digest(Function::Sha3256), digest_512: digest(Function::Sha3512),
            no_words: number(0))
    }
}

impl Logic for Gather {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, place, is_full, is_complete, begun, owing, chosen, requested, without_end);
        self.ready.next = !self.is_full.q.val() & !self.owing.q.val() & !self.reset.val();
        self.from.ready.next = self.ready.val();
        self.take.next = self.ready.val() & self.from.valid.val();
        self.write.next = self.take.val() | (self.owing.q.val() & !self.is_full.q.val());
        self.first.next = !self.begun.q.val() & !self.owing.q.val();
        self.current.next = self.chosen.q.val();
        if self.first.val() {
            self.current.next = self.kind.val();
        }
        self.is_shake.next = self.current.val() <= self.shake256.val();
        self.last_place.next = self.last_256.val();
        if self.current.val() < self.shake256.val() {
            self.last_place.next = self.last_128.val();
        }
        if self.current.val() == self.sha3_512.val() {
            self.last_place.next = self.last_512.val();
        }

        // A last word keeps its bytes and gets the message's end, unless it is whole.
        self.partial.next = false;
        self.keep.next = self.all.val();
        self.ending.next = self.no_word.val();
        for n in 0..8 {
            if self.last.val() & (self.bytes.val() == self.lengths[n].val()) {
                self.partial.next = true;
                self.keep.next = self.keeps[n].val();
                self.ending.next = self.sha3_ends[n].val();
                if self.is_shake.val() {
                    self.ending.next = self.shake_ends[n].val();
                }
            }
        }
        self.word.next = (self.from.data[0].val() & self.keep.val()) | self.ending.val();
        if self.owing.q.val() {
            self.word.next = self.sha3_ends[0].val();
            if self.is_shake.val() {
                self.word.next = self.shake_ends[0].val();
            }
        }

        self.fills.next = self.place.q.val() == self.last_place.val();
        self.ends.next = self.owing.q.val() | (self.last.val() & self.partial.val());
        if self.take.val() {
            self.begun.d.next = !self.last.val();
            self.owing.d.next = self.last.val() & !self.partial.val();
            if self.first.val() {
                self.chosen.d.next = self.kind.val();
                self.requested.d.next = self.words.val();
                self.without_end.d.next = self.words.val() == self.no_words.val();
                if self.kind.val() == self.sha3_256.val() {
                    self.requested.d.next = self.digest_256.val();
                    self.without_end.d.next = false;
                }
                if self.kind.val() == self.sha3_512.val() {
                    self.requested.d.next = self.digest_512.val();
                    self.without_end.d.next = false;
                }
            }
        }
        if self.write.val() {
            self.place.d.next = self.place.q.val() + self.place_1.val();
            self.is_full.d.next = self.fills.val() | self.ends.val();
            self.is_complete.d.next = self.ends.val();
            if self.ends.val() {
                self.owing.d.next = false;
            }
        }
        if self.taken.val() {
            self.is_full.d.next = false;
            self.place.d.next = self.place_0.val();
        }
        if self.reset.val() {
            self.place.d.next = self.place_0.val();
            self.is_full.d.next = false;
            self.is_complete.d.next = false;
            self.begun.d.next = false;
            self.owing.d.next = false;
        }

        self.clear.next = self.taken.val() | self.reset.val();
        for i in 0..RATE {
            self.held[i].clock.next = self.clock.val();
            self.held[i].d.next = self.held[i].q.val();
            if self.write.val() & (self.place.q.val() == self.places[i].val()) {
                self.held[i].d.next = self.word.val();
            }
            if self.clear.val() {
                self.held[i].d.next = self.no_word.val();
            }
        }

        self.full.next = self.is_full.q.val();
        self.complete.next = self.is_complete.q.val();
        self.squeezed.next = self.requested.q.val();
        self.endless.next = self.without_end.q.val();
        self.rate.next = self.rate_256.val();
        self.top_place.next = self.last_256.val();
        if self.chosen.q.val() < self.shake256.val() {
            self.rate.next = self.rate_128.val();
            self.top_place.next = self.last_128.val();
        }
        if self.chosen.q.val() == self.sha3_512.val() {
            self.rate.next = self.rate_512.val();
            self.top_place.next = self.last_512.val();
        }
        for i in 0..RATE {
            self.block[i].next = self.held[i].q.val();
            if self.is_complete.q.val() & (self.top_place.val() == self.places[i].val()) {
                self.block[i].next = self.held[i].q.val() | self.top.val();
            }
        }
    }
}
