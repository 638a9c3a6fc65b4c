//! Transforms and products of single polynomials, on plain coefficients: what circuits and other software are compared with.
//!
//! The engine's own kernels, on any [`Backend`], with what batches leave out put around them: coefficients go in and
//! come out in [0, q), in the standards' order, without Montgomery's factor. Batches never come through here.
//!
//! Why it is always there and no feature: the simulation's golden model is to be the code that ships, built as it ships.
//!
//! For public values: bringing results into [0, q) divides, which is not constant in time on every machine.
//!
//! ```
//! use kemlane_engine::{Backend, poly::Ring};
//!
//! let (ring, backend) = (Ring::Kem, Backend::detect());
//! // (X^255)·(X^2) = -X in Z[X]/(X^256 + 1).
//! let (mut a, mut b) = ([0; 256], [0; 256]);
//! (a[255], b[2]) = (1, 1);
//! let mut product = ring.multiply(backend, &a, &b);
//! assert_eq!(product[1], ring.q() - 1);
//!
//! ring.ntt(backend, &mut product);
//! ring.inverse_ntt(backend, &mut product);
//! assert_eq!(product[1], ring.q() - 1);
//! ```

use crate::dispatch::Backend;
use crate::dsa::ntt as wide;
use crate::ntt as narrow;
use crate::params::{N, dsa, kem};
use crate::secret::Zero;
use crate::simd::wide::Simd32;
use crate::simd::{Kernel, Simd};

/// 256 coefficients in [0, q).
pub type Coefficients = [u32; N];

/// Z_q[X]/(X^256 + 1) with the transform of one of the standards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ring {
    /// ML-KEM's (FIPS 203): seven layers, down to pairs.
    Kem,
    /// ML-DSA's (FIPS 204): eight layers.
    Dsa,
}

impl Ring {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Kem, Self::Dsa];

    /// The modulus.
    pub const fn q(self) -> u32 {
        match self {
            Self::Kem => kem::Q as u32,
            Self::Dsa => dsa::Q as u32,
        }
    }

    /// NTT (FIPS 203 Algorithm 9, FIPS 204 Algorithm 41), in place.
    ///
    /// # Panics
    /// If a coefficient is not below q; so do all functions here.
    pub fn ntt(self, backend: Backend, f: &mut Coefficients) {
        *f = match self {
            Self::Kem => self.canonical(self.run_kem(backend, f, None, Step::Ntt), 1),
            Self::Dsa => self.canonical(self.run_dsa(backend, f, None, Step::Ntt), 1),
        };
    }

    /// NTT^-1 (FIPS 203 Algorithm 10, FIPS 204 Algorithm 42), in place.
    pub fn inverse_ntt(self, backend: Backend, f: &mut Coefficients) {
        // The kernels multiply by R, the Montgomery factor that products lack.
        *f = match self {
            Self::Kem => self.canonical(self.run_kem(backend, f, None, Step::InverseNtt), self.halves(KEM_R_BITS)),
            Self::Dsa => self.canonical(self.run_dsa(backend, f, None, Step::InverseNtt), self.halves(DSA_R_BITS)),
        };
    }

    /// MultiplyNTTs (FIPS 203 Algorithm 11, FIPS 204 Algorithm 45): the product of two transforms, as a transform.
    #[must_use]
    pub fn multiply_ntts(self, backend: Backend, f: &Coefficients, g: &Coefficients) -> Coefficients {
        match self {
            Self::Kem => self.canonical(self.run_kem(backend, f, Some(g), Step::Product), 1 << KEM_R_BITS),
            Self::Dsa => self.canonical(self.run_dsa(backend, f, Some(g), Step::Product), 1 << DSA_R_BITS),
        }
    }

    /// The product of two polynomials, by their transforms.
    #[must_use]
    pub fn multiply(self, backend: Backend, f: &Coefficients, g: &Coefficients) -> Coefficients {
        let [mut f, mut g] = [*f, *g];
        self.ntt(backend, &mut f);
        self.ntt(backend, &mut g);
        let mut product = self.multiply_ntts(backend, &f, &g);
        self.inverse_ntt(backend, &mut product);
        product
    }

    /// 2^-bits mod q.
    fn halves(self, bits: u32) -> i64 {
        let q = i64::from(self.q());
        (0..bits).fold(1, |power, _| power * ((q + 1) / 2) % q)
    }

    /// factor·x mod q.
    fn canonical<T: Into<i64>>(self, f: [T; N], factor: i64) -> Coefficients {
        let q = i64::from(self.q());
        f.map(|x| (x.into() * (factor % q)).rem_euclid(q) as u32)
    }

    fn check(self, f: &Coefficients) {
        assert!(f.iter().all(|&x| x < self.q()), "a coefficient is not below {}", self.q());
    }

    fn run_kem(self, backend: Backend, f: &Coefficients, g: Option<&Coefficients>, step: Step) -> [i16; N] {
        let load = |f: &Coefficients| {
            self.check(f);
            narrow::Poly(f.map(|x| x as i16))
        };
        let (mut f, g) = (load(f), g.map_or(narrow::Poly::ZERO, load));
        backend.run(Narrow { f: &mut f, g: &g, step });
        f.0
    }

    fn run_dsa(self, backend: Backend, f: &Coefficients, g: Option<&Coefficients>, step: Step) -> [i32; N] {
        let load = |f: &Coefficients| {
            self.check(f);
            // Around 0, which the inverse transform asks for.
            wide::Poly32(f.map(|x| if x > self.q() / 2 { x as i32 - dsa::Q } else { x as i32 }))
        };
        let (mut f, g) = (load(f), g.map_or(wide::Poly32::ZERO, load));
        backend.run(Wide { f: &mut f, g: &g, step });
        f.0
    }
}

