//! What is done with one pair of ML-KEM, or one coefficient of ML-DSA, a cycle.

use crate::butterfly::{WIDE_PRODUCT, WideProduct};
use crate::clocked::{block, clocked, number, ports};
use crate::primitive::{Delay, Product};
use crate::reduce::{DsaReduce, KemFold, KemReduce};
use kemlane_engine::params::dsa;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

/// FIPS 203 Algorithm 12, `BaseCaseMultiply`, with accumulation: `to` = `a`·`b` + `sum` modulo X^2 - gamma and q.
///
/// A pair (x, y) is x + y·X, or y + x·X with `swap`. Three products and one with gamma (Karatsuba): with e and o the even
/// and the odd coefficients, t = 169·a_o·b_o mod q and g = gamma·169^-1,
///
/// to_e = a_e·b_e + g·t + sum_e, to_o = (a_e + a_o)·(b_e + b_o) - a_e·b_e - a_o·b_o + sum_o,
///
/// neither of which exceeds 2·(q-1)^2 + q-1 before it is reduced.
///
/// `swap`, `gamma` and `sum` come as many cycles after `a` and `b` as the constants say, `to` after [`Self::LATENCY`].
#[derive(LogicBlock, Default)]
pub struct KemPair {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// x of the left factor.
    pub a_x: Signal<In, Bits<12>>,
    /// y of the left factor.
    pub a_y: Signal<In, Bits<12>>,
    /// x of the right factor.
    pub b_x: Signal<In, Bits<12>>,
    /// y of the right factor.
    pub b_y: Signal<In, Bits<12>>,
    /// x is the odd coefficient.
    pub swap: Signal<In, Bit>,
    /// gamma·169^-1.
    pub gamma: Signal<In, Bits<12>>,
    /// x of what is added.
    pub sum_x: Signal<In, Bits<12>>,
    /// y of what is added.
    pub sum_y: Signal<In, Bits<12>>,
    /// x of the result.
    pub to_x: Signal<Out, Bits<12>>,
    /// y of the result.
    pub to_y: Signal<Out, Bits<12>>,
    // 1
    a_x1: DFF<Bits<12>>,
    a_y1: DFF<Bits<12>>,
    b_x1: DFF<Bits<12>>,
    b_y1: DFF<Bits<12>>,
    wide_a_x: Signal<Local, Bits<13>>,
    wide_a_y: Signal<Local, Bits<13>>,
    wide_b_x: Signal<Local, Bits<13>>,
    wide_b_y: Signal<Local, Bits<13>>,
    a_both1: DFF<Bits<13>>,
    b_both1: DFF<Bits<13>>,
    // 2
    x_x: Product<12, 12, 24>,
    y_y: Product<12, 12, 24>,
    both: Product<13, 13, 26>,
    swap2: DFF<Bit>,
    // 3
    wide_x_x: Signal<Local, Bits<25>>,
    wide_y_y: Signal<Local, Bits<25>>,
    even3: DFF<Bits<24>>,
    odd3: DFF<Bits<24>>,
    straight3: DFF<Bits<25>>,
    both3: DFF<Bits<25>>,
    // 4
    cross4: DFF<Bits<25>>,
    // 6
    reduce: KemReduce,
    // 7
    turned: Product<12, 12, 24>,
    even7: Delay<Bits<24>, 4>,
    cross7: Delay<Bits<25>, 3>,
    swap7: Delay<Bit, 5>,
    wide_even: Signal<Local, Bits<25>>,
    wide_turned: Signal<Local, Bits<25>>,
    wide_sum_x: Signal<Local, Bits<25>>,
    wide_sum_y: Signal<Local, Bits<25>>,
    even: Signal<Local, Bits<25>>,
    x: Signal<Local, Bits<25>>,
    y: Signal<Local, Bits<25>>,
    // 8
    x8: DFF<Bits<25>>,
    y8: DFF<Bits<25>>,
    // 12
    fold_x: KemFold,
    fold_y: KemFold,
}

impl KemPair {
    /// From the factors to `swap`.
    pub const SWAP: usize = 1;
    /// From the factors to `gamma`.
    pub const GAMMA: usize = 3 + KemReduce::LATENCY;
    /// From the factors to the sum.
    pub const SUM: usize = Self::GAMMA + 1;
    /// From the factors to the result.
    pub const LATENCY: usize = Self::SUM + 1 + KemFold::LATENCY;
}

// What the delays above are written for.
const _: () = assert!(KemPair::SUM == 7);

