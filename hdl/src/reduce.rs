//! Products modulo q, reduced: one pipeline for each modulus, both in shifts and sums.
//!
//! | block | x | y | latency | interval |
//! |---|---|---|---|---|
//! | [`KemReduce`] | `x <= (q-1)^2` | `169·x mod q` in `[0, q)` | 3 | 1 |
//! | [`KemFold`] | `x <= 2·(q-1)^2 + q-1` | `x mod q` in `[0, q)` | 4 | 1 |
//! | [`DsaReduce`] | `high·2^23 + low <= (q-1)^2` | `x mod q` in `[0, q)` | 4 | 1 |
//!
//! ML-KEM, K-RED twice (Longa and Naehrig 2016): q = k·2^8 + 1 with k = 13, so k·2^8 = -1 and
//! k·(h·2^8 + l) = k·l - h modulo q. Two steps multiply by k^2 = 169, which constants that meet a product make up for
//! ([`kem_constant`]).
//!
//! ML-KEM where no constant meets the product, folding: 2^14 = 5·q - 261, so h·2^14 + l = l - 261·h modulo q, twice, with
//! multiples of q that keep the differences above 0; then 2^12 = q + 767 once, and the multiple of q that is left over.
//! It takes one stage more than K-RED, and no multiplier.
//!
//! ML-DSA, folding: q = 2^23 - 2^13 + 1, so a·2^23 = a·2^13 - a modulo q. With h = high, h1 = h >> 10 and h2 = h >> 20,
//! folding all that lies at or above 2^23 until nothing does gives, as integers,
//! x = v + q·(h + h1 + h2 + s1), where s = (h mod 2^10) + (h1 mod 2^10) + h2 = s1·2^10 + s0 and
//! v = low + (s0 + s1)·2^13 - (h + h1 + h2 + s1), with -q < v < 2q + 2^13 ([`DsaFold`]). Adding -q, 0 or q by v's upper
//! bits and one comparison end it ([`DsaSettle`]).
//!
//! Why not Barrett or Montgomery, which have no factor or the same for both moduli: they take one or two more multipliers
//! a butterfly, and multipliers are what an NTT runs out of first.

use crate::clocked::{block, clocked, number, ports};
use kemlane_engine::params::{dsa, kem};
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

/// Bits of a coefficient of ML-KEM.
pub const KEM_BITS: usize = kem::KEY_BITS;
/// Bits of a coefficient of ML-DSA.
pub const DSA_BITS: usize = dsa::D + dsa::T1_BITS;

const KEM_Q: u64 = kem::Q as u64;
const DSA_Q: u64 = dsa::Q as u64;
/// k of q = k·2^8 + 1.
const K: u64 = KEM_Q >> 8;
/// What keeps both steps' differences above 0. A step's -h is the complement of h, so 1 less: the first step gives
/// `LIFT`·2^8 - 1 too much, which the second makes -`LIFT` - k, and 2^8 - 1 is given back there.
const LIFT: u64 = (1 << 8) - 1 - K;

// What the shifts below are written for: k·l = (l·4 + l) + l·8, with the lifts at bits that these leave free.
const _: () = assert!(KEM_Q == (K << 8) + 1 && K == 8 + 4 + 1 && KEM_BITS == 12 && LIFT & 0xc == 0);
// 0 <= first < 2^16: h <= (q-1)^2 >> 8.
const _: () = assert!((KEM_Q - 1).pow(2) >> 8 < LIFT << 8 && 255 * K + (LIFT << 8) <= 1 << 16);
// 0 < second < min(2q, 2^12): h <= LIFT + (255·k >> 8).
const _: () = assert!(LIFT + ((255 * K) >> 8) < 255 && 255 * K + 255 < 2 * KEM_Q && 255 * K + 255 < 1 << 12);
const _: () = assert!(DSA_Q == (1 << 23) - (1 << 13) + 1 && DSA_BITS == 23);

