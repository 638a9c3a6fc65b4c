//! Placeholder.

pub mod connect;
pub mod gateway;
mod jsonrpc;
