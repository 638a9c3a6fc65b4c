//! Wiping, comparison and selection in constant time, and marks for the check that time is constant.

use crate::params::SYM_LEN;

/// What has a value of nothing but zeros.
pub(crate) trait Zero: Copy {
    const ZERO: Self;
}

impl Zero for u8 {
    const ZERO: Self = 0;
}

impl<T: Zero, const N: usize> Zero for [T; N] {
    const ZERO: Self = [T::ZERO; N];
}

/// Overwrites `values` with zeros such that the compiler keeps the writes.
///
/// Why not `zeroize`'s slice implementation: its volatile writes go one element at a time, and a batch wipes tens of
/// kilobytes. A plain fill ahead of `zeroize`'s barrier is a `memset` that stays.
pub(crate) fn wipe<T: Zero>(values: &mut [T]) {
    values.fill(T::ZERO);
    zeroize::optimization_barrier(values);
}

/// `N` secrets of `LEN` bytes, wiped on drop.
pub(crate) struct Secrets<const LEN: usize, const N: usize>(pub(crate) [[u8; LEN]; N]);

impl<const LEN: usize, const N: usize> Drop for Secrets<LEN, N> {
    fn drop(&mut self) {
        wipe(self.0.as_flattened_mut());
    }
}

/// Temporary memory for secrets that knows how much of it was used, so that wiping costs what using did.
pub(crate) struct Buffer<T> {
    values: Box<[T]>,
    used: usize,
}

impl<T: Zero> Buffer<T> {
    pub(crate) fn new(len: usize) -> Self {
        Self { values: vec![T::ZERO; len].into(), used: 0 }
    }

    /// The first `count` values, to be used.
    pub(crate) fn first(&mut self, count: usize) -> &mut [T] {
        self.used = self.used.max(count);
        &mut self.values[..count]
    }

    /// What is used.
    pub(crate) fn used(&self) -> &[T] {
        &self.values[..self.used]
    }

    /// Wipes what was used.
    pub(crate) fn wipe(&mut self) {
        wipe(&mut self.values[..self.used]);
        self.used = 0;
    }
}

/// Marks for the check that time is constant, which runs the engine under valgrind: what is computed from undefined bytes
/// is undefined, and memcheck reports each branch and each address that depends on it.
#[cfg(feature = "constant-time-marks")]
pub mod marks {
    use crate::simd::memcheck::{make_defined, make_undefined};

    /// Bytes that nothing may branch on.
    pub fn secret(bytes: &mut [u8]) {
        make_undefined(bytes);
    }
    /// Bytes that are public although they were computed from a secret.
    pub fn public(bytes: &[u8]) {
        make_defined(bytes);
    }
}

/// Says that values computed from a secret are public; each caller says why. Nothing in builds without `marks`.
#[inline(always)]
pub(crate) fn declassify<T>(values: &[T]) {
    #[cfg(feature = "constant-time-marks")]
    crate::simd::memcheck::make_defined(values);
    #[cfg(not(feature = "constant-time-marks"))]
    let _ = values;
}

/// Says that values are secret again which were taken as public while they were chosen. Nothing in builds without `marks`.
#[inline(always)]
pub(crate) fn classify<T>(values: &mut [T]) {
    #[cfg(feature = "constant-time-marks")]
    crate::simd::memcheck::make_undefined(values);
    #[cfg(not(feature = "constant-time-marks"))]
    let _ = values;
}

/// A decision that was made from secrets and may be seen; each caller says why.
#[inline(always)]
pub(crate) fn reveal(decision: bool) -> bool {
    #[cfg(feature = "constant-time-marks")]
    {
        // Read again from the memory that was marked, of which the compiler thinks that it is not changed.
        let byte = core::hint::black_box([u8::from(decision)]);
        declassify(&byte);
        core::hint::black_box(&byte)[0] != 0
    }
    #[cfg(not(feature = "constant-time-marks"))]
    decision
}

/// 0xff if the slices differ, else 0, without a branch. Both must have the same length, which is public.
pub(crate) fn differ(a: &[u8], b: &[u8]) -> u8 {
    assert_eq!(a.len(), b.len());
    let difference = a.iter().zip(b).fold(0, |all, (a, b)| all | (a ^ b));
    // 0 stays 0; anything else borrows from the upper byte. The barrier keeps the compiler from finding a branch.
    let mask = (u16::from(core::hint::black_box(difference)).wrapping_neg() >> 8) as u8;
    core::hint::black_box(mask)
}

/// `b` where `mask` is 0xff, `a` where it is 0.
pub(crate) fn select(mask: u8, a: &[u8; SYM_LEN], b: &[u8; SYM_LEN]) -> [u8; SYM_LEN] {
    core::array::from_fn(|i| (a[i] & !mask) | (b[i] & mask))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differ_sees_each_bit() {
        let a = [0x5a; 40];
        assert_eq!(differ(&a, &a), 0);
        for bit in 0..8 * a.len() {
            let mut b = a;
            b[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(differ(&a, &b), 0xff);
        }
        assert_eq!(select(0, &[1; 32], &[2; 32]), [1; 32]);
        assert_eq!(select(0xff, &[1; 32], &[2; 32]), [2; 32]);
    }

    #[test]
    fn wipe_overwrites() {
        let mut values = [7; 100];
        wipe(&mut values);
        assert_eq!(values, [0; 100]);
    }
}
