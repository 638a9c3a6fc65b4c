//! 32-bit coefficients in AVX2: eight to a vector.

use super::{Avx2, Constant, HALF, ZERO, store_quads};
use crate::simd::Simd;
use crate::simd::wide::Simd32;
#[allow(clippy::wildcard_imports, reason = "dozens of intrinsics, all of whose names say where they are from")]
use core::arch::x86_64::*;

const WIDTH32: usize = 8;

/// For each doubleword, the three bytes that hold its number, given the first and the last 16 bytes of the packed ones:
/// each half holds four numbers, which are whole bytes.
const fn number_bytes(bits: usize) -> [u8; 32] {
    let mut table = [ZERO; 32];
    let mut i = 0;
    while i < 32 {
        let (number, byte) = (i % HALF / 4, i % 4);
        if byte < 3 {
            let start = if i < HALF { 0 } else { HALF - bits / 2 };
            table[i] = (start + number * bits / 8 + byte) as u8;
        }
        i += 1;
    }
    table
}

/// For each doubleword that `number_bytes` made, the bit that its number begins at.
const fn number_shifts(bits: usize) -> [u32; 8] {
    let mut table = [0; 8];
    let mut i = 0;
    while i < 8 {
        table[i] = (i % 4 * bits % 8) as u32;
        i += 1;
    }
    table
}

/// For each set of lanes, their numbers next to each other; those behind are unspecified.
static COMPRESS32: [[u8; WIDTH32]; 256] = {
    let mut table = [[0; WIDTH32]; 256];
    let mut set = 0;
    while set < 256 {
        let (mut lane, mut place) = (0, 0);
        while lane < 8 {
            if set >> lane & 1 == 1 {
                table[set][place] = lane;
                place += 1;
            }
            lane += 1;
        }
        set += 1;
    }
    table
};

/// The odd doubleword of each pair in both.
#[inline(always)]
fn odd(a: __m256i) -> __m256i {
    // SAFETY: reached only through methods of `Avx2`, which proves the instruction.
    unsafe { _mm256_castps_si256(_mm256_movehdup_ps(_mm256_castsi256_ps(a))) }
}

impl Simd32 for Avx2 {
    /// Those of even lanes, and those of odd ones.
    type Sums = (__m256i, __m256i);

