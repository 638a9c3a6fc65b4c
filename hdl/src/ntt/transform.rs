//! The transform's datapath around its butterflies: banks, crossbars, addresses.
//!
//! With B = 2·NB banks, K = log2(B) and G = 8 - K: bit r of a coefficient's bank is the parity of the bits n of its index
//! with n mod K = r, its place in the bank is index >> K. Any K consecutive bits of an index, when they take all values,
//! go through all banks: so a row may be any window of K bits that has the layer's bit in it, and none of its 2·NB reads
//! or writes meets another.
//!
//! What makes the circuit small is what follows from that, for the row with window [lo, lo + K), lo = min(layer, G):
//! * the parities of the rest of the index do not depend on lo ([`Shape::skew`]);
//! * a bank's address is the same for all banks but for bits that its number flips within the window;
//! * partners of a butterfly are banks whose numbers differ in bit (layer mod K), and are swapped all or none;
//! * zetas are found by the index of the upper coefficient with the layer's bit set and those below cleared, which is
//!   different for any two zetas: no shift by the layer.
//!
//! Cycles after the schedule: 1 tables, 2 addresses, 3 RAM, 4 RAM's register (and the output), 5 operands, 5 + LATENCY of
//! the butterfly results, one more what is written. Stages 0 to 4 stand still while a row waits at the output.

// One kernel a block, which RustHDL cannot split; and loops over one value, as it has no inclusive ranges.
#![allow(clippy::too_many_lines, clippy::range_plus_one)]

use super::schedule::{LAYER_BITS, Schedule};
use super::shape::Shape;
use crate::clocked::{block, number};
use crate::primitive::{Delay, Ram, Rom};
use crate::stream::{Input, Output};
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;
use std::array::from_fn;

/// A = G + 1 bits of address in a bank; D = 1 + the latency of a butterfly.
#[derive(LogicBlock)]
pub(super) struct Transform<
    const W: usize,
    const NB: usize,
    const BANKS: usize,
    const G: usize,
    const A: usize,
    const D: usize,
> {
    pub(super) clock: Signal<In, Clock>,
    pub(super) reset: Signal<In, Bit>,
    pub(super) from: Input<W, BANKS>,
    pub(super) inverse: Signal<In, Bit>,
    pub(super) to: Output<W, BANKS>,
    // The butterflies.
    pub(super) step_inverse: Signal<Out, Bit>,
    pub(super) a: [Signal<Out, Bits<W>>; NB],
    pub(super) b: [Signal<Out, Bits<W>>; NB],
    pub(super) zeta: [Signal<Out, Bits<W>>; NB],
    pub(super) u: [Signal<In, Bits<W>>; NB],
    pub(super) v: [Signal<In, Bits<W>>; NB],
    schedule: Schedule<G>,
    hold: Signal<Local, Bit>,
    run: Signal<Local, Bit>,
    // 1: by row and by layer.
    skew: Rom<G, 8>,
    raised: Rom<G, 8>,
    dropped: Rom<G, G>,
    keep: Rom<3, G>,
    window: Rom<3, A>,
    low: Rom<3, G>,
    class: Rom<3, 2>,
    swap_bit: Rom<3, 8>,
    zeta_window: Rom<3, 8>,
    zeta_row: Rom<3, 8>,
    zeta_one: Rom<3, 8>,
    flip: [Rom<3, 9>; NB],
    row1: DFF<Bits<G>>,
    slot1: DFF<Bit>,
    inverse1: DFF<Bit>,
    compute1: DFF<Bit>,
    load1: DFF<Bit>,
    unload1: DFF<Bit>,
    taken1: [DFF<Bits<W>>; BANKS],
    plain_row: Signal<Local, Bits<G>>,
    plain: Signal<Local, Bits<A>>,
    zeta_place: Signal<Local, Bits<8>>,
    zeta_common: Signal<Local, Bits<9>>,
    // 2
    read_address2: [DFF<Bits<A>>; BANKS],
    zeta_index2: [DFF<Bits<9>>; NB],
    plain2: DFF<Bits<A>>,
    window2: DFF<Bits<A>>,
    class2: DFF<Bits<2>>,
    swap2: DFF<Bit>,
    inverse2: DFF<Bit>,
    compute2: DFF<Bit>,
    load2: DFF<Bit>,
    unload2: DFF<Bit>,
    taken2: [DFF<Bits<W>>; BANKS],
    loads: Signal<Local, Bit>,
    // 3
    zetas: [Rom<9, W>; NB],
    plain3: DFF<Bits<A>>,
    window3: DFF<Bits<A>>,
    class3: DFF<Bits<2>>,
    swap3: DFF<Bit>,
    inverse3: DFF<Bit>,
    compute3: DFF<Bit>,
    unload3: DFF<Bit>,
    // 4
    banks: [Ram<A, W>; BANKS],
    zeta4: [DFF<Bits<W>>; NB],
    plain4: DFF<Bits<A>>,
    window4: DFF<Bits<A>>,
    class4: DFF<Bits<2>>,
    swap4: DFF<Bit>,
    inverse4: DFF<Bit>,
    compute4: DFF<Bit>,
    unload4: DFF<Bit>,
    // 5
    first: [Signal<Local, Bits<W>>; NB],
    second: [Signal<Local, Bits<W>>; NB],
    a5: [DFF<Bits<W>>; NB],
    b5: [DFF<Bits<W>>; NB],
    zeta5: [DFF<Bits<W>>; NB],
    inverse5: DFF<Bit>,
    // From 4 on, beside the butterflies.
    plain_then: Delay<Bits<A>, D>,
    window_then: Delay<Bits<A>, D>,
    class_then: Delay<Bits<2>, D>,
    swap_then: Delay<Bit, D>,
    compute_then: Delay<Bit, D>,
    // What is written.
    low_result: [Signal<Local, Bits<W>>; NB],
    high_result: [Signal<Local, Bits<W>>; NB],
    result: [Signal<Local, Bits<W>>; BANKS],
    write_address: [DFF<Bits<A>>; BANKS],
    write_data: [DFF<Bits<W>>; BANKS],
    write: DFF<Bit>,
    number: [Constant<Bits<A>>; BANKS],
    slot_bit: Constant<Bits<A>>,
    inverse_bit: Constant<Bits<9>>,
    class_1: Constant<Bits<2>>,
    class_2: Constant<Bits<2>>,
    class_3: Constant<Bits<2>>,
}

