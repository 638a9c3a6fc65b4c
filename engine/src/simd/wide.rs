//! Lane operations on 32-bit coefficients, which ML-DSA needs beside those of [`Simd`].
//!
//! A vector holds [`Simd32::WIDTH32`] neighbouring coefficients, half as many as of 16 bits. Arithmetic wraps modulo 2^32.
//! Everything that [`simd`](super) says about where lane operations may be used holds here too.

use super::Simd;

pub(crate) trait Simd32: Simd {
    /// Coefficients of one [`Simd::I32`].
    const WIDTH32: usize = Self::WIDTH / 2;

    /// A 64-bit sum of products for each lane.
    type Sums: Copy;

    /// Asks for these values to be brought near, if the backend knows how.
    #[inline(always)]
    fn prefetch<T>(self, _values: &[T]) {}
    fn splat32(self, a: i32) -> Self::I32;
    /// Reads the first `WIDTH32` coefficients.
    fn load32(self, from: &[i32]) -> Self::I32;
    /// Writes to the first `WIDTH32` coefficients.
    fn store32(self, a: Self::I32, to: &mut [i32]);
    fn add32(self, a: Self::I32, b: Self::I32) -> Self::I32;
    fn sub32(self, a: Self::I32, b: Self::I32) -> Self::I32;
    fn and32(self, a: Self::I32, b: Self::I32) -> Self::I32;
    fn or32(self, a: Self::I32, b: Self::I32) -> Self::I32;
    /// !a & b.
    fn and_not32(self, a: Self::I32, b: Self::I32) -> Self::I32;
    fn abs32(self, a: Self::I32) -> Self::I32;
    /// a·b mod 2^32.
    fn mul_low32(self, a: Self::I32, b: Self::I32) -> Self::I32;
    fn shift_left32<const BITS: u32>(self, a: Self::I32) -> Self::I32;
    fn shift_right32<const BITS: u32>(self, a: Self::I32) -> Self::I32;
    /// a + b where a is negative, a elsewhere. b is positive, and 0 <= a + b < 2^31.
    fn add_if_negative32(self, a: Self::I32, b: Self::I32) -> Self::I32;
    /// Is any lane negative? The caller branches on it, and says why it may.
    fn any_negative32(self, a: Self::I32) -> bool;

    /// a·b - m·q mod 2^32 with m = floor(a·`b_quotient` / 2^32), signed: Barrett's product if `b_quotient` is b·2^32/q.
    fn barrett_mul32(self, a: Self::I32, b: Self::I32, b_quotient: Self::I32, q: Self::I32) -> Self::I32;
    /// (a·b - m·q) / 2^32 with m = a·`b_q_inv` mod 2^32, signed: Montgomery's product if `b_q_inv` is b·q^-1 mod 2^32.
    fn montgomery_mul32(self, a: Self::I32, b: Self::I32, b_q_inv: Self::I32, q: Self::I32) -> Self::I32;
    fn zero_sums(self) -> Self::Sums;
    /// sums + a·b.
    fn multiply_add32(self, sums: Self::Sums, a: Self::I32, b: Self::I32) -> Self::Sums;
    /// (sum - m·q) / 2^32 with m = sum·`q_inv` mod 2^32, signed.
    fn montgomery_reduce32(self, sums: Self::Sums, q_inv: Self::I32, q: Self::I32) -> Self::I32;

    /// Swaps the odd granules of x with the even granules of y, as [`Simd::exchange`] does, in granules of `GRANULE`
    /// 32-bit lanes.
    fn exchange32<const GRANULE: usize>(self, x: Self::I32, y: Self::I32) -> (Self::I32, Self::I32);
    /// The exchanges with granules `WIDTH32 / 2` down to 1, one after the other.
    #[inline(always)]
    fn tangle32(self, x: Self::I32, y: Self::I32) -> (Self::I32, Self::I32) {
        let (x, y) = if Self::WIDTH32 > 8 { self.exchange32::<8>(x, y) } else { (x, y) };
        let (x, y) = self.exchange32::<4>(x, y);
        let (x, y) = self.exchange32::<2>(x, y);
        self.exchange32::<1>(x, y)
    }
    /// Undoes [`Simd32::tangle32`].
    #[inline(always)]
    fn untangle32(self, x: Self::I32, y: Self::I32) -> (Self::I32, Self::I32) {
        let (x, y) = self.exchange32::<1>(x, y);
        let (x, y) = self.exchange32::<2>(x, y);
        let (x, y) = self.exchange32::<4>(x, y);
        if Self::WIDTH32 > 8 { self.exchange32::<8>(x, y) } else { (x, y) }
    }

    /// The first half of the coefficients, and the second.
    fn widen(self, a: Self::I16) -> (Self::I32, Self::I32);
    /// The low halves of the coefficients of `first`, then of `second`.
    fn narrow(self, first: Self::I32, second: Self::I32) -> Self::I16;

    /// `WIDTH32` little-endian numbers of `BITS` bits (18, 20 or 24) from `WIDTH32 * BITS / 8` bytes.
    fn unpack32<const BITS: usize>(self, bytes: &[u8]) -> Self::I32;
    /// The low `BITS` bits of each lane (18 or 20), to the first `WIDTH32 * BITS / 8` bytes. What lies behind
    /// them in `bytes` is unspecified, as for [`Simd::pack`].
    fn pack32<const BITS: usize>(self, a: Self::I32, bytes: &mut [u8]);
    /// Writes the lanes that are below `bound`, in order and next to each other, as many as fit into `to`, and returns
    /// how many that were. What lies behind them in `to` is unspecified. For public values only.
    fn store_below32(self, a: Self::I32, bound: i32, to: &mut [i32]) -> usize;
    /// Writes `first` + i for each negative lane i, as many as fit into `to`, and returns how many lanes are negative.
    /// What lies behind them in `to` is unspecified. For public values only.
    fn store_negative32(self, a: Self::I32, first: u8, to: &mut [u8]) -> usize;
}
