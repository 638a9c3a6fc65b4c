//! Butterflies: one step of FIPS 203 Algorithms 9 and 10, or of FIPS 204 Algorithms 41 and 42, a cycle.
//!
//! | `inverse` | u | v |
//! |---|---|---|
//! | 0 | `a + z·b` | `a - z·b` |
//! | 1 | `(a + b)/2` | `z·(b - a)` |
//!
//! All modulo q in `[0, q)`. The inverse's halves take the place of the factor n^-1 at the end of the standards'
//! algorithms: of u here, of v by the caller, who puts the half into z. `zeta` carries the constant of
//! [`reduce`](crate::reduce): z·169^-1 for ML-KEM, z for ML-DSA.
//!
//! | block | pinout | latency | interval |
//! |---|---|---|---|
//! | [`KemButterfly`] | a, b, zeta, u, v: 12 bits; inverse, which goes with its a and b | 8 | 1 |
//! | [`DsaButterfly`] | the same with 23 bits | 11 | 1 |
//!
//! ```text
//! a, b ─► Before: sums, halves, which one meets zeta (2) ─► product (1 or 3) ─► reduce (3 or 4) ─► After: sums (2) ─► u, v
//!                  └── the one that does not ──────────────► delay ───────────────────────────────┘
//! ```
//!
//! Why halves here: they cost an adder, and save the inverse its last pass over all coefficients. Halves go below q by the
//! subtraction that the other direction's sums have at the end.

use crate::clocked::{block, clocked, number, ports};
use crate::primitive::{Delay, Product};
use crate::reduce::{DSA_BITS, DsaReduce, KEM_BITS, KemReduce};
use kemlane_engine::params::{dsa, kem};
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

/// What comes before the product: latency 2. X = W + 1 bits hold sums and differences.
#[derive(LogicBlock)]
struct Before<const W: usize, const X: usize> {
    clock: Signal<In, Clock>,
    inverse: Signal<In, Bit>,
    a: Signal<In, Bits<W>>,
    b: Signal<In, Bits<W>>,
    zeta: Signal<In, Bits<W>>,
    /// b, or b - a.
    factor: Signal<Out, Bits<W>>,
    /// zeta, beside its factor.
    other_factor: Signal<Out, Bits<W>>,
    /// a, or (a + b)/2, in the inverse below 3/2·q.
    passing: Signal<Out, Bits<X>>,
    inverse1: DFF<Bit>,
    a1: DFF<Bits<W>>,
    b1: DFF<Bits<W>>,
    zeta1: DFF<Bits<W>>,
    sum: DFF<Bits<X>>,
    difference: DFF<Bits<X>>,
    wide_a: Signal<Local, Bits<X>>,
    wide_b: Signal<Local, Bits<X>>,
    half: Signal<Local, Bits<X>>,
    to_half: Signal<Local, Bits<X>>,
    halved: Signal<Local, Bits<X>>,
    to_positive: Signal<Local, Bits<X>>,
    positive: Signal<Local, Bits<X>>,
    factor2: DFF<Bits<W>>,
    zeta2: DFF<Bits<W>>,
    passing2: DFF<Bits<X>>,
    nothing: Constant<Bits<X>>,
    half_of_one: Constant<Bits<X>>,
    modulus: Constant<Bits<X>>,
    sign: Constant<Bits<X>>,
}

const BEFORE: usize = 2;

impl<const W: usize, const X: usize> Before<W, X> {
    fn new(modulus: u64) -> Self {
        const { assert!(X == W + 1) };
        block!(clock, inverse, a, b, zeta, factor, other_factor, passing, inverse1, a1, b1, zeta1, sum, difference, wide_a,
            wide_b, half, to_half, halved, to_positive, positive, factor2, zeta2, passing2;
            nothing: number(0), half_of_one: number(modulus.div_ceil(2)), modulus: number(modulus), sign: number(1 << W))
    }
}

