//! 32-bit coefficients in AVX-512: sixteen to a vector.

use super::{Avx512, Constant, duplicate_odd, first, multiply_even, quad_bytes, store_quads};
use crate::simd::Simd;
use crate::simd::wide::Simd32;
#[allow(clippy::wildcard_imports, reason = "dozens of intrinsics, all of whose names say where they are from")]
use core::arch::x86_64::*;

const WIDTH32: usize = 16;

/// For byte i of a quadword of two numbers: at which bit of what `quad_bytes` brought together it begins.
const fn pair_shifts(bits: usize) -> [u8; 64] {
    let mut table = [0; 64];
    let mut i = 0;
    while i < 64 {
        let start = 2 * (i / 8) * bits % 8;
        table[i] = (start + i % 8 / 4 * bits + i % 4 * 8) as u8;
        i += 1;
    }
    table
}

/// The bytes of each doubleword, of numbers of so many bytes.
const fn whole_bytes(len: usize) -> [u8; 64] {
    let mut table = [0; 64];
    let mut i = 0;
    while i < 64 {
        if i % 4 < len {
            table[i] = (i / 4 * len + i % 4) as u8;
        }
        i += 1;
    }
    table
}

/// The even words of two vectors.
static EVEN_WORDS: Constant<[u16; 32]> = {
    let mut table = [0; 32];
    let mut i = 0;
    while i < 32 {
        table[i] = 2 * i as u16;
        i += 1;
    }
    Constant(table)
};

/// The odd doubleword of each pair in both.
#[inline(always)]
fn odd(a: __m512i) -> __m512i {
    // SAFETY: reached only through methods of `Avx512`, which proves the instruction.
    unsafe { _mm512_castps_si512(_mm512_movehdup_ps(_mm512_castsi512_ps(a))) }
}

impl Simd32 for Avx512 {
    /// Those of even lanes, and those of odd ones.
    type Sums = (__m512i, __m512i);

    operations! {
        fn splat32(a: i32) -> __m512i { _mm512_set1_epi32(a) }
        fn add32(a: __m512i, b: __m512i) -> __m512i { _mm512_add_epi32(a, b) }
        fn sub32(a: __m512i, b: __m512i) -> __m512i { _mm512_sub_epi32(a, b) }
        fn and32(a: __m512i, b: __m512i) -> __m512i { _mm512_and_si512(a, b) }
        fn or32(a: __m512i, b: __m512i) -> __m512i { _mm512_or_si512(a, b) }
        fn and_not32(a: __m512i, b: __m512i) -> __m512i { _mm512_andnot_si512(a, b) }
        fn abs32(a: __m512i) -> __m512i { _mm512_abs_epi32(a) }
        fn mul_low32(a: __m512i, b: __m512i) -> __m512i { _mm512_mullo_epi32(a, b) }
        fn shift_left32<const BITS: u32>(a: __m512i) -> __m512i { _mm512_slli_epi32::<BITS>(a) }
        fn shift_right32<const BITS: u32>(a: __m512i) -> __m512i { _mm512_srai_epi32::<BITS>(a) }
        fn add_if_negative32(a: __m512i, b: __m512i) -> __m512i { _mm512_min_epu32(a, _mm512_add_epi32(a, b)) }
        fn any_negative32(a: __m512i) -> bool { _mm512_movepi32_mask(a) != 0 }

        fn barrett_mul32(a: __m512i, b: __m512i, b_quotient: __m512i, q: __m512i) -> __m512i {
            let even = _mm512_mul_epi32(a, b_quotient);
            let m = duplicate_odd(_mm512_mul_epi32(odd(a), odd(b_quotient)), even, 0x5555);
            _mm512_sub_epi32(_mm512_mullo_epi32(a, b), _mm512_mullo_epi32(m, q))
        }
        fn montgomery_mul32(a: __m512i, b: __m512i, b_q_inv: __m512i, q: __m512i) -> __m512i {
            let m = _mm512_mullo_epi32(a, b_q_inv);
            let even = _mm512_sub_epi64(_mm512_mul_epi32(a, b), _mm512_mul_epi32(m, q));
            let odd = _mm512_sub_epi64(_mm512_mul_epi32(odd(a), odd(b)), _mm512_mul_epi32(odd(m), q));
            duplicate_odd(odd, even, 0x5555)
        }
        fn zero_sums() -> (__m512i, __m512i) { (_mm512_setzero_si512(), _mm512_setzero_si512()) }
        fn multiply_add32(sums: (__m512i, __m512i), a: __m512i, b: __m512i) -> (__m512i, __m512i) {
            (
                _mm512_add_epi64(sums.0, _mm512_mul_epi32(a, b)),
                _mm512_add_epi64(sums.1, _mm512_mul_epi32(odd(a), odd(b))),
            )
        }
        fn montgomery_reduce32(sums: (__m512i, __m512i), q_inv: __m512i, q: __m512i) -> __m512i {
            let even = _mm512_sub_epi64(sums.0, _mm512_mul_epi32(multiply_even(sums.0, q_inv), q));
            let odd = _mm512_sub_epi64(sums.1, _mm512_mul_epi32(multiply_even(sums.1, q_inv), q));
            duplicate_odd(odd, even, 0x5555)
        }

        fn widen(a: __m512i) -> (__m512i, __m512i) {
            (
                _mm512_cvtepi16_epi32(_mm512_castsi512_si256(a)),
                _mm512_cvtepi16_epi32(_mm512_extracti64x4_epi64::<1>(a)),
            )
        }
        fn narrow(first: __m512i, second: __m512i) -> __m512i {
            _mm512_permutex2var_epi16(first, EVEN_WORDS.load(), second)
        }
    }

