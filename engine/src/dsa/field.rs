//! Arithmetic modulo ML-DSA's q, and the tables that follow from it; every table is computed from its formula at compile
//! time.
//!
//! Values are `i32`. Each function states the bounds of what goes in and comes out.
//!
//! Why two ways to multiply by a constant: Barrett's takes four multiplications of vectors in AVX-512, Montgomery's five and
//! more that puts halves together (2^32·x mod q, R = 2^32); but Barrett's leaves a value in about [0, q], with a little more
//! at either end, Montgomery's one in about (-q/2, q/2), which a single correction by q makes canonical. So the layers of the
//! transforms take the former, and the last layer of the inverse one the latter.

use crate::params::N;
use crate::params::dsa::{Q, ZETA};
use crate::simd::wide::Simd32;

/// q^-1 mod 2^32, by Newton's iteration (each step doubles the correct bits).
pub(super) const Q_INV: i32 = {
    let q = Q as u32;
    let mut inverse: u32 = 1;
    let mut step = 0;
    while step < 5 {
        inverse = inverse.wrapping_mul(2u32.wrapping_sub(q.wrapping_mul(inverse)));
        step += 1;
    }
    inverse as i32
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

/// `BitRev_8` of FIPS 204 Algorithm 43.
const fn bit_rev_8(m: usize) -> u32 {
    (m as u8).reverse_bits() as u32
}

/// A value in [0, q) as one with |r| <= (q-1)/2.
const fn mod_centred(value: i64) -> i64 {
    if value > Q as i64 / 2 { value - Q as i64 } else { value }
}

/// A constant factor ready for [`barrett_mul`].
#[derive(Clone, Copy)]
pub(super) struct Factor {
    /// z mod q, centred.
    pub(super) value: i32,
    /// value·2^32/q, rounded.
    pub(super) quotient: i32,
}

impl Factor {
    const ZERO: Self = Self { value: 0, quotient: 0 };

    const fn new(z: i64) -> Self {
        let (q, value) = (Q as i64, mod_centred(z % Q as i64));
        Self { value: value as i32, quotient: ((value << 32) + q / 2).div_euclid(q) as i32 }
    }

    /// zeta^BitRev8(m) (FIPS 204 §7.5), the factor of butterfly group m of the forward transform.
    const fn zeta(m: usize) -> Self {
        Self::new(pow_mod(ZETA as i64, bit_rev_8(m)))
    }

    /// zeta^-BitRev8(m): that of the inverse transform, -zetas[m'] for the m' of FIPS 204 Algorithm 42.
    const fn zeta_inverse(m: usize) -> Self {
        Self::new(Self::zeta_inverse_value(m))
    }
    const fn zeta_inverse_value(m: usize) -> i64 {
        pow_mod(pow_mod(ZETA as i64, bit_rev_8(m)), Q as u32 - 2)
    }
}

/// A constant factor ready for [`montgomery_mul`].
#[derive(Clone, Copy)]
pub(super) struct MontgomeryFactor {
    /// z·R mod q, centred.
    pub(super) value: i32,
    /// z·R·q^-1 mod 2^32.
    pub(super) value_q_inv: i32,
}

impl MontgomeryFactor {
    const fn new(z: i64) -> Self {
        let value = mod_centred((z << 32) % Q as i64) as i32;
        Self { value, value_q_inv: value.wrapping_mul(Q_INV) }
    }

    /// R/256: ends the inverse transform of a product that carries a factor R^-1.
    pub(super) const INVERSE_NTT: Self = Self::new(Self::R_OVER_256);
    /// zeta^-BitRev8(1)·R/256: the same for the half that the last layer also multiplies by a zeta.
    pub(super) const INVERSE_NTT_LAST: Self = Self::new(Factor::zeta_inverse_value(1) * Self::R_OVER_256 % Q as i64);
    const R_OVER_256: i64 = pow_mod(256, Q as u32 - 2) * ((1 << 32) % Q as i64) % Q as i64;
}

/// One [`Factor`] for each lane, as two arrays that vectors are loaded from.
#[repr(C, align(64))]
pub(super) struct Factors<const LEN: usize> {
    pub(super) value: [i32; LEN],
    pub(super) quotient: [i32; LEN],
}

impl<const LEN: usize> Factors<LEN> {
    const fn filled() -> Self {
        Self { value: [0; LEN], quotient: [0; LEN] }
    }

    const fn set(&mut self, lane: usize, factor: Factor) {
        self.value[lane] = factor.value;
        self.quotient[lane] = factor.quotient;
    }
}

/// The factors of layers that take the same one in every lane: for m below 64, all that vectors of eight ask for.
const SHARED: usize = 64;
pub(super) static ZETAS: [Factor; SHARED] = {
    let mut zetas = [Factor::ZERO; SHARED];
    let mut m = 0;
    while m < SHARED {
        zetas[m] = Factor::zeta(m);
        m += 1;
    }
    zetas
};
pub(super) static ZETA_INVERSES: [Factor; SHARED] = {
    let mut zetas = [Factor::ZERO; SHARED];
    let mut m = 0;
    while m < SHARED {
        zetas[m] = Factor::zeta_inverse(m);
        m += 1;
    }
    zetas
};

/// Butterflies of one layer.
const BUTTERFLIES: usize = N / 2;
/// Layers whose butterflies lie within a vector, at most: lengths 8, 4, 2 and 1 in vectors of 16.
const INNER_LAYERS: usize = 4;

/// The zetas of the layers that work within vectors, in the order in which `ntt` meets them: layer of length 2^l at
/// index l, then pair of vectors, then lane.
pub(super) struct InnerZetas {
    pub(super) forward: [Factors<BUTTERFLIES>; INNER_LAYERS],
    pub(super) inverse: [Factors<BUTTERFLIES>; INNER_LAYERS],
}

impl InnerZetas {
    /// The table for vectors of `width` lanes, found by moving coefficient numbers through the same exchanges as `ntt`.
    pub(super) const fn new(width: usize) -> Self {
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
            while len >= 1 {
                crate::field::exchange(&mut x, &mut y, width, len);
                let layer = len.trailing_zeros() as usize;
                let mut lane = 0;
                while lane < width {
                    let m = N / 2 / len + x[lane] / (2 * len);
                    table.forward[layer].set(pair * width + lane, Factor::zeta(m));
                    table.inverse[layer].set(pair * width + lane, Factor::zeta_inverse(m));
                    lane += 1;
                }
                len /= 2;
            }
            pair += 1;
        }
        table
    }
}