impl<const W: usize, const NB: usize, const BANKS: usize, const G: usize, const A: usize, const D: usize>
    Transform<W, NB, BANKS, G, A, D>
{
    /// From the last row of a layer to when a loaded row may follow it to the banks.
    pub(super) const DRAIN: usize = D + 2;
    /// From a row's issue to its place at the output.
    pub(super) const READ: usize = 4;

    /// For so many layers; `zeta(inverse, layer, group)` is what the butterfly takes.
    pub(super) fn new(layers: u64, zeta: impl Fn(bool, u64, u64) -> u64) -> Self {
        const {
            assert!(BANKS == 2 * NB && 1 << (8 - G) == BANKS && A == G + 1);
            // A row's results are written before the next layer reads them, a pass of the other slot later.
            assert!((1 << G) >= D + 3);
        };
        let shape = Shape { bank_bits: 8 - G as u64 };
        let zeta_word = |index: u64| {
            let (inverse, place) = (index >> 8 == 1, index & 0xff);
            if place == 0 {
                0
            } else {
                zeta(inverse, place.trailing_zeros().into(), place >> (place.trailing_zeros() + 1))
            }
        };
        block!(clock, reset, from, inverse, to, step_inverse, hold, run, row1, slot1, inverse1, compute1, load1, unload1,
            plain_row, plain, zeta_place, zeta_common, plain2, window2, class2, swap2, inverse2, compute2, load2, unload2, loads,
            plain3, window3, class3, swap3, inverse3, compute3, unload3, plain4, window4, class4, swap4,
            inverse4, compute4, unload4, inverse5, plain_then, window_then, class_then, swap_then,
            compute_then, write;
            a: from_fn(|_| Signal::default()),
            b: from_fn(|_| Signal::default()),
            zeta: from_fn(|_| Signal::default()),
            u: from_fn(|_| Signal::default()),
            v: from_fn(|_| Signal::default()),
            schedule: Schedule::new(layers, Self::DRAIN as u64),
            skew: Rom::new(|row| shape.spread(shape.skew(row))),
            raised: Rom::new(|row| (row << shape.bank_bits) & 0xff),
            dropped: Rom::new(|row| row >> shape.bank_bits),
            keep: Rom::new(|layer| shape.rows_above(layer)),
            window: Rom::new(|layer| shape.window(layer)),
            low: Rom::new(|layer| shape.rows_below(layer)),
            class: Rom::new(|layer| layer % shape.bank_bits),
            swap_bit: Rom::new(|layer| 1 << (layer % shape.bank_bits)),
            zeta_window: Rom::new(|layer| shape.zeta_window(layer)),
            zeta_row: Rom::new(|layer| shape.zeta_row(layer)),
            zeta_one: Rom::new(|layer| 1 << layer),
            flip: from_fn(|n| Rom::new(|layer| shape.spread(shape.bank(n as u64, layer)) & shape.zeta_window(layer))),
            taken1: from_fn(|_| DFF::default()),
            read_address2: from_fn(|_| DFF::default()),
            zeta_index2: from_fn(|_| DFF::default()),
            taken2: from_fn(|_| DFF::default()),
            zetas: from_fn(|_| Rom::new(zeta_word)),
            banks: from_fn(|_| Ram::default()),
            zeta4: from_fn(|_| DFF::default()),
            first: from_fn(|_| Signal::default()),
            second: from_fn(|_| Signal::default()),
            a5: from_fn(|_| DFF::default()),
            b5: from_fn(|_| DFF::default()),
            zeta5: from_fn(|_| DFF::default()),
            low_result: from_fn(|_| Signal::default()),
            high_result: from_fn(|_| Signal::default()),
            result: from_fn(|_| Signal::default()),
            write_address: from_fn(|_| DFF::default()),
            write_data: from_fn(|_| DFF::default()),
            number: from_fn(|bank| number(shape.spread(bank as u64) % (1 << G))),
            slot_bit: number(1 << G), inverse_bit: number(1 << 8),
            class_1: number(1), class_2: number(2), class_3: number(3))
    }
}

