//! Plain Rust: vectors are arrays, and the compiler makes of them what the target has.
//!
//! `LANES` is 1 in earnest (interleaving scalars across operations buys nothing); tests also run it with more, so that
//! grouping and ragged tails are exercised on every machine.

mod wide;

use super::{Kernel, MAX_LANES, Simd};
use core::array::from_fn;
use core::hint::black_box;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Portable<const LANES: usize>;

/// Lanes of a vector: the least that makes every packing a whole number of bytes, and two SSE2 registers.
const WIDTH: usize = 16;
type I16 = [i16; WIDTH];
type I32 = [i32; WIDTH / 2];

#[inline(always)]
fn map2(a: I16, b: I16, f: impl Fn(i16, i16) -> i16) -> I16 {
    from_fn(|i| f(a[i], b[i]))
}

impl<const LANES: usize> Simd for Portable<LANES> {
    const LANES: usize = LANES;
    const WIDTH: usize = WIDTH;

    type Word = [u64; LANES];
    type I16 = I16;
    type I32 = I32;

    #[inline(never)]
    fn call<K: Kernel<Self>>(self, kernel: K) -> K::Output {
        kernel.run(self)
    }

    #[inline(always)]
    fn splat_word(self, word: u64) -> Self::Word {
        [word; LANES]
    }
    #[inline(always)]
    fn words_from(self, f: impl Fn(usize) -> u64) -> Self::Word {
        from_fn(f)
    }
    #[inline(always)]
    fn xor(self, a: Self::Word, b: Self::Word) -> Self::Word {
        from_fn(|i| a[i] ^ b[i])
    }
    #[inline(always)]
    fn xor3(self, a: Self::Word, b: Self::Word, c: Self::Word) -> Self::Word {
        from_fn(|i| a[i] ^ b[i] ^ c[i])
    }
    #[inline(always)]
    fn xor_and_not(self, a: Self::Word, b: Self::Word, c: Self::Word) -> Self::Word {
        from_fn(|i| a[i] ^ (!b[i] & c[i]))
    }
    #[inline(always)]
    fn rotate_left<const BITS: u32>(self, a: Self::Word) -> Self::Word {
        a.map(|word| word.rotate_left(BITS))
    }
    #[inline(always)]
    fn load_words(self, streams: &[&[u8]], at: usize, count: usize) -> [Self::Word; MAX_LANES] {
        let mut words = [[0; LANES]; MAX_LANES];
        for (lane, stream) in streams[..LANES].iter().enumerate() {
            let (chunks, _) = stream[at..][..8 * count].as_chunks();
            for (word, chunk) in words.iter_mut().zip(chunks) {
                word[lane] = u64::from_le_bytes(*chunk);
            }
        }
        words
    }
    #[inline(always)]
    fn store_words(self, words: &[Self::Word], count: usize, bytes: &mut [u8], stride: usize, at: usize) {
        for lane in 0..LANES {
            let (chunks, _) = bytes[lane * stride + at..][..8 * count].as_chunks_mut();
            for (word, chunk) in words.iter().zip(chunks) {
                *chunk = word[lane].to_le_bytes();
            }
        }
    }

    #[inline(always)]
    fn splat(self, a: i16) -> I16 {
        [a; WIDTH]
    }
    #[inline(always)]
    fn load(self, from: &[i16]) -> I16 {
        from_fn(|i| from[..WIDTH][i])
    }
    #[inline(always)]
    fn store(self, a: I16, to: &mut [i16]) {
        to[..WIDTH].copy_from_slice(&a);
    }
    #[inline(always)]
    fn add(self, a: I16, b: I16) -> I16 {
        map2(a, b, i16::wrapping_add)
    }
    #[inline(always)]
    fn sub(self, a: I16, b: I16) -> I16 {
        map2(a, b, i16::wrapping_sub)
    }
    #[inline(always)]
    fn and(self, a: I16, b: I16) -> I16 {
        map2(a, b, |a, b| a & b)
    }
    #[inline(always)]
    fn or(self, a: I16, b: I16) -> I16 {
        map2(a, b, |a, b| a | b)
    }
    #[inline(always)]
    fn mul_low(self, a: I16, b: I16) -> I16 {
        map2(a, b, i16::wrapping_mul)
    }
    #[inline(always)]
    fn mul_high(self, a: I16, b: I16) -> I16 {
        map2(a, b, |a, b| ((i32::from(a) * i32::from(b)) >> 16) as i16)
    }
    #[inline(always)]
    fn mul_high_unsigned(self, a: I16, b: I16) -> I16 {
        map2(a, b, |a, b| ((u32::from(a as u16) * u32::from(b as u16)) >> 16) as i16)
    }
    #[inline(always)]
    fn mul_high_round(self, a: I16, b: I16) -> I16 {
        map2(a, b, |a, b| ((i32::from(a) * i32::from(b) + (1 << 14)) >> 15) as i16)
    }
    #[inline(always)]
    fn shift_right_signed<const BITS: u32>(self, a: I16) -> I16 {
        // Nothing but a sign stays of 15 bits shifted out: a mask, which the compiler must not find to be one, for it would
        // make branches of what is masked.
        let shifted = a.map(|lane| lane >> BITS);
        if BITS == 15 { black_box(shifted) } else { shifted }
    }
    #[inline(always)]
    fn shift_right_unsigned<const BITS: u32>(self, a: I16) -> I16 {
        a.map(|lane| (lane as u16 >> BITS) as i16)
    }
    #[inline(always)]
    fn any_negative(self, a: I16) -> bool {
        a.iter().fold(0, |all, lane| all | lane) < 0
    }