/// R = 2^16 of the kernels for ML-KEM.
const KEM_R_BITS: u32 = i16::BITS;
/// R = 2^32 of the kernels for ML-DSA.
const DSA_R_BITS: u32 = i32::BITS;

#[derive(Clone, Copy)]
enum Step {
    Ntt,
    InverseNtt,
    /// f·g, times R^-1.
    Product,
}

struct Narrow<'a> {
    f: &'a mut narrow::Poly,
    g: &'a narrow::Poly,
    step: Step,
}

impl<S: Simd> Kernel<S> for Narrow<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        match self.step {
            Step::Ntt => narrow::ntt(simd, self.f),
            Step::InverseNtt => narrow::inverse_ntt(simd, self.f),
            Step::Product => {
                let mut factor = narrow::Multiplier::ZERO;
                narrow::multiplier(simd, self.g, &mut factor);
                let row = [*self.f];
                narrow::dot_product(simd, &row, &[factor], self.f);
            }
        }
    }
}

struct Wide<'a> {
    f: &'a mut wide::Poly32,
    g: &'a wide::Poly32,
    step: Step,
}

impl<S: Simd32> Kernel<S> for Wide<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        match self.step {
            Step::Ntt => wide::ntt(simd, self.f),
            Step::InverseNtt => wide::inverse_ntt(simd, self.f),
            Step::Product => {
                let left = *self.f;
                wide::dot_product(simd, &[&left; wide::MAX_TERMS], &[*self.g], self.f);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Corners, and pseudo-random ones.
    fn polynomials(q: u32) -> Vec<Coefficients> {
        let mut polys = vec![[0; N], [q - 1; N], core::array::from_fn(|i| if i == N - 1 { q - 1 } else { 0 })];
        let mut state = 1u64;
        polys.extend((0..10).map(|_| {
            core::array::from_fn(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (state >> 33) as u32 % q
            })
        }));
        polys
    }

    fn schoolbook(q: u32, a: &Coefficients, b: &Coefficients) -> Coefficients {
        let mut product = [0i128; N];
        for (i, &x) in a.iter().enumerate() {
            for (j, &y) in b.iter().enumerate() {
                let sign = if i + j < N { 1 } else { -1 };
                product[(i + j) % N] += sign * i128::from(x) * i128::from(y);
            }
        }
        product.map(|x| x.rem_euclid(q.into()) as u32)
    }

    #[test]
    fn transforms_undo_each_other_and_products_are_the_rings() {
        let mut checked = 0;
        for ring in Ring::ALL {
            let polys = polynomials(ring.q());
            for (i, f) in polys.iter().enumerate() {
                let g = &polys[(5 * i + 1) % polys.len()];
                let product = schoolbook(ring.q(), f, g);
                for backend in Backend::all() {
                    let mut there = *f;
                    ring.ntt(backend, &mut there);
                    assert!(i == 0 || there != *f, "{ring:?} {backend}");
                    ring.inverse_ntt(backend, &mut there);
                    assert_eq!(there, *f, "{ring:?} {backend}");
                    assert_eq!(ring.multiply(backend, f, g), product, "{ring:?} {backend}");
                    checked += 1;
                }
            }
        }
        assert_eq!(checked, 2 * 13 * Backend::all().len());
    }

    #[test]
    fn ntts_are_the_same_on_every_backend_and_in_range() {
        for ring in Ring::ALL {
            for f in polynomials(ring.q()) {
                let transforms = Backend::all().into_iter().map(|backend| {
                    let mut f = f;
                    ring.ntt(backend, &mut f);
                    f
                });
                let transforms: Vec<_> = transforms.collect();
                assert!(transforms.iter().all(|f| *f == transforms[0] && f.iter().all(|&x| x < ring.q())));
            }
        }
    }

    #[test]
    #[should_panic(expected = "not below")]
    fn coefficients_out_of_range_are_refused() {
        Ring::Kem.ntt(Backend::all()[0], &mut [Ring::Kem.q(); N]);
    }
}
