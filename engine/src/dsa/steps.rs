//! What ML-DSA does with one polynomial or one row of a matrix, each step one kernel.

use super::codec::{bit_pack, bit_unpack, pack_w1, pack_z, unpack_w1, unpack_y};
use super::field::{canonical, centred};
use super::ntt::{MAX_TERMS, Poly32, Row, dot_product, inverse_ntt, ntt};
use super::round::{decompose, make_hint, power2round, use_hint};
use crate::ntt::{self, Multiplier, Poly, multiplier};
use crate::params::N;
use crate::params::dsa::{D, Set, T1_BITS};
use crate::secret::declassify;
use crate::simd::wide::Simd32;
use crate::simd::{Kernel, Simd};
use core::marker::PhantomData;

/// Bytes of an encoded polynomial.
pub(super) const T1_LEN: usize = N * T1_BITS / 8;
pub(super) const T0_LEN: usize = N * D / 8;

/// A row of one factor.
#[inline(always)]
fn single(factor: &Poly32) -> Row<'_> {
    [factor; MAX_TERMS]
}

/// Adds to the flags of lanes with |x| >= `bound`: negative there.
#[inline(always)]
fn flag_beyond<S: Simd32>(simd: S, flags: S::I32, x: S::I32, bound: i32) -> S::I32 {
    simd.or32(flags, simd.sub32(simd.splat32(bound - 1), simd.abs32(x)))
}

/// A polynomial of small coefficients in the NTT domain.
pub(super) struct SmallNtt<'a> {
    pub(super) poly: &'a Poly,
    /// Transform -poly.
    pub(super) negated: bool,
    pub(super) to: &'a mut Poly32,
}

impl<S: Simd32> Kernel<S> for SmallNtt<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { poly, negated, to } = self;
        for (to, from) in to.0.chunks_exact_mut(S::WIDTH).zip(poly.0.chunks_exact(S::WIDTH)) {
            let mut lanes = simd.load(from);
            if negated {
                lanes = simd.sub(simd.splat(0), lanes);
            }
            let (first, second) = simd.widen(lanes);
            simd.store32(first, to);
            simd.store32(second, &mut to[S::WIDTH32..]);
        }
        ntt(simd, to);
    }
}

/// One polynomial of s1 or s2, encoded (FIPS 204 Algorithm 24, lines 2 to 7).
pub(super) struct EncodeSecret<'a, P> {
    pub(super) poly: &'a Poly,
    pub(super) bytes: &'a mut [u8],
    pub(super) set: PhantomData<P>,
}

impl<P: Set, S: Simd32> Kernel<S> for EncodeSecret<'_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let eta = P::ETA as i16;
        match P::S_BITS {
            3 => bit_pack::<S, 3>(simd, eta, self.poly, self.bytes),
            _ => bit_pack::<S, 4>(simd, eta, self.poly, self.bytes),
        }
    }
}

/// One polynomial of s1 or s2, decoded (FIPS 204 Algorithm 25, lines 3 to 8). False if a coefficient is out of range.
pub(super) struct DecodeSecret<'a, P> {
    pub(super) bytes: &'a [u8],
    pub(super) poly: &'a mut Poly,
    pub(super) set: PhantomData<P>,
}

impl<P: Set, S: Simd32> Kernel<S> for DecodeSecret<'_, P> {
    type Output = bool;
    #[inline(always)]
    fn run(self, simd: S) -> bool {
        let eta = P::ETA as i16;
        match P::S_BITS {
            3 => bit_unpack::<S, 3>(simd, eta, self.bytes, self.poly),
            _ => bit_unpack::<S, 4>(simd, eta, self.bytes, self.poly),
        }
        let mut flags = simd.splat(0);
        for lanes in self.poly.0.chunks_exact(S::WIDTH) {
            flags = simd.or(flags, simd.add(simd.load(lanes), simd.splat(eta)));
        }
        !simd.any_negative(flags)
    }
}

/// A polynomial of s1 or s2 as a factor of products modulo 3329; `poly` is transformed.
pub(super) struct SecretMultiplier<'a> {
    pub(super) poly: &'a mut Poly,
    pub(super) multiplier: &'a mut Multiplier,
}

impl<S: Simd32> Kernel<S> for SecretMultiplier<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        ntt::ntt(simd, self.poly);
        multiplier(simd, self.poly, self.multiplier);
    }
}

