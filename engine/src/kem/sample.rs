//! `SampleNTT` and `SamplePolyCBD` over many streams (FIPS 203 Algorithms 7 and 8).
//!
//! A batch needs one stream for each matrix entry and each noise polynomial of each of its operations. Streams are
//! numbered, and [`Simd::LANES`] of them at a time share a permutation, whichever operation they belong to: a lone
//! operation fills the lanes with its own streams. Lanes that are left over repeat the last stream.

use crate::keccak::{SHAKE_DOMAIN, SHAKE128_RATE, SHAKE256_RATE, Sponge};
use crate::ntt::Poly;
use crate::params::kem::{KEY_BITS, Q};
use crate::params::{N, SYM_LEN};
use crate::simd::{Kernel, MAX_LANES, MAX_WIDTH, Simd};
use core::ops::Range;

/// Bytes of a SHAKE128 block.
const XOF_BLOCK: usize = 8 * SHAKE128_RATE;
/// Blocks squeezed at first: 336 candidates, of which 256 stay in 99.2% of all streams.
const XOF_BLOCKS: usize = 3;
/// Bytes of a SHAKE256 block; eta = 3 takes one and a half.
const PRF_BLOCK: usize = 8 * SHAKE256_RATE;
/// Bytes between two streams of [`Bytes`]: the longest output, in whole blocks, and a vector of candidates behind it.
const STRIDE: usize = 576;
const _: () = assert!(STRIDE >= XOF_BLOCKS * XOF_BLOCK + MAX_WIDTH * KEY_BITS / 8 && STRIDE >= 2 * PRF_BLOCK);

/// What the streams of one permutation squeezed. Whatever is not written holds [`NO_CANDIDATE`].
pub(crate) struct Bytes([u8; MAX_LANES * STRIDE]);

/// Twelve bits of ones are not below q.
const NO_CANDIDATE: u8 = 0xff;

impl Bytes {
    pub(crate) const EMPTY: Self = Self([NO_CANDIDATE; MAX_LANES * STRIDE]);

    #[inline(always)]
    fn stream(&self, lane: usize) -> &[u8; STRIDE] {
        &self.0.as_chunks().0[lane]
    }

    pub(crate) fn wipe(&mut self) {
        self.0.fill(NO_CANDIDATE);
        zeroize::optimization_barrier(&self.0);
    }
}

/// The place of a stream in its batch: its operation, and its row and column there.
#[derive(Clone, Copy)]
struct Stream {
    op: usize,
    row: usize,
    column: usize,
}

/// The streams of a batch in order: columns, then rows, then operations. Counted rather than divided out of a running
/// number, which would cost as much as a quarter of a permutation.
struct Streams {
    next: Stream,
    ops: usize,
    rows: Range<usize>,
    columns: usize,
}

impl Streams {
    fn new(ops: usize, rows: Range<usize>, columns: usize) -> Self {
        Self { next: Stream { op: 0, row: rows.start, column: 0 }, ops, rows, columns }
    }

    fn count(&self) -> usize {
        self.ops * self.rows.len() * self.columns
    }

    /// The streams of the next permutation over `lanes` lanes. There must be at least one.
    #[inline(always)]
    fn next_chunk(&mut self, lanes: usize) -> [Stream; MAX_LANES] {
        let mut chunk = [self.next; MAX_LANES];
        let mut last = self.next;
        for stream in &mut chunk[..lanes] {
            if self.next.op < self.ops {
                last = self.next;
                self.advance();
            }
            *stream = last;
        }
        chunk
    }

    #[inline(always)]
    fn advance(&mut self) {
        let Stream { op, row, column } = &mut self.next;
        *column += 1;
        if *column == self.columns {
            (*row, *column) = (*row + 1, 0);
            if *row == self.rows.end {
                (*op, *row) = (*op + 1, self.rows.start);
            }
        }
    }
}

/// Absorbs seed, nonce and padding of one chunk of streams. `nonce` holds the bytes that follow the seed, the first one
/// lowest, and `nonce_bits` how many bits those are.
#[inline(always)]
fn absorb<S: Simd, const RATE: usize>(
    simd: S,
    seeds: &[[u8; SYM_LEN]],
    chunk: &[Stream; MAX_LANES],
    nonce: impl Fn(&Stream) -> u64,
    nonce_bits: u32,
) -> Sponge<S, RATE> {
    let mut sponge = Sponge::new(simd);
    sponge.absorb(simd, &chunk.map(|stream| &seeds[stream.op][..]), 0, SYM_LEN / 8);
    sponge.finish(simd, simd.words_from(|lane| nonce(&chunk[lane]) | SHAKE_DOMAIN << nonce_bits));
    sponge
}

/// `SampleNTT` for some rows of the matrices of several operations: polynomial (op·`rows.len()` + row)·k + column.
/// Running time depends on the (public) output. Output in [0, q).
pub(crate) struct SampleMatrix<'a> {
    /// rho of each operation.
    pub(crate) seeds: &'a [[u8; SYM_LEN]],
    pub(crate) k: usize,
    pub(crate) rows: Range<usize>,
    /// Sample Â^T rather than Â.
    pub(crate) transposed: bool,
    pub(crate) polys: &'a mut [Poly],
    pub(crate) bytes: &'a mut Bytes,
}

