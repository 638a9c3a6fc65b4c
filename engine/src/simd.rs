//! The contract of every lane operation.
//!
//! A value of a [`Simd`] type proves that this CPU runs its instructions: only `Backend::detect` and `Backend::all`
//! make one. So lane operations are safe functions, and every algorithm is written once, generic over the backend.
//!
//! Two shapes of data meet here:
//!
//! * **Streams.** Keccak is interleaved across [`Simd::LANES`] independent instances: a [`Simd::Word`] holds word w of
//!   each instance's state.
//! * **Polynomials** stay whole, in coefficient order: [`Simd::WIDTH`] neighbouring coefficients make an
//!   [`Simd::I16`]. (Why: an NTT interleaved across operations is faster alone, but eight polynomials at a time
//!   overflow the first-level cache and the sum is slower.)
//!
//! Lane operations may be used only in the `run` of a [`Kernel`] and in `#[inline(always)]` functions that it calls;
//! [`Simd::call`] runs a kernel as a function that enables the instruction set. One lane operation that is not inlined
//! into such a function turns each of its instructions into a call, so: no lane operation in a closure (which cannot be
//! `#[inline(always)]`), and none in the code that merely orders kernels.

#[cfg(target_arch = "x86_64")]
#[macro_use]
pub(crate) mod x86;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx512;
#[cfg(feature = "constant-time-marks")]
pub(crate) mod memcheck;
pub(crate) mod portable;
#[cfg(test)]
mod tests;
pub(crate) mod wide;

/// The most streams of any backend: eight 64-bit lanes of a 512-bit vector.
pub(crate) const MAX_LANES: usize = 8;
/// The widest [`Simd::I16`] of any backend.
pub(crate) const MAX_WIDTH: usize = 32;

/// Code that runs as a function of its own on one backend; generic code implements it for every `S`.
pub(crate) trait Kernel<S: Simd> {
    type Output;
    /// Must be `#[inline(always)]`.
    fn run(self, simd: S) -> Self::Output;
}

