//! Placeholder.
pub mod error;
pub mod job;
pub mod provider;
pub mod scheduler;
pub mod tls;
