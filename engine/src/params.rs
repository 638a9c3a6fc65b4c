//! Every number of FIPS 203 and FIPS 204, stated once: what both share here, the rest by standard.
//!
//! A parameter set is two things that come from one place: a type whose constants the algorithms are compiled for, and a
//! value (`&'static Params`) that callers choose at run time.

pub mod dsa;
pub mod kem;

/// Coefficients of a polynomial (FIPS 203 §2.4, FIPS 204 Table 1).
pub const N: usize = 256;
/// Bytes of seeds and other symmetric values of either standard.
pub const SYM_LEN: usize = 32;
