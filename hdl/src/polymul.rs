//! Polynomials times polynomials, added up: sums of products in Z_q[X]/(X^256 + 1).
//!
//! ```text
//! a ─┐                   ┌─► a^ waits ─┐
//! b ─┼─► transform, both ┼─► b^ ───────┼─► multiply ─┐
//!  ┌─┤    directions     └─► to        │             │
//!  │ └─◄───────────────────────────────┼─────────────┘
//! ```
//!
//! NTT^-1(sum of NTT(a_j) ∘ NTT(b_j)), with one [transform](crate::ntt) for all three directions of each product and a
//! [multiplier](crate::multiply) of the same rows. Results are exact and in `[0, q)`.
//!
//! Pinout: `clock`; `reset`, which forgets all that has entered; `a` and `b`, streams of rows of coefficients below q in
//! the transform's order ([`coefficient`](crate::ntt::coefficient)), a polynomial of `a` before its partner of `b`; `last`,
//! which goes with the first row of a polynomial of `b`: whether its product ends the sum; `to`, the sums in the same order.
//!
//! | core | latency | two products in a stream of them |
//! |---|---|---|
//! | [`KemPolymul4`] | 1118 | 1569, one every 784.5 |
//! | [`KemPolymul8`] | 574 | 801, one every 400.5 |
//! | [`DsaPolymul4`] | 1252 | 1770, one every 885 |
//! | [`DsaPolymul8`] | 644 | 906, one every 453 |
//!
//! Latency is from the first row in to the first row out of a product that comes alone, a row a cycle.
//!
//! Why one transform: three would take three times its area for a third of its interval, which two of these cores do as
//! well, and it is never idle in a stream of products. Why the product waits until all of b^ has left: what has begun to
//! enter the transform must not depend on what is in it.

mod turns;

use crate::buffer::Buffer;
use crate::clocked::{clocked, ports};
use crate::multiply::{DsaMultiply, KemMultiply};
use crate::ntt::{DsaNtt, KemNtt};
use crate::stream::{Input, Output};
use rust_hdl_core::prelude::*;
use turns::Turns;

