//! `SampleNTT` and `SamplePolyCBD` over many streams (FIPS 203 Algorithms 7 and 8).
//!
//! A batch needs one stream for each matrix entry and each noise polynomial of each of its operations. Streams are
//! numbered, and [`Simd::LANES`] of them at a time share a permutation, whichever operation they belong to: a lone
//! operation fills the lanes with its own streams. Lanes that are left over repeat the last stream.

use crate::keccak::{SHAKE_DOMAIN, SHAKE128_RATE, SHAKE256_RATE, Sponge};
use crate::ntt::Poly;
use crate::params::kem::{K_MAX, KEY_BITS, Q};
use crate::params::{N, SYM_LEN};
use crate::simd::{Kernel, MAX_LANES, MAX_WIDTH, Simd};
use arrayvec::ArrayVec;
use core::ops::Range;

/// Bytes of a SHAKE128 block.
const XOF_BLOCK: usize = 8 * SHAKE128_RATE;
/// Blocks squeezed at first: 336 candidates, of which 256 stay in 99.2% of all streams.
const XOF_BLOCKS: usize = 3;
/// The most noise polynomials of an operation: y, e1 and e2.
pub(crate) const NOISE_MAX: usize = 2 * K_MAX + 1;
/// Bytes between two streams of [`Bytes`]: the longest output, in whole blocks, and a vector of candidates behind it.
const STRIDE: usize = 576;
const _: () = assert!(STRIDE >= XOF_BLOCKS * XOF_BLOCK + MAX_WIDTH * KEY_BITS / 8);

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

/// The streams of a batch: one for each nonce of each operation, operations first. So a full group has the same seeds in
/// the same lanes for all of its streams, and one nonce in all lanes of a permutation.
struct Streams<'a, S: Simd> {
    seeds: &'a [[u8; SYM_LEN]],
    /// What follows the seed, the first byte lowest, and the domain bits.
    nonces: &'a [u64],
    /// The next stream and the last: operation and number of its nonce.
    next: (usize, usize),
    last: (usize, usize),
    /// The operations of the last chunk, and their seeds as words.
    ops: [usize; MAX_LANES],
    words: [S::Word; MAX_LANES],
}

/// The streams that share a permutation.
struct Chunk {
    /// Operation and number of the nonce of each lane; lanes that are left over repeat the last stream.
    ops: [usize; MAX_LANES],
    numbers: [usize; MAX_LANES],
    /// How many lanes are not left over.
    used: usize,
}

impl<'a, S: Simd> Streams<'a, S> {
    #[inline(always)]
    fn new(simd: S, seeds: &'a [[u8; SYM_LEN]], nonces: &'a [u64]) -> Self {
        let words = [simd.splat_word(0); MAX_LANES];
        Self { seeds, nonces, next: (0, 0), last: (0, 0), ops: [usize::MAX; MAX_LANES], words }
    }

    /// The next permutation's streams, until all streams were there.
    #[inline(always)]
    fn next_chunk(&mut self) -> Option<Chunk> {
        let (mut op, mut number) = self.next;
        if number == self.nonces.len() {
            return None;
        }
        if self.seeds.len() == S::LANES {
            self.next = (0, number + 1);
            return Some(Chunk {
                ops: core::array::from_fn(|lane| lane.min(S::LANES - 1)),
                numbers: [number; MAX_LANES],
                used: S::LANES,
            });
        }
        let mut chunk = Chunk { ops: [op; MAX_LANES], numbers: [number; MAX_LANES], used: 0 };
        for lane in 0..S::LANES {
            if number < self.nonces.len() {
                self.last = (op, number);
                chunk.used += 1;
                op += 1;
                if op == self.seeds.len() {
                    (op, number) = (0, number + 1);
                }
            }
            (chunk.ops[lane], chunk.numbers[lane]) = self.last;
        }
        self.next = (op, number);
        Some(chunk)
    }

    /// The sponges of a chunk, with seed, nonce and padding absorbed.
    #[inline(always)]
    fn absorb<const RATE: usize>(&mut self, simd: S, chunk: &Chunk) -> Sponge<S, RATE> {
        if chunk.ops != self.ops {
            self.ops = chunk.ops;
            self.words = simd.load_words(&self.ops.map(|op| &self.seeds[op][..]), 0, SYM_LEN / 8);
        }
        let mut sponge = Sponge::new(simd);
        for &word in &self.words[..SYM_LEN / 8] {
            sponge.absorb_word(simd, word);
        }
        let nonce = |lane: usize| self.nonces[chunk.numbers[lane]];
        // Numbers only rise from lane to lane.
        let one = chunk.numbers[0] == chunk.numbers[S::LANES - 1];
        sponge.finish(simd, if one { simd.splat_word(nonce(0)) } else { simd.words_from(nonce) });
        sponge
    }
}

