//! The one seam through which randomness enters: everything else takes it as bytes.

use crate::error::Error;

/// Fills `bytes` from the operating system's generator.
///
/// # Errors
/// [`Error::Randomness`] if it gave none; `bytes` is then unspecified and must not be used.
pub fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|_| Error::Randomness)
}
