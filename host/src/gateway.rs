//! Placeholder.

pub mod stdio;
