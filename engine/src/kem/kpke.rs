//! K-PKE over a group of operations (FIPS 203 Algorithms 13 to 15).
//!
//! A group holds 1 to [`Simd::LANES`] operations; `op` numbers them. All memory comes from [`Buffers`]; a polynomial of
//! operation `op` is at op·(polynomials per operation) + its own number.

use super::compress::{compress_encode, decode_decompress};
use super::sample::{Bytes, SampleMatrix, SampleNoise};
use crate::encode::{byte_decode_12, byte_encode};
use crate::field::reduce_canonical;
use crate::keccak::{SHA3_512_RATE, SHA3_DOMAIN, digest};
use crate::ntt::{Multiplier, Poly, dot_product, inverse_ntt, multiplier, ntt, scale_by_r};
use crate::params::{K_MAX, KEY_BITS, KEY_POLY_LEN, N, SYM_LEN, Set};
use crate::secret::wipe;
use crate::simd::{MAX_LANES, Simd};

/// Polynomials of the matrices that are held at once: one row of each of eight operations with k = 4. Smaller groups
/// sample several rows at once, which fills the lanes.
const MATRIX_POLYS: usize = MAX_LANES * K_MAX;

/// The temporary memory of a group.
pub(crate) struct Buffers {
    bytes: Bytes,
    matrix: Box<[Poly]>,
    noise: Box<[Poly]>,
    multipliers: Box<[Multiplier]>,
    sum: Poly,
    expanded: [[u8; 2 * SYM_LEN]; MAX_LANES],
    sigma: [[u8; SYM_LEN]; MAX_LANES],
    rho: [[u8; SYM_LEN]; MAX_LANES],
}

impl Buffers {
    pub(crate) fn new() -> Self {
        Self {
            bytes: Bytes::ZERO,
            matrix: vec![Poly::ZERO; MATRIX_POLYS].into(),
            noise: vec![Poly::ZERO; MAX_LANES * (2 * K_MAX + 1)].into(),
            multipliers: vec![Multiplier::default(); MAX_LANES * K_MAX].into(),
            sum: Poly::ZERO,
            expanded: [[0; _]; _],
            sigma: [[0; _]; _],
            rho: [[0; _]; _],
        }
    }

    /// Wipes what a group of up to `ops` operations left that depends on a secret.
    pub(crate) fn wipe(&mut self, ops: usize) {
        self.bytes.wipe();
        wipe(&mut self.noise[..ops * (2 * K_MAX + 1)]);
        wipe(&mut self.multipliers[..ops * K_MAX]);
        wipe(core::slice::from_mut(&mut self.sum));
        wipe(self.expanded.as_flattened_mut());
        wipe(self.sigma.as_flattened_mut());
    }
}

/// Calls `f` with the buffers and each slice of rows that the matrix buffer holds for `ops` operations.
#[inline(always)]
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
#[inline(always)]
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
    let per_op = 2 * P::K + 1;
    let eta = |nonce| if nonce < P::K { P::ETA1 } else { P::ETA2 };
    simd.call(SampleNoise { seeds: &coins[..ops], per_op, eta, polys: noise, bytes });
    for op in 0..ops {
        for (y, multiplier_to) in noise[op * per_op..][..P::K].iter_mut().zip(&mut multipliers[op * P::K..]) {
            ntt(simd, y);
            multiplier(simd, y, multiplier_to);
        }
        rho[op] = *keys[op].rho;
    }
    let expand = keys.iter().any(|key| key.matrix.is_none());
    for_each_slab(ops, P::K, |rows| {
        if expand {
            let seeds = &rho[..ops];
            simd.call(SampleMatrix { seeds, k: P::K, rows: rows.clone(), transposed: true, polys: matrix, bytes });
        }
        for op in 0..ops {
            for row in rows.clone() {
                let a_hat = match keys[op].matrix {
                    Some(matrix) => &matrix[row * P::K..][..P::K],
                    None => &matrix[(op * rows.len() + row - rows.start) * P::K..][..P::K],
                };
                dot_product(simd, a_hat, &multipliers[op * P::K..], sum);
                inverse_ntt(simd, sum);
                add_canonical(simd, sum, &[&noise[op * per_op + P::K + row]]);
                let u = &mut ciphertexts[op][row * N * P::DU / 8..];
                match P::DU {
                    10 => compress_encode::<S, 10>(simd, sum, u),
                    _ => compress_encode::<S, 11>(simd, sum, u),
                }
            }
        }
    });
    for op in 0..ops {
        dot_product(simd, keys[op].t_hat, &multipliers[op * P::K..], sum);
        inverse_ntt(simd, sum);
        // y has become a multiplier; its place now holds the message.
        let (message, e2) = noise[op * per_op..][..per_op].split_at_mut(2 * P::K);
        decode_decompress::<S, 1>(simd, &messages[op], &mut message[0]);
        add_canonical(simd, sum, &[&e2[0], &message[0]]);
        let v = &mut ciphertexts[op][P::K * N * P::DU / 8..];
        match P::DV {
            4 => compress_encode::<S, 4>(simd, sum, v),
            _ => compress_encode::<S, 5>(simd, sum, v),
        }
    }
}