    operations! {
        fn splat32(a: i32) -> __m256i { _mm256_set1_epi32(a) }
        fn add32(a: __m256i, b: __m256i) -> __m256i { _mm256_add_epi32(a, b) }
        fn sub32(a: __m256i, b: __m256i) -> __m256i { _mm256_sub_epi32(a, b) }
        fn and32(a: __m256i, b: __m256i) -> __m256i { _mm256_and_si256(a, b) }
        fn or32(a: __m256i, b: __m256i) -> __m256i { _mm256_or_si256(a, b) }
        fn and_not32(a: __m256i, b: __m256i) -> __m256i { _mm256_andnot_si256(a, b) }
        fn abs32(a: __m256i) -> __m256i { _mm256_abs_epi32(a) }
        fn mul_low32(a: __m256i, b: __m256i) -> __m256i { _mm256_mullo_epi32(a, b) }
        fn add_if_negative32(a: __m256i, b: __m256i) -> __m256i { _mm256_min_epu32(a, _mm256_add_epi32(a, b)) }
        fn any_negative32(a: __m256i) -> bool { _mm256_movemask_ps(_mm256_castsi256_ps(a)) != 0 }

        fn barrett_mul32(a: __m256i, b: __m256i, b_quotient: __m256i, q: __m256i) -> __m256i {
            let even = _mm256_mul_epi32(a, b_quotient);
            let m = _mm256_blend_epi32::<0xaa>(odd(even), _mm256_mul_epi32(odd(a), odd(b_quotient)));
            _mm256_sub_epi32(_mm256_mullo_epi32(a, b), _mm256_mullo_epi32(m, q))
        }
        fn montgomery_mul32(a: __m256i, b: __m256i, b_q_inv: __m256i, q: __m256i) -> __m256i {
            // Even and odd lanes apart: `vpmulld` is two multiplications on Intel's cores.
            let (odd_a, odd_b) = (odd(a), odd(b));
            let even_m = _mm256_mul_epi32(a, b_q_inv);
            let odd_m = _mm256_mul_epi32(odd_a, odd(b_q_inv));
            let even = _mm256_sub_epi64(_mm256_mul_epi32(a, b), _mm256_mul_epi32(even_m, q));
            let other = _mm256_sub_epi64(_mm256_mul_epi32(odd_a, odd_b), _mm256_mul_epi32(odd_m, q));
            _mm256_blend_epi32::<0xaa>(odd(even), other)
        }
        fn zero_sums() -> (__m256i, __m256i) { (_mm256_setzero_si256(), _mm256_setzero_si256()) }
        fn multiply_add32(sums: (__m256i, __m256i), a: __m256i, b: __m256i) -> (__m256i, __m256i) {
            (
                _mm256_add_epi64(sums.0, _mm256_mul_epi32(a, b)),
                _mm256_add_epi64(sums.1, _mm256_mul_epi32(odd(a), odd(b))),
            )
        }
        fn montgomery_reduce32(sums: (__m256i, __m256i), q_inv: __m256i, q: __m256i) -> __m256i {
            let even = _mm256_sub_epi64(sums.0, _mm256_mul_epi32(_mm256_mul_epi32(sums.0, q_inv), q));
            let other = _mm256_sub_epi64(sums.1, _mm256_mul_epi32(_mm256_mul_epi32(sums.1, q_inv), q));
            _mm256_blend_epi32::<0xaa>(odd(even), other)
        }

        fn widen(a: __m256i) -> (__m256i, __m256i) {
            (
                _mm256_cvtepi16_epi32(_mm256_castsi256_si128(a)),
                _mm256_cvtepi16_epi32(_mm256_extracti128_si256::<1>(a)),
            )
        }
        fn narrow(first: __m256i, second: __m256i) -> __m256i {
            // Low halves as signed numbers, so that packing them saturates none.
            let first = _mm256_srai_epi32::<16>(_mm256_slli_epi32::<16>(first));
            let second = _mm256_srai_epi32::<16>(_mm256_slli_epi32::<16>(second));
            _mm256_permute4x64_epi64::<0xd8>(_mm256_packs_epi32(first, second))
        }
    }

    #[inline(always)]
    fn load32(self, from: &[i32]) -> __m256i {
        let from: &[i32; WIDTH32] = from.first_chunk().expect("a whole vector");
        // SAFETY: `from` is 32 bytes; `self` proves the instruction.
        unsafe { _mm256_loadu_si256(from.as_ptr().cast()) }
    }

    #[inline(always)]
    fn store32(self, a: __m256i, to: &mut [i32]) {
        let to: &mut [i32; WIDTH32] = to.first_chunk_mut().expect("a whole vector");
        // SAFETY: `to` is 32 bytes; `self` proves the instruction.
        unsafe { _mm256_storeu_si256(to.as_mut_ptr().cast(), a) }
    }

    // Counts are moved to registers, see `Simd::shift_right_signed`.

    #[inline(always)]
    fn shift_left32<const BITS: u32>(self, a: __m256i) -> __m256i {
        // SAFETY: `self` proves the instructions; none of them touches memory.
        unsafe { _mm256_sll_epi32(a, _mm_cvtsi32_si128(BITS as i32)) }
    }
    #[inline(always)]
    fn shift_right32<const BITS: u32>(self, a: __m256i) -> __m256i {
        // SAFETY: `self` proves the instructions; none of them touches memory.
        unsafe { _mm256_sra_epi32(a, _mm_cvtsi32_si128(BITS as i32)) }
    }