/// One row of t (FIPS 204 Algorithm 6, lines 5 to 9): NTT^-1 of the row times s1, plus a polynomial of s2, rounded and
/// encoded.
pub(super) struct KeyRow<'a> {
    pub(super) row: &'a Row<'a>,
    pub(super) column: &'a [Poly32],
    pub(super) error: &'a Poly,
    pub(super) t1: &'a mut [u8],
    pub(super) t0: &'a mut [u8],
    pub(super) sum: &'a mut Poly32,
}

impl<S: Simd32> Kernel<S> for KeyRow<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { row, column, error, t1, t0, sum } = self;
        dot_product(simd, row, column, sum);
        inverse_ntt(simd, sum);
        let vectors = sum.0.chunks_exact(S::WIDTH).zip(error.0.chunks_exact(S::WIDTH));
        for (v, (sum, error)) in vectors.enumerate() {
            let (first, second) = simd.widen(simd.load(error));
            let first = canonical(simd, simd.add32(simd.load32(sum), first));
            let second = canonical(simd, simd.add32(simd.load32(&sum[S::WIDTH32..]), second));
            let (first_high, first_low) = power2round(simd, first);
            let (second_high, second_low) = power2round(simd, second);
            simd.pack::<T1_BITS>(simd.narrow(first_high, second_high), &mut t1[v * S::WIDTH * T1_BITS / 8..]);
            let low = simd.sub(simd.splat(1 << (D - 1)), simd.narrow(first_low, second_low));
            simd.pack::<D>(low, &mut t0[v * S::WIDTH * D / 8..]);
        }
    }
}

/// One polynomial of t0 in the NTT domain.
pub(super) struct DecodeT0<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) poly: &'a mut Poly,
    pub(super) to: &'a mut Poly32,
}

impl<S: Simd32> Kernel<S> for DecodeT0<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        bit_unpack::<S, D>(simd, 1 << (D - 1), self.bytes, self.poly);
        simd.call(SmallNtt { poly: self.poly, negated: false, to: self.to });
    }
}

/// One polynomial of t1·2^d in the NTT domain.
pub(super) struct DecodeT1<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) to: &'a mut Poly32,
}

impl<S: Simd32> Kernel<S> for DecodeT1<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { bytes, to } = self;
        for (v, to) in to.0.chunks_exact_mut(S::WIDTH).enumerate() {
            let (first, second) = simd.widen(simd.unpack::<T1_BITS>(&bytes[v * S::WIDTH * T1_BITS / 8..]));
            simd.store32(simd.shift_left32::<{ D as u32 }>(first), to);
            simd.store32(simd.shift_left32::<{ D as u32 }>(second), &mut to[S::WIDTH32..]);
        }
        ntt(simd, to);
    }
}

/// One polynomial of y, or of z as a verifier sees it (`CHECKED`), in the NTT domain. False if a coefficient of z is not
/// below gamma1 - beta.
pub(super) struct MaskNtt<'a, P, const CHECKED: bool> {
    pub(super) bytes: &'a [u8],
    pub(super) to: &'a mut Poly32,
    pub(super) set: PhantomData<P>,
}

impl<P: Set, S: Simd32, const CHECKED: bool> Kernel<S> for MaskNtt<'_, P, CHECKED> {
    type Output = bool;
    #[inline(always)]
    fn run(self, simd: S) -> bool {
        let Self { bytes, to, .. } = self;
        let mut flags = simd.splat32(0);
        for (v, to) in to.0.chunks_exact_mut(S::WIDTH32).enumerate() {
            let lanes = unpack_y::<S, P>(simd, &bytes[v * S::WIDTH32 * P::Y_BITS / 8..]);
            if CHECKED {
                flags = flag_beyond(simd, flags, lanes, P::GAMMA1 - P::BETA);
            }
            simd.store32(lanes, to);
        }
        ntt(simd, to);
        !simd.any_negative32(flags)
    }
}

/// One row of w (FIPS 204 Algorithm 7, lines 13 to 15): NTT^-1 of the row times y, its low bits to `w0`, its high bits
/// encoded to `w1`.
pub(super) struct CommitRow<'a, P> {
    pub(super) row: &'a Row<'a>,
    pub(super) column: &'a [Poly32],
    pub(super) w0: &'a mut Poly32,
    pub(super) w1: &'a mut [u8],
    /// The entries that the next call will ask for: matrices of many keys lie further away than the first-level cache.
    pub(super) next: &'a [Poly32],
    pub(super) set: PhantomData<P>,
}

