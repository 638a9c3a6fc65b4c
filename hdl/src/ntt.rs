//! Number-theoretic transforms in both directions: FIPS 203 Algorithms 9 and 10, FIPS 204 Algorithms 41 and 42.
//!
//! ```text
//! from ─► schedule ─► tables ─► banks ─┬─► butterflies ─┐
//!                                 ▲    └─► to           │
//!                                 └─────────────────────┘
//! ```
//!
//! NB butterflies (1, 2, 4 or 8) work on rows of 2·NB coefficients, a row a cycle, in place. Two polynomials take turns,
//! layer by layer, so that the pipeline never waits for its own results; each is replaced by the next one while its result
//! leaves.
//!
//! Pinout: `clock`; `reset`, which forgets both polynomials; `from` and `to`, streams of rows of 2·NB coefficients below
//! q; `inverse`, which goes with the first row of a polynomial. Lane l of row r is coefficient [`coefficient`]`(r, l)`: the
//! order in which they lie in the banks. Input and output have the same order.
//!
//! A polynomial that has begun is brought to its end: its rows may come late, but must not wait for a result of this core.
//!
//! | core | latency | two transforms in a stream of them |
//! |---|---|---|
//! | [`KemNtt8`] | 271 | 267, one every 133.5 |
//! | [`KemNtt4`] | 527 | 523, one every 261.5 |
//! | [`DsaNtt8`] | 306 | 302, one every 151 |
//!
//! Latency is from the first row in to the first row out of a core that has nothing else to do.
//!
//! Why one set of banks: a second one, which moves rows while the first computes, would save 43 of 267 cycles for twice
//! the memory and multiplexers on every bank; of the two sketches this is the simpler. Why lanes in the order of banks: any
//! other order costs a network of 2·NB lanes at either end, and neighbours that work coefficient by coefficient need none.

mod schedule;
mod shape;
mod transform;

use crate::butterfly::{DsaButterfly, KemButterfly};
use crate::clocked::{clocked, ports};
use crate::reduce::kem_constant;
use crate::stream::{Input, Output};
use kemlane_engine::params::{N, dsa, kem};
use rust_hdl_core::prelude::*;
use shape::Shape;
use std::array::from_fn;
use transform::Transform;

/// Which coefficient lane `lane` of row `row` is, with so many lanes (2·NB).
pub const fn coefficient(row: usize, lane: usize, lanes: usize) -> usize {
    let shape = Shape { bank_bits: lanes.ilog2() as u64 };
    row * lanes + (lane ^ shape.skew(row as u64) as usize)
}

/// base^exponent mod `modulus`.
pub(crate) const fn pow_mod(base: u64, exponent: u64, modulus: u64) -> u64 {
    let (mut result, mut square, mut rest) = (1, base % modulus, exponent);
    while rest > 0 {
        if rest % 2 == 1 {
            result = result * square % modulus;
        }
        square = square * square % modulus;
        rest /= 2;
    }
    result
}

/// What the butterfly of a group of a layer multiplies by: zeta^BitRev(k), or half of its inverse with the sign that
/// `b - a` in place of `a - b` asks for. k = 2^(7-layer) + group; `bits` are those of k.
const fn zeta(root: u64, modulus: u64, bits: u32, inverse: bool, layer: u64, group: u64) -> u64 {
    let k = (1 << (7 - layer)) + group;
    let zeta = pow_mod(root, (k as u32).reverse_bits() as u64 >> (32 - bits), modulus);
    if inverse { (modulus - pow_mod(2 * zeta, modulus - 2, modulus)) % modulus } else { zeta }
}