    #[inline(always)]
    fn exchange32<const GRANULE: usize>(self, x: __m256i, y: __m256i) -> (__m256i, __m256i) {
        match GRANULE {
            4 => self.exchange::<8>(x, y),
            2 => self.exchange::<4>(x, y),
            1 => self.exchange::<2>(x, y),
            _ => unreachable!("layers within a vector have lengths 4, 2 and 1"),
        }
    }

    #[inline(always)]
    fn unpack32<const BITS: usize>(self, bytes: &[u8]) -> __m256i {
        struct Tables<const BITS: usize>;
        impl<const BITS: usize> Tables<BITS> {
            const BYTES: &'static Constant<[u8; 32]> = &Constant(number_bytes(BITS));
            const SHIFTS: &'static Constant<[u32; 8]> = &Constant(number_shifts(BITS));
        }
        const { assert!(BITS >= HALF) };
        let bytes = &bytes[..BITS];
        let last = &bytes[BITS - HALF..];
        // SAFETY: both pieces are 16 bytes; `self` proves the instructions.
        unsafe {
            let pieces = _mm256_loadu2_m128i(last.as_ptr().cast(), bytes.as_ptr().cast());
            let numbers = _mm256_shuffle_epi8(pieces, Tables::<BITS>::BYTES.load());
            let lanes = _mm256_srlv_epi32(numbers, Tables::<BITS>::SHIFTS.load());
            _mm256_and_si256(lanes, _mm256_set1_epi32((1 << BITS) - 1))
        }
    }

    #[inline(always)]
    fn pack32<const BITS: usize>(self, a: __m256i, bytes: &mut [u8]) {
        // SAFETY: `self` proves the instructions; none of them touches memory.
        let pairs = unsafe {
            let up = _mm256_set1_epi64x(32 - BITS as i64);
            let lanes = _mm256_and_si256(a, _mm256_set1_epi32((1 << BITS) - 1));
            _mm256_srlv_epi64(_mm256_sllv_epi32(lanes, up), up)
        };
        match BITS {
            18 => store_quads::<9>(pairs, bytes),
            20 => store_quads::<10>(pairs, bytes),
            _ => unreachable!("coefficients of y have 18 or 20 bits"),
        }
    }

    #[inline(always)]
    fn store_below32(self, a: __m256i, bound: i32, to: &mut [i32]) -> usize {
        let mut kept = [0; WIDTH32];
        let whole = to.len() >= WIDTH32;
        let target = if whole { to.first_chunk_mut().expect("room for a vector") } else { &mut kept };
        // SAFETY: an entry of the table is 8 bytes and `target` 32; `self` proves the instructions.
        let count = unsafe {
            let below = _mm256_cmpgt_epi32(_mm256_set1_epi32(bound), a);
            let set = _mm256_movemask_ps(_mm256_castsi256_ps(below)) as usize;
            let lanes = _mm256_cvtepu8_epi32(_mm_loadl_epi64(COMPRESS32[set].as_ptr().cast()));
            _mm256_storeu_si256(core::ptr::from_mut(target).cast(), _mm256_permutevar8x32_epi32(a, lanes));
            set.count_ones() as usize
        };
        if whole {
            return count;
        }
        let count = count.min(to.len());
        to[..count].copy_from_slice(&kept[..count]);
        count
    }

    #[inline(always)]
    fn store_negative32(self, a: __m256i, first: u8, to: &mut [u8]) -> usize {
        // SAFETY: `self` proves the instructions; none of them touches memory.
        let mut negative = unsafe { _mm256_movemask_ps(_mm256_castsi256_ps(a)) };
        let mut count = 0;
        while negative != 0 {
            if let Some(to) = to.get_mut(count) {
                *to = first.wrapping_add(negative.trailing_zeros() as u8);
            }
            count += 1;
            negative &= negative - 1;
        }
        count
    }
}
