//! Benchmarks of kemlane against its peers, and of its parts.
//!
//! | run | measures |
//! |---|---|
//! | `--bin peers` | one thread: each operation of ML-KEM and ML-DSA, beside other crates |
//! | `--bin handshakes` | TLS handshakes a second, and CPU time of one |
//! | `--bin roundtrip` | what a job costs besides its computation |
//! | `--bench parts`, `--bench operations` | the engine's parts and operations, each backend (criterion) |
//! | `--bin plot` | draws a file of `peers` |
//! | `--bin readme` | puts the newest files' figures into the README |
//!
//! Always `--release`; the default compiler flags are what users have. Results stay in `results/`, named by their date.
//! Machines have other things to do, so what is compared runs in turns ([`turns`]), and figures are medians.
//!
//! The way of a figure: [`kem`] and [`dsa`] tell who computes what, [`contest`] measures, [`report`] prints it and writes it to a file,
//! and from there [`results`] reads it for the plot and for the README ([`readme`]), so no figure is typed by hand.

pub mod contest;
pub mod dsa;
pub mod kem;
pub mod readme;
pub mod report;
pub mod results;
pub mod turns;

/// Every parameter set of every scheme that is measured; another scheme is chained here.
pub fn arenas() -> Vec<Box<dyn contest::Arena>> {
    kem::arenas().chain(dsa::arenas()).collect()
}
