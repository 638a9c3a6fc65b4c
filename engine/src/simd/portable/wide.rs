//! 32-bit coefficients in plain Rust.

use super::{I16, I32, Portable, WIDTH};
use crate::simd::wide::Simd32;
use core::array::from_fn;
use core::hint::black_box;

const WIDTH32: usize = WIDTH / 2;

#[inline(always)]
fn map2(a: I32, b: I32, f: impl Fn(i32, i32) -> i32) -> I32 {
    from_fn(|i| f(a[i], b[i]))
}

/// (x - m·q) / 2^32, where the low halves are equal.
#[inline(always)]
fn reduced(x: i64, m: i32, q: i32) -> i32 {
    ((x >> 32) as i32).wrapping_sub(((i64::from(m) * i64::from(q)) >> 32) as i32)
}

impl<const LANES: usize> Simd32 for Portable<LANES> {
    type Sums = [i64; WIDTH32];

    #[inline(always)]
    fn splat32(self, a: i32) -> I32 {
        [a; WIDTH32]
    }
    #[inline(always)]
    fn load32(self, from: &[i32]) -> I32 {
        from_fn(|i| from[..WIDTH32][i])
    }
    #[inline(always)]
    fn store32(self, a: I32, to: &mut [i32]) {
        to[..WIDTH32].copy_from_slice(&a);
    }
    #[inline(always)]
    fn add32(self, a: I32, b: I32) -> I32 {
        map2(a, b, i32::wrapping_add)
    }
    #[inline(always)]
    fn sub32(self, a: I32, b: I32) -> I32 {
        map2(a, b, i32::wrapping_sub)
    }
    #[inline(always)]
    fn and32(self, a: I32, b: I32) -> I32 {
        map2(a, b, |a, b| a & b)
    }
    #[inline(always)]
    fn or32(self, a: I32, b: I32) -> I32 {
        map2(a, b, |a, b| a | b)
    }
    #[inline(always)]
    fn and_not32(self, a: I32, b: I32) -> I32 {
        map2(a, b, |a, b| !a & b)
    }
    #[inline(always)]
    fn abs32(self, a: I32) -> I32 {
        a.map(i32::wrapping_abs)
    }
    #[inline(always)]
    fn mul_low32(self, a: I32, b: I32) -> I32 {
        map2(a, b, i32::wrapping_mul)
    }
    #[inline(always)]
    fn shift_left32<const BITS: u32>(self, a: I32) -> I32 {
        a.map(|lane| lane << BITS)
    }
    #[inline(always)]
    fn shift_right32<const BITS: u32>(self, a: I32) -> I32 {
        // As in `Simd::shift_right_signed`: no branches on a mask.
        let shifted = a.map(|lane| lane >> BITS);
        if BITS == 31 { black_box(shifted) } else { shifted }
    }
    #[inline(always)]
    fn add_if_negative32(self, a: I32, b: I32) -> I32 {
        let negative = self.shift_right32::<31>(a);
        self.add32(a, self.and32(b, negative))
    }
    #[inline(always)]
    fn any_negative32(self, a: I32) -> bool {
        a.iter().fold(0, |all, lane| all | lane) < 0
    }

    #[inline(always)]
    fn barrett_mul32(self, a: I32, b: I32, b_quotient: I32, q: I32) -> I32 {
        from_fn(|i| {
            let m = ((i64::from(a[i]) * i64::from(b_quotient[i])) >> 32) as i32;
            a[i].wrapping_mul(b[i]).wrapping_sub(m.wrapping_mul(q[i]))
        })
    }
    #[inline(always)]
    fn montgomery_mul32(self, a: I32, b: I32, b_q_inv: I32, q: I32) -> I32 {
        from_fn(|i| reduced(i64::from(a[i]) * i64::from(b[i]), a[i].wrapping_mul(b_q_inv[i]), q[i]))
    }
    #[inline(always)]
    fn zero_sums(self) -> Self::Sums {
        [0; WIDTH32]
    }
    #[inline(always)]
    fn multiply_add32(self, sums: Self::Sums, a: I32, b: I32) -> Self::Sums {
        from_fn(|i| sums[i].wrapping_add(i64::from(a[i]) * i64::from(b[i])))
    }
    #[inline(always)]
    fn montgomery_reduce32(self, sums: Self::Sums, q_inv: I32, q: I32) -> I32 {
        from_fn(|i| reduced(sums[i], (sums[i] as i32).wrapping_mul(q_inv[i]), q[i]))
    }

    #[inline(always)]
    fn exchange32<const GRANULE: usize>(self, x: I32, y: I32) -> (I32, I32) {
        let odd = |lane: usize| lane & GRANULE != 0;
        (
            from_fn(|lane| if odd(lane) { y[lane - GRANULE] } else { x[lane] }),
            from_fn(|lane| if odd(lane) { y[lane] } else { x[lane + GRANULE] }),
        )
    }

    #[inline(always)]
    fn widen(self, a: I16) -> (I32, I32) {
        (from_fn(|i| i32::from(a[i])), from_fn(|i| i32::from(a[WIDTH32 + i])))
    }
    #[inline(always)]
    fn narrow(self, first: I32, second: I32) -> I16 {
        from_fn(|i| if i < WIDTH32 { first[i] } else { second[i - WIDTH32] } as i16)
    }

    #[inline(always)]
    fn unpack32<const BITS: usize>(self, bytes: &[u8]) -> I32 {
        // Four numbers are BITS / 2 whole bytes, which fit a 128-bit integer.
        let mut numbers = [0; WIDTH32];
        let (lanes, _) = numbers.as_chunks_mut::<4>();
        for (lanes, bytes) in lanes.iter_mut().zip(bytes[..BITS].chunks_exact(BITS / 2)) {
            let mut group = [0; 16];
            group[..BITS / 2].copy_from_slice(bytes);
            let group = u128::from_le_bytes(group);
            *lanes = from_fn(|i| (group >> (i * BITS)) as i32 & ((1 << BITS) - 1));
        }
        numbers
    }
    #[inline(always)]
    fn pack32<const BITS: usize>(self, a: I32, bytes: &mut [u8]) {
        let (groups, _) = a.as_chunks::<4>();
        for (group, bytes) in groups.iter().zip(bytes[..BITS].chunks_exact_mut(BITS / 2)) {
            let number = |i: usize| u128::from(group[i] as u32 & ((1 << BITS) - 1)) << (i * BITS);
            let all = (0..4).fold(0, |all, i| all | number(i));
            bytes.copy_from_slice(&all.to_le_bytes()[..BITS / 2]);
        }
    }
    #[inline(always)]
    fn store_below32(self, a: I32, bound: i32, to: &mut [i32]) -> usize {
        // Every lane is written, but counted only if it stays.
        let mut kept = [0; WIDTH32 + 1];
        let mut count = 0;
        for lane in a {
            kept[count] = lane;
            count += usize::from(lane < bound);
        }
        if let Some(to) = to.first_chunk_mut::<WIDTH32>() {
            to.copy_from_slice(&kept[..WIDTH32]);
            return count;
        }
        let count = count.min(to.len());
        to[..count].copy_from_slice(&kept[..count]);
        count
    }
    #[inline(always)]
    fn store_negative32(self, a: I32, first: u8, to: &mut [u8]) -> usize {
        let mut count = 0;
        for (i, lane) in a.into_iter().enumerate() {
            if lane < 0 {
                if let Some(to) = to.get_mut(count) {
                    *to = first.wrapping_add(i as u8);
                }
                count += 1;
            }
        }
        count
    }
}
