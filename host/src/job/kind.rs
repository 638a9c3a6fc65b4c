//! What a job computes: operation and parameter set. Jobs of one [`Kind`] share a batch, others never do.

use kemlane_engine::{dsa, kem};

/// An ML-KEM operation (FIPS 203 §7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KemOperation {
    /// ML-KEM.KeyGen, Algorithm 19.
    KeyGen,
    /// ML-KEM.Encaps, Algorithm 20.
    Encaps,
    /// ML-KEM.Decaps, Algorithm 21.
    Decaps,
}

impl KemOperation {
    /// All operations, in the order of their algorithms.
    pub const ALL: [Self; 3] = [Self::KeyGen, Self::Encaps, Self::Decaps];
}

/// An ML-DSA operation (FIPS 204 §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DsaOperation {
    /// ML-DSA.KeyGen, Algorithm 1.
    KeyGen,
    /// ML-DSA.Sign and HashML-DSA.Sign, Algorithms 2 and 4.
    Sign,
    /// ML-DSA.Verify and HashML-DSA.Verify, Algorithms 3 and 5.
    Verify,
}

impl DsaOperation {
    /// All operations, in the order of their algorithms.
    pub const ALL: [Self; 3] = [Self::KeyGen, Self::Sign, Self::Verify];
}

/// Operation and parameter set: what a batch has in common.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// ML-KEM.
    Kem(KemOperation, &'static kem::Params),
    /// ML-DSA.
    Dsa(DsaOperation, &'static dsa::Params),
}

/// How many kinds of ML-KEM there are; those of ML-DSA follow.
const KEM_KINDS: usize = KemOperation::ALL.len() * kem::Params::ALL.len();

impl Kind {
    /// How many kinds there are; [`Kind::index`] is below it.
    pub const COUNT: usize = KEM_KINDS + DsaOperation::ALL.len() * dsa::Params::ALL.len();

    /// Every kind, ordered by [`Kind::index`].
    pub fn all() -> impl Iterator<Item = Self> {
        let kem = |params| KemOperation::ALL.map(|operation| Self::Kem(operation, params));
        let dsa = |params| DsaOperation::ALL.map(|operation| Self::Dsa(operation, params));
        kem::Params::ALL.into_iter().flat_map(kem).chain(dsa::Params::ALL.into_iter().flat_map(dsa))
    }

    /// The operation's name, as metrics label it: `keygen`, `encaps`, `decaps`, `sign`, `verify`.
    #[must_use]
    pub const fn operation(self) -> &'static str {
        match self {
            Self::Kem(KemOperation::KeyGen, _) | Self::Dsa(DsaOperation::KeyGen, _) => "keygen",
            Self::Kem(KemOperation::Encaps, _) => "encaps",
            Self::Kem(KemOperation::Decaps, _) => "decaps",
            Self::Dsa(DsaOperation::Sign, _) => "sign",
            Self::Dsa(DsaOperation::Verify, _) => "verify",
        }
    }

    /// The parameter set's name, for example `ML-KEM-768`.
    #[must_use]
    pub const fn params(self) -> &'static str {
        match self {
            Self::Kem(_, params) => params.name(),
            Self::Dsa(_, params) => params.name(),
        }
    }

    /// A dense number for tables: ML-KEM, then ML-DSA; parameter sets weakest first, operations within.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            // k is 2, 3, 4.
            Self::Kem(operation, params) => {
                (params.k() - kem::Params::ALL[0].k()) * KemOperation::ALL.len() + operation as usize
            }
            // k is 4, 6, 8.
            Self::Dsa(operation, params) => {
                let set = (params.k() - dsa::Params::ALL[0].k()) / 2;
                KEM_KINDS + set * DsaOperation::ALL.len() + operation as usize
            }
        }
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.index() == other.index()
    }
}

impl Eq for Kind {}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.params(), self.operation())
    }
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u32);

impl Kinds {
    /// No kind at all.
    pub const NONE: Self = Self(0);
    /// Every kind.
    pub const ALL: Self = Self((1 << Kind::COUNT) - 1);

    /// The set with `kind` in it.
    #[must_use]
    pub const fn with(self, kind: Kind) -> Self {
        Self(self.0 | 1 << kind.index())
    }

    /// Whether `kind` is in the set.
    #[must_use]
    pub const fn contains(self, kind: Kind) -> bool {
        self.0 & 1 << kind.index() != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indices_are_dense_and_in_order() {
        let indices: Vec<usize> = Kind::all().map(Kind::index).collect();
        assert_eq!(indices, (0..Kind::COUNT).collect::<Vec<_>>());
    }

    #[test]
    fn a_set_holds_what_was_put_in() {
        for kind in Kind::all() {
            let only = Kinds::NONE.with(kind);
            assert!(Kind::all().all(|other| only.contains(other) == (other == kind)));
            assert!(Kinds::ALL.contains(kind));
        }
    }
}