/// The constant which, multiplied and reduced by [`KemReduce`], multiplies by `z`: z·169^-1 mod q.
pub const fn kem_constant(z: u64) -> u64 {
    let mut constant = z % KEM_Q;
    // z + i·q is a multiple of 13 for one i < 13; twice, as there are two steps.
    let mut step = 0;
    while step < 2 {
        while !constant.is_multiple_of(K) {
            constant += KEM_Q;
        }
        constant /= K;
        step += 1;
    }
    constant
}

/// 169·x mod q of ML-KEM, for x up to (q-1)^2.
#[derive(LogicBlock)]
pub struct KemReduce {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// The product.
    pub x: Signal<In, Bits<24>>,
    /// 169·x mod q of three cycles before.
    pub y: Signal<Out, Bits<12>>,
    low: Signal<Local, Bits<9>>,
    quarter: Signal<Local, Bits<9>>,
    five_above: Signal<Local, Bits<9>>,
    five: Signal<Local, Bits<16>>,
    eight: Signal<Local, Bits<13>>,
    not_high: Signal<Local, Bits<16>>,
    rest_above: Signal<Local, Bits<13>>,
    rest: Signal<Local, Bits<16>>,
    first: DFF<Bits<16>>,
    low2: Signal<Local, Bits<9>>,
    quarter2: Signal<Local, Bits<9>>,
    five2_above: Signal<Local, Bits<9>>,
    five2: Signal<Local, Bits<12>>,
    high2: Signal<Local, Bits<12>>,
    not_high2: Signal<Local, Bits<12>>,
    rest2_above: Signal<Local, Bits<9>>,
    rest2: Signal<Local, Bits<12>>,
    second: DFF<Bits<12>>,
    wide: Signal<Local, Bits<13>>,
    less: Signal<Local, Bits<13>>,
    third: DFF<Bits<12>>,
    lift_five: Constant<Bits<9>>,
    lift_rest: Constant<Bits<13>>,
    lift_five2: Constant<Bits<9>>,
    modulus: Constant<Bits<13>>,
}

impl KemReduce {
    /// From `x` to `y`.
    pub const LATENCY: usize = 3;
}

impl Default for KemReduce {
    fn default() -> Self {
        block!(clock, x, y, low, quarter, five_above, five, eight, not_high, rest_above, rest, first, low2, quarter2,
            five2_above, five2, high2, not_high2, rest2_above, rest2, second, wide, less, third;
            lift_five: number((LIFT & 3) << 6), lift_rest: number((LIFT >> 4) << 9), lift_five2: number(1 << 6),
            modulus: number(KEM_Q))
    }
}