    #[inline(always)]
    fn exchange<const GRANULE: usize>(self, x: I16, y: I16) -> (I16, I16) {
        let odd = |lane: usize| lane & GRANULE != 0;
        (
            from_fn(|lane| if odd(lane) { y[lane - GRANULE] } else { x[lane] }),
            from_fn(|lane| if odd(lane) { y[lane] } else { x[lane + GRANULE] }),
        )
    }
    #[inline(always)]
    fn swap_pairs(self, a: I16) -> I16 {
        from_fn(|lane| a[lane ^ 1])
    }
    #[inline(always)]
    fn dot_pairs(self, sum: I32, a: I16, b: I16) -> I32 {
        from_fn(|i| {
            let product = |lane: usize| i32::from(a[lane]) * i32::from(b[lane]);
            sum[i] + product(2 * i) + product(2 * i + 1)
        })
    }
    #[inline(always)]
    fn zero_sum(self) -> I32 {
        [0; WIDTH / 2]
    }
    #[inline(always)]
    fn low_halves(self, even: I32, odd: I32) -> I16 {
        from_fn(|lane| (if lane % 2 == 0 { even } else { odd })[lane / 2] as i16)
    }
    #[inline(always)]
    fn high_halves(self, even: I32, odd: I32) -> I16 {
        from_fn(|lane| ((if lane % 2 == 0 { even } else { odd })[lane / 2] >> 16) as i16)
    }

    #[inline(always)]
    fn unpack<const BITS: usize>(self, bytes: &[u8]) -> I16 {
        // Eight numbers are BITS whole bytes, which fit a 128-bit integer.
        let mut numbers = [0; WIDTH];
        let (lanes, _) = numbers.as_chunks_mut::<8>();
        for (lanes, bytes) in lanes.iter_mut().zip(bytes[..2 * BITS].chunks_exact(BITS)) {
            let mut group = [0; 16];
            group[..BITS].copy_from_slice(bytes);
            let group = u128::from_le_bytes(group);
            *lanes = from_fn(|i| (group >> (i * BITS)) as i16 & ((1 << BITS) - 1));
        }
        numbers
    }
    #[inline(always)]
    fn pack<const BITS: usize>(self, a: I16, bytes: &mut [u8]) {
        let (groups, _) = a.as_chunks::<8>();
        for (group, bytes) in groups.iter().zip(bytes[..2 * BITS].chunks_exact_mut(BITS)) {
            let number = |i: usize| u128::from(group[i] as u16 & ((1 << BITS) - 1)) << (i * BITS);
            let all = (0..8).fold(0, |all, i| all | number(i));
            bytes.copy_from_slice(&all.to_le_bytes()[..BITS]);
        }
    }
    #[inline(always)]
    fn store_below(self, a: I16, bound: i16, to: &mut [i16]) -> usize {
        // Every lane is written, but counted only if it stays: a misprediction every fifth lane would cost more.
        let mut kept = [0; WIDTH + 1];
        let mut count = 0;
        for lane in a {
            kept[count] = lane;
            count += usize::from(lane < bound);
        }
        if let Some(to) = to.first_chunk_mut::<WIDTH>() {
            to.copy_from_slice(&kept[..WIDTH]);
            return count;
        }
        let count = count.min(to.len());
        to[..count].copy_from_slice(&kept[..count]);
        count
    }
}
