//! Products of transforms, added up: FIPS 203 Algorithms 11 and 12, FIPS 204 Algorithms 44 and 45.
//!
//! ```text
//! a, b ─► arithmetic, a row of pairs or of coefficients a cycle ─► buffer ─► to
//!             ▲                                             │
//!             └────────────── sums, by row ◄────────────────┘
//! ```
//!
//! Two polynomials, row by row as the transform with as many lanes has them ([`coefficient`](crate::ntt::coefficient)):
//! lanes 2n and 2n + 1 have the coefficients 2i and 2i + 1 of one pair, in either order, so that no network is needed.
//! A product that is not the last of its sum is kept and added to the next: a row of a matrix times a vector takes one
//! pass for each product, and one polynomial leaves.
//!
//! For each row, modulo q, exact and in `[0, q)`:
//!
//! | core | sum |
//! |---|---|
//! | ML-KEM | `(a0 + a1·X)·(b0 + b1·X) + (fresh ? 0 : sum) mod X^2 - gamma_i`, gamma_i = zeta^(2·BitRev7(i) + 1) |
//! | ML-DSA | `a·b + (fresh ? 0 : sum)` |
//!
//! Pinout: `clock`; `reset`, which forgets all that has entered; `a` and `b`, streams of rows of coefficients below q, of
//! which a row moves when both have one; `fresh` and `last`, which go with the rows and are the same for all rows of a
//! polynomial: whether its product begins and ends a sum; `to`, the sums.
//!
//! | core | pairs or coefficients a cycle | latency | interval | first row in to last row out |
//! |---|---|---|---|---|
//! | [`KemMultiply2`] | 2 | 15 | 64 | 78 |
//! | [`KemMultiply4`] | 4 | 15 | 32 | 46 |
//! | [`KemMultiply8`] | 8 | 15 | 16 | 30 |
//! | [`DsaMultiply4`] | 8 | 13 | 32 | 44 |
//! | [`DsaMultiply8`] | 16 | 13 | 16 | 28 |
//!
//! Latency is from a row in to the same row out, interval from a polynomial to the next one, in an idle core.
//!
//! The factor 169 of [`reduce`](crate::reduce): only the product with gamma goes through K-RED, and gamma's table makes up
//! for it. The sums, which meet no constant, are folded instead ([`KemFold`](crate::reduce::KemFold)). Why not
//! correct each result by a product with 169^-1: it costs two multipliers and two reducers a pair, and the fold none. Why
//! sums that are reduced and not wide ones: a memory of 12 bits for any number of products, for an adder that the
//! sum of the two products needs anyway.

mod arithmetic;
mod sums;

use crate::clocked::{clocked, ports};
use crate::ntt::{coefficient, pow_mod};
use crate::primitive::Rom;
use crate::reduce::kem_constant;
use crate::stream::{Input, Output};
pub use arithmetic::{DsaLane, KemPair};
use kemlane_engine::params::{N, kem};
use rust_hdl_core::prelude::*;
use std::array::from_fn;
use sums::{LOOK_UP, Sums};

/// FIPS 203 §4.3.1: what X^2 is modulo the factor that pair `pair` belongs to.
fn gamma(pair: u64) -> u64 {
    let bit_reversed = (pair as u32).reverse_bits() >> (32 - 7);
    pow_mod(kem::ZETA as u64, u64::from(2 * bit_reversed + 1), kem::Q as u64)
}

const KEM_READ: usize = KemPair::SUM - LOOK_UP;
const KEM_WRITE: usize = KemPair::LATENCY;
const DSA_READ: usize = DsaLane::SUM - LOOK_UP;
const DSA_WRITE: usize = DsaLane::LATENCY;

// When the table of gammas is read.
const _: () = assert!(KemPair::GAMMA == KEM_READ + 1 && KemPair::SWAP == 1);