impl<P: Set, S: Simd32> Kernel<S> for CommitRow<'_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { row, column, w0, w1, next, .. } = self;
        dot_product(simd, row, column, w0);
        simd.prefetch(next);
        inverse_ntt(simd, w0);
        let w1 = &mut w1[..N * P::W1_BITS / 8];
        for (v, w0) in w0.0.chunks_exact_mut(S::WIDTH).enumerate() {
            let (first_high, first_low) = decompose::<S, P>(simd, canonical(simd, simd.load32(w0)));
            let (second_high, second_low) = decompose::<S, P>(simd, canonical(simd, simd.load32(&w0[S::WIDTH32..])));
            simd.store32(first_low, w0);
            simd.store32(second_low, &mut w0[S::WIDTH32..]);
            let high = simd.narrow(first_high, second_high);
            pack_w1::<S, P>(simd, high, &mut w1[v * S::WIDTH * P::W1_BITS / 8..]);
        }
    }
}

/// The challenge as a factor: modulo 3329 in place, for s1 and s2.
pub(super) struct ChallengeNtt<'a>(pub(super) &'a mut Poly);

impl<S: Simd32> Kernel<S> for ChallengeNtt<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        ntt::ntt(simd, self.0);
    }
}

/// c·s for a polynomial of s1 or s2, modulo 3329: exact, since |c·s| <= tau·eta <= 196, while 3329 less that is above the
/// bound of `inverse_ntt`.
#[inline(always)]
fn challenge_product<S: Simd>(simd: S, challenge: &Poly, secret: &Multiplier, product: &mut Poly) {
    ntt::dot_product(simd, core::slice::from_ref(challenge), core::slice::from_ref(secret), product);
    ntt::inverse_ntt(simd, product);
}

/// One polynomial of z = y + c·s1 (FIPS 204 Algorithm 7, lines 18, 20 and 23), encoded. False if a coefficient is beyond
/// gamma1 - beta.
pub(super) struct ResponsePoly<'a, P> {
    pub(super) challenge: &'a Poly,
    pub(super) secret: &'a Multiplier,
    pub(super) mask: &'a [u8],
    pub(super) bytes: &'a mut [u8],
    pub(super) work: &'a mut Poly,
    pub(super) set: PhantomData<P>,
}

impl<P: Set, S: Simd32> Kernel<S> for ResponsePoly<'_, P> {
    type Output = bool;
    #[inline(always)]
    fn run(self, simd: S) -> bool {
        let Self { challenge, secret, mask, bytes, work, .. } = self;
        challenge_product(simd, challenge, secret, work);
        let bound = const { P::GAMMA1 - P::BETA };
        let mut flags = simd.splat32(0);
        let vector_len = S::WIDTH32 * P::Y_BITS / 8;
        for (v, lanes) in work.0.chunks_exact(S::WIDTH).enumerate() {
            let (first, second) = simd.widen(simd.load(lanes));
            let at = 2 * v * vector_len;
            let first = simd.add32(first, unpack_y::<S, P>(simd, &mask[at..]));
            let second = simd.add32(second, unpack_y::<S, P>(simd, &mask[at + vector_len..]));
            flags = flag_beyond(simd, flag_beyond(simd, flags, first, bound), second, bound);
            pack_z::<S, P>(simd, first, &mut bytes[at..]);
            pack_z::<S, P>(simd, second, &mut bytes[at + vector_len..]);
        }
        !simd.any_negative32(flags)
    }
}

/// One polynomial of the low bits of w - c·s2 (FIPS 204 Algorithm 7, lines 19, 21 and 23), in place of those of w. False
/// if a coefficient is beyond gamma2 - beta.
pub(super) struct LowBitsPoly<'a, P> {
    pub(super) challenge: &'a Poly,
    pub(super) secret: &'a Multiplier,
    pub(super) w0: &'a mut Poly32,
    pub(super) work: &'a mut Poly,
    pub(super) set: PhantomData<P>,
}