impl Logic for KemReduce {
    // Sums leave out the bits in which one side is 0: shorter carries, and Yosys keeps two sums of two apart that it
    // would else make one of three, for two LUTs a bit.
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, first, second, third);
        // k·l - h + LIFT·2^8 - 1, of x = h·2^8 + l.
        self.low.next = bit_cast::<9, 8>(self.x.val().get_bits::<8>(0));
        self.quarter.next = bit_cast::<9, 6>(self.x.val().get_bits::<6>(2)) | self.lift_five.val();
        self.five_above.next = self.quarter.val() + self.low.val();
        self.five.next =
            (bit_cast::<16, 9>(self.five_above.val()) << 2) | bit_cast::<16, 2>(self.x.val().get_bits::<2>(0));
        self.eight.next = bit_cast::<13, 9>(self.low.val()) | self.lift_rest.val();
        self.not_high.next = !self.x.val().get_bits::<16>(8);
        self.rest_above.next = self.eight.val() + self.not_high.val().get_bits::<13>(3);
        self.rest.next =
            (bit_cast::<16, 13>(self.rest_above.val()) << 3) | bit_cast::<16, 3>(self.not_high.val().get_bits::<3>(0));
        self.first.d.next = self.rest.val() + self.five.val();
        // The same of what that gave, with 2^8 - 1.
        self.low2.next = bit_cast::<9, 8>(self.first.q.val().get_bits::<8>(0));
        self.quarter2.next = bit_cast::<9, 6>(self.first.q.val().get_bits::<6>(2)) | self.lift_five2.val();
        self.five2_above.next = self.quarter2.val() + self.low2.val();
        self.five2.next =
            (bit_cast::<12, 9>(self.five2_above.val()) << 2) | bit_cast::<12, 2>(self.first.q.val().get_bits::<2>(0));
        self.high2.next = bit_cast::<12, 8>(self.first.q.val().get_bits::<8>(8));
        self.not_high2.next = !self.high2.val();
        self.rest2_above.next = self.low2.val() + self.not_high2.val().get_bits::<9>(3);
        self.rest2.next =
            (bit_cast::<12, 9>(self.rest2_above.val()) << 3) | bit_cast::<12, 3>(self.not_high2.val().get_bits::<3>(0));
        self.second.d.next = self.rest2.val() + self.five2.val();
        // Into [0, q).
        self.wide.next = bit_cast::<13, 12>(self.second.q.val());
        self.less.next = self.wide.val() - self.modulus.val();
        self.third.d.next = self.less.val().get_bits::<12>(0);
        if self.less.val().get_bit(12) {
            self.third.d.next = self.second.q.val();
        }
        self.y.next = self.third.q.val();
    }
}
clocked!(KemReduce);
ports!(KemReduce: x, y);

/// The largest sum that [`KemFold`] takes: two products and a coefficient.
const MOST: u64 = 2 * (KEM_Q - 1).pow(2) + KEM_Q - 1;
/// 5·q - 2^14.
const FOLD: u64 = 5 * KEM_Q - (1 << 14);
/// The least multiples of q that keep the differences of the two folds above 0.
const FOLD_LIFT: u64 = (FOLD * (MOST >> 14)).next_multiple_of(KEM_Q);
const FOLD_LIFT2: u64 = (FOLD * ((FOLD_LIFT + (1 << 14)) >> 14)).next_multiple_of(KEM_Q);

const _: () = assert!(FOLD == (1 << 8) + (1 << 2) + 1 && (1 << 12) - KEM_Q == (1 << 9) + (1 << 8) - 1);
// What the widths below are written for: 25, 19 and 15 bits, and less than 3·q after the last fold.
const _: () = assert!(MOST < 1 << 25 && FOLD_LIFT + (1 << 14) <= 1 << 19 && FOLD_LIFT2 + (1 << 14) <= 1 << 15);
const _: () = assert!((1 << 12) + ((1 << 12) - KEM_Q) * ((FOLD_LIFT2 + (1 << 14)) >> 12) <= 3 * KEM_Q);

/// x mod q of ML-KEM, for x up to 2·(q-1)^2 + q-1.
#[derive(LogicBlock)]
pub struct KemFold {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// The sum.
    pub x: Signal<In, Bits<25>>,
    /// x mod q of four cycles before.
    pub y: Signal<Out, Bits<12>>,
    low: Signal<Local, Bits<19>>,
    high: Signal<Local, Bits<19>>,
    first: DFF<Bits<19>>,
    low2: Signal<Local, Bits<15>>,
    high2: Signal<Local, Bits<15>>,
    second: DFF<Bits<15>>,
    low3: Signal<Local, Bits<14>>,
    high3: Signal<Local, Bits<14>>,
    third: DFF<Bits<14>>,
    less: Signal<Local, Bits<14>>,
    least: Signal<Local, Bits<14>>,
    chosen: Signal<Local, Bits<14>>,
    fourth: DFF<Bits<12>>,
    lift: Constant<Bits<19>>,
    lift2: Constant<Bits<15>>,
    modulus: Constant<Bits<14>>,
    twice: Constant<Bits<14>>,
}

impl KemFold {
    /// From `x` to `y`.
    pub const LATENCY: usize = 4;
}

