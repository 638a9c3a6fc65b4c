//! Rounding: Power2Round, Decompose, MakeHint and UseHint (FIPS 204 Algorithms 35 to 40).

use crate::params::dsa::{D, Set};
use crate::simd::wide::Simd32;

/// FIPS 204 Algorithm 35, Power2Round: (r1, r0) with r = r1·2^d + r0 and -2^(d-1) < r0 <= 2^(d-1). Input in [0, q).
#[inline(always)]
pub(super) fn power2round<S: Simd32>(simd: S, r: S::I32) -> (S::I32, S::I32) {
    let rounded = simd.add32(r, simd.splat32((1 << (D - 1)) - 1));
    let r1 = simd.shift_right32::<{ D as u32 }>(rounded);
    (r1, simd.sub32(r, simd.shift_left32::<{ D as u32 }>(r1)))
}

/// The numbers of Decompose for one gamma2.
struct Rounding<P>(P);

impl<P: Set> Rounding<P> {
    /// Values of r1.
    const CLASSES: i32 = P::GAMMA2_DIVISOR as i32 / 2;
    /// r·2^-7, rounded up, times `RECIPROCAL` is r1·2^`SHIFT` to within half of that: found by trying, as the tests do
    /// for every r.
    const SHIFT: u32 = if P::GAMMA2_DIVISOR.is_power_of_two() { 22 } else { 24 };
    const RECIPROCAL: i32 = ((1i64 << (Self::SHIFT + 7)) / (2 * P::GAMMA2 as i64)) as i32;
}

/// (r1, r0) with r = r1·2·gamma2 + r0 and -gamma2 < r0 <= gamma2; r1 is the number of classes, which stands for class 0,
/// where r would round up to q - 1. Input in [0, q).
#[inline(always)]
fn divide<S: Simd32, P: Set>(simd: S, r: S::I32) -> (S::I32, S::I32) {
    let scaled = simd.shift_right32::<7>(simd.add32(r, simd.splat32(127)));
    let product = simd.mul_low32(scaled, simd.splat32(Rounding::<P>::RECIPROCAL));
    let rounded = simd.add32(product, simd.splat32(const { 1 << (Rounding::<P>::SHIFT - 1) }));
    let r1 =
        if Rounding::<P>::SHIFT == 22 { simd.shift_right32::<22>(rounded) } else { simd.shift_right32::<24>(rounded) };
    (r1, simd.sub32(r, simd.mul_low32(r1, simd.splat32(const { 2 * P::GAMMA2 }))))
}

/// FIPS 204 Algorithm 36, Decompose: (r1, r0) with r = r1·2·gamma2 + r0 mod q and -gamma2 <= r0 <= gamma2. Input in [0, q).
#[inline(always)]
pub(super) fn decompose<S: Simd32, P: Set>(simd: S, r: S::I32) -> (S::I32, S::I32) {
    let (r1, r0) = divide::<S, P>(simd, r);
    // What would round up to q - 1 belongs to class 0, with r0 one less: FIPS 204 Algorithm 36, lines 3 to 5.
    let beyond = simd.shift_right32::<31>(simd.sub32(simd.splat32(const { Rounding::<P>::CLASSES - 1 }), r1));
    (simd.and_not32(beyond, r1), simd.add32(r0, beyond))
}

/// FIPS 204 Algorithm 39, MakeHint, from r0, |r0| < q/2, that a small number was added to and the r1 from before that:
/// negative where r0 left its class, so that adding changed the high bits.
#[inline(always)]
pub(super) fn make_hint<S: Simd32, P: Set>(simd: S, r1: S::I32, r0: S::I32) -> S::I32 {
    let gamma2 = simd.splat32(P::GAMMA2);
    let beyond = simd.sub32(gamma2, simd.abs32(r0));
    // -gamma2 itself belongs to class 0 only.
    let lowest = simd.sub32(simd.add32(r0, gamma2), simd.splat32(1));
    let other_class = simd.sub32(simd.splat32(0), r1);
    simd.or32(beyond, simd.and32(lowest, other_class))
}

