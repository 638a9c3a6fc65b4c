//! Post-quantum key exchange and signatures for rustls, fed in batches from a [`Provider`](crate::provider::Provider).
//!
//! ```text
//! MCP_CRYPTO_ALGO ─► group.rs: Group ─► config.rs: crypto_provider(provider, groups) ─► any rustls server or client
//!                                                    │
//! socket ─► acceptor.rs ─► peek.rs ─► rustls ─┬► kx.rs: key exchange callback ─┬► handover.rs: result prepared by peek.rs
//!              │              │               │                                ├► pool.rs: key pair prepared (clients)
//!              │              │               └► dsa.rs: signatures ───────────┴► Provider, submit and wait
//!              │              └─► client_hello.rs ─► Provider::encaps
//!              ├─► stats.rs: Snapshot
//!              └─► refusal.rs: Refusal
//! ```
//!
//! - [`crypto_provider`] is the plug for any rustls server or client, in one line; [`server_config`] and [`client_config`] are
//!   whole configurations for TLS 1.3 only.
//! - [`Acceptor`] is for tokio servers: it peeks at each `ClientHello`, also behind a `HelloRetryRequest`, and so batches the
//!   encapsulations of handshakes that arrive together.
//! - [`Certificates`] serves each client the best certificate that it can verify.
//! - [`ClientPool`] is for clients: one-shot key pairs made in batches ahead of use.
//!
//! All that is specific to rustls 0.23 stays in this module.

mod acceptor;
mod certificates;
mod client_hello;
mod config;
mod dsa;
mod group;
mod handover;
mod kx;
mod peek;
mod pool;
mod refusal;
mod stats;

pub use acceptor::Acceptor;
pub use certificates::{Authentication, Certificates};
pub use config::{client_config, crypto_provider, server_config};
pub use dsa::signing_key;
pub use group::{Group, GroupError};
pub use peek::Peeking;
pub use pool::ClientPool;
pub use refusal::{Reason, Refusal};
pub use stats::{LATENCY_BOUNDS, Snapshot};
