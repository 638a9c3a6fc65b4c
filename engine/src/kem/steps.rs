//! What K-PKE does with one polynomial or one row of a matrix, each step one kernel.

use super::compress::{compress, compress_encode, decode_decompress, decompress};
use crate::encode::{byte_decode_12, byte_decode_12_checked};
use crate::field::reduce_canonical;
use crate::ntt::{Multiplier, Poly, dot_product, inverse_ntt, multiplier, ntt, scale_by_r};
use crate::params::kem::{KEY_BITS, KEY_POLY_LEN};
use crate::params::{N, SYM_LEN};
use crate::simd::{Kernel, Simd};

/// y (K-PKE.Encrypt, line 9) as a factor: NTT in place, then the multiplier.
pub(super) struct NoiseMultiplier<'a> {
    pub(super) noise: &'a mut Poly,
    pub(super) multiplier: &'a mut Multiplier,
}

impl<S: Simd> Kernel<S> for NoiseMultiplier<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        ntt(simd, self.noise);
        multiplier(simd, self.noise, self.multiplier);
    }
}

/// One polynomial of u or v (K-PKE.Encrypt, lines 19, 21 to 23): NTT^-1 of the row times the column, plus the error and,
/// for v, the message; compressed to `bits` and encoded.
pub(super) struct EncryptRow<'a> {
    pub(super) row: &'a [Poly],
    pub(super) column: &'a [Multiplier],
    pub(super) error: &'a Poly,
    pub(super) message: Option<&'a [u8; SYM_LEN]>,
    pub(super) bits: usize,
    pub(super) bytes: &'a mut [u8],
    pub(super) sum: &'a mut Poly,
}

impl<S: Simd> Kernel<S> for EncryptRow<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        dot_product(simd, self.row, self.column, self.sum);
        inverse_ntt(simd, self.sum);
        match self.bits {
            4 => self.finish::<S, 4>(simd),
            5 => self.finish::<S, 5>(simd),
            10 => self.finish::<S, 10>(simd),
            _ => self.finish::<S, 11>(simd),
        }
    }
}

impl EncryptRow<'_> {
    /// Adds error and message (|x| < 2.5 q in all) and compresses, vector by vector.
    #[inline(always)]
    fn finish<S: Simd, const BITS: usize>(self, simd: S) {
        let sums = self.sum.0.chunks_exact(S::WIDTH).zip(self.error.0.chunks_exact(S::WIDTH));
        let bytes = &mut self.bytes[..N * BITS / 8];
        for (v, (sum, error)) in sums.enumerate() {
            let mut total = simd.add(simd.load(sum), simd.load(error));
            if let Some(message) = self.message {
                let bits = simd.unpack::<1>(&message[v * S::WIDTH / 8..]);
                total = simd.add(total, decompress::<S, 1>(simd, bits));
            }
            let compressed = compress::<S, BITS>(simd, reduce_canonical(simd, total));
            simd.pack::<BITS>(compressed, &mut bytes[v * S::WIDTH * BITS / 8..]);
        }
    }
}

/// One polynomial of u (K-PKE.Decrypt, lines 3 and 6) as a factor.
pub(super) struct CiphertextMultiplier<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) bits: usize,
    pub(super) multiplier: &'a mut Multiplier,
    pub(super) work: &'a mut Poly,
}

impl<S: Simd> Kernel<S> for CiphertextMultiplier<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        match self.bits {
            10 => decode_decompress::<S, 10>(simd, self.bytes, self.work),
            _ => decode_decompress::<S, 11>(simd, self.bytes, self.work),
        }
        ntt(simd, self.work);
        multiplier(simd, self.work, self.multiplier);
    }
}

/// The message (K-PKE.Decrypt, lines 4, 6 and 7): v less the inner product of s and u, compressed to one bit.
pub(super) struct DecryptMessage<'a> {
    pub(super) row: &'a [Poly],
    pub(super) column: &'a [Multiplier],
    pub(super) bytes: &'a [u8],
    pub(super) bits: usize,
    pub(super) message: &'a mut [u8; SYM_LEN],
    pub(super) work: &'a mut Poly,
    pub(super) sum: &'a mut Poly,
}

