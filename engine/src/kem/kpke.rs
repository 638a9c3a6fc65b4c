//! K-PKE over a group of operations (FIPS 203 Algorithms 13 to 15).
//!
//! A group holds 1 to [`Simd::LANES`] operations; `op` numbers them. All memory comes from [`Buffers`]; a polynomial of
//! operation `op` is at op·(polynomials per operation) + its own number.
//!
//! The functions here only order kernels: what one polynomial or one row needs is in [`steps`](super::steps), what many
//! streams share in [`sample`](super::sample).

use super::sample::{Bytes, Etas, NOISE_MAX, SampleMatrix, SampleNoise};
use super::steps::{CiphertextMultiplier, DecryptMessage, EncryptRow, KeyRow, NoiseMultiplier, SecretMultiplier};
use crate::keccak::{SHA3_512_RATE, SHA3_DOMAIN, digest};
use crate::ntt::{Multiplier, Poly};
use crate::params::kem::{K_MAX, KEY_POLY_LEN, Set};
use crate::params::{N, SYM_LEN};
use crate::secret::{Buffer, declassify, wipe};
use crate::simd::{MAX_LANES, Simd};

/// Polynomials of the matrices that are held at once: one row of each of eight operations with k = 4. Smaller groups
/// sample several rows at once, which fills the lanes.
const MATRIX_POLYS: usize = MAX_LANES * K_MAX;

/// The temporary memory of a group.
pub(crate) struct Buffers {
    bytes: Bytes,
    matrix: Box<[Poly]>,
    noise: Buffer<Poly>,
    multipliers: Buffer<Multiplier>,
    sum: Poly,
    expanded: [[u8; 2 * SYM_LEN]; MAX_LANES],
    sigma: [[u8; SYM_LEN]; MAX_LANES],
    rho: [[u8; SYM_LEN]; MAX_LANES],
}

impl Buffers {
    pub(crate) fn new() -> Self {
        Self {
            bytes: Bytes::EMPTY,
            matrix: vec![Poly::ZERO; MATRIX_POLYS].into(),
            noise: Buffer::new(MAX_LANES * NOISE_MAX),
            multipliers: Buffer::new(MAX_LANES * K_MAX),
            sum: Poly::ZERO,
            expanded: [[0; _]; _],
            sigma: [[0; _]; _],
            rho: [[0; _]; _],
        }
    }

    /// Wipes what was left that depends on a secret.
    pub(crate) fn wipe(&mut self) {
        self.bytes.wipe();
        self.noise.wipe();
        self.multipliers.wipe();
        wipe(core::slice::from_mut(&mut self.sum));
        wipe(self.expanded.as_flattened_mut());
        wipe(self.sigma.as_flattened_mut());
    }
}

/// The noise polynomials of a group: those of one nonce at a time for a full group, which fills the lanes and stays in the
/// cache until it is used; else those of all nonces at once.
struct Noise<'a> {
    /// sigma or r of each operation.
    seeds: &'a [[u8; SYM_LEN]],
    /// Nonces of each operation.
    count: usize,
    etas: Etas,
    /// The nonces whose polynomials are in `polys`.
    held: core::ops::Range<usize>,
    polys: &'a mut Buffer<Poly>,
}

impl<'a> Noise<'a> {
    fn new(seeds: &'a [[u8; SYM_LEN]], count: usize, etas: Etas, polys: &'a mut Buffer<Poly>) -> Self {
        Self { seeds, count, etas, held: 0..0, polys }
    }

    /// Samples those of a nonce, unless they are held.
    fn sample<S: Simd>(&mut self, simd: S, nonce: usize, bytes: &mut Bytes) {
        if !self.held.contains(&nonce) {
            self.held = if self.seeds.len() == S::LANES { nonce..nonce + 1 } else { 0..self.count };
            let polys = self.polys.first(self.seeds.len() * self.held.len());
            let Self { seeds, etas, .. } = self;
            simd.call(SampleNoise { seeds, nonces: self.held.clone(), etas: *etas, polys, bytes });
        }
    }

    /// That of a nonce that was sampled.
    fn of(&mut self, op: usize, nonce: usize) -> &mut Poly {
        let count = self.held.len();
        &mut self.polys.first(self.seeds.len() * count)[op * count + nonce - self.held.start]
    }
}