impl Default for KemFold {
    fn default() -> Self {
        block!(clock, x, y, low, high, first, low2, high2, second, low3, high3, third, less, least, chosen, fourth;
            lift: number(FOLD_LIFT), lift2: number(FOLD_LIFT2), modulus: number(KEM_Q), twice: number(2 * KEM_Q))
    }
}

impl Logic for KemFold {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, first, second, third, fourth);
        self.low.next = bit_cast::<19, 14>(self.x.val().get_bits::<14>(0));
        self.high.next = bit_cast::<19, 11>(self.x.val().get_bits::<11>(14));
        self.first.d.next =
            (self.low.val() + self.lift.val()) - ((self.high.val() << 8) + (self.high.val() << 2) + self.high.val());
        self.low2.next = bit_cast::<15, 14>(self.first.q.val().get_bits::<14>(0));
        self.high2.next = bit_cast::<15, 5>(self.first.q.val().get_bits::<5>(14));
        self.second.d.next = (self.low2.val() + self.lift2.val())
            - ((self.high2.val() << 8) + (self.high2.val() << 2) + self.high2.val());
        // 767 = 2^9 + 2^8 - 1.
        self.low3.next = bit_cast::<14, 12>(self.second.q.val().get_bits::<12>(0));
        self.high3.next = bit_cast::<14, 3>(self.second.q.val().get_bits::<3>(12));
        self.third.d.next = (self.low3.val() + (self.high3.val() << 9) + (self.high3.val() << 8)) - self.high3.val();
        // Below 3·q: one of x, x - q and x - 2·q.
        self.less.next = self.third.q.val() - self.modulus.val();
        self.least.next = self.third.q.val() - self.twice.val();
        self.chosen.next = self.third.q.val();
        if !self.least.val().get_bit(13) {
            self.chosen.next = self.least.val();
        } else if !self.less.val().get_bit(13) {
            self.chosen.next = self.less.val();
        }
        self.fourth.d.next = self.chosen.val().get_bits::<12>(0);
        self.y.next = self.fourth.q.val();
    }
}
clocked!(KemFold);
ports!(KemFold: x, y);

/// v of the module's head, as two's complement of 25 bits. Latency 2.
#[derive(LogicBlock, Default)]
pub struct DsaFold {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Bits 23 and up of the product.
    pub high: Signal<In, Bits<23>>,
    /// Bits 0 to 22 of the product.
    pub low: Signal<In, Bits<23>>,
    /// v of two cycles before.
    pub v: Signal<Out, Bits<25>>,
    h_0: Signal<Local, Bits<12>>,
    h1_0: Signal<Local, Bits<12>>,
    h2: Signal<Local, Bits<12>>,
    wide_h: Signal<Local, Bits<24>>,
    wide_h1: Signal<Local, Bits<24>>,
    wide_h2: Signal<Local, Bits<24>>,
    s: DFF<Bits<12>>,
    folded: DFF<Bits<24>>,
    low1: DFF<Bits<23>>,
    s0: Signal<Local, Bits<25>>,
    s1: Signal<Local, Bits<25>>,
    s_sum: Signal<Local, Bits<25>>,
    wide_low: Signal<Local, Bits<25>>,
    wide_folded: Signal<Local, Bits<25>>,
    plus: Signal<Local, Bits<25>>,
    minus: Signal<Local, Bits<25>>,
    result: DFF<Bits<25>>,
}

