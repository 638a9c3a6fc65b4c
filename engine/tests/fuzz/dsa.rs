//! ML-DSA.
