//! The scheduler and the providers as their callers see them.

mod batching;
mod completion;
mod cpu;
mod dsa;
mod fake;