/// a·z mod q for a constant factor z: -|a|·q/2^33 <= r <= q + |a|·q/2^33, for any a (Becker, Hwang, Kannwischer, Yang,
/// Yang: Neon NTT, TCHES 2022, §2.4; rounded down instead of to the nearest).
#[inline(always)]
pub(super) fn barrett_mul<S: Simd32>(simd: S, a: S::I32, z: (S::I32, S::I32)) -> S::I32 {
    simd.barrett_mul32(a, z.0, z.1, simd.splat32(Q))
}

/// a·z mod q for a constant factor z (whose R is consumed): |r| <= q/2 + |a|·q/2^33, for any a.
#[inline(always)]
pub(super) fn montgomery_mul<S: Simd32>(simd: S, a: S::I32, z: (S::I32, S::I32)) -> S::I32 {
    simd.montgomery_mul32(a, z.0, z.1, simd.splat32(Q))
}

/// The representative in [0, q) of a value in (-q, q).
#[inline(always)]
pub(super) fn canonical<S: Simd32>(simd: S, a: S::I32) -> S::I32 {
    simd.add_if_negative32(a, simd.splat32(Q))
}

/// The representative of a value in [0, q) with |r| <= (q-1)/2.
#[inline(always)]
pub(super) fn centred<S: Simd32>(simd: S, a: S::I32) -> S::I32 {
    let above = simd.sub32(a, simd.splat32(Q));
    // Above (q-1)/2: negative here.
    let sign = simd.shift_right32::<31>(simd.sub32(simd.splat32((Q - 1) / 2), a));
    simd.or32(simd.and32(sign, above), simd.and_not32(sign, a))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simd::portable::Portable;

    const SIMD: Portable<1> = Portable;

    #[test]
    fn zetas_are_powers_of_1753() {
        assert_eq!(Q_INV.wrapping_mul(Q), 1);
        let q = i64::from(Q);
        for m in 1..256 {
            let product = i64::from(Factor::zeta(m).value) * i64::from(Factor::zeta_inverse(m).value);
            assert_eq!(product.rem_euclid(q), 1, "zeta({m}) times its inverse");
        }
        // FIPS 204 Appendix B: the first values of zetas.
        for (m, expected) in [(1, 4_808_194), (2, 3_765_607), (3, 3_761_513), (4, 5_178_923)] {
            assert_eq!(i64::from(Factor::zeta(m).value).rem_euclid(q), expected, "zeta({m})");
        }
    }

    #[test]
    fn bounds_hold_up_to_the_limits_of_i32() {
        let q = f64::from(Q);
        let edges = [i32::MIN, i32::MIN + 1, -Q, -1, 0, 1, Q / 2, Q, i32::MAX];
        let spread = (0..100_000i64).map(|i| (i * 42_949 - (1 << 31)) as i32);
        for a in edges.into_iter().chain(spread) {
            for factor in
                [Factor::zeta(1), Factor::zeta(255), Factor::zeta_inverse(77), Factor::new((Q as i64 - 1) / 2)]
            {
                let z = (SIMD.splat32(factor.value), SIMD.splat32(factor.quotient));
                let r = barrett_mul(SIMD, SIMD.splat32(a), z)[0];
                assert_eq!((i64::from(r) - i64::from(a) * i64::from(factor.value)).rem_euclid(i64::from(Q)), 0);
                let slack = f64::from(a).abs() * q / 8_589_934_592.0;
                assert!(f64::from(r) >= -slack && f64::from(r) <= q + slack);
            }
            for factor in [MontgomeryFactor::INVERSE_NTT, MontgomeryFactor::INVERSE_NTT_LAST] {
                let z = (SIMD.splat32(factor.value), SIMD.splat32(factor.value_q_inv));
                let r = montgomery_mul(SIMD, SIMD.splat32(a), z)[0];
                let exact = (i128::from(r) << 32) - i128::from(a) * i128::from(factor.value);
                assert_eq!(exact.rem_euclid(i128::from(Q)), 0);
                assert!(f64::from(r).abs() <= q / 2.0 + f64::from(a).abs() * q / 8_589_934_592.0);
            }
        }
        for a in 0..Q {
            let r = centred(SIMD, SIMD.splat32(a))[0];
            assert_eq!(r, if a > (Q - 1) / 2 { a - Q } else { a });
            assert_eq!(canonical(SIMD, SIMD.splat32(a - Q + 1))[0], if a < Q - 1 { a + 1 } else { 0 });
        }
    }
}