/// Products of ML-KEM. BANKS = 2·NB, G = 8 - log2(BANKS), A = G + 1.
#[derive(LogicBlock)]
pub struct KemMultiply<const NB: usize, const BANKS: usize, const G: usize, const A: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Forgets what it has begun.
    pub reset: Signal<In, Bit>,
    /// Left factors.
    pub a: Input<12, BANKS>,
    /// Right factors.
    pub b: Input<12, BANKS>,
    /// Whether the product of the rows that wait begins a sum.
    pub fresh: Signal<In, Bit>,
    /// Whether it ends one.
    pub last: Signal<In, Bit>,
    /// Sums.
    pub to: Output<12, BANKS>,
    sums: Sums<12, BANKS, G, A, KEM_READ, { KEM_WRITE - KEM_READ }, KEM_WRITE>,
    pairs: [KemPair; NB],
    /// Bit 0: whether the lower lane has the odd coefficient.
    order: Rom<G, 2>,
    gammas: [Rom<G, 12>; NB],
}

impl<const NB: usize, const BANKS: usize, const G: usize, const A: usize> KemMultiply<NB, BANKS, G, A> {
    /// From a row in to the same row out, in an idle core.
    pub const LATENCY: usize = KEM_WRITE + crate::buffer::BUFFER;
    /// From a polynomial to the next one.
    pub const INTERVAL: usize = N / BANKS;
}

impl<const NB: usize, const BANKS: usize, const G: usize, const A: usize> Default for KemMultiply<NB, BANKS, G, A> {
    fn default() -> Self {
        const { assert!(BANKS == 2 * NB && 1 << (8 - G) == BANKS) };
        let index = |row: u64, lane| coefficient(row as usize, lane, BANKS) as u64;
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            a: Input::default(),
            b: Input::default(),
            fresh: Signal::default(),
            last: Signal::default(),
            to: Output::default(),
            sums: Sums::default(),
            pairs: from_fn(|_| KemPair::default()),
            order: Rom::new(|row| index(row, 0) % 2),
            gammas: from_fn(|n| Rom::new(|row| kem_constant(gamma(index(row, 2 * n) / 2)))),
        }
    }
}

impl<const NB: usize, const BANKS: usize, const G: usize, const A: usize> Logic for KemMultiply<NB, BANKS, G, A> {
    #[hdl_gen]
    fn update(&mut self) {
        self.sums.clock.next = self.clock.val();
        self.sums.reset.next = self.reset.val();
        self.sums.a_valid.next = self.a.valid.val();
        self.sums.b_valid.next = self.b.valid.val();
        self.a.ready.next = self.sums.a_ready.val();
        self.b.ready.next = self.sums.b_ready.val();
        self.sums.fresh.next = self.fresh.val();
        self.sums.last.next = self.last.val();
        self.to.valid.next = self.sums.to.valid.val();
        self.sums.to.ready.next = self.to.ready.val();
        self.order.clock.next = self.clock.val();
        self.order.read.next = true;
        self.order.address.next = self.sums.row.val();
        for n in 0..NB {
            self.gammas[n].clock.next = self.clock.val();
            self.gammas[n].read.next = true;
            self.gammas[n].address.next = self.sums.row_read.val();
            self.pairs[n].clock.next = self.clock.val();
            self.pairs[n].a_x.next = self.a.data[2 * n].val();
            self.pairs[n].a_y.next = self.a.data[2 * n + 1].val();
            self.pairs[n].b_x.next = self.b.data[2 * n].val();
            self.pairs[n].b_y.next = self.b.data[2 * n + 1].val();
            self.pairs[n].swap.next = self.order.data.val().get_bit(0);
            self.pairs[n].gamma.next = self.gammas[n].data.val();
            self.pairs[n].sum_x.next = self.sums.sum[2 * n].val();
            self.pairs[n].sum_y.next = self.sums.sum[2 * n + 1].val();
            self.sums.result[2 * n].next = self.pairs[n].to_x.val();
            self.sums.result[2 * n + 1].next = self.pairs[n].to_y.val();
        }
        for lane in 0..BANKS {
            self.to.data[lane].next = self.sums.to.data[lane].val();
        }
    }
}
clocked!(for [const NB: usize, const BANKS: usize, const G: usize, const A: usize] KemMultiply<NB, BANKS, G, A>);
ports!(KemMultiply<NB, BANKS, G, A>: reset, a, b, fresh, last, to);

