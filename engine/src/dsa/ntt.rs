//! Polynomials modulo ML-DSA's q.
use crate::params::N;

/// 256 coefficients modulo q; each function says in which range.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Poly32(pub(crate) [i32; N]);

impl Poly32 {
    pub(crate) const ZERO: Self = Self([0; N]);
}

impl Default for Poly32 {
    fn default() -> Self {
        Self::ZERO
    }
}
