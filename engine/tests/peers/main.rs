//! Byte equality with independent implementations, RustCrypto's crates and libcrux', on every backend: random inputs, every
//! form of key, batch lengths 1..=67, and what a batch makes of items that are wrong.

mod dsa;
mod kem;
#[path = "../support/mod.rs"]
mod support;