impl<const W: usize, const X: usize> Logic for Before<W, X> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, inverse1, a1, b1, zeta1, sum, difference, factor2, zeta2, passing2);
        self.wide_a.next = bit_cast::<X, W>(self.a.val());
        self.wide_b.next = bit_cast::<X, W>(self.b.val());
        self.sum.d.next = self.wide_a.val() + self.wide_b.val();
        self.difference.d.next = self.wide_b.val() - self.wide_a.val();
        self.inverse1.d.next = self.inverse.val();
        self.a1.d.next = self.a.val();
        self.b1.d.next = self.b.val();
        self.zeta1.d.next = self.zeta.val();
        // Half of an odd sum is half of what is below it and half of one, (q+1)/2.
        self.half.next = bit_cast::<X, W>(self.sum.q.val().get_bits::<W>(1));
        self.to_half.next = self.nothing.val();
        if self.sum.q.val().get_bit(0) {
            self.to_half.next = self.half_of_one.val();
        }
        self.halved.next = self.half.val() + self.to_half.val();
        self.to_positive.next = self.nothing.val();
        if (self.difference.q.val() & self.sign.val()).any() {
            self.to_positive.next = self.modulus.val();
        }
        self.positive.next = self.difference.q.val() + self.to_positive.val();
        self.factor2.d.next = self.b1.q.val();
        self.passing2.d.next = bit_cast::<X, W>(self.a1.q.val());
        if self.inverse1.q.val() {
            self.factor2.d.next = self.positive.val().get_bits::<W>(0);
            self.passing2.d.next = self.halved.val();
        }
        self.zeta2.d.next = self.zeta1.q.val();
        self.factor.next = self.factor2.q.val();
        self.other_factor.next = self.zeta2.q.val();
        self.passing.next = self.passing2.q.val();
    }
}

/// What comes after the reduction: latency 2.
#[derive(LogicBlock)]
struct After<const W: usize, const X: usize> {
    clock: Signal<In, Clock>,
    inverse: Signal<In, Bit>,
    passing: Signal<In, Bits<X>>,
    reduced: Signal<In, Bits<W>>,
    u: Signal<Out, Bits<W>>,
    v: Signal<Out, Bits<W>>,
    wide_reduced: Signal<Local, Bits<X>>,
    addend: Signal<Local, Bits<X>>,
    inverse1: DFF<Bit>,
    reduced1: DFF<Bits<W>>,
    sum: DFF<Bits<X>>,
    difference: DFF<Bits<X>>,
    less: Signal<Local, Bits<X>>,
    to_positive: Signal<Local, Bits<X>>,
    positive: Signal<Local, Bits<X>>,
    u2: DFF<Bits<W>>,
    v2: DFF<Bits<W>>,
    nothing: Constant<Bits<X>>,
    modulus: Constant<Bits<X>>,
    sign: Constant<Bits<X>>,
}

const AFTER: usize = 2;

impl<const W: usize, const X: usize> After<W, X> {
    fn new(modulus: u64) -> Self {
        const { assert!(X == W + 1) };
        block!(clock, inverse, passing, reduced, u, v, wide_reduced, addend, inverse1, reduced1, sum, difference, less,
            to_positive, positive, u2, v2;
            nothing: number(0), modulus: number(modulus), sign: number(1 << W))
    }
}

impl<const W: usize, const X: usize> Logic for After<W, X> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, inverse1, reduced1, sum, difference, u2, v2);
        self.wide_reduced.next = bit_cast::<X, W>(self.reduced.val());
        self.addend.next = self.wide_reduced.val();
        if self.inverse.val() {
            self.addend.next = self.nothing.val();
        }
        self.sum.d.next = self.passing.val() + self.addend.val();
        self.difference.d.next = self.passing.val() - self.wide_reduced.val();
        self.inverse1.d.next = self.inverse.val();
        self.reduced1.d.next = self.reduced.val();
        // As sums stay below 2q <= 2^X, the difference to q is below 0 exactly if its upper bit is set.
        self.less.next = self.sum.q.val() - self.modulus.val();
        self.u2.d.next = self.less.val().get_bits::<W>(0);
        if (self.less.val() & self.sign.val()).any() {
            self.u2.d.next = self.sum.q.val().get_bits::<W>(0);
        }
        self.to_positive.next = self.nothing.val();
        if (self.difference.q.val() & self.sign.val()).any() {
            self.to_positive.next = self.modulus.val();
        }
        self.positive.next = self.difference.q.val() + self.to_positive.val();
        self.v2.d.next = self.positive.val().get_bits::<W>(0);
        if self.inverse1.q.val() {
            self.v2.d.next = self.reduced1.q.val();
        }
        self.u.next = self.u2.q.val();
        self.v.next = self.v2.q.val();
    }
}

