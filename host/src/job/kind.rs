//! What a job computes: operation and parameter set. Jobs of one [`Kind`] share a batch, others never do.

use kemlane_engine::kem::Params;

/// An ML-KEM operation (FIPS 203 §7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operation {
    /// ML-KEM.KeyGen, Algorithm 19.
    KeyGen,
    /// ML-KEM.Encaps, Algorithm 20.
    Encaps,
    /// ML-KEM.Decaps, Algorithm 21.
    Decaps,
}

impl Operation {
    /// All operations, in the order of their algorithms.
    pub const ALL: [Self; 3] = [Self::KeyGen, Self::Encaps, Self::Decaps];

    /// A short name, as metrics label it: `keygen`, `encaps`, `decaps`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::KeyGen => "keygen",
            Self::Encaps => "encaps",
            Self::Decaps => "decaps",
        }
    }
}

/// Operation and parameter set: what a batch has in common.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    operation: Operation,
    params: &'static Params,
}

impl Kind {
    /// How many kinds there are; [`Kind::index`] is below it.
    pub const COUNT: usize = Operation::ALL.len() * Params::ALL.len();

    /// `operation` with `params`.
    #[must_use]
    pub const fn new(operation: Operation, params: &'static Params) -> Self {
        Self { operation, params }
    }

    /// Every kind, ordered by [`Kind::index`].
    pub fn all() -> impl Iterator<Item = Self> {
        Params::ALL.into_iter().flat_map(|params| Operation::ALL.map(|operation| Self::new(operation, params)))
    }

    /// The operation.
    #[must_use]
    pub const fn operation(self) -> Operation {
        self.operation
    }

    /// The parameter set.
    #[must_use]
    pub const fn params(self) -> &'static Params {
        self.params
    }

    /// A dense number for tables: parameter sets weakest first (their k is 2, 3, 4), operations within.
    #[must_use]
    pub const fn index(self) -> usize {
        (self.params.k() - Params::ALL[0].k()) * Operation::ALL.len() + self.operation as usize
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
        write!(f, "{} {}", self.params.name(), self.operation.name())
    }
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u16);

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
