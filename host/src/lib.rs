//! Placeholder.

pub mod connect;
pub mod error;
pub mod gateway;
pub mod job;
mod jsonrpc;
pub mod provider;
pub mod scheduler;
pub mod tls;
