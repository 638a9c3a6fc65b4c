//! The only match on the instruction set.

/// What computes a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Backend {
    /// Plain Rust.
    Portable,
}

impl Backend {
    /// The fastest backend that this machine runs.
    pub fn detect() -> Self {
        Self::Portable
    }
    /// A short name: "portable".
    pub fn name(self) -> &'static str {
        "portable"
    }
    /// How many operations share one Keccak permutation: a batch is best a multiple of this.
    pub fn lanes(self) -> usize {
        1
    }
}