/// A 23-bit product in 12-bit pieces, each one of ECP5's 18-bit multipliers: latency [`WIDE_PRODUCT`].
#[derive(LogicBlock, Default)]
pub(crate) struct WideProduct {
    pub(crate) clock: Signal<In, Clock>,
    pub(crate) a: Signal<In, Bits<23>>,
    pub(crate) b: Signal<In, Bits<23>>,
    /// Bits 23 and up.
    pub(crate) high: Signal<Out, Bits<23>>,
    /// Bits 0 to 22.
    pub(crate) low: Signal<Out, Bits<23>>,
    low_low: Product<12, 12, 24>,
    low_high: Product<12, 11, 23>,
    high_low: Product<11, 12, 23>,
    high_high: Product<11, 11, 22>,
    wide_low_high: Signal<Local, Bits<24>>,
    wide_high_low: Signal<Local, Bits<24>>,
    middle: DFF<Bits<24>>,
    low_low2: DFF<Bits<24>>,
    high_high2: DFF<Bits<22>>,
    upper_high: Signal<Local, Bits<34>>,
    upper_low: Signal<Local, Bits<34>>,
    upper_middle: Signal<Local, Bits<34>>,
    upper: DFF<Bits<34>>,
    lowest: DFF<Bits<12>>,
    low_0: Signal<Local, Bits<23>>,
    low_12: Signal<Local, Bits<23>>,
}

pub(crate) const WIDE_PRODUCT: usize = 3;

impl Logic for WideProduct {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, middle, low_low2, high_high2, upper, lowest);
        self.low_low.clock.next = self.clock.val();
        self.low_high.clock.next = self.clock.val();
        self.high_low.clock.next = self.clock.val();
        self.high_high.clock.next = self.clock.val();
        self.low_low.a.next = self.a.val().get_bits::<12>(0);
        self.low_low.b.next = self.b.val().get_bits::<12>(0);
        self.low_high.a.next = self.a.val().get_bits::<12>(0);
        self.low_high.b.next = self.b.val().get_bits::<11>(12);
        self.high_low.a.next = self.a.val().get_bits::<11>(12);
        self.high_low.b.next = self.b.val().get_bits::<12>(0);
        self.high_high.a.next = self.a.val().get_bits::<11>(12);
        self.high_high.b.next = self.b.val().get_bits::<11>(12);
        self.wide_low_high.next = bit_cast::<24, 23>(self.low_high.product.val());
        self.wide_high_low.next = bit_cast::<24, 23>(self.high_low.product.val());
        self.middle.d.next = self.wide_low_high.val() + self.wide_high_low.val();
        self.low_low2.d.next = self.low_low.product.val();
        self.high_high2.d.next = self.high_high.product.val();
        self.upper_high.next = bit_cast::<34, 22>(self.high_high2.q.val());
        self.upper_low.next = bit_cast::<34, 12>(self.low_low2.q.val().get_bits::<12>(12));
        self.upper_middle.next = bit_cast::<34, 24>(self.middle.q.val());
        self.upper.d.next = ((self.upper_high.val() << 12) | self.upper_low.val()) + self.upper_middle.val();
        self.lowest.d.next = self.low_low2.q.val().get_bits::<12>(0);
        self.low_0.next = bit_cast::<23, 12>(self.lowest.q.val());
        self.low_12.next = bit_cast::<23, 11>(self.upper.q.val().get_bits::<11>(0));
        self.low.next = (self.low_12.val() << 12) | self.low_0.val();
        self.high.next = self.upper.q.val().get_bits::<23>(11);
    }
}

/// The butterfly of ML-KEM.
#[derive(LogicBlock)]
pub struct KemButterfly {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Which of the two steps.
    pub inverse: Signal<In, Bit>,
    /// The coefficient of the lower index.
    pub a: Signal<In, Bits<12>>,
    /// The coefficient of the higher index.
    pub b: Signal<In, Bits<12>>,
    /// z·169^-1.
    pub zeta: Signal<In, Bits<12>>,
    /// In a's place.
    pub u: Signal<Out, Bits<12>>,
    /// In b's place.
    pub v: Signal<Out, Bits<12>>,
    before: Before<12, 13>,
    product: Product<12, 12, 24>,
    reduce: KemReduce,
    passing: Delay<Bits<13>, { 1 + KemReduce::LATENCY }>,
    inverses: Delay<Bit, { BEFORE + 1 + KemReduce::LATENCY }>,
    after: After<12, 13>,
}