/// Calls `f` with the buffers and each slice of rows that the matrix buffer holds for `ops` operations.
fn for_each_slab(ops: usize, k: usize, mut f: impl FnMut(core::ops::Range<usize>)) {
    let rows = (MATRIX_POLYS / (ops * k)).min(k);
    let mut start = 0;
    while start < k {
        let end = (start + rows).min(k);
        f(start..end);
        start = end;
    }
}

/// What encryption needs of an encapsulation key.
#[derive(Clone, Copy)]
pub(crate) struct EncryptionKey<'a> {
    pub(crate) t_hat: &'a [Poly],
    pub(crate) rho: &'a [u8; SYM_LEN],
    /// Â^T, row by row, if it was expanded before.
    pub(crate) matrix: Option<&'a [Poly]>,
}

/// FIPS 203 Algorithm 14, K-PKE.Encrypt: `ciphertexts[op]` from message `messages[op]` and randomness `coins[op]`.
pub(crate) fn encrypt<P: Set, S: Simd>(
    simd: S,
    keys: &[EncryptionKey<'_>],
    messages: &[[u8; SYM_LEN]],
    coins: &[[u8; SYM_LEN]],
    ciphertexts: &mut [&mut [u8]],
    buffers: &mut Buffers,
) {
    let ops = keys.len();
    let Buffers { bytes, matrix, noise, multipliers, sum, rho, .. } = buffers;
    let multipliers = multipliers.first(ops * P::K);
    let etas = Etas { eta1: P::ETA1, eta2: P::ETA2, first: P::K };
    let mut noise = Noise::new(&coins[..ops], 2 * P::K + 1, etas, noise);
    for i in 0..P::K {
        noise.sample(simd, i, bytes);
        for op in 0..ops {
            simd.call(NoiseMultiplier { noise: noise.of(op, i), multiplier: &mut multipliers[op * P::K + i] });
        }
    }
    for (rho, key) in rho.iter_mut().zip(keys) {
        *rho = *key.rho;
    }
    let expand = keys.iter().any(|key| key.matrix.is_none());
    for_each_slab(ops, P::K, |rows| {
        if expand {
            let seeds = &rho[..ops];
            simd.call(SampleMatrix { seeds, k: P::K, rows: rows.clone(), transposed: true, polys: matrix, bytes });
        }
        for row in rows.clone() {
            noise.sample(simd, P::K + row, bytes);
            for op in 0..ops {
                let a_hat = match keys[op].matrix {
                    Some(matrix) => &matrix[row * P::K..][..P::K],
                    None => &matrix[(op * rows.len() + row - rows.start) * P::K..][..P::K],
                };
                simd.call(EncryptRow {
                    row: a_hat,
                    column: &multipliers[op * P::K..][..P::K],
                    error: noise.of(op, P::K + row),
                    message: None,
                    bits: P::DU,
                    bytes: &mut ciphertexts[op][row * N * P::DU / 8..],
                    sum,
                });
            }
        }
    });
    noise.sample(simd, 2 * P::K, bytes);
    for op in 0..ops {
        simd.call(EncryptRow {
            row: keys[op].t_hat,
            column: &multipliers[op * P::K..][..P::K],
            error: noise.of(op, 2 * P::K),
            message: Some(&messages[op]),
            bits: P::DV,
            bytes: &mut ciphertexts[op][P::K * N * P::DU / 8..],
            sum,
        });
    }
}

/// FIPS 203 Algorithm 15, K-PKE.Decrypt for one operation: the message under secret `s_hat` (in [0, q)).
pub(crate) fn decrypt<P: Set, S: Simd>(
    simd: S,
    s_hat: &[Poly],
    ciphertext: &[u8],
    message: &mut [u8; SYM_LEN],
    buffers: &mut Buffers,
) {
    let Buffers { noise, multipliers, sum, .. } = buffers;
    let [work] = noise.first(1) else { unreachable!("one was asked for") };
    let multipliers = multipliers.first(P::K);
    let (c1, c2) = ciphertext.split_at(P::K * N * P::DU / 8);
    for (bytes, multiplier) in c1.chunks_exact(N * P::DU / 8).zip(multipliers.iter_mut()) {
        simd.call(CiphertextMultiplier { bytes, bits: P::DU, multiplier, work });
    }
    let column = &multipliers[..P::K];
    simd.call(DecryptMessage { row: s_hat, column, bytes: c2, bits: P::DV, message, work, sum });
}

/// Where the keys of one generated pair go.
pub(crate) struct KeyPair<'a> {
    /// `k * 384 + 32` bytes.
    pub(crate) encryption_key: &'a mut [u8],
    /// `k * 384` bytes.
    pub(crate) decryption_key: &'a mut [u8],
    /// Receives Â^T, row by row, and t_hat, if the key is to be used as a prepared one.
    pub(crate) expanded: Option<(&'a mut [Poly], &'a mut [Poly])>,
}

