//! The one error type of the crate: what was wrong with an input, never what was in it.

use thiserror::Error;

/// Why one item of a batch was refused. Carries lengths and names, never key material.
///
/// Implicit rejection (FIPS 203 Algorithm 18, line 9) is not an error: decapsulating a ciphertext that was tampered
/// with gives another shared secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// An input or output slice does not have the length that the parameter set asks for, in bytes.
    #[error("{what} must be {expected} bytes, got {got}")]
    Length {
        /// Which slice: "encapsulation key", "ciphertext", ...
        what: &'static str,
        /// The length that the parameter set asks for, in bytes.
        expected: usize,
        /// The length that was given, in bytes.
        got: usize,
    },
    /// The encapsulation key encodes a coefficient that is not below q (FIPS 203 §7.2, modulus check).
    #[error("encapsulation key holds a coefficient that is not below q")]
    Modulus,
    /// The decapsulation key's H(ek) does not match its ek (FIPS 203 §7.3, hash check).
    #[error("decapsulation key's hash does not match its encapsulation key")]
    KeyHash,
    /// A prepared key belongs to another parameter set than the batch.
    #[error("key belongs to {got}, the batch computes {expected}")]
    ParameterSet {
        /// The batch's parameter set.
        expected: &'static str,
        /// The key's parameter set.
        got: &'static str,
    },
    /// The context string is longer than 255 bytes (FIPS 204 Algorithm 2, line 1).
    #[error("context must be at most 255 bytes, got {got}")]
    Context {
        /// The length that was given, in bytes.
        got: usize,
    },
    /// The signing key is none that key generation makes: it encodes a coefficient of s1 or s2 beyond eta, which FIPS 204
    /// Algorithm 25 must not be given, or, found where it is expanded, its parts do not belong together.
    #[error("signing key is none that key generation makes")]
    SigningKey,
    /// The signature does not verify.
    #[error("signature does not verify")]
    Signature,
    /// No attempt within the limit of FIPS 204 Appendix C gave a signature: the key was not generated as the standard asks.
    #[error("no signature within the standard's limit of attempts")]
    Attempts,
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    Randomness,
}

impl Error {
    /// `Ok` if `bytes` is `expected` long.
    pub(crate) fn check_length(what: &'static str, expected: usize, bytes: &[u8]) -> Result<(), Self> {
        if bytes.len() == expected { Ok(()) } else { Err(Self::Length { what, expected, got: bytes.len() }) }
    }
}