impl<P: Set, S: Simd32> Kernel<S> for LowBitsPoly<'_, P> {
    type Output = bool;
    #[inline(always)]
    fn run(self, simd: S) -> bool {
        let Self { challenge, secret, w0, work, .. } = self;
        challenge_product(simd, challenge, secret, work);
        let bound = const { P::GAMMA2 - P::BETA };
        let mut flags = simd.splat32(0);
        for (w0, lanes) in w0.0.chunks_exact_mut(S::WIDTH).zip(work.0.chunks_exact(S::WIDTH)) {
            let (first, second) = simd.widen(simd.load(lanes));
            let first = simd.sub32(simd.load32(w0), first);
            let second = simd.sub32(simd.load32(&w0[S::WIDTH32..]), second);
            flags = flag_beyond(simd, flag_beyond(simd, flags, first, bound), second, bound);
            simd.store32(first, w0);
            simd.store32(second, &mut w0[S::WIDTH32..]);
        }
        !simd.any_negative32(flags)
    }
}

/// One polynomial of the hint (FIPS 204 Algorithm 7, lines 25 to 28): the places of its ones to `places`, as many as there
/// is room for. How many there are, or nothing if a coefficient of c·t0 is beyond gamma2.
pub(super) struct HintPoly<'a, P> {
    pub(super) challenge: &'a Poly32,
    pub(super) t0_hat: &'a Poly32,
    /// Low bits of w - c·s2.
    pub(super) w0: &'a Poly32,
    /// Encoded high bits of w.
    pub(super) w1: &'a [u8],
    pub(super) places: &'a mut [u8],
    pub(super) work: &'a mut Poly32,
    pub(super) set: PhantomData<P>,
}

impl<P: Set, S: Simd32> Kernel<S> for HintPoly<'_, P> {
    type Output = Option<usize>;
    #[inline(always)]
    fn run(self, simd: S) -> Option<usize> {
        let Self { challenge, t0_hat, w0, w1, places, work, .. } = self;
        dot_product(simd, &single(challenge), core::slice::from_ref(t0_hat), work);
        inverse_ntt(simd, work);
        // The attempt passed both checks, so that z, c and with them w - c·s2 are as those of a signature, from which t0
        // can be found too: the hint is free to be seen.
        declassify(&work.0);
        declassify(&w0.0);
        declassify(w1);
        let mut flags = simd.splat32(0);
        let mut ones = 0;
        for at in (0..N).step_by(S::WIDTH) {
            let high = unpack_w1::<S, P>(simd, &w1[at * P::W1_BITS / 8..]);
            let (first_high, second_high) = simd.widen(high);
            for (at, high) in [(at, first_high), (at + S::WIDTH32, second_high)] {
                let product = centred(simd, canonical(simd, simd.load32(&work.0[at..])));
                flags = flag_beyond(simd, flags, product, P::GAMMA2);
                let low = simd.add32(simd.load32(&w0.0[at..]), product);
                let hint = make_hint::<S, P>(simd, high, low);
                let end = places.len();
                ones += simd.store_negative32(hint, at as u8, &mut places[ones.min(end)..]);
            }
        }
        if simd.any_negative32(flags) { None } else { Some(ones) }
    }
}

/// One row of w1 as a verifier finds it (FIPS 204 Algorithm 8, lines 9, 10 and 12): NTT^-1 of the row times the column,
/// corrected by the hint, encoded.
pub(super) struct VerifyRow<'a, P> {
    pub(super) row: &'a Row<'a>,
    pub(super) column: &'a [Poly32],
    pub(super) hint: &'a Poly32,
    pub(super) w1: &'a mut [u8],
    pub(super) sum: &'a mut Poly32,
    pub(super) set: PhantomData<P>,
}

impl<P: Set, S: Simd32> Kernel<S> for VerifyRow<'_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { row, column, hint, w1, sum, .. } = self;
        dot_product(simd, row, column, sum);
        inverse_ntt(simd, sum);
        let w1 = &mut w1[..N * P::W1_BITS / 8];
        for (v, (sum, hint)) in sum.0.chunks_exact(S::WIDTH).zip(hint.0.chunks_exact(S::WIDTH)).enumerate() {
            let first = canonical(simd, simd.load32(sum));
            let second = canonical(simd, simd.load32(&sum[S::WIDTH32..]));
            let first = use_hint::<S, P>(simd, simd.load32(hint), first);
            let second = use_hint::<S, P>(simd, simd.load32(&hint[S::WIDTH32..]), second);
            pack_w1::<S, P>(simd, simd.narrow(first, second), &mut w1[v * S::WIDTH * P::W1_BITS / 8..]);
        }
    }
}