impl KemButterfly {
    /// From `a`, `b` and `zeta` to `u` and `v`.
    pub const LATENCY: usize = BEFORE + 1 + KemReduce::LATENCY + AFTER;
}

impl Default for KemButterfly {
    fn default() -> Self {
        const { assert!(KEM_BITS == 12) };
        let q = kem::Q as u64;
        block!(clock, inverse, a, b, zeta, u, v, product, reduce, passing, inverses;
            before: Before::new(q), after: After::new(q))
    }
}

impl Logic for KemButterfly {
    #[hdl_gen]
    fn update(&mut self) {
        self.before.clock.next = self.clock.val();
        self.product.clock.next = self.clock.val();
        self.reduce.clock.next = self.clock.val();
        self.passing.clock.next = self.clock.val();
        self.inverses.clock.next = self.clock.val();
        self.after.clock.next = self.clock.val();
        self.before.inverse.next = self.inverse.val();
        self.before.a.next = self.a.val();
        self.before.b.next = self.b.val();
        self.before.zeta.next = self.zeta.val();
        self.product.a.next = self.before.factor.val();
        self.product.b.next = self.before.other_factor.val();
        self.reduce.x.next = self.product.product.val();
        self.passing.now.next = self.before.passing.val();
        self.inverses.now.next = self.inverse.val();
        self.after.inverse.next = self.inverses.later.val();
        self.after.passing.next = self.passing.later.val();
        self.after.reduced.next = self.reduce.y.val();
        self.u.next = self.after.u.val();
        self.v.next = self.after.v.val();
    }
}
clocked!(KemButterfly);
ports!(KemButterfly: inverse, a, b, zeta, u, v);

/// The butterfly of ML-DSA.
#[derive(LogicBlock)]
pub struct DsaButterfly {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Which of the two steps.
    pub inverse: Signal<In, Bit>,
    /// The coefficient of the lower index.
    pub a: Signal<In, Bits<23>>,
    /// The coefficient of the higher index.
    pub b: Signal<In, Bits<23>>,
    /// z.
    pub zeta: Signal<In, Bits<23>>,
    /// In a's place.
    pub u: Signal<Out, Bits<23>>,
    /// In b's place.
    pub v: Signal<Out, Bits<23>>,
    before: Before<23, 24>,
    product: WideProduct,
    reduce: DsaReduce,
    passing: Delay<Bits<24>, { WIDE_PRODUCT + DsaReduce::LATENCY }>,
    inverses: Delay<Bit, { BEFORE + WIDE_PRODUCT + DsaReduce::LATENCY }>,
    after: After<23, 24>,
}

impl DsaButterfly {
    /// From `a`, `b` and `zeta` to `u` and `v`.
    pub const LATENCY: usize = BEFORE + WIDE_PRODUCT + DsaReduce::LATENCY + AFTER;
}

impl Default for DsaButterfly {
    fn default() -> Self {
        const { assert!(DSA_BITS == 23) };
        let q = dsa::Q as u64;
        block!(clock, inverse, a, b, zeta, u, v, product, reduce, passing, inverses;
            before: Before::new(q), after: After::new(q))
    }
}

impl Logic for DsaButterfly {
    #[hdl_gen]
    fn update(&mut self) {
        self.before.clock.next = self.clock.val();
        self.product.clock.next = self.clock.val();
        self.reduce.clock.next = self.clock.val();
        self.passing.clock.next = self.clock.val();
        self.inverses.clock.next = self.clock.val();
        self.after.clock.next = self.clock.val();
        self.before.inverse.next = self.inverse.val();
        self.before.a.next = self.a.val();
        self.before.b.next = self.b.val();
        self.before.zeta.next = self.zeta.val();
        self.product.a.next = self.before.factor.val();
        self.product.b.next = self.before.other_factor.val();
        self.reduce.high.next = self.product.high.val();
        self.reduce.low.next = self.product.low.val();
        self.passing.now.next = self.before.passing.val();
        self.inverses.now.next = self.inverse.val();
        self.after.inverse.next = self.inverses.later.val();
        self.after.passing.next = self.passing.later.val();
        self.after.reduced.next = self.reduce.y.val();
        self.u.next = self.after.u.val();
        self.v.next = self.after.v.val();
    }
}
clocked!(DsaButterfly);
ports!(DsaButterfly: inverse, a, b, zeta, u, v);
