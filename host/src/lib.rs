//! Post-quantum TLS for MCP hubs, fed by a batching engine for ML-KEM and ML-DSA.
//!
//! The data's way, and the rooms along it:
//!
//! ```text
//!  bytes on a socket ─► tls ─► job ─► scheduler ─► provider ─► kemlane_engine ─► bytes
//!                        ▲                                                         │
//!  gateway ─ connect ────┴──────────────── result, or a typed error ◄──────────────┘
//! ```
//!
//! | module | what | who uses it |
//! |---|---|---|
//! | [`job`] | a typed request, its ticket and its result | everyone who asks |
//! | [`provider`] | who computes jobs: the CPU today | scheduler, or anyone directly |
//! | [`keys`] | expanded ML-DSA keys, kept for reuse | tls |
//! | [`scheduler`] | makes batches; itself a provider | tls |
//! | [`tls`] | rustls key exchange, signatures and a batching acceptor | gateway, other Rust hubs |
//! | [`gateway`] | `kemlane serve`: MCP in, MCP out | the binary |
//! | [`connect`] | `kemlane connect`: stdio in, MCP over post-quantum TLS out | the binary |
//! | [`info`] | `kemlane info`: the machine, what computes and why, versions | the binary, benchmarks |
//! | [`sim`] | `kemlane sim`: the cores' cycle-accurate simulation | the binary |
//! | [`synth`] | `kemlane synth`: a core's area, clock and bitstream | the binary |
//! | [`error`] | the one error of jobs and providers | everyone |
//!
//! Dependencies point one way: `gateway` and `connect` know `tls`, `tls` knows `provider`, and the scheduler never learns what
//! TLS is.

pub mod connect;
pub mod error;
// One driver for the decoders of both crates; it is test code, which a crate cannot export.
#[cfg(test)]
#[path = "../../engine/tests/support/fuzz.rs"]
mod fuzz;
pub mod gateway;
pub mod info;
pub mod job;
mod jsonrpc;
pub mod keys;
pub mod provider;
pub mod scheduler;
pub mod sim;
pub mod synth;
pub mod tls;