/// FIPS 203 Algorithm 13, K-PKE.KeyGen, from the first half of each seed d || z.
pub(crate) fn keygen<P: Set, S: Simd>(simd: S, d: &[&[u8]], keys: &mut [KeyPair<'_>], buffers: &mut Buffers) {
    let ops = keys.len();
    let Buffers { bytes, matrix, noise, multipliers, sum, expanded, sigma, rho } = buffers;
    digest::<S, SHA3_512_RATE, { 2 * SYM_LEN }>(simd, [d, &[]], P::K as u64 | SHA3_DOMAIN << 8, expanded);
    for op in 0..ops {
        let (first, second) = expanded[op].split_at(SYM_LEN);
        rho[op].copy_from_slice(first);
        // Public: the encapsulation key holds it.
        declassify(&rho[op]);
        sigma[op].copy_from_slice(second);
    }
    let multipliers = multipliers.first(ops * P::K);
    let etas = Etas { eta1: P::ETA1, eta2: P::ETA2, first: 2 * P::K };
    let mut noise = Noise::new(&sigma[..ops], 2 * P::K, etas, noise);
    for i in 0..P::K {
        noise.sample(simd, i, bytes);
        for (op, key) in keys.iter_mut().enumerate() {
            simd.call(SecretMultiplier {
                noise: noise.of(op, i),
                multiplier: &mut multipliers[op * P::K + i],
                bytes: &mut key.decryption_key[i * KEY_POLY_LEN..][..KEY_POLY_LEN],
            });
        }
    }
    for (op, key) in keys.iter_mut().enumerate() {
        key.encryption_key[P::K * KEY_POLY_LEN..].copy_from_slice(&rho[op]);
    }
    for_each_slab(ops, P::K, |rows| {
        let seeds = &rho[..ops];
        simd.call(SampleMatrix { seeds, k: P::K, rows: rows.clone(), transposed: false, polys: matrix, bytes });
        for row in rows.clone() {
            noise.sample(simd, P::K + row, bytes);
            for (op, key) in keys.iter_mut().enumerate() {
                let a_hat = &matrix[(op * rows.len() + row - rows.start) * P::K..][..P::K];
                simd.call(KeyRow {
                    row: a_hat,
                    column: &multipliers[op * P::K..][..P::K],
                    error: noise.of(op, P::K + row),
                    bytes: &mut key.encryption_key[row * KEY_POLY_LEN..],
                    sum,
                });
                if let Some((transposed, t_hat)) = &mut key.expanded {
                    for (column, entry) in a_hat.iter().enumerate() {
                        transposed[column * P::K + row] = *entry;
                    }
                    t_hat[row] = *sum;
                }
            }
        }
    });
}

/// Expands Â^T of several keys: `matrices[op]` receives k·k polynomials, row by row.
pub(crate) fn expand_matrices<P: Set, S: Simd>(
    simd: S,
    seeds: &[[u8; SYM_LEN]],
    matrices: &mut [&mut [Poly]],
    buffers: &mut Buffers,
) {
    let Buffers { bytes, matrix, .. } = buffers;
    for_each_slab(seeds.len(), P::K, |rows| {
        simd.call(SampleMatrix { seeds, k: P::K, rows: rows.clone(), transposed: true, polys: matrix, bytes });
        let per_op = rows.len() * P::K;
        for (to, from) in matrices.iter_mut().zip(matrix.chunks_exact(per_op)) {
            to[rows.start * P::K..][..per_op].copy_from_slice(from);
        }
    });
}