/// Products of ML-DSA. G = 8 - log2(BANKS), A = G + 1.
#[derive(LogicBlock)]
pub struct DsaMultiply<const BANKS: usize, const G: usize, const A: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Forgets what it has begun.
    pub reset: Signal<In, Bit>,
    /// Left factors.
    pub a: Input<23, BANKS>,
    /// Right factors.
    pub b: Input<23, BANKS>,
    /// Whether the product of the rows that wait begins a sum.
    pub fresh: Signal<In, Bit>,
    /// Whether it ends one.
    pub last: Signal<In, Bit>,
    /// Sums.
    pub to: Output<23, BANKS>,
    sums: Sums<23, BANKS, G, A, DSA_READ, { DSA_WRITE - DSA_READ }, DSA_WRITE>,
    lanes: [DsaLane; BANKS],
}

impl<const BANKS: usize, const G: usize, const A: usize> DsaMultiply<BANKS, G, A> {
    /// From a row in to the same row out, in an idle core.
    pub const LATENCY: usize = DSA_WRITE + crate::buffer::BUFFER;
    /// From a polynomial to the next one.
    pub const INTERVAL: usize = N / BANKS;
}

impl<const BANKS: usize, const G: usize, const A: usize> Default for DsaMultiply<BANKS, G, A> {
    fn default() -> Self {
        const { assert!(1 << (8 - G) == BANKS) };
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            a: Input::default(),
            b: Input::default(),
            fresh: Signal::default(),
            last: Signal::default(),
            to: Output::default(),
            sums: Sums::default(),
            lanes: from_fn(|_| DsaLane::default()),
        }
    }
}

impl<const BANKS: usize, const G: usize, const A: usize> Logic for DsaMultiply<BANKS, G, A> {
    #[hdl_gen]
    fn update(&mut self) {
        self.sums.clock.next = self.clock.val();
        self.sums.reset.next = self.reset.val();
        self.sums.a_valid.next = self.a.valid.val();
        self.sums.b_valid.next = self.b.valid.val();
        self.a.ready.next = self.sums.a_ready.val();
        self.b.ready.next = self.sums.b_ready.val();
        self.sums.fresh.next = self.fresh.val();
        self.sums.last.next = self.last.val();
        self.to.valid.next = self.sums.to.valid.val();
        self.sums.to.ready.next = self.to.ready.val();
        for lane in 0..BANKS {
            self.lanes[lane].clock.next = self.clock.val();
            self.lanes[lane].a.next = self.a.data[lane].val();
            self.lanes[lane].b.next = self.b.data[lane].val();
            self.lanes[lane].sum.next = self.sums.sum[lane].val();
            self.sums.result[lane].next = self.lanes[lane].to.val();
            self.to.data[lane].next = self.sums.to.data[lane].val();
        }
    }
}
clocked!(for [const BANKS: usize, const G: usize, const A: usize] DsaMultiply<BANKS, G, A>);
ports!(DsaMultiply<BANKS, G, A>: reset, a, b, fresh, last, to);

/// ML-KEM, two pairs a cycle: rows of [`KemNtt2`](crate::ntt::KemNtt2).
pub type KemMultiply2 = KemMultiply<2, 4, 6, 7>;
/// ML-KEM, four pairs a cycle: rows of [`KemNtt4`](crate::ntt::KemNtt4).
pub type KemMultiply4 = KemMultiply<4, 8, 5, 6>;
/// ML-KEM, eight pairs a cycle: rows of [`KemNtt8`](crate::ntt::KemNtt8).
pub type KemMultiply8 = KemMultiply<8, 16, 4, 5>;
/// ML-DSA, eight coefficients a cycle: rows of [`DsaNtt4`](crate::ntt::DsaNtt4).
pub type DsaMultiply4 = DsaMultiply<8, 5, 6>;
/// ML-DSA, sixteen coefficients a cycle: rows of [`DsaNtt8`](crate::ntt::DsaNtt8).
pub type DsaMultiply8 = DsaMultiply<16, 4, 5>;