impl Logic for KemPair {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, a_x1, a_y1, b_x1, b_y1, a_both1, b_both1, swap2, even3, odd3, straight3, both3, cross4, x8, y8
        );
        self.x_x.clock.next = self.clock.val();
        self.y_y.clock.next = self.clock.val();
        self.both.clock.next = self.clock.val();
        self.reduce.clock.next = self.clock.val();
        self.turned.clock.next = self.clock.val();
        self.even7.clock.next = self.clock.val();
        self.cross7.clock.next = self.clock.val();
        self.swap7.clock.next = self.clock.val();
        self.fold_x.clock.next = self.clock.val();
        self.fold_y.clock.next = self.clock.val();

        self.a_x1.d.next = self.a_x.val();
        self.a_y1.d.next = self.a_y.val();
        self.b_x1.d.next = self.b_x.val();
        self.b_y1.d.next = self.b_y.val();
        self.wide_a_x.next = bit_cast::<13, 12>(self.a_x.val());
        self.wide_a_y.next = bit_cast::<13, 12>(self.a_y.val());
        self.wide_b_x.next = bit_cast::<13, 12>(self.b_x.val());
        self.wide_b_y.next = bit_cast::<13, 12>(self.b_y.val());
        self.a_both1.d.next = self.wide_a_x.val() + self.wide_a_y.val();
        self.b_both1.d.next = self.wide_b_x.val() + self.wide_b_y.val();

        self.x_x.a.next = self.a_x1.q.val();
        self.x_x.b.next = self.b_x1.q.val();
        self.y_y.a.next = self.a_y1.q.val();
        self.y_y.b.next = self.b_y1.q.val();
        self.both.a.next = self.a_both1.q.val();
        self.both.b.next = self.b_both1.q.val();
        self.swap2.d.next = self.swap.val();

        self.even3.d.next = self.x_x.product.val();
        self.odd3.d.next = self.y_y.product.val();
        if self.swap2.q.val() {
            self.even3.d.next = self.y_y.product.val();
            self.odd3.d.next = self.x_x.product.val();
        }
        self.wide_x_x.next = bit_cast::<25, 24>(self.x_x.product.val());
        self.wide_y_y.next = bit_cast::<25, 24>(self.y_y.product.val());
        self.straight3.d.next = self.wide_x_x.val() + self.wide_y_y.val();
        self.both3.d.next = self.both.product.val().get_bits::<25>(0);
        self.cross4.d.next = self.both3.q.val() - self.straight3.q.val();

        self.reduce.x.next = self.odd3.q.val();
        self.turned.a.next = self.reduce.y.val();
        self.turned.b.next = self.gamma.val();
        self.even7.now.next = self.even3.q.val();
        self.cross7.now.next = self.cross4.q.val();
        self.swap7.now.next = self.swap2.q.val();
        self.wide_even.next = bit_cast::<25, 24>(self.even7.later.val());
        self.wide_turned.next = bit_cast::<25, 24>(self.turned.product.val());
        self.even.next = self.wide_even.val() + self.wide_turned.val();
        self.x.next = self.even.val();
        self.y.next = self.cross7.later.val();
        if self.swap7.later.val() {
            self.x.next = self.cross7.later.val();
            self.y.next = self.even.val();
        }
        self.wide_sum_x.next = bit_cast::<25, 12>(self.sum_x.val());
        self.wide_sum_y.next = bit_cast::<25, 12>(self.sum_y.val());
        self.x8.d.next = self.x.val() + self.wide_sum_x.val();
        self.y8.d.next = self.y.val() + self.wide_sum_y.val();

        self.fold_x.x.next = self.x8.q.val();
        self.fold_y.x.next = self.y8.q.val();
        self.to_x.next = self.fold_x.y.val();
        self.to_y.next = self.fold_y.y.val();
    }
}
clocked!(KemPair);
ports!(KemPair: a_x, a_y, b_x, b_y, swap, gamma, sum_x, sum_y, to_x, to_y);

/// FIPS 204 Algorithms 44 and 45, `AddNTT` of `MultiplyNTT`, for one coefficient: `to` = `a`·`b` + `sum` mod q.
///
/// `sum` comes [`Self::SUM`] cycles after `a` and `b`, `to` [`Self::LATENCY`].
#[derive(LogicBlock)]
pub struct DsaLane {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// The left factor.
    pub a: Signal<In, Bits<23>>,
    /// The right factor.
    pub b: Signal<In, Bits<23>>,
    /// What is added.
    pub sum: Signal<In, Bits<23>>,
    /// The result.
    pub to: Signal<Out, Bits<23>>,
    a1: DFF<Bits<23>>,
    b1: DFF<Bits<23>>,
    product: WideProduct,
    reduce: DsaReduce,
    wide_reduced: Signal<Local, Bits<24>>,
    wide_sum: Signal<Local, Bits<24>>,
    total: DFF<Bits<24>>,
    less: Signal<Local, Bits<24>>,
    settled: DFF<Bits<23>>,
    modulus: Constant<Bits<24>>,
}

impl DsaLane {
    /// From the factors to the sum.
    pub const SUM: usize = 1 + WIDE_PRODUCT + DsaReduce::LATENCY;
    /// From the factors to the result.
    pub const LATENCY: usize = Self::SUM + 2;
}

impl Default for DsaLane {
    fn default() -> Self {
        block!(clock, a, b, sum, to, a1, b1, product, reduce, wide_reduced, wide_sum, total, less, settled;
            modulus: number(dsa::Q as u64))
    }
}

impl Logic for DsaLane {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, a1, b1, total, settled);
        self.product.clock.next = self.clock.val();
        self.reduce.clock.next = self.clock.val();
        self.a1.d.next = self.a.val();
        self.b1.d.next = self.b.val();
        self.product.a.next = self.a1.q.val();
        self.product.b.next = self.b1.q.val();
        self.reduce.high.next = self.product.high.val();
        self.reduce.low.next = self.product.low.val();
        self.wide_reduced.next = bit_cast::<24, 23>(self.reduce.y.val());
        self.wide_sum.next = bit_cast::<24, 23>(self.sum.val());
        self.total.d.next = self.wide_reduced.val() + self.wide_sum.val();
        // As sums stay below 2q <= 2^24, the difference to q is below 0 exactly if its upper bit is set.
        self.less.next = self.total.q.val() - self.modulus.val();
        self.settled.d.next = self.less.val().get_bits::<23>(0);
        if self.less.val().get_bit(23) {
            self.settled.d.next = self.total.q.val().get_bits::<23>(0);
        }
        self.to.next = self.settled.q.val();
    }
}
clocked!(DsaLane);
ports!(DsaLane: a, b, sum, to);