impl Logic for DsaFold {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, s, folded, low1, result);
        self.h_0.next = bit_cast::<12, 10>(self.high.val().get_bits::<10>(0));
        self.h1_0.next = bit_cast::<12, 10>(self.high.val().get_bits::<10>(10));
        self.h2.next = bit_cast::<12, 3>(self.high.val().get_bits::<3>(20));
        self.s.d.next = self.h_0.val() + self.h1_0.val() + self.h2.val();
        self.wide_h.next = bit_cast::<24, 23>(self.high.val());
        self.wide_h1.next = bit_cast::<24, 13>(self.high.val().get_bits::<13>(10));
        self.wide_h2.next = bit_cast::<24, 3>(self.high.val().get_bits::<3>(20));
        self.folded.d.next = self.wide_h.val() + self.wide_h1.val() + self.wide_h2.val();
        self.low1.d.next = self.low.val();
        self.s0.next = bit_cast::<25, 10>(self.s.q.val().get_bits::<10>(0));
        self.s1.next = bit_cast::<25, 2>(self.s.q.val().get_bits::<2>(10));
        self.s_sum.next = self.s0.val() + self.s1.val();
        self.wide_low.next = bit_cast::<25, 23>(self.low1.q.val());
        self.wide_folded.next = bit_cast::<25, 24>(self.folded.q.val());
        self.plus.next = self.wide_low.val() + (self.s_sum.val() << 13);
        self.minus.next = self.wide_folded.val() + self.s1.val();
        self.result.d.next = self.plus.val() - self.minus.val();
        self.v.next = self.result.q.val();
    }
}
clocked!(DsaFold);
ports!(DsaFold: high, low, v);

/// v mod q for -q < v < 2q + 2^13 in two's complement. Latency 2.
#[derive(LogicBlock)]
pub struct DsaSettle {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// v.
    pub v: Signal<In, Bits<25>>,
    /// v mod q of two cycles before.
    pub y: Signal<Out, Bits<23>>,
    rest: Signal<Local, Bits<23>>,
    near: DFF<Bits<23>>,
    wide: Signal<Local, Bits<24>>,
    less: Signal<Local, Bits<24>>,
    last: DFF<Bits<23>>,
    two_to_23: Constant<Bits<23>>,
    modulus: Constant<Bits<24>>,
}

impl Default for DsaSettle {
    fn default() -> Self {
        // 2^23 mod q.
        block!(clock, v, y, rest, near, wide, less, last;
            two_to_23: number((1 << 23) % DSA_Q), modulus: number(DSA_Q))
    }
}

impl Logic for DsaSettle {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, near, last);
        // v + q, v or v - q, which all lie in [0, 2^23), as v = rest + 2^23·(-1, 0 or 1).
        self.rest.next = self.v.val().get_bits::<23>(0);
        self.near.d.next = self.rest.val();
        if self.v.val().get_bit(24) {
            self.near.d.next = self.rest.val() - self.two_to_23.val();
        } else if self.v.val().get_bit(23) {
            self.near.d.next = self.rest.val() + self.two_to_23.val();
        }
        self.wide.next = bit_cast::<24, 23>(self.near.q.val());
        self.less.next = self.wide.val() - self.modulus.val();
        self.last.d.next = self.near.q.val();
        if !self.less.val().get_bit(23) {
            self.last.d.next = self.less.val().get_bits::<23>(0);
        }
        self.y.next = self.last.q.val();
    }
}
clocked!(DsaSettle);
ports!(DsaSettle: v, y);

/// x mod q of ML-DSA, for x = high·2^23 + low up to (q-1)^2.
#[derive(LogicBlock, Default)]
pub struct DsaReduce {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Bits 23 and up of the product.
    pub high: Signal<In, Bits<23>>,
    /// Bits 0 to 22 of the product.
    pub low: Signal<In, Bits<23>>,
    /// x mod q of four cycles before.
    pub y: Signal<Out, Bits<23>>,
    fold: DsaFold,
    settle: DsaSettle,
}

impl DsaReduce {
    /// From `high` and `low` to `y`.
    pub const LATENCY: usize = 4;
}

impl Logic for DsaReduce {
    #[hdl_gen]
    fn update(&mut self) {
        self.fold.clock.next = self.clock.val();
        self.settle.clock.next = self.clock.val();
        self.fold.high.next = self.high.val();
        self.fold.low.next = self.low.val();
        self.settle.v.next = self.fold.v.val();
        self.y.next = self.settle.y.val();
    }
}
clocked!(DsaReduce);
ports!(DsaReduce: high, low, y);