/// FIPS 204 Algorithm 40, UseHint: the high bits of r, corrected where `hint` is -1; it is 0 elsewhere. Input in [0, q).
#[inline(always)]
pub(super) fn use_hint<S: Simd32, P: Set>(simd: S, hint: S::I32, r: S::I32) -> S::I32 {
    let (r1, r0) = divide::<S, P>(simd, r);
    // 1 where r0 > 0, else -1; so it is too where r0 is still to be one less.
    let direction = simd.or32(simd.shift_right32::<31>(simd.sub32(r0, simd.splat32(1))), simd.splat32(1));
    let moved = simd.add32(r1, simd.and32(hint, direction));
    let classes = simd.splat32(Rounding::<P>::CLASSES);
    if Rounding::<P>::CLASSES.count_ones() == 1 {
        return simd.and32(moved, simd.splat32(const { Rounding::<P>::CLASSES - 1 }));
    }
    let below = simd.sub32(simd.add_if_negative32(moved, classes), classes);
    simd.add_if_negative32(below, classes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch::Backend;
    use crate::params::dsa::Q;
    use crate::params::dsa::{MlDsa44, MlDsa65};
    use crate::simd::Kernel;
    use core::marker::PhantomData;

    /// x mod± m (FIPS 204 §2.3): in (-m/2, m/2].
    fn mod_centred(x: i32, m: i32) -> i32 {
        let r = x.rem_euclid(m);
        if r > m / 2 { r - m } else { r }
    }

    /// FIPS 204 Algorithm 36 as printed.
    fn reference_decompose(r: i32, gamma2: i32) -> (i32, i32) {
        let r0 = mod_centred(r, 2 * gamma2);
        if r - r0 == Q - 1 { (0, r0 - 1) } else { ((r - r0) / (2 * gamma2), r0) }
    }

    /// FIPS 204 Algorithm 40 as printed.
    fn reference_use_hint(hint: bool, r: i32, gamma2: i32) -> i32 {
        let m = (Q - 1) / (2 * gamma2);
        match reference_decompose(r, gamma2) {
            (r1, r0) if hint && r0 > 0 => (r1 + 1).rem_euclid(m),
            (r1, _) if hint => (r1 - 1).rem_euclid(m),
            (r1, _) => r1,
        }
    }

    struct Check<P>(PhantomData<P>);

    impl<P: Set, S: Simd32> Kernel<S> for Check<P> {
        type Output = ();
        #[inline(always)]
        fn run(self, simd: S) {
            let width = S::WIDTH32;
            let mut lanes = vec![0; width];
            let mut results = [const { Vec::new() }; 7];
            for start in (0..Q).step_by(width) {
                for (lane, r) in lanes.iter_mut().zip(start..) {
                    *lane = r.min(Q - 1);
                }
                let r = simd.load32(&lanes);
                let (power_r1, power_r0) = power2round(simd, r);
                let (r1, r0) = decompose::<S, P>(simd, r);
                let plain = use_hint::<S, P>(simd, simd.splat32(0), r);
                let hinted = use_hint::<S, P>(simd, simd.splat32(-1), r);
                // As signing does it: a number is added to r0; that of the class of r0 + 2^8.
                let made = make_hint::<S, P>(simd, r1, simd.add32(r0, simd.splat32(256)));
                for (result, vector) in results.iter_mut().zip([power_r1, power_r0, r1, r0, plain, hinted, made]) {
                    result.resize(width, 0);
                    simd.store32(vector, result);
                }
                for (lane, &r) in lanes.iter().enumerate() {
                    let [power_r1, power_r0, r1, r0, plain, hinted, made] =
                        [0, 1, 2, 3, 4, 5, 6].map(|i| results[i][lane]);
                    let expected = mod_centred(r, 1 << D);
                    assert_eq!((power_r1, power_r0), ((r - expected) >> D, expected), "{r}");
                    assert_eq!((r1, r0), reference_decompose(r, P::GAMMA2), "{r}");
                    assert_eq!(plain, reference_use_hint(false, r, P::GAMMA2), "{r}");
                    assert_eq!(hinted, reference_use_hint(true, r, P::GAMMA2), "{r}");
                    // MakeHint(-z, r + z) of FIPS 204: do the high bits differ?
                    let moved = reference_decompose((r + 256) % Q, P::GAMMA2).0;
                    assert_eq!(made < 0, moved != r1, "{r}");
                }
            }
        }
    }

    #[test]
    fn rounding_is_the_standards_for_every_r() {
        for backend in Backend::all() {
            backend.run(Check::<MlDsa44>(PhantomData));
            backend.run(Check::<MlDsa65>(PhantomData));
        }
    }
}
