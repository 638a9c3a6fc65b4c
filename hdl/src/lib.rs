//! kemlane's cores as RustHDL modules.
//!
//! | core | operation | latency | interval |
//! |---|---|---|---|
//! | [`reduce`] | a product modulo q | 3 (ML-KEM), 4 (ML-DSA) | 1 |
//! | [`butterfly`] | one butterfly of either direction | 8 (ML-KEM), 11 (ML-DSA) | 1 |
//! | [`ntt`] | FIPS 203 Algorithms 9 and 10, FIPS 204 Algorithms 41 and 42; with 8 butterflies | 271, 306 | 133.5, 151 |
//! | [`multiply`] | FIPS 203 Algorithms 11 and 12, FIPS 204 Algorithms 44 and 45; rows of [`ntt`] with 4 butterflies | 15, 13 | 32 |
//! | [`polymul`] | sums of products in Z_q\[X\]/(X^256 + 1); with 4 butterflies | 1118, 1252 | 784.5, 885 |
//! | [`keccak`] | FIPS 202 Algorithm 7 with the absorbing of a block | 25 | 24, 25 after a message |
//! | [`sponge`] | SHA3-256, SHA3-512, SHAKE128, SHAKE256, FIPS 202 §6.1 and §6.2 | 28 | as [`keccak`] |
//!
//! The data's way:
//!
//! ```text
//! engine::params ─► modules (hdl_gen) ─► lint.rs ─► verilog.rs ─► bitstreams/verilog/*.v ─► synthesis, CXXRTL
//!                       │
//!                       └─► stepped directly by kemlane-sim                               └─► synth.rs: reports
//! ```
//!
//! Types: a core is a [`clocked::Core`], a block with one clock and ports by name; between cores go [`stream`]s. Control
//! and datapath are separate blocks. Only [`primitive`] contains Verilog; only [`verilog`] writes it; numbers come from the
//! engine's `params`, or from the formula beside their table. A core's public constants are its cycles; the rest is its
//! file's own.
//!
//! Two shapes were sketched: modules generic over their arithmetic, and datapaths generic over widths that are wired to
//! the arithmetic of one modulus at the outermost level. The second is kept: RustHDL's kernels cannot name the ports of a
//! type parameter.
//!
//! Why rust-hdl 0.46.0 (`rust-hdl-core` and `rust-hdl-widgets`, pinned exactly): the crate `rhdl` of the registry is an
//! empty placeholder, and this is the last release of the one HDL in Rust whose modules are simulated without Verilog
//! tools and whose syntax tree is public. It is no longer developed, so nothing but this crate and the direct stepping of
//! `kemlane-sim` may depend on it. Its simulator and its Verilog disagree at the places that [`lint`] lists.
//!
//! Why no tool of the Verilog world is needed to build or use this crate: the Verilog is text, committed, and compared by
//! a test. What reads it (Yosys, nextpnr, CXXRTL) comes from PyPI into `target/cores`, by `sim/tools/install.sh`.

mod buffer;
pub mod butterfly;
pub mod catalogue;
pub mod clocked;
pub mod error;
pub mod keccak;
pub mod lint;
pub mod multiply;
pub mod ntt;
pub mod polymul;
pub mod primitive;
pub mod reduce;
pub mod sponge;
pub mod stream;
pub mod synth;
pub mod verilog;
pub mod waveform;
