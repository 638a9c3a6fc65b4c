//! Encodings: polynomials of keys and signatures, and the hint (FIPS 204 Algorithms 16 to 28).
//!
//! Numbers that fit 16 bits (s1, s2, t0, t1 and w1) are packed as ML-KEM's are; y and z have lane operations of their own.

use super::ntt::Poly32;
use crate::error::Error;
use crate::ntt::Poly;
use crate::params::N;
use crate::params::dsa::{K_MAX, Set};
use crate::simd::wide::Simd32;

/// FIPS 204 Algorithm 17, BitPack, of a polynomial in [`upper` - 2^`BITS` + 1, `upper`]: `upper` - x in `BITS` bits.
#[inline(always)]
pub(super) fn bit_pack<S: Simd32, const BITS: usize>(simd: S, upper: i16, poly: &Poly, bytes: &mut [u8]) {
    let bytes = &mut bytes[..N * BITS / 8];
    for (v, lanes) in poly.0.chunks_exact(S::WIDTH).enumerate() {
        let number = simd.sub(simd.splat(upper), simd.load(lanes));
        simd.pack::<BITS>(number, &mut bytes[v * S::WIDTH * BITS / 8..]);
    }
}

/// FIPS 204 Algorithm 19, BitUnpack: `upper` less each number of `BITS` bits.
#[inline(always)]
pub(super) fn bit_unpack<S: Simd32, const BITS: usize>(simd: S, upper: i16, bytes: &[u8], poly: &mut Poly) {
    for (v, lanes) in poly.0.chunks_exact_mut(S::WIDTH).enumerate() {
        let number = simd.unpack::<BITS>(&bytes[v * S::WIDTH * BITS / 8..]);
        simd.store(simd.sub(simd.splat(upper), number), lanes);
    }
}

/// FIPS 204 Algorithm 19, BitUnpack, of y or z: gamma1 less each number of `Y_BITS` bits.
#[inline(always)]
pub(super) fn unpack_y<S: Simd32, P: Set>(simd: S, bytes: &[u8]) -> S::I32 {
    let number = if P::Y_BITS == 18 { simd.unpack32::<18>(bytes) } else { simd.unpack32::<20>(bytes) };
    simd.sub32(simd.splat32(P::GAMMA1), number)
}

/// FIPS 204 Algorithm 17, BitPack, of z.
#[inline(always)]
pub(super) fn pack_z<S: Simd32, P: Set>(simd: S, z: S::I32, bytes: &mut [u8]) {
    let number = simd.sub32(simd.splat32(P::GAMMA1), z);
    if P::Y_BITS == 18 { simd.pack32::<18>(number, bytes) } else { simd.pack32::<20>(number, bytes) }
}

/// FIPS 204 Algorithm 28, w1Encode, of one vector of 16-bit lanes.
#[inline(always)]
pub(super) fn pack_w1<S: Simd32, P: Set>(simd: S, w1: S::I16, bytes: &mut [u8]) {
    if P::W1_BITS == 4 { simd.pack::<4>(w1, bytes) } else { simd.pack::<6>(w1, bytes) }
}

/// Undoes [`pack_w1`].
#[inline(always)]
pub(super) fn unpack_w1<S: Simd32, P: Set>(simd: S, bytes: &[u8]) -> S::I16 {
    if P::W1_BITS == 4 { simd.unpack::<4>(bytes) } else { simd.unpack::<6>(bytes) }
}

/// The ones of each polynomial of a hint, in the order of their places: what is encoded.
#[derive(Clone, Copy)]
pub(super) struct Hint<'a> {
    places: &'a [u8],
    /// Where the ones of each polynomial end in `places`.
    ends: [u8; K_MAX],
}

impl<'a> Hint<'a> {
    /// FIPS 204 Algorithm 21, HintBitUnpack: refuses every encoding but the one that HintBitPack makes.
    pub(super) fn unpack<P: Set>(bytes: &'a [u8]) -> Result<Self, Error> {
        let (places, counts) = bytes.split_at(P::OMEGA);
        let mut ends = [0; K_MAX];
        let mut start = 0;
        for (end, &count) in ends.iter_mut().zip(&counts[..P::K]) {
            let ones = places.get(start..usize::from(count)).ok_or(Error::Signature)?;
            if !ones.is_sorted_by(|a, b| a < b) {
                return Err(Error::Signature);
            }
            *end = count;
            start = usize::from(count);
        }
        if places[start..].iter().any(|&place| place != 0) {
            return Err(Error::Signature);
        }
        Ok(Self { places, ends })
    }

    /// Sets a mask to `value` where polynomial i has a one.
    pub(super) fn mark(&self, i: usize, mask: &mut Poly32, value: i32) {
        let start = if i == 0 { 0 } else { self.ends[i - 1] };
        for &place in &self.places[usize::from(start)..usize::from(self.ends[i])] {
            mask.0[usize::from(place)] = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params::dsa::MlDsa65;

    const OMEGA: usize = MlDsa65::OMEGA;

    fn hint() -> Vec<u8> {
        let mut bytes = vec![0; OMEGA + MlDsa65::K];
        bytes[..5].copy_from_slice(&[0, 7, 255, 3, 200]);
        bytes[OMEGA..].copy_from_slice(&[3, 3, 4, 4, 4, 5]);
        bytes
    }

    #[test]
    fn hints_are_unpacked() {
        let bytes = hint();
        let hint = Hint::unpack::<MlDsa65>(&bytes).expect("a canonical hint");
        let mut mask = Poly32::ZERO;
        for (i, ones) in [&[0, 7, 255][..], &[], &[3], &[], &[], &[200]].into_iter().enumerate() {
            hint.mark(i, &mut mask, -1);
            let found: Vec<_> = (0..N).filter(|&place| mask.0[place] == -1).collect();
            assert_eq!(found, ones);
            assert!(mask.0.iter().all(|&x| x == 0 || x == -1));
            hint.mark(i, &mut mask, 0);
            assert_eq!(mask.0, [0; N]);
        }
    }

    #[test]
    fn other_encodings_of_a_hint_are_refused() {
        type Change = (&'static str, fn(&mut [u8]));
        let changed: [Change; 8] = [
            ("equal places", |h| h[1] = 0),
            ("falling places", |h| h[1] = 255),
            ("a count that falls", |h| h[OMEGA + 1] = 2),
            ("a count beyond omega", |h| h[OMEGA + 5] = OMEGA as u8 + 1),
            ("a first count beyond omega", |h| h[OMEGA] = 255),
            ("a place behind the last", |h| h[5] = 1),
            ("the last place", |h| h[OMEGA - 1] = 1),
            ("fewer ones than places", |h| h[OMEGA + 5] = 4),
        ];
        assert!(Hint::unpack::<MlDsa65>(&hint()).is_ok());
        for (what, change) in changed {
            let mut bytes = hint();
            change(&mut bytes);
            assert_eq!(Hint::unpack::<MlDsa65>(&bytes).err(), Some(Error::Signature), "{what}");
        }
        // All of omega may be used.
        let mut full: Vec<u8> = (0..OMEGA as u8).collect();
        full.extend([OMEGA as u8; MlDsa65::K]);
        assert!(Hint::unpack::<MlDsa65>(&full).is_ok());
    }
}