impl<S: Simd> Kernel<S> for DecryptMessage<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { row, column, bytes, bits, message, work, sum } = self;
        dot_product(simd, row, column, sum);
        inverse_ntt(simd, sum);
        match bits {
            4 => decode_decompress::<S, 4>(simd, bytes, work),
            _ => decode_decompress::<S, 5>(simd, bytes, work),
        }
        for (v, product) in work.0.chunks_exact_mut(S::WIDTH).zip(sum.0.chunks_exact(S::WIDTH)) {
            simd.store(reduce_canonical(simd, simd.sub(simd.load(v), simd.load(product))), v);
        }
        compress_encode::<S, 1>(simd, work, message);
    }
}

/// One polynomial of s (K-PKE.KeyGen, lines 16 and 20): as a factor, and encoded.
pub(super) struct SecretMultiplier<'a> {
    pub(super) noise: &'a mut Poly,
    pub(super) multiplier: &'a mut Multiplier,
    pub(super) bytes: &'a mut [u8],
}

impl<S: Simd> Kernel<S> for SecretMultiplier<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        ntt(simd, self.noise);
        multiplier(simd, self.noise, self.multiplier);
        for (v, lanes) in self.noise.0.chunks_exact(S::WIDTH).enumerate() {
            let s_hat = reduce_canonical(simd, simd.load(lanes));
            simd.pack::<KEY_BITS>(s_hat, &mut self.bytes[v * S::WIDTH * KEY_BITS / 8..]);
        }
    }
}

/// One polynomial of t_hat (K-PKE.KeyGen, lines 17 to 19): the row times s_hat plus e_hat, to `sum`, and encoded.
pub(super) struct KeyRow<'a> {
    pub(super) row: &'a [Poly],
    pub(super) column: &'a [Multiplier],
    pub(super) error: &'a mut Poly,
    pub(super) bytes: &'a mut [u8],
    pub(super) sum: &'a mut Poly,
}

impl<S: Simd> Kernel<S> for KeyRow<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { row, column, error, bytes, sum } = self;
        ntt(simd, error);
        dot_product(simd, row, column, sum);
        let bytes = &mut bytes[..KEY_POLY_LEN];
        let vectors = sum.0.chunks_exact_mut(S::WIDTH).zip(error.0.chunks_exact(S::WIDTH));
        for (v, (sum, error)) in vectors.enumerate() {
            let total = simd.add(scale_by_r(simd, simd.load(sum)), simd.load(error));
            let t_hat = reduce_canonical(simd, total);
            simd.store(t_hat, sum);
            simd.pack::<KEY_BITS>(t_hat, &mut bytes[v * S::WIDTH * KEY_BITS / 8..]);
        }
    }
}

/// Decodes consecutive polynomials of a key, reduced to [0, q).
pub(super) struct Decode<'a> {
    pub(super) encoded: &'a [u8],
    pub(super) polys: &'a mut [Poly],
}

impl<S: Simd> Kernel<S> for Decode<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        for (encoded, poly) in self.encoded.chunks_exact(KEY_POLY_LEN).zip(self.polys) {
            byte_decode_12(simd, encoded, poly);
        }
    }
}

/// The same with the modulus check of FIPS 203 §7.2: false if a coefficient is not below q.
pub(super) struct DecodeChecked<'a> {
    pub(super) encoded: &'a [u8],
    pub(super) polys: &'a mut [Poly],
}

impl<S: Simd> Kernel<S> for DecodeChecked<'_> {
    type Output = bool;
    #[inline(always)]
    fn run(self, simd: S) -> bool {
        let mut below = true;
        for (encoded, poly) in self.encoded.chunks_exact(KEY_POLY_LEN).zip(self.polys) {
            below &= byte_decode_12_checked(simd, encoded, poly);
        }
        below
    }
}