    #[inline(always)]
    fn prefetch<T>(self, values: &[T]) {
        for at in (0..size_of_val(values)).step_by(size_of::<__m512i>()) {
            // SAFETY: a prefetch of any address is harmless, and this one lies in `values`; `self` proves the instruction.
            unsafe { _mm_prefetch::<_MM_HINT_T0>(values.as_ptr().wrapping_byte_add(at).cast()) }
        }
    }

    #[inline(always)]
    fn load32(self, from: &[i32]) -> __m512i {
        let from: &[i32; WIDTH32] = from.first_chunk().expect("a whole vector");
        // SAFETY: `from` is 64 bytes; `self` proves the instruction.
        unsafe { _mm512_loadu_si512(from.as_ptr().cast()) }
    }

    #[inline(always)]
    fn store32(self, a: __m512i, to: &mut [i32]) {
        let to: &mut [i32; WIDTH32] = to.first_chunk_mut().expect("a whole vector");
        // SAFETY: `to` is 64 bytes; `self` proves the instruction.
        unsafe { _mm512_storeu_si512(to.as_mut_ptr().cast(), a) }
    }

    #[inline(always)]
    fn exchange32<const GRANULE: usize>(self, x: __m512i, y: __m512i) -> (__m512i, __m512i) {
        match GRANULE {
            8 => self.exchange::<16>(x, y),
            4 => self.exchange::<8>(x, y),
            2 => self.exchange::<4>(x, y),
            1 => self.exchange::<2>(x, y),
            _ => unreachable!("layers have lengths 8, 4, 2 and 1"),
        }
    }
    #[inline(always)]
    fn tangle32(self, x: __m512i, y: __m512i) -> (__m512i, __m512i) {
        self.tangle(x, y)
    }
    #[inline(always)]
    fn untangle32(self, x: __m512i, y: __m512i) -> (__m512i, __m512i) {
        self.untangle(x, y)
    }

    #[inline(always)]
    fn unpack32<const BITS: usize>(self, bytes: &[u8]) -> __m512i {
        struct Tables<const BITS: usize>;
        impl<const BITS: usize> Tables<BITS> {
            const BYTES: &'static Constant<[u8; 64]> = &Constant(quad_bytes(BITS / 2));
            const SHIFTS: &'static Constant<[u8; 64]> = &Constant(pair_shifts(BITS));
            const WHOLE: &'static Constant<[u8; 64]> = &Constant(whole_bytes(BITS / 8));
        }
        let needed = &bytes[..2 * BITS];
        // SAFETY: a whole vector is loaded only where `bytes` has one, else the mask keeps the load within what is
        // needed; `self` proves the instructions.
        unsafe {
            let packed = if bytes.len() >= 64 {
                _mm512_loadu_si512(bytes.as_ptr().cast())
            } else {
                _mm512_maskz_loadu_epi8(first(2 * BITS), needed.as_ptr().cast())
            };
            if BITS == 24 {
                // Whole bytes: nothing to shift.
                return _mm512_maskz_permutexvar_epi8(0x7777_7777_7777_7777, Tables::<BITS>::WHOLE.load(), packed);
            }
            let pairs = _mm512_permutexvar_epi8(Tables::<BITS>::BYTES.load(), packed);
            let lanes = _mm512_multishift_epi64_epi8(Tables::<BITS>::SHIFTS.load(), pairs);
            _mm512_and_si512(lanes, _mm512_set1_epi32((1 << BITS) - 1))
        }
    }

    #[inline(always)]
    fn pack32<const BITS: usize>(self, a: __m512i, bytes: &mut [u8]) {
        // SAFETY: `self` proves the instructions; none of them touches memory.
        let pairs = unsafe {
            let up = _mm512_set1_epi64(32 - BITS as i64);
            let lanes = _mm512_and_si512(a, _mm512_set1_epi32((1 << BITS) - 1));
            _mm512_srlv_epi64(_mm512_sllv_epi32(lanes, up), up)
        };
        match BITS {
            18 => store_quads::<9>(pairs, bytes),
            20 => store_quads::<10>(pairs, bytes),
            _ => unreachable!("coefficients of y have 18 or 20 bits"),
        }
    }

    #[inline(always)]
    fn store_below32(self, a: __m512i, bound: i32, to: &mut [i32]) -> usize {
        let room = to.len();
        // SAFETY: a whole vector is stored only where `to` has room for one, else the mask keeps the store within it;
        // `self` proves the instructions.
        unsafe {
            let below = _mm512_cmplt_epi32_mask(a, _mm512_set1_epi32(bound));
            // To a register first: compressing to memory is far slower on some cores.
            let kept = _mm512_maskz_compress_epi32(below, a);
            let count = below.count_ones() as usize;
            if room >= WIDTH32 {
                _mm512_storeu_si512(to.as_mut_ptr().cast(), kept);
                return count;
            }
            _mm512_mask_storeu_epi32(to.as_mut_ptr(), first(room) as u16, kept);
            count.min(room)
        }
    }

    #[inline(always)]
    fn store_negative32(self, a: __m512i, first_lane: u8, to: &mut [u8]) -> usize {
        let room = to.len().min(WIDTH32);
        // SAFETY: the mask keeps the store within `to`; `self` proves the instructions.
        unsafe {
            let negative = _mm512_movepi32_mask(a);
            let lanes = _mm_set_epi8(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
            let places = _mm_add_epi8(lanes, _mm_set1_epi8(first_lane as i8));
            let kept = _mm_maskz_compress_epi8(negative, places);
            _mm_mask_storeu_epi8(to.as_mut_ptr().cast(), first(room) as u16, kept);
            negative.count_ones() as usize
        }
    }
}
