//! Arithmetic modulo q, and the tables that follow from it; every table is computed from its formula at compile time.
//!
//! Values are `i16` in Montgomery form with R = 2^16 where a name says so. A product by a constant z uses the pair
//! (z·R, z·R·q^-1 mod 2^16), so that it needs two high and one low multiplication ([`montgomery_mul`]).
//!
//! Each function states the bounds of what goes in and comes out; `bounds` in the tests below checks them over all of
//! `i16`.

use crate::params::N;
use crate::params::kem::{Q, ZETA};
use crate::simd::Simd;

/// q^-1 mod 2^16, by Newton's iteration (each step doubles the correct bits).
pub(crate) const Q_INV: i16 = {
    let q = Q as u16;
    let mut inverse: u16 = 1;
    let mut step = 0;
    while step < 4 {
        inverse = inverse.wrapping_mul(2u16.wrapping_sub(q.wrapping_mul(inverse)));
        step += 1;
    }
    inverse as i16
};

/// base^exponent mod q.
const fn pow_mod(base: i64, exponent: u32) -> i64 {
    let q = Q as i64;
    let (mut result, mut square, mut rest) = (1, base % q, exponent);
    while rest > 0 {
        if rest & 1 == 1 {
            result = result * square % q;
        }
        square = square * square % q;
        rest >>= 1;
    }
    result
}

/// The representative of x mod q with |r| <= (q-1)/2.
const fn centred(x: i64) -> i16 {
    let r = x.rem_euclid(Q as i64);
    (if r > Q as i64 / 2 { r - Q as i64 } else { r }) as i16
}

/// `BitRev_7` of FIPS 203 §4.3.
const fn bit_rev_7(x: usize) -> u32 {
    (x as u32).reverse_bits() >> 25
}

/// A constant factor ready for [`montgomery_mul`].
#[derive(Clone, Copy)]
pub(crate) struct Factor {
    /// z·R mod q, centred.
    pub(crate) value: i16,
    /// z·R·q^-1 mod 2^16.
    pub(crate) value_q_inv: i16,
}

impl Factor {
    const ONE: Self = Self::new(1);

    const fn new(z: i64) -> Self {
        let value = centred((z << 16) % Q as i64);
        Self { value, value_q_inv: value.wrapping_mul(Q_INV) }
    }

    /// ζ^BitRev7(k), the factor of butterfly group k of the forward transform.
    pub(crate) const fn zeta(k: usize) -> Self {
        Self::new(pow_mod(ZETA as i64, bit_rev_7(k)))
    }

    /// ζ^-BitRev7(k).
    pub(crate) const fn zeta_inverse(k: usize) -> Self {
        Self::new(pow_mod(pow_mod(ZETA as i64, bit_rev_7(k)), Q as u32 - 2))
    }

    /// γ = ζ^(2·BitRev7(i)+1) of coefficient pair i (FIPS 203 Algorithm 11).
    const fn gamma(i: usize) -> Self {
        Self::new(pow_mod(ZETA as i64, 2 * bit_rev_7(i) + 1))
    }

    /// R/128: ends the inverse transform of a product that carries a factor R^-1.
    pub(crate) const INVERSE_NTT: Self = Self::new(pow_mod(128, Q as u32 - 2) * (1 << 16));
    /// ζ^-BitRev7(1) · R/128: the same for the half that the last layer also multiplies by a zeta.
    pub(crate) const INVERSE_NTT_LAST: Self =
        Self::new(pow_mod(ZETA as i64, (Q as u32 - 1) - bit_rev_7(1)) * Self::R_OVER_128 % Q as i64);
    const R_OVER_128: i64 = pow_mod(128, Q as u32 - 2) * ((1 << 16) % Q as i64) % Q as i64;
    /// R: makes up for the R^-1 that a product of two plain polynomials carries.
    pub(crate) const R: Self = Self::new(1 << 16);
}

/// One [`Factor`] for each lane, as two arrays that vectors are loaded from.
#[repr(C, align(64))]
pub(crate) struct Factors<const LEN: usize> {
    pub(crate) value: [i16; LEN],
    pub(crate) value_q_inv: [i16; LEN],
}

impl<const LEN: usize> Factors<LEN> {
    const fn filled() -> Self {
        Self { value: [0; LEN], value_q_inv: [0; LEN] }
    }

    const fn set(&mut self, lane: usize, factor: Factor) {
        self.value[lane] = factor.value;
        self.value_q_inv[lane] = factor.value_q_inv;
    }
}

/// For each coefficient: 1 in even lanes, γ in odd ones.
pub(crate) static GAMMAS: Factors<N> = {
    let mut table = Factors::filled();
    let mut i = 0;
    while i < N / 2 {
        table.set(2 * i, Factor::ONE);
        table.set(2 * i + 1, Factor::gamma(i));
        i += 1;
    }
    table
};

/// Butterflies of one layer of a 256-coefficient transform.
const BUTTERFLIES: usize = N / 2;
/// Layers whose butterflies lie within a vector, at most: lengths 16, 8, 4 and 2 in vectors of 32.
const INNER_LAYERS: usize = 4;

/// The zetas of the layers that work within vectors, in the order in which `ntt` meets them: layer of length
/// 2^(1+l) at index l, then pair of vectors, then lane.
pub(crate) struct InnerZetas {
    pub(crate) forward: [Factors<BUTTERFLIES>; INNER_LAYERS],
    pub(crate) inverse: [Factors<BUTTERFLIES>; INNER_LAYERS],
}