pub(crate) trait Simd: Copy + 'static {
    /// Keccak instances of one [`Simd::Word`].
    const LANES: usize;
    /// Coefficients of one [`Simd::I16`]: 16 or 32.
    const WIDTH: usize;

    /// A 64-bit word of each of `LANES` streams.
    type Word: Copy;
    /// `WIDTH` coefficients.
    type I16: Copy;
    /// `WIDTH / 2` sums of products.
    type I32: Copy;

    /// Runs a kernel as a function of its own, with the backend's instructions enabled.
    fn call<K: Kernel<Self>>(self, kernel: K) -> K::Output;

    // Streams.

    /// Keccak-f[1600] of each stream (FIPS 202 Algorithm 7), if this backend has one of its own; else false.
    #[inline(always)]
    fn keccak_f(self, _words: &mut [Self::Word; 25], _constants: &[u64; 24]) -> bool {
        false
    }
    /// The same word in every stream.
    fn splat_word(self, word: u64) -> Self::Word;
    /// The word `f(stream)` in each stream.
    fn words_from(self, f: impl Fn(usize) -> u64) -> Self::Word;
    fn xor(self, a: Self::Word, b: Self::Word) -> Self::Word;
    fn xor3(self, a: Self::Word, b: Self::Word, c: Self::Word) -> Self::Word;
    /// a ^ (!b & c).
    fn xor_and_not(self, a: Self::Word, b: Self::Word, c: Self::Word) -> Self::Word;
    fn rotate_left<const BITS: u32>(self, a: Self::Word) -> Self::Word;
    /// Reads `count` (at most `LANES`) consecutive little-endian words of each stream, from byte `at` on.
    fn load_words(self, streams: &[&[u8]], at: usize, count: usize) -> [Self::Word; MAX_LANES];
    /// Writes the first `count` (at most `LANES`) of at least `LANES` words of each stream: stream s goes to
    /// `bytes[s * stride + at..]`.
    fn store_words(self, words: &[Self::Word], count: usize, bytes: &mut [u8], stride: usize, at: usize);

    // Coefficients. Arithmetic wraps modulo 2^16.

    fn splat(self, a: i16) -> Self::I16;
    /// Reads the first `WIDTH` coefficients.
    fn load(self, from: &[i16]) -> Self::I16;
    /// Writes to the first `WIDTH` coefficients.
    fn store(self, a: Self::I16, to: &mut [i16]);
    fn add(self, a: Self::I16, b: Self::I16) -> Self::I16;
    fn sub(self, a: Self::I16, b: Self::I16) -> Self::I16;
    fn and(self, a: Self::I16, b: Self::I16) -> Self::I16;
    fn or(self, a: Self::I16, b: Self::I16) -> Self::I16;
    /// a·b mod 2^16.
    fn mul_low(self, a: Self::I16, b: Self::I16) -> Self::I16;
    /// floor(a·b / 2^16), signed.
    fn mul_high(self, a: Self::I16, b: Self::I16) -> Self::I16;
    /// floor(a·b / 2^16), both taken as unsigned.
    fn mul_high_unsigned(self, a: Self::I16, b: Self::I16) -> Self::I16;
    /// round(a·b / 2^15), signed, halves upwards.
    fn mul_high_round(self, a: Self::I16, b: Self::I16) -> Self::I16;
    fn shift_right_signed<const BITS: u32>(self, a: Self::I16) -> Self::I16;
    fn shift_right_unsigned<const BITS: u32>(self, a: Self::I16) -> Self::I16;
    /// Is any lane negative? For public values only: callers branch on it.
    fn any_negative(self, a: Self::I16) -> bool;

    /// Swaps the odd granules of x with the even granules of y, a granule being `GRANULE` neighbouring lanes:
    /// (x0 x1 x2 x3, y0 y1 y2 y3) becomes (x0 y0 x2 y2, x1 y1 x3 y3). Its own inverse.
    fn exchange<const GRANULE: usize>(self, x: Self::I16, y: Self::I16) -> (Self::I16, Self::I16);
    /// The exchanges with granules `WIDTH / 2` down to 2, one after the other.
    #[inline(always)]
    fn tangle(self, x: Self::I16, y: Self::I16) -> (Self::I16, Self::I16) {
        let (x, y) = if Self::WIDTH > 16 { self.exchange::<16>(x, y) } else { (x, y) };
        let (x, y) = self.exchange::<8>(x, y);
        let (x, y) = self.exchange::<4>(x, y);
        self.exchange::<2>(x, y)
    }
    /// Undoes [`Simd::tangle`].
    #[inline(always)]
    fn untangle(self, x: Self::I16, y: Self::I16) -> (Self::I16, Self::I16) {
        let (x, y) = self.exchange::<2>(x, y);
        let (x, y) = self.exchange::<4>(x, y);
        let (x, y) = self.exchange::<8>(x, y);
        if Self::WIDTH > 16 { self.exchange::<16>(x, y) } else { (x, y) }
    }
    /// Swaps the two lanes of each pair.
    fn swap_pairs(self, a: Self::I16) -> Self::I16;
    /// sum + a0·b0 + a1·b1 for each pair of lanes.
    fn dot_pairs(self, sum: Self::I32, a: Self::I16, b: Self::I16) -> Self::I32;
    fn zero_sum(self) -> Self::I32;
    /// The low halves of `even` in even lanes, of `odd` in odd lanes.
    fn low_halves(self, even: Self::I32, odd: Self::I32) -> Self::I16;
    /// The high halves of `even` in even lanes, of `odd` in odd lanes.
    fn high_halves(self, even: Self::I32, odd: Self::I32) -> Self::I16;

    // Bits.

    /// `ByteDecode` of one vector: `WIDTH` little-endian numbers of `BITS` bits from `WIDTH * BITS / 8` bytes.
    fn unpack<const BITS: usize>(self, bytes: &[u8]) -> Self::I16;
    /// `ByteEncode` of one vector: the low `BITS` bits of each lane, to the first `WIDTH * BITS / 8` bytes. What lies behind
    /// them in `bytes` is unspecified (whole vectors are stored where they fit): encode in order, into exact slices.
    fn pack<const BITS: usize>(self, a: Self::I16, bytes: &mut [u8]);
    /// Vector `v` of `SamplePolyCBD_ETA` of 64·`ETA` bytes: for each group of 2·`ETA` bits, the ones among the first `ETA`
    /// less those among the others.
    #[inline(always)]
    fn binomial<const ETA: u32>(self, bytes: &[u8], v: usize) -> Self::I16 {
        let bytes = &bytes[v * Self::WIDTH * ETA as usize / 4..];
        let group = if ETA == 2 { self.unpack::<4>(bytes) } else { self.unpack::<6>(bytes) };
        let every_eta = self.splat(const { 1 | 1 << ETA });
        let mut counts = self.and(group, every_eta);
        counts = self.add(counts, self.and(self.shift_right_unsigned::<1>(group), every_eta));
        if ETA == 3 {
            counts = self.add(counts, self.and(self.shift_right_unsigned::<2>(group), every_eta));
        }
        let low = self.and(counts, self.splat(const { (1 << ETA) - 1 }));
        self.sub(low, self.shift_right_unsigned::<ETA>(counts))
    }
    /// Writes the lanes that are below `bound`, in order and next to each other, as many as fit into `to`, and returns
    /// how many that were. What lies behind them in `to` is unspecified. For public values only.
    fn store_below(self, a: Self::I16, bound: i16, to: &mut [i16]) -> usize;
}
