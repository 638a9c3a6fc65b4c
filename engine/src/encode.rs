//! `ByteDecode` of keys (FIPS 203 Algorithm 6). `ByteEncode` (Algorithm 5) is [`Simd::pack`], vector by vector, right where
//! its input is computed.

use crate::field::canonical;
use crate::ntt::Poly;
use crate::params::N;
use crate::params::kem::{KEY_BITS, Q};
use crate::simd::Simd;

/// FIPS 203 Algorithm 6, `ByteDecode_12` with its reduction modulo q. Output in [0, q).
#[inline(always)]
pub(crate) fn byte_decode_12<S: Simd>(simd: S, bytes: &[u8], poly: &mut Poly) {
    for (lanes, bytes) in vectors::<S>(bytes, poly) {
        let reduced = canonical(simd, simd.sub(simd.unpack::<KEY_BITS>(bytes), simd.splat(Q)));
        simd.store(reduced, lanes);
    }
}

/// `ByteDecode_12` with the modulus check of FIPS 203 §7.2: false if a coefficient is not below q. For public input.
#[inline(always)]
pub(crate) fn byte_decode_12_checked<S: Simd>(simd: S, bytes: &[u8], poly: &mut Poly) -> bool {
    let mut above = simd.splat(0);
    for (lanes, bytes) in vectors::<S>(bytes, poly) {
        let decoded = simd.unpack::<KEY_BITS>(bytes);
        above = simd.or(above, simd.sub(simd.splat(Q - 1), decoded));
        simd.store(decoded, lanes);
    }
    !simd.any_negative(above)
}

/// The vectors of a polynomial and of its encoding.
fn vectors<'a, S: Simd>(bytes: &'a [u8], poly: &'a mut Poly) -> impl Iterator<Item = (&'a mut [i16], &'a [u8])> {
    let encoded = bytes[..N * KEY_BITS / 8].chunks_exact(S::WIDTH * KEY_BITS / 8);
    poly.0.chunks_exact_mut(S::WIDTH).zip(encoded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simd::portable::Portable;

    const SIMD: Portable<1> = Portable;

    /// `ByteEncode_d` as FIPS 203 prints it, bit by bit.
    fn reference(numbers: &[i16; N], bits: usize) -> Vec<u8> {
        let mut bytes = vec![0; 32 * bits];
        for (i, &number) in numbers.iter().enumerate() {
            for j in 0..bits {
                let bit = i * bits + j;
                bytes[bit / 8] |= ((number >> j & 1) as u8) << (bit % 8);
            }
        }
        bytes
    }

    fn round_trip<const BITS: usize>() {
        let poly = Poly(core::array::from_fn(|i| ((i * 2_654_435_761) >> 7) as i16 & ((1 << BITS) - 1)));
        let mut bytes = vec![0; 32 * BITS];
        for (lanes, bytes) in poly.0.chunks(16).zip(bytes.chunks_mut(2 * BITS)) {
            SIMD.pack::<BITS>(SIMD.load(lanes), bytes);
        }
        assert_eq!(bytes, reference(&poly.0, BITS), "d = {BITS}");
        for (lanes, bytes) in poly.0.chunks(16).zip(bytes.chunks(2 * BITS)) {
            assert_eq!(SIMD.unpack::<BITS>(bytes), lanes, "d = {BITS}");
        }
    }

    #[test]
    fn byte_encode_is_the_standards() {
        round_trip::<1>();
        round_trip::<4>();
        round_trip::<5>();
        round_trip::<6>();
        round_trip::<10>();
        round_trip::<11>();
        round_trip::<12>();
    }

    #[test]
    fn byte_decode_reduces_and_the_check_refuses() {
        for value in [0, 1, Q - 1, Q, Q + 1, 4095] {
            for place in [0, 1, 17, 128, 255] {
                let mut poly = Poly::ZERO;
                poly.0[place] = value;
                let bytes = reference(&poly.0, KEY_BITS);
                let mut decoded = Poly::ZERO;
                byte_decode_12(SIMD, &bytes, &mut decoded);
                assert_eq!(decoded.0[place], value % Q);
                assert_eq!(byte_decode_12_checked(SIMD, &bytes, &mut decoded), value < Q, "{value} at {place}");
            }
        }
    }
}
