//! ML-KEM in batches across independent operations.
mod dispatch;
mod error;
pub mod kem;
mod params;
mod scratch;
pub use dispatch::Backend;
pub use error::Error;
pub use scratch::Scratch;
