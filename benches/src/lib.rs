//! Benchmarks of kemlane against its peers, and of its parts.
//!
//! | run | measures |
//! |---|---|
//! | `--bin peers` | one thread: key generation, encapsulation, decapsulation, beside other crates |
//! | `--bin handshakes` | TLS handshakes a second, and CPU time of one |
//! | `--bin roundtrip` | what a job costs besides its computation |
//! | `--bench parts`, `--bench operations` | the engine's parts and operations, each backend (criterion) |
//! | `--bin plot` | draws a file of `peers` |
//!
//! Always `--release`; the default compiler flags are what users have. Results stay in `results/`, named by their date.
//! Machines have other things to do, so what is compared runs in turns ([`turns`]), and figures are medians.

pub mod fixtures;
pub mod ours;
pub mod peers;
pub mod report;
pub mod turns;