impl Chunk {
    /// Where each stream's polynomial is, where each operation has `per_op`.
    #[inline(always)]
    fn places(&self, per_op: usize) -> [usize; MAX_LANES] {
        core::array::from_fn(|lane| self.ops[lane] * per_op + self.numbers[lane])
    }
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
        let mut nonces = ArrayVec::<u64, { K_MAX * K_MAX }>::new();
        for row in rows {
            for column in 0..k {
                // FIPS 203 Algorithm 13, line 5: Â[i, j] comes from rho || j || i.
                let (first, second) = if transposed { (row, column) } else { (column, row) };
                nonces.push((first | second << 8) as u64 | SHAKE_DOMAIN << 16);
            }
        }
        let mut streams = Streams::new(simd, seeds, &nonces);
        while let Some(chunk) = streams.next_chunk() {
            let mut sponge = streams.absorb(simd, &chunk);
            let places = chunk.places(nonces.len());
            sample_ntt(simd, &mut sponge, &places[..chunk.used], polys, bytes);
        }
    }
}

/// FIPS 203 Algorithm 7, `SampleNTT`, for the streams of one permutation: lane i to `polys[places[i]]`.
#[inline(always)]
fn sample_ntt<S: Simd>(
    simd: S,
    sponge: &mut Sponge<S, SHAKE128_RATE>,
    places: &[usize],
    polys: &mut [Poly],
    bytes: &mut Bytes,
) {
    for block in 0..XOF_BLOCKS {
        if block > 0 {
            sponge.permute(simd);
        }
        sponge.squeeze(simd, SHAKE128_RATE, &mut bytes.0, STRIDE, block * XOF_BLOCK);
    }
    let mut found = [0; MAX_LANES];
    for (lane, &place) in places.iter().enumerate() {
        found[lane] = accept(simd, bytes.stream(lane), 0, &mut polys[place], 0);
    }
    while found[..places.len()].iter().any(|&found| found < N) {
        sponge.permute(simd);
        // In the place of the last block, so that no candidates follow it.
        let start = (XOF_BLOCKS - 1) * XOF_BLOCK;
        sponge.squeeze(simd, SHAKE128_RATE, &mut bytes.0, STRIDE, start);
        for (lane, &place) in places.iter().enumerate() {
            found[lane] = accept(simd, bytes.stream(lane), start, &mut polys[place], found[lane]);
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

/// `SamplePolyCBD_eta(PRF_eta(seed, nonce))` (FIPS 203 Algorithm 8) for some nonces of several operations: polynomial
/// op·`nonces.len()` + nonce - `nonces.start`. Output in [-eta, eta].
pub(crate) struct SampleNoise<'a> {
    /// sigma or r of each operation.
    pub(crate) seeds: &'a [[u8; SYM_LEN]],
    pub(crate) nonces: Range<usize>,
    pub(crate) etas: Etas,
    pub(crate) polys: &'a mut [Poly],
    pub(crate) bytes: &'a mut Bytes,
}

/// Which eta goes with a nonce.
#[derive(Clone, Copy)]
pub(crate) struct Etas {
    pub(crate) eta1: usize,
    pub(crate) eta2: usize,
    /// Nonces with `eta1`; those that follow have `eta2`.
    pub(crate) first: usize,
}

impl Etas {
    #[inline(always)]
    fn of(self, nonce: usize) -> usize {
        if nonce < self.first { self.eta1 } else { self.eta2 }
    }
}

impl<S: Simd> Kernel<S> for SampleNoise<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { seeds, nonces, etas, polys, bytes } = self;
        let (first, per_op) = (nonces.start, nonces.len());
        let nonces: ArrayVec<u64, NOISE_MAX> = nonces.map(|nonce| nonce as u64 | SHAKE_DOMAIN << 8).collect();
        let mut streams = Streams::new(simd, seeds, &nonces);
        while let Some(chunk) = streams.next_chunk() {
            let mut sponge: Sponge<S, SHAKE256_RATE> = streams.absorb(simd, &chunk);
            let etas = chunk.numbers.map(|number| etas.of(first + number));
            // Eight words, 64 bytes, for each unit of eta; the third is the first to reach into a second block.
            sponge.squeeze(simd, 2 * MAX_LANES, &mut bytes.0, STRIDE, 0);
            if etas.contains(&3) {
                sponge.squeeze_across(simd, 2 * MAX_LANES, &mut bytes.0, STRIDE, 2 * 64);
            }
            for (lane, &place) in chunk.places(per_op)[..chunk.used].iter().enumerate() {
                let (bytes, poly) = (bytes.stream(lane), &mut polys[place]);
                match etas[lane] {
                    2 => binomial::<S, 2>(simd, bytes, poly),
                    _ => binomial::<S, 3>(simd, bytes, poly),
                }
            }
        }
    }
}

/// `SamplePolyCBD_eta` of what a stream squeezed.
#[inline(always)]
fn binomial<S: Simd, const ETA: u32>(simd: S, bytes: &[u8; STRIDE], poly: &mut Poly) {
    for (v, lanes) in poly.0.chunks_exact_mut(S::WIDTH).enumerate() {
        simd.store(simd.binomial::<ETA>(bytes, v), lanes);
    }
}