/// Adds to `sum` (|x| < 5 q) polynomials of |x| < q, and takes the representatives in [0, q).
#[inline(always)]
fn add_canonical<S: Simd>(simd: S, sum: &mut Poly, others: &[&Poly]) {
    for (at, lanes) in sum.0.chunks_exact_mut(S::WIDTH).enumerate() {
        let mut total = simd.load(lanes);
        for other in others {
            total = simd.add(total, simd.load(&other.0[at * S::WIDTH..]));
        }
        simd.store(reduce_canonical(simd, total), lanes);
    }
}

/// FIPS 203 Algorithm 15, K-PKE.Decrypt for one operation: the message under secret `s_hat` (in [0, q)).
#[inline(always)]
pub(crate) fn decrypt<P: Set, S: Simd>(
    simd: S,
    s_hat: &[Poly],
    ciphertext: &[u8],
    message: &mut [u8; SYM_LEN],
    buffers: &mut Buffers,
) {
    let Buffers { noise, multipliers, sum, .. } = buffers;
    let work = &mut noise[0];
    let (c1, c2) = ciphertext.split_at(P::K * N * P::DU / 8);
    for (u, multiplier_to) in c1.chunks_exact(N * P::DU / 8).zip(multipliers.iter_mut()) {
        match P::DU {
            10 => decode_decompress::<S, 10>(simd, u, work),
            _ => decode_decompress::<S, 11>(simd, u, work),
        }
        ntt(simd, work);
        multiplier(simd, work, multiplier_to);
    }
    dot_product(simd, s_hat, multipliers, sum);
    inverse_ntt(simd, sum);
    match P::DV {
        4 => decode_decompress::<S, 4>(simd, c2, work),
        _ => decode_decompress::<S, 5>(simd, c2, work),
    }
    for (v, w) in work.0.chunks_exact_mut(S::WIDTH).zip(sum.0.chunks_exact(S::WIDTH)) {
        let difference = simd.sub(simd.load(v), simd.load(w));
        simd.store(reduce_canonical(simd, difference), v);
    }
    compress_encode::<S, 1>(simd, work, message);
}

/// Decodes the s_hat of an expanded decapsulation key (k polynomials). Output in [0, q).
#[inline(always)]
pub(crate) fn decode_polys<S: Simd>(simd: S, encoded: &[u8], polys: &mut [Poly]) {
    for (encoded, poly) in encoded.chunks_exact(KEY_POLY_LEN).zip(polys) {
        byte_decode_12(simd, encoded, poly);
    }
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
#[inline(always)]
pub(crate) fn keygen<P: Set, S: Simd>(simd: S, d: &[&[u8]], keys: &mut [KeyPair<'_>], buffers: &mut Buffers) {
    let ops = keys.len();
    let Buffers { bytes, matrix, noise, multipliers, sum, expanded, sigma, rho } = buffers;
    digest::<S, SHA3_512_RATE, { 2 * SYM_LEN }>(simd, [d, &[]], P::K as u64 | SHA3_DOMAIN << 8, expanded);
    for op in 0..ops {
        let (first, second) = expanded[op].split_at(SYM_LEN);
        rho[op].copy_from_slice(first);
        sigma[op].copy_from_slice(second);
    }
    let per_op = 2 * P::K;
    simd.call(SampleNoise { seeds: &sigma[..ops], per_op, eta: |_| P::ETA1, polys: noise, bytes });
    for (op, key) in keys.iter_mut().enumerate() {
        let polys = &mut noise[op * per_op..][..per_op];
        for poly in &mut *polys {
            ntt(simd, poly);
        }
        for (j, s_hat) in polys[..P::K].iter_mut().enumerate() {
            multiplier(simd, s_hat, &mut multipliers[op * P::K + j]);
            add_canonical(simd, s_hat, &[]);
            byte_encode::<S, KEY_BITS>(simd, s_hat, &mut key.decryption_key[j * KEY_POLY_LEN..]);
        }
        key.encryption_key[P::K * KEY_POLY_LEN..].copy_from_slice(&rho[op]);
    }
    for_each_slab(ops, P::K, |rows| {
        let seeds = &rho[..ops];
        simd.call(SampleMatrix { seeds, k: P::K, rows: rows.clone(), transposed: false, polys: matrix, bytes });
        for (op, key) in keys.iter_mut().enumerate() {
            for row in rows.clone() {
                let a_hat = &matrix[(op * rows.len() + row - rows.start) * P::K..][..P::K];
                dot_product(simd, a_hat, &multipliers[op * P::K..], sum);
                scale_by_r(simd, sum);
                add_canonical(simd, sum, &[&noise[op * per_op + P::K + row]]);
                byte_encode::<S, KEY_BITS>(simd, sum, &mut key.encryption_key[row * KEY_POLY_LEN..]);
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
#[inline(always)]
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
