//! Compress and Decompress (FIPS 203 §4.2.1), with the encoding that always goes with them.

use crate::ntt::Poly;
use crate::params::N;
use crate::params::kem::Q;
use crate::simd::Simd;

/// `ByteEncode_d(Compress_d(x))`. Input in [0, q).
#[inline(always)]
pub(crate) fn compress_encode<S: Simd, const BITS: usize>(simd: S, poly: &Poly, bytes: &mut [u8]) {
    let vector_len = S::WIDTH * BITS / 8;
    for (lanes, bytes) in poly.0.chunks_exact(S::WIDTH).zip(bytes[..N * BITS / 8].chunks_exact_mut(vector_len)) {
        simd.pack::<BITS>(compress::<S, BITS>(simd, simd.load(lanes)), bytes);
    }
}

/// `Decompress_d(ByteDecode_d(b))`. Output in [0, q].
#[inline(always)]
pub(crate) fn decode_decompress<S: Simd, const BITS: usize>(simd: S, bytes: &[u8], poly: &mut Poly) {
    let vector_len = S::WIDTH * BITS / 8;
    for (lanes, bytes) in poly.0.chunks_exact_mut(S::WIDTH).zip(bytes[..N * BITS / 8].chunks_exact(vector_len)) {
        simd.store(decompress::<S, BITS>(simd, simd.unpack::<BITS>(bytes)), lanes);
    }
}

/// `Compress_d(x)` = round(2^d·x / q) mod 2^d, for x in [0, q) and d <= 11; bits above d are unspecified.
///
/// No division: x·floor(2^(16+d) / q) / 2^16 falls short of 2^d·x / q by less than 1.06, so the remainder that it
/// leaves is in [0, 1.06·q) and rounding adds one exactly if it is above q/2. All of it fits 16 bits modulo 2^16.
#[inline(always)]
pub(super) fn compress<S: Simd, const BITS: usize>(simd: S, x: S::I16) -> S::I16 {
    let reciprocal = const { ((1u32 << (16 + BITS)) / Q as u32) as u16 as i16 };
    let quotient = simd.mul_high_unsigned(x, simd.splat(reciprocal));
    let scaled = simd.mul_low(x, simd.splat(const { 1 << BITS }));
    let remainder = simd.sub(scaled, simd.mul_low(quotient, simd.splat(Q)));
    let above_half = simd.shift_right_unsigned::<15>(simd.sub(simd.splat(Q / 2), remainder));
    simd.add(quotient, above_half)
}

/// `Decompress_d(y)` = round(q·y / 2^d), for y in [0, 2^d) and d <= 11: q·(y·2^(15-d)) / 2^15, rounded.
#[inline(always)]
pub(super) fn decompress<S: Simd, const BITS: usize>(simd: S, y: S::I16) -> S::I16 {
    simd.mul_high_round(simd.mul_low(y, simd.splat(const { 1 << (15 - BITS) })), simd.splat(Q))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simd::portable::Portable;

    const SIMD: Portable<1> = Portable;

    fn exhaustive<const BITS: usize>() {
        let (q, two_d) = (i32::from(Q), 1 << BITS);
        for x in 0..q {
            let expected = (two_d * x + q / 2) / q % two_d;
            let got = compress::<_, BITS>(SIMD, SIMD.splat(x as i16))[0];
            assert_eq!(i32::from(got) & (two_d - 1), expected, "Compress_{BITS}({x})");
        }
        for y in 0..two_d {
            let expected = (q * y + two_d / 2) / two_d;
            let got = decompress::<_, BITS>(SIMD, SIMD.splat(y as i16))[0];
            assert_eq!(i32::from(got), expected, "Decompress_{BITS}({y})");
        }
    }

    #[test]
    fn compress_and_decompress_are_exact_for_every_input() {
        exhaustive::<1>();
        exhaustive::<4>();
        exhaustive::<5>();
        exhaustive::<10>();
        exhaustive::<11>();
    }
}