macro_rules! core {
    ($(#[$doc:meta])* $name:ident: $butterfly:ident, $bits:literal, $layers:literal, $zeta:expr) => {
        $(#[$doc])*
        #[derive(LogicBlock)]
        pub struct $name<const NB: usize, const BANKS: usize, const G: usize, const A: usize> {
            /// Rising edge.
            pub clock: Signal<In, Clock>,
            /// Forgets what it has begun.
            pub reset: Signal<In, Bit>,
            /// Polynomials.
            pub from: Input<$bits, BANKS>,
            /// Whether the polynomial whose first row waits at `from` is for the inverse transform.
            pub inverse: Signal<In, Bit>,
            /// Transforms, in the order of the polynomials.
            pub to: Output<$bits, BANKS>,
            transform: Transform<$bits, NB, BANKS, G, A, { 1 + $butterfly::LATENCY }>,
            butterflies: [$butterfly; NB],
        }

        impl<const NB: usize, const BANKS: usize, const G: usize, const A: usize> $name<NB, BANKS, G, A> {
            /// Rows of a polynomial.
            pub const ROWS: usize = N / BANKS;
            /// Cycles of two transforms in a stream of them.
            pub const INTERVAL_OF_TWO: usize = 2 * Self::ROWS * ($layers + 1)
                + Transform::<$bits, NB, BANKS, G, A, { 1 + $butterfly::LATENCY }>::DRAIN;
            /// From the first row in to the first row out, in an idle core.
            pub const LATENCY: usize =
                Self::INTERVAL_OF_TWO + Transform::<$bits, NB, BANKS, G, A, { 1 + $butterfly::LATENCY }>::READ;
        }

        impl<const NB: usize, const BANKS: usize, const G: usize, const A: usize> Default for $name<NB, BANKS, G, A> {
            fn default() -> Self {
                Self {
                    clock: Signal::default(),
                    reset: Signal::default(),
                    from: Input::default(),
                    inverse: Signal::default(),
                    to: Output::default(),
                    transform: Transform::new($layers, $zeta),
                    butterflies: from_fn(|_| $butterfly::default()),
                }
            }
        }

        impl<const NB: usize, const BANKS: usize, const G: usize, const A: usize> Logic for $name<NB, BANKS, G, A> {
            #[hdl_gen]
            fn update(&mut self) {
                self.transform.clock.next = self.clock.val();
                self.transform.reset.next = self.reset.val();
                self.transform.inverse.next = self.inverse.val();
                self.transform.from.valid.next = self.from.valid.val();
                self.from.ready.next = self.transform.from.ready.val();
                self.to.valid.next = self.transform.to.valid.val();
                self.transform.to.ready.next = self.to.ready.val();
                for lane in 0..BANKS {
                    self.transform.from.data[lane].next = self.from.data[lane].val();
                    self.to.data[lane].next = self.transform.to.data[lane].val();
                }
                for n in 0..NB {
                    self.butterflies[n].clock.next = self.clock.val();
                    self.butterflies[n].inverse.next = self.transform.step_inverse.val();
                    self.butterflies[n].a.next = self.transform.a[n].val();
                    self.butterflies[n].b.next = self.transform.b[n].val();
                    self.butterflies[n].zeta.next = self.transform.zeta[n].val();
                    self.transform.u[n].next = self.butterflies[n].u.val();
                    self.transform.v[n].next = self.butterflies[n].v.val();
                }
            }
        }
        clocked!(for [const NB: usize, const BANKS: usize, const G: usize, const A: usize] $name<NB, BANKS, G, A>);
        ports!($name<NB, BANKS, G, A>: reset, from, inverse, to);
    };
}

core! {
    /// The transforms of ML-KEM: seven layers, down to pairs. BANKS = 2·NB, G = 8 - log2(BANKS), A = G + 1.
    KemNtt: KemButterfly, 12, 7, |inverse, layer, group| {
        // The standard ends with pairs: there are no zetas of layer 0.
        if layer == 0 { 0 } else { kem_constant(zeta(kem::ZETA as u64, kem::Q as u64, 7, inverse, layer, group)) }
    }
}
core! {
    /// The transforms of ML-DSA: eight layers. BANKS = 2·NB, G = 8 - log2(BANKS), A = G + 1.
    DsaNtt: DsaButterfly, 23, 8, |inverse, layer, group| zeta(dsa::ZETA as u64, dsa::Q as u64, 8, inverse, layer, group)
}

/// ML-KEM with one butterfly.
pub type KemNtt1 = KemNtt<1, 2, 7, 8>;
/// ML-KEM with two butterflies.
pub type KemNtt2 = KemNtt<2, 4, 6, 7>;
/// ML-KEM with four butterflies.
pub type KemNtt4 = KemNtt<4, 8, 5, 6>;
/// ML-KEM with eight butterflies.
pub type KemNtt8 = KemNtt<8, 16, 4, 5>;
/// ML-DSA with one butterfly.
pub type DsaNtt1 = DsaNtt<1, 2, 7, 8>;
/// ML-DSA with two butterflies.
pub type DsaNtt2 = DsaNtt<2, 4, 6, 7>;
/// ML-DSA with four butterflies.
pub type DsaNtt4 = DsaNtt<4, 8, 5, 6>;
/// ML-DSA with eight butterflies.
pub type DsaNtt8 = DsaNtt<8, 16, 4, 5>;
