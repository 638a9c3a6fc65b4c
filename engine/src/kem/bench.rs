//! The parts of the engine by themselves, for benchmarks: behind the feature `bench-internals`, and no part of the
//! interface.

use super::sample::{Bytes, Etas, SampleMatrix, SampleNoise};
use crate::dispatch::Backend;
use crate::keccak::{SHAKE128_RATE, Sponge};
use crate::ntt::{Multiplier, Poly, dot_product, inverse_ntt, multiplier, ntt};
use crate::params::SYM_LEN;
use crate::params::kem::{MlKem768, Set};
use crate::secret::Zero;
use crate::simd::{Kernel, MAX_LANES, Simd};

/// What the parts work on: as many operations of ML-KEM-768 as the backend has lanes.
pub struct Parts {
    backend: Backend,
    seeds: [[u8; SYM_LEN]; MAX_LANES],
    polys: Box<[Poly]>,
    multipliers: Box<[Multiplier]>,
    bytes: Bytes,
}

/// Bytes of a word of Keccak's state.
const WORD: usize = 8;
/// Noise polynomials of an encapsulation.
const NOISE_POLYS: usize = 2 * MlKem768::K + 1;

impl Parts {
    /// For `backend`.
    pub fn new(backend: Backend) -> Self {
        Self {
            backend,
            seeds: core::array::from_fn(|op| [op as u8 | 0x80; SYM_LEN]),
            polys: vec![Poly::ZERO; MAX_LANES * NOISE_POLYS].into(),
            multipliers: vec![Multiplier::ZERO; MlKem768::K].into(),
            bytes: Bytes::EMPTY,
        }
    }

    /// Operations that the sampling functions work for at once.
    pub fn ops(&self) -> usize {
        self.backend.lanes()
    }

    /// So many Keccak-f[1600] of each lane, one after the other, by the backend's own code or by that of all backends;
    /// shows a word of each, so that they are needed.
    pub fn keccak_f(&mut self, permutations: usize, generic: bool) -> [u8; WORD * MAX_LANES] {
        let mut words = [0; _];
        self.backend.run(Part::KeccakF { permutations, generic, words: &mut words });
        words
    }

    /// The NTT of a polynomial.
    pub fn ntt(&mut self) {
        self.backend.run(Part::Ntt(&mut self.polys[0]));
    }

    /// The inverse NTT of a polynomial.
    pub fn inverse_ntt(&mut self) {
        self.backend.run(Part::InverseNtt(&mut self.polys[0]));
    }

    /// A polynomial as a factor.
    pub fn multiplier(&mut self) {
        self.backend.run(Part::Multiplier { poly: &self.polys[0], to: &mut self.multipliers[0] });
    }

    /// A row of the matrix times a vector.
    pub fn dot_product(&mut self) {
        let (sum, row) = self.polys.split_first_mut().expect("there are some");
        self.backend.run(Part::DotProduct { row: &row[..MlKem768::K], column: &self.multipliers, sum });
    }

    /// One row of the matrix of each operation.
    pub fn sample_matrix_row(&mut self) {
        let seeds = &self.seeds[..self.backend.lanes()];
        let (polys, bytes) = (&mut self.polys[..], &mut self.bytes);
        self.backend.run(SampleMatrix { seeds, k: MlKem768::K, rows: 0..1, transposed: true, polys, bytes });
    }

    /// The noise of an encapsulation of each operation.
    pub fn sample_noise(&mut self) {
        let seeds = &self.seeds[..self.backend.lanes()];
        let (polys, bytes) = (&mut self.polys[..], &mut self.bytes);
        let etas = Etas { eta1: MlKem768::ETA1, eta2: MlKem768::ETA2, first: MlKem768::K };
        self.backend.run(SampleNoise { seeds, nonces: 0..NOISE_POLYS, etas, polys, bytes });
    }
}

impl core::fmt::Debug for Parts {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Parts").field("backend", &self.backend).finish_non_exhaustive()
    }
}

/// One part of the engine; those that have a kernel of their own run that instead.
enum Part<'a> {
    KeccakF { permutations: usize, generic: bool, words: &'a mut [u8] },
    Ntt(&'a mut Poly),
    InverseNtt(&'a mut Poly),
    Multiplier { poly: &'a Poly, to: &'a mut Multiplier },
    DotProduct { row: &'a [Poly], column: &'a [Multiplier], sum: &'a mut Poly },
}

impl<S: Simd> Kernel<S> for Part<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        match self {
            Self::KeccakF { permutations, generic, words } => {
                let mut sponge = Sponge::<S, SHAKE128_RATE>::new(simd);
                for _ in 0..permutations {
                    if generic { sponge.permute_generic(simd) } else { sponge.permute(simd) }
                }
                sponge.squeeze(simd, 1, words, WORD, 0);
            }
            Self::Ntt(poly) => ntt(simd, poly),
            Self::InverseNtt(poly) => inverse_ntt(simd, poly),
            Self::Multiplier { poly, to } => multiplier(simd, poly, to),
            Self::DotProduct { row, column, sum } => dot_product(simd, row, column, sum),
        }
    }
}