impl InnerZetas {
    /// The table for vectors of `width` lanes, found by moving coefficient numbers through the same exchanges as `ntt`.
    pub(crate) const fn new(width: usize) -> Self {
        let mut table = Self {
            forward: [const { Factors::filled() }; INNER_LAYERS],
            inverse: [const { Factors::filled() }; INNER_LAYERS],
        };
        let mut pair = 0;
        while pair < BUTTERFLIES / width {
            let (mut x, mut y) = ([0; N], [0; N]);
            let mut lane = 0;
            while lane < width {
                x[lane] = 2 * width * pair + lane;
                y[lane] = x[lane] + width;
                lane += 1;
            }
            let mut len = width / 2;
            while len >= 2 {
                exchange(&mut x, &mut y, width, len);
                let layer = len.trailing_zeros() as usize - 1;
                let mut lane = 0;
                while lane < width {
                    let k = N / 2 / len + x[lane] / (2 * len);
                    table.forward[layer].set(pair * width + lane, Factor::zeta(k));
                    table.inverse[layer].set(pair * width + lane, Factor::zeta_inverse(k));
                    lane += 1;
                }
                len /= 2;
            }
            pair += 1;
        }
        table
    }
}

/// `Simd::exchange` on coefficient numbers: swaps the odd granules of x with the even granules of y.
pub(crate) const fn exchange(x: &mut [usize; N], y: &mut [usize; N], width: usize, granule: usize) {
    let mut start = 0;
    while start < width {
        let mut i = start;
        while i < start + granule {
            (x[i + granule], y[i]) = (y[i], x[i + granule]);
            i += 1;
        }
        start += 2 * granule;
    }
}

/// a·z mod q for a constant factor z (whose R is consumed): |r| <= q/2 + |a|·q/2^17, for any a.
#[inline(always)]
pub(crate) fn montgomery_mul<S: Simd>(simd: S, a: S::I16, value: S::I16, value_q_inv: S::I16) -> S::I16 {
    let m = simd.mul_low(a, value_q_inv);
    simd.sub(simd.mul_high(a, value), simd.mul_high(m, simd.splat(Q)))
}

/// a mod q for any a: |r| <= q/2 + |a|/62 < 0.66 q.
///
/// round(a·10/2^15) is a/q to within 1.6%, since 2^15/10 = 3276.8.
#[inline(always)]
pub(crate) fn barrett_reduce<S: Simd>(simd: S, a: S::I16) -> S::I16 {
    let quotient = simd.mul_high_round(a, simd.splat(10));
    simd.sub(a, simd.mul_low(quotient, simd.splat(Q)))
}

/// The representative in [0, q) of a value in (-q, q).
#[inline(always)]
pub(crate) fn canonical<S: Simd>(simd: S, a: S::I16) -> S::I16 {
    let negative = simd.shift_right_signed::<15>(a);
    simd.add(a, simd.and(negative, simd.splat(Q)))
}

/// The representative in [0, q) of any value: [`barrett_reduce`], then [`canonical`].
#[inline(always)]
pub(crate) fn reduce_canonical<S: Simd>(simd: S, a: S::I16) -> S::I16 {
    canonical(simd, barrett_reduce(simd, a))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simd::portable::Portable;

    const SIMD: Portable<1> = Portable;
    type V = <Portable<1> as Simd>::I16;

    fn lane(v: V) -> i32 {
        i32::from(v.as_ref()[0])
    }

    fn congruent(a: i64, b: i64) -> bool {
        (a - b).rem_euclid(i64::from(Q)) == 0
    }

    #[test]
    fn bounds_hold_for_every_i16() {
        let q = f64::from(Q);
        for a in i16::MIN..=i16::MAX {
            let v = SIMD.splat(a);
            let reduced = lane(barrett_reduce(SIMD, v));
            assert!(congruent(i64::from(reduced), i64::from(a)));
            assert!(f64::from(reduced.abs()) <= q / 2.0 + f64::from(a).abs() / 62.0);
            assert!(f64::from(reduced.abs()) < 0.66 * q);
            let canonical = lane(reduce_canonical(SIMD, v));
            assert_eq!(canonical, i32::from(a).rem_euclid(i32::from(Q)));
            for factor in [Factor::zeta(1), Factor::zeta(127), Factor::zeta_inverse(77), Factor::INVERSE_NTT, Factor::R]
            {
                let r = lane(montgomery_mul(SIMD, v, SIMD.splat(factor.value), SIMD.splat(factor.value_q_inv)));
                assert!(congruent(i64::from(r) << 16, i64::from(a) * i64::from(factor.value)));
                assert!(f64::from(r.abs()) <= q / 2.0 + f64::from(a).abs() * q / 131_072.0);
            }
        }
    }

    #[test]
    fn zetas_are_powers_of_seventeen() {
        assert_eq!(Q_INV.wrapping_mul(Q), 1);
        for k in 1..128 {
            let product = i64::from(Factor::zeta(k).value) * i64::from(Factor::zeta_inverse(k).value);
            assert!(congruent(product, (1 << 16) * (1 << 16)), "zeta({k}) times its inverse is R^2");
        }
        // FIPS 203 Appendix A: the first values of ζ^BitRev7(i) mod q.
        for (k, expected) in [(1, 1729), (2, 2580), (3, 3289), (4, 2642), (127, 2154)] {
            assert!(congruent(i64::from(Factor::zeta(k).value), expected << 16));
        }
        for (i, expected) in [(0, 17), (1, -17), (2, 2761), (127, -2154)] {
            assert!(congruent(i64::from(Factor::gamma(i).value), expected << 16));
        }
    }
}