const _: () = assert!(LAYER_BITS == 3);

impl<const W: usize, const NB: usize, const BANKS: usize, const G: usize, const A: usize, const D: usize> Logic
    for Transform<W, NB, BANKS, G, A, D>
{
    // The loops over one value give the loops of RustHDL the number of banks, which they cannot name.
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, row1, slot1, inverse1, compute1, load1, unload1, plain2, window2, class2, swap2, inverse2,
            compute2, load2, unload2, plain3, window3, class3, swap3, inverse3, compute3, unload3, plain4, window4,
            class4, swap4, inverse4, compute4, unload4, inverse5, write
        );
        self.schedule.clock.next = self.clock.val();
        self.skew.clock.next = self.clock.val();
        self.raised.clock.next = self.clock.val();
        self.dropped.clock.next = self.clock.val();
        self.keep.clock.next = self.clock.val();
        self.window.clock.next = self.clock.val();
        self.low.clock.next = self.clock.val();
        self.class.clock.next = self.clock.val();
        self.swap_bit.clock.next = self.clock.val();
        self.zeta_window.clock.next = self.clock.val();
        self.zeta_row.clock.next = self.clock.val();
        self.zeta_one.clock.next = self.clock.val();
        self.plain_then.clock.next = self.clock.val();
        self.window_then.clock.next = self.clock.val();
        self.class_then.clock.next = self.clock.val();
        self.swap_then.clock.next = self.clock.val();
        self.compute_then.clock.next = self.clock.val();

        self.hold.next = self.unload4.q.val() & !self.to.ready.val();
        self.run.next = !self.hold.val();
        self.to.valid.next = self.unload4.q.val();
        self.schedule.reset.next = self.reset.val();
        self.schedule.hold.next = self.hold.val();
        self.schedule.offered.next = self.from.valid.val();
        self.schedule.offered_inverse.next = self.inverse.val();
        self.from.ready.next = self.schedule.accept.val();

        self.skew.read.next = self.run.val();
        self.raised.read.next = self.run.val();
        self.dropped.read.next = self.run.val();
        self.keep.read.next = self.run.val();
        self.window.read.next = self.run.val();
        self.low.read.next = self.run.val();
        self.class.read.next = self.run.val();
        self.swap_bit.read.next = self.run.val();
        self.zeta_window.read.next = self.run.val();
        self.zeta_row.read.next = self.run.val();
        self.zeta_one.read.next = self.run.val();
        self.skew.address.next = self.schedule.row.val();
        self.raised.address.next = self.schedule.row.val();
        self.dropped.address.next = self.schedule.row.val();
        self.keep.address.next = self.schedule.layer.val();
        self.window.address.next = self.schedule.layer.val();
        self.low.address.next = self.schedule.layer.val();
        self.class.address.next = self.schedule.layer.val();
        self.swap_bit.address.next = self.schedule.layer.val();
        self.zeta_window.address.next = self.schedule.layer.val();
        self.zeta_row.address.next = self.schedule.layer.val();
        self.zeta_one.address.next = self.schedule.layer.val();

        self.plain_row.next = (self.row1.q.val() & self.keep.data.val())
            | (self.skew.data.val().get_bits::<G>(0) & self.window.data.val().get_bits::<G>(0))
            | (self.dropped.data.val() & self.low.data.val());
        self.plain.next = bit_cast::<A, G>(self.plain_row.val());
        if self.slot1.q.val() {
            self.plain.next = bit_cast::<A, G>(self.plain_row.val()) | self.slot_bit.val();
        }
        self.zeta_place.next = (self.skew.data.val() & self.zeta_window.data.val())
            | (self.raised.data.val() & self.zeta_row.data.val())
            | self.zeta_one.data.val();
        self.zeta_common.next = bit_cast::<9, 8>(self.zeta_place.val());
        if self.inverse1.q.val() {
            self.zeta_common.next = bit_cast::<9, 8>(self.zeta_place.val()) | self.inverse_bit.val();
        }
        if self.run.val() {
            self.row1.d.next = self.schedule.row.val();
            self.slot1.d.next = self.schedule.slot.val();
            self.inverse1.d.next = self.schedule.inverse.val();
            self.compute1.d.next = self.schedule.compute.val();
            self.load1.d.next = self.schedule.load.val();
            self.unload1.d.next = self.schedule.unload.val();
            self.plain2.d.next = self.plain.val();
            self.window2.d.next = self.window.data.val();
            self.class2.d.next = self.class.data.val();
            self.swap2.d.next = (self.skew.data.val() & self.swap_bit.data.val()).any();
            self.inverse2.d.next = self.inverse1.q.val();
            self.compute2.d.next = self.compute1.q.val();
            self.load2.d.next = self.load1.q.val();
            self.unload2.d.next = self.unload1.q.val();
            self.plain3.d.next = self.plain2.q.val();
            self.window3.d.next = self.window2.q.val();
            self.class3.d.next = self.class2.q.val();
            self.swap3.d.next = self.swap2.q.val();
            self.inverse3.d.next = self.inverse2.q.val();
            self.compute3.d.next = self.compute2.q.val();
            self.unload3.d.next = self.unload2.q.val();
            self.plain4.d.next = self.plain3.q.val();
            self.window4.d.next = self.window3.q.val();
            self.class4.d.next = self.class3.q.val();
            self.swap4.d.next = self.swap3.q.val();
            self.inverse4.d.next = self.inverse3.q.val();
            self.compute4.d.next = self.compute3.q.val();
            self.unload4.d.next = self.unload3.q.val();
        }
        self.inverse5.d.next = self.inverse4.q.val();
        self.step_inverse.next = self.inverse5.q.val();
        self.plain_then.now.next = self.plain4.q.val();
        self.window_then.now.next = self.window4.q.val();
        self.class_then.now.next = self.class4.q.val();
        self.swap_then.now.next = self.swap4.q.val();
        self.compute_then.now.next = self.compute4.q.val();
        self.loads.next = self.load2.q.val() & self.run.val();
        self.write.d.next = self.compute_then.later.val() | self.loads.val();

        for n in 0..NB {
            self.flip[n].clock.next = self.clock.val();
            self.flip[n].read.next = self.run.val();
            self.flip[n].address.next = self.schedule.layer.val();
            self.zeta_index2[n].clock.next = self.clock.val();
            self.zetas[n].clock.next = self.clock.val();
            self.zetas[n].read.next = self.run.val();
            self.zeta4[n].clock.next = self.clock.val();
            self.zeta5[n].clock.next = self.clock.val();
            self.a5[n].clock.next = self.clock.val();
            self.b5[n].clock.next = self.clock.val();
            self.zeta_index2[n].d.next = self.zeta_index2[n].q.val();
            self.zeta4[n].d.next = self.zeta4[n].q.val();
            if self.run.val() {
                self.zeta_index2[n].d.next = self.zeta_common.val() ^ self.flip[n].data.val();
                self.zeta4[n].d.next = self.zetas[n].data.val();
            }
            self.zetas[n].address.next = self.zeta_index2[n].q.val();
            self.zeta5[n].d.next = self.zeta4[n].q.val();
            self.zeta[n].next = self.zeta5[n].q.val();
        }

        for bank in 0..BANKS {
            self.taken1[bank].clock.next = self.clock.val();
            self.taken2[bank].clock.next = self.clock.val();
            self.read_address2[bank].clock.next = self.clock.val();
            self.banks[bank].clock.next = self.clock.val();
            self.write_address[bank].clock.next = self.clock.val();
            self.write_data[bank].clock.next = self.clock.val();
            self.taken1[bank].d.next = self.taken1[bank].q.val();
            self.taken2[bank].d.next = self.taken2[bank].q.val();
            self.read_address2[bank].d.next = self.read_address2[bank].q.val();
            if self.run.val() {
                self.taken1[bank].d.next = self.from.data[bank].val();
                self.taken2[bank].d.next = self.taken1[bank].q.val();
                self.read_address2[bank].d.next = self.plain.val() ^ (self.number[bank].val() & self.window.data.val());
            }
            self.banks[bank].read.next = self.run.val();
            self.banks[bank].read_address.next = self.read_address2[bank].q.val();
            self.to.data[bank].next = self.banks[bank].read_data.val();
        }

        // Bank numbers of butterfly n's coefficients: n with a 0 or a 1 put in at the layer's class.
        for n in 0..NB {
            for m in BANKS..(BANKS + 1) {
                self.first[n].next = self.banks[2 * n].read_data.val();
                self.second[n].next = self.banks[2 * n + 1].read_data.val();
                if self.class4.q.val() == self.class_1.val() {
                    self.first[n].next = self.banks[((n / 2) * 4 + n % 2) % m].read_data.val();
                    self.second[n].next = self.banks[((n / 2) * 4 + n % 2 + 2) % m].read_data.val();
                }
                if self.class4.q.val() == self.class_2.val() {
                    self.first[n].next = self.banks[((n / 4) * 8 + n % 4) % m].read_data.val();
                    self.second[n].next = self.banks[((n / 4) * 8 + n % 4 + 4) % m].read_data.val();
                }
                if self.class4.q.val() == self.class_3.val() {
                    self.first[n].next = self.banks[((n / 8) * 16 + n % 8) % m].read_data.val();
                    self.second[n].next = self.banks[((n / 8) * 16 + n % 8 + 8) % m].read_data.val();
                }
            }
            self.a5[n].d.next = self.first[n].val();
            self.b5[n].d.next = self.second[n].val();
            if self.swap4.q.val() {
                self.a5[n].d.next = self.second[n].val();
                self.b5[n].d.next = self.first[n].val();
            }
            self.a[n].next = self.a5[n].q.val();
            self.b[n].next = self.b5[n].q.val();
            self.low_result[n].next = self.u[n].val();
            self.high_result[n].next = self.v[n].val();
            if self.swap_then.later.val() {
                self.low_result[n].next = self.v[n].val();
                self.high_result[n].next = self.u[n].val();
            }
        }
        for n in 0..NB {
            self.result[2 * n].next = self.low_result[n].val();
            self.result[2 * n + 1].next = self.high_result[n].val();
        }
        for n in 0..NB {
            for m in BANKS..(BANKS + 1) {
                if self.class_then.later.val() == self.class_1.val() {
                    self.result[((n / 2) * 4 + n % 2) % m].next = self.low_result[n].val();
                    self.result[((n / 2) * 4 + n % 2 + 2) % m].next = self.high_result[n].val();
                }
                if self.class_then.later.val() == self.class_2.val() {
                    self.result[((n / 4) * 8 + n % 4) % m].next = self.low_result[n].val();
                    self.result[((n / 4) * 8 + n % 4 + 4) % m].next = self.high_result[n].val();
                }
                if self.class_then.later.val() == self.class_3.val() {
                    self.result[((n / 8) * 16 + n % 8) % m].next = self.low_result[n].val();
                    self.result[((n / 8) * 16 + n % 8 + 8) % m].next = self.high_result[n].val();
                }
            }
        }
        for bank in 0..BANKS {
            self.write_address[bank].d.next =
                self.plain_then.later.val() ^ (self.number[bank].val() & self.window_then.later.val());
            self.write_data[bank].d.next = self.result[bank].val();
            if self.loads.val() {
                // A row of pass 0 is at one place in all banks, where it is read at this edge.
                self.write_address[bank].d.next = self.read_address2[bank].q.val();
                self.write_data[bank].d.next = self.taken2[bank].q.val();
            }
            self.banks[bank].write.next = self.write.q.val();
            self.banks[bank].write_address.next = self.write_address[bank].q.val();
            self.banks[bank].write_data.next = self.write_data[bank].q.val();
        }

        if self.reset.val() {
            self.compute1.d.next = false;
            self.load1.d.next = false;
            self.unload1.d.next = false;
            self.compute2.d.next = false;
            self.load2.d.next = false;
            self.unload2.d.next = false;
            self.compute3.d.next = false;
            self.unload3.d.next = false;
            self.compute4.d.next = false;
            self.unload4.d.next = false;
        }
    }
}