macro_rules! core {
    ($(#[$doc:meta])* $name:ident: $ntt:ty, $multiply:ty, $bits:literal) => {
        $(#[$doc])*
        #[derive(LogicBlock, Default)]
        pub struct $name<const NB: usize, const BANKS: usize, const G: usize, const A: usize> {
            /// Rising edge.
            pub clock: Signal<In, Clock>,
            /// Forgets what it has begun.
            pub reset: Signal<In, Bit>,
            /// Left factors.
            pub a: Input<$bits, BANKS>,
            /// Right factors.
            pub b: Input<$bits, BANKS>,
            /// Whether the sum ends with the right factor whose first row waits at `b`.
            pub last: Signal<In, Bit>,
            /// Sums of products.
            pub to: Output<$bits, BANKS>,
            turns: Turns<G>,
            transform: $ntt,
            left_factor: Buffer<$bits, BANKS, G, A>,
            multiply: $multiply,
            offered: Signal<Local, Bit>,
            taken: Signal<Local, Bit>,
            kept: Signal<Local, Bit>,
        }

        impl<const NB: usize, const BANKS: usize, const G: usize, const A: usize> $name<NB, BANKS, G, A> {
            /// Cycles of two products in a stream of them: three transforms each.
            pub const INTERVAL_OF_TWO: usize = 3 * <$ntt>::INTERVAL_OF_TWO;
            /// From the first row in to the first row out, of a product that comes alone, a row a cycle.
            pub const LATENCY: usize = 2 * <$ntt>::LATENCY + 2 * <$ntt>::ROWS;
        }

        impl<const NB: usize, const BANKS: usize, const G: usize, const A: usize> Logic for $name<NB, BANKS, G, A> {
            #[hdl_gen]
            fn update(&mut self) {
                self.turns.clock.next = self.clock.val();
                self.transform.clock.next = self.clock.val();
                self.left_factor.clock.next = self.clock.val();
                self.multiply.clock.next = self.clock.val();
                self.turns.reset.next = self.reset.val();
                self.transform.reset.next = self.reset.val();
                self.left_factor.reset.next = self.reset.val();
                self.multiply.reset.next = self.reset.val();

                self.turns.last.next = self.last.val();
                self.offered.next = (self.turns.enter_a.val() & self.a.valid.val())
                    | (self.turns.enter_b.val() & self.b.valid.val())
                    | (self.turns.enter_sum.val() & self.multiply.to.valid.val());
                self.transform.from.valid.next = self.offered.val();
                self.transform.inverse.next = self.turns.enter_sum.val();
                self.turns.entered.next = self.offered.val() & self.transform.from.ready.val();
                self.a.ready.next = self.turns.enter_a.val() & self.transform.from.ready.val();
                self.b.ready.next = self.turns.enter_b.val() & self.transform.from.ready.val();
                self.multiply.to.ready.next = self.turns.enter_sum.val() & self.transform.from.ready.val();

                self.taken.next = (self.turns.leave_a.val() & self.left_factor.room.val())
                    | (self.turns.leave_b.val() & self.multiply.b.ready.val())
                    | (self.turns.leave_sum.val() & self.to.ready.val());
                self.transform.to.ready.next = self.taken.val();
                self.turns.left.next = self.transform.to.valid.val() & self.taken.val();
                self.kept.next =
                    self.transform.to.valid.val() & self.turns.leave_a.val() & self.left_factor.room.val();
                self.left_factor.promise.next = self.kept.val();
                self.left_factor.put.next = self.kept.val();
                self.multiply.a.valid.next = self.left_factor.to.valid.val();
                self.left_factor.to.ready.next = self.multiply.a.ready.val();
                self.multiply.b.valid.next = self.transform.to.valid.val() & self.turns.leave_b.val();
                self.multiply.fresh.next = self.turns.product_fresh.val();
                self.multiply.last.next = self.turns.product_last.val();
                self.to.valid.next = self.transform.to.valid.val() & self.turns.leave_sum.val();

                for lane in 0..BANKS {
                    self.transform.from.data[lane].next = self.a.data[lane].val();
                    if self.turns.enter_b.val() {
                        self.transform.from.data[lane].next = self.b.data[lane].val();
                    }
                    if self.turns.enter_sum.val() {
                        self.transform.from.data[lane].next = self.multiply.to.data[lane].val();
                    }
                    self.left_factor.data[lane].next = self.transform.to.data[lane].val();
                    self.multiply.a.data[lane].next = self.left_factor.to.data[lane].val();
                    self.multiply.b.data[lane].next = self.transform.to.data[lane].val();
                    self.to.data[lane].next = self.transform.to.data[lane].val();
                }
            }
        }
        clocked!(for [const NB: usize, const BANKS: usize, const G: usize, const A: usize] $name<NB, BANKS, G, A>);
        ports!($name<NB, BANKS, G, A>: reset, a, b, last, to);
    };
}

core! {
    /// Products of ML-KEM's ring. BANKS = 2·NB, G = 8 - log2(BANKS), A = G + 1.
    KemPolymul: KemNtt<NB, BANKS, G, A>, KemMultiply<NB, BANKS, G, A>, 12
}
core! {
    /// Products of ML-DSA's ring. BANKS = 2·NB, G = 8 - log2(BANKS), A = G + 1.
    DsaPolymul: DsaNtt<NB, BANKS, G, A>, DsaMultiply<BANKS, G, A>, 23
}

/// ML-KEM with four butterflies.
pub type KemPolymul4 = KemPolymul<4, 8, 5, 6>;
/// ML-KEM with eight butterflies.
pub type KemPolymul8 = KemPolymul<8, 16, 4, 5>;
/// ML-DSA with four butterflies.
pub type DsaPolymul4 = DsaPolymul<4, 8, 5, 6>;
/// ML-DSA with eight butterflies.
pub type DsaPolymul8 = DsaPolymul<8, 16, 4, 5>;