impl<S: Simd> Kernel<S> for SampleMatrix<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { seeds, k, rows, transposed, polys, bytes } = self;
        let mut streams = Streams::new(seeds.len(), rows, k);
        for polys in polys[..streams.count()].chunks_mut(S::LANES) {
            let nonce = |stream: &Stream| {
                let (row, column) = (stream.row as u64, stream.column as u64);
                // FIPS 203 Algorithm 13, line 5: Â[i, j] comes from rho || j || i.
                if transposed { row | column << 8 } else { column | row << 8 }
            };
            let mut sponge = absorb(simd, seeds, &streams.next_chunk(S::LANES), nonce, 16);
            sample_ntt(simd, &mut sponge, polys, bytes);
        }
    }
}

/// FIPS 203 Algorithm 7, `SampleNTT`, for the streams of one permutation.
#[inline(always)]
fn sample_ntt<S: Simd>(simd: S, sponge: &mut Sponge<S, SHAKE128_RATE>, polys: &mut [Poly], bytes: &mut Bytes) {
    for block in 0..XOF_BLOCKS {
        if block > 0 {
            sponge.permute(simd);
        }
        sponge.squeeze(simd, SHAKE128_RATE, &mut bytes.0, STRIDE, block * XOF_BLOCK);
    }
    let mut found = [0; MAX_LANES];
    for (lane, poly) in polys.iter_mut().enumerate() {
        found[lane] = accept(simd, bytes.stream(lane), 0, poly, 0);
    }
    while found[..polys.len()].iter().any(|&found| found < N) {
        sponge.permute(simd);
        // In the place of the last block, so that no candidates follow it.
        let start = (XOF_BLOCKS - 1) * XOF_BLOCK;
        sponge.squeeze(simd, SHAKE128_RATE, &mut bytes.0, STRIDE, start);
        for (lane, poly) in polys.iter_mut().enumerate() {
            found[lane] = accept(simd, bytes.stream(lane), start, poly, found[lane]);
        }
    }
}

/// Appends the candidates below q from byte `start` on to a polynomial of which `found` coefficients stand, and returns
/// how many stand now. No branch depends on how many stay: where vectors go is a matter of addresses, and those that no
/// longer fit are cut off.
#[inline(always)]
fn accept<S: Simd>(simd: S, bytes: &[u8; STRIDE], start: usize, poly: &mut Poly, mut found: usize) -> usize {
    // The last vector may reach behind the blocks, where bytes hold no candidates.
    let mut at = start;
    while at < XOF_BLOCKS * XOF_BLOCK {
        found += simd.store_below(simd.unpack::<KEY_BITS>(&bytes[at..]), Q, &mut poly.0[found..]);
        at += S::WIDTH * KEY_BITS / 8;
    }
    found
}

/// `SamplePolyCBD_eta(PRF_eta(seed, nonce))` (FIPS 203 Algorithm 8) for nonces 0..`per_op` of several operations:
/// polynomial op·`per_op` + nonce. Output in [-eta, eta].
pub(crate) struct SampleNoise<'a> {
    /// sigma or r of each operation.
    pub(crate) seeds: &'a [[u8; SYM_LEN]],
    pub(crate) per_op: usize,
    /// eta of a nonce.
    pub(crate) eta: fn(usize) -> usize,
    pub(crate) polys: &'a mut [Poly],
    pub(crate) bytes: &'a mut Bytes,
}

impl<S: Simd> Kernel<S> for SampleNoise<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { seeds, per_op, eta, polys, bytes } = self;
        let mut streams = Streams::new(seeds.len(), 0..1, per_op);
        for polys in polys[..streams.count()].chunks_mut(S::LANES) {
            let chunk = streams.next_chunk(S::LANES);
            let mut sponge: Sponge<S, SHAKE256_RATE> = absorb(simd, seeds, &chunk, |stream| stream.column as u64, 8);
            sponge.squeeze(simd, SHAKE256_RATE, &mut bytes.0, STRIDE, 0);
            if chunk.iter().any(|stream| 64 * eta(stream.column) > PRF_BLOCK) {
                sponge.permute(simd);
                sponge.squeeze(simd, SHAKE256_RATE, &mut bytes.0, STRIDE, PRF_BLOCK);
            }
            for (lane, (poly, stream)) in polys.iter_mut().zip(&chunk).enumerate() {
                let bytes = bytes.stream(lane);
                match eta(stream.column) {
                    2 => binomial::<S, 2, 4>(simd, bytes, poly),
                    _ => binomial::<S, 3, 6>(simd, bytes, poly),
                }
            }
        }
    }
}

/// Coefficient i is the number of ones among the first eta bits of the i-th group of `BITS` = 2·eta bits, less that
/// among the others.
#[inline(always)]
fn binomial<S: Simd, const ETA: u32, const BITS: usize>(simd: S, bytes: &[u8; STRIDE], poly: &mut Poly) {
    for (v, lanes) in poly.0.chunks_exact_mut(S::WIDTH).enumerate() {
        let group = simd.unpack::<BITS>(&bytes[v * S::WIDTH * BITS / 8..]);
        simd.store(simd.binomial::<ETA>(group), lanes);
    }
}
